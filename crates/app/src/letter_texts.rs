//! The words of the ward's letters: proposed, approved, kept in editions, looked at before they are.

use tannha_domain::{
    case::{CaseEvent, CaseState, Command, Document},
    ids::{ActId, CaseId},
    letter_text::{
        BUILT_IN, Border, LetterKind, PinnedText, Sample, TextInUse, TextProblem, check, current,
        decide, edition, render, samples_of,
    },
    log::Subject,
    ward::{Role, WardEvent, WardRefusal, may},
};
use tannha_print::{
    Face, LayoutError, PaperKind, PrintProfile, Record, Sheet, Stamp, lay_out_with, set_line,
};
use tannha_store::Batch;

use crate::{
    Office, OfficeError,
    jottings::Page,
    office::Topic,
    papers::{Values, letter_sample},
    pictures::TriedPicture,
};

impl Office {
    /// Whether someone of that role may propose other words.
    #[must_use]
    pub fn may_propose_text(role: Role) -> bool {
        let event = WardEvent::LetterTextProposed {
            kind: LetterKind::Birth,
            text: String::new(),
            border: Border::None,
        };
        may(role, event.kind())
    }

    /// Whether someone of that role may approve them.
    #[must_use]
    pub fn may_approve_text(role: Role) -> bool {
        let proposal = ActId([0; 16]);
        may(role, WardEvent::LetterTextApproved { kind: LetterKind::Birth, proposal }.kind())
    }

    /// Proposes other words for a kind of letter; what was jotted down for them goes with the commit.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn propose_text(
        &self,
        kind: LetterKind,
        text: String,
        border: Border,
    ) -> Result<Vec<Topic>, OfficeError> {
        self.must_hold(kind, &text, border)?;
        let mut done = self.done_jotting(Page::LetterText(kind));
        self.text_event(WardEvent::LetterTextProposed { kind, text, border }, &mut done)
    }

    /// Approves what an act proposed: letters that are drafted from here on say it.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn approve_text(
        &self,
        kind: LetterKind,
        proposal: ActId,
    ) -> Result<Vec<Topic>, OfficeError> {
        let texts = self.settings()?.letter_texts.remove(&kind);
        let waits = texts.and_then(|texts| texts.proposal).filter(|waits| waits.act == proposal);
        if let Some(waits) = waits {
            self.must_hold(kind, &waits.text, waits.border)?;
        }
        let event = WardEvent::LetterTextApproved { kind, proposal };
        self.text_event(event, &mut Batch::new())
    }

    /// What is wrong with words, as a letter and on its page: read as the domain reads them, then laid
    /// out for each invented family as it is printed.
    ///
    /// # Errors
    /// [`OfficeError::Layout`] for what is not the words' doing, or the ledger's.
    pub fn letter_text_problems(
        &self,
        kind: LetterKind,
        text: &str,
        border: Border,
    ) -> Result<Vec<TextProblem>, OfficeError> {
        let found = check(kind, text);
        if !found.is_empty() {
            return Ok(found);
        }
        if let Some(problem) = glyph(text)? {
            return Ok(vec![problem]);
        }
        for sample in Sample::ALL {
            let pages = match self.sample_pages(kind, text, border, sample) {
                // No page holds a word that is wider than a line, or so many words.
                Err(OfficeError::Layout(error)) if error.is_for_room() => 2,
                pages => pages?,
            };
            if pages > 1 {
                return Ok(vec![TextProblem::Pages { sample, pages }]);
            }
        }
        Ok(Vec::new())
    }

    fn must_hold(&self, kind: LetterKind, text: &str, border: Border) -> Result<(), OfficeError> {
        match self.letter_text_problems(kind, text, border)?.into_iter().next() {
            Some(problem) => Err(WardRefusal::Text(problem).into()),
            None => Ok(()),
        }
    }

    /// How many pages a letter to that family has, in the longest words that it may get and with the
    /// place of its code.
    fn sample_pages(
        &self,
        kind: LetterKind,
        text: &str,
        border: Border,
        sample: Sample,
    ) -> Result<usize, OfficeError> {
        let length = |paragraphs: &Vec<String>| -> usize {
            paragraphs.iter().map(|paragraph| paragraph.chars().count()).sum()
        };
        let said = samples_of(kind, sample).map(|said| render(text, &said)).max_by_key(length);
        let record = self.sample_record(kind, text, border, sample, None)?;
        let record = in_paragraphs(record, said.unwrap_or_default());
        let stamp = self.stamp(&[])?;
        Ok(self.laid(&record, PaperKind::Plain, Some(&stamp))?.pages.len())
    }

    fn text_event(&self, event: WardEvent, batch: &mut Batch) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let event = decide(&self.settings()?, event, self.decider()?)?;
        self.write_told(vec![(Subject::ward(), event.into())], Vec::new(), batch)?;
        Ok(vec![Topic::Ward, Topic::Sync])
    }

    /// A letter to an invented family in these words, laid out as papers are and worth nothing: with the
    /// pictures that are used, and one that is tried.
    ///
    /// # Errors
    /// [`OfficeError::Layout`], or the ledger's.
    pub fn letter_text_sheet(
        &self,
        kind: LetterKind,
        text: &str,
        border: Border,
        sample: Sample,
        tried: Option<&TriedPicture>,
    ) -> Result<Sheet, OfficeError> {
        let record = self.sample_record(kind, text, border, sample, tried)?;
        self.laid(&record, PaperKind::Preview, None)
    }

    /// With the templates of today.
    fn laid(
        &self,
        record: &Record,
        paper: PaperKind,
        stamp: Option<&Stamp>,
    ) -> Result<Sheet, OfficeError> {
        let templates = self.templates(record.document())?;
        Ok(lay_out_with(&templates, record, paper, &PrintProfile::default(), stamp)?)
    }

    fn sample_record(
        &self,
        kind: LetterKind,
        text: &str,
        border: Border,
        sample: Sample,
        tried: Option<&TriedPicture>,
    ) -> Result<Record, OfficeError> {
        let used = TextInUse {
            edition: current(&self.settings()?, kind).edition + 1,
            text: text.to_owned(),
            border: if kind.may_have_border() { border } else { Border::None },
        };
        // Under the name of whose signature is tried, else of the first who signs.
        let of_tried = tried.and_then(|tried| tried.of.officer().cloned());
        let first =
            || Ok::<_, OfficeError>(self.signers()?.into_iter().next().map(|first| first.id));
        let signer = match of_tried {
            Some(officer) => Some(officer),
            None => first()?,
        };
        let record = in_words(letter_sample(self, kind, sample, signer.as_ref())?, used);
        self.tried(record, kind.document(), signer.as_ref(), tried)
    }

    /// What a letter of a case says, and with which edition of its words.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPaper`] for what is no letter of this case, or the ledger's.
    pub fn letter_said(&self, case: CaseId, letter: Document) -> Result<Record, OfficeError> {
        let state = self.case(case)?;
        if !letter.is_letter() {
            return Err(OfficeError::NoSuchPaper);
        }
        self.case_record(&state, letter)
    }

    /// A letter in the words that it keeps: those of the edition that it was drafted with.
    pub(crate) fn worded(&self, record: Record, state: &CaseState) -> Result<Record, OfficeError> {
        let Some(kind) = record.letter_kind() else { return Ok(record) };
        let settings = self.settings()?;
        let letter = state.paper(kind.document());
        let used = match letter.text {
            Some(pinned) if pinned.kind == kind => {
                edition(&settings, kind, pinned.edition).ok_or(OfficeError::TextUnknown)?
            }
            // Drafted before texts had editions: its face says nothing of one, so that a reprint keeps
            // the code of the first print.
            None if letter.greeting.is_some() => return Ok(record),
            _ => current(&settings, kind),
        };
        Ok(in_words(record, used))
    }

    /// A command that drafts a letter, with the edition whose words it has from here on.
    pub(crate) fn with_words(
        &self,
        state: Option<&CaseState>,
        command: Command,
    ) -> Result<Command, OfficeError> {
        let (
            Command::Record(CaseEvent::LetterDrafted { greeting, document, text: None }),
            Some(state),
        ) = (&command, state)
        else {
            return Ok(command);
        };
        let text = self.words_now(state, document.unwrap_or(Document::CongratulationLetter))?;
        let (greeting, document) = (greeting.clone(), *document);
        Ok(Command::Record(CaseEvent::LetterDrafted { greeting, document, text }))
    }

    /// The edition that a letter of this case would be drafted with; none where it is about nothing yet.
    fn words_now(
        &self,
        state: &CaseState,
        letter: Document,
    ) -> Result<Option<PinnedText>, OfficeError> {
        let value = |field| state.value(field);
        let record = match self.letter_record(state, &Values(&value), letter) {
            Ok(record) => record,
            Err(OfficeError::NoSuchPaper) => return Ok(None),
            Err(other) => return Err(other),
        };
        let kind = record.letter_kind();
        kind.map(|kind| self.pinned(kind)).transpose()
    }

    /// The newest edition of a kind.
    pub(crate) fn pinned(&self, kind: LetterKind) -> Result<PinnedText, OfficeError> {
        Ok(PinnedText { kind, edition: current(&self.settings()?, kind).edition })
    }
}

