//! The catalogue as committed: complete in both languages, and what was generated is current.

use std::{fs, path::Path};

use tannha_i18n::{Locale, NO_ARGS, TextError, codegen, try_text};

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn both_languages_are_complete() {
    let made = codegen::generate(&home().join("locales")).unwrap();
    let problems: Vec<_> = made.problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn generated_sources_are_current() {
    let made = codegen::generate(&home().join("locales")).unwrap();
    for (file, text) in
        [("src/generated.rs", made.rust), ("../../ui/src/lib/i18n/generated.ts", made.typescript)]
    {
        let found = fs::read_to_string(home().join(file)).unwrap();
        assert!(found == text, "crates/i18n/{file} is stale: run `cargo xtask codegen`");
    }
}

#[test]
fn every_message_can_be_said_in_both_languages() {
    let generated = fs::read_to_string(home().join("src/generated.rs")).unwrap();
    let keys: Vec<&str> = generated
        .lines()
        .filter_map(|line| line.trim().strip_prefix("text::known(locale, \"")?.split('"').next())
        .collect();
    assert!(keys.len() > 10, "only {} messages", keys.len());
    for key in keys {
        for locale in Locale::ALL {
            match try_text(locale, key, NO_ARGS) {
                Ok(_) | Err(TextError::MissingParam { .. }) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// `xóa`, `khóa`, `thủy`: the mark stands on the first of two vowels that end a syllable. `quý` keeps
/// its own, because `qu` is one sound.
#[test]
fn tone_marks_stand_in_one_place_everywhere() {
    const OTHER: [&str; 15] =
        ["oá", "oà", "oả", "oã", "oạ", "oé", "oè", "oẻ", "oẽ", "oẹ", "uý", "uỳ", "uỷ", "uỹ", "uỵ"];
    let mut found = Vec::new();
    for file in fs::read_dir(home().join("locales/vi")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let words = text.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
        found.extend(words.filter(|word| {
            let other = OTHER.iter().find_map(|end| word.strip_suffix(end).map(|head| (head, end)));
            other.is_some_and(|(head, end)| !(head.ends_with('q') && end.starts_with('u')))
        }));
    }
    assert!(found.is_empty(), "write the mark on the first vowel: {found:?}");
}
