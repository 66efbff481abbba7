//! A row of another program's list of dossiers, read as a draft: what it says is in the form, and
//! whoever receives the dossier looks at it and promises.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use tannha_domain::{
    case::{Field, Form},
    ids::{CaseId, DraftId, WardId},
    log::hash,
};

use super::{Column, Fault, Verdict, old};
use crate::{Office, OfficeError, drafts};

/// Whom a row is about, and its values or what is wrong with them.
pub(super) fn read(
    procedure: &str,
    values: &BTreeMap<Column, String>,
    today: NaiveDate,
) -> (String, Result<BTreeMap<Field, String>, Vec<Fault>>) {
    let form = Form::of_procedure(procedure);
    let (mut typed, mut faults) = (BTreeMap::new(), Vec::new());
    for field in form.fields() {
        let Some(raw) = values.get(&Column::Of(field)) else { continue };
        match old::value(field, raw, today) {
            Ok(value) => {
                typed.insert(field, value);
            }
            Err(fault) => faults.push(fault),
        }
    }
    let raw = |field: Field| values.get(&Column::Of(field)).map_or("", |raw| raw.trim());
    let title = form.title(raw);
    for name in form.subject.iter().filter(|name| raw(**name).is_empty()) {
        faults.push(Fault::of(Column::Of(*name), "rows-name-missing"));
    }
    (title, if faults.is_empty() { Ok(typed) } else { Err(faults) })
}

/// The draft of a row: the same row is the same draft.
pub(super) fn draft_of(ward: &WardId, procedure: &str, typed: &BTreeMap<Field, String>) -> DraftId {
    let said: Vec<&[u8]> = typed
        .iter()
        .flat_map(|(field, value)| [field.slug().as_bytes(), value.as_bytes()])
        .collect();
    let parts = [&[ward.as_str().as_bytes(), procedure.as_bytes()], &said[..]].concat();
    let whole = hash(b"row of a dossier", &parts);
    let mut id = [0; 16];
    id.copy_from_slice(&whole.0[..16]);
    DraftId(id)
}

impl Office {
    /// A draft of that row is here, or was received since: a case keeps its draft's id.
    pub(super) fn look_at_draft(&self, id: DraftId) -> Result<Verdict, OfficeError> {
        let received = self.ledger().case(CaseId::from(id))?.is_some();
        let there = received || drafts::is_there(self.ledger().store(), id)?;
        Ok(if there { Verdict::There } else { Verdict::Good })
    }
}
