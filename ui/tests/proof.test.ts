// A paper held against its code, without a window.
import { expect, test } from "vitest";

import { ProofDesk } from "../src/features/proof/proof.svelte";
import type { PaperChecked } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { href, parse } from "../src/lib/state/router.svelte";
import { office } from "./double";

function found(changed: Partial<PaperChecked> = {}): PaperChecked {
  return { verdict: "genuine", why: null, differs: [], at: null, cause: null, ward: "phường Mẫu", said: null, as_of: null, ...changed };
}

test("what was scanned and what was typed go to the core as they are", async () => {
  const { api, double } = office({ "paper.check": () => found() });
  const desk = new ProofDesk(api);
  expect(await desk.check()).toBe(false);
  expect(double.of("paper.check")).toEqual([]);
  desk.code = "TN1:A B  C\n";
  desk.name = "Lê Thị Mẫu";
  expect(await desk.check()).toBe(true);
  // A space is a part of a code: nothing is trimmed here.
  expect(double.of("paper.check")).toEqual([{ code: "TN1:A B  C\n", name: "Lê Thị Mẫu", number: "", date: "" }]);
  expect(desk.found?.verdict).toBe("genuine");
});

test("what is said of one paper is never on the screen for the next", async () => {
  let refuse = false;
  const { api } = office({
    "paper.check": () => {
      if (refuse) throw new Refused("proof-date-bad");
      return found({ verdict: "recalled" });
    },
  });
  const desk = new ProofDesk(api);
  desk.code = "TN1:ABC";
  await desk.check();
  refuse = true;
  desk.date = "hôm qua";
  await desk.check();
  expect(desk.found).toBeUndefined();
  expect(desk.problem?.code).toBe("proof-date-bad");
  desk.clear();
  expect([desk.code, desk.date, desk.problem, desk.found]).toEqual(["", "", undefined, undefined]);
});

test("a picture of the paper is read, and the paper held against its code", async () => {
  const { api, double } = office({ "paper.read-code": () => ({ code: "TN1:A B" }), "paper.check": () => found() });
  const desk = new ProofDesk(api);
  const picture = { arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer) };
  expect(await desk.take(picture)).toBe(true);
  expect(double.of("paper.read-code")).toEqual([{ file: "AQID", glance: false }]);
  expect(double.of("paper.check")).toEqual([{ code: "TN1:A B", name: "", number: "", date: "" }]);
  expect([desk.code, desk.found?.verdict]).toEqual(["TN1:A B", "genuine"]);
});

test("a picture without a code leaves nothing of the paper before on the screen", async () => {
  const { api, double } = office({
    "paper.read-code": () => {
      throw new Refused("picture-no-code");
    },
    "paper.check": () => found(),
  });
  const desk = new ProofDesk(api);
  desk.code = "TN1:OLD";
  await desk.check();
  expect(await desk.take({ arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) })).toBe(false);
  expect([desk.problem?.code, desk.found]).toEqual(["picture-no-code", undefined]);
  expect(await desk.take({ arrayBuffer: () => Promise.reject(new Error("gone")) })).toBe(false);
  expect(desk.problem?.code).toBe("picture-unreadable");
  expect(double.of("paper.check")).toHaveLength(1);
});

test("a glance without a code is no fault, and the next one is read", async () => {
  let sees = false;
  const { api, double } = office({
    "paper.read-code": () => {
      if (!sees) throw new Refused("picture-no-code");
      return { code: "TN1:A B" };
    },
    "paper.check": () => found(),
  });
  const desk = new ProofDesk(api);
  const picture = { arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer) };
  expect(await desk.glance(picture)).toBe(false);
  expect([desk.problem, double.of("paper.check")]).toEqual([undefined, []]);
  sees = true;
  expect(await desk.glance(picture)).toBe(true);
  expect(desk.found?.verdict).toBe("genuine");
});

test("a glance that the core cannot answer ends the looking", async () => {
  const { api } = office({
    "paper.read-code": () => {
      throw new Refused("locked");
    },
  });
  await expect(new ProofDesk(api).glance({ arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) })).rejects.toThrow("locked");
});

test("the page has an address of its own", () => {
  expect(parse(href({ page: "proof" }))).toEqual({ page: "proof" });
});
