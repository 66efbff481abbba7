// Prints under way and the printer's page, without a window.
import { expect, test, vi } from "vitest";

import { micrometres, PrinterDesk } from "../src/features/printer/printer.svelte";
import { ApprovedLetters } from "../src/features/prints/letters.svelte";
import { Refused } from "../src/lib/backend/backend";
import { millimetres } from "../src/lib/format/length";
import { Prints } from "../src/lib/state/prints.svelte";
import { office } from "./double";
import { print, PRINT, printerView, printsView, RUN, runView } from "./print-samples";

const ANSWER = { outcome: "right", count: 1, sheets: "KS 1", spoiled: "", reason: "", again: "" } as const;

test("an answer goes to its print, and the next one is asked about", async () => {
  let prints = [print(), print({ job: "b".repeat(32) }), print({ job: "c".repeat(32), state: "waiting" })];
  const { api, double } = office({
    "prints.show": () => printsView({ prints }),
    "prints.answer": ({ job }) => {
      prints = prints.filter((one) => one.job !== job);
      return printsView({ prints });
    },
  });
  const desk = new Prints(api);
  await desk.begin();
  expect(desk.asking).toBe(PRINT);
  expect(await desk.answer({ ...ANSWER })).toBe(true);
  expect(desk.asking).toBe("b".repeat(32));
  expect(await desk.answer({ ...ANSWER, again: "phôi bẩn" })).toBe(true);
  expect(desk.asking).toBeUndefined();
  expect(double.of("prints.answer").map(({ job, again }) => [job, again])).toEqual([
    [PRINT, null],
    ["b".repeat(32), "phôi bẩn"],
  ]);
});

test("a refused answer stays open with its reason, and what is put off is still there", async () => {
  const { api } = office({
    "prints.show": () => printsView({ prints: [print()] }),
    "prints.answer": () => {
      throw new Refused("stock-sheet-missing");
    },
  });
  const desk = new Prints(api);
  await desk.begin();
  expect(await desk.answer({ ...ANSWER, sheets: "" })).toBe(false);
  expect([desk.asking, desk.problem?.code]).toEqual([PRINT, "stock-sheet-missing"]);
  // The page looks after the printer every two seconds; the reason stays until somebody deals with it.
  await desk.look();
  expect(desk.problem?.code).toBe("stock-sheet-missing");
  desk.later();
  expect([desk.asking, desk.problem, desk.open.length]).toEqual([undefined, undefined, 1]);
  desk.end();
  expect(desk.open).toEqual([]);
});

test("looks come one at a time, and none that began before an answer undoes it", async () => {
  const seen: ((view: ReturnType<typeof printsView>) => void)[] = [];
  const { api, double } = office({
    "prints.show": () => new Promise((resolve) => seen.push(resolve)),
    "prints.answer": () => printsView({ prints: [] }),
  });
  const desk = new Prints(api);
  const begun = desk.begin();
  await vi.waitUntil(() => seen.length === 1);
  seen[0]?.(printsView({ prints: [print()] }));
  await begun;
  const looks = [desk.look(), desk.look()];
  expect(double.of("prints.show")).toHaveLength(2);
  expect(await desk.answer({ ...ANSWER, sheets: "" })).toBe(true);
  seen[1]?.(printsView({ prints: [print()] }));
  await Promise.all(looks);
  expect([desk.open, desk.asking]).toEqual([[], undefined]);
  // And the next look is taken again.
  const next = desk.look();
  seen[2]?.(printsView({ prints: [print()] }));
  await next;
  expect(desk.open).toHaveLength(1);
});

test("a run stops where it is held, shows how far it is, and goes on from there", async () => {
  let prints = [1, 2, 3].map((at) => print({ job: String(at).repeat(32), state: "waiting" }));
  let held = false;
  const view = () => printsView({ prints, held });
  const { api, double } = office({
    "prints.show": view,
    "prints.add": view,
    "prints.hold": ({ hold }) => {
      held = hold;
      return view();
    },
    "prints.next": () => {
      const at = prints.findIndex((one) => one.state === "waiting");
      prints = prints.map((one, index) => (index === at ? { ...one, state: "out" } : one));
      // The printer has no paper after the first.
      held ||= double.of("prints.next").length === 1;
      return view();
    },
  });
  const desk = new Prints(api);
  await desk.add(prints.map((one) => ({ case: one.case, document: one.document, paper: null })));
  expect([desk.waiting, desk.running, desk.progress]).toEqual([2, false, { done: 1, all: 3 }]);
  await desk.goOn();
  expect(double.of("prints.hold")).toEqual([{ hold: false }]);
  expect([desk.waiting, desk.open.length, desk.asking]).toEqual([0, 3, "1".repeat(32)]);
});

test("millimetres are read with a comma or a point, and nothing else is a measure", () => {
  expect(["20,5", " 20.5 ", "-1,25", "277"].map(micrometres)).toEqual([20_500, 20_500, -1_250, 277_000]);
  for (const not of ["", "20,", "20 mm", "1e3", "12345", "20,5,1"]) expect(micrometres(not)).toBeUndefined();
  expect([1_300, -50, 0, 20_000].map(millimetres)).toEqual(["1,3", "-0,05", "0", "20"]);
});

