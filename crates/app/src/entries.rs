//! Entries of the ward's registers, found again: for a copy, a correction, a recognition.
//!
//! What a register says today is what was registered and what later cases changed of it; the entry
//! itself is never written over.

use std::collections::BTreeMap;

use chrono::Datelike as _;
use tannha_domain::{
    case::{
        Book, CaseState, Field, Form, Handling, Phase, RegisterEntry, Registration, Section, entry,
        form::{Gravity, Reading, Remark},
        forms::changed_field,
        written_number,
    },
    ids::{CaseId, DraftId},
    log::{Record, changes::numbered},
};

use crate::{Office, OfficeError, drafts::Draft};

/// Years to look a number up in that was typed without one, this year first.
const YEARS: i32 = 3;

/// An entry that may be the one that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundEntry {
    /// Its case.
    pub case: CaseId,
    /// Whom it is about.
    pub title: String,
    /// `12/2026`.
    pub number: String,
    /// The day of registration, `20/11/2026`.
    pub date: String,
    /// What it gives the fields of the form that asks.
    pub fill: BTreeMap<Field, String>,
}

impl Office {
    /// Entries of the register that a draft is about, by number or by a name, best first.
    ///
    /// # Errors
    /// The ledger's.
    pub fn find_entries(
        &self,
        draft: &Draft,
        query: &str,
        limit: usize,
    ) -> Result<Vec<FoundEntry>, OfficeError> {
        let typed = |field: Field| draft.typed.get(&field).map_or("", String::as_str);
        let register = Handling::find(&draft.procedure)
            .and_then(|handling| entry::register(handling.book, typed));
        let Some(register) = register else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for case in self.cases_of(register, query, limit)? {
            let state = self.case(case)?;
            let book = state.handling().map(|handling| handling.book);
            let Some(registration) = state.registration.clone().filter(|_| book == Some(register))
            else {
                continue;
            };
            if state.phase() == Phase::Revoked || found.len() == limit {
                continue;
            }
            found.push(self.found(draft.form(), &state, &registration)?);
        }
        Ok(found)
    }

    /// An entry, and what it gives a form.
    fn found(
        &self,
        form: &Form,
        state: &CaseState,
        registration: &Registration,
    ) -> Result<FoundEntry, OfficeError> {
        let number = written_number(registration);
        let date = registration.registered_on.0.format("%d/%m/%Y").to_string();
        let mut fill = filled(form, &self.standing(state)?);
        for (field, value) in [
            (Field::EntryNumber, number.clone()),
            (Field::EntryDate, date.clone()),
            (Field::EntryPlace, registration.place.clone()),
        ] {
            fill.insert(field, value);
        }
        Ok(FoundEntry { case: state.id, title: state.title(), number, date, fill })
    }

    /// Starts the dossier of copies of what a case registered: a procedure of its own, with a number of
    /// its own (TT 04/2020/TT-BTP Đ23), filled in with the entry and with who asked.
    ///
    /// # Errors
    /// [`OfficeError::NoCopies`] where nothing stands registered of which copies are made, or the
    /// store's.
    pub fn start_copies(&self, case: CaseId) -> Result<DraftId, OfficeError> {
        let state = self.case(case)?;
        let handling = copies_of(&state).ok_or(OfficeError::NoCopies)?;
        let registration = state.registration.clone().ok_or(OfficeError::NoCopies)?;
        let entry = self.found(handling.form, &state, &registration)?;
        let id = self.start_draft(handling.procedure)?;
        let asked = [
            Field::DeclarantName,
            Field::DeclarantCitizenId,
            Field::DeclarantPaper,
            Field::DeclarantPhone,
            Field::DeclarantEmail,
            Field::DeliveryCopies,
            Field::DeliveryAddress,
            Field::DeliveryCommune,
        ];
        let known = asked.map(|field| (field, state.value(field).to_owned()));
        let known = known.into_iter().filter(|(field, value)| {
            handling.form.asks_for(*field) && !matches!(value.as_str(), "" | "0")
        });
        for (field, value) in entry.fill.into_iter().chain(known) {
            self.set_field(id, field.slug(), &value)?;
        }
        Ok(id)
    }

    /// Cases that a number of a register, or other words, may mean.
    pub(crate) fn cases_of(
        &self,
        register: Book,
        query: &str,
        limit: usize,
    ) -> Result<Vec<CaseId>, OfficeError> {
        let Some((number, year)) = entry::number(query) else {
            let (hits, _) = self.index()?.search(query, limit * 4);
            return Ok(hits.into_iter().map(|hit| hit.case).collect());
        };
        let now = self.now().in_vietnam().date().year();
        let years = year.map_or(now - YEARS..=now, |year| year..=year);
        let mut cases = Vec::new();
        for year in years.rev() {
            cases.extend(self.holder_of(register, year, number)?);
        }
        Ok(cases)
    }

    fn holder_of(
        &self,
        register: Book,
        year: i32,
        number: u32,
    ) -> Result<Option<CaseId>, OfficeError> {
        Ok(match self.ledger.record(&numbered(register, year, number))? {
            Some(Record::Holder(case)) => Some(case),
            _ => None,
        })
    }