/// A character of a text that the letters' font lacks, also where no sample says it.
fn glyph(text: &str) -> Result<Option<TextProblem>, OfficeError> {
    for line in text.lines() {
        match set_line(line, Face::Regular, 1_400, "letter.body") {
            Ok(_) => {}
            Err(LayoutError::MissingGlyph { character, .. }) => {
                return Ok(Some(TextProblem::Glyph { character }));
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(None)
}

/// A letter that says exactly this.
fn in_paragraphs(mut record: Record, said: Vec<String>) -> Record {
    let body = match &mut record {
        Record::ThuChucMung(letter) => &mut letter.body,
        Record::ThuCamOn(letter) => &mut letter.body,
        Record::ThuXinLoi(letter) => &mut letter.body,
        Record::ThuChiaBuon(letter) => &mut letter.body,
        Record::ThuKemGiayTo(letter) => &mut letter.body,
        _ => return record,
    };
    *body = Some(said);
    record
}

/// A letter in these words.
fn in_words(record: Record, used: TextInUse) -> Record {
    let (number, text) = (Some(used.edition), Some(used.text).filter(|_| used.edition != BUILT_IN));
    match record {
        Record::ThuChucMung(mut letter) => {
            (letter.edition, letter.text, letter.border) = (number, text, used.border);
            Record::ThuChucMung(letter)
        }
        Record::ThuCamOn(mut letter) => {
            (letter.edition, letter.text) = (number, text);
            Record::ThuCamOn(letter)
        }
        Record::ThuXinLoi(mut letter) => {
            (letter.edition, letter.text) = (number, text);
            Record::ThuXinLoi(letter)
        }
        Record::ThuChiaBuon(mut letter) => {
            (letter.edition, letter.text) = (number, text);
            Record::ThuChiaBuon(letter)
        }
        Record::ThuKemGiayTo(mut letter) => {
            (letter.edition, letter.text) = (number, text);
            Record::ThuKemGiayTo(letter)
        }
        other => other,
    }
}
