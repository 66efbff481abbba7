//! Bytes from outside: they decode or they do not, and nothing panics. What decodes can be folded,
//! and what the fold writes reads back.

use proptest::prelude::*;
use tannha_domain::{
    case::CaseEvent,
    log::{Act, Event, MemoryShelf, Record, RecordKey, SignedEntry},
    ward::{Numbering, WardEvent, WardSettings},
};

use super::{
    history::history,
    ward::{act, act_id, chain, fold_all, step},
};

/// Some bytes are changed, and perhaps the end is lost.
fn damage(
    bytes: &[u8],
    changes: &[(prop::sample::Index, u8)],
    cut: Option<prop::sample::Index>,
) -> Vec<u8> {
    let mut damaged = bytes.to_vec();
    for (at, byte) in changes {
        let at = at.index(damaged.len());
        damaged[at] = *byte;
    }
    damaged.truncate(cut.map_or(damaged.len(), |cut| cut.index(bytes.len())));
    damaged
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, u8)>> {
    proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn random_bytes_are_no_entry_and_no_act(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let signature = tannha_domain::ids::Signature([0; 64]);
        let entry = SignedEntry { bytes: bytes.clone().into(), signature };
        prop_assert!(entry.read().is_err());
        for kind in [0, 1, 28, 99, 100, 105, 199, 200, u16::MAX] {
            prop_assert_eq!(Event::read(kind, &bytes).kind(), kind);
        }
    }

    #[test]
    fn a_damaged_event_is_an_event_or_a_newer_versions_and_is_folded_all_the_same(
        acts in history(),
        which in any::<prop::sample::Index>(),
        changes in changes(),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut acts = acts;
        let at = which.index(acts.len());
        let damaged = damage(&acts[at].payload, &changes, cut);
        acts[at] = Act { payload: damaged.into(), ..acts[at].clone() };
        prop_assert_eq!(acts[at].event().kind(), acts[at].kind);
        let (shelf, outcomes) = fold_all(&acts);
        prop_assert_eq!(outcomes.len(), acts.len());
        for (key, record) in shelf.iter() {
            let key_bytes = minicbor::to_vec(key).unwrap();
            prop_assert_eq!(&minicbor::decode::<RecordKey>(&key_bytes).unwrap(), key);
            let bytes = minicbor::to_vec(record).unwrap();
            prop_assert_eq!(&minicbor::decode::<Record>(&bytes).unwrap(), record);
        }
    }

    #[test]
    fn a_damaged_entry_is_read_or_named(
        acts in history(),
        which in any::<prop::sample::Index>(),
        changes in changes(),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let at = which.index(acts.len());
        let (_, signed) = chain(1, &acts[at..=at]).swap_remove(0);
        let damaged = SignedEntry { bytes: damage(&signed.bytes, &changes, cut).into(), ..signed };
        if let Ok(entry) = damaged.read()
            && let Ok(act) = entry.act.read()
        {
            step(&mut MemoryShelf::default(), &act, 1);
        }
    }
}

#[test]
fn what_a_ward_says_reads_back_whole() {
    let settings = WardSettings {
        ward: tannha_domain::ids::WardId::parse("00592").unwrap(),
        name: "phường Mẫu".to_owned(),
        province: "thành phố Thử".to_owned(),
        superior: "Cấp trên".to_owned(),
        header_superior: String::new(),
        numbering: Numbering::Typed,
        plain_certificates: false,
        cause_on_extract: false,
        commitment: String::new(),
        phone: String::new(),
        address: String::new(),
        unit_code: "H00".to_owned(),
        letter_symbol: "UBND".to_owned(),
        agencies: std::collections::BTreeMap::new(),
        district_key: tannha_domain::ids::PublicKey([7; 32]),
        late_reasons: Vec::new(),
        usage: tannha_domain::ward::Usage::default(),
        rating_key: None,
        chosen: None,
        check_address: None,
        letter_texts: std::collections::BTreeMap::new(),
        declarations: std::collections::BTreeMap::new(),
        privacy: tannha_domain::ward::Privacy::default(),
        column_maps: Vec::new(),
        pictures: std::collections::BTreeMap::new(),
        templates: std::collections::BTreeMap::new(),
        district_templates: std::collections::BTreeMap::new(),
    };
    let event = Event::Ward(WardEvent::Set(Box::new(settings)));
    let written = act(act_id(1), 1, &event, Vec::new());
    assert_eq!(written.event(), event);
}

/// The events about letters as they were written before they named their letter.
#[derive(minicbor::Encode)]
#[cbor(map)]
enum Before {
    #[n(24)]
    Drafted {
        #[n(0)]
        greeting: String,
    },
    #[n(25)]
    Approved,
    #[n(26)]
    NumberRequested,
    #[n(27)]
    Numbered {
        #[n(0)]
        number: String,
    },
    #[n(28)]
    Suppressed {
        #[n(0)]
        reason: String,
    },
}

#[test]
fn an_old_act_about_a_letter_that_it_does_not_name_is_about_the_congratulation() {
    let word = || "chi".to_owned();
    let pairs = [
        (
            Before::Drafted { greeting: word() },
            CaseEvent::LetterDrafted { greeting: word(), document: None, text: None },
        ),
        (Before::Approved, CaseEvent::LetterApproved { document: None }),
        (Before::NumberRequested, CaseEvent::LetterNumberRequested { document: None }),
        (
            Before::Numbered { number: word() },
            CaseEvent::LetterNumbered { number: word(), document: None },
        ),
        (
            Before::Suppressed { reason: word() },
            CaseEvent::LetterSuppressed { reason: word(), document: None },
        ),
    ];
    for (before, event) in pairs {
        let bytes = minicbor::to_vec(&before).unwrap();
        assert_eq!(Event::read(event.kind(), &bytes), Event::Case(event));
    }
}
