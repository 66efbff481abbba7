// The whole window over the double: every screen stands, in both languages, and axe finds nothing.
import axe from "axe-core";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";

import App from "../src/App.svelte";
import { Refused } from "../src/lib/backend/backend";
import { problemText } from "../src/lib/i18n/index.svelte";
import { SCREENS } from "../src/lib/testids";
import { Double, type Answers } from "./double";
import type { DamageView, DraftView } from "../src/lib/api/generated";
import { measuredView, PRINT, print, printsView, printerView } from "./print-samples";
import { registerView } from "./register-samples";
import { stockView } from "./stock-samples";
import { reportView } from "./report-samples";
import { ROUND, roundsView, roundView } from "./round-samples";
import { choicesView } from "./choices-samples";
import { letterKind, letterTexts } from "./letter-text-samples";
import { pictures, version } from "./picture-samples";
import { fileOf, paperFile, signature, signingView } from "./signing-samples";
import { surveyView } from "./survey-samples";
import { CASE, caseView, complaints, DRAFT, damage, draft, line, NOW, outgoing, session, sheetView, syncView, today } from "./samples";

let app: Record<string, unknown> | undefined;
afterEach(async () => {
  if (app) await unmount(app);
  app = undefined;
});

const WAITS = {
  proposal: "ab12",
  text: "Mừng cháu.",
  border: "none",
  by: "Nguyễn Thị Hạnh",
  at: "2026-11-20T08:00:00+07:00",
  lines: [
    { text: "Mừng cháu.", difference: "added" },
    { text: "Chúc mừng.", difference: "taken" },
  ],
};

const ANSWERS: Answers = {
  "session.status": () => session(),
  "today.show": today,
  "case.show": () => caseView(),
  "draft.open": () => draft(),
  "draft.start": () => draft(),
  "register.show": () => registerView(),
  "stock.show": () => stockView(),
  "prints.show": () => printsView(),
  "printer.show": () => printerView(),
  "report.show": reportView,
  "rounds.show": roundsView,
  "round.show": () => roundView(),
  "procedures.list": () => ({
    lines: [
      { procedure: "khai-sinh-lien-thong", own_name: null, name: "Liên thông: đăng ký khai sinh", results: ["Giấy khai sinh"] },
      { procedure: "khai-tu", own_name: null, name: "Đăng ký khai tử", results: ["Trích lục khai tử"] },
      { procedure: "ket-hon", own_name: null, name: "Đăng ký kết hôn", results: ["Giấy chứng nhận kết hôn"] },
    ],
  }),
  "sync.view": syncView,
  "outgoing.show": () => outgoing(),
  "complaints.show": () => complaints(),
  "choices.show": () => choicesView(),
  "letter-texts.show": () => letterTexts({ kinds: [letterKind("birth", { proposal: WAITS }), letterKind("wedding")], may_approve: true }),
  "pictures.show": () =>
    pictures({
      versions: [version({ allowed_by: "Lê Văn An Mẫu", from: "2026-11-18", withdrawn_at: "2026-11-19T08:00:00+07:00", withdrawn_by: "An", withdrawn_why: "ký tay" })],
      proposal: { proposal: "ab12", version: version({ is_resized: true }), may_allow: true },
    }),
  "letter-texts.check": ({ text }) => ({
    problems: [{ code: "letter-text-hole", params: { place: "ten_chau" } }],
    lines: [{ text, difference: "added" }],
  }),
  "signing.show": () => signingView({ driver: "/usr/lib/the.so", token: "The-1", timestamp: "http://tsa.example" }),
  "paper.signatures": () => paperFile({ file: fileOf(signature(), signature({ by: "office", verdict: "altered" })), may_again: true }),
  "jotting.open": () => ({ typed: {} }),
  "survey.show": () => surveyView(),
  "rating.show": () => ({ not_offered: null, scores: [1, 2, 3, 4, 5], abouts: ["manner", "whole"], contacts: ["counter", "door"] }),
  "sheet.view": () => sheetView(),
  "sheet.page": () => new ArrayBuffer(8),
  "cases.search": () => ({ lines: today().groups[0]!.lines, reasons: [], total: 1 }),
};

