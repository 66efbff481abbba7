//! Whether what an edition says can be worked with: the rules for those who write one.

use std::collections::BTreeSet;

use super::{CATALOGUE_SCHEMA, Edition, Fault};
use crate::{
    case::{
        Handling, OWN_LEG,
        form::MAX_TEXT_CHARS,
        own::{OwnKind, SLOTS, slots_taken},
    },
    ruleset::{
        Agency, Asking, Bilingual, Clock, Procedure, ProcedureCode, ResultPaper, RuleSource,
        Ruleset, Signer, Term,
    },
};

/// More working days than any procedure of a ward takes.
const MOST_DAYS: u16 = 365;
/// Above this a fee is a slip of the hand, in đồng.
const MOST_DONG: u32 = 100_000_000;
/// What fits before a value on the screen and on paper.
const MOST_LABEL_CHARS: usize = 60;
/// Characters of a code.
const CODE_CHARS: std::ops::RangeInclusive<usize> = 3..=60;

/// Everything that is wrong with an edition. `today` is what holds on its first day without it: the law
/// with the earlier editions; `law` is the law alone.
#[must_use]
pub fn check(edition: &Edition, today: &Ruleset, law: &Ruleset) -> Vec<Fault> {
    let mut faults = Vec::new();
    if edition.schema > CATALOGUE_SCHEMA {
        faults.push(Fault::new("schema-newer", "", "schema", edition.schema.to_string()));
    }
    let nothing = edition.procedures.is_empty() && edition.commitments.is_empty();
    if nothing && edition.ended.is_empty() {
        faults.push(Fault::new("empty", "", "procedures", ""));
    }
    Look { procedure: "", faults: &mut faults }.name("name", &edition.name);
    Look { procedure: "", faults: &mut faults }.source("source", &edition.source);
    let mut seen = BTreeSet::new();
    for procedure in &edition.procedures {
        let code = procedure.code.as_str();
        let mut look = Look { procedure: code, faults: &mut faults };
        if !seen.insert(code) {
            look.say("code-twice", "code", code);
        }
        one(&mut look, procedure);
        if procedure.is_own() {
            own(&mut look, procedure);
        } else {
            of_law(&mut look, procedure, law);
        }
    }
    ends(edition, today, law, &mut faults);
    promises(edition, today, &mut faults);
    faults
}

struct Look<'a> {
    procedure: &'a str,
    faults: &'a mut Vec<Fault>,
}

impl Look<'_> {
    fn say(&mut self, code: &'static str, field: impl Into<String>, value: impl Into<String>) {
        self.faults.push(Fault::new(code, self.procedure, field, value));
    }

    fn name(&mut self, field: &str, name: &Bilingual) {
        for (language, text) in [("vi", &name.vi), ("en", &name.en)] {
            if text.trim().is_empty() {
                self.say("text-missing", format!("{field}.{language}"), "");
            }
        }
    }

    fn source(&mut self, field: &str, source: &RuleSource) {
        if source.cite.trim().is_empty() {
            self.say("source-missing", format!("{field}.cite"), "");
        }
    }

    fn term(&mut self, field: &str, term: Term) {
        if !matches!(term, Term::SameDay) && !(1..=MOST_DAYS * 8).contains(&amount(term)) {
            self.say("term-zero", field, amount(term).to_string());
        }
    }

    fn clock(&mut self, field: &str, clock: &Clock) {
        self.term(&format!("{field}.term"), clock.term);
        self.source(&format!("{field}.source"), &clock.source);
        if clock.asking == Some(Asking::LongerTerm) && clock.verification.is_none() {
            self.say("asking-no-term", format!("{field}.asking"), "");
        }
        if let Some(longer) = clock.verification {
            self.term(&format!("{field}.verification"), longer);
            if is_longer(longer, clock.term) == Some(false) {
                let said = amount(longer).to_string();
                self.say("verification-shorter", format!("{field}.verification"), said);
            }
        }
    }

    fn code(&mut self, field: &str, code: &str) {
        let fits = CODE_CHARS.contains(&code.len())
            && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !fits {
            self.say("code-form", field, code);
        }
    }

    /// Codes that stand twice in a list.
    fn twice<'c>(&mut self, field: &str, codes: impl Iterator<Item = &'c str>) {
        let mut seen = BTreeSet::new();
        for code in codes {
            self.code(field, code);
            if !seen.insert(code) {
                self.say("code-twice", field, code);
            }
        }
    }

    /// Codes that one variant has twice: the same step can be another agency's in another variant.
    fn once_a_variant<'c>(
        &mut self,
        field: &str,
        codes: impl Iterator<Item = (&'c str, &'c [String])>,
    ) {
        let mut seen: Vec<(&str, &[String])> = Vec::new();
        for (code, only) in codes {
            self.code(field, code);
            let apart = |other: &[String]| {
                !only.is_empty() && !other.is_empty() && !only.iter().any(|one| other.contains(one))
            };
            if seen.iter().any(|(known, other)| *known == code && !apart(other)) {
                self.say("code-twice", field, code);
            }
            seen.push((code, only));
        }
    }

    /// What is of some variants alone names variants that there are.
    fn variants_of(&mut self, procedure: &Procedure, field: String, only: &[String]) {
        for only in only {
            if !procedure.variants.iter().any(|variant| variant.code == *only) {
                self.say("leg-only", field.clone(), only.clone());
            }
        }
    }

    fn result(&mut self, field: &str, result: &ResultPaper, agency: Agency) {
        self.name(&format!("{field}.name"), &result.name);
        if (agency == Agency::UyBanNhanDan) == (result.signer == Signer::CoQuanKhac) {
            self.say("signer-agency", format!("{field}.signer"), agency.slug());
        }
    }
}

