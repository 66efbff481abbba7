//! The practice ward itself: phường Từ Liêm as it might be, and its six invented officers.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use tannha_app::domain::{
    calendar::Calendar,
    case::{Document, Leg, LegStatus, OfficeSnapshot},
    ids::{BadId, OfficerId, PublicKey, WardId},
    promise::Promise,
    ruleset::{Procedure, Rulebook, Ruleset, RulesetId},
    time::Date,
    ward::{Mandate, Numbering, Officer, Role, WardSettings},
};

/// The passphrase of every officer of the practice ward. It is shown and protects nothing.
pub const PASSPHRASE: &str = "thuc hanh";
/// The ward's code: phường Từ Liêm, thành phố Hà Nội.
pub const WARD: &str = "00592";
/// The procedure that the practice ward receives.
pub const PROCEDURE: &str = "khai-sinh-lien-thong";
/// The procedure that the office defined itself, in [`catalogue`].
pub(crate) const OWN_PROCEDURE: &str = "rieng-muon-nha-sinh-hoat";
/// The article's own preset (TTTĐ.VN 09/08/2017); its promise is the practice ward's.
const PRESET: &str = "seed_2017_nam_tu_liem";

/// The ward's settings. The district's key is the district's to fill in.
///
/// # Errors
/// Never: the ward's code is an id.
pub fn settings() -> Result<WardSettings, BadId> {
    let book = Rulebook::built_in();
    let preset = book.ruleset(&RulesetId::new(PRESET)).ok();
    let commitment = preset.and_then(|preset| book.default_commitment(preset));
    Ok(WardSettings {
        ward: WardId::parse(WARD)?,
        name: "phường Từ Liêm".to_owned(),
        province: "thành phố Hà Nội".to_owned(),
        superior: "Trung tâm hành chính công thực hành".to_owned(),
        header_superior: String::new(),
        numbering: Numbering::Allotted,
        plain_certificates: true,
        cause_on_extract: false,
        commitment: commitment.map_or_else(String::new, |found| found.id.to_string()),
        phone: "024 0000 0592".to_owned(),
        address: "Số 1 đường Thực Hành, phường Từ Liêm, thành phố Hà Nội".to_owned(),
        unit_code: "H26.99.592".to_owned(),
        letter_symbol: "UBND-VP".to_owned(),
        agencies: BTreeMap::new(),
        district_key: PublicKey([0; 32]),
        late_reasons: Vec::new(),
        usage: tannha_app::domain::ward::Usage::default(),
        rating_key: None,
        chosen: None,
        check_address: None,
        letter_texts: std::collections::BTreeMap::new(),
        declarations: std::collections::BTreeMap::new(),
        privacy: tannha_app::domain::ward::Privacy::default(),
        column_maps: Vec::new(),
        pictures: std::collections::BTreeMap::new(),
        templates: std::collections::BTreeMap::new(),
        district_templates: std::collections::BTreeMap::new(),
    })
}

/// id, name, function, role, authority.
const OFFICERS: [(&str, &str, &str, Role, &str); 6] = [
    ("hanh", "Nguyễn Thị Hạnh", "Công chức tư pháp - hộ tịch", Role::Registrar, ""),
    ("hung", "Phạm Quốc Hùng", "Công chức tư pháp - hộ tịch", Role::Registrar, ""),
    ("chu-tich", "Trần Văn Mẫu", "Chủ tịch", Role::Leader, "tm-chu-tich"),
    ("pho-chu-tich", "Lê Thị Thử", "Phó Chủ tịch", Role::Leader, "tm-kt-pho-chu-tich"),
    ("van-thu", "Đỗ Minh Thư", "Văn thư", Role::Clerk, ""),
    ("mot-cua", "Vũ Hà My", "Công chức Một cửa", Role::FrontDesk, ""),
];

/// Who signs by a mandate that is bounded: until the end of the year, and every paper but one.
pub(crate) const DEPUTY: &str = "pho-chu-tich";

