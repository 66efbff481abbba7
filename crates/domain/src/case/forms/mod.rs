//! What each procedure asks: which fields, in which order, when each must be filled, and what only
//! several of them together can tell.
//!
//! One small file per form. A form is data; what reads it ([`form::read`](super::form::read())), a draft,
//! a case page and the window know no list of fields of their own.

mod ban_sao;
mod cai_chinh;
mod chung_thuc;
mod ho_kinh_doanh;
mod ket_hon;
mod khai_sinh;
mod khai_tu;
mod luu_dong;
mod nhan_cha_me_con;
mod rieng;
mod shared;
#[cfg(test)]
mod tests;
mod xac_nhan_hon_nhan;

pub use ban_sao::{
    BAN_SAO_CAI_CHINH, BAN_SAO_KET_HON, BAN_SAO_KHAI_SINH, BAN_SAO_KHAI_TU, BAN_SAO_NHAN_CHA_ME_CON,
};
pub use cai_chinh::{CAI_CHINH, changed_field};
pub use chung_thuc::{CHUNG_THUC_BAN_SAO, CHUNG_THUC_CHU_KY};
pub use ho_kinh_doanh::HO_KINH_DOANH;
pub use ket_hon::KET_HON;
pub use khai_sinh::{KHAI_SINH, KHAI_SINH_LIEN_THONG};
pub use khai_tu::{KHAI_TU, KHAI_TU_LIEN_THONG};
pub use luu_dong::{KET_HON_LUU_DONG, KHAI_SINH_LUU_DONG, KHAI_TU_LUU_DONG};
pub use nhan_cha_me_con::NHAN_CHA_ME_CON;
pub use rieng::RIENG;
pub(in crate::case) use shared::by_fingerprint;
pub use xac_nhan_hon_nhan::XAC_NHAN_HON_NHAN;

use super::{
    field::{Field, Kind, Section},
    form::{Reading, Remark},
    handling::Handling,
};

/// When a field must be filled before the dossier is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Always,
    /// Never; unknown stays blank on paper (TT 04/2020/TT-BTP Đ29.9).
    Never,
    /// When any field of its section is filled: all of these or none.
    WithSection,
    /// When the papers are brought home.
    AtHome,
    /// The same, but where that field says yes.
    WithSectionBut(Field),
    /// When that field says one of these.
    When(Field, &'static [&'static str]),
    /// When any of these fields says something.
    WhenSaid(&'static [Field]),
    /// When each of these fields says no, or nothing.
    Unless(&'static [Field]),
}

/// A field that a form asks for.
pub type Ask = (Field, Need);

/// A form.
#[derive(Debug)]
pub struct Form {
    /// What it asks, block by block, in order of entry.
    pub blocks: &'static [&'static [Ask]],
    /// The fields that name what the case is about, on lists and in questions.
    pub subject: &'static [Field],
    /// What the form begins with: what is so nearly always, and can be changed.
    pub usual: &'static [(Field, &'static str)],
    /// Choices of a field that make sense in this form; all of the field's where it is not named.
    pub narrowed: &'static [(Field, &'static [&'static str])],
    /// The field that says which variant of the procedure is asked for.
    pub variant: Option<Field>,
    /// What only several fields together can tell.
    pub(super) check: fn(&Reading) -> Vec<Remark>,
}

/// The form of a procedure that this version does not know: it asks for nothing.
pub static UNKNOWN: Form = Form {
    blocks: &[],
    subject: &[],
    usual: &[],
    narrowed: &[],
    variant: None,
    check: |_| Vec::new(),
};

impl Form {
    /// The form of a procedure; [`UNKNOWN`] where it cannot be received.
    #[must_use]
    pub fn of_procedure(procedure: &str) -> &'static Self {
        Handling::find(procedure).map_or(&UNKNOWN, |handling| handling.form)
    }

    /// What the case is about, by those of its fields that name it: `Lê Thị Mẫu, Nguyễn Văn Thử`.
    #[must_use]
    pub fn title<'a>(&self, value: impl Fn(Field) -> &'a str) -> String {
        let named = self.subject.iter().map(|field| value(*field)).filter(|name| !name.is_empty());
        named.collect::<Vec<_>>().join(", ")
    }

    /// What it asks, in order of entry.
    pub fn asks(&self) -> impl Iterator<Item = Ask> {
        self.blocks.iter().flat_map(|block| block.iter().copied())
    }

    /// The fields it asks for, in order of entry.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        self.asks().map(|(field, _)| field)
    }

    /// Its sections, in order of entry.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        for field in self.fields() {
            if !sections.contains(&field.spec().section) {
                sections.push(field.spec().section);
            }
        }
        sections
    }

    /// The fields of a section, in order of entry.
    pub fn of(&self, section: Section) -> impl Iterator<Item = Field> {
        self.fields().filter(move |field| field.spec().section == section)
    }

    /// When a field must be filled; nothing for a field that it does not ask for.
    #[must_use]
    pub fn need(&self, field: Field) -> Option<Need> {
        self.asks().find(|(asked, _)| *asked == field).map(|(_, need)| need)
    }

    /// It asks for that field.
    #[must_use]
    pub fn asks_for(&self, field: Field) -> bool {
        self.need(field).is_some()
    }

    /// The choices of a field in this form.
    #[must_use]
    pub fn choices(&self, field: Field) -> &'static [&'static str] {
        let narrowed = self.narrowed.iter().find(|(named, _)| *named == field);
        match (narrowed, field.spec().kind) {
            (Some((_, choices)), _) => choices,
            (None, Kind::Choice(choices)) => choices,
            _ => &[],
        }
    }

    /// The people it names: where their identity number stands, and where their name.
    pub fn people(&self) -> impl Iterator<Item = (Field, Field)> {
        let numbers = self.fields().filter(|field| field.spec().kind == Kind::CitizenId);
        numbers.filter_map(|number| {
            let name = |field: &Field| field.spec().kind == Kind::Name;
            Some((number, self.of(number.spec().section).find(name)?))
        })
    }

    /// The variant of the procedure that is asked for.
    #[must_use]
    pub fn variant<'a>(&self, value: impl Fn(Field) -> &'a str) -> Option<&'a str> {
        let wanted = value(self.variant?);
        (!matches!(wanted, "" | "none" | "hai-viec")).then_some(wanted)
    }
}
