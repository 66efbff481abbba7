// Made by `cargo xtask codegen` from crates/api; do not edit.

export type ApiError = { 
/**
 * Stable kebab-case code; the text is the message `problem-<code>`.
 */
code: string, 
/**
 * Values for the text. Never personal data.
 */
params: { [key in string]: string }, };

export type Locale = "vi" | "en";

export type Empty = Record<symbol, never>;

export type SessionState = "empty" | "locked" | "open" | "damaged";

export type SessionStatus = { 
/**
 * What can be done.
 */
state: SessionState, 
/**
 * The ward, once known (it is readable only when unlocked; the practice ward always is).
 */
ward: WardBrief | null, 
/**
 * The officers who can unlock this laptop.
 */
officers: Array<OfficerBrief>, 
/**
 * The officer at work.
 */
officer: OfficerBrief | null, 
/**
 * Present on the practice ward only.
 */
practice: PracticeBrief | null, 
/**
 * The language of the last session.
 */
locale: Locale, 
/**
 * The program's version.
 */
version: string, 
/**
 * Seconds until it locks itself if nobody does anything; absent where it does not, or is locked.
 */
locks_in_s: number | null, 
/**
 * So many seconds before that somebody is warned.
 */
warns_s: number, };

export type WardBrief = { 
/**
 * `phường Từ Liêm`.
 */
name: string, 
/**
 * `phường Từ Liêm, thành phố Hà Nội`.
 */
full_name: string, 
/**
 * What the ward calls the office above it.
 */
superior_name: string, };

export type OfficerBrief = { 
/**
 * Stable id, also given to `tannha --officer`.
 */
id: string, 
/**
 * Full name.
 */
name: string, 
/**
 * Function in the office.
 */
title: string, };

export type PracticeBrief = { 
/**
 * The passphrase shared by the practice ward's officers; it protects nothing.
 */
passphrase: string, };

export type Unlock = { 
/**
 * The officer's id.
 */
officer: string, 
/**
 * The officer's passphrase; never logged.
 */
passphrase: string, };

export type SetLocale = { 
/**
 * The language.
 */
locale: Locale, };

export type Stir = { 
/**
 * Seconds since the last key or click.
 */
ago_s: number, };

export type Examine = { 
/**
 * The officer's id; absent when nobody can unlock it.
 */
officer: string | null, 
/**
 * The officer's passphrase; never logged.
 */
passphrase: string, 
/**
 * Directories where backups may be, besides those that the laptop knows.
 */
backups: Array<string>, };

export type DamageNext = "open" | "repair" | "find-backup" | "begin-again";

export type LostSaves = { 
/**
 * The first.
 */
first: number, 
/**
 * The last.
 */
last: number, };

export type BackupFound = { 
/**
 * Where it is.
 */
path: string, 
/**
 * When it was taken, RFC 3339; absent for one that was not taken by schedule.
 */
taken_at: string | null, 
/**
 * Who can open it.
 */
officers: Array<OfficerBrief>, };

export type DamageView = { 
/**
 * What is wrong: a message of the catalogue.
 */
wrong: Problem, 
/**
 * What is safe.
 */
safe: Problem, 
/**
 * Where what is safe comes from.
 */
whence: Problem | null, 
/**
 * What to do.
 */
todo: Problem, 
/**
 * The same, for the buttons.
 */
next: DamageNext, 
/**
 * What a repair would lose.
 */
lost: LostSaves | null, 
/**
 * The backups that were looked at.
 */
backups: Array<BackupFound>, };

export type Repair = { 
/**
 * The officer's id.
 */
officer: string, 
/**
 * The officer's passphrase; never logged.
 */
passphrase: string, 
/**
 * Directories where backups may be, besides those that the laptop knows.
 */
backups: Array<string>, 
/**
 * The loss that was named and is accepted.
 */
accept: LostSaves | null, };

export type RestoreBackup = { 
/**
 * The backup.
 */
from: string, 
/**
 * The officer's id.
 */
officer: string, 
/**
 * The officer's passphrase; never logged.
 */
passphrase: string, };

export type BeginAgain = { 
/**
 * The ticket's text.
 */
ticket: string, 
/**
 * The new passphrase of the officer whom it is for; never logged.
 */
passphrase: string, };

export type BeganAgainView = { 
/**
 * The laptop, open.
 */
session: SessionStatus, 
/**
 * What came back, and what is lost: a message of the catalogue.
 */
told: Problem, };

export type BackupPlace = { 
/**
 * The directory.
 */
place: string, 
/**
 * The laptop's own.
 */
own: boolean, 
/**
 * It could be looked at; a stick may be elsewhere.
 */
there: boolean, 
/**
 * When its newest backup was taken and read back, RFC 3339.
 */
taken_at: string | null, 
/**
 * Something was saved that it does not have.
 */
lacks: boolean, 
/**
 * What kept the last backup from being taken.
 */
problem: Problem | null, };

export type UpkeepView = { 
/**
 * Backups taken now.
 */
taken: number, 
/**
 * The places.
 */
places: Array<BackupPlace>, 
/**
 * What did not succeed; nothing is in danger by it.
 */
problem: Problem | null, };

export type BackupDir = { 
/**
 * Its whole path.
 */
path: string, };

export type Phase = "received" | "supplement" | "inquiry" | "verified" | "at-signature" | "registered" | "printed" | "out-for-delivery" | "partly-delivered" | "delivered" | "returned-undelivered" | "refused" | "withdrawn" | "revoked";

export type Verb = "verify" | "request-supplement" | "receive-supplement" | "send-inquiry" | "answer-inquiry" | "submit-for-signature" | "request-number" | "register" | "finish-leg" | "print-receipt" | "print-certificate" | "mark-signed" | "parties-sign" | "print-form" | "draft-letter" | "approve-letter" | "sign-letter" | "number-letter" | "print-letter" | "suppress-letter" | "apologise" | "supplement-again" | "note-circumstance" | "take-out" | "hand-over" | "bring-back" | "record-citizen-id" | "record-reached" | "assign-leg" | "collect-fee" | "add-note" | "give-at-counter" | "record-trip" | "take-recall-step" | "begin-recall" | "refuse" | "withdraw" | "revoke";

export type ActionView = { 
/**
 * The action.
 */
verb: Verb, 
/**
 * The letter that starts it from the keyboard.
 */
key: string, 
/**
 * The paper that it is about, by its slug.
 */
document: string | null, 
/**
 * Absent when the action can be done now.
 */
refusal: Problem | null, };

export type Problem = { 
/**
 * Stable kebab-case code.
 */
code: string, 
/**
 * Values for the text.
 */
params: { [key in string]: string }, };

export type PromiseState = "running" | "soon" | "paused" | "kept" | "late" | "kept-late" | "closed";

export type PromiseDay = { 
/**
 * ISO date.
 */
date: string, 
/**
 * The ordinal when this day counts; 0 is the day of receipt.
 */
counted: number | null, 
/**
 * Why it does not count, or what is special about it: a code of the catalogue `day-<code>`.
 */
reason: Problem, };

export type PromiseLeg = { 
/**
 * Stable slug of the leg.
 */
leg: string, 
/**
 * Name of the leg in Vietnamese.
 */
name: string, 
/**
 * Agency that answers for it.
 */
agency: string, 
/**
 * RFC 3339.
 */
due: string, 
/**
 * RFC 3339, once finished.
 */
done_at: string | null, };

export type PromiseView = { 
/**
 * RFC 3339.
 */
received_at: string, 
/**
 * What the family was promised, RFC 3339.
 */
due: string, 
/**
 * The law's time after stopped time, RFC 3339.
 */
statutory_due: string, 
/**
 * The law's time at receipt; never changes.
 */
statutory_original: string, 
/**
 * The calendar of some counted day is not final.
 */
provisional: boolean, 
/**
 * How it stands now.
 */
state: PromiseState, 
/**
 * What the law's clock waits for while it stands still: `supplement`, `verification`.
 */
stopped: string | null, 
/**
 * Working days left; negative when late; absent when finished.
 */
days_left: number | null, 
/**
 * Every day from receipt to the end of the line.
 */
days: Array<PromiseDay>, 
/**
 * The legs.
 */
legs: Array<PromiseLeg>, 
/**
 * RFC 3339: the moment this was reckoned for.
 */
now: string, 
/**
 * The ward's own commitment in working days, when shorter than the law.
 */
commitment_days: number | null, 
/**
 * The law's working days.
 */
law_days: number, 
/**
 * What it took before the linked procedure existed.
 */
old_days: number | null, };

export type CaseLine = { 
/**
 * Id, 32 hex digits.
 */
case: string, 
/**
 * Mã hồ sơ.
 */
code: string, 
/**
 * The code is not final yet.
 */
code_provisional: boolean, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * Who asked, for a second line.
 */
subtitle: string, 
/**
 * Procedure slug.
 */
procedure: string, 
/**
 * What the procedure is called, where it is the office's own.
 */
own_name: string | null, 
/**
 * Where it stands.
 */
phase: Phase, 
/**
 * An entry of an old book: nothing was promised, and the promise says nothing.
 */
old_entry: boolean, 
/**
 * The promise.
 */
promise: PromiseView, 
/**
 * The one next action.
 */
next: ActionView | null, 
/**
 * The alarm that stands over it, as the code of its message: `alarm-one-day-before`.
 */
alarm: string | null, 
/**
 * The promise is the second one: there was an apology.
 */
renewed: boolean, 
/**
 * Where the papers go.
 */
address: string, 
/**
 * Some entry of this case waits to be sent.
 */
unsent: boolean, 
/**
 * A choice or a refused entry waits for a person.
 */
needs_attention: boolean, 
/**
 * It is the work of the officer who looks.
 */
own: boolean, };

export type GroupKind = "late-unapologised" | "late" | "to-apologise" | "due-today" | "needs-choice" | "to-recall" | "to-print" | "to-deliver" | "to-register" | "to-sign" | "to-verify" | "waiting-others" | "waiting-citizen" | "done";

export type TodayGroup = { 
/**
 * What they ask for.
 */
kind: GroupKind, 
/**
 * How many there are; `lines` may hold fewer.
 */
total: number, 
/**
 * How many of them are the work of the officer who looks.
 */
own: number, 
/**
 * The officer's own first, then the others'; the most urgent of each first.
 */
lines: Array<CaseLine>, };

export type Today = { 
/**
 * RFC 3339.
 */
now: string, 
/**
 * Groups in order of urgency; empty ones are left out.
 */
groups: Array<TodayGroup>, 
/**
 * Drafts that wait to be finished.
 */
drafts: Array<DraftBrief>, 
/**
 * What citizens said whose answer is due, or late.
 */
complaints: Array<ComplaintLine>, 
/**
 * Sync at a glance.
 */
sync: SyncBrief, };

export type DraftBrief = { 
/**
 * Id, 32 hex digits.
 */
draft: string, 
/**
 * Procedure slug.
 */
procedure: string, 
/**
 * What the procedure is called, where it is the office's own.
 */
own_name: string | null, 
/**
 * Whom it is about; empty when not yet known.
 */
title: string, 
/**
 * RFC 3339.
 */
touched_at: string, 
/**
 * Required fields that are in order.
 */
filled: number, 
/**
 * Required fields.
 */
required: number, };

export type SyncBrief = { 
/**
 * Entries that wait to be sent.
 */
pending: number, 
/**
 * Entries that were refused a place, and wait for a person.
 */
refused: number, 
/**
 * Choices that wait for a person.
 */
choices: number, 
/**
 * RFC 3339 of the last whole pass.
 */
last_ok: string | null, 
/**
 * The last attempt failed.
 */
failing: boolean, };

export type Search = { 
/**
 * What was typed.
 */
query: string, 
/**
 * How many lines at most.
 */
limit: number, };

export type ShowToday = { 
/**
 * Groups of which every line is wanted, not only the most urgent.
 */
whole: Array<GroupKind>, 
/**
 * By urgency alone, whosever they are.
 */
mixed: boolean, };

export type FoundIn = "child-name" | "mother-name" | "father-name" | "declarant-name" | "address" | "code" | "registration-number" | "citizen-id" | "phone" | "person-name";

export type FoundBy = { 
/**
 * Where.
 */
place: FoundIn, 
/**
 * What stands there; an identity number is masked.
 */
text: string, 
/**
 * Nothing agreed; this is one slip of the hand away.
 */
near: boolean, };

export type Found = { 
/**
 * The lines.
 */
lines: Array<CaseLine>, 
/**
 * Why each line is there; one for each.
 */
reasons: Array<FoundBy>, 
/**
 * How many matched in all.
 */
total: number, };

export type StartDraft = { 
/**
 * Procedure slug.
 */
procedure: string, };

export type DraftId = { 
/**
 * Id, 32 hex digits.
 */
draft: string, };

export type SetField = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Field slug, for example `child.name`.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type FieldKind = "name" | "date" | "choice" | "commune" | "citizen-id" | "phone" | "email" | "text" | "yes-no" | "count";

export type Level = "error" | "warning";

export type FieldProblem = { 
/**
 * How grave.
 */
level: Level, 
/**
 * What; the text is `problem-<code>`.
 */
problem: Problem, };

export type FieldView = { 
/**
 * Slug, for example `child.name`.
 */
field: string, 
/**
 * How it is entered.
 */
kind: FieldKind, 
/**
 * It must be filled before the case is received.
 */
required: boolean, 
/**
 * What was typed.
 */
value: string, 
/**
 * The choices of a `choice` field: value and message key `choice-<value>`.
 */
choices: Array<string>, 
/**
 * Remarks, gravest first. Empty fields have none until the case is to be received.
 */
problems: Array<FieldProblem>, 
/**
 * What the core understood: a weekday, words, a full place name.
 */
echo: string | null, 
/**
 * Its label where the office defined it; its choices are then words themselves.
 */
label: string | null, 
/**
 * A hint of the office's.
 */
help: string | null, };

export type SectionView = { 
/**
 * Slug, for example `child`.
 */
id: string, 
/**
 * Fields in order of entry.
 */
fields: Array<FieldView>, 
/**
 * Required fields in order.
 */
filled: number, 
/**
 * Required fields.
 */
required: number, 
/**
 * One line that stands for the folded section.
 */
summary: string, 
/**
 * The paper that it is written on, by its slug.
 */
sheet: string, };

export type ExplainLine = { 
/**
 * ISO date.
 */
date: string, 
/**
 * The ordinal when it counts.
 */
counted: number | null, 
/**
 * `Thứ Ba 24/11`.
 */
day: string, 
/**
 * Why.
 */
reason: string, };

