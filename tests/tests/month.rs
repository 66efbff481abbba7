//! `tannha demo --month`: a ward's month on four laptops, and reports that add up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod cli;

use serde_json::Value;

use cli::ok;

fn rows<'a>(summary: &'a Value, report: &str) -> &'a Vec<Value> {
    let reports = summary["reports"].as_array().unwrap();
    let found = reports.iter().find(|found| found["report"] == report).unwrap();
    found["rows"].as_array().unwrap()
}

#[test]
fn a_month_of_every_kind_of_dossier_leaves_reports_that_add_up() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().to_str().unwrap();
    let summary = ok(&["demo", "--month", "2026-10", "--cases", "75", "--out", out]);
    assert_eq!(summary["month"], "10/2026");
    assert_eq!(summary["adds_up"], true, "{:#}", summary["sums"]);
    assert!(summary["sums"].as_array().unwrap().len() > 5);
    assert_eq!((&summary["waiting"], &summary["set_aside"]), (&0.into(), &0.into()));

    // Every kind of dossier, and everything that a dossier can meet.
    let received = summary["received"].as_object().unwrap();
    assert_eq!(received.values().map(|n| n.as_u64().unwrap()).sum::<u64>(), 75);
    for procedure in ["khai-sinh-lien-thong", "khai-tu-lien-thong", "ho-kinh-doanh-mst"] {
        assert!(received[procedure].as_u64().unwrap() > 3, "{procedure}: {received:?}");
    }
    for procedure in ["cai-chinh", "nhan-cha-me-con", "ket-hon-luu-dong", "khai-sinh-luu-dong"] {
        assert!(received.contains_key(procedure), "{procedure}: {received:?}");
    }
    for turn in ["supplement", "withdrawn", "refused", "inquiry", "late", "away", "complaint"] {
        assert!(summary["turns"][turn].as_u64().unwrap() > 0, "{turn}: {}", summary["turns"]);
    }

    // Copies and certified papers are the deputy's, and within the mandate nothing was refused.
    let signed = summary["signed_by"].as_object().unwrap();
    assert!(signed["Lê Thị Thử"].as_u64().unwrap() > 3, "{signed:?}");

    // Most are done in time; whoever was promised too much has an apology.
    let total = rows(&summary, "processing").last().unwrap();
    let figure = |at: usize| total[at].as_str().unwrap().parse::<u32>().unwrap();
    let (early, on_time, late) = (figure(4), figure(5), figure(6));
    assert!(early + on_time > 60 && (1..6).contains(&late), "{total}");
    for row in rows(&summary, "late") {
        let said = |at: usize| row[at].as_str().unwrap();
        assert!(said(6) == "–" || said(8).starts_with("có"), "apologised for: {row}");
    }
    // Rounds went out, met families and came back.
    let home: Vec<u32> = rows(&summary, "home")[1..5]
        .iter()
        .map(|row| row[1].as_str().unwrap().parse().unwrap())
        .collect();
    let [rounds, doors, met, away] = home[..] else { panic!("{home:?}") };
    assert!(rounds > 10 && away > 0 && met > 20, "{home:?}");
    assert_eq!(doors, met + away, "{home:?}");
    for report in ["processing", "late", "civil", "asked", "trips", "cases", "surveyed"] {
        for ends in ["xlsx", "pdf"] {
            let file = dir.path().join(format!("{report}.{ends}"));
            assert!(file.metadata().unwrap().len() > 1_000, "{file:?}");
        }
    }
}

/// In January children were born in the year before; around Tết a month is short.
#[test]
fn a_month_that_begins_a_year_and_a_short_one_are_played_too() {
    for month in ["2027-01", "2027-02"] {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().to_str().unwrap();
        let summary = ok(&["demo", "--month", month, "--cases", "45", "--out", out]);
        assert_eq!(summary["adds_up"], true, "{:#}", summary["sums"]);
        assert_eq!((&summary["waiting"], &summary["set_aside"]), (&0.into(), &0.into()), "{month}");
    }
}
