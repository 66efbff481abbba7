//! Dates, hours and numbers in words ("ghi bằng chữ") as Vietnamese papers write them.
//!
//! The traps: fourth month is *tháng tư* but the fourth day *mùng bốn*; 24 is *hai mươi tư*, 14
//! *mười bốn*; 15 *mười lăm*, 21 *hai mươi mốt*, 11 *mười một*; a year is read in full, with
//! *không trăm* and *linh*: 2004 is *hai nghìn không trăm linh bốn*, 2000 plainly *hai nghìn*.
//! What differs between North and South, or from ward to ward, is a setting.

use chrono::NaiveTime;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{calendar::ClockTime, partial_date::PartialDate};

/// The word before the days 1–10.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum DayPrefix {
    /// `mùng một`.
    #[default]
    #[n(0)]
    Mung,
    /// `mồng một`.
    #[n(1)]
    Mong,
    /// `một`.
    #[n(2)]
    None,
}

/// The word for a zero among the tens.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum ZeroTens {
    /// `linh`, in the North.
    #[default]
    #[n(0)]
    Linh,
    /// `lẻ`, in the South.
    #[n(1)]
    Le,
}

/// The word for a thousand.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Thousand {
    /// `nghìn`, in the North.
    #[default]
    #[n(0)]
    Nghin,
    /// `ngàn`, in the South.
    #[n(1)]
    Ngan,
}

/// A ward's way of writing words: its settings.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(default)]
#[cbor(map)]
pub struct WordStyle {
    /// Before the days 1–10.
    #[n(0)]
    pub day_prefix: DayPrefix,
    /// For a zero among the tens.
    #[n(1)]
    pub zero_tens: ZeroTens,
    /// For a thousand.
    #[n(2)]
    pub thousand: Thousand,
}

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// The known part of a date: `Ngày mười bảy tháng bảy năm hai nghìn không trăm hai mươi sáu`,
/// `Tháng tư năm …`, `Năm …`. First letter capital, the rest small (DOMAIN §8.5).
#[must_use]
pub fn date_words(date: PartialDate, style: WordStyle) -> String {
    let year = number_words(date.year().into(), style);
    match (date.month(), date.day()) {
        (Some(month), Some(day)) => {
            format!("Ngày {} tháng {} năm {year}", day_word(day, style), month_word(month, style))
        }
        (Some(month), None) => format!("Tháng {} năm {year}", month_word(month, style)),
        (None, _) => format!("Năm {year}"),
    }
}

/// An hour and its minutes: `mười chín giờ ba mươi phút`, `bảy giờ` on the hour.
#[must_use]
pub fn time_words(time: NaiveTime, style: WordStyle) -> String {
    let minutes = u32::from(ClockTime::of(time).minutes());
    let hour = number_words(minutes / 60, style);
    match minutes % 60 {
        0 => format!("{hour} giờ"),
        minute => format!("{hour} giờ {} phút", number_words(minute, style)),
    }
}

/// The hour where only the hour is known, as a death may record it: `mười chín giờ`.
#[must_use]
pub fn hour_words(hour: u8, style: WordStyle) -> String {
    format!("{} giờ", number_words(hour.into(), style))
}

/// A cardinal number below ten thousand, read in full; larger ones in groups of thousands.
#[must_use]
pub fn number_words(number: u32, style: WordStyle) -> String {
    let mut words = Vec::new();
    let (thousands, rest) = (number / 1000, number % 1000);
    if thousands > 0 {
        words.push(number_words(thousands, style));
        words.push(thousand(style).to_owned());
    }
    if rest > 0 || thousands == 0 {
        below_thousand(rest, thousands > 0, style, &mut words);
    }
    words.join(" ")
}

/// Hundreds, tens and units; `full` says the zero hundred aloud because thousands stand before.
fn below_thousand(number: u32, full: bool, style: WordStyle, words: &mut Vec<String>) {
    let (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10);
    if hundreds > 0 || full {
        words.push(digit(hundreds).to_owned());
        words.push("trăm".to_owned());
    }
    let unit = match (tens, units) {
        (0, 0) if hundreds > 0 || full => return,
        (1.., 0) => None,
        (2.., 1) => Some("mốt"),
        (2.., 4) => Some("tư"),
        (1.., 5) => Some("lăm"),
        (_, unit) => Some(digit(unit)),
    };
    match tens {
        0 if hundreds > 0 || full => words.push(zero_tens(style).to_owned()),
        0 => {}
        1 => words.push("mười".to_owned()),
        tens => words.push(format!("{} mươi", digit(tens))),
    }
    words.extend(unit.map(str::to_owned));
}

fn day_word(day: u8, style: WordStyle) -> String {
    let word = number_words(day.into(), style);
    match style.day_prefix {
        DayPrefix::Mung if day <= 10 => format!("mùng {word}"),
        DayPrefix::Mong if day <= 10 => format!("mồng {word}"),
        DayPrefix::Mung | DayPrefix::Mong | DayPrefix::None => word,
    }
}

fn month_word(month: u8, style: WordStyle) -> String {
    if month == 4 { "tư".to_owned() } else { number_words(month.into(), style) }
}

fn digit(digit: u32) -> &'static str {
    usize::try_from(digit).ok().and_then(|at| DIGITS.get(at)).copied().unwrap_or_default()
}

const fn zero_tens(style: WordStyle) -> &'static str {
    match style.zero_tens {
        ZeroTens::Linh => "linh",
        ZeroTens::Le => "lẻ",
    }
}

const fn thousand(style: WordStyle) -> &'static str {
    match style.thousand {
        Thousand::Nghin => "nghìn",
        Thousand::Ngan => "ngàn",
    }
}

#[cfg(test)]
mod tests;
