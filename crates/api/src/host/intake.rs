//! Drafts as the form shows them.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use tannha_app::{
    Office, drafts::Draft, entries::FoundEntry, fees::asks_exemption, intake::likely_channel,
    papers::DocumentCode, phrases,
};
use tannha_domain::{
    case::{
        Channel, Document, Field, Form, Hand, Handling, Kind, Section,
        form::{self, Gravity, Reading, amount_text, commune_text},
        own::{OwnField, OwnKind, Part, shows, slot},
    },
    identity::CitizenId,
    ids::DraftId,
    partial_date::PartialDate,
    place,
    ruleset::{Procedure, ProcedureCode, RequiredPaper},
    text,
    time::Moment,
};

use super::{Host, today::promise_view, trips::channel};
use crate::{
    ApiError, Reply,
    convert::{self, draft_id, language, problem},
    types::{
        Locale,
        case::CaseView,
        intake::{
            BringView, DraftView, DuplicateHint, FieldKind, FieldProblem, FieldView, FindPeople,
            FindPlaces, Level, People, PersonHit, PlaceHit, Places, ProcedureLine, Procedures,
            Receive, SectionView, SetField,
        },
    },
};

const MAX_HITS: u16 = 20;

/// Required fields that are in order, and required fields.
pub(super) fn brief(draft: &Draft, now: Moment) -> (u16, u16) {
    let reading = draft.reading(now);
    let sections = draft.form().sections();
    let counts = sections.into_iter().map(|section| count(draft, &reading, section));
    counts.fold((0, 0), |(filled, required), (f, r)| (filled + f, required + r))
}

fn count(draft: &Draft, reading: &Reading, section: Section) -> (u16, u16) {
    let (form, own) = (draft.form(), draft.own_fields());
    let required: Vec<Field> =
        form.of(section).filter(|f| form::is_required(form, own, &draft.typed, *f)).collect();
    let filled = required.iter().filter(|field| !reading.value(**field).is_empty()).count();
    let small = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    (small(filled), small(required.len()))
}

fn kind(kind: Kind) -> (FieldKind, Vec<String>) {
    match kind {
        Kind::Name => (FieldKind::Name, Vec::new()),
        Kind::Date | Kind::PartialDate => (FieldKind::Date, Vec::new()),
        Kind::Choice(choices) => {
            (FieldKind::Choice, choices.iter().map(|choice| (*choice).to_owned()).collect())
        }
        Kind::Commune => (FieldKind::Commune, Vec::new()),
        Kind::CitizenId => (FieldKind::CitizenId, Vec::new()),
        Kind::Phone => (FieldKind::Phone, Vec::new()),
        Kind::Email => (FieldKind::Email, Vec::new()),
        Kind::Text => (FieldKind::Text, Vec::new()),
        Kind::YesNo => (FieldKind::YesNo, vec!["yes".to_owned(), "no".to_owned()]),
        Kind::Count(_) => (FieldKind::Count, Vec::new()),
        Kind::Hour | Kind::Amount => (FieldKind::Text, Vec::new()),
    }
}

/// How a field is entered in this form: its choices may be narrower than the field's own.
pub(super) fn asked(form: &Form, own: &[OwnField], field: Field) -> (FieldKind, Vec<String>) {
    if let Some(slot) = slot(own, field) {
        return match (slot.part, slot.asked.kind) {
            (Part::Whole, OwnKind::Choice) => (FieldKind::Choice, slot.asked.options.clone()),
            (Part::Whole, OwnKind::Number) => (FieldKind::Count, Vec::new()),
            _ => kind(slot.kind()),
        };
    }
    let (kind, choices) = kind(field.spec().kind);
    match kind {
        FieldKind::Choice => {
            (kind, form.choices(field).iter().map(|choice| (*choice).to_owned()).collect())
        }
        _ => (kind, choices),
    }
}

/// The papers that fill in beside the form, the receipt first, what the citizen signs last.
fn sheets(draft: &Draft) -> Vec<String> {
    let result = Handling::find(&draft.procedure).map(|handling| handling.result);
    let papers = [Some(Document::Receipt), result].into_iter().flatten();
    let declaration = DocumentCode::ToKhai.slug().to_owned();
    papers.map(|paper| paper.slug().to_owned()).chain([declaration]).collect()
}

