import { expect, test } from "vitest";

import { CaseDesk, papersFor, questions } from "../src/features/case/desk.svelte";
import { Door } from "../src/features/handover/handover.svelte";
import { PaperDesk } from "../src/features/paper/paper.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office, type Answers } from "./double";
import { printerView } from "./print-samples";
import { CASE, caseView, draft } from "./samples";

async function desk(answers: Answers = {}) {
  const { api, double } = office({ "case.show": () => caseView(), ...answers });
  const found = new CaseDesk(api, CASE);
  await found.load();
  return { desk: found, double };
}

test("actions that can be done and those that cannot are kept apart, in the core's order", async () => {
  const { desk: page } = await desk();
  expect(page.ready.map((action) => action.verb)).toEqual(["print-certificate", "register", "add-note"]);
  expect(page.refused.map((action) => action.verb)).toEqual(["refuse"]);
  expect(page.editable).toBe(true);
});

test("a registration carries both typings as they are", async () => {
  const { desk: page, double } = await desk({ "case.register": () => caseView() });
  page.ask("register");
  page.answers.registeredOn = "23/11/2026";
  page.answers.number = "217";
  page.answers.numberAgain = "271";
  expect(await page.perform()).toBe(true);
  expect(double.of("case.register")).toEqual([
    {
      case: CASE,
      registered_on: "2026-11-23",
      number: "217",
      number_again: "271",
      citizen_id: null,
      citizen_id_again: null,
      signer: "an",
    },
  ]);
});

test("a refusal stays in the dialog with what was typed", async () => {
  const { desk: page } = await desk({
    "case.register": () => {
      throw new Refused("numbers-differ");
    },
  });
  page.ask("register");
  page.answers.number = "217";
  expect(await page.perform()).toBe(false);
  expect(page.asking).toBe("register");
  expect(page.refusal?.code).toBe("numbers-differ");
  expect(page.answers.number).toBe("217");
});

test("a changed field names the value it was changed from", async () => {
  const { desk: page, double } = await desk({ "case.edit": () => caseView() });
  const row = page.view!.sections[0]!.rows[0]!;
  page.edit(row);
  // Someone else's value arrives while this one is being typed: the officer did not see it.
  const rows = [{ ...row, value: "Nguyễn Thử Nghiệm Bỉnh", base: "d".repeat(32) }];
  page.view = caseView({ sections: [{ id: "child", rows }] });
  expect(await page.save("Nguyễn Thử Nghiệm Bính")).toBe(true);
  expect(double.of("case.edit")[0]).toEqual({
    case: CASE,
    field: "child.name",
    value: "Nguyễn Thử Nghiệm Bính",
    base: "b".repeat(32),
  });
  expect(page.editing).toBeUndefined();
});

test("each verb asks for what it needs", () => {
  expect(questions("verify")).toEqual([]);
  expect(questions("bring-back")).toEqual(["paper", "reason"]);
  expect(questions("print-letter")).toBe("print");
  expect(papersFor("bring-back", caseView().papers, "giay-khai-sinh").map((paper) => paper.document)).toEqual(["giay-khai-sinh"]);
  const printed = caseView().papers.map((paper) => ({ ...paper, state: "printed" as const }));
  expect(papersFor("mark-signed", printed, "giay-khai-sinh").map((paper) => paper.document)).toEqual(["giay-khai-sinh"]);
});

async function door(answers: Answers = {}) {
  const { api, double } = office({ "case.show": () => caseView(), ...answers });
  const found = new Door(api, CASE);
  await found.load();
  return { door: found, double };
}

test("only papers in the bag are handed over, and the declarant is offered as receiver", async () => {
  const { door: page } = await door();
  expect(page.taken).toEqual(["giay-khai-sinh"]);
  expect(page.receiver).toBe("Trần Thị Thử");
  expect(page.relation).toBe("mother");
});

