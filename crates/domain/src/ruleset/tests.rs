//! The law as data: whole, sourced, chosen by the date of receipt.

use std::collections::BTreeSet;

use super::*;

const SLUGS: [&str; 19] = [
    "khai-sinh",
    "khai-sinh-lien-thong",
    "khai-tu",
    "khai-tu-lien-thong",
    "ho-kinh-doanh-mst",
    "ket-hon",
    "xac-nhan-hon-nhan",
    "cai-chinh",
    "ban-sao-khai-sinh",
    "ban-sao-khai-tu",
    "ban-sao-ket-hon",
    "ban-sao-cai-chinh",
    "ban-sao-nhan-cha-me-con",
    "nhan-cha-me-con",
    "chung-thuc-ban-sao",
    "chung-thuc-chu-ky",
    "khai-sinh-luu-dong",
    "khai-tu-luu-dong",
    "ket-hon-luu-dong",
];

fn ruleset(id: &str) -> &'static Ruleset {
    Rulebook::built_in().ruleset(&RulesetId::new(id)).unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_three_rulesets_and_two_commitments_are_read_whole() {
    let book = Rulebook::built_in();
    let ids: Vec<_> = book.rulesets().iter().map(|ruleset| ruleset.id.as_str()).collect();
    assert_eq!(ids, ["law_2026", "law_2027_03", "seed_2017_nam_tu_liem"]);
    let ids: Vec<_> = book.commitments().iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["nam_tu_liem_2017", "ha_noi_2017"]);
}

#[test]
fn todays_law_and_the_next_know_every_procedure() {
    for id in ["law_2026", "law_2027_03"] {
        let known: BTreeSet<_> = ruleset(id).procedures.iter().map(|p| p.code.as_str()).collect();
        assert_eq!(known, SLUGS.into_iter().collect(), "{id}");
        assert_eq!(ruleset(id).procedures.len(), SLUGS.len(), "{id}: none twice");
    }
}

#[test]
fn the_article_of_2017_is_kept_as_law_and_commitment_apart() {
    let seed = ruleset("seed_2017_nam_tu_liem");
    let book = Rulebook::built_in();
    let city = book.commitment(&CommitmentId::new("ha_noi_2017")).unwrap();
    let ward = book.default_commitment(seed).unwrap();
    let table = [
        ("khai-sinh-lien-thong", 7, Some(5), 3),
        ("khai-tu-lien-thong", 6, None, 2),
        ("ho-kinh-doanh-mst", 16, None, 4),
    ];
    for (slug, law, city_days, ward_days) in table {
        let code = ProcedureCode::new(slug);
        assert_eq!(seed.procedure(&code).unwrap().clock.term, Term::WorkingDays(law));
        assert_eq!(city.term(&code), city_days.map(Term::WorkingDays));
        assert_eq!(ward.term(&code), Some(Term::WorkingDays(ward_days)));
    }
    assert_eq!(book.default_commitment(ruleset("law_2026")), None);
}

#[test]
fn the_date_of_receipt_chooses_the_law() {
    let book = Rulebook::built_in();
    let chosen = |day: &str| book.default_for(date(day)).map(|ruleset| ruleset.id.as_str());
    assert_eq!(chosen("2026-11-23"), Ok("law_2026"));
    assert_eq!(chosen("2027-02-28"), Ok("law_2026"));
    assert_eq!(chosen("2027-03-01"), Ok("law_2027_03"));
    assert_eq!(chosen("2031-01-01"), Ok("law_2027_03"));
    assert_eq!(chosen("2017-08-09"), Err(RuleProblem::NoRulesetFor(date("2017-08-09"))));
}

#[test]
fn what_is_not_there_is_an_error_with_its_name() {
    let unknown = ProcedureCode::new("khai-sanh");
    let problem = ruleset("law_2026").procedure(&unknown).unwrap_err();
    assert_eq!(problem.code(), "procedure-unknown");
    assert_eq!(
        problem.params(),
        [("procedure", "khai-sanh".to_owned()), ("ruleset", "law_2026".to_owned())]
    );
    let book = Rulebook::built_in();
    assert_eq!(book.ruleset(&RulesetId::new("law_1")).unwrap_err().code(), "ruleset-unknown");
    let commitment = book.commitment(&CommitmentId::new("x")).unwrap_err();
    assert_eq!(commitment.code(), "commitment-unknown");
    let birth = ruleset("law_2026").procedure(&ProcedureCode::new("khai-sinh")).unwrap();
    assert_eq!(birth.clock(Some("x")).unwrap_err().code(), "procedure-variant-unknown");
}

