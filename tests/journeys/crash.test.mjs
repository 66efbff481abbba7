// The page lives in a process of its own, which may end; the officer's work does not end with it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { Officer } from "./lib/officer.mjs";
import { until } from "./lib/processes.mjs";
import { Room } from "./lib/room.mjs";
import { Window } from "./lib/window.mjs";

/** The processes in which a room's pages live. */
function pages(room) {
  return readdirSync("/proc").filter((pid) => {
    try {
      const isPage = readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("WebKitWebProces");
      return isPage && readFileSync(`/proc/${pid}/environ`, "latin1").includes(room.path);
    } catch {
      return false; // it ended meanwhile, or is not a process at all
    }
  });
}

test("a page whose process ends is loaded again, and nothing that was typed is lost", async () => {
  const room = new Room();
  let window = await Window.ofProgram(room);
  try {
    let officer = new Officer(window);
    await officer.unlock();
    await officer.startIntake();
    await window.type("Nguyễn Thử Bình An");
    await window.press("Enter");
    await window.has("saved", "data-state", "saved");

    const [ended] = pages(room);
    process.kill(Number(ended), "SIGKILL");
    await until("a page again", 20_000, () => pages(room).some((pid) => pid !== ended));
    assert.match(window.said(), /the page's process ended \(Crashed\)/u);

    // The driver lost its session with the page: the rest is seen from a window opened anew.
    await window.kill();
    window = await Window.ofProgram(room);
    officer = new Officer(window);
    await officer.unlock();
    await window.tabTo('[data-testid="group-drafts"] a');
    await window.press("Enter");
    await window.screen("intake");
    await window.see('[id="field-child.name"]');
    assert.equal(await window.run(() => document.getElementById("field-child.name").value), "Nguyễn Thử Bình An");
  } finally {
    await window.kill();
    room.leave();
  }
});
