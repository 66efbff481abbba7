//! The promise as a line from *nhận* to *trả*, the same one that the screen draws.
//!
//! ```text
//! Nhận 14:59, thứ Hai 23/11                          Trả 17:00, thứ Sáu 27/11
//!              UBND phường           Công an xã            BHXH
//!            ├──────────────┤    ├──────────────┤    ├──────────┤
//! ●───────┤    ·  ·  ·    ├───────┼───────┼───────◉
//! 23/11      Ngày Văn hóa       25/11   26/11     27/11
//! ```

use crate::error::LayoutError;
use crate::page::{Ink, Path, Point, Um};
use crate::record::date::{day_and_month, hour, weekday_and_day};
use crate::record::{DayKind, PromiseDay, PromiseOnPaper};
use crate::set::{Align, Fragment, Paragraph, Span, Style};
use crate::shape::tidy;

use super::parts::{bold, italic, regular, width_of};

const FIELD: &str = "promise.line";
const LEG: Style = regular(1_000);
const DATE: Style = regular(1_000);
const OFF: Style = italic(950).grey();
/// The line stands in from both ends of its room.
const INSET: Um = 6_000;

/// The line, `width` wide; nothing where the record has no days.
pub(super) fn promise_line(
    promise: &PromiseOnPaper,
    width: Um,
) -> Result<Option<Fragment>, LayoutError> {
    if promise.days.is_empty() {
        return Ok(None);
    }
    let scale = Scale::new(&promise.days, width);
    let mut whole = ends(promise, width)?;
    whole.below(legs(promise, &scale, width)?, 600);
    whole.below(line(&promise.days, &scale), 600);
    whole.below(dates(&promise.days, &scale)?, 300);
    whole.below(days_off(&promise.days, &scale, width)?, 200);
    Ok(Some(whole.into_figure(said(promise)).into_field(FIELD, width)))
}

/// What the line shows, in words.
fn said(promise: &PromiseOnPaper) -> String {
    let moment = |at: chrono::DateTime<chrono::FixedOffset>| {
        format!("{}, {}", hour(at), weekday_and_day(at.date_naive()))
    };
    let span = |from, to| match (day_and_month(from), day_and_month(to)) {
        (from, to) if from == to => from,
        (from, to) => format!("{from}–{to}"),
    };
    let mut parts = vec![
        format!("nhận {}", moment(promise.received)),
        format!("trả kết quả {}", moment(promise.due)),
    ];
    parts
        .extend(promise.legs.iter().map(|l| format!("{} {}", tidy(&l.agency), span(l.from, l.to))));
    for group in days_in_a_row(&promise.days) {
        let days = &promise.days[group];
        if let [first, .., last] | [first @ last] = days {
            parts.push(format!("nghỉ {}", span(first.date, last.date)));
        }
    }
    format!("Dòng thời gian: {}.", parts.join("; "))
}

/// Where each day stands on the line.
struct Scale {
    from: Um,
    to: Um,
    last: i32,
}

impl Scale {
    fn new(days: &[PromiseDay], width: Um) -> Self {
        let last = i32::try_from(days.len().saturating_sub(1)).unwrap_or(i32::MAX).max(1);
        Self { from: INSET, to: width - INSET, last }
    }

    fn at(&self, day: usize) -> Um {
        let day = i32::try_from(day).unwrap_or(self.last);
        self.from + (self.to - self.from) * day / self.last
    }

    /// Where the result is given: a single day lasts the whole line.
    fn end(&self, days: &[PromiseDay]) -> Um {
        if days.len() == 1 { self.to } else { self.at(days.len().saturating_sub(1)) }
    }

    /// Half a day to the left and to the right, within the line.
    fn around(&self, days: &[PromiseDay], day: usize) -> (Um, Um) {
        if days.len() == 1 {
            return (self.from, self.to);
        }
        let half = (self.to - self.from) / self.last / 2;
        let middle = self.at(day);
        ((middle - half).max(self.from), (middle + half).min(self.to))
    }
}

fn ends(promise: &PromiseOnPaper, width: Um) -> Result<Fragment, LayoutError> {
    let said = |verb: &str, moment: chrono::DateTime<chrono::FixedOffset>| {
        format!("{verb} {}, {}", hour(moment), weekday_and_day(moment.date_naive()))
    };
    let received = Span::label(said("Nhận", promise.received), regular(1_000));
    let due = Span::label(said("Trả kết quả", promise.due), bold(1_100));
    let mut fragment = Fragment::default();
    fragment.put(Paragraph::new(vec![received], width / 2).set()?, 0, 250);
    let due = Paragraph::new(vec![due], width / 2).align(Align::Right).set()?;
    fragment.put(due, width / 2, 0);
    Ok(fragment)
}

/// A label in the middle of `centre`, kept inside the room; its left and right edge with it.
fn tag(text: &str, style: Style, centre: Um, width: Um) -> Result<(Fragment, Um, Um), LayoutError> {
    let own = width_of(text, style)? + 100;
    let left = (centre - own / 2).clamp(0, (width - own).max(0));
    let set = Paragraph::new(vec![Span::label(text, style)], own.min(width)).set()?;
    Ok((set, left, left + own))
}

/// Puts each piece on the first row where it touches no other.
struct Rows {
    ends: Vec<Um>,
    height: Um,
}

impl Rows {
    fn new(height: Um) -> Self {
        Self { ends: Vec::new(), height }
    }

