//! An officer at a laptop: what is done next about a dossier, as the program offers it.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use tannha_app::{
    Office,
    apology::Apology,
    casework::RegistrationTyped,
    complaints::Said,
    domain::{
        case::{
            CaseEvent, CaseState, Channel, Command, Document, Field, Handover, LegStatus, Phase,
            ReceiverSignature,
        },
        complaint::{About, ComplaintKind},
        identity::Sex,
        ids::{CaseId, OfficerId},
        partial_date::PartialDate,
        round::{Met, Visit},
        survey::{Answer, Question, Way},
        time::Date,
        ward::Numbering,
    },
    papers::PaperKind,
    steps::{self, Verb},
};

use super::{
    book::{Book, Open, Turn},
    dossier::Dossier,
};
use crate::{
    PracticeError, PrintsWell as _,
    people::Inventor,
    story::{ANSWER, inquiry},
    ward::DEPUTY,
};

/// More steps than any dossier has at one time: then the program offers one thing for ever.
const MOST_STEPS: usize = 40;
/// Working days that another agency needs, and that a slow one needs. A death's papers are promised
/// for the same day, and the police are rung up.
const AGENCY_DAYS: (u16, u16) = (1, 6);
const DEATHS: &str = "khai-tu-lien-thong";
/// Working days after receipt before which nobody is at home who is away.
const AWAY_DAYS: u16 = 3;

/// A laptop and its officer.
pub(super) struct Desk {
    pub(super) office: Office,
}

/// What came of a look at a dossier.
enum Did {
    Something,
    /// It waits for somebody else, or for another hour.
    Waits,
}

/// Types a dossier and receives it, with its receipt.
pub(crate) fn receive(office: &Office, dossier: &Dossier) -> Result<CaseId, PracticeError> {
    let draft = office.start_draft(dossier.procedure)?;
    let mut typed = dossier.typed.clone();
    if let Some(number) = &dossier.entry {
        if dossier.procedure == "cai-chinh" {
            office.set_field(draft, "entry.register", "births")?;
        }
        let found = office.find_entries(&office.draft(draft)?, number, 1)?;
        let entry = found.into_iter().next().ok_or(PracticeError::Story { step: "an entry" })?;
        typed.extend(entry.fill.into_iter().map(|(field, value)| (field.slug(), value)));
    }
    let form = office.draft(draft)?.form();
    for (slug, value) in &typed {
        if Field::from_slug(slug).is_some_and(|field| form.asks_for(field)) {
            office.set_field(draft, slug, value)?;
        }
    }
    let (case, _) = office.receive_through(draft, dossier.channel(), false)?;
    office.print(case, Document::Receipt, PaperKind::Plain, None)?;
    Ok(case)
}

impl Desk {
    pub(super) const fn new(office: Office) -> Self {
        Self { office }
    }

    fn today(&self) -> NaiveDate {
        self.office.now().in_vietnam().date()
    }

    fn record(&self, case: CaseId, event: CaseEvent) -> Result<(), PracticeError> {
        self.office.act(case, Command::Record(event))?;
        Ok(())
    }

    /// Works on a dossier until it waits.
    pub(super) fn work(
        &self,
        book: &mut Book,
        open: Open,
        deliver: bool,
        inventor: &mut Inventor,
    ) -> Result<(), PracticeError> {
        for _ in 0..MOST_STEPS {
            let state = self.office.case(open.case)?;
            if self.odd(&state, open)? {
                continue;
            }
            if self.waits_for_turn(&state, open) {
                return Ok(());
            }
            let role = self.office.role()?;
            let Some(step) = steps::next(&state, role, Numbering::Allotted) else {
                return self.end(book, &state, open);
            };
            if step.refusal.is_some() {
                return Ok(());
            }
            let did = self.step(&state, open, step.verb, step.document, deliver, inventor)?;
            if matches!(did, Did::Waits) {
                return Ok(());
            }
        }
        Err(PracticeError::Story { step: "the same step for ever" })
    }

