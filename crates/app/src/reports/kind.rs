//! Which reports there are: those that a list offers, and those that stand behind a figure of the
//! "3 không" board.

use tannha_domain::look::NamedList;

/// Which report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReportKind {
    /// Biểu tiếp nhận – giải quyết.
    Processing,
    /// Danh sách hồ sơ quá hạn.
    Late,
    /// Thống kê hộ tịch.
    Civil,
    /// Phục vụ tại nhà.
    Home,
    /// Bảng "3 không".
    Nots,
    /// Đầu vào của bộ chỉ số.
    Inputs,
    /// Danh sách hồ sơ nhận trong kỳ.
    Cases,
    /// Danh sách hồ sơ phải yêu cầu bổ sung.
    Asked,
    /// Danh sách hồ sơ mà người dân phải đi lại quá chỉ tiêu.
    Trips,
    /// Danh sách góp ý, khiếu nại.
    Complaints,
    /// Kết quả hỏi ý kiến người dân: five questions.
    Survey,
    /// Danh sách hồ sơ đã hỏi ý kiến.
    Surveyed,
    /// Phí, lệ phí: đã thu, chưa thu, miễn.
    Fees,
    /// Behind a figure: what was carried over into the period or received in it.
    Lying,
    /// Behind a figure: past the law's date.
    LateByLaw,
    /// Behind a figure: past the law's date, without an apology.
    LateWithout,
    /// Behind a figure: past what was promised.
    LateByPromise,
    /// Behind a figure: asked for more than once.
    AskedAgain,
    /// Behind a figure: answered late, or not answered though due.
    ComplaintsLate,
}

impl ReportKind {
    /// All reports, in the order of a list.
    pub const ALL: [Self; 13] = [
        Self::Processing,
        Self::Late,
        Self::Nots,
        Self::Asked,
        Self::Trips,
        Self::Complaints,
        Self::Survey,
        Self::Surveyed,
        Self::Home,
        Self::Civil,
        Self::Inputs,
        Self::Fees,
        Self::Cases,
    ];

    /// The lists that stand behind a figure of the "3 không" board and that no list offers: each has as
    /// many lines as its figure says.
    pub const BEHIND: [Self; 6] = [
        Self::Lying,
        Self::LateByLaw,
        Self::LateWithout,
        Self::LateByPromise,
        Self::AskedAgain,
        Self::ComplaintsLate,
    ];

    /// Stable slug; the catalogue has its title as `report-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Processing => "processing",
            Self::Late => "late",
            Self::Civil => "civil",
            Self::Home => "home",
            Self::Nots => "nots",
            Self::Inputs => "inputs",
            Self::Cases => "cases",
            Self::Asked => "asked",
            Self::Trips => "trips",
            Self::Complaints => "complaints",
            Self::Survey => "survey",
            Self::Surveyed => "surveyed",
            Self::Fees => "fees",
            Self::Lying => "lying",
            Self::LateByLaw => "late-by-law",
            Self::LateWithout => "late-without",
            Self::LateByPromise => "late-by-promise",
            Self::AskedAgain => "asked-again",
            Self::ComplaintsLate => "complaints-late",
        }
    }

    /// The list of names that it is; nothing where it is sums, or names nobody.
    #[must_use]
    pub const fn names(self) -> Option<NamedList> {
        match self {
            Self::Late | Self::LateByLaw | Self::LateWithout | Self::LateByPromise => {
                Some(NamedList::Late)
            }
            Self::Cases | Self::Lying => Some(NamedList::Cases),
            _ => None,
        }
    }

    /// The report of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().chain(Self::BEHIND).find(|kind| kind.slug() == slug)
    }
}
