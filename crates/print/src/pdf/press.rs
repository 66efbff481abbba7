//! Sheets to a file, as they come: what memory it takes does not grow with them.
//!
//! What a sheet is numbered by (glyphs, objects, elements) depends on those before it, so one thread
//! takes them in, in order; they are laid out before and made small after that on all cores. The bytes
//! are the same however many cores there are and however the sheets came.

use std::collections::BTreeMap;
use std::io::Write;

use lopdf::{Dictionary, Object};
use rayon::prelude::*;

use crate::error::PrintError;
use crate::page::{Mark, Page, Sheet, Um};

use super::file::File;
use super::number::integer;
use super::object::{count, dictionary, refer, reference};
use super::structure::{Owner, Structure};
use super::subset::Subsets;
use super::xmp::Claim;
use super::{Conformance, Meta, catalog, content, fonts, picture};

/// Pages that are written at a time: enough that all cores have some, few enough to hold.
const CHUNK: usize = 32;
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
    /// Pages that were taken in and not written.
    waiting: usize,
    branches: Vec<Branch>,
    pages_root: u32,
    forms: Vec<Form>,
    /// The object of each picture, by its name.
    images: BTreeMap<String, u32>,
    is_read_whole: bool,
    written: Written,
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
        Self::keeping_to(Conformance::A2, out, meta)
    }

    /// Begins a file that keeps to a part of ISO 19005.
    ///
    /// # Errors
    /// [`PrintError::Write`].
    pub fn keeping_to(conformance: Conformance, out: W, meta: Meta) -> Result<Self, PrintError> {
        let mut file = File::begin(out, conformance)?;
        let structure = Structure::begin(&mut file);
        let (fonts, pages_root) = (file.reserve(), file.reserve());
        Ok(Self {
            meta,
            file,
            subsets: Subsets::default(),
            structure,
            fonts,
            waiting: 0,
            branches: Vec::new(),
            pages_root,
            forms: Vec::new(),
            images: BTreeMap::new(),
            is_read_whole: true,
            written: Written::default(),
        })
    }

    /// Adds a sheet's pages; one without pages leaves nothing in the file.
    ///
    /// # Errors
    /// [`PrintError::Font`], [`PrintError::Glyph`], [`PrintError::Write`], [`PrintError::ArchiveLimit`]; the
    /// file is of no use then.
    pub fn add(&mut self, sheet: &Sheet) -> Result<(), PrintError> {
        if sheet.pages.is_empty() {
            return Ok(());
        }
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

    /// Adds the sheets of many things in their order: while some are taken in and written, the next are
    /// laid out, on all cores. Things are asked for a few at a time, so a thousand are never held.
    ///
    /// # Errors
    /// The first that laying out or [`Press::add`] gave; the file is of no use then.
    pub fn add_each<T, E>(
        &mut self,
        things: impl IntoIterator<Item = T>,
        lay_out: impl Fn(T) -> Result<Sheet, E> + Sync,
    ) -> Result<(), E>
    where
        W: Send,
        T: Send,
        E: From<PrintError> + Send,
    {
        let mut things = things.into_iter();
        let mut ready: Vec<Result<Sheet, E>> = Vec::new();
        loop {
            let next: Vec<T> = things.by_ref().take(CHUNK).collect();
            let is_last = next.is_empty();
            let (added, laid_out) = rayon::join(
                || ready.drain(..).try_for_each(|sheet| Ok::<_, E>(self.add(&sheet?)?)),
                || next.into_par_iter().map(&lay_out).collect(),
            );
            added?;
            if is_last {
                return Ok(());
            }
            ready = laid_out;
        }
    }

    fn add_page(
        &mut self,
        page: &Page,
        number: u32,
        owners: &[Owner],
        key: usize,
    ) -> Result<(), PrintError> {
        let form = self.form_of(page, owners)?;
        let name = form.map(|form| format!("F{form}"));
        let content = content::page(page, &self.subsets, owners, name.as_deref())?;
        let contents = self.file.reserve();
        self.file.write_deflated(contents, Dictionary::new(), content)?;
        let mut shown = self.images_of(page)?;
        if let (Some(form), Some(name)) = (form, name) {
            shown.insert(name, form);
        }
        let branch = self.branch_for(number);
        let fonts = self.fonts;
        self.file.pack_with(number, |out| {
            // Whatever is signed on it later is reached in the order of the tree (ISO 14289-1, 7.18.3).
            out.extend(b"<</Type/Page/Tabs/S/Parent ");
            refer(out, branch);
            out.extend(b"/MediaBox");
            out.extend(media_box(page).as_bytes());
            out.extend(b"/Resources<</Font ");
            refer(out, fonts);
            if !shown.is_empty() {
                out.extend(b"/XObject<<");
                for (name, number) in &shown {
                    out.push(b'/');
                    out.extend(name.as_bytes());
                    out.push(b' ');
                    refer(out, *number);
                }
                out.extend(b">>");
            }
            out.extend(b">>/Contents ");
            refer(out, contents);
            out.extend(b"/StructParents ");
            integer(out, u64::try_from(key).unwrap_or(u64::MAX));
            out.extend(b">>");
        })?;
        self.written.pages += 1;
        self.waiting += 1;
        if self.waiting >= CHUNK { self.flush() } else { Ok(()) }
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
    fn images_of(&mut self, page: &Page) -> Result<BTreeMap<String, u32>, PrintError> {
        let mut shown = BTreeMap::new();
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
            shown.insert(name, number);
        }
        Ok(shown)
    }

    /// The object that shows a page's lines, where another page has had the same.
    fn form_of(&mut self, page: &Page, owners: &[Owner]) -> Result<Option<u32>, PrintError> {
        let marks = || content::lines(page, owners);
        // Few lines are drawn in less than it takes to name an object.
        if marks().nth(LEAST_FORM - 1).is_none() {
            return Ok(None);
        }
        let size = (page.width(), page.height());
        let same = |form: &Form| form.page == size && marks().eq(form.marks.iter());
        if let Some(at) = self.forms.iter().position(same) {
            self.written.sharing += 1;
            if let Some(number) = self.forms[at].number {
                return Ok(Some(number));
            }
            let number = self.file.reserve();
            self.forms[at].number = Some(number);
            self.written.forms += 1;
            let (short, long) = (Object::Real(595.276), Object::Real(841.89));
            let (width, height) = if page.landscape { (long, short) } else { (short, long) };
            let dict = dictionary([
                ("Type", Object::from("XObject")),
                ("Subtype", Object::from("Form")),
                (
                    "BBox",
                    Object::Array(vec![Object::Integer(0), Object::Integer(0), width, height]),
                ),
                ("Resources", Object::Dictionary(Dictionary::new())),
            ]);
            self.file.write_deflated(number, dict, content::form(page, owners))?;
            return Ok(Some(number));
        }
        if self.forms.len() < FORMS {
            let marks = marks().cloned().collect();
            self.forms.push(Form { page: size, marks, number: None });
        }
        Ok(None)
    }

    /// Writes the pages that wait.
    fn flush(&mut self) -> Result<(), PrintError> {
        if std::mem::take(&mut self.waiting) == 0 {
            return Ok(());
        }
        let held = self.file.waiting() + self.structure.waiting();
        self.written.peak_bytes = self.written.peak_bytes.max(held);
        self.written.flushes += 1;
        self.file.flush()
    }

    /// Ends the file: the fonts, the trees, what the file says about itself.
    ///
    /// # Errors
    /// As [`Press::add`].
    pub fn finish(mut self) -> Result<(W, Written), PrintError> {
        self.flush()?;
        fonts::write(&mut self.file, &self.subsets, self.fonts)?;
        self.file.conformance().takes(self.branches.len())?;
        for branch in &self.branches {
            let pages = branch.pages.iter().map(|page| reference(*page)).collect();
            let object = dictionary([
                ("Type", Object::from("Pages")),
                ("Parent", reference(self.pages_root)),
                ("Count", count(branch.pages.len())),
                ("Kids", Object::Array(pages)),
            ]);
            self.file.pack(branch.number, &Object::Dictionary(object))?;
        }
        let branches = self.branches.iter().map(|branch| reference(branch.number)).collect();
        let root = dictionary([
            ("Type", Object::from("Pages")),
            ("Count", count(self.written.pages)),
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
fn media_box(page: &Page) -> String {
    let [width, height] = [page.width(), page.height()].map(|length| {
        let thousandths = (i64::from(length) * 72_000 + 12_700) / 25_400;
        let parts = format!("{}.{:03}", thousandths / 1_000, thousandths % 1_000);
        parts.trim_end_matches('0').trim_end_matches('.').to_owned()
    });
    format!("[0 0 {width} {height}]")
}