    /// What this dossier meets and others do not; whether something was done.
    fn odd(&self, state: &CaseState, open: Open) -> Result<bool, PracticeError> {
        let (phase, age) = (state.phase(), open.age(self.today()));
        let event = match open.turn {
            Turn::Supplement if phase == Phase::Received && state.supplements == 0 => {
                CaseEvent::SupplementRequested {
                    what: "Bản chính giấy tờ tùy thân".to_owned(),
                    why: "Bản chụp đã nộp không đọc được số và ngày cấp".to_owned(),
                }
            }
            Turn::Supplement if phase == Phase::Supplement && age >= 2 => {
                self.office.receive_supplement(open.case, Some(Channel::Counter))?;
                return Ok(true);
            }
            Turn::Inquiry if phase == Phase::Received && state.inquiries.is_empty() => {
                self.office.send_inquiry(open.case, inquiry(self.office.now()))?;
                return Ok(true);
            }
            Turn::Inquiry if phase == Phase::Inquiry && age >= 2 => {
                self.office.answer_inquiry(open.case, ANSWER.to_owned())?;
                return Ok(true);
            }
            Turn::Withdrawn if !state.is_closed() && age >= 1 => CaseEvent::Withdrawn {
                reason: "Gia đình xin rút để làm ở quê".to_owned(),
            },
            _ => match self.agency(state, open) {
                Some(finished) => finished,
                None => return Ok(false),
            },
        };
        self.record(open.case, event)?;
        Ok(true)
    }

    /// Nothing of the ward's is done before the turn has come.
    fn waits_for_turn(&self, state: &CaseState, open: Open) -> bool {
        match open.turn {
            Turn::Supplement => state.phase() == Phase::Supplement,
            Turn::Inquiry => state.phase() == Phase::Inquiry,
            Turn::Withdrawn | Turn::Refused => !state.is_closed(),
            _ => false,
        }
    }

    /// Another agency has finished its part.
    fn agency(&self, state: &CaseState, open: Open) -> Option<CaseEvent> {
        let (usual, slow) = AGENCY_DAYS;
        let needs = match open.turn {
            Turn::Late => slow,
            _ if state.procedure == DEATHS => 0,
            _ => usual,
        };
        state.registration.as_ref().filter(|_| open.age(self.today()) >= needs)?;
        let leg = agency_leg(state)?;
        let outcome = format!("Đã có kết quả của {}", leg.agency);
        Some(CaseEvent::LegFinished { leg: leg.slug.clone(), outcome })
    }

    #[allow(clippy::too_many_lines, reason = "one line to a verb")]
    fn step(
        &self,
        state: &CaseState,
        open: Open,
        verb: Verb,
        document: Option<Document>,
        deliver: bool,
        inventor: &mut Inventor,
    ) -> Result<Did, PracticeError> {
        let case = open.case;
        let result = state.handling().map_or(Document::Receipt, |handling| handling.result);
        let paper = document.unwrap_or(result);
        let signer = if paper == result { signer_of(state)? } else { signer()? };
        match verb {
            Verb::Verify => self.record(case, CaseEvent::Verified)?,
            Verb::SubmitForSignature => self.record(case, CaseEvent::Submitted)?,
            Verb::RequestNumber => {
                let id = newborn(state, inventor);
                let typed = RegistrationTyped {
                    registered_on: self.today(),
                    number: None,
                    citizen_id: id.map(|id| (id.clone(), id)),
                    signer,
                };
                self.office.request_number(case, typed)?;
                return Ok(Did::Waits);
            }
            Verb::PrintCertificate | Verb::PrintForm | Verb::PrintLetter => {
                self.office.print(case, paper, PaperKind::Plain, None)?;
            }
            Verb::MarkSigned | Verb::SignLetter => {
                self.office.sign(case, paper, &signer)?;
            }
            Verb::PartiesSign => {
                self.record(case, CaseEvent::PartiesSigned { document: result })?;
            }
            Verb::DraftLetter => {
                let greeting = Some(state.value(Field::DeliveryGreeting)).filter(|g| !g.is_empty());
                let greeting = greeting.unwrap_or("gia-dinh").to_owned();
                self.record(case, CaseEvent::LetterDrafted { greeting, document, text: None })?;
            }
            Verb::NumberLetter => {
                self.record(case, CaseEvent::LetterNumberRequested { document })?;
                return Ok(Did::Waits);
            }
            Verb::TakeOut | Verb::GiveAtCounter if !deliver || agency_leg(state).is_some() => {
                return Ok(Did::Waits);
            }
            // The round of the afternoon takes them.
            Verb::TakeOut if open.at_home => return Ok(Did::Waits),
            Verb::TakeOut | Verb::GiveAtCounter => {
                let papers = handed(state, steps::ready(state), None);
                // What is ready the same day is waited for, and costs nobody a second way.
                let waited = open.age(self.today()) == 0;
                self.office.give_at_counter(case, papers, waited)?;
            }
            _ => return Ok(Did::Waits),
        }
        Ok(Did::Something)
    }

