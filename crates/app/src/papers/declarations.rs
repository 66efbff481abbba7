//! Tờ khai: what was typed of a draft or written down of a case, as the citizen signs it (TT 04/2024/TT-BTP,
//! DOMAIN §3.6). It is the citizen's paper: it is printed as often as it is wanted, and each print is in the log.

mod other;
mod rows;

use tannha_domain::{
    case::{
        Book, CaseState, DeclarationKind, DeclarationWords, Field, Fingerprint, Form, Hand,
        fingerprint, own::OwnForm,
    },
    partial_date::PartialDate,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_print::{
    CopiesWanted, Declaration, DeclaredBy, DeclaredFinger, DeclaredKind, DeclaredSignature, Record,
};

use other::other;
use rows::{birth, death, marriage, requester};

use super::record::Values;
use crate::{Office, OfficeError, drafts::Draft, phrases};

/// What a declaration is made of.
struct Asked<'a> {
    procedure: &'a str,
    name: String,
    form: &'a Form,
    own: Option<&'a OwnForm>,
    day: Option<PartialDate>,
}

impl Office {
    /// The declaration of a draft, as far as it was typed.
    pub(super) fn draft_declaration(&self, draft: &Draft) -> Result<Record, OfficeError> {
        let reading = draft.reading(self.now());
        let typed = |field| draft.typed.get(&field).map_or("", String::as_str);
        let value = |field| match reading.value(field) {
            "" => typed(field),
            read => read,
        };
        let asked = Asked {
            procedure: &draft.procedure,
            name: match &draft.own {
                Some(own) => own.name.vi.clone(),
                None => self.declared_procedure(&draft.procedure),
            },
            form: draft.form(),
            own: draft.own.as_ref(),
            day: Some(self.now().in_vietnam().date().into()),
        };
        self.declaration(&Values(&value), &asked)
    }

    /// The declaration of a case, as of the day on which it was received.
    pub(super) fn case_declaration(&self, state: &CaseState) -> Result<Record, OfficeError> {
        if !has_declaration(state) {
            return Err(OfficeError::NoSuchPaper);
        }
        let value = |field| state.value(field);
        let asked = Asked {
            procedure: &state.procedure,
            name: self.procedure_name(state),
            form: state.form(),
            own: state.own.as_ref(),
            day: Some(state.promise.received_at.in_vietnam().date().into()),
        };
        self.declaration(&Values(&value), &asked)
    }

    fn declared_procedure(&self, procedure: &str) -> String {
        let key = format!("procedure-{procedure}");
        try_text(Locale::Vi, &key, NO_ARGS).unwrap_or_else(|_| procedure.to_owned())
    }

    fn declaration(&self, values: &Values<'_>, asked: &Asked<'_>) -> Result<Record, OfficeError> {
        let settings = self.settings()?;
        let kind = DeclarationKind::of_procedure(asked.procedure);
        let DeclarationWords { pledge, notes } = settings
            .declarations
            .get(&kind)
            .cloned()
            .unwrap_or_else(|| DeclarationWords::usual(kind));
        let subject = asked.name.trim_start_matches("Thủ tục ").to_owned();
        let relation = asked.form.asks_for(Field::DeclarantRelation);
        let (said, form, seats): (Declaration, _, &[DeclaredBy]) = match kind {
            DeclarationKind::Birth => {
                (birth(values), DeclaredKind::Birth, &[DeclaredBy::Declarant])
            }
            DeclarationKind::Death => {
                (death(values), DeclaredKind::Death, &[DeclaredBy::Declarant])
            }
            DeclarationKind::Marriage => {
                (marriage(values), DeclaredKind::Marriage, &[DeclaredBy::Wife, DeclaredBy::Husband])
            }
            DeclarationKind::Other => {
                let parts = other(values, asked);
                let said = Declaration { parts, ..Declaration::default() };
                (said, DeclaredKind::Other, &[DeclaredBy::Declarant])
            }
        };
        let marks = fingerprint::of_declaration(values.0);
        let copies = values.text(Field::DeliveryCopies);
        let asks_for_copies = asked.form.asks_for(Field::DeliveryCopies);
        Ok(Record::ToKhai(Box::new(Declaration {
            kind: Some(form),
            procedure: Some(asked.name.clone()),
            // A procedure of the ward's own has no title but its name.
            code: asked.own.is_none().then(|| asked.procedure.to_owned()),
            subject: Some(subject),
            addressee: Some(format!("Ủy ban nhân dân {}, {}", settings.name, settings.province)),
            requester: requester(values, relation),
            fingers: marks.iter().map(finger).collect(),
            pledge,
            copies: asks_for_copies.then(|| CopiesWanted {
                note: u8::try_from(notes.len()).ok().filter(|_| kind != DeclarationKind::Other),
                wanted: copies.as_deref().map(|count| count != "0"),
                count: copies.filter(|count| count != "0"),
            }),
            made_at: Some(settings.name.clone()),
            date: asked.day,
            signatures: signatures(seats, &marks, values),
            notes,
            words: settings.usage.words,
            ..said
        })))
    }
}

/// What the paper says of a finger (TT 04/2020/TT-BTP Đ25.4).
fn finger((hand, mark): &(Hand, Fingerprint)) -> DeclaredFinger {
    DeclaredFinger {
        of: seat(*hand),
        finger: phrases::finger(mark.finger),
        read_back: mark.read_back,
        field: hand.mark.slug().to_owned(),
    }
}

/// Whose place among the signatures it is.
const fn seat(hand: Hand) -> DeclaredBy {
    match hand.mark {
        Field::WifeMark => DeclaredBy::Wife,
        Field::HusbandMark => DeclaredBy::Husband,
        _ => DeclaredBy::Declarant,
    }
}

/// A finger stands in the place of the signature, and who saw it signs beside.
fn signatures(
    seats: &[DeclaredBy],
    marks: &[(Hand, Fingerprint)],
    values: &Values<'_>,
) -> Vec<DeclaredSignature> {
    let place = |of: &DeclaredBy| {
        let mark = marks.iter().find(|(hand, _)| seat(*hand) == *of);
        DeclaredSignature {
            of: *of,
            finger: mark.map(|(_, mark)| phrases::finger(mark.finger)),
            name: mark.and_then(|(hand, _)| values.text(hand.name)),
        }
    };
    let mut places: Vec<_> = seats.iter().map(place).collect();
    if let Some((_, mark)) = marks.first() {
        let name = Some(mark.witness.clone()).filter(|name| !name.is_empty());
        places.push(DeclaredSignature { of: DeclaredBy::Witness, finger: None, name });
    }
    places
}

/// What a register of births, deaths or marriages says of an entry, by the same fields; nothing for another
/// book.
pub(crate) fn declared(book: Book, values: &Values<'_>) -> Option<Declaration> {
    match book {
        Book::Births => Some(birth(values)),
        Book::Deaths => Some(death(values)),
        Book::Marriages => Some(marriage(values)),
        _ => None,
    }
}

/// A dossier has a tờ khai: not the entry of an old book, which nobody declared here.
#[must_use]
pub const fn has_declaration(state: &CaseState) -> bool {
    state.old_entry.is_none()
}
