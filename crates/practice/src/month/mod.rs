//! A month of a ward: dossiers of every kind, received, worked through, brought home and answered for,
//! on four laptops that meet in the district's log.
//!
//! Nothing is put into the log by hand: each officer does what the program offers next
//! ([`steps::next`](tannha_app::steps::next)), at the hours at which a ward does it. What goes wrong in
//! a month goes wrong here: papers are missing, agencies are slow, nobody is at home, people change
//! their minds and complain. From one seed and one last day comes the same month.

mod book;
mod desk;
mod dossier;

use std::{collections::BTreeMap, path::Path, sync::Arc};

use chrono::{Datelike as _, NaiveDate, NaiveTime};
use tannha_app::{
    Office,
    domain::{calendar::Calendar, time::Moment},
    ports::Chance,
};
use tannha_district::District;

use crate::{
    PracticeError, ScriptedClock,
    people::Inventor,
    story::{Setting, found, laptop},
};
use book::{Book, Turn};
use desk::Desk;

pub(crate) use desk::receive;
pub(crate) use dossier::Dossier;

/// What a month is made of.
#[derive(Debug, Clone)]
pub struct Month {
    /// Dossiers received.
    pub cases: u32,
    /// The working days, at least one.
    pub days: Vec<NaiveDate>,
    /// The families.
    pub seed: u64,
}

/// A month that was played.
pub struct Played {
    /// The leader's laptop, which has seen all of it.
    pub leader: Office,
    /// How many dossiers of each procedure were received.
    pub received: BTreeMap<&'static str, u32>,
    /// How many met what, by slug.
    pub turns: BTreeMap<&'static str, u32>,
    /// Complaints that were made.
    pub complaints: u32,
    /// Families that were asked the five questions.
    pub asked: u32,
}

/// Whose laptops they are: two who register, the counter, and a leader.
const DESKS: [&str; 4] = ["hanh", "hung", "mot-cua", "chu-tich"];
const LEADER: usize = 3;

/// The hours of a day: what is received at an hour is worked on after it.
const HOURS: [Hour; 9] = [
    (8, 0, Hourly::Sync),
    (8, 30, Hourly::Receive),
    (10, 45, Hourly::Work),
    (11, 15, Hourly::Lead),
    (13, 30, Hourly::Receive),
    (14, 45, Hourly::Work),
    (15, 15, Hourly::Lead),
    (15, 30, Hourly::Work),
    (16, 0, Hourly::Deliver),
];
type Hour = (u32, u32, Hourly);

#[derive(Debug, Clone, Copy)]
enum Hourly {
    Sync,
    Receive,
    Work,
    Lead,
    Deliver,
}

impl Month {
    /// The first `days` working days of the month that a day is in; fewer where it has fewer.
    #[must_use]
    pub fn around(day: NaiveDate, days: usize, cases: u32, seed: u64) -> Self {
        let calendar = Calendar::built_in();
        let first = day.with_day(1).unwrap_or(day);
        let of_month = first.iter_days().take_while(|next| next.month() == first.month());
        let days = of_month.filter(|day| calendar.is_working(*day)).take(days).collect();
        Self { cases, days, seed }
    }