/// What the deputy may sign, as the ward's chair has written it down: all but the certificate of marriage.
fn mandate(today: NaiveDate) -> Mandate {
    let year = |year| (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31));
    let papers = Document::ALL.iter().filter(|one| **one != Document::MarriageCertificate);
    Mandate {
        from: year(today.year() - 1).0.map(Date),
        until: year(today.year()).1.map(Date),
        documents: papers.map(|paper| paper.slug().to_owned()).collect(),
    }
}

/// The ward's officers as of a day; the first is the one a newcomer plays.
///
/// # Errors
/// Never: the names above are ids.
pub fn officers(today: NaiveDate) -> Result<Vec<Officer>, BadId> {
    OFFICERS
        .iter()
        .map(|(id, name, title, role, authority)| {
            Ok(Officer {
                id: OfficerId::parse(id)?,
                name: (*name).to_owned(),
                title: (*title).to_owned(),
                role: *role,
                authority: (*authority).to_owned(),
                mandate: (*id == DEPUTY).then(|| mandate(today)),
                revoked: false,
                phone: String::new(),
            })
        })
        .collect()
}

/// The office as the practice ward's papers name it.
pub(crate) fn office_snapshot() -> OfficeSnapshot {
    settings().as_ref().map(OfficeSnapshot::from).unwrap_or_default()
}

/// What the practice ward's catalogue adds to the law from that day on: the sample of
/// docs/catalogue.md, a procedure of the office's own.
///
/// # Errors
/// Never: the sample is read by a test.
pub(crate) fn catalogue(from: NaiveDate) -> Result<String, serde_json::Error> {
    let sample = include_str!("../../../docs/catalogue/danh-muc-mau.json");
    let mut edition: serde_json::Value = serde_json::from_str(sample)?;
    edition["from"] = from.to_string().into();
    Ok(edition.to_string())
}

/// The years of the calendar that the practice ward's district publishes on a day: this one as it came
/// with the program, and of 2027 the sample of docs/calendar.md, whose swap day is invented.
///
/// # Errors
/// Never: the years that come with the program are read by a test.
pub(crate) fn calendar(
    this: NaiveDate,
    on: NaiveDate,
    with_sample: bool,
) -> Result<Vec<String>, serde_json::Error> {
    let mut years = Vec::new();
    let built_in = Calendar::built_in();
    for known in [on.year(), this.year()] {
        if let Some(year) = built_in.year(known).filter(|year| !year.provisional) {
            let mut year = serde_json::to_value(year)?;
            year["version"] = (year["version"].as_u64().unwrap_or_default() + 1).into();
            year["published_at"] = on.to_string().into();
            years.push(year.to_string());
        }
    }
    years.dedup();
    if with_sample && this.year() == SAMPLE_YEAR - 1 {
        let sample = include_str!("../../../docs/calendar/lich-2027-mau.json");
        let mut year: serde_json::Value = serde_json::from_str(sample)?;
        year["published_at"] = on.to_string().into();
        years.push(year.to_string());
    }
    Ok(years)
}

/// The year of the sample in docs/calendar.
const SAMPLE_YEAR: i32 = 2027;

/// The legs of a case received by `person`, with their five *rõ*.
pub(crate) fn legs(
    rules: &Ruleset,
    procedure: &Procedure,
    promise: &Promise,
    person: &str,
) -> Vec<Leg> {
    let due = |code: &str| {
        promise.legs.iter().find(|due| due.leg == code).map_or(promise.promised, |due| due.due)
    };
    let leg = |leg: &tannha_app::domain::ruleset::Leg| Leg {
        slug: leg.code.clone(),
        task: leg.name.vi.clone(),
        agency: leg.agency.written().to_owned(),
        person: person.to_owned(),
        procedure: format!("{} · {}", procedure.name.vi, rules.name.vi),
        accountable: OFFICERS[2].1.to_owned(),
        outcome: None,
        due: due(&leg.code).min(promise.promised),
        status: if leg.after.is_some() { LegStatus::Waiting } else { LegStatus::Open },
        done_at: None,
        after: leg.after.clone(),
    };
    procedure.legs.iter().map(leg).collect()
}
