//! Doing what the plans say: one step after the other, in order of time, on the right laptop.

use tannha_app::{
    Office, OfficeError,
    casework::RegistrationTyped,
    domain::{
        case::{
            CaseEvent, Channel, Command, Document, Field, Handover, Inquiry, Printed,
            ReceiverSignature,
        },
        ids::{CaseId, OfficerId, WardId},
        time::{Date, Moment},
    },
    papers::PaperKind,
    ports::{Chance, Clock as _},
    steps,
};
use tannha_district::District;

use super::{Plan, Stage, Step, Who, minutes, receive, type_in};
use crate::{
    PracticeError, PrintsWell as _, ScriptedClock, WARD,
    people::Inventor,
    ward::{OWN_PROCEDURE, catalogue},
};

/// A story being told.
pub(super) struct Told<'a> {
    pub(super) clock: &'a ScriptedClock,
    pub(super) stage: &'a Stage,
    pub(super) chance: &'a dyn Chance,
    pub(super) district: &'a District,
    pub(super) hanh: Office,
    pub(super) hung: Office,
    pub(super) leader: Office,
    pub(super) inventor: &'a mut Inventor,
}

impl Told<'_> {
    fn office(&self, who: Who) -> &Office {
        match who {
            Who::Hanh => &self.hanh,
            Who::Hung => &self.hung,
            Who::Leader => &self.leader,
        }
    }

    fn sync(&self, who: Who) -> Result<(), PracticeError> {
        self.office(who).sync_over(self.district)?;
        Ok(())
    }

    /// Syncs a laptop that has something to send; answers come back in the same pass.
    fn send(&self, who: Who) -> Result<(), PracticeError> {
        let pending = self.office(who).ledger().pending().map_err(OfficeError::from)?;
        if pending > 0 { self.sync(who) } else { Ok(()) }
    }

    /// Everything up to an hour ago.
    pub(super) fn past(&mut self, plans: &[Plan]) -> Result<(), PracticeError> {
        let mut steps: Vec<(Moment, usize, Step)> = Vec::new();
        for (nth, plan) in plans.iter().enumerate() {
            steps.extend(plan.steps.iter().map(|(at, step)| (*at, nth, *step)));
        }
        steps.sort_by_key(|(at, nth, _)| (*at, *nth));
        let mut cases: Vec<Option<CaseId>> = vec![None; plans.len()];
        let mut day = self.clock.now().date();
        let mut unanswered = false;
        for (at, nth, step) in steps {
            let plan = &plans[nth];
            if at.date() != day || (unanswered && needs_answer(step)) {
                day = at.date();
                unanswered = false;
                self.send(Who::Hanh)?;
                self.send(Who::Hung)?;
            }
            self.clock.set(at);
            unanswered |= matches!(step, Step::Number | Step::NumberLetter);
            self.step(plan, &mut cases[nth], step)?;
        }
        for who in [Who::Hung, Who::Leader, Who::Hanh] {
            self.sync(who)?;
        }
        Ok(())
    }

    fn step(
        &mut self,
        plan: &Plan,
        case: &mut Option<CaseId>,
        step: Step,
    ) -> Result<(), PracticeError> {
        if step == Step::Receive {
            let office = self.office(plan.who);
            *case = Some(receive(office, self.chance, &plan.birth)?);
            return Ok(());
        }
        let case = case.ok_or(PracticeError::Story { step: "a step before receipt" })?;
        let leaders = match step {
            Step::Refuse => Some(CaseEvent::Refused {
                reason: "Trẻ đã được đăng ký khai sinh tại nơi khác".to_owned(),
            }),
            Step::Revoke => Some(CaseEvent::Revoked {
                decision: "15/QĐ-UBND".to_owned(),
                decided_on: None,
                authority: Some("Chủ tịch Ủy ban nhân dân thành phố Thực Hành".to_owned()),
                reason: Some("Trẻ đã được đăng ký khai sinh tại nơi khác".to_owned()),
            }),
            _ => None,
        };
        if let Some(event) = leaders {
            self.sync(plan.who)?;
            self.sync(Who::Leader)?;
            self.leader.act(case, Command::Record(event))?;
            self.sync(Who::Leader)?;
            return self.sync(plan.who);
        }
        let citizen_id = (step == Step::Number).then(|| {
            let year = chrono::Datelike::year(&plan.birth.born);
            self.inventor.citizen_id(plan.birth.sex, year)
        });
        let signature = (step == Step::HandOver).then(|| self.inventor.signature());
        let office = self.office(plan.who);
        let record = |event| office.act(case, Command::Record(event));
        let signer = OfficerId::parse("chu-tich")?;
        match step {
            Step::Receive | Step::Refuse | Step::Revoke => {}
            Step::Receipt => self.print(office, case, Document::Receipt, PaperKind::Plain)?,
            Step::Verify => drop(record(CaseEvent::Verified)?),
            Step::Ask => {
                let what = "Bổ sung giấy chứng sinh bản chính".to_owned();
                record(CaseEvent::SupplementRequested {
                    what,
                    why: "Giấy chứng sinh đã nộp là bản chụp".into(),
                })?;
            }
            Step::Inquire => drop(office.send_inquiry(case, inquiry(office.now()))?),
            Step::Answer => drop(office.answer_inquiry(case, ANSWER.to_owned())?),
            Step::Bring => drop(office.receive_supplement(case, Some(Channel::Counter))?),
            Step::Submit => drop(record(CaseEvent::Submitted)?),
            Step::Number => {
                let typed = RegistrationTyped {
                    registered_on: office.now().date(),
                    number: None,
                    citizen_id: citizen_id.map(|id| (id.clone(), id)),
                    signer,
                };
                office.request_number(case, typed)?;
            }
            Step::Certificate => {
                self.print(office, case, Document::BirthCertificate, PaperKind::Overprint)?;
            }
            Step::Sign(document) => drop(record(CaseEvent::Signed { document, signer })?),
            Step::Letter => {
                let greeting = plan.birth.value(Field::DeliveryGreeting).to_owned();
                record(CaseEvent::LetterDrafted { greeting, document: None, text: None })?;
            }
            Step::PrintLetter => {
                self.print(office, case, Document::CongratulationLetter, PaperKind::Plain)?;
            }
            Step::NumberLetter => {
                drop(record(CaseEvent::LetterNumberRequested { document: None })?);
            }
            Step::NoLetter => {
                let reason = "Gia đình không nhận thư".to_owned();
                record(CaseEvent::LetterSuppressed { reason, document: None })?;
            }
            Step::Finish(leg, outcome) => {
                let (leg, outcome) = (leg.to_owned(), outcome.to_owned());
                record(CaseEvent::LegFinished { leg, outcome })?;
            }
            Step::TakeOut => {
                let documents = steps::ready(&office.case(case)?);
                record(CaseEvent::TakenOut { documents })?;
            }
            Step::HandOver => {
                let handover = Handover {
                    documents: steps::out(&office.case(case)?),
                    receiver: plan.birth.value(Field::DeclarantName).to_owned(),
                    relation: plan.birth.value(Field::DeclarantRelation).to_owned(),
                    authorisation_seen: false,
                    identity_seen: true,
                    signature: signature.map_or(ReceiverSignature::OnPaper, |drawn| {
                        ReceiverSignature::Drawn(drawn.into())
                    }),
                };
                office.hand_over(case, handover)?;
            }
            Step::BringBack => {
                let documents = steps::out(&office.case(case)?);
                let reason = "Đến nhà hai lần, gia đình đi vắng".to_owned();
                record(CaseEvent::BroughtBack { documents, reason })?;
            }
            Step::Withdraw => {
                let reason = "Gia đình xin rút để đăng ký tại quê ngoại".to_owned();
                record(CaseEvent::Withdrawn { reason })?;
            }
            Step::Note => {
                let text = "Gia đình hẹn mang giấy đến vào buổi sáng".to_owned();
                record(CaseEvent::NoteAdded { text })?;
            }
        }
        Ok(())
    }

    /// Prints a paper. Of prints before today only the act is left: nobody keeps those files, and a
    /// hundred PDFs would take longer than all the rest.
    fn print(
        &self,
        office: &Office,
        case: CaseId,
        document: Document,
        paper: PaperKind,
    ) -> Result<(), PracticeError> {
        if office.now() >= self.stage.at(0, 0, 0) {
            office.print(case, document, paper, None)?;
            return Ok(());
        }
        let printed = CaseEvent::Printed(Printed::told(document, paper.slug()));
        office.act(case, Command::Record(printed))?;
        Ok(())
    }

    /// The last hour: what needs a person's look, drafts, and what has not been sent yet.
    pub(super) fn present(&mut self) -> Result<(), PracticeError> {
        let stage = self.stage;
        let at = |min| minutes(stage.last(), min);
        let mut births = Vec::new();
        for days in 3..11 {
            births.push(self.inventor.birth(stage.born(stage.last(), days)));
        }
        let mut births = births.iter();
        let mut next = || births.next().ok_or(PracticeError::Story { step: "a birth" });

        // Both laptops know two cases.
        self.clock.set(at(2));
        let edited = receive(&self.hanh, self.chance, next()?)?;
        let verified = receive(&self.hanh, self.chance, next()?)?;
        self.clock.set(at(4));
        self.beside()?;
        self.sync(Who::Hanh)?;
        self.sync(Who::Hung)?;

        // Then each goes on alone: the same field twice, the same fact twice, the same birth twice.
        self.clock.set(at(10));
        let field = Field::ChildBirthPlace;
        let base = |office: &Office| -> Result<_, PracticeError> {
            let state = office.case(edited)?;
            let written = state.fields.get(&field).map(|written| written.by);
            written.ok_or(PracticeError::Story { step: "a written field" })
        };
        self.hanh.edit(edited, field, "Bệnh viện đa khoa Thí Dụ, khoa Sản", base(&self.hanh)?)?;
        self.hanh.act(verified, Command::Record(CaseEvent::Verified))?;
        let twice = next()?;
        receive(&self.hanh, self.chance, twice)?;
        self.sync(Who::Hanh)?;
        self.clock.set(at(16));
        self.hung.edit(edited, field, "Nhà hộ sinh Làm Thử", base(&self.hung)?)?;
        self.hung.act(verified, Command::Record(CaseEvent::Verified))?;
        receive(&self.hung, self.chance, twice)?;
        self.sync(Who::Hung)?;
        self.clock.set(at(18));
        let from = self.stage.last().date();
        let edition = catalogue(from).map_err(|_| PracticeError::Story { step: "a catalogue" })?;
        self.district.publish_edition(&WardId::parse(WARD)?, &edition)?;
        self.clock.set(at(20));
        self.sync(Who::Hanh)?;

        // Since the last sync: an intake with its receipt, and two numbers that are asked for.
        self.clock.set(at(35));
        let draft = type_in(&self.hanh, next()?, |_| true)?;
        let (case, _) = self.hanh.receive(draft, false)?;
        self.hanh.print(case, Document::Receipt, PaperKind::Plain, None)?;
        for _ in 0..2 {
            let case = receive(&self.hanh, self.chance, next()?)?;
            self.hanh.act(case, Command::Record(CaseEvent::Verified))?;
            self.hanh.act(case, Command::Record(CaseEvent::Submitted))?;
            let typed = RegistrationTyped {
                registered_on: self.hanh.now().date(),
                number: None,
                citizen_id: None,
                signer: OfficerId::parse("pho-chu-tich")?,
            };
            self.hanh.request_number(case, typed)?;
        }
        self.clock.set(at(42));
        self.lend()?;
        self.clock.set(at(50));
        type_in(&self.hanh, next()?, |field| field < Field::MotherEthnicity)?;
        type_in(&self.hanh, next()?, |field| field == Field::ChildName)?;
        Ok(())
    }

    /// A dossier of the procedure that the office defined itself.
    fn lend(&self) -> Result<(), PracticeError> {
        let day = minutes(self.stage.last(), FEAST_DAYS * 24 * 60).date();
        let draft = self.hanh.start_draft(OWN_PROCEDURE)?;
        for (field, value) in LENDING {
            self.hanh.set_field(draft, field, value)?;
        }
        self.hanh.set_field(draft, "own.5", &day.format("%d/%m/%Y").to_string())?;
        self.hanh.receive(draft, false)?;
        Ok(())
    }
}

