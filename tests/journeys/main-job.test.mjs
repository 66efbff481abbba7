// The main job, whole, in the real window, by keyboard only; and nothing of it is lost.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { FAMILY, Officer } from "./lib/officer.mjs";
import { Room } from "./lib/room.mjs";
import { strayCodes } from "./lib/screens.mjs";
import { Window } from "./lib/window.mjs";

const CHILD = FAMILY["child.name"];

/** Opens the program on a room's data, and ends it whatever happens. */
async function atTheWindow(room, work) {
  const window = await Window.ofProgram(room);
  try {
    await work(window, new Officer(window));
  } finally {
    await window.kill();
  }
}

/** What the case page says when the job is done. */
async function seesItDone(window, code) {
  await window.says("case-code", new RegExp(`^${code.replaceAll(".", "\\.")}$`, "u"));
  await window.has("case-phase", "data-phase", "delivered");
  await window.has("paper-giay-khai-sinh", "data-state", "delivered");
  await window.has("paper-thu-chuc-mung", "data-state", "delivered");
  for (const leg of ["khai-sinh", "thuong-tru", "the-bhyt"]) await window.has(`leg-${leg}`, "data-state", "done");
  await window.says("paper-giay-khai-sinh", /\d+/u);
}

test("a birth goes from the door to the paper, and outlives a power cut", async () => {
  const room = new Room();
  try {
    let done;
    await atTheWindow(room, async (window, officer) => {
      await officer.unlock();
      done = await officer.mainJob();
      for (const paper of ["receipt", "certificate", "letter"]) {
        assert.equal(readFileSync(done[paper]).subarray(0, 5).toString(), "%PDF-", paper);
      }
      await seesItDone(window, done.code);
      assert.deepEqual(await window.violations(), []);
    });
    // `kill` above was the power cut: no farewell, in the middle of whatever was going on.
    await atTheWindow(room, async (window, officer) => {
      await officer.unlock();
      await officer.find(CHILD);
      await seesItDone(window, done.code);
    });
  } finally {
    room.leave();
  }
});

test("the same in English, with what the law asks and no more", async () => {
  const room = new Room();
  const optional = /^father|^parents|dead$|exemption$|nationality$|birth_place|home_town|residence|email|phone|copies|citizen_id/u;
  const family = Object.fromEntries(
    Object.entries(FAMILY).filter(([field]) => field === "mother.nationality" || !optional.test(field)),
  );
  try {
    await atTheWindow(room, async (window, officer) => {
      await officer.speak("en");
      await officer.unlock();
      await window.says("today-new", /[A-Za-z]/u);
      assert.equal(await window.run(() => document.documentElement.lang), "en");
      await officer.startIntake();
      for (const [field, answer] of Object.entries(family)) {
        await officer.goTo(field);
        await officer.answer(field, answer);
      }
      await window.press("Enter");
      await officer.receive();
      await officer.does("verify");
      await officer.does("submit-for-signature");
      await officer.does("request-number");
      await officer.syncs(CHILD);
      await officer.prints("print-certificate", "plain");
      await officer.signs("giay-khai-sinh");
      await officer.does("take-out");
      await officer.handsOver();
      await window.has("paper-giay-khai-sinh", "data-state", "delivered");
      assert.deepEqual(await window.violations(), []);
      assert.deepEqual(await strayCodes(window), []);
    });
  } finally {
    room.leave();
  }
});
