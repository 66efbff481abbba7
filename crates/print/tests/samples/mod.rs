//! Invented records: typical, empty, and as long as a form lets them be.
#![allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    reason = "tests only, and each file uses some"
)]

pub(crate) mod births;
pub(crate) mod declarations;
pub(crate) mod extracts;
pub(crate) mod hard;
pub(crate) mod letters;
pub(crate) mod one_stop;
pub(crate) mod results;
pub(crate) mod sheets;
pub(crate) mod tables;

use serde_json::{Value, json};
use tannha_print::{DocumentCode, Meta, PaperKind, Record};

pub(crate) use births::{certificate, certificate_copy, certificate_longest};
pub(crate) use letters::{apology, condolence, letter, letter_longest, thanks, wedding};
pub(crate) use one_stop::{notice, notice_longest, receipt, receipt_empty, receipt_longest};
pub(crate) use tables::{control, envelopes, labels, lying_table, table, tables};

/// A code as papers carry it: what it says is kept in `domain`'s tests.
pub(crate) const CODE: &str = "TN1:JWG.FKK05+V1XO8P608CKXN6SD0646ZW6SE6.FKERKI60*Y0F6B6FGD2FNDL/.2*.A6UA1VOF1G:WPDNHD*MM17O*BG.1:7IRVM27BXWCJGD+ 9UI8.WK0DM0E71TJSNLJXLK RSYCKST33DAVU*+9.FN5XC/TM4UEX+3*OOO-BD0ACHSZROJSCV.VN*OZ7WLFKS2GE7BV%K20065AW50W50W50W50W50W50W50Y50Z50193836DRK+.ETF6*$5HA7Y$5Y96TF6%96UF63W5646-.6193536YGGYJDP%5P%59%57OS8+K*TONUR27BQSG6EL+OBF64A$04XHY.QQXPMED.3FQORK5CITGJ32-5WLTG1P1SDJG9Q7:ENNGE:0*XIZH3:+Q4T49VPKKPWU7:/1$3TK/I";

/// A record from JSON, as `tannha print` reads it.
pub(crate) fn record(document: DocumentCode, value: Value) -> Record {
    Record::from_json(document, value).unwrap()
}

/// The papers that a record goes on: the back alone only where something changed later.
pub(crate) fn papers(record: &Record) -> Vec<PaperKind> {
    let changed = record.later_changes().iter().any(|change| !change.written);
    let on = |paper: &&PaperKind| **paper != PaperKind::Back || changed;
    record.document().papers().iter().filter(on).copied().collect()
}

/// The facts of a file.
pub(crate) fn meta(document: DocumentCode) -> Meta {
    Meta {
        title: document.title_vi().to_owned(),
        author: "Ủy ban nhân dân phường Từ Liêm".to_owned(),
        created: "2026-11-25T09:00:00+07:00".parse().ok(),
    }
}

