// A paper is checked through the camera: the page asks for one, looks at what it shows until a code is
// read, and lets go of it. Where the machine has none, it says so.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { FAMILY, Officer } from "./lib/officer.mjs";
import { Room } from "./lib/room.mjs";
import { Window } from "./lib/window.mjs";

const room = new Room();
let window;
let receipt;

before(async () => {
  window = await Window.ofProgram(room);
  const officer = new Officer(window);
  await officer.unlock();
  await officer.startIntake();
  await officer.fill(FAMILY);
  await officer.receive();
  receipt = await officer.prints("print-receipt");
  await window.run(() => (location.hash = "#/proof"));
  await window.screen("proof");
});

after(async () => {
  await window?.kill();
  room.leave();
});

/** The first page of a PDF as a picture. */
function pictured(pdf) {
  const to = join(room.path, "page");
  execFileSync("pdftoppm", ["-r", "150", "-f", "1", "-l", "1", "-png", "-singlefile", pdf, to]);
  return readFileSync(`${to}.png`).toString("base64");
}

/** From now on the machine has a camera, before which such a page is held after a while. */
function plugIn(page) {
  return window.runAsync(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext("2d");
    const draw = () => {
      pen.fillStyle = "#777";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      if (window.paperHeld) pen.drawImage(image, 0, 0);
    };
    draw();
    setInterval(draw, 100);
    window.holdPaper = (held) => {
      window.paperHeld = held;
      draw();
    };
    // On the prototype: what stands for `navigator.mediaDevices` in the page may be made anew.
    MediaDevices.prototype.getUserMedia = async (asked) => {
      window.cameraAsked = asked;
      window.cameraGiven = canvas.captureStream(10);
      return window.cameraGiven;
    };
  }, page);
}

const lit = () => window.run(() => window.cameraGiven.getTracks().some((track) => track.readyState === "live"));

test("a machine without a camera is told so, with what to do", async () => {
  await window.tabToMark("proof-camera");
  await window.press("Enter");
  // Had the page not been allowed to ask, this would be another refusal.
  await window.see('[data-code="camera-missing"]');
  await window.seeMark("proof-camera");
});

test("a paper held before the camera is read, and the camera goes dark", async () => {
  await plugIn(pictured(receipt));
  await window.tabToMark("proof-camera");
  await window.press("Enter");
  await window.seeMark("proof-camera-view");
  assert.equal(await window.run(() => window.cameraAsked.audio), false, "nobody is listened to");
  await window.see("[data-testid=proof-camera-view] video");
  assert.equal(await window.run(() => document.querySelector('[data-testid="proof-result"]')), null);
  await window.run(() => window.holdPaper(true));
  await window.has("proof-result", "data-verdict", "genuine");
  await window.miss('[data-testid="proof-camera-view"]');
  assert.equal(await lit(), false);
});

test("Escape turns the camera off and leaves the page where it is; leaving the page does it too", async () => {
  await window.run(() => window.holdPaper(false));
  for (const leave of [
    async () => {
      await window.press("Escape");
      await window.miss('[data-testid="proof-camera-view"]');
      await window.screen("proof");
    },
    async () => {
      await window.run(() => (location.hash = "#/today"));
      await window.screen("today");
    },
  ]) {
    await window.tabToMark("proof-camera");
    await window.press("Enter");
    await window.see("[data-testid=proof-camera-view] video");
    assert.equal(await lit(), true);
    await leave();
    assert.equal(await lit(), false);
  }
});
