//! Mã hồ sơ of one day: every number is in exactly one state, and the sums add up.
//!
//! ```text
//!   free ──leased──▶ a laptop's ──received──▶ a case's
//!     │                  └─ the laptop was revoked, or took a new identity ─▶ void
//!     └──given by the district──▶ a case's
//! ```
//!
//! A laptop with a lease prints the final code with no network. What two copies of one disk gave
//! twice belongs to the first in log order; the other case gets another code from the district.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use minicbor::{Decode, Encode};

use super::{Record, RecordKey, Shelf};
use crate::{
    ids::{CaseId, DeviceId},
    time::Date,
};

/// Numbers that one laptop may give with no network.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CodeLease {
    /// Whose.
    #[n(0)]
    pub device: DeviceId,
    /// The first.
    #[n(1)]
    pub from: u32,
    /// The last.
    #[n(2)]
    pub to: u32,
}

/// What became of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeState {
    /// Nobody's yet.
    Free,
    /// A laptop may give it.
    Leased(DeviceId),
    /// A case has it.
    Used(CaseId),
    /// Nobody will have it: the laptop that might have given it is no more.
    Void,
}

/// How many of a day's numbers are in which state. They add up to those that are not free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CodeSums {
    /// Cases have them.
    pub used: u32,
    /// Laptops may give them.
    pub leased: u32,
    /// Nobody will have them.
    pub void: u32,
}

/// The numbers of a day, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct DayCodes {
    /// In the order in which they were given.
    #[n(0)]
    leases: Vec<CodeLease>,
    /// Which case has which.
    #[n(1)]
    used: BTreeMap<u32, CaseId>,
}

impl DayCodes {
    /// The first number above all that were ever leased or used.
    #[must_use]
    pub fn next(&self) -> u32 {
        let leased = self.leases.iter().map(|lease| lease.to).max().unwrap_or(0);
        let used = self.used.keys().next_back().copied().unwrap_or(0);
        leased.max(used).saturating_add(1)
    }

    /// What became of a number; `works` says whether a laptop may still take part.
    pub fn state(&self, number: u32, works: impl Fn(DeviceId) -> bool) -> CodeState {
        if let Some(case) = self.used.get(&number) {
            return CodeState::Used(*case);
        }
        let lease = self.leases.iter().find(|lease| (lease.from..=lease.to).contains(&number));
        match lease {
            Some(lease) if works(lease.device) => CodeState::Leased(lease.device),
            Some(_) => CodeState::Void,
            None if number < self.next() => CodeState::Void,
            None => CodeState::Free,
        }
    }

    /// How many numbers are in which state.
    pub fn sums(&self, works: impl Fn(DeviceId) -> bool) -> CodeSums {
        let mut sums = CodeSums::default();
        for number in 1..self.next() {
            match self.state(number, &works) {
                CodeState::Used(_) => sums.used += 1,
                CodeState::Leased(_) => sums.leased += 1,
                CodeState::Void | CodeState::Free => sums.void += 1,
            }
        }
        sums
    }

    /// The numbers that a laptop may still give, lowest first.
    pub fn left(&self, device: DeviceId) -> impl Iterator<Item = u32> {
        self.leases
            .iter()
            .filter(move |lease| lease.device == device)
            .flat_map(|lease| lease.from..=lease.to)
            .filter(|number| !self.used.contains_key(number))
    }
}

/// The day and the number in `<unit>-YYMMDD-NNNN`; `None` for a laptop's provisional code.
#[must_use]
pub fn code_number(code: &str) -> Option<(Date, u32)> {
    let mut parts = code.rsplitn(3, '-');
    let (number, day, _unit) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(4..=9).contains(&number.len()) || day.len() != 6 || !digits(number) || !digits(day) {
        return None;
    }
    let two = |at: usize| day.get(at..at + 2).and_then(|part| part.parse::<u32>().ok());
    let year = 2000 + i32::try_from(two(0)?).ok()?;
    let date = NaiveDate::from_ymd_opt(year, two(2)?, two(4)?)?;
    Some((Date(date), number.parse().ok().filter(|number| *number > 0)?))
}

/// The numbers of a day.
fn of<S: Shelf>(shelf: &S, day: Date) -> Result<DayCodes, S::Error> {
    Ok(match shelf.load(&RecordKey::Codes(day))? {
        Some(Record::Codes(codes)) => codes,
        _ => DayCodes::default(),
    })
}

/// Who has a code.
pub(super) fn holder<S: Shelf>(shelf: &S, code: &str) -> Result<Option<CaseId>, S::Error> {
    let Some((day, number)) = code_number(code) else { return Ok(None) };
    Ok(of(shelf, day)?.used.get(&number).copied())
}

