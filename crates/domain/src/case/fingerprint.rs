//! Điểm chỉ: who cannot sign puts a finger on the paper (TT 04/2020/TT-BTP Đ25.4).
//!
//! The officer writes, reads it back, and the finger is put on the paper sheet, before a witness. That it was
//! so is a fact that is told: which finger, who saw it. No picture of a finger is taken or kept.

use minicbor::{Decode, Encode};

use super::{field::Field, refusal::Refusal};
use crate::text;

macro_rules! fingers {
    ($( $index:literal $name:ident $slug:literal; )*) => {
        /// Which finger, in the order in which one is asked for: the right index first, the left where that
        /// cannot be, any other where neither can.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
        #[cbor(index_only)]
        #[allow(missing_docs, reason = "the slugs say it")]
        pub enum Finger {
            $( #[n($index)] $name, )*
        }

        impl Finger {
            /// All of them.
            pub const ALL: &[Self] = &[ $( Self::$name, )* ];
            /// Their slugs; the catalogue has their words as `choice-<slug>`.
            pub const SLUGS: &[&str] = &[ $( $slug, )* ];

            /// Stable slug.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $( Self::$name => $slug, )*
                }
            }

            /// The finger of that slug.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                match slug {
                    $( $slug => Some(Self::$name), )*
                    _ => None,
                }
            }
        }
    };
}

fingers! {
    0 RightIndex "right-index";
    1 LeftIndex "left-index";
    2 RightThumb "right-thumb";
    3 LeftThumb "left-thumb";
    4 RightMiddle "right-middle";
    5 LeftMiddle "left-middle";
    6 RightRing "right-ring";
    7 LeftRing "left-ring";
    8 RightLittle "right-little";
    9 LeftLittle "left-little";
}

/// A finger was put on the paper in the place of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Fingerprint {
    /// Which.
    #[n(0)]
    pub finger: Finger,
    /// Full name of who saw it.
    #[n(1)]
    pub witness: String,
    /// What stands on the paper was read to them before.
    #[n(2)]
    pub read_back: bool,
}

/// It was read back, and somebody else than whose finger it is saw it.
pub(super) fn permit(mark: &Fingerprint, whose: &str) -> Result<(), Refusal> {
    if !mark.read_back {
        return Err(Refusal::FingerprintUnread);
    }
    match mark.witness.trim() {
        "" => Err(Refusal::WitnessMissing),
        witness if text::fold(witness) == text::fold(whose) => Err(Refusal::WitnessTheSame),
        _ => Ok(()),
    }
}

/// One who signs a declaration, or puts a finger under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hand {
    /// The field that says with which finger.
    pub mark: Field,
    /// Their name.
    pub name: Field,
}

impl Hand {
    /// Whoever hands in; at marriage, where both sign, each of the two.
    pub const ALL: [Self; 3] = [
        Self { mark: Field::DeclarantMark, name: Field::DeclarantName },
        Self { mark: Field::WifeMark, name: Field::WifeName },
        Self { mark: Field::HusbandMark, name: Field::HusbandName },
    ];
}

/// The fingers that stand on a declaration in the place of signatures, as its form says.
#[must_use]
pub fn of_declaration<'a>(value: impl Fn(Field) -> &'a str) -> Vec<(Hand, Fingerprint)> {
    let mark = |hand: Hand| {
        Some(Fingerprint {
            finger: Finger::from_slug(value(hand.mark))?,
            witness: value(Field::DeclarantWitness).to_owned(),
            read_back: value(Field::DeclarantReadBack) == "yes",
        })
    };
    Hand::ALL.into_iter().filter_map(|hand| Some((hand, mark(hand)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finger_counts_where_it_was_read_back_and_somebody_else_saw_it() {
        let mark = |read_back, witness: &str| Fingerprint {
            finger: Finger::RightIndex,
            witness: witness.to_owned(),
            read_back,
        };
        let whose = "Trần Thị Thử";
        assert_eq!(permit(&mark(true, "Phạm Văn Mẫu"), whose), Ok(()));
        assert_eq!(permit(&mark(false, "Phạm Văn Mẫu"), whose), Err(Refusal::FingerprintUnread));
        assert_eq!(permit(&mark(true, "  "), whose), Err(Refusal::WitnessMissing));
        assert_eq!(permit(&mark(true, "tran thi  thu"), whose), Err(Refusal::WitnessTheSame));
    }

    #[test]
    fn ten_fingers_have_ten_slugs_and_the_right_index_is_asked_for_first() {
        assert_eq!((Finger::ALL.len(), Finger::SLUGS[0]), (10, "right-index"));
        for finger in Finger::ALL {
            assert_eq!(Finger::from_slug(finger.slug()), Some(*finger));
        }
    }
}
