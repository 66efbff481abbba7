// An invented round, as the core would send it.
import type { RoundsView, RoundView } from "../src/lib/api/generated";
import { CASE, NOW } from "./samples";

export const ROUND = "e".repeat(32);

export function roundsView(): RoundsView {
  return {
    today: "2026-11-25",
    rounds: [
      { round: ROUND, on: "2026-11-25", carrier: "Nguyễn Thị Hạnh", status: "out", homes: 2, papers: 4, delivered: 2 },
    ],
    candidates: [
      {
        case: CASE,
        title: "Nguyễn Thử Nghiệm Bình",
        receiver: "Lê Thị Mẫu",
        address: "số 5 ngõ 2 phố Thử, tổ 1",
        documents: ["giay-khai-sinh"],
        next_try: "2026-11-26",
        note: "chiều",
      },
    ],
    outside: [
      {
        case: CASE,
        title: "Nguyễn Thử Nghiệm Bình",
        document: "giay-khai-sinh",
        officer: "Hạnh",
        since: NOW,
        overnight: true,
        why: "cặp khóa ở nhà cán bộ",
      },
    ],
    carriers: [
      { id: "hanh", text: "Nguyễn Thị Hạnh" },
      { id: "hung", text: "Lê Văn Hùng" },
    ],
    me: "hanh",
  };
}

export function roundView(changed: Partial<RoundView> = {}): RoundView {
  return {
    line: roundsView().rounds[0]!,
    homes: [
      {
        group: "tổ 1",
        address: "số 5 ngõ 2 phố Thử, tổ 1",
        stops: [
          {
            case: CASE,
            title: "Nguyễn Thử Nghiệm Bình",
            receiver: "Lê Thị Mẫu",
            phone: "0900000001",
            papers: [
              { document: "giay-khai-sinh", state: "out" },
              { document: "thu-chuc-mung", state: "delivered" },
            ],
            visit: { met: "nobody", next_try: "2026-11-26", note: "hẹn chiều", at: NOW },
          },
        ],
      },
    ],
    mine: true,
    left_at: NOW,
    why: "",
    ...changed,
  };
}
