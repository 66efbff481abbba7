//! The words of the letters: proposed, mended, approved, kept by the letters that were drafted with them.

use tannha_api::{
    ApiError, Handle as _, Host,
    types::{
        letter_text::{
            ApproveLetterText, CheckLetterText, LetterKindView, LetterTextsView, ProposeLetterText,
        },
        paper::{PaperKind as Kind, SheetRequest, SheetSource},
        session::Empty,
    },
};
use tannha_app::{Office, papers::Source};
use tannha_domain::{
    case::{CaseEvent, Document, Field},
    ids::CaseId,
    letter_text::{BUILT_IN, Border, LetterKind, PinnedText, Sample, built_in},
    picture::PictureOf,
    ward::Role,
};
use tannha_print::{DocumentCode, PaperKind, Record};

use super::{
    office::{Ward, fill, record},
    pictures::emblem_png,
};

const KIND: &str = "birth";
const OURS: &str = "{{ten_co_quan}} chúc mừng [cháu {{ten_chau}}|cháu bé vừa chào đời]. [Hãy gọi {{so_dien_thoai}}.]";

fn texts(host: &Host) -> LetterTextsView {
    host.letter_texts_show(Empty {}).unwrap().value
}

fn birth(host: &Host) -> LetterKindView {
    texts(host).kinds.into_iter().find(|kind| kind.kind == KIND).unwrap()
}

fn propose(host: &Host, text: &str) -> Result<LetterTextsView, ApiError> {
    let (kind, text) = (KIND.to_owned(), text.to_owned());
    Ok(host.letter_texts_propose(ProposeLetterText { kind, text, border: "none".into() })?.value)
}

fn approve(host: &Host, proposal: &str) -> Result<LetterTextsView, ApiError> {
    let (kind, proposal) = (KIND.to_owned(), proposal.to_owned());
    Ok(host.letter_texts_approve(ApproveLetterText { kind, proposal })?.value)
}

fn received(office: &Office, child: &str) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.set_field(draft, Field::ChildName.slug(), child).unwrap();
    office.receive(draft, true).unwrap().0
}

fn drafted(office: &Office, case: CaseId) -> Option<PinnedText> {
    let event = CaseEvent::LetterDrafted { greeting: "chi".into(), document: None, text: None };
    record(office, case, event);
    office.case(case).unwrap().paper(Document::CongratulationLetter).text
}

/// What the letter of a case says, and by which edition.
fn said(office: &Office, case: CaseId) -> (Vec<String>, u32) {
    let record = office.letter_said(case, Document::CongratulationLetter).unwrap();
    let Record::ThuChucMung(letter) = &record else { panic!("{record:?}") };
    (record.letter_paragraphs().unwrap(), letter.edition.unwrap())
}

