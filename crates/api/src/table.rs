//! The command table: the one list from which dispatch, `tannha commands` and TypeScript are made.
//!
//! A command is added in three steps: its records in [`crate::types`], its line here, its method
//! on the implementation of [`Handle`]. Forgetting one does not compile.

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    error::ApiError,
    types::{
        care::{
            BackupDir, BeganAgainView, BeginAgain, DamageView, Examine, Repair, RestoreBackup,
            UpkeepView,
        },
        case::{
            AssignLeg, CaseId, CaseView, Choose, EditField, FinishLeg, HandOver, PaperOf,
            PaperReason, PaperSigned, RecordCitizenId, Register, TakeOut, WithReason,
        },
        choice::{ChoicesView, LockAfter, MoveReason, OneReason, RenameReason, ShowCause},
        complaint::{AnswerComplaint, ComplaintsView, HearComplaint, MakeComplaint},
        delivery::RecordReached,
        fee::{CollectFee, StrikeFee},
        inquiry::{AnswerInquiry, SendInquiry},
        intake::{
            DraftId, DraftView, FindPeople, FindPlaces, People, Places, Procedures, Receive,
            SetField, StartDraft,
        },
        jotting::{JottingOf, JottingView, KeepJotting},
        letter::{
            Apologise, AskAgain, DraftLetter, NoteCircumstance, NumberLetter, OutgoingView,
            ShowOutgoing, SuppressLetter,
        },
        letter_text::{
            ApproveLetterText, CheckLetterText, LetterTextCheck, LetterTextsView, ProposeLetterText,
        },
        lines::{Found, Search, ShowToday, Today},
        look::{ListLooksView, LooksView},
        paper::{
            PrintDeclaration, PrintPaper, PrintSheet, PrintTable, Printed, SaveTable, SheetPage,
            SheetRequest, SheetView,
        },
        picture::{
            AllowPicture, CheckPicture, LetterLookView, PictureCheck, PictureId, PicturesView,
            ProposePicture, WithdrawPicture,
        },
        printer::{
            ChooseTray, KeepScan, MeasureSheet, MeasuredView, MoveField, MovePrint, PrinterView,
            ScanOf, ShowPrinter,
        },
        prints::{
            AddPrints, AddRun, AnswerPrint, AnswerRun, ApprovedLettersView, HoldPrints, PrintOf,
            PrintedSheetsView, PrintsView, RunOf,
        },
        proof::{CheckPaper, PaperChecked, PaperCode, PaperPicture},
        rating::{LeaveRating, RatingView},
        recall::{BeginRecall, RevokeCase, TakeRecallStep},
        register::{CloseRegister, OfNumber, OpenVolume, RegisterView, ShowRegister},
        report::{ReportView, ShowReport},
        round::{
            CancelRound, ComeBack, PlanRound, RoundCase, RoundHandOver, RoundId, RoundView,
            RoundVisit, RoundsView,
        },
        rows::{DossiersOut, RowHeads, RowKinds, RowsIn, RowsOut, RowsView},
        session::{Empty, SessionStatus, SetLocale, Stir, Unlock},
        signing::{
            BringFile, CopyFile, FileCopied, ListTokens, PaperFileView, PapersSigned, SetTimestamp,
            SignPapers, SigningView, Tokens,
        },
        stock::{OneSheet, SheetRun, ShowStock, StockView, UseSheet},
        survey::{SurveyView, TakeSurvey},
        sync::{SeeTo, SyncReport, SyncView},
        template::{
            AllowTemplate, CheckTemplate, CompareTemplates, ProposeTemplate, TemplateChanges,
            TemplateCheck, TemplateOf, TemplatesView, WithdrawTemplate,
        },
        trip::{Collect, ReceiveSupplement, RecordTrip, StrikeTrip},
    },
};

/// A value for the window, and what the commit behind it touched.
#[derive(Debug, Clone)]
pub struct Reply<T> {
    /// The answer.
    pub value: T,
    /// Topics whose pages must ask again: `today`, `sync`, `rounds`, `registers`, `stock`, `complaints`, `ward`, `prints`, `session`, `case:<id>`, `draft:<id>`.
    pub touched: Vec<String>,
}

impl<T> From<T> for Reply<T> {
    fn from(value: T) -> Self {
        Self { value, touched: Vec::new() }
    }
}

