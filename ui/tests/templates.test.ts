// The state of the ward's templates, without a window.
import { expect, test } from "vitest";

import type { DocumentTemplatesView, TemplateCheck, TemplateEditionView, TemplatesView } from "../src/lib/api/generated";
import { TemplatesDesk } from "../src/features/templates/templates.svelte";
import { office, type Answers } from "./double";

const edition = (changed: Partial<TemplateEditionView> = {}): TemplateEditionView => ({
  name: "giay-khai-sinh@2020-07-16#aa",
  whose: "program",
  from: "2020-07-16",
  is_used: true,
  problem: null,
  by: null,
  allowed_by: null,
  at: null,
  withdrawn_by: null,
  withdrawn_at: null,
  withdrawn_why: null,
  ...changed,
});

const of = (document: string, changed: Partial<DocumentTemplatesView> = {}): DocumentTemplatesView => ({
  document,
  papers: document === "giay-khai-sinh" ? ["overprint", "plain", "preview"] : ["plain", "preview"],
  samples: document === "nhan-giao" ? ["full", "longest"] : ["full", "empty", "longest"],
  editions: [edition()],
  proposal: null,
  ...changed,
});

const view = (certificate: Partial<DocumentTemplatesView> = {}): TemplatesView => ({
  documents: [of("giay-khai-sinh", certificate), of("nhan-giao")],
  today: "2026-11-20",
  may_propose: true,
  may_allow: true,
});

const waits = { proposal: { proposal: "ab12", by: "Tin", at: "2026-11-20T09:00:00+07:00", problem: null } };

const checked = (changed: Partial<TemplateCheck> = {}): TemplateCheck => ({
  document: "giay-khai-sinh",
  format: 1,
  problem: null,
  tight: null,
  changes: [{ place: "data.fields[1].lines[0].y", was: "80.0", is: "82.0" }],
  more: false,
  ...changed,
});

const quiet: Answers = {
  "templates.show": () => view(),
  "templates.check": () => checked(),
  "templates.compare": () => ({ changes: checked().changes, more: false }),
  "templates.propose": () => view(waits),
  "templates.allow": () => view({ editions: [edition({ whose: "ward", name: "giay-khai-sinh@2026-11-23#bb", from: "2026-11-23", is_used: false }), edition()] }),
  "templates.withdraw": () => view(),
};

const file = (text: string) => ({ text: () => Promise.resolve(text) });

test("a chosen file is on trial on the page, brought in, and allowed from a day on", async () => {
  const { api, double } = office(quiet);
  const desk = new TemplatesDesk(api);
  await desk.load();
  expect([desk.from, desk.request?.source]).toEqual(["2026-11-20", { kind: "template", text: null, name: "", sample: "full" }]);
  await desk.take(file("{…}"));
  expect(desk.request?.source).toEqual({ kind: "template", text: "{…}", name: "", sample: "full" });
  expect(desk.changes.map(({ place }) => place)).toEqual(["data.fields[1].lines[0].y"]);
  expect(await desk.propose()).toBe(true);
  expect(double.of("templates.propose")).toEqual([{ text: "{…}" }]);
  // What a leader is to allow is on the page, with what it changes.
  expect([desk.shown, desk.tried]).toEqual(["proposal", undefined]);
  expect(double.of("templates.compare")).toEqual([{ document: "giay-khai-sinh", was: "", is: "proposal" }]);
  desk.from = "2026-11-23";
  expect(await desk.allow()).toBe(true);
  expect(double.of("templates.allow")).toEqual([{ document: "giay-khai-sinh", proposal: "ab12", from: "2026-11-23" }]);
  expect(desk.shown).toBe("");
});

test("a file that cannot be used is never on the page nor brought in", async () => {
  const problem = { code: "template-field", params: { template: "giay-khai-sinh@2027-01-01", place: "form[5].row.value", value: "child.nickname" } };
  const { api, double } = office({ ...quiet, "templates.check": () => checked({ document: "", problem, changes: [] }) });
  const desk = new TemplatesDesk(api);
  await desk.load();
  await desk.take(file("{"));
  expect(desk.tried?.check.problem).toEqual(problem);
  expect(desk.request?.source).toEqual({ kind: "template", text: null, name: "", sample: "full" });
  expect([desk.document, await desk.propose(), double.of("templates.propose")]).toEqual(["giay-khai-sinh", false, []]);
});

test("another document is looked at on its own papers and with its own samples", async () => {
  const { api } = office(quiet);
  const desk = new TemplatesDesk(api);
  await desk.load();
  desk.paper = "overprint";
  desk.sample = "empty";
  expect([desk.request?.paper, desk.papers[0]]).toEqual(["overprint", "preview"]);
  await desk.choose("nhan-giao");
  expect(desk.request).toEqual({ source: { kind: "template", text: null, name: "", sample: "full" }, document: "nhan-giao", paper: "preview" });
});

test("what is in use is not held against itself", async () => {
  const { api, double } = office(quiet);
  const desk = new TemplatesDesk(api);
  await desk.load();
  await desk.show("giay-khai-sinh@2020-07-16#aa");
  expect(double.of("templates.compare")).toEqual([]);
});

test("what a leader allows is what was on the page, whatever a sync brought meanwhile", async () => {
  const newer = { proposal: { ...waits.proposal, proposal: "cd34" } };
  const views = [view(waits), view(newer), view()];
  const { api, double } = office({ ...quiet, "templates.show": () => views.shift()! });
  const desk = new TemplatesDesk(api);
  await desk.load();
  expect(desk.shown).toBe("proposal");
  await desk.load();
  expect(double.of("templates.compare")).toHaveLength(2);
  expect(await desk.allow()).toBe(true);
  expect(double.of("templates.allow").map(({ proposal }) => proposal)).toEqual(["cd34"]);
  // Nothing is allowed that is not on the page.
  await desk.show("");
  expect(await desk.allow()).toBe(false);
  expect(double.of("templates.allow")).toHaveLength(1);
});