export type DuplicateHint = { 
/**
 * What agrees: a code of `problem-<code>`.
 */
problem: Problem, 
/**
 * The case.
 */
case: string, 
/**
 * Whom it is about.
 */
title: string, };

export type CollectFee = { 
/**
 * The case.
 */
case: string, 
/**
 * The sum, as typed: `16.000`.
 */
sum: string, 
/**
 * Number of the receipt from the fee book.
 */
receipt: string, 
/**
 * `cash`, `transfer`, `online`.
 */
way: string, };

export type StrikeFee = { 
/**
 * The case.
 */
case: string, 
/**
 * `payment` of the view.
 */
payment: string, 
/**
 * Why.
 */
reason: string, };

export type PaymentView = { 
/**
 * The act that says so.
 */
payment: string, 
/**
 * `16.000`.
 */
sum: string, 
/**
 * Number of the receipt from the fee book.
 */
receipt: string, 
/**
 * Message key `pay-<value>`.
 */
way: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Who took it.
 */
officer: string, 
/**
 * Why it was struck out; absent while it counts.
 */
struck: string | null, };

export type FeeView = { 
/**
 * `16.000`; `0` where nothing is paid.
 */
sum: string, 
/**
 * Per unit: `8.000`.
 */
each: string, 
/**
 * Per what: message key `fee-per-<value>`.
 */
per: string, 
/**
 * How many copies.
 */
copies: number, 
/**
 * How many pages each.
 */
pages: number, 
/**
 * Why nothing is paid: message key `fee-ground-<value>`.
 */
ground: string | null, 
/**
 * What the catalogue says beside the sum.
 */
note: string, 
/**
 * It was paid.
 */
paid: boolean, 
/**
 * Payments, those that were struck out among them, oldest first.
 */
payments: Array<PaymentView>, 
/**
 * The officer at work may strike a payment out.
 */
may_strike: boolean, 
/**
 * No paper of this dossier speaks of money: a condolence goes with it.
 */
silent: boolean, };

export type BringView = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many originals are handed in.
 */
originals: number, 
/**
 * How many copies are handed in.
 */
copies: number, 
/**
 * When it is needed, or what replaces it; absent when it always is.
 */
condition: string | null, };

export type DraftView = { 
/**
 * Id.
 */
draft: string, 
/**
 * Procedure slug.
 */
procedure: string, 
/**
 * What the procedure is called, where it is the office's own.
 */
own_name: string | null, 
/**
 * Sections in order.
 */
sections: Array<SectionView>, 
/**
 * What it would cost; absent where the catalogue names no fee.
 */
fee: FeeView | null, 
/**
 * What the family brings for what is asked for.
 */
bring: Array<BringView>, 
/**
 * The papers that fill in beside the form, by their slugs.
 */
sheets: Array<string>, 
/**
 * What would be promised if it were received now.
 */
promise: PromiseView | null, 
/**
 * How the promise was reckoned.
 */
explanation: Array<ExplainLine>, 
/**
 * Required fields that are missing or wrong.
 */
missing: Array<string>, 
/**
 * It can be received.
 */
ready: boolean, 
/**
 * Cases that may be about the same event.
 */
duplicates: Array<DuplicateHint>, 
/**
 * RFC 3339: everything up to here is durable.
 */
saved_at: string, 
/**
 * How it probably came, until somebody says: message key `channel-<value>`.
 */
channel: string, 
/**
 * How it can have come.
 */
channels: Array<string>, };

export type Receive = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The officer looked at the possible duplicates and says that this is another matter.
 */
not_a_duplicate: boolean, 
/**
 * How it came: one of `channels`; absent for the likely one.
 */
channel: string | null, };

export type FindPlaces = { 
/**
 * What was typed.
 */
query: string, 
/**
 * How many at most.
 */
limit: number, };

export type PlaceHit = { 
/**
 * Five digits.
 */
code: string, 
/**
 * `phường Từ Liêm, thành phố Hà Nội`.
 */
text: string, };

export type ProcedureLine = { 
/**
 * Slug; the short name is the message `procedure-<slug>`.
 */
procedure: string, 
/**
 * What it is called, where it is the office's own.
 */
own_name: string | null, 
/**
 * Its name in the rules.
 */
name: string, 
/**
 * What comes out.
 */
results: Array<string>, };

export type Procedures = { 
/**
 * In order.
 */
lines: Array<ProcedureLine>, };

export type Places = { 
/**
 * The hits.
 */
hits: Array<PlaceHit>, };

export type FindPeople = { 
/**
 * What was typed: a name, or digits of an identity number.
 */
query: string, 
/**
 * The section to fill, for example `mother`; `entry` looks for an entry of the register that the
 * draft is about.
 */
section: string, 
/**
 * The draft that asks.
 */
draft: string | null, 
/**
 * How many at most.
 */
limit: number, };

export type PersonHit = { 
/**
 * Full name.
 */
name: string, 
/**
 * `1998 · 0**********1 · phường Từ Liêm`.
 */
detail: string, 
/**
 * Values by field slug for the section asked for.
 */
fill: { [key in string]: string }, };

export type People = { 
/**
 * The hits.
 */
hits: Array<PersonHit>, };

export type CaseId = { 
/**
 * Id, 32 hex digits.
 */
case: string, };

export type FieldRow = { 
/**
 * Slug.
 */
field: string, 
/**
 * As written.
 */
value: string, 
/**
 * A stale edit of it does not apply.
 */
official: boolean, 
/**
 * The act that set it: the `base` of an edit; zeros where nothing was written yet.
 */
base: string, 
/**
 * How it is entered.
 */
kind: FieldKind, 
/**
 * The choices of a `choice` field.
 */
choices: Array<string>, 
/**
 * It may be changed now.
 */
editable: boolean, 
/**
 * Its label where the office defined it; its choices are then words themselves.
 */
label: string | null, };

export type FieldSection = { 
/**
 * Section id.
 */
id: string, 
/**
 * Fields with a value, and empty ones that may still be filled.
 */
rows: Array<FieldRow>, };

export type LegView = { 
/**
 * Slug.
 */
leg: string, 
/**
 * Name.
 */
name: string, 
/**
 * Agency.
 */
agency: string, 
/**
 * Rõ người.
 */
person: string, 
/**
 * Rõ việc.
 */
task: string, 
/**
 * Rõ quy trình.
 */
procedure: string, 
/**
 * Rõ trách nhiệm.
 */
accountable: string, 
/**
 * Rõ hiệu quả; absent until finished.
 */
outcome: string | null, 
/**
 * `open`, `waiting`, `done`.
 */
state: string, 
/**
 * RFC 3339.
 */
due: string, 
/**
 * RFC 3339.
 */
done_at: string | null, 
/**
 * How to reach whoever has it; may be empty.
 */
contact: string, 
/**
 * To whom it was given since receipt, oldest first.
 */
handed: Array<AssignmentView>, };

export type AssignmentView = { 
/**
 * Who had it.
 */
from: string, 
/**
 * Who has it since.
 */
to: string, 
/**
 * Why; may be empty.
 */
why: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Who gave it.
 */
officer: string, };

export type AssignLeg = { 
/**
 * The case.
 */
case: string, 
/**
 * The leg.
 */
leg: string, 
/**
 * Full name; with what they are where they are no officer of the ward.
 */
person: string, 
/**
 * How to reach them; may be empty.
 */
contact: string, 
/**
 * Why it changes hands; may be empty.
 */
why: string, };

export type PaperView = { 
/**
 * Document slug, for example `giay-khai-sinh`.
 */
document: string, 
/**
 * Name.
 */
name: string, 
/**
 * `none`, `registered`, `printed`, `signed`, `out`, `delivered`, `returned`, `suppressed`, `come` from another agency, and for letters `draft`, `approved`.
 */
state: string, 
/**
 * Registration or document number.
 */
number: string | null, 
/**
 * Papers it can be printed on now.
 */
papers: Array<PaperKind>, 
/**
 * The blank that is taken next, where the office keeps its blanks here; empty when none is left.
 */
next_sheet: string | null, 
/**
 * Times it was printed.
 */
prints: number, 
/**
 * How many came out good over all these times, originals or copies.
 */
pieces: number, 
/**
 * Who holds it now.
 */
holder: string | null, 
/**
 * It was signed as a file, and nothing of it was printed.
 */
as_file: boolean, };

export type PaperKind = "overprint" | "plain" | "preview" | "back";

export type TrackingPaper = { 
/**
 * ISO; empty for today.
 */
day: string, 
/**
 * The whole month of it.
 */
month: boolean, };

export type PrintDeclaration = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Send it to the default printer after saving.
 */
send_to_printer: boolean, };

export type HistoryLine = { 
/**
 * RFC 3339: when it happened.
 */
at: string, 
/**
 * Who.
 */
officer: string, 
/**
 * What: the message `event-<code>` with these values.
 */
what: Problem, 
/**
 * Not sent yet.
 */
unsent: boolean, 
/**
 * Set aside or quarantined, with the reason.
 */
refused: Problem | null, };

export type ConflictView = { 
/**
 * The act that came too late.
 */
conflict: string, 
/**
 * The case.
 */
case: string, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * The field.
 */
field: string, 
/**
 * Its label where the office defined it.
 */
label: string | null, 
/**
 * What stands.
 */
current: ConflictSide, 
/**
 * What was entered meanwhile elsewhere.
 */
stale: ConflictSide, };

export type ConflictSide = { 
/**
 * The value.
 */
value: string, 
/**
 * Who.
 */
officer: string, 
/**
 * RFC 3339.
 */
at: string, };

export type NoteView = { 
/**
 * The act that added it.
 */
note: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Who.
 */
officer: string, 
/**
 * RFC 3339.
 */
at: string, };

export type RecordReached = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * Who says that they have it.
 */
receiver: string, 
/**
 * How it came, in words.
 */
how: string, };

export type DeliveryView = { 
/**
 * Document slugs.
 */
documents: Array<string>, 
/**
 * Who received them.
 */
receiver: string, 
/**
 * What they are to the one who asked: message key `relation-<value>`; empty where it came directly.
 */
relation: string, 
/**
 * `home`, `counter`, `directly`: message key `place-<value>`.
 */
place: string, 
/**
 * The address of the door, or how it came directly; may be empty.
 */
whereabouts: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * The officer who gave them.
 */
officer: string, 
/**
 * A written authorisation was seen.
 */
authorisation_seen: boolean, 
/**
 * An identity paper was seen.
 */
identity_seen: boolean, 
/**
 * The receiver cannot sign: which finger stands on the paper sheet; message key `choice-<value>`.
 */
finger: string | null, 
/**
 * Who saw it.
 */
witness: string | null, };

export type AttemptView = { 
/**
 * Document slugs.
 */
documents: Array<string>, 
/**
 * What was found.
 */
reason: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Who carried them.
 */
officer: string, };

export type PartView = { 
/**
 * Document slug.
 */
document: string, 
/**
 * The agency that makes it.
 */
agency: string, 
/**
 * `awaited`, `here`, `out`, `returned`, `given`: message key `part-state-<value>`.
 */
state: string, 
/**
 * When it is promised, RFC 3339.
 */
due: string, 
/**
 * How it reached the family.
 */
delivery: DeliveryView | null, };

export type PartsView = { 
/**
 * The result first, then the other agencies' papers.
 */
parts: Array<PartView>, 
/**
 * Every hand-over, oldest first: letters and slips among them.
 */
deliveries: Array<DeliveryView>, 
/**
 * What was carried out in vain, oldest first.
 */
attempts: Array<AttemptView>, 
/**
 * Papers of other agencies that the family may have received directly.
 */
reachable: Array<string>, };

export type CaseView = { 
/**
 * The line of the lists.
 */
line: CaseLine, 
/**
 * Recorded fields.
 */
sections: Array<FieldSection>, 
/**
 * The legs with their five *rõ*.
 */
legs: Array<LegView>, 
/**
 * Papers, the receipt first.
 */
papers: Array<PaperView>, 
/**
 * The paper that the case is about, by its slug.
 */
result: string, 
/**
 * The number comes with the identity number of a newborn.
 */
asks_citizen_id: boolean, 
/**
 * Who can receive a paper at the door, the likely ones first: message key `relation-<value>`.
 */
receivers: Array<string>, 
/**
 * Newest last.
 */
history: Array<HistoryLine>, 
/**
 * How the promise was reckoned.
 */
explanation: Array<ExplainLine>, 
/**
 * What can be done, the next one first.
 */
actions: Array<ActionView>, 
/**
 * Choices that wait.
 */
conflicts: Array<ConflictView>, 
/**
 * Remarks.
 */
notes: Array<NoteView>, 
/**
 * How registration numbers come: `typed` (twice, from the Ministry's software) or `allotted`.
 */
numbering: string, 
/**
 * Who may sign today: id and `title name`.
 */
signers: Array<SignerView>, 
/**
 * The ward's officers, by name.
 */
colleagues: Array<string>, 
/**
 * How the family is addressed in letters, as chosen.
 */
greeting: string, 
/**
 * Other cases that may be about the same event; registration waits until a person has looked.
 */
duplicates: Array<string>, 
/**
 * What the case waits for: `supplement`, `inquiry`, `number`.
 */
waiting_for: string | null, 
/**
 * The officer at work may see who looked at it.
 */
may_see_looks: boolean, 
/**
 * What other offices were asked, oldest first.
 */
inquiries: Array<InquiryView>, 
/**
 * The apology as it lies ready; absent where none is to be made.
 */
apology: ApologyView | null, 
/**
 * What was noted for the letters' sake, and what may still be: slugs of `circumstance-`.
 */
circumstances: Array<string>, 
/**
 * How often the citizen came to the office.
 */
trips: TripsView, 
/**
 * What comes of it, part by part, and how each reached the family.
 */
parts: PartsView, 
/**
 * What it costs, and what was paid; absent where the catalogue names no fee.
 */
fee: FeeView | null, 
/**
 * Copies can be made of what it registered: `draft.copies`.
 */
has_copies: boolean, 
/**
 * What must come back, and what can be called back.
 */
recalls: RecallsView, };

export type ListLookLine = { 
/**
 * `list`, or `book` for a register: the text is `<family>-<list>`.
 */
family: string, 
/**
 * `late`, or a book's slug.
 */
list: string, 
/**
 * Who, when, how, how often.
 */
look: LookLine, };

