//! TypeScript made from the table, committed as `ui/src/lib/api/generated.ts`.

use std::fmt::Write as _;

use ts_rs::{Config, TS};

use crate::{
    ApiError, TABLE,
    types::{
        Locale, care, case, complaint, intake, letter, lines, paper, rating, register, report,
        round, session, stock, survey, sync, trip,
    },
};

macro_rules! declarations {
    ($config:expr, $($record:ty),* $(,)?) => { vec![$( <$record as TS>::decl($config) ),*] };
}

/// The whole generated module.
#[must_use]
pub fn generate() -> String {
    let config = Config::default();
    let records = declarations![
        &config,
        ApiError,
        Locale,
        session::Empty,
        session::SessionState,
        session::SessionStatus,
        session::WardBrief,
        session::OfficerBrief,
        session::PracticeBrief,
        session::Unlock,
        session::SetLocale,
        care::Examine,
        care::DamageNext,
        care::LostSaves,
        care::BackupFound,
        care::DamageView,
        care::Repair,
        care::RestoreBackup,
        care::BeginAgain,
        care::BeganAgainView,
        care::BackupPlace,
        care::UpkeepView,
        care::BackupDir,
        lines::Phase,
        lines::Verb,
        lines::ActionView,
        lines::Problem,
        lines::PromiseState,
        lines::PromiseDay,
        lines::PromiseLeg,
        lines::PromiseView,
        lines::CaseLine,
        lines::GroupKind,
        lines::TodayGroup,
        lines::Today,
        lines::DraftBrief,
        lines::SyncBrief,
        lines::Search,
        lines::ShowToday,
        lines::FoundIn,
        lines::FoundBy,
        lines::Found,
        intake::StartDraft,
        intake::DraftId,
        intake::SetField,
        intake::FieldKind,
        intake::Level,
        intake::FieldProblem,
        intake::FieldView,
        intake::SectionView,
        intake::ExplainLine,
        intake::DuplicateHint,
        intake::DraftView,
        intake::Receive,
        intake::FindPlaces,
        intake::PlaceHit,
        intake::ProcedureLine,
        intake::Procedures,
        intake::Places,
        intake::FindPeople,
        intake::PersonHit,
        intake::People,
        case::CaseId,
        case::FieldRow,
        case::FieldSection,
        case::LegView,
        case::PaperView,
        paper::PaperKind,
        case::HistoryLine,
        case::ConflictView,
        case::ConflictSide,
        case::NoteView,
        case::CaseView,
        case::SignerView,
        case::RecordCitizenId,
        case::Register,
        case::FinishLeg,
        case::PaperOf,
        case::WithReason,
        case::PaperReason,
        case::PaperSigned,
        case::TakeOut,
        case::ReceiverSignature,
        case::HandOver,
        complaint::MakeComplaint,
        complaint::AnswerComplaint,
        complaint::HearComplaint,
        complaint::ComplaintLine,
        complaint::ComplaintsView,
        survey::SurveyAnswer,
        survey::TakeSurvey,
        survey::QuestionView,
        survey::SurveyView,
        rating::RatingView,
        rating::LeaveRating,
        trip::RecordTrip,
        trip::ReceiveSupplement,
        trip::Collect,
        trip::TripView,
        trip::TripsView,
        case::EditField,
        case::Choose,
        letter::NumberLetter,
        letter::DraftLetter,
        letter::ApologyView,
        letter::Apologise,
        letter::AskAgain,
        letter::NoteCircumstance,
        letter::SuppressLetter,
        letter::ShowOutgoing,
        letter::OutgoingView,
        letter::OutgoingRow,
        paper::SheetSource,
        paper::SheetRequest,
        paper::SheetPage,
        paper::PrintTable,
        paper::SaveTable,
        register::ShowRegister,
        register::RegisterPaper,
        register::EntryLine,
        register::GapLine,
        register::VolumeLine,
        register::RegisterView,
        register::OpenVolume,
        register::OfNumber,
        register::CloseRegister,
        report::ShowReport,
        report::TableColumn,
        report::TableRow,
        report::BarPart,
        report::Bar,
        report::ReportView,
        stock::ShowStock,
        stock::BalanceView,
        stock::BatchLine,
        stock::SheetLine,
        stock::StockView,
        stock::SheetRun,
        stock::OneSheet,
        stock::StockPaper,
        round::RoundLine,
        round::RoundCandidate,
        round::CustodyLine,
        round::RoundsView,
        round::RoundId,
        round::RoundCase,
        round::PlanRound,
        round::RoundPaper,
        round::VisitView,
        round::RoundStop,
        round::RoundHome,
        round::RoundView,
        round::RoundHandOver,
        round::RoundVisit,
        round::ComeBack,
        round::CancelRound,
        paper::FieldBox,
        paper::SheetView,
        paper::PrintPaper,
        paper::PrintSheet,
        paper::Printed,
        paper::Calibration,
        sync::PendingLine,
        sync::RefusedLine,
        sync::SettledLine,
        sync::UnusualView,
        sync::SeeTo,
        sync::SyncView,
        sync::SyncReport,
    ];
    let mut out =
        String::from("// Made by `cargo xtask codegen` from crates/api; do not edit.\n\n");
    for record in records {
        let _ = writeln!(out, "export {record}\n");
    }
    out.push_str("/** Request and response of each command. */\nexport interface Commands {\n");
    for row in TABLE {
        let response = if row.response == "Bytes" { "ArrayBuffer" } else { row.response };
        let _ = writeln!(out, "  /** {} */", row.about.trim());
        let _ = writeln!(
            out,
            "  \"{}\": {{ request: {}; response: {} }};",
            row.name, row.request, response
        );
    }
    out.push_str("}\n\n/** Commands that answer with bytes. */\n");
    let bytes: Vec<String> = TABLE
        .iter()
        .filter(|row| row.response == "Bytes")
        .map(|row| format!("\"{}\"", row.name))
        .collect();
    let _ =
        writeln!(out, "export const BYTES: readonly (keyof Commands)[] = [{}];", bytes.join(", "));
    out
}
