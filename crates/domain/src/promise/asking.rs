//! What a verification letter does to a promise: the longer term, or time that does not count.
//!
//! The law's date at receipt stays. What was promised moves with the law's date, for the time that
//! another office takes is not the ward's; it never comes earlier than what the family was told.

use super::{Promise, Question, ReckonError, StopReason, StoppedTime, reckon::word};
use crate::{ruleset::Asking, time::Moment};

impl Promise {
    /// The promise while a letter is out, sent at `at`. The question is the case's own: its receipt,
    /// under its ruleset.
    ///
    /// # Errors
    /// As [`reckon`](super::reckon()).
    pub fn asked(&self, question: &Question<'_>, at: Moment) -> Result<Self, ReckonError> {
        let clock = question.ruleset.procedure(question.procedure)?.clock(question.variant)?;
        match clock.asking() {
            None => Ok(self.clone()),
            Some(Asking::LongerTerm) => self.again(question, true, &self.stops),
            Some(Asking::StopsClock) => {
                let stop = StoppedTime { reason: StopReason::Verification, from: at, until: None };
                let stops = self.stops.iter().copied().chain([stop]).collect();
                Ok(Self { stops, ..self.clone() })
            }
        }
    }

    /// The promise after the answer came at `at`.
    ///
    /// # Errors
    /// As [`reckon`](super::reckon()).
    pub fn answered(&self, question: &Question<'_>, at: Moment) -> Result<Self, ReckonError> {
        let mut stops = self.stops.clone();
        let open = |stop: &&mut StoppedTime| {
            stop.reason == StopReason::Verification && stop.until.is_none()
        };
        let Some(stop) = stops.last_mut().filter(open) else { return Ok(self.clone()) };
        // A clock that was set back meanwhile makes no negative time.
        stop.until = Some(at.max(stop.from));
        self.again(question, self.verification, &stops)
    }

    fn again(
        &self,
        question: &Question<'_>,
        verification: bool,
        stops: &[StoppedTime],
    ) -> Result<Self, ReckonError> {
        let question = Question { verification, stops, ..question.clone() };
        let (mut moved, _) = self.after_stops(&question)?;
        moved.promised = self.promised.max(word(&question)?);
        Ok(moved)
    }
}
