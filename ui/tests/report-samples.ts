// An invented report, as the core would send it.
import type { ReportView } from "../src/lib/api/generated";

export function reportView(): ReportView {
  return {
    kind: "processing",
    may_see_looks: false,
    kinds: ["processing", "late", "nots", "home", "civil", "inputs"],
    spans: ["day", "month", "quarter", "half", "year"],
    from: "2026-11-01",
    before: "2026-10-01",
    after: "2026-12-01",
    title: "Tình hình tiếp nhận, giải quyết",
    lines: ["Tháng 11/2026", "Tính theo ngày tiếp nhận và ngày có kết quả"],
    columns: [
      { title: "Thủ tục", figures: false },
      { title: "Đúng hạn", figures: true },
    ],
    rows: [
      { kind: "group", cells: ["Hộ tịch"], behind: null, case: null },
      { kind: "plain", cells: ["khai sinh", "12"], behind: null, case: null },
      { kind: "total", cells: ["Cộng", "12"], behind: null, case: null },
    ],
    notes: ["0 + 14 = 12 + 2 + 0"],
    bars: [
      {
        label: "khai sinh",
        parts: [
          { part: "in-time", count: 10 },
          { part: "late", count: 2 },
          { part: "open", count: 2 },
        ],
      },
    ],
  };
}
