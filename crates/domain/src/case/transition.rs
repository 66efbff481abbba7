//! Which step is possible where a dossier stands: status × event, to be read.
//!
//! [`permit`](super::permit()) is the rule; this table is what it comes to when nothing but the status
//! speaks against a step, and a test holds the two together in every cell. A step that also needs
//! something else (a paper that is signed, a number that nobody holds) is refused for that besides.

use super::state::Status;

/// A step, and its answer in each status: empty where it is possible, else the refusal's code.
pub type Row = (&'static str, [&'static str; 9]);

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
        Status::Inquiry(_) => 8,
    }
}

const YES: &str = "";
const SHUT: &str = "case-closed";
const WAITS: &str = "waits-for-supplement";
const ASKS: &str = "waits-for-answer";
const IDLE: &str = "not-asking";
const DONE: &str = "already-registered";
const NOT: &str = "not-registered";

/// The table.
#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    //                           received          supplement       verified            at signature        registered     refused withdrawn revoked inquiry
    ("received",                ["already-received"; 9]),
    ("field-edited",            [YES,              YES,             YES,                YES,                "case-sealed", SHUT,   SHUT,     SHUT, YES]),
    ("conflict-chosen",         [YES; 9]),
    ("duplicate-settled",       [YES; 9]),
    ("note-added",              [YES; 9]),
    ("note-removed",            [YES; 9]),
    ("code-given",              [YES; 9]),
    ("verified",                [YES,              WAITS,           "already-verified", "already-verified", DONE,          SHUT,   SHUT,     SHUT, ASKS]),
    ("supplement-requested",    [YES,              WAITS,           YES,                YES,                DONE,          SHUT,   SHUT,     SHUT, ASKS]),
    ("supplement-received",     ["not-waiting",    YES,             "not-waiting",      "not-waiting",      DONE,          SHUT,   SHUT,     SHUT, "not-waiting"]),
    ("submitted",               ["not-verified",   WAITS,           YES,                "already-verified", DONE,          SHUT,   SHUT,     SHUT, ASKS]),
    ("number-requested",        ["not-submitted",  "not-submitted", "not-submitted",    YES,                DONE,          SHUT,   SHUT,     SHUT, "not-submitted"]),
    ("registered",              ["not-submitted",  "not-submitted", "not-submitted",    YES,                DONE,          SHUT,   SHUT,     SHUT, "not-submitted"]),
    ("citizen-id-recorded",     [NOT,              NOT,             NOT,                NOT,                YES,           SHUT,   SHUT,     SHUT, NOT]),
    ("leg-finished",            [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    // The receipt: what the family holds may always be printed again.
    ("printed",                 [YES; 9]),
    ("signed",                  [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("taken-out",               [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    // What is out of the office comes to rest whatever became of the dossier meanwhile.
    ("handed-over",             [YES; 9]),
    ("brought-back",            [YES; 9]),
    ("refused",                 [YES,              YES,             YES,                YES,                DONE,          SHUT,   SHUT,     SHUT, YES]),
    ("withdrawn",               [YES,              YES,             YES,                YES,                DONE,          SHUT,   SHUT,     SHUT, YES]),
    ("revoked",                 [NOT,              NOT,             NOT,                NOT,                YES,           SHUT,   SHUT,     SHUT, NOT]),
    ("letter-drafted",          [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("letter-approved",         [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("letter-number-requested", [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("letter-numbered",         [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("letter-suppressed",       [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("seen-to",                 [YES; 9]),
    ("parties-signed",          [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    // Whatever became of the dossier: what must come back must come back.
    ("recall-begun",            [YES; 9]),
    ("recall-step-taken",       [YES; 9]),
    ("promise-renewed",         [YES,              WAITS,           YES,                YES,                YES,           SHUT,   SHUT,     SHUT, ASKS]),
    ("supplement-again",        [YES,              WAITS,           YES,                YES,                DONE,          SHUT,   SHUT,     SHUT, ASKS]),
    ("circumstance-noted",      [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    // Who comes, comes, whatever became of the dossier.
    ("trip-made",               [YES; 9]),
    ("collected",               [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("fee-collected",           [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("fee-struck",              [YES; 9]),
    ("part-reached",            [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    ("file-signed",             [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
    // A dossier that was received here is no entry of an old book.
    ("entry-written-over",      ["already-received"; 9]),
    // A mistake is a mistake, whatever became of the dossier.
    ("trip-struck",             [YES; 9]),
    ("inquiry-sent",            [YES,              WAITS,           YES,                YES,                DONE,          SHUT,   SHUT,     SHUT, ASKS]),
    ("inquiry-answered",        [IDLE,             IDLE,            IDLE,               IDLE,               DONE,          SHUT,   SHUT,     SHUT, YES]),
    ("leg-assigned",            [YES,              YES,             YES,                YES,                YES,           SHUT,   SHUT,     SHUT, YES]),
];

#[cfg(test)]
mod tests;
