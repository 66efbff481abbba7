// What an invented ward has settled for itself, as the core would send it.
import type { ChoicesView } from "../src/lib/api/generated";
import { NOW } from "./samples";

export function choicesView(changed: Partial<ChoicesView> = {}): ChoicesView {
  return {
    reasons: ["cơ quan chưa sắp xếp đủ người", "phần mềm của cơ quan bị gián đoạn"],
    reasons_by: { by: "Trần Văn Mẫu", at: NOW },
    cause_on_extract: false,
    cause_by: null,
    lock: { idle_minutes: 10, round_minutes: null },
    most_idle_minutes: 60,
    lock_by: null,
    may_change: true,
    ...changed,
  };
}
