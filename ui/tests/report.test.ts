// The reports' state, without a window.
import { expect, test } from "vitest";

import { ReportDesk, whole } from "../src/features/report/reports.svelte";
import { office } from "./double";
import { reportView } from "./report-samples";

test("a step goes to the day that the core names, and never reckons one itself", async () => {
  const { api, double } = office({ "report.show": reportView });
  const desk = new ReportDesk(api);
  await desk.load();
  await desk.step(true);
  await desk.step(false);
  expect(double.of("report.show").map((request) => request.day)).toEqual(["", "2026-10-01", "2026-12-01"]);
});

test("the answer to the last question is shown, whichever comes last", async () => {
  const waiting: (() => void)[] = [];
  const { api } = office({
    "report.show": ({ kind }) => new Promise((resolve) => waiting.push(() => resolve({ ...reportView(), kind }))),
  });
  const desk = new ReportDesk(api);
  const first = desk.load();
  desk.kind = "late";
  const second = desk.load();
  await Promise.resolve();
  waiting[1]?.();
  waiting[0]?.();
  await Promise.all([first, second]);
  expect(desk.view?.kind).toBe("late");
});

test("a file says where it lies, and bars are drawn to one scale", async () => {
  const { api, double } = office({
    "report.show": reportView,
    "table.save": () => ({ path: "/papers/bao-cao.xlsx", pages: 1, sent: false, problem: null, job: null }),
  });
  const desk = new ReportDesk(api);
  await desk.load();
  expect(await desk.save("xlsx")).toBe("/papers/bao-cao.xlsx");
  expect(double.of("table.save")[0]?.source).toEqual({ kind: "report", report: desk.request });
  expect(await desk.save("csv")).toBeDefined();
  expect(double.of("table.save").map((request) => request.format)).toEqual(["xlsx", "csv"]);
  expect(desk.most).toBe(14);
  expect(whole(reportView().bars[0]!)).toBe(14);
});
