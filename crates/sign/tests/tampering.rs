//! Files that somebody changed after they were signed: refused by name by us, and refused by pyHanko.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod judge;
mod office;
mod paper;

use std::fs;

use office::{Authority, Kind, Signer, Wish, now};
use proptest::prelude::*;
use tannha_sign::{Altered, Later, Order, Report, Verdict, anchors, sign, verify};

fn order(field: &str) -> Order<'_> {
    Order { field, at: now(), reason: None, location: None, seen: None, rooms: &[] }
}

struct Desk {
    authority: Authority,
    leader: Signer,
    letter: Vec<u8>,
    once: Vec<u8>,
    twice: Vec<u8>,
}

impl Desk {
    fn new() -> Self {
        let authority = Authority::new("CA Thử Nghiệm");
        let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256));
        let office = authority.signer("office", &Wish::person("UBND Thử Nghiệm", Kind::P256));
        let letter = paper::letter();
        let once = sign(&letter, &order("nguoi-ky"), &mut leader.open(), None).unwrap();
        let twice = sign(&once, &order("co-quan"), &mut office.open(), None).unwrap();
        Self { authority, leader, letter, once, twice }
    }

    fn report(&self, pdf: &[u8]) -> Report {
        verify(pdf, &self.authority.root()).unwrap()
    }

    fn verdicts(&self, pdf: &[u8]) -> Vec<Verdict> {
        self.report(pdf).signatures.iter().map(|one| one.verdict).collect()
    }

    /// pyHanko's bottom line for each signature.
    fn others(&self, pdf: &[u8]) -> Vec<bool> {
        let file = self.authority.path("judged.pdf");
        fs::write(&file, pdf).unwrap();
        let said = judge::pyhanko(&file, &self.authority.root_pem);
        said.iter().map(|one| one["bottom_line"] == true).collect()
    }
}

fn place(pdf: &[u8], text: &[u8], from: usize) -> usize {
    from + pdf[from..].windows(text.len()).position(|window| window == text).unwrap()
}

#[test]
fn one_byte_of_the_letter_is_noticed() {
    let desk = Desk::new();
    let mut pdf = desk.twice.clone();
    // The digits of the moment in the letter's own metadata.
    let at = place(&pdf, b"<xmp:CreateDate>2026", 0) + 16;
    pdf[at] = b'1';
    assert_eq!(desk.verdicts(&pdf), [Verdict::Altered(Altered::Content); 2]);
    assert_eq!(desk.others(&pdf), [false, false]);
}

#[test]
fn one_byte_of_a_signature_is_noticed() {
    let desk = Desk::new();
    let mut pdf = desk.once.clone();
    // The last digits that are not filling: the signature's own value.
    let gap = place(&pdf, b"/Contents <", desk.letter.len()) + 11;
    let end = place(&pdf, b">", gap);
    let last = gap + pdf[gap..end].iter().rposition(|digit| *digit != b'0').unwrap();
    pdf[last - 9] = if pdf[last - 9] == b'1' { b'2' } else { b'1' };
    assert_eq!(desk.verdicts(&pdf), [Verdict::Altered(Altered::Signature)]);
    assert_eq!(desk.others(&pdf), [false]);
}

#[test]
fn a_byte_range_that_was_swapped_or_shortened_is_noticed() {
    let desk = Desk::new();
    let from = desk.letter.len();
    let start = place(&desk.once, b"/ByteRange [", from) + 12;
    let end = place(&desk.once, b"]", start);
    let text = std::str::from_utf8(&desk.once[start..end]).unwrap();
    let numbers: Vec<usize> =
        text.split_ascii_whitespace().map(|number| number.parse().unwrap()).collect();
    let [zero, length, second, rest] = numbers.try_into().unwrap();
    let forged = [
        [second, rest, zero, length],
        [zero, second, length, rest],
        [zero, length, second, rest - 20],
        [zero, length - 40, second, rest],
        [zero, length, second + 2, rest - 2],
        [20, length - 20, second, rest],
        [zero, length, second, 9_999_999_999],
    ];
    for range in forged {
        let mut pdf = desk.once.clone();
        let mut text = range.map(|number| number.to_string()).join(" ");
        while text.len() < end - start {
            text.push(' ');
        }
        pdf[start..end].copy_from_slice(&text.as_bytes()[..end - start]);
        let found = desk.verdicts(&pdf);
        let is_named = matches!(
            found[..],
            [Verdict::Altered(Altered::ByteRange | Altered::Content | Altered::Version)]
        );
        assert!(is_named, "{range:?}: {found:?}");
        assert_eq!(desk.others(&pdf), [false], "{range:?}");
    }
}

