//! The whole main job, headless, on a practice ward in which nothing has happened yet: laptop,
//! district, network and papers are the real ones; only the people are invented.

mod family;
pub(crate) mod month;
mod transcript;

use std::{fs, path::Path, sync::Arc};

use serde_json::{Value, json};
use tannha_practice::{
    PROCEDURE, Practice, PrintsWell as _, SystemChance, SystemClock,
    app::{
        Office, OfficeError, Topic,
        casework::RegistrationTyped,
        domain::{
            case::{
                CaseEvent, Command, Document, Handover, LegStatus, ReceiverSignature,
                written_number,
            },
            ids::CaseId,
        },
        print::PaperKind,
        steps,
    },
};

use crate::failure::{Failure, refused};
use transcript::Transcript;

/// The registrar of the practice ward.
const REGISTRAR: &str = "hanh";
/// Strokes of an invented signature, as the screen would give them.
const SIGNATURE: [u16; 12] = [100, 500, 180, 380, 260, 620, 340, 420, 430, 560, 520, 480];

pub(crate) fn run(out: &Path) -> Result<Value, Failure> {
    let failed = |_| refused("file-not-written", &[]);
    fs::create_dir_all(out).map_err(failed)?;
    let dir = out.join("ward");
    if dir.exists() {
        fs::remove_dir_all(&dir).map_err(failed)?;
    }
    let clock = Arc::new(SystemClock);
    let chance = Arc::new(SystemChance);
    let now = tannha_practice::app::ports::Clock::now(clock.as_ref());
    Practice::found(&dir, now, &(chance.clone() as Arc<_>))?;
    let mut practice = Practice::open_made(&dir, clock, chance)?;

    // At the kitchen table: no network.
    practice.take_network_down()?;
    let office = practice.office(REGISTRAR)?;
    let mut told = Transcript::of(&office)?;
    let draft = office.start_draft(PROCEDURE)?;
    for (field, value) in family::answers(office.now().in_vietnam().date()) {
        office.set_field(draft, field, &value)?;
    }
    let (case, _) = office.receive(draft, false)?;
    let provisional = office.case(case)?.code.text;
    told.say(&office, "receive", json!({ "code": provisional }));
    keep(&office, case, Document::Receipt, PaperKind::Plain, &out.join("giay-tiep-nhan.pdf"))?;
    told.say(&office, "print", json!({ "document": Document::Receipt.slug() }));
    let down = match office.sync() {
        Err(error) => error.code(),
        Ok(_) => "none",
    };
    told.say(
        &office,
        "sync-without-network",
        json!({ "code": down, "waiting": office.ledger().pending().map_err(OfficeError::from)? }),
    );
    drop(office);

    // Back at the office.
    practice.bring_network_up()?;
    let office = practice.office(REGISTRAR)?;
    sync(&office, &mut told)?;
    told.say(&office, "code", json!({ "code": office.case(case)?.code.text }));
    record(&office, case, CaseEvent::Verified)?;
    record(&office, case, CaseEvent::Submitted)?;
    let signer = office.signers()?.into_iter().next().ok_or(OfficeError::NotASigner)?.id;
    let typed = RegistrationTyped {
        registered_on: office.now().in_vietnam().date(),
        number: None,
        citizen_id: None,
        signer: signer.clone(),
    };
    office.request_number(case, typed)?;
    sync(&office, &mut told)?;
    let registration =
        office.case(case)?.registration.ok_or_else(|| refused("number-pending", &[]))?;
    let number = written_number(&registration);
    told.say(&office, "registered", json!({ "number": number }));

    let certificate = Document::BirthCertificate;
    for paper in [PaperKind::Preview, PaperKind::Overprint] {
        let file = out.join(format!("giay-khai-sinh-{}.pdf", paper.slug()));
        keep(&office, case, certificate, paper, &file)?;
        told.say(
            &office,
            "print",
            json!({ "document": certificate.slug(), "paper": paper.slug() }),
        );
    }
    // The whole page beside the overprint, for whoever looks at the demonstration; the register of
    // prints has the reason.
    let reason = Some("Bản trình diễn trên giấy thường".to_owned());
    let (plain, _) = office.print(case, certificate, PaperKind::Plain, reason)?;
    fs::copy(&plain.path, out.join("giay-khai-sinh-plain.pdf")).map_err(failed)?;
    told.say(&office, "print", json!({ "document": certificate.slug(), "paper": "plain" }));

    let letter = Document::CongratulationLetter;
    record(
        &office,
        case,
        CaseEvent::LetterDrafted { greeting: "chi".to_owned(), document: None, text: None },
    )?;
    keep(&office, case, letter, PaperKind::Plain, &out.join("thu-chuc-mung.pdf"))?;
    for document in [certificate, letter] {
        record(&office, case, CaseEvent::Signed { document, signer: signer.clone() })?;
        told.say(&office, "signed", json!({ "document": document.slug() }));
    }
    record(&office, case, CaseEvent::LetterNumberRequested { document: None })?;
    sync(&office, &mut told)?;
    let letter_number = office.case(case)?.paper(letter).number;
    told.say(&office, "letter-number", json!({ "number": letter_number }));

    // To the door, with what the ward has made; and once more with what the other agencies made since.
    to_the_door(&office, case, vec![certificate, letter], &mut told)?;
    finish_legs(&office, case)?;
    let rest = steps::ready(&office.case(case)?);
    to_the_door(&office, case, rest, &mut told)?;
    sync(&office, &mut told)?;

    let state = office.case(case)?;
    told.write(&office, &state, out).map_err(failed)?;
    Ok(json!({
        "code": state.code.text,
        "provisional_code": provisional,
        "number": number,
        "letter_number": letter_number,
        "phase": format!("{:?}", state.phase()).to_lowercase(),
        "promised": state.promise.promised,
        "pending": office.ledger().pending().map_err(OfficeError::from)?,
        "steps": told.len(),
        "out": out,
    }))
}