async function open(hash: string, answers: Answers = {}): Promise<Double> {
  window.location.hash = hash;
  const double = new Double({ ...ANSWERS, ...answers });
  app = mount(App, { target: document.body, props: { backend: double } });
  await settled();
  return double;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await tick();
    await new Promise((resolve) => setTimeout(resolve, 0));
    flushSync();
  }
}

const at = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);

const PAGES: readonly (readonly [string, string])[] = [
  ["#/", SCREENS.today],
  [`#/intake/${DRAFT}`, SCREENS.intake],
  [`#/case/${CASE}`, SCREENS.case],
  [`#/paper/${CASE}/giay-khai-sinh`, SCREENS.paper],
  [`#/handover/${CASE}`, SCREENS.handover],
  [`#/handover/${CASE}/${ROUND}`, SCREENS.handover],
  [`#/handover/${CASE}/counter`, SCREENS.handover],
  ["#/rounds", SCREENS.rounds],
  [`#/round/${ROUND}`, SCREENS.round],
  ["#/reports", SCREENS.reports],
  ["#/registers", SCREENS.registers],
  ["#/stock", SCREENS.stock],
  ["#/prints", SCREENS.prints],
  ["#/signing", SCREENS.signing],
  [`#/paper/${CASE}/thu-chuc-mung`, SCREENS.paper],
  ["#/printer", SCREENS.printer],
  ["#/printer/giay-khai-sinh", SCREENS.printer],
  ["#/choices", SCREENS.choices],
  ["#/letter-texts", SCREENS.letterTexts],
  ["#/letter-look", SCREENS.letterLook],
  ["#/sync", SCREENS.sync],
  ["#/outgoing", SCREENS.outgoing],
  ["#/complaints", SCREENS.complaints],
  [`#/complaints/${CASE}`, SCREENS.complaints],
  [`#/survey/${CASE}`, SCREENS.survey],
  [`#/rate/${CASE}`, SCREENS.rate],
];