    /// Plays the month in an empty directory.
    ///
    /// # Errors
    /// What an office or the district refuses: then the month is not what its rules allow.
    pub fn play(&self, dir: &Path, chance: &Arc<dyn Chance>) -> Result<Played, PracticeError> {
        let (Some(first), Some(last)) = (self.days.first(), self.days.last()) else {
            return Err(PracticeError::Story { step: "a month without a working day" });
        };
        let clock = Arc::new(ScriptedClock::new(at(*first, 7, 0)));
        let setting = Setting {
            dir,
            now: at(*last, 17, 0),
            chance: chance.clone(),
            seed: self.seed,
            with_cases: false,
        };
        let district = found(&setting, &clock)?;
        let desk = |name: &&'static str| -> Result<Desk, PracticeError> {
            Ok(Desk::new(laptop(&setting, &clock, &district, name, name)?))
        };
        let mut office = Running {
            clock: &clock,
            district: &district,
            desks: DESKS.iter().map(desk).collect::<Result<_, _>>()?,
            inventor: Inventor::new(self.seed),
            book: Book::default(),
        };
        let days = u32::try_from(self.days.len()).unwrap_or(u32::MAX);
        let until = |nth: u32| {
            u32::try_from(u64::from(self.cases) * u64::from(nth) / u64::from(days)).unwrap_or(0)
        };
        for (nth, day) in (0..).zip(&self.days) {
            office.day(*day, until(nth + 1) - until(nth))?;
        }
        clock.set(at(*last, 17, 30));
        let Running { mut desks, book, .. } = office;
        Ok(Played {
            leader: desks.swap_remove(LEADER).office,
            received: book.received,
            turns: book.turns,
            complaints: book.complaints,
            asked: book.asked,
        })
    }
}

/// The ward at work.
struct Running<'a> {
    clock: &'a ScriptedClock,
    district: &'a District,
    desks: Vec<Desk>,
    inventor: Inventor,
    book: Book,
}

impl Running<'_> {
    fn day(&mut self, day: NaiveDate, cases: u32) -> Result<(), PracticeError> {
        let mut left = cases;
        let mut receiving =
            HOURS.iter().filter(|(.., what)| matches!(what, Hourly::Receive)).count();
        for (hour, minute, what) in HOURS {
            self.clock.set(at(day, hour, minute));
            match what {
                Hourly::Sync => {}
                Hourly::Receive => {
                    let now = left.div_ceil(u32::try_from(receiving).unwrap_or(1));
                    receiving -= 1;
                    left -= now;
                    for nth in 0..now {
                        self.clock.set(at(day, hour, minute + 2 + nth * 5 % 55));
                        self.receive(day)?;
                    }
                }
                Hourly::Work | Hourly::Deliver => {
                    for at in 0..LEADER {
                        self.work(at, matches!(what, Hourly::Deliver))?;
                    }
                }
                Hourly::Lead => self.lead()?,
            }
            self.sync()?;
        }
        Ok(())
    }

    /// Every laptop, twice: what the first sent is there for all.
    fn sync(&self) -> Result<(), PracticeError> {
        for desk in self.desks.iter().chain(&self.desks) {
            desk.office.sync_over(self.district)?;
        }
        Ok(())
    }

    /// The next dossier, at the desk whose turn it is.
    fn receive(&mut self, day: NaiveDate) -> Result<(), PracticeError> {
        let nth = self.book.count();
        let desk = nth as usize % LEADER;
        // The counter receives for whoever registers.
        let worker = if desk == LEADER - 1 { nth as usize / LEADER % 2 } else { desk };
        let office = &self.desks[desk].office;
        let dossier = dossier::next(&mut self.inventor, &self.book, office, nth, day)?;
        let turn = Turn::draw(nth, dossier.procedure);
        let case = desk::receive(office, &dossier)?;
        self.book.open(case, worker, &dossier, turn, day);
        Ok(())
    }

    /// What the officer of a desk does about each of its open dossiers.
    fn work(&mut self, desk: usize, deliver: bool) -> Result<(), PracticeError> {
        if deliver {
            self.desks[desk].walk(&self.book.of(desk), &mut self.inventor)?;
        }
        for open in self.book.of(desk) {
            self.desks[desk].work(&mut self.book, open, deliver, &mut self.inventor)?;
        }
        Ok(())
    }

    /// What waits for a leader.
    fn lead(&mut self) -> Result<(), PracticeError> {
        for open in self.book.all() {
            self.desks[LEADER].lead(open)?;
        }
        self.desks[LEADER].answer(&mut self.book)?;
        Ok(())
    }
}

fn at(day: NaiveDate, hour: u32, minute: u32) -> Moment {
    let time = NaiveTime::from_hms_opt(hour + minute / 60, minute % 60, 0).unwrap_or_default();
    Moment::vietnam(day, time)
}
