//! Setting type: spans become lines, lines become fragments, fragments stack into pages.
//!
//! A [`Fragment`] is a piece of a page with its own origin and height. It is the only thing the
//! documents put together, so a document reads as a list of what stands below what.

mod flow;
mod fragment;
mod paragraph;

pub(crate) use flow::{Frame, add_page, flow, flow_rows};
pub(crate) use fragment::{Fragment, Lines, RULED};
pub(crate) use paragraph::{ASCENT, Align, DESCENT, Paragraph, Span, Style, fit_line, line_height};
