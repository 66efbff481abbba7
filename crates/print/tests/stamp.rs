//! Mã kiểm tra on paper: where it stands, on which papers it never stands, and that a scan reads it back.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::{fs, process::Command};

use tannha_print::{
    A4_HEIGHT, A4_WIDTH, DocumentCode, FieldBox, Mark, PaperKind, PrintProfile, Record, Sheet,
    Stamp, lay_out, lay_out_stamped, preview,
};

mod samples;

fn stamp() -> Stamp {
    let address = Some("kiemtra.tulien.example.vn".to_owned());
    Stamp { code: samples::CODE.to_owned(), address }
}

fn stamped(record: &Record, paper: PaperKind) -> Sheet {
    lay_out_stamped(record, paper, &PrintProfile::default(), Some(&stamp())).unwrap()
}

fn boxes(sheet: &Sheet) -> Vec<&FieldBox> {
    sheet.fields.iter().filter(|field| field.field == "proof.code").collect()
}

fn carries(document: DocumentCode) -> bool {
    !matches!(
        document,
        DocumentCode::BangCanIn
            | DocumentCode::BangBieu
            | DocumentCode::ToKhai
            | DocumentCode::ThuChiaBuon
            | DocumentCode::NhanGiao
            | DocumentCode::PhongBi
    )
}

#[test]
fn every_paper_of_the_wards_own_has_room_for_its_code_and_no_blank_has_one() {
    for (name, record) in samples::each() {
        let document = record.document();
        for paper in &samples::papers(&record) {
            let sheet = stamped(&record, *paper);
            if paper.is_over_blank() {
                assert!(boxes(&sheet).is_empty(), "{name}: a blank carries a code");
                let bare = lay_out(&record, *paper, &PrintProfile::default()).unwrap();
                assert_eq!(sheet, bare, "{name}");
                continue;
            }
            let found = boxes(&sheet);
            assert_eq!(!found.is_empty(), carries(document), "{name} {paper}");
            // The receipt has two copies, and each is checked by itself.
            let wanted = if document == DocumentCode::GiayTiepNhan { 2 } else { 1 };
            assert!(found.is_empty() || found.len() == wanted, "{name} {paper}");
            for found in found {
                assert_eq!((found.w, found.h), (28_000, 28_000), "{name}");
                assert!(found.x >= 15_000 && found.x + found.w <= A4_WIDTH - 15_000, "{name}");
                assert!(found.y >= 15_000 && found.y + found.h <= A4_HEIGHT - 15_000, "{name}");
                let page = &sheet.pages[usize::try_from(found.page).unwrap()];
                // No word of the paper begins in the code or its quiet zone: four squares around it.
                for mark in &page.marks {
                    if let Mark::Run(run) = mark
                        && run.turn == 0
                    {
                        let x = (found.x - 1_800..found.x + found.w + 1_800).contains(&run.x);
                        let y = (found.y - 1_800..found.y + found.h + 1_800).contains(&run.y);
                        assert!(!(x && y), "{name} {paper}: {:?} in the code", run.text());
                    }
                }
            }
        }
    }
}

#[test]
fn a_page_whose_code_is_not_made_yet_keeps_its_place_free() {
    let record = samples::record(DocumentCode::GiayTiepNhan, samples::receipt());
    let free = Stamp { code: String::new(), ..stamp() };
    let free = lay_out_stamped(&record, PaperKind::Plain, &PrintProfile::default(), Some(&free));
    let (free, full) = (free.unwrap(), stamped(&record, PaperKind::Plain));
    assert_eq!(boxes(&free), boxes(&full));
}

#[test]
fn a_scan_at_150_dpi_reads_the_code_of_every_paper_back() {
    let dir = tempfile::tempdir().unwrap();
    for (name, record) in samples::each() {
        if !carries(record.document()) || !name.contains("typical") {
            continue;
        }
        let sheet = stamped(&record, PaperKind::Plain);
        let page = usize::try_from(boxes(&sheet)[0].page).unwrap();
        let file = dir.path().join("page.png");
        fs::write(&file, preview(&sheet, page, 150).unwrap()).unwrap();
        let asked = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&file).output();
        let read = String::from_utf8(asked.unwrap().stdout).unwrap();
        assert!(read.lines().any(|line| line == stamp().code), "{name}: {read:?}");
    }
}

#[test]
fn a_full_receipt_with_its_code_and_its_address_is_one_page_a_copy() {
    let mut value = samples::receipt();
    value["papers"] = (1..=6)
        .map(
            |n| serde_json::json!({ "name": format!("Giấy tờ thứ {n} của hồ sơ"), "originals": 1 }),
        )
        .collect();
    value["fee"] = serde_json::json!("miễn (đăng ký đúng hạn)");
    value["parts"] = [
        "Giấy khai sinh",
        "Thông báo kết quả đăng ký thường trú",
        "Thẻ bảo hiểm y tế",
    ]
    .into_iter()
    .map(|name| {
        serde_json::json!({
            "name": name, "agency": "Ủy ban nhân dân phường", "stands": "hẹn 17:00 27/11/2026"
        })
    })
    .collect();
    let record = samples::record(DocumentCode::GiayTiepNhan, value);
    let sheet = stamped(&record, PaperKind::Plain);
    assert_eq!(sheet.pages.len(), 2);
    assert_eq!(boxes(&sheet).iter().map(|b| b.page).collect::<Vec<_>>(), [0, 1]);
    // With an address to check it at, the page is as high as without.
    let bare = Stamp { address: None, ..stamp() };
    let bare = lay_out_stamped(&record, PaperKind::Plain, &PrintProfile::default(), Some(&bare));
    assert_eq!(bare.unwrap().pages.len(), 2);
}