test.each(PAGES)("the screen at %s stands and axe finds nothing", async (hash, screen) => {
  for (const locale of ["vi", "en"] as const) {
    await open(hash, { "session.status": () => session({ locale }) });
    expect(at(screen)).not.toBeNull();
    expect(document.documentElement.lang).toBe(locale);
    expect(document.body.textContent).not.toMatch(/⟨|undefined/);
    // Contrast needs a painted page; it is measured in the real window.
    const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
    if (app) await unmount(app);
    app = undefined;
  }
});

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
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "x", bubbles: true }));
  await settled();
  expect(at("dialog-apologise")).not.toBeNull();
  const found = await axe.run(at("dialog-apologise")!, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
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

test("a file is signed anew by keyboard: the question stands, axe finds nothing, and a wrong password is typed again", async () => {
  const double = await open(`#/paper/${CASE}/thu-chuc-mung`, {
    "paper.signatures": () => paperFile({ file: fileOf(signature({ verdict: "missing" })), may_again: true, problem: { code: "file-signed-already", params: {} } }),
    "paper.sign": () => {
      throw new Refused("sign-wrong-pin");
    },
  });
  expect(at("signature-leader")?.dataset["verdict"]).toBe("missing");
  expect(at("paper-file")?.textContent).not.toContain("rồi. Nếu tệp");
  at("file-again")!.click();
  await settled();
  const found = await axe.run(at("dialog-signing")!, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  const pin = at("signing-secret") as HTMLInputElement;
  expect(pin.type).toBe("password");
  at("signing-secret-show")!.click();
  await settled();
  expect(pin.type).toBe("text");
  for (const [id, value] of [["signing-why", "mất tệp"], ["signing-secret", "111111"]] as const) {
    const input = at(id) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await settled();
  at("dialog-confirm")!.click();
  await settled();
  expect(double.of("paper.sign")[0]).toMatchObject({ key: { kind: "token", pin: "111111" }, again: "mất tệp", stamp: true });
  expect(pin.value).toBe("");
  expect(document.activeElement).toBe(pin);
});

test("the outgoing register turns to the year before and back by its keys", async () => {
  const double = await open("#/outgoing", { "outgoing.show": ({ year }) => ({ year: year ?? 2026, lines: [] }) });
  for (const key of ["[", "]"]) {
    window.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await settled();
  }
  expect(double.of("outgoing.show")).toEqual([{ year: null }, { year: 2025 }, { year: 2026 }]);
  expect(at("outgoing-empty")).not.toBeNull();
});

test("a leader moves a reason, rewords it and adds one by keyboard, and the focus follows", async () => {
  let reasons = ["thiếu người", "mất điện", "mất mạng"];
  const now = () => choicesView({ reasons });
  const double = await open("#/choices", {
    "choices.show": now,
    "choices.move-reason": () => {
      reasons = ["mất điện", "thiếu người", "mất mạng"];
      return now();
    },
    "choices.rename-reason": ({ reason, to }) => {
      reasons = reasons.map((known) => (known === reason ? to : known));
      return now();
    },
    "choices.add-reason": ({ reason }) => {
      if (reason === "mất mạng") throw new Refused("reason-known");
      reasons = [...reasons, reason];
      return now();
    },
  });
  at("rename-1")!.focus();
  document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", altKey: true, bubbles: true }));
  await settled();
  expect(double.of("choices.move-reason")).toEqual([{ reason: "mất điện", before: "thiếu người" }]);
  // It stands first now: its other button has the focus.
  expect(document.activeElement).toBe(at("rename-0"));
  at("rename-0")!.click();
  await settled();
  const words = at("reason-words") as HTMLInputElement;
  expect(document.activeElement).toBe(words);
  await type(words, "trụ sở mất điện");
  expect(reasons[0]).toBe("trụ sở mất điện");
  expect(document.activeElement).toBe(at("rename-0"));
  const added = at("reason-added") as HTMLInputElement;
  await type(added, "mất mạng");
  expect(document.querySelector("[role=alert]")?.textContent).toContain("đã có trong danh sách");
  expect(added.value).toBe("mất mạng");
  await type(added, "phần mềm hỏng");
  expect(added.value).toBe("");
  expect(at("reason-3")?.textContent).toContain("phần mềm hỏng");
});

test("who may not settle it reads the list and the choice", async () => {
  await open("#/choices", { "choices.show": () => choicesView({ may_change: false }) });
  expect(at("choices-leaders")).not.toBeNull();
  expect([at("reason-add"), at("rename-0")]).toEqual([null, null]);
  expect((at("cause-shown") as HTMLInputElement).disabled).toBe(true);
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
  reason.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
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
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations).toEqual([]);
});

const clean = async (part: HTMLElement) => {
  const found = await axe.run(part, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
};

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
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "p", ctrlKey: true, bubbles: true }));
  await settled();
  const dialog = at("dialog-answer")!;
  expect(dialog.textContent).toContain("Nguyễn Thử Nghiệm Bình");
  expect(await clean(dialog)).toEqual([]);
  expect(document.activeElement).toBe(at("outcome-right"));
  expect((at("answer-sheets") as HTMLInputElement).value).toBe("KS 0012345");
  at("outcome-spoiled")!.click();
  await settled();
  expect(await clean(at("dialog-answer")!)).toEqual([]);
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
    if (app) await unmount(app);
    app = undefined;
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
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "p", ctrlKey: true, bubbles: true }));
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
  expect(await clean(document.body)).toEqual([]);
});