/// Papers are carried home, and the mother signs for them.
fn to_the_door(
    office: &Office,
    case: CaseId,
    documents: Vec<Document>,
    told: &mut Transcript,
) -> Result<(), Failure> {
    record(office, case, CaseEvent::TakenOut { documents: documents.clone() })?;
    let papers = documents.len();
    office.hand_over(
        case,
        Handover {
            documents,
            receiver: family::RECEIVER.to_owned(),
            relation: "mother".to_owned(),
            authorisation_seen: false,
            identity_seen: true,
            signature: ReceiverSignature::Drawn(drawn().into()),
        },
    )?;
    told.say(office, "handed-over", json!({ "papers": papers }));
    Ok(())
}

fn record(office: &Office, case: CaseId, event: CaseEvent) -> Result<Vec<Topic>, Failure> {
    Ok(office.act(case, Command::Record(event))?)
}

fn sync(office: &Office, told: &mut Transcript) -> Result<(), Failure> {
    let (report, _) = office.sync()?;
    told.say(office, "sync", json!({ "sent": report.sent, "received": report.received }));
    Ok(())
}

/// Prints a paper, and keeps a copy under a name that a reader of the demonstration finds.
fn keep(
    office: &Office,
    case: CaseId,
    document: Document,
    paper: PaperKind,
    to: &Path,
) -> Result<(), Failure> {
    let (printed, _) = office.print(case, document, paper, None)?;
    fs::copy(&printed.path, to).map_err(|_| refused("file-not-written", &[]))?;
    Ok(())
}

/// Each leg that is still open, in the order in which they open.
fn finish_legs(office: &Office, case: CaseId) -> Result<(), Failure> {
    loop {
        let state = office.case(case)?;
        let Some(leg) = state.legs.iter().find(|leg| leg.status == LegStatus::Open) else {
            return Ok(());
        };
        let (leg, outcome) = (leg.slug.clone(), format!("Đã có kết quả của {}", leg.agency));
        record(office, case, CaseEvent::LegFinished { leg, outcome })?;
    }
}

fn drawn() -> Vec<u8> {
    SIGNATURE.iter().chain([u16::MAX].iter()).flat_map(|value| value.to_be_bytes()).collect()
}
