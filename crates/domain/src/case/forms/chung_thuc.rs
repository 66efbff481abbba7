//! Chứng thực bản sao từ bản chính, chứng thực chữ ký (NĐ 23/2015/NĐ-CP): what is certified, how many
//! leaves and copies, who came with it.

use super::{
    Ask, Form,
    Need::{Always, Never},
    shared::{HANDING_OVER, error, identity, warning},
};
use crate::case::{
    field::Field,
    form::{Reading, Remark},
};

const COPIED: &[Ask] = &[
    (Field::CertifiedPaper, Always),
    (Field::CertifiedIssuer, Never),
    (Field::CertifiedPages, Always),
    (Field::CertifiedCopies, Always),
];

const SIGNED: &[Ask] = &[
    (Field::CertifiedPaper, Always),
    (Field::CertifiedPages, Always),
    (Field::CertifiedCopies, Always),
];

/// Whoever holds the original may ask; no identity has to be shown.
const BEARER: &[Ask] = &[(Field::DeclarantName, Always), (Field::DeclarantPhone, Never)];

/// Who signs before the officer.
const SIGNATORY: &[Ask] = &[
    (Field::DeclarantName, Always),
    (Field::DeclarantCitizenId, Never),
    (Field::DeclarantPaper, Always),
    (Field::DeclarantPhone, Never),
];

const ORIGINAL: &[Ask] = &[(Field::PaperOriginal, Never)];
const IDENTITY: &[Ask] = &[(Field::PaperIdentitySeen, Never)];

const USUAL: &[(Field, &str)] =
    &[(Field::CertifiedPages, "1"), (Field::CertifiedCopies, "1"), (Field::DeliveryAtHome, "no")];

/// Certified copies.
pub static CHUNG_THUC_BAN_SAO: Form = Form {
    blocks: &[COPIED, BEARER, HANDING_OVER, ORIGINAL],
    subject: &[Field::DeclarantName, Field::CertifiedPaper],
    usual: USUAL,
    narrowed: &[],
    variant: None,
    check: of_copies,
};

/// A certified signature.
pub static CHUNG_THUC_CHU_KY: Form = Form {
    blocks: &[SIGNED, SIGNATORY, HANDING_OVER, IDENTITY],
    subject: &[Field::DeclarantName, Field::CertifiedPaper],
    usual: USUAL,
    narrowed: &[],
    variant: None,
    check: of_a_signature,
};

fn none_of_it(reading: &Reading) -> impl Iterator<Item = Remark> {
    [Field::CertifiedPages, Field::CertifiedCopies]
        .into_iter()
        .filter(|field| reading.value(*field) == "0")
        .map(|field| error(field, "count-zero"))
}

fn of_copies(reading: &Reading) -> Vec<Remark> {
    let mut remarks: Vec<_> = none_of_it(reading).collect();
    // A copy is compared with its original, or it is not certified (Đ20).
    if reading.value(Field::PaperOriginal) != "yes" {
        remarks.push(warning(Field::PaperOriginal, "original-not-seen"));
    }
    remarks
}

fn of_a_signature(reading: &Reading) -> Vec<Remark> {
    let mut remarks: Vec<_> = none_of_it(reading).collect();
    remarks.extend(identity(reading, Field::DeclarantCitizenId, None, None));
    if reading.value(Field::PaperIdentitySeen) != "yes" {
        remarks.push(warning(Field::PaperIdentitySeen, "identity-not-seen"));
    }
    remarks
}
