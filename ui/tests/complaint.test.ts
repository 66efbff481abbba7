// The state of the complaints' page, without a window.
import { expect, test } from "vitest";

import { ComplaintDesk } from "../src/features/complaint/complaints.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office } from "./double";
import { CASE, complaintLine, complaints } from "./samples";

test("what a citizen says is written down about the case that the page was opened for", async () => {
  const { api, double } = office({ "complaints.show": () => complaints(), "complaint.make": () => complaints() });
  const desk = new ComplaintDesk(api, CASE);
  await desk.load();
  desk.text = "phải chờ lâu";
  expect(await desk.make()).toBe(true);
  expect(double.of("complaint.make")).toEqual([
    { kind: "remark", about: "manner", case: CASE, who: "", contact: "", text: "phải chờ lâu", channel: "counter" },
  ]);
  expect(desk.text).toBe("");
});

test("an answer that was refused stays in the field, and another line begins empty", async () => {
  const { api } = office({
    "complaints.show": () => complaints(),
    "complaint.answer": () => {
      throw new Refused("not-your-role");
    },
  });
  const desk = new ComplaintDesk(api);
  await desk.load();
  desk.show(complaintLine().complaint);
  desk.reply = "Phường xin lỗi bác.";
  expect(await desk.answer(complaintLine().complaint)).toBe(false);
  expect(desk.problem?.code).toBe("not-your-role");
  expect(desk.reply).toBe("Phường xin lỗi bác.");
  desk.show("8".repeat(32));
  expect(desk.reply).toBe("");
});
