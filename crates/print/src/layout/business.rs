//! Giấy chứng nhận đăng ký hộ kinh doanh, with the tax code that belongs to it.

use crate::error::LayoutError;
use crate::page::Sheet;
use crate::record::BusinessCertificate;
use crate::set::Fragment;
use crate::shape::capitals;

use super::issued::Issued;
use super::parts::bold;
use super::rows::{Rows, VALUE, text};
use super::stamp::Ground;

pub(super) fn lay_out(
    certificate: &BusinessCertificate,
    paper: Ground<'_>,
) -> Result<Sheet, LayoutError> {
    let issued = Issued {
        office: certificate.office.as_ref(),
        number: certificate.number.as_ref(),
        issued_on: certificate.issued_on,
        title: "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH",
        heading: "NGƯỜI KÝ GIẤY CHỨNG NHẬN",
        signer: &certificate.signer,
        paper,
    };
    issued.lay_out(|rows| parts(certificate, rows))
}

fn parts(record: &BusinessCertificate, rows: Rows) -> Result<Vec<Fragment>, LayoutError> {
    let owner = &record.owner;
    let row = |label, value: &str, field| rows.row(label, value, field, VALUE);
    let born = owner.born.map(|date| date.to_string()).unwrap_or_default();
    let name = capitals(text(&record.name));
    let owner_name = capitals(text(&owner.name));
    Ok(vec![
        row("Mã số thuế:", text(&record.tax_code), "business.tax_code")?,
        rows.row("Tên hộ kinh doanh:", &name, "business.name", bold(1_400))?,
        row("Địa chỉ trụ sở:", text(&record.address), "business.address")?,
        row("Điện thoại:", text(&record.phone), "business.phone")?,
        row("Ngành, nghề kinh doanh:", text(&record.trade), "business.trade")?,
        rows.cells([
            ("Vốn kinh doanh:", text(&record.capital), "business.capital"),
            ("Số lao động:", text(&record.workers), "business.workers"),
        ])?,
        rows.gap(),
        rows.row("Chủ hộ kinh doanh:", &owner_name, "owner.name", bold(1_300))?,
        rows.cells([
            ("Ngày sinh:", &born, "owner.born"),
            ("Giới tính:", text(&owner.sex), "owner.sex"),
        ])?,
        rows.cells([
            ("Dân tộc:", text(&owner.ethnicity), "owner.ethnicity"),
            ("Quốc tịch:", text(&owner.nationality), "owner.nationality"),
        ])?,
        row("Số định danh cá nhân:", text(&owner.paper), "owner.citizen_id")?,
        row("Nơi cư trú:", text(&owner.residence), "owner.residence")?,
    ])
}
