// The state of the complaints' page, without a window.
import { expect, test } from "vitest";

import { ComplaintDesk } from "../src/features/complaint/complaints.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office } from "./double";
import { CASE, complaintLine, complaints } from "./samples";

test("what a citizen says is written down about the case that the page was opened for", async () => {
  const { api, double } = office({
    "complaints.show": () => complaints(),
    "complaint.make": () => complaints(),
    "jotting.open": () => ({ typed: {} }),
    "jotting.keep": () => ({}),
  });
  const desk = new ComplaintDesk(api, CASE);
  await desk.load();
  desk.type("text", "phải chờ lâu");
  expect(await desk.make()).toBe(true);
  expect(double.of("complaint.make")).toEqual([
    { kind: "remark", about: "manner", case: CASE, who: "", contact: "", text: "phải chờ lâu", channel: "counter" },
  ]);
  expect(desk.text).toBe("");
});

test("an answer that was refused stays in the field, and another line begins empty", async () => {
  const { api } = office({
    "complaints.show": () => complaints(),
    "jotting.open": () => ({ typed: {} }),
    "jotting.keep": () => ({}),
    "complaint.answer": () => {
      throw new Refused("not-your-role");
    },
  });
  const desk = new ComplaintDesk(api);
  await desk.load();
  await desk.show(complaintLine().complaint);
  desk.typeReply("Phường xin lỗi bác.");
  expect(await desk.answer(complaintLine().complaint)).toBe(false);
  expect(desk.problem?.code).toBe("not-your-role");
  expect(desk.reply).toBe("Phường xin lỗi bác.");
  await desk.show("8".repeat(32));
  expect(desk.reply).toBe("");
});

test("what was typed before a crash stands there again, and is kept letter by letter, the latest of each field", async () => {
  const kept: Record<string, string> = { text: "phải chờ", kind: "complaint" };
  let hold: (() => void) | undefined;
  const { api, double } = office({
    "complaints.show": () => complaints(),
    "jotting.open": () => ({ typed: { ...kept } }),
    "jotting.keep": async ({ field, value }) => {
      if (!hold) await new Promise<void>((go) => (hold = go));
      kept[field] = value;
      return {};
    },
  });
  const desk = new ComplaintDesk(api, CASE);
  await desk.load();
  expect([desk.text, desk.kind, desk.channel]).toEqual(["phải chờ", "complaint", "counter"]);
  desk.type("text", "phải chờ l");
  desk.type("text", "phải chờ lâ");
  desk.type("text", "phải chờ lâu");
  hold?.();
  await desk.jotter.flush();
  expect(kept["text"]).toBe("phải chờ lâu");
  expect(double.of("jotting.keep").map(({ value }) => value)).toEqual(["phải chờ l", "phải chờ lâu"]);
  // Another page begins where it was left, whoever closed the first.
  const again = new ComplaintDesk(api, CASE);
  await again.load();
  expect(again.text).toBe("phải chờ lâu");
});

test("words that could not be kept are tried again with the next letter", async () => {
  let full = true;
  const { api, double } = office({
    "jotting.keep": () => {
      if (full) throw new Refused("store-disk-full");
      return {};
    },
  });
  const desk = new ComplaintDesk(api);
  desk.type("who", "Lê Thị M");
  await desk.jotter.flush();
  expect(desk.jotter.problem?.code).toBe("store-disk-full");
  full = false;
  desk.type("contact", "0900000001");
  await desk.jotter.flush();
  expect(desk.jotter.problem).toBeUndefined();
  expect(double.of("jotting.keep").slice(-2).map(({ field }) => field)).toEqual(["who", "contact"]);
});
