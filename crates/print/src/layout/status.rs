//! Giấy xác nhận tình trạng hôn nhân, printed by the office itself. The words of the status are the six
//! of TT 04/2020/TT-BTP Đ33.1 (DOMAIN §3.5), and are never written freely.

use crate::error::LayoutError;
use crate::page::Sheet;
use crate::record::{MaritalStatus, StatusCertificate};
use crate::set::{Align, Fragment, Paragraph, Span, line_height};
use crate::shape::capitals;

use super::issued::Issued;
use super::parts::{bold, centred, given, regular};
use super::rows::{FRAME, Rows, VALUE, text};
use super::stamp::Ground;

pub(super) fn lay_out(
    certificate: &StatusCertificate,
    paper: Ground<'_>,
) -> Result<Sheet, LayoutError> {
    let issued = Issued {
        office: certificate.office.as_ref(),
        number: certificate.number.as_ref(),
        issued_on: certificate.issued_on,
        title: "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",
        heading: "NGƯỜI KÝ GIẤY XÁC NHẬN",
        signer: &certificate.signer,
        paper,
    };
    issued.lay_out(|rows| parts(certificate, rows))
}

/// A wording that names a period, a spouse and a paper is long.
const WORDING_LINES: u32 = 6;

fn parts(record: &StatusCertificate, rows: Rows) -> Result<Vec<Fragment>, LayoutError> {
    let person = &record.person;
    let row = |label, value: &str, field| rows.row(label, value, field, VALUE);
    let born = person.born.map(|date| date.to_string()).unwrap_or_default();
    let name = capitals(text(&person.name));
    let said = record.status.as_ref().map(wording).unwrap_or_default();
    let mut parts = Vec::new();
    if let Some(office) = &record.office {
        parts.push(centred(&capitals(&office.name), bold(1_300), FRAME.width())?);
        parts.push(rows.gap());
    }
    if let Some(asking) = given(record.declarant.name.as_ref()) {
        let about = given(person.name.as_ref()).unwrap_or_default();
        let request = format!(
            "Xét đề nghị của ông/bà {asking}, về việc cấp Giấy xác nhận tình trạng hôn nhân cho \
             {about}."
        );
        parts.push(sentence(&request, Some("declarant.name"))?);
    }
    parts.push(rows.gap());
    parts.push(centred("XÁC NHẬN:", bold(1_300), FRAME.width())?);
    parts.extend([
        rows.row("Họ, chữ đệm, tên:", &name, "person.name", bold(1_400))?,
        row("Ngày, tháng, năm sinh:", &born, "person.born")?,
        rows.cells([
            ("Giới tính:", text(&person.sex), "person.sex"),
            ("Dân tộc:", text(&person.ethnicity), "person.ethnicity"),
            ("Quốc tịch:", text(&person.nationality), "person.nationality"),
        ])?,
        row("Giấy tờ tùy thân:", text(&person.paper), "person.paper")?,
        row("Nơi cư trú:", text(&person.residence), "person.residence")?,
    ]);
    if let Some(MaritalStatus::UnmarriedThen { place, from, to, .. }) = &record.status {
        let then = format!("{place}, từ ngày {from} đến ngày {to}");
        parts.push(row("Trong thời gian cư trú tại:", &then, "status.place")?);
    }
    let (label, width) = ("Tình trạng hôn nhân:", FRAME.width());
    parts.push(rows.cell(label, &said, "status.wording", bold(1_300), width, WORDING_LINES)?);
    parts.push(row("Giấy này được cấp để:", text(&record.purpose), "status.purpose")?);
    parts.push(rows.gap());
    let valid = "Giấy này có giá trị sử dụng trong thời hạn 06 tháng, kể từ ngày cấp.";
    parts.push(sentence(valid, None)?);
    Ok(parts)
}

/// A sentence of the form: its own words, or one that names somebody.
fn sentence(words: &str, field: Option<&str>) -> Result<Fragment, LayoutError> {
    let (size, width) = (1_300, FRAME.width());
    let span = match field {
        Some(field) => Span::value(words, regular(size), field),
        None => Span::label(words, regular(size)),
    };
    let mut paragraph = Paragraph::new(vec![span], width).align(Align::Justify);
    paragraph.indent = 10_000;
    paragraph.leading = line_height(size, 128);
    let set = paragraph.set()?;
    Ok(match field {
        Some(field) => set.into_field(field, width),
        None => set,
    })
}

/// The status in the decree's words.
fn wording(status: &MaritalStatus) -> String {
    match status {
        MaritalStatus::NeverMarried {} => "Chưa đăng ký kết hôn với ai.".to_owned(),
        MaritalStatus::Married { spouse, paper } => {
            format!("Hiện tại đang có vợ/chồng là {spouse} ({paper}).")
        }
        MaritalStatus::DeFacto { spouse } => format!(
            "Chung sống với nhau như vợ chồng với {spouse} từ trước ngày 03 tháng 01 năm 1987, chưa \
             đăng ký kết hôn."
        ),
        MaritalStatus::Divorced { spouse, paper } => format!(
            "Đã đăng ký kết hôn với {spouse}, nhưng đã ly hôn theo {paper}. Hiện tại chưa đăng ký kết \
             hôn với ai."
        ),
        MaritalStatus::Widowed { spouse, paper } => format!(
            "Đã đăng ký kết hôn với {spouse}, nhưng vợ/chồng đã chết ({paper}). Hiện tại chưa đăng \
             ký kết hôn với ai."
        ),
        MaritalStatus::UnmarriedThen { from, to, spouse, paper, .. } => format!(
            "Từ ngày {from} đến ngày {to} chưa đăng ký kết hôn với ai; hiện tại đang có vợ/chồng là \
             {spouse} ({paper})."
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wording_names_what_it_must_and_ends_as_a_sentence() {
        let spouse = || "Lê Thị Mẫu".to_owned();
        let paper = || "Bản án số 01/2020 của Tòa án Thí Dụ".to_owned();
        let date = |text: &str| tannha_domain::partial_date::PartialDate::parse(text).unwrap();
        let period = (date("2019-01-01"), date("2020-02-02"));
        let six = [
            MaritalStatus::NeverMarried {},
            MaritalStatus::Married { spouse: spouse(), paper: paper() },
            MaritalStatus::DeFacto { spouse: spouse() },
            MaritalStatus::Divorced { spouse: spouse(), paper: paper() },
            MaritalStatus::Widowed { spouse: spouse(), paper: paper() },
            MaritalStatus::UnmarriedThen {
                place: "phường Mẫu".to_owned(),
                from: period.0,
                to: period.1,
                spouse: spouse(),
                paper: paper(),
            },
        ];
        for status in six {
            let said = wording(&status);
            assert!(said.ends_with('.'), "{said}");
            let named = !matches!(status, MaritalStatus::NeverMarried {});
            assert_eq!(said.contains("Lê Thị Mẫu"), named, "{said}");
        }
    }
}
