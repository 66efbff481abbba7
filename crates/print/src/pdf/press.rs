//! Sheets to a file, as they come: what memory it takes does not grow with them.

use std::collections::BTreeMap;
use std::io::Write;

use lopdf::{Dictionary, Object};
use printpdf::Op;

use crate::error::PrintError;
use crate::page::{Mark, Page, Sheet, Um};

use super::file::{File, dictionary, integer, reference};
use super::structure::{Owner, Structure};
use super::subset::Subsets;
use super::xmp::Claim;
use super::{Meta, catalog, content, fonts, picture, translate};

/// Pages that printpdf writes at a time: enough that its own work is shared, few enough to hold.
const CHUNK: usize = 16;
/// Pages in one branch of the page tree.
const BRANCH: usize = 64;
/// Lines and outlines on a page from which on they may be shared with other pages.
const LEAST_FORM: usize = 8;
/// So many kinds of such lines are remembered.
const FORMS: usize = 16;

/// What was written, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Pages.
    pub pages: usize,
    /// Objects in the file.
    pub objects: usize,
    /// How often pages left the memory.
    pub flushes: usize,
    /// Sets of lines that pages share.
    pub forms: usize,
    /// Pages that show such a set instead of drawing it.
    pub sharing: usize,
    /// Pictures in the file, each once however often it is shown.
    pub images: usize,
    /// The most bytes of pages and objects that were held at once.
    pub peak_bytes: usize,
}

/// Writes sheets into one file, sharing one subset per face and the lines of forms.
pub struct Press<W: Write> {
    meta: Meta,
    file: File<W>,
    subsets: Subsets,
    structure: Structure,
    fonts: u32,
    waiting: Vec<Waiting>,
    branches: Vec<Branch>,
    pages_root: u32,
    forms: Vec<Form>,
    /// The object of each picture, by its name.
    images: BTreeMap<String, u32>,
    is_read_whole: bool,
    written: Written,
}

/// A stream that printpdf has not written yet.
struct Waiting {
    operations: Vec<Op>,
    number: u32,
    /// The box of a form, which is a stream of its own kind; a page's content has none.
    form: Option<Object>,
}

/// A branch of the page tree.
struct Branch {
    number: u32,
    pages: Vec<u32>,
}

/// Lines and outlines that were seen on a page, and the object that shows them since the second.
struct Form {
    /// Width and height of the page.
    page: (Um, Um),
    marks: Vec<Mark>,
    number: Option<u32>,
}

