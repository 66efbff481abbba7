// The blanks' state, without a window.
import { expect, test } from "vitest";

import { StockDesk } from "../src/features/stock/stock.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office } from "./double";
import { stockView } from "./stock-samples";

test("the day at hand is the core's, and a step is a day, over the end of a month", async () => {
  const { api, double } = office({ "stock.show": ({ day }) => stockView({ day: day || "2026-11-30" }) });
  const desk = new StockDesk(api);
  await desk.load();
  await desk.step(1);
  await desk.choose("giay-chung-nhan-ket-hon");
  expect(double.of("stock.show")).toEqual([
    { document: "", day: "" },
    { document: "giay-khai-sinh", day: "2026-12-01" },
    { document: "giay-chung-nhan-ket-hon", day: "2026-12-01" },
  ]);
});

test("a run of one sheet needs one serial, and a spoiled sheet its reason", async () => {
  const { api, double } = office({
    "stock.show": () => stockView(),
    "stock.receive": () => stockView(),
    "stock.spoil": () => stockView(),
    "stock.use": () => stockView(),
  });
  const desk = new StockDesk(api);
  await desk.load();
  expect(await desk.tell("receive", { first: "KS 7", last: "", case: "", words: "Sở Tư pháp" })).toBe(true);
  expect(await desk.tell("spoil", { first: "KS 7", last: "", case: "", words: "rách" })).toBe(true);
  expect(await desk.tell("use", { first: "KS 8", last: "", case: "38/2026", words: "viết tay" })).toBe(true);
  expect(double.of("stock.use")).toEqual([{ document: "giay-khai-sinh", serial: "KS 8", case: "38/2026", words: "viết tay" }]);
  expect(double.of("stock.receive")).toEqual([{ document: "giay-khai-sinh", first: "KS 7", last: "KS 7", words: "Sở Tư pháp" }]);
  expect(double.of("stock.spoil")).toEqual([{ document: "giay-khai-sinh", serial: "KS 7", words: "rách" }]);
});

test("a refusal keeps the balance on the screen and says why", async () => {
  const { api } = office({
    "stock.show": () => stockView(),
    "stock.destroy": () => {
      throw new Refused("stock-in-safe");
    },
  });
  const desk = new StockDesk(api);
  await desk.load();
  expect(await desk.tell("destroy", { first: "KS 0012343", last: "", case: "", words: "biên bản" })).toBe(false);
  expect(desk.problem?.code).toBe("stock-in-safe");
  expect(desk.view?.in_safe).toBe(8);
});
