// The whole window: every screen stands, in both languages, and axe finds nothing; the list that it opens with.
import { expect, test, vi } from "vitest";

import { SCREENS } from "../src/lib/testids";

import { ROUND } from "./round-samples";
import { CASE, DRAFT, line, session } from "./samples";
import { at, faults, open, press, settled, shut } from "./window";

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
    expect(await faults()).toEqual([]);
    await shut();
  }
});

test("the outgoing register turns to the year before and back by its keys", async () => {
  const double = await open("#/outgoing", { "outgoing.show": ({ year }) => ({ year: year ?? 2026, lines: [] }) });
  for (const key of ["[", "]"]) {
    press(key);
    await settled();
  }
  expect(double.of("outgoing.show")).toEqual([{ year: null }, { year: 2025 }, { year: 2026 }]);
  expect(at("outgoing-empty")).not.toBeNull();
});

test("the verb's key on the line in hand opens where it is done", async () => {
  await open("#/");
  press("p");
  await vi.waitFor(() => expect(window.location.hash).toBe(`#/paper/${CASE}/giay-khai-sinh`));
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

test("enter in the search opens what the whole question found, however fast it came", async () => {
  const other = "e".repeat(32);
  await open("#/", {
    "cases.search": ({ query }) => ({ lines: [line({ case: query === "nguyen thu" ? CASE : other })], reasons: [], total: 1 }),
  });
  press("k", { ctrlKey: true });
  await settled();
  const input = at("search-input") as HTMLInputElement;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  type("nguyen");
  await vi.waitFor(() => expect(at(`found-${other}`)).not.toBeNull());
  type("nguyen thu");
  press("Enter", {}, input);
  await vi.waitFor(() => expect(window.location.hash).toBe(`#/case/${CASE}`));
});