export type ListLooksView = { 
/**
 * The lines.
 */
lines: Array<ListLookLine>, 
/**
 * They are kept for so many days after the last look.
 */
kept_days: number, };

export type LookLine = { 
/**
 * Who.
 */
officer: string, 
/**
 * `2026-11-23`.
 */
day: string, 
/**
 * `view`, `print` or `export`: text `look-<kind>`.
 */
kind: string, 
/**
 * How often.
 */
count: number, 
/**
 * It is known on this laptop only, until its day has ended and the laptop has synced.
 */
unsent: boolean, };

export type LooksView = { 
/**
 * The lines.
 */
lines: Array<LookLine>, 
/**
 * They are kept for so many days after the last look.
 */
kept_days: number, };

export type SignerView = { 
/**
 * Officer id.
 */
id: string, 
/**
 * `Chủ tịch Nguyễn Văn An`.
 */
text: string, };

export type RecordCitizenId = { 
/**
 * The case.
 */
case: string, 
/**
 * As typed.
 */
citizen_id: string, 
/**
 * Typed again.
 */
citizen_id_again: string, };

export type Register = { 
/**
 * The case.
 */
case: string, 
/**
 * ISO date of registration.
 */
registered_on: string, 
/**
 * Number in the register; absent where the district allots it.
 */
number: string | null, 
/**
 * Typed again.
 */
number_again: string | null, 
/**
 * The child's identity number; may come later.
 */
citizen_id: string | null, 
/**
 * Typed again.
 */
citizen_id_again: string | null, 
/**
 * Officer id of the signer.
 */
signer: string, };

export type FinishLeg = { 
/**
 * The case.
 */
case: string, 
/**
 * The leg.
 */
leg: string, 
/**
 * Rõ hiệu quả: the outcome in words.
 */
outcome: string, };

export type PaperOf = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, };

export type WithReason = { 
/**
 * The case.
 */
case: string, 
/**
 * The reason in words.
 */
reason: string, };

export type PaperReason = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * The reason in words.
 */
reason: string, };

export type PaperSigned = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * Officer id.
 */
signer: string, };

export type TakeOut = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slugs.
 */
documents: Array<string>, };

export type ReceiverSignature = { "kind": "drawn", 
/**
 * Each stroke is a flat list x0, y0, x1, y1, …
 */
strokes: Array<Array<number>>, } | { "kind": "on-paper" } | { "kind": "fingerprint", 
/**
 * Which: `right-index`, `left-index`, `right-thumb`, …; message key `choice-<value>`.
 */
finger: string, 
/**
 * Full name of who saw it.
 */
witness: string, 
/**
 * What stands on the paper was read to the receiver before.
 */
read_back: boolean, };

export type HandOver = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slugs that changed hands; the rest stay with the officer.
 */
documents: Array<string>, 
/**
 * Full name of the receiver.
 */
receiver: string, 
/**
 * Relation to the person concerned: `mother`, `father`, `grandparent`, `sibling`, `spouse`, `other`.
 */
relation: string, 
/**
 * A written authorisation was seen.
 */
authorisation_seen: boolean, 
/**
 * An identity paper was seen.
 */
identity_seen: boolean, 
/**
 * The signature.
 */
signature: ReceiverSignature, };

export type MakeComplaint = { 
/**
 * One of `kinds` of [`ComplaintsView`]: message key `complaint-<value>`.
 */
kind: string, 
/**
 * One of `abouts`: message key `about-<value>`.
 */
about: string, 
/**
 * The case that it is about; absent where it is about the office.
 */
case: string | null, 
/**
 * Who says it; empty where they give no name.
 */
who: string, 
/**
 * Where the answer goes; may be empty.
 */
contact: string, 
/**
 * What they say.
 */
text: string, 
/**
 * One of `channels`: message key `channel-<value>`.
 */
channel: string, };

export type AnswerComplaint = { 
/**
 * Which.
 */
complaint: string, 
/**
 * The answer in words.
 */
reply: string, };

export type HearComplaint = { 
/**
 * Which.
 */
complaint: string, 
/**
 * They are content.
 */
content: boolean, };

export type ComplaintLine = { 
/**
 * Id.
 */
complaint: string, 
/**
 * Message key `complaint-<value>`.
 */
kind: string, 
/**
 * Message key `about-<value>`.
 */
about: string, 
/**
 * The case that it is about.
 */
case: string | null, 
/**
 * Its code.
 */
case_code: string | null, 
/**
 * Message key `channel-<value>`.
 */
channel: string, 
/**
 * RFC 3339: when it came.
 */
at: string, 
/**
 * RFC 3339: when the answer is due.
 */
due: string, 
/**
 * `open`, `answered`.
 */
state: string, 
/**
 * The answer is, or came, late.
 */
late: boolean, 
/**
 * Who wrote it down.
 */
taken_by: string, 
/**
 * Who may read what follows: a leader, and whoever wrote it down. Otherwise it is empty.
 */
readable: boolean, 
/**
 * Who says it.
 */
who: string, 
/**
 * Where the answer goes.
 */
contact: string, 
/**
 * What they say.
 */
text: string, 
/**
 * The answer.
 */
reply: string | null, 
/**
 * Who answered.
 */
answered_by: string | null, 
/**
 * RFC 3339.
 */
answered_at: string | null, 
/**
 * Whether they are content with it.
 */
content: boolean | null, 
/**
 * This officer may answer it now.
 */
may_answer: boolean, };

export type ComplaintsView = { 
/**
 * The lines.
 */
lines: Array<ComplaintLine>, 
/**
 * How heavy it can be.
 */
kinds: Array<string>, 
/**
 * What it can be about.
 */
abouts: Array<string>, 
/**
 * How it can come.
 */
channels: Array<string>, };

export type OneReason = { 
/**
 * Its words.
 */
reason: string, };

export type RenameReason = { 
/**
 * As it is.
 */
reason: string, 
/**
 * As it shall be.
 */
to: string, };

export type MoveReason = { 
/**
 * Which.
 */
reason: string, 
/**
 * Before which; at the end where absent.
 */
before: string | null, };

export type ShowCause = { 
/**
 * They do.
 */
shown: boolean, };

export type ChosenView = { 
/**
 * Who.
 */
by: string, 
/**
 * RFC 3339.
 */
at: string, };

export type LockAfter = { 
/**
 * At the office.
 */
idle_minutes: number, 
/**
 * On a delivery round; as at the office where absent.
 */
round_minutes: number | null, };

export type ChoicesView = { 
/**
 * Reasons of an apology, in the order in which they are offered.
 */
reasons: Array<string>, 
/**
 * Who changed the list last; absent while it is the usual one.
 */
reasons_by: ChosenView | null, 
/**
 * Death extracts name the cause.
 */
cause_on_extract: boolean, 
/**
 * Who chose so; absent where nobody here did.
 */
cause_by: ChosenView | null, 
/**
 * When a laptop locks itself.
 */
lock: LockAfter, 
/**
 * The most minutes that can be chosen.
 */
most_idle_minutes: number, 
/**
 * Who chose so; absent where nobody here did.
 */
lock_by: ChosenView | null, 
/**
 * The officer at work may change these.
 */
may_change: boolean, };

export type CheckLetterText = { 
/**
 * Kind of letter, by its slug.
 */
kind: string, 
/**
 * As typed.
 */
text: string, 
/**
 * What is drawn around the page: `none`, `line` or `lotus`.
 */
border: string, };

export type ProposeLetterText = { 
/**
 * Kind of letter, by its slug.
 */
kind: string, 
/**
 * The words.
 */
text: string, 
/**
 * What is drawn around the page: `none`, `line` or `lotus`.
 */
border: string, };

export type ApproveLetterText = { 
/**
 * Kind of letter, by its slug.
 */
kind: string, 
/**
 * The proposal that was read.
 */
proposal: string, };

export type TextLine = { 
/**
 * Its words.
 */
text: string, 
/**
 * `same`, `taken` out, or `added`.
 */
difference: string, };

export type LetterTextCheck = { 
/**
 * What is wrong; empty where they can be proposed.
 */
problems: Array<Problem>, 
/**
 * What they change of the edition in use.
 */
lines: Array<TextLine>, };

export type TextPlace = { 
/**
 * Its name.
 */
name: string, 
/**
 * As it is written into the text, in brackets where a case may lack it.
 */
written: string, 
/**
 * A text of this kind is none without it.
 */
required: boolean, };

export type TextEditionView = { 
/**
 * Its number; 1 is built in.
 */
edition: number, 
/**
 * Its words.
 */
text: string, 
/**
 * What is drawn around the page: `none`, `line` or `lotus`.
 */
border: string, 
/**
 * Who wrote it; absent for the built-in one.
 */
by: string | null, 
/**
 * Which leader approved it.
 */
approved_by: string | null, 
/**
 * RFC 3339: when.
 */
approved_at: string | null, 
/**
 * What it changed of the one before.
 */
lines: Array<TextLine>, };

export type TextProposalView = { 
/**
 * Names it.
 */
proposal: string, 
/**
 * The words.
 */
text: string, 
/**
 * What is drawn around the page: `none`, `line` or `lotus`.
 */
border: string, 
/**
 * Who proposes.
 */
by: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * What they change of the edition in use.
 */
lines: Array<TextLine>, };

export type LetterKindView = { 
/**
 * Slug.
 */
kind: string, 
/**
 * The document that its pages are.
 */
document: string, 
/**
 * What may be drawn around it, to choose from; empty where nothing may.
 */
borders: Array<string>, 
/**
 * What can stand in its text.
 */
places: Array<TextPlace>, 
/**
 * All editions, the one in use first.
 */
editions: Array<TextEditionView>, 
/**
 * What waits for a leader.
 */
proposal: TextProposalView | null, };

export type LetterTextsView = { 
/**
 * By kind.
 */
kinds: Array<LetterKindView>, 
/**
 * Families to look at a page with, by slug.
 */
samples: Array<string>, 
/**
 * The officer at work may propose.
 */
may_propose: boolean, 
/**
 * The officer at work may approve.
 */
may_approve: boolean, };

export type CheckPicture = { 
/**
 * Of what: `emblem`, `seal`, or `signature:` with the officer's id.
 */
of: string, 
/**
 * The file, in base64.
 */
file: string, };

export type PictureCheck = { 
/**
 * The picture as it would be kept, PNG in base64.
 */
png: string, 
/**
 * Points from left to right.
 */
width: number, 
/**
 * Points from top to bottom.
 */
height: number, 
/**
 * Bytes.
 */
bytes: number, };

export type ProposePicture = { 
/**
 * Of what.
 */
of: string, 
/**
 * The file, in base64.
 */
file: string, 
/**
 * How wide it is on paper, in tenths of a millimetre.
 */
width_tenths: number, };

export type AllowPicture = { 
/**
 * Of what.
 */
of: string, 
/**
 * The proposal that was seen.
 */
proposal: string, 
/**
 * ISO: the first day on which it is used.
 */
from: string, };

export type WithdrawPicture = { 
/**
 * Of what.
 */
of: string, 
/**
 * Why.
 */
reason: string, };

export type PictureId = { 
/**
 * Its name.
 */
picture: string, };

export type PictureTried = { 
/**
 * Of what.
 */
of: string, 
/**
 * The PNG as it would be kept, in base64.
 */
png: string, 
/**
 * How wide it is on paper, in tenths of a millimetre.
 */
width_tenths: number, };

export type PictureVersionView = { 
/**
 * Its points, by their name.
 */
picture: string, 
/**
 * How wide it is on paper, in tenths of a millimetre.
 */
width_tenths: number, 
/**
 * Other points than the one before.
 */
is_redrawn: boolean, 
/**
 * Another width than the one before.
 */
is_resized: boolean, 
/**
 * Who brought it in.
 */
by: string, 
/**
 * RFC 3339: when.
 */
at: string, 
/**
 * Who allowed it; absent while it waits.
 */
allowed_by: string | null, 
/**
 * RFC 3339: when.
 */
allowed_at: string | null, 
/**
 * ISO: the first day on which it is used.
 */
from: string | null, 
/**
 * It is used today.
 */
is_used: boolean, 
/**
 * Who withdrew it.
 */
withdrawn_by: string | null, 
/**
 * RFC 3339: when.
 */
withdrawn_at: string | null, 
/**
 * Why.
 */
withdrawn_why: string | null, };

export type PictureProposalView = { 
/**
 * Names it.
 */
proposal: string, 
/**
 * The picture.
 */
version: PictureVersionView, 
/**
 * The officer at work may allow it.
 */
may_allow: boolean, };

export type PictureView = { 
/**
 * Of what.
 */
of: string, 
/**
 * `emblem`, `seal` or `signature`.
 */
kind: string, 
/**
 * Whose signature.
 */
officer: string | null, 
/**
 * The least width on paper, in tenths of a millimetre.
 */
least_tenths: number, 
/**
 * The greatest.
 */
most_tenths: number, 
/**
 * The usual one.
 */
usual_tenths: number, 
/**
 * The papers that may carry it, by their slugs.
 */
documents: Array<string>, 
/**
 * The kind of letter on which it is tried, by its slug.
 */
tried_on: string, 
/**
 * Those that were allowed, newest first.
 */
versions: Array<PictureVersionView>, 
/**
 * What waits.
 */
proposal: PictureProposalView | null, };

export type PicturesView = { 
/**
 * The emblem, the signatures, the seal.
 */
pictures: Array<PictureView>, 
/**
 * ISO: today.
 */
today: string, 
/**
 * The most bytes of a picture that is kept.
 */
most_bytes: number, 
/**
 * The officer at work may bring one in.
 */
may_propose: boolean, 
/**
 * The officer at work may withdraw one.
 */
may_withdraw: boolean, };

export type LetterLookView = { 
/**
 * `by-hand`, `no-picture`, `unapproved` or `carried`; absent for what is no letter.
 */
signature: string | null, 
/**
 * Whose signature it would be.
 */
signer: string | null, 
/**
 * The officer at work is the signer, and may approve the letter.
 */
may_approve: boolean, };

export type SigningKey = { "kind": "file", 
/**
 * The file, in base64.
 */
file: string, 
/**
 * Its password.
 */
password: string, } | { "kind": "token", 
/**
 * The path of its maker's driver.
 */
driver: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Its PIN.
 */
pin: string, };

export type SignPapers = { 
/**
 * Which.
 */
papers: Array<PaperOf>, 
/**
 * With what.
 */
key: SigningKey, 
/**
 * The laptop's timestamp server is asked, where it has one.
 */
stamp: boolean, 
/**
 * Why a file is signed anew that was signed already.
 */
again: string | null, };

