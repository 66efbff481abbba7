//! Each report's columns, rows and bars.

use tannha_domain::{
    case::{CaseState, Document, Field, Phase},
    ids::CaseId,
    report::{
        CivilStatistics, Counts, Facts, Period, civil_statistics, home_service, mean_tenths,
        nots as nots_of, processing as processing_of, public as shown, voice,
    },
    round::RoundState,
    text,
    time::Moment,
};
use tannha_print::{Column, Row};

use super::{Bar, Material, ReportKind, Words, ratings};

/// Columns, rows, bars and notes.
pub(super) type Parts = (Vec<Column>, Vec<Row>, Vec<Bar>, Vec<String>);

/// A figure; on a public board a small one is hidden.
pub(super) fn figure(number: u32, public: bool) -> String {
    match shown(number) {
        None if public => "< 3".to_owned(),
        _ => number.to_string(),
    }
}

/// `95,2 %` in tenths, or a dash where there is nothing to divide.
pub(super) fn percent((part, whole): (u32, u32)) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let tenths = (u64::from(part) * 1_000 + u64::from(whole) / 2) / u64::from(whole);
    format!("{},{} %", tenths / 10, tenths % 10)
}

fn columns(words: Words, first: (&str, u16), rest: &[&str], share: u16) -> Vec<Column> {
    let mut columns = vec![Column::new(&words.say(first.0), first.1)];
    columns.extend(rest.iter().map(|key| Column::new(&words.say(key), share).figures()));
    columns
}

pub(super) fn processing(
    words: Words,
    material: &Material,
    period: Period,
    now: Moment,
    public: bool,
) -> Parts {
    let table = processing_of(&material.facts, period, now);
    let columns = columns(
        words,
        ("report-col-procedure", 26),
        &[
            "report-col-carried",
            "report-col-online",
            "report-col-direct",
            "report-col-early",
            "report-col-on-time",
            "report-col-late",
            "report-col-open",
            "report-col-open-late",
            "report-col-stopped",
            "report-col-kept",
            "report-col-broken",
            "report-col-open-broken",
        ],
        8,
    );
    let cells = |name: String, c: &Counts| {
        let numbers = [
            c.carried,
            c.online,
            c.direct,
            c.early,
            c.on_time,
            c.late,
            c.open_in_time,
            c.open_late,
            c.stopped,
            c.kept,
            c.broken,
            c.open_broken,
        ];
        [name].into_iter().chain(numbers.map(|n| figure(n, public))).collect()
    };
    let name = |slug: &String| words.procedure(material, slug);
    let mut rows: Vec<Row> =
        table.rows.iter().map(|(slug, counts)| Row::plain(cells(name(slug), counts))).collect();
    rows.push(Row::total(cells(words.say("report-total"), &table.total)));
    let bars = table.rows.iter().map(|(slug, c)| Bar {
        label: name(slug),
        parts: vec![
            ("in-time", c.early + c.on_time),
            ("late", c.late),
            ("open", c.open_in_time),
            ("open-late", c.open_late),
            ("stopped", c.stopped),
        ],
    });
    // A picture would tell what the figures hide.
    let bars = if public { Vec::new() } else { bars.collect() };
    let t = &table.total;
    let check = words.with(
        if t.adds_up() { "report-adds-up" } else { "report-does-not-add-up" },
        [
            ("carried", t.carried.to_string()),
            ("received", t.received().to_string()),
            ("resolved", t.resolved().to_string()),
            ("open", t.open().to_string()),
            ("stopped", t.stopped.to_string()),
        ],
    );
    (columns, rows, bars, if public { Vec::new() } else { vec![check] })
}

fn list(words: Words, rows: Vec<(&str, String)>) -> (Vec<Column>, Vec<Row>) {
    let columns = vec![
        Column::new(&words.say("report-col-figure"), 70),
        Column::new(&words.say("report-col-number"), 20).figures(),
    ];
    let row = |(key, text): (&str, String)| Row::plain(vec![words.say(key), text]);
    (columns, rows.into_iter().map(row).collect())
}

/// The list behind each figure of the board, by its row.
pub(super) const BEHIND_NOTS: [(usize, ReportKind); 9] = [
    (0, ReportKind::Lying),
    (1, ReportKind::LateByLaw),
    (2, ReportKind::LateWithout),
    (3, ReportKind::Asked),
    (4, ReportKind::AskedAgain),
    (5, ReportKind::Trips),
    (7, ReportKind::Complaints),
    (8, ReportKind::ComplaintsLate),
    (11, ReportKind::LateByPromise),
];

