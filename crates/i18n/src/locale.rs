//! The two languages.

use std::{fmt, str::FromStr};

/// A language of the window and of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Locale {
    /// Tiếng Việt, the language of the law and the default.
    #[default]
    Vi,
    /// English, complete.
    En,
}

impl Locale {
    /// Both, Vietnamese first.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// The language tag: `vi` or `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The tag names neither language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{tag}` is neither `vi` nor `en`")]
pub struct UnknownLocale {
    /// The tag as given.
    pub tag: String,
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Reads a tag, with or without a region: `vi`, `vi-VN`, `en_GB.UTF-8`.
    fn from_str(tag: &str) -> Result<Self, UnknownLocale> {
        match tag.split(['-', '_', '.']).next() {
            Some("vi") => Ok(Self::Vi),
            Some("en") => Ok(Self::En),
            _ => Err(UnknownLocale { tag: tag.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_region_is_its_language() {
        assert_eq!("vi-VN".parse(), Ok(Locale::Vi));
        assert_eq!("en_GB.UTF-8".parse(), Ok(Locale::En));
        assert_eq!("english".parse::<Locale>(), Err(UnknownLocale { tag: "english".into() }));
    }
}
