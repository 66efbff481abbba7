//! Messages for people: Vietnamese first, English complete, one catalogue for Rust and TypeScript.
//!
//! The catalogue is `locales/{vi,en}/<area>.ftl` (Fluent). A message is added in both languages,
//! then `cargo xtask codegen` writes `src/generated.rs` and `ui/src/lib/i18n/generated.ts`: from
//! then on its name and its parameters are checked by both compilers.
//!
//! ```
//! use tannha_i18n::{Locale, msg, text};
//!
//! assert_eq!(msg::language_en(Locale::Vi), "Tiếng Anh");
//! // A key that is known only at run time, as that of an error's code:
//! assert_eq!(text(Locale::En, "language-vi", tannha_i18n::NO_ARGS), "Vietnamese");
//! ```
//!
//! What is deliberately not here: dates and names of people come in as finished text (`domain`
//! knows how they are written), so no function is called from within a message. The words of the
//! papers belong to `print`: a paper has one language, whatever the window speaks.

pub mod codegen;
#[cfg(feature = "messages")]
#[rustfmt::skip]
mod generated;
mod locale;
mod text;
mod value;

pub use locale::Locale;
pub use text::{NO_ARGS, TextError, text, try_text};
pub use value::{Number, Value};

#[cfg(feature = "messages")]
/// One function per message; its parameters are arguments, in alphabetical order.
pub mod msg {
    pub use crate::generated::*;
}
