// The rounds' state, without a window.
import { expect, test } from "vitest";

import { Door } from "../src/features/handover/handover.svelte";
import { RoundDesk, RoundsDesk } from "../src/features/round/rounds.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office } from "./double";
import { ROUND, roundsView, roundView } from "./round-samples";
import { CASE, caseView } from "./samples";

test("a round is planned for today and for oneself, with the homes that were chosen", async () => {
  const { api, double } = office({ "rounds.show": roundsView, "round.plan": () => roundView() });
  const desk = new RoundsDesk(api);
  await desk.load();
  expect([desk.on, desk.carrier]).toEqual(["2026-11-25", "hanh"]);
  desk.chooseAll();
  desk.on = "27/11/2026";
  expect(await desk.plan()).toBe(ROUND);
  expect(double.of("round.plan")).toEqual([{ on: "2026-11-27", carrier: "hanh", cases: [CASE] }]);
});

test("what was chosen and is gone is chosen no more", async () => {
  let candidates = roundsView().candidates;
  const { api } = office({ "rounds.show": () => ({ ...roundsView(), candidates }) });
  const desk = new RoundsDesk(api);
  await desk.load();
  desk.chooseAll();
  candidates = [];
  await desk.load();
  expect(desk.chosen).toEqual([]);
});

test("the next door is one that was not visited and has papers in the bag", async () => {
  const stop = roundView().homes[0]!.stops[0]!;
  const at = (case_: string, visited: boolean, state: string) => ({
    ...stop,
    case: case_,
    visit: visited ? stop.visit : null,
    papers: [{ document: "giay-khai-sinh", state }],
  });
  const homes = [{ group: "", address: "a", stops: [at("1", true, "out"), at("2", false, "delivered"), at("3", false, "out")] }];
  const { api } = office({ "round.show": () => roundView({ homes }) });
  const desk = new RoundDesk(api, ROUND);
  await desk.load();
  expect(desk.next?.case).toBe("3");
  expect(desk.unfinished.map((known) => known.case)).toEqual(["1", "3"]);
});

test("a refusal keeps the round on the screen and says why", async () => {
  const { api } = office({
    "round.show": () => roundView(),
    "round.come-back": () => {
      throw new Refused("round-overnight-missing");
    },
  });
  const desk = new RoundDesk(api, ROUND);
  await desk.load();
  expect(await desk.comeBack([CASE], "")).toBe(false);
  expect(desk.problem?.code).toBe("round-overnight-missing");
  expect(desk.view).toBeDefined();
});

test("a door of a round tells the round what changed hands, and that it was read back", async () => {
  const { api, double } = office({ "case.show": () => caseView(), "round.hand-over": () => roundView() });
  const door = new Door(api, CASE, ROUND);
  await door.load();
  door.readBack = true;
  door.onPaper = true;
  expect(await door.confirm()).toBe(true);
  const [asked] = double.of("round.hand-over");
  expect([asked?.round, asked?.read_back, asked?.hand_over.case]).toEqual([ROUND, true, CASE]);
  expect(double.of("paper.hand-over")).toEqual([]);
});
