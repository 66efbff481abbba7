//! Folding, tone keys and character checks, by example and by law.

use proptest::prelude::*;

use super::*;

#[test]
fn folding_follows_the_rule_of_search() {
    let table = [
        ("Nguyễn Thị Ánh Tuyết", "nguyen thi anh tuyet"),
        ("ĐẶNG ĐÌNH ĐỨC", "dang dinh duc"),
        ("Ðỗ ðức", "do duc"),
        ("H'Hen Niê", "h hen nie"),
        ("H’Mông", "h mong"),
        ("Lang-Biang  -  Đà\u{a0}Lạt", "lang biang da lat"),
        ("  Y   Moan Êban ", "y moan eban"),
        ("Nie\u{302} Kda\u{306}m", "nie kdam"),
        ("Ươm", "uom"),
        ("", ""),
        ("'-'", ""),
        // What cannot be seen parts no words and no letters.
        ("Ngu\u{200b}yễn\u{feff} An", "nguyen an"),
        ("\u{feff}Đặng\u{200d} \u{202e}Lan\n\tAn", "dang lan an"),
        ("\u{c55}\u{fffc}\u{dca}", "\u{dca}\u{c55}"),
    ];
    for (text, folded) in table {
        assert_eq!(fold(text), folded, "{text}");
    }
}

#[test]
fn every_shape_of_apostrophe_and_hyphen_is_a_space() {
    for sign in "'’‘‛ʼʻʹˈˊˋ`´′ꞌ＇-‐‑‒–—―−﹣－".chars() {
        assert_eq!(fold(&format!("H{sign}Mông")), "h mong", "{sign} {:x}", u32::from(sign));
    }
}

#[test]
fn decomposed_and_composed_text_fold_alike() {
    let composed = "Trần Thị Hoà Ế";
    let decomposed: String = composed.nfd().collect();
    assert_ne!(composed, decomposed);
    assert_eq!(nfc(&decomposed), composed);
    assert_eq!(fold(&decomposed), fold(composed));
    assert_eq!(tone_key(&decomposed), tone_key(composed));
}

#[test]
fn two_placements_of_a_tone_are_one_name() {
    let same = [
        ("Hoà", "Hòa"),
        ("Thuý", "Thúy"),
        ("Hoè", "Hòe"),
        ("Huỷ", "Hủy"),
        ("Qúy", "Quý"),
        ("Trần Hoà Bình", "Trần  Hòa Bình"),
        ("LOÃ", "lõa"),
    ];
    for (one, other) in same {
        assert_ne!(nfc(one), nfc(other));
        assert_eq!(tone_key(one), tone_key(other), "{one} {other}");
    }
}

#[test]
fn different_names_keep_different_keys() {
    let different =
        [("Hoa", "Hòa"), ("Hỏa", "Hòa"), ("Quy", "Quý"), ("Hoàn", "Hoan"), ("Thuỷ", "Thúy")];
    for (one, other) in different {
        assert_ne!(tone_key(one), tone_key(other), "{one} {other}");
    }
    assert_eq!(tone_key("Hoàn"), "hoàn", "a closed syllable keeps its tone where it is");
    assert_eq!(tone_key("Thuở Quê"), "thuở quê");
}

#[test]
fn initials_and_the_loose_form_find_people() {
    assert_eq!(initials("Nguyễn Văn An"), "nva");
    assert_eq!(initials("  "), "");
    assert_eq!(fold_loose("Lý"), fold_loose("Lí"));
    assert_ne!(fold("Lý"), fold("Lí"));
    assert!(has_diacritics("Đo") && has_diacritics("è") && !has_diacritics("Lan"));
}

#[test]
fn faults_are_named_with_their_place() {
    let faults = check_chars("An 😀\tBé\u{e000}");
    let named: Vec<_> = faults.iter().map(|f| (f.position, f.class.slug())).collect();
    assert_eq!(named, [(3, "emoji"), (4, "control"), (7, "private-use")]);
    assert!(check_chars("Số 5/2, ngõ 12 (tổ 3)").is_empty());
    // The position is that of the NFC text, so that both forms name the same letter.
    assert_eq!(check_chars("Hà\u{200b}"), check_chars("Ha\u{300}\u{200b}"));
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in "\\PC*") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn the_tone_key_of_a_key_is_itself(text in "[a-zđăâêôơưáàảãạ óòỏõọúùủũụýỳỷỹỵ-]{0,24}") {
        let once = tone_key(&text);
        prop_assert_eq!(tone_key(&once), once);
    }

    #[test]
    fn the_fold_has_no_mark_and_no_double_space(text in "\\PC*") {
        let folded = fold(&text);
        prop_assert!(!folded.contains("  ") && !folded.starts_with(' ') && !folded.ends_with(' '));
        prop_assert!(!folded.chars().any(super::is_combining));
    }
}
