// The registers' state, without a window.
import { expect, test } from "vitest";

import { RegisterDesk } from "../src/features/register/registers.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office } from "./double";
import { CLOSED, registerView } from "./register-samples";

test("the year at hand is the core's, and a step is a year", async () => {
  const { api, double } = office({ "register.show": ({ year }) => registerView({ year: year || 2026 }) });
  const desk = new RegisterDesk(api);
  await desk.load();
  expect(desk.year).toBe(2026);
  await desk.step(-1);
  expect(double.of("register.show").map((request) => request.year)).toEqual([0, 2025]);
});

test("a count is sent as a number, and what is none as 0", async () => {
  const { api, double } = office({
    "register.show": () => registerView(),
    "register.open": () => registerView(),
    "register.close": () => registerView(CLOSED),
  });
  const desk = new RegisterDesk(api);
  await desk.load();
  expect(await desk.openVolume("02", " 41 ")).toBe(true);
  expect(await desk.close("", "-3", "an")).toBe(true);
  expect(double.of("register.open")).toEqual([{ kind: "births", year: 2026, volume: "02", after: 41 }]);
  expect(double.of("register.close")).toEqual([
    { kind: "births", year: 2026, corrected: 0, crossed_out: 0, signer: "an" },
  ]);
});

test("a refusal keeps the year on the screen and says why", async () => {
  const { api } = office({
    "register.show": () => registerView(),
    "register.explain-gap": () => {
      throw new Refused("register-no-gap");
    },
  });
  const desk = new RegisterDesk(api);
  await desk.load();
  expect(await desk.explain(38, "x")).toBe(false);
  expect(desk.problem?.code).toBe("register-no-gap");
  expect(desk.view?.total).toBe(1);
});

test("another book is asked for in the same year, and what was looked for stays behind", async () => {
  const { api, double } = office({ "register.show": ({ kind, year }) => registerView({ kind, year: year || 2026 }) });
  const desk = new RegisterDesk(api);
  await desk.load();
  desk.query = "Bình";
  await desk.choose("deaths");
  await desk.choose("deaths");
  await desk.choose(undefined);
  expect(double.of("register.show").slice(1)).toEqual([{ kind: "deaths", year: 2026, query: "" }]);
  expect(desk.source("page")).toEqual({ kind: "register", register: { kind: "deaths", year: 2026, sheet: "page" } });
});
