//! One Rust function per message.

use std::fmt::Write as _;

use super::Entry;

/// Words that cannot be the name of a function or an argument.
const RESERVED: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "locale", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// The whole of `src/generated.rs`.
pub(super) fn source(entries: &[Entry]) -> String {
    let mut out = String::from(
        "//! One function per message. Made by `cargo xtask codegen` from `locales`; do not edit.\n\
         #![allow(clippy::too_many_arguments, reason = \"a message shows what it shows\")]\n\n\
         use crate::{Locale, Number, Value, text};\n",
    );
    for entry in entries {
        function(&mut out, entry);
    }
    out
}

fn function(out: &mut String, Entry { key, params, vi }: &Entry) {
    let text = vi.replace('`', "'");
    let name = identifier(key);
    let lifetime = if params.values().any(|count| !count) { "<'a>" } else { "" };
    let mut arguments = String::new();
    let mut values = String::new();
    for (param, &count) in params {
        let argument = identifier(param);
        let (kind, value) = if count {
            ("impl Into<Number>", format!("Value::Number({argument}.into())"))
        } else {
            ("impl Into<Value<'a>>", format!("{argument}.into()"))
        };
        let _ = write!(arguments, ", {argument}: {kind}");
        let _ = write!(values, "(\"{param}\", {value}), ");
    }
    let values = values.trim_end_matches(", ");
    let _ = write!(
        out,
        "\n/// `{text}`\n#[must_use]\npub fn {name}{lifetime}(locale: Locale{arguments}) -> String {{\n    \
         text::known(locale, \"{key}\", [{values}])\n}}\n"
    );
}

/// `promise-due` → `promise_due`; a reserved word gets `_` behind it.
fn identifier(name: &str) -> String {
    let name = name.replace('-', "_");
    if RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}