    /// The afternoon's round: what lies ready is carried home.
    pub(super) fn walk(&self, open: &[Open], inventor: &mut Inventor) -> Result<(), PracticeError> {
        let mut homes = Vec::new();
        for one in open.iter().filter(|open| open.at_home) {
            let state = self.office.case(one.case)?;
            if !steps::ready(&state).is_empty() && agency_leg(&state).is_none() {
                homes.push(*one);
            }
        }
        if homes.is_empty() {
            return Ok(());
        }
        let (today, carrier) = (Date(self.today()), self.office.officer()?.id);
        let cases: Vec<CaseId> = homes.iter().map(|home| home.case).collect();
        let (round, _) = self.office.plan_round(today, carrier, &cases)?;
        self.office.set_out(round)?;
        for home in homes {
            let state = self.office.case(home.case)?;
            if home.turn == Turn::Away && home.age(today.0) < AWAY_DAYS {
                let next_try = today.0.succ_opt().map(Date);
                let note = "Hàng xóm nói tối mới về".to_owned();
                let (case, met) = (home.case, Met::Nobody);
                let visit = Visit { case, met, read_back: false, next_try, note };
                self.office.visit_door(round, visit)?;
            } else {
                let papers = handed(&state, steps::out(&state), Some(inventor));
                self.office.hand_over_on_round(round, home.case, papers, true, String::new())?;
            }
        }
        self.office.come_back(round, &[], String::new())?;
        Ok(())
    }

    /// Nothing is offered any more: it waits for somebody else, or it is at its end.
    fn end(&self, book: &mut Book, state: &CaseState, open: Open) -> Result<(), PracticeError> {
        let ended = matches!(state.phase(), Phase::Delivered | Phase::Withdrawn | Phase::Refused);
        if !ended || agency_leg(state).is_some() {
            return Ok(());
        }
        let birth = state.procedure.starts_with("khai-sinh");
        if let Some(registration) = state.registration.as_ref().filter(|_| birth) {
            let number = format!("{}/{}", registration.number, registration.registered_on.0.year());
            book.births.push((number, !state.value(Field::FatherName).is_empty()));
        }
        if open.turn == Turn::Complaint {
            let said = Said {
                kind: ComplaintKind::Remark,
                about: About::Trips,
                case: Some(open.case),
                who: state.value(Field::DeclarantName).to_owned(),
                contact: state.value(Field::DeclarantPhone).to_owned(),
                text: "Tôi phải đến phường hai lần mới lấy được giấy.".to_owned(),
                channel: Channel::Counter,
            };
            book.waiting.push(self.office.complain(said)?.0);
            book.complaints += 1;
        }
        book.end(open);
        Ok(())
    }

    /// What only a leader decides about a dossier.
    pub(super) fn lead(&self, open: Open) -> Result<(), PracticeError> {
        for _ in 0..MOST_STEPS {
            let state = self.office.case(open.case)?;
            let (phase, age) = (state.phase(), open.age(self.today()));
            if open.turn == Turn::Refused && phase == Phase::Received && age >= 1 {
                let reason = "Giấy tờ nộp không thuộc thẩm quyền giải quyết của phường".to_owned();
                self.record(open.case, CaseEvent::Refused { reason })?;
                continue;
            }
            if open.turn == Turn::Late && self.apologise(&state, open.case)? {
                continue;
            }
            let role = self.office.role()?;
            let next = steps::next(&state, role, Numbering::Allotted);
            let Some(letter) = next.filter(|step| step.verb == Verb::ApproveLetter) else {
                return Ok(());
            };
            self.record(open.case, CaseEvent::LetterApproved { document: letter.document })?;
        }
        Err(PracticeError::Story { step: "the same letter for ever" })
    }

