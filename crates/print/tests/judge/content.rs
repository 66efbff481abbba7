//! What the pages draw, operator by operator.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object, ObjectId};

use super::{Finding, Judged, fonts};

/// Operators of ISO 32000-1, annex A.
const KNOWN: &str = " b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i \
    ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v \
    w W W* y ' \" ";

/// What a page or a form shows.
#[derive(Default)]
pub(crate) struct Shown {
    /// The text of each marked content of the tree, by its number.
    pub(crate) text: BTreeMap<i64, String>,
    /// The type that each was marked with.
    pub(crate) tags: BTreeMap<i64, String>,
    /// The codes that were shown of each font.
    pub(crate) codes: BTreeMap<ObjectId, BTreeSet<u16>>,
    /// Something is shown that is neither in the tree nor an artifact.
    pub(crate) unmarked: bool,
}

pub(super) fn judge(judged: &mut Judged<'_>) {
    for page in judged.pages() {
        read(judged, page);
    }
}

/// Reads a page.
pub(crate) fn read(judged: &mut Judged<'_>, page: ObjectId) -> Shown {
    let bytes = judged.document.get_page_content(page);
    let page = judged.document.get_dictionary(page).unwrap().clone();
    let resources = judged.dict(&page, b"Resources").cloned().unwrap_or_default();
    let mut reader = Reader {
        shown: Shown::default(),
        resources,
        font: None,
        stack: Vec::new(),
        maps: BTreeMap::new(),
    };
    reader.run(judged, &bytes);
    reader.shown
}

struct Reader {
    shown: Shown,
    resources: Dictionary,
    font: Option<ObjectId>,
    stack: Vec<Marked>,
    /// What the codes of each font are read as.
    maps: BTreeMap<ObjectId, Rc<BTreeMap<u16, String>>>,
}

/// Marked content that is open.
enum Marked {
    Artifact,
    Content(i64),
    /// Read as this, whatever is drawn.
    ReadAs(String),
    Other,
}

impl Reader {
    fn run(&mut self, judged: &mut Judged<'_>, bytes: &[u8]) {
        let Ok(content) = Content::decode(bytes) else { return judged.find(Finding::Operator) };
        let (mut states, mut text) = (0_i32, false);
        for operation in &content.operations {
            let name = operation.operator.as_str();
            judged.must(KNOWN.contains(&format!(" {name} ")), Finding::Operator);
            match name {
                "q" => states += 1,
                "Q" => states -= 1,
                "BT" | "ET" => {
                    judged.must(text != (name == "BT"), Finding::Nesting);
                    text = name == "BT";
                }
                "BMC" | "BDC" => self.open(operation),
                "EMC" => self.close(judged),
                "Tf" => self.set_font(judged, operation),
                "Tj" | "TJ" => {
                    judged.must(text, Finding::Nesting);
                    self.show(judged, operation);
                }
                "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" => self.draws(),
                "Do" => self.form(judged, operation),
                "rg" | "RG" | "g" | "G" | "d" | "w" => {}
                // A press's colours, or a space of its own: the profile is one of a screen.
                "k" | "K" | "cs" | "CS" | "sc" | "SC" | "scn" | "SCN" | "sh" => {
                    judged.find(Finding::Colour);
                }
                "gs" => judged.must(
                    self.resource(judged, b"ExtGState", operation).is_some(),
                    Finding::Resource,
                ),
                _ => {}
            }
            judged.must((0..=28).contains(&states), Finding::Nesting);
        }
        judged.must(states == 0 && !text && self.stack.is_empty(), Finding::Nesting);
    }