/// Every document three times: its name, its code, its record.
pub(crate) fn all() -> Vec<(String, Record)> {
    let samples = [
        ("typical", DocumentCode::GiayTiepNhan, receipt()),
        ("empty", DocumentCode::GiayTiepNhan, receipt_empty()),
        ("longest", DocumentCode::GiayTiepNhan, receipt_longest()),
        ("typical", DocumentCode::GiayKhaiSinh, certificate()),
        ("empty", DocumentCode::GiayKhaiSinh, json!({})),
        ("longest", DocumentCode::GiayKhaiSinh, certificate_longest()),
        ("later", DocumentCode::GiayKhaiSinh, results::changed_later(certificate())),
        ("typical", DocumentCode::TrichLucKhaiTu, results::death()),
        ("empty", DocumentCode::TrichLucKhaiTu, json!({})),
        ("longest", DocumentCode::TrichLucKhaiTu, results::death_longest()),
        ("typical", DocumentCode::GiayChungNhanKetHon, results::marriage()),
        ("empty", DocumentCode::GiayChungNhanKetHon, json!({})),
        ("longest", DocumentCode::GiayChungNhanKetHon, results::marriage_longest()),
        ("later", DocumentCode::GiayChungNhanKetHon, results::changed_later(results::marriage())),
        ("typical", DocumentCode::GiayXacNhanTthn, results::status()),
        ("empty", DocumentCode::GiayXacNhanTthn, json!({})),
        ("longest", DocumentCode::GiayXacNhanTthn, results::status_longest()),
        ("typical", DocumentCode::GcnHoKinhDoanh, results::business()),
        ("empty", DocumentCode::GcnHoKinhDoanh, json!({})),
        ("longest", DocumentCode::GcnHoKinhDoanh, results::business_longest()),
        ("typical", DocumentCode::GiayKhaiSinhBanSao, certificate_copy()),
        ("typical", DocumentCode::TrichLucCaiChinh, extracts::change(false)),
        ("longest", DocumentCode::TrichLucCaiChinh, extracts::change(true)),
        ("completion", DocumentCode::TrichLucCaiChinh, extracts::completion()),
        ("empty", DocumentCode::TrichLucCaiChinh, json!({})),
        ("typical", DocumentCode::TrichLucNhanChaMeCon, extracts::recognition(false)),
        ("typical", DocumentCode::TrichLucKetHon, extracts::marriage(false)),
        ("typical", DocumentCode::TrichLucKhaiTuBanSao, extracts::death_copy(false)),
        ("typical", DocumentCode::TrichLucKetHonBanSao, extracts::marriage_copy(false)),
        ("typical", DocumentCode::LoiChungBanSao, extracts::certified_copy(false)),
        ("typical", DocumentCode::LoiChungChuKy, extracts::certified(false)),
        ("typical", DocumentCode::KetQuaThuTuc, extracts::own(false)),
        ("longest", DocumentCode::KetQuaThuTuc, extracts::own(true)),
        ("empty", DocumentCode::KetQuaThuTuc, json!({})),
        ("typical", DocumentCode::ThuChucMung, letter()),
        ("empty", DocumentCode::ThuChucMung, json!({ "office": office() })),
        ("longest", DocumentCode::ThuChucMung, letter_longest()),
        ("wedding", DocumentCode::ThuChucMung, wedding()),
        ("late", DocumentCode::ThuCamOn, thanks()),
        ("empty", DocumentCode::ThuCamOn, json!({ "office": office() })),
        ("before", DocumentCode::ThuXinLoi, apology(false)),
        ("after", DocumentCode::ThuXinLoi, apology(true)),
        ("recalled", DocumentCode::ThuXinLoi, letters::recalled()),
        ("recalled-longest", DocumentCode::ThuXinLoi, letters::recalled_longest()),
        ("typical", DocumentCode::ThuChiaBuon, condolence()),
        ("empty", DocumentCode::ThuChiaBuon, json!({ "office": office() })),
        ("typical", DocumentCode::PhieuBoSung, notice()),
        ("typical", DocumentCode::PhieuTuChoi, notice()),
        ("typical", DocumentCode::VanBanXinLoi, notice()),
        ("longest", DocumentCode::VanBanXinLoi, notice_longest()),
        ("typical", DocumentCode::ThongBaoDung, notice()),
        ("typical", DocumentCode::ThuKemGiayTo, letters::cover_note()),
        ("empty", DocumentCode::ThuKemGiayTo, json!({ "office": office() })),
        ("typical", DocumentCode::TrichLucCaiChinhBanSao, extracts::change_copy(false)),
        ("typical", DocumentCode::TrichLucNhanChaMeConBanSao, extracts::recognition_copy(false)),
        ("birth", DocumentCode::ToKhai, declarations::birth()),
        ("death", DocumentCode::ToKhai, declarations::death()),
        ("marriage", DocumentCode::ToKhai, declarations::marriage()),
        ("other", DocumentCode::ToKhai, declarations::other()),
        ("longest", DocumentCode::ToKhai, declarations::longest()),
        ("empty", DocumentCode::ToKhai, json!({})),
        ("typical", DocumentCode::BangCanIn, json!({ "printed_on": "2026-11-25" })),
        ("typical", DocumentCode::BangBieu, table(3)),
        ("empty", DocumentCode::BangBieu, table(0)),
        ("longest", DocumentCode::BangBieu, table(60)),
        ("lying", DocumentCode::BangBieu, lying_table(24)),
        ("control", DocumentCode::BangBieu, control()),
        ("typical", DocumentCode::NhanGiao, labels(3)),
        ("longest", DocumentCode::NhanGiao, labels(16)),
        ("typical", DocumentCode::PhongBi, envelopes(2)),
        ("longest", DocumentCode::PhongBi, envelopes(7)),
        (
            "empty",
            DocumentCode::PhongBi,
            json!({ "office": office(), "envelopes": [{ "code": "H26.592.01-261123-0001" }] }),
        ),
        (
            "empty",
            DocumentCode::NhanGiao,
            json!({ "office": office(), "labels": [{ "code": "H26.592.01-261123-0001" }] }),
        ),
    ];
    let named = |(kind, document, value): (&str, DocumentCode, Value)| {
        (format!("{document}.{kind}"), record(document, value))
    };
    samples.into_iter().map(named).collect()
}

