// An invented year of a register, as the core would send it.
import type { RegisterView } from "../src/lib/api/generated";
import { CASE, NOW } from "./samples";

export function registerView(changed: Partial<RegisterView> = {}): RegisterView {
  return {
    kind: "births",
    kinds: ["births", "deaths", "marriages", "status-certificates"],
    next_volume: "02-TP/HT-2026-KS",
    year: 2026,
    volumes: [{ name: "01-TP/HT-2026-KS", after: 37 }],
    entries: [
      {
        number: 38,
        written: "38/2026",
        case: CASE,
        title: "Nguyễn Thử Nghiệm Bình",
        registered_on: "2026-11-20",
        volume: "01-TP/HT-2026-KS",
        notes: ["Đúng hạn", "Đăng ký lưu động (20/11/2026)"],
      },
    ],
    total: 1,
    gaps: [
      { number: 39, written: "39/2026", reason: null },
      { number: 40, written: "40/2026", reason: "ghi nhầm, gạch bỏ" },
    ],
    closed_at: null,
    note_kinds: ["adoption", "nationality"],
    signers: [{ id: "an", text: "Chủ tịch Lê Văn An" }],
    ...changed,
  };
}

export const CLOSED = { closed_at: NOW };
