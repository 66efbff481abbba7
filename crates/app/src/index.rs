//! What a list or a search needs of every case, in memory: a few lines each, never the case itself.
//!
//! It is made when the laptop is unlocked and kept true by what each commit says it touched. It
//! is never written to disk as it stands here: it is full of names.

use std::collections::HashMap;

use tannha_domain::{
    case::{CaseState, Document, Field, Holder, LegStatus, Phase},
    ids::CaseId,
    text,
    time::Moment,
};

/// What waits to be done about a case, in order of urgency on the first screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Need {
    Choice,
    Print,
    Deliver,
    Register,
    Sign,
    Verify,
    Others,
    Citizen,
    Nothing,
}

/// What is remembered of a case.
#[derive(Debug, Clone)]
pub struct Summary {
    /// The case.
    pub case: CaseId,
    /// Where it stands.
    pub phase: Phase,
    /// What waits.
    pub need: Need,
    /// Promised hour.
    pub due: Moment,
    /// The clock runs.
    pub running: bool,
    /// A choice, a possible duplicate or an act that was set aside waits for a person.
    pub needs_attention: bool,
    words: String,
    digits: String,
}

/// All cases in brief.
#[derive(Debug, Default)]
pub struct Index {
    cases: HashMap<CaseId, Summary>,
}

/// A choice, a possible duplicate or an act that was set aside waits for a person.
#[must_use]
pub fn needs_attention(state: &CaseState) -> bool {
    !state.conflicts.is_empty() || !state.duplicates.is_empty() || !state.set_aside.is_empty()
}

/// What waits to be done about a case.
#[must_use]
pub fn need(state: &CaseState) -> Need {
    if !state.conflicts.is_empty() || !state.duplicates.is_empty() {
        return Need::Choice;
    }
    match state.phase() {
        Phase::Received => Need::Verify,
        Phase::Supplement => Need::Citizen,
        Phase::Verified => Need::Sign,
        Phase::AtSignature if state.number_request.is_some() => Need::Others,
        Phase::AtSignature => Need::Register,
        Phase::Registered => Need::Print,
        Phase::Printed if state.paper(Document::BirthCertificate).signed.is_none() => Need::Sign,
        Phase::Printed | Phase::OutForDelivery | Phase::ReturnedUndelivered => Need::Deliver,
        Phase::Delivered => {
            let letter = state.paper(Document::CongratulationLetter);
            if matches!(letter.holder, Holder::Officer(..)) {
                Need::Deliver
            } else if state.legs.iter().any(|leg| leg.status != LegStatus::Done) {
                Need::Others
            } else {
                Need::Nothing
            }
        }
        Phase::Refused | Phase::Withdrawn | Phase::Revoked => Need::Nothing,
    }
}

impl Summary {
    /// Of a case.
    #[must_use]
    pub fn of(state: &CaseState) -> Self {
        let mut words = String::new();
        for field in [
            Field::ChildName,
            Field::MotherName,
            Field::FatherName,
            Field::DeclarantName,
            Field::DeliveryAddress,
        ] {
            words.push(' ');
            words.push_str(&text::fold(state.value(field)));
        }
        words.push(' ');
        let mut digits = String::new();
        let number = state.registration.as_ref().map(|r| r.number.to_string());
        let provisional = state.code.provisional.as_deref().unwrap_or_default();
        for part in [
            state.code.text.as_str(),
            provisional,
            number.as_deref().unwrap_or_default(),
            state.value(Field::MotherCitizenId),
            state.value(Field::FatherCitizenId),
            state.value(Field::DeclarantCitizenId),
            state.value(Field::DeclarantPhone),
        ] {
            digits.push(' ');
            digits.extend(
                part.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()),
            );
        }
        let phase = state.phase();
        Self {
            case: state.id,
            phase,
            need: need(state),
            due: state.promise.promised,
            running: !state.is_closed() && !state.is_paused(),
            needs_attention: needs_attention(state),
            words,
            digits,
        }
    }

    fn matches(&self, words: &[String], digits: &str) -> Option<u8> {
        if !digits.is_empty() && self.digits.contains(digits) {
            return Some(0);
        }
        if words.is_empty() {
            return None;
        }
        let begins = |word: &String| self.words.contains(&format!(" {word}"));
        words.iter().all(begins).then(|| {
            let whole = format!(" {} ", words.join(" "));
            if self.words.contains(&whole) { 1 } else { 2 }
        })
    }
}

impl Index {
    /// Remembers a case as it stands.
    pub fn put(&mut self, state: &CaseState) {
        self.cases.insert(state.id, Summary::of(state));
    }

    /// All summaries.
    pub fn iter(&self) -> impl Iterator<Item = &Summary> {
        self.cases.values()
    }

    /// How many cases there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cases.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// Cases by words (with or without diacritics, beginnings suffice), digits or codes.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> (Vec<CaseId>, usize) {
        let folded = text::fold(query);
        let words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
        let compact: String = query.chars().filter(char::is_ascii_alphanumeric).collect();
        let has_digit = compact.bytes().any(|b| b.is_ascii_digit());
        let digits = if has_digit { compact.to_ascii_lowercase() } else { String::new() };
        let mut found: Vec<(u8, std::cmp::Reverse<Moment>, CaseId)> = self
            .cases
            .values()
            .filter_map(|s| Some((s.matches(&words, &digits)?, std::cmp::Reverse(s.due), s.case)))
            .collect();
        found.sort();
        let total = found.len();
        found.truncate(limit);
        (found.into_iter().map(|(_, _, case)| case).collect(), total)
    }
}
