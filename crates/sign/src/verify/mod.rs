//! Signatures held against the file they stand in: who, when, and whether it still holds.
//!
//! ```text
//! field ─▶ span (which bytes are signed) ─▶ CMS (key and content agree) ─▶ trust (whom do we know) ─▶ later (what came after)
//! ```
//!
//! No network: revoked certificates are not known here, and the words say so.

mod later;
mod report;
mod span;
mod trust;

pub use later::Later;
pub use report::{Altered, Report, SignatureReport, StampReport, Verdict};

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeZone as _, Utc};
use lopdf::{Dictionary, Object};

use crate::{
    cert::Cert,
    cms::{self, Fault},
    error::SignError,
    pdf::{Pdf, SignatureField, read_text, signature_fields},
    timestamp::{StampFault, read_stamp},
};
use span::Span;
use trust::{Trust, trust};

/// A file with more signatures is nobody's; the rest of them count as unreadable.
const MOST: usize = 64;

/// Looks at every signature of a file.
///
/// # Errors
/// [`SignError::NotPdf`], [`SignError::TooLong`], [`SignError::Encrypted`]: the file cannot be read. A
/// signature that does not hold is no error, but what the report says.
pub fn verify(bytes: &[u8], anchors: &[Cert]) -> Result<Report, SignError> {
    let pdf = Pdf::open(bytes)?;
    let fields = signature_fields(&pdf);
    let unsigned = fields.iter().filter(|field| field.signature.is_none());
    let unsigned = unsigned.map(|field| field.name.clone()).collect();
    let signed = fields.iter().filter(|field| field.signature.is_some());
    let mut signatures: Vec<(usize, SignatureReport)> =
        signed.enumerate().map(|(index, field)| one(&pdf, field, anchors, index < MOST)).collect();
    // In the order in which they were put on: who signs later signs more of the file.
    signatures.sort_by_key(|(end, _)| *end);
    let signatures = signatures.into_iter().map(|(_, report)| report).collect();
    Ok(Report { signatures, unsigned })
}

/// The report on a signature, and where in the file it ends.
fn one(
    pdf: &Pdf<'_>,
    field: &SignatureField<'_>,
    anchors: &[Cert],
    is_looked_at: bool,
) -> (usize, SignatureReport) {
    let empty = Dictionary::new();
    let signature = field.signature.unwrap_or(&empty);
    let text = |key: &[u8]| {
        let found = pdf.value(signature, key).and_then(|text| text.as_str().ok());
        found.map(read_text).filter(|text| !text.is_empty())
    };
    let claimed_at = text(b"M").and_then(|text| moment(&text));
    let mut report = SignatureReport {
        field: field.name.clone(),
        is_timestamp: name_of(pdf, signature, b"SubFilter") == Some(b"ETSI.RFC3161"),
        signer: None,
        certificate: None,
        claimed_at,
        reason: text(b"Reason"),
        location: text(b"Location"),
        stamp: None,
        later: None,
        verdict: Verdict::Unreadable,
    };
    if !is_looked_at {
        return (usize::MAX, report);
    }
    let span = match Span::of(pdf, field) {
        Ok(span) => span,
        Err(altered) => {
            report.verdict = Verdict::Altered(altered);
            return (0, report);
        }
    };
    let end = span.end();
    report.verdict = judge(pdf, field, &span, anchors, &mut report);
    (end, report)
}