test("a refresh at the door takes nothing from what was chosen", async () => {
  const papers = caseView().papers.map((paper) => ({ ...paper, state: "out" }));
  const { door: page } = await door({ "case.show": () => caseView({ papers }) });
  page.taken = ["giay-khai-sinh"];
  page.receiver = "";
  page.relation = "father";
  await page.load();
  expect([page.taken, page.receiver, page.relation]).toEqual([["giay-khai-sinh"], "", "father"]);
});

test("an identity number that came later is typed twice", async () => {
  const { desk: page, double } = await desk({ "case.record-citizen-id": () => caseView() });
  expect(questions("record-citizen-id")).toEqual(["citizen-id"]);
  page.ask("record-citizen-id");
  page.answers.citizenId = "001226000019";
  page.answers.citizenIdAgain = "001226000019";
  expect(await page.perform()).toBe(true);
  expect(double.of("case.record-citizen-id")).toEqual([
    { case: CASE, citizen_id: "001226000019", citizen_id_again: "001226000019" },
  ]);
});

test("who cannot sign puts a finger on the sheet, before a witness who is named", async () => {
  const { door: page, double } = await door({ "paper.hand-over": () => caseView() });
  page.readBack = true;
  for (const step of ["read-back", "receiver", "sign"]) {
    page.next();
    expect(page.step).toBe(step);
  }
  page.byFinger = true;
  expect(page.stepDone).toBe(false);
  page.witness = "Đỗ Văn Chứng";
  expect(page.stepDone).toBe(true);
  expect(await page.confirm()).toBe(true);
  const signature = { kind: "fingerprint", finger: "right-index", witness: "Đỗ Văn Chứng", read_back: true };
  expect(double.of("paper.hand-over")[0]).toMatchObject({ case: CASE, signature });
});

test("no step is passed over before it is done", async () => {
  const { door: page } = await door();
  page.next();
  expect(page.step).toBe("read-back");
  page.next();
  expect(page.step).toBe("read-back");
  page.readBack = true;
  page.next();
  page.receiver = "  ";
  page.next();
  expect(page.step).toBe("receiver");
  expect(page.back()).toBe(true);
  expect(page.step).toBe("read-back");
});

test("a handover can be signed on paper, or drawn", async () => {
  const { door: page, double } = await door({ "paper.hand-over": () => caseView() });
  page.strokes = [[0, 0, 500, 1000]];
  await page.confirm();
  page.onPaper = true;
  await page.confirm();
  expect(double.of("paper.hand-over").map((request) => request.signature)).toEqual([
    { kind: "drawn", strokes: [[0, 0, 500, 1000]] },
    { kind: "on-paper" },
  ]);
});

test("nobody at home: each paper of the bag goes back with the reason", async () => {
  const { door: page, double } = await door({ "paper.bring-back": () => caseView({ papers: [] }) });
  expect(await page.bringBack("không có ai ở nhà")).toBe(true);
  expect(double.of("paper.bring-back")).toEqual([
    { case: CASE, document: "giay-khai-sinh", reason: "không có ai ở nhà" },
  ]);
});

test("a reprint carries its reason, and a kind that is not allowed is not chosen", async () => {
  const { api, double } = office({
    "case.show": () => caseView(),
    "printer.show": () => printerView(),
    "paper.print": () => ({ path: "x.pdf", pages: 1, sent: false, problem: null, job: "a".repeat(32) }),
  });
  const page = new PaperDesk(api, CASE, "giay-khai-sinh", "plain");
  await page.load();
  expect(page.kind).toBe("overprint");
  expect(page.wantsReason).toBe(true);
  page.reason = "phôi hỏng";
  expect(await page.print(false)).toBe(true);
  expect(double.of("paper.print")).toEqual([
    { case: CASE, document: "giay-khai-sinh", paper: "overprint", reason: "phôi hỏng", send_to_printer: false },
  ]);
  expect(page.printed?.job).toBe("a".repeat(32));
  expect(double.of("printer.show")[0]).toEqual({ form: "giay-khai-sinh" });
});