/// The paper that a section is written on: what is about the result stands on it, what is about the
/// dossier on the receipt.
fn sheet_of(section: Section, draft: &Draft) -> Document {
    let on_the_receipt =
        matches!(section, Section::Delivery | Section::Papers | Section::Declarant);
    let result = Handling::find(&draft.procedure).map(|handling| handling.result);
    result.filter(|_| !on_the_receipt).unwrap_or(Document::Receipt)
}

/// What the core understood: a weekday for a date, the whole name of a commune.
fn echo(locale: Locale, own: &[OwnField], field: Field, reading: &Reading) -> Option<String> {
    let value = reading.value(field);
    match slot(own, field).map_or(field.spec().kind, |slot| slot.kind()) {
        Kind::Date => {
            let date = PartialDate::parse(value).ok()?.full()?;
            Some(phrases::weekday(language(locale), date))
        }
        Kind::Commune if !value.is_empty() => Some(commune_text(value).to_owned()),
        Kind::Amount if !value.is_empty() => Some(format!("{} đ", amount_text(value))),
        _ => None,
    }
}

/// A field of the chosen variant: a paper of another one is not asked for, and a variant that the rules
/// of the day do not know is not offered.
fn is_asked(rules: &Procedure, draft: &Draft, reading: &Reading, field: Field) -> bool {
    if !asks_exemption(rules, field) {
        return false;
    }
    // Who signs has no witness; what was typed already is not hidden.
    let marked = matches!(field, Field::DeclarantWitness | Field::DeclarantReadBack);
    let says = |asked| !reading.value(asked).is_empty();
    if marked && !says(field) && !Hand::ALL.iter().any(|hand| says(hand.mark)) {
        return false;
    }
    let Some(paper) = field.slug().strip_prefix("papers.") else { return true };
    let variant = draft.form().variant(|field| reading.value(field));
    !rules.is_of_another(paper, variant)
}

/// The choices of a field that the rules of the day know.
fn known(rules: &Procedure, form: &Form, field: Field, choices: Vec<String>) -> Vec<String> {
    if form.variant != Some(field) {
        return choices;
    }
    let is_known = |choice: &String| rules.clock(form.variant(|_| choice)).is_ok();
    choices.into_iter().filter(is_known).collect()
}

fn section(
    locale: Locale,
    (draft, rules): (&Draft, &Procedure),
    reading: &Reading,
    section: Section,
) -> SectionView {
    let (filled, required) = count(draft, reading, section);
    let (form, own) = (draft.form(), draft.own_fields());
    let fields = form
        .of(section)
        .filter(|field| shows(own, *field) && is_asked(rules, draft, reading, *field))
        .map(|field| {
            let (kind, choices) = asked(form, own, field);
            let choices = known(rules, form, field, choices);
            let slot = slot(own, field);
            FieldView {
                field: field.slug().to_owned(),
                kind,
                required: form::is_required(form, own, &draft.typed, field),
                value: draft.typed.get(&field).cloned().unwrap_or_default(),
                choices,
                problems: reading
                    .remarks
                    .iter()
                    .filter(|remark| remark.field == field)
                    .map(|remark| FieldProblem {
                        level: match remark.gravity {
                            Gravity::Error => Level::Error,
                            Gravity::Warning => Level::Warning,
                        },
                        problem: problem(remark.code, remark.params.clone()),
                    })
                    .collect(),
                echo: echo(locale, own, field, reading),
                label: slot.map(|slot| convert::said(locale, &slot.label())),
                help: slot
                    .and_then(|slot| slot.asked.help.as_ref())
                    .map(|help| convert::said(locale, help)),
            }
        })
        .collect();
    let summary = form
        .of(section)
        .filter(|field| {
            matches!(field.spec().kind, Kind::Name | Kind::Date | Kind::PartialDate | Kind::Text)
        })
        .map(|field| reading.value(field))
        .filter(|value| !value.is_empty())
        .take(3)
        .collect::<Vec<_>>()
        .join(" · ");
    let sheet = sheet_of(section, draft).slug().to_owned();
    SectionView { id: section.slug().to_owned(), fields, filled, required, summary, sheet }
}

/// What the family brings for the chosen variant.
fn bring(locale: Locale, rules: &Procedure, variant: Option<&str>) -> Vec<BringView> {
    let paper = |paper: &RequiredPaper| BringView {
        name: convert::said(locale, &paper.name),
        originals: paper.originals,
        copies: paper.copies,
        condition: paper.condition.as_ref().map(|when| convert::said(locale, when)),
    };
    rules.papers_of(variant).map(paper).collect()
}