/// Another ward is asked whether the mother lives there.
pub(crate) fn inquiry(now: Moment) -> Inquiry {
    Inquiry {
        whom: "Ủy ban nhân dân phường Làm Mẫu".to_owned(),
        what: "Nơi thường trú của người mẹ, và việc sinh đã được đăng ký ở đó hay chưa".to_owned(),
        number: Some("12/UBND-VP".to_owned()),
        dated: Some(Date(now.in_vietnam().date())),
    }
}

/// What it answers.
pub(crate) const ANSWER: &str = "Người mẹ thường trú tại phường; việc sinh chưa được đăng ký";

/// What the organiser of a longevity feast wrote.
const LENDING: [(&str, &str); 8] = [
    ("own.1", "Trần Thị Bút"),
    ("own.2", "17/11/1956"),
    ("own.4", "Mừng thọ bà Bút 70 tuổi"),
    ("own.6", "Buổi chiều"),
    ("own.7", "45"),
    ("own.8", "no"),
    ("declarant.name", "Trần Thị Bút"),
    ("declarant.paper", "Giấy tờ mẫu"),
];
/// The hall is lent for a day this many days ahead.
const FEAST_DAYS: i64 = 10;

/// What the district answers must be here before these.
fn needs_answer(step: Step) -> bool {
    matches!(
        step,
        Step::Certificate | Step::Finish(..) | Step::TakeOut | Step::Letter | Step::NoLetter
    )
}
