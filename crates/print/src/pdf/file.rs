//! A PDF file written from front to back: objects go out in the order in which they come, a few at a
//! time, small ones packed together, and where they all are is said at the end. PDF 1.4 knows neither
//! packs nor a table that is a stream: there each object lies by itself.
//!
//! Streams that go out together are made small on all cores; neither their order nor their bytes depend
//! on how many there are. Nothing that has gone out is kept but its place, so a file may be far longer
//! than the memory.

use std::cell::RefCell;
use std::io::Write;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Object, Stream, StringFormat};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::error::PrintError;

use super::Conformance;
use super::number::integer;
use super::object::{body, count, dictionary, entries, reference};

/// Objects in one pack: a reader opens a whole pack for one of them.
const PACK: usize = 200;
/// So many bytes wait at most.
const MOST_WAITING: usize = 1 << 20;
/// How hard streams are made small.
const LEVEL: u32 = 6;
/// What is shorter hardly becomes smaller.
const LEAST: usize = 64;

/// Where an object lies.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Reserved, and not written yet.
    Nowhere,
    /// So many bytes from the beginning.
    At(u64),
    /// In a pack, the so-manieth of it.
    In(u32, u16),
}

/// The file on its way out.
pub(super) struct File<W> {
    out: W,
    conformance: Conformance,
    position: u64,
    /// Of all that has gone out: the file's identity is its content.
    hash: Sha256,
    places: Vec<Place>,
    pack: Pack,
    queue: Vec<Waiting>,
    /// The bytes in the queue.
    queued: usize,
}

/// An object that waits to go out.
struct Waiting {
    number: u32,
    /// A dictionary, when a stream follows.
    head: Vec<u8>,
    stream: Option<Content>,
}

/// What a stream holds, and whether it may still be made small.
struct Content {
    bytes: Vec<u8>,
    is_large: bool,
}

impl Content {
    fn make_small(&mut self) -> Result<bool, PrintError> {
        if !std::mem::take(&mut self.is_large) || self.bytes.len() < LEAST {
            return Ok(false);
        }
        let small = deflated(&self.bytes)?;
        let is_smaller = small.len() < self.bytes.len();
        if is_smaller {
            self.bytes = small;
        }
        Ok(is_smaller)
    }
}

/// Objects that wait to go out together.
#[derive(Default)]
struct Pack {
    numbers: Vec<(u32, usize)>,
    bodies: Vec<u8>,
}

impl<W: Write> File<W> {
    /// Begins the file.
    pub(super) fn begin(out: W, conformance: Conformance) -> Result<Self, PrintError> {
        let mut file = Self {
            out,
            conformance,
            position: 0,
            hash: Sha256::new(),
            places: Vec::new(),
            pack: Pack::default(),
            queue: Vec::new(),
            queued: 0,
        };
        // The second line says that what follows is not text.
        file.put(match conformance {
            Conformance::A2 => b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
            Conformance::A1b => b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n",
        })?;
        Ok(file)
    }

    /// What the file keeps to.
    pub(super) const fn conformance(&self) -> Conformance {
        self.conformance
    }