/// Bytes that cross as bytes, never as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bytes {
    /// Media type.
    pub media: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// What a dispatched command answers.
#[derive(Debug, Clone)]
pub enum Answer {
    /// JSON text `{"value":…,"touched":[…]}`.
    Json(String),
    /// Bytes.
    Bytes(Bytes),
}

/// A row of the table.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Row {
    /// Name on the wire.
    pub name: &'static str,
    /// Name of the request record.
    pub request: &'static str,
    /// Name of the response record; `Bytes` crosses as bytes.
    pub response: &'static str,
    /// What it does.
    pub about: &'static str,
}

#[derive(Serialize)]
struct Envelope<'a, T> {
    value: &'a T,
    touched: &'a [String],
}

/// A response as it leaves: JSON for records, bytes for [`Bytes`].
trait Leave {
    fn leave(self, touched: Vec<String>) -> Result<Answer, ApiError>;
}

impl Leave for Bytes {
    fn leave(self, _touched: Vec<String>) -> Result<Answer, ApiError> {
        Ok(Answer::Bytes(self))
    }
}

macro_rules! leave_as_json {
    ($($record:ty),* $(,)?) => { $(
        impl Leave for $record {
            fn leave(self, touched: Vec<String>) -> Result<Answer, ApiError> {
                serde_json::to_string(&Envelope { value: &self, touched: &touched })
                    .map(Answer::Json)
                    .map_err(|error| ApiError::incident(&error))
            }
        }
    )* };
}

leave_as_json!(
    BeganAgainView,
    CaseView,
    ChoicesView,
    ComplaintsView,
    DamageView,
    DraftView,
    Empty,
    FileCopied,
    Found,
    JottingView,
    LetterTextCheck,
    LetterLookView,
    LetterTextsView,
    ListLooksView,
    LooksView,
    OutgoingView,
    PaperChecked,
    PaperCode,
    PaperFileView,
    PapersSigned,
    People,
    PictureCheck,
    PicturesView,
    Places,
    MeasuredView,
    Printed,
    PrinterView,
    PrintedSheetsView,
    ApprovedLettersView,
    PrintsView,
    Procedures,
    RatingView,
    RegisterView,
    ReportView,
    RowHeads,
    RowKinds,
    RowsView,
    RoundView,
    RoundsView,
    SessionStatus,
    SheetView,
    SigningView,
    StockView,
    SurveyView,
    SyncReport,
    SyncView,
    TemplateChanges,
    TemplateCheck,
    TemplatesView,
    Today,
    Tokens,
    UpkeepView,
);

fn read<T: DeserializeOwned>(name: &'static str, request: &str) -> Result<T, ApiError> {
    let text = if request.trim().is_empty() { "{}" } else { request };
    serde_json::from_str(text).map_err(|error| ApiError::bad_request(name, &error))
}

/// Says that a command has ended, also when it panicked.
struct Ended<'a, H: Handle>(&'a H, &'a str);

impl<H: Handle> Drop for Ended<'_, H> {
    fn drop(&mut self) {
        self.0.ended(self.1);
    }
}