test("a field is dragged on the form over the scan of its blank, by as much as the pointer went", async () => {
  const double = await open(`#/paper/${CASE}/giay-khai-sinh`, {
    "printer.move-field": ({ field }) => printerView({ moved: field ? [field] : [] }),
  });
  const fold = at("move-fields")!.closest("details")!;
  fold.open = true;
  fold.dispatchEvent(new Event("toggle"));
  await settled();
  const box = at("move-child.name")!;
  const held: number[] = [];
  box.setPointerCapture = (pointer) => void held.push(pointer);
  // The page is 210 mm wide and 420 pixels: a pixel is half a millimetre.
  Object.defineProperty(box.parentElement!, "clientWidth", { value: 420 });
  const point = (kind: string, clientX: number, clientY: number) =>
    box.dispatchEvent(Object.assign(new MouseEvent(kind, { clientX, clientY, bubbles: true }), { pointerId: 7 }));
  point("pointerdown", 100, 200);
  point("pointermove", 104, 200);
  point("pointermove", 106, 197);
  await settled();
  expect([held, box.style.translate]).toEqual([[7], "6px -3px"]);
  point("pointerup", 106, 197);
  await settled();
  const form = "giay-khai-sinh";
  const moves = [{ form, field: "child.name", dx: 3_000, dy: -1_500 }];
  expect(double.of("printer.move-field")).toEqual(moves);
  expect(box.style.translate).toBe("");
  // One that is let go where it was taken, or taken away by the system, moves nothing.
  point("pointerdown", 100, 200);
  point("pointerup", 100, 200);
  point("pointerdown", 100, 200);
  point("pointermove", 150, 200);
  point("pointercancel", 150, 200);
  await settled();
  expect(double.of("printer.move-field")).toEqual(moves);
  expect(await clean(document.body)).toEqual([]);
});

