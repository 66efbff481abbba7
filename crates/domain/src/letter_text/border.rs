//! What is drawn around a letter. A bare yes or no is how it was written before there were two borders,
//! and how it is still written where it says as much: the face of a paper of old stays the same.

use minicbor::{Decode, Decoder, Encode, Encoder, data::Type};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A border around the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Border {
    /// None.
    #[default]
    None,
    /// Two thin lines.
    Line,
    /// Two thin lines whose corners open into lotus leaves and a bud.
    Lotus,
}

impl Border {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 3] = [Self::None, Self::Line, Self::Lotus];

    /// Stable slug; the catalogue has its name as `letter-border-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Line => "line",
            Self::Lotus => "lotus",
        }
    }

    /// The border of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|border| border.slug() == slug)
    }

    /// Something is drawn.
    #[must_use]
    pub const fn is_drawn(self) -> bool {
        !matches!(self, Self::None)
    }

    /// What yes and no meant.
    #[must_use]
    pub const fn of_old(drawn: bool) -> Self {
        if drawn { Self::Line } else { Self::None }
    }
}

/// The number under which the border of lotus leaves is written.
const LOTUS: u8 = 2;

impl<C> Encode<C> for Border {
    fn encode<W: minicbor::encode::Write>(
        &self,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        match self {
            Self::None => e.bool(false)?.ok(),
            Self::Line => e.bool(true)?.ok(),
            Self::Lotus => e.u8(LOTUS)?.ok(),
        }
    }
}

impl<'b, C> Decode<'b, C> for Border {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        if d.datatype()? == Type::Bool {
            return Ok(Self::of_old(d.bool()?));
        }
        match d.u8()? {
            LOTUS => Ok(Self::Lotus),
            other => Err(minicbor::decode::Error::unknown_variant(i64::from(other))),
        }
    }
}

impl Serialize for Border {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None | Self::Line => to.serialize_bool(self.is_drawn()),
            Self::Lotus => to.serialize_str(self.slug()),
        }
    }
}

impl<'de> Deserialize<'de> for Border {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Drawn(bool),
            Named(String),
        }
        match Written::deserialize(from)? {
            Written::Drawn(drawn) => Ok(Self::of_old(drawn)),
            Written::Named(slug) => {
                Self::from_slug(&slug).ok_or_else(|| D::Error::custom("not a border"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

    use super::*;

    #[test]
    fn a_border_of_old_is_yes_or_no_and_is_still_written_so() {
        for (drawn, border) in [(false, Border::None), (true, Border::Line)] {
            let old = minicbor::to_vec(drawn).unwrap();
            assert_eq!(minicbor::decode::<Border>(&old).unwrap(), border);
            assert_eq!(minicbor::to_vec(border).unwrap(), old);
            assert_eq!(serde_json::to_string(&border).unwrap(), drawn.to_string());
        }
        for border in Border::ALL {
            let written = minicbor::to_vec(border).unwrap();
            assert_eq!(minicbor::decode::<Border>(&written).unwrap(), border);
            let json = serde_json::to_string(&border).unwrap();
            assert_eq!(serde_json::from_str::<Border>(&json).unwrap(), border);
        }
        assert!(minicbor::decode::<Border>(&minicbor::to_vec(7_u8).unwrap()).is_err());
        assert!(serde_json::from_str::<Border>("\"roses\"").is_err());
    }
}
