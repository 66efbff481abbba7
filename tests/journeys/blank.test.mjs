// A field of a form is dragged to its place over the scan of the blank, with the mouse, and the next
// print has it there: read back from the PDF in millimetres by a program that knows nothing of ours.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
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
  await officer.unlock();
  await window.see('[data-testid="verb-print-certificate"]');
  await window.run(() => document.querySelector('[data-testid="verb-print-certificate"]').click());
  await window.screen("paper");
  await window.tabTo('input[name="kind"]');
  await window.choose('[data-testid="kind-overprint"]');
});

after(async () => {
  await window?.kill();
  room.leave();
});

const FIELD = "child.name";
const MM_PER_POINT = 25.4 / 72;
/** A tenth of a millimetre is what a field moves by; a PDF's numbers are finer. */
const NEAR_MM = 0.03;

/** Lays a file under the fields. The system's own window for choosing one stands outside of the page. */
function lay(name, type, base64) {
  return window.run(
    (called, kind, encoded) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], called, { type: kind }));
      const input = document.querySelector('[data-testid="blank-picture"]');
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    type,
    base64,
  );
}

/** A blank as a scanner gives it: A4 with ruled lines, so many pixels wide. */
function png(width) {
  return window.run((across) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [across, Math.round((across * 297) / 210)];
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#f3efe2";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.strokeStyle = "#555";
    for (let line = 60; line < canvas.height; line += 40) pen.strokeRect(80, line, canvas.width - 160, 1);
    return canvas.toDataURL("image/png").split(",")[1];
  }, width);
}

/** The same as a PDF of one A4 page with a frame on it. */
function pdf() {
  const drawn = "1 w 60 60 475 722 re S 100 640 300 30 re S";
  const bodies = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 841.89]/Resources<<>>/Contents 4 0 R>>",
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const starts = bodies.map((body, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj${body}endobj\n`;
    return String(start).padStart(10, "0");
  });
  const table = starts.map((start) => `${start} 00000 n \n`).join("");
  const xref = file.length;
  file += `xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, "latin1").toString("base64");
}

/** Waits until a scan so many pixels wide lies under the whole page; it is behind the fields. */
async function liesUnder(width) {
  await window.see("img.under");
  await window.run(() => document.querySelector("img.under").decode().catch(() => {}));
  const seen = () =>
    window.run(() => {
      const scan = document.querySelector("img.under");
      const [box, page] = [scan.getBoundingClientRect(), scan.parentElement.getBoundingClientRect()];
      const off = Math.max(Math.abs(box.width - page.width), Math.abs(box.height - page.height), Math.abs(box.x - page.x));
      return { width: scan.naturalWidth, off, first: scan === scan.parentElement.firstElementChild };
    });
  await until(`a scan ${width} pixels wide`, 20_000, async () => (await seen()).width === width);
  await window.atRest();
  const { off, ...rest } = await seen();
  assert.deepEqual(rest, { width, first: true });
  assert.ok(off <= 3, `the scan covers the page but for ${off} pixels`);
}

/** Saves the paper as a file; the window then asks what came out. */
async function saves() {
  await window.see('[data-testid="save-pdf"]:not(:disabled)');
  await window.chord("Control", "s");
  await window.seeMark("dialog-answer");
  return window.run(() => document.querySelector('[data-testid="printed"] .small').textContent.trim());
}

const ENTITIES = { "&apos;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** The words of a PDF with their places, in millimetres. */
function words(file) {
  const said = execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8" });
  const found = said.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="[\d.]+">([^<]*)<\/word>/gu);
  const read = (word) => word.replace(/&(?:apos|quot|lt|gt|amp);/gu, (entity) => ENTITIES[entity]);
  return [...found].map(([, x, y, word]) => ({ x: x * MM_PER_POINT, y: y * MM_PER_POINT, word: read(word) }));
}

/** Where a name of several words begins among them. */
function begins(all, name) {
  const parts = name.toUpperCase().split(" ");
  const at = all.findIndex((_, from) => parts.every((part, on) => all[from + on]?.word === part));
  assert.ok(at >= 0, `${name} stands in ${all.map(({ word }) => word).join(" ")}`);
  return { at, count: parts.length };
}

let first;
let name;

test("a scan lies under the fields: a picture as it is, of a PDF its page", async () => {
  name = (await window.run(() => document.querySelector(".back").textContent)).trim();
  first = await saves();
  await officer.sawItComeOut();
  await window.seeMark("reprint-reason");
  await window.tabToMark("move-fields");
  await window.press("Enter");
  await window.see(`[data-testid="move-${FIELD}"]`);
  await lay("phoi.png", "image/png", await png(1050));
  await liesUnder(1050);
  await lay("phoi.pdf", "application/pdf", pdf());
  // 595.28 points at 130 dots to the inch, no dot of which is cut.
  await liesUnder(1074);
});

test("a field that was dragged is at its new place on the paper, and nothing else moved", async () => {
  const mark = `[data-testid="move-${FIELD}"]`;
  const mmPerPixel = await window.run((wanted) => 210 / document.querySelector(wanted).parentElement.clientWidth, mark);
  const pixels = { x: 17, y: -12 };
  await window.drag(mark, pixels.x, pixels.y);
  await window.seeMark(`moved-${FIELD}`);
  const said = await window.text(`moved-${FIELD}`);
  const [, right, up] = said.match(/sang phải ([\d,]+) mm, lên ([\d,]+) mm$/u) ?? assert.fail(said);
  const moved = { x: Number(right.replace(",", ".")), y: -Number(up.replace(",", ".")) };
  for (const axis of ["x", "y"]) {
    const went = pixels[axis] * mmPerPixel;
    assert.ok(Math.abs(moved[axis] - went) <= 0.05 + 1e-9, `${axis}: ${went} mm is said as ${moved[axis]}`);
  }

  await window.tabToMark("reprint-reason");
  await window.type("Chữ lệch dòng");
  const [before_, after_] = [words(first), words(await saves())];
  assert.deepEqual(after_.map(({ word }) => word).sort(), before_.map(({ word }) => word).sort());
  const [from, to] = [begins(before_, name), begins(after_, name)];
  const ofName = (all, { at, count }) => all.slice(at, at + count);
  for (const [on, word] of ofName(after_, to).entries()) {
    const was = before_[from.at + on];
    for (const axis of ["x", "y"]) {
      const went = word[axis] - was[axis];
      assert.ok(Math.abs(went - moved[axis]) <= NEAR_MM, `${word.word} ${axis}: ${went} mm for ${moved[axis]}`);
    }
  }
  const others = (all, { at, count }) => all.filter((_, on) => on < at || on >= at + count);
  const [kept, now] = [others(before_, from), others(after_, to)];
  for (const { x, y, word } of now) {
    const there = kept.some((was) => was.word === word && Math.hypot(was.x - x, was.y - y) <= NEAR_MM);
    assert.ok(there, `${word} stands where it stood`);
  }
});

test("put back by its button, nothing is said to be moved", async () => {
  await window.press("Escape");
  await window.miss('[data-testid="dialog-answer"]');
  await window.tabToMark("fields-back");
  await window.press("Enter");
  await window.miss('[data-testid="fields-moved"]');
  assert.deepEqual(await window.violations(), []);
});
