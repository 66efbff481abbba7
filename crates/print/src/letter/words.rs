//! What a letter's record says to the placeholders of its text. The words themselves are the ward's
//! ([`letter_text`]), or its built-in ones.

use tannha_domain::letter_text::{LetterKind, Said, built_in, render};
use tannha_domain::partial_date::PartialDate;

use crate::layout::elements::given;
use crate::record::date::{hour_and_day, long};
use crate::record::{
    ApologyLetter, CondolenceLetter, CongratulationLetter, CoverNote, Kept, LateResult, Office,
    RecalledPaper, SorryFor, ThankYouLetter,
};
use crate::shape::tidy;

/// The paragraphs of a letter: the record's own, or its text with what the case says.
fn paragraphs(
    own: Option<&Vec<String>>,
    text: Option<&String>,
    kind: LetterKind,
    said: &Said,
) -> Vec<String> {
    match (own, text) {
        (Some(own), _) => own.clone(),
        (None, Some(text)) => render(text, said),
        (None, None) => render(built_in(kind), said),
    }
}

/// What the place is, as its people say it: `phường`, `xã`, `đặc khu`.
fn unit(office: &str) -> &'static str {
    ["phường", "xã", "đặc khu"]
        .into_iter()
        .filter_map(|unit| Some((office.find(&format!(" {unit} "))?, unit)))
        .min()
        .map_or("địa phương", |(_, unit)| unit)
}

/// What every letter can say of the office.
fn office(office: &Office) -> Said {
    let name: String = tidy(&office.name);
    let unit = unit(&name).to_owned();
    Said::default().with("ten_co_quan", Some(name)).with("don_vi", Some(unit))
}

fn full(day: Option<PartialDate>) -> Option<String> {
    day.filter(|day| day.day().is_some()).map(long)
}

pub(super) const fn congratulation_kind(letter: &CongratulationLetter) -> LetterKind {
    if letter.couple.is_empty() { LetterKind::Birth } else { LetterKind::Wedding }
}

pub(super) fn congratulation(letter: &CongratulationLetter) -> Vec<String> {
    let all = |list: &[String]| {
        let given: Vec<String> = list.iter().filter_map(|one| given(Some(one))).collect();
        Some(listed(&given))
    };
    let said = office(&letter.office)
        .with("hai_vo_chong", all(&letter.couple))
        .with("ten_chau", given(letter.child_name.as_ref()))
        .with("ngay_sinh", full(letter.child_born))
        .with("giay_to", all(&letter.papers))
        .with("so_dien_thoai", given(letter.phone.as_ref()));
    let kind = congratulation_kind(letter);
    paragraphs(letter.body.as_ref(), letter.text.as_ref(), kind, &said)
}

/// `a`, `a và b`, `a, b và c`.
fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} và {last}", first.join(", ")),
    }
}

/// A telephone number that no line breaks.
fn whole(phone: Option<&String>) -> Option<String> {
    Some(given(phone)?.replace(' ', "\u{a0}"))
}

fn you(pronoun: Option<&String>) -> Option<String> {
    given(pronoun).or_else(|| Some("ông/bà".to_owned()))
}

pub(super) fn thanks(letter: &ThankYouLetter) -> Vec<String> {
    let said = office(&letter.office)
        .with("danh_xung", you(letter.you.as_ref()))
        .with("ten_thu_tuc", given(letter.procedure.as_ref()))
        .with("ma_ho_so", given(letter.case_code.as_ref()))
        .with("ngay_tra", full(letter.handed_over))
        .with("so_dien_thoai", given(letter.phone.as_ref()))
        .when("truoc_han", letter.kept == Kept::Early)
        .when("dung_han", letter.kept == Kept::OnTime)
        .when("tre_han", letter.kept == Kept::Late);
    paragraphs(letter.body.as_ref(), letter.text.as_ref(), LetterKind::Thanks, &said)
}

pub(super) const fn apology_kind(letter: &ApologyLetter) -> LetterKind {
    match &letter.sorry_for {
        SorryFor::Late(LateResult { is_past: true, .. }) => LetterKind::ApologyAfter,
        SorryFor::Late(_) => LetterKind::ApologyBefore,
        SorryFor::Recalled(_) => LetterKind::Recalled,
    }
}

pub(super) fn apology(letter: &ApologyLetter) -> Vec<String> {
    let said = office(&letter.office)
        .with("danh_xung", you(letter.you.as_ref()))
        .with("ten_thu_tuc", given(letter.procedure.as_ref()))
        .with("ma_ho_so", given(letter.case_code.as_ref()))
        .with("can_bo", given(letter.follows.as_ref()))
        .with("so_dien_thoai", whole(letter.phone.as_ref()))
        .when("tan_nha", letter.at_home);
    let said = match &letter.sorry_for {
        SorryFor::Late(late) => said
            .with("hen_cu", Some(hour_and_day(late.promised)))
            .with("ly_do", Some(within(&late.reason)))
            .with("hen_moi", Some(hour_and_day(late.new_due)))
            .when("khong_nop_them", late.nothing_more),
        SorryFor::Recalled(RecalledPaper { paper, what, replaced }) => said
            .with("ten_giay", Some(tidy(paper)))
            .with("sai_sot", Some(within(what)))
            .when("thay_the", *replaced),
    };
    paragraphs(letter.body.as_ref(), letter.text.as_ref(), apology_kind(letter), &said)
}

/// As it stands within a sentence.
fn within(text: &str) -> String {
    tidy(text).trim_end_matches('.').to_owned()
}

pub(super) fn condolence(letter: &CondolenceLetter) -> Vec<String> {
    let procedures: Vec<String> =
        letter.procedures.iter().filter_map(|one| given(Some(one))).collect();
    let said = office(&letter.office)
        .with("nguoi_mat", given(letter.deceased.as_ref()))
        .with("quan_he", given(letter.relation.as_ref()))
        .with("ngay_mat", full(letter.died))
        .with("viec_trong_ho_so", Some(listed(&procedures)))
        .with("can_bo", given(letter.officer.as_ref()))
        .with("so_dien_thoai", whole(letter.phone.as_ref()));
    paragraphs(letter.body.as_ref(), letter.text.as_ref(), LetterKind::Condolence, &said)
}

pub(super) fn cover_note(letter: &CoverNote) -> Vec<String> {
    let papers: Vec<String> = letter.papers.iter().filter_map(|one| given(Some(one))).collect();
    let said = office(&letter.office)
        .with("giay_to", Some(listed(&papers)))
        .with("can_bo", given(letter.officer.as_ref()))
        .with("so_dien_thoai", whole(letter.phone.as_ref()));
    paragraphs(letter.body.as_ref(), letter.text.as_ref(), LetterKind::CoverNote, &said)
}

#[cfg(test)]
mod tests {
    use super::{listed, unit};

    #[test]
    fn the_place_is_called_what_it_is() {
        assert_eq!(unit("Ủy ban nhân dân phường Từ Liêm"), "phường");
        assert_eq!(unit("Ủy ban nhân dân xã Phường Thí Dụ"), "xã");
        assert_eq!(unit("Ủy ban nhân dân đặc khu Cát Mẫu"), "đặc khu");
        assert_eq!(unit("Ủy ban nhân dân"), "địa phương");
    }

    #[test]
    fn what_is_handed_over_is_listed_as_one_says_it() {
        let items =
            |list: &[&str]| listed(&list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>());
        assert_eq!(items(&["Giấy khai sinh"]), "Giấy khai sinh");
        assert_eq!(items(&["a", "b"]), "a và b");
        assert_eq!(items(&["a", "b", "c"]), "a, b và c");
    }
}
