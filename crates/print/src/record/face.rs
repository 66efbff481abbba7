//! What stands first on a paper's face: its number, its day, whom it names. A code that is held against
//! the paper repeats these, and nothing that the face does not say.

use chrono::NaiveDate;

use super::{Extract, Recogniser, Record};

/// The number, the day and the names that people look for on a paper; each blank where the paper is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordFace {
    /// Its number as printed.
    pub number: Option<String>,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// Whom it is about, or whom it is to.
    pub names: Vec<String>,
}

impl Record {
    /// The face of this paper.
    #[must_use]
    pub fn face(&self) -> RecordFace {
        let one = |name: &Option<String>| name.iter().cloned().collect::<Vec<_>>();
        let (number, names) = match self {
            Self::GiayTiepNhan(receipt) => {
                (Some(receipt.case_code.clone()), one(&receipt.declarant.name))
            }
            Self::GiayKhaiSinh(birth) => {
                (birth.registration.number.clone(), one(&birth.child.name))
            }
            Self::GiayKhaiSinhBanSao(birth) => {
                let copy = birth.copy.as_ref().and_then(|copy| copy.number.clone());
                (copy, one(&birth.child.name))
            }
            Self::TrichLucKhaiTu(death) | Self::TrichLucKhaiTuBanSao(death) => {
                (death.number.clone(), one(&death.deceased.name))
            }
            Self::GiayChungNhanKetHon(marriage) => {
                let couple = [&marriage.wife.name, &marriage.husband.name];
                let names = couple.into_iter().flatten().cloned().collect();
                (marriage.registration.number.clone(), names)
            }
            Self::GiayXacNhanTthn(status) => (status.number.clone(), one(&status.person.name)),
            Self::GcnHoKinhDoanh(business) => (business.number.clone(), one(&business.owner.name)),
            Self::TrichLucKetHon(extract) | Self::TrichLucKetHonBanSao(extract) => {
                let couple = [&extract.wife.name, &extract.husband.name];
                (extract.number.clone(), couple.into_iter().flatten().cloned().collect())
            }
            Self::TrichLucCaiChinh(extract) | Self::TrichLucCaiChinhBanSao(extract) => {
                (extract.number.clone(), one(&extract.person.name))
            }
            Self::TrichLucNhanChaMeCon(extract) | Self::TrichLucNhanChaMeConBanSao(extract) => {
                // The one who recognises stands first on the paper.
                let mut names = [&extract.parent.name, &extract.child.name];
                if extract.by == Some(Recogniser::Child) {
                    names.reverse();
                }
                (extract.number.clone(), names.into_iter().flatten().cloned().collect())
            }
            Self::LoiChungBanSao(extract) | Self::LoiChungChuKy(extract) => {
                // The law's words have no number at the head, only the one in the book (NĐ 23/2015/NĐ-CP).
                (extract.entry.clone(), Vec::new())
            }
            Self::KetQuaThuTuc(extract) => (extract.number.clone(), named(extract)),
            Self::ThuChucMung(letter) => {
                let names = match letter.child_name.clone() {
                    Some(child) => vec![child],
                    None if letter.couple.is_empty() => one(&letter.addressee),
                    None => letter.couple.clone(),
                };
                (letter.number.clone(), names)
            }
            Self::ThuKemGiayTo(letter) => (letter.number.clone(), one(&letter.addressee)),
            Self::ThuCamOn(letter) => (letter.number.clone(), one(&letter.addressee)),
            Self::ThuXinLoi(letter) => (letter.number.clone(), one(&letter.addressee)),
            Self::ThuChiaBuon(letter) => {
                let whom = letter.deceased.as_ref().or(letter.addressee.as_ref());
                (letter.number.clone(), whom.into_iter().cloned().collect())
            }
            Self::PhieuBoSung(notice)
            | Self::PhieuTuChoi(notice)
            | Self::VanBanXinLoi(notice)
            | Self::ThongBaoDung(notice) => (notice.number.clone(), one(&notice.name)),
            Self::BangCanIn(_)
            | Self::BangBieu(_)
            | Self::ToKhai(_)
            | Self::NhanGiao(_)
            | Self::PhongBi(_) => (None, Vec::new()),
        };
        let said = |text: &String| !text.trim().is_empty();
        RecordFace {
            number: number.filter(said),
            date: self.moment().map(|at| at.date_naive()),
            names: names.into_iter().filter(said).collect(),
        }
    }
}

/// The names that an extract writes in capitals: those of the registered persons.
fn named(extract: &Extract) -> Vec<String> {
    let cells = extract.blocks.iter().flat_map(|block| block.rows.iter().flatten());
    cells.filter(|cell| cell.capitals).filter_map(|cell| cell.value.clone()).collect()
}
