//! An edition is read, checked and put in force: what is wrong is named, what was pinned stays.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::*;
use crate::{
    ids::{ActId, OfficerId, WardId},
    log::{
        Act, Event, MemoryShelf, Outcome, Place, SetAside, Subject, Verdict, fold, load_catalogue,
    },
    ruleset::{Rulebook, RulesetId, Term},
    time::Moment,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The law's birth registration, with what `change` makes of it.
fn birth(change: impl FnOnce(&mut Value)) -> Value {
    let law = Rulebook::built_in().default_for(day("2026-12-01")).unwrap();
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let mut birth = serde_json::to_value(law.procedure(&code).unwrap()).unwrap();
    change(&mut birth);
    birth
}

fn edition(version: u32, from: &str, rest: Value) -> Value {
    let mut edition = json!({
        "version": version,
        "from": from,
        "name": {"vi": "Danh mục mẫu", "en": "Sample catalogue"},
        "source": {"mark": "general-low", "cite": "QĐ mẫu"},
    });
    if let (Some(edition), Value::Object(rest)) = (edition.as_object_mut(), rest) {
        edition.extend(rest);
    }
    edition
}

fn commits(version: u32, from: &str, days: u16) -> Edition {
    let term = json!([{"procedure": "khai-sinh-lien-thong", "term": {"working-days": days}}]);
    read(&edition(version, from, json!({ "commitments": term })).to_string()).unwrap()
}

fn faults(written: &Value) -> Vec<(&'static str, String, String)> {
    let base = Rulebook::built_in();
    let law = base.default_for(day("2026-12-01")).unwrap();
    let found = match read(&written.to_string()) {
        Ok(edition) => check(&edition, law, law),
        Err(found) => found,
    };
    found.into_iter().map(|fault| (fault.code, fault.procedure, fault.field)).collect()
}

fn changed(change: impl FnOnce(&mut Value)) -> Value {
    edition(1, "2026-12-01", json!({ "procedures": [birth(change)] }))
}

#[test]
fn the_laws_own_procedure_passes_unchanged_and_with_a_shorter_time() {
    assert_eq!(faults(&changed(|_| {})), []);
    assert_eq!(faults(&changed(|birth| birth["clock"]["term"] = json!({"working-days": 2}))), []);
}

#[test]
fn every_fault_names_its_procedure_and_its_field() {
    type Change = fn(&mut Value);
    let table: [(Change, &str, &str); 14] = [
        (|p| p["clock"]["term"] = json!({"working-days": 0}), "term-zero", "clock.term"),
        (
            |p| p["clock"]["verification"] = json!({"working-days": 3}),
            "verification-shorter",
            "clock.verification",
        ),
        (|p| p["clock"]["source"]["cite"] = json!(" "), "source-missing", "clock.source.cite"),
        (|p| p["name"]["en"] = json!(""), "text-missing", "name.en"),
        (|p| p["papers"][1]["code"] = p["papers"][0]["code"].clone(), "code-twice", "papers.code"),
        (
            |p| p["legs"][0]["term"] = json!({"working-days": 9}),
            "leg-longer",
            "legs.khai-sinh.term",
        ),
        (|p| p["legs"][1]["after"] = json!("the-bhyt"), "leg-after", "legs.thuong-tru.after"),
        (|p| p["legs"][2]["only"] = json!(["x"]), "leg-only", "legs.the-bhyt.only"),
        (
            |p| p["legs"][1]["result"]["signer"] = json!("chu-tich"),
            "signer-agency",
            "legs.thuong-tru.result.signer",
        ),
        (|p| p["fee"]["dong"] = json!(900_000_000), "fee-high", "fee.dong"),
        (|p| p["fee"]["source"]["cite"] = json!(""), "source-missing", "fee.source.cite"),
        (|p| p["trips"]["most"] = json!(0), "term-zero", "trips.most"),
        (|p| p["legs"][2]["code"] = json!("bao-hiem"), "form-of-law", "legs"),
        (|p| p["results"][0]["code"] = json!("giay-moi"), "form-of-law", "results"),
    ];
    for (change, code, field) in table {
        let found = faults(&changed(change));
        let expected = (code, "khai-sinh-lien-thong".to_owned(), field.to_owned());
        assert!(found.contains(&expected), "{expected:?} in {found:?}");
    }
}

#[test]
fn what_does_not_read_and_what_nobody_reads_is_named() {
    let typo = |p: &mut Value| p["papers"][0]["orignals"] = json!(1);
    let expected =
        ("unknown-key", "khai-sinh-lien-thong".to_owned(), "papers[1].orignals".to_owned());
    assert_eq!(faults(&changed(typo)), [expected]);
    let no_agency = |p: &mut Value| p["legs"][0]["agency"] = json!("so-tu-phap");
    let found = faults(&changed(no_agency));
    assert_eq!((found[0].0, found[0].1.as_str()), ("unreadable", "khai-sinh-lien-thong"));
    assert_eq!(read("{").unwrap_err()[0].code, "unreadable");
}

#[test]
fn a_commitment_is_never_longer_than_the_law_and_only_for_what_is_received() {
    let with = |procedure: &str, term: Value| {
        let promised = json!([{ "procedure": procedure, "term": term }]);
        let found = faults(&edition(1, "2026-12-01", json!({ "commitments": promised })));
        found.into_iter().map(|fault| fault.0).collect::<Vec<_>>()
    };
    assert_eq!(with("khai-sinh-lien-thong", json!({"working-days": 3})), [""; 0]);
    assert_eq!(with("khai-sinh-lien-thong", json!({"working-days": 4})), ["commitment-longer"]);
    assert_eq!(with("khai-sinh-lien-thong", json!({"calendar-days": 2})), ["commitment-unlike"]);
    assert_eq!(with("khai-sinh", json!({"working-hours": 2})), ["commitment-longer"]);
    assert_eq!(with("khai-sanh", json!("same-day")), ["procedure-unknown"]);
}

#[test]
fn the_laws_procedures_do_not_end_and_unknown_ones_have_no_form() {
    let ended = edition(1, "2026-12-01", json!({ "ended": ["khai-sinh", "rieng-khong-co"] }));
    let codes: Vec<_> = faults(&ended).into_iter().map(|fault| fault.0).collect();
    assert_eq!(codes, ["ended-of-law", "procedure-unknown"]);
    assert_eq!(faults(&edition(1, "2026-12-01", json!({})))[0].0, "empty");
    let other = changed(|p| p["code"] = json!("dang-ky-moi"));
    assert_eq!(faults(&other)[0].0, "form-missing");
}

#[test]
fn editions_stand_in_one_order_and_none_begins_in_the_past() {
    let at = Moment::parse("2026-11-23T09:00:00+07:00").unwrap();
    let first = commits(3, "2026-12-01", 2);
    let state = CatalogueState { editions: vec![first.mark()], ..CatalogueState::default() };
    let after =
        |version, from| permit(&state, &commits(version, from, 2), at).map_err(|r| r.code());
    assert_eq!(after(4, "2026-12-01"), Ok(()), "the same day: what was published last holds");
    assert_eq!(after(3, "2026-12-02"), Err("catalogue-version"));
    assert_eq!(after(4, "2026-11-30"), Err("catalogue-from-order"));
    let none = CatalogueState::default();
    let first = |from| permit(&none, &commits(1, from, 2), at).map_err(|r| r.code());
    assert_eq!(first("2026-11-23"), Ok(()), "from the day of publication");
    assert_eq!(first("2026-11-22"), Err("catalogue-from-past"));
    let newer = Edition { schema: CATALOGUE_SCHEMA + 1, ..commits(9, "2026-12-01", 2) };
    assert_eq!(permit(&none, &newer, at).map_err(|r| r.code()), Err("needs-newer-version"));
}

#[test]
fn each_day_has_its_rules_and_a_pinned_name_keeps_them() {
    let base = Rulebook::built_in();
    let mut shorter = commits(2, "2027-01-04", 1);
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let law = base.default_for(day("2026-12-01")).unwrap();
    let mut procedure = law.procedure(&code).unwrap().clone();
    procedure.clock.term = Term::WorkingDays(2);
    shorter.procedures.push(procedure);
    let book = in_force(base, &[shorter, commits(1, "2026-12-01", 2)]);
    let on = |date: &str, preset: &str| {
        let rules = book.default_for(day(date)).unwrap();
        let promised = book.commitment_under(rules, preset).unwrap();
        let promised = promised.and_then(|commitment| commitment.term(&code));
        (rules.id.as_str().to_owned(), rules.procedure(&code).unwrap().clock.term, promised)
    };
    let days = Term::WorkingDays;
    assert_eq!(on("2026-11-30", ""), ("law_2026".into(), days(3), None));
    assert_eq!(on("2026-12-01", ""), ("law_2026@1".into(), days(3), Some(days(2))));
    assert_eq!(on("2027-01-04", ""), ("law_2026@2".into(), days(2), Some(days(1))));
    let preset = on("2026-12-01", "nam_tu_liem_2017");
    assert_eq!(preset.2, Some(days(2)), "the edition is newer than the preset");
    let under = book.ruleset(&RulesetId::new("law_2026@1")).unwrap();
    let death = ProcedureCode::new("khai-tu-lien-thong");
    let kept = book.commitment_under(under, "nam_tu_liem_2017").unwrap().unwrap().term(&death);
    assert_eq!(kept, Some(days(2)), "what it does not name stays the preset's");
    // A new law begins with its own times; the ward's promise goes on.
    let next = base.default_for(day("2027-03-01")).unwrap().procedure(&code).unwrap().clock.term;
    assert_eq!(on("2027-03-01", ""), ("law_2027_03@2".into(), next, Some(days(1))));
    // An edition that comes later changes none of these.
    let later = in_force(base, &[commits(1, "2026-12-01", 2), commits(3, "2027-06-01", 3)]);
    assert_eq!(later.ruleset(&under.id).unwrap(), under);
}

#[test]
fn who_publishes_is_told_what_ends_with_the_next_law() {
    let changed = read(&changed(|_| {}).to_string()).unwrap();
    let lapsing = lapsing(Rulebook::built_in(), &changed);
    assert_eq!(lapsing, [(day("2027-03-01"), ProcedureCode::new("khai-sinh-lien-thong"))]);
}

#[test]
fn an_edition_crosses_whole() {
    let edition = read(&changed(|_| {}).to_string()).unwrap();
    let bytes = minicbor::to_vec(&edition).unwrap();
    assert_eq!(minicbor::decode::<Edition>(&bytes).unwrap(), edition);
}

/// The sample procedure of docs/catalogue.md, with what `change` makes of it.
fn own(change: impl FnOnce(&mut Value)) -> Value {
    let sample = include_str!("../../../../docs/catalogue/danh-muc-mau.json");
    let mut sample: Value = serde_json::from_str(sample).unwrap();
    change(&mut sample["procedures"][0]);
    sample["from"] = json!("2026-12-01");
    sample
}

#[test]
fn a_procedure_of_the_offices_own_is_checked_field_by_field() {
    assert_eq!(faults(&own(|_| {})), []);
    type Change = fn(&mut Value);
    let table: [(Change, &str, &str); 11] = [
        (|p| p["form"] = json!([]), "form-missing", "form"),
        (|p| p["form"][1]["key"] = json!("ngay"), "code-twice", "form.key"),
        (|p| p["form"][1]["label"]["en"] = json!(""), "text-missing", "form.viec.label.en"),
        (|p| p["form"][1]["longest"] = json!(900), "longest", "form.viec.longest"),
        (|p| p["form"][2]["longest"] = json!(9), "longest", "form.ngay.longest"),
        (|p| p["form"][3]["options"] = json!(["Sáng"]), "options", "form.buoi.options"),
        (|p| p["form"][5]["options"] = json!(["Có", "Không"]), "options", "form.dung-loa.options"),
        (|p| p["form"][1]["label"]["vi"] = json!("x".repeat(61)), "label-long", "form.viec.label"),
        (|p| p["results"] = json!([]), "result-missing", "results"),
        (|p| p["results"][0]["signer"] = json!("co-quan-khac"), "signer-agency", "results.signer"),
        (
            |p| {
                let person = p["form"][0].clone();
                for at in 0..7 {
                    p["form"][at] = person.clone();
                    p["form"][at]["key"] = json!(format!("nguoi-{at}"));
                }
            },
            "form-long",
            "form",
        ),
    ];
    for (change, code, field) in table {
        let found = faults(&own(change));
        let expected = (code, "rieng-muon-nha-sinh-hoat".to_owned(), field.to_owned());
        assert!(found.contains(&expected), "{expected:?} in {found:?}");
    }
    let law = changed(|p| p["form"] = own(|_| {})["procedures"][0]["form"].clone());
    assert_eq!(faults(&law)[0].0, "form-of-law", "the law's procedures have the law's form");
}

/// What the fold makes of acts about the catalogue, in order.
fn folded(subject: &Subject, acts: Vec<(u16, Vec<u8>)>) -> (MemoryShelf, Vec<Outcome>) {
    let mut shelf = MemoryShelf::default();
    let at = Moment::parse("2026-11-23T09:00:00+07:00").unwrap();
    let outcomes = (1..)
        .zip(acts)
        .map(|(seq, (kind, payload))| {
            let act = Act {
                version: 1,
                id: ActId([u8::try_from(seq).unwrap(); 16]),
                ward: WardId::parse("00592").unwrap(),
                subject: subject.clone(),
                officer: OfficerId::parse("district").unwrap(),
                kind,
                payload: payload.into(),
                base: Vec::new(),
                seen: 0,
                happened_at: at,
                recorded_at: at,
            };
            fold(&mut shelf, &act, Place { seq, verdict: Verdict::Apply }).unwrap()
        })
        .collect();
    (shelf, outcomes)
}

fn published(edition: Edition) -> (u16, Vec<u8>) {
    let event = Event::from(CatalogueEvent::Published(Box::new(edition)));
    (event.kind(), event.payload().unwrap())
}

#[test]
fn what_a_newer_program_published_is_kept_and_is_a_task_and_changes_nothing() {
    let newer = Edition { schema: CATALOGUE_SCHEMA + 1, ..commits(2, "2026-12-01", 1) };
    let (kind, mut shape) = published(commits(3, "2026-12-02", 1));
    shape.truncate(shape.len() - 1);
    let acts = vec![published(commits(1, "2026-12-01", 2)), published(newer), (kind, shape)];
    let (shelf, outcomes) = folded(&Subject::catalogue(), acts);
    let aside = || Outcome::SetAside(SetAside::Newer(190));
    assert_eq!(outcomes, [Outcome::Applied, aside(), aside()]);
    let Ok(state) = load_catalogue(&shelf);
    assert_eq!(state.editions, [commits(1, "2026-12-01", 2).mark()]);
}

#[test]
fn an_edition_that_does_not_follow_or_is_about_something_else_is_set_aside() {
    let twice = || published(commits(1, "2026-12-01", 2));
    let (_, outcomes) = folded(&Subject::catalogue(), vec![twice(), twice()]);
    let Outcome::SetAside(why) = &outcomes[1] else { panic!("{outcomes:?}") };
    assert_eq!(why.code(), "catalogue-version");
    let (_, outcomes) = folded(&Subject::calendar(), vec![twice()]);
    assert_eq!(outcomes, [Outcome::SetAside(SetAside::Misplaced)]);
}
