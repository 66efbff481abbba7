// The state of the five questions, without a window.
import { expect, test } from "vitest";

import { SurveyDesk } from "../src/features/survey/survey.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office } from "./double";
import { CASE } from "./samples";
import { surveyView } from "./survey-samples";

test("a question that was passed over is left out, and the rest goes in the order of asking", async () => {
  const { api, double } = office({ "survey.show": () => surveyView(), "survey.take": () => surveyView({ not_now: { code: "survey-already-asked", params: {} } }) });
  const desk = new SurveyDesk(api, CASE);
  await desk.load();
  desk.answers["facilities"] = "good";
  desk.answers["on-time"] = "no";
  desk.answers["manner"] = "";
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
    "survey.show": () => surveyView(),
    "survey.take": () => {
      throw new Refused("survey-not-late");
    },
  });
  const desk = new SurveyDesk(api, CASE);
  await desk.load();
  desk.answers["on-time"] = "yes";
  desk.note = "cán bộ nhiệt tình";
  expect(await desk.take()).toBe(false);
  expect(desk.problem?.code).toBe("survey-not-late");
  expect([desk.answers["on-time"], desk.note]).toEqual(["yes", "cán bộ nhiệt tình"]);
});
