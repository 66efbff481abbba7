//! How a value is written.

use super::field::Kind;

/// A way to write a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A date as `17/11/2026`.
    Figures,
    /// A date in words, as the ward writes them.
    Words,
    /// The year alone.
    Year,
    /// `ngày 17 tháng 11 năm 2026`; a moment's day the same.
    Long,
    /// `14 giờ 05 phút, ngày 17 tháng 11 năm 2026`.
    HourAndDay,
    /// `thứ Hai`.
    Weekday,
    /// `14` of `14:05`.
    Hour,
    /// `05` of `14:05`.
    Minute,
    /// IN HOA, with its marks.
    Capitals,
    /// Without stops and semicolons at its end, where a sentence goes on.
    NoStop,
    /// With a capital at its beginning, however it was typed.
    FirstCapital,
    /// With its line ends, where lines are set one by one.
    Lines,
    /// A number of at least two figures.
    TwoFigures,
    /// A number, nothing for none.
    Some,
    /// The items of a list, one after another.
    Joined,
    /// In the words that the template's `labels` have for it.
    Label,
}

impl Form {
    const ALL: [(&'static str, Self); 16] = [
        ("figures", Self::Figures),
        ("words", Self::Words),
        ("year", Self::Year),
        ("long", Self::Long),
        ("hour-and-day", Self::HourAndDay),
        ("weekday", Self::Weekday),
        ("hour", Self::Hour),
        ("minute", Self::Minute),
        ("capitals", Self::Capitals),
        ("no-stop", Self::NoStop),
        ("first-capital", Self::FirstCapital),
        ("lines", Self::Lines),
        ("two-figures", Self::TwoFigures),
        ("some", Self::Some),
        ("joined", Self::Joined),
        ("label", Self::Label),
    ];

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, form)| form)
    }

    pub(super) fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, form)| *form == self).map_or("", |(name, _)| name)
    }

    /// Whether a value of this kind can be written so. What is written is a text, which may take
    /// another form after it.
    pub(super) fn suits(self, kind: Kind) -> bool {
        match self {
            Self::Figures | Self::Words | Self::Year => kind == Kind::Date,
            Self::Long => matches!(kind, Kind::Date | Kind::Moment),
            Self::HourAndDay | Self::Weekday => kind == Kind::Moment,
            Self::Hour | Self::Minute => kind == Kind::Clock,
            Self::Capitals | Self::NoStop | Self::FirstCapital | Self::Lines => {
                matches!(kind, Kind::Text | Kind::Name | Kind::Cell)
            }
            Self::TwoFigures | Self::Some => kind == Kind::Number,
            Self::Joined => kind == Kind::Texts,
            Self::Label => matches!(kind, Kind::Text | Kind::Choice(_)),
        }
    }
}