export type FileResultView = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * Where its file lies, once it was signed.
 */
path: string | null, 
/**
 * Why it was not.
 */
problem: Problem | null, };

export type PapersSigned = { 
/**
 * Those that were tried, in their order.
 */
results: Array<FileResultView>, 
/**
 * Why the rest was not tried.
 */
stopped: Problem | null, 
/**
 * The rest.
 */
left: Array<PaperOf>, 
/**
 * Whose the certificate says the key is.
 */
holder: string, };

export type FileSignatureView = { 
/**
 * `leader` or `office`.
 */
by: string, 
/**
 * The officer who signed.
 */
officer: string, 
/**
 * Whose the certificate says it is.
 */
holder: string, 
/**
 * When.
 */
at: string, 
/**
 * Until when the certificate holds: its last day.
 */
until: string, 
/**
 * A timestamp server said when.
 */
is_stamped: boolean, 
/**
 * `intact`, `altered`, `replaced`, `other-certificate`, `missing`.
 */
verdict: string, };

export type FileView = { 
/**
 * Where it lies, or should.
 */
path: string, 
/**
 * It lies there.
 */
is_here: boolean, 
/**
 * It is the one that was signed, to the byte.
 */
is_intact: boolean, 
/**
 * Why it does not count any more: `corrected`, `replaced`, `revoked`.
 */
stale: string | null, 
/**
 * Since when.
 */
stale_at: string | null, 
/**
 * The leader's, then the office's.
 */
signatures: Array<FileSignatureView>, };

export type PaperFileView = { 
/**
 * It may leave as a file at all.
 */
leaves_as_file: boolean, 
/**
 * Its newest file.
 */
file: FileView | null, 
/**
 * In whose name the officer at work signs it: `leader` or `office`; nothing for others.
 */
signs_as: string | null, 
/**
 * Why not now.
 */
problem: Problem | null, 
/**
 * What was signed may be signed anew, with a reason.
 */
may_again: boolean, };

export type WaitingFileView = { 
/**
 * The case.
 */
case: string, 
/**
 * Mã hồ sơ.
 */
code: string, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * When its result is promised.
 */
due: string, };

export type SigningView = { 
/**
 * In whose name the officer at work signs: `leader` or `office`; nothing for who signs no files.
 */
signs_as: string | null, 
/**
 * The most urgent first.
 */
waiting: Array<WaitingFileView>, 
/**
 * The timestamp server's address; empty for none.
 */
timestamp: string, 
/**
 * The driver of the token that was used last.
 */
driver: string, 
/**
 * That token's label.
 */
token: string, };

export type ListTokens = { 
/**
 * The path of their maker's driver.
 */
driver: string, };

export type Tokens = { 
/**
 * Their labels.
 */
labels: Array<string>, };

export type SetTimestamp = { 
/**
 * Its address; empty takes it away.
 */
address: string, };

export type BringFile = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * The file, in base64.
 */
file: string, };

export type CopyFile = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * Where.
 */
directory: string, };

export type FileCopied = { 
/**
 * Its path.
 */
path: string, };

export type CheckTemplate = { 
/**
 * Its text, JSON.
 */
text: string, };

export type TemplateChange = { 
/**
 * Where, for example `data.fields[3].lines[0].y`.
 */
place: string, 
/**
 * What stood there; absent where it is new.
 */
was: string | null, 
/**
 * What stands there; absent where it is gone.
 */
is: string | null, };

export type TemplateCheck = { 
/**
 * The document that it is for; empty where it could not be read.
 */
document: string, 
/**
 * The format that it is written in.
 */
format: number, 
/**
 * Why it cannot be used: template, place and what stands there.
 */
problem: Problem | null, 
/**
 * Where the longest names have no room: no reason to refuse it.
 */
tight: Problem | null, 
/**
 * What it changes of the one in use.
 */
changes: Array<TemplateChange>, 
/**
 * There are more changes than are listed.
 */
more: boolean, };

export type TemplateOf = { 
/**
 * The document's slug.
 */
document: string, 
/**
 * The edition's name; empty for the one in use, `proposal` for what waits.
 */
name: string, };

export type CompareTemplates = { 
/**
 * The document's slug.
 */
document: string, 
/**
 * The earlier one, by its name.
 */
was: string, 
/**
 * The later one.
 */
is: string, };

export type TemplateChanges = { 
/**
 * Place by place.
 */
changes: Array<TemplateChange>, 
/**
 * There are more than are listed.
 */
more: boolean, };

export type ProposeTemplate = { 
/**
 * Its text, JSON.
 */
text: string, };

export type AllowTemplate = { 
/**
 * The document's slug.
 */
document: string, 
/**
 * The proposal that was seen.
 */
proposal: string, 
/**
 * ISO: papers dated from this day on look so.
 */
from: string, };

export type WithdrawTemplate = { 
/**
 * The document's slug.
 */
document: string, 
/**
 * Why.
 */
reason: string, };

export type TemplateEditionView = { 
/**
 * Its name, as prints have it.
 */
name: string, 
/**
 * `program`, `district` or `ward`.
 */
whose: string, 
/**
 * ISO: papers dated from this day on look so.
 */
from: string, 
/**
 * It is used for papers of today.
 */
is_used: boolean, 
/**
 * Why this laptop cannot read it.
 */
problem: Problem | null, 
/**
 * Who brought it in.
 */
by: string | null, 
/**
 * Who allowed it.
 */
allowed_by: string | null, 
/**
 * RFC 3339: when it was allowed or published.
 */
at: string | null, 
/**
 * Who withdrew it.
 */
withdrawn_by: string | null, 
/**
 * RFC 3339: when.
 */
withdrawn_at: string | null, 
/**
 * Why.
 */
withdrawn_why: string | null, };

export type TemplateProposalView = { 
/**
 * Names it.
 */
proposal: string, 
/**
 * Who brought it in.
 */
by: string, 
/**
 * RFC 3339: when.
 */
at: string, 
/**
 * Why this laptop cannot read it.
 */
problem: Problem | null, };

export type DocumentTemplatesView = { 
/**
 * The document's slug.
 */
document: string, 
/**
 * On what it can be looked at.
 */
papers: Array<PaperKind>, 
/**
 * With which invented records: `full`, `empty`, `longest`.
 */
samples: Array<string>, 
/**
 * Newest day first.
 */
editions: Array<TemplateEditionView>, 
/**
 * What waits.
 */
proposal: TemplateProposalView | null, };

export type TemplatesView = { 
/**
 * Each document.
 */
documents: Array<DocumentTemplatesView>, 
/**
 * ISO: today.
 */
today: string, 
/**
 * The officer at work may bring one in.
 */
may_propose: boolean, 
/**
 * The officer at work may allow one, and withdraw it.
 */
may_allow: boolean, };

export type SurveyAnswer = { 
/**
 * One of `questions` of [`SurveyView`].
 */
question: string, 
/**
 * One of its `choices`.
 */
answer: string, };

export type TakeSurvey = { 
/**
 * The case.
 */
case: string, 
/**
 * One of `ways`: message key `way-<value>`.
 */
way: string, 
/**
 * What was answered.
 */
answers: Array<SurveyAnswer>, 
/**
 * What else they said; may be empty.
 */
note: string, };

export type QuestionView = { 
/**
 * Message key `question-<value>`.
 */
question: string, 
/**
 * What can be answered: message keys `answer-<value>`.
 */
choices: Array<string>, 
/**
 * What was answered; absent for who may not read it.
 */
answer: string | null, 
/**
 * What the office's own data answer, where they can.
 */
own: string | null, 
/**
 * RFC 3339: the new date that an apology named.
 */
new_date: string | null, 
/**
 * The family says one thing and the office's data another.
 */
differs: boolean, };

export type SurveyView = { 
/**
 * The case.
 */
case: string, 
/**
 * Its code.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The telephone that the family gave; empty for who may not ask.
 */
phone: string, 
/**
 * The questions, in the order in which they are asked.
 */
questions: Array<QuestionView>, 
/**
 * Ways to ask: message keys `way-<value>`.
 */
ways: Array<string>, 
/**
 * Why the family is not asked now, by this officer.
 */
not_now: Problem | null, 
/**
 * RFC 3339: when they were asked.
 */
asked_at: string | null, 
/**
 * Who asked.
 */
asked_by: string | null, 
/**
 * Message key `way-<value>`.
 */
way: string | null, 
/**
 * What else they said; empty for who may not read it.
 */
note: string, 
/**
 * The answers may be read here.
 */
readable: boolean, };

export type JottingOf = { 
/**
 * `complaint`, `reply`, `survey` or `letter-text`.
 */
page: string, 
/**
 * What it is about: a case, for a reply the complaint, for a letter's text its kind; absent where
 * it is the office.
 */
about: string | null, };

export type KeepJotting = { 
/**
 * The page.
 */
jotting: JottingOf, 
/**
 * The field.
 */
field: string, 
/**
 * What was typed; empty to keep nothing of it.
 */
value: string, };

export type JottingView = { 
/**
 * As typed, by field.
 */
typed: { [key in string]: string }, };

export type CheckPaper = { 
/**
 * The code as it was scanned or pasted.
 */
code: string, 
/**
 * The name on the paper; empty where nobody typed it.
 */
name: string, 
/**
 * The number on the paper; empty where nobody typed it.
 */
number: string, 
/**
 * The date on the paper as people type it; empty where nobody typed it.
 */
date: string, };

export type PaperPicture = { 
/**
 * The file, in base64.
 */
file: string, 
/**
 * It is one of many that a camera shows: looked at shortly, the next may be better.
 */
glance: boolean, };

export type PaperCode = { 
/**
 * As a scanner would have typed it.
 */
code: string, };

export type PaperSaid = { 
/**
 * Message key `document-<value>`.
 */
document: string, 
/**
 * Its number; absent where it was blank.
 */
number: string | null, 
/**
 * The names as initials with the last word.
 */
names: Array<string>, 
/**
 * Its date, ISO; absent where it was blank.
 */
date: string | null, 
/**
 * The day on which it was printed, ISO.
 */
made_on: string, };

export type PaperChecked = { 
/**
 * Message keys `proof-<value>` and `proof-say-<value>`.
 */
verdict: string, 
/**
 * Message key `proof-why-<value>`, where there is more to say.
 */
why: string | null, 
/**
 * What does not match: message keys `proof-part-<value>`.
 */
differs: Array<string>, 
/**
 * Since when, RFC 3339: message key `proof-at-<verdict>`.
 */
at: string | null, 
/**
 * Why it was recalled: message key `recall-<value>`.
 */
cause: string | null, 
/**
 * The office in whose name the code was made; this one where the code does not say.
 */
ward: string, 
/**
 * What the code says, where it is good.
 */
said: PaperSaid | null, 
/**
 * The last whole sync, RFC 3339: what happened elsewhere since is not known here.
 */
as_of: string | null, };

export type RatingView = { 
/**
 * Why they are not asked beside this case.
 */
not_offered: Problem | null, 
/**
 * From the worst to the best: message keys `score-<value>`.
 */
scores: Array<number>, 
/**
 * What they thought of first: message keys `rated-<value>`.
 */
abouts: Array<string>, 
/**
 * Where they met: message keys `contact-<value>`.
 */
contacts: Array<string>, };

export type LeaveRating = { 
/**
 * The case that the contact was about.
 */
case: string, 
/**
 * One of `contacts`.
 */
contact: string, 
/**
 * One of `scores`.
 */
score: number, 
/**
 * One of `abouts`.
 */
about: string, 
/**
 * In the citizen's own words; may be empty.
 */
words: string, };

export type RevokeCase = { 
/**
 * The case.
 */
case: string, 
/**
 * Number and symbol of the decision.
 */
decision: string, 
/**
 * Its day, ISO.
 */
decided_on: string, 
/**
 * Whose decision it is.
 */
authority: string, 
/**
 * Why.
 */
reason: string, };

export type BeginRecall = { 
/**
 * The case.
 */
case: string, 
/**
 * Which paper, by its slug: one of `papers` of [`RecallsView`].
 */
document: string, 
/**
 * One of `causes` of [`RecallsView`]: message key `recall-<value>`.
 */
cause: string, 
/**
 * What is wrong with it, in words that the family may read.
 */
what: string, 
/**
 * Mã hồ sơ of the case that has the other entry, where this ward has it.
 */
other: string | null, };

export type TakeRecallStep = { 
/**
 * The case.
 */
case: string, 
/**
 * Which paper's recall.
 */
document: string, 
/**
 * One of `possible` of [`RecallView`]: message key `recall-step-<value>`.
 */
step: string, 
/**
 * From whom, how or why.
 */
note: string, };

export type RecallPartView = { 
/**
 * Message key `recall-part-<value>`.
 */
part: string, 
/**
 * It is done, or is none of this recall's.
 */
done: boolean, 
/**
 * The step that ended it: message key `recall-step-<value>`.
 */
step: string | null, 
/**
 * What was noted; may be empty.
 */
note: string, 
/**
 * RFC 3339.
 */
at: string | null, 
/**
 * Who.
 */
officer: string | null, };

export type RecallView = { 
/**
 * Which paper.
 */
document: string, 
/**
 * Message key `recall-<value>`.
 */
cause: string, 
/**
 * What is wrong with it.
 */
what: string, 
/**
 * The case that has the other entry.
 */
other: string | null, 
/**
 * RFC 3339.
 */
begun_at: string, 
/**
 * Who began it.
 */
begun_by: string, 
/**
 * The four parts, in order.
 */
parts: Array<RecallPartView>, 
/**
 * What can be done now.
 */
possible: Array<string>, 
/**
 * Something is still to be done.
 */
open: boolean, };

export type RevocationView = { 
/**
 * Number and symbol of the decision.
 */
decision: string, 
/**
 * Its day, ISO.
 */
decided_on: string | null, 
/**
 * Whose decision it is.
 */
authority: string, 
/**
 * Why.
 */
reason: string, };

export type RecallsView = { 
/**
 * Oldest first.
 */
made: Array<RecallView>, 
/**
 * Papers that the family holds.
 */
papers: Array<string>, 
/**
 * What a person can give as the cause.
 */
causes: Array<string>, 
/**
 * How the registration was revoked.
 */
revocation: RevocationView | null, };