/// Marks a leased number as the case's; `false` when it was not leased or is another's.
pub(super) fn use_leased<S: Shelf>(
    shelf: &mut S,
    case: CaseId,
    code: &str,
) -> Result<bool, S::Error> {
    let Some((day, number)) = code_number(code) else { return Ok(false) };
    let mut codes = of(shelf, day)?;
    let leased = codes.leases.iter().any(|lease| (lease.from..=lease.to).contains(&number));
    if !leased || codes.used.get(&number).is_some_and(|other| *other != case) {
        return Ok(false);
    }
    codes.used.insert(number, case);
    shelf.save(RecordKey::Codes(day), Record::Codes(codes))?;
    Ok(true)
}

/// Marks a number that the district gave.
pub(super) fn give<S: Shelf>(shelf: &mut S, case: CaseId, code: &str) -> Result<(), S::Error> {
    let Some((day, number)) = code_number(code) else { return Ok(()) };
    let mut codes = of(shelf, day)?;
    codes.used.insert(number, case);
    shelf.save(RecordKey::Codes(day), Record::Codes(codes))
}

/// Leases numbers; what was leased or used before stays as it is.
pub(super) fn lease<S: Shelf>(shelf: &mut S, day: Date, lease: CodeLease) -> Result<(), S::Error> {
    let mut codes = of(shelf, day)?;
    let from = lease.from.max(codes.next());
    if from <= lease.to {
        codes.leases.push(CodeLease { from, ..lease });
        shelf.save(RecordKey::Codes(day), Record::Codes(codes))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{super::MemoryShelf, *};

    const A: DeviceId = DeviceId([1; 16]);
    const B: DeviceId = DeviceId([2; 16]);

    fn day() -> Date {
        Date(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap())
    }

    fn case(n: u8) -> CaseId {
        CaseId([n; 16])
    }

    #[test]
    fn a_code_says_its_day_and_number_and_a_provisional_one_does_not() {
        assert_eq!(code_number("H26.99.99-261123-0007"), Some((day(), 7)));
        assert_eq!(code_number("H26-99-261123-12345").map(|(_, number)| number), Some(12345));
        for not in [
            "H26.99.99-261123-T1A2B0007",
            "H26-261323-0007",
            "261123-0007",
            "H26-261123-0000",
            "H26-261123-+007",
            "H26-26112é-0007",
            "",
        ] {
            assert_eq!(code_number(not), None, "{not}");
        }
    }

    #[test]
    fn every_number_is_in_one_state_and_the_sums_add_up() {
        let mut shelf = MemoryShelf::default();
        let lease_of = |device, from, to| CodeLease { device, from, to };
        let Ok(()) = lease(&mut shelf, day(), lease_of(A, 1, 5));
        let Ok(()) = lease(&mut shelf, day(), lease_of(B, 6, 8));
        assert_eq!(use_leased(&mut shelf, case(1), "U-261123-0002"), Ok(true));
        assert_eq!(use_leased(&mut shelf, case(2), "U-261123-0002"), Ok(false), "another has it");
        assert_eq!(use_leased(&mut shelf, case(1), "U-261123-0002"), Ok(true), "the same again");
        assert_eq!(use_leased(&mut shelf, case(2), "U-261123-0009"), Ok(false), "nobody's lease");
        let Ok(()) = give(&mut shelf, case(3), "U-261123-0009");
        let Ok(codes) = of(&shelf, day());
        assert_eq!(codes.next(), 10);
        let works = |device| device == A;
        assert_eq!(codes.state(1, works), CodeState::Leased(A));
        assert_eq!(codes.state(2, works), CodeState::Used(case(1)));
        assert_eq!(codes.state(7, works), CodeState::Void);
        assert_eq!(codes.state(10, works), CodeState::Free);
        let sums = codes.sums(works);
        assert_eq!(sums, CodeSums { used: 2, leased: 4, void: 3 });
        assert_eq!(sums.used + sums.leased + sums.void, codes.next() - 1);
        assert_eq!(codes.left(A).collect::<Vec<_>>(), [1, 3, 4, 5]);
    }

    #[test]
    fn a_lease_never_takes_what_was_leased_or_used() {
        let mut shelf = MemoryShelf::default();
        let Ok(()) = lease(&mut shelf, day(), CodeLease { device: A, from: 1, to: 5 });
        let Ok(()) = lease(&mut shelf, day(), CodeLease { device: B, from: 3, to: 8 });
        let Ok(()) = lease(&mut shelf, day(), CodeLease { device: B, from: 2, to: 4 });
        let Ok(codes) = of(&shelf, day());
        assert_eq!(codes.left(A).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        assert_eq!(codes.left(B).collect::<Vec<_>>(), [6, 7, 8]);
    }
}