    /// What a draft's entry comes to: one that was revoked has no copies and cannot be changed.
    pub(crate) fn revoked_entry(
        &self,
        procedure: &str,
        reading: &Reading,
    ) -> Result<Option<Remark>, OfficeError> {
        let book = Handling::find(procedure).map(|handling| handling.book);
        let named = book.and_then(|book| RegisterEntry::named(book, |field| reading.value(field)));
        let Some(named) = named else { return Ok(None) };
        let Some(case) = self.holder_of(named.book, named.year, named.number)? else {
            return Ok(None);
        };
        let found = self.case(case)?;
        let same = found.registration.as_ref().is_some_and(|found| named.is(found));
        Ok((same && found.phase() == Phase::Revoked).then(|| Remark {
            field: Field::EntryNumber,
            gravity: Gravity::Error,
            code: "entry-revoked",
            params: vec![("code", found.code.text.clone())],
        }))
    }

    /// The case of the entry that a case names, where this ward registered it.
    ///
    /// # Errors
    /// The ledger's.
    pub fn entry_of(&self, state: &CaseState) -> Result<Option<CaseState>, OfficeError> {
        let book = state.handling().map(|handling| handling.book);
        let named = book.and_then(|book| RegisterEntry::named(book, |field| state.value(field)));
        let Some(named) = named else { return Ok(None) };
        let Some(case) = self.holder_of(named.book, named.year, named.number)? else {
            return Ok(None);
        };
        let found = self.case(case)?;
        let same = found.registration.as_ref().is_some_and(|found| named.is(found));
        Ok(same.then_some(found))
    }

    /// The registered cases that changed an entry, oldest first, without those that were revoked.
    ///
    /// # Errors
    /// The ledger's.
    pub fn changes_of(&self, entry: &CaseState) -> Result<Vec<CaseState>, OfficeError> {
        let mut changes = Vec::new();
        for case in &entry.changes {
            let state = self.case(*case)?;
            if state.phase() != Phase::Revoked {
                changes.push(state);
            }
        }
        Ok(changes)
    }

    /// What an entry says today.
    fn standing(&self, entry: &CaseState) -> Result<BTreeMap<Field, String>, OfficeError> {
        let mut values: BTreeMap<_, _> =
            entry.fields.iter().map(|(field, written)| (*field, written.value.clone())).collect();
        let Some(book) = entry.handling().map(|handling| handling.book) else {
            return Ok(values);
        };
        for change in self.changes_of(entry)? {
            values.extend(changed(book, &change));
        }
        Ok(values)
    }
}

/// The procedure by which copies are made of what a case registered, while it stands.
#[must_use]
pub fn copies_of(state: &CaseState) -> Option<&'static Handling> {
    state.registration.as_ref().filter(|_| !state.ended_without_result())?;
    Handling::of_copies(state.handling()?.book)
}

/// What a change gives the fields of the entry.
fn changed(register: Book, change: &CaseState) -> Vec<(Field, String)> {
    let value = |field: Field| change.value(field).to_owned();
    if change.handling().is_some_and(|handling| handling.book == Book::Recognitions) {
        let parent = match change.value(Field::ParentIs) {
            "mother" => Section::Mother,
            _ => Section::Father,
        };
        return by_tail(parent, Section::Parent)
            .map(|(to, from)| (to, value(from)))
            .filter(|(_, text)| !text.is_empty())
            .collect();
    }
    let items = [(Field::ChangeItem, Field::ChangeTo), (Field::OtherItem, Field::OtherTo)];
    let field = |(item, to)| Some((changed_field(register, change.value(item))?, value(to)));
    items.into_iter().filter_map(field).filter(|(_, text)| !text.is_empty()).collect()
}

/// Pairs of fields that say the same of two people: `father.name` and `parent.name`.
fn by_tail(to: Section, from: Section) -> impl Iterator<Item = (Field, Field)> {
    let of = |section: Section| {
        Field::ALL.iter().copied().filter(move |field| field.spec().section == section)
    };
    of(to).filter_map(move |field| {
        let tail = field.slug().split_once('.')?.1;
        let same = of(from).find(|from| from.slug().split_once('.').is_some_and(|f| f.1 == tail));
        Some((field, same?))
    })
}

/// What an entry's values give the fields of a form: the same fields, and the person it is about.
fn filled(form: &Form, values: &BTreeMap<Field, String>) -> BTreeMap<Field, String> {
    let about = [Section::Child, Section::Deceased];
    let person = [Section::Person, Section::Recognised];
    let same = values.iter().map(|(field, value)| (*field, value.clone()));
    let of_person = person.into_iter().flat_map(|to| about.map(|from| (to, from)));
    let of_person = of_person
        .flat_map(|(to, from)| by_tail(to, from))
        .filter_map(|(to, from)| Some((to, values.get(&from)?.clone())));
    // Who declared it and where it was brought then is another matter.
    let register = |field: Field| {
        !matches!(
            field.spec().section,
            Section::Declarant | Section::Delivery | Section::Papers | Section::Mobile
        )
    };
    same.chain(of_person)
        .filter(|(field, value)| form.asks_for(*field) && register(*field) && !value.is_empty())
        .collect()
}