impl<W: Write> Press<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// [`PrintError::Write`].
    pub fn new(out: W, meta: Meta) -> Result<Self, PrintError> {
        let mut file = File::begin(out)?;
        let structure = Structure::begin(&mut file);
        let (fonts, pages_root) = (file.reserve(), file.reserve());
        Ok(Self {
            meta,
            file,
            subsets: Subsets::default(),
            structure,
            fonts,
            waiting: Vec::new(),
            branches: Vec::new(),
            pages_root,
            forms: Vec::new(),
            images: BTreeMap::new(),
            is_read_whole: true,
            written: Written::default(),
        })
    }

    /// Adds a sheet's pages.
    ///
    /// # Errors
    /// [`PrintError::Font`], [`PrintError::Glyph`] or [`PrintError::Write`]; the file is of no use then.
    pub fn add(&mut self, sheet: &Sheet) -> Result<(), PrintError> {
        let mut part = self.structure.part(&mut self.file);
        for page in &sheet.pages {
            self.is_read_whole &= page.is_read_whole();
            self.subsets.learn(page)?;
            let number = self.file.reserve();
            let (owners, key) = self.structure.page(page, number, &mut part, &mut self.file)?;
            self.add_page(page, number, &owners, key)?;
        }
        part.end(&self.structure, &mut self.file)
    }

    fn add_page(
        &mut self,
        page: &Page,
        number: u32,
        owners: &[Owner],
        key: usize,
    ) -> Result<(), PrintError> {
        let form = self.form_of(page, owners);
        let name = form.map(|form| format!("F{form}"));
        let operations = content::page(page, &self.subsets, owners, name.as_deref())?;
        let contents = self.file.reserve();
        self.waiting.push(Waiting { operations, number: contents, form: None });
        let mut resources = dictionary([("Font", reference(self.fonts))]);
        let mut shown = self.images_of(page)?;
        if let (Some(form), Some(name)) = (form, name) {
            shown.set(name, reference(form));
        }
        if !shown.is_empty() {
            resources.set("XObject", Object::Dictionary(shown));
        }
        let object = dictionary([
            ("Type", Object::from("Page")),
            ("Parent", reference(self.branch_for(number))),
            ("MediaBox", media_box(page)),
            ("Resources", Object::Dictionary(resources)),
            ("Contents", reference(contents)),
            ("StructParents", integer(key)),
        ]);
        self.file.pack(number, &Object::Dictionary(object))?;
        self.written.pages += 1;
        if self.waiting.len() >= CHUNK { self.flush() } else { Ok(()) }
    }

    /// The branch of the page tree that takes the next page, with the page in it.
    fn branch_for(&mut self, page: u32) -> u32 {
        if self.branches.last().is_none_or(|branch| branch.pages.len() >= BRANCH) {
            let number = self.file.reserve();
            self.branches.push(Branch { number, pages: Vec::new() });
        }
        let Some(branch) = self.branches.last_mut() else { return 0 };
        branch.pages.push(page);
        branch.number
    }

    /// The pictures of a page, each written when it is first shown.
    fn images_of(&mut self, page: &Page) -> Result<Dictionary, PrintError> {
        let mut shown = Dictionary::new();
        for mark in &page.marks {
            let Mark::Image(placed) = mark else { continue };
            let name = placed.image.name();
            let number = match self.images.get(&name) {
                Some(number) => *number,
                None => {
                    let number = picture::write(&mut self.file, &placed.image)?;
                    self.images.insert(name.clone(), number);
                    self.written.images += 1;
                    number
                }
            };
            shown.set(name, reference(number));
        }
        Ok(shown)
    }

    /// The object that shows a page's lines, where another page has had the same.
    fn form_of(&mut self, page: &Page, owners: &[Owner]) -> Option<u32> {
        let marks = || content::lines(page, owners);
        // Few lines are drawn in less than it takes to name an object.
        marks().nth(LEAST_FORM - 1)?;
        let size = (page.width(), page.height());
        let same = |form: &Form| form.page == size && marks().eq(form.marks.iter());
        if let Some(at) = self.forms.iter().position(same) {
            self.written.sharing += 1;
            if let Some(number) = self.forms[at].number {
                return Some(number);
            }
            let number = self.file.reserve();
            self.forms[at].number = Some(number);
            self.written.forms += 1;
            let operations = content::form(page, owners);
            self.waiting.push(Waiting { operations, number, form: Some(media_box(page)) });
            return Some(number);
        }
        if self.forms.len() < FORMS {
            let marks = marks().cloned().collect();
            self.forms.push(Form { page: size, marks, number: None });
        }
        None
    }

    /// Writes the pages that wait.
    fn flush(&mut self) -> Result<(), PrintError> {
        let waiting = std::mem::take(&mut self.waiting);
        if waiting.is_empty() {
            return Ok(());
        }
        let (mut operations, mut rest) = (Vec::new(), Vec::new());
        for Waiting { operations: ops, number, form } in waiting {
            operations.push(ops);
            rest.push((number, form));
        }
        let contents = translate::contents(operations, &self.subsets)?;
        let held = contents.iter().map(Vec::len).sum::<usize>();
        let held = held + self.file.waiting() + self.structure.waiting();
        self.written.peak_bytes = self.written.peak_bytes.max(held);
        self.written.flushes += 1;
        for ((number, form), content) in rest.into_iter().zip(contents) {
            let dict = match form {
                Some(bounds) => dictionary([
                    ("Type", Object::from("XObject")),
                    ("Subtype", Object::from("Form")),
                    ("BBox", bounds),
                    ("Resources", Object::Dictionary(Dictionary::new())),
                ]),
                None => Dictionary::new(),
            };
            self.file.write_deflated(number, dict, &content)?;
        }
        Ok(())
    }

    /// Ends the file: the fonts, the trees, what the file says about itself.
    ///
    /// # Errors
    /// As [`Press::add`].
    pub fn finish(mut self) -> Result<(W, Written), PrintError> {
        self.flush()?;
        fonts::write(&mut self.file, &self.subsets, self.fonts)?;
        for branch in &self.branches {
            let pages = branch.pages.iter().map(|page| reference(*page)).collect();
            let object = dictionary([
                ("Type", Object::from("Pages")),
                ("Parent", reference(self.pages_root)),
                ("Count", integer(branch.pages.len())),
                ("Kids", Object::Array(pages)),
            ]);
            self.file.pack(branch.number, &Object::Dictionary(object))?;
        }
        let branches = self.branches.iter().map(|branch| reference(branch.number)).collect();
        let root = dictionary([
            ("Type", Object::from("Pages")),
            ("Count", integer(self.written.pages)),
            ("Kids", Object::Array(branches)),
        ]);
        self.file.pack(self.pages_root, &Object::Dictionary(root))?;
        let structure = self.structure.root();
        self.structure.end(&mut self.file)?;
        let claim = if self.is_read_whole { Claim::Tagged } else { Claim::Text };
        let (catalog, info) =
            catalog::write(&mut self.file, &self.meta, self.pages_root, structure, claim)?;
        let mut written = self.written;
        let out = self.file.end(catalog, info, &mut written.objects)?;
        Ok((out, written))
    }
}

/// The page in points, to a thousandth: A4 is 595.276 by 841.89.
fn media_box(page: &Page) -> Object {
    let [width, height] = [page.width(), page.height()].map(|length| {
        let thousandths = (i64::from(length) * 72_000 + 12_700) / 25_400;
        #[expect(clippy::cast_precision_loss, reason = "a page has fewer than a million of them")]
        let points = thousandths as f32 / 1_000.0;
        Object::Real(points)
    });
    Object::Array(vec![Object::Integer(0), Object::Integer(0), width, height])
}
