//! Who may do what: one table, asked by the verbs on the laptop and by the district on receipt.
//!
//! A leader may do all that an officer may; numbers of letters are văn thư's; approvals, apologies
//! and refusals are a leader's; codes, allotted numbers and everything about the ward itself are the
//! district's. Whoever looks after the machines decides nothing.

use super::Role;

/// A step by its act's kind, and who may take it.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The act's kind.
    pub kind: u16,
    /// The event's code, to be read.
    pub code: &'static str,
    /// In the order of [`Role::ALL`].
    pub allowed: [bool; 6],
}

const fn row(kind: u16, code: &'static str, marks: &[u8; 6]) -> Step {
    let mut allowed = [false; 6];
    let mut at = 0;
    while at < 6 {
        allowed[at] = marks[at] == b'x';
        at += 1;
    }
    Step { kind, code, allowed }
}

/// Role × step. Columns: **R**egistrar, **F**ront desk, **L**eader, **C**lerk (văn thư),
/// **T**echnician, **D**istrict.
#[rustfmt::skip]
pub const TABLE: &[Step] = &[
    //                                  RFLCTD
    row(1,  "received",                b"xxx..."),
    row(2,  "field-edited",            b"xxx..."),
    row(3,  "conflict-chosen",         b"xxx..."),
    row(4,  "duplicate-settled",       b"xxx..."),
    row(5,  "note-added",              b"xxx..."),
    row(6,  "note-removed",            b"xxx..."),
    row(7,  "code-given",              b".....x"),
    row(8,  "verified",                b"xxx..."),
    row(9,  "supplement-requested",    b"xxx..."),
    row(10, "supplement-received",     b"xxx..."),
    row(11, "submitted",               b"x.x..."),
    row(12, "number-requested",        b"x.x..."),
    row(13, "registered",              b"x.x..x"),
    row(14, "citizen-id-recorded",     b"x.x..."),
    row(15, "leg-finished",            b"x.x..."),
    row(16, "printed",                 b"xxxx.."),
    row(17, "signed",                  b"xxxx.."),
    row(18, "taken-out",               b"xxxx.."),
    row(19, "handed-over",             b"xxxx.."),
    row(20, "brought-back",            b"xxxx.."),
    // In writing, by the head of the agency (Luật Hộ tịch Đ5.2).
    row(21, "refused",                 b"..x..."),
    row(22, "withdrawn",               b"xxx..."),
    row(23, "revoked",                 b"..x..."),
    row(24, "letter-drafted",          b"xxx..."),
    row(25, "letter-approved",         b"..x..."),
    row(26, "letter-number-requested", b"x.xx.."),
    row(27, "letter-numbered",         b"...x.x"),
    row(28, "letter-suppressed",       b"x.x..."),
    row(29, "seen-to",                 b"xxxx.."),
    // The parties sign before the officer.
    row(40, "parties-signed",          b"x.x..."),
    // The apology is signed by a leader, and so is a second request to the family.
    row(41, "recall-begun",            b"xxx..."),
    row(42, "recall-step-taken",       b"xxx..."),
    row(60, "promise-renewed",         b"..x..."),
    row(61, "supplement-again",        b"..x..."),
    row(62, "circumstance-noted",      b"xxx..."),
    // Whoever stands at the counter.
    row(63, "trip-made",               b"xxxx.."),
    row(64, "collected",               b"xxxx.."),
    // Whoever stands at the counter takes the fee; whoever answers for the dossier takes it off again.
    row(91, "fee-collected",           b"xxx..."),
    row(92, "fee-struck",              b"x.x..."),
    // Whoever the family tells that it has come.
    row(93, "part-reached",            b"xxxx.."),
    // A leader in their own name, văn thư in the office's; which of the two: `FileSigner::is_for`.
    row(94, "file-signed",             b"..xx.."),
    // Whoever answers for the registers writes old entries over.
    row(95, "entry-written-over",      b"x.x..."),
    // Counted by whoever is there; taken off the count by whoever answers for the dossier.
    row(96, "trip-struck",             b"x.x..."),
    // Whoever checks the dossier asks elsewhere, and writes down what came back.
    row(97, "inquiry-sent",            b"xxx..."),
    row(98, "inquiry-answered",        b"xxx..."),
    // Who has a dossier gives its steps on.
    row(99, "leg-assigned",            b"xxx..."),
    // What citizens say is written down by whoever hears it, and answered by a leader.
    row(140, "complaint-made",         b"xxxx.."),
    row(141, "complaint-answered",     b"..x..."),
    row(142, "complaint-heard",        b"xxxx.."),
    // Whoever is asked about an officer is asked by a leader.
    row(145, "survey-taken",           b"..x..."),
    // Whoever met the citizen hands the laptop over.
    row(147, "rating-left",            b"xxxx.."),
    // Everybody who can look at a dossier, and whoever is at the laptop when it is told.
    row(150, "looks-told",             b"xxxxx."),
    // Delivery rounds: whoever goes to the doors.
    row(160, "round-planned",          b"xxxx.."),
    row(161, "round-stop-added",       b"xxxx.."),
    row(162, "round-stop-dropped",     b"xxxx.."),
    row(163, "round-set-out",          b"xxxx.."),
    row(164, "round-visited",          b"xxxx.."),
    row(165, "round-came-back",        b"xxxx.."),
    row(166, "round-cancelled",        b"xxxx.."),
    // Registers; a year is closed by a leader.
    row(170, "register-opened",        b"x.x..."),
    row(171, "register-gap-explained", b"x.x..."),
    row(172, "register-noted",         b"x.x..."),
    row(173, "register-closed",        b"..x..."),
    // Blanks: whoever prints uses and spoils them; the registrar answers for the safe.
    row(180, "sheets-received",        b"x.x..."),
    row(181, "sheet-used",             b"xxxx.."),
    row(182, "sheet-spoiled",          b"xxxx.."),
    row(183, "sheets-returned",        b"x.x..."),
    row(184, "sheet-destroyed",        b"x.x..."),
    // What the office says of itself, and what its extracts show, is its head's to settle.
    row(191, "late-reasons-changed",    b"..x..."),
    row(192, "cause-on-extract-chosen", b"..x..."),
    // Anybody who writes letters may propose their words; what the ward says is its head's to approve.
    row(205, "letter-text-proposed",    b"xxxx.."),
    row(206, "letter-text-approved",    b"..x..."),
    row(209, "idle-chosen",             b"..x..."),
    // Whoever sees to the machines may bring a picture in; that it may be used is its head's to say, and
    // of a signature its owner's.
    row(210, "picture-proposed",        b"..x.x."),
    row(211, "picture-allowed",         b"..x..."),
    row(212, "picture-withdrawn",       b"..x..."),
    // Whoever prints, whatever it is: who may see what stands on it is asked before.
    row(213, "sheet-printed",           b"xxxxx."),
    // The same of how papers look; what all wards have is the office above's to say.
    row(214, "template-proposed",       b"..x.x."),
    row(215, "template-allowed",        b"..x..."),
    row(216, "template-withdrawn",      b"..x..."),
    row(217, "template-published",      b".....x"),
];

