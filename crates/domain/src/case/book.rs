//! The books that numbers come from: registers of civil status, and the office's books of the papers
//! it issues. A number is unique and gap-free in its book and year (TT 04/2020/TT-BTP Đ29.3), and is
//! never made on a laptop. One row per book; what its pages show is a row in `app`.

use minicbor::{Decode, Encode};

/// How a book is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// A register of civil status: kept for ever, its entries never changed but by an entry of
    /// their own.
    Register,
    /// The office's own book of papers that it issues.
    Issued,
    /// Another system's: no volume lies in the office, and its numbers are as that system writes them.
    Elsewhere,
}

macro_rules! books {
    ($( $(#[doc = $about:literal])* $index:literal $name:ident $slug:literal $symbol:literal $keeping:ident; )*) => {
        /// A book with numbers of its own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
        #[cbor(index_only)]
        pub enum Book {
            $( $(#[doc = $about])* #[n($index)] $name, )*
        }

        impl Book {
            /// All books, in the order of a list.
            pub const ALL: &[Self] = &[ $( Self::$name, )* ];

            /// Its number in keys and subjects; never changes.
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $( Self::$name => $index, )* }
            }

            /// Stable slug; the catalogue has its name as `book-<slug>`.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $( Self::$name => $slug, )* }
            }

            /// The symbol that stands in the number of a volume or of a paper: `KS`.
            #[must_use]
            pub const fn symbol(self) -> &'static str {
                match self { $( Self::$name => $symbol, )* }
            }

            /// How it is kept.
            #[must_use]
            pub const fn keeping(self) -> Keeping {
                match self { $( Self::$name => Keeping::$keeping, )* }
            }
        }
    };
}

books! {
    /// Sổ đăng ký khai sinh.
    0 Births "births" "KS" Register;
    /// Sổ đăng ký khai tử.
    1 Deaths "deaths" "KT" Register;
    /// Sổ đăng ký kết hôn.
    2 Marriages "marriages" "KH" Register;
    /// Sổ cấp Giấy xác nhận tình trạng hôn nhân.
    3 StatusCertificates "status-certificates" "XNTTHN" Issued;
    /// Household businesses: their number is the registration system's, and not a running one.
    4 Businesses "businesses" "HKD" Elsewhere;
    /// Sổ đăng ký nhận cha, mẹ, con.
    5 Recognitions "recognitions" "CMC" Register;
    /// Sổ đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch.
    6 Changes "changes" "TĐCC" Register;
    /// Copies of birth certificates, counted by the year.
    7 BirthCopies "birth-copies" "GKS-BS" Issued;
    /// Copies of extracts of death.
    8 DeathCopies "death-copies" "TLKT-BS" Issued;
    /// Copies of extracts of marriage.
    9 MarriageCopies "marriage-copies" "TLKH-BS" Issued;
    /// Copies of extracts of changes.
    131 ChangeCopies "change-copies" "TLCC-BS" Issued;
    /// Copies of extracts of recognitions.
    132 RecognitionCopies "recognition-copies" "TLNCMC-BS" Issued;
    /// Sổ chứng thực bản sao từ bản chính.
    10 CertifiedCopies "certified-copies" "SCT/BS" Issued;
    /// Sổ chứng thực chữ ký.
    11 CertifiedSignatures "certified-signatures" "SCT/CK" Issued;
    /// Results of the procedures that the office defined itself.
    20 Own "own" "TTR" Issued;
}

impl Book {
    /// The book of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|book| book.slug() == slug)
    }

    /// The book of that number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|book| book.number() == number)
    }

    /// A register of civil status.
    #[must_use]
    pub const fn is_register(self) -> bool {
        matches!(self.keeping(), Keeping::Register)
    }

    /// It lies in the office: its numbers run from 1 each year through its volumes, what is missing
    /// is explained, and its year is closed (TT 04/2020/TT-BTP Đ29, Đ36). A book that another system
    /// keeps has neither volume nor running number, so nothing here could be missing or closed.
    #[must_use]
    pub const fn runs(self) -> bool {
        !matches!(self.keeping(), Keeping::Elsewhere)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_book_is_found_by_its_slug_and_by_its_number_and_no_two_share_one() {
        for book in Book::ALL {
            assert_eq!(Book::from_slug(book.slug()), Some(*book));
            assert_eq!(Book::from_number(book.number()), Some(*book));
            let symbols = Book::ALL.iter().filter(|other| other.symbol() == book.symbol());
            assert_eq!(symbols.count(), 1, "{}", book.slug());
        }
        assert_eq!(Book::from_slug("sổ"), None);
        assert_eq!(Book::from_number(u8::MAX), None);
    }

    #[test]
    fn what_another_system_numbers_is_no_book_of_the_office() {
        let kept: Vec<&str> = Book::ALL.iter().filter(|b| b.runs()).map(|b| b.slug()).collect();
        assert!(kept.contains(&"births") && !kept.contains(&"businesses"), "{kept:?}");
        assert!(Book::ALL.iter().all(|book| !book.is_register() || book.runs()));
    }
}
