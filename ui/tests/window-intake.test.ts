// Receiving in the window: how a form begins, and that nothing typed is lost.
import { expect, test, vi } from "vitest";

import type { DraftView } from "../src/lib/api/generated";
import { DRAFT, draft, session } from "./samples";
import { at, open, press, settled } from "./window";

test("a section that is asked for before the form is there is gone to once it is", async () => {
  let arrive = (_form: DraftView) => {};
  await open(`#/intake/${DRAFT}`, { "draft.open": () => new Promise((resolve) => (arrive = resolve)) });
  press("2", { altKey: true });
  arrive(draft());
  await settled();
  expect((document.activeElement as HTMLElement).dataset["field"]).toBe("mother.name");
});

test("an intake begins with its procedure: the usual one in hand, another a few letters away", async () => {
  const double = await open("#/");
  const begin = async (typed: string, keys: readonly string[]) => {
    press("n", { ctrlKey: true });
    await settled();
    const input = at("choose-filter") as HTMLInputElement;
    input.value = typed;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    for (const key of keys) press(key, {}, input);
    await settled();
  };
  await begin("", ["Enter"]);
  await begin("khai tu", ["Enter"]);
  await begin("", ["ArrowDown", "ArrowDown", "Enter"]);
  await begin("không có", ["Enter"]);
  expect(double.of("draft.start").map(({ procedure }) => procedure)).toEqual(["khai-sinh-lien-thong", "khai-tu", "ket-hon"]);
});

test("locking saves the last letters first", async () => {
  const order: string[] = [];
  await open(`#/intake/${DRAFT}`, {
    "draft.set": ({ value }) => {
      order.push(`save ${value}`);
      return draft();
    },
    "session.lock": () => {
      order.push("lock");
      return session({ state: "locked", officer: null });
    },
  });
  const input = at("field-child.name") as HTMLInputElement;
  input.value = "Bình";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  press("l", { ctrlKey: true, shiftKey: true });
  await vi.waitFor(() => expect(order).toEqual(["save Bình", "lock"]));
});
