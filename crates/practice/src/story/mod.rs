//! The practice ward's past, told by the verbs that an officer uses, under a clock that is set.
//!
//! Three laptops take part: Hạnh's, which stays; Hùng's and the leader's, which stand elsewhere.
//! What one does reaches the others by sync with the real district, so that the log, its receipts,
//! a stale edit and an act that came too late are what they would be in a ward.

mod beside;
mod plan;
mod stage;
mod told;

use std::{path::Path, sync::Arc};

use tannha_app::{
    Office, OfficeError, Ticket, World,
    domain::{
        case::{CaseEvent, Channel, Command, Field, Form, OfficeSnapshot, Received, form},
        ids::{CaseId, DraftId, OfficerId, WardId},
        ruleset::ProcedureCode,
        time::Moment,
    },
    enrol::{Enrolment, enrol_over},
    ports::{Chance, Clock as _, fresh_id},
    store::Cost,
};
use tannha_district::District;

use crate::{
    PASSPHRASE, PROCEDURE, PracticeError, ScriptedClock, WARD,
    people::{Birth, Inventor},
    ward::{calendar, legs, officers, settings},
};
use plan::{Plan, Step, Who, plans};
use stage::{Stage, minutes};
use told::Told;
pub(crate) use told::{ANSWER, inquiry};

/// The past that is told begins this many days before now.
const BEGIN_DAYS: i64 = 45;

/// What a story needs of the world.
pub(crate) struct Setting<'a> {
    /// Where everything is made: `district`, `laptop`, `papers`, and `elsewhere` for a while.
    pub(crate) dir: &'a Path,
    /// The end of the story.
    pub(crate) now: Moment,
    /// Ids and keys.
    pub(crate) chance: Arc<dyn Chance>,
    /// The families.
    pub(crate) seed: u64,
    /// Whether sixty cases are told, or only the ward is founded.
    pub(crate) with_cases: bool,
}

/// Founds the ward and tells its past.
pub(crate) fn tell(setting: &Setting<'_>) -> Result<(), PracticeError> {
    let begin = minutes(setting.now, -BEGIN_DAYS * 24 * 60);
    let clock = Arc::new(ScriptedClock::new(if setting.with_cases { begin } else { setting.now }));
    let district = found(setting, &clock)?;
    let hanh = laptop(setting, &clock, &district, "laptop", "hanh")?;
    let now = setting.now.in_vietnam().date();
    for officer in officers(now)?.iter().filter(|officer| officer.id.as_str() != "hanh") {
        hanh.add_officer_over(&district, &enrolment(&ticket(&district, &officer.id)?))?;
    }
    hanh.sync_over(&district)?;
    if setting.with_cases {
        let hung = laptop(setting, &clock, &district, "elsewhere/hung", "hung")?;
        let leader = laptop(setting, &clock, &district, "elsewhere/chu-tich", "chu-tich")?;
        let stage = Stage::until(setting.now);
        let mut inventor = Inventor::new(setting.seed);
        let plans = plans(&mut inventor, &stage, setting.now);
        let chance = setting.chance.as_ref();
        let inventor = &mut inventor;
        let (clock, district) = (&clock, &district);
        let stage = &stage;
        let mut told = Told { clock, stage, chance, district, hanh, hung, leader, inventor };
        told.past(&plans)?;
        told.present()?;
    }
    let elsewhere = setting.dir.join("elsewhere");
    if elsewhere.exists() {
        std::fs::remove_dir_all(elsewhere)
            .map_err(|source| PracticeError::Io { what: "elsewhere", source })?;
    }
    Ok(())
}

pub(crate) fn found(
    setting: &Setting<'_>,
    clock: &Arc<ScriptedClock>,
) -> Result<District, PracticeError> {
    let world = crate::practice::district_world(clock.clone(), setting.chance.clone());
    let district = District::create(&setting.dir.join("district"), world)?;
    let ward = settings()?;
    let id = ward.ward.clone();
    district.add_ward(ward)?;
    let (now, today) = (setting.now.in_vietnam().date(), clock.now().in_vietnam().date());
    for officer in officers(now)? {
        district.add_officer(&id, officer)?;
    }
    let years = calendar(now, today, setting.with_cases);
    for year in years.map_err(|_| PracticeError::Story { step: "a calendar" })? {
        district.publish_year(&id, &year)?;
    }
    Ok(district)
}

fn ticket(district: &District, officer: &OfficerId) -> Result<Ticket, PracticeError> {
    let ward = WardId::parse(WARD)?;
    Ok(Ticket {
        // The practice ward's district listens wherever there is room; `World::district` says where.
        address: "http://127.0.0.1:1".to_owned(),
        code: district.enrol_code(&ward, officer)?.to_string(),
        certificate: None,
        district_key: district.key(),
    })
}

/// The passphrase is on the unlock screen: a dear unlock would protect nothing.
fn enrolment(ticket: &Ticket) -> Enrolment<'_> {
    let cost = Cost::MINIMUM_FOR_TESTS;
    Enrolment { ticket, passphrase: PASSPHRASE, label: "Máy thực hành", cost }
}

pub(crate) fn laptop(
    setting: &Setting<'_>,
    clock: &Arc<ScriptedClock>,
    district: &District,
    place: &str,
    officer: &str,
) -> Result<Office, PracticeError> {
    let world = World {
        clock: clock.clone(),
        chance: setting.chance.clone(),
        papers: setting.dir.join("papers"),
        district: None,
    };
    let ticket = ticket(district, &OfficerId::parse(officer)?)?;
    let office = enrol_over(district, &setting.dir.join(place), &enrolment(&ticket), world)?;
    office.sync_over(district)?;
    Ok(office)
}

/// Types a family's answers into a fresh draft.
pub(crate) fn type_in(
    office: &Office,
    birth: &Birth,
    fields: impl Fn(Field) -> bool,
) -> Result<DraftId, OfficeError> {
    let draft = office.start_draft(PROCEDURE)?;
    for (field, value) in birth.typed.iter().filter(|(field, _)| fields(**field)) {
        office.set_field(draft, field.slug(), value)?;
    }
    Ok(draft)
}

/// Receives a family's dossier in one commit: the act that [`Office::receive`] writes, without the
/// draft before it, which would be saved field by field.
fn receive(office: &Office, chance: &dyn Chance, birth: &Birth) -> Result<CaseId, PracticeError> {
    let now = office.now();
    let code = ProcedureCode::new(PROCEDURE);
    let rules = office.rules(&code, now)?;
    let (promise, _) = office.promise(&code, None, now)?;
    let reading = form::read(Form::of_procedure(PROCEDURE), &birth.typed, now.date());
    let same = office.alike(PROCEDURE, &reading.values)?;
    let officer = office.officer()?;
    let ledger = office.ledger();
    let chain = ledger.chain().map_err(OfficeError::from)?.next;
    let laptop = ledger.identity().device.to_string()[..4].to_uppercase();
    let received = Received {
        office: OfficeSnapshot::from(&office.settings()?),
        procedure: PROCEDURE.to_owned(),
        code: format!(
            "{}-{}-T{laptop}{chain:04}",
            office.settings()?.unit_code,
            now.date().format("%y%m%d")
        ),
        code_provisional: true,
        channel: Channel::HomeVisit,
        legs: legs(&rules.ruleset, &rules.procedure, &promise, &officer.name),
        fields: reading.values,
        promise,
        // The officer was asked, and knew: they are twins.
        not_duplicate_of: same,
        own: None,
    };
    let case = CaseId(fresh_id(chance));
    office.act(case, Command::Record(CaseEvent::Received(Box::new(received))))?;
    Ok(case)
}
