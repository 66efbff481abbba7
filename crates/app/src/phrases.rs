//! Small phrases that papers and screens share: weekdays, dates as people say them, reasons.

use chrono::{Datelike, NaiveDate, Weekday};
use tannha_domain::{
    promise::{DayLine, DayReason},
    text::Language,
};
use tannha_i18n::{Locale, text};

/// `Thứ Ba`, `Tuesday`.
#[must_use]
pub fn weekday(locale: Locale, date: NaiveDate) -> String {
    let key = match date.weekday() {
        Weekday::Mon => "weekday-monday",
        Weekday::Tue => "weekday-tuesday",
        Weekday::Wed => "weekday-wednesday",
        Weekday::Thu => "weekday-thursday",
        Weekday::Fri => "weekday-friday",
        Weekday::Sat => "weekday-saturday",
        Weekday::Sun => "weekday-sunday",
    };
    text(locale, key, tannha_i18n::NO_ARGS)
}

/// `Thứ Ba 24/11`.
#[must_use]
pub fn day(locale: Locale, date: NaiveDate) -> String {
    format!("{} {}", weekday(locale, date), date.format("%d/%m"))
}

/// Why a day counts or does not.
#[must_use]
pub fn reason(locale: Locale, reason: &DayReason) -> String {
    let language = match locale {
        Locale::Vi => Language::Vietnamese,
        Locale::En => Language::English,
    };
    text(locale, reason.code(), reason.params(language))
}

/// `Thứ Ba 24/11: nghỉ Ngày Văn hóa Việt Nam`.
#[must_use]
pub fn day_line(locale: Locale, line: &DayLine) -> String {
    let mut why = reason(locale, &line.reason);
    if let Some(ordinal) = line.ordinal.filter(|ordinal| *ordinal > 0) {
        why = text(
            locale,
            "promise-day-counted",
            [("ordinal", ordinal.to_string()), ("reason", why)],
        );
    }
    format!("{}: {why}", day(locale, line.date))
}

/// What a day off is called: its holiday, or the weekday.
#[must_use]
pub fn day_off_name(locale: Locale, line: &DayLine) -> String {
    let name = |day: &tannha_domain::promise::DayName| match locale {
        Locale::Vi => day.name_vi.clone(),
        Locale::En => day.name_en.clone(),
    };
    match &line.reason {
        DayReason::Holiday(day)
        | DayReason::CompOff(day)
        | DayReason::SwapOff(day)
        | DayReason::ReceivedOnDayOff { day: Some(day) } => name(day),
        _ => weekday(locale, line.date),
    }
}

/// Keys under which a code has its text: a problem's, a remark's of the rules, an event's.
const PREFIXES: [&str; 3] = ["problem-", "", "event-"];

/// What a code says to a person, with the remedy.
#[must_use]
pub fn problem(locale: Locale, code: &str, params: &[(String, String)]) -> String {
    PREFIXES
        .iter()
        .map(|prefix| format!("{prefix}{code}"))
        .find(|key| says(locale, key))
        .map_or_else(
            || text(locale, &format!("problem-{code}"), tannha_i18n::NO_ARGS),
            |key| {
                let params = params.iter().map(|(name, value)| (name.clone(), value.clone()));
                text(locale, &key, params)
            },
        )
}

/// Whether a code has a text in that language.
#[must_use]
pub fn has_text(locale: Locale, code: &str) -> bool {
    PREFIXES.iter().any(|prefix| says(locale, &format!("{prefix}{code}")))
}

fn says(locale: Locale, key: &str) -> bool {
    !matches!(
        tannha_i18n::try_text(locale, key, tannha_i18n::NO_ARGS),
        Err(tannha_i18n::TextError::UnknownKey { .. })
    )
}
