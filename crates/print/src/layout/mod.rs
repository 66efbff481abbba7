//! Where everything stands, one file per document.
//!
//! Pure: a record, a paper and a printer's profile give the same pages on every machine.

mod birth;
mod business;
mod calibration;
mod columns;
mod death;
mod extract;
mod issued;
mod letter;
mod marriage;
mod notice;
mod overprint;
mod parts;
mod promise_line;
mod receipt;
mod rows;
mod status;
mod table;

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::Sheet;
use crate::profile::PrintProfile;
use crate::record::Record;

/// Lays a record out on its paper.
///
/// The profile moves what is printed over a blank and the crosses of the calibration sheet; plain
/// paper and previews do not need it.
///
/// # Errors
/// [`LayoutError`] with the field that does not fit, has no glyph or lacks its group, or
/// [`LayoutError::Paper`] when the document is never put on that paper.
pub fn lay_out(
    record: &Record,
    paper: PaperKind,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    let document = record.document();
    if !document.papers().contains(&paper) {
        return Err(LayoutError::Paper { document, paper });
    }
    let mut sheet = match record {
        Record::GiayTiepNhan(receipt) => receipt::lay_out(receipt)?,
        Record::GiayKhaiSinh(certificate) | Record::GiayKhaiSinhBanSao(certificate)
            if paper == PaperKind::Overprint =>
        {
            overprint::birth(certificate, profile)?
        }
        Record::GiayChungNhanKetHon(certificate) if paper == PaperKind::Overprint => {
            overprint::marriage(certificate, profile)?
        }
        Record::GiayKhaiSinh(certificate) | Record::GiayKhaiSinhBanSao(certificate) => {
            birth::lay_out(certificate, paper)?
        }
        Record::TrichLucKhaiTuBanSao(extract)
        | Record::TrichLucKetHonBanSao(extract)
        | Record::TrichLucCaiChinh(extract)
        | Record::TrichLucNhanChaMeCon(extract)
        | Record::LoiChungBanSao(extract)
        | Record::LoiChungChuKy(extract)
        | Record::KetQuaThuTuc(extract) => extract::lay_out(document, extract, paper)?,
        Record::TrichLucKhaiTu(extract) => death::lay_out(extract, paper)?,
        Record::GiayChungNhanKetHon(certificate) => marriage::lay_out(certificate, paper)?,
        Record::GiayXacNhanTthn(certificate) => status::lay_out(certificate, paper)?,
        Record::GcnHoKinhDoanh(certificate) => business::lay_out(certificate, paper)?,
        Record::ThuChucMung(letter) => letter::congratulation(letter)?,
        Record::ThuCamOn(letter) => letter::thanks(letter)?,
        Record::ThuXinLoi(letter) => letter::apology(letter)?,
        Record::ThuChiaBuon(letter) => letter::condolence(letter)?,
        Record::PhieuBoSung(notice)
        | Record::PhieuTuChoi(notice)
        | Record::VanBanXinLoi(notice)
        | Record::ThongBaoDung(notice) => notice::lay_out(document, notice)?,
        Record::BangBieu(table) => table::lay_out(table)?,
        Record::BangCanIn(calibration) => calibration::lay_out(calibration, profile)?,
    };
    if paper == PaperKind::Preview {
        let watermark = parts::watermark()?;
        for page in &mut sheet.pages {
            page.marks.splice(0..0, watermark.iter().cloned());
        }
    }
    Ok(sheet)
}
