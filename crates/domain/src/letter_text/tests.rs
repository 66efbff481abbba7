#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use super::*;
use crate::{case::tone::Slip, ward::Role};

fn codes(kind: LetterKind, text: &str) -> Vec<&'static str> {
    check(kind, text).iter().map(TextProblem::code).collect()
}

#[test]
fn what_is_built_in_holds_for_every_kind_of_case() {
    for kind in LetterKind::ALL {
        assert_eq!(check(kind, built_in(kind)), Vec::new(), "{kind:?}");
        assert_eq!(plain_paragraphs(built_in(kind)).unwrap(), built_in(kind), "{kind:?}");
        assert_eq!(LetterKind::from_slug(kind.slug()), Some(kind));
        for said in samples(kind) {
            let all: Vec<_> = said.names().collect();
            assert!(all.iter().all(|name| places(kind).iter().any(|place| place.name == *name)));
            let missing = places(kind).iter().filter(|place| place.always);
            assert!(missing.clone().all(|place| all.contains(&place.name)), "{kind:?}");
        }
    }
}

#[test]
fn the_first_part_that_can_be_said_is_said_and_an_empty_paragraph_is_none() {
    let text = "{{don_vi}} ở [số {{so_dien_thoai}}|nhà {{can_bo}}|đây].\n\n[Gặp {{can_bo}}.]\n[{{?tan_nha}}Ở nhà.]";
    let template = Template::read(text).unwrap();
    let said = Said::default().with("don_vi", Some("phường".to_owned()));
    assert_eq!(template.render(&said), ["Phường ở đây."]);
    let said = said.with("can_bo", Some("Mẫu".to_owned())).when("tan_nha", true);
    assert_eq!(template.render(&said), ["Phường ở nhà Mẫu.", "Gặp Mẫu.", "Ở nhà."]);
    let said = said.with("so_dien_thoai", Some("1".to_owned()));
    assert_eq!(template.render(&said)[0], "Phường ở số 1.");
}

#[test]
fn each_thing_that_is_wrong_with_a_text_is_named() {
    use LetterKind::{ApologyBefore, Birth, Condolence};
    for (kind, text, found) in [
        (Birth, "  ", "letter-text-empty"),
        (Birth, "[{{ten_chau}}", "letter-text-brackets"),
        (Birth, "[a [{{ten_chau}}]]", "letter-text-brackets"),
        (Birth, "a | [{{ten_chau}}]", "letter-text-brackets"),
        (Birth, "[{{ten_chau}]", "letter-text-braces"),
        (Birth, "[Chào {{ten_chau}}] và {{ten_cha}}.", "letter-text-unknown-place"),
        (Birth, "Chào cháu {{ten_chau}}.", "letter-text-hole"),
        (Birth, "Chào cháu.", "letter-text-missing-place"),
        (Birth, "Chào [{{ten_chau}}].", "letter-text-gap"),
        (Birth, "[Chào {{ten_chau}}].", "letter-text-gap"),
        (
            ApologyBefore,
            "{{tan_nha}} {{hen_cu}} {{ly_do}} {{hen_moi}}.",
            "letter-text-flag-as-value",
        ),
        (
            Condolence,
            "Xin chia buồn [với {{nguoi_mat}}|với gia đình] và mời quét mã.",
            "letter-says-beside-condolence",
        ),
        (Condolence, "Cụ [{{nguoi_mat}}|nhà] mất do tai nạn.", "letter-says-cause-of-death"),
    ] {
        let codes = codes(kind, text);
        assert!(codes.contains(&found), "{text}: {codes:?}");
    }
    let drawn = "Chào [{{ten_chau}}|cháu] 😀.";
    let problem = TextProblem::Glyph { character: '😀' };
    assert_eq!(check(Birth, drawn), std::slice::from_ref(&problem));
    let event = decide(&settings(), propose(drawn, Border::None), by(Role::Registrar));
    assert_eq!(event, Err(WardRefusal::Text(problem)));
    assert_eq!(codes(Birth, "Chào [{{ten_chau}}|cháu]\u{7}."), ["text-characters"]);
    assert_eq!(codes(Birth, &"a".repeat(MAX_TEXT_CHARS + 1)), ["letter-text-too-long"]);
    let hidden = "Chào [{{ten_chau}}|cháu].[{{ngay_sinh}} số 001 226 123 456]";
    let TextProblem::Tone(slip) = &check(Birth, hidden)[0] else { panic!("a number stands there") };
    assert_eq!(slip.kind, Slip::IdentityNumber);
}