    fn open(&mut self, operation: &Operation) {
        let tag = operation.operands.first().and_then(|tag| tag.as_name().ok()).unwrap_or_default();
        let properties = operation.operands.get(1).and_then(|entry| entry.as_dict().ok());
        let number = properties.and_then(|p| p.get(b"MCID").and_then(Object::as_i64).ok());
        let read = properties.and_then(|p| p.get(b"ActualText").ok());
        let read = read.map(|text| lopdf::decode_text_string(text).unwrap());
        let marked = match (tag, number, read) {
            (b"Artifact", ..) => Marked::Artifact,
            (_, Some(number), _) => {
                self.shown.text.entry(number).or_default();
                self.shown.tags.insert(number, String::from_utf8_lossy(tag).into_owned());
                Marked::Content(number)
            }
            (_, _, Some(text)) => {
                self.say(&text);
                Marked::ReadAs(text)
            }
            _ => Marked::Other,
        };
        self.stack.push(marked);
    }

    fn close(&mut self, judged: &mut Judged<'_>) {
        judged.must(self.stack.pop().is_some(), Finding::Nesting);
    }

    /// The text that a reader of the tree hears.
    fn say(&mut self, text: &str) {
        let content = self.stack.iter().rev().find_map(|marked| match marked {
            Marked::Content(number) => Some(*number),
            Marked::Artifact | Marked::ReadAs(_) | Marked::Other => None,
        });
        if let Some(number) = content {
            self.shown.text.entry(number).or_default().push_str(text);
        }
    }

    fn draws(&mut self) {
        let owned = |marked: &Marked| matches!(marked, Marked::Artifact | Marked::Content(_));
        self.shown.unmarked |= !self.stack.iter().any(owned);
    }

    fn resource(
        &self,
        judged: &Judged<'_>,
        kind: &[u8],
        operation: &Operation,
    ) -> Option<ObjectId> {
        let name = operation.operands.first()?.as_name().ok()?;
        let found = judged.dict(&self.resources, kind)?.get(name).ok()?.as_reference().ok()?;
        judged.document.objects.contains_key(&found).then_some(found)
    }

    fn set_font(&mut self, judged: &mut Judged<'_>, operation: &Operation) {
        self.font = self.resource(judged, b"Font", operation);
        judged.must(self.font.is_some(), Finding::Resource);
    }

    fn form(&mut self, judged: &mut Judged<'_>, operation: &Operation) {
        self.draws();
        let Some(form) = self.resource(judged, b"XObject", operation) else {
            return judged.find(Finding::Resource);
        };
        let stream = judged.document.get_object(form).unwrap().as_stream().unwrap().clone();
        if judged.name(&stream.dict, b"Subtype") == b"Image" {
            return;
        }
        let resources = judged.dict(&stream.dict, b"Resources").cloned().unwrap_or_default();
        let outer = std::mem::replace(&mut self.resources, resources);
        let (stack, font) = (std::mem::take(&mut self.stack), self.font.take());
        let bytes = stream.decompressed_content().unwrap_or(stream.content);
        // What is inside belongs to what it is shown in.
        let unmarked = self.shown.unmarked;
        self.run(judged, &bytes);
        self.shown.unmarked = unmarked;
        (self.resources, self.stack, self.font) = (outer, stack, font);
    }

    fn show(&mut self, judged: &mut Judged<'_>, operation: &Operation) {
        self.draws();
        let Some(font) = self.font else { return judged.find(Finding::Resource) };
        let read = || Rc::new(fonts::to_unicode(judged, font));
        let map = Rc::clone(self.maps.entry(font).or_insert_with(read));
        let mut strings: Vec<&[u8]> = Vec::new();
        for operand in &operation.operands {
            match operand {
                Object::String(text, _) => strings.push(text),
                Object::Array(items) => {
                    strings.extend(items.iter().filter_map(|i| i.as_str().ok()));
                }
                _ => {}
            }
        }
        let silent = self.stack.iter().any(|marked| matches!(marked, Marked::ReadAs(_)));
        for pair in strings.into_iter().flat_map(|text| text.chunks(2)) {
            let code = u16::from_be_bytes([pair[0], *pair.get(1).unwrap_or(&0)]);
            self.shown.codes.entry(font).or_default().insert(code);
            if !silent {
                let text = map.get(&code).cloned().unwrap_or_else(|| "\u{fffd}".to_owned());
                self.say(&text);
            }
        }
    }
}