    fn place(&mut self, left: Um, right: Um) -> Um {
        let free = self.ends.iter().position(|end| *end + 800 <= left);
        let row = free.unwrap_or(self.ends.len());
        if free.is_none() {
            self.ends.push(0);
        }
        self.ends[row] = right;
        self.height * i32::try_from(row).unwrap_or(0)
    }
}

fn legs(promise: &PromiseOnPaper, scale: &Scale, width: Um) -> Result<Fragment, LayoutError> {
    let mut fragment = Fragment::default();
    let mut rows = Rows::new(6_000);
    let index = |date: chrono::NaiveDate| promise.days.iter().position(|day| day.date == date);
    for leg in &promise.legs {
        let (Some(first), Some(last)) = (index(leg.from), index(leg.to)) else { continue };
        let (left, right) = span_of_leg(&promise.days, scale, first, last);
        let (label, label_left, label_right) = tag(&leg.agency, LEG, (left + right) / 2, width)?;
        let top = rows.place(left.min(label_left), right.max(label_right));
        let bar = top + label.height + 500;
        fragment.put(label, label_left, top);
        fragment.line(Point::new(left, bar), Point::new(right, bar), 350, Ink::Grey);
        for x in [left, right] {
            fragment.line(Point::new(x, bar - 450), Point::new(x, bar + 450), 250, Ink::Grey);
        }
        fragment.height = fragment.height.max(bar + 900);
    }
    Ok(fragment)
}

/// Day 0 is the day of receipt, so the work of a day lies between the working day before and it.
fn span_of_leg(days: &[PromiseDay], scale: &Scale, first: usize, last: usize) -> (Um, Um) {
    let before = days[..first].iter().rposition(|day| day.kind == DayKind::Working);
    let (left, right) = (scale.at(before.unwrap_or(0)), scale.at(last));
    if right > left { (left + 400, right - 400) } else { scale.around(days, first) }
}

fn line(days: &[PromiseDay], scale: &Scale) -> Fragment {
    const MIDDLE: Um = 1_800;
    let mut fragment = Fragment::room(2 * MIDDLE);
    for (i, day) in days.iter().enumerate() {
        let (left, right) = scale.around(days, i);
        let (from, to) = (Point::new(left, MIDDLE), Point::new(right, MIDDLE));
        match day.kind {
            DayKind::Working => {
                fragment.line(from, to, 450, Ink::Black);
                let x = scale.at(i);
                fragment.line(
                    Point::new(x, MIDDLE - 1_000),
                    Point::new(x, MIDDLE + 1_000),
                    250,
                    Ink::Black,
                );
            }
            DayKind::Off => fragment.dashes(from, to, 200, Ink::Light, 500),
        }
    }
    let end = scale.end(days);
    fragment.path(Path::disc(Point::new(scale.at(0), MIDDLE), 1_100).filled(Ink::Black));
    let ring = Path::disc(Point::new(end, MIDDLE), 1_500).filled(Ink::White);
    fragment.path(ring.stroked(Ink::Black, 350));
    fragment.path(Path::disc(Point::new(end, MIDDLE), 800).filled(Ink::Black));
    fragment
}

/// First and last day always, then each working day whose label has room.
fn dates(days: &[PromiseDay], scale: &Scale) -> Result<Fragment, LayoutError> {
    let mut fragment = Fragment::default();
    let width = scale.to + INSET;
    let last = days.len().saturating_sub(1);
    let order = [0, last].into_iter().chain(1..last.max(1));
    let mut taken: Vec<(Um, Um)> = Vec::new();
    for i in order {
        if days[i].kind == DayKind::Off && i != 0 && i != last {
            continue;
        }
        // The day of a line that is one day stands in its middle.
        let centre = if last == 0 { width / 2 } else { scale.at(i) };
        let (label, left, right) = tag(&day_and_month(days[i].date), DATE, centre, width)?;
        if taken.iter().all(|(from, to)| right + 800 <= *from || *to + 800 <= left) {
            taken.push((left, right));
            fragment.put(label, left, 0);
        }
    }
    Ok(fragment)
}

/// The names of the days off, under their gaps; days off in a row have one label.
fn days_off(days: &[PromiseDay], scale: &Scale, width: Um) -> Result<Fragment, LayoutError> {
    let mut fragment = Fragment::default();
    let mut rows = Rows::new(3_800);
    for group in days_in_a_row(days) {
        let mut names: Vec<&str> = Vec::new();
        for day in &days[group.clone()] {
            if let Some(name) = day.name.as_deref().filter(|name| !names.contains(name)) {
                names.push(name);
            }
        }
        let dates = match (group.start, group.end - 1) {
            (first, last) if first == last => day_and_month(days[first].date),
            (first, last) => {
                format!("{}–{}", day_and_month(days[first].date), day_and_month(days[last].date))
            }
        };
        let text = match names.as_slice() {
            [] => format!("nghỉ {dates}"),
            names => format!("{} {dates}", names.join(", ")),
        };
        let centre = (scale.at(group.start) + scale.at(group.end - 1)) / 2;
        let (label, left, right) = tag(&text, OFF, centre, width)?;
        let top = rows.place(left, right);
        fragment.put(label, left, top);
    }
    Ok(fragment)
}

fn days_in_a_row(days: &[PromiseDay]) -> Vec<std::ops::Range<usize>> {
    let mut groups: Vec<std::ops::Range<usize>> = Vec::new();
    for (i, day) in days.iter().enumerate() {
        if day.kind == DayKind::Working {
            continue;
        }
        match groups.last_mut() {
            Some(group) if group.end == i => group.end = i + 1,
            _ => groups.push(i..i + 1),
        }
    }
    groups
}