export type RecordTrip = { 
/**
 * The case.
 */
case: string, 
/**
 * One of `reasons` of [`TripsView`]: message key `trip-<value>`.
 */
why: string, 
/**
 * What is worth noting; needed for `other`.
 */
note: string, };

export type SendInquiry = { 
/**
 * The case.
 */
case: string, 
/**
 * Which office is asked.
 */
whom: string, 
/**
 * What it is asked.
 */
what: string, 
/**
 * The letter's number, where it has one.
 */
number: string | null, 
/**
 * ISO date of the letter, where it has one.
 */
dated: string | null, };

export type AnswerInquiry = { 
/**
 * The case.
 */
case: string, 
/**
 * What the other office says.
 */
result: string, };

export type InquiryView = { 
/**
 * Which office was asked.
 */
whom: string, 
/**
 * What it was asked.
 */
what: string, 
/**
 * The letter's number and date, as written; empty where it has none.
 */
letter: string, 
/**
 * Who asked.
 */
officer: string, 
/**
 * When it went out, RFC 3339.
 */
at: string, 
/**
 * What came back; absent while it is awaited.
 */
result: string | null, 
/**
 * When the answer came, RFC 3339.
 */
answered_at: string | null, 
/**
 * The law's clock stands still for it.
 */
stopped: boolean, };

export type ReceiveSupplement = { 
/**
 * The case.
 */
case: string, 
/**
 * How it came: message key `channel-<value>`; absent where nobody knows.
 */
channel: string | null, };

export type Collect = { 
/**
 * What changes hands, and with whom.
 */
hand_over: HandOver, 
/**
 * They had waited there since they came: it is no visit of its own.
 */
waited: boolean, };

export type StrikeTrip = { 
/**
 * The case.
 */
case: string, 
/**
 * `trip` of [`TripView`].
 */
trip: string, 
/**
 * Why.
 */
reason: string, };

export type StruckView = { 
/**
 * Why.
 */
reason: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Who struck it out.
 */
officer: string, };

export type TripView = { 
/**
 * Its name.
 */
trip: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Message key `trip-<value>`.
 */
why: string, 
/**
 * What was noted; may be empty.
 */
note: string, 
/**
 * Who received them.
 */
officer: string, 
/**
 * It was counted by mistake.
 */
struck: StruckView | null, };

export type TripsView = { 
/**
 * The visits, oldest first; those that were struck out among them.
 */
made: Array<TripView>, 
/**
 * How many count.
 */
count: number, 
/**
 * The officer at work may strike one out.
 */
may_strike: boolean, 
/**
 * How often is enough; absent where nothing was set.
 */
target: number | null, 
/**
 * How often it used to be, where that was counted.
 */
before: number | null, 
/**
 * More often than is enough.
 */
over: boolean, 
/**
 * What an officer can choose from.
 */
reasons: Array<string>, 
/**
 * A citizen may be asked for a rating beside this case.
 */
rating_offered: boolean, 
/**
 * This officer may ask the family the five questions now, or read what it answered.
 */
survey_offered: boolean, };

export type EditField = { 
/**
 * The case.
 */
case: string, 
/**
 * Slug.
 */
field: string, 
/**
 * New value.
 */
value: string, 
/**
 * `base` of the row it was edited from.
 */
base: string, };

export type Choose = { 
/**
 * The case.
 */
case: string, 
/**
 * `conflict` of the view.
 */
conflict: string, 
/**
 * `true` takes the value that came too late; `false` keeps what stands.
 */
take_stale: boolean, };

export type NumberLetter = { 
/**
 * The case.
 */
case: string, 
/**
 * Typed by hand; absent when asked of the district.
 */
number: string | null, 
/**
 * Which letter; the congratulation where none is named.
 */
document: string | null, };

export type DraftLetter = { 
/**
 * The case.
 */
case: string, 
/**
 * `gia-dinh`, `ong`, `ba`, `anh`, `chi`.
 */
greeting: string, 
/**
 * Which letter; the congratulation where none is named.
 */
document: string | null, };

export type ApologyView = { 
/**
 * The ward's reasons, to choose from.
 */
reasons: Array<string>, 
/**
 * The proposed new date, ISO.
 */
day: string, 
/**
 * The proposed hour, `17:00`.
 */
hour: string, };

export type Apologise = { 
/**
 * The case.
 */
case: string, 
/**
 * One of the ward's reasons.
 */
reason: string, 
/**
 * The new date, ISO.
 */
day: string, 
/**
 * Its hour, `HH:MM`.
 */
hour: string, 
/**
 * Officer id of the leader who signs.
 */
signer: string, 
/**
 * How the family is addressed: `gia-dinh`, `ong`, `ba`, `anh`, `chi`.
 */
greeting: string, };

export type AskAgain = { 
/**
 * The case.
 */
case: string, 
/**
 * What is missing.
 */
what: string, 
/**
 * Why it is asked for; the second time, why the first did not do.
 */
reason: string, };

export type NoteCircumstance = { 
/**
 * The case.
 */
case: string, 
/**
 * Slug, for example `mother-died`.
 */
circumstance: string, };

export type SuppressLetter = { 
/**
 * The case.
 */
case: string, 
/**
 * The reason in words.
 */
reason: string, 
/**
 * Which letter; the congratulation where none is named.
 */
document: string | null, };

export type ShowOutgoing = { 
/**
 * The year; this year where none is named.
 */
year: number | null, };

export type OutgoingView = { 
/**
 * The year.
 */
year: number, 
/**
 * In the order of the numbers.
 */
lines: Array<OutgoingRow>, };

export type OutgoingRow = { 
/**
 * The case.
 */
case: string, 
/**
 * Số, ký hiệu.
 */
number: string, 
/**
 * ISO date.
 */
dated: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * The dossier that it is about, by its code.
 */
about: string, 
/**
 * Người ký.
 */
signer: string, 
/**
 * Nơi nhận.
 */
recipient: string, 
/**
 * Số lượng bản.
 */
copies: number, 
/**
 * RFC 3339: when it reached whom it was for.
 */
handed_over: string | null, 
/**
 * Who received it.
 */
receiver: string, };

export type SheetSource = { "kind": "draft", 
/**
 * Id.
 */
draft: string, } | { "kind": "case", 
/**
 * Id.
 */
case: string, } | { "kind": "calibration", 
/**
 * Document slug; the first form where it is empty.
 */
form: string, } | { "kind": "round", 
/**
 * Id.
 */
round: string, } | { "kind": "report", 
/**
 * Which.
 */
report: ShowReport, } | { "kind": "register", 
/**
 * Which.
 */
register: RegisterPaper, } | { "kind": "stock", 
/**
 * Which.
 */
stock: StockPaper, } | { "kind": "control", 
/**
 * Id.
 */
case: string, } | { "kind": "tracking", 
/**
 * Which days.
 */
tracking: TrackingPaper, } | { "kind": "day", 
/**
 * `2026-11-23`; today where it is empty.
 */
day: string, } | { "kind": "labels", 
/**
 * Its id.
 */
round: string, } | { "kind": "envelopes", 
/**
 * Its id.
 */
round: string, } | { "kind": "envelope", 
/**
 * Its id.
 */
case: string, } | { "kind": "template", 
/**
 * The file's text; an edition where absent.
 */
text: string | null, 
/**
 * The edition; empty for the one in use, `proposal` for what waits.
 */
name: string, 
/**
 * `full`, `empty` or `longest`.
 */
sample: string, } | { "kind": "outgoing", 
/**
 * The year.
 */
year: number, } | { "kind": "letter-text", 
/**
 * Kind of letter, by its slug.
 */
letter: string, 
/**
 * The words.
 */
text: string, 
/**
 * What is drawn around the page.
 */
border: string, 
/**
 * Which family.
 */
sample: string, 
/**
 * A picture that is tried on it.
 */
tried: PictureTried | null, };

export type SheetRequest = { 
/**
 * Where it comes from.
 */
source: SheetSource, 
/**
 * Document slug.
 */
document: string, 
/**
 * The paper.
 */
paper: PaperKind, };

export type SheetPage = { 
/**
 * The sheet.
 */
sheet: SheetRequest, 
/**
 * From 0.
 */
page: number, 
/**
 * Dots per inch, 36 to 300.
 */
dpi: number, };

export type PrintTable = { 
/**
 * Where it comes from.
 */
source: SheetSource, 
/**
 * Send it to the default printer after saving.
 */
send_to_printer: boolean, };

export type SaveTable = { 
/**
 * Where it comes from.
 */
source: SheetSource, 
/**
 * `xlsx` or `csv`.
 */
format: string, };

export type ShowRegister = { 
/**
 * `births`: the message `book-<slug>`.
 */
kind: string, 
/**
 * The year; 0 for this one.
 */
year: number, 
/**
 * What entries are looked for; empty for all.
 */
query: string, };

export type RegisterPaper = { 
/**
 * Which book.
 */
kind: string, 
/**
 * The year.
 */
year: number, 
/**
 * `page`, `index` or `minutes`.
 */
sheet: string, };

export type EntryLine = { 
/**
 * Number in the year.
 */
number: number, 
/**
 * `05/2026`: the number as papers write it.
 */
written: string, 
/**
 * The case.
 */
case: string, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * `YYYY-MM-DD`.
 */
registered_on: string, 
/**
 * The volume; may be empty.
 */
volume: string, 
/**
 * Ghi chú.
 */
notes: Array<string>, };

export type GapLine = { 
/**
 * Which.
 */
number: number, 
/**
 * `05/2026`: the number as papers write it.
 */
written: string, 
/**
 * Why; absent until somebody has said.
 */
reason: string | null, };

export type VolumeLine = { 
/**
 * Its name.
 */
name: string, 
/**
 * The last number before it.
 */
after: number, };

export type RegisterView = { 
/**
 * Which book.
 */
kind: string, 
/**
 * All books that lie in the office, in the order of a list.
 */
kinds: Array<string>, 
/**
 * What the next volume would be called.
 */
next_volume: string, 
/**
 * The year.
 */
year: number, 
/**
 * The volumes in order of use.
 */
volumes: Array<VolumeLine>, 
/**
 * Entries that were looked for, in order of their numbers.
 */
entries: Array<EntryLine>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Missing numbers.
 */
gaps: Array<GapLine>, 
/**
 * RFC 3339: when the year was closed.
 */
closed_at: string | null, 
/**
 * Who may sign the closing.
 */
signers: Array<SignerView>, 
/**
 * What a note of this book can say of an entry itself, by slug.
 */
note_kinds: Array<string>, };

export type OpenVolume = { 
/**
 * Which book.
 */
kind: string, 
/**
 * The year.
 */
year: number, 
/**
 * Its name as on the cover.
 */
volume: string, 
/**
 * The last number before it, on paper or in the volume before.
 */
after: number, };

export type OfNumber = { 
/**
 * Which book.
 */
kind: string, 
/**
 * The year.
 */
year: number, 
/**
 * The number.
 */
number: number, 
/**
 * The words.
 */
text: string, 
/**
 * What a note says of the entry itself, by its slug: it reaches copies. Absent for a note that
 * stays in the book.
 */
about: string | null, };

export type CloseRegister = { 
/**
 * Which book.
 */
kind: string, 
/**
 * The year.
 */
year: number, 
/**
 * Slips put right in the book.
 */
corrected: number, 
/**
 * Pages left blank by mistake and crossed out.
 */
crossed_out: number, 
/**
 * Officer id of the head who signs.
 */
signer: string, };

export type ShowReport = { 
/**
 * One of `kinds` of [`ReportView`].
 */
kind: string, 
/**
 * `day`, `month`, `quarter`, `half`, `year`.
 */
span: string, 
/**
 * A day of the period, `YYYY-MM-DD`; empty for today.
 */
day: string, 
/**
 * As everybody may see it: small numbers are hidden.
 */
public: boolean, };

export type TableColumn = { 
/**
 * What stands above it.
 */
title: string, 
/**
 * Figures, at the right.
 */
figures: boolean, };

export type TableRow = { 
/**
 * `plain`, `group` or `total`.
 */
kind: string, 
/**
 * The cells; a group has one.
 */
cells: Array<string>, 
/**
 * The report that lists what this row counts; absent where none does.
 */
behind: string | null, 
/**
 * The case that it is about; absent where it is about none.
 */
case: string | null, };

export type BarPart = { 
/**
 * The message `part-<slug>`.
 */
part: string, 
/**
 * How many.
 */
count: number, };

export type Bar = { 
/**
 * What it is of.
 */
label: string, 
/**
 * Its parts.
 */
parts: Array<BarPart>, };

export type ReportView = { 
/**
 * Which.
 */
kind: string, 
/**
 * All there are, in the order of a list.
 */
kinds: Array<string>, 
/**
 * The officer at work may see who opened lists of names.
 */
may_see_looks: boolean, 
/**
 * All spans there are.
 */
spans: Array<string>, 
/**
 * Its first day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * A day of the period before.
 */
before: string, 
/**
 * A day of the period after.
 */
after: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The period, and what it counts by.
 */
lines: Array<string>, 
/**
 * The columns.
 */
columns: Array<TableColumn>, 
/**
 * The rows.
 */
rows: Array<TableRow>, 
/**
 * Below the table.
 */
notes: Array<string>, 
/**
 * What is drawn; empty where nothing is.
 */
bars: Array<Bar>, };

export type RowsIn = { 
/**
 * A book (`births`) or a procedure (`khai-sinh`).
 */
what: string, 
/**
 * The file, in base64.
 */
file: string, 
/**
 * How another program calls the columns, as JSON `[{"head": "HO_TEN", "column": "child.name"}]`;
 * empty for our own names. A head whose `column` is empty is not read.
 */
columns: string, };

export type RowColumn = { 
/**
 * Its slug.
 */
column: string, 
/**
 * What it is called here.
 */
name: string, 
/**
 * Without it no row says anything.
 */
needed: boolean, 
/**
 * The file's head for it; absent where none was found.
 */
head: string | null, 
/**
 * How that is known: `known`, `remembered` or `guessed`; absent with `head`.
 */
how: string | null, };

export type RowHeads = { 
/**
 * As they stand in the file.
 */
heads: Array<string>, 
/**
 * Our columns, in order.
 */
columns: Array<RowColumn>, };

export type RowsOut = { 
/**
 * A book or, for the empty table, a procedure.
 */
what: string, 
/**
 * The year; 0 for all.
 */
year: number, 
/**
 * `xlsx`, `csv` or `jsonl`.
 */
format: string, 
/**
 * As of the file that comes in; the columns are then these, in this order. A `head` that is `null` is
 * one that nobody knows: it is marked.
 */
columns: string, 
/**
 * The map of columns that is used where `columns` is empty, by its name; empty for our own names.
 */
map: string, };

