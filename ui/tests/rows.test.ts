// Tables of other programs, without a window.
import { expect, test } from "vitest";

import { base64 } from "../src/lib/format/base64";
import { RowsDesk } from "../src/features/rows/rows.svelte";
import type { RowHeads, RowsView } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { office } from "./double";

function looked(changed: Partial<RowsView> = {}): RowsView {
  return { rows: [], total: 2, good: 1, done: 0, there: 0, refused: 1, unknown: [], ...changed };
}

/** A file as the window hands it over: its bytes, when asked. */
function file(text: string, name: string): Pick<File, "name" | "arrayBuffer"> {
  return { name, arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).slice().buffer) };
}

const column = (slug: string, head: string | null, how: string | null, needed = true) => ({ column: slug, name: `Cột ${slug}`, needed, head, how });

function heads(): RowHeads {
  return { heads: ["Số", "Ngày"], columns: [column("number", "Số", "known"), column("date", "Ngày", "known")] };
}

const kinds = () => ({
  books: ["births"],
  procedures: ["khai-sinh"],
  lists: ["people"],
  maps: [{ name: "Phần mềm Mẫu", book: "births", unknown: 2 }],
  people: 0,
  counted_by: ["received", "promised", "ended"],
});

test("a file is looked through before anything is saved, and brought in when told", async () => {
  const { api, double } = office({
    "rows.kinds": kinds,
    "rows.heads": heads,
    "rows.check": () => looked(),
    "rows.bring-in": () => looked({ good: 0, done: 1 }),
  });
  const desk = new RowsDesk(api);
  await desk.load();
  await desk.take(file("Số;Ngày", "so-cu.csv"));
  expect(desk.view?.good).toBe(1);
  expect(double.of("rows.bring-in")).toEqual([]);
  expect(await desk.bringIn()).toBe(true);
  expect(desk.view?.done).toBe(1);
  const [sent] = double.of("rows.bring-in");
  expect(sent).toEqual(double.of("rows.check")[0]);
  expect(atob(sent?.file ?? "")).toBe(String.fromCharCode(...new TextEncoder().encode("Số;Ngày")));
});

test("another kind of table looks through the file in hand again", async () => {
  const { api, double } = office({ "rows.kinds": kinds, "rows.heads": heads, "rows.check": () => looked() });
  const desk = new RowsDesk(api);
  await desk.load();
  await desk.choose("khai-sinh");
  expect(double.of("rows.check")).toEqual([]);
  expect(desk.isBook).toBe(false);
  await desk.take(file("x", "a.csv"));
  await desk.choose("births");
  expect(double.of("rows.check").map((request) => request.what)).toEqual(["khai-sinh", "births"]);
});

test("what is wrong with the whole file is said, and nothing of it is shown", async () => {
  const { api } = office({
    "rows.kinds": kinds,
    "rows.heads": () => {
      throw new Refused("rows-no-heads");
    },
  });
  const desk = new RowsDesk(api);
  await desk.take(file("x", "a.csv"));
  expect(desk.problem?.code).toBe("rows-no-heads");
  expect(desk.view).toBeUndefined();
});

test("heads that are not ours are chosen before a row is looked at, and a head is one column's", async () => {
  const { api, double } = office({
    "rows.kinds": kinds,
    "rows.heads": () => ({
      heads: ["SO", "NGAY", "KHAC"],
      columns: [column("number", "SO", "guessed"), column("date", null, null), column("note", null, null, false)],
    }),
    "rows.check": () => looked(),
  });
  const desk = new RowsDesk(api);
  await desk.take(file("SO;NGAY;KHAC", "a.csv"));
  expect(double.of("rows.check")).toEqual([]);
  expect(desk.missing.map((one) => one.column)).toEqual(["date"]);
  expect(["date", "number"].map((column) => desk.takenBy("SO", column)?.column)).toEqual(["number", undefined]);
  await desk.map("number", "");
  expect([desk.takenBy("SO", "date"), desk.missing.length]).toEqual([undefined, 2]);
  await desk.map("number", "SO");
  expect(double.of("rows.check")).toEqual([]);
  await desk.map("date", "NGAY");
  expect(desk.missing).toEqual([]);
  expect(desk.unsure).toBe(true);
  expect(JSON.parse(double.of("rows.check")[0]?.columns ?? "")).toEqual([
    { head: "SO", column: "number" },
    { head: "NGAY", column: "date" },
    { head: "KHAC", column: "" },
  ]);
  expect(desk.view?.good).toBe(1);
});

test("a large file becomes text whole", () => {
  const bytes = new Uint8Array(20_000).map((_, at) => at % 256);
  const back = Uint8Array.from(atob(base64(bytes.buffer)), (letter) => letter.charCodeAt(0));
  expect(back).toEqual(bytes);
});

test("a list of people is brought in, counted and let go of", async () => {
  let people = 0;
  const { api, double } = office({
    "rows.kinds": () => ({ ...kinds(), people }),
    "rows.heads": heads,
    "rows.check": () => looked(),
    "rows.bring-in": () => {
      people = 7;
      return looked({ good: 0, done: 1 });
    },
    "rows.forget-people": () => ({ ...kinds(), people: 0 }),
  });
  const desk = new RowsDesk(api);
  await desk.load();
  await desk.choose("people");
  expect([desk.isPeople, desk.isBook]).toEqual([true, false]);
  await desk.take(file("x", "to-dan-pho.csv"));
  await desk.bringIn();
  expect(desk.kinds?.people).toBe(7);
  await desk.forgetPeople();
  expect(desk.kinds?.people).toBe(0);
  expect(double.of("rows.forget-people")).toHaveLength(1);
});

test("what nobody knows of another program's columns is said before the table is made", async () => {
  const { api, double } = office({ "rows.kinds": kinds, "rows.give": () => ({ path: "/so.csv", pages: 1, sent: false, problem: null, job: null }) });
  const desk = new RowsDesk(api);
  await desk.load();
  expect(desk.named).toBeUndefined();
  desk.mapName = "Phần mềm Mẫu";
  expect(desk.named?.unknown).toBe(2);
  await desk.give("csv");
  expect(double.of("rows.give")[0]?.map).toBe("Phần mềm Mẫu");
  await desk.choose("deaths");
  expect([desk.mapName, desk.maps.length]).toEqual(["", 0]);
});

test("dossiers go out by the days that were typed as people write them", async () => {
  const { api, double } = office({ "rows.kinds": kinds, "rows.give-dossiers": () => ({ path: "/ho-so.csv", pages: 1, sent: false, problem: null, job: null }) });
  const desk = new RowsDesk(api);
  await desk.load();
  Object.assign(desk, { procedure: "khai-sinh", from: "01/11/2026", to: "30/11/2026", by: "ended" });
  expect(await desk.giveDossiers("csv")).toBe("/ho-so.csv");
  expect(double.of("rows.give-dossiers")).toEqual([
    { procedure: "khai-sinh", by: "ended", format: "csv", from: "2026-11-01", to: "2026-11-30" },
  ]);
});
