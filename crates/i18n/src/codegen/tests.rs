use std::fs;

use super::*;

/// Generates from one file per language and gives the problems as text.
fn problems(vi: &str, en: &str) -> Vec<String> {
    let files = [("vi/a.ftl", vi), ("en/a.ftl", en)];
    from(&files).problems.iter().map(ToString::to_string).collect()
}

fn from(files: &[(&str, &str)]) -> Generated {
    let root = tempfile::tempdir().unwrap();
    for language in ["vi", "en"] {
        fs::create_dir(root.path().join(language)).unwrap();
    }
    for (file, text) in files {
        fs::write(root.path().join(file), text).unwrap();
    }
    generate(root.path()).unwrap()
}

#[test]
fn a_message_missing_in_one_language_is_named() {
    assert_eq!(
        problems("# Chú thích\nhello = Chào\n", ""),
        ["crates/i18n/locales/vi/a.ftl:2: `hello` is missing in the other language: add it to \
          crates/i18n/locales/en/a.ftl"]
    );
}

#[test]
fn a_file_missing_in_one_language_is_named() {
    let found = from(&[("en/a.ftl", "")]).problems;
    assert_eq!(
        found,
        [Problem::at("en/a.ftl".into(), 1, Fault::NoFile { other: "vi/a.ftl".into() })]
    );
}

#[test]
fn a_parameter_missing_in_one_language_is_named() {
    assert_eq!(
        problems("due = Trả lúc { $hour } ngày { $date }\n", "due = Due on { $date }\n"),
        ["crates/i18n/locales/en/a.ftl:1: `due` does not show `$hour`, which the other language \
          shows: use it here as well"]
    );
}

#[test]
fn a_message_written_twice_is_named() {
    let found = problems("a = Một\na = Hai\n", "a = One\n");
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("`a` is written twice (first in vi/a.ftl)"), "{found:?}");
}

#[test]
fn what_we_do_not_use_of_fluent_is_named() {
    for (text, said) in [
        ("Hello = x\n", "`Hello` is not a name we use"),
        ("a = { $Name }\n", "`$Name` is not a name we use"),
        ("a = x\n    .b = y\n", "give each text a key of its own"),
        ("a = { NUMBER($n) }\n", "`NUMBER` is a function"),
        ("a = { b }\n", "`b` is referred to and is not there"),
        ("a = { -b }\n", "`-b` is referred to and is not there"),
        ("a = { b }\nb = { a }\n", "in a circle"),
        ("a = { $n\n", "cannot be read as Fluent"),
    ] {
        let found = problems(text, text);
        assert!(found.iter().any(|problem| problem.contains(said)), "{text:?} gave {found:?}");
    }
}

#[test]
fn a_sound_message_is_generated_beside_a_faulty_one() {
    let made =
        from(&[("vi/a.ftl", "good = Tốt\nlonely = Một mình\n"), ("en/a.ftl", "good = Good\n")]);
    assert!(made.rust.contains("pub fn good(locale: Locale) -> String"), "{}", made.rust);
    assert!(!made.rust.contains("lonely"), "{}", made.rust);
    assert_eq!(made.problems.len(), 1);
}

#[test]
fn a_choice_by_count_asks_for_a_number() {
    let made = from(&[
        ("vi/a.ftl", "left = còn { $count } ngày, { $type }\n"),
        (
            "en/a.ftl",
            "left = { $count ->\n    [one] a day\n   *[other] { $count } days\n} left, { $type }\n",
        ),
    ]);
    assert!(
        made.rust.contains(
            "pub fn left<'a>(locale: Locale, count: impl Into<Number>, type_: impl Into<Value<'a>>)"
        ),
        "{}",
        made.rust
    );
    assert!(
        made.typescript.contains("  left: { count: number; type: Text; };"),
        "{}",
        made.typescript
    );
    assert!(made.problems.is_empty(), "{:?}", made.problems);
}

#[test]
fn a_reference_brings_its_parameters() {
    let text = "name = { $name }\nhello = Chào { name }\n";
    let made = from(&[("vi/a.ftl", text), ("en/a.ftl", text)]);
    assert!(
        made.rust.contains("pub fn hello<'a>(locale: Locale, name: impl Into<Value<'a>>)"),
        "{}",
        made.rust
    );
}

#[test]
fn quotes_and_backslashes_reach_typescript_whole() {
    let text = "path = \"C:\\\\tannha\"\n";
    let made = from(&[("vi/a.ftl", text), ("en/a.ftl", text)]);
    assert!(made.typescript.contains(r#"    "path = \"C:\\\\tannha\"","#), "{}", made.typescript);
}