export type DossiersOut = { 
/**
 * A procedure; empty for all.
 */
procedure: string, 
/**
 * The first day, `2026-11-01`.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Which of their days counts: `received`, `promised` or `ended`.
 */
by: string, 
/**
 * `xlsx`, `csv` or `jsonl`.
 */
format: string, };

export type RowMap = { 
/**
 * Which program.
 */
name: string, 
/**
 * The book.
 */
book: string, 
/**
 * Columns of which nobody knows what it calls them.
 */
unknown: number, };

export type RowFault = { 
/**
 * The head of the column; empty where it is none's.
 */
column: string, 
/**
 * What.
 */
problem: Problem, };

export type RowLine = { 
/**
 * Its line in the file.
 */
line: number, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * `good`, `done`, `there` or `refused`.
 */
verdict: string, 
/**
 * Why it was refused.
 */
faults: Array<RowFault>, };

export type RowsView = { 
/**
 * The first of its rows, the refused ones first.
 */
rows: Array<RowLine>, 
/**
 * How many it has.
 */
total: number, 
/**
 * How many can come in.
 */
good: number, 
/**
 * How many came in.
 */
done: number, 
/**
 * How many are here already.
 */
there: number, 
/**
 * How many are refused.
 */
refused: number, 
/**
 * Heads of columns that nobody here knows.
 */
unknown: Array<string>, };

export type RowKinds = { 
/**
 * Registers: the messages `book-<slug>`.
 */
books: Array<string>, 
/**
 * Procedures whose dossiers can come in as drafts: the messages `procedure-<slug>`.
 */
procedures: Array<string>, 
/**
 * What is neither: `people`.
 */
lists: Array<string>, 
/**
 * How other programs call the columns.
 */
maps: Array<RowMap>, 
/**
 * People of lists that came in on this laptop.
 */
people: number, 
/**
 * By which of its days a dossier can be in a table: the messages `rows-by-<slug>`.
 */
counted_by: Array<string>, };

export type ShowStock = { 
/**
 * Slug of the document whose blanks they are; empty for the first.
 */
document: string, 
/**
 * `YYYY-MM-DD`; empty for today.
 */
day: string, };

export type BalanceView = { 
/**
 * Blanks before the day.
 */
opening: number, 
/**
 * Received.
 */
received: number, 
/**
 * Used.
 */
used: number, 
/**
 * Spoiled.
 */
spoiled: number, 
/**
 * Given back unused.
 */
returned: number, 
/**
 * Blanks after the day.
 */
closing: number, 
/**
 * Used before the day, spoiled on it.
 */
spoiled_later: number, 
/**
 * Spoiled sheets that wait to be destroyed.
 */
waiting: number, };

export type BatchLine = { 
/**
 * Serial of the first.
 */
first: string, 
/**
 * Serial of the last.
 */
last: string, 
/**
 * How many.
 */
count: number, 
/**
 * From whom.
 */
from: string, 
/**
 * RFC 3339.
 */
at: string, };

export type SheetLine = { 
/**
 * Its serial.
 */
serial: string, 
/**
 * `used`, `spoiled`, `returned` or `destroyed`: the message `sheet-<slug>`.
 */
fate: string, 
/**
 * The case whose paper was printed on it.
 */
case: string | null, 
/**
 * The number of the entry, which stays when the sheet is spoiled.
 */
number: string | null, 
/**
 * Whom the case is about; may be empty.
 */
title: string, 
/**
 * Reasons and minutes; may be empty.
 */
why: string, };

export type StockView = { 
/**
 * Whose blanks.
 */
document: string, 
/**
 * All kinds of blanks.
 */
documents: Array<string>, 
/**
 * The day, `YYYY-MM-DD`.
 */
day: string, 
/**
 * Its balance.
 */
balance: BalanceView, 
/**
 * Blanks in the safe now.
 */
in_safe: number, 
/**
 * The blank that is taken next.
 */
next: string | null, 
/**
 * What was received, the latest first.
 */
batches: Array<BatchLine>, 
/**
 * Sheets that moved on the day, and spoiled ones that wait.
 */
sheets: Array<SheetLine>, };

export type SheetRun = { 
/**
 * Whose blanks.
 */
document: string, 
/**
 * Serial of the first.
 */
first: string, 
/**
 * Serial of the last.
 */
last: string, 
/**
 * From whom or to whom, and by which paper.
 */
words: string, };

export type OneSheet = { 
/**
 * Whose blank.
 */
document: string, 
/**
 * Its serial.
 */
serial: string, 
/**
 * How, or by which minutes.
 */
words: string, };

export type UseSheet = { 
/**
 * Whose blank.
 */
document: string, 
/**
 * Its serial.
 */
serial: string, 
/**
 * The case, by its code or by the number of its entry, as typed.
 */
case: string, 
/**
 * Why it was not printed here.
 */
words: string, };

export type StockPaper = { 
/**
 * Whose blanks.
 */
document: string, 
/**
 * `YYYY-MM-DD`.
 */
day: string, };

export type RoundLine = { 
/**
 * Id.
 */
round: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * Who carries the papers.
 */
carrier: string, 
/**
 * `planned`, `out`, `back`, `cancelled`: the message `round-status-<slug>`.
 */
status: string, 
/**
 * Homes.
 */
homes: number, 
/**
 * Papers.
 */
papers: number, 
/**
 * Papers that reached their families.
 */
delivered: number, };

export type RoundCandidate = { 
/**
 * The case.
 */
case: string, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * Who expects it.
 */
receiver: string, 
/**
 * As written.
 */
address: string, 
/**
 * Document slugs.
 */
documents: Array<string>, 
/**
 * The day that was agreed at the last visit, `YYYY-MM-DD`.
 */
next_try: string | null, 
/**
 * What was said then.
 */
note: string, };

export type CustodyLine = { 
/**
 * The case.
 */
case: string, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * Who holds it.
 */
officer: string, 
/**
 * RFC 3339: since when.
 */
since: string, 
/**
 * It was out when a day ended.
 */
overnight: boolean, 
/**
 * Where it is kept, and why it is not in the safe.
 */
why: string | null, };

export type RoundsView = { 
/**
 * Today, `YYYY-MM-DD`.
 */
today: string, 
/**
 * The latest day first.
 */
rounds: Array<RoundLine>, 
/**
 * What could be carried, in the order of a walk.
 */
candidates: Array<RoundCandidate>, 
/**
 * What is out of the safe, the longest first.
 */
outside: Array<CustodyLine>, 
/**
 * Who may carry.
 */
carriers: Array<SignerView>, 
/**
 * The officer at work.
 */
me: string, };

export type RoundId = { 
/**
 * Id.
 */
round: string, };

export type RoundCase = { 
/**
 * The round.
 */
round: string, 
/**
 * The case.
 */
case: string, };

export type PlanRound = { 
/**
 * The day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * Officer id.
 */
carrier: string, 
/**
 * The cases.
 */
cases: Array<string>, };

export type RoundPaper = { 
/**
 * Document slug.
 */
document: string, 
/**
 * `office`, `out`, `delivered` or `returned`.
 */
state: string, };

export type VisitView = { 
/**
 * `whole`, `part`, `nobody`, `elsewhere`, `declined`: the message `met-<slug>`.
 */
met: string, 
/**
 * The day of the next try, `YYYY-MM-DD`.
 */
next_try: string | null, 
/**
 * In the officer's words.
 */
note: string, 
/**
 * RFC 3339.
 */
at: string, };

export type RoundStop = { 
/**
 * The case.
 */
case: string, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * Who expects it.
 */
receiver: string, 
/**
 * Telephone; may be empty.
 */
phone: string, 
/**
 * The papers.
 */
papers: Array<RoundPaper>, 
/**
 * The last visit.
 */
visit: VisitView | null, };

export type RoundHome = { 
/**
 * Tổ dân phố, thôn, … as written; may be empty.
 */
group: string, 
/**
 * As written.
 */
address: string, 
/**
 * The cases.
 */
stops: Array<RoundStop>, };

export type RoundView = { 
/**
 * In brief.
 */
line: RoundLine, 
/**
 * The homes in the order of the walk.
 */
homes: Array<RoundHome>, 
/**
 * The officer at work carries it.
 */
mine: boolean, 
/**
 * RFC 3339: when it left.
 */
left_at: string | null, 
/**
 * Where what stayed out is kept and why; or why the round was not made.
 */
why: string, };

export type RoundHandOver = { 
/**
 * The round.
 */
round: string, 
/**
 * The papers were read back to the family.
 */
read_back: boolean, 
/**
 * In the officer's words; may be empty.
 */
note: string, 
/**
 * What changed hands.
 */
hand_over: HandOver, };

export type RoundVisit = { 
/**
 * The round.
 */
round: string, 
/**
 * The case.
 */
case: string, 
/**
 * `nobody`, `elsewhere` or `declined`.
 */
met: string, 
/**
 * The day of the next try, `YYYY-MM-DD`; empty for none.
 */
next_try: string, 
/**
 * In the officer's words.
 */
note: string, };

export type ComeBack = { 
/**
 * The round.
 */
round: string, 
/**
 * Cases whose papers stay out overnight.
 */
overnight: Array<string>, 
/**
 * Where they are kept, and why they are not in the safe.
 */
why: string, };

export type CancelRound = { 
/**
 * The round.
 */
round: string, 
/**
 * Why.
 */
reason: string, };

export type FieldBox = { 
/**
 * Slug.
 */
field: string, 
/**
 * From 0.
 */
page: number, 
/**
 * Left.
 */
x: number, 
/**
 * Top.
 */
y: number, 
/**
 * Width.
 */
w: number, 
/**
 * Height.
 */
h: number, };

export type SheetView = { 
/**
 * Number of pages; 0 when it cannot be laid out.
 */
pages: number, 
/**
 * Page width in micrometres.
 */
width: number, 
/**
 * Page height in micrometres.
 */
height: number, 
/**
 * Field boxes.
 */
fields: Array<FieldBox>, 
/**
 * Why it cannot be printed, naming the field.
 */
problem: Problem | null, 
/**
 * Changes when the pages change.
 */
version: string, };

export type PrintPaper = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * The paper.
 */
paper: PaperKind, 
/**
 * Why it is printed again; required from the second print on.
 */
reason: string | null, 
/**
 * It goes to the printer; else only the file is written.
 */
send_to_printer: boolean, };

export type PrintSheet = { 
/**
 * Document slug; the first form where it is empty.
 */
form: string, 
/**
 * Send it to the default printer after saving.
 */
send_to_printer: boolean, };

export type Printed = { 
/**
 * File path.
 */
path: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * It was handed to the printer.
 */
sent: boolean, 
/**
 * Why the printer did not take it.
 */
problem: Problem | null, 
/**
 * The print about which is asked what came out; absent where no act speaks of it.
 */
job: string | null, };

export type ShowPrinter = { 
/**
 * Document slug of a form with a blank; the first where it is empty.
 */
form: string, };

export type ChooseTray = { 
/**
 * Document slug.
 */
form: string, 
/**
 * The tray; empty for the printer's own choice.
 */
tray: string, };

export type MovePrint = { 
/**
 * Document slug.
 */
form: string, 
/**
 * To the right, from where it stands with no correction.
 */
dx: number, 
/**
 * Down.
 */
dy: number, };

export type MoveField = { 
/**
 * Document slug.
 */
form: string, 
/**
 * The field, as the sheet names it.
 */
field: string | null, 
/**
 * To the right.
 */
dx: number, 
/**
 * Down.
 */
dy: number, };

export type ScanOf = { 
/**
 * Document slug.
 */
form: string, };

export type KeepScan = { 
/**
 * Document slug.
 */
form: string, 
/**
 * A picture (PNG, JPEG) or a PDF, of which the first page is kept, in base64; nothing takes the
 * scan away.
 */
file: string | null, };

export type Spot = { 
/**
 * From the left edge.
 */
x: number, 
/**
 * From the top edge.
 */
y: number, };

export type MeasureSheet = { 
/**
 * Document slug.
 */
form: string, 
/**
 * Top left, top right, bottom left, bottom right.
 */
crosses: Array<Spot>, 
/**
 * The correction is kept; else it is only reckoned.
 */
keep: boolean, };

export type Correction = { 
/**
 * To the right.
 */
dx: number, 
/**
 * Down.
 */
dy: number, 
/**
 * Stretch across the page.
 */
scale_x: number, 
/**
 * Stretch along the page.
 */
scale_y: number, 
/**
 * Lower per length to the right.
 */
skew: number, };

export type MeasuredView = { 
/**
 * The correction that follows.
 */
correction: Correction, 
/**
 * Where the crosses should stand.
 */
wanted: Array<Spot>, 
/**
 * Where they were found.
 */
found: Array<Spot>, 
/**
 * Where they will land with the correction.
 */
after: Array<Spot>, 
/**
 * It was kept.
 */
kept: boolean, };

export type MovedField = { 
/**
 * Slug of the field.
 */
field: string, 
/**
 * To the right.
 */
dx: number, 
/**
 * Down.
 */
dy: number, };

export type PrinterView = { 
/**
 * Its name; absent where there is none.
 */
printer: string | null, 
/**
 * What keeps it from printing.
 */
trouble: Problem | null, 
/**
 * The trays that can be chosen; empty where there is no choice.
 */
trays: Array<string>, 
/**
 * The tray that the form's blanks lie in; empty for the printer's own choice.
 */
tray: string, 
/**
 * Document slugs of the forms that have a blank.
 */
forms: Array<string>, 
/**
 * The one shown.
 */
form: string, 
/**
 * The correction in use.
 */
correction: Correction, 
/**
 * The day since when it holds; absent where it was never measured.
 */
calibrated_on: string | null, 
/**
 * Where the crosses of the test sheet should stand.
 */
crosses: Array<Spot>, 
/**
 * Fields that stand elsewhere than the form has them.
 */
moved: Array<MovedField>, 
/**
 * A scan of the form's blank is kept.
 */
scan: boolean, };

export type WantedPrint = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * The paper; the usual one of the document where it is not said.
 */
paper: PaperKind | null, };

export type AddPrints = { 
/**
 * Which.
 */
papers: Array<WantedPrint>, 
/**
 * They go to the printer; else only the files are written.
 */
send_to_printer: boolean, };

