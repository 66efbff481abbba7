//! Complaints and remarks: the list, what is written down, what is answered.

use tannha_app::{Office, Topic, complaints::Said};
use tannha_domain::{
    case::Channel,
    complaint::{About, Complaint, ComplaintEvent, ComplaintKind},
    ids::ComplaintId,
    time::Moment,
    ward::may,
};

use super::{
    Host,
    casework::{Names, topics},
    trips::channel,
};
use crate::{
    ApiError, Reply,
    convert::case_id,
    types::complaint::{
        AnswerComplaint, ComplaintLine, ComplaintsView, HearComplaint, MakeComplaint,
    },
};

pub(super) fn id(text: &str) -> Result<ComplaintId, ApiError> {
    ComplaintId::parse(text).map_err(|_| ApiError::new("no-such-complaint"))
}

fn line(office: &Office, names: &Names, one: &Complaint) -> Result<ComplaintLine, ApiError> {
    let readable = office.may_read(one)?;
    let said = |text: &str| if readable { text.to_owned() } else { String::new() };
    let made = &one.made;
    let code = made.case.map(|case| office.case(case)).transpose()?.map(|case| case.code.text);
    let reply = one.reply.as_ref();
    let answers = ComplaintEvent::Answered { reply: String::new() }.kind();
    Ok(ComplaintLine {
        complaint: one.id.to_string(),
        kind: made.kind.slug().to_owned(),
        about: made.about.slug().to_owned(),
        case: made.case.map(|case| case.to_string()),
        case_code: code,
        channel: made.channel.slug().to_owned(),
        at: one.at.rfc3339(),
        due: made.due.rfc3339(),
        state: if one.is_open() { "open" } else { "answered" }.to_owned(),
        late: one.is_late(office.now()),
        taken_by: names.name(&one.taken_by),
        readable,
        who: said(&made.who),
        contact: said(&made.contact),
        text: said(&made.text),
        reply: reply.filter(|_| readable).map(|reply| reply.text.clone()),
        answered_by: reply.map(|reply| names.name(&reply.officer)),
        answered_at: reply.map(|reply| Moment::rfc3339(reply.at)),
        content: one.heard.as_ref().map(|heard| heard.content),
        may_answer: one.is_open() && may(office.role()?, answers),
    })
}

pub(super) fn lines(
    office: &Office,
    complaints: &[Complaint],
) -> Result<Vec<ComplaintLine>, ApiError> {
    let names = Names::of(office)?;
    complaints.iter().map(|one| line(office, &names, one)).collect()
}

impl Host {
    pub(super) fn complaints(&self) -> Result<ComplaintsView, ApiError> {
        let office = self.office()?;
        Ok(ComplaintsView {
            lines: lines(&office, &office.complaints()?)?,
            kinds: ComplaintKind::ALL.map(|kind| kind.slug().to_owned()).to_vec(),
            abouts: About::ALL.map(|about| about.slug().to_owned()).to_vec(),
            channels: Channel::ALL.map(|channel| channel.slug().to_owned()).to_vec(),
        })
    }

    fn complaints_reply(&self, touched: &[Topic]) -> Result<Reply<ComplaintsView>, ApiError> {
        Ok(Reply { value: self.complaints()?, touched: topics(touched) })
    }

    pub(super) fn make_complaint(
        &self,
        request: MakeComplaint,
    ) -> Result<Reply<ComplaintsView>, ApiError> {
        let no_choice = || ApiError::new("not-a-choice");
        let said = Said {
            kind: ComplaintKind::from_slug(&request.kind).ok_or_else(no_choice)?,
            about: About::from_slug(&request.about).ok_or_else(no_choice)?,
            case: request.case.as_deref().map(case_id).transpose()?,
            channel: channel(&request.channel)?,
            who: request.who,
            contact: request.contact,
            text: request.text,
        };
        let (_, touched) = self.office()?.complain(said)?;
        self.complaints_reply(&touched)
    }

    pub(super) fn answer_complaint(
        &self,
        request: AnswerComplaint,
    ) -> Result<Reply<ComplaintsView>, ApiError> {
        let touched = self.office()?.answer_complaint(id(&request.complaint)?, request.reply)?;
        self.complaints_reply(&touched)
    }

    pub(super) fn hear_complaint(
        &self,
        request: &HearComplaint,
    ) -> Result<Reply<ComplaintsView>, ApiError> {
        let touched = self.office()?.hear_complaint(id(&request.complaint)?, request.content)?;
        self.complaints_reply(&touched)
    }
}
