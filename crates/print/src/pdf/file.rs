//! A PDF file written from front to back: each object goes out as it comes, small ones packed
//! together, and where they all are is said at the end.
//!
//! Nothing that has gone out is kept but its place, so a file may be far longer than the memory.

use std::io::Write;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Object, Stream, StringFormat};
use sha2::{Digest, Sha256};

use crate::error::PrintError;

/// Objects in one pack: a reader opens a whole pack for one of them.
const PACK: usize = 200;

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
    position: u64,
    /// Of all that has gone out: the file's identity is its content.
    hash: Sha256,
    places: Vec<Place>,
    pack: Pack,
    deflate: Compress,
}

/// Objects that wait to go out together.
#[derive(Default)]
struct Pack {
    numbers: Vec<(u32, usize)>,
    bodies: Vec<u8>,
}

/// A reference to an object.
pub(super) const fn reference(number: u32) -> Object {
    Object::Reference((number, 0))
}

/// A dictionary of these entries.
pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    entries.into_iter().collect()
}

impl<W: Write> File<W> {
    /// Begins the file.
    pub(super) fn begin(out: W) -> Result<Self, PrintError> {
        let mut file = Self {
            out,
            position: 0,
            hash: Sha256::new(),
            places: Vec::new(),
            pack: Pack::default(),
            deflate: Compress::new(Compression::new(6), true),
        };
        // The second line says that what follows is not text.
        file.put(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")?;
        Ok(file)
    }

    /// A number for an object that is written later.
    pub(super) fn reserve(&mut self) -> u32 {
        self.places.push(Place::Nowhere);
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// The bytes that wait to be packed.
    pub(super) fn waiting(&self) -> usize {
        self.pack.bodies.len()
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
        self.place(number, Place::At(self.position))?;
        let mut bytes = format!("{number} 0 obj\n").into_bytes();
        body(object, &mut bytes);
        bytes.extend(b"\nendobj\n");
        self.put(&bytes)
    }

    /// Writes a stream as it is.
    pub(super) fn write_plain(&mut self, number: u32, stream: &Stream) -> Result<(), PrintError> {
        self.write_stream(number, stream.dict.clone(), &stream.content)
    }

    /// Writes a stream, made small.
    pub(super) fn write_deflated(
        &mut self,
        number: u32,
        mut dict: Dictionary,
        content: &[u8],
    ) -> Result<(), PrintError> {
        let small = self.deflated(content)?;
        if small.len() < content.len() {
            dict.set("Filter", Object::from("FlateDecode"));
            return self.write_stream(number, dict, &small);
        }
        self.write_stream(number, dict, content)
    }

    fn write_stream(
        &mut self,
        number: u32,
        mut dict: Dictionary,
        content: &[u8],
    ) -> Result<(), PrintError> {
        self.place(number, Place::At(self.position))?;
        dict.set("Length", Object::Integer(i64::try_from(content.len()).unwrap_or(i64::MAX)));
        let mut bytes = format!("{number} 0 obj\n").into_bytes();
        body(&Object::Dictionary(dict), &mut bytes);
        bytes.extend(b"\nstream\n");
        self.put(&bytes)?;
        self.put(content)?;
        self.put(b"\nendstream\nendobj\n")
    }

    /// Writes an object among others, made small together with them.
    pub(super) fn pack(&mut self, number: u32, object: &Object) -> Result<(), PrintError> {
        let mut bytes = Vec::new();
        body(object, &mut bytes);
        self.pack_written(number, &bytes)
    }

    /// The same for an object that is written down already.
    pub(super) fn pack_written(&mut self, number: u32, object: &[u8]) -> Result<(), PrintError> {
        self.pack.numbers.push((number, self.pack.bodies.len()));
        self.pack.bodies.extend_from_slice(object);
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
            content.extend(format!("{packed} {offset} ").into_bytes());
        }
        let dict = dictionary([
            ("Type", Object::from("ObjStm")),
            ("N", integer(pack.numbers.len())),
            ("First", integer(content.len())),
        ]);
        content.extend(pack.bodies);
        self.write_deflated(number, dict, &content)
    }

    fn deflated(&mut self, content: &[u8]) -> Result<Vec<u8>, PrintError> {
        self.deflate.reset();
        let mut small = Vec::with_capacity(content.len() / 2 + 64);
        loop {
            let read = usize::try_from(self.deflate.total_in()).unwrap_or(usize::MAX);
            let rest = content.get(read..).ok_or(PrintError::Write)?;
            let status = self.deflate.compress_vec(rest, &mut small, FlushCompress::Finish);
            match status.map_err(|_| PrintError::Write)? {
                Status::StreamEnd => return Ok(small),
                Status::Ok | Status::BufError => small.reserve(content.len() / 4 + 256),
            }
        }
    }

    /// Says where everything is, and ends the file.
    pub(super) fn end(
        mut self,
        catalog: u32,
        info: u32,
        objects: &mut usize,
    ) -> Result<W, PrintError> {
        self.close_pack()?;
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
        let id =
            Object::String(self.hash.clone().finalize()[..16].into(), StringFormat::Hexadecimal);
        let dict = dictionary([
            ("Type", Object::from("XRef")),
            ("Size", integer(self.places.len() + 1)),
            ("W", Object::Array(vec![integer(1), integer(4), integer(2)])),
            ("Root", reference(catalog)),
            ("Info", reference(info)),
            ("ID", Object::Array(vec![id.clone(), id])),
        ]);
        self.write_deflated(number, dict, &table)?;
        self.put(format!("startxref\n{start}\n%%EOF\n").as_bytes())?;
        self.out.flush().map_err(|_| PrintError::Write)?;
        *objects = self.places.len();
        Ok(self.out)
    }
}

/// A count as PDF writes one.
pub(super) fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

/// An object as it stands in the file. Names of ours are plain letters, digits, `+` and `-`.
pub(super) fn body(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(if *value { &b"true"[..] } else { b"false" }),
        Object::Integer(value) => out.extend(value.to_string().into_bytes()),
        Object::Real(value) => out.extend(value.to_string().into_bytes()),
        Object::Name(name) => {
            out.push(b'/');
            out.extend(name);
        }
        Object::String(bytes, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in bytes {
                out.extend(format!("{byte:02X}").into_bytes());
            }
            out.push(b'>');
        }
        Object::String(bytes, StringFormat::Literal) => {
            out.push(b'(');
            for byte in bytes {
                if matches!(byte, b'(' | b')' | b'\\') {
                    out.push(b'\\');
                }
                out.push(*byte);
            }
            out.push(b')');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                body(item, out);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => {
            out.extend(b"<<");
            for (key, value) in entries {
                out.push(b'/');
                out.extend(key);
                // A name, a list, a string or a dictionary says itself where it begins.
                if !matches!(
                    value,
                    Object::Name(_)
                        | Object::Array(_)
                        | Object::String(..)
                        | Object::Dictionary(_)
                        | Object::Stream(_)
                ) {
                    out.push(b' ');
                }
                body(value, out);
            }
            out.extend(b">>");
        }
        Object::Reference((number, generation)) => {
            out.extend(format!("{number} {generation} R").into_bytes());
        }
        // A stream is never part of another object.
        Object::Stream(stream) => body(&Object::Dictionary(stream.dict.clone()), out),
    }
}