    fn apologise(&self, state: &CaseState, case: CaseId) -> Result<bool, PracticeError> {
        if state.promise.repromised.is_some() || self.office.alarm(state)?.is_none() {
            return Ok(false);
        }
        let draft = self.office.apology_draft(state)?;
        if draft.refusal.is_some() {
            return Ok(false);
        }
        let reason = draft.reasons.into_iter().nth(1).unwrap_or_default();
        let greeting = "gia-dinh".to_owned();
        let apology = Apology { reason, to: draft.to, signer: signer()?, greeting };
        self.office.apologise(case, apology)?;
        Ok(true)
    }

    /// A leader answers who complained, and asks some of those whose dossiers have ended.
    pub(super) fn answer(&self, book: &mut Book) -> Result<(), PracticeError> {
        for complaint in std::mem::take(&mut book.waiting) {
            let reply = "Ủy ban nhân dân phường xin lỗi và từ nay gọi điện trước khi giấy xong.";
            self.office.answer_complaint(complaint, reply.to_owned())?;
        }
        for (nth, case) in std::mem::take(&mut book.ended) {
            if nth % 6 != 0 || self.office.not_askable(case)?.is_some() {
                continue;
            }
            let answers = BTreeMap::from([
                (Question::Manner, Answer::Good),
                (Question::Waiting, if nth % 4 == 0 { Answer::Fair } else { Answer::Good }),
                (Question::Facilities, Answer::Good),
            ]);
            self.office.take_survey(case, Way::Phone, answers, String::new())?;
            book.asked += 1;
        }
        Ok(())
    }
}

/// A step of another agency that has begun.
fn agency_leg(state: &CaseState) -> Option<&tannha_app::domain::case::Leg> {
    let handling = state.handling();
    let own = |slug: &str| {
        handling.is_some_and(|handling| handling.leg == slug || handling.at_home == Some(slug))
    };
    state.legs.iter().find(|leg| leg.status == LegStatus::Open && !own(&leg.slug))
}

/// The number that the national database would give the child.
fn newborn(state: &CaseState, inventor: &mut Inventor) -> Option<String> {
    state.handling()?.citizen_id_of?;
    let sex = if state.value(Field::ChildSex) == "female" { Sex::Female } else { Sex::Male };
    let year = state.promise.day_zero.year();
    let born = state.value(Field::ChildBorn).parse::<PartialDate>();
    let year = born.map_or(year, |born| born.year().into());
    Some(inventor.citizen_id(sex, year))
}

fn handed(state: &CaseState, documents: Vec<Document>, draws: Option<&mut Inventor>) -> Handover {
    let receiver = [Field::DeclarantName, Field::WifeName]
        .into_iter()
        .map(|field| state.value(field))
        .find(|name| !name.is_empty())
        .unwrap_or_default();
    Handover {
        documents,
        receiver: receiver.to_owned(),
        relation: Some(state.value(Field::DeclarantRelation))
            .filter(|relation| !relation.is_empty())
            .unwrap_or("self")
            .to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature: draws.map_or(ReceiverSignature::OnPaper, |inventor| {
            ReceiverSignature::Drawn(inventor.signature().into())
        }),
    }
}

fn signer() -> Result<OfficerId, PracticeError> {
    Ok(OfficerId::parse("chu-tich")?)
}

/// Copies and certified papers are the deputy's, within the mandate; all else the chair signs.
fn signer_of(state: &CaseState) -> Result<OfficerId, PracticeError> {
    let deputys = ["ban-sao-", "chung-thuc-"].iter().any(|kind| state.procedure.starts_with(kind));
    if deputys { Ok(OfficerId::parse(DEPUTY)?) } else { signer() }
}
