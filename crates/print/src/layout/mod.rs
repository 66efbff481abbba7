//! Where everything stands, one file per document.
//!
//! Pure: a record, a paper and a printer's profile give the same pages on every machine.

mod birth;
mod business;
mod calibration;
mod columns;
mod death;
mod declaration;
mod extract;
mod issued;
mod labels;
mod letter;
mod marriage;
mod notice;
mod overprint;
mod parts;
mod promise_line;
mod qr;
mod receipt;
mod rows;
mod stamp;
mod status;
mod table;

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::Sheet;
use crate::profile::PrintProfile;
use crate::record::Record;

use stamp::Ground;
pub use stamp::Stamp;

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
    lay_out_stamped(record, paper, profile, None)
}

/// The same with the code by which the paper can be checked. What is printed over a blank carries none,
/// nor does a table.
///
/// # Errors
/// As [`lay_out`], and [`LayoutError::Qr`] when the code is longer than a QR code can say.
pub fn lay_out_stamped(
    record: &Record,
    kind: PaperKind,
    profile: &PrintProfile,
    stamp: Option<&Stamp>,
) -> Result<Sheet, LayoutError> {
    let paper = Ground { kind, stamp };
    let document = record.document();
    if !document.papers().contains(&kind) {
        return Err(LayoutError::Paper { document, paper: kind });
    }
    let mut sheet = match record {
        Record::GiayTiepNhan(receipt) => receipt::lay_out(receipt, stamp)?,
        Record::GiayKhaiSinh(certificate) if kind == PaperKind::Overprint => {
            overprint::birth(certificate, profile)?
        }
        Record::GiayKhaiSinhBanSao(certificate) if kind == PaperKind::Overprint => {
            overprint::birth_copy(certificate, profile)?
        }
        Record::GiayChungNhanKetHon(certificate) if kind == PaperKind::Overprint => {
            overprint::marriage(certificate, profile)?
        }
        Record::GiayKhaiSinh(certificate) | Record::GiayKhaiSinhBanSao(certificate) => {
            birth::lay_out(certificate, paper)?
        }
        Record::TrichLucKhaiTuBanSao(extract)
        | Record::TrichLucKetHonBanSao(extract)
        | Record::TrichLucCaiChinh(extract)
        | Record::TrichLucNhanChaMeCon(extract)
        | Record::TrichLucCaiChinhBanSao(extract)
        | Record::TrichLucNhanChaMeConBanSao(extract)
        | Record::LoiChungBanSao(extract)
        | Record::LoiChungChuKy(extract)
        | Record::KetQuaThuTuc(extract) => extract::lay_out(document, extract, paper)?,
        Record::TrichLucKhaiTu(extract) => death::lay_out(extract, paper)?,
        Record::GiayChungNhanKetHon(certificate) => marriage::lay_out(certificate, paper)?,
        Record::GiayXacNhanTthn(certificate) => status::lay_out(certificate, paper)?,
        Record::GcnHoKinhDoanh(certificate) => business::lay_out(certificate, paper)?,
        Record::ThuChucMung(letter) => letter::congratulation(letter, paper)?,
        Record::ThuKemGiayTo(letter) => letter::cover_note(letter, paper)?,
        Record::ToKhai(declaration) => declaration::lay_out(declaration)?,
        Record::ThuCamOn(letter) => letter::thanks(letter, paper)?,
        Record::ThuXinLoi(letter) => letter::apology(letter, paper)?,
        Record::ThuChiaBuon(letter) => letter::condolence(letter, paper)?,
        Record::PhieuBoSung(notice)
        | Record::PhieuTuChoi(notice)
        | Record::VanBanXinLoi(notice)
        | Record::ThongBaoDung(notice) => notice::lay_out(document, notice, stamp)?,
        Record::BangBieu(table) => table::lay_out(table)?,
        Record::NhanGiao(labels) => labels::lay_out(labels)?,
        Record::BangCanIn(calibration) => calibration::lay_out(calibration, profile)?,
    };
    if kind == PaperKind::Preview {
        let lies = sheet.pages.iter().any(|page| page.landscape);
        let watermark = parts::watermark(lies)?;
        for page in &mut sheet.pages {
            page.underlay(watermark.iter().cloned());
        }
    }
    Ok(sheet)
}
