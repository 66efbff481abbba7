//! Many cases at once, for tests and benches: acts from a seed, many to a commit.
//!
//! A case costs the same whether it is the first or the hundred thousandth.

use chrono::{Datelike as _, Days, NaiveDate, NaiveTime};
use tannha_app::{
    OfficeError,
    domain::{
        calendar::Calendar,
        case::{
            CaseEvent, Channel, Form, NumberSource, Received, Registration, SignerSnapshot, form,
        },
        ids::{ActId, CaseId, OfficerId},
        log::{Event, Subject},
        promise::{Question, reckon},
        ruleset::{Procedure, ProcedureCode, Rulebook},
        time::{Date, Moment},
    },
    ledger::{Author, Ledger, NewAct},
    ports::fresh_id,
};

use crate::{
    PROCEDURE, SeededChance,
    people::Inventor,
    ward::{legs, office_snapshot},
};

/// Acts in one commit.
const PER_COMMIT: usize = 256;
/// Receipts are spread over the working days of this many years before the last.
const YEARS: u64 = 2;

/// Makes cases, one after the other: each is its acts in order.
pub struct Cases {
    inventor: Inventor,
    chance: SeededChance,
    procedure: &'static Procedure,
    code: ProcedureCode,
    last_day: NaiveDate,
    count: u32,
    made: u32,
}

impl Cases {
    /// `count` cases of this seed, the last of them received on `last_day`.
    ///
    /// # Errors
    /// Never with the rules that ship with the program.
    pub fn new(seed: u64, count: u32, last_day: NaiveDate) -> Result<Self, OfficeError> {
        let code = ProcedureCode::new(PROCEDURE);
        let procedure = Rulebook::built_in().default_for(last_day)?.procedure(&code)?;
        Ok(Self {
            inventor: Inventor::new(seed),
            chance: SeededChance::new(seed ^ 0x7461_6e6e_6861),
            procedure,
            code,
            last_day,
            count,
            made: 0,
        })
    }

    fn case(&mut self) -> Result<Vec<NewAct>, OfficeError> {
        let nth = self.made;
        let day = self.day(nth);
        let minute = self.inventor.below(6 * 60);
        let time = NaiveTime::from_hms_opt(8 + minute / 60, minute % 60, 0).unwrap_or_default();
        let received_at = Moment::vietnam(day, time);
        let born = day.checked_sub_days(Days::new(2 + u64::from(self.inventor.below(25))));
        let birth = self.inventor.birth(born.unwrap_or(day));
        let ruleset = Rulebook::built_in().default_for(day).unwrap_or_else(|_| self.oldest());
        let calendar = Calendar::built_in();
        let question = Question::new(ruleset, None, calendar, &self.code, received_at);
        let (promise, _) = reckon(&question)?;
        let case = CaseId(fresh_id(&self.chance));
        let received = Received {
            office: office_snapshot(),
            procedure: PROCEDURE.to_owned(),
            code: format!("H26.99.592-{}-{nth:06}", day.format("%y%m%d")),
            code_provisional: false,
            channel: Channel::HomeVisit,
            fields: form::read(Form::of_procedure(PROCEDURE), &birth.typed, day).values,
            legs: legs(ruleset, self.procedure, &promise, "Nguyễn Thị Hạnh"),
            promise,
            not_duplicate_of: Vec::new(),
            own: None,
        };
        let year = day.year();
        let registration = Registration {
            office: office_snapshot(),
            number: nth + 1,
            registered_on: Date(day),
            signer: signer()?,
            place: "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội".to_owned(),
            citizen_id: Some(self.inventor.citizen_id(birth.sex, year)),
            source: NumberSource::Typed,
            given: None,
        };
        let mut events = vec![CaseEvent::Received(Box::new(received))];
        // One in eight is still on its way.
        if self.inventor.below(8) > 0 {
            events.push(CaseEvent::Verified);
            events.push(CaseEvent::Submitted);
            events.push(CaseEvent::Registered(Box::new(registration)));
            let greeting = "gia-dinh".to_owned();
            events.push(CaseEvent::LetterDrafted { greeting, document: None, text: None });
        }
        Ok(events.into_iter().map(|event| self.act(case, event, received_at)).collect())
    }

    fn act(&self, case: CaseId, event: CaseEvent, at: Moment) -> NewAct {
        NewAct {
            id: ActId(fresh_id(&self.chance)),
            subject: Subject::case(case),
            event: Event::Case(event),
            base: Vec::new(),
            happened_at: at,
        }
    }

    fn day(&self, nth: u32) -> NaiveDate {
        let left = u64::from(self.count.saturating_sub(nth + 1));
        let back = left * YEARS * 365 / u64::from(self.count.max(1));
        let day = self.last_day.checked_sub_days(Days::new(back)).unwrap_or(self.last_day);
        Calendar::built_in().working_day_from(day).unwrap_or(day).min(self.last_day)
    }

    fn oldest(&self) -> &'static tannha_app::domain::ruleset::Ruleset {
        let book = Rulebook::built_in();
        book.default_for(self.last_day).unwrap_or(&book.rulesets()[0])
    }
}

fn signer() -> Result<SignerSnapshot, OfficeError> {
    Ok(SignerSnapshot {
        officer: OfficerId::parse("chu-tich").map_err(|_| OfficeError::UnknownOfficer)?,
        name: "Trần Văn Mẫu".to_owned(),
        authority: "tm-chu-tich".to_owned(),
        title: "Chủ tịch".to_owned(),
    })
}

impl Iterator for Cases {
    type Item = Result<Vec<NewAct>, OfficeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.made == self.count {
            return None;
        }
        let case = self.case();
        self.made += 1;
        Some(case)
    }
}

/// Writes `count` cases into a laptop's log as `author`, many to a commit; says how many acts.
///
/// # Errors
/// The ledger's.
pub fn fill(
    ledger: &Ledger,
    author: &Author,
    seed: u64,
    count: u32,
    now: Moment,
) -> Result<u64, OfficeError> {
    let mut acts = Vec::with_capacity(PER_COMMIT + 8);
    let mut written = 0;
    for case in Cases::new(seed, count, now.in_vietnam().date())? {
        acts.extend(case?);
        if acts.len() >= PER_COMMIT {
            written += acts.len() as u64;
            ledger.append(author, std::mem::take(&mut acts), now)?;
        }
    }
    written += acts.len() as u64;
    if !acts.is_empty() {
        ledger.append(author, acts, now)?;
    }
    Ok(written)
}
