// The whole window over the double, for tests of its pages: opened, read by marks, typed into, held against axe.
import axe from "axe-core";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach } from "vitest";

import App from "../src/App.svelte";
import { Double, type Answers } from "./double";
import { choicesView } from "./choices-samples";
import { letterKind, letterTexts } from "./letter-text-samples";
import { pictures, version } from "./picture-samples";
import { printerView, printsView } from "./print-samples";
import { registerView } from "./register-samples";
import { reportView } from "./report-samples";
import { roundsView, roundView } from "./round-samples";
import { caseView, complaints, draft, outgoing, session, sheetView, syncView, today } from "./samples";
import { fileOf, paperFile, signature, signingView } from "./signing-samples";
import { stockView } from "./stock-samples";
import { surveyView } from "./survey-samples";

let app: Record<string, unknown> | undefined;
afterEach(shut);

/** Closes the window. */
export async function shut(): Promise<void> {
  if (app) await unmount(app);
  app = undefined;
}

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

/** Opens the window at a page. */
export async function open(hash: string, answers: Answers = {}): Promise<Double> {
  window.location.hash = hash;
  const double = new Double({ ...ANSWERS, ...answers });
  app = mount(App, { target: document.body, props: { backend: double } });
  await settled();
  return double;
}

/** Waits until nothing is under way. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await tick();
    await new Promise((resolve) => setTimeout(resolve, 0));
    flushSync();
  }
}

/** What has a mark. */
export const at = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);

/** What axe finds. Contrast needs a painted page; it is measured in the real window. */
export async function faults(part: HTMLElement = document.body): Promise<string[]> {
  const found = await axe.run(part, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
}

/** Types into a field and sends its form. */
export async function type(input: HTMLInputElement, words: string): Promise<void> {
  input.value = words;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  input.closest("form")!.requestSubmit();
  await settled();
}

/** Presses a key where the focus is, or anywhere. */
export function press(key: string, held: KeyboardEventInit = {}, on: EventTarget = window): void {
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...held }));
}

/** Lays a fold open, as a click on its line does. */
export async function unfold(mark: string): Promise<void> {
  const fold = at(mark)!.closest("details")!;
  fold.open = true;
  fold.dispatchEvent(new Event("toggle"));
  await settled();
}
