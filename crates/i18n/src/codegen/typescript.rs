//! The catalogue's text and its types for the window.

use std::fmt::Write as _;

use super::{Entry, read::Language};

const HEAD: &str = "\
// Made by `cargo xtask codegen` from crates/i18n/locales; do not edit.

/** A language of the window. */
export type Locale = \"vi\" | \"en\";

/** Finished text, or a count that is grouped as the language does it. */
export type Text = string | number;

/** What each message takes. */
export interface Messages {
";

const TAIL: &str = "\
}

/** The name of a message. */
export type Key = keyof Messages;

/** The arguments after a key: none where the message takes none. */
export type Args<K extends Key> = [keyof Messages[K]] extends [never] ? [] : [Messages[K]];

";

/// The whole of `generated.ts`.
pub(super) fn source(entries: &[Entry], vi: &Language, en: &Language) -> String {
    let mut out = String::from(HEAD);
    for Entry { key, params, vi } in entries {
        let mut fields = String::new();
        for (param, count) in params {
            let _ = write!(fields, " {}: {};", name(param), if *count { "number" } else { "Text" });
        }
        fields.push_str(if fields.is_empty() { "}" } else { " }" });
        let about = vi.replace("*/", "* /");
        let _ = writeln!(out, "  /** {about} */\n  {}: {{{fields};", name(key));
    }
    out.push_str(TAIL);
    out.push_str("/** Both catalogues as Fluent text. */\n");
    out.push_str("export const CATALOGUES: Readonly<Record<Locale, string>> = {\n");
    for language in [vi, en] {
        let _ = writeln!(out, "  {}: [", language.tag);
        for (file, text) in &language.files {
            let _ = writeln!(out, "    // {file}");
            for line in text.lines() {
                let _ = writeln!(out, "    {},", literal(line));
            }
        }
        out.push_str("  ].join(\"\\n\"),\n");
    }
    out.push_str("};\n");
    out
}

/// A property's name, quoted where it must be.
fn name(name: &str) -> String {
    if name.contains('-') { literal(name) } else { name.to_owned() }
}

/// A string literal.
fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
