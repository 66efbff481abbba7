//! A list of people from another program: offered where a form asks for a person, and nothing else.
//!
//! Nothing happened to them here, so they are no entries of the log and are never sent; they are kept
//! sealed, one record each, and go as a whole when an officer says so ([ADR 0017], as amended). An officer
//! may take them out as a table, which is told ([ADR 0027]).
//!
//! [ADR 0017]: ../../../../docs/adr/0017-an-old-entry-is-an-act.md
//! [ADR 0027]: ../../../../docs/adr/0027-a-list-of-names-is-looked-at-as-a-list.md

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;
use minicbor::{Decode, Encode};
use tannha_domain::{case::Field, log::hash, text, time::Moment};
use tannha_store::Batch;

use super::{Column, ExchangeError, Fault, PER_COMMIT, Verdict, old};
use crate::{
    Office, OfficeError,
    ledger::{LedgerError, PEOPLE, decode, encode},
};

/// What is known of a person, in the order of a table.
pub(super) const FIELDS: [Field; 10] = [
    Field::PersonName,
    Field::PersonBorn,
    Field::PersonSex,
    Field::PersonCitizenId,
    Field::PersonEthnicity,
    Field::PersonNationality,
    Field::PersonPaper,
    Field::PersonResidence,
    Field::PersonCommune,
    Field::DeclarantPhone,
];

/// The most people that a laptop keeps beside its dossiers.
pub const MAX_PEOPLE: usize = 20_000;

/// A person of the list.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Person {
    /// What the list says, by field.
    #[n(0)]
    pub typed: BTreeMap<Field, String>,
    /// When it came in.
    #[n(1)]
    pub brought_at: Moment,
}

impl Person {
    /// What stands in a field; empty where nothing does.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        self.typed.get(&field).map_or("", String::as_str)
    }
}

/// Where a person is kept: by their number, else by name and birth. It carries nothing about them.
pub(super) type Place = [u8; 16];

fn place(typed: &BTreeMap<Field, String>) -> Place {
    let of = |field| typed.get(&field).map_or("", String::as_str);
    let id = of(Field::PersonCitizenId);
    let said = if id.is_empty() {
        format!("{}/{}", text::fold(of(Field::PersonName)), of(Field::PersonBorn))
    } else {
        id.to_owned()
    };
    let mut place = [0; 16];
    place.copy_from_slice(&hash(b"tannha person 1\0", &[said.as_bytes()]).0[..16]);
    place
}

/// Where a person is kept, and what is known of them.
type Read = (Place, BTreeMap<Field, String>);

/// Whom a row is about, and their values or what is wrong with them.
pub(super) fn read(
    values: &BTreeMap<Column, String>,
    today: NaiveDate,
) -> (String, Result<Read, Vec<Fault>>) {
    let (mut typed, mut faults) = (BTreeMap::new(), Vec::new());
    for field in FIELDS {
        let Some(raw) = values.get(&Column::Of(field)) else { continue };
        // Of many elderly only the year of birth is known: a mother's field reads such a date.
        let read_as = if field == Field::PersonBorn { Field::MotherBorn } else { field };
        match old::value(read_as, raw, today) {
            Ok(value) if value.is_empty() => {}
            Ok(value) => {
                typed.insert(field, value);
            }
            Err(fault) => faults.push(Fault { column: Some(Column::Of(field)), ..fault }),
        }
    }
    let title = values.get(&Column::Of(Field::PersonName)).map_or("", |raw| raw.trim()).to_owned();
    if title.is_empty() {
        faults.push(Fault::of(Column::Of(Field::PersonName), "rows-name-missing"));
    }
    if !typed.contains_key(&Field::PersonCitizenId) && !typed.contains_key(&Field::PersonBorn) {
        faults.push(Fault::of(Column::Of(Field::PersonCitizenId), "rows-person-unclear"));
    }
    (title, if faults.is_empty() { Ok((place(&typed), typed)) } else { Err(faults) })
}

impl Office {
    /// What becomes of a person who could be read: they may be here, or their number may be another's.
    pub(super) fn look_at_person(
        &self,
        place: Place,
        typed: &BTreeMap<Field, String>,
    ) -> Result<Verdict, OfficeError> {
        let Some(bytes) = self.ledger().store().get(PEOPLE, &place)? else {
            return Ok(Verdict::Good);
        };
        let known: Person = decode(&bytes)?;
        if known.typed == *typed {
            return Ok(Verdict::There);
        }
        let name = |typed: &BTreeMap<Field, String>| {
            text::fold(typed.get(&Field::PersonName).map_or("", String::as_str))
        };
        let other = name(&known.typed) != name(typed);
        let held = Fault::of(Column::Of(Field::PersonCitizenId), "rows-person-id-held");
        Ok(if other { Verdict::Refused(vec![held]) } else { Verdict::Good })
    }

    pub(super) fn put_person(
        &self,
        batch: &mut Batch,
        place: Place,
        typed: &BTreeMap<Field, String>,
    ) -> Result<(), OfficeError> {
        let person = Person { typed: typed.clone(), brought_at: self.now() };
        batch.put(PEOPLE, &place, encode(&person)?);
        Ok(())
    }

    /// There is room for so many more.
    pub(super) fn room_for_people(&self, more: usize) -> Result<(), OfficeError> {
        let kept = self.known_people()?.len();
        if kept + more > MAX_PEOPLE {
            return Err(ExchangeError::TooManyPeople.into());
        }
        Ok(())
    }

    /// The people of the lists that were brought in on this laptop, by name.
    ///
    /// # Errors
    /// The store's.
    pub fn known_people(&self) -> Result<Arc<Vec<Person>>, OfficeError> {
        let mut kept = self.people.lock().map_err(|_| LedgerError::Poisoned)?;
        if let Some(people) = kept.as_ref() {
            return Ok(people.clone());
        }
        let mut people: Vec<Person> = Vec::new();
        for found in self.ledger().store().scan(PEOPLE, &[]) {
            people.push(decode(&found.map_err(LedgerError::from)?.1)?);
        }
        people.sort_by_cached_key(|person| text::fold(person.value(Field::PersonName)));
        let people = Arc::new(people);
        *kept = Some(people.clone());
        Ok(people)
    }

    /// They are read anew when they are wanted next.
    pub(super) fn people_changed(&self) -> Result<(), OfficeError> {
        *self.people.lock().map_err(|_| LedgerError::Poisoned)? = None;
        Ok(())
    }

    /// Lets go of all of them; says how many there were. Dossiers keep what was taken over into them.
    ///
    /// # Errors
    /// The store's.
    pub fn forget_people(&self) -> Result<usize, OfficeError> {
        let _turn = self.turn()?;
        let mut places = Vec::new();
        for found in self.ledger().store().scan(PEOPLE, &[]) {
            places.push(found.map_err(LedgerError::from)?.0);
        }
        for some in places.chunks(PER_COMMIT) {
            let mut batch = Batch::new();
            for place in some {
                batch.delete(PEOPLE, place);
            }
            self.ledger().store().commit(batch)?;
        }
        self.people_changed()?;
        Ok(places.len())
    }
}
