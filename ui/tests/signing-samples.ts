// Papers that an invented ward signs as files, as the core would send them.
import type { FileSignatureView, PaperFileView, SigningView, WaitingFileView } from "../src/lib/api/generated";

export const waitingFile = (n: number, changed: Partial<WaitingFileView> = {}): WaitingFileView => ({
  case: `aa0${n}`,
  code: `H26.${n}`,
  title: `Nguyễn Thử Minh ${n}`,
  document: "thu-chuc-mung",
  due: "2026-11-20T17:00:00+07:00",
  ...changed,
});

export const signingView = (changed: Partial<SigningView> = {}): SigningView => ({
  signs_as: "leader",
  waiting: [1, 2, 3, 4, 5, 6, 7].map((n) => waitingFile(n)),
  timestamp: "",
  driver: "",
  token: "",
  ...changed,
});

export const signature = (changed: Partial<FileSignatureView> = {}): FileSignatureView => ({
  by: "leader",
  officer: "Lê Văn An Mẫu",
  holder: "LÊ VĂN AN MẪU",
  at: "2026-11-20T09:00:00+07:00",
  until: "2027-11-20",
  is_stamped: false,
  verdict: "intact",
  ...changed,
});

export const paperFile = (changed: Partial<PaperFileView> = {}): PaperFileView => ({
  leaves_as_file: true,
  file: null,
  signs_as: "leader",
  problem: null,
  may_again: false,
  ...changed,
});

export const fileOf = (...signatures: FileSignatureView[]) => ({
  path: "/giay-to/H26-1-thu-chuc-mung-ky-so-1.pdf",
  is_here: signatures.every(({ verdict }) => verdict !== "missing"),
  is_intact: signatures.every(({ verdict }) => verdict === "intact"),
  stale: null,
  stale_at: null,
  signatures,
});
