//! One function per message. Made by `cargo xtask codegen` from `locales`; do not edit.
#![allow(clippy::too_many_arguments, reason = "a message shows what it shows")]

use crate::{Locale, Number, Value, text::known};

/// `{ $count } hồ sơ`
#[must_use]
pub fn count_cases(locale: Locale, count: impl Into<Number>) -> String {
    known(locale, "count-cases", [("count", Value::Number(count.into()))])
}

/// `{ $count } ngày`
#[must_use]
pub fn count_days(locale: Locale, count: impl Into<Number>) -> String {
    known(locale, "count-days", [("count", Value::Number(count.into()))])
}

/// `{ $count } giấy tờ`
#[must_use]
pub fn count_papers(locale: Locale, count: impl Into<Number>) -> String {
    known(locale, "count-papers", [("count", Value::Number(count.into()))])
}

/// `{ $count } ngày làm việc`
#[must_use]
pub fn count_working_days(locale: Locale, count: impl Into<Number>) -> String {
    known(locale, "count-working-days", [("count", Value::Number(count.into()))])
}

/// `Tiếng Anh`
#[must_use]
pub fn language_en(locale: Locale) -> String {
    known(locale, "language-en", [])
}

/// `Tiếng Việt`
#[must_use]
pub fn language_vi(locale: Locale) -> String {
    known(locale, "language-vi", [])
}

/// `{ $left } · { $right }`
#[must_use]
pub fn pair<'a>(locale: Locale, left: impl Into<Value<'a>>, right: impl Into<Value<'a>>) -> String {
    known(locale, "pair", [("left", left.into()), ("right", right.into())])
}

/// `Tận Nhà`
#[must_use]
pub fn product_name(locale: Locale) -> String {
    known(locale, "product-name", [])
}

/// `Việc của phường, làm đến tận nhà`
#[must_use]
pub fn product_tagline(locale: Locale) -> String {
    known(locale, "product-tagline", [])
}

/// `Thứ Sáu`
#[must_use]
pub fn weekday_friday(locale: Locale) -> String {
    known(locale, "weekday-friday", [])
}

/// `Thứ Hai`
#[must_use]
pub fn weekday_monday(locale: Locale) -> String {
    known(locale, "weekday-monday", [])
}

/// `Thứ Bảy`
#[must_use]
pub fn weekday_saturday(locale: Locale) -> String {
    known(locale, "weekday-saturday", [])
}

/// `Chủ nhật`
#[must_use]
pub fn weekday_sunday(locale: Locale) -> String {
    known(locale, "weekday-sunday", [])
}

/// `Thứ Năm`
#[must_use]
pub fn weekday_thursday(locale: Locale) -> String {
    known(locale, "weekday-thursday", [])
}

/// `Thứ Ba`
#[must_use]
pub fn weekday_tuesday(locale: Locale) -> String {
    known(locale, "weekday-tuesday", [])
}

/// `Thứ Tư`
#[must_use]
pub fn weekday_wednesday(locale: Locale) -> String {
    known(locale, "weekday-wednesday", [])
}
