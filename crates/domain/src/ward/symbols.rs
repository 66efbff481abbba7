//! The symbols after the numbers of extracts and copies. `TLKT`, `TLBSHT` and `TLCCHT` were seen on papers;
//! the others follow them, and nobody has read them in a text, so that a ward may have its own.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::case::Book;

/// A paper whose number has a symbol that a ward may set.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSymbol {
    /// Trích lục thay đổi hộ tịch.
    #[n(0)]
    Change,
    /// Trích lục cải chính hộ tịch.
    #[n(1)]
    Correction,
    /// Trích lục bổ sung hộ tịch.
    #[n(2)]
    Completion,
    /// Trích lục đăng ký nhận cha, mẹ, con.
    #[n(3)]
    Recognition,
    /// A copy of a birth certificate.
    #[n(4)]
    BirthCopy,
    /// A copy of an extract of death.
    #[n(5)]
    DeathCopy,
    /// A copy of an extract of marriage.
    #[n(6)]
    MarriageCopy,
    /// A copy of an extract of a change, a correction or a completion.
    #[n(7)]
    ChangeCopy,
    /// A copy of an extract of a recognition.
    #[n(8)]
    RecognitionCopy,
}

impl PaperSymbol {
    /// The symbol where the ward has none of its own.
    #[must_use]
    pub const fn usual(self) -> &'static str {
        match self {
            Self::Change => "TLTĐHT",
            Self::Correction => "TLCCHT",
            Self::Completion => "TLBSHT",
            Self::Recognition => "TLNCMC",
            Self::BirthCopy => Book::BirthCopies.symbol(),
            Self::DeathCopy => Book::DeathCopies.symbol(),
            Self::MarriageCopy => Book::MarriageCopies.symbol(),
            Self::ChangeCopy => Book::ChangeCopies.symbol(),
            Self::RecognitionCopy => Book::RecognitionCopies.symbol(),
        }
    }
}

/// The symbols that a ward set for itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode, Serialize, Deserialize)]
#[cbor(transparent)]
#[serde(transparent)]
pub struct PaperSymbols(#[n(0)] pub BTreeMap<PaperSymbol, String>);

impl PaperSymbols {
    /// What stands after the number of that paper.
    #[must_use]
    pub fn of(&self, paper: PaperSymbol) -> &str {
        let own = self.0.get(&paper).filter(|symbol| !symbol.is_empty());
        own.map_or(paper.usual(), String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ward_has_its_own_symbol_where_it_set_one_and_the_usual_ones_otherwise() {
        let set: PaperSymbols =
            serde_json::from_str(r#"{ "change": "TLTĐ", "recognition": "" }"#).unwrap();
        assert_eq!(set.of(PaperSymbol::Change), "TLTĐ");
        assert_eq!(set.of(PaperSymbol::Recognition), "TLNCMC");
        assert_eq!(set.of(PaperSymbol::DeathCopy), "TLKT-BS");
        let bytes = minicbor::to_vec(&set).unwrap();
        assert_eq!(minicbor::decode::<PaperSymbols>(&bytes).unwrap(), set);
        assert!(serde_json::from_str::<PaperSymbols>(r#"{ "thay-doi": "TLTĐ" }"#).is_err());
    }
}
