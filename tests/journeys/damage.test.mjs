// The laptop's data is damaged: the window says what is wrong, what is safe and what to do, and mends it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { faults } from "./lib/axe.mjs";
import { Officer } from "./lib/officer.mjs";
import { Room } from "./lib/room.mjs";
import { Window } from "./lib/window.mjs";

const room = new Room();
const laptop = join(room.data, "laptop");
let window;
let officer;

const journal = () => join(laptop, "journal", readdirSync(join(laptop, "journal")).sort().at(-1));

async function open() {
  window = await Window.ofProgram(room);
  officer = new Officer(window);
  await window.resize(1366, 768);
}

/** Does something to the data while the program is away, and opens it again. */
async function meanwhile(damage) {
  await window.kill();
  damage();
  await open();
  await officer.readPassphrase();
  await officer.tries(officer.passphrase);
  await window.screen("damage");
}

before(async () => {
  await open();
  await officer.unlock();
});

after(async () => {
  await window?.kill();
  room.leave();
});

test("a flipped bit is named, nothing is lost, and a key repairs it and opens the laptop", async () => {
  await meanwhile(() => {
    const bytes = readFileSync(journal());
    bytes[Math.floor(bytes.length / 2)] ^= 0x10;
    writeFileSync(journal(), bytes);
  });
  await window.has("screen-damage", "data-next", "repair");
  await window.says("screen-damage", /Tệp “journal\/.*” của kho dữ liệu bị hỏng\..*không mất gì\..*Sửa dữ liệu rồi mở máy/u);
  assert.deepEqual(await faults(window), []);
  await window.tabToMark("damage-repair");
  await window.press("Enter");
  await window.screen("today");
  assert.deepEqual(await window.violations(), []);
});

test("a loss is named and must be accepted before the repair may begin", async () => {
  await officer.startIntake();
  await window.type("Nguyễn Thử Cuối Cùng");
  await window.press("Enter");
  await window.has("saved", "data-state", "saved");
  await meanwhile(() => {
    rmSync(join(laptop, "view"), { recursive: true });
    rmSync(join(laptop, "derived"), { recursive: true, force: true });
    truncateSync(journal(), readFileSync(journal()).length - 10);
  });
  await window.has("screen-damage", "data-next", "find-backup");
  await window.says("screen-damage", /Lần lưu sau cùng \(lần \d+\) không còn đọc được ở đâu cả/u);
  assert.deepEqual(await faults(window), []);

  await window.tabToMark("damage-path");
  await window.type(join(room.path, "stick"));
  await window.press("Enter");
  await window.see('[data-code="no-backup-there"]');

  assert.equal(await window.run(() => document.querySelector('[data-testid="damage-repair"]').disabled), true);
  await window.tabToMark("damage-accept");
  await window.press("Space");
  await window.tabToMark("damage-repair");
  await window.press("Enter");
  await window.screen("today");
});

test("a laptop that has forgotten its officers offers a backup or a ticket", async () => {
  await window.kill();
  for (const file of ["slots", "slots.copy"]) writeFileSync(join(laptop, file), "");
  await open();
  await window.screen("damage");
  await window.has("screen-damage", "data-next", "begin-again");
  await window.says("screen-damage", /phiếu ghi danh mới/u);
  await window.tabToMark("damage-ticket");
  assert.deepEqual(await faults(window), []);
});