#[test]
fn the_first_increment_taken_out_is_noticed_and_the_last_one_is_missed() {
    let desk = Desk::new();
    // The office's increment directly on the letter.
    let spliced = [&desk.letter[..], &desk.twice[desk.once.len()..]].concat();
    let found = verify(&spliced, &desk.authority.root());
    let holds = found
        .is_ok_and(|report| report.signatures.iter().any(|one| one.verdict == Verdict::Intact));
    assert!(!holds);
    assert!(!desk.others(&spliced).contains(&true));
    // What is cut off at the end leaves a file that is whole in itself, as it was before: whoever
    // expects two signatures finds one.
    let report = desk.report(&desk.once);
    assert_eq!(report.signatures.len(), 1);
    assert!(!report.has(&["nguoi-ky", "co-quan"]));
    assert!(desk.report(&desk.twice).has(&["nguoi-ky", "co-quan"]));
    // Cut in the middle, it is no file, or the one before.
    for cut in [desk.twice.len() - 3, desk.twice.len() - 200, desk.once.len() + 10] {
        let found = verify(&desk.twice[..cut], &desk.authority.root());
        let seals = found.is_ok_and(|report| report.has(&["nguoi-ky", "co-quan"]));
        assert!(!seals, "{cut}");
    }
}

#[test]
fn what_is_added_after_a_signature_is_named() {
    let desk = Desk::new();
    // A new catalog that begins with another page's content: the classical forged increment.
    let table = place(&desk.once, b"startxref", desk.once.len() - 60) + 10;
    let prev: usize =
        std::str::from_utf8(&desk.once[table..]).unwrap().lines().next().unwrap().parse().unwrap();
    let read = lopdf::Document::load_mem(&desk.once).unwrap();
    let page = *read.get_pages().values().next().unwrap();
    let content = read.get_page_contents(page)[0];
    let root = read.trailer.get(b"Root").unwrap().as_reference().unwrap();
    let mut pdf = desk.once.clone();
    let at = pdf.len();
    let body = format!("{} 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n", content.0);
    pdf.extend_from_slice(body.as_bytes());
    let start = pdf.len();
    pdf.extend_from_slice(
        format!(
            "xref\n{} 1\n{at:010} 00000 n \ntrailer\n<</Size {} /Root {} 0 R /Prev {prev}>>\n\
             startxref\n{start}\n%%EOF\n",
            content.0,
            read.max_id + 1,
            root.0
        )
        .as_bytes(),
    );
    let report = desk.report(&pdf);
    assert_eq!(report.signatures[0].verdict, Verdict::ChangedAfter);
    let Some(Later::Changes(what)) = &report.signatures[0].later else { panic!() };
    assert!(what.contains(&"object"), "{what:?}");
    assert_eq!(desk.others(&pdf), [false]);
}

#[test]
fn a_signer_whom_nobody_vouches_for_and_days_that_do_not_fit_are_told_apart() {
    let desk = Desk::new();
    let stranger = Authority::new("CA Khác");
    let report = verify(&desk.once, &stranger.root()).unwrap();
    assert_eq!(report.signatures[0].verdict, Verdict::UnknownSigner);
    assert_eq!(report.signatures[0].signer.as_ref().unwrap().name, "Trần Thị Ký");
    assert_eq!(verify(&desk.once, &[]).unwrap().signatures[0].verdict, Verdict::UnknownSigner);
    // The signer's own certificate may be what is trusted.
    let own = anchors(&fs::read(&desk.leader.cert_pem).unwrap()).unwrap();
    assert_eq!(verify(&desk.once, &own).unwrap().signatures[0].verdict, Verdict::Intact);
    assert_eq!(anchors(&fs::read(&desk.leader.cert_der).unwrap()).unwrap(), own);

    // Signed with another clock, and looked at with the right one.
    let wish = Wish { days: (-60, -30), ..Wish::person("Trần Thị Ký", Kind::P256) };
    let expired = desk.authority.signer("expired", &wish);
    let days = |days| now() - chrono::TimeDelta::days(days);
    let then = Order { at: days(40), ..order("nguoi-ky") };
    let mut signed = sign(&desk.letter, &then, &mut expired.open(), None).unwrap();
    assert_eq!(desk.verdicts(&signed), [Verdict::Intact]);
    // Its word for the moment is a part of what is signed.
    let at = place(&signed, b"/M (D:20", desk.letter.len()) + 8;
    signed[at..at + 2].copy_from_slice(b"99");
    assert_eq!(desk.verdicts(&signed), [Verdict::Altered(Altered::Content)]);
}

