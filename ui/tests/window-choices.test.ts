// What the ward settles for itself, in the window.
import { expect, test } from "vitest";

import { Refused } from "../src/lib/backend/backend";
import { choicesView } from "./choices-samples";
import { at, open, press, settled, type } from "./window";

test("a leader moves a reason, rewords it and adds one by keyboard, and the focus follows", async () => {
  let reasons = ["thiếu người", "mất điện", "mất mạng"];
  const now = () => choicesView({ reasons });
  const double = await open("#/choices", {
    "choices.show": now,
    "choices.move-reason": () => {
      reasons = ["mất điện", "thiếu người", "mất mạng"];
      return now();
    },
    "choices.rename-reason": ({ reason, to }) => {
      reasons = reasons.map((known) => (known === reason ? to : known));
      return now();
    },
    "choices.add-reason": ({ reason }) => {
      if (reason === "mất mạng") throw new Refused("reason-known");
      reasons = [...reasons, reason];
      return now();
    },
  });
  at("rename-1")!.focus();
  press("ArrowUp", { altKey: true }, document.activeElement!);
  await settled();
  expect(double.of("choices.move-reason")).toEqual([{ reason: "mất điện", before: "thiếu người" }]);
  // It stands first now: its other button has the focus.
  expect(document.activeElement).toBe(at("rename-0"));
  at("rename-0")!.click();
  await settled();
  const words = at("reason-words") as HTMLInputElement;
  expect(document.activeElement).toBe(words);
  await type(words, "trụ sở mất điện");
  expect(reasons[0]).toBe("trụ sở mất điện");
  expect(document.activeElement).toBe(at("rename-0"));
  const added = at("reason-added") as HTMLInputElement;
  await type(added, "mất mạng");
  expect(document.querySelector("[role=alert]")?.textContent).toContain("đã có trong danh sách");
  expect(added.value).toBe("mất mạng");
  await type(added, "phần mềm hỏng");
  expect(added.value).toBe("");
  expect(at("reason-3")?.textContent).toContain("phần mềm hỏng");
});

test("who may not settle it reads the list and the choice", async () => {
  await open("#/choices", { "choices.show": () => choicesView({ may_change: false }) });
  expect(at("choices-leaders")).not.toBeNull();
  expect([at("reason-add"), at("rename-0")]).toEqual([null, null]);
  expect((at("cause-shown") as HTMLInputElement).disabled).toBe(true);
});