test("a change after registration goes on the back of the sheet that there is, and needs no further reason", async () => {
  const kinds: ("back" | "overprint" | "preview")[] = ["back", "overprint", "preview"];
  const papers = caseView().papers.map((paper) => (paper.document === "giay-khai-sinh" ? { ...paper, papers: kinds } : paper));
  const { api, double } = office({
    "case.show": () => caseView({ papers }),
    "printer.show": () => printerView(),
    "paper.print": () => ({ path: "x.pdf", pages: 1, sent: true, problem: null, job: "a".repeat(32) }),
  });
  const page = new PaperDesk(api, CASE, "giay-khai-sinh", undefined);
  await page.load();
  expect([page.kind, page.wantsReason, page.nextSheet]).toEqual(["back", false, undefined]);
  expect(await page.print(true)).toBe(true);
  page.kind = "overprint";
  expect(page.wantsReason).toBe(true);
  expect(double.of("paper.print")).toEqual([
    { case: CASE, document: "giay-khai-sinh", paper: "back", reason: null, send_to_printer: true },
  ]);
});

test("a paper is called back with why, its steps follow one another, and a decision revokes", async () => {
  const called = {
    document: "giay-khai-sinh",
    cause: "misprinted",
    what: "in thiếu dấu",
    other: null,
    begun_at: "2026-11-23T09:00:00+07:00",
    begun_by: "Hạnh",
    parts: [],
    possible: ["retrieved", "lost", "apologised"],
    open: true,
  };
  const recalls = { made: [called], papers: ["thu-chuc-mung"], causes: ["misprinted", "duplicate"], revocation: null };
  const { desk: page, double } = await desk({
    "case.show": () => caseView({ recalls }),
    "recall.begin": () => caseView({ recalls }),
    "recall.step": () => caseView({ recalls }),
    "case.revoke": () => caseView({ recalls }),
  });
  page.ask("begin-recall");
  page.answers.what = "gửi nhầm nhà";
  page.answers.other = "H26-1";
  expect(await page.perform()).toBe(true);
  // What another case has is asked only of a duplicate.
  expect(double.of("recall.begin")).toEqual([
    { case: CASE, document: "thu-chuc-mung", cause: "misprinted", what: "gửi nhầm nhà", other: null },
  ]);
  page.ask("take-recall-step");
  expect(await page.perform()).toBe(true);
  expect(double.of("recall.step")).toEqual([{ case: CASE, document: "giay-khai-sinh", step: "retrieved", note: "" }]);
  page.ask("revoke");
  Object.assign(page.answers, { decision: "815/QĐ-UBND", day: "10/12/2026", authority: "Chủ tịch", reason: "trùng" });
  expect(await page.perform()).toBe(true);
  expect(double.of("case.revoke")).toEqual([
    { case: CASE, reason: "trùng", decision: "815/QĐ-UBND", decided_on: "2026-12-10", authority: "Chủ tịch" },
  ]);
});

test("a visit is counted with why; what was missing says how it came", async () => {
  const { desk: page, double } = await desk({
    "case.record-trip": () => caseView(),
    "case.receive-supplement": () => caseView(),
  });
  page.ask("record-trip");
  page.answers.note = "hẹn sáng nay";
  expect(await page.perform()).toBe(true);
  expect(double.of("case.record-trip")).toEqual([{ case: CASE, why: "ask", note: "hẹn sáng nay" }]);
  page.ask("receive-supplement");
  expect(await page.perform()).toBe(true);
  expect(double.of("case.receive-supplement")).toEqual([{ case: CASE, channel: "counter" }]);
});

