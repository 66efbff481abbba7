// The state of the five questions, without a window.
import { expect, test } from "vitest";

import { SurveyDesk } from "../src/features/survey/survey.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office, type Answers } from "./double";
import { CASE } from "./samples";
import { surveyView } from "./survey-samples";

const kept: Answers = { "jotting.open": () => ({ typed: {} }), "jotting.keep": () => ({}) };

test("a question that was passed over is left out, and the rest goes in the order of asking", async () => {
  const { api, double } = office({
    ...kept,
    "survey.show": () => surveyView(),
    "survey.take": () => surveyView({ not_now: { code: "survey-already-asked", params: {} } }),
  });
  const desk = new SurveyDesk(api, CASE);
  await desk.load();
  desk.choose("facilities", "good");
  desk.choose("on-time", "no");
  desk.choose("manner", "");
  expect(await desk.take()).toBe(true);
  expect(double.of("survey.take")).toEqual([
    {
      case: CASE,
      way: "phone",
      answers: [
        { question: "on-time", answer: "no" },
        { question: "facilities", answer: "good" },
      ],
      note: "",
    },
  ]);
});

test("a refusal keeps what was chosen", async () => {
  const { api } = office({
    ...kept,
    "survey.show": () => surveyView(),
    "survey.take": () => {
      throw new Refused("survey-not-late");
    },
  });
  const desk = new SurveyDesk(api, CASE);
  await desk.load();
  desk.choose("on-time", "yes");
  desk.type("note", "cán bộ nhiệt tình");
  expect(await desk.take()).toBe(false);
  expect(desk.problem?.code).toBe("survey-not-late");
  expect([desk.answers["on-time"], desk.note]).toEqual(["yes", "cán bộ nhiệt tình"]);
});

test("a conversation that was broken off goes on where it was", async () => {
  const { api, double } = office({
    ...kept,
    "survey.show": () => surveyView(),
    "jotting.open": () => ({ typed: { way: "visit", manner: "good", note: "bận" } }),
  });
  const desk = new SurveyDesk(api, CASE);
  await desk.load();
  expect([desk.way, desk.note, desk.answers["manner"]]).toEqual(["visit", "bận", "good"]);
  desk.choose("waiting", "fair");
  await desk.jotter.flush();
  expect(double.of("jotting.keep")).toEqual([{ jotting: { page: "survey", about: CASE }, field: "waiting", value: "fair" }]);
});
