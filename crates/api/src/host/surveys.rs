//! The five questions: what a leader sees, and what is recorded.

use std::collections::BTreeMap;

use tannha_domain::{
    case::Field,
    survey::{Answer, Question, Way},
};

use super::{Host, casework::Names};
use crate::{
    ApiError, Reply,
    convert::{case_id, problem},
    types::survey::{QuestionView, SurveyView, TakeSurvey},
};

fn slugs<T: Copy>(all: &[T], slug: impl Fn(T) -> &'static str) -> Vec<String> {
    all.iter().map(|one| slug(*one).to_owned()).collect()
}

impl Host {
    pub(super) fn survey(&self, case: &str) -> Result<SurveyView, ApiError> {
        let office = self.office()?;
        let id = case_id(case)?;
        let (state, names) = (office.case(id)?, Names::of(&office)?);
        let (survey, own) = (office.survey(id)?, office.own_answers(id)?);
        let readable = office.may_read_surveys()?;
        let not_now = office.not_askable(id)?;
        let question = |question: Question| {
            let answer = survey.as_ref().and_then(|survey| survey.answer(question));
            let own_answer = own.answer(question);
            QuestionView {
                question: question.slug().to_owned(),
                choices: slugs(question.choices(), Answer::slug),
                answer: answer.filter(|_| readable).map(|answer| answer.slug().to_owned()),
                own: own_answer.map(|answer| answer.slug().to_owned()),
                new_date: own
                    .new_date
                    .filter(|_| question == Question::Apology)
                    .map(|date| date.rfc3339()),
                differs: readable && answer.zip(own_answer).is_some_and(|(said, own)| said != own),
            }
        };
        Ok(SurveyView {
            case: id.to_string(),
            code: state.code.text.clone(),
            title: state.title(),
            phone: match not_now {
                None => state.value(Field::DeclarantPhone).to_owned(),
                Some(_) => String::new(),
            },
            questions: Question::ALL.map(question).to_vec(),
            ways: slugs(&Way::ALL, Way::slug),
            not_now: not_now.map(|why| problem(why.code(), why.params())),
            asked_at: survey.as_ref().map(|survey| survey.at.rfc3339()),
            asked_by: survey.as_ref().map(|survey| names.name(&survey.by)),
            way: survey.as_ref().map(|survey| survey.taken.way.slug().to_owned()),
            note: survey.filter(|_| readable).map(|survey| survey.taken.note).unwrap_or_default(),
            readable,
        })
    }

    pub(super) fn take_survey(&self, request: TakeSurvey) -> Result<Reply<SurveyView>, ApiError> {
        let no_choice = || ApiError::new("not-a-choice");
        let mut answers = BTreeMap::new();
        for said in &request.answers {
            let question = Question::from_slug(&said.question).ok_or_else(no_choice)?;
            let answer = Answer::from_slug(&said.answer).ok_or_else(no_choice)?;
            answers.insert(question, answer);
        }
        let way = Way::from_slug(&request.way).ok_or_else(no_choice)?;
        let id = case_id(&request.case)?;
        let touched = self.office()?.take_survey(id, way, answers, request.note)?;
        Ok(Reply { value: self.survey(&request.case)?, touched: super::casework::topics(&touched) })
    }
}
