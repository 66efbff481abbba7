// How the window behaves under an officer's hands: the sheet fills in and is lit while one types,
// nothing typed is lost or done by surprise, what was done by mistake can be mended, and all of it
// stands in a small window too.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { faults } from "./lib/axe.mjs";
import { Officer } from "./lib/officer.mjs";
import { Room } from "./lib/room.mjs";
import { SCREENS } from "./lib/screens.mjs";
import { Window } from "./lib/window.mjs";

const LONG = "Công Tằng Tôn Nữ Hoàng Phương Quỳnh Anh Nguyễn Thị Thùy Dương";

const room = new Room();
let window;
let officer;

before(async () => {
  window = await Window.ofProgram(room);
  officer = new Officer(window);
  await window.resize(1366, 768);
  await officer.unlock();
});

after(async () => {
  await window?.kill();
  room.leave();
});

/** What stands in a field of the form. */
const stands = (field) => window.run((id) => document.getElementById(id).value, `field-${field}`);

/** Waits until a field of the form holds something that fits. */
async function holds(field, pattern) {
  await window.runAsync(
    async (id, wanted) => {
      const fits = () => new RegExp(wanted, "u").test(document.getElementById(id)?.value ?? "");
      while (!fits()) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    `field-${field}`,
    pattern,
  );
}

/** Waits until what a mark marks is seen, or is not: it comes and goes softly. */
function becomes(mark, visibility) {
  return window.runAsync(
    async (wanted, state) => {
      const now = () => getComputedStyle(document.querySelector(wanted)).visibility;
      while (now() !== state) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    `[data-testid="${mark}"]`,
    visibility,
  );
}

/** What axe finds once nothing moves any more. */
async function faultsAtRest() {
  await window.atRest();
  return faults(window);
}

/** The pictures of the sheet in front. */
const pictures = () => window.run(() => [...document.querySelectorAll('[data-testid="sheet"] img')].map((img) => img.src).join());

test("the sheet fills in while one types, with the field in hand lit on it", async () => {
  await officer.startIntake();
  await window.see('[data-testid="sheet"] .box.lit');
  const before = await pictures();
  await window.type(LONG);
  await window.runAsync(async (seen) => {
    const now = () => [...document.querySelectorAll('[data-testid="sheet"] img')].map((img) => img.src).join();
    while (now() === seen) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, before);
  assert.equal(await stands("child.name"), LONG);
  assert.equal(await window.attribute("problem-of-child.name", "data-code"), null);
});

test("a name of sixty letters is read whole in its field", async () => {
  const hidden = await window.run(() => {
    const input = document.getElementById("field-child.name");
    return input.scrollWidth - input.clientWidth;
  });
  assert.ok(hidden <= 0, `${hidden} px of the name are out of sight`);
});

test("pointing at the sheet leads to the field", async () => {
  await window.run(() => {
    const boxes = [...document.querySelectorAll('[data-testid="sheet"] .box')];
    boxes.find((box) => box.getAttribute("aria-label") === "Nơi sinh").click();
  });
  await window.at('[data-field="child.birth_place"]');
});

test("half a value is not remarked upon, and a remark moves nothing", async () => {
  await officer.goTo("child.born");
  const place = () => window.run(() => document.querySelector('[data-field="child.ethnicity"]').getBoundingClientRect().top);
  const before = await place();
  await window.type("31/02/2026");
  await window.has("saved", "data-state", "saved");
  assert.equal(await window.attribute("problem-of-child.born", "data-code"), null);
  await window.press("Tab");
  await window.has("problem-of-child.born", "data-code", "date-day");
  assert.equal(await place(), before);
});

test("a place that is typed without marks is taken with Enter, however fast", async () => {
  await officer.goTo("child.birth_commune");
  await window.type("tu liem");
  await window.press("Enter");
  await holds("child.birth_commune", "^phường Từ Liêm");
});

test("a known person is found without marks, taken whole, and put back", async () => {
  await window.chord("Alt", "2");
  await window.at("#field-mother\\.name");
  await window.type("nguyen");
  await window.see('[id="field-mother.name-offers"] [role="option"]');
  await window.press("ArrowDown");
  await window.see('[id="field-mother.name-offers"] [role="option"][aria-selected="true"]');
  await window.press("Enter");
  await holds("mother.citizen_id", "^\\d{12}$");
  await window.seeMark("notice-remedy");
  await window.chord("Control", "z");
  await holds("mother.citizen_id", "^$");
  assert.equal(await stands("mother.name"), "nguyen");
});

test("the language changes under an open form, and what was typed stays", async () => {
  await officer.goTo("mother.residence");
  await window.type("Số 7 ngách 12");
  await window.tabToMark("header-locale-en");
  await window.press("Enter");
  await window.says("section-mother", /Residence/u);
  assert.equal(await stands("mother.residence"), "Số 7 ngách 12");
  await window.tabToMark("header-locale-vi");
  await window.press("Enter");
  await window.says("section-mother", /Nơi cư trú/u);
  assert.equal(await stands("mother.residence"), "Số 7 ngách 12");
});

test("a promise explains itself when it is focused, and Escape puts that away and nothing else", async () => {
  await window.run(() => (location.hash = "#/"));
  await window.see('[data-testid="group-to-verify"] a');
  // A birth: the office's own procedure stands in the same group.
  await window.run(() => {
    const births = [...document.querySelectorAll('[data-testid="group-to-verify"] .row')];
    births.find((row) => row.textContent.includes("3 trong 1")).querySelector("a").click();
  });
  await window.screen("case");
  await window.tabToMark("promise-how");
  await window.says("promise-explained", /Ngày làm việc, được tính/u);
  await becomes("promise-explained", "visible");
  await window.press("Escape");
  await becomes("promise-explained", "hidden");
  await window.screen("case");
});

test("a slip of the hand is put right before registration, by keyboard", async () => {
  await window.press("e");
  await window.at('[data-testid="edit-child.name"]');
  await window.press("Enter");
  await window.at('[data-testid="edit-input"]');
  await window.retype("Nguyễn Thử Đã Sửa");
  await window.press("Enter");
  await window.miss('[data-testid="edit-input"]');
  await window.says("section-child", /Nguyễn Thử Đã Sửa/u);
  await window.at('[data-testid="edit-child.name"]');
  await window.says("history", /Họ, chữ đệm, tên/u);
  await window.tabTo('[data-testid="edit-child.born"]');
  await window.press("Enter");
  await window.retype("31/02/2026");
  await window.press("Enter");
  await window.see('[data-testid="section-child"] [role="alert"]');
  await window.press("Escape");
  await window.screen("case");
});

test("enter opens the line in hand, and it is in hand again afterwards", async () => {
  await window.chord("Alt", "h");
  await window.screen("today");
  await window.see('[data-testid^="group-"]');
  await window.press("j", "j");
  const line = await window.run(() => document.activeElement.id);
  await window.press("Space");
  await window.seeMark("promise-card");
  await window.press("Escape");
  await window.miss('[data-testid="promise-card"]');
  await window.press("Enter");
  await window.miss('[data-testid="screen-today"]');
  await window.press("Escape");
  await window.screen("today");
  await window.at(`[id="${line}"]`);
});

test("a task is found like a case, without marks", async () => {
  await window.chord("Control", "k");
  await window.at('[data-testid="search-input"]');
  await window.type("dong bo");
  await window.see('[data-testid="found-sync"][aria-selected="true"]');
  await window.press("Enter");
  await window.screen("sync");
});

test("a signature that is drawn is enough, and axe finds nothing at any step of the door", async () => {
  await window.run(() => (location.hash = "#/"));
  await window.see('[data-testid="verb-hand-over"]');
  await window.run(() => {
    const line = document.querySelector('li:has([data-testid="verb-hand-over"]) a[href^="#/case/"]');
    location.hash = `#/handover/${line.getAttribute("href").split("/").at(-1)}`;
  });
  for (const step of ["papers", "read-back", "receiver", "sign"]) {
    await window.has("screen-handover", "data-step", step);
    assert.deepEqual(await faultsAtRest(), [], step);
    if (step === "read-back") {
      await window.tabToMark("read-back");
      await window.press("Space");
    }
    if (step !== "sign") await window.chord("Control", "Enter");
  }
  await window.see('[data-testid="handover-confirm"]:disabled');
  await window.run(() => {
    const canvas = document.querySelector('[data-testid="signature"]');
    const box = canvas.getBoundingClientRect();
    const at = (kind, x, y) =>
      canvas.dispatchEvent(new PointerEvent(kind, { bubbles: true, clientX: box.left + x * box.width, clientY: box.top + y * box.height }));
    canvas.setPointerCapture = () => {};
    at("pointerdown", 0.2, 0.6);
    for (let step = 1; step < 30; step += 1) at("pointermove", 0.2 + step / 60, 0.6 - (step % 6) / 20);
    at("pointerup", 0.7, 0.5);
  });
  await window.see('[data-testid="handover-confirm"]:not(:disabled)');
  await window.chord("Control", "Enter");
  await window.screen("case");
  await window.has("paper-giay-khai-sinh", "data-state", "delivered");
});

for (const [width, height] of [
  [1024, 768],
  [683, 384],
]) {
  test(`nothing stands beside a window of ${width} × ${height}`, async () => {
    await window.run(() => (location.hash = "#/"));
    await window.resize(width, height);
    for (const screen of SCREENS) {
      await screen.open(window, officer);
      try {
        const beside = await window.run(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beside <= 0, `${screen.name}: ${beside} px`);
        const cut = await window.run(() =>
          [...document.querySelectorAll("main, [role=dialog]")]
            .filter((box) => box.scrollWidth > box.clientWidth + 1)
            .map((box) => `${box.scrollWidth - box.clientWidth} px`),
        );
        assert.deepEqual(cut, [], screen.name);
      } finally {
        await screen.close?.(window, officer);
      }
    }
  });
}
