// Invented prints and an invented printer, as the core would send them.
import type { MeasuredView, PrinterView, PrintsView, PrintView, RunView } from "../src/lib/api/generated";
import { CASE, NOW } from "./samples";

export const PRINT = "a".repeat(32);

export function print(changed: Partial<PrintView> = {}): PrintView {
  return {
    job: PRINT,
    case: CASE,
    code: "G12-261123-0001",
    title: "Nguyễn Thử Nghiệm Bình",
    document: "giay-khai-sinh",
    paper: "overprint",
    state: "out",
    problem: null,
    officer: "Nguyễn Thị Hạnh",
    at: NOW,
    sent: true,
    path: "/papers/x.pdf",
    number: "217/2026",
    asks_sheets: true,
    next_sheets: "KS 0012345",
    count: 1,
    back_next: false,
    ...changed,
  };
}

export function printsView(changed: Partial<PrintsView> = {}): PrintsView {
  return { prints: [], runs: [], held: false, printer: "tang-1", trouble: null, ...changed };
}

export const RUN = "e".repeat(32);

export function runView(changed: Partial<RunView> = {}): RunView {
  const letter = (job: string, code: string, page: number) => ({
    job: job.repeat(32),
    case: CASE,
    code,
    title: "Nguyễn Thử Nghiệm Bình",
    document: "thu-chuc-mung",
    first_page: page,
    last_page: page,
    problem: null,
  });
  return {
    run: RUN,
    documents: ["thu-chuc-mung"],
    all: 2,
    done: 2,
    state: "out",
    letters: [letter("1", "G12-261123-0001", 1), letter("2", "G12-261123-0002", 2)],
    pages: 2,
    path: "/papers/thu.pdf",
    officer: "Nguyễn Thị Hạnh",
    at: NOW,
    sent: true,
    ...changed,
  };
}

const CROSSES = [
  { x: 20_000, y: 20_000 },
  { x: 190_000, y: 20_000 },
  { x: 20_000, y: 277_000 },
  { x: 190_000, y: 277_000 },
];

export function printerView(changed: Partial<PrinterView> = {}): PrinterView {
  return {
    printer: "tang-1",
    trouble: null,
    trays: ["Auto", "Tray2"],
    tray: "Tray2",
    forms: ["giay-khai-sinh", "giay-khai-sinh-ban-sao", "giay-chung-nhan-ket-hon"],
    form: "giay-khai-sinh",
    correction: { dx: 500, dy: -1_200, scale_x: 0, scale_y: 0, skew: 0 },
    calibrated_on: "2026-11-27",
    crosses: CROSSES,
    moved: [],
    scan: false,
    ...changed,
  };
}

export function measuredView(changed: Partial<MeasuredView> = {}): MeasuredView {
  return {
    correction: { dx: -500, dy: -1_000, scale_x: 1_500, scale_y: 0, skew: -200 },
    wanted: CROSSES,
    found: CROSSES.map(({ x, y }) => ({ x: x + 500, y: y + 1_000 })),
    after: CROSSES,
    kept: false,
    ...changed,
  };
}
