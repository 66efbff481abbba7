//! Papers that the office prints itself on plain A4: head, number, date, title, rows, who signs.

use tannha_domain::partial_date::PartialDate;

use crate::error::LayoutError;
use crate::page::Sheet;
use crate::record::date::long;
use crate::record::{Office, Signer};
use crate::set::{Align, Fragment, Frame, Paragraph, Span, flow, roomiest};

use super::parts::{blank, bold, decree_head, given, italic, regular, state_head, title};
use super::rows::{AIR, FRAME, Rows, one_page, signing};
use super::stamp::Ground;

/// Administrative papers keep the margins of NĐ 30/2020; their rows are as wide as a certificate's.
const PAGE: Frame =
    Frame { left: 30_000, top: 20_000, right: 15_000, bottom: 20_000, landscape: false };
const _: () = assert!(PAGE.width() == FRAME.width());

/// What all of them have.
pub(super) struct Issued<'a> {
    pub(super) office: Option<&'a Office>,
    pub(super) number: Option<&'a String>,
    pub(super) issued_on: Option<PartialDate>,
    pub(super) title: &'a str,
    pub(super) heading: &'static str,
    pub(super) signer: &'a Signer,
    pub(super) paper: Ground<'a>,
}

impl Issued<'_> {
    /// The page with these rows.
    pub(super) fn lay_out(
        &self,
        rows: impl Fn(Rows) -> Result<Vec<Fragment>, LayoutError>,
    ) -> Result<Sheet, LayoutError> {
        let mut sheet = Sheet::default();
        let whole = |air| {
            let width = FRAME.width();
            let mut parts = vec![self.head()?, Fragment::room(7_000)];
            parts.push(title(&[self.title], bold(1_400), width)?);
            parts.push(Fragment::room(5_000));
            parts.extend(rows(Rows { air })?);
            parts.push(Fragment::room(6_000));
            parts.push(signing(self.heading, self.signer, self.paper)?);
            Ok(parts)
        };
        flow(roomiest(AIR, PAGE, whole)?, PAGE, &mut sheet)?;
        one_page(&sheet)?;
        Ok(sheet)
    }

    /// Agency and number at the left; State, place and date at the right (NĐ 30/2020).
    fn head(&self) -> Result<Fragment, LayoutError> {
        let width = FRAME.width();
        let left = width * 42 / 100;
        let mut head = match self.office {
            Some(office) => decree_head(office, width)?,
            None => state_head(width)?,
        };
        let top = head.height + 800;
        // A number comes from its book: room for it until then, never a made-up one.
        let number = given(self.number).unwrap_or_else(|| blank(14));
        let spans = vec![
            Span::label("Số: ", regular(1_300)),
            Span::value(number, regular(1_300), "registration.number"),
        ];
        let number = Paragraph::new(spans, left - 4_000).align(Align::Centre).set()?;
        let date = match self.issued_on {
            Some(date) => long(date),
            None => format!("ngày{}tháng{}năm{}", blank(8), blank(8), blank(10)),
        };
        let place = self.office.map_or("", |office| office.place.as_str());
        let text = if place.is_empty() { date } else { format!("{place}, {date}") };
        let span = Span::value(text, italic(1_350), "registration.date");
        let date = Paragraph::new(vec![span], width - left).align(Align::Centre).lines(2).set()?;
        head.put(number.into_field("registration.number", left - 4_000), 0, top);
        head.put(date.into_field("registration.date", width - left), left, top);
        Ok(head)
    }
}