impl Host {
    pub(super) fn draft_view(&self, office: &Office, draft: &Draft) -> Result<DraftView, ApiError> {
        let locale = *self.locale()?;
        let now = office.now();
        let reading = office.reading(draft)?;
        let code = ProcedureCode::new(draft.procedure.as_str());
        let form = draft.form();
        let variant = form.variant(|field| reading.value(field));
        let (promise, explanation) = office.promise(&code, variant, now)?;
        let rules = office.rules(&code, now)?.procedure;
        let alike = Handling::find(&draft.procedure).map_or("", |handling| handling.book.slug());
        let mut duplicates = Vec::new();
        for case in office.alike(&draft.procedure, &reading.values)? {
            let state = office.case(case)?;
            duplicates.push(DuplicateHint {
                problem: problem(&format!("alike-{alike}"), [("case", case)]),
                case: case.to_string(),
                title: state.title(),
            });
        }
        Ok(DraftView {
            draft: draft.id.to_string(),
            procedure: draft.procedure.clone(),
            own_name: convert::own_name(locale, draft.own.as_ref()),
            sections: form
                .sections()
                .into_iter()
                .map(|part| section(locale, (draft, &rules), &reading, part))
                .collect(),
            fee: super::fees::of_draft(office, locale, draft)?,
            bring: bring(locale, &rules, variant),
            sheets: sheets(draft),
            promise: Some(promise_view(office, locale, &promise, None)?),
            explanation: convert::explanation(locale, &explanation),
            missing: reading.unready(form).iter().map(|field| field.slug().to_owned()).collect(),
            ready: reading.is_ready(),
            duplicates,
            saved_at: draft.touched_at.rfc3339(),
            channel: likely_channel(draft).slug().to_owned(),
            channels: Channel::ALL.map(|channel| channel.slug().to_owned()).to_vec(),
        })
    }

    pub(super) fn open_draft(&self, id: &str) -> Result<DraftView, ApiError> {
        let office = self.office()?;
        self.draft_view(&office, &office.draft(draft_id(id)?)?)
    }

    pub(super) fn procedures(&self) -> Result<Procedures, ApiError> {
        let office = self.office()?;
        let locale = *self.locale()?;
        let line = |procedure: &Procedure| {
            let code = procedure.code.to_string();
            ProcedureLine {
                own_name: procedure.is_own().then(|| convert::said(locale, &procedure.name)),
                name: match locale {
                    Locale::Vi => procedure.name.vi.clone(),
                    Locale::En => procedure.name.en.clone(),
                },
                results: procedure
                    .results
                    .iter()
                    .map(|result| match locale {
                        Locale::Vi => result.name.vi.clone(),
                        Locale::En => result.name.en.clone(),
                    })
                    .collect(),
                procedure: code,
            }
        };
        Ok(Procedures { lines: office.procedures()?.iter().map(line).collect() })
    }

    pub(super) fn start_draft(&self, procedure: &str) -> Result<Reply<DraftView>, ApiError> {
        let office = self.office()?;
        let id = office.start_draft(procedure)?;
        let value = self.draft_view(&office, &office.draft(id)?)?;
        Ok(Reply { value, touched: vec!["today".to_owned()] })
    }

    pub(super) fn start_copies(&self, case: &str) -> Result<Reply<DraftView>, ApiError> {
        let office = self.office()?;
        let id = office.start_copies(convert::case_id(case)?)?;
        let value = self.draft_view(&office, &office.draft(id)?)?;
        Ok(Reply { value, touched: vec!["today".to_owned()] })
    }

    pub(super) fn set_field(&self, request: &SetField) -> Result<Reply<DraftView>, ApiError> {
        let office = self.office()?;
        let id = draft_id(&request.draft)?;
        let touched = office.set_field(id, &request.field, &request.value)?;
        let value = self.draft_view(&office, &office.draft(id)?)?;
        Ok(Reply { value, touched: touched.iter().map(tannha_app::Topic::name).collect() })
    }

    pub(super) fn receive(&self, request: &Receive) -> Result<Reply<CaseView>, ApiError> {
        let office = self.office()?;
        let draft = draft_id(&request.draft)?;
        let (case, touched) = match request.channel.as_deref().map(channel).transpose()? {
            Some(came) => office.receive_through(draft, came, request.not_a_duplicate)?,
            None => office.receive(draft, request.not_a_duplicate)?,
        };
        self.case_reply(&office, case, &touched)
    }

