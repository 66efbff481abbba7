//! Objects as they stand in the file.

use lopdf::{Dictionary, Object, StringFormat};

use super::number::integer;

/// A reference to an object.
pub(super) const fn reference(number: u32) -> Object {
    Object::Reference((number, 0))
}

/// A dictionary of these entries.
pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    entries.into_iter().collect()
}

/// A count as PDF writes one.
pub(super) fn count(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

/// A reference to an object, as it stands in the file.
pub(super) fn refer(out: &mut Vec<u8>, number: u32) {
    integer(out, number);
    out.extend_from_slice(b" 0 R");
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
                out.extend(
                    [byte >> 4, byte & 15].map(|half| b"0123456789ABCDEF"[usize::from(half)]),
                );
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
        Object::Dictionary(dict) => {
            out.extend(b"<<");
            entries(dict, out);
            out.extend(b">>");
        }
        // Nothing of ours is ever written anew.
        Object::Reference((number, _)) => refer(out, *number),
        // A stream is never part of another object.
        Object::Stream(stream) => body(&Object::Dictionary(stream.dict.clone()), out),
    }
}

/// What stands in a dictionary.
pub(super) fn entries(dict: &Dictionary, out: &mut Vec<u8>) {
    for (key, value) in dict {
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
}