/// How many of its unit a term gives.
const fn amount(term: Term) -> u16 {
    match term {
        Term::SameDay => 0,
        Term::WorkingDays(count) | Term::CalendarDays(count) | Term::WorkingHours(count) => count,
    }
}

/// Whether `term` is longer than `than`; nothing where days off decide it.
fn is_longer(term: Term, than: Term) -> Option<bool> {
    let hours = |term| match term {
        Term::SameDay => Some(1),
        Term::WorkingDays(days) => Some(u32::from(days) * 8),
        Term::WorkingHours(hours) => Some(u32::from(hours)),
        Term::CalendarDays(_) => None,
    };
    match (term, than) {
        (Term::CalendarDays(one), Term::CalendarDays(other)) => Some(one > other),
        (Term::SameDay, Term::CalendarDays(_)) => Some(false),
        (Term::CalendarDays(_), Term::SameDay) => Some(true),
        _ => Some(hours(term)? > hours(than)?),
    }
}

/// What every procedure must be.
fn one(look: &mut Look<'_>, procedure: &Procedure) {
    look.code("code", procedure.code.as_str());
    look.name("name", &procedure.name);
    look.clock("clock", &procedure.clock);
    look.twice("variants.code", procedure.variants.iter().map(|variant| variant.code.as_str()));
    for variant in &procedure.variants {
        look.name("variants.name", &variant.name);
        look.clock("variants.clock", &variant.clock);
    }
    legs(look, procedure);
    let papers = procedure.papers.iter().map(|paper| (paper.code.as_str(), &paper.only[..]));
    look.once_a_variant("papers.code", papers);
    for paper in &procedure.papers {
        look.variants_of(procedure, format!("papers.{}.only", paper.code), &paper.only);
        look.name("papers.name", &paper.name);
        look.source("papers.source", &paper.source);
        if let Some(condition) = &paper.condition {
            look.name("papers.condition", condition);
        }
    }
    if procedure.results.is_empty() {
        look.say("result-missing", "results", "");
    }
    look.twice("results.code", procedure.results.iter().map(|result| result.code.as_str()));
    for result in &procedure.results {
        look.name("results.name", &result.name);
    }
    if let Some(fee) = &procedure.fee {
        look.name("fee.note", &fee.note);
        look.source("fee.source", &fee.source);
        let sums = [Some(fee.dong), fee.later.map(|later| later.dong), fee.most];
        for dong in sums.into_iter().flatten().filter(|dong| *dong > MOST_DONG) {
            look.say("fee-high", "fee.dong", dong.to_string());
        }
        if fee.later.is_some_and(|later| later.from < 2) {
            look.say("term-zero", "fee.later.from", "1");
        }
        for exemption in &fee.exempt {
            look.source(&format!("fee.exempt.{}", exemption.ground.slug()), &exemption.source);
        }
    }
    if let Some(trips) = &procedure.trips {
        look.source("trips.source", &trips.source);
        if trips.most == 0 {
            look.say("term-zero", "trips.most", "0");
        }
    }
}

fn legs(look: &mut Look<'_>, procedure: &Procedure) {
    let all = procedure.legs.iter().map(|leg| (leg.code.as_str(), &leg.only[..]));
    look.once_a_variant("legs.code", all);
    let mut before: BTreeSet<&str> = BTreeSet::new();
    for leg in &procedure.legs {
        look.name("legs.name", &leg.name);
        look.source("legs.source", &leg.source);
        look.term("legs.term", leg.term);
        let over = |term| {
            let clocks = procedure.variants.iter().map(|variant| &variant.clock);
            let longest = clocks.chain([&procedure.clock]);
            longest
                .flat_map(|clock| [Some(clock.term), clock.verification])
                .flatten()
                .all(|whole| is_longer(term, whole) == Some(true))
        };
        if over(leg.term) {
            look.say("leg-longer", format!("legs.{}.term", leg.code), amount(leg.term).to_string());
        }
        if let Some(after) = leg.after.as_deref().filter(|after| !before.contains(after)) {
            look.say("leg-after", format!("legs.{}.after", leg.code), after);
        }
        look.variants_of(procedure, format!("legs.{}.only", leg.code), &leg.only);
        if let Some(result) = &leg.result {
            look.result(&format!("legs.{}.result", leg.code), result, leg.agency);
        }
        before.insert(&leg.code);
    }
}

