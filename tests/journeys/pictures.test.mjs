// The ward's pictures in the window: a leader chooses a scan of the signature, is told what is wrong with
// a wrong one, sees the right one on the page, brings it in and allows it.
import assert from "node:assert/strict";
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
  await officer.readPassphrase();
  await window.run(() => document.querySelector('[data-testid="unlock-officer-chu-tich"]').click());
  await officer.unlock();
});

after(async () => {
  await window?.kill();
  room.leave();
});

const SIGNATURE = "signature:chu-tich";
const mark = (name) => `[data-testid="${name}"]`;

/** Draws a wavy stroke as a PNG and hands it to the page. The system's own window for choosing a file
 * stands outside of the page. */
function hand(ink, ground) {
  return window.runAsync(
    async (stroke, under) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [720, 280];
      const pen = canvas.getContext("2d");
      if (under) {
        pen.fillStyle = under;
        pen.fillRect(0, 0, 720, 280);
      }
      [pen.strokeStyle, pen.lineWidth, pen.lineCap] = [stroke, 7, "round"];
      pen.beginPath();
      pen.moveTo(60, 170);
      pen.bezierCurveTo(150, 20, 190, 20, 210, 150);
      pen.bezierCurveTo(230, 260, 300, 240, 330, 120);
      pen.bezierCurveTo(350, 60, 400, 80, 390, 150);
      pen.bezierCurveTo(380, 240, 520, 230, 660, 90);
      pen.moveTo(120, 215);
      pen.quadraticCurveTo(360, 170, 620, 205);
      pen.stroke();
      const blob = await new Promise((next) => canvas.toBlob(next, "image/png"));
      const files = new DataTransfer();
      files.items.add(new File([blob], "chu-ky.png", { type: "image/png" }));
      const input = document.querySelector('[data-testid="picture-file"]');
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    ink,
    ground,
  );
}

test("a scan with its ground, or in black, is refused with what to do", async () => {
  await window.run(() => (location.hash = "#/letter-look"));
  await window.screen("letter-look");
  await window.tabToMark(`picture-${SIGNATURE}`);
  await window.press("Enter");
  await window.has(`picture-${SIGNATURE}`, "aria-pressed", "true");
  await hand("#1c3aa0", "#ffffff");
  await window.see('[data-code="picture-not-clear"]');
  await hand("#111111", null);
  await window.see('[data-code="picture-not-blue"]');
  assert.equal(await window.run((wanted) => document.querySelector(wanted), mark("picture-tried")), null);
});

test("the right one is seen on the page, brought in, and allowed by its owner", async () => {
  await hand("#1c3aa0", null);
  await window.seeMark("picture-tried");
  await window.says("picture-tried", /điểm ảnh/u);
  await window.tabToMark("picture-width");
  await window.retype("5");
  await window.tabToMark("picture-propose");
  await window.press("Enter");
  await window.see('[data-code="picture-width"]');
  await window.run((wanted) => document.querySelector(wanted).focus(), mark("picture-width"));
  await window.retype("48");
  await window.tabToMark("picture-propose");
  await window.press("Enter");
  await window.seeMark("picture-proposal");
  await window.says("picture-proposal", /rộng 48 mm/u);
  await window.tabToMark("picture-allow");
  await window.press("Enter");
  await window.seeMark("picture-version-1");
  await window.says("picture-version-1", /đang dùng/u);
});

test("withdrawn with its reason, it stays to be read and is used no more", async () => {
  await window.tabToMark("picture-withdraw");
  await window.press("Enter");
  await window.seeMark("dialog-withdraw");
  await window.tabToMark("withdraw-why");
  await window.type("tôi muốn ký tay");
  await window.tabToMark("dialog-confirm");
  await window.press("Enter");
  await window.says("picture-version-1", /thôi dùng.*tôi muốn ký tay/u);
});
