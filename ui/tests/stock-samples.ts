// An invented day of blanks, as the core would send it.
import type { StockView } from "../src/lib/api/generated";
import { CASE, NOW } from "./samples";

export function stockView(changed: Partial<StockView> = {}): StockView {
  return {
    document: "giay-khai-sinh",
    documents: ["giay-khai-sinh", "giay-chung-nhan-ket-hon"],
    day: "2026-11-20",
    balance: { opening: 0, received: 10, used: 1, spoiled: 1, returned: 0, closing: 8, spoiled_later: 0, waiting: 1 },
    in_safe: 8,
    next: "KS 0012343",
    batches: [{ first: "KS 0012341", last: "KS 0012350", count: 10, from: "Sở Tư pháp, phiếu số 12", at: NOW }],
    sheets: [
      { serial: "KS 0012341", fate: "spoiled", case: CASE, number: "38/2026", title: "Nguyễn Thử Nghiệm Bình", why: "kẹt giấy" },
      { serial: "KS 0012342", fate: "used", case: CASE, number: "38/2026", title: "Nguyễn Thử Nghiệm Bình", why: "" },
    ],
    ...changed,
  };
}
