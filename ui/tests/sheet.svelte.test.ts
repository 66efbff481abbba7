import { expect, test, vi } from "vitest";

import { Refused } from "../src/lib/backend/backend";
import { parse, href, type Route } from "../src/lib/state/router.svelte";
import { LiveSheet } from "../src/lib/state/sheet.svelte";
import type { SheetRequest } from "../src/lib/api/generated";
import { office } from "./double";
import { CASE, DRAFT, sheetView } from "./samples";

const REQUEST: SheetRequest = {
  source: { kind: "draft", draft: DRAFT },
  document: "giay-tiep-nhan",
  paper: "preview",
};

function sheets(version: () => string, fail: () => boolean = () => false) {
  const { api, double } = office({
    "sheet.view": () => {
      if (fail()) throw new Refused("overflow", { field: "child.name" });
      return sheetView({ version: version() });
    },
    "sheet.page": () => new ArrayBuffer(8),
  });
  return { sheet: new LiveSheet(api), double };
}

test("many changes in a row are drawn once more, not many times", async () => {
  let version = 0;
  const { sheet, double } = sheets(() => String(version++));
  for (let times = 0; times < 10; times += 1) sheet.show(REQUEST);
  await vi.waitFor(() => expect(sheet.busy).toBe(false));
  expect(double.of("sheet.view").length).toBeLessThanOrEqual(2);
  expect(sheet.pictures).toHaveLength(1);
});

test("a sheet that did not change is not drawn again", async () => {
  const { sheet, double } = sheets(() => "same");
  sheet.show(REQUEST);
  await vi.waitFor(() => expect(sheet.busy).toBe(false));
  sheet.show(REQUEST);
  await vi.waitFor(() => expect(sheet.busy).toBe(false));
  expect(double.of("sheet.view")).toHaveLength(2);
  expect(double.of("sheet.page")).toHaveLength(1);
});

test("an effect that shows a sheet does not run again because the sheet is on its way", async () => {
  const { sheet, double } = sheets(() => "1");
  const stop = $effect.root(() => {
    $effect(() => sheet.show(REQUEST));
  });
  await vi.waitFor(() => expect(sheet.pictures).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop();
  expect(double.of("sheet.view")).toHaveLength(1);
});

test("the old picture stays while the new one cannot be had", async () => {
  let broken = false;
  const { sheet } = sheets(
    () => "1",
    () => broken,
  );
  sheet.show(REQUEST);
  await vi.waitFor(() => expect(sheet.pictures).toHaveLength(1));
  broken = true;
  sheet.show(REQUEST);
  await vi.waitFor(() => expect(sheet.problem?.code).toBe("overflow"));
  expect(sheet.pictures).toHaveLength(1);
});

test("every page has an address that leads back to it", () => {
  const routes: Route[] = [
    { page: "today" },
    { page: "sync" },
    { page: "intake", draft: DRAFT },
    { page: "case", case: CASE },
    { page: "handover", case: CASE },
    { page: "handover", case: CASE, round: "e".repeat(32) },
    { page: "rounds" },
    { page: "reports" },
    { page: "registers" },
    { page: "round", round: "e".repeat(32) },
    { page: "paper", case: CASE, document: "giay-khai-sinh" },
    { page: "paper", case: CASE, document: "giay-khai-sinh", paper: "plain" },
  ];
  expect(routes.map((route) => parse(href(route)))).toEqual(routes);
});

test("an address that names nothing leads to the first page", () => {
  for (const hash of ["", "#/nowhere", "#/case/", "#/case/<script>", "#/paper/abc", `#/paper/${CASE}/../x`]) {
    expect(parse(hash)).toEqual({ page: "today" });
  }
});
