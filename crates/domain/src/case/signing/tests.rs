use super::*;
use crate::{
    case::{
        CaseEvent, Decider, Field, Phase, RecallCause, RecallStep, Source, apply, decide,
        decide::tests::{case, registered_event},
        permit, renewal,
    },
    ids::{ActId, CaseId},
    picture::PictureOf,
};

const LETTER: Document = Document::CongratulationLetter;
const FORM: Document = Document::ApologyForm;

fn officer() -> OfficerId {
    OfficerId::parse("chu-tich").unwrap()
}

fn now() -> Moment {
    Moment::parse("2026-11-24T09:00:00+07:00").unwrap()
}

fn tell(state: &mut Option<CaseState>, event: &CaseEvent) -> Result<(), Refusal> {
    let officer = officer();
    let source = Source { act: ActId([3; 16]), base: &[], officer: &officer, at: now() };
    apply(state, CaseId([1; 16]), event, source)
}

fn leader(document: Document) -> FileSigned {
    FileSigned {
        holder: "Trần Văn Mẫu".to_owned(),
        certificate: Hash([4; 32]),
        pdf: Hash([5; 32]),
        ..FileSigned::begun(document, FileSigner::Leader, officer(), now())
    }
}

fn office(document: Document) -> FileSigned {
    let by = OfficerId::parse("van-thu").unwrap();
    FileSigned {
        by: FileSigner::Office,
        signer: by,
        before: Some(Hash([5; 32])),
        pdf: Hash([6; 32]),
        ..leader(document)
    }
}

fn signed(one: FileSigned) -> CaseEvent {
    CaseEvent::FileSigned(Box::new(one))
}

/// A registered birth with a letter that is drafted.
fn drafted() -> Option<CaseState> {
    let mut state = Some(case(&[]));
    let draft =
        CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document: None, text: None };
    for event in [CaseEvent::Verified, CaseEvent::Submitted, registered_event(), draft] {
        tell(&mut state, &event).unwrap();
    }
    state
}

fn number() -> CaseEvent {
    CaseEvent::LetterNumbered { number: "12/TC-UBND".to_owned(), document: Some(LETTER) }
}

#[test]
fn a_leader_signs_the_office_numbers_and_seals_and_each_names_what_was_there() {
    let mut state = drafted();
    assert_eq!(
        tell(&mut state, &signed(office(LETTER))),
        Err(Refusal::FileNotSigned { document: LETTER })
    );
    tell(&mut state, &signed(leader(LETTER))).unwrap();
    let known = state.as_ref().unwrap();
    assert_eq!(known.paper(LETTER).signed, Some((now(), officer())), "it is the paper's signature");
    assert_eq!(
        tell(&mut state, &signed(leader(LETTER))),
        Err(Refusal::FileSigned { document: LETTER })
    );
    assert_eq!(
        tell(&mut state, &signed(office(LETTER))),
        Err(Refusal::NotNumbered { document: LETTER })
    );
    let lost = Some("tệp bị xóa nhầm".to_owned());
    tell(&mut state, &signed(FileSigned { again: lost, ..leader(LETTER) })).unwrap();
    let known = state.as_ref().unwrap();
    assert_eq!(known.files_of(LETTER), 2);
    assert_eq!(known.files[0].stale, Some((Stale::Replaced, now())), "lost, it is signed anew");
    tell(&mut state, &number()).unwrap();
    let other = FileSigned { before: Some(Hash([9; 32])), ..office(LETTER) };
    assert_eq!(tell(&mut state, &signed(other)), Err(Refusal::FileMoved { document: LETTER }));
    tell(&mut state, &signed(office(LETTER))).unwrap();
    assert_eq!(
        tell(&mut state, &signed(office(LETTER))),
        Err(Refusal::FileSealed { document: LETTER })
    );
    let state = state.unwrap();
    let file = state.signed_file(LETTER).unwrap();
    assert!(file.has(FileSigner::Leader) && file.has(FileSigner::Office));
    assert_eq!(file.pdf(), Some(Hash([6; 32])));
}