#[test]
fn the_linked_birth_is_complete() {
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let birth = ruleset("law_2026").procedure(&code).unwrap();
    assert_eq!(birth.clock.term(false), Term::WorkingDays(3));
    assert_eq!(birth.clock.term(true), Term::WorkingDays(5));
    assert_eq!(birth.clock.cutoff, Cutoff::ShiftReceipt);
    assert_eq!(birth.clock.source.mark, Mark::Sourced);
    let legs: Vec<_> = birth.legs.iter().map(|leg| (leg.code.as_str(), leg.agency)).collect();
    assert_eq!(
        legs,
        [
            ("khai-sinh", Agency::UyBanNhanDan),
            ("thuong-tru", Agency::CongAn),
            ("the-bhyt", Agency::BaoHiemXaHoi),
        ]
    );
    let results: Vec<_> = birth.results.iter().map(|result| result.code.as_str()).collect();
    assert_eq!(results, ["giay-khai-sinh", "thong-bao-thuong-tru", "the-bhyt"]);
    assert_eq!(birth.results[0].signer, Signer::ChuTich);
    assert!(birth.papers.iter().any(RequiredPaper::is_always_needed) && birth.papers.len() == 8);
    assert_eq!(birth.fee.as_ref().map(|fee| fee.dong), Some(0));
    let old_paper =
        |text: &str| text.contains("Sổ hộ khẩu") || text.contains("xác nhận tình trạng");
    assert!(
        birth.papers.iter().all(|paper| !old_paper(&paper.name.vi)),
        "not asked for since 2023"
    );
}

#[test]
fn each_fifteen_oclock_rule_has_its_procedures() {
    let law = ruleset("law_2026");
    let with = |cutoff| -> BTreeSet<_> {
        let of = law.procedures.iter().filter(|p| p.clock.cutoff == cutoff);
        of.map(|p| p.code.as_str()).collect()
    };
    assert_eq!(with(Cutoff::ShiftReceipt), ["khai-sinh-lien-thong", "khai-tu-lien-thong"].into());
    assert_eq!(
        with(Cutoff::ResultNextWorkingDay),
        [
            "khai-sinh",
            "khai-tu",
            "ket-hon",
            "ban-sao-khai-sinh",
            "ban-sao-khai-tu",
            "ban-sao-ket-hon",
            "ban-sao-cai-chinh",
            "ban-sao-nhan-cha-me-con",
            "chung-thuc-ban-sao",
            "chung-thuc-chu-ky",
        ]
        .into()
    );
    assert_eq!(law.cutoff_time, ClockTime::FIFTEEN);
}

#[test]
fn every_rule_names_its_source_and_both_languages() {
    for ruleset in Rulebook::built_in().rulesets() {
        for procedure in &ruleset.procedures {
            let clocks = procedure.variants.iter().map(|variant| &variant.clock);
            for clock in clocks.chain([&procedure.clock]) {
                assert!(!clock.source.cite.is_empty(), "{}", procedure.code);
                let open = clock.verification.is_none_or(|longer| longer != clock.term);
                assert!(open, "{}: verification must take longer", procedure.code);
            }
            let legs = procedure.legs.iter().map(|leg| (&leg.name, &leg.source));
            let papers = procedure.papers.iter().map(|paper| (&paper.name, &paper.source));
            for (name, source) in legs.chain(papers) {
                assert!(!name.vi.is_empty() && !name.en.is_empty() && !source.cite.is_empty());
            }
            for leg in &procedure.legs {
                assert!(leg.after.as_ref().is_none_or(|after| procedure.leg(after).is_some()));
            }
        }
    }
}

#[test]
fn newer_rules_arrive_as_data_and_older_ones_do_not_return() {
    let mut book = Rulebook::built_in().clone();
    let mut newer = ruleset("law_2027_03").clone();
    newer.version = 2;
    newer.procedures.retain(|procedure| procedure.code.as_str() == "khai-sinh");
    newer.procedures[0].clock.term = Term::WorkingDays(1);
    book.merge(newer);
    book.merge(ruleset("law_2027_03").clone());
    let law = book.ruleset(&RulesetId::new("law_2027_03")).unwrap();
    let term = |slug: &str| law.procedure(&ProcedureCode::new(slug)).unwrap().clock.term;
    assert_eq!(term("khai-sinh"), Term::WorkingDays(1));
    assert_eq!(term("ban-sao-khai-tu"), Term::SameDay, "the rest is taken from the law it extends");
}

#[test]
fn a_ruleset_crosses_whole() {
    let book = Rulebook::built_in();
    for ruleset in book.rulesets() {
        let bytes = minicbor::to_vec(ruleset).unwrap();
        assert_eq!(&minicbor::decode::<Ruleset>(&bytes).unwrap(), ruleset);
        let json = serde_json::to_string(ruleset).unwrap();
        assert_eq!(&serde_json::from_str::<Ruleset>(&json).unwrap(), ruleset);
    }
    for commitment in book.commitments() {
        let bytes = minicbor::to_vec(commitment).unwrap();
        assert_eq!(&minicbor::decode::<Commitment>(&bytes).unwrap(), commitment);
    }
}
