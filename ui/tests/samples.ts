// Invented people and cases, as the core would send them.
import type {
  ComplaintLine,
  ComplaintsView,
  CaseLine,
  CaseView,
  DamageView,
  DraftView,
  FieldRow,
  FieldView,
  PromiseDay,
  PromiseView,
  SessionStatus,
  SheetView,
  SyncView,
  Today,
  OutgoingView,
} from "../src/lib/api/generated";

export const CASE = "c".repeat(32);
export const DRAFT = "d".repeat(32);
export const NOW = "2026-11-23T10:12:00+07:00";

/** 23/11 to 27/11: the 24th is off. */
export function days(): PromiseDay[] {
  const counted = (date: string, ordinal: number): PromiseDay => ({
    date,
    counted: ordinal,
    reason: { code: ordinal === 0 ? "zero" : "counted", params: {} },
  });
  return [
    { ...counted("2026-11-23", 0), counted: null },
    {
      date: "2026-11-24",
      counted: null,
      reason: { code: "holiday", params: { name: "Ngày Văn hóa Việt Nam", decree: "NQ 28/2026/QH16" } },
    },
    counted("2026-11-25", 1),
    counted("2026-11-26", 2),
    counted("2026-11-27", 3),
  ];
}

export function promise(changed: Partial<PromiseView> = {}): PromiseView {
  return {
    received_at: "2026-11-23T09:00:00+07:00",
    due: "2026-11-27T17:00:00+07:00",
    statutory_due: "2026-11-27T17:00:00+07:00",
    statutory_original: "2026-11-27T17:00:00+07:00",
    provisional: false,
    state: "running",
    days_left: 3,
    days: days(),
    legs: [
      { leg: "khai-sinh", name: "Khai sinh", agency: "Phường", due: "2026-11-25T17:00:00+07:00", done_at: null },
      { leg: "thuong-tru", name: "Thường trú", agency: "Công an", due: "2026-11-27T17:00:00+07:00", done_at: null },
    ],
    now: NOW,
    commitment_days: 3,
    law_days: 3,
    old_days: 7,
    stopped: null,
    ...changed,
  };
}

export function line(changed: Partial<CaseLine> = {}): CaseLine {
  return {
    case: CASE,
    code: "G12-261123-0001",
    code_provisional: true,
    title: "Nguyễn Thử Nghiệm Bình",
    subtitle: "Trần Thị Thử",
    procedure: "khai-sinh-lien-thong",
    own_name: null,
    old_entry: false,
    phase: "registered",
    promise: promise(),
    next: { verb: "print-certificate", key: "P", document: "giay-khai-sinh", refusal: null },
    alarm: null,
    renewed: false,
    address: "Số 12, ngõ 8, phố Mẫu",
    unsent: true,
    needs_attention: false,
    own: false,
    ...changed,
  };
}

export function today(): Today {
  return {
    now: NOW,
    groups: [
      { kind: "due-today", total: 1, own: 1, lines: [line()] },
      { kind: "to-verify", total: 1, own: 0, lines: [line({ case: "e".repeat(32), title: "Lê Thí Dụ" })] },
      { kind: "done", total: 30, own: 0, lines: [line({ case: "f".repeat(32), next: null })] },
    ],
    complaints: [complaintLine()],
    drafts: [
      {
        draft: DRAFT,
        procedure: "khai-sinh-lien-thong",
        own_name: null,
        title: "",
        touched_at: "2026-11-22T19:41:00+07:00",
        filled: 2,
        required: 14,
      },
    ],
    sync: { pending: 3, refused: 0, choices: 0, last_ok: null, failing: true },
  };
}

export function field(changed: Partial<FieldView> = {}): FieldView {
  return {
    field: "child.name",
    kind: "name",
    required: true,
    value: "",
    choices: [],
    problems: [],
    echo: null,
    label: null,
    help: null,
    ...changed,
  };
}

export function draft(changed: Partial<DraftView> = {}): DraftView {
  const child = [
    field(),
    field({ field: "child.born", kind: "date" }),
    field({ field: "child.sex", kind: "choice", choices: ["female", "male"] }),
    field({ field: "child.birth_commune", kind: "commune" }),
  ];
  const mother = [
    field({ field: "mother.name" }),
    field({
      field: "mother.citizen_id",
      kind: "citizen-id",
      required: false,
      value: "00122612345",
      problems: [{ level: "error", problem: { code: "id-not-twelve-digits", params: {} } }],
    }),
  ];
  return {
    draft: DRAFT,
    procedure: "khai-sinh-lien-thong",
    own_name: null,
    sections: [
      { id: "child", fields: child, filled: 0, required: 4, summary: "", sheet: "giay-khai-sinh" },
      { id: "mother", fields: mother, filled: 0, required: 1, summary: "", sheet: "giay-khai-sinh" },
    ],
    fee: null,
    bring: [{ name: "Tờ khai đăng ký khai sinh", originals: 1, copies: 0, condition: null }],
    sheets: ["giay-tiep-nhan", "giay-khai-sinh"],
    promise: promise(),
    explanation: [{ date: "2026-11-24", counted: null, day: "Thứ Ba 24/11", reason: "nghỉ lễ" }],
    missing: ["child.name", "child.born", "child.sex", "child.birth_commune", "mother.name"],
    ready: false,
    duplicates: [],
    saved_at: NOW,
    channel: "counter",
    channels: ["counter", "home-visit"],
    ...changed,
  };
}