/// Whether someone of that role may take the step of that kind.
#[must_use]
pub fn may(role: Role, kind: u16) -> bool {
    match TABLE.iter().find(|step| step.kind == kind) {
        Some(step) => step.allowed[role as usize],
        // About the ward itself.
        None if (100..205).contains(&kind) => role == Role::District,
        // A step of a newer version: kept for whoever knows it.
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule as it is meant, for officers to read.
    const PAGE: &str = include_str!("../../../../docs/permissions.md");

    /// The rows of the page: the act's kind, its event, a mark per role.
    fn rows() -> Vec<(u16, &'static str, Vec<&'static str>)> {
        let cells = |line: &'static str| {
            line.trim_matches('|').split('|').map(str::trim).collect::<Vec<&str>>()
        };
        let rows = PAGE.lines().filter(|line| line.starts_with('|')).map(cells);
        let read = |row: Vec<&'static str>| {
            let kind = row[0].parse().ok()?;
            Some((kind, row[2].trim_matches('`'), row[3..].to_vec()))
        };
        rows.filter_map(read).collect()
    }

    #[test]
    fn every_cell_of_the_page_that_officers_read_is_what_the_rule_answers() {
        let mut walked = 0;
        for (kind, code, marks) in rows() {
            assert_eq!(marks.len(), Role::ALL.len(), "{code}");
            for (role, mark) in Role::ALL.into_iter().zip(marks) {
                let meant = match mark {
                    "x" => true,
                    "–" => false,
                    other => panic!("{code}: {other:?} is no mark"),
                };
                assert_eq!(may(role, kind), meant, "{role:?} {kind} {code}");
                walked += 1;
            }
        }
        assert_eq!(walked, rows().len() * 6);
    }

    #[test]
    fn every_step_has_its_row_on_the_page_under_its_own_name_and_once() {
        let rows = rows();
        for step in TABLE {
            let row: Vec<_> = rows.iter().filter(|(kind, ..)| *kind == step.kind).collect();
            let [(_, code, _)] = row[..] else {
                panic!("{} stands {} times", step.code, row.len())
            };
            assert_eq!(*code, step.code);
        }
        let of_the_ward = rows.iter().filter(|(kind, ..)| !TABLE.iter().any(|s| s.kind == *kind));
        // What is in no row of the table is the district's alone, and each such kind is named.
        let named: Vec<u16> = of_the_ward.map(|(kind, ..)| *kind).collect();
        assert_eq!(named, [100, 101, 102, 103, 104, 105, 106, 107, 108, 190, 195, 200, 201]);
    }

    #[test]
    fn every_step_stands_once_and_somebody_may_take_it() {
        for (at, step) in TABLE.iter().enumerate() {
            assert!(TABLE[at + 1..].iter().all(|other| other.kind > step.kind), "{}", step.code);
            assert!(step.allowed.contains(&true), "{}", step.code);
            // They decide nothing; that they looked or printed is known all the same, and a picture or a
            // template that they bring in is none before a leader has allowed it.
            let theirs = ["looks-told", "picture-proposed", "sheet-printed", "template-proposed"];
            let may = theirs.contains(&step.code);
            assert_eq!(step.allowed[Role::Technician as usize], may, "{}", step.code);
        }
    }

    #[test]
    fn a_leader_may_do_what_an_officer_may() {
        for step in TABLE {
            let officer = step.allowed[Role::Registrar as usize];
            assert!(!officer || step.allowed[Role::Leader as usize], "{}", step.code);
        }
    }

    #[test]
    fn only_the_district_writes_about_the_ward() {
        for kind in (100..109).chain(190..191).chain(200..205) {
            for role in Role::ALL {
                assert_eq!(may(role, kind), role == Role::District, "{role:?} {kind}");
            }
        }
    }
}
