// A marriage in the real window, by keyboard only: from an empty form to the printed certificate, with the
// slips that an officer makes on the way, each named at its field.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { Officer } from "./lib/officer.mjs";
import { Room } from "./lib/room.mjs";
import { Window } from "./lib/window.mjs";

const WIFE = "Lê Thị Mẫu Hoa";
const SECTIONS = ["wife", "husband", "marriage", "declarant", "delivery", "papers"];

/** What a couple says, with nothing that the law does not ask. */
const COUPLE = {
  "wife.name": WIFE,
  "wife.born": "05/04/1998",
  "wife.citizen_id": "001198000001",
  "wife.ethnicity": "Kinh",
  "wife.paper": "Căn cước số 001198000001",
  "wife.commune": { commune: "tu liem", code: "00592" },
  "husband.name": "Nguyễn Văn Thử Nghiệm",
  "husband.born": "31/12/1996",
  "husband.citizen_id": "001096000003",
  "husband.ethnicity": "Kinh",
  "husband.paper": "Căn cước số 001096000003",
  "husband.commune": { commune: "tu liem", code: "00592" },
  "declarant.name": WIFE,
};

const room = new Room();
let window;
let officer;

before(async () => {
  window = await Window.ofProgram(room);
  officer = new Officer(window);
  await officer.unlock();
});

after(async () => {
  await window?.kill();
  room.leave();
});

const goTo = (field) => officer.goTo(field, SECTIONS);

/** What is said beside a field. */
function remarks(field) {
  return window.run(
    (wanted) => document.querySelector(`[data-testid="problem-of-${wanted}"]`)?.textContent ?? "",
    field,
  );
}

test("an empty form is filled in, and what is wrong is said where it stands", async () => {
  await window.chord("Control", "n");
  await window.at('[data-testid="choose-filter"]');
  await window.type("ket hon");
  await window.see('[data-testid="choose-ket-hon"][aria-selected="true"]');
  await window.press("Enter");
  await window.screen("intake");
  for (const [field, answer] of Object.entries(COUPLE)) {
    await goTo(field);
    await officer.answer(field, answer);
  }
  await goTo("husband.born");
  await officer.answer("husband.born", "31/02/1996");
  await window.press("Tab");
  await window.has("saved", "data-state", "saved");
  await window.see('[data-field="husband.born"][aria-invalid="true"]');
  assert.match(await remarks("husband.born"), /\S/u);
  // Nothing is received while something is wrong.
  await window.chord("Control", "Enter");
  await window.screen("intake");
  await goTo("husband.born");
  await officer.answer("husband.born", COUPLE["husband.born"]);
  await window.press("Tab");
  await window.miss('[data-field="husband.born"][aria-invalid="true"]');
  await officer.receive();
});

test("it is checked, numbered and printed, and the couple signs before the officer", async () => {
  await officer.does("verify");
  await officer.does("submit-for-signature");
  await officer.does("request-number");
  await officer.syncs(WIFE);
  const certificate = await officer.prints("print-certificate", "plain");
  assert.equal(readFileSync(certificate).subarray(0, 5).toString(), "%PDF-");
  await window.has("paper-giay-chung-nhan-ket-hon", "data-state", "printed");
  assert.deepEqual(await window.violations(), []);
});