fn judge(
    pdf: &Pdf<'_>,
    field: &SignatureField<'_>,
    span: &Span<'_>,
    anchors: &[Cert],
    report: &mut SignatureReport,
) -> Verdict {
    let signature = field.signature;
    let kind = signature.and_then(|signature| name_of(pdf, signature, b"SubFilter"));
    if report.is_timestamp {
        return document_stamp(pdf, field, span, anchors, report);
    }
    if !matches!(kind, Some(b"ETSI.CAdES.detached" | b"adbe.pkcs7.detached")) {
        return Verdict::Unreadable;
    }
    let read = cms::read(&span.contents, Some(&span.signed()));
    report.signer = read.signer.as_ref().map(Cert::holder);
    report.certificate.clone_from(&read.signer);
    let signed = match read.outcome {
        Ok(signed) => signed,
        Err(Fault::Unreadable) => return Verdict::Unreadable,
        Err(Fault::Digest) => return Verdict::Altered(Altered::Content),
        Err(Fault::Signature) => return Verdict::Altered(Altered::Signature),
        Err(Fault::Certificate) => return Verdict::Altered(Altered::Certificate),
    };
    if let Some(token) = &signed.token {
        match read_stamp(token, &signed.signature) {
            Ok(stamp) => report.stamp = Some(StampReport::of(&stamp, anchors)),
            Err(StampFault::Wrong) => return Verdict::Altered(Altered::Timestamp),
            // A token of a kind that is not known here proves nothing and harms nothing.
            Err(StampFault::Unreadable) => {}
        }
    }
    let later = later::later(pdf, field, span);
    report.later = Some(later.clone());
    match later {
        Later::Nothing | Later::Signatures(_) => {}
        Later::NoVersion => return Verdict::Altered(Altered::Version),
        Later::Changes(_) => return Verdict::ChangedAfter,
    }
    let stamped = report.stamp.as_ref().filter(|stamp| stamp.is_trusted).map(|stamp| stamp.at);
    let claimed = report.claimed_at.map(|at| at.with_timezone(&Utc));
    let Some(at) = stamped.or(claimed) else { return Verdict::Undated };
    // Who it is first: the days of a certificate that nobody vouches for say nothing.
    match trust(&signed.signer, &signed.certificates, anchors, at) {
        Trust::Unknown => Verdict::UnknownSigner,
        Trust::NotYetValid => Verdict::NotYetValid,
        Trust::Expired => Verdict::Expired,
        Trust::Known if !signed.signer.is_for_signing() => Verdict::UnknownSigner,
        Trust::Known => Verdict::Intact,
    }
}

/// A timestamp over the whole file (ISO 32000-2, 12.8.5).
fn document_stamp(
    pdf: &Pdf<'_>,
    field: &SignatureField<'_>,
    span: &Span<'_>,
    anchors: &[Cert],
    report: &mut SignatureReport,
) -> Verdict {
    let trimmed = span.token();
    let stamp = match read_stamp(trimmed, &span.signed().concat()) {
        Ok(stamp) => stamp,
        Err(StampFault::Wrong) => return Verdict::Altered(Altered::Content),
        Err(StampFault::Unreadable) => return Verdict::Unreadable,
    };
    report.signer = Some(stamp.authority.holder());
    let told = StampReport::of(&stamp, anchors);
    let is_trusted = told.is_trusted;
    report.stamp = Some(told);
    let later = later::later(pdf, field, span);
    report.later = Some(later.clone());
    match later {
        Later::NoVersion => Verdict::Altered(Altered::Version),
        Later::Changes(_) => Verdict::ChangedAfter,
        _ if is_trusted => Verdict::Intact,
        _ => Verdict::UnknownSigner,
    }
}

fn name_of<'d>(pdf: &'d Pdf<'_>, dictionary: &'d Dictionary, key: &[u8]) -> Option<&'d [u8]> {
    pdf.value(dictionary, key).map(Object::as_name)?.ok()
}

/// `D:20261127153000+07'00'` (ISO 32000-1, 7.9.4). Without an offset it is no moment.
fn moment(text: &str) -> Option<DateTime<FixedOffset>> {
    let text = text.strip_prefix("D:").unwrap_or(text);
    let (digits, zone) = (text.get(..14)?, text.get(14..)?);
    let local = NaiveDateTime::parse_from_str(digits, "%Y%m%d%H%M%S").ok()?;
    let zone: String = zone.chars().filter(|c| *c != '\'').collect();
    let seconds = match zone.get(..1)? {
        "Z" => 0,
        sign => {
            let number = |range: std::ops::Range<usize>| zone.get(range)?.parse::<i32>().ok();
            let seconds = number(1..3)? * 3600 + number(3..5).unwrap_or(0) * 60;
            if sign == "-" { -seconds } else { seconds }
        }
    };
    FixedOffset::east_opt(seconds)?.from_local_datetime(&local).single()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_needs_its_offset() {
        let expected = "2026-11-27T15:30:00+07:00".parse().ok();
        assert_eq!(moment("D:20261127153000+07'00'"), expected);
        assert_eq!(moment("D:20261127153000+07'00"), expected);
        assert_eq!(moment("D:20261127083000Z"), expected);
        assert_eq!(moment("D:20261127153000"), None);
        assert_eq!(moment("D:2026112715300ợ+07"), None);
        assert_eq!(moment(""), None);
    }
}
