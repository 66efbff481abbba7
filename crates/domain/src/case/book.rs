//! The books that numbers come from: registers of civil status, and the office's books of the papers
//! it issues. A number is unique and gap-free in its book and year (TT 04/2020/TT-BTP Đ29.3), and is
//! never made on a laptop.

use minicbor::{Decode, Encode};

/// A book with numbers of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Book {
    /// Sổ đăng ký khai sinh.
    #[n(0)]
    Births,
    /// Sổ đăng ký khai tử.
    #[n(1)]
    Deaths,
    /// Sổ đăng ký kết hôn.
    #[n(2)]
    Marriages,
    /// Sổ cấp Giấy xác nhận tình trạng hôn nhân.
    #[n(3)]
    StatusCertificates,
    /// Household businesses: their number is the registration system's, and not a running one.
    #[n(4)]
    Businesses,
    /// Sổ đăng ký nhận cha, mẹ, con.
    #[n(5)]
    Recognitions,
    /// Sổ đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch.
    #[n(6)]
    Changes,
    /// Copies of birth certificates, counted by the year.
    #[n(7)]
    BirthCopies,
    /// Copies of extracts of death.
    #[n(8)]
    DeathCopies,
    /// Copies of extracts of marriage.
    #[n(9)]
    MarriageCopies,
    /// Sổ chứng thực bản sao từ bản chính.
    #[n(10)]
    CertifiedCopies,
    /// Sổ chứng thực chữ ký.
    #[n(11)]
    CertifiedSignatures,
}

impl Book {
    /// All books.
    pub const ALL: [Self; 12] = [
        Self::Births,
        Self::Deaths,
        Self::Marriages,
        Self::StatusCertificates,
        Self::Businesses,
        Self::Recognitions,
        Self::Changes,
        Self::BirthCopies,
        Self::DeathCopies,
        Self::MarriageCopies,
        Self::CertifiedCopies,
        Self::CertifiedSignatures,
    ];

    /// The book of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|book| book.slug() == slug)
    }

    /// Stable slug; the catalogue has its name as `book-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Births => "births",
            Self::Deaths => "deaths",
            Self::Marriages => "marriages",
            Self::StatusCertificates => "status-certificates",
            Self::Businesses => "businesses",
            Self::Recognitions => "recognitions",
            Self::Changes => "changes",
            Self::BirthCopies => "birth-copies",
            Self::DeathCopies => "death-copies",
            Self::MarriageCopies => "marriage-copies",
            Self::CertifiedCopies => "certified-copies",
            Self::CertifiedSignatures => "certified-signatures",
        }
    }

    /// The symbol that stands in the number of a volume or of a paper: `KS`, `TLKT`.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Births => "KS",
            Self::Deaths => "KT",
            Self::Marriages => "KH",
            Self::StatusCertificates => "XNTTHN",
            Self::Businesses => "HKD",
            Self::Recognitions => "CMC",
            Self::Changes => "TĐCC",
            Self::BirthCopies => "GKS-BS",
            Self::DeathCopies => "TLKT-BS",
            Self::MarriageCopies => "TLKH-BS",
            Self::CertifiedCopies => "SCT/BS",
            Self::CertifiedSignatures => "SCT/CK",
        }
    }

    /// A register of civil status, kept for ever: it has volumes, is closed each year, and its
    /// entries are never changed but by an entry of their own.
    #[must_use]
    pub const fn is_register(self) -> bool {
        matches!(
            self,
            Self::Births | Self::Deaths | Self::Marriages | Self::Recognitions | Self::Changes
        )
    }

    /// Its numbers run from 1 each year. Else they are as another system writes them.
    #[must_use]
    pub const fn runs(self) -> bool {
        !matches!(self, Self::Businesses)
    }
}