export type PrintOf = { 
/**
 * Id.
 */
job: string, };

export type HoldPrints = { 
/**
 * Whether it is held.
 */
hold: boolean, };

export type Outcome = "right" | "spoiled" | "nothing";

export type AnswerPrint = { 
/**
 * Id.
 */
job: string, 
/**
 * What.
 */
outcome: Outcome, 
/**
 * How many good ones, where they lie on no blanks that the office keeps a book of.
 */
count: number, 
/**
 * Serials of the blanks with a good paper, with commas between.
 */
sheets: string, 
/**
 * Serials of the blanks that were spoiled, with commas between.
 */
spoiled: string, 
/**
 * How they were spoiled.
 */
reason: string, 
/**
 * Why it was printed again, where that is asked only now.
 */
again: string | null, };

export type PrintView = { 
/**
 * Id.
 */
job: string, 
/**
 * The case.
 */
case: string, 
/**
 * Mã hồ sơ.
 */
code: string, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * The paper.
 */
paper: PaperKind, 
/**
 * `waiting`, `printing`, `out`, `failed`.
 */
state: string, 
/**
 * Why it failed.
 */
problem: Problem | null, 
/**
 * Who asked for it.
 */
officer: string, 
/**
 * When it was sent, or asked for.
 */
at: string, 
/**
 * It goes to the printer, and not only to a file.
 */
sent: boolean, 
/**
 * Where the file lies, once it was made.
 */
path: string | null, 
/**
 * The number of the entry in the register.
 */
number: string | null, 
/**
 * Each good paper and each spoiled sheet names its blank.
 */
asks_sheets: boolean, 
/**
 * The blanks that are taken next, with commas between.
 */
next_sheets: string, 
/**
 * How many originals there should be.
 */
count: number, 
/**
 * Only the front was printed: the sheet is laid in again for its back, as a step of its own.
 */
back_next: boolean, };

export type PrintsView = { 
/**
 * In their order.
 */
prints: Array<PrintView>, 
/**
 * Letters that go to the printer in one file, run by run.
 */
runs: Array<RunView>, 
/**
 * It is held.
 */
held: boolean, 
/**
 * The printer's name, where there is one.
 */
printer: string | null, 
/**
 * What keeps the printer from printing.
 */
trouble: Problem | null, };

export type ApprovedLine = { 
/**
 * The case.
 */
case: string, 
/**
 * Mã hồ sơ.
 */
code: string, 
/**
 * Whom the dossier is about.
 */
title: string, 
/**
 * Since when it is approved.
 */
approved_at: string, };

export type ApprovedKind = { 
/**
 * Document slug.
 */
document: string, 
/**
 * By their codes.
 */
letters: Array<ApprovedLine>, };

export type ApprovedLettersView = { 
/**
 * Kinds of which there is one.
 */
kinds: Array<ApprovedKind>, };

export type WantedLetter = { 
/**
 * The case.
 */
case: string, 
/**
 * Document slug.
 */
document: string, };

export type AddRun = { 
/**
 * Which.
 */
letters: Array<WantedLetter>, 
/**
 * The file goes to the printer; else it is only written.
 */
send_to_printer: boolean, };

export type RunOf = { 
/**
 * Id.
 */
run: string, };

export type AnswerRun = { 
/**
 * Id.
 */
run: string, 
/**
 * `right` for all but those that are named; else nothing is written down.
 */
outcome: Outcome, 
/**
 * Prints of letters that did not come out right.
 */
bad: Array<string>, };

export type RunLetter = { 
/**
 * Its print.
 */
job: string, 
/**
 * The case.
 */
case: string, 
/**
 * Mã hồ sơ.
 */
code: string, 
/**
 * Whom the dossier is about.
 */
title: string, 
/**
 * Document slug.
 */
document: string, 
/**
 * Its first page in the file.
 */
first_page: number | null, 
/**
 * Its last page in the file.
 */
last_page: number | null, 
/**
 * Why it cannot be printed.
 */
problem: Problem | null, };

export type RunView = { 
/**
 * Id.
 */
run: string, 
/**
 * The kinds of letters, by slug.
 */
documents: Array<string>, 
/**
 * So many letters.
 */
all: number, 
/**
 * So many of them have their pages in the file.
 */
done: number, 
/**
 * `waiting`, `printing`, `out`, `failed`.
 */
state: string, 
/**
 * Those that came out, with their pages, and those that cannot be printed.
 */
letters: Array<RunLetter>, 
/**
 * Pages of the file, once it was written.
 */
pages: number, 
/**
 * Where the file lies, once it was written.
 */
path: string | null, 
/**
 * Who asked for it.
 */
officer: string, 
/**
 * When it was written, or asked for.
 */
at: string, 
/**
 * It goes to the printer, and not only to a file.
 */
sent: boolean, };

export type PrintedSheetLine = { 
/**
 * What it is, in words; no name of anybody.
 */
title: string, 
/**
 * Which kind of sheet.
 */
sheet: string, 
/**
 * The dossier that it is about.
 */
case: string | null, 
/**
 * Who printed it.
 */
officer: string, 
/**
 * When.
 */
at: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * The how-manieth time that a printer got it; 0 for a file that none got.
 */
count: number, 
/**
 * SHA-256 of its file.
 */
pdf: string, };

export type PrintedSheetsView = { 
/**
 * The latest.
 */
lines: Array<PrintedSheetLine>, 
/**
 * So many older ones are not in the list.
 */
more: number, };

export type PendingLine = { 
/**
 * The act.
 */
act: string, 
/**
 * The case it belongs to.
 */
case: string | null, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * What: the message `event-<code>`.
 */
what: Problem, 
/**
 * RFC 3339.
 */
at: string, };

export type YearLine = { 
/**
 * The year.
 */
year: number, 
/**
 * Its version; 0 where nobody has published it.
 */
version: number, 
/**
 * Where it comes from: the message `calendar-year-<slug>`.
 */
standing: string, 
/**
 * When this version was published, `dd/mm/yyyy`.
 */
published: string | null, 
/**
 * Weekend days that are worked for another, still to come, `dd/mm/yyyy`.
 */
worked: Array<string>, };

export type RefusedLine = { 
/**
 * The act.
 */
act: string, 
/**
 * The case it belongs to.
 */
case: string | null, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * What.
 */
what: Problem, 
/**
 * Why: `problem-<code>`, with the remedy.
 */
why: Problem, 
/**
 * Who wrote it.
 */
officer: string, 
/**
 * RFC 3339.
 */
at: string, };

export type SettledLine = { 
/**
 * The act.
 */
act: string, 
/**
 * The case it belongs to.
 */
case: string | null, 
/**
 * Whom it is about.
 */
title: string, 
/**
 * What.
 */
what: Problem, 
/**
 * What was done about it: the message `settlement-<slug>`.
 */
how: string, 
/**
 * In the officer's words.
 */
note: string | null, 
/**
 * Who saw to it.
 */
officer: string, 
/**
 * When, RFC 3339.
 */
at: string, };

export type UnusualView = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What: `problem-sync-…`.
 */
what: Array<Problem>, };

export type SeeTo = { 
/**
 * The act.
 */
act: string, 
/**
 * What was done: `done-again`, `not-needed`, `told`.
 */
how: string, 
/**
 * In the officer's words, if they wrote any.
 */
note: string | null, };

export type SyncView = { 
/**
 * At a glance.
 */
brief: SyncBrief, 
/**
 * What the ward calls the office above it.
 */
superior_name: string, 
/**
 * Its address.
 */
address: string, 
/**
 * What waits.
 */
pending: Array<PendingLine>, 
/**
 * What was refused.
 */
refused: Array<RefusedLine>, 
/**
 * What was refused and has been seen to, the latest first.
 */
settled: Array<SettledLine>, 
/**
 * What can be done about a refused one, as slugs.
 */
settlements: Array<string>, 
/**
 * What needs a choice.
 */
choices: Array<ConflictView>, 
/**
 * The last pass that was out of the ordinary, while it is news.
 */
unusual: UnusualView | null, 
/**
 * The calendar that dates are reckoned with, this year and those to come.
 */
years: Array<YearLine>, 
/**
 * Where the backups are.
 */
backups: Array<BackupPlace>, 
/**
 * Laptop's clock minus the district's, in seconds, when last measured.
 */
skew_s: number | null, 
/**
 * Why the last attempt failed.
 */
last_error: Problem | null, };

export type SyncReport = { 
/**
 * Entries sent and receipted.
 */
sent: number, 
/**
 * Entries received.
 */
received: number, 
/**
 * The page after it.
 */
view: SyncView, };