    pub(super) fn find_places(&self, request: &FindPlaces) -> Places {
        let limit = usize::from(request.limit.min(MAX_HITS));
        let hits = place::find_communes(&request.query, None, limit)
            .into_iter()
            .map(|commune| PlaceHit { code: commune.code.to_string(), text: commune.written() })
            .collect();
        Places { hits }
    }

    /// Entries of the register, each with what it gives the form.
    fn found_entries(
        office: &Office,
        draft: DraftId,
        query: &str,
        limit: usize,
    ) -> Result<People, ApiError> {
        let found = office.find_entries(&office.draft(draft)?, query, limit)?;
        let hit = |entry: FoundEntry| PersonHit {
            name: entry.title,
            detail: format!("{} · {}", entry.number, entry.date),
            fill: entry
                .fill
                .into_iter()
                .map(|(field, value)| (field.slug().to_owned(), value))
                .collect(),
        };
        Ok(People { hits: found.into_iter().map(hit).collect() })
    }

    /// People whom the ward has written down before, in the cases that the search finds.
    pub(super) fn find_people(&self, request: &FindPeople) -> Result<People, ApiError> {
        let office = self.office()?;
        let limit = usize::from(request.limit.min(MAX_HITS));
        let Some(target) = Section::ALL.iter().copied().find(|s| s.slug() == request.section)
        else {
            return Ok(People { hits: Vec::new() });
        };
        if let (Section::Entry, Some(draft)) = (target, &request.draft) {
            return Self::found_entries(&office, draft_id(draft)?, &request.query, limit);
        }
        if request.query.trim().chars().count() < 2 {
            return Ok(People { hits: Vec::new() });
        }
        let since = office.names_found_since()?;
        let (found, _) = office.index()?.search_since(&request.query, limit * 4, since);
        let words = text::fold(&request.query);
        let (mut seen, mut hits) = (HashSet::new(), Vec::new());
        let today = office.now().in_vietnam().date();
        let mut meet = |values: BTreeMap<&str, &str>, hits: &mut Vec<PersonHit>| {
            let (Some(name), id) = (values.get("name"), values.get("citizen_id")) else { return };
            let meant = text::fold(name).contains(&words)
                || id.is_some_and(|id| id.contains(request.query.trim()));
            if meant && seen.insert((text::fold(name), id.map(|id| (*id).to_owned()))) {
                hits.push(person_hit(target, &values, today));
            }
        };
        for hit in found {
            let state = office.case(hit.case)?;
            let form = state.form();
            // A newborn declares nothing and has no number yet.
            for source in form.sections().into_iter().filter(|source| *source != Section::Child) {
                let values: BTreeMap<&str, &str> = form
                    .of(source)
                    .map(|field| (tail(field), state.value(field)))
                    .filter(|(_, value)| !value.is_empty())
                    .collect();
                meet(values, &mut hits);
            }
        }
        // Lists of other programs come after what was written down here.
        for person in office.known_people()?.iter() {
            if hits.len() >= limit {
                break;
            }
            let typed = person.typed.iter();
            meet(typed.map(|(field, value)| (tail(*field), value.as_str())).collect(), &mut hits);
        }
        hits.truncate(limit);
        Ok(People { hits })
    }
}

/// All fields of a section, whichever form asks for them; the window takes those that it shows.
fn fields_of(section: Section) -> impl Iterator<Item = Field> {
    Field::ALL.iter().copied().filter(move |field| field.spec().section == section)
}

fn tail(field: Field) -> &'static str {
    field.slug().split_once('.').map_or("", |(_, tail)| tail)
}

/// A person as a section of a form can take them over.
fn person_hit(target: Section, values: &BTreeMap<&str, &str>, today: NaiveDate) -> PersonHit {
    let fill = fields_of(target).filter_map(|field| {
        let value = values.get(tail(field))?;
        let shared = form::read_field(field, value, today).is_ok();
        shared.then(|| (field.slug().to_owned(), (*value).to_owned()))
    });
    PersonHit {
        name: values.get("name").map_or_else(String::new, |name| (*name).to_owned()),
        detail: person_detail(values),
        fill: fill.collect(),
    }
}

fn person_detail(values: &BTreeMap<&str, &str>) -> String {
    let year = values
        .get("born")
        .and_then(|born| PartialDate::parse(born).ok())
        .map(|born| born.year().to_string());
    let id = values.get("citizen_id").and_then(|id| CitizenId::parse(id).ok());
    let place = values.get("commune").map(|commune| commune_text(commune).to_owned());
    [year, id.map(|id| id.masked()), place].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
