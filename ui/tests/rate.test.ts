// The citizen's turn, without a window.
import { expect, test } from "vitest";

import { RatingTurn } from "../src/features/rate/rate.svelte";
import type { RatingView } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { href, parse } from "../src/lib/state/router.svelte";
import { office } from "./double";
import { CASE } from "./samples";

function view(changed: Partial<RatingView> = {}): RatingView {
  return { not_offered: null, scores: [1, 2, 3, 4, 5], abouts: ["manner", "whole"], contacts: ["counter", "door"], ...changed };
}

test("three taps leave a rating, and nothing of it stays", async () => {
  const { api, double } = office({ "rating.show": () => view(), "rating.leave": () => ({}) });
  const citizen = new RatingTurn(api, CASE);
  await citizen.load();
  citizen.hand("door");
  citizen.score(2);
  citizen.about("manner");
  citizen.words = "chờ lâu";
  await citizen.send();
  expect(double.of("rating.leave")).toEqual([{ case: CASE, contact: "door", score: 2, about: "manner", words: "chờ lâu" }]);
  expect(citizen.turn).toBe("thanks");
  // Whoever presses again sends nothing of what was said.
  await citizen.send();
  expect(double.of("rating.leave")[1]).toEqual({ case: CASE, contact: "", score: 0, about: "", words: "" });
});

test("whoever rates nothing is thanked in the same way, and nothing is sent", async () => {
  const { api, double } = office({ "rating.show": () => view() });
  const citizen = new RatingTurn(api, CASE);
  await citizen.load();
  citizen.hand("counter");
  citizen.score(1);
  citizen.none();
  expect(citizen.turn).toBe("thanks");
  expect(double.of("rating.leave")).toEqual([]);
});

test("where it is not offered the laptop is not turned", async () => {
  const { api } = office({ "rating.show": () => view({ not_offered: { code: "rating-in-mourning", params: {} } }) });
  const citizen = new RatingTurn(api, CASE);
  await citizen.load();
  citizen.hand("door");
  expect(citizen.turn).toBe("hand");
});

test("a rating that could not be sealed stays on the citizen's screen", async () => {
  const { api } = office({
    "rating.show": () => view(),
    "rating.leave": () => {
      throw new Refused("rating-no-key");
    },
  });
  const citizen = new RatingTurn(api, CASE);
  await citizen.load();
  citizen.hand("door");
  citizen.score(5);
  citizen.about("whole");
  await citizen.send();
  expect([citizen.turn, citizen.problem?.code]).toEqual(["last", "rating-no-key"]);
});

test("after a round's handing over the laptop is with the citizen already: three taps at the door", async () => {
  const { api, double } = office({ "rating.show": () => view(), "rating.leave": () => ({}) });
  const citizen = new RatingTurn(api, CASE, "door");
  await citizen.load();
  expect(citizen.turn).toBe("score");
  citizen.score(4);
  citizen.about("whole");
  await citizen.send();
  expect(double.of("rating.leave")).toEqual([{ case: CASE, contact: "door", score: 4, about: "whole", words: "" }]);
});

test("the address of the citizen's turn names the round to go back to", () => {
  const route = { page: "rate", case: CASE, round: "ab12" } as const;
  expect(parse(href(route))).toEqual(route);
  expect(parse(href({ page: "rate", case: CASE }))).toEqual({ page: "rate", case: CASE });
});