pub(super) fn nots(
    words: Words,
    material: &Material,
    period: Period,
    now: Moment,
    public: bool,
) -> Parts {
    let board = nots_of(&material.facts, period, now);
    let said = voice(&material.complaints, period, now);
    let rated = ratings::of(material, period);
    let number = |n| figure(n, public);
    let (columns, rows) = list(
        words,
        vec![
            ("report-nots-cases", number(board.cases)),
            ("report-nots-late", number(board.late)),
            ("report-nots-without", number(board.late_without_apology)),
            ("report-nots-asked", number(board.asked)),
            ("report-nots-again", number(board.asked_again)),
            ("report-nots-trips", number(board.over_trips)),
            ("report-nots-mean-trips", board.mean_trips.map_or_else(|| "–".to_owned(), tenths)),
            ("report-nots-complaints", number(said.received)),
            ("report-nots-complaints-late", number(said.late)),
            ("report-nots-rated", dash(rated, |told| told.count.to_string())),
            ("report-nots-rated-mean", dash(rated, |told| tenths(told.mean_tenths))),
            ("report-nots-promised", number(board.late_by_promise)),
        ],
    );
    let bar = |label: &str, part: u32| Bar {
        label: words.say(label),
        parts: vec![("in-time", board.cases.saturating_sub(part)), ("late", part)],
    };
    let bars = vec![
        bar("report-nots-late", board.late),
        bar("report-nots-again", board.asked_again),
        bar("report-nots-trips", board.over_trips),
    ];
    let bars = if public { Vec::new() } else { bars };
    (columns, rows, bars, vec![ratings::note(words)])
}

pub(super) fn dash<T>(known: Option<T>, write: impl FnOnce(T) -> String) -> String {
    known.map_or_else(|| "–".to_owned(), write)
}

pub(super) fn home(
    words: Words,
    material: &Material,
    rounds: &[RoundState],
    period: Period,
) -> Parts {
    let table = home_service(&material.states, rounds, period);
    let mean = mean_tenths(&table.days);
    let (columns, mut rows) = list(
        words,
        vec![
            ("report-home-intakes", table.intakes.to_string()),
            ("report-home-rounds", table.rounds.to_string()),
            ("report-home-visits", table.visits.to_string()),
            ("report-home-handed", table.handed.to_string()),
            ("report-home-nobody", table.nobody.to_string()),
            ("report-home-otherwise", table.otherwise.to_string()),
            ("report-home-papers", table.papers.to_string()),
            ("report-home-days", mean.map_or_else(|| "–".to_owned(), tenths)),
        ],
    );
    rows.push(Row::group(words.say("report-home-letters")));
    for letter in Document::ALL.iter().filter(|document| document.is_letter()) {
        let told = table.letters.get(letter).copied().unwrap_or_default();
        let name = text::upper_first(&words.say(&format!("document-{}", letter.slug())));
        rows.extend(
            [
                ("report-home-letter-signed", told.signed),
                ("report-home-letter-delivered", told.delivered),
                ("report-home-letter-suppressed", told.suppressed),
            ]
            .map(|(key, number)| {
                let said = words.with(key, [("letter", name.clone())]);
                Row::plain(vec![said, number.to_string()])
            }),
        );
    }
    let bars = vec![Bar {
        label: words.say("report-home-visits"),
        parts: vec![
            ("handed", table.handed),
            ("nobody", table.nobody),
            ("otherwise", table.otherwise),
        ],
    }];
    (columns, rows, bars, Vec::new())
}

pub(super) fn tenths(tenths: u32) -> String {
    format!("{},{}", tenths / 10, tenths % 10)
}

