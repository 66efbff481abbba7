//! `tannha verify-signature`: who signed a PDF, when, and whether it still holds.

use std::fs;

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};
use tannha_practice::app::{
    Locale,
    domain::time::Moment,
    i18n::{NO_ARGS, text},
};
use tannha_sign::{Later, Report, SignError, SignatureReport, Verdict, anchors, verify};

use crate::{args::VerifySignature, failure::Failure};

/// The exits, the worst first.
const ALTERED: u8 = 3;
const NOT_KNOWN: u8 = 4;
const NOT_THEN: u8 = 5;
const MISSING: u8 = 6;

pub(super) fn run(asked: &VerifySignature, locale: Locale) -> Result<Value, Failure> {
    let read = |path| fs::read(path).map_err(|_| SignError::FileNotRead);
    let mut trusted = Vec::new();
    for file in &asked.trusted {
        trusted.extend(anchors(&read(file)?)?);
    }
    let report = verify(&read(&asked.file)?, &trusted)?;
    let missing: Vec<&String> =
        asked.expect.iter().filter(|field| !report.has(&[field.as_str()])).collect();
    let said = if asked.words {
        Value::String(sentences(&report, &missing, locale))
    } else {
        shown(&report, &missing, locale)
    };
    match exit(&report, &missing) {
        0 => Ok(said),
        exit => Err(Failure::Found(said, exit)),
    }
}

fn exit(report: &Report, missing: &[&String]) -> u8 {
    let worst = report.signatures.iter().map(|one| match one.verdict {
        Verdict::Altered(_) | Verdict::ChangedAfter => ALTERED,
        Verdict::Unreadable | Verdict::UnknownSigner => NOT_KNOWN,
        Verdict::Undated | Verdict::Expired | Verdict::NotYetValid => NOT_THEN,
        Verdict::Intact => u8::MAX,
    });
    match worst.min() {
        Some(u8::MAX) if missing.is_empty() => 0,
        None | Some(u8::MAX) => MISSING,
        Some(exit) => exit,
    }
}

fn shown(report: &Report, missing: &[&String], locale: Locale) -> Value {
    let signatures = report.signatures.iter().map(|one| {
        let signer = one.signer.as_ref().map(|signer| {
            json!({
                "name": signer.name,
                "organisation": signer.organisation,
                "serial": signer.serial,
                "issuer": signer.issuer,
                "valid_from": signer.from.to_rfc3339(),
                "valid_until": signer.until.to_rfc3339(),
            })
        });
        let stamp = one.stamp.as_ref().map(|stamp| {
            json!({
                "at": stamp.at.to_rfc3339(),
                "authority": stamp.authority.name,
                "trusted": stamp.is_trusted,
            })
        });
        json!({
            "field": one.field,
            "verdict": one.verdict.slug(),
            "why": one.verdict.why(),
            "signer": signer,
            "claimed_at": one.claimed_at.map(|at| at.to_rfc3339()),
            "timestamp": stamp,
            "reason": one.reason,
            "location": one.location,
            "covers_whole_file": one.later == Some(Later::Nothing),
            "later": later(one),
            "message": lines(one, locale).join(" "),
        })
    });
    json!({
        "signatures": signatures.collect::<Vec<_>>(),
        "unsigned": report.unsigned,
        "missing": missing,
        "revocation": "not-asked",
    })
}

/// What came after: how many signatures, or what else.
fn later(one: &SignatureReport) -> Value {
    match &one.later {
        Some(Later::Signatures(count)) => json!({ "signatures": count }),
        Some(Later::Changes(what)) => json!({ "changes": what }),
        Some(Later::Nothing | Later::NoVersion) | None => Value::Null,
    }
}

fn sentences(report: &Report, missing: &[&String], locale: Locale) -> String {
    let mut blocks: Vec<String> =
        report.signatures.iter().map(|one| lines(one, locale).join("\n")).collect();
    if report.signatures.is_empty() {
        blocks.push(text(locale, "signature-none", NO_ARGS));
    } else {
        blocks.push(text(locale, "signature-not-asked", NO_ARGS));
    }
    let named = |key: &str, field: &str| text(locale, key, [("field", field.to_owned())]);
    blocks.extend(report.unsigned.iter().map(|field| named("signature-unsigned", field)));
    blocks.extend(missing.iter().map(|field| named("signature-missing", field)));
    blocks.join("\n\n")
}

/// The verdict, what it means, whose it is and of when.
fn lines(one: &SignatureReport, locale: Locale) -> Vec<String> {
    let plain = |key: &str| text(locale, key, NO_ARGS);
    let slug = one.verdict.slug();
    let mut lines = vec![format!("{} ({}).", plain(&format!("signature-{slug}")), one.field)];
    lines.extend(one.verdict.why().map(|why| plain(&format!("signature-why-{why}"))));
    lines.push(plain(&format!("signature-say-{slug}")));
    if let Some(signer) = &one.signer {
        lines.push(text(locale, "signature-by", [("name", signer.name.clone())]));
        lines.extend(
            signer.organisation.clone().map(|organisation| {
                text(locale, "signature-for", [("organisation", organisation)])
            }),
        );
        lines.push(text(locale, "signature-issuer", [("issuer", signer.issuer.clone())]));
    }
    if let Some(stamp) = &one.stamp {
        let key = if stamp.is_trusted {
            "signature-when-stamped"
        } else {
            "signature-when-stamp-unknown"
        };
        let at = when(stamp.at.fixed_offset());
        let authority = stamp.authority.name.clone();
        lines.push(text(locale, key, [("authority", authority), ("when", at)]));
    }
    let is_stamped = one.stamp.as_ref().is_some_and(|stamp| stamp.is_trusted);
    if let Some(at) = one.claimed_at.filter(|_| !is_stamped) {
        lines.push(text(locale, "signature-when-claimed", [("when", when(at))]));
    }
    match &one.later {
        Some(Later::Nothing) => lines.push(plain("signature-whole")),
        Some(Later::Signatures(count)) => {
            lines.push(text(locale, "signature-later-signatures", [("count", count.to_string())]));
        }
        Some(Later::Changes(_) | Later::NoVersion) | None => {}
    }
    lines
}

/// In Vietnam's hours, as the words on a paper tell it.
fn when(at: DateTime<FixedOffset>) -> String {
    Moment::from_utc_ms(at.timestamp_millis()).local().format("%H:%M:%S %d/%m/%Y").to_string()
}
