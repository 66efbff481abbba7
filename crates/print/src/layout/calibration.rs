//! Tờ thử căn chỉnh: what an officer prints once per printer, and measures.
//!
//! The grid stands where the page model puts it, so it shows the printer as it is. The four crosses
//! stand where the current profile puts them: on a calibrated printer they measure exactly 20 mm.

use crate::error::LayoutError;
use crate::page::{A4_HEIGHT, A4_WIDTH, Ink, Path, Point, Um};
use crate::profile::PrintProfile;
use crate::record::Record;
use crate::set::{Fragment, Frame, Paragraph, Span};
use crate::tree::Role;

use super::parts::{bold, centred, regular};

/// How far the arms of a cross reach.
const ARM: Um = 7_000;
const NAMES: [&str; 4] = ["1", "2", "3", "4"];

/// What lies under the words: the grid as the page model has it, the crosses where the profile puts
/// them, and a clear panel around `height` of words.
pub(crate) fn under(
    profile: &PrintProfile,
    frame: Frame,
    height: Um,
) -> Result<Fragment, LayoutError> {
    let mut page = Fragment::default();
    grid(&mut page);
    rulers(&mut page)?;
    for (cross, name) in PrintProfile::CROSSES.into_iter().zip(NAMES) {
        let at = profile.apply_sheet(cross);
        let on_sheet =
            (ARM..=A4_WIDTH - ARM).contains(&at.x) && (ARM..=A4_HEIGHT - ARM).contains(&at.y);
        if !on_sheet {
            return Err(LayoutError::OffSheet { field: "calibration.crosses".to_owned() });
        }
        draw_cross(at, name, &mut page)?;
    }
    let (left, top) = (frame.left - 5_000, frame.top - 4_000);
    let panel = Path::rect(left, top, frame.width() + 10_000, height + 8_000).filled(Ink::White);
    page.path(panel.stroked(Ink::Light, 200));
    Ok(page)
}

/// A line every 5 mm, stronger every 10; the outer 5 mm no printer reaches.
fn grid(page: &mut Fragment) {
    for step in 1..A4_WIDTH / 5_000 {
        let x = step * 5_000;
        let ink = if step % 2 == 0 { Ink::Light } else { Ink::Faint };
        page.line(Point::new(x, 5_000), Point::new(x, A4_HEIGHT - 7_000), 60, ink);
    }
    for step in 1..=(A4_HEIGHT - 7_000) / 5_000 {
        let y = step * 5_000;
        let ink = if step % 2 == 0 { Ink::Light } else { Ink::Faint };
        page.line(Point::new(5_000, y), Point::new(A4_WIDTH - 5_000, y), 60, ink);
    }
}

/// Rulers in mm through the middle of the page, numbered every 10.
fn rulers(page: &mut Fragment) -> Result<(), LayoutError> {
    let (across, along) = (250_000, 105_000);
    for mm in 10..=200 {
        let x = mm * 1_000;
        page.line(Point::new(x, across - tick(mm)), Point::new(x, across), 120, Ink::Black);
        if mm % 10 == 0 {
            let label = centred(&mm.to_string(), regular(750), 9_000)?;
            page.put(label.into_artifact(), x - 4_500, across + 300);
        }
    }
    page.line(Point::new(10_000, across), Point::new(200_000, across), 200, Ink::Black);
    for mm in 185..=285 {
        let y = mm * 1_000;
        page.line(Point::new(along, y), Point::new(along + tick(mm), y), 120, Ink::Black);
        if mm % 10 == 0 && mm != 250 {
            let label = centred(&mm.to_string(), regular(750), 8_000)?;
            page.put(label.into_artifact(), along - 8_200, y - 1_700);
        }
    }
    page.line(Point::new(along, 185_000), Point::new(along, 285_000), 200, Ink::Black);
    Ok(())
}

const fn tick(mm: i32) -> Um {
    match mm % 10 {
        0 => 3_000,
        5 => 2_200,
        _ => 1_400,
    }
}