    /// A number for an object that is written later.
    pub(super) fn reserve(&mut self) -> u32 {
        self.places.push(Place::Nowhere);
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// The bytes that wait to go out.
    pub(super) fn waiting(&self) -> usize {
        self.pack.bodies.len() + self.queued
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), PrintError> {
        self.out.write_all(bytes).map_err(|_| PrintError::Write)?;
        self.hash.update(bytes);
        self.position += bytes.len() as u64;
        Ok(())
    }

    fn place(&mut self, number: u32, place: Place) -> Result<(), PrintError> {
        let index = usize::try_from(number).ok().and_then(|n| n.checked_sub(1));
        let known = index.and_then(|index| self.places.get_mut(index));
        *known.ok_or(PrintError::Write)? = place;
        Ok(())
    }

    /// Writes an object that stays readable where it lies: what programs look for in the raw file.
    pub(super) fn write(&mut self, number: u32, object: &Object) -> Result<(), PrintError> {
        let mut head = Vec::new();
        body(object, &mut head);
        self.queue(Waiting { number, head, stream: None })
    }

    /// Writes a stream as it is.
    pub(super) fn write_plain(&mut self, number: u32, stream: Stream) -> Result<(), PrintError> {
        self.write_stream(number, stream.dict, stream.content, false)
    }

    /// Writes a stream, made small.
    pub(super) fn write_deflated(
        &mut self,
        number: u32,
        dict: Dictionary,
        content: Vec<u8>,
    ) -> Result<(), PrintError> {
        self.write_stream(number, dict, content, true)
    }

    fn write_stream(
        &mut self,
        number: u32,
        mut dict: Dictionary,
        bytes: Vec<u8>,
        is_large: bool,
    ) -> Result<(), PrintError> {
        // It is said when the stream is as long as it will be.
        dict.remove(b"Length");
        let mut head = Vec::with_capacity(64);
        entries(&dict, &mut head);
        self.queue(Waiting { number, head, stream: Some(Content { bytes, is_large }) })
    }

    fn queue(&mut self, waiting: Waiting) -> Result<(), PrintError> {
        let stream = waiting.stream.as_ref().map_or(0, |stream| stream.bytes.len());
        self.queued += waiting.head.len() + stream;
        self.queue.push(waiting);
        if self.queued > MOST_WAITING { self.flush() } else { Ok(()) }
    }

    /// Writes what waits, but for the pack that is not full.
    pub(super) fn flush(&mut self) -> Result<(), PrintError> {
        self.queued = 0;
        let mut queue = std::mem::take(&mut self.queue);
        let make_small = |waiting: &mut Waiting| {
            let Some(stream) = &mut waiting.stream else { return Ok(()) };
            if stream.make_small()? {
                waiting.head.extend(b"/Filter/FlateDecode");
            }
            Ok(())
        };
        // One stream is made small here: to wake others for it takes longer.
        match queue.as_mut_slice() {
            [only] => make_small(only)?,
            many => many.par_iter_mut().try_for_each(make_small)?,
        }
        let mut bytes = Vec::new();
        for Waiting { number, head, stream } in queue.drain(..) {
            self.place(number, Place::At(self.position))?;
            bytes.clear();
            integer(&mut bytes, number);
            bytes.extend(b" 0 obj\n");
            match stream {
                Some(Content { bytes: content, .. }) => {
                    bytes.extend(b"<<");
                    bytes.extend(&head);
                    bytes.extend(b"/Length ");
                    integer(&mut bytes, u64::try_from(content.len()).unwrap_or(u64::MAX));
                    bytes.extend(b">>\nstream\n");
                    bytes.extend(&content);
                    bytes.extend(b"\nendstream\nendobj\n");
                }
                None => {
                    bytes.extend(&head);
                    bytes.extend(b"\nendobj\n");
                }
            }
            self.put(&bytes)?;
        }
        self.queue = queue;
        Ok(())
    }

    /// Writes an object among others, made small together with them.
    pub(super) fn pack(&mut self, number: u32, object: &Object) -> Result<(), PrintError> {
        self.pack_with(number, |out| body(object, out))
    }

    /// The same for an object that is written down right there.
    pub(super) fn pack_with(
        &mut self,
        number: u32,
        write: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), PrintError> {
        if self.conformance == Conformance::A1b {
            let mut head = Vec::new();
            write(&mut head);
            return self.queue(Waiting { number, head, stream: None });
        }
        self.pack.numbers.push((number, self.pack.bodies.len()));
        write(&mut self.pack.bodies);
        self.pack.bodies.push(b'\n');
        if self.pack.numbers.len() >= PACK { self.close_pack() } else { Ok(()) }
    }

    fn close_pack(&mut self) -> Result<(), PrintError> {
        let pack = std::mem::take(&mut self.pack);
        if pack.numbers.is_empty() {
            return Ok(());
        }
        let number = self.reserve();
        let mut content = Vec::with_capacity(pack.bodies.len() + pack.numbers.len() * 12);
        for (index, (packed, offset)) in pack.numbers.iter().enumerate() {
            let index = u16::try_from(index).map_err(|_| PrintError::Write)?;
            self.place(*packed, Place::In(number, index))?;
            integer(&mut content, *packed);
            content.push(b' ');
            integer(&mut content, u64::try_from(*offset).unwrap_or(u64::MAX));
            content.push(b' ');
        }
        let dict = dictionary([
            ("Type", Object::from("ObjStm")),
            ("N", count(pack.numbers.len())),
            ("First", count(content.len())),
        ]);
        content.extend(pack.bodies);
        self.write_deflated(number, dict, content)
    }

    /// Says where everything is, and ends the file.
    pub(super) fn end(
        mut self,
        catalog: u32,
        info: u32,
        objects: &mut usize,
    ) -> Result<W, PrintError> {
        self.close_pack()?;
        self.flush()?;
        let start = match self.conformance {
            Conformance::A2 => self.table_stream(catalog, info)?,
            Conformance::A1b => self.table_lines(catalog, info)?,
        };
        self.put(format!("startxref\n{start}\n%%EOF\n").as_bytes())?;
        self.out.flush().map_err(|_| PrintError::Write)?;
        *objects = self.places.len();
        Ok(self.out)
    }

    /// What stands behind the table of objects, whichever it is.
    fn trailer(&self, catalog: u32, info: u32) -> Dictionary {
        let id =
            Object::String(self.hash.clone().finalize()[..16].into(), StringFormat::Hexadecimal);
        dictionary([
            ("Size", count(self.places.len() + 1)),
            ("Root", reference(catalog)),
            ("Info", reference(info)),
            ("ID", Object::Array(vec![id.clone(), id])),
        ])
    }

    /// The table as lines of twenty bytes, and the trailer; where it begins.
    fn table_lines(&mut self, catalog: u32, info: u32) -> Result<u64, PrintError> {
        let start = self.position;
        let trailer = self.trailer(catalog, info);
        let mut table =
            format!("xref\n0 {}\n0000000000 65535 f \n", self.places.len() + 1).into_bytes();
        for place in &self.places {
            match place {
                Place::At(at) => table.extend(format!("{at:010} 00000 n \n").into_bytes()),
                // A number that was reserved and never used is free, and never to be used.
                Place::Nowhere | Place::In(..) => table.extend(b"0000000000 65535 f \n"),
            }
        }
        table.extend(b"trailer\n");
        body(&Object::Dictionary(trailer), &mut table);
        table.push(b'\n');
        self.put(&table)?;
        Ok(start)
    }

    /// The table as a stream; where it begins.
    fn table_stream(&mut self, catalog: u32, info: u32) -> Result<u64, PrintError> {
        let number = self.reserve();
        let start = self.position;
        self.place(number, Place::At(start))?;
        let mut table = vec![0, 0, 0, 0, 0, 0xff, 0xff];
        for place in &self.places {
            let (kind, first, second) = match place {
                // A number that was reserved and never used is free, and never to be used.
                Place::Nowhere => (0, 0, u16::MAX),
                Place::At(at) => (1, u32::try_from(*at).map_err(|_| PrintError::Write)?, 0),
                Place::In(pack, index) => (2, *pack, *index),
            };
            table.push(kind);
            table.extend(first.to_be_bytes());
            table.extend(second.to_be_bytes());
        }
        let mut dict = dictionary([
            ("Type", Object::from("XRef")),
            ("W", Object::Array(vec![count(1), count(4), count(2)])),
        ]);
        dict.extend(&self.trailer(catalog, info));
        self.write_deflated(number, dict, table)?;
        self.flush()?;
        Ok(start)
    }
}

thread_local! {
    /// What makes streams small: one per thread, since beginning takes longer than a page.
    static DEFLATE: RefCell<Compress> =
        RefCell::new(Compress::new(Compression::new(LEVEL), true));
}

fn deflated(content: &[u8]) -> Result<Vec<u8>, PrintError> {
    DEFLATE.with_borrow_mut(|deflate| {
        deflate.reset();
        let mut small = Vec::with_capacity(content.len() / 2 + 64);
        loop {
            let read = usize::try_from(deflate.total_in()).unwrap_or(usize::MAX);
            let rest = content.get(read..).ok_or(PrintError::Write)?;
            let status = deflate.compress_vec(rest, &mut small, FlushCompress::Finish);
            match status.map_err(|_| PrintError::Write)? {
                Status::StreamEnd => return Ok(small),
                Status::Ok | Status::BufError => small.reserve(content.len() / 4 + 256),
            }
        }
    })
}
