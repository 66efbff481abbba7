//! An identity number belongs to one person (DOMAIN §2.3): a form that gives it to somebody whom
//! the ward knows under another name is not received before one of the two is put right.
//!
//! The same mother with a second child is the same person. A form that stands alone is judged in
//! `domain`; this is what only the ward's other cases can tell.

use tannha_domain::{
    case::{
        CaseState, Field, Phase,
        form::{Gravity, Reading, Remark},
    },
    log::{Record, RecordKey},
    text,
};

use crate::{
    Office, OfficeError,
    drafts::Draft,
    search::{Agreement, Place},
};

/// A family has not so many children; a number that is in more cases is wrong in one of these too.
const MOST_CASES: usize = 40;

impl Office {
    /// What was typed, read: what the form itself tells, and what the ward's other cases tell.
    ///
    /// # Errors
    /// The ledger's.
    pub fn reading(&self, draft: &Draft) -> Result<Reading, OfficeError> {
        let mut reading = draft.reading(self.now());
        let mut held: Vec<Remark> =
            self.revoked_entry(&draft.procedure, &reading)?.into_iter().collect();
        for (number, name) in draft.form().people() {
            held.extend(self.registered_dead(number, reading.value(number))?);
            let (number_text, name) = (reading.value(number), reading.value(name));
            if number_text.is_empty() || name.is_empty() {
                continue;
            }
            if let Some((holder, code)) = self.other_holder(number_text, name)? {
                held.push(Remark {
                    field: number,
                    gravity: Gravity::Error,
                    code: "id-held-by-another",
                    params: vec![("name", holder), ("code", code)],
                });
            }
        }
        reading.remarks.extend(held);
        reading.remarks.sort_by_key(|remark| (remark.field, remark.gravity != Gravity::Error));
        Ok(reading)
    }

    /// Somebody of the form whose death this ward has registered: asked about, never a no. A parent
    /// may well be dead; who marries, declares or owns may not, and then a number is wrong.
    fn registered_dead(&self, field: Field, number: &str) -> Result<Option<Remark>, OfficeError> {
        if number.is_empty() || field == Field::DeceasedCitizenId {
            return Ok(None);
        }
        let key = RecordKey::Dead(number.to_owned());
        let Some(Record::Holder(case)) = self.ledger.record(&key)? else { return Ok(None) };
        let state = self.case(case)?;
        Ok((state.phase() != Phase::Revoked).then(|| Remark {
            field,
            gravity: Gravity::Warning,
            code: "registered-dead",
            params: vec![("code", state.code.text.clone())],
        }))
    }

    /// Who holds a number under another name, and in which case.
    fn other_holder(
        &self,
        number: &str,
        name: &str,
    ) -> Result<Option<(String, String)>, OfficeError> {
        let (hits, _) = self.index()?.search(number, MOST_CASES);
        let whole = |hit: &&crate::search::Hit| {
            hit.why.place == Place::CitizenId && hit.why.agreement == Agreement::Exact
        };
        for hit in hits.iter().filter(whole) {
            let state = self.case(hit.case)?;
            if let Some(holder) = other_holder_in(&state, number, name) {
                return Ok(Some((holder, state.code.text.clone())));
            }
        }
        Ok(None)
    }
}

fn other_holder_in(state: &CaseState, number: &str, name: &str) -> Option<String> {
    let registered = state.registration.as_ref().and_then(|r| r.citizen_id.as_deref());
    let child = (registered.unwrap_or_default(), state.value(Field::ChildName));
    let people = state.form().people();
    people
        .map(|(number, name)| (state.value(number), state.value(name)))
        .chain([child])
        .find(|(held, holder)| {
            *held == number && !holder.is_empty() && text::tone_key(holder) != text::tone_key(name)
        })
        .map(|(_, holder)| holder.to_owned())
}