#[test]
fn words_are_refused_mended_approved_and_said_by_the_next_letter_while_an_earlier_keeps_its_own() {
    let ward = Ward::new();
    let hanh = ward.laptop("hanh");
    drop(ward.laptop("an"));
    ward.clock.set("2026-11-17T09:00:00+07:00");
    let first = received(&hanh, "Nguyễn Thử Minh Khang");
    let pinned = PinnedText { kind: LetterKind::Birth, edition: BUILT_IN };
    assert_eq!(drafted(&hanh, first), Some(pinned));
    ward.sync(&hanh);
    drop(hanh);

    // An officer's first words name a number that no letter names, and a place that there is not.
    let officer = ward.window("hanh");
    let number = format!("{OURS} Số của cháu là 001 226 123 456.");
    assert_eq!(propose(&officer, &number).unwrap_err().code, "letter-says-identity-number");
    let unknown = propose(&officer, &OURS.replace("ten_chau", "ten_be")).unwrap_err();
    assert_eq!(unknown.code, "letter-text-unknown-place");
    assert!(unknown.params["offered"].contains("ten_chau"), "{:?}", unknown.params);
    let text = OURS.replace("[cháu {{ten_chau}}|cháu bé vừa chào đời]", "cháu {{ten_chau}}");
    let check = CheckLetterText { kind: KIND.into(), text, border: "none".into() };
    let found = officer.letter_texts_check(check).unwrap().value;
    assert_eq!(found.problems[0].code, "letter-text-hole");

    // Mended, it waits; the officer cannot approve it.
    let view = propose(&officer, OURS).unwrap();
    let waits = view.kinds[0].proposal.clone().unwrap();
    assert_eq!(
        (waits.text.as_str(), waits.by.as_str(), view.may_approve),
        (OURS, "Nguyễn Thị Hạnh Mẫu", false)
    );
    assert!(waits.lines.iter().any(|line| line.difference == "added" && line.text == OURS));
    assert_eq!(approve(&officer, &waits.proposal).unwrap_err().code, "not-your-role");
    let page = SheetRequest {
        source: SheetSource::LetterText {
            letter: KIND.into(),
            text: OURS.into(),
            border: "lotus".into(),
            sample: "no-father".into(),
            tried: None,
        },
        document: "thu-chuc-mung".into(),
        paper: Kind::Preview,
    };
    let sheet = officer.sheet_view(page).unwrap().value;
    assert!(sheet.problem.is_none() && sheet.pages == 1);
    drop(officer);
    let hanh = ward.reopen("hanh");
    ward.sync(&hanh);

    let an = ward.reopen("an");
    ward.sync(&an);
    drop(an);
    let leader = ward.window("an");
    assert_eq!(approve(&leader, "00").unwrap_err().code, "letter-text-other-proposal");
    let view = approve(&leader, &waits.proposal).unwrap();
    assert_eq!(view.kinds[0].editions[0].edition, 2);
    assert_eq!(birth(&leader).editions[0].approved_by.as_deref(), Some("Lê Văn An Mẫu"));
    assert_eq!(approve(&leader, &waits.proposal).unwrap_err().code, "letter-text-nothing-proposed");
    drop(leader);
    let an = ward.reopen("an");
    ward.sync(&an);
    ward.sync(&hanh);

    // The letter that was drafted keeps the words it had; the next one says the new ones.
    let (words, edition) = said(&hanh, first);
    assert!(edition == BUILT_IN && words[1].contains("hay ăn chóng lớn"), "{words:?}");
    let second = received(&hanh, "Nguyễn Thử Minh Phúc");
    assert_eq!(drafted(&hanh, second).unwrap().edition, 2);
    let (words, edition) = said(&hanh, second);
    assert_eq!(edition, 2);
    assert!(words[0].starts_with("Ủy ban nhân dân"), "{words:?}");
    assert!(words[0].contains("chúc mừng cháu Nguyễn Thử Minh Phúc."), "{words:?}");
    assert!(
        hanh.sheet(Source::Case(second), DocumentCode::ThuChucMung, PaperKind::Preview).is_ok()
    );
    // Drafted anew, the first one takes the words in use.
    assert_eq!(drafted(&hanh, first).unwrap().edition, 2);

    // The district sets the ward anew: its words are the ward's.
    ward.rename(&hanh, "phường Từ Liêm Mới", "0241111111");
    assert_eq!(hanh.settings().unwrap().letter_texts.len(), 1);
    assert!(hanh.set_aside().unwrap().is_empty());
}

/// A text that reads well, with as many more sentences as it takes.
fn long(sentences: usize) -> String {
    format!("{OURS}{}", "\n\nMong cháu khỏe mạnh, hay ăn chóng lớn.".repeat(sentences))
}

