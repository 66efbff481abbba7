//! Fees: what was taken in day by day and by procedure, what is still owed, who paid nothing and why.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use tannha_domain::{
    case::{CaseState, FeeDue, PayWay, form::amount_text},
    ids::CaseId,
    report::Period,
};
use tannha_print::{Column, Row};

use super::{
    Material, Words,
    tables::{Parts, figure},
};

/// Sums by the way they were paid, and how many payments.
#[derive(Default, Clone, Copy)]
struct Taken {
    count: u32,
    by_way: [u64; PayWay::ALL.len()],
}

impl Taken {
    fn add(&mut self, way: PayWay, dong: u32) {
        self.count += 1;
        if let Some(at) = PayWay::ALL.iter().position(|known| *known == way) {
            self.by_way[at] += u64::from(dong);
        }
    }

    fn cells(&self, name: String, public: bool) -> Vec<String> {
        // A sum of one or two payments tells what a family paid.
        let hidden = public && tannha_domain::report::public(self.count).is_none();
        let sum =
            |dong: u64| if hidden { "–".to_owned() } else { amount_text(&dong.to_string()) };
        let ways = self.by_way.map(sum);
        let all = sum(self.by_way.iter().sum());
        [name, figure(self.count, public)].into_iter().chain(ways).chain([all]).collect()
    }
}

/// The period's fees: payments by the day they were taken, the rest by the day of receipt.
pub(super) fn table(
    words: Words,
    material: &Material,
    period: Period,
    public: bool,
) -> (Parts, Vec<CaseId>) {
    let head = |key: &str, share| Column::new(&words.say(key), share).figures();
    let columns = vec![
        Column::new(&words.say("report-col-fees-of"), 34),
        head("report-col-fees-count", 12),
        head("report-col-fees-cash", 16),
        head("report-col-fees-transfer", 16),
        head("report-col-fees-online", 16),
        head("report-col-fees-sum", 18),
    ];
    let mut by_day: BTreeMap<NaiveDate, Taken> = BTreeMap::new();
    let mut by_procedure: BTreeMap<&str, Taken> = BTreeMap::new();
    let mut all = Taken::default();
    for state in &material.states {
        for payment in state.payments.iter().filter(|payment| payment.struck.is_none()) {
            if !period.has_moment(payment.at) {
                continue;
            }
            let (way, dong) = (payment.paid.way, payment.paid.due.dong);
            by_day.entry(payment.at.in_vietnam().date()).or_default().add(way, dong);
            by_procedure.entry(state.procedure.as_str()).or_default().add(way, dong);
            all.add(way, dong);
        }
    }
    let mut rows = vec![Row::group(words.say("report-group-fees-days"))];
    rows.extend(
        by_day.iter().map(|(day, taken)| {
            Row::plain(taken.cells(day.format("%d/%m/%Y").to_string(), public))
        }),
    );
    rows.push(Row::group(words.say("report-group-fees-procedures")));
    rows.extend(
        by_procedure
            .iter()
            .map(|(slug, taken)| Row::plain(taken.cells(words.procedure(material, slug), public))),
    );
    rows.push(Row::total(all.cells(words.say("report-total"), public)));
    rows.push(Row::group(words.say("report-group-fees-not")));
    rows.extend(not_taken(words, material, period, public));
    ((columns, rows, Vec::new(), vec![words.say("report-fees-note")]), Vec::new())
}

/// What was received in the period and nothing was paid for: still owed, or on which ground.
fn not_taken(words: Words, material: &Material, period: Period, public: bool) -> Vec<Row> {
    let (mut owed, mut sum) = (0_u32, 0_u64);
    let mut grounds: BTreeMap<&str, u32> = BTreeMap::new();
    let received = |state: &&CaseState| {
        period.has_moment(state.promise.received_at) && !state.ended_without_result()
    };
    for state in material.states.iter().filter(received) {
        let Some(FeeDue { dong, ground, .. }) = material.fees.get(&state.id) else { continue };
        if let Some(ground) = ground {
            *grounds.entry(ground.slug()).or_default() += 1;
        } else if *dong > 0 && state.payment().is_none() {
            owed += 1;
            sum += u64::from(*dong);
        }
    }
    let blank = || vec![String::new(); PayWay::ALL.len()];
    let row = |name: String, count: u32, sum: Option<u64>| {
        let hidden = public && tannha_domain::report::public(count).is_none();
        let said = sum.filter(|_| !hidden).map(|dong| amount_text(&dong.to_string()));
        let cells = [name, figure(count, public)].into_iter().chain(blank());
        Row::plain(cells.chain([said.unwrap_or_default()]).collect())
    };
    let owed = row(words.say("report-fees-owed"), owed, Some(sum));
    let free = grounds
        .into_iter()
        .map(|(ground, count)| row(words.say(&format!("report-fees-free-{ground}")), count, None));
    [owed].into_iter().chain(free).collect()
}