#[test]
fn a_difference_shows_what_was_taken_before_what_came_in_its_place() {
    let lines = differences("a\n\nb\n\nc", "a\n\nx\n\nc\n\nd");
    let said: Vec<_> = lines.iter().map(|line| (line.text.as_str(), line.difference)).collect();
    use Difference::{Added, Same, Taken};
    assert_eq!(said, [("a", Same), ("b", Taken), ("x", Added), ("c", Same), ("d", Added)]);
    assert!(differences("a", "a").iter().all(|line| line.difference == Same));
}

fn settings() -> WardSettings {
    crate::ward::choice::tests::settings()
}

fn who(id: &str) -> OfficerId {
    OfficerId::parse(id).unwrap()
}

fn by(role: Role) -> Decider {
    Decider { role, now: Moment::parse("2026-11-20T08:00:00+07:00").unwrap() }
}

fn propose(text: &str, border: Border) -> WardEvent {
    WardEvent::LetterTextProposed { kind: LetterKind::Birth, text: text.to_owned(), border }
}

const NEW: &str = "Mừng [cháu {{ten_chau}}|cháu mới sinh].";

#[test]
fn an_edition_is_proposed_by_an_officer_and_approved_by_a_leader_who_has_read_it() {
    let mut settings = settings();
    let now = by(Role::Registrar).now;
    let event =
        decide(&settings, propose(&format!("  {NEW} "), Border::Lotus), by(Role::Registrar))
            .unwrap();
    apply(&mut settings, &event, ActId([1; 16]), &who("hanh"), now).unwrap();
    assert_eq!(current(&settings, LetterKind::Birth).edition, BUILT_IN);
    assert_eq!(permit(&settings, &event), Err(WardRefusal::TextSame));

    let approve =
        |act| WardEvent::LetterTextApproved { kind: LetterKind::Birth, proposal: ActId(act) };
    let no = decide(&settings, approve([1; 16]), by(Role::Registrar)).unwrap_err();
    assert_eq!(no.code(), "not-your-role");
    let other = decide(&settings, approve([2; 16]), by(Role::Leader)).unwrap_err();
    assert_eq!(other, WardRefusal::OtherProposal);
    let event = decide(&settings, approve([1; 16]), by(Role::Leader)).unwrap();
    apply(&mut settings, &event, ActId([3; 16]), &who("an"), now).unwrap();
    let used = current(&settings, LetterKind::Birth);
    assert_eq!((used.edition, used.text.as_str(), used.border), (2, NEW, Border::Lotus));
    assert_eq!(edition(&settings, LetterKind::Birth, 1).unwrap().text, built_in(LetterKind::Birth));
    assert_eq!(edition(&settings, LetterKind::Birth, 3), None);
    assert_eq!(permit(&settings, &event), Err(WardRefusal::NothingProposed));
    assert_eq!(current(&settings, LetterKind::Wedding).edition, BUILT_IN);
}

#[test]
fn a_border_is_for_congratulations_and_may_be_left_off() {
    let settings = settings();
    for kind in LetterKind::ALL {
        let around = |border| {
            let event =
                WardEvent::LetterTextProposed { kind, text: "Lời thư.".to_owned(), border };
            permit(&settings, &event)
        };
        let joy = kind.document() == Document::CongratulationLetter;
        assert_eq!(kind.may_have_border(), joy, "{kind:?}");
        for border in [Border::Line, Border::Lotus] {
            let answer = around(border);
            assert_eq!(
                answer,
                if joy { Ok(()) } else { Err(WardRefusal::BorderNotHere) },
                "{kind:?}"
            );
        }
        assert_eq!(around(Border::None), Ok(()));
    }
    let plain = propose(built_in(LetterKind::Birth), Border::None);
    assert!(decide(&settings, plain, by(Role::Leader)).is_ok());
}
