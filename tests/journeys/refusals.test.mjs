// Bad input is answered where it was typed, in the officer's language; nothing typed is lost.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Officer } from "./lib/officer.mjs";
import { until } from "./lib/processes.mjs";
import { Room } from "./lib/room.mjs";
import { Window } from "./lib/window.mjs";

const room = new Room();
let window;
let officer;

before(async () => {
  window = await Window.ofProgram(room);
  officer = new Officer(window);
});

after(async () => {
  await window?.kill();
  room.leave();
});

test("a wrong passphrase does not open, and says so", async () => {
  await officer.readPassphrase();
  await officer.tries("sai rồi");
  await window.see('[data-testid="screen-unlock"] [role="alert"]');
  assert.equal(await window.run(() => document.querySelector('[data-testid="unlock-passphrase"]').value), "");
  await officer.unlock();
});

/** What is typed into which field, and the remark that it gets. */
const TYPED = [
  ["child.name", "Nguyễn Thử 😀", "name-characters"],
  ["child.name", "Nguyễn ".repeat(58), "name-too-long"],
  ["child.born", "31/02/2026", "date-day"],
  ["child.born", "01/01/2200", "date-year"],
  ["mother.citizen_id", "00119600001", "id-not-twelve-digits"],
];

test("each bad value is remarked upon as it is typed", async () => {
  await officer.startIntake();
  for (const [field, value, code] of TYPED) {
    await officer.goTo(field);
    await window.retype(value);
    await window.press("Tab");
    await window.has(`problem-of-${field}`, "data-code", code);
    await window.says(`problem-of-${field}`, /\p{L}{2,}/u);
  }
});

test("a form that is not whole is not received, and the cursor goes to what is missing", async () => {
  await window.chord("Control", "Enter");
  await window.at("[data-field]");
  await window.screen("intake");
  assert.equal(await window.run(() => document.activeElement.getAttribute("aria-invalid")), "true");
});

test("what was typed is there after the window was closed and opened again", async () => {
  await window.kill();
  window = await Window.ofProgram(room);
  officer = new Officer(window);
  await officer.unlock();
  await window.seeMark("group-drafts");
  await window.tabTo('[data-testid="group-drafts"] a');
  await window.press("Enter");
  await window.screen("intake");
  await officer.goTo("mother.citizen_id");
  assert.equal(await window.run(() => document.activeElement.value), "00119600001");
});

test("a second program on the same data says that it is open elsewhere", async () => {
  const second = await Window.ofProgram(room);
  try {
    await second.see('[role="alert"]');
    assert.match(await second.run(() => document.querySelector('[role="alert"]').innerText), /đang được mở|đang mở/u);
    await until("its reason", 20_000, () => /practice-already-open/u.test(second.said()));
  } finally {
    await second.kill();
  }
});