test("another office is asked with or without a letter's number and day, and its answer is written down", async () => {
  const { desk: page, double } = await desk({
    "case.send-inquiry": () => caseView(),
    "case.answer-inquiry": () => caseView(),
  });
  page.ask("send-inquiry");
  page.answers.whom = "UBND phường Thử";
  page.answers.what = "Nơi cư trú";
  expect(await page.perform()).toBe(true);
  page.ask("send-inquiry");
  page.answers.whom = "UBND phường Thử";
  page.answers.what = "Nơi cư trú";
  page.answers.number = "12/UBND";
  page.answers.day = "20/11/2026";
  expect(await page.perform()).toBe(true);
  const asked = { case: CASE, whom: "UBND phường Thử", what: "Nơi cư trú" };
  expect(double.of("case.send-inquiry")).toEqual([
    { ...asked, number: null, dated: null },
    { ...asked, number: "12/UBND", dated: "2026-11-20" },
  ]);
  page.ask("answer-inquiry");
  page.answers.result = "Đúng";
  expect(await page.perform()).toBe(true);
  expect(double.of("case.answer-inquiry")).toEqual([{ case: CASE, result: "Đúng" }]);
});

test("at the counter what lies ready is given out, and says whether they had waited", async () => {
  const signed = caseView();
  const papers = signed.papers.map((paper, index) => ({ ...paper, state: index === 0 ? "signed" : "none" }));
  const { api, double } = office({
    "case.show": () => ({ ...signed, papers }),
    "paper.collect": () => caseView(),
  });
  const counter = new Door(api, CASE, "counter");
  await counter.load();
  expect(counter.taken).toEqual([papers[0]?.document]);
  counter.waited = true;
  counter.onPaper = true;
  expect(await counter.confirm()).toBe(true);
  expect(double.of("paper.collect")[0]).toMatchObject({ waited: true, hand_over: { case: CASE } });
  expect(double.of("round.hand-over")).toEqual([]);
});

test("a result that reached the family directly says how; a step is given on; a fee has its receipt", async () => {
  const view = caseView({
    parts: { parts: [], deliveries: [], attempts: [], reachable: ["the-bhyt"] },
    fee: {
      sum: "16.000",
      each: "8.000",
      per: "copy",
      copies: 2,
      pages: 1,
      ground: null,
      note: "Mỗi bản sao",
      paid: false,
      payments: [],
      may_strike: true,
      silent: false,
    },
  });
  const { desk: page, double } = await desk({
    "case.show": () => view,
    "paper.reached": () => view,
    "case.assign-leg": () => view,
    "case.collect-fee": () => view,
    "case.strike-fee": () => view,
    "draft.copies": () => draft(),
  });
  page.ask("record-reached");
  expect(page.answers.document).toBe("the-bhyt");
  page.answers.receiver = "Lê Thị Mẫu";
  page.answers.how = "VssID";
  expect(await page.perform()).toBe(true);
  expect(double.of("paper.reached")).toEqual([{ case: CASE, document: "the-bhyt", receiver: "Lê Thị Mẫu", how: "VssID" }]);

  page.ask("assign-leg");
  expect(page.answers.leg).toBe("khai-sinh");
  page.answers.person = "Trần Văn Hùng";
  expect(await page.perform()).toBe(true);
  expect(double.of("case.assign-leg")).toEqual([
    { case: CASE, leg: "khai-sinh", person: "Trần Văn Hùng", contact: "", why: "" },
  ]);

  page.ask("collect-fee");
  expect(page.answers.sum).toBe("16.000");
  page.answers.receipt = "0000012";
  expect(await page.perform()).toBe(true);
  expect(double.of("case.collect-fee")).toEqual([{ case: CASE, sum: "16.000", receipt: "0000012", way: "cash" }]);
  expect(await page.strikeFee("c".repeat(32), "ghi nhầm")).toBeUndefined();
  expect(double.of("case.strike-fee")).toEqual([{ case: CASE, payment: "c".repeat(32), reason: "ghi nhầm" }]);
  expect(await page.startCopies()).toBe(draft().draft);
});
