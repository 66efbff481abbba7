//! Bản in trong ngày: what a day left in the books, on one sheet that is signed and kept. Were all machines
//! to burn, it says which entries were made under which numbers, which papers came out on which blanks, and
//! who has them. It is read from the log that this laptop has: what another one has not sent yet is not in it.

use chrono::NaiveDate;
use tannha_domain::{
    case::{CaseEvent, CaseState, OfficeSnapshot, written_number},
    ids::{CaseId, OfficerId},
    log::Event,
    stock::Fate,
    time::Moment,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_print::{Column, PaperKind, Row, SignaturePlace, TableSheet};

use crate::{Office, OfficeError, papers::head, phrases};

/// One line: what, its number, whom it is about, what else there is to say; and the order among its like.
struct Said {
    order: (String, i64),
    cells: [String; 4],
}

impl Said {
    fn at(at: Moment, what: String, number: String, whom: String, more: String) -> Self {
        Self { order: (String::new(), at.utc_ms()), cells: [what, number, whom, more] }
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

/// A case of which something was registered, printed or handed over on the day, or later.
fn concerns(state: &CaseState, day: NaiveDate) -> bool {
    registered_on(state, day)
        || state.deliveries.iter().any(|delivery| is_on(delivery.at, day))
        || tannha_domain::case::Document::ALL.iter().any(|document| {
            let printed = state.paper(*document).printed_at;
            printed.is_some_and(|at| at.in_vietnam().date() >= day)
        })
}

fn registered_on(state: &CaseState, day: NaiveDate) -> bool {
    let found = state.registration.as_ref();
    state.old_entry.is_none() && found.is_some_and(|found| found.registered_on.0 == day)
}

impl Office {
    /// The dossiers that a day's sheet may name.
    pub(crate) fn cases_of_day(&self, day: NaiveDate) -> Result<Vec<CaseId>, OfficeError> {
        let mut cases = Vec::new();
        self.ledger.each_case(|state| {
            if concerns(state, day) {
                cases.push(state.id);
            }
        })?;
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
            section(&mut rows, "Phôi đã dùng, phôi hỏng", self.blanks_of(day)?),
            section(&mut rows, "Giấy tờ đã trao", given),
            section(&mut rows, "Sổ, bảng, tờ khai, phong bì đã in", self.sheets_of(day, &name)?),
        ];
        let now = self.now();
        let cursor = self.ledger.cursor()?;
        let note = Some("(Ký và ghi rõ họ tên)".to_owned());
        Ok(TableSheet {
            office: head(&OfficeSnapshot::from(&self.settings()?)),
            number: None,
            cover: Vec::new(),
            date: Some(now.in_vietnam().date().into()),
            title: "Bản in trong ngày".to_owned(),
            lines: vec![format!(
                "{} ngày {}",
                phrases::weekday(Locale::Vi, day),
                day.format("%d/%m/%Y")
            )],
            columns: vec![
                Column::new("Nội dung", 31),
                Column::new("Số", 16).centred(),
                Column::new("Của ai, mã hồ sơ", 27),
                Column::new("Chi tiết", 26),
            ],
            rows,
            notes: vec![
                format!(
                    "Cộng: {} lượt vào sổ, {} lượt in giấy tờ, {} lượt phôi, {} lượt trao, {} lượt in sổ, \
                     bảng.",
                    sums[0], sums[1], sums[2], sums[3], sums[4]
                ),
                format!(
                    "Lập lúc {} theo dữ liệu trên máy này, đến việc thứ {} của phường (mã kiểm {}). Việc \
                     làm trên máy khác mà chưa đồng bộ thì chưa có trong bản này.",
                    now.in_vietnam().local().format("%H:%M ngày %d/%m/%Y"),
                    cursor.seq,
                    &cursor.head.to_string()[..12],
                ),
            ],
            landscape: false,
            signatures: vec![
                SignaturePlace {
                    title: "NGƯỜI LẬP".to_owned(),
                    note: note.clone(),
                    name: Some(self.officer()?.name),
                },
                SignaturePlace { title: "NGƯỜI KIỂM TRA".to_owned(), note, name: None },
            ],
        })
    }

    fn entered(&self, state: &CaseState, day: NaiveDate) -> Option<Said> {
        let found = state.registration.as_ref().filter(|_| registered_on(state, day))?;
        let book = state.handling()?.book.slug();
        let book = try_text(Locale::Vi, &format!("book-{book}"), NO_ARGS)
            .unwrap_or_else(|_| book.to_owned());
        Some(Said {
            order: (book.clone(), i64::from(found.number)),
            cells: [book, written_number(found), whom(state), self.procedure_name(state)],
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
            let counts = line.record.as_ref().is_none_or(|act| act.set_aside.is_none());
            let Event::Case(CaseEvent::Printed(printed)) = &line.event else { continue };
            if !counts || !is_on(line.act.happened_at, day) {
                continue;
            }
            let of_entry = state.registration.as_ref().filter(|_| result == Some(printed.document));
            let number =
                of_entry.map(written_number).or_else(|| state.paper(printed.document).number);
            let on = match printed.paper.as_str() {
                paper if paper == PaperKind::Overprint.slug() => "trên phôi".to_owned(),
                paper if paper == PaperKind::Back.slug() => "ghi mặt sau".to_owned(),
                _ => String::new(),
            };
            let again = printed.reason.as_ref().map(|why| format!("in lại: {why}"));
            let more = joined([
                format!("{} bản", printed.pieces()),
                on,
                again.unwrap_or_default(),
                format!("{}, {}", name(&line.act.officer), hour(line.act.happened_at)),
            ]);
            let (what, number) = (document(printed.document.slug()), number.unwrap_or_default());
            all.push(Said::at(line.act.happened_at, what, number, whom(state), more));
        }
        Ok(all)
    }

    fn blanks_of(&self, day: NaiveDate) -> Result<Vec<Said>, OfficeError> {
        let blanks = tannha_domain::case::Document::ALL.iter().filter(|one| one.has_blank());
        let mut all = Vec::new();
        for blank in blanks {
            let stock = self.stock(*blank)?;
            for sheet in stock.sheets.values() {
                let case = sheet.case.map(|case| self.ledger.case(case)).transpose()?.flatten();
                for step in sheet.steps.iter().filter(|step| is_on(step.at, day)) {
                    let fate = match step.fate {
                        Fate::Used => "đã dùng",
                        Fate::Spoiled => "hỏng",
                        Fate::Returned => "đã trả",
                        Fate::Destroyed => "đã hủy",
                    };
                    let more = joined([fate.to_owned(), step.why.clone(), hour(step.at)]);
                    let whom = case.as_ref().map_or_else(String::new, whom);
                    let what = format!("Phôi {}", document(blank.slug()));
                    all.push(Said::at(step.at, what, sheet.serial.to_string(), whom, more));
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
                let more = joined([
                    format!("{} trang", print.pages),
                    format!("{}, {}", name(&print.officer), hour(print.at)),
                ]);
                all.push(Said::at(print.at, title.clone(), String::new(), String::new(), more));
            }
        }
        Ok(all)
    }
}

fn whom(state: &CaseState) -> String {
    joined([state.title(), state.code.text.clone()])
}

fn given_of(
    state: &CaseState,
    day: NaiveDate,
    name: &impl Fn(&OfficerId) -> String,
) -> Vec<Said> {
    let result = state.handling().map(|handling| handling.result);
    let on_day = state.deliveries.iter().filter(|delivery| is_on(delivery.at, day));
    let said = on_day.flat_map(|delivery| {
        delivery.documents.iter().map(|one| {
            let of_entry = state.registration.as_ref().filter(|_| result == Some(*one));
            let number = of_entry.map(written_number).or_else(|| state.paper(*one).number);
            let more = joined([
                format!("{} nhận", delivery.receiver),
                format!("{}, {}", name(&delivery.officer), hour(delivery.at)),
            ]);
            let what = document(one.slug());
            Said::at(delivery.at, what, number.unwrap_or_default(), whom(state), more)
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
    said.sort_by(|a, b| a.order.cmp(&b.order));
    let count = said.len();
    rows.extend(said.into_iter().map(|one| Row::plain(one.cells.to_vec())));
    count
}
