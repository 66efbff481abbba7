// A table of another program in the window: its heads are mapped, its rows looked through before
// anything is saved, the refused ones saved with why; mended, they come in, and the heads are known.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { after, before, test } from "node:test";

import { Officer } from "./lib/officer.mjs";
import { Room } from "./lib/room.mjs";
import { Window } from "./lib/window.mjs";

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

const HEADS = "SO_SO,NGAY_DK,HO_TEN,NGAY_SINH,MA_XOM";
const GOOD = "901,05/03/1998,Trần Thị Bút,01/03/1998,7";

/** Hands the page a file. The system's own window for choosing one stands outside of the page. */
function hand(name, ...rows) {
  return window.run(
    (file, text) => {
      const input = document.querySelector('[data-testid="rows-file"]');
      const files = new DataTransfer();
      files.items.add(new File([text], file, { type: "text/csv" }));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    [HEADS, ...rows, ""].join("\n"),
  );
}

/** Chooses the file's head for a column of ours, through the closed list with the arrows. */
async function map(column, head) {
  const selector = `[data-testid="column-${column}"]`;
  await window.tabTo(selector);
  for (let step = 0; step < 8; step += 1) {
    if ((await window.run((wanted) => document.querySelector(wanted).value, selector)) === head) return;
    await window.press("ArrowDown");
  }
  assert.fail(`${head} is not offered for ${column}`);
}

/** A head that was guessed for a column of ours is that column's until it is given back. */
async function giveBack(column) {
  const selector = `[data-testid="column-${column}"]`;
  await window.tabTo(selector);
  for (let step = 0; step < 8; step += 1) {
    if ((await window.run((wanted) => document.querySelector(wanted).value, selector)) === "") return;
    await window.press("ArrowUp");
  }
  assert.fail(`the arrows do not lead back to nothing for ${column}`);
}

test("a file whose heads are not ours is mapped by keyboard, and nothing is saved by looking", async () => {
  await window.run(() => (location.hash = "#/rows"));
  await window.screen("rows");
  await window.seeMark("rows-what");
  await hand("so-cu.csv", GOOD, "902,hôm qua,Trần Văn Mực,02/03/1998,8");
  await window.see('[data-testid="rows-columns"][open]');
  await window.says("rows-missing", /Số đăng ký.*Ngày đăng ký/u);
  await giveBack("volume");
  await map("number", "SO_SO");
  await map("date", "NGAY_DK");
  await window.says("rows-counts", /2 dòng: 1 nhập được, 0 đã có, 1 bị từ chối/u);
  await window.says("row-3", /Trần Văn Mực.*Từ chối/u);
});

test("the refused rows are saved as a file, and the good ones come in", async () => {
  const heard = await window.hears(/\.(?:xlsx|csv)/u);
  await window.chord("Control", "s");
  const said = await heard();
  const path = said.match(/\/\S+\.(?:xlsx|csv)/u)?.[0];
  assert.ok(statSync(path).size > 0, said);
  await window.chord("Control", "Enter");
  await window.says("rows-counts", /Đã nhập 1 dòng/u);
});

test("mended, the file comes in again: its heads are known, and what is here already stays as it is", async () => {
  await hand("so-cu-da-sua.csv", GOOD, "902,06/03/1998,Trần Văn Mực,02/03/1998,8");
  await window.says("rows-counts", /2 dòng: 1 nhập được, 1 đã có, 0 bị từ chối/u);
  await window.see('[data-testid="rows-columns"]:not([open])');
  await window.chord("Control", "Enter");
  await window.says("rows-counts", /Đã nhập 1 dòng; 1 đã có từ trước, 0 bị từ chối/u);
});
