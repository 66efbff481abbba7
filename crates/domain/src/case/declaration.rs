//! What a tờ khai says besides what was filled in: its pledge and the notes at its foot
//! (TT 04/2024/TT-BTP). The wording was not held against the annex, so a ward can set its own.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{book::Book, handling::Handling};

/// The declarations that have a form of their own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum DeclarationKind {
    /// Tờ khai đăng ký khai sinh.
    #[n(0)]
    Birth,
    /// Tờ khai đăng ký khai tử.
    #[n(1)]
    Death,
    /// Tờ khai đăng ký kết hôn.
    #[n(2)]
    Marriage,
    /// Any other: what its form asks, in its order.
    #[n(3)]
    Other,
}

impl DeclarationKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Birth, Self::Death, Self::Marriage, Self::Other];

    /// The declaration of a procedure: the book that its number comes from says which.
    #[must_use]
    pub fn of_procedure(procedure: &str) -> Self {
        match Handling::find(procedure).map(|handling| handling.book) {
            Some(Book::Births) => Self::Birth,
            Some(Book::Deaths) => Self::Death,
            Some(Book::Marriages) => Self::Marriage,
            _ => Self::Other,
        }
    }
}

/// The words of a declaration that nobody fills in.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct DeclarationWords {
    /// What whoever signs answers for.
    #[n(0)]
    pub pledge: String,
    /// The notes at the foot, (1) first; what the form refers to by number keeps its place.
    #[n(1)]
    pub notes: Vec<String>,
}

/// A ward's own words, by declaration.
pub type Declarations = BTreeMap<DeclarationKind, DeclarationWords>;

const ADDRESSEE: &str = "Ghi rõ tên cơ quan tiếp nhận tờ khai.";
const RESIDENCE: &str = "Chỉ ghi khi không cung cấp số định danh cá nhân, số thẻ căn cước, hoặc không \
                         cung cấp đủ ngày, tháng, năm sinh: ghi nơi thường trú; không có nơi thường \
                         trú thì ghi nơi tạm trú; không có cả hai thì ghi nơi đang sinh sống.";
const IDENTITY: &str = "Ghi số định danh cá nhân hoặc số thẻ căn cước; không có thì ghi tên, số, cơ \
                        quan cấp và ngày cấp của giấy tờ thay thế.";
const COPIES: &str =
    "Đánh dấu vào ô tương ứng nếu có hoặc không đề nghị cấp bản sao, và ghi số lượng.";

impl DeclarationWords {
    /// Our own words, until a ward sets others.
    #[must_use]
    pub fn usual(kind: DeclarationKind) -> Self {
        let (pledge, own): (&str, [&str; 2]) = match kind {
            DeclarationKind::Birth => (
                "Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự \
                 thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật, và chịu hoàn \
                 toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.",
                [
                    "Sinh tại cơ sở y tế thì ghi tên và địa chỉ trụ sở của cơ sở y tế; sinh ngoài cơ \
                     sở y tế thì ghi đủ địa danh hành chính nơi sinh.",
                    "Ghi đủ ngày, tháng sinh nếu biết.",
                ],
            ),
            DeclarationKind::Death => (
                "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước \
                 pháp luật về cam đoan của mình.",
                [
                    "Chết tại cơ sở y tế thì ghi tên và địa chỉ của cơ sở y tế; chết ở nơi khác thì \
                     ghi đủ địa danh hành chính nơi chết.",
                    "Ghi giấy báo tử hoặc giấy tờ thay thế: tên, số, cơ quan cấp, ngày cấp.",
                ],
            ),
            DeclarationKind::Marriage => (
                "Chúng tôi cam đoan những lời khai trên đây là đúng sự thật, việc kết hôn của chúng \
                 tôi là tự nguyện, không vi phạm quy định của pháp luật về hôn nhân và gia đình, và \
                 chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.",
                ["Ghi đủ ngày, tháng, năm sinh.", "Ghi đây là lần kết hôn thứ mấy."],
            ),
            DeclarationKind::Other => (
                "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước \
                 pháp luật về cam đoan của mình.",
                ["", ""],
            ),
        };
        let notes = [ADDRESSEE, RESIDENCE, IDENTITY].into_iter().chain(own).chain([COPIES]);
        // A form whose layout nobody knows refers to its addressee and nothing else.
        let notes: Vec<String> = match kind {
            DeclarationKind::Other => vec![ADDRESSEE.to_owned()],
            _ => notes.map(str::to_owned).collect(),
        };
        Self { pledge: pledge.to_owned(), notes }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::HANDLINGS;

    #[test]
    fn every_procedure_has_a_declaration_with_a_pledge_and_its_first_note() {
        for handling in HANDLINGS {
            let words = DeclarationWords::usual(DeclarationKind::of_procedure(handling.procedure));
            assert!(!words.pledge.is_empty(), "{}", handling.procedure);
            assert_eq!(words.notes[0], ADDRESSEE, "{}", handling.procedure);
            assert!(words.notes.iter().all(|note| !note.is_empty()), "{}", handling.procedure);
        }
        let of = DeclarationKind::of_procedure;
        assert_eq!(of("khai-sinh-luu-dong"), DeclarationKind::Birth);
        assert_eq!(of("ban-sao-khai-sinh"), DeclarationKind::Other);
    }
}
