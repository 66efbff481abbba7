// The window before the laptop is open: locked, damaged, empty.
import { flushSync } from "svelte";
import { expect, test } from "vitest";

import type { DamageView } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { SCREENS } from "../src/lib/testids";
import { damage, NOW, session } from "./samples";
import { at, faults, open, settled, shut } from "./window";

test("a locked laptop asks who is working and for their passphrase", async () => {
  let state: "locked" | "open" = "locked";
  const double = await open("", {
    "session.status": () => session({ state, officer: null }),
    "session.unlock": ({ passphrase }) => {
      if (passphrase !== "thực hành") throw new Refused("passphrase-wrong");
      state = "open";
      return session();
    },
  });
  const input = at("unlock-passphrase") as HTMLInputElement;
  const form = input.closest("form")!;
  const enter = async (passphrase: string) => {
    input.value = passphrase;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    form.requestSubmit();
    await settled();
  };
  await enter("sai");
  expect(document.querySelector("[role=alert]")).not.toBeNull();
  expect(input.value).toBe("");
  await enter("thực hành");
  expect(double.of("session.unlock").map((request) => request.officer)).toEqual(["hanh", "hanh"]);
  expect(at(SCREENS.today)).not.toBeNull();
});

const MENDING: readonly [string, Partial<DamageView>][] = [
  ["repair", { next: "repair", lost: null, todo: { code: "damage-do-repair", params: {} } }],
  ["find-backup", {}],
  [
    "begin-again",
    {
      next: "begin-again",
      lost: null,
      todo: { code: "damage-do-begin-again", params: {} },
      backups: [{ path: "/the-nho/1-41", taken_at: NOW, officers: session().officers }],
    },
  ],
];

test.each(MENDING)("a damaged laptop says what is wrong, what is safe and what to do: %s", async (next, changed) => {
  for (const locale of ["vi", "en"] as const) {
    await open("#/", {
      "session.status": () => session({ state: "damaged", officers: [], officer: null, locale }),
      "damage.examine": () => damage(changed),
    });
    expect(at(SCREENS.damage)?.dataset["next"]).toBe(next);
    expect(document.body.textContent).not.toMatch(/⟨|undefined/);
    expect(await faults()).toEqual([]);
    await shut();
  }
});

test("an empty laptop says what to do", async () => {
  await open("", { "session.status": () => session({ state: "empty", officers: [], officer: null, ward: null }) });
  expect(document.body.textContent).toContain("Máy này chưa có phường nào");
});
