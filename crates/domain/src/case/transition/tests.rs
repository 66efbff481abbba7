use super::*;
use crate::{
    case::{
        Assigned, Book, CaseEvent, CaseState, Circumstance, Conflict, Document, FeeDue, FeePaid,
        Field, FileSigned, FileSigner, Handover, Holder, Inquiry, Leg, LegStatus, Note, OldEntry,
        PayWay, Payment, Printed, Reached, Recall, RecallCause, RecallStep, ReceiverSignature,
        Refusal, Registration, Renewal, Settlement, Source, Trip, TripReason, Written, apply,
        decide::tests, permit,
    },
    ids::{ActId, CaseId, Hash, OfficerId},
    promise::{Promise, StopReason, StoppedTime},
    ruleset::FeePer,
    time::Moment,
    ward::TABLE as PERMISSIONS,
};

fn officer() -> OfficerId {
    OfficerId::parse("chu-tich").unwrap()
}

fn registration() -> Box<Registration> {
    let CaseEvent::Registered(found) = tests::registered_event() else { panic!("a registration") };
    found
}

fn why() -> String {
    "lý do".to_owned()
}

fn revoked() -> CaseEvent {
    CaseEvent::Revoked { decision: why(), decided_on: None, authority: None, reason: None }
}

/// A letter went out, and the promise is that.
fn asked(promise: Promise) -> CaseEvent {
    let inquiry = Inquiry { whom: why(), what: why(), number: None, dated: None };
    CaseEvent::InquirySent { inquiry, promise: Box::new(promise) }
}

fn stopped(promise: &Promise, from: Moment) -> Promise {
    let stop = StoppedTime { reason: StopReason::Verification, from, until: None };
    Promise { stops: vec![stop], ..promise.clone() }
}

/// A case that stands there, by the steps that lead there.
fn standing(status: &Status) -> CaseState {
    let at = Moment::parse("2026-11-23T11:00:00+07:00").unwrap();
    let to_register =
        || vec![CaseEvent::Verified, CaseEvent::Submitted, CaseEvent::Registered(registration())];
    let steps = match status {
        Status::Received => Vec::new(),
        Status::Supplement(_) => vec![CaseEvent::SupplementRequested { what: why(), why: why() }],
        Status::Inquiry(_) => vec![asked(stopped(&tests::case(&[]).promise, at))],
        Status::Verified => vec![CaseEvent::Verified],
        Status::AtSignature => vec![CaseEvent::Verified, CaseEvent::Submitted],
        Status::Registered => to_register(),
        Status::Refused => vec![CaseEvent::Refused { reason: why() }],
        Status::Withdrawn => vec![CaseEvent::Withdrawn { reason: why() }],
        Status::Revoked => [to_register(), vec![revoked()]].concat(),
    };
    let mut state = Some(tests::case(&[]));
    let officer = officer();
    for event in &steps {
        let source = Source { act: ActId([7; 16]), base: &[], officer: &officer, at };
        apply(&mut state, CaseId([1; 16]), event, source).unwrap();
    }
    let state = state.unwrap();
    assert_eq!(column(&state.status), column(status));
    ready(state, at)
}

/// Everything that a step may need besides the right status.
fn ready(mut state: CaseState, at: Moment) -> CaseState {
    let (act, officer) = (ActId([8; 16]), officer());
    let value = "x".to_owned();
    let written = Written { value, by: act, officer: officer.clone(), at };
    state.notes.push(Note { id: act, text: why(), officer: officer.clone(), at });
    state.legs.push(Leg {
        slug: "thuong-tru".to_owned(),
        status: LegStatus::Open,
        outcome: None,
        done_at: None,
        ..state.legs[0].clone()
    });
    state.renewal = Some(renewal(at));
    let letter = state.papers.entry(Document::ApologyLetter).or_default();
    letter.greeting = Some("ba".to_owned());
    state.papers.entry(Document::Receipt).or_default().prints = 1;
    // These two stand in the way of a registration, so only their own steps find them.
    state.conflicts.push(Conflict { act, field: Field::ChildName, stale: written });
    state.duplicates.push(CaseId([2; 16]));
    state
}

fn renewal(at: Moment) -> Renewal {
    Renewal {
        reason: why(),
        to: Moment::from_utc_ms(at.utc_ms() + 30 * 86_400_000),
        signer: registration().signer,
        office: crate::case::OfficeSnapshot::default(),
        greeting: "ba".to_owned(),
        follows: String::new(),
        phone: String::new(),
        text: None,
    }
}

