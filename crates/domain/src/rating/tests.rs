use super::*;
use crate::case::{Circumstance, sample};

fn rating(case: u8, officer: &str, score: u8) -> Rating {
    Rating {
        case: CaseId([case; 16]),
        officer: OfficerId::parse(officer).unwrap(),
        contact: Contact::Door,
        on: Date("2026-11-20".parse().unwrap()),
        score,
        about: Rated::Manner,
        words: String::new(),
    }
}

fn many(officer: &str, from: u8, count: u8, score: u8) -> Vec<Rating> {
    (from..from + count).map(|case| rating(case, officer, score)).collect()
}

#[test]
fn every_rating_is_as_long_as_every_other() {
    let short = rating(1, "hanh", 5);
    let long = Rating { words: "ỡ".repeat(MAX_RATING_WORDS_CHARS), ..rating(2, "hanh", 1) };
    for one in [&short, &long] {
        let packed = one.pack().unwrap();
        assert_eq!(packed.len(), PACKED_BYTES);
        assert_eq!(Rating::unpack(&packed).as_ref(), Some(one));
    }
    let longer = Rating { words: "a".repeat(MAX_RATING_WORDS_CHARS + 1), ..short.clone() };
    assert_eq!(longer.pack(), Err(RatingRefusal::TooLong));
    for score in [0, 6] {
        assert_eq!(rating(1, "hanh", score).pack(), Err(RatingRefusal::NoScore));
    }
    let mut packed = short.pack().unwrap();
    assert_eq!(Rating::unpack(&packed[..PACKED_BYTES - 1]), None);
    packed[PACKED_BYTES - 1] = 1;
    assert_eq!(Rating::unpack(&packed), None, "nothing is hidden in the filling");
}

#[test]
fn no_rating_is_ever_asked_for_beside_a_condolence() {
    assert_eq!(offered(&sample(&[])), Ok(()));
    for procedure in ["khai-tu", "khai-tu-lien-thong"] {
        // Not even where the family wants no letter.
        for besides in [&[][..], &[("delivery.letter", "no")]] {
            let mut state = sample(besides);
            procedure.clone_into(&mut state.procedure);
            assert_eq!(offered(&state), Err(RatingRefusal::InMourning), "{procedure}");
        }
    }
    for circumstance in Circumstance::ALL {
        let mut state = sample(&[]);
        state.circumstances.push(circumstance);
        let condoles = letter::word(
            letter::Ground::Noted(circumstance),
            crate::case::Document::CondolenceLetter,
        ) == letter::Word::Approve;
        assert_eq!(offered(&state).is_err(), condoles, "{circumstance:?}");
    }
}

#[test]
fn an_envelope_is_bound_to_its_ward_and_its_name() {
    let ward = |code| WardId::parse(code).unwrap();
    assert_ne!(context(&ward("00592"), [1; 16]), context(&ward("00593"), [1; 16]));
    assert_ne!(context(&ward("00592"), [1; 16]), context(&ward("00592"), [2; 16]));
    let left = |len| RatingEvent::Left { envelope: [1; 16], sealed: vec![0; len].into() };
    assert_eq!(permit(&left(PACKED_BYTES + 72)), Ok(()));
    assert_eq!(permit(&left(PACKED_BYTES)), Err(RatingRefusal::NoEnvelope));
}

#[test]
fn few_ratings_say_nothing_and_few_of_an_officer_name_nobody() {
    assert_eq!(tally(&many("hanh", 1, 4, 1)), Tally::default());
    let sums = tally(&many("hanh", 1, 5, 4));
    assert_eq!((sums.count, sums.mean_tenths), (Some(5), Some(40)));
    assert_eq!(sums.scores, Some([0, 0, 0, 5, 0]));
    assert_eq!((sums.officers.len(), sums.unnamed), (1, 0));
    // Two of another's: they would be what is left of the whole, so nobody is named.
    let sums = tally(&[many("hanh", 1, 6, 5), many("hung", 20, 2, 1)].concat());
    assert!(sums.officers.is_empty());
    assert_eq!((sums.count, sums.unnamed, sums.mean_tenths), (Some(8), 8, Some(40)));
    // Few of two others are many together.
    let sums =
        tally(&[many("hanh", 1, 6, 5), many("hung", 20, 3, 1), many("an", 30, 2, 1)].concat());
    assert_eq!(sums.officers.len(), 1);
    assert_eq!((sums.officers[0].officer.as_str(), sums.unnamed), ("hanh", 5));
}

#[test]
fn a_contact_is_rated_once() {
    let mut ratings = many("hanh", 1, 5, 5);
    ratings.extend(many("hanh", 1, 5, 1));
    let sums = tally(&ratings);
    assert_eq!((sums.count, sums.mean_tenths, sums.again), (Some(5), Some(50), 5));
    let other = Rating { contact: Contact::Counter, ..rating(1, "hanh", 1) };
    ratings.push(other);
    assert_eq!(tally(&ratings).count, Some(6));
}
