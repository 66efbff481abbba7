//! The table's methods, each a line to where the work is done.

use tannha_domain::{
    case::{CaseEvent, Document},
    ids::OfficerId,
    look::NamedList,
};

use super::Host;
use crate::{
    ApiError, Bytes, Handle, Reply,
    convert::{document, draft_id},
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

type Answer<T> = Result<Reply<T>, ApiError>;

fn documents(slugs: &[String]) -> Result<Vec<Document>, ApiError> {
    slugs.iter().map(|slug| document(slug)).collect()
}

impl Handle for Host {
    fn begun(&self, name: &str) -> Result<(), ApiError> {
        self.tend(name)
    }

    fn ended(&self, name: &str) {
        self.tended(name);
    }

    fn session_stir(&self, request: Stir) -> Answer<SessionStatus> {
        Ok(self.stir(request.ago_s)?.into())
    }

    fn session_status(&self, _: Empty) -> Answer<SessionStatus> {
        Ok(self.status()?.into())
    }

    fn session_unlock(&self, request: Unlock) -> Answer<SessionStatus> {
        Ok(Reply { value: self.unlock(&request)?, touched: vec!["session".to_owned()] })
    }

    fn session_lock(&self, _: Empty) -> Answer<SessionStatus> {
        self.lock()?;
        Ok(Reply { value: self.status()?, touched: vec!["session".to_owned()] })
    }

    fn session_locale(&self, request: SetLocale) -> Answer<SessionStatus> {
        self.set_locale(request.locale)
    }

    fn today_show(&self, request: ShowToday) -> Answer<Today> {
        Ok(self.today(&request)?.into())
    }

    fn cases_search(&self, request: Search) -> Answer<Found> {
        Ok(self.search(&request)?.into())
    }

    fn procedures_list(&self, _: Empty) -> Answer<Procedures> {
        Ok(self.procedures()?.into())
    }

    fn draft_start(&self, request: StartDraft) -> Answer<DraftView> {
        self.start_draft(&request.procedure)
    }

    fn draft_open(&self, request: DraftId) -> Answer<DraftView> {
        Ok(self.open_draft(&request.draft)?.into())
    }

    fn draft_set(&self, request: SetField) -> Answer<DraftView> {
        self.set_field(&request)
    }

    fn draft_discard(&self, request: DraftId) -> Answer<Empty> {
        let touched = self.office()?.discard_draft(draft_id(&request.draft)?)?;
        Ok(Reply { value: Empty {}, touched: super::casework::topics(&touched) })
    }

    fn places_find(&self, request: FindPlaces) -> Answer<Places> {
        Ok(self.find_places(&request).into())
    }

    fn people_find(&self, request: FindPeople) -> Answer<People> {
        Ok(self.find_people(&request)?.into())
    }

    fn case_receive(&self, request: Receive) -> Answer<CaseView> {
        self.receive(&request)
    }

    fn case_show(&self, request: CaseId) -> Answer<CaseView> {
        Ok(self.opened_case(&request.case)?.into())
    }

    fn case_looks(&self, request: CaseId) -> Answer<LooksView> {
        Ok(self.looks(&request.case)?.into())
    }

    fn lists_looks(&self, _: Empty) -> Answer<ListLooksView> {
        Ok(self.list_looks()?.into())
    }

    fn case_verify(&self, request: CaseId) -> Answer<CaseView> {
        self.record(&request.case, CaseEvent::Verified)
    }

    fn case_request_supplement(&self, request: AskAgain) -> Answer<CaseView> {
        let AskAgain { case, what, reason } = request;
        self.record(&case, CaseEvent::SupplementRequested { what, why: reason })
    }

    fn case_send_inquiry(&self, request: SendInquiry) -> Answer<CaseView> {
        self.send_inquiry(&request)
    }

    fn case_collect_fee(&self, request: CollectFee) -> Answer<CaseView> {
        self.collect_fee(&request)
    }

    fn case_strike_fee(&self, request: StrikeFee) -> Answer<CaseView> {
        self.strike_fee(&request)
    }

    fn case_assign_leg(&self, request: AssignLeg) -> Answer<CaseView> {
        self.assign_leg(&request)
    }

    fn draft_copies(&self, request: CaseId) -> Answer<DraftView> {
        self.start_copies(&request.case)
    }

    fn paper_reached(&self, request: RecordReached) -> Answer<CaseView> {
        self.record_reached(&request)
    }

    fn case_answer_inquiry(&self, request: AnswerInquiry) -> Answer<CaseView> {
        self.answer_inquiry(&request)
    }

    fn case_receive_supplement(&self, request: ReceiveSupplement) -> Answer<CaseView> {
        self.receive_supplement(&request)
    }

    fn complaints_show(&self, _: Empty) -> Answer<ComplaintsView> {
        Ok(self.complaints()?.into())
    }

    fn complaint_make(&self, request: MakeComplaint) -> Answer<ComplaintsView> {
        self.make_complaint(request)
    }

    fn complaint_answer(&self, request: AnswerComplaint) -> Answer<ComplaintsView> {
        self.answer_complaint(request)
    }

    fn complaint_hear(&self, request: HearComplaint) -> Answer<ComplaintsView> {
        self.hear_complaint(&request)
    }

    fn jotting_open(&self, request: JottingOf) -> Answer<JottingView> {
        Ok(self.open_jotting(&request)?.into())
    }

    fn jotting_keep(&self, request: KeepJotting) -> Answer<Empty> {
        self.keep_jotting(&request)
    }

    fn letter_texts_show(&self, _: Empty) -> Answer<LetterTextsView> {
        Ok(self.letter_texts()?.into())
    }

    fn letter_texts_check(&self, request: CheckLetterText) -> Answer<LetterTextCheck> {
        Ok(self.check_letter_text(&request)?.into())
    }

    fn letter_texts_propose(&self, request: ProposeLetterText) -> Answer<LetterTextsView> {
        self.propose_letter_text(request)
    }

    fn letter_texts_approve(&self, request: ApproveLetterText) -> Answer<LetterTextsView> {
        self.approve_letter_text(&request)
    }

    fn pictures_show(&self, _: Empty) -> Answer<PicturesView> {
        Ok(self.pictures()?.into())
    }

    fn pictures_image(&self, request: PictureId) -> Answer<Bytes> {
        Ok(self.picture_image(&request)?.into())
    }

    fn pictures_check(&self, request: CheckPicture) -> Answer<PictureCheck> {
        Ok(super::pictures::check_picture(&request)?.into())
    }

    fn pictures_propose(&self, request: ProposePicture) -> Answer<PicturesView> {
        self.propose_picture(&request)
    }

    fn pictures_allow(&self, request: AllowPicture) -> Answer<PicturesView> {
        self.allow_picture(&request)
    }

    fn pictures_withdraw(&self, request: WithdrawPicture) -> Answer<PicturesView> {
        self.withdraw_picture(request)
    }

    fn templates_show(&self, _: Empty) -> Answer<TemplatesView> {
        Ok(self.templates()?.into())
    }

    fn templates_file(&self, request: TemplateOf) -> Answer<Bytes> {
        Ok(self.template_file(&request)?.into())
    }

    fn templates_check(&self, request: CheckTemplate) -> Answer<TemplateCheck> {
        Ok(self.check_template(&request)?.into())
    }

    fn templates_compare(&self, request: CompareTemplates) -> Answer<TemplateChanges> {
        Ok(self.compare_templates(&request)?.into())
    }

    fn templates_propose(&self, request: ProposeTemplate) -> Answer<TemplatesView> {
        self.propose_template(&request)
    }

    fn templates_allow(&self, request: AllowTemplate) -> Answer<TemplatesView> {
        self.allow_template(&request)
    }

    fn templates_withdraw(&self, request: WithdrawTemplate) -> Answer<TemplatesView> {
        self.withdraw_template(request)
    }

    fn letter_look(&self, request: PaperOf) -> Answer<LetterLookView> {
        Ok(self.look_of_letter(&request)?.into())
    }

    fn choices_show(&self, _: Empty) -> Answer<ChoicesView> {
        Ok(self.choices()?.into())
    }

    fn choices_add_reason(&self, request: OneReason) -> Answer<ChoicesView> {
        self.add_reason(request)
    }

    fn choices_rename_reason(&self, request: RenameReason) -> Answer<ChoicesView> {
        self.rename_reason(request)
    }

    fn choices_move_reason(&self, request: MoveReason) -> Answer<ChoicesView> {
        self.move_reason(request)
    }

    fn choices_retire_reason(&self, request: OneReason) -> Answer<ChoicesView> {
        self.retire_reason(request)
    }

    fn choices_show_cause(&self, request: ShowCause) -> Answer<ChoicesView> {
        self.show_cause(&request)
    }

    fn choices_lock_after(&self, request: LockAfter) -> Answer<ChoicesView> {
        self.lock_after(&request)
    }

    fn survey_show(&self, request: CaseId) -> Answer<SurveyView> {
        Ok(self.survey(&request.case)?.into())
    }

    fn survey_take(&self, request: TakeSurvey) -> Answer<SurveyView> {
        self.take_survey(request)
    }

    fn rating_show(&self, request: CaseId) -> Answer<RatingView> {
        Ok(self.rating(&request.case)?.into())
    }

    fn rating_leave(&self, request: LeaveRating) -> Answer<Empty> {
        self.leave_rating(&request)
    }

    fn case_strike_trip(&self, request: StrikeTrip) -> Answer<CaseView> {
        self.strike_trip(&request)
    }

    fn case_record_trip(&self, request: RecordTrip) -> Answer<CaseView> {
        self.record_trip(&request)
    }

    fn case_revoke(&self, request: RevokeCase) -> Answer<CaseView> {
        self.revoke(&request)
    }

    fn recall_begin(&self, request: BeginRecall) -> Answer<CaseView> {
        self.begin_recall(&request)
    }

    fn recall_step(&self, request: TakeRecallStep) -> Answer<CaseView> {
        self.take_recall_step(&request)
    }

    fn paper_collect(&self, request: Collect) -> Answer<CaseView> {
        self.collect(&request)
    }

    fn case_submit(&self, request: CaseId) -> Answer<CaseView> {
        self.record(&request.case, CaseEvent::Submitted)
    }

    fn case_request_number(&self, request: Register) -> Answer<CaseView> {
        let typed = self.registration(&request)?;
        self.on_case(&request.case, |office, id| Ok(office.request_number(id, typed)?))
    }

    fn case_register(&self, request: Register) -> Answer<CaseView> {
        let typed = self.registration(&request)?;
        self.on_case(&request.case, |office, id| Ok(office.register(id, typed)?))
    }

    fn case_record_citizen_id(&self, request: RecordCitizenId) -> Answer<CaseView> {
        self.on_case(&request.case, |office, id| {
            Ok(office.record_citizen_id(id, request.citizen_id, request.citizen_id_again)?)
        })
    }

    fn case_finish_leg(&self, request: FinishLeg) -> Answer<CaseView> {
        let FinishLeg { case, leg, outcome } = request;
        self.record(&case, CaseEvent::LegFinished { leg, outcome })
    }

    fn case_edit(&self, request: EditField) -> Answer<CaseView> {
        self.edit(&request)
    }

    fn case_note(&self, request: WithReason) -> Answer<CaseView> {
        self.record(&request.case, CaseEvent::NoteAdded { text: request.reason.clone() })
    }

    fn case_choose(&self, request: Choose) -> Answer<CaseView> {
        self.choose(&request)
    }

    fn case_settle_duplicates(&self, request: CaseId) -> Answer<CaseView> {
        self.settle_duplicates(&request.case)
    }

    fn case_refuse(&self, request: WithReason) -> Answer<CaseView> {
        self.record(&request.case, CaseEvent::Refused { reason: request.reason.clone() })
    }

    fn case_withdraw(&self, request: WithReason) -> Answer<CaseView> {
        self.record(&request.case, CaseEvent::Withdrawn { reason: request.reason.clone() })
    }

    fn paper_print(&self, request: PrintPaper) -> Answer<Printed> {
        self.print(&request)
    }

    fn paper_signed(&self, request: PaperSigned) -> Answer<CaseView> {
        let signer =
            OfficerId::parse(&request.signer).map_err(|_| ApiError::new("not-a-signer"))?;
        let document = document(&request.document)?;
        self.on_case(&request.case, |office, id| Ok(office.sign(id, document, &signer)?))
    }

    fn paper_sign(&self, request: SignPapers) -> Answer<PapersSigned> {
        self.sign_papers(request)
    }

    fn paper_signatures(&self, request: PaperOf) -> Answer<PaperFileView> {
        Ok(self.paper_file_view(&request)?.into())
    }

    fn paper_file(&self, request: PaperOf) -> Answer<Bytes> {
        Ok(self.signed_file(&request)?.into())
    }

    fn paper_bring_file(&self, request: BringFile) -> Answer<PaperFileView> {
        Ok(self.bring_file(&request)?.into())
    }

    fn paper_copy_file(&self, request: CopyFile) -> Answer<FileCopied> {
        Ok(self.copy_file(&request)?.into())
    }

    fn signing_show(&self, _: Empty) -> Answer<SigningView> {
        Ok(self.signing_view()?.into())
    }

    fn signing_timestamp(&self, request: SetTimestamp) -> Answer<SigningView> {
        Ok(self.set_timestamp(&request)?.into())
    }

    fn token_list(&self, request: ListTokens) -> Answer<Tokens> {
        Ok(super::signing::list_tokens(&request)?.into())
    }

    fn paper_take_out(&self, request: TakeOut) -> Answer<CaseView> {
        let documents = documents(&request.documents)?;
        self.record(&request.case, CaseEvent::TakenOut { documents })
    }

    fn paper_hand_over(&self, request: HandOver) -> Answer<CaseView> {
        self.hand_over(&request)
    }

    fn paper_bring_back(&self, request: PaperReason) -> Answer<CaseView> {
        let documents = vec![document(&request.document)?];
        self.record(&request.case, CaseEvent::BroughtBack { documents, reason: request.reason })
    }

    fn paper_parties_signed(&self, request: PaperOf) -> Answer<CaseView> {
        let document = document(&request.document)?;
        self.record(&request.case, CaseEvent::PartiesSigned { document })
    }

    fn case_ask_again(&self, request: AskAgain) -> Answer<CaseView> {
        let AskAgain { case, what, reason } = request;
        self.record(&case, CaseEvent::SupplementAgain { what, reason })
    }

    fn case_apologise(&self, request: Apologise) -> Answer<CaseView> {
        self.apologise(&request)
    }

    fn case_note_circumstance(&self, request: NoteCircumstance) -> Answer<CaseView> {
        self.note_circumstance(&request)
    }

    fn letter_draft(&self, request: DraftLetter) -> Answer<CaseView> {
        let document = super::letters::named(request.document.as_deref())?;
        self.record(
            &request.case,
            CaseEvent::LetterDrafted { greeting: request.greeting, document, text: None },
        )
    }

    fn letter_approve(&self, request: PaperOf) -> Answer<CaseView> {
        let document = Some(document(&request.document)?);
        self.record(&request.case, CaseEvent::LetterApproved { document })
    }

    fn letter_number(&self, request: NumberLetter) -> Answer<CaseView> {
        self.number_letter(&request)
    }

    fn letter_suppress(&self, request: SuppressLetter) -> Answer<CaseView> {
        let document = super::letters::named(request.document.as_deref())?;
        self.record(&request.case, CaseEvent::LetterSuppressed { reason: request.reason, document })
    }

    fn outgoing_show(&self, request: ShowOutgoing) -> Answer<OutgoingView> {
        Ok(self.outgoing(&request)?.into())
    }

    fn paper_check(&self, request: CheckPaper) -> Answer<PaperChecked> {
        Ok(self.check_paper(&request)?.into())
    }

    fn paper_read_code(&self, request: PaperPicture) -> Answer<PaperCode> {
        Ok(super::proofs::read_code(&request)?.into())
    }

    fn sheet_view(&self, request: SheetRequest) -> Answer<SheetView> {
        self.opened_sheet(&request.source)?;
        Ok(self.sheet_view_of(&request)?.into())
    }

    fn sheet_page(&self, request: SheetPage) -> Answer<Bytes> {
        self.opened_sheet(&request.sheet.source)?;
        Ok(self.page(&request)?.into())
    }

    fn sheet_pdf(&self, request: SheetRequest) -> Answer<Bytes> {
        self.opened_sheet(&request.source)?;
        Ok(self.whole_pdf(&request)?.into())
    }

    fn printer_print_sheet(&self, request: PrintSheet) -> Answer<Printed> {
        self.print_sheet(&request)
    }

    fn printer_show(&self, request: ShowPrinter) -> Answer<PrinterView> {
        Ok(self.show_printer(&request)?.into())
    }

    fn printer_tray(&self, request: ChooseTray) -> Answer<PrinterView> {
        Ok(self.choose_tray(&request)?.into())
    }

    fn printer_move(&self, request: MovePrint) -> Answer<PrinterView> {
        Ok(self.move_print(&request)?.into())
    }

    fn printer_move_field(&self, request: MoveField) -> Answer<PrinterView> {
        Ok(self.move_field(&request)?.into())
    }

    fn printer_scan(&self, request: ScanOf) -> Answer<Bytes> {
        Ok(self.scan_of(&request)?.into())
    }

    fn printer_keep_scan(&self, request: KeepScan) -> Answer<PrinterView> {
        Ok(self.keep_scan(&request)?.into())
    }

    fn printer_measure(&self, request: MeasureSheet) -> Answer<MeasuredView> {
        Ok(self.measure_sheet(&request)?.into())
    }

    fn prints_show(&self, _: Empty) -> Answer<PrintsView> {
        Ok(self.show_prints()?.into())
    }

    fn prints_sheets(&self, _: Empty) -> Answer<PrintedSheetsView> {
        Ok(self.printed_sheets()?.into())
    }

    fn prints_letters(&self, _: Empty) -> Answer<ApprovedLettersView> {
        Ok(self.approved_letters()?.into())
    }

    fn prints_add_run(&self, request: AddRun) -> Answer<PrintsView> {
        self.add_run(&request)
    }

    fn prints_retry_run(&self, request: RunOf) -> Answer<PrintsView> {
        self.retry_run(&request)
    }

    fn prints_cancel_run(&self, request: RunOf) -> Answer<PrintsView> {
        self.cancel_run(&request)
    }

    fn prints_answer_run(&self, request: AnswerRun) -> Answer<PrintsView> {
        self.answer_run(&request)
    }

    fn prints_add(&self, request: AddPrints) -> Answer<PrintsView> {
        self.add_prints(&request)
    }

    fn prints_next(&self, _: Empty) -> Answer<PrintsView> {
        self.next_print()
    }

    fn prints_hold(&self, request: HoldPrints) -> Answer<PrintsView> {
        self.hold_prints(request)
    }

    fn prints_retry(&self, request: PrintOf) -> Answer<PrintsView> {
        self.retry_print(&request)
    }

    fn prints_cancel(&self, request: PrintOf) -> Answer<PrintsView> {
        self.cancel_print(&request)
    }

    fn prints_answer(&self, request: AnswerPrint) -> Answer<PrintsView> {
        self.answer_print(&request)
    }

    fn declaration_print(&self, request: PrintDeclaration) -> Answer<Printed> {
        self.print_declaration(&request)
    }

    fn table_print(&self, request: PrintTable) -> Answer<Printed> {
        self.print_table(&request)
    }

    fn table_save(&self, request: SaveTable) -> Answer<Printed> {
        Ok(self.save_table(&request)?.into())
    }

    fn report_show(&self, request: ShowReport) -> Answer<ReportView> {
        Ok(self.report(&request)?.into())
    }

    fn rows_kinds(&self, _: Empty) -> Answer<RowKinds> {
        Ok(self.row_kinds()?.into())
    }

    fn rows_heads(&self, request: RowsIn) -> Answer<RowHeads> {
        Ok(self.row_heads(&request)?.into())
    }

    fn rows_check(&self, request: RowsIn) -> Answer<RowsView> {
        Ok(self.look_through(&request)?.into())
    }

    fn rows_bring_in(&self, request: RowsIn) -> Answer<RowsView> {
        self.bring_in(&request)
    }

    fn rows_refused(&self, request: RowsIn) -> Answer<Printed> {
        Ok(self.give_refused(&request)?.into())
    }

    fn rows_give(&self, request: RowsOut) -> Answer<Printed> {
        Ok(self.give_entries(&request)?.into())
    }

    fn rows_give_dossiers(&self, request: DossiersOut) -> Answer<Printed> {
        Ok(self.give_dossiers(&request)?.into())
    }

    fn rows_forget_people(&self, _: Empty) -> Answer<RowKinds> {
        Ok(self.forget_people()?.into())
    }

    fn rows_template(&self, request: RowsOut) -> Answer<Printed> {
        Ok(self.give_heads(&request)?.into())
    }

    fn register_show(&self, request: ShowRegister) -> Answer<RegisterView> {
        Ok(self.show_register(&request)?.into())
    }

    fn register_open(&self, request: OpenVolume) -> Answer<RegisterView> {
        self.open_volume(request)
    }

    fn register_explain_gap(&self, request: OfNumber) -> Answer<RegisterView> {
        self.explain_gap(request)
    }

    fn register_note(&self, request: OfNumber) -> Answer<RegisterView> {
        self.note_entry(request)
    }

    fn register_close(&self, request: CloseRegister) -> Answer<RegisterView> {
        self.close_register(&request)
    }

    fn stock_show(&self, request: ShowStock) -> Answer<StockView> {
        Ok(self.show_stock(&request)?.into())
    }

    fn stock_receive(&self, request: SheetRun) -> Answer<StockView> {
        self.receive_sheets(request)
    }

    fn stock_use(&self, request: UseSheet) -> Answer<StockView> {
        self.use_sheet(&request)
    }

    fn stock_spoil(&self, request: OneSheet) -> Answer<StockView> {
        self.spoil_sheet(request)
    }

    fn stock_return(&self, request: SheetRun) -> Answer<StockView> {
        self.return_sheets(request)
    }

    fn stock_destroy(&self, request: OneSheet) -> Answer<StockView> {
        self.destroy_sheet(request)
    }

    fn rounds_show(&self, _: Empty) -> Answer<RoundsView> {
        Ok(self.rounds()?.into())
    }

    fn round_show(&self, request: RoundId) -> Answer<RoundView> {
        self.opened_list(Some(NamedList::Round))?;
        Ok(self.show_round(&request.round)?.into())
    }

    fn round_plan(&self, request: PlanRound) -> Answer<RoundView> {
        self.plan_round(&request)
    }

    fn round_add_home(&self, request: RoundCase) -> Answer<RoundView> {
        self.add_home(&request)
    }

    fn round_drop_home(&self, request: RoundCase) -> Answer<RoundView> {
        self.drop_home(&request)
    }

    fn round_cancel(&self, request: CancelRound) -> Answer<RoundView> {
        self.cancel_round(&request)
    }

    fn round_set_out(&self, request: RoundId) -> Answer<RoundView> {
        self.set_out(&request.round)
    }

    fn round_hand_over(&self, request: RoundHandOver) -> Answer<RoundView> {
        Self::round_hand_over(self, request)
    }

    fn round_visit(&self, request: RoundVisit) -> Answer<RoundView> {
        self.visit_door(&request)
    }

    fn round_come_back(&self, request: ComeBack) -> Answer<RoundView> {
        self.come_back(&request)
    }

    fn sync_view(&self, _: Empty) -> Answer<SyncView> {
        Ok(self.sync_page(&*self.office()?)?.into())
    }

    fn sync_run(&self, _: Empty) -> Answer<SyncReport> {
        self.run_sync()
    }

    fn sync_see_to(&self, request: SeeTo) -> Answer<SyncView> {
        self.see_to(request)
    }

    fn upkeep_run(&self, _: Empty) -> Answer<UpkeepView> {
        self.upkeep()
    }

    fn backup_add_place(&self, request: BackupDir) -> Answer<UpkeepView> {
        self.add_place(&request)
    }

    fn backup_remove_place(&self, request: BackupDir) -> Answer<UpkeepView> {
        self.remove_place(&request)
    }

    fn damage_examine(&self, request: Examine) -> Answer<DamageView> {
        Ok(self.examine(&request)?.into())
    }

    fn damage_repair(&self, request: Repair) -> Answer<SessionStatus> {
        self.repair(&request)
    }

    fn damage_restore(&self, request: RestoreBackup) -> Answer<SessionStatus> {
        self.restore(&request)
    }

    fn damage_begin_again(&self, request: BeginAgain) -> Answer<BeganAgainView> {
        self.begin_again(&request)
    }
}