#[test]
fn words_that_no_page_can_hold_are_found_before_a_letter_is_drafted_with_them() {
    let ward = Ward::new();
    drop(ward.laptop("hanh"));
    let host = ward.window("hanh");
    let found = |text: &str, border: &str| {
        let (kind, text) = (KIND.to_owned(), text.to_owned());
        let check = CheckLetterText { kind, text, border: border.into() };
        host.letter_texts_check(check).unwrap().value.problems
    };
    for kind in LetterKind::ALL {
        let text = built_in(kind).to_owned();
        let border = "none".to_owned();
        let check = CheckLetterText { kind: kind.slug().into(), text, border };
        assert_eq!(host.letter_texts_check(check).unwrap().value.problems, [], "{kind:?}");
    }

    // A character that no face has, also where only some letters would say it; a drawing.
    for (text, character) in [
        (format!("{OURS}\n\nKính mời 阮."), "阮"),
        (format!("{OURS}\n\nSinh[ {{{{ngay_sinh}}}}| hôm ☯]."), "☯"),
        (format!("{OURS}\n\nMừng cháu 😀."), "😀"),
    ] {
        let problems = found(&text, "none");
        assert_eq!(problems[0].code, "letter-text-glyph", "{text}: {problems:?}");
        assert_eq!(problems[0].params["character"], character);
        let refused = propose(&host, &text).unwrap_err();
        assert_eq!(refused.code, "letter-text-glyph");
        assert_eq!(refused.params["character"], character);
    }

    // A word wider than a line is parted between letters, and is no reason for the check to fail.
    let wide = found(&format!("{OURS}\n\nXem {}", "W".repeat(60)), "none");
    assert!(wide.iter().all(|problem| problem.code == "letter-text-pages"), "{wide:?}");

    // The longest that every family gets on one page; a sentence more, and the one is named whose
    // letter would have two.
    let over = (1..40).find(|more| !found(&long(*more), "none").is_empty()).unwrap();
    assert!(over > 3, "{over}");
    let problem = found(&long(over), "none").remove(0);
    assert_eq!(
        (problem.code.as_str(), problem.params["pages"].as_str()),
        ("letter-text-pages", "2")
    );
    assert!(Sample::from_slug(&problem.params["sample"]).is_some());
    assert_eq!(propose(&host, &long(over)).unwrap_err().code, "letter-text-pages");
    let most = found(&long(38), "none").remove(0);
    assert_eq!(
        (most.code.as_str(), most.params["sample"].as_str()),
        ("letter-text-pages", "usual")
    );
    let view = propose(&host, &long(over - 1)).unwrap();
    assert!(view.kinds[0].proposal.is_some());
    drop(host);

    // What passed is one page for every family, to look at as well.
    let office = ward.reopen("hanh");
    for (sample, border) in Sample::ALL.into_iter().zip(Border::ALL.into_iter().cycle()) {
        let text = long(over - 1);
        let sheet = office.letter_text_sheet(LetterKind::Birth, &text, border, sample, None);
        assert_eq!(sheet.unwrap().pages.len(), 1, "{sample:?}, {border:?}");
    }
}

#[test]
fn what_fitted_when_it_was_proposed_is_laid_out_again_when_it_is_approved() {
    let ward = Ward::new();
    let (an, tin) = (ward.laptop("an"), ward.laptop_of("tin", Role::Technician));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let fits =
        |more: &usize| an.propose_text(LetterKind::Birth, long(*more), Border::Lotus).is_ok();
    let over = (1..40).find(|more| !fits(more)).unwrap();
    assert!(over > 1, "{over}");
    let waits =
        || an.settings().unwrap().letter_texts[&LetterKind::Birth].proposal.clone().unwrap();
    assert_eq!(waits().text, long(over - 1));

    // Meanwhile the ward gets an emblem, which takes its room on the page.
    tin.propose_picture(PictureOf::Emblem, &emblem_png(), 250).unwrap();
    ward.sync(&tin);
    ward.sync(&an);
    let emblem = an.settings().unwrap().pictures[&PictureOf::Emblem].proposal.clone().unwrap();
    an.allow_picture(PictureOf::Emblem, emblem.act, "2026-11-20".parse().unwrap()).unwrap();
    let refused = an.approve_text(LetterKind::Birth, waits().act).unwrap_err();
    assert_eq!(refused.code(), "letter-text-pages");
    assert!(an.settings().unwrap().letter_texts[&LetterKind::Birth].editions.is_empty());
    // Shortened, it is approved.
    an.propose_text(LetterKind::Birth, long(0), Border::Lotus).unwrap();
    an.approve_text(LetterKind::Birth, waits().act).unwrap();
    assert_eq!(an.settings().unwrap().letter_texts[&LetterKind::Birth].editions.len(), 1);
}

#[test]
fn of_two_proposals_the_leader_approves_the_one_that_was_read_or_none() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    hanh.propose_text(LetterKind::Birth, OURS.to_owned(), Border::Lotus).unwrap();
    ward.sync(&hanh);
    ward.sync(&an);
    let read = an.settings().unwrap().letter_texts[&LetterKind::Birth].proposal.clone().unwrap();
    // While the leader reads at home, the officer proposes something else, and syncs first.
    hanh.propose_text(LetterKind::Birth, OURS.replace("Hãy", "Xin"), Border::Lotus).unwrap();
    an.approve_text(LetterKind::Birth, read.act).unwrap();
    ward.sync(&hanh);
    ward.sync(&an);
    ward.sync(&hanh);
    for office in [&hanh, &an] {
        let texts = office.settings().unwrap().letter_texts[&LetterKind::Birth].clone();
        assert!(texts.editions.is_empty() && texts.proposal.is_some());
        let tasks = office.ledger().record(&tannha_domain::log::RecordKey::Astray).unwrap();
        assert!(matches!(tasks, Some(tannha_domain::log::Record::Acts(acts)) if acts.len() == 1));
    }
}