test("a scan of the blank is kept under the fields and taken away again, and a bad one is said", async () => {
  let kept = false;
  const double = await open(`#/paper/${CASE}/giay-khai-sinh`, {
    "printer.keep-scan": ({ file }) => {
      if (file === btoa("GIF")) throw new Refused("scan-unknown");
      kept = file !== null;
      return printerView({ scan: kept });
    },
    "printer.scan": () => new Uint8Array([137, 80, 78, 71]).buffer,
  });
  const fold = at("move-fields")!.closest("details")!;
  fold.open = true;
  fold.dispatchEvent(new Event("toggle"));
  await settled();
  const choose = async (text: string) => {
    const input = at("blank-picture") as HTMLInputElement;
    Object.defineProperty(input, "files", { value: [{ arrayBuffer: async () => new TextEncoder().encode(text).buffer }], configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
  };
  await choose("GIF");
  expect(document.body.textContent).toContain(problemText({ code: "scan-unknown", params: {} }));
  expect(at("scan-away")).toBeNull();
  await choose("%PDF-1.4");
  expect(double.of("printer.keep-scan").at(-1)).toEqual({ form: "giay-khai-sinh", file: btoa("%PDF-1.4") });
  expect(document.querySelector("img.under")).not.toBeNull();
  expect(await clean(document.body)).toEqual([]);
  at("scan-away")!.click();
  await settled();
  expect(double.of("printer.keep-scan").at(-1)).toEqual({ form: "giay-khai-sinh", file: null });
  expect(document.querySelector("img.under")).toBeNull();
});

test("a field is moved on the form with the arrows, and put back", async () => {
  let moved: string[] = [];
  const double = await open(`#/paper/${CASE}/giay-khai-sinh`, {
    "printer.move-field": ({ field }) => {
      moved = field ? [field] : [];
      return printerView({ moved });
    },
  });
  const fold = at("move-fields")!.closest("details")!;
  fold.open = true;
  fold.dispatchEvent(new Event("toggle"));
  await settled();
  const box = at("move-child.name")!;
  box.focus();
  expect(document.activeElement).toBe(box);
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
  await settled();
  at("move-child.name")!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", shiftKey: true, bubbles: true }));
  await settled();
  expect(await clean(document.body)).toEqual([]);
  at("fields-back")!.click();
  await settled();
  const form = "giay-khai-sinh";
  expect(double.of("printer.move-field")).toEqual([
    { form, field: "child.name", dx: 0, dy: -100 },
    { form, field: "child.name", dx: 1_000, dy: 0 },
    { form, field: null, dx: 0, dy: 0 },
  ]);
  expect(at("fields-back")).toBeNull();
});

test("four crosses are measured, the correction is seen, and then kept", async () => {
  const double = await open("#/printer/giay-khai-sinh", {
    "printer.measure": ({ keep }) => measuredView({ kept: keep }),
  });
  const put = (id: string, value: string) => {
    const input = at(id) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (const cross of [1, 2, 3, 4]) {
    put(`cross-${cross}-x`, "20,5");
    put(`cross-${cross}-y`, cross === 4 ? "hai mươi" : "21");
  }
  flushSync();
  (at("cross-1-x") as HTMLInputElement).closest("form")!.requestSubmit();
  await settled();
  expect(double.of("printer.measure")).toEqual([]);
  expect(at("printer-typo")).not.toBeNull();
  expect(at("cross-4-y")?.getAttribute("aria-invalid")).toBe("true");
  put("cross-4-y", "21");
  flushSync();
  (at("cross-1-x") as HTMLInputElement).closest("form")!.requestSubmit();
  await settled();
  expect(at("printer-shifts")?.textContent).toContain("-0,5 mm");
  expect(at("crosses")).not.toBeNull();
  expect(await clean(document.body)).toEqual([]);
  at("calibrate-keep")!.click();
  await settled();
  const asked = { form: "giay-khai-sinh", crosses: Array.from({ length: 4 }, () => ({ x: 20_500, y: 21_000 })) };
  expect(double.of("printer.measure")).toEqual([{ ...asked, keep: false }, { ...asked, keep: true }]);
});

/** Types into a field and sends its form. */
async function type(input: HTMLInputElement, words: string): Promise<void> {
  input.value = words;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  input.closest("form")!.requestSubmit();
  await settled();
}

test("a locked laptop asks who is working and for their passphrase", async () => {
  let state: "locked" | "open" = "locked";
  const double = await open("", {
    "session.status": () => session({ state, officer: null }),
    "session.unlock": ({ passphrase }) => {
      if (passphrase !== "thực hành") throw new Refused("passphrase-wrong");
      state = "open";
      return session();
    },
  });
  const input = at("unlock-passphrase") as HTMLInputElement;
  const form = input.closest("form")!;
  const enter = async (passphrase: string) => {
    input.value = passphrase;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    form.requestSubmit();
    await settled();
  };
  await enter("sai");
  expect(document.querySelector("[role=alert]")).not.toBeNull();
  expect(input.value).toBe("");
  await enter("thực hành");
  expect(double.of("session.unlock").map((request) => request.officer)).toEqual(["hanh", "hanh"]);
  expect(at(SCREENS.today)).not.toBeNull();
});

const MENDING: readonly [string, Partial<DamageView>][] = [
  ["repair", { next: "repair", lost: null, todo: { code: "damage-do-repair", params: {} } }],
  ["find-backup", {}],
  [
    "begin-again",
    {
      next: "begin-again",
      lost: null,
      todo: { code: "damage-do-begin-again", params: {} },
      backups: [{ path: "/the-nho/1-41", taken_at: NOW, officers: session().officers }],
    },
  ],
];

test.each(MENDING)("a damaged laptop says what is wrong, what is safe and what to do: %s", async (next, changed) => {
  for (const locale of ["vi", "en"] as const) {
    await open("#/", {
      "session.status": () => session({ state: "damaged", officers: [], officer: null, locale }),
      "damage.examine": () => damage(changed),
    });
    expect(at(SCREENS.damage)?.dataset["next"]).toBe(next);
    expect(document.body.textContent).not.toMatch(/⟨|undefined/);
    const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
    if (app) await unmount(app);
    app = undefined;
  }
});

test("an empty laptop says what to do", async () => {
  await open("", { "session.status": () => session({ state: "empty", officers: [], officer: null, ward: null }) });
  expect(document.body.textContent).toContain("Máy này chưa có phường nào");
});

test("the verb's key on the line in hand opens where it is done", async () => {
  await open("#/");
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "p", bubbles: true }));
  await vi.waitFor(() => expect(window.location.hash).toBe(`#/paper/${CASE}/giay-khai-sinh`));
});

