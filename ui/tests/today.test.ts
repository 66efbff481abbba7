import { expect, test } from "vitest";

import { TodayList } from "../src/features/today/today.svelte";
import { CaseSearch } from "../src/features/today/search.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office } from "./double";
import { CASE, DRAFT, line, today } from "./samples";

async function loaded() {
  const { api } = office({ "today.show": today });
  const list = new TodayList(api);
  await list.load();
  return list;
}

test("drafts stand after what is due and before what is to be done", async () => {
  const list = await loaded();
  expect(list.groups.map((group) => group.id)).toEqual(["due-today", "drafts", "to-verify", "done"]);
});

test("what waits is folded, and counted whole", async () => {
  const list = await loaded();
  const done = list.groups[3]!;
  expect(list.isOpen(done)).toBe(false);
  expect(done.total).toBe(30);
  expect(list.lines).toHaveLength(3);
  list.toggle(done);
  expect(list.lines).toHaveLength(4);
});

test("moving stops at both ends", async () => {
  const list = await loaded();
  list.move(-1);
  expect(list.inHand?.id).toBe(CASE);
  list.move(1);
  expect(list.inHand?.id).toBe(DRAFT);
  list.move(5);
  expect(list.inHand?.id).toBe("e".repeat(32));
});

test("a line that has gone leaves the first one in hand", async () => {
  const list = await loaded();
  list.take("0".repeat(32));
  expect(list.inHand?.id).toBe(CASE);
});

test("a list that cannot be had says why and keeps the last one", async () => {
  let fail = false;
  const { api } = office({
    "today.show": () => {
      if (fail) throw new Refused("incident", { incident: "0000ABCD" });
      return today();
    },
  });
  const list = new TodayList(api);
  await list.load();
  fail = true;
  await list.load();
  expect(list.problem?.code).toBe("incident");
  expect(list.lines).toHaveLength(3);
});

test("only the answer to the latest question is shown", async () => {
  const waiting: (() => void)[] = [];
  const { api } = office({
    "cases.search": async ({ query }) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { lines: [line({ title: query })], reasons: [], total: 1 };
    },
  });
  const search = new CaseSearch(api);
  const [first, second] = [search.find("nguyen"), search.find("nguyen thu")];
  waiting[1]?.();
  await second;
  waiting[0]?.();
  await first;
  expect(search.hits.map((hit) => hit.kind === "case" && hit.line.title)).toEqual(["nguyen thu"]);
});

test("a task is found by how its words begin, without marks, before the cases", async () => {
  const { api } = office({ "cases.search": () => ({ lines: [line()], reasons: [], total: 1 }) });
  const task = (id: string, name: string) => ({ id, name, run: () => {} });
  const search = new CaseSearch(api, () => [task("sync", "Đồng bộ"), task("lock", "Khóa máy")]);
  await search.find("DONG b");
  expect(search.hits.map((hit) => hit.id)).toEqual(["sync", CASE]);
  await search.find("ong");
  expect(search.hits.map((hit) => hit.id)).toEqual([CASE]);
  await search.find("");
  expect(search.hits.map((hit) => hit.id)).toEqual([CASE]);
  search.move(-1);
  expect(search.inHand?.id).toBe(CASE);
});

test("what was found says why, and what is only near says so", async () => {
  const why = { place: "mother-name", text: "Lê Thị Mẫu", near: false } as const;
  let near = false;
  const { api } = office({
    "cases.search": () => ({ lines: [line()], reasons: [{ ...why, near }], total: 1 }),
  });
  const search = new CaseSearch(api);
  await search.find("le thi");
  expect(search.inHand).toMatchObject({ kind: "case", why });
  expect(search.isNear).toBe(false);
  near = true;
  await search.find("le hti");
  expect(search.isNear).toBe(true);
  search.reasons = [];
  expect(search.isNear).toBe(false);
});

test("the line in hand is in hand again when the page is come back to", async () => {
  const { api } = office({ "today.show": today });
  const kept = { hand: "" };
  const list = new TodayList(api, kept);
  await list.load();
  list.move(1);
  const again = new TodayList(api, kept);
  await again.load();
  expect(again.inHand?.id).toBe(DRAFT);
});

test("every line of a group is had by asking, and asked for again with each refresh", async () => {
  const { api, double } = office({ "today.show": today });
  const list = new TodayList(api);
  await list.load();
  await list.showAll(list.groups[3]!);
  await list.load();
  expect(double.of("today.show").map((request) => request.whole)).toEqual([[], ["done"], ["done"]]);
  expect(list.groups.map((group) => group.asked)).toEqual([false, true, false, true]);
});

test("one's own lines stand before the others' with a word between, and by urgency none does", async () => {
  const mine = { kind: "to-print" as const, total: 2, own: 1, lines: [line({ own: true }), line({ case: "e".repeat(32) })] };
  const { api, double } = office({ "today.show": () => ({ ...today(), groups: [mine] }) });
  let mixed = false;
  const list = new TodayList(api, { hand: "" }, () => mixed);
  await list.load();
  const own = () => list.groups.find((group) => group.id === "to-print")?.own;
  expect(own()).toBe(1);
  mixed = true;
  await list.load();
  expect(own()).toBe(0);
  expect(double.of("today.show").map((request) => request.mixed)).toEqual([false, true]);
});

test("the rest of what was found is shown when it is asked for, and its first line is in hand", async () => {
  const all = ["a", "b", "c"].map((id) => line({ case: id.repeat(32), title: id === "b" ? "Lê Thử Mẫu" : "Nguyễn Thử Mẫu" }));
  const { api, double } = office({
    "cases.search": ({ limit }) => ({ lines: limit > 20 ? all : all.slice(0, 2), reasons: [], total: 3 }),
  });
  const search = new CaseSearch(api);
  await search.find("mau");
  expect([search.more, search.isTwin(all[0]!)]).toEqual([1, false]);
  await search.showMore();
  expect(double.of("cases.search").map(({ query }) => query)).toEqual(["mau", "mau"]);
  expect([search.inHand?.id, search.more, search.isCut]).toEqual(["c".repeat(32), 0, false]);
  expect(all.map((one) => search.isTwin(one))).toEqual([true, false, true]);
});
