//! Dossiers of other kinds, under way beside the births: one of each, for a new officer to try.

use std::collections::BTreeSet;

use chrono::Datelike as _;
use tannha_app::{
    complaints::Said,
    domain::{
        case::{CaseEvent, Channel, Command, Document, Field, Phase, RecallCause},
        complaint::{About, ComplaintKind},
        ids::CaseId,
    },
};

use super::told::Told;
use crate::{
    PracticeError,
    month::{Dossier, receive},
    people::Typed,
};

/// A birth whose papers the family holds: its case, and its number as it is written.
type Held = (CaseId, String);

impl Told<'_> {
    /// What came to the counter today for something else than a birth.
    pub(super) fn beside(&mut self) -> Result<(), PracticeError> {
        let day = self.stage.last().date();
        let [copied, corrected, misprinted, complained] = self.held()?;
        let marriage = self.inventor.marriage(day);
        let status = self.inventor.status(day);
        let certified = self.inventor.certified(day);
        let copy = self.inventor.asker(day, "mother");
        let correction = self.inventor.correction(day);
        let marriage = self.hand_in("ket-hon", marriage, None)?;
        self.hanh.act(marriage, Command::Record(CaseEvent::Verified))?;
        self.hanh.act(marriage, Command::Record(CaseEvent::Submitted))?;
        let status = self.hand_in("xac-nhan-hon-nhan", status, None)?;
        self.hanh.act(status, Command::Record(CaseEvent::Verified))?;
        self.hand_in("chung-thuc-ban-sao", certified, None)?;
        self.hand_in("ban-sao-khai-sinh", copy, Some(copied.1))?;
        self.hand_in("cai-chinh", correction, Some(corrected.1))?;

        let what = "Nơi sinh in thiếu tên phường".to_owned();
        let (document, cause) = (Document::BirthCertificate, RecallCause::Misprinted);
        self.hanh.begin_recall(misprinted.0, document, cause, what, None)?;
        let state = self.hanh.case(complained.0)?;
        self.hanh.complain(Said {
            kind: ComplaintKind::Remark,
            about: About::Trips,
            case: Some(complained.0),
            who: state.value(Field::DeclarantName).to_owned(),
            contact: state.value(Field::DeclarantPhone).to_owned(),
            text: "Tôi mong được nhắn tin trước khi cán bộ mang giấy đến.".to_owned(),
            channel: Channel::Counter,
        })?;
        Ok(())
    }

    fn hand_in(
        &self,
        procedure: &'static str,
        mut typed: Typed,
        entry: Option<String>,
    ) -> Result<CaseId, PracticeError> {
        typed.push(("delivery.at_home", "no".to_owned()));
        receive(&self.hanh, &Dossier { procedure, typed, entry, at_home: false })
    }

    /// Four births of four families whose certificates have been handed over.
    fn held(&self) -> Result<[Held; 4], PracticeError> {
        let cases: Vec<CaseId> = {
            let index = self.hanh.index()?;
            let handed = index.iter().filter(|line| line.phase == Phase::Delivered);
            handed.map(|line| line.case).collect()
        };
        let (mut held, mut mothers) = (Vec::new(), BTreeSet::new());
        for case in cases {
            let state = self.hanh.case(case)?;
            let Some(registration) = &state.registration else { continue };
            // Twins have one mother: an officer who looks for one of them finds the other too.
            if mothers.insert(state.value(Field::MotherName).to_owned()) {
                let year = registration.registered_on.0.year();
                held.push((case, format!("{}/{year}", registration.number)));
            }
        }
        held.truncate(4);
        held.try_into().map_err(|_| PracticeError::Story { step: "a certificate handed over" })
    }
}