test("a verb of the case page asks in a dialog, and a field in it is typed twice", async () => {
  await open(`#/case/${CASE}`);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "d", bubbles: true }));
  await settled();
  const again = at("answer-number-again")!;
  const paste = new Event("paste", { bubbles: true, cancelable: true });
  again.dispatchEvent(paste);
  expect(paste.defaultPrevented).toBe(true);
});

test("enter opens the line in hand, and space lays its promise open", async () => {
  await open("#/");
  const press = async (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await settled();
  };
  await press(" ");
  expect(at("promise-card")?.textContent).toContain("27/11");
  await press("Escape");
  expect(at("promise-card")).toBeNull();
  await press("Enter");
  await vi.waitFor(() => expect(window.location.hash).toBe(`#/case/${CASE}`));
});

test("a field of a case is changed as its kind asks, and a date is shown as people write it", async () => {
  const double = await open(`#/case/${CASE}`, { "case.edit": () => caseView() });
  at("edit-child.born")!.click();
  await settled();
  const input = at("edit-input") as HTMLInputElement;
  expect(input.value).toBe("17/11/2026");
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
  expect(double.of("case.edit")).toEqual([]);
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
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

test("a section that is asked for before the form is there is gone to once it is", async () => {
  let arrive = (_form: DraftView) => {};
  await open(`#/intake/${DRAFT}`, { "draft.open": () => new Promise((resolve) => (arrive = resolve)) });
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "2", altKey: true, bubbles: true }));
  arrive(draft());
  await settled();
  expect((document.activeElement as HTMLElement).dataset["field"]).toBe("mother.name");
});

test("an intake begins with its procedure: the usual one in hand, another a few letters away", async () => {
  const double = await open("#/");
  const begin = async (typed: string, keys: readonly string[]) => {
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "n", ctrlKey: true, bubbles: true }));
    await settled();
    const input = at("choose-filter") as HTMLInputElement;
    input.value = typed;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    for (const key of keys) input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await settled();
  };
  await begin("", ["Enter"]);
  await begin("khai tu", ["Enter"]);
  await begin("", ["ArrowDown", "ArrowDown", "Enter"]);
  await begin("không có", ["Enter"]);
  expect(double.of("draft.start").map(({ procedure }) => procedure)).toEqual(["khai-sinh-lien-thong", "khai-tu", "ket-hon"]);
});

test("locking saves the last letters first", async () => {
  const order: string[] = [];
  await open(`#/intake/${DRAFT}`, {
    "draft.set": ({ value }) => {
      order.push(`save ${value}`);
      return draft();
    },
    "session.lock": () => {
      order.push("lock");
      return session({ state: "locked", officer: null });
    },
  });
  const input = at("field-child.name") as HTMLInputElement;
  input.value = "Bình";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "l", ctrlKey: true, shiftKey: true, bubbles: true }));
  await vi.waitFor(() => expect(order).toEqual(["save Bình", "lock"]));
});

test("enter in the search opens what the whole question found, however fast it came", async () => {
  const other = "e".repeat(32);
  await open("#/", {
    "cases.search": ({ query }) => ({ lines: [line({ case: query === "nguyen thu" ? CASE : other })], reasons: [], total: 1 }),
  });
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }));
  await settled();
  const input = at("search-input") as HTMLInputElement;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  type("nguyen");
  await vi.waitFor(() => expect(at(`found-${other}`)).not.toBeNull());
  type("nguyen thu");
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  await vi.waitFor(() => expect(window.location.hash).toBe(`#/case/${CASE}`));
});
