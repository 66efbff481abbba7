// The laptop locks itself: warned in time, waited for, and nothing half-written is lost by it.
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import App from "../src/App.svelte";
import type { SessionStatus } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { Session } from "../src/lib/state/session.svelte";
import { Watch } from "../src/lib/state/watch.svelte";
import { Double, office, type Answers } from "./double";
import { CASE, caseView, session, syncView } from "./samples";

let app: Record<string, unknown> | undefined;
afterEach(async () => {
  vi.useRealTimers();
  if (app) await unmount(app);
  app = undefined;
});

/** A core that counts the seconds since somebody was last here. */
function watched(): { watch: Watch; status: () => SessionStatus; stirs: number[]; quiet: { waits: boolean } } {
  const begun = Date.now();
  const quiet = { waits: false };
  const stirs: number[] = [];
  let last = begun;
  let state: SessionStatus["state"] = "open";
  const told = () => {
    const gone = quiet.waits ? 0 : Math.floor((Date.now() - last) / 1000);
    if (gone >= 600) state = "locked";
    return session({ state, locks_in_s: state === "open" ? 600 - gone : null });
  };
  const { api } = office({
    "session.status": told,
    "session.stir": ({ ago_s }) => {
      stirs.push(ago_s);
      last = Date.now() - ago_s * 1000;
      return told();
    },
    "session.lock": () => {
      state = "locked";
      return told();
    },
  });
  const one = new Session(api, () => {});
  const watch = new Watch(one);
  // The window plans anew whenever the core has said how things stand.
  let known: SessionStatus | undefined;
  setInterval(() => {
    if (one.status === known) return;
    known = one.status;
    watch.plan();
  }, 100);
  void one.load();
  return { watch, status: () => one.status!, stirs, quiet };
}

beforeEach(() => vi.useFakeTimers());

test("nobody there: one warning half a minute before, then it is locked", async () => {
  const { watch, status } = watched();
  await vi.advanceTimersByTimeAsync(569_000);
  expect(watch.warning).toBe(false);
  await vi.advanceTimersByTimeAsync(3000);
  expect(watch.warning).toBe(true);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(status().state).toBe("locked");
  expect(watch.warning).toBe(false);
});

test("a key while it warns keeps it open, and a key before spares the warning", async () => {
  const { watch, status, stirs } = watched();
  await vi.advanceTimersByTimeAsync(572_000);
  expect(watch.warning).toBe(true);
  watch.stir();
  await vi.advanceTimersByTimeAsync(1000);
  expect([watch.warning, stirs]).toEqual([false, [0]]);

  await vi.advanceTimersByTimeAsync(300_000);
  watch.stir();
  await vi.advanceTimersByTimeAsync(280_000);
  expect(watch.warning).toBe(false);
  expect(stirs.at(-1), "the core counts from the key, not from when it was told").toBeGreaterThan(200);
  expect(status().state).toBe("open");
});

test("what goes on is waited for", async () => {
  const { watch, status, quiet } = watched();
  quiet.waits = true;
  await vi.advanceTimersByTimeAsync(1_500_000);
  expect([watch.warning, status().state]).toEqual([false, "open"]);
});

test("a machine that slept is locked when it wakes", async () => {
  const { status } = watched();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(status().state).toBe("open");
  vi.setSystemTime(Date.now() + 200_000);
  await vi.advanceTimersByTimeAsync(6000);
  expect(status().state).toBe("locked");
});

const at = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);

async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    await tick();
    await new Promise((resolve) => setTimeout(resolve, 4));
    flushSync();
  }
}

/** A remark is half-written when the laptop locks itself under it. */
async function halfWritten(): Promise<Double> {
  vi.useRealTimers();
  let state: SessionStatus["state"] = "open";
  let who = "hanh";
  let late = true;
  const status = () => session({ state, officer: { id: who, name: "Người Mẫu", title: "Hộ tịch" } });
  const answers: Answers = {
    "session.status": status,
    "session.unlock": ({ officer }) => {
      [state, who] = ["open", officer];
      return status();
    },
    "sync.view": syncView,
    "case.show": () => caseView({ actions: [{ verb: "add-note", key: "G", document: null, refusal: null }] }),
    "case.note": () => {
      if (!late) return caseView();
      [late, state] = [false, "locked"];
      throw new Refused("idle-locked");
    },
  };
  const double = new Double(answers);
  window.location.hash = `#/case/${CASE}`;
  app = mount(App, { target: document.body, props: { backend: double } });
  await settled();
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "g", bubbles: true }));
  await settled();
  const words = at("answer-reason") as HTMLTextAreaElement;
  words.value = "Gia đình hẹn chiều";
  words.dispatchEvent(new Event("input", { bubbles: true }));
  words.focus();
  await settled();
  words.closest("form")!.requestSubmit();
  await vi.waitFor(() => expect(at("screen-unlock")).not.toBeNull());
  await settled();
  return double;
}

async function unlock(officer: string): Promise<void> {
  await vi.waitFor(() => expect(at("screen-unlock")).not.toBeNull());
  at(`unlock-officer-${officer}`)!.click();
  const input = at("unlock-passphrase") as HTMLInputElement;
  input.value = "thực hành";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  input.closest("form")!.requestSubmit();
  await settled();
}

test("the lock takes nothing: the same officer comes back to the same page, field and words", async () => {
  const double = await halfWritten();
  expect(at("dialog-add-note"), "nothing of it is shown").toBeNull();
  expect(at("screen-case")?.closest("[hidden]"), "nor of the page").not.toBeNull();
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "h", altKey: true, bubbles: true }));
  expect(window.location.hash, "keys of the page are silent").toBe(`#/case/${CASE}`);

  await unlock("hanh");
  await vi.waitFor(() => expect(document.activeElement).toBe(at("answer-reason")));
  const words = at("answer-reason") as HTMLTextAreaElement;
  expect(words.value).toBe("Gia đình hẹn chiều");
  words.closest("form")!.requestSubmit();
  await settled();
  expect(double.of("case.note").map(({ reason }) => reason)).toEqual(["Gia đình hẹn chiều", "Gia đình hẹn chiều"]);
  expect(at("dialog-add-note")).toBeNull();
});

test("a colleague who unlocks gets a page of their own", async () => {
  await halfWritten();
  await unlock("hung");
  expect(at("screen-case")).not.toBeNull();
  expect(at("dialog-add-note")).toBeNull();
  expect(document.body.innerHTML).not.toContain("hẹn chiều");
});