fn draw_cross(at: Point, name: &str, page: &mut Fragment) -> Result<(), LayoutError> {
    page.path(Path::disc(at, 3_000).filled(Ink::White).stroked(Ink::Black, 150));
    page.line(Point::new(at.x - ARM, at.y), Point::new(at.x + ARM, at.y), 150, Ink::Black);
    page.line(Point::new(at.x, at.y - ARM), Point::new(at.x, at.y + ARM), 150, Ink::Black);
    let label = Paragraph::new(vec![Span::label(name, bold(1_400))], 6_000).set()?;
    page.put(label.into_artifact(), at.x + 3_500, at.y + 1_500);
    Ok(())
}

/// What the profile holds now.
pub(crate) fn values(
    record: &Record,
    profile: &PrintProfile,
    width: Um,
) -> Result<Fragment, LayoutError> {
    let printer = if profile.printer.is_empty() { "(chưa đặt tên)" } else { &profile.printer };
    let on = match record {
        Record::BangCanIn(sheet) => sheet.printed_on,
        _ => None,
    };
    let on = on.map(|date| format!(", in ngày {date}")).unwrap_or_default();
    let title = format!("Máy in: {printer}{on}. Trị số đang dùng:");
    let mut part =
        Paragraph::new(vec![Span::value(title, bold(1_100), "calibration.printer")], width)
            .set()?;
    let header =
        ["Sang phải", "Xuống dưới", "Giãn ngang", "Giãn dọc", "Nghiêng"].map(str::to_owned);
    let row = [
        written(profile.dx_um, 3, "mm"),
        written(profile.dy_um, 3, "mm"),
        written(profile.scale_x_ppm, 4, "%"),
        written(profile.scale_y_ppm, 4, "%"),
        written(profile.skew_ppm, 4, "mm trên 100 mm"),
    ];
    // The last unit is the longest; the window says the same ones.
    let edges = [0, 17, 34, 51, 68, 100].map(|part| width * part / 100);
    part.below(table(&[header, row], &edges)?, 1_200);
    Ok(part)
}

/// `-1300` of three places as `-1,3 mm`: a Vietnamese comma, and no zeros that say nothing.
fn written(value: i32, places: u8, unit: &str) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let one = 10_u32.pow(places.into());
    let (whole, rest) = (value.unsigned_abs() / one, value.unsigned_abs() % one);
    let rest = format!("{rest:0places$}", places = usize::from(places));
    let rest = rest.trim_end_matches('0');
    let rest = if rest.is_empty() { "0" } else { rest };
    format!("{sign}{whole},{rest} {unit}")
}

fn table(rows: &[[String; 5]], edges: &[Um; 6]) -> Result<Fragment, LayoutError> {
    let mut whole = Fragment::default();
    for (i, cells) in rows.iter().enumerate() {
        let style = if i == 0 { bold(1_000) } else { regular(1_050) };
        let mut row = Fragment::default();
        for (j, cell) in cells.iter().enumerate() {
            let width = edges[j + 1] - edges[j];
            let role = if i == 0 { Role::HeadCell } else { Role::Cell { columns: 1 } };
            row.put(centred(cell, style, width)?.read_as(role), edges[j], 900);
        }
        row = row.into_row(i == 0);
        row.height += 900;
        let height = row.height;
        row.line(Point::new(0, height), Point::new(edges[5], height), 150, Ink::Grey);
        whole.below(row, 0);
    }
    let height = whole.height;
    whole.line(Point::new(0, 0), Point::new(edges[5], 0), 150, Ink::Grey);
    for x in edges {
        whole.line(Point::new(*x, 0), Point::new(*x, height), 150, Ink::Grey);
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn an_offset_is_written_as_one_reads_a_ruler() {
        assert_eq!(written(1_300, 3, "mm"), "1,3 mm");
        assert_eq!(written(-50, 3, "mm"), "-0,05 mm");
        assert_eq!(written(0, 3, "mm"), "0,0 mm");
    }

    #[test]
    fn a_stretch_is_written_in_parts_of_a_hundred() {
        assert_eq!(written(1_300, 4, "%"), "0,13 %");
        assert_eq!(written(-12_000, 4, "%"), "-1,2 %");
    }
}