/// A procedure of the office's own: its form, one result that the committee signs, and no step but the
/// result's that only a program could finish.
fn own(look: &mut Look<'_>, procedure: &Procedure) {
    if procedure.form.is_empty() {
        look.say("form-missing", "form", procedure.code.as_str());
    }
    let taken = slots_taken(&procedure.form);
    if taken > SLOTS.len() {
        look.say("form-long", "form", taken.to_string());
    }
    look.twice("form.key", procedure.form.iter().map(|field| field.key.as_str()));
    for field in &procedure.form {
        let at = |what: &str| format!("form.{}.{what}", field.key);
        look.name(&at("label"), &field.label);
        let long =
            [&field.label.vi, &field.label.en].into_iter().map(|label| label.chars().count());
        if let Some(count) = long.max().filter(|count| *count > MOST_LABEL_CHARS) {
            look.say("label-long", at("label"), count.to_string());
        }
        if let Some(help) = &field.help {
            look.name(&at("help"), help);
        }
        let count = field.options.len();
        let fits = if field.kind == OwnKind::Choice { count >= 2 } else { count == 0 };
        let mut options = BTreeSet::new();
        let whole = field.options.iter().all(|option| !option.trim().is_empty());
        let once = field.options.iter().all(|option| options.insert(option.trim()));
        if !fits || !whole || !once {
            look.say("options", at("options"), field.options.join(", "));
        }
        let longest = field.longest.is_none_or(|longest| {
            field.kind == OwnKind::Text && (1..=MAX_TEXT_CHARS).contains(&usize::from(longest))
        });
        if !longest {
            look.say("longest", at("longest"), field.longest.unwrap_or_default().to_string());
        }
    }
    if !procedure.legs.is_empty() && procedure.leg(OWN_LEG).is_none() {
        look.say("leg-of-result", "legs", OWN_LEG);
    }
    if !procedure.variants.is_empty() {
        look.say("no-variants", "variants", procedure.code.as_str());
    }
    if procedure.results.iter().any(|result| result.signer == Signer::CoQuanKhac) {
        look.say("signer-agency", "results.signer", Agency::UyBanNhanDan.slug());
    }
}

/// A procedure whose form the law fixes: its times, papers, fees, agencies and words may change, what
/// the program knows it by may not.
fn of_law(look: &mut Look<'_>, procedure: &Procedure, law: &Ruleset) {
    let code = procedure.code.as_str();
    if !procedure.form.is_empty() {
        look.say("form-of-law", "form", code);
    }
    let (Some(_), Ok(known)) = (Handling::find(code), law.procedure(&procedure.code)) else {
        look.say("form-missing", "form", code);
        return;
    };
    let same = |one: Vec<&str>, other: Vec<&str>| {
        one.into_iter().collect::<BTreeSet<_>>() == other.into_iter().collect::<BTreeSet<_>>()
    };
    let legs = |p: &'_ Procedure| p.legs.iter().map(|leg| leg.code.clone()).collect::<Vec<_>>();
    let variants = |p: &'_ Procedure| p.variants.iter().map(|v| v.code.clone()).collect::<Vec<_>>();
    let results = |p: &'_ Procedure| p.results.iter().map(|r| r.code.clone()).collect::<Vec<_>>();
    for (field, one, other) in [
        ("legs", legs(procedure), legs(known)),
        ("variants", variants(procedure), variants(known)),
        ("results", results(procedure), results(known)),
    ] {
        let (one_of, other_of) = (one.iter().map(String::as_str), other.iter().map(String::as_str));
        if !same(one_of.collect(), other_of.collect()) {
            look.say("form-of-law", field, one.join(", "));
        }
    }
}

/// What is received no more is the office's own, and is known.
fn ends(edition: &Edition, today: &Ruleset, law: &Ruleset, faults: &mut Vec<Fault>) {
    for code in &edition.ended {
        if law.procedure(code).is_ok() {
            faults.push(Fault::new("ended-of-law", code.as_str(), "ended", code.as_str()));
        } else if today.procedure(code).is_err() {
            faults.push(Fault::new("procedure-unknown", code.as_str(), "ended", code.as_str()));
        }
    }
}

/// A commitment is for a procedure that is received, once, and never longer than the law's time.
fn promises(edition: &Edition, today: &Ruleset, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for promised in &edition.commitments {
        let code: &ProcedureCode = &promised.procedure;
        let mut look = Look { procedure: code.as_str(), faults };
        look.term("commitments.term", promised.term);
        if !seen.insert(code.as_str()) {
            look.say("code-twice", "commitments.procedure", code.as_str());
        }
        let own = edition.procedures.iter().find(|procedure| procedure.code == *code);
        let procedure = own.or_else(|| today.procedure(code).ok());
        let Some(procedure) = procedure.filter(|_| !edition.ended.contains(code)) else {
            look.say("procedure-unknown", "commitments.procedure", code.as_str());
            continue;
        };
        match is_longer(promised.term, procedure.clock.term) {
            Some(false) => {}
            Some(true) => {
                let said = amount(promised.term).to_string();
                look.say("commitment-longer", "commitments.term", said);
            }
            None => look.say("commitment-unlike", "commitments.term", code.as_str()),
        }
    }
}
