// A case in the window: what is asked before a step, what is changed and what is struck out.
import { expect, test } from "vitest";

import { Refused } from "../src/lib/backend/backend";
import { CASE, caseView, line, NOW, promise } from "./samples";
import { surveyView } from "./survey-samples";
import { at, faults, open, press, settled, shut, type } from "./window";

test("a leader finds the apology drafted, changes its hour and sends it by keyboard", async () => {
  const apologise = { verb: "apologise", key: "X", document: null, refusal: null } as const;
  const double = await open(`#/case/${CASE}`, {
    "case.show": () =>
      caseView({
        line: line({ alarm: "alarm-one-day-before", next: apologise }),
        actions: [apologise],
        apology: { reasons: ["lý do thứ nhất", "lý do thứ hai"], day: "2026-11-30", hour: "17:00" },
        greeting: "ba",
      }),
    "case.apologise": () => caseView(),
  });
  expect(at("case-alarm")?.textContent).toContain("Sát ngày hẹn");
  press("x");
  await settled();
  expect(at("dialog-apologise")).not.toBeNull();
  expect(await faults(at("dialog-apologise")!)).toEqual([]);
  at("reason-1")!.click();
  const hour = at("answer-hour") as HTMLInputElement;
  hour.value = "10:00";
  hour.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
  at("dialog-confirm")!.click();
  await settled();
  expect(double.of("case.apologise")).toEqual([
    {
      case: CASE,
      reason: "lý do thứ hai",
      day: "2026-11-30",
      hour: "10:00",
      signer: caseView().signers[0]?.id ?? "",
      greeting: "ba",
    },
  ]);
});

test("a visit counted by mistake is struck out beside its line, with why, and stays to be read", async () => {
  const trip = { trip: "ab", at: NOW, why: "ask", note: "", officer: "Nguyễn Thị Hạnh", struck: null };
  const trips = { ...caseView().trips, made: [trip], count: 1 };
  const struck = { reason: "nhầm người", at: NOW, officer: "Nguyễn Thị Hạnh" };
  const double = await open(`#/case/${CASE}`, {
    "case.show": () => caseView({ trips }),
    "case.strike-trip": ({ reason }) => {
      if (!reason) throw new Refused("reason-missing");
      return caseView({ trips: { ...trips, made: [{ ...trip, struck }], count: 0 } });
    },
  });
  at("strike-0")!.click();
  await settled();
  const reason = at("strike-reason") as HTMLInputElement;
  expect(document.activeElement).toBe(reason);
  press("Escape", {}, reason);
  await settled();
  expect(document.activeElement).toBe(at("strike-0"));
  at("strike-0")!.click();
  await settled();
  await type(at("strike-reason") as HTMLInputElement, "");
  expect(document.querySelector("[role=alert]")).not.toBeNull();
  await type(at("strike-reason") as HTMLInputElement, "nhầm người");
  expect(double.of("case.strike-trip").at(-1)).toEqual({ case: CASE, trip: "ab", reason: "nhầm người" });
  expect(at("trip-0")?.dataset["struck"]).toBe("true");
  expect(at("trip-0")?.textContent).toContain("nhầm người");
  expect([at("strike-0"), at("strike-reason")]).toEqual([null, null]);
  expect(await faults()).toEqual([]);
});

test("a verb of the case page asks in a dialog, and a field in it is typed twice", async () => {
  await open(`#/case/${CASE}`);
  press("d");
  await settled();
  const again = at("answer-number-again")!;
  const paste = new Event("paste", { bubbles: true, cancelable: true });
  again.dispatchEvent(paste);
  expect(paste.defaultPrevented).toBe(true);
});

test("a field of a case is changed as its kind asks, and a date is shown as people write it", async () => {
  const double = await open(`#/case/${CASE}`, { "case.edit": () => caseView() });
  at("edit-child.born")!.click();
  await settled();
  const input = at("edit-input") as HTMLInputElement;
  expect(input.value).toBe("17/11/2026");
  press("Enter", { isComposing: true }, input);
  expect(double.of("case.edit")).toEqual([]);
  press("Enter", {}, input);
  await settled();
  expect(double.of("case.edit").map((request) => request.value)).toEqual(["17/11/2026"]);
  at("edit-declarant.relation")!.click();
  await settled();
  const names = [...(at("edit-input") as HTMLSelectElement).options].map((option) => option.textContent);
  expect(names).toEqual(["Mẹ", "Cha"]);
});

test("empty fields of a case are counted, and shown to be filled when asked for", async () => {
  await open(`#/case/${CASE}`);
  expect(at("edit-child.home_town")).toBeNull();
  at("more-child")!.click();
  await settled();
  expect(at("edit-child.home_town")).not.toBeNull();
});

test("a dossier that was refused says so wherever a result would be, and nothing is due", async () => {
  const legs = caseView().legs.map((leg) => ({ ...leg, state: "stopped" as const }));
  const refused = { legs, line: line({ phase: "refused", promise: promise({ state: "closed" }) }) };
  await open(`#/case/${CASE}`, { "case.show": () => caseView(refused) });
  expect(at("parts")?.textContent).toContain("Không giải quyết");
  expect(at("leg-khai-sinh")?.textContent).toContain("không giải quyết");
  expect(at("leg-khai-sinh")?.textContent).not.toContain("hạn ");
  expect(at("promise")?.textContent).toContain("Đã hẹn trả");
  expect(await faults()).toEqual([]);
});

test("the five questions are offered to whom they belong, and to nobody else are they shown", async () => {
  const trips = { ...caseView().trips, survey_offered: false };
  await open(`#/case/${CASE}`, { "case.show": () => caseView({ trips }) });
  expect(at("trips")).not.toBeNull();
  expect(at("survey")).toBeNull();
  await shut();
  const not_now = { code: "survey-too-early", params: {} };
  await open(`#/survey/${CASE}`, { "survey.show": () => surveyView({ not_now }) });
  expect(at("survey-not-now")?.textContent).toContain("chưa có kết quả");
  expect(document.querySelector("[data-testid^=question-], [role=alert]")).toBeNull();
});
