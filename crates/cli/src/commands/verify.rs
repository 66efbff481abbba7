//! `tannha verify`: a paper held against its code, at a desk that knows nothing but the upper office's
//! key, or by the log of a laptop.

use std::{convert::Infallible, path::PathBuf};

use serde_json::{Value, json};
use tannha_district::proof::{listed, words};
use tannha_practice::app::{
    Locale, Ticket,
    domain::{
        ids::PublicKey,
        partial_date::PartialDate,
        proof::{Known, Look, Typed, Verdict, look},
        time::{Date, Moment},
    },
    i18n::{NO_ARGS, try_text},
    proofs::{Checked, Effort, code_in_file},
};

use crate::{
    args::Key,
    failure::{Failure, refused},
    laptop::{self, Laptop},
};

/// The exits of what is not known to be genuine, the worst first; those of `verify-signature` mean the
/// same.
const ALTERED: u8 = 3;
const NOT_KNOWN: u8 = 4;
const NO_LONGER: u8 = 5;
const CANNOT_TELL: u8 = 6;

/// Only a paper that counts ends well: a script that asks nothing else takes no other for it.
const fn exit(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::Genuine(_) => 0,
        Verdict::Altered(_) => ALTERED,
        Verdict::NotOurs(_) => NOT_KNOWN,
        Verdict::Replaced(_) | Verdict::Recalled(..) => NO_LONGER,
        Verdict::CannotTell(_) => CANNOT_TELL,
    }
}

pub(super) struct Asked {
    pub(super) code: Option<String>,
    pub(super) file: Option<PathBuf>,
    pub(super) name: Option<String>,
    pub(super) number: Option<String>,
    pub(super) date: Option<String>,
    pub(super) key: Option<Key>,
    pub(super) district_key: Option<String>,
    pub(super) ticket: Option<PathBuf>,
    pub(super) words: bool,
}

pub(super) fn run(asked: &Asked, locale: Locale) -> Result<Value, Failure> {
    let code = match (&asked.code, &asked.file) {
        (Some(code), None) => code.clone(),
        (None, Some(file)) => {
            let code = code_in_file(&laptop::read_bytes(file)?, Effort::Thorough);
            code.map_err(|error| refused(error.code(), &[]))?
        }
        _ => return Err(Failure::Usage("verify needs a code or --file, one of them".into())),
    };
    let typed = typed(asked)?;
    let (look, ward, as_of) = match &asked.key {
        Some(key) => {
            let laptop = Laptop::at(&key.data)?;
            let office = laptop.office(key)?;
            let Checked { look, as_of } = office.check_paper(&code, &typed)?;
            let ward = match &look.opened {
                Some(opened) => office.ward_name(&opened.ward)?,
                None => office.settings()?.name,
            };
            (look, ward, Some(as_of))
        }
        None => {
            let known = |_: &_| Ok::<_, Infallible>(Known::Nothing);
            let look = look(&code, &typed, &district(asked)?, known).unwrap_or_else(|e| match e {});
            let ward = look.opened.as_ref().map(|opened| listed(&opened.ward));
            (look, ward.unwrap_or_default(), None)
        }
    };
    let said = if asked.words {
        Value::String(sentences(&look, &ward, as_of, locale))
    } else {
        shown(&look, &ward, as_of.flatten(), locale)
    };
    match exit(&look.verdict) {
        0 => Ok(said),
        exit => Err(Failure::Found(said, exit)),
    }
}

/// The key that the upper office is known by: as figures, or from an enrolment ticket.
fn district(asked: &Asked) -> Result<PublicKey, Failure> {
    match (&asked.district_key, &asked.ticket) {
        (Some(text), None) => {
            PublicKey::parse(text.trim()).map_err(|_| refused("proof-key-bad", &[]))
        }
        (None, Some(file)) => {
            let ticket = Ticket::parse(&laptop::read(file)?);
            Ok(ticket.map_err(|error| refused(error.code(), &[]))?.district_key)
        }
        _ => Err(Failure::Usage(
            "verify needs --district-key or --ticket, or a laptop's --data, --officer and \
             --passphrase-file"
                .into(),
        )),
    }
}

fn typed(asked: &Asked) -> Result<Typed, Failure> {
    let date = match &asked.date {
        None => None,
        Some(text) => {
            let read = PartialDate::parse(text).ok().and_then(PartialDate::full);
            Some(Date(read.ok_or_else(|| refused("proof-date-bad", &[]))?))
        }
    };
    Ok(Typed { name: asked.name.clone(), number: asked.number.clone(), date })
}

fn shown(look: &Look, ward: &str, as_of: Option<Moment>, locale: Locale) -> Value {
    let verdict = &look.verdict;
    let said = words(look, ward, locale);
    let differs: Vec<_> = match verdict {
        Verdict::Altered(parts) => parts.iter().map(|part| part.slug()).collect(),
        _ => Vec::new(),
    };
    let message = [vec![said.verdict + "."], said.sentences].concat().join(" ");
    let paper = look.opened.as_ref().map(|opened| {
        let claims = &opened.claims;
        json!({
            "ward": opened.ward.to_string(),
            "document": claims.document.slug(),
            "number": claims.face.number,
            "names": claims.face.names.iter().map(|named| &named.short).collect::<Vec<_>>(),
            "date": claims.face.date,
            "made_on": claims.made_on,
            "version": claims.version,
        })
    });
    json!({
        "verdict": verdict.slug(),
        "why": verdict.why(),
        "differs": differs,
        "at": verdict.at().map(Moment::rfc3339),
        "as_of": as_of.map(Moment::rfc3339),
        "paper": paper,
        "message": message,
    })
}

/// The verdict, what it means, and what the paper must read, a line each.
fn sentences(look: &Look, ward: &str, as_of: Option<Option<Moment>>, locale: Locale) -> String {
    let said = words(look, ward, locale);
    let mut lines = vec![said.verdict];
    lines.extend(said.sentences);
    match as_of {
        None => {}
        Some(None) => lines.extend(try_text(locale, "proof-as-of-never", NO_ARGS).ok()),
        Some(Some(at)) => {
            let when = at.in_vietnam().local().format("%H:%M %d/%m/%Y").to_string();
            lines.extend(try_text(locale, "proof-as-of", [("when", when)]).ok());
        }
    }
    lines.extend(said.face.into_iter().map(|(label, value)| format!("{label}: {value}")));
    lines.join("\n")
}
