//! Tờ khai: what was typed of a draft or written down of a case, as the citizen signs it (TT 04/2024/TT-BTP,
//! DOMAIN §3.6). It is the citizen's paper: it is printed as often as it is wanted, and each print is in the log.

mod other;
mod rows;

use tannha_domain::{
    case::{
        CaseState, DeclarationKind, DeclarationWords, Field, Fingerprint, Form, Hand, fingerprint,
        own::OwnForm,
    },
    partial_date::PartialDate,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_print::{Block, Cell, CopiesWanted, Declaration, Record, SignaturePlace};

use other::other;
use rows::{birth, death, marriage};

use super::record::Values;
use crate::{Office, OfficeError, drafts::Draft, phrases};

/// What a declaration is made of.
struct Asked<'a> {
    procedure: &'a str,
    name: String,
    form: &'a Form,
    own: Option<&'a OwnForm>,
    day: Option<PartialDate>,
}

impl Office {
    /// The declaration of a draft, as far as it was typed.
    pub(super) fn draft_declaration(&self, draft: &Draft) -> Result<Record, OfficeError> {
        let reading = draft.reading(self.now());
        let typed = |field| draft.typed.get(&field).map_or("", String::as_str);
        let value = |field| match reading.value(field) {
            "" => typed(field),
            read => read,
        };
        let asked = Asked {
            procedure: &draft.procedure,
            name: match &draft.own {
                Some(own) => own.name.vi.clone(),
                None => self.declared_procedure(&draft.procedure),
            },
            form: draft.form(),
            own: draft.own.as_ref(),
            day: Some(self.now().in_vietnam().date().into()),
        };
        self.declaration(&Values(&value), &asked)
    }

    /// The declaration of a case, as of the day on which it was received.
    pub(super) fn case_declaration(&self, state: &CaseState) -> Result<Record, OfficeError> {
        if !has_declaration(state) {
            return Err(OfficeError::NoSuchPaper);
        }
        let value = |field| state.value(field);
        let asked = Asked {
            procedure: &state.procedure,
            name: self.procedure_name(state),
            form: state.form(),
            own: state.own.as_ref(),
            day: Some(state.promise.received_at.in_vietnam().date().into()),
        };
        self.declaration(&Values(&value), &asked)
    }

    fn declared_procedure(&self, procedure: &str) -> String {
        let key = format!("procedure-{procedure}");
        try_text(Locale::Vi, &key, NO_ARGS).unwrap_or_else(|_| procedure.to_owned())
    }

    fn declaration(&self, values: &Values<'_>, asked: &Asked<'_>) -> Result<Record, OfficeError> {
        let settings = self.settings()?;
        let kind = DeclarationKind::of_procedure(asked.procedure);
        let DeclarationWords { pledge, notes } = settings
            .declarations
            .get(&kind)
            .cloned()
            .unwrap_or_else(|| DeclarationWords::usual(kind));
        let style = settings.usage.words;
        let one = || vec![place("Người yêu cầu")];
        let full = format!("Tờ khai {}", asked.name.trim_start_matches("Thủ tục "));
        let (title, request, blocks, signatures): (_, _, Vec<Block>, _) = match kind {
            DeclarationKind::Birth => (
                "Tờ khai đăng ký khai sinh",
                "Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:".to_owned(),
                birth(values, style),
                one(),
            ),
            DeclarationKind::Death => (
                "Tờ khai đăng ký khai tử",
                "Đề nghị cơ quan đăng ký khai tử cho người dưới đây:".to_owned(),
                death(values, style),
                one(),
            ),
            DeclarationKind::Marriage => (
                "Tờ khai đăng ký kết hôn",
                String::new(),
                marriage(values),
                vec![place("Bên nữ"), place("Bên nam")],
            ),
            DeclarationKind::Other => (
                full.as_str(),
                format!("Đề nghị giải quyết thủ tục “{}” với nội dung sau:", asked.name),
                other(values, asked),
                one(),
            ),
        };
        let marks = fingerprint::of_declaration(values.0);
        let signatures = with_fingers(signatures, &marks, values);
        let blocks = blocks.into_iter().chain(finger_block(&marks)).collect();
        let copies = values.text(Field::DeliveryCopies);
        let asks_for_copies = asked.form.asks_for(Field::DeliveryCopies);
        Ok(Record::ToKhai(Box::new(Declaration {
            title: title.to_owned(),
            addressee: Some(format!("Ủy ban nhân dân {}, {}", settings.name, settings.province)),
            blocks,
            request: Some(request).filter(|request| !request.is_empty()),
            pledge,
            copies: asks_for_copies.then(|| CopiesWanted {
                note: u8::try_from(notes.len()).ok().filter(|_| kind != DeclarationKind::Other),
                wanted: copies.as_deref().map(|count| count != "0"),
                count: copies.filter(|count| count != "0"),
            }),
            place: Some(settings.name.clone()),
            date: asked.day,
            signatures,
            notes,
        })))
    }
}

/// What the paper says of the fingers (TT 04/2020/TT-BTP Đ25.4).
fn finger_block(marks: &[(Hand, Fingerprint)]) -> Option<Block> {
    let row = |(hand, mark): &(Hand, Fingerprint)| {
        let (_, who) = seat(*hand);
        let finger = phrases::finger(mark.finger);
        let read = if mark.read_back { ", đọc lại cho nghe" } else { "" };
        vec![Cell {
            label: "Việc điểm chỉ:".to_owned(),
            value: Some(format!("{who} không ký được: cán bộ viết thay{read}; điểm chỉ {finger}.")),
            field: hand.mark.slug().to_owned(),
            capitals: false,
        }]
    };
    let rows: Vec<_> = marks.iter().map(row).collect();
    (!rows.is_empty()).then_some(Block { heading: None, rows })
}

/// Whose place among the signatures it is, and by which word.
const fn seat(hand: Hand) -> (usize, &'static str) {
    match hand.mark {
        Field::WifeMark => (0, "Bên nữ"),
        Field::HusbandMark => (1, "Bên nam"),
        _ => (0, "Người yêu cầu"),
    }
}

/// A finger stands in the place of the signature, and who saw it signs beside.
fn with_fingers(
    mut places: Vec<SignaturePlace>,
    marks: &[(Hand, Fingerprint)],
    values: &Values<'_>,
) -> Vec<SignaturePlace> {
    for (hand, mark) in marks {
        let (at, who) = seat(*hand);
        if let Some(one) = places.get_mut(at).filter(|place| place.title == who) {
            one.note = Some(format!("(Điểm chỉ {})", phrases::finger(mark.finger)));
            one.name = values.text(hand.name);
        }
    }
    if let Some((_, mark)) = marks.first() {
        let witness = Some(mark.witness.clone()).filter(|name| !name.is_empty());
        places.push(SignaturePlace { name: witness, ..place("Người làm chứng") });
    }
    places
}

/// A dossier has a tờ khai: not the entry of an old book, which nobody declared here.
#[must_use]
pub const fn has_declaration(state: &CaseState) -> bool {
    state.old_entry.is_none()
}

fn place(title: &str) -> SignaturePlace {
    SignaturePlace {
        title: title.to_owned(),
        note: Some("(Ký, ghi rõ họ, chữ đệm, tên)".to_owned()),
        name: None,
    }
}