/** Request and response of each command. */
export interface Commands {
  /** What the laptop can do right now, and for whom. */
  "session.status": { request: Empty; response: SessionStatus };
  /** Opens the laptop for an officer. */
  "session.unlock": { request: Unlock; response: SessionStatus };
  /** Drops the key; every page must be unlocked again. */
  "session.lock": { request: Empty; response: SessionStatus };
  /** Somebody is at the laptop, though no command shows it; it does not lock itself yet. */
  "session.stir": { request: Stir; response: SessionStatus };
  /** Sets the language. */
  "session.locale": { request: SetLocale; response: SessionStatus };
  /** What is wrong with a laptop that does not open, what is safe, what to do. Changes nothing. */
  "damage.examine": { request: Examine; response: DamageView };
  /** Mends it, and opens it. */
  "damage.repair": { request: Repair; response: SessionStatus };
  /** Puts a backup in the place of what cannot be repaired, and opens it. */
  "damage.restore": { request: RestoreBackup; response: SessionStatus };
  /** Makes the laptop one of the ward's again with a ticket; the ward comes from the district. */
  "damage.begin-again": { request: BeginAgain; response: BeganAgainView };
  /** The working list. */
  "today.show": { request: ShowToday; response: Today };
  /** Finds cases. */
  "cases.search": { request: Search; response: Found };
  /** The procedures that can be received. */
  "procedures.list": { request: Empty; response: Procedures };
  /** Starts a draft. */
  "draft.start": { request: StartDraft; response: DraftView };
  /** Starts the dossier of copies of what a case registered, filled in from its register. */
  "draft.copies": { request: CaseId; response: DraftView };
  /** Opens a draft. */
  "draft.open": { request: DraftId; response: DraftView };
  /** Saves one field. */
  "draft.set": { request: SetField; response: DraftView };
  /** Throws a draft away. */
  "draft.discard": { request: DraftId; response: Empty };
  /** Finds communes. */
  "places.find": { request: FindPlaces; response: Places };
  /** Finds people the ward knows. */
  "people.find": { request: FindPeople; response: People };
  /** Receives a draft as a case. */
  "case.receive": { request: Receive; response: CaseView };
  /** A case. */
  "case.show": { request: CaseId; response: CaseView };
  /** Who looked at a case; for a leader. */
  "case.looks": { request: CaseId; response: LooksView };
  /** Who looked at lists on which names stand; for a leader. */
  "lists.looks": { request: Empty; response: ListLooksView };
  /** The dossier was checked and is in order. */
  "case.verify": { request: CaseId; response: CaseView };
  /** Asks the family, once, for what is missing; stops the clock. */
  "case.request-supplement": { request: AskAgain; response: CaseView };
  /** Asks once more, by a leader's decision. */
  "case.ask-again": { request: AskAgain; response: CaseView };
  /** Apologises and makes the one new promise; Mẫu 04 and the courtesy letter follow. */
  "case.apologise": { request: Apologise; response: CaseView };
  /** Notes what the letters must know and no field says. */
  "case.note-circumstance": { request: NoteCircumstance; response: CaseView };
  /** The family brought it; the full time starts again. */
  "case.receive-supplement": { request: ReceiveSupplement; response: CaseView };
  /** Records that another office was asked to verify something; the law's date moves by its rule. */
  "case.send-inquiry": { request: SendInquiry; response: CaseView };
  /** Records what the other office answered; the clock goes on. */
  "case.answer-inquiry": { request: AnswerInquiry; response: CaseView };
  /** Counts a visit of the citizen that no other step shows, and why. */
  "case.record-trip": { request: RecordTrip; response: CaseView };
  /** Strikes out a visit that was counted by mistake, with why. */
  "case.strike-trip": { request: StrikeTrip; response: CaseView };
  /** Puts the case before the signer. */
  "case.submit": { request: CaseId; response: CaseView };
  /** Asks the district to allot the registration number. */
  "case.request-number": { request: Register; response: CaseView };
  /** Records the registration with numbers typed twice. */
  "case.register": { request: Register; response: CaseView };
  /** Records the child's identity number, which came after the registration. */
  "case.record-citizen-id": { request: RecordCitizenId; response: CaseView };
  /** Finishes a leg with its outcome. */
  "case.finish-leg": { request: FinishLeg; response: CaseView };
  /** Records that the fee was paid, with the number of the receipt from the fee book. */
  "case.collect-fee": { request: CollectFee; response: CaseView };
  /** Strikes out a payment that was written down by mistake, with why. */
  "case.strike-fee": { request: StrikeFee; response: CaseView };
  /** Gives a step to somebody, with why it changes hands. */
  "case.assign-leg": { request: AssignLeg; response: CaseView };
  /** Changes a recorded field before registration. */
  "case.edit": { request: EditField; response: CaseView };
  /** Adds a remark. */
  "case.note": { request: WithReason; response: CaseView };
  /** Settles a choice between two values. */
  "case.choose": { request: Choose; response: CaseView };
  /** Says, after looking, that the possible duplicates are other births. */
  "case.settle-duplicates": { request: CaseId; response: CaseView };
  /** Refuses the dossier in writing. */
  "case.refuse": { request: WithReason; response: CaseView };
  /** Stops at the citizen's request. */
  "case.withdraw": { request: WithReason; response: CaseView };
  /** Revokes a registration by a decision; what has left is called back. */
  "case.revoke": { request: RevokeCase; response: CaseView };
  /** Calls back a paper that the family holds. */
  "recall.begin": { request: BeginRecall; response: CaseView };
  /** Takes a step of a recall: back, voided, replaced, apologised for. */
  "recall.step": { request: TakeRecallStep; response: CaseView };
  /** Prints a paper: what came out is asked afterwards, and only then recorded. */
  "paper.print": { request: PrintPaper; response: Printed };
  /** Records that a printed paper was signed and sealed. */
  "paper.signed": { request: PaperSigned; response: CaseView };
  /** Records that the parties signed a paper themselves, before the officer. */
  "paper.parties-signed": { request: PaperOf; response: CaseView };
  /** Signs papers as files, one after another; who cannot be signed is told and stops no other. */
  "paper.sign": { request: SignPapers; response: PapersSigned };
  /** A paper as a file: its signatures held against the log, and what may be done. */
  "paper.signatures": { request: PaperOf; response: PaperFileView };
  /** A signed file, where it is the one that was signed. */
  "paper.file": { request: PaperOf; response: ArrayBuffer };
  /** Takes in a file that was signed on another laptop. */
  "paper.bring-file": { request: BringFile; response: PaperFileView };
  /** Puts a copy of a signed file into a directory. */
  "paper.copy-file": { request: CopyFile; response: FileCopied };
  /** What waits for the signature of the officer at work, and how this laptop signs. */
  "signing.show": { request: Empty; response: SigningView };
  /** Sets the timestamp server of this laptop. */
  "signing.timestamp": { request: SetTimestamp; response: SigningView };
  /** The tokens that are plugged in. */
  "token.list": { request: ListTokens; response: Tokens };
  /** Takes papers out of the office. */
  "paper.take-out": { request: TakeOut; response: CaseView };
  /** Hands papers over at the door. */
  "paper.hand-over": { request: HandOver; response: CaseView };
  /** Gives papers out at the counter. */
  "paper.collect": { request: Collect; response: CaseView };
  /** Brings an undelivered paper back. */
  "paper.bring-back": { request: PaperReason; response: CaseView };
  /** Records that another agency's result reached the family without the ward. */
  "paper.reached": { request: RecordReached; response: CaseView };
  /** Opens the letter as a draft. */
  "letter.draft": { request: DraftLetter; response: CaseView };
  /** A leader approves the letter. */
  "letter.approve": { request: PaperOf; response: CaseView };
  /** Numbers a signed letter. */
  "letter.number": { request: NumberLetter; response: CaseView };
  /** No letter will be sent, and why. */
  "letter.suppress": { request: SuppressLetter; response: CaseView };
  /** The year's register of what left the office under a number. */
  "outgoing.show": { request: ShowOutgoing; response: OutgoingView };
  /** Holds a paper against its code, by the log as this laptop knows it. */
  "paper.check": { request: CheckPaper; response: PaperChecked };
  /** Reads a paper's code from a picture of it, or from its PDF. */
  "paper.read-code": { request: PaperPicture; response: PaperCode };
  /** A document laid out: pages, field boxes, problems. */
  "sheet.view": { request: SheetRequest; response: SheetView };
  /** One page as PNG. */
  "sheet.page": { request: SheetPage; response: ArrayBuffer };
  /** The whole document as PDF. */
  "sheet.pdf": { request: SheetRequest; response: ArrayBuffer };
  /** Prints the sheet by which the printer is set to the blank. */
  "printer.print-sheet": { request: PrintSheet; response: Printed };
  /** The printer, and how it stands to a form. */
  "printer.show": { request: ShowPrinter; response: PrinterView };
  /** Chooses the tray that a form's blanks lie in. */
  "printer.tray": { request: ChooseTray; response: PrinterView };
  /** Moves what is printed over a form, by hand. */
  "printer.move": { request: MovePrint; response: PrinterView };
  /** Moves one field of a form, or puts all back. */
  "printer.move-field": { request: MoveField; response: PrinterView };
  /** The scan that is kept of a form's blank. */
  "printer.scan": { request: ScanOf; response: ArrayBuffer };
  /** Keeps the scan of a form's blank on this laptop, or takes it away. */
  "printer.keep-scan": { request: KeepScan; response: PrinterView };
  /** Reckons the correction from a test sheet that was measured, and keeps it if it is to be kept. */
  "printer.measure": { request: MeasureSheet; response: MeasuredView };
  /** Prints under way on this laptop: the queue, and what is to be answered. */
  "prints.show": { request: Empty; response: PrintsView };
  /** What was printed of the office's sheets, declarations and envelopes, the latest first. */
  "prints.sheets": { request: Empty; response: PrintedSheetsView };
  /** Puts papers in the queue. */
  "prints.add": { request: AddPrints; response: PrintsView };
  /** Prints the paper whose turn it is. */
  "prints.next": { request: Empty; response: PrintsView };
  /** Holds the queue, or lets it go on. */
  "prints.hold": { request: HoldPrints; response: PrintsView };
  /** A print that failed waits again. */
  "prints.retry": { request: PrintOf; response: PrintsView };
  /** Takes a print back. */
  "prints.cancel": { request: PrintOf; response: PrintsView };
  /** Says what came out of the printer; only this records a print. */
  "prints.answer": { request: AnswerPrint; response: PrintsView };
  /** The letters that are approved and not printed, kind by kind. */
  "prints.letters": { request: Empty; response: ApprovedLettersView };
  /** Puts letters in the queue that go to the printer in one file. */
  "prints.add-run": { request: AddRun; response: PrintsView };
  /** Lets what failed of such a file wait again. */
  "prints.retry-run": { request: RunOf; response: PrintsView };
  /** Takes such a file back: from the queue, or from the spooler where it is still there. */
  "prints.cancel-run": { request: RunOf; response: PrintsView };
  /** Says which letters of such a file came out right: they are recorded as printed. */
  "prints.answer-run": { request: AnswerRun; response: PrintsView };
  /** Prints the declaration of a draft, to be signed by whoever asks. */
  "declaration.print": { request: PrintDeclaration; response: Printed };
  /** Writes a table as PDF: a round's sheet, a report, a page of a register. */
  "table.print": { request: PrintTable; response: Printed };
  /** The same for other programs: XLSX or CSV. */
  "table.save": { request: SaveTable; response: Printed };
  /** A report in the language of the window. */
  "report.show": { request: ShowReport; response: ReportView };
  /** What can come in from tables of other programs, and go out as such. */
  "rows.kinds": { request: Empty; response: RowKinds };
  /** Reads the heads of a file, and says which of our columns each may be. */
  "rows.heads": { request: RowsIn; response: RowHeads };
  /** Looks through the rows of a file and changes nothing. */
  "rows.check": { request: RowsIn; response: RowsView };
  /** Brings the good rows of a file in; what is here already changes nothing. */
  "rows.bring-in": { request: RowsIn; response: RowsView };
  /** Writes the refused rows of a file, with why, to be mended and brought in again. */
  "rows.refused": { request: RowsIn; response: Printed };
  /** Writes a register as a table for another program. */
  "rows.give": { request: RowsOut; response: Printed };
  /** Writes dossiers as a table for another program. */
  "rows.give-dossiers": { request: DossiersOut; response: Printed };
  /** Lets go of all people of lists that came in on this laptop. */
  "rows.forget-people": { request: Empty; response: RowKinds };
  /** Writes an empty table with the columns that are read. */
  "rows.template": { request: RowsOut; response: Printed };
  /** A year of a register: entries, gaps, notes. */
  "register.show": { request: ShowRegister; response: RegisterView };
  /** Opens a volume; numbers run on after the last before it. */
  "register.open": { request: OpenVolume; response: RegisterView };
  /** Says why a number is missing. */
  "register.explain-gap": { request: OfNumber; response: RegisterView };
  /** Notes something beside an entry. */
  "register.note": { request: OfNumber; response: RegisterView };
  /** Closes a year with its minutes. */
  "register.close": { request: CloseRegister; response: RegisterView };
  /** The blanks of a kind: what lies in the safe, the day's balance, what became of each. */
  "stock.show": { request: ShowStock; response: StockView };
  /** Takes a run of blanks in. */
  "stock.receive": { request: SheetRun; response: StockView };
  /** Records that a sheet was used for a paper which was not printed here, for whom and why. */
  "stock.use": { request: UseSheet; response: StockView };
  /** Records that a sheet was spoiled, and how; the entry keeps its number. */
  "stock.spoil": { request: OneSheet; response: StockView };
  /** Gives a run of unused blanks back. */
  "stock.return": { request: SheetRun; response: StockView };
  /** Records that a spoiled sheet was destroyed, and by which minutes. */
  "stock.destroy": { request: OneSheet; response: StockView };
  /** What citizens say of the office; what waits for an answer first. */
  "complaints.show": { request: Empty; response: ComplaintsView };
  /** Writes down what a citizen says, about a case or about the office. */
  "complaint.make": { request: MakeComplaint; response: ComplaintsView };
  /** A leader answers. */
  "complaint.answer": { request: AnswerComplaint; response: ComplaintsView };
  /** Whether they are content with the answer. */
  "complaint.hear": { request: HearComplaint; response: ComplaintsView };
  /** What this officer typed on such a page and has not made an act of. */
  "jotting.open": { request: JottingOf; response: JottingView };
  /** Keeps what is typed there, letter by letter; it goes with the act that is made of it. */
  "jotting.keep": { request: KeepJotting; response: Empty };
  /** What the ward settles for itself: reasons of an apology, the cause on death extracts. */
  "choices.show": { request: Empty; response: ChoicesView };
  /** Adds a reason that an apology may give. */
  "choices.add-reason": { request: OneReason; response: ChoicesView };
  /** Says a reason in other words; cases keep the words that they gave. */
  "choices.rename-reason": { request: RenameReason; response: ChoicesView };
  /** Moves a reason in the list. */
  "choices.move-reason": { request: MoveReason; response: ChoicesView };
  /** Takes a reason off the list; cases that gave it keep it. */
  "choices.retire-reason": { request: OneReason; response: ChoicesView };
  /** Chooses whether death extracts name the cause, from here on. */
  "choices.show-cause": { request: ShowCause; response: ChoicesView };
  /** Chooses after how many minutes an untended laptop locks itself. */
  "choices.lock-after": { request: LockAfter; response: ChoicesView };
  /** The words of the letters: editions, and what waits for a leader. */
  "letter-texts.show": { request: Empty; response: LetterTextsView };
  /** Says what is wrong with words as they are typed, and what they change. */
  "letter-texts.check": { request: CheckLetterText; response: LetterTextCheck };
  /** Proposes other words for a kind of letter. */
  "letter-texts.propose": { request: ProposeLetterText; response: LetterTextsView };
  /** A leader approves them; letters that are drafted from here on say them. */
  "letter-texts.approve": { request: ApproveLetterText; response: LetterTextsView };
  /** The ward's pictures for letters: emblem, signatures, seal, with their versions. */
  "pictures.show": { request: Empty; response: PicturesView };
  /** A picture's points. */
  "pictures.image": { request: PictureId; response: ArrayBuffer };
  /** Says what would be kept of a chosen file. Changes nothing. */
  "pictures.check": { request: CheckPicture; response: PictureCheck };
  /** Brings a picture in, for a leader to allow it. */
  "pictures.propose": { request: ProposePicture; response: PicturesView };
  /** A leader allows it from a day on; a signature, only whose it is. */
  "pictures.allow": { request: AllowPicture; response: PicturesView };
  /** A leader withdraws it; it is on no print that is made after. */
  "pictures.withdraw": { request: WithdrawPicture; response: PicturesView };
  /** How each document looks: the editions of its template, whose they are, and what waits. */
  "templates.show": { request: Empty; response: TemplatesView };
  /** The text of an edition, as a file to begin another one with. */
  "templates.file": { request: TemplateOf; response: ArrayBuffer };
  /** Says what is wrong with a template, and what it changes. Changes nothing. */
  "templates.check": { request: CheckTemplate; response: TemplateCheck };
  /** What one edition says differently from another. */
  "templates.compare": { request: CompareTemplates; response: TemplateChanges };
  /** Brings a template in, for a leader to allow it. */
  "templates.propose": { request: ProposeTemplate; response: TemplatesView };
  /** A leader allows it: papers dated from a day on look so. */
  "templates.allow": { request: AllowTemplate; response: TemplatesView };
  /** A leader withdraws it: no new paper looks so, and what was printed is printed again as it was. */
  "templates.withdraw": { request: WithdrawTemplate; response: TemplatesView };
  /** How a letter of a case is signed: by hand, or with the picture of a signature. */
  "letter.look": { request: PaperOf; response: LetterLookView };
  /** The five questions about a case, with what the office's own data answer. */
  "survey.show": { request: CaseId; response: SurveyView };
  /** Records what a family answered, by telephone or at their home. */
  "survey.take": { request: TakeSurvey; response: SurveyView };
  /** Whether a citizen is asked for a rating beside this case, and what can be chosen. */
  "rating.show": { request: CaseId; response: RatingView };
  /** Leaves a citizen's rating, sealed to the district; nothing of it comes back. */
  "rating.leave": { request: LeaveRating; response: Empty };
  /** The delivery rounds, what could be carried, and what is out of the safe. */
  "rounds.show": { request: Empty; response: RoundsView };
  /** A round with its packing lists. */
  "round.show": { request: RoundId; response: RoundView };
  /** Plans a round. */
  "round.plan": { request: PlanRound; response: RoundView };
  /** Adds a home before the round sets out. */
  "round.add-home": { request: RoundCase; response: RoundView };
  /** Takes a home off before the round sets out. */
  "round.drop-home": { request: RoundCase; response: RoundView };
  /** The round is not made, and why. */
  "round.cancel": { request: CancelRound; response: RoundView };
  /** The carrier signs for the papers and leaves. */
  "round.set-out": { request: RoundId; response: RoundView };
  /** Hands papers over at a door of the round. */
  "round.hand-over": { request: RoundHandOver; response: RoundView };
  /** A door at which nothing changed hands. */
  "round.visit": { request: RoundVisit; response: RoundView };
  /** The carrier is back; what was not handed over is in the safe again, or in the overnight log. */
  "round.come-back": { request: ComeBack; response: RoundView };
  /** The sync page. */
  "sync.view": { request: Empty; response: SyncView };
  /** One pass with the district. */
  "sync.run": { request: Empty; response: SyncReport };
  /** Says that an entry without effect was seen to. */
  "sync.see-to": { request: SeeTo; response: SyncView };
  /** Backs up where that is due; for the window to ask when nobody waits. */
  "upkeep.run": { request: Empty; response: UpkeepView };
  /** Gives the laptop a place outside for its backups, and backs up there. */
  "backup.add-place": { request: BackupDir; response: UpkeepView };
  /** Takes a place away; the backups in it stay. */
  "backup.remove-place": { request: BackupDir; response: UpkeepView };
}

/** Commands that answer with bytes. */
export const BYTES: readonly (keyof Commands)[] = ["paper.file", "sheet.page", "sheet.pdf", "printer.scan", "pictures.image", "templates.file"];
