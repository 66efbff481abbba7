// Prints under way and the printer's page, without a window.
import { expect, test } from "vitest";

import { micrometres, PrinterDesk } from "../src/features/printer/printer.svelte";
import { Refused } from "../src/lib/backend/backend";
import { millimetres } from "../src/lib/format/length";
import { Prints } from "../src/lib/state/prints.svelte";
import { office } from "./double";
import { print, PRINT, printerView, printsView } from "./print-samples";

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
  desk.later();
  expect([desk.asking, desk.problem, desk.open.length]).toEqual([undefined, undefined, 1]);
  desk.end();
  expect(desk.open).toEqual([]);
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
