//! Where signatures that are seen stand: none on another.

use std::{fs, path::Path};

use serde_json::{Value, json};

use super::{Desk, judge, office};

/// Left, bottom, right, top in points, as qpdf reads it.
type Rect = [f64; 4];

/// The signatures of a file that are seen, by their fields.
fn seen(file: &Path) -> Vec<(String, Rect)> {
    let said =
        office::run("qpdf", &["--json=2".as_ref(), "--json-key=qpdf".as_ref(), file.as_ref()]);
    let said: Value = serde_json::from_str(&said).unwrap();
    let objects = said["qpdf"][1].as_object().unwrap().values();
    let fields = objects.map(|object| &object["value"]);
    let fields = fields.filter(|field| field["/FT"] == "/Sig" && !field["/V"].is_null());
    let mut seen: Vec<(String, Rect)> = fields
        .map(|field| {
            let name = field["/T"].as_str().unwrap().trim_start_matches("u:").to_owned();
            let rect = field["/Rect"].as_array().unwrap().iter().map(|at| at.as_f64().unwrap());
            (name, rect.collect::<Vec<_>>().try_into().unwrap())
        })
        .collect();
    seen.sort_by(|one, other| one.0.cmp(&other.0));
    seen
}

/// How wide and how high two rectangles lie over each other.
fn common(one: Rect, other: Rect) -> Option<(f64, f64)> {
    let over = |low: usize, high: usize| one[high].min(other[high]) - one[low].max(other[low]);
    let found = (over(0, 2), over(1, 3));
    // A hundredth of a point is rounding.
    (found.0 > 0.01 && found.1 > 0.01).then_some(found)
}

/// None of them lies over another one, but a seal over the left end of a person's signature.
fn are_apart(name: &str, seen: &[(String, Rect)], seals: &[&str]) {
    for (place, (one, rect)) in seen.iter().enumerate() {
        let seal = seals.contains(&one.as_str());
        let under: Vec<&(String, Rect)> = seen
            .iter()
            .filter(|(other, at)| other != one && common(*rect, *at).is_some())
            .collect();
        if seal {
            let [(person, at)] = under[..] else { panic!("{name}: {one} over {under:?}") };
            let (wide, _) = common(*rect, *at).unwrap();
            assert!(person.starts_with("nguoi-ky"), "{name}: {one} over {person}");
            // In a room for the largest seal there is some to spare.
            assert!(
                wide < (at[2] - at[0]) * 0.4 && rect[0] < at[0],
                "{name}: {one} {rect:?} {at:?}"
            );
        } else {
            let over = under.iter().filter(|(other, _)| !seals.contains(&other.as_str()));
            assert_eq!(over.count(), 0, "{name}: {place} {one} over {under:?}");
        }
    }
}

#[test]
fn whoever_signs_a_letter_and_how_often_nobody_stands_on_anybody() {
    let desk = Desk::new();
    let (hand, seal) = (desk.file("hand.png"), desk.file("seal.png"));
    let leader: &[&str] = &["--as", "leader"];
    let by_hand = &[leader, &["--picture", &hand]].concat();
    let words: &[&str] = &["--as", "office"];
    let sealed = &[words, &["--picture", &seal]].concat();
    let corner: &[&str] = &["--as", "corner", "--heading", "ĐẾN"];
    let alone = &[leader, &["--leave-room", "none"]].concat();
    let rooms = &[leader, &["--leave-room", "leader", "--leave-room", "office"]].concat();
    let for_a_seal = &[leader, &["--leave-room", "seal", "--leave-room", "leader"]].concat();
    let hand_and_words = &[by_hand, &["--leave-room", "words"][..]].concat();
    let placed = &[by_hand, &["--at", "98.0,214.6,92.0,25.0"][..]].concat();
    // What is signed one after another, the fields that are answered, how many cost the claim of being
    // read aloud, and which are seals.
    type Way<'a> = (&'a str, &'a [&'a [&'a str]], &'a [&'a str], usize, &'a [&'a str]);
    let ways: &[Way<'_>] = &[
        ("words-words", &[leader, words], &["nguoi-ky", "co-quan"], 0, &[]),
        ("picture-seal", &[by_hand, sealed], &["nguoi-ky", "co-quan"], 0, &["co-quan"]),
        ("placed-seal", &[placed, sealed], &["nguoi-ky", "co-quan"], 0, &["co-quan"]),
        ("picture-words", &[hand_and_words, words], &["nguoi-ky", "co-quan"], 0, &[]),
        ("words-seal", &[for_a_seal, sealed], &["nguoi-ky", "co-quan"], 0, &["co-quan"]),
        // Nobody said that a seal, or words, would come: they stand where they belong all the same.
        ("seal-unsaid", &[leader, sealed], &["nguoi-ky", "co-quan-2"], 1, &["co-quan-2"]),
        ("words-unsaid", &[by_hand, words], &["nguoi-ky", "co-quan-2"], 1, &[]),
        ("leaders", &[alone, leader, leader], &["nguoi-ky", "nguoi-ky-2", "nguoi-ky-3"], 1, &[]),
        (
            "leaders-in-rooms",
            &[rooms, leader, words],
            &["nguoi-ky", "nguoi-ky-2", "co-quan"],
            0,
            &[],
        ),
        (
            "all",
            &[for_a_seal, leader, sealed, corner],
            &["nguoi-ky", "nguoi-ky-2", "co-quan", "van-thu"],
            1,
            &["co-quan"],
        ),
        (
            "corner-between",
            &[leader, corner, words, by_hand],
            &["nguoi-ky", "van-thu", "co-quan", "nguoi-ky-2"],
            1,
            &[],
        ),
        (
            "two-and-two",
            &[alone, sealed, by_hand, sealed],
            &["nguoi-ky", "co-quan", "nguoi-ky-2", "co-quan-2"],
            1,
            &["co-quan", "co-quan-2"],
        ),
    ];
    for (name, steps, fields, outside, seals) in ways {
        let file = format!("{name}.pdf");
        fs::copy(desk.authority.path("letter.pdf"), desk.authority.path(&file)).unwrap();
        let mut said = Vec::new();
        let mut left = 0;
        for step in *steps {
            let signer = if step.contains(&"leader") { &desk.leader } else { &desk.office };
            let answer = desk.sign(&file, &file, signer, step);
            left += answer["outside"].as_array().unwrap().len();
            assert_eq!(answer["fields"], json!([answer["field"]]), "{name}");
            said.push(answer["field"].as_str().unwrap().to_owned());
        }
        assert_eq!(said, *fields, "{name}");
        assert_eq!(left, *outside, "{name}");
        let path = desk.authority.path(&file);
        let found = seen(&path);
        assert_eq!(found.len(), steps.len(), "{name}");
        are_apart(name, &found, seals);
        judge::pyhanko_agrees(&path, &desk.authority.root_pem, steps.len());
        let expected: Vec<&str> = fields.iter().flat_map(|field| ["--expect", *field]).collect();
        assert_eq!(desk.look(&file, &expected).0, Some(0), "{name}");
    }
    // The words are read whole.
    let file = desk.authority.path("words-words.pdf");
    let text = office::run("pdftotext", &["-raw".as_ref(), file.as_ref(), "-".as_ref()]);
    assert!(
        text.contains("Ký bởi: Trần Thị Ký") && text.contains("UBND phường Thử Nghiệm"),
        "{text}"
    );
}