pub(super) fn civil(words: Words, material: &Material, period: Period, public: bool) -> Parts {
    let CivilStatistics { births, deaths, marriages } = civil_statistics(&material.states, period);
    let number = |n| figure(n, public);
    // A mean of few says who they are.
    let few = |ages: &[u16]| u32::try_from(ages.len()).is_ok_and(|count| shown(count).is_none());
    let mean = |ages: &[u16]| match mean_tenths(ages) {
        Some(mean) if !(public && few(ages)) => tenths(mean),
        _ => "–".to_owned(),
    };
    let groups = [
        (
            "report-group-births",
            vec![
                ("report-civil-births", number(births.new)),
                ("report-civil-kinh", number(births.kinh)),
                ("report-civil-other", number(births.new - births.kinh)),
                ("report-civil-male", number(births.male)),
                ("report-civil-female", number(births.new - births.male)),
                ("report-civil-births-in-time", number(births.in_time)),
                ("report-civil-late", number(births.new - births.in_time)),
                ("report-civil-again", number(births.again)),
            ],
        ),
        (
            "report-group-deaths",
            vec![
                ("report-civil-deaths", number(deaths.new)),
                ("report-civil-male", number(deaths.male)),
                ("report-civil-female", number(deaths.new - deaths.male)),
                ("report-civil-under-one", number(deaths.under_one)),
                ("report-civil-under-five", number(deaths.under_five)),
                ("report-civil-older", number(deaths.older)),
                ("report-civil-deaths-in-time", number(deaths.in_time)),
                ("report-civil-late", number(deaths.new - deaths.in_time)),
                ("report-civil-again", number(deaths.again)),
            ],
        ),
        (
            "report-group-marriages",
            vec![
                ("report-civil-marriages", number(marriages.new)),
                ("report-civil-first", number(marriages.first)),
                ("report-civil-age-male", mean(&marriages.ages_male)),
                ("report-civil-age-female", mean(&marriages.ages_female)),
                ("report-civil-again", number(marriages.again)),
            ],
        ),
    ];
    let (mut columns, mut rows) = (Vec::new(), Vec::new());
    for (group, figures) in groups {
        let (heads, listed) = list(words, figures);
        columns = heads;
        rows.push(Row::group(words.say(group)));
        rows.extend(listed);
    }
    let bar = |key: &str, in_time: u32, all: u32| Bar {
        label: words.say(key),
        parts: vec![("in-time", in_time), ("late", all - in_time)],
    };
    let bars = vec![
        bar("report-civil-births", births.in_time, births.new),
        bar("report-civil-deaths", deaths.in_time, deaths.new),
    ];
    (columns, rows, if public { Vec::new() } else { bars }, Vec::new())
}

/// The cases that are wanted, such as those received in the period. What everybody may see names nobody.
pub(super) fn cases(
    words: Words,
    material: &Material,
    wanted: impl Fn(&Facts) -> bool,
    public: bool,
) -> (Parts, Vec<CaseId>) {
    let column = |key: &str, share| Column::new(&words.say(key), share);
    let columns = vec![
        column("report-col-code", 36),
        column("report-col-procedure", 18),
        column("report-col-about", 24),
        column("report-col-declarant", 22),
        column("report-col-received", 15).centred(),
        column("report-col-promised", 15).centred(),
        column("report-col-phase", 18),
    ];
    let moment = |at: Moment| at.in_vietnam().local().format("%H:%M %d/%m/%Y").to_string();
    let name = |name: String| if public { String::new() } else { name };
    let listed = material.states.iter().zip(&material.facts);
    let received: Vec<&CaseState> =
        listed.filter(|(_, facts)| wanted(facts)).map(|(state, _)| state).collect();
    let rows: Vec<Row> = received
        .iter()
        .map(|state| {
            Row::plain(vec![
                state.code.text.clone(),
                words.procedure(material, &state.procedure),
                name(state.title()),
                name(state.value(Field::DeclarantName).to_owned()),
                moment(state.promise.received_at),
                moment(state.promise.promised),
                words.say(phase(state.phase())),
            ])
        })
        .collect();
    let note = words.with("report-cases-note", [("count", rows.len().to_string())]);
    let cases = received.iter().map(|state| state.id).collect();
    ((columns, rows, Vec::new(), vec![note]), cases)
}

const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Received => "phase-received",
        Phase::Supplement => "phase-supplement",
        Phase::Inquiry => "phase-inquiry",
        Phase::Verified => "phase-verified",
        Phase::AtSignature => "phase-at-signature",
        Phase::Registered => "phase-registered",
        Phase::Printed => "phase-printed",
        Phase::OutForDelivery => "phase-out-for-delivery",
        Phase::PartlyDelivered => "phase-partly-delivered",
        Phase::Delivered => "phase-delivered",
        Phase::ReturnedUndelivered => "phase-returned-undelivered",
        Phase::Refused => "phase-refused",
        Phase::Withdrawn => "phase-withdrawn",
        Phase::Revoked => "phase-revoked",
    }
}

#[cfg(test)]
mod tests {
    use super::{figure, percent};

    #[test]
    fn a_share_of_nothing_is_no_share_and_tenths_are_rounded() {
        assert_eq!(percent((0, 0)), "–");
        assert_eq!(percent((2, 3)), "66,7 %");
        assert_eq!(percent((40, 40)), "100,0 %");
    }

    #[test]
    fn a_public_board_hides_what_could_name_a_family() {
        assert_eq!([0, 1, 2, 3].map(|n| figure(n, true)), ["0", "< 3", "< 3", "3"]);
        assert_eq!(figure(1, false), "1");
    }
}
