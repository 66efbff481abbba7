//! Finds a message and fills in its parameters.
//!
//! The catalogues are parsed once, at first use, and shared by all threads. Isolation marks are
//! off: Vietnamese and English both run from left to right, and the marks would end up in files.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue,
    concurrent::FluentBundle,
    memoizer::MemoizerKind,
    resolver::{ResolverError, errors::ReferenceKind},
};

use crate::{Locale, Value, value::grouped};

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

type Bundle = FluentBundle<FluentResource>;

static VI_BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Vi, VI));
static EN_BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::En, EN));

/// For a message without parameters: `text(locale, "language-vi", NO_ARGS)`.
pub const NO_ARGS: [(&str, &str); 0] = [];

/// Why a message could not be said as it is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// The catalogue has no such message.
    #[error("there is no message `{key}` in `{locale}`")]
    UnknownKey {
        /// The language asked for.
        locale: Locale,
        /// The key asked for.
        key: String,
    },
    /// A parameter that the message shows was not given.
    #[error("message `{key}` needs `{param}`")]
    MissingParam {
        /// The key asked for.
        key: String,
        /// The parameter.
        param: String,
    },
    /// The message refers to itself, or to a term that is not there; the catalogue's test finds it.
    #[error("message `{key}` cannot be put together")]
    Broken {
        /// The key asked for.
        key: String,
    },
}

impl TextError {
    /// Stable kebab-case code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownKey { .. } => "message-unknown",
            Self::MissingParam { .. } => "message-param-missing",
            Self::Broken { .. } => "message-broken",
        }
    }
}

/// Says a message in a language. Arguments that it does not use are passed over.
///
/// `args` is anything that yields names and values: an array, a `BTreeMap`, [`NO_ARGS`].
///
/// # Errors
/// [`TextError`] when the key is unknown or a parameter that is shown was not given.
pub fn try_text<'a, N, V>(
    locale: Locale,
    key: &str,
    args: impl IntoIterator<Item = (N, V)>,
) -> Result<String, TextError>
where
    N: Into<Cow<'a, str>>,
    V: Into<Value<'a>>,
{
    let args = args.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
    let (said, problem) = say(locale, key, &args);
    problem.map_or(Ok(said), Err)
}

/// Says a message in a language, and always says something.
///
/// An unknown key is shown as `⟨key⟩`, a parameter that was not given as `{$name}`: a person sees
/// what is missing instead of an empty place. Use [`try_text`] where that must not pass.
pub fn text<'a, N, V>(locale: Locale, key: &str, args: impl IntoIterator<Item = (N, V)>) -> String
where
    N: Into<Cow<'a, str>>,
    V: Into<Value<'a>>,
{
    let args = args.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
    say(locale, key, &args).0
}

#[cfg(feature = "messages")]
/// What the generated functions call: their key and parameters are right by construction.
pub(crate) fn known<const N: usize>(
    locale: Locale,
    key: &'static str,
    args: [(&'static str, Value<'_>); N],
) -> String {
    text(locale, key, args)
}

/// The names and values of one message, as Fluent wants them.
struct Args<'a>(FluentArgs<'a>);

impl<'a> FromIterator<(Cow<'a, str>, Value<'a>)> for Args<'a> {
    fn from_iter<I: IntoIterator<Item = (Cow<'a, str>, Value<'a>)>>(given: I) -> Self {
        let mut args = FluentArgs::new();
        for (name, value) in given {
            args.set(name, FluentValue::from(value));
        }
        Self(args)
    }
}

fn say(locale: Locale, key: &str, args: &Args<'_>) -> (String, Option<TextError>) {
    let bundle: &Bundle = match locale {
        Locale::Vi => &VI_BUNDLE,
        Locale::En => &EN_BUNDLE,
    };
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        let unknown = TextError::UnknownKey { locale, key: key.to_owned() };
        return (format!("⟨{key}⟩"), Some(unknown));
    };
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args.0), &mut errors).into_owned();
    let problem = errors.into_iter().next().map(|error| match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            TextError::MissingParam { key: key.to_owned(), param: id }
        }
        FluentError::Overriding { .. }
        | FluentError::ParserError(_)
        | FluentError::ResolverError(_) => TextError::Broken { key: key.to_owned() },
    });
    (said, problem)
}

fn bundle(locale: Locale, files: &[&str]) -> Bundle {
    // `vi` and `en` are tags that the parser knows; "und" would only lose the English plural.
    let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Vi => format_vi,
        Locale::En => format_en,
    }));
    for &file in files {
        // A faulty entry is left out here and named by the catalogue's test.
        let resource =
            FluentResource::try_new(file.to_owned()).unwrap_or_else(|(sound, _faults)| sound);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn format_vi<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    whole_number(value, '.')
}

fn format_en<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    whole_number(value, ',')
}

/// The window's `Intl.NumberFormat` groups by three in both languages; so does this.
fn whole_number(value: &FluentValue<'_>, separator: char) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.use_grouping => {
            Some(grouped(&number.as_string(), separator))
        }
        FluentValue::Number(number) => Some(number.as_string().into_owned()),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, thread};

    use super::*;

    #[test]
    fn an_unknown_key_is_named_and_still_shown() {
        let error = try_text(Locale::Vi, "no-such-message", NO_ARGS).unwrap_err();
        assert_eq!(error.code(), "message-unknown");
        assert_eq!(text(Locale::Vi, "no-such-message", NO_ARGS), "⟨no-such-message⟩");
    }

    #[test]
    fn a_parameter_that_was_not_given_is_named() {
        let error = try_text(Locale::Vi, "count-days", NO_ARGS).unwrap_err();
        let missing = TextError::MissingParam { key: "count-days".into(), param: "count".into() };
        assert_eq!(error, missing);
        assert_eq!(text(Locale::Vi, "count-days", NO_ARGS), "{$count} ngày");
    }

    #[test]
    fn english_has_a_plural_and_both_languages_group_digits() {
        let says = |locale, count: u32| text(locale, "count-days", [("count", count)]);
        assert_eq!(says(Locale::En, 1), "1 day");
        assert_eq!(says(Locale::En, 1200), "1,200 days");
        assert_eq!(says(Locale::Vi, 1200), "1.200 ngày");
    }

    #[test]
    fn a_number_given_as_text_chooses_a_plural_and_stays_as_written() {
        let says = |count: &'static str| text(Locale::En, "count-days", [("count", count)]);
        assert_eq!(says("1"), "1 day");
        assert_eq!(says("1200"), "1200 days");
        assert_eq!(says("05"), "05 days");
        assert_eq!(says("001226123456"), "001226123456 days");
        assert_eq!(says("99999999999999999999"), "99999999999999999999 days");
    }

    #[test]
    fn values_are_not_wrapped_in_isolation_marks() {
        let args = BTreeMap::from([
            ("left".to_owned(), "A".to_owned()),
            ("right".to_owned(), "B".to_owned()),
        ]);
        assert_eq!(text(Locale::Vi, "pair", &args), "A · B");
    }

    #[test]
    fn threads_share_one_catalogue() {
        let said: Vec<String> = (0..8)
            .map(|_| thread::spawn(|| text(Locale::En, "language-vi", NO_ARGS)))
            .collect::<Vec<_>>()
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect();
        assert!(said.iter().all(|said| said == "Vietnamese"), "{said:?}");
    }
}