#[test]
fn what_a_leader_may_not_sign_by_hand_is_no_file_either() {
    let mut state = Some(case(&[]));
    assert_eq!(tell(&mut state, &signed(leader(LETTER))), Err(Refusal::LetterNotDrafted));
    let mut state = drafted();
    for document in [Document::Receipt, Document::BirthCertificate, Document::CondolenceLetter] {
        assert_eq!(tell(&mut state, &signed(leader(document))), Err(Refusal::NoFile { document }));
    }
    let document = Document::DeathExtract;
    assert_eq!(
        tell(&mut state, &signed(leader(document))),
        Err(Refusal::NotOfThisCase { document })
    );
    assert_eq!(
        tell(&mut state, &signed(leader(FORM))),
        Err(Refusal::FormNotDue { document: FORM })
    );
}

#[test]
fn the_name_under_the_file_is_the_one_who_decided_what_it_says() {
    let mut state = drafted();
    let renewal = renewal::tests::renewal("2026-12-28T17:00:00+07:00");
    tell(&mut state, &CaseEvent::PromiseRenewed(Box::new(renewal))).unwrap();
    let signer = state.as_ref().unwrap().renewal.as_ref().unwrap().signer.officer.clone();
    let other = OfficerId::parse("pho-chu-tich").unwrap();
    assert_ne!(signer, other);
    let wrong = FileSigned { signer: other.clone(), ..leader(FORM) };
    assert_eq!(tell(&mut state, &signed(wrong)), Err(Refusal::OtherSigner));
    tell(&mut state, &signed(FileSigned { signer, ..leader(FORM) })).unwrap();
    // Signed by hand, the letter has a signer already.
    state.as_mut().unwrap().papers.get_mut(&LETTER).unwrap().signed = Some((now(), other));
    assert_eq!(tell(&mut state, &signed(leader(LETTER))), Err(Refusal::OtherSigner));
}

#[test]
fn a_corrected_field_makes_the_file_stale_and_a_new_one_is_signed() {
    let mut state = drafted();
    tell(&mut state, &signed(leader(LETTER))).unwrap();
    // After registration an official field is sealed; before, an apology may have been signed.
    let mut early = Some(case(&[]));
    let renewal = renewal::tests::renewal("2026-12-28T17:00:00+07:00");
    let signer = renewal.signer.officer.clone();
    tell(&mut early, &CaseEvent::PromiseRenewed(Box::new(renewal))).unwrap();
    let apology = FileSigned { signer, ..leader(FORM) };
    tell(&mut early, &signed(apology.clone())).unwrap();
    let phone = CaseEvent::FieldEdited { field: Field::DeclarantPhone, value: "0900".to_owned() };
    tell(&mut early, &phone).unwrap();
    assert!(early.as_ref().unwrap().signed_file(FORM).is_some(), "a telephone is no correction");
    let base = early.as_ref().unwrap().fields[&Field::ChildName].by;
    let name = CaseEvent::FieldEdited {
        field: Field::ChildName,
        value: "Nguyễn Thị Mẫu Hai".to_owned(),
    };
    let by = officer();
    let source = Source { act: ActId([4; 16]), base: &[base], officer: &by, at: now() };
    apply(&mut early, CaseId([1; 16]), &name, source).unwrap();
    let known = early.as_ref().unwrap();
    assert_eq!(known.signed_file(FORM), None);
    assert_eq!(known.last_file(FORM).unwrap().stale, Some((Stale::Corrected, now())));
    tell(&mut early, &signed(apology)).unwrap();
    assert_eq!(early.unwrap().files_of(FORM), 2);
}