/// A step of each kind with nothing wrong in it, and the case as that step needs it.
fn probe(code: &str, mut state: CaseState) -> (CaseState, CaseEvent) {
    let (act, at) = (ActId([8; 16]), state.promise.received_at);
    let receipt = Document::Receipt;
    let document = Some(Document::ApologyLetter);
    if !matches!(code, "conflict-chosen" | "duplicate-settled") {
        state.conflicts.clear();
        state.duplicates.clear();
    }
    let out = |state: &mut CaseState| {
        state.papers.entry(receipt).or_default().holder = Holder::Officer(officer(), at);
    };
    let event = match code {
        "received" => tests::received_event(&state),
        "field-edited" => CaseEvent::FieldEdited { field: Field::ChildName, value: why() },
        "conflict-chosen" => CaseEvent::ConflictChosen { conflict: act, take_stale: false },
        "duplicate-settled" => CaseEvent::DuplicateSettled { other: CaseId([2; 16]) },
        "note-added" => CaseEvent::NoteAdded { text: why() },
        "note-removed" => CaseEvent::NoteRemoved { note: act },
        "code-given" => CaseEvent::CodeGiven { code: "H26-1".to_owned() },
        "verified" => CaseEvent::Verified,
        "supplement-requested" => {
            state.supplements = 0;
            CaseEvent::SupplementRequested { what: why(), why: why() }
        }
        "supplement-received" => CaseEvent::SupplementReceived {
            promise: Box::new(state.promise.clone()),
            channel: None,
        },
        "submitted" => CaseEvent::Submitted,
        "number-requested" => CaseEvent::NumberRequested(registration()),
        "registered" => CaseEvent::Registered(registration()),
        "citizen-id-recorded" => {
            CaseEvent::CitizenIdRecorded { citizen_id: "001326000001".to_owned() }
        }
        "leg-finished" => CaseEvent::LegFinished { leg: "thuong-tru".to_owned(), outcome: why() },
        "printed" => {
            CaseEvent::Printed(Printed { reason: Some(why()), ..Printed::told(receipt, "plain") })
        }
        "signed" => CaseEvent::Signed { document: receipt, signer: officer() },
        "taken-out" => CaseEvent::TakenOut { documents: vec![receipt] },
        "handed-over" => {
            out(&mut state);
            CaseEvent::HandedOver(Handover {
                documents: vec![receipt],
                receiver: "Lê Thị Thử".to_owned(),
                relation: "mother".to_owned(),
                authorisation_seen: false,
                identity_seen: true,
                signature: ReceiverSignature::OnPaper,
            })
        }
        "brought-back" => {
            out(&mut state);
            CaseEvent::BroughtBack { documents: vec![receipt], reason: why() }
        }
        "refused" => CaseEvent::Refused { reason: why() },
        "withdrawn" => CaseEvent::Withdrawn { reason: why() },
        "revoked" => revoked(),
        "recall-begun" => {
            state.papers.entry(receipt).or_default().holder = Holder::Family(at);
            CaseEvent::RecallBegun {
                document: receipt,
                cause: RecallCause::Misprinted,
                what: why(),
                other: None,
            }
        }
        "recall-step-taken" => {
            state.recalls.push(Recall {
                document: receipt,
                cause: RecallCause::Misprinted,
                what: why(),
                other: None,
                begun_at: at,
                begun_by: officer(),
                steps: Vec::new(),
            });
            CaseEvent::RecallStepTaken {
                document: receipt,
                step: RecallStep::Retrieved,
                note: String::new(),
            }
        }
        "letter-drafted" => {
            CaseEvent::LetterDrafted { greeting: "ba".to_owned(), document, text: None }
        }
        "letter-approved" => CaseEvent::LetterApproved { document },
        "letter-number-requested" | "letter-numbered" => {
            let letter = state.papers.entry(Document::ApologyLetter).or_default();
            letter.signed = Some((at, officer()));
            if code == "letter-numbered" {
                CaseEvent::LetterNumbered { number: "01/UBND".to_owned(), document }
            } else {
                CaseEvent::LetterNumberRequested { document }
            }
        }
        "letter-suppressed" => CaseEvent::LetterSuppressed { reason: why(), document },
        "seen-to" => CaseEvent::SeenTo { act, how: Settlement::NotNeeded, note: None },
        "promise-renewed" => {
            state.renewal = None;
            CaseEvent::PromiseRenewed(Box::new(renewal(at)))
        }
        "supplement-again" => {
            state.supplements = 1;
            CaseEvent::SupplementAgain { what: why(), reason: why() }
        }
        "parties-signed" => {
            // Only a marriage certificate and a signature to be certified are.
            "ket-hon".clone_into(&mut state.procedure);
            let document = Document::MarriageCertificate;
            state.papers.entry(document).or_default().prints = 1;
            CaseEvent::PartiesSigned { document }
        }
        "trip-made" => CaseEvent::TripMade { why: TripReason::Ask, note: None },
        "trip-struck" => {
            let officer = officer();
            let why = TripReason::Ask;
            state.trips.push(Trip { why, note: None, at, officer, act: Some(act), struck: None });
            CaseEvent::TripStruck { trip: act, reason: "ghi nhầm".to_owned() }
        }
        "inquiry-sent" => asked(state.promise.clone()),
        "inquiry-answered" => {
            let promise = Box::new(state.promise.clone());
            CaseEvent::InquiryAnswered { result: why(), promise }
        }
        "collected" => {
            let CaseEvent::HandedOver(handover) = probe("handed-over", state.clone()).1 else {
                panic!("a handing over")
            };
            CaseEvent::Collected { handover, waited: false }
        }
        "fee-collected" | "fee-struck" => {
            let (each, per) = (8_000, FeePer::Dossier);
            let due = FeeDue { dong: 8_000, each, per, copies: 1, pages: 1, ground: None };
            let paid = FeePaid { due, receipt: "0000012".to_owned(), way: PayWay::Cash };
            if code == "fee-collected" {
                CaseEvent::FeeCollected(paid)
            } else {
                let officer = officer();
                state.payments.push(Payment { paid, act, at, officer, struck: None });
                CaseEvent::FeeStruck { payment: act, reason: why() }
            }
        }
        "leg-assigned" => CaseEvent::LegAssigned(Assigned {
            leg: "thuong-tru".to_owned(),
            person: "Đỗ Minh Mẫu".to_owned(),
            contact: String::new(),
            why: String::new(),
        }),
        "part-reached" => {
            for leg in state.legs.iter_mut().filter(|leg| leg.slug == "thuong-tru") {
                leg.status = LegStatus::Done;
            }
            CaseEvent::PartReached(Reached {
                document: Document::ResidenceNotice,
                receiver: "Lê Thị Thử".to_owned(),
                how: why(),
            })
        }
        "file-signed" => {
            // Approved with the act that made the new promise.
            let letter = state.papers.entry(Document::ApologyLetter).or_default();
            letter.approved = Some((at, officer()));
            CaseEvent::FileSigned(Box::new(FileSigned {
                holder: "Phạm Quốc Mẫu".to_owned(),
                certificate: Hash([4; 32]),
                pdf: Hash([5; 32]),
                ..FileSigned::begun(Document::ApologyLetter, FileSigner::Leader, officer(), at)
            }))
        }
        "entry-written-over" => CaseEvent::EntryWrittenOver(Box::new(OldEntry {
            book: Book::Births,
            fields: std::collections::BTreeMap::new(),
            registration: *registration(),
            volume: String::new(),
            note: String::new(),
        })),
        "circumstance-noted" => {
            CaseEvent::CircumstanceNoted { circumstance: Circumstance::Adopted }
        }
        other => panic!("{other} has no probe"),
    };
    assert_eq!(event.code(), code);
    (state, event)
}

#[test]
fn every_cell_is_what_the_rule_says() {
    let at = Moment::from_utc_ms(0);
    let statuses = [
        Status::Received,
        Status::Supplement(at),
        Status::Verified,
        Status::AtSignature,
        Status::Registered,
        Status::Refused,
        Status::Withdrawn,
        Status::Revoked,
        Status::Inquiry(at),
    ];
    let mut walked = 0;
    for status in &statuses {
        let state = standing(status);
        for (code, answers) in TABLE {
            let (state, event) = probe(code, state.clone());
            let answer = permit(Some(&state), &event).err().map_or("", |no: Refusal| no.code());
            assert_eq!(answer, answers[column(status)], "{code} in {status:?}");
            walked += 1;
        }
    }
    assert_eq!(walked, TABLE.len() * 9);
}

#[test]
fn every_step_of_the_permission_table_has_its_row() {
    let rows: Vec<&str> = TABLE.iter().map(|(code, _)| *code).collect();
    let of_a_case = PERMISSIONS.iter().filter(|step| step.kind < 100);
    let steps: Vec<&str> = of_a_case.map(|step| step.code).collect();
    assert_eq!(rows, steps);
}
