//! Small phrases that papers and screens share: weekdays, dates as people say them, reasons.

use chrono::{Datelike, NaiveDate, Weekday};
use tannha_domain::{
    case::Finger,
    catalogue::EditionMark,
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

/// Which finger, inside a sentence on paper: `ngón trỏ phải`.
#[must_use]
pub fn finger(finger: Finger) -> String {
    text(Locale::Vi, &format!("choice-{}", finger.slug()), tannha_i18n::NO_ARGS).to_lowercase()
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

/// Which edition of the catalogue a time comes from: `số 3, áp dụng từ 01/12/2026`.
#[must_use]
pub fn edition(locale: Locale, mark: EditionMark) -> String {
    let from = mark.from.format("%d/%m/%Y").to_string();
    text(locale, "catalogue-edition", [("version", mark.version.to_string()), ("from", from)])
}

/// What it is an edition of.
#[must_use]
pub fn edition_title(locale: Locale) -> String {
    text(locale, "catalogue-edition-title", tannha_i18n::NO_ARGS)
}

/// The same with what it is an edition of, as on paper.
#[must_use]
pub fn edition_line(locale: Locale, mark: EditionMark) -> String {
    format!("{} {}", edition_title(locale), edition(locale, mark))
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
                let params = params
                    .iter()
                    .map(|(name, value)| (name.clone(), readable(locale, code, name, value)));
                text(locale, &key, params)
            },
        )
}

/// What a paper is called.
#[must_use]
pub fn document(locale: Locale, slug: &str) -> String {
    text(locale, &format!("document-{slug}"), tannha_i18n::NO_ARGS)
}

/// A slug among a problem's values becomes its name (`child.name`: `Họ, chữ đệm, tên của cháu`);
/// what is none, or has no name, stays as it is.
fn readable(locale: Locale, code: &str, name: &str, value: &str) -> String {
    let family = match name {
        // A paper has fields that no form has, and names the person with each.
        "field" | "given" if code.starts_with("print-") => "print-field",
        "field" | "document" | "paper" | "leg" | "choice" => name,
        "after" => "leg",
        _ => return value.to_owned(),
    };
    let key = format!("{family}-{}", value.replace(['.', '_'], "-"));
    tannha_i18n::try_text(locale, &key, tannha_i18n::NO_ARGS).unwrap_or_else(|_| value.to_owned())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn said(locale: Locale, code: &str, params: &[(&str, &str)]) -> String {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        problem(locale, code, &params.iter().map(owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_field_that_stops_a_paper_is_called_by_its_name() {
        let overflow =
            [("field", "child.name"), ("lines", "1"), ("template", "giay-khai-sinh@2020-07-16")];
        let vi = said(Locale::Vi, "print-overflow", &overflow);
        assert!(vi.contains("“Họ, chữ đệm, tên của cháu”"), "{vi}");
        let en = said(Locale::En, "print-overflow", &overflow);
        assert!(!en.contains("child.name"), "{en}");
        let paper = [("document", "thu-chuc-mung"), ("paper", "overprint")];
        let vi = said(Locale::Vi, "print-paper", &paper);
        assert!(vi.contains("Thư chúc mừng") && !vi.contains("overprint"), "{vi}");
    }

    #[test]
    fn a_place_in_a_record_that_has_no_name_is_shown_as_it_stands() {
        let unknown = [("document", "giay-khai-sinh"), ("field", "child.nickname")];
        let vi = said(Locale::Vi, "print-record-unknown", &unknown);
        assert!(vi.contains("“child.nickname”") && vi.contains("Giấy khai sinh"), "{vi}");
    }
}