macro_rules! commands {
    ($( #[doc = $about:literal] $name:literal $method:ident($request:ty) -> $response:ty; )*) => {
        /// Every command, as one implementation answers it.
        pub trait Handle {
            /// A command has come. It may find the laptop locked by itself since the last one.
            ///
            /// # Errors
            /// What keeps any command from being worked on.
            fn begun(&self, name: &str) -> Result<(), ApiError>;

            /// The command has ended, however it did.
            fn ended(&self, name: &str);

            $(
                #[doc = $about]
                ///
                /// # Errors
                /// An [`ApiError`] whose code has a text and a remedy in both languages.
                fn $method(&self, request: $request) -> Result<Reply<$response>, ApiError>;
            )*
        }

        /// The table.
        pub const TABLE: &[Row] = &[
            $( Row { name: $name, request: stringify!($request), response: stringify!($response), about: $about }, )*
        ];

        /// Runs the command `name` with a request in JSON.
        ///
        /// # Errors
        /// `unknown-command`, `bad-request`, or what the command itself refuses.
        pub fn dispatch(handle: &impl Handle, name: &str, request: &str) -> Result<Answer, ApiError> {
            handle.begun(name)?;
            let _ended = Ended(handle, name);
            match name {
                $( $name => {
                    let reply = handle.$method(read($name, request)?)?;
                    reply.value.leave(reply.touched)
                } )*
                _ => Err(ApiError::unknown_command(name)),
            }
        }
    };
}

commands! {
    /// What the laptop can do right now, and for whom.
    "session.status" session_status(Empty) -> SessionStatus;
    /// Opens the laptop for an officer.
    "session.unlock" session_unlock(Unlock) -> SessionStatus;
    /// Drops the key; every page must be unlocked again.
    "session.lock" session_lock(Empty) -> SessionStatus;
    /// Somebody is at the laptop, though no command shows it; it does not lock itself yet.
    "session.stir" session_stir(Stir) -> SessionStatus;
    /// Sets the language.
    "session.locale" session_locale(SetLocale) -> SessionStatus;
    /// What is wrong with a laptop that does not open, what is safe, what to do. Changes nothing.
    "damage.examine" damage_examine(Examine) -> DamageView;
    /// Mends it, and opens it.
    "damage.repair" damage_repair(Repair) -> SessionStatus;
    /// Puts a backup in the place of what cannot be repaired, and opens it.
    "damage.restore" damage_restore(RestoreBackup) -> SessionStatus;
    /// Makes the laptop one of the ward's again with a ticket; the ward comes from the district.
    "damage.begin-again" damage_begin_again(BeginAgain) -> BeganAgainView;
    /// The working list.
    "today.show" today_show(ShowToday) -> Today;
    /// Finds cases.
    "cases.search" cases_search(Search) -> Found;
    /// The procedures that can be received.
    "procedures.list" procedures_list(Empty) -> Procedures;
    /// Starts a draft.
    "draft.start" draft_start(StartDraft) -> DraftView;
    /// Starts the dossier of copies of what a case registered, filled in from its register.
    "draft.copies" draft_copies(CaseId) -> DraftView;
    /// Opens a draft.
    "draft.open" draft_open(DraftId) -> DraftView;
    /// Saves one field.
    "draft.set" draft_set(SetField) -> DraftView;
    /// Throws a draft away.
    "draft.discard" draft_discard(DraftId) -> Empty;
    /// Finds communes.
    "places.find" places_find(FindPlaces) -> Places;
    /// Finds people the ward knows.
    "people.find" people_find(FindPeople) -> People;
    /// Receives a draft as a case.
    "case.receive" case_receive(Receive) -> CaseView;
    /// A case.
    "case.show" case_show(CaseId) -> CaseView;
    /// Who looked at a case; for a leader.
    "case.looks" case_looks(CaseId) -> LooksView;
    /// Who looked at lists on which names stand; for a leader.
    "lists.looks" lists_looks(Empty) -> ListLooksView;
    /// The dossier was checked and is in order.
    "case.verify" case_verify(CaseId) -> CaseView;
    /// Asks the family, once, for what is missing; stops the clock.
    "case.request-supplement" case_request_supplement(AskAgain) -> CaseView;
    /// Asks once more, by a leader's decision.
    "case.ask-again" case_ask_again(AskAgain) -> CaseView;
    /// Apologises and makes the one new promise; Mẫu 04 and the courtesy letter follow.
    "case.apologise" case_apologise(Apologise) -> CaseView;
    /// Notes what the letters must know and no field says.
    "case.note-circumstance" case_note_circumstance(NoteCircumstance) -> CaseView;
    /// The family brought it; the full time starts again.
    "case.receive-supplement" case_receive_supplement(ReceiveSupplement) -> CaseView;
    /// Records that another office was asked to verify something; the law's date moves by its rule.
    "case.send-inquiry" case_send_inquiry(SendInquiry) -> CaseView;
    /// Records what the other office answered; the clock goes on.
    "case.answer-inquiry" case_answer_inquiry(AnswerInquiry) -> CaseView;
    /// Counts a visit of the citizen that no other step shows, and why.
    "case.record-trip" case_record_trip(RecordTrip) -> CaseView;
    /// Strikes out a visit that was counted by mistake, with why.
    "case.strike-trip" case_strike_trip(StrikeTrip) -> CaseView;
    /// Puts the case before the signer.
    "case.submit" case_submit(CaseId) -> CaseView;
    /// Asks the district to allot the registration number.
    "case.request-number" case_request_number(Register) -> CaseView;
    /// Records the registration with numbers typed twice.
    "case.register" case_register(Register) -> CaseView;
    /// Records the child's identity number, which came after the registration.
    "case.record-citizen-id" case_record_citizen_id(RecordCitizenId) -> CaseView;
    /// Finishes a leg with its outcome.
    "case.finish-leg" case_finish_leg(FinishLeg) -> CaseView;
    /// Records that the fee was paid, with the number of the receipt from the fee book.
    "case.collect-fee" case_collect_fee(CollectFee) -> CaseView;
    /// Strikes out a payment that was written down by mistake, with why.
    "case.strike-fee" case_strike_fee(StrikeFee) -> CaseView;
    /// Gives a step to somebody, with why it changes hands.
    "case.assign-leg" case_assign_leg(AssignLeg) -> CaseView;
    /// Changes a recorded field before registration.
    "case.edit" case_edit(EditField) -> CaseView;
    /// Adds a remark.
    "case.note" case_note(WithReason) -> CaseView;
    /// Settles a choice between two values.
    "case.choose" case_choose(Choose) -> CaseView;
    /// Says, after looking, that the possible duplicates are other births.
    "case.settle-duplicates" case_settle_duplicates(CaseId) -> CaseView;
    /// Refuses the dossier in writing.
    "case.refuse" case_refuse(WithReason) -> CaseView;
    /// Stops at the citizen's request.
    "case.withdraw" case_withdraw(WithReason) -> CaseView;
    /// Revokes a registration by a decision; what has left is called back.
    "case.revoke" case_revoke(RevokeCase) -> CaseView;
    /// Calls back a paper that the family holds.
    "recall.begin" recall_begin(BeginRecall) -> CaseView;
    /// Takes a step of a recall: back, voided, replaced, apologised for.
    "recall.step" recall_step(TakeRecallStep) -> CaseView;
    /// Prints a paper: what came out is asked afterwards, and only then recorded.
    "paper.print" paper_print(PrintPaper) -> Printed;
    /// Records that a printed paper was signed and sealed.
    "paper.signed" paper_signed(PaperSigned) -> CaseView;
    /// Records that the parties signed a paper themselves, before the officer.
    "paper.parties-signed" paper_parties_signed(PaperOf) -> CaseView;
    /// Signs papers as files, one after another; who cannot be signed is told and stops no other.
    "paper.sign" paper_sign(SignPapers) -> PapersSigned;
    /// A paper as a file: its signatures held against the log, and what may be done.
    "paper.signatures" paper_signatures(PaperOf) -> PaperFileView;
    /// A signed file, where it is the one that was signed.
    "paper.file" paper_file(PaperOf) -> Bytes;
    /// Takes in a file that was signed on another laptop.
    "paper.bring-file" paper_bring_file(BringFile) -> PaperFileView;
    /// Puts a copy of a signed file into a directory.
    "paper.copy-file" paper_copy_file(CopyFile) -> FileCopied;
    /// What waits for the signature of the officer at work, and how this laptop signs.
    "signing.show" signing_show(Empty) -> SigningView;
    /// Sets the timestamp server of this laptop.
    "signing.timestamp" signing_timestamp(SetTimestamp) -> SigningView;
    /// The tokens that are plugged in.
    "token.list" token_list(ListTokens) -> Tokens;
    /// Takes papers out of the office.
    "paper.take-out" paper_take_out(TakeOut) -> CaseView;
    /// Hands papers over at the door.
    "paper.hand-over" paper_hand_over(HandOver) -> CaseView;
    /// Gives papers out at the counter.
    "paper.collect" paper_collect(Collect) -> CaseView;
    /// Brings an undelivered paper back.
    "paper.bring-back" paper_bring_back(PaperReason) -> CaseView;
    /// Records that another agency's result reached the family without the ward.
    "paper.reached" paper_reached(RecordReached) -> CaseView;
    /// Opens the letter as a draft.
    "letter.draft" letter_draft(DraftLetter) -> CaseView;
    /// A leader approves the letter.
    "letter.approve" letter_approve(PaperOf) -> CaseView;
    /// Numbers a signed letter.
    "letter.number" letter_number(NumberLetter) -> CaseView;
    /// No letter will be sent, and why.
    "letter.suppress" letter_suppress(SuppressLetter) -> CaseView;
    /// The year's register of what left the office under a number.
    "outgoing.show" outgoing_show(ShowOutgoing) -> OutgoingView;
    /// Holds a paper against its code, by the log as this laptop knows it.
    "paper.check" paper_check(CheckPaper) -> PaperChecked;
    /// Reads a paper's code from a picture of it, or from its PDF.
    "paper.read-code" paper_read_code(PaperPicture) -> PaperCode;
    /// A document laid out: pages, field boxes, problems.
    "sheet.view" sheet_view(SheetRequest) -> SheetView;
    /// One page as PNG.
    "sheet.page" sheet_page(SheetPage) -> Bytes;
    /// The whole document as PDF.
    "sheet.pdf" sheet_pdf(SheetRequest) -> Bytes;
    /// Prints the sheet by which the printer is set to the blank.
    "printer.print-sheet" printer_print_sheet(PrintSheet) -> Printed;
    /// The printer, and how it stands to a form.
    "printer.show" printer_show(ShowPrinter) -> PrinterView;
    /// Chooses the tray that a form's blanks lie in.
    "printer.tray" printer_tray(ChooseTray) -> PrinterView;
    /// Moves what is printed over a form, by hand.
    "printer.move" printer_move(MovePrint) -> PrinterView;
    /// Moves one field of a form, or puts all back.
    "printer.move-field" printer_move_field(MoveField) -> PrinterView;
    /// The scan that is kept of a form's blank.
    "printer.scan" printer_scan(ScanOf) -> Bytes;
    /// Keeps the scan of a form's blank on this laptop, or takes it away.
    "printer.keep-scan" printer_keep_scan(KeepScan) -> PrinterView;
    /// Reckons the correction from a test sheet that was measured, and keeps it if it is to be kept.
    "printer.measure" printer_measure(MeasureSheet) -> MeasuredView;
    /// Prints under way on this laptop: the queue, and what is to be answered.
    "prints.show" prints_show(Empty) -> PrintsView;
    /// What was printed of the office's sheets, declarations and envelopes, the latest first.
    "prints.sheets" prints_sheets(Empty) -> PrintedSheetsView;
    /// Puts papers in the queue.
    "prints.add" prints_add(AddPrints) -> PrintsView;
    /// Prints the paper whose turn it is.
    "prints.next" prints_next(Empty) -> PrintsView;
    /// Holds the queue, or lets it go on.
    "prints.hold" prints_hold(HoldPrints) -> PrintsView;
    /// A print that failed waits again.
    "prints.retry" prints_retry(PrintOf) -> PrintsView;
    /// Takes a print back.
    "prints.cancel" prints_cancel(PrintOf) -> PrintsView;
    /// Says what came out of the printer; only this records a print.
    "prints.answer" prints_answer(AnswerPrint) -> PrintsView;
    /// The letters that are approved and not printed, kind by kind.
    "prints.letters" prints_letters(Empty) -> ApprovedLettersView;
    /// Puts letters in the queue that go to the printer in one file.
    "prints.add-run" prints_add_run(AddRun) -> PrintsView;
    /// Lets what failed of such a file wait again.
    "prints.retry-run" prints_retry_run(RunOf) -> PrintsView;
    /// Takes such a file back: from the queue, or from the spooler where it is still there.
    "prints.cancel-run" prints_cancel_run(RunOf) -> PrintsView;
    /// Says which letters of such a file came out right: they are recorded as printed.
    "prints.answer-run" prints_answer_run(AnswerRun) -> PrintsView;
    /// Prints the declaration of a draft, to be signed by whoever asks.
    "declaration.print" declaration_print(PrintDeclaration) -> Printed;
    /// Writes a table as PDF: a round's sheet, a report, a page of a register.
    "table.print" table_print(PrintTable) -> Printed;
    /// The same for other programs: XLSX or CSV.
    "table.save" table_save(SaveTable) -> Printed;
    /// A report in the language of the window.
    "report.show" report_show(ShowReport) -> ReportView;
    /// What can come in from tables of other programs, and go out as such.
    "rows.kinds" rows_kinds(Empty) -> RowKinds;
    /// Reads the heads of a file, and says which of our columns each may be.
    "rows.heads" rows_heads(RowsIn) -> RowHeads;
    /// Looks through the rows of a file and changes nothing.
    "rows.check" rows_check(RowsIn) -> RowsView;
    /// Brings the good rows of a file in; what is here already changes nothing.
    "rows.bring-in" rows_bring_in(RowsIn) -> RowsView;
    /// Writes the refused rows of a file, with why, to be mended and brought in again.
    "rows.refused" rows_refused(RowsIn) -> Printed;
    /// Writes a register as a table for another program.
    "rows.give" rows_give(RowsOut) -> Printed;
    /// Writes dossiers as a table for another program.
    "rows.give-dossiers" rows_give_dossiers(DossiersOut) -> Printed;
    /// Lets go of all people of lists that came in on this laptop.
    "rows.forget-people" rows_forget_people(Empty) -> RowKinds;
    /// Writes an empty table with the columns that are read.
    "rows.template" rows_template(RowsOut) -> Printed;
    /// A year of a register: entries, gaps, notes.
    "register.show" register_show(ShowRegister) -> RegisterView;
    /// Opens a volume; numbers run on after the last before it.
    "register.open" register_open(OpenVolume) -> RegisterView;
    /// Says why a number is missing.
    "register.explain-gap" register_explain_gap(OfNumber) -> RegisterView;
    /// Notes something beside an entry.
    "register.note" register_note(OfNumber) -> RegisterView;
    /// Closes a year with its minutes.
    "register.close" register_close(CloseRegister) -> RegisterView;
    /// The blanks of a kind: what lies in the safe, the day's balance, what became of each.
    "stock.show" stock_show(ShowStock) -> StockView;
    /// Takes a run of blanks in.
    "stock.receive" stock_receive(SheetRun) -> StockView;
    /// Records that a sheet was used for a paper which was not printed here, for whom and why.
    "stock.use" stock_use(UseSheet) -> StockView;
    /// Records that a sheet was spoiled, and how; the entry keeps its number.
    "stock.spoil" stock_spoil(OneSheet) -> StockView;
    /// Gives a run of unused blanks back.
    "stock.return" stock_return(SheetRun) -> StockView;
    /// Records that a spoiled sheet was destroyed, and by which minutes.
    "stock.destroy" stock_destroy(OneSheet) -> StockView;
    /// What citizens say of the office; what waits for an answer first.
    "complaints.show" complaints_show(Empty) -> ComplaintsView;
    /// Writes down what a citizen says, about a case or about the office.
    "complaint.make" complaint_make(MakeComplaint) -> ComplaintsView;
    /// A leader answers.
    "complaint.answer" complaint_answer(AnswerComplaint) -> ComplaintsView;
    /// Whether they are content with the answer.
    "complaint.hear" complaint_hear(HearComplaint) -> ComplaintsView;
    /// What this officer typed on such a page and has not made an act of.
    "jotting.open" jotting_open(JottingOf) -> JottingView;
    /// Keeps what is typed there, letter by letter; it goes with the act that is made of it.
    "jotting.keep" jotting_keep(KeepJotting) -> Empty;
    /// What the ward settles for itself: reasons of an apology, the cause on death extracts.
    "choices.show" choices_show(Empty) -> ChoicesView;
    /// Adds a reason that an apology may give.
    "choices.add-reason" choices_add_reason(OneReason) -> ChoicesView;
    /// Says a reason in other words; cases keep the words that they gave.
    "choices.rename-reason" choices_rename_reason(RenameReason) -> ChoicesView;
    /// Moves a reason in the list.
    "choices.move-reason" choices_move_reason(MoveReason) -> ChoicesView;
    /// Takes a reason off the list; cases that gave it keep it.
    "choices.retire-reason" choices_retire_reason(OneReason) -> ChoicesView;
    /// Chooses whether death extracts name the cause, from here on.
    "choices.show-cause" choices_show_cause(ShowCause) -> ChoicesView;
    /// Chooses after how many minutes an untended laptop locks itself.
    "choices.lock-after" choices_lock_after(LockAfter) -> ChoicesView;
    /// The words of the letters: editions, and what waits for a leader.
    "letter-texts.show" letter_texts_show(Empty) -> LetterTextsView;
    /// Says what is wrong with words as they are typed, and what they change.
    "letter-texts.check" letter_texts_check(CheckLetterText) -> LetterTextCheck;
    /// Proposes other words for a kind of letter.
    "letter-texts.propose" letter_texts_propose(ProposeLetterText) -> LetterTextsView;
    /// A leader approves them; letters that are drafted from here on say them.
    "letter-texts.approve" letter_texts_approve(ApproveLetterText) -> LetterTextsView;
    /// The ward's pictures for letters: emblem, signatures, seal, with their versions.
    "pictures.show" pictures_show(Empty) -> PicturesView;
    /// A picture's points.
    "pictures.image" pictures_image(PictureId) -> Bytes;
    /// Says what would be kept of a chosen file. Changes nothing.
    "pictures.check" pictures_check(CheckPicture) -> PictureCheck;
    /// Brings a picture in, for a leader to allow it.
    "pictures.propose" pictures_propose(ProposePicture) -> PicturesView;
    /// A leader allows it from a day on; a signature, only whose it is.
    "pictures.allow" pictures_allow(AllowPicture) -> PicturesView;
    /// A leader withdraws it; it is on no print that is made after.
    "pictures.withdraw" pictures_withdraw(WithdrawPicture) -> PicturesView;
    /// How each document looks: the editions of its template, whose they are, and what waits.
    "templates.show" templates_show(Empty) -> TemplatesView;
    /// The text of an edition, as a file to begin another one with.
    "templates.file" templates_file(TemplateOf) -> Bytes;
    /// Says what is wrong with a template, and what it changes. Changes nothing.
    "templates.check" templates_check(CheckTemplate) -> TemplateCheck;
    /// What one edition says differently from another.
    "templates.compare" templates_compare(CompareTemplates) -> TemplateChanges;
    /// Brings a template in, for a leader to allow it.
    "templates.propose" templates_propose(ProposeTemplate) -> TemplatesView;
    /// A leader allows it: papers dated from a day on look so.
    "templates.allow" templates_allow(AllowTemplate) -> TemplatesView;
    /// A leader withdraws it: no new paper looks so, and what was printed is printed again as it was.
    "templates.withdraw" templates_withdraw(WithdrawTemplate) -> TemplatesView;
    /// How a letter of a case is signed: by hand, or with the picture of a signature.
    "letter.look" letter_look(PaperOf) -> LetterLookView;
    /// The five questions about a case, with what the office's own data answer.
    "survey.show" survey_show(CaseId) -> SurveyView;
    /// Records what a family answered, by telephone or at their home.
    "survey.take" survey_take(TakeSurvey) -> SurveyView;
    /// Whether a citizen is asked for a rating beside this case, and what can be chosen.
    "rating.show" rating_show(CaseId) -> RatingView;
    /// Leaves a citizen's rating, sealed to the district; nothing of it comes back.
    "rating.leave" rating_leave(LeaveRating) -> Empty;
    /// The delivery rounds, what could be carried, and what is out of the safe.
    "rounds.show" rounds_show(Empty) -> RoundsView;
    /// A round with its packing lists.
    "round.show" round_show(RoundId) -> RoundView;
    /// Plans a round.
    "round.plan" round_plan(PlanRound) -> RoundView;
    /// Adds a home before the round sets out.
    "round.add-home" round_add_home(RoundCase) -> RoundView;
    /// Takes a home off before the round sets out.
    "round.drop-home" round_drop_home(RoundCase) -> RoundView;
    /// The round is not made, and why.
    "round.cancel" round_cancel(CancelRound) -> RoundView;
    /// The carrier signs for the papers and leaves.
    "round.set-out" round_set_out(RoundId) -> RoundView;
    /// Hands papers over at a door of the round.
    "round.hand-over" round_hand_over(RoundHandOver) -> RoundView;
    /// A door at which nothing changed hands.
    "round.visit" round_visit(RoundVisit) -> RoundView;
    /// The carrier is back; what was not handed over is in the safe again, or in the overnight log.
    "round.come-back" round_come_back(ComeBack) -> RoundView;
    /// The sync page.
    "sync.view" sync_view(Empty) -> SyncView;
    /// One pass with the district.
    "sync.run" sync_run(Empty) -> SyncReport;
    /// Says that an entry without effect was seen to.
    "sync.see-to" sync_see_to(SeeTo) -> SyncView;
    /// Backs up where that is due; for the window to ask when nobody waits.
    "upkeep.run" upkeep_run(Empty) -> UpkeepView;
    /// Gives the laptop a place outside for its backups, and backs up there.
    "backup.add-place" backup_add_place(BackupDir) -> UpkeepView;
    /// Takes a place away; the backups in it stay.
    "backup.remove-place" backup_remove_place(BackupDir) -> UpkeepView;
}
