// A print that nobody answered for is asked about when the laptop is opened again, by keyboard only:
// the program ended between the printer and the answer, and the log knows nothing of the paper yet.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";

import { faults } from "./lib/axe.mjs";
import { Officer } from "./lib/officer.mjs";
import { Program } from "./lib/processes.mjs";
import { Room, UI, built } from "./lib/room.mjs";
import { strayCodes } from "./lib/screens.mjs";
import { Window } from "./lib/window.mjs";

/** Opens the window on a room's data, and takes the power away whatever happens. */
async function atTheWindow(room, opening, work) {
  const words = ["--data", room.data, "--ui", UI];
  const host = new Program(built("TANNHA_BROWSER", "tannha-browser"), words, { env: room.env, log: room.log(`host-${opening}`) });
  try {
    const [, address] = await host.line(/(http:\/\/127\.0\.0\.1:\d+\/)/u, 60_000);
    const window = await Window.ofBrowser(room, address);
    try {
      await window.countViolations();
      await work(window, new Officer(window));
      assert.deepEqual(await window.violations(), []);
    } finally {
      await window.kill();
    }
  } finally {
    await host.kill();
  }
}

/** The first certificate that waits to be printed, saved as a file. */
async function printsTheFirst(window) {
  await window.see('[data-testid="verb-print-certificate"]');
  await window.run(() => document.querySelector('[data-testid="verb-print-certificate"]').click());
  await window.screen("paper");
  await window.see('[data-testid="save-pdf"]:not(:disabled)');
  await window.chord("Control", "s");
  await window.seeMark("dialog-answer");
  return window.run(() => ({
    path: document.querySelector('[data-testid="printed"] .small').textContent.trim(),
    page: location.hash.replace("#/paper/", "#/case/").split("/").slice(0, 3).join("/"),
  }));
}

const certificate = (window) =>
  window.run(() => document.querySelector('[data-testid="paper-giay-khai-sinh"]').dataset.state);

test("after a power cut the open question stands before everything else, and only the answer records the print", async () => {
  const room = new Room();
  try {
    let printed;
    await atTheWindow(room, 1, async (window, officer) => {
      await officer.unlock();
      printed = await printsTheFirst(window);
      assert.ok(existsSync(printed.path));
    });
    await atTheWindow(room, 2, async (window, officer) => {
      await officer.unlock();
      await window.seeMark("dialog-answer");
      assert.deepEqual(await faults(window), []);
      assert.deepEqual(await strayCodes(window), []);
      // Not now: it stays in sight.
      await window.press("Escape");
      await window.miss('[data-testid="dialog-answer"]');
      await window.says("header-prints", /1/u);
      await window.run((page) => (location.hash = page), printed.page);
      await window.screen("case");
      await window.seeMark("paper-giay-khai-sinh");
      assert.equal(await certificate(window), "registered", "nobody has seen it yet");
      await window.chord("Alt", "i");
      await window.screen("prints");
      await window.press("r");
      await officer.sawItComeOut();
      await window.miss('[data-testid="header-prints"]');
      await window.run((page) => (location.hash = page), printed.page);
      await window.screen("case");
      await window.has("paper-giay-khai-sinh", "data-state", "printed");
    });
  } finally {
    room.leave();
  }
});
