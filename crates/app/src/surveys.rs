//! The five questions: whom a leader may ask, what was answered, and what the office's own data say.

use std::collections::BTreeMap;

use crate::{Office, OfficeError, jottings::Page, office::Topic};
use tannha_domain::{
    ids::CaseId,
    log::{Record, RecordKey, Subject},
    survey::{
        Answer, Own, Question, Survey, SurveyEvent, SurveyRefusal, Taken, Way, askable, decide, own,
    },
    ward::{Role, may},
};

const SURVEYS: u8 = RecordKey::Survey(CaseId([0; 16])).kind();

impl Office {
    /// What was answered about a case.
    ///
    /// # Errors
    /// The ledger's.
    pub fn survey(&self, case: CaseId) -> Result<Option<Survey>, OfficeError> {
        Ok(match self.ledger.record(&RecordKey::Survey(case))? {
            Some(Record::Survey(survey)) => Some(*survey),
            _ => None,
        })
    }

    /// What the office's own data say about a case.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], or the ledger's.
    pub fn own_answers(&self, case: CaseId) -> Result<Own, OfficeError> {
        Ok(own(&self.case(case)?, self.now()))
    }

    /// All surveys, each with the office's own answers, by when they were taken.
    pub(crate) fn surveys(&self) -> Result<Vec<(Survey, Own)>, OfficeError> {
        let mut all = Vec::new();
        self.ledger.each_record(SURVEYS, |record| {
            if let Record::Survey(survey) = record {
                all.push(survey.as_ref().clone());
            }
        })?;
        all.sort_by_key(|survey: &Survey| (survey.at.utc_ms(), survey.case));
        let beside = |survey: Survey| {
            let own = self.own_answers(survey.case)?;
            Ok((survey, own))
        };
        all.into_iter().map(beside).collect()
    }

    /// What a family says of its officers is for leaders.
    ///
    /// # Errors
    /// The ledger's.
    pub fn may_read_surveys(&self) -> Result<bool, OfficeError> {
        Ok(self.role()? == Role::Leader)
    }

    /// Why a family may not be asked now by this officer; nothing where it may.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], or the ledger's.
    pub fn not_askable(&self, case: CaseId) -> Result<Option<SurveyRefusal>, OfficeError> {
        let state = self.case(case)?;
        let event = SurveyEvent::Taken(Taken {
            way: Way::Phone,
            answers: BTreeMap::new(),
            note: String::new(),
        });
        let role = self.role()?;
        if !may(role, event.kind()) {
            return Ok(Some(tannha_domain::case::Refusal::Permission { role }.into()));
        }
        Ok(askable(Some(&state), self.survey(case)?.as_ref(), self.now()).err())
    }

    /// Whether the five questions about a case are this officer's: to be asked now, or to be read.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], or the ledger's.
    pub fn survey_offered(&self, case: CaseId) -> Result<bool, OfficeError> {
        if self.not_askable(case)?.is_none() {
            return Ok(true);
        }
        Ok(self.may_read_surveys()? && self.survey(case)?.is_some())
    }

    /// Records what a family answered.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn take_survey(
        &self,
        case: CaseId,
        way: Way,
        answers: BTreeMap<Question, Answer>,
        note: String,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let state = self.case(case)?;
        let taken = Taken { way, answers, note };
        let event = decide(Some(&state), self.survey(case)?.as_ref(), taken, self.decider()?)?;
        let acts = vec![(Subject::case(case), event.into())];
        self.write_told(acts, Vec::new(), &mut self.done_jotting(Page::Survey(case)))?;
        Ok(vec![Topic::Case(case), Topic::Sync])
    }
}
