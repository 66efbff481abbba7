//! Which step is possible where a dossier stands: status × event, to be read.
//!
//! [`permit`](super::permit()) is the rule; this table is what it comes to when nothing but the status
//! speaks against a step, and a test holds the two together in every cell. A step that also needs
//! something else (a paper that is signed, a number that nobody holds) is refused for that besides.

use super::state::Status;

/// A step, and its answer in each status: empty where it is possible, else the refusal's code.
pub type Row = (&'static str, [&'static str; 8]);

/// The column of a status.
#[must_use]
pub const fn column(status: &Status) -> usize {
    match status {
        Status::Received => 0,
        Status::Supplement(_) => 1,
        Status::Verified => 2,
        Status::AtSignature => 3,
        Status::Registered => 4,
        Status::Refused => 5,
        Status::Withdrawn => 6,
        Status::Revoked => 7,
    }
}

const YES: &str = "";
const SHUT: &str = "case-closed";
const WAITS: &str = "waits-for-supplement";
const DONE: &str = "already-registered";
const NOT: &str = "not-registered";

/// The table.
#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    //                           received          supplement       verified            at signature        registered     refused withdrawn revoked
    ("received",                ["already-received"; 8]),
    ("field-edited",            [YES,              YES,             YES,                YES,                "case-sealed", SHUT,   SHUT,     SHUT]),
    ("conflict-chosen",         [YES; 8]),
    ("duplicate-settled",       [YES; 8]),
    ("note-added",              [YES; 8]),
    ("note-removed",            [YES; 8]),
    ("code-given",              [YES; 8]),
    ("verified",                [YES,              WAITS,           "already-verified", "already-verified", DONE,          SHUT,   SHUT,     SHUT]),
    ("supplement-requested",    [YES,              WAITS,           YES,                YES,                DONE,          SHUT,   SHUT,     SHUT]),
    ("supplement-received",     ["not-waiting",    YES,             "not-waiting",      "not-waiting",      DONE,          SHUT,   SHUT,     SHUT]),
    ("submitted",               ["not-verified",   WAITS,           YES,                "already-verified", DONE,          SHUT,   SHUT,     SHUT]),
    ("number-requested",        ["not-submitted",  "not-submitted", "not-submitted",    YES,                DONE,          SHUT,   SHUT,     SHUT]),
    ("registered",              ["not-submitted",  "not-submitted", "not-submitted",    YES,                DONE,          SHUT,   SHUT,     SHUT]),
    ("citizen-id-recorded",     [NOT,              NOT,             NOT,                NOT,                YES,           SHUT,   SHUT,     SHUT]),
    ("leg-finished",            [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    // The receipt: what the family holds may always be printed again.
    ("printed",                 [YES; 8]),
    ("signed",                  [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    ("taken-out",               [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    // What is out of the office comes to rest whatever became of the dossier meanwhile.
    ("handed-over",             [YES; 8]),
    ("brought-back",            [YES; 8]),
    ("refused",                 [YES,              YES,             YES,                YES,                DONE,          SHUT,   SHUT,     SHUT]),
    ("withdrawn",               [YES,              YES,             YES,                YES,                DONE,          SHUT,   SHUT,     SHUT]),
    ("revoked",                 [NOT,              NOT,             NOT,                NOT,                YES,           SHUT,   SHUT,     SHUT]),
    ("letter-drafted",          [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    ("letter-approved",         [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    ("letter-number-requested", [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    ("letter-numbered",         [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    ("letter-suppressed",       [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    ("seen-to",                 [YES; 8]),
    ("parties-signed",          [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    // Whatever became of the dossier: what must come back must come back.
    ("recall-begun",            [YES; 8]),
    ("recall-step-taken",       [YES; 8]),
    ("promise-renewed",         [YES,              WAITS,           YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    ("supplement-again",        [YES,              WAITS,           YES,                YES,                DONE,          SHUT,   SHUT,     SHUT]),
    ("circumstance-noted",      [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    // Who comes, comes, whatever became of the dossier.
    ("trip-made",               [YES; 8]),
    ("collected",               [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT]),
    // A dossier that was received here is no entry of an old book.
    ("entry-written-over",      ["already-received"; 8]),
    // A mistake is a mistake, whatever became of the dossier.
    ("trip-struck",             [YES; 8]),
];

#[cfg(test)]
mod tests;
