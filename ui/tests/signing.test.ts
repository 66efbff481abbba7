// The state of signing files, without a window.
import { expect, test } from "vitest";

import { FileDesk } from "../src/features/paper/file.svelte";
import { SigningDesk } from "../src/features/signing/signing.svelte";
import type { PapersSigned, SignPapers } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { office, type Answers } from "./double";
import { fileOf, paperFile, signature, signingView, waitingFile } from "./signing-samples";

const file = { name: "chu-tich.p12", arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) };

const signed = ({ papers }: SignPapers): PapersSigned => ({
  results: papers.map((paper) => ({ ...paper, path: `/giay-to/${paper.case}.pdf`, problem: null })),
  stopped: null,
  left: [],
  holder: "LÊ VĂN AN MẪU",
});

async function desk(answers: Answers) {
  const { api, double } = office({ "signing.show": () => signingView(), ...answers });
  const desk = new SigningDesk(api);
  await desk.load();
  await desk.hand.take(file);
  return { desk, double };
}

test("what was chosen is signed a few at a time, and what opens the key is forgotten", async () => {
  const { desk: page, double } = await desk({ "paper.sign": signed });
  expect(page.canSign).toBe(false);
  page.chooseAll();
  page.hand.secret = "mat-khau";
  expect([page.chosen.length, page.canSign]).toEqual([7, true]);
  expect(await page.sign()).toBe(true);
  expect(double.of("paper.sign").map(({ papers }) => papers.length)).toEqual([5, 2]);
  expect(double.of("paper.sign")[0]?.key).toEqual({ kind: "file", file: "AAAA", password: "mat-khau" });
  expect([page.hand.secret, page.hand.name, page.hand.isReady]).toEqual(["", "", false]);
  expect([page.signed.length, page.holder, page.progress]).toEqual([7, "LÊ VĂN AN MẪU", undefined]);
});

test("a wrong password signs nothing, is wiped, and the file stays in hand", async () => {
  const { desk: page } = await desk({
    "paper.sign": () => {
      throw new Refused("sign-wrong-password");
    },
  });
  page.chooseAll();
  page.hand.secret = "sai";
  expect(await page.sign()).toBe(false);
  expect([page.problem?.code, page.hand.secret, page.hand.name]).toEqual(["sign-wrong-password", "", "chu-tich.p12"]);
  expect([page.chosen.length, page.stopped]).toEqual([7, undefined]);
});

test("one that cannot be signed is named, and a USB pulled out stops the rest", async () => {
  const gone = { code: "sign-token-gone", params: {} };
  const { desk: page, double } = await desk({
    "paper.sign": ({ papers, ...rest }) => {
      const answer = signed({ papers, ...rest });
      if (papers.length < 5) return { ...answer, results: [], stopped: gone, left: papers };
      answer.results[1] = { ...answer.results[1]!, path: null, problem: { code: "letter-suppressed", params: {} } };
      return answer;
    },
  });
  page.chooseAll();
  page.hand.secret = "mat-khau";
  expect(await page.sign()).toBe(false);
  expect([page.signed.length, page.failed.length, page.stopped]).toEqual([4, 1, { problem: gone, left: 2 }]);
  expect(page.failed[0]?.paper.title).toBe(waitingFile(2).title);
  expect(double.of("paper.sign")).toHaveLength(2);
});

test("a USB is found by its driver and remembered; another kind of key asks for its own secret", async () => {
  const { api } = office({
    "signing.show": () => signingView({ driver: "/usr/lib/the.so", token: "The-Cu", timestamp: "http://tsa.example" }),
    "token.list": () => ({ labels: ["The-Moi"] }),
  });
  const page = new SigningDesk(api);
  await page.load();
  const { hand } = page;
  expect([hand.kind, hand.label, hand.stamp]).toEqual(["token", "The-Cu", true]);
  await hand.find();
  hand.secret = "246810";
  expect(hand.key).toEqual({ kind: "token", driver: "/usr/lib/the.so", label: "The-Moi", pin: "246810" });
});

test("what a leader signed waits for the office before it is sent", async () => {
  const look = async (...signatures: Parameters<typeof fileOf>) => {
    const { api } = office({ "paper.signatures": () => paperFile({ file: fileOf(...signatures) }) });
    const page = new FileDesk(api, "aa01", "thu-chuc-mung");
    await page.load();
    return page.waitsForOffice;
  };
  expect(await look(signature())).toBe(true);
  expect(await look(signature(), signature({ by: "office" }))).toBe(false);
  expect(await look(signature({ verdict: "missing" }))).toBe(false);
});

test("a paper is signed anew only with a reason, and what was refused stays beside the key", async () => {
  const bad = signature({ verdict: "altered" });
  let refuses = true;
  const { api, double } = office({
    "signing.show": () => signingView(),
    "paper.signatures": () => paperFile({ file: fileOf(bad), may_again: true, problem: { code: "file-signed-already", params: {} } }),
    "paper.sign": (asked) => {
      if (!refuses) return signed(asked);
      const problem = { code: "sign-other-holder", params: { found: "Phạm Thị Khác" } };
      return { ...signed(asked), results: [{ ...asked.papers[0]!, path: null, problem }] };
    },
  });
  const page = new FileDesk(api, "aa01", "thu-chuc-mung");
  await page.load();
  expect([page.canSign, page.waits, page.verdict]).toEqual([false, undefined, "altered"]);
  await page.open("again");
  await page.hand.take(file);
  page.hand.secret = "mat-khau";
  expect(page.isReady).toBe(false);
  page.why = "Tệp bị sửa";
  expect(await page.sign()).toBe(false);
  expect([page.problem?.code, page.signing]).toEqual(["sign-other-holder", "again"]);
  refuses = false;
  await page.hand.take(file);
  page.hand.secret = "mat-khau";
  expect(await page.sign()).toBe(true);
  expect(page.signing).toBeUndefined();
  expect(double.of("paper.sign").at(-1)).toMatchObject({ again: "Tệp bị sửa", stamp: false });
});
