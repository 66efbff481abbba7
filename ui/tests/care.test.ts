import { afterEach, expect, test, vi } from "vitest";

import { SyncDesk } from "../src/features/sync/sync.svelte";
import { Mending } from "../src/features/unlock/damage.svelte";
import { Refused } from "../src/lib/backend/backend";
import { Notices } from "../src/lib/state/notices.svelte";
import { AGAIN_MS, QUIET_MS, Upkeeper } from "../src/lib/state/upkeep.svelte";
import { office, type Answers } from "./double";
import { damage, session, syncView } from "./samples";

const OPENER = { officer: "hanh", passphrase: "thực hành" };

async function mending(answers: Answers) {
  const { api, double } = office(answers);
  const page = new Mending(api, OPENER);
  await page.examine();
  return { page, double };
}

test("saves that would be lost are given up only after they were accepted, and exactly these", async () => {
  const { page, double } = await mending({ "damage.examine": () => damage(), "damage.repair": () => session() });
  expect(page.lostCount).toBe(5);
  expect(await page.repair()).toBe(false);
  expect(double.of("damage.repair")).toEqual([]);
  page.accepted = true;
  expect(await page.repair()).toBe(true);
  expect(double.of("damage.repair")).toEqual([{ ...OPENER, backups: [], accept: { first: 37, last: 41 } }]);
});

test("a backup that was found elsewhere changes what is lost, and what was accepted before is not", async () => {
  let asked = 0;
  const whole = damage({ next: "repair", lost: null, todo: { code: "damage-do-repair", params: {} } });
  const { page, double } = await mending({
    "damage.examine": () => (asked++ === 0 ? damage() : { ...whole, backups: [{ path: "/the/1-41", taken_at: null, officers: [] }] }),
    "damage.repair": () => session(),
  });
  page.accepted = true;
  page.path = " /the ";
  await page.look();
  expect([page.accepted, page.problem]).toEqual([false, undefined]);
  await page.repair();
  expect(double.of("damage.repair")[0]).toEqual({ ...OPENER, backups: ["/the"], accept: null });
});

test("a directory without a backup is told of", async () => {
  const { page } = await mending({ "damage.examine": () => damage() });
  page.path = "/nowhere";
  await page.look();
  expect(page.problem?.code).toBe("no-backup-there");
});

test("what was seen to goes with its words, and an empty remark is none", async () => {
  const { api, double } = office({ "sync.view": syncView, "sync.see-to": syncView });
  const desk = new SyncDesk(api);
  await desk.load();
  expect(await desk.seeTo(desk.view!.refused[0]!, "told", "  ")).toBe(true);
  expect(double.of("sync.see-to")).toEqual([{ act: "2", how: "told", note: null }]);
});

test("a busy district is asked again when it wished, five times by itself, and no more once left", async () => {
  vi.useFakeTimers();
  const busy = () => {
    throw new Refused("district-busy", { seconds: "7" });
  };
  const { api, double } = office({ "sync.view": syncView, "sync.run": busy });
  const desk = new SyncDesk(api);
  await desk.run();
  expect([desk.again, desk.problem?.code]).toEqual([7, "district-busy"]);
  await vi.advanceTimersByTimeAsync(6_000);
  expect([desk.again, double.of("sync.run").length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect([desk.again, double.of("sync.run").length]).toEqual([undefined, 6]);

  await desk.run();
  desk.stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(double.of("sync.run").length).toBe(7);
});

test("other failures wait for the officer", async () => {
  vi.useFakeTimers();
  const down = () => {
    throw new Refused("district-down");
  };
  const { api, double } = office({ "sync.view": syncView, "sync.run": down });
  const desk = new SyncDesk(api);
  await desk.run();
  await vi.advanceTimersByTimeAsync(600_000);
  expect([desk.again, double.of("sync.run").length]).toEqual([undefined, 1]);
});

afterEach(() => vi.useRealTimers());

function upkeeper(answers: Answers) {
  vi.useFakeTimers();
  const { api, double } = office(answers);
  const notices = new Notices();
  return { keeper: new Upkeeper(api, notices), double, notices };
}

test("upkeep waits until nobody has typed for a while, and stops with the session", async () => {
  const { keeper, double } = upkeeper({ "upkeep.run": () => ({ taken: 1, places: [], problem: null }) });
  keeper.want();
  await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
  keeper.stir();
  await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
  expect(double.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(double.asked.length).toBe(1);
  await vi.advanceTimersByTimeAsync(AGAIN_MS);
  expect(double.asked.length).toBe(2);
  keeper.stop();
  await vi.advanceTimersByTimeAsync(2 * AGAIN_MS);
  expect(double.asked.length).toBe(2);
});

test("a backup that could not be taken is told of once, and a locked laptop is no problem", async () => {
  const problem = { code: "upkeep-disk-full", params: { place: "/the-nho" } };
  let locked = false;
  const { keeper, notices } = upkeeper({
    "upkeep.run": () => {
      if (locked) throw new Refused("locked");
      return { taken: 0, places: [], problem };
    },
  });
  keeper.want();
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  expect(notices.current?.refused?.code).toBe("upkeep-disk-full");
  notices.close();
  await vi.advanceTimersByTimeAsync(AGAIN_MS);
  locked = true;
  await vi.advanceTimersByTimeAsync(AGAIN_MS);
  expect(notices.current).toBeUndefined();
});

test("a passing word goes with its page, one whose page was left by the act comes along, a problem stays", () => {
  const notices = new Notices();
  notices.done("Đã lưu.");
  notices.turn();
  expect(notices.current).toBeUndefined();
  notices.doneAndLeft("Đã tiếp nhận.");
  notices.turn();
  expect(notices.current?.text).toBe("Đã tiếp nhận.");
  notices.turn();
  expect(notices.current).toBeUndefined();
  notices.problem(new Refused("case-closed"));
  notices.turn();
  expect(notices.current?.kind).toBe("problem");
});