export function row(changed: Partial<FieldRow> = {}): FieldRow {
  return {
    field: "child.name",
    value: "",
    official: true,
    base: "b".repeat(32),
    kind: "text",
    choices: [],
    editable: true,
    label: null,
    ...changed,
  };
}

export function caseView(changed: Partial<CaseView> = {}): CaseView {
  return {
    line: line(),
    sections: [
      {
        id: "child",
        rows: [
          row({ field: "child.name", value: "Nguyễn Thử Nghiệm Bình", kind: "name" }),
          row({ field: "child.born", value: "2026-11-17", kind: "date" }),
          row({ field: "child.home_town", value: "" }),
        ],
      },
      {
        id: "declarant",
        rows: [
          row({ field: "declarant.name", value: "Trần Thị Thử", kind: "name" }),
          row({ field: "declarant.relation", value: "mother", kind: "choice", choices: ["mother", "father"] }),
        ],
      },
    ],
    legs: [
      {
        leg: "khai-sinh",
        name: "Đăng ký khai sinh",
        agency: "Phường",
        person: "Nguyễn Thị Hạnh",
        task: "Ghi Sổ",
        procedure: "NĐ 63/2024",
        accountable: "Chủ tịch Nguyễn Văn An",
        outcome: null,
        state: "open",
        due: "2026-11-25T17:00:00+07:00",
        done_at: null,
        contact: "",
        handed: [],
      },
    ],
    papers: [
      {
        document: "giay-khai-sinh",
        name: "Giấy khai sinh",
        state: "out",
        number: "217/2026",
        papers: ["overprint", "preview"],
        next_sheet: null,
        prints: 1,
        pieces: 1,
        holder: "Nguyễn Thị Hạnh",
        as_file: false,
      },
      {
        document: "thu-chuc-mung",
        name: "Thư chúc mừng",
        state: "printed",
        number: null,
        papers: ["plain"],
        next_sheet: null,
        prints: 1,
        pieces: 1,
        holder: null,
        as_file: false,
      },
    ],
    result: "giay-khai-sinh",
    asks_citizen_id: true,
    receivers: ["mother", "father", "grandparent", "sibling", "spouse", "other"],
    history: [
      { at: NOW, officer: "Nguyễn Thị Hạnh", what: { code: "received", params: {} }, unsent: true, refused: null },
    ],
    explanation: [],
    actions: [
      { verb: "print-certificate", key: "P", document: "giay-khai-sinh", refusal: null },
      { verb: "register", key: "D", document: null, refusal: null },
      { verb: "add-note", key: "C", document: null, refusal: null },
      { verb: "refuse", key: "R", document: null, refusal: { code: "already-registered", params: {} } },
    ],
    conflicts: [
      {
        conflict: "a".repeat(32),
        case: CASE,
        title: "Nguyễn Thử Nghiệm Bình",
        field: "mother.name",
        current: { value: "Trần Thị Thử", officer: "Hạnh", at: NOW },
        label: null,
        stale: { value: "Trần Thị Thứ", officer: "Hùng", at: NOW },
      },
    ],
    notes: [{ note: "n".repeat(32), text: "Gọi trước khi đến.", officer: "Hạnh", at: NOW }],
    numbering: "typed",
    signers: [{ id: "an", text: "Chủ tịch Nguyễn Văn An" }],
    fee: null,
    has_copies: false,
    colleagues: ["Nguyễn Thị Hạnh", "Trần Văn Hùng"],
    greeting: "gia-dinh",
    duplicates: [],
    waiting_for: null,
    may_see_looks: false,
    inquiries: [],
    parts: { parts: [], deliveries: [], attempts: [], reachable: [] },
    apology: null,
    circumstances: [],
    trips: { made: [], count: 0, may_strike: true, target: 2, before: null, over: false, reasons: ["ask", "other"], rating_offered: true, survey_offered: true },
    recalls: { made: [], papers: [], causes: ["misprinted", "duplicate"], revocation: null },
    ...changed,
  };
}

