use super::*;
use crate::{
    case::{decide::tests::case, state::Written},
    ids::{ActId, OfficerId},
    time::Moment,
};

/// The rule as it is meant, for officers to read.
const PAGE: &str = include_str!("../../../../../docs/letters.md");

/// The letters in the order of the page's columns.
const LETTERS: [Document; 5] = [
    Document::CongratulationLetter,
    Document::ThankYouLetter,
    Document::ApologyLetter,
    Document::CondolenceLetter,
    Document::CoverNote,
];

/// The page's kinds of dossier, each as a procedure of that kind.
const KINDS: [(&str, &str); 4] = [
    ("khai sinh", "khai-sinh-lien-thong"),
    ("kết hôn", "ket-hon"),
    ("khai tử", "khai-tu-lien-thong"),
    ("việc khác", "cai-chinh"),
];

/// The page's words for what was noted.
const NOTED: [(&str, Option<Ground>); 10] = [
    ("–", None),
    ("không nhận thư", Some(Declined)),
    ("phường đã khai tử cho cháu hoặc mẹ", Some(Bereaved)),
    ("cha đã mất", Some(FatherDead)),
    ("cháu đã mất", Some(Noted(ChildDied))),
    ("mẹ cháu đã mất", Some(Noted(MotherDied))),
    ("trẻ bị bỏ rơi", Some(Noted(Abandoned))),
    ("đăng ký lại", Some(Noted(RegisteredAgain))),
    ("nhận nuôi, mang thai hộ", Some(Noted(Adopted))),
    ("tòa án tuyên bố đã chết", Some(Noted(DeclaredDead))),
];

/// The rows of the page: kind, what was noted, a word per letter.
fn rows() -> Vec<Vec<&'static str>> {
    let cells = |line: &'static str| {
        line.trim_matches('|').split('|').map(str::trim).collect::<Vec<&str>>()
    };
    let rows = PAGE.lines().filter(|line| line.starts_with('|')).map(cells);
    rows.filter(|row| KINDS.iter().any(|(kind, _)| *kind == row[0])).collect()
}

fn written(value: &str) -> Written {
    let officer = OfficerId::parse("hanh").unwrap();
    Written { value: value.to_owned(), by: ActId([9; 16]), officer, at: Moment::from_utc_ms(0) }
}

/// A dossier of that procedure with that ground.
fn dossier(procedure: &str, ground: Option<Ground>) -> CaseState {
    let declined = ground == Some(Declined);
    let mut state = case(if declined { &[("delivery.letter", "no")] } else { &[] });
    procedure.clone_into(&mut state.procedure);
    match ground {
        Some(Noted(circumstance)) => state.circumstances.push(circumstance),
        Some(Bereaved) => state.bereaved = Some(state.id),
        Some(FatherDead) => {
            state.fields.insert(Field::FatherDead, written("yes"));
        }
        _ => {}
    }
    state
}

#[test]
fn every_cell_of_the_page_that_officers_read_is_what_becomes_of_its_letter() {
    let mut walked = 0;
    for row in rows() {
        let procedure = KINDS.iter().find(|(kind, _)| *kind == row[0]).unwrap().1;
        let noted = NOTED.iter().find(|(words, _)| *words == row[1]);
        let (_, ground) = noted.unwrap_or_else(|| panic!("{} is no circumstance", row[1]));
        let state = dossier(procedure, *ground);
        assert_eq!(row.len(), 2 + LETTERS.len(), "{row:?}");
        for (letter, said) in LETTERS.into_iter().zip(&row[2..]) {
            let becomes = match offered(&state, letter) {
                Ok(Offer) => "O",
                Ok(Approve) => "A",
                Ok(Never | Silent) => panic!("offered, and not"),
                Err(_) => "–",
            };
            assert_eq!(becomes, *said, "{} · {} · {letter:?}", row[0], row[1]);
            walked += 1;
        }
    }
    assert_eq!(
        walked,
        KINDS.len() * NOTED.len() * LETTERS.len(),
        "a row is missing or stands twice"
    );
}

#[test]
fn the_page_has_each_kind_with_each_circumstance_once_and_every_ground_is_on_it() {
    let mut seen: Vec<(&str, &str)> = rows().iter().map(|row| (row[0], row[1])).collect();
    let all = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!((seen.len(), all), (KINDS.len() * NOTED.len(), KINDS.len() * NOTED.len()));
    for (ground, _) in TABLE {
        let kind = matches!(ground, Birth | Marriage | Death | Other);
        assert!(kind || NOTED.iter().any(|(_, noted)| *noted == Some(ground)), "{ground:?}");
    }
}

#[test]
fn every_ground_that_can_be_noted_has_its_row() {
    for circumstance in Circumstance::ALL {
        assert!(TABLE.iter().any(|(ground, _)| *ground == Noted(circumstance)));
        assert_eq!(Circumstance::from_slug(circumstance.slug()), Some(circumstance));
    }
}