#[test]
fn a_paper_that_was_voided_takes_its_file_with_it() {
    let mut state = drafted();
    tell(&mut state, &signed(leader(LETTER))).unwrap();
    state.as_mut().unwrap().papers.get_mut(&LETTER).unwrap().holder =
        crate::case::Holder::Family(now());
    let begin = CaseEvent::RecallBegun {
        document: LETTER,
        cause: RecallCause::Misprinted,
        what: "sai tên".to_owned(),
        other: None,
    };
    tell(&mut state, &begin).unwrap();
    assert_eq!(
        permit(state.as_ref(), &signed(office(LETTER))),
        Err(Refusal::CalledBack { document: LETTER })
    );
    for step in [RecallStep::Retrieved, RecallStep::Voided] {
        let note = "đã làm".to_owned();
        tell(&mut state, &CaseEvent::RecallStepTaken { document: LETTER, step, note }).unwrap();
    }
    let state = state.unwrap();
    assert_eq!(state.last_file(LETTER).unwrap().stale, Some((Stale::Replaced, now())));
    assert_eq!(state.paper(LETTER).signed, None);
}

#[test]
fn nobody_puts_anothers_picture_or_the_seal_in_a_leaders_place() {
    let state = drafted();
    let pinned = |of| PinnedPicture { of, picture: Hash([7; 32]), width_tenths: 450 };
    let other = PictureOf::Signature(OfficerId::parse("pho-chu-tich").unwrap());
    for of in [other, PictureOf::Seal] {
        let wanted = FileSigned { pictures: vec![pinned(of)], ..leader(LETTER) };
        assert_eq!(
            permit(state.as_ref(), &signed(wanted)),
            Err(Refusal::PictureNotHere { document: LETTER })
        );
    }
    let own = vec![pinned(PictureOf::Emblem), pinned(PictureOf::Signature(officer()))];
    let wanted = FileSigned { pictures: own, ..leader(LETTER) };
    assert_eq!(permit(state.as_ref(), &signed(wanted)), Ok(()));
}

#[test]
fn a_leader_signs_in_their_own_name_and_van_thu_in_the_offices() {
    let state = drafted().unwrap();
    let asked = |one: FileSigned, role| {
        let command = crate::case::Command::Record(signed(one));
        decide(Some(&state), command, Decider { role, now: now() }).map(|_| ())
    };
    assert_eq!(asked(leader(LETTER), Role::Leader), Ok(()));
    for role in [Role::Clerk, Role::Registrar, Role::FrontDesk, Role::Technician] {
        assert_eq!(asked(leader(LETTER), role), Err(Refusal::Permission { role }));
    }
    let role = Role::Leader;
    assert_eq!(asked(office(LETTER), role), Err(Refusal::Permission { role }));
    assert_eq!(
        asked(office(LETTER), Role::Clerk),
        Err(Refusal::FileNotSigned { document: LETTER })
    );
    assert!(leader(LETTER).is_of(&officer(), Role::Leader));
    let other = OfficerId::parse("pho-chu-tich").unwrap();
    assert!(!leader(LETTER).is_of(&other, Role::Leader), "not in another's name");
}

#[test]
fn a_revoked_registration_leaves_no_file_that_counts() {
    let mut state = Some(case(&[]));
    for event in [CaseEvent::Verified, CaseEvent::Submitted, registered_event()] {
        tell(&mut state, &event).unwrap();
    }
    // As a procedure whose result leaves as a file.
    let known = state.as_mut().unwrap();
    "xac-nhan-hon-nhan".clone_into(&mut known.procedure);
    let result = known.handling().unwrap().result;
    assert!(result.leaves_as_file());
    let signer = known.registration.as_ref().unwrap().signer.officer.clone();
    tell(&mut state, &signed(FileSigned { signer, ..leader(result) })).unwrap();
    assert_eq!(state.as_ref().unwrap().phase(), Phase::Printed, "it is there, as a file");
    let revoked = CaseEvent::Revoked {
        decision: "QĐ mẫu 01".to_owned(),
        decided_on: None,
        authority: None,
        reason: None,
    };
    tell(&mut state, &revoked).unwrap();
    let file = state.as_ref().unwrap().last_file(result).unwrap();
    assert_eq!(file.stale, Some((Stale::Revoked, now())));
    assert_eq!(permit(state.as_ref(), &signed(leader(result))), Err(Refusal::Closed));
}
