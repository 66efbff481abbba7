import { expect, test } from "vitest";

import type { GroupKind, PaperKind, Phase, Verb } from "../src/lib/api/generated";
import { actionText, eventText, find, label, problemText, setLocale, t } from "../src/lib/i18n/index.svelte";

// Records are total: a verb, phase or group without a line here does not compile.
const VERBS: Record<Verb, true> = {
  verify: true,
  "print-form": true,
  "approve-letter": true,
  apologise: true,
  "supplement-again": true,
  "note-circumstance": true,
  "request-supplement": true,
  "receive-supplement": true,
  "send-inquiry": true,
  "answer-inquiry": true,
  "submit-for-signature": true,
  "request-number": true,
  register: true,
  "finish-leg": true,
  "print-receipt": true,
  "print-certificate": true,
  "mark-signed": true,
  "parties-sign": true,
  "draft-letter": true,
  "sign-letter": true,
  "number-letter": true,
  "print-letter": true,
  "suppress-letter": true,
  "take-out": true,
  "hand-over": true,
  "bring-back": true,
  "record-citizen-id": true,
  "record-reached": true,
  "assign-leg": true,
  "collect-fee": true,
  "add-note": true,
  "give-at-counter": true,
  "record-trip": true,
  "take-recall-step": true,
  "begin-recall": true,
  revoke: true,
  refuse: true,
  withdraw: true,
};
const PHASES: Record<Phase, true> = {
  received: true,
  supplement: true,
  inquiry: true,
  verified: true,
  "at-signature": true,
  registered: true,
  printed: true,
  "out-for-delivery": true,
  "partly-delivered": true,
  delivered: true,
  "returned-undelivered": true,
  refused: true,
  withdrawn: true,
  revoked: true,
};
const GROUPS: Record<GroupKind, true> = {
  "late-unapologised": true,
  "to-apologise": true,
  late: true,
  "due-today": true,
  "needs-choice": true,
  "to-recall": true,
  "to-print": true,
  "to-deliver": true,
  "to-register": true,
  "to-sign": true,
  "to-verify": true,
  "waiting-others": true,
  "waiting-citizen": true,
  done: true,
};
const KINDS: Record<PaperKind, true> = { overprint: true, back: true, plain: true, preview: true };

test.each(["vi", "en"] as const)("every verb, phase, group and paper has its word in %s", (locale) => {
  setLocale(locale);
  const wanted = [
    ...Object.keys(VERBS).map((slug) => `verb-${slug}`),
    ...Object.keys(PHASES).map((slug) => `phase-${slug}`),
    ...Object.keys(GROUPS).map((slug) => `group-${slug}`),
    ...Object.keys(KINDS).flatMap((slug) => [`paper-kind-${slug}`, `paper-kind-about-${slug}`]),
  ];
  expect(wanted.filter((key) => find(key) === undefined)).toEqual([]);
});

test("a slug with dots and underscores finds its label", () => {
  expect(label("field", "child.birth_place")).toBe("Nơi sinh");
  expect(label("field", "child.shoe_size")).toBe("child.shoe_size");
});

test("an unknown code is shown with its code and what is safe", () => {
  const text = problemText({ code: "no-such-thing", params: {} });
  expect(text).toContain("no-such-thing");
  expect(text).toContain("vẫn còn nguyên");
  expect(eventText({ code: "no-such-thing", params: {} })).toContain("no-such-thing");
});

test("a count chooses its plural in English", () => {
  setLocale("en");
  expect(t("ui-left-days", { count: 1 })).toBe("1 working day left");
  expect(t("ui-left-days", { count: 2 })).toBe("2 working days left");
});

test("no screen speaks of servers, logs or tokens", () => {
  for (const locale of ["vi", "en"] as const) {
    setLocale(locale);
    const said = ["ui-sync-pending-about", "ui-sync-empty-about", "ui-unlock-empty-about", "problem-no-answer"].map((key) => find(key));
    expect(said.filter((text) => text === undefined || /server|máy chủ|token|\blog\b/i.test(text))).toEqual([]);
  }
});

test("a letter that is to be drafted is named, and what is done to it stands before its name", () => {
  setLocale("vi");
  expect(actionText({ verb: "draft-letter", document: "thu-xin-loi" })).toBe("Soạn Thư xin lỗi");
  expect(actionText({ verb: "approve-letter", document: "thu-xin-loi" })).toBe("Duyệt thư: Thư xin lỗi");
});
