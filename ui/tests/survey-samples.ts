// The five questions about an invented case, as the core would send them.
import type { QuestionView, SurveyView } from "../src/lib/api/generated";
import { CASE } from "./samples";

function question(name: string, changed: Partial<QuestionView> = {}): QuestionView {
  return { question: name, choices: ["good", "fair", "poor"], answer: null, own: null, new_date: null, differs: false, ...changed };
}

export function surveyView(changed: Partial<SurveyView> = {}): SurveyView {
  return {
    case: CASE,
    code: "H26-0001",
    title: "Nguyễn Thí Dụ",
    phone: "",
    questions: [
      question("manner"),
      question("waiting"),
      question("on-time", { choices: ["yes", "no"], own: "no" }),
      question("apology", { choices: ["yes", "no"], own: "yes", new_date: "2026-11-23T17:00:00+07:00" }),
      question("facilities"),
    ],
    ways: ["phone", "visit"],
    not_now: null,
    asked_at: null,
    asked_by: null,
    way: null,
    note: "",
    readable: true,
    ...changed,
  };
}
