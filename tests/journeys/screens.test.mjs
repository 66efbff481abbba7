// Every screen, in light and in dark: axe finds nothing serious, the policy stops nothing,
// words stand where words should, and no main action lies below the fold: at 1366 × 768, and at 1920 × 1080
// of which everything is drawn at twice its size.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { faults } from "./lib/axe.mjs";
import { Officer } from "./lib/officer.mjs";
import { Room } from "./lib/room.mjs";
import { SCREENS, belowTheFold, strayCodes, today } from "./lib/screens.mjs";
import { Window } from "./lib/window.mjs";

const room = new Room();
let window;
let officer;

before(async () => {
  window = await Window.ofProgram(room);
  officer = new Officer(window);
  await window.resize(1366, 768);
  await officer.readPassphrase();
});

after(async () => {
  await window?.kill();
  room.leave();
});

for (const theme of ["light", "dark"]) {
  test(`the menu makes it ${theme}`, async () => {
    await today(window, officer);
    await officer.choosesTheme(theme);
  });

  for (const screen of SCREENS) {
    test(`${screen.name}, ${theme}`, async () => {
      await screen.open(window, officer);
      try {
        await window.atRest();
        assert.deepEqual(await faults(window), []);
        assert.deepEqual(await window.violations(), []);
        assert.deepEqual(await strayCodes(window), []);
        assert.deepEqual(await belowTheFold(window), []);
        await window.resize(960, 540);
        await window.atRest();
        assert.deepEqual(await belowTheFold(window), []);
      } finally {
        await window.resize(1366, 768);
        await screen.close?.(window, officer);
      }
    });
  }
}

test("a script that was slipped in does not run, and is counted", async () => {
  const before = (await window.violations()).length;
  await window.run(() => {
    const script = document.createElement("script");
    script.textContent = "window.slippedIn = true";
    document.head.append(script);
  });
  assert.equal(await window.run(() => window.slippedIn ?? false), false);
  const stopped = await window.violations();
  assert.equal(stopped.length, before + 1, "the counter counts");
  assert.match(stopped.at(-1), /^script-src/u);
});

test("nothing is fetched from elsewhere", async () => {
  const reached = await window.runAsync(() =>
    fetch("http://127.0.0.1:9/").then(() => "reached", () => "stopped"),
  );
  assert.equal(reached, "stopped");
  assert.match((await window.violations()).at(-1), /^connect-src/u);
});
