// The state of the letters' words, without a window.
import { expect, test } from "vitest";

import { LetterTextsDesk } from "../src/features/letters/texts.svelte";
import type { TextLine } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { office, type Answers } from "./double";
import { letterKind, letterTexts, USED } from "./letter-text-samples";

const lines = (text: string): TextLine[] => [{ text, difference: text === USED ? "same" : "added" }];

const quiet: Answers = {
  "letter-texts.show": () => letterTexts(),
  "letter-texts.check": ({ text }) => ({ problems: [], lines: lines(text) }),
  "jotting.open": () => ({ typed: {} }),
  "jotting.keep": () => ({}),
};

test("a placeholder goes where the caret stands, is kept and looked at", async () => {
  const { api, double } = office(quiet);
  const desk = new LetterTextsDesk(api);
  await desk.load();
  expect([desk.kind, desk.text, desk.border, desk.ready]).toEqual(["birth", USED, "line", false]);
  await desk.type("Mừng .");
  expect(desk.insert("[{{ten_chau}}]", 5, 5)).toBe(5 + "[{{ten_chau}}]".length);
  expect(desk.text).toBe("Mừng [{{ten_chau}}].");
  await desk.jotter?.flush();
  await expect.poll(() => double.of("letter-texts.check").at(-1)).toEqual({
    kind: "birth",
    text: "Mừng [{{ten_chau}}].",
    border: "line",
  });
  expect(double.of("jotting.keep").at(-1)).toEqual({
    jotting: { page: "letter-text", about: "birth" },
    field: "text",
    value: "Mừng [{{ten_chau}}].",
  });
  // A border takes room: the same words are looked at again within it.
  await desk.draw("lotus");
  expect(double.of("letter-texts.check").at(-1)).toMatchObject({ text: "Mừng [{{ten_chau}}].", border: "lotus" });
  await desk.draw("line");
  expect(desk.request?.source).toEqual({
    kind: "letter-text",
    letter: "birth",
    text: "Mừng [{{ten_chau}}].",
    border: "line",
    sample: "usual",
    tried: null,
  });
});

test("words that do not hold cannot be proposed, and a refusal keeps them", async () => {
  const wrong = { code: "letter-text-hole", params: { place: "ten_chau" } };
  let problems = [wrong];
  const { api } = office({
    ...quiet,
    "letter-texts.check": ({ text }) => ({ problems, lines: lines(text) }),
    "letter-texts.propose": () => {
      throw new Refused("letter-text-same");
    },
  });
  const desk = new LetterTextsDesk(api);
  await desk.load();
  await desk.type("Mừng {{ten_chau}}.");
  expect([desk.ready, desk.check?.problems]).toEqual([false, [wrong]]);
  problems = [];
  await desk.type("Mừng cháu.");
  expect(desk.ready).toBe(true);
  expect(await desk.propose()).toBe(false);
  expect([desk.problem?.code, desk.text]).toEqual(["letter-text-same", "Mừng cháu."]);
});

test("a leader approves the proposal that was read, and only one that waits", async () => {
  const waits = { proposal: "ab12", text: "Mừng cháu.", border: "none", by: "Hạnh", at: "2026-11-20T08:00:00+07:00", lines: [] };
  const { api, double } = office({
    ...quiet,
    "letter-texts.show": () => letterTexts({ kinds: [letterKind("birth", { proposal: waits }), letterKind("wedding")], may_approve: true }),
    "letter-texts.approve": () => letterTexts(),
  });
  const desk = new LetterTextsDesk(api);
  await desk.load();
  expect(await desk.approve()).toBe(true);
  expect(double.of("letter-texts.approve")).toEqual([{ kind: "birth", proposal: "ab12" }]);
  expect(await desk.approve()).toBe(false);
});

test("another kind is taken in hand with what was typed for it before", async () => {
  const { api } = office({
    ...quiet,
    "jotting.open": ({ about }) => {
      const typed: Record<string, string> = about === "wedding" ? { text: "Chúc hai bạn.", border: "no" } : {};
      return { typed };
    },
  });
  const desk = new LetterTextsDesk(api);
  await desk.load();
  await desk.choose("wedding");
  expect([desk.text, desk.border, desk.ready]).toEqual(["Chúc hai bạn.", "none", true]);
  await desk.take({ text: USED, border: "line" });
  expect([desk.text, desk.border, desk.ready]).toEqual([USED, "line", false]);
});
