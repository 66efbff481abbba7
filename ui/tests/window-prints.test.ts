// Prints in the window: what came out is asked before anything is recorded.
import { flushSync } from "svelte";
import { expect, test } from "vitest";

import { Refused } from "../src/lib/backend/backend";
import { PRINT, print, printsView } from "./print-samples";
import { CASE, caseView, line, session, today } from "./samples";
import { at, faults, open, press, settled, shut, type } from "./window";

test("a paper is printed, and the window asks by keyboard what came out before anything is recorded", async () => {
  let open_ = false;
  const double = await open(`#/paper/${CASE}/giay-khai-sinh`, {
    "case.show": () => caseView({ papers: caseView().papers.map((paper) => ({ ...paper, prints: 0, next_sheet: "KS 0012345" })) }),
    "paper.print": () => {
      open_ = true;
      return { path: "/x.pdf", pages: 1, sent: true, problem: null, job: PRINT };
    },
    "prints.show": () => printsView(open_ ? { prints: [print()] } : {}),
    "prints.answer": ({ reason, outcome }) => {
      if (outcome === "spoiled" && reason === "") throw new Refused("reason-missing");
      open_ = false;
      return printsView();
    },
  });
  expect(at("paper-printer")?.textContent).toContain("27/11/2026");
  expect(at("paper-printer")?.textContent).toContain("KS 0012345");
  press("p", { ctrlKey: true });
  await settled();
  const dialog = at("dialog-answer")!;
  expect(dialog.textContent).toContain("Nguyễn Thử Nghiệm Bình");
  expect(await faults(dialog)).toEqual([]);
  expect(document.activeElement).toBe(at("outcome-right"));
  expect((at("answer-sheets") as HTMLInputElement).value).toBe("KS 0012345");
  at("outcome-spoiled")!.click();
  await settled();
  expect(await faults(at("dialog-answer")!)).toEqual([]);
  await type(at("answer-spoiled") as HTMLInputElement, "KS 0012346");
  expect(document.querySelector("[role=alert]")).not.toBeNull();
  const why = at("answer-reason") as HTMLTextAreaElement;
  why.value = "kẹt giấy";
  why.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  why.closest("form")!.requestSubmit();
  await settled();
  expect(double.of("prints.answer").at(-1)).toEqual({
    job: PRINT, outcome: "spoiled", count: 1, sheets: "", spoiled: "KS 0012346", reason: "kẹt giấy", again: null,
  });
  expect(at("dialog-answer")).toBeNull();
});

test("what was left unanswered is asked at the next opening, in both languages, and can wait", async () => {
  for (const locale of ["vi", "en"] as const) {
    await open("#/", {
      "session.status": () => session({ locale }),
      "prints.show": () => printsView({ prints: [print(), print({ job: "b".repeat(32), document: "giay-tiep-nhan", asks_sheets: false, next_sheets: "", sent: false, path: "/x/y.pdf" })] }),
    });
    expect(at("dialog-answer")).not.toBeNull();
    expect(document.body.textContent).not.toMatch(/⟨|undefined/);
    at("answer-later")!.click();
    await settled();
    expect(at("dialog-answer")).toBeNull();
    expect(at("header-prints")?.textContent).toContain("2");
    await shut();
  }
});

test("a pile goes to the printer one by one, and what failed says why", async () => {
  const waiting = (job: string) => print({ job, state: "waiting", path: null });
  let prints = [] as ReturnType<typeof print>[];
  const double = await open("#/prints", {
    "today.show": ({ whole }) => ({ ...today(), groups: whole.includes("to-print") ? [{ kind: "to-print", total: 2, own: 0, lines: [line(), line({ case: "e".repeat(32) })] }] : [] }),
    "prints.show": () => printsView({ prints }),
    "prints.add": () => {
      prints = [waiting("1".repeat(32)), waiting("2".repeat(32))];
      return printsView({ prints });
    },
    "prints.next": () => {
      const at = prints.findIndex((one) => one.state === "waiting");
      prints = prints.map((one, index) =>
        index !== at ? one : at === 0 ? { ...one, state: "failed", problem: { code: "not-registered", params: {} } } : { ...one, state: "out" },
      );
      return printsView({ prints });
    },
  });
  at("choose-all")!.click();
  await settled();
  press("p", { ctrlKey: true });
  await settled();
  expect(double.of("prints.add")).toEqual([
    {
      papers: [CASE, "e".repeat(32)].map((one) => ({ case: one, document: "giay-khai-sinh", paper: null })),
      send_to_printer: true,
    },
  ]);
  expect(double.of("prints.next")).toHaveLength(2);
  expect(at("dialog-answer")).not.toBeNull();
  at("answer-later")!.click();
  await settled();
  const states = [...document.querySelectorAll<HTMLElement>("[data-testid='print-giay-khai-sinh']")].map((one) => one.dataset["state"]);
  expect(states).toEqual(["failed", "out"]);
  expect(await faults()).toEqual([]);
});

test("approved letters are chosen from their own list, not once more among papers", async () => {
  const letter = line({ case: "e".repeat(32), next: { ...line().next!, verb: "print-letter", document: "thu-chuc-mung" } });
  await open("#/prints", {
    "today.show": ({ whole }) => ({ ...today(), groups: whole.includes("to-print") ? [{ kind: "to-print", total: 2, own: 0, lines: [line(), letter] }] : [] }),
  });
  expect(at(`choose-${CASE}`)).not.toBeNull();
  expect(at(`choose-${"e".repeat(32)}`)).toBeNull();
});

test("that nothing came out is said without a tick, and not on the next page", async () => {
  let prints = [print()];
  await open("#/prints", {
    "prints.show": () => printsView({ prints }),
    "prints.answer": () => {
      prints = [];
      return printsView();
    },
  });
  at("outcome-nothing")!.click();
  await settled();
  at("outcome-nothing")!.closest("form")!.requestSubmit();
  await settled();
  expect(at("notice")?.dataset["kind"]).toBe("nothing");
  window.location.hash = "#/sync";
  await settled();
  expect(at("notice")).toBeNull();
});

test("the letters that are ready are looked at when the queue has run, and not at each of its steps", async () => {
  let left = 6;
  const queue = () => printsView({ prints: Array.from({ length: left }, (_, at) => print({ job: String(at).repeat(32), state: "waiting" })) });
  const double = await open("#/prints", {
    "prints.show": queue,
    "prints.letters": () => ({ kinds: [] }),
    "prints.next": () => {
      left = Math.max(left - 1, 0);
      return queue();
    },
  });
  // Only the queue's own steps touch anything here.
  const json = double.json.bind(double);
  double.json = async (name, request) => {
    const text = await json(name, request);
    return name === "prints.next" ? JSON.stringify({ ...JSON.parse(text), touched: ["prints"] }) : text;
  };
  const before = double.of("prints.letters").length;
  at("prints-go-on")!.click();
  await settled();
  expect(double.of("prints.next").length).toBe(6);
  expect([1, 2]).toContain(double.of("prints.letters").length - before);
});