test("what is no number is marked and not sent; another tray begins anew", async () => {
  const { api, double } = office({
    "printer.show": () => printerView(),
    "printer.tray": ({ tray }) => printerView({ tray }),
    "printer.measure": () => {
      throw new Refused("print-scale-off", { percent: "-6" });
    },
    "printer.move": () => printerView(),
  });
  const desk = new PrinterDesk(api, "giay-khai-sinh");
  await desk.load();
  desk.typed = desk.typed.map(() => ({ x: "20", y: "20" }));
  desk.typed[2] = { x: "hai", y: "" };
  expect(await desk.measure(false)).toBe(false);
  expect(desk.bad).toEqual(["x3", "y3"]);
  desk.typed[2] = { x: "20", y: "277" };
  expect(await desk.measure(true)).toBe(false);
  expect([desk.bad, desk.problem?.code, double.of("printer.measure").length]).toEqual([[], "print-scale-off", 1]);
  await desk.chooseTray("Auto");
  expect(desk.typed.every(({ x, y }) => x === "" && y === "")).toBe(true);
  desk.dx = "1,5";
  desk.dy = "x";
  expect(await desk.move()).toBe(false);
  desk.dy = "0";
  expect(await desk.move()).toBe(true);
  expect(double.of("printer.move")).toEqual([{ form: "giay-khai-sinh", dx: 1_500, dy: 0 }]);
});

test("approved letters are chosen by kind or one by one, and go in one file in the list's order", async () => {
  const line = (of: string) => ({ case: of, code: `G12-${of}`, title: "Nguyễn Thử", approved_at: "2026-11-23T08:00:00+07:00" });
  const kinds = [
    { document: "thu-chuc-mung", letters: [line("a"), line("b")] },
    { document: "thu-cam-on", letters: [line("a")] },
  ];
  const { api, double } = office({
    "prints.letters": () => ({ kinds }),
    "prints.add-run": () => printsView({ runs: [runView({ state: "waiting", done: 0 })] }),
    "prints.next": () => printsView({ runs: [runView()] }),
  });
  const letters = new ApprovedLetters(api);
  await letters.load();
  expect(letters.count).toBe(3);
  const [first, second] = letters.kinds;
  if (!first || !second) throw new Error("two kinds");
  letters.toggle(second);
  letters.toggle(first);
  expect([letters.isWhole(first), letters.chosen.length]).toEqual([true, 3]);
  letters.toggle(first);
  expect(letters.chosen).toEqual(["a/thu-cam-on"]);
  letters.chosen = ["a/thu-cam-on", "b/thu-chuc-mung"];
  const taken = letters.take();
  expect(taken).toEqual([
    { case: "b", document: "thu-chuc-mung" },
    { case: "a", document: "thu-cam-on" },
  ]);
  const desk = new Prints(api);
  await desk.addRun(taken);
  expect(double.of("prints.add-run")).toEqual([{ letters: taken, send_to_printer: true }]);
  expect([desk.waiting, desk.asking, desk.runInHand?.pages]).toEqual([0, RUN, 2]);
});

test("a run goes on step by step, and only letters that came out are said to be right", async () => {
  let done = 0;
  let runs = [runView({ state: "waiting", done: 0, all: 120, letters: [] })];
  const { api, double } = office({
    "prints.add-run": () => printsView({ runs }),
    "prints.next": () => {
      done += 50;
      runs = done < 120 ? [runView({ state: "waiting", done, all: 120, letters: [] })] : [runView()];
      return printsView({ runs });
    },
    "prints.answer-run": () => printsView(),
  });
  const desk = new Prints(api);
  await desk.addRun([{ case: "a", document: "thu-chuc-mung" }]);
  expect(double.of("prints.next").length).toBe(3);
  expect(await desk.answerRun({ outcome: "right", bad: ["2".repeat(32)] })).toBe(true);
  expect(double.of("prints.answer-run")).toEqual([{ run: RUN, outcome: "right", bad: ["2".repeat(32)] }]);
  expect([desk.asking, desk.openRuns.length]).toEqual([undefined, 0]);
});

test("a front that is out asks for its back before anything else, and never by itself", async () => {
  let prints = [print({ back_next: true }), print({ job: "b".repeat(32) })];
  const { api, double } = office({
    "prints.show": () => printsView({ prints }),
    "prints.answer": ({ job }) => {
      prints = prints.filter((one) => one.job !== job);
      return printsView({ prints });
    },
    "prints.add": () => printsView({ prints }),
  });
  const desk = new Prints(api);
  await desk.begin();
  await desk.answer({ ...ANSWER });
  expect([desk.asking, desk.turning?.job]).toEqual([undefined, PRINT]);
  expect(double.of("prints.add")).toEqual([]);
  await desk.printBack();
  expect(double.of("prints.add").map(({ papers }) => papers[0]?.paper)).toEqual(["back"]);
  expect([desk.turning, desk.asking]).toEqual([undefined, "b".repeat(32)]);
});