export function sheetView(changed: Partial<SheetView> = {}): SheetView {
  return {
    pages: 1,
    width: 210_000,
    height: 297_000,
    fields: [{ field: "child.name", page: 0, x: 60_000, y: 90_000, w: 100_000, h: 7_000 }],
    problem: null,
    version: "1",
    ...changed,
  };
}

export function syncView(): SyncView {
  const view = caseView();
  return {
    brief: today().sync,
    superior_name: "Trung tâm Phục vụ hành chính công",
    address: "",
    pending: [{ act: "1", case: CASE, title: "Nguyễn Thử Nghiệm Bình", what: { code: "received", params: {} }, at: NOW }],
    refused: [
      {
        act: "2",
        case: CASE,
        title: "Lê Thí Dụ",
        what: { code: "handed-over", params: { count: "2" } },
        why: { code: "already-delivered", params: {} },
        officer: "Hùng",
        at: NOW,
      },
    ],
    settled: [
      {
        act: "3",
        case: CASE,
        title: "Lê Thí Dụ",
        what: { code: "verified", params: {} },
        how: "not-needed",
        note: "đã kiểm tra rồi",
        officer: "Hùng",
        at: NOW,
      },
    ],
    settlements: ["done-again", "not-needed", "told"],
    unusual: {
      at: NOW,
      what: [
        { code: "sync-identity-rolled-back", params: {} },
        { code: "sync-given-back", params: { count: "12" } },
      ],
    },
    years: [
      { year: 2026, version: 1, standing: "built-in", published: "24/04/2026", worked: [] },
      { year: 2027, version: 2, standing: "published", published: "20/12/2026", worked: ["02/01/2027"] },
    ],
    backups: [
      { place: "/may/backups", own: true, there: true, taken_at: NOW, lacks: false, problem: null },
      {
        place: "/the-nho",
        own: false,
        there: false,
        taken_at: NOW,
        lacks: true,
        problem: { code: "upkeep-disk-full", params: { place: "/the-nho" } },
      },
    ],
    choices: view.conflicts,
    skew_s: 200,
    last_error: null,
  };
}

/** A year with one letter in it. */
export function outgoing(): OutgoingView {
  return {
    year: 2026,
    lines: [
      {
        case: CASE,
        number: "01/UBND-VP",
        dated: "2026-11-18",
        document: "thu-xin-loi",
        about: "H26-261116-0001",
        signer: "Lê Văn An Mẫu",
        recipient: "Trần Thị Thử",
        copies: 1,
        handed_over: null,
        receiver: "",
      },
    ],
  };
}

/** A laptop whose last saves are in no source. */
export function damage(changed: Partial<DamageView> = {}): DamageView {
  return {
    wrong: { code: "damage-truncated", params: { file: "journal/0000000000000001.journal" } },
    safe: { code: "damage-safe-part", params: { safe: "36", count: "5", first: "37", last: "41" } },
    whence: { code: "damage-from-journal", params: {} },
    todo: { code: "damage-do-find-backup", params: { count: "5" } },
    next: "find-backup",
    lost: { first: 37, last: 41 },
    backups: [],
    ...changed,
  };
}

export function session(changed: Partial<SessionStatus> = {}): SessionStatus {
  const officer = { id: "hanh", name: "Nguyễn Thị Hạnh", title: "Hộ tịch" };
  return {
    state: "open",
    ward: { name: "phường Từ Liêm", full_name: "phường Từ Liêm, thành phố Hà Nội", superior_name: "Trung tâm" },
    officers: [officer, { id: "hung", name: "Lê Văn Hùng", title: "Một cửa" }],
    officer,
    practice: { passphrase: "thực hành" },
    locale: "vi",
    version: "0.1.0",
    locks_in_s: 600,
    warns_s: 30,
    ...changed,
  };
}

export function complaintLine(changed: Partial<ComplaintLine> = {}): ComplaintLine {
  return {
    complaint: "9".repeat(32),
    kind: "remark",
    about: "delay",
    case: CASE,
    case_code: "H26-0001",
    channel: "counter",
    at: NOW,
    due: NOW,
    state: "open",
    late: false,
    taken_by: "Nguyễn Thị Hạnh",
    readable: true,
    who: "",
    contact: "",
    text: "phải chờ lâu",
    reply: null,
    answered_by: null,
    answered_at: null,
    content: null,
    may_answer: true,
    ...changed,
  };
}

export function complaints(): ComplaintsView {
  return {
    lines: [complaintLine()],
    kinds: ["remark", "complaint"],
    abouts: ["manner", "delay"],
    channels: ["counter", "post"],
  };
}
