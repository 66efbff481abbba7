//! Bản in trong ngày: what a day left in the books, on one sheet that is signed and kept. Were all machines
//! to burn, it says which entries were made under which numbers, which papers came out on which blanks, and
//! who has them. It is read from the log that this laptop has: what another one has not sent yet is not in it.

use chrono::NaiveDate;
use tannha_domain::{
    case::{CaseEvent, CaseState, Document, OfficeSnapshot, Printed, written_number},
    ids::{CaseId, OfficerId},
    log::Event,
    stock::Fate,
    time::Moment,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_print::{Column, PaperKind, Row, TableFacts, TableSheet};

use crate::{Office, OfficeError, ledger::Line, papers::head, phrases};

/// One line of the sheet.
#[derive(Default)]
struct Said {
    /// Its place among its like, where that is not the hour.
    order: (String, u32),
    at: Option<Moment>,
    what: String,
    number: String,
    /// Whom the dossier is about, and its code.
    whom: [String; 2],
    more: String,
    who: String,
}

impl Said {
    fn cells(self) -> Vec<String> {
        let [title, code] = self.whom;
        let hour = self.at.map_or_else(String::new, hour);
        vec![hour, self.what, self.number, title, code, self.more, self.who]
    }
}

fn is_on(at: Moment, day: NaiveDate) -> bool {
    at.in_vietnam().date() == day
}

fn hour(at: Moment) -> String {
    at.in_vietnam().local().format("%H:%M").to_string()
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

fn document(slug: &str) -> String {
    phrases::document(Locale::Vi, slug)
}

/// Something of the case was registered or handed over on the day.
fn concerns(state: &CaseState, day: NaiveDate) -> bool {
    registered_on(state, day) || state.deliveries.iter().any(|given| is_on(given.at, day))
}

/// The state knows of one print only, the last that came to this laptop, which need not be the latest: what
/// was printed on a day is in the history of such a case. Before it was received nothing of it was printed;
/// a day is allowed for clocks that do not agree.
pub(crate) fn may_have_printed(state: &CaseState, day: NaiveDate) -> bool {
    let received = state.promise.received_at.in_vietnam().date();
    received.pred_opt().is_none_or(|before| before <= day)
        && Document::ALL.iter().any(|document| {
            let paper = state.paper(*document);
            let is_later = |at: Moment| at.in_vietnam().date() >= day;
            paper.prints > 1 || paper.printed_at.is_some_and(is_later)
        })
}

/// It was done before the day and the log had it before the day, and so it had what stands before it. A day
/// is allowed here, too.
pub(crate) fn is_before(line: &Line, day: NaiveDate) -> bool {
    let past = |at: Moment| at.in_vietnam().date().succ_opt().is_some_and(|next| next < day);
    let taken = line.receipt.as_ref().is_some_and(|receipt| past(receipt.accepted_at));
    taken && past(line.act.happened_at)
}

fn is_print_of(line: &Line, day: NaiveDate) -> bool {
    let counts = line.record.as_ref().is_none_or(|act| act.set_aside.is_none());
    let printed = matches!(line.event, Event::Case(CaseEvent::Printed(_)));
    printed && counts && is_on(line.act.happened_at, day)
}

fn registered_on(state: &CaseState, day: NaiveDate) -> bool {
    let found = state.registration.as_ref();
    state.old_entry.is_none() && found.is_some_and(|found| found.registered_on.0 == day)
}

impl Office {
    /// The dossiers that a day's sheet names.
    pub(crate) fn cases_of_day(&self, day: NaiveDate) -> Result<Vec<CaseId>, OfficeError> {
        let (mut cases, mut perhaps) = (Vec::new(), Vec::new());
        self.ledger.each_case(|state| {
            if concerns(state, day) {
                cases.push(state.id);
            } else if may_have_printed(state, day) {
                perhaps.push(state.id);
            }
        })?;
        for case in perhaps {
            let lines = self.ledger.history_back_to(case, |line| is_before(line, day))?;
            if lines.iter().any(|line| is_print_of(line, day)) {
                cases.push(case);
            }
        }
        // A dossier whose only trace on the day is a spoiled blank is named there, too.
        for blank in Document::ALL.iter().filter(|one| one.has_blank()) {
            let used = self.stock(*blank)?.sheets.into_values();
            let on_day = used.filter(|sheet| sheet.steps.iter().any(|step| is_on(step.at, day)));
            for case in on_day.filter_map(|sheet| sheet.case) {
                // The book of blanks may name one that this laptop does not hold.
                if self.ledger.case(case)?.is_some() {
                    cases.push(case);
                }
            }
        }
        cases.sort_unstable();
        cases.dedup();
        Ok(cases)
    }

    /// What the sheet of a day says.
    ///
    /// # Errors
    /// The ledger's.
    pub fn day_sheet(&self, day: NaiveDate) -> Result<TableSheet, OfficeError> {
        let officers = self.ledger.officers()?;
        let name = |id: &OfficerId| {
            let found = officers.iter().find(|officer| officer.id == *id);
            found.map_or_else(|| id.to_string(), |officer| officer.name.clone())
        };
        let (mut entered, mut printed, mut given) = (Vec::new(), Vec::new(), Vec::new());
        for case in self.cases_of_day(day)? {
            let state = self.case(case)?;
            entered.extend(self.entered(&state, day));
            printed.extend(self.printed_of(&state, day, &name)?);
            given.extend(given_of(&state, day, &name));
        }
        let mut rows = Vec::new();
        let sums = [
            section(&mut rows, "Vào sổ", entered),
            section(&mut rows, "Giấy tờ đã in", printed),
            section(&mut rows, "Phôi đã dùng, phôi hỏng", self.blanks_of(day, &name)?),
            section(&mut rows, "Giấy tờ đã trao", given),
            section(&mut rows, "Sổ, bảng, tờ khai, phong bì đã in", self.sheets_of(day, &name)?),
        ];
        let now = self.now().in_vietnam();
        let cursor = self.ledger.cursor()?;
        let office = head(&OfficeSnapshot::from(&self.settings()?));
        let mut sheet = TableSheet::of_kind("ban-in-trong-ngay", office, Some(now.date().into()));
        let [entered, printed, blanks, given, sheets] = sums.map(|count| Some(count.to_string()));
        sheet.facts = TableFacts {
            weekday: Some(phrases::weekday(Locale::Vi, day)),
            day: Some(day.format("%d/%m/%Y").to_string()),
            entered,
            printed,
            blanks,
            given,
            sheets,
            made_at: Some(now.local().format("%H:%M ngày %d/%m/%Y").to_string()),
            acts: Some(cursor.seq.to_string()),
            check: Some(cursor.head.to_string().chars().take(12).collect()),
            maker: Some(self.officer()?.name),
            ..TableFacts::default()
        };
        sheet.columns =
            Column::keyed(&["hour", "what", "number", "whom", "code", "more", "officer"]);
        sheet.rows = rows;
        self.in_words(sheet)
    }

    fn entered(&self, state: &CaseState, day: NaiveDate) -> Option<Said> {
        let found = state.registration.as_ref().filter(|_| registered_on(state, day))?;
        let book = state.handling()?.book.slug();
        let book = try_text(Locale::Vi, &format!("book-{book}"), NO_ARGS)
            .unwrap_or_else(|_| book.to_owned());
        Some(Said {
            order: (book.clone(), found.number),
            what: book,
            number: written_number(found),
            whom: whom(state),
            more: self.procedure_name(state),
            who: found.signer.name.clone(),
            at: None,
        })
    }

    fn printed_of(
        &self,
        state: &CaseState,
        day: NaiveDate,
        name: &impl Fn(&OfficerId) -> String,
    ) -> Result<Vec<Said>, OfficeError> {
        let result = state.handling().map(|handling| handling.result);
        let mut all = Vec::new();
        for line in self.ledger.history(state.id)? {
            let Event::Case(CaseEvent::Printed(printed)) = &line.event else { continue };
            if !is_print_of(&line, day) {
                continue;
            }
            let of_entry = state.registration.as_ref().filter(|_| result == Some(printed.document));
            let number =
                of_entry.map(written_number).or_else(|| state.paper(printed.document).number);
            let on = match printed.paper.as_str() {
                paper if paper == PaperKind::Overprint.slug() => "trên phôi".to_owned(),
                paper if paper == PaperKind::Back.slug() => "ghi mặt sau".to_owned(),
                Printed::FRONT => "mặt trước phôi".to_owned(),
                _ => String::new(),
            };
            let again = printed.reason.as_ref().map(|why| format!("in lại: {why}"));
            all.push(Said {
                at: Some(line.act.happened_at),
                what: document(printed.document.slug()),
                number: number.unwrap_or_default(),
                whom: whom(state),
                more: joined([format!("{} bản", printed.pieces()), on, again.unwrap_or_default()]),
                who: name(&line.act.officer),
                ..Said::default()
            });
        }
        Ok(all)
    }

    fn blanks_of(
        &self,
        day: NaiveDate,
        name: &impl Fn(&OfficerId) -> String,
    ) -> Result<Vec<Said>, OfficeError> {
        let blanks = Document::ALL.iter().filter(|one| one.has_blank());
        let mut all = Vec::new();
        for blank in blanks {
            let stock = self.stock(*blank)?;
            for sheet in stock.sheets.values() {
                if !sheet.steps.iter().any(|step| is_on(step.at, day)) {
                    continue;
                }
                let case = sheet.case.map(|case| self.ledger.case(case)).transpose()?.flatten();
                for step in sheet.steps.iter().filter(|step| is_on(step.at, day)) {
                    let fate = match step.fate {
                        Fate::Used => "đã dùng",
                        Fate::Spoiled => "hỏng",
                        Fate::Returned => "đã trả",
                        Fate::Destroyed => "đã hủy",
                    };
                    all.push(Said {
                        at: Some(step.at),
                        what: format!("Phôi {}", document(blank.slug())),
                        number: sheet.serial.to_string(),
                        whom: case.as_ref().map(whom).unwrap_or_default(),
                        more: joined([fate.to_owned(), step.why.clone()]),
                        who: name(&step.officer),
                        ..Said::default()
                    });
                }
            }
        }
        Ok(all)
    }

    fn sheets_of(
        &self,
        day: NaiveDate,
        name: &impl Fn(&OfficerId) -> String,
    ) -> Result<Vec<Said>, OfficeError> {
        let mut all = Vec::new();
        for known in self.printed_sheets()? {
            let title = self.sheet_title(Locale::Vi, &known.sheet)?;
            for print in known.last.iter().filter(|print| is_on(print.at, day)) {
                all.push(Said {
                    at: Some(print.at),
                    what: title.clone(),
                    more: match print.only_file {
                        true => format!("{} trang, chỉ lập tệp", print.pages),
                        false => format!("{} trang", print.pages),
                    },
                    who: name(&print.officer),
                    ..Said::default()
                });
            }
        }
        Ok(all)
    }
}

fn whom(state: &CaseState) -> [String; 2] {
    [state.title(), state.code.text.clone()]
}

fn given_of(state: &CaseState, day: NaiveDate, name: &impl Fn(&OfficerId) -> String) -> Vec<Said> {
    let result = state.handling().map(|handling| handling.result);
    let on_day = state.deliveries.iter().filter(|delivery| is_on(delivery.at, day));
    let said = on_day.flat_map(|delivery| {
        delivery.documents.iter().map(|one| {
            let of_entry = state.registration.as_ref().filter(|_| result == Some(*one));
            let number = of_entry.map(written_number).or_else(|| state.paper(*one).number);
            Said {
                at: Some(delivery.at),
                what: document(one.slug()),
                number: number.unwrap_or_default(),
                whom: whom(state),
                more: format!("{} nhận", delivery.receiver),
                who: name(&delivery.officer),
                ..Said::default()
            }
        })
    });
    said.collect()
}

/// A group with its lines in their order, or that there is nothing; how many there are.
fn section(rows: &mut Vec<Row>, title: &str, mut said: Vec<Said>) -> usize {
    rows.push(Row::group(format!("{title} ({})", said.len())));
    if said.is_empty() {
        rows.push(Row::wide("Không có."));
    }
    let at = |said: &Said| said.at.map_or(0, Moment::utc_ms);
    said.sort_by(|a, b| (&a.order, at(a)).cmp(&(&b.order, at(b))));
    let count = said.len();
    rows.extend(said.into_iter().map(|one| Row::plain(one.cells())));
    count
}
