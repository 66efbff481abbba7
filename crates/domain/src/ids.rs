//! Names of things: ids that a laptop may make by itself, and keys and hashes that prove them.
//!
//! Ids are random bytes made outside the domain and handed in. They carry no meaning, no order
//! and no personal data, so that they may stand in file names and in keys on disk.

use std::fmt;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The text is not what an id, key or hash looks like.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {what}")]
pub struct BadId {
    /// Which kind of id was expected.
    pub what: &'static str,
}

macro_rules! bytes_id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
        #[cbor(transparent)]
        pub struct $name(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; $len]);

        impl $name {
            /// Reads lower-case or upper-case hexadecimal.
            ///
            /// # Errors
            /// [`BadId`] when the text has another length or another alphabet.
            pub fn parse(text: &str) -> Result<Self, BadId> {
                let bad = BadId { what: stringify!($name) };
                if text.len() != $len * 2 || !text.is_ascii() {
                    return Err(bad);
                }
                let mut bytes = [0; $len];
                for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
                    let pair = std::str::from_utf8(pair).map_err(|_| bad.clone())?;
                    *byte = u8::from_str_radix(pair, 16).map_err(|_| bad.clone())?;
                }
                Ok(Self(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let head = self.0.iter().take(4).map(|byte| format!("{byte:02x}")).collect::<String>();
                write!(f, "{}({head}…)", stringify!($name))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

bytes_id!(
    /// One act of one person. The same act re-issued by a laptop with a new identity keeps it.
    ActId,
    16
);
bytes_id!(
    /// A case: one matter of one family, with its legs and papers.
    CaseId,
    16
);
bytes_id!(
    /// A draft on one laptop; it becomes a [`CaseId`] when it is received.
    DraftId,
    16
);
bytes_id!(
    /// A delivery round.
    RoundId,
    16
);
bytes_id!(
    /// What a citizen says of the office, and its answer.
    ComplaintId,
    16
);
bytes_id!(
    /// A print on one laptop, until somebody has said what came out of the printer.
    PrintId,
    16
);
bytes_id!(
    /// A laptop's identity, or the district's own as an author of entries.
    DeviceId,
    16
);
bytes_id!(
    /// A SHA-256 hash.
    Hash,
    32
);
bytes_id!(
    /// An Ed25519 public key.
    PublicKey,
    32
);
bytes_id!(
    /// An Ed25519 signature.
    Signature,
    64
);

impl Hash {
    /// Stands before the first entry of a chain and before the first receipt of an epoch.
    pub const ZERO: Self = Self([0; 32]);
}

impl From<DraftId> for CaseId {
    /// The case that a draft becomes keeps its id: receiving twice cannot make two cases.
    fn from(draft: DraftId) -> Self {
        Self(draft.0)
    }
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $max:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Serialize)]
        #[cbor(transparent)]
        pub struct $name(#[n(0)] String);

        impl $name {
            /// Reads 1 to the maximum number of ASCII letters, digits, `-`, `_` and `.`.
            ///
            /// # Errors
            /// [`BadId`] for anything else.
            pub fn parse(text: &str) -> Result<Self, BadId> {
                let fits = (1..=$max).contains(&text.len())
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
                if fits { Ok(Self(text.to_owned())) } else { Err(BadId { what: stringify!($name) }) }
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl<'b, C> Decode<'b, C> for $name {
            fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
                Self::parse(d.str()?).map_err(|_| minicbor::decode::Error::message("not a valid id"))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

text_id!(
    /// An officer of a ward, for example `hanh`; unique within the ward, never reused.
    OfficerId,
    32
);
text_id!(
    /// A ward: the commune's five-digit code, for example `00592`.
    WardId,
    16
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_from_its_text_and_its_bytes() {
        let id = CaseId([7; 16]);
        assert_eq!(CaseId::parse(&id.to_string()).unwrap(), id);
        let bytes = minicbor::to_vec(id).unwrap();
        assert_eq!(minicbor::decode::<CaseId>(&bytes).unwrap(), id);
    }

    #[test]
    fn an_id_from_the_wire_is_bounded() {
        let long = minicbor::to_vec("x".repeat(33)).unwrap();
        assert!(minicbor::decode::<OfficerId>(&long).is_err());
        assert!(WardId::parse("").is_err());
        assert!(CaseId::parse("zz").is_err());
    }
}
