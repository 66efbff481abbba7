import { afterEach, expect, test } from "vitest";

import { coverPage, listen, matches, written } from "../src/lib/keys/keys";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

function press(target: EventTarget, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

function heard(keys: string): { count: number } {
  const seen = { count: 0 };
  stops.push(listen(window, () => [{ keys, run: () => (seen.count += 1) }]));
  return seen;
}

test("a chord matches its letters and nothing more", () => {
  const event = (init: KeyboardEventInit) => new KeyboardEvent("keydown", init);
  expect(matches(event({ key: "k", ctrlKey: true }), "mod+k")).toBe(true);
  expect(matches(event({ key: "k" }), "mod+k")).toBe(false);
  expect(matches(event({ key: "K", shiftKey: true, ctrlKey: true }), "mod+shift+k")).toBe(true);
  expect(matches(event({ key: "Enter", shiftKey: true }), "enter")).toBe(false);
  expect(matches(event({ key: "+" }), "+")).toBe(true);
});

test("a Vietnamese keyboard that writes ă on the 1 key still reaches section 1", () => {
  const event = new KeyboardEvent("keydown", { key: "ă", code: "Digit1", altKey: true });
  expect(matches(event, "alt+1")).toBe(true);
});

test("a letter typed into a field starts no verb, a chord does", () => {
  const input = document.body.appendChild(document.createElement("input"));
  const letter = heard("p");
  const chord = heard("mod+enter");
  press(input, { key: "p" });
  press(input, { key: "Enter", ctrlKey: true });
  expect(letter.count).toBe(0);
  expect(chord.count).toBe(1);
  press(document.body, { key: "p" });
  expect(letter.count).toBe(1);
});

test("a key that the input method is composing with is nobody's", () => {
  const seen = heard("p");
  press(document.body, { key: "p", isComposing: true });
  press(document.body, { key: "p", keyCode: 229 });
  expect(seen.count).toBe(0);
});

test("a page under a dialog is silent", () => {
  const seen = heard("p");
  const uncover = coverPage();
  press(document.body, { key: "p" });
  uncover();
  uncover();
  press(document.body, { key: "p" });
  expect(seen.count).toBe(1);
});

test("key caps are written as they stand on the keyboard", () => {
  expect(written("mod+enter")).toBe("Ctrl Enter");
  expect(written("+")).toBe("+");
  expect(written("arrowdown")).toBe("↓");
  expect(written("arrowleft")).toBe("←");
});