/// The emptiest and the longest record of the documents that share a record with others: where each
/// stands is looked at, and nothing else of them.
pub(crate) fn more() -> Vec<(String, Record)> {
    let mut copy = certificate_longest();
    copy["copy"] = json!({ "number": "1234/GKS-BS", "issued_on": "2026-11-25" });
    let empty_notice =
        || json!({ "office": office(), "case_code": "H26", "procedure": "Đăng ký khai sinh" });
    let mut samples = vec![
        ("empty", DocumentCode::GiayKhaiSinhBanSao, json!({ "copy": {} })),
        ("longest", DocumentCode::GiayKhaiSinhBanSao, copy),
        ("empty", DocumentCode::BangCanIn, json!({})),
        (
            "longest",
            DocumentCode::BangCanIn,
            json!({ "form": DocumentCode::GiayXacNhanTthn.title_vi(), "printed_on": "2026-12-31" }),
        ),
        ("longest", DocumentCode::ThuCamOn, letters::thanks_longest()),
        ("longest", DocumentCode::ThuChiaBuon, letters::condolence_longest()),
        ("longest", DocumentCode::ThuKemGiayTo, letters::cover_note_longest()),
        ("longest", DocumentCode::ThuXinLoi, letters::late_longest()),
        ("empty", DocumentCode::ThuXinLoi, letters::apology_empty()),
        ("wedding-longest", DocumentCode::ThuChucMung, letters::wedding_longest()),
        ("longest", DocumentCode::PhieuBoSung, notice_longest()),
        ("longest", DocumentCode::PhieuTuChoi, notice_longest()),
        ("longest", DocumentCode::ThongBaoDung, notice_longest()),
    ];
    for notice in [
        DocumentCode::PhieuBoSung,
        DocumentCode::PhieuTuChoi,
        DocumentCode::VanBanXinLoi,
        DocumentCode::ThongBaoDung,
    ] {
        samples.push(("empty", notice, empty_notice()));
    }
    for (extract, longest) in [
        (DocumentCode::TrichLucNhanChaMeCon, extracts::recognition(true)),
        (DocumentCode::TrichLucKetHon, extracts::marriage(true)),
        (DocumentCode::TrichLucKhaiTuBanSao, extracts::death_copy(true)),
        (DocumentCode::TrichLucKetHonBanSao, extracts::marriage_copy(true)),
        (DocumentCode::TrichLucCaiChinhBanSao, extracts::change_copy(true)),
        (DocumentCode::TrichLucNhanChaMeConBanSao, extracts::recognition_copy(true)),
        (DocumentCode::LoiChungBanSao, extracts::certified_copy(true)),
        (DocumentCode::LoiChungChuKy, extracts::certified(true)),
    ] {
        samples.push(("empty", extract, json!({})));
        samples.push(("longest", extract, longest));
    }
    let named = |(kind, document, value): (&str, DocumentCode, Value)| {
        (format!("{document}.{kind}"), record(document, value))
    };
    samples.into_iter().map(named).chain(tables()).collect()
}

/// All of them.
pub(crate) fn each() -> Vec<(String, Record)> {
    all().into_iter().chain(more()).collect()
}

pub(crate) fn office() -> Value {
    json!({
        "superior": "Thành phố Hà Nội",
        "name": "Ủy ban nhân dân phường Từ Liêm",
        "place": "Từ Liêm"
    })
}