#[test]
fn a_signature_made_outside_the_certificates_days_is_told() {
    // pyHanko signs with whatever it is given, now.
    let desk = Desk::new();
    let letter = desk.authority.path("letter.pdf");
    fs::write(&letter, &desk.letter).unwrap();
    let days = [
        ((-60, -30), Verdict::Expired),
        ((10, 30), Verdict::NotYetValid),
        ((-1, 30), Verdict::Intact),
    ];
    for (days, verdict) in days {
        let wish = Wish { days, ..Wish::person("Trần Thị Ký", Kind::Rsa2048) };
        let signer = desk.authority.signer("short", &wish);
        let signed = desk.authority.path("signed.pdf");
        judge::pyhanko_signs(&letter, &signed, &signer.p12, office::PASSWORD);
        assert_eq!(desk.verdicts(&fs::read(&signed).unwrap()), [verdict]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// No file, however damaged, makes the reader panic, and none that differs where it is signed holds.
    #[test]
    fn a_damaged_file_never_holds_and_never_panics(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let desk = shared();
        let mut pdf = desk.twice.clone();
        for (place, byte) in &changes {
            let place = place.index(pdf.len());
            pdf[place] = *byte;
        }
        let gap = gaps(&desk.twice);
        let is_touched = pdf.iter().zip(&desk.twice).enumerate().any(|(at, (new, old))| {
            new != old && !gap.iter().any(|gap| gap.contains(&at))
        });
        if let Ok(report) = verify(&pdf, &desk.authority.root()) {
            let last = report.signatures.iter().find(|one| one.field == "co-quan");
            if is_touched && let Some(last) = last {
                prop_assert_ne!(last.verdict, Verdict::Intact);
            }
        }
    }

    #[test]
    fn a_file_that_was_cut_or_filled_never_panics(
        cut in any::<prop::sample::Index>(),
        filling in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let desk = shared();
        let cut = cut.index(desk.twice.len());
        let pdf = [&desk.twice[..cut], &filling, &desk.twice[cut..]].concat();
        let _ = verify(&pdf, &desk.authority.root());
        let _ = verify(&desk.twice[..cut], &desk.authority.root());
    }

    #[test]
    fn a_damaged_key_file_or_certificate_never_panics(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let desk = shared();
        let damaged = |file: &std::path::Path| {
            let mut bytes = fs::read(file).unwrap();
            for (place, byte) in &changes {
                let place = place.index(bytes.len());
                bytes[place] = *byte;
            }
            bytes
        };
        let _ = tannha_sign::KeyFile::open(&damaged(&desk.leader.p12), office::PASSWORD);
        if let Ok(found) = anchors(&damaged(&desk.leader.cert_der)) {
            let _ = verify(&desk.once, &found);
        }
    }
}

/// One desk for all damaged files: keys are slow to make.
fn shared() -> &'static Desk {
    static DESK: std::sync::OnceLock<Desk> = std::sync::OnceLock::new();
    DESK.get_or_init(Desk::new)
}

/// Where the signatures' own bytes stand, filling and all.
fn gaps(pdf: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut gaps = Vec::new();
    let mut from = 0;
    let mark = b"/Contents <";
    while let Some(at) = pdf[from..].windows(mark.len()).position(|window| window == mark) {
        let start = from + at + mark.len();
        let end = place(pdf, b">", start);
        gaps.push(start..end);
        from = end;
    }
    gaps
}
