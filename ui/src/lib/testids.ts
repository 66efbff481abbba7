// The names by which a test finds screens and main actions (`data-testid`). A test that needs more
// asks by role and name, as a person would.

/** One per screen, on its landmark. */
export const SCREENS = {
  /** Choose officer, passphrase. */
  unlock: "screen-unlock",
  /** The laptop's data is damaged. */
  damage: "screen-damage",
  /** The working list. */
  today: "screen-today",
  /** The form and its live sheet. */
  intake: "screen-intake",
  /** A case. */
  case: "screen-case",
  /** A paper, large. */
  paper: "screen-paper",
  /** At the door. */
  handover: "screen-handover",
  /** What can be carried, what is out of the safe. */
  rounds: "screen-rounds",
  /** Registers. */
  registers: "screen-registers",
  /** Blanks. */
  stock: "screen-stock",
  /** Prints under way. */
  prints: "screen-prints",
  /** Papers that wait to be signed as files. */
  signing: "screen-signing",
  /** The printer and its correction. */
  printer: "screen-printer",
  /** Reports. */
  reports: "screen-reports",
  /** A round with its packing lists. */
  round: "screen-round",
  /** What waits and what was refused. */
  sync: "screen-sync",
  outgoing: "screen-outgoing",
  /** A paper held against its code. */
  proof: "screen-proof",
  /** What citizens say, and what is answered. */
  complaints: "screen-complaints",
  /** What the ward settles for itself. */
  choices: "screen-choices",
  /** The words of the letters. */
  letterTexts: "screen-letter-texts",
  letterLook: "screen-letter-look",
  /** How papers look. */
  templates: "screen-templates",
  /** The five questions about a case. */
  survey: "screen-survey",
  /** The citizen's turn of the laptop. */
  rate: "screen-rate",
} as const;

/** Main actions and marks. Per-thing names are prefixes: `field-child.name`, `verb-register` … */
export const MARKS = {
  unlockOfficer: "unlock-officer-",
  unlockPassphrase: "unlock-passphrase",
  unlockOpen: "unlock-open",
  headerSync: "header-sync",
  headerLocale: "header-locale-",
  headerMenu: "header-menu",
  headerLock: "header-lock",
  notice: "notice",
  todayNew: "today-new",
  todaySearch: "today-search",
  todayGroup: "group-",
  todayLine: "line-",
  search: "search",
  searchInput: "search-input",
  section: "section-",
  field: "field-",
  problem: "problem-of-",
  saved: "saved",
  missing: "missing-",
  receive: "receive",
  duplicates: "duplicates",
  verb: "verb-",
  dialog: "dialog-",
  dialogConfirm: "dialog-confirm",
  paperRow: "paper-",
  print: "print",
  savePdf: "save-pdf",
  calibrate: "calibrate",
  handoverNext: "handover-next",
  handoverConfirm: "handover-confirm",
  syncRun: "sync-run",
} as const;
