//! An object in the bytes of a file (ISO 32000-1, 7.3).

use lopdf::{Dictionary, Object};

/// Writes an object at the end.
pub(crate) fn write(to: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => to.extend_from_slice(b"null"),
        Object::Boolean(value) => to.extend_from_slice(value.to_string().as_bytes()),
        Object::Integer(value) => to.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => to.extend_from_slice(value.to_string().as_bytes()),
        Object::Name(value) => name(to, value),
        Object::String(value, lopdf::StringFormat::Literal) => literal(to, value),
        Object::String(value, lopdf::StringFormat::Hexadecimal) => hexadecimal(to, value),
        Object::Array(values) => {
            to.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    to.push(b' ');
                }
                write(to, value);
            }
            to.push(b']');
        }
        Object::Dictionary(value) => dictionary(to, value),
        Object::Stream(stream) => {
            dictionary(to, &stream.dict);
            to.extend_from_slice(b"\nstream\n");
            to.extend_from_slice(&stream.content);
            to.extend_from_slice(b"\nendstream");
        }
        Object::Reference(id) => to.extend_from_slice(format!("{} {} R", id.0, id.1).as_bytes()),
    }
}

fn dictionary(to: &mut Vec<u8>, dictionary: &Dictionary) {
    to.extend_from_slice(b"<<");
    for (key, value) in dictionary {
        name(to, key);
        to.push(b' ');
        write(to, value);
    }
    to.extend_from_slice(b">>");
}

fn name(to: &mut Vec<u8>, bytes: &[u8]) {
    to.push(b'/');
    for byte in bytes {
        let is_regular = byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte);
        if is_regular {
            to.push(*byte);
        } else {
            to.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

fn literal(to: &mut Vec<u8>, bytes: &[u8]) {
    to.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => to.extend_from_slice(&[b'\\', *byte]),
            b'\r' => to.extend_from_slice(b"\\r"),
            b'\n' => to.extend_from_slice(b"\\n"),
            plain => to.push(*plain),
        }
    }
    to.push(b')');
}

/// Two digits a byte between `<` and `>`.
pub(crate) fn hexadecimal(to: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: [u8; 16] = *b"0123456789ABCDEF";
    to.push(b'<');
    for byte in bytes {
        to.push(DIGITS[usize::from(byte >> 4)]);
        to.push(DIGITS[usize::from(byte & 15)]);
    }
    to.push(b'>');
}

#[cfg(test)]
mod tests {
    use lopdf::StringFormat;

    use super::*;

    fn written(object: &Object) -> String {
        let mut bytes = Vec::new();
        write(&mut bytes, object);
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn what_has_a_meaning_of_its_own_is_escaped() {
        let string = Object::String(b"a(b)\\\r".to_vec(), StringFormat::Literal);
        assert_eq!(written(&string), "(a\\(b\\)\\\\\\r)");
        assert_eq!(written(&Object::Name(b"A B#".to_vec())), "/A#20B#23");
        let hex = Object::String(vec![0, 255], StringFormat::Hexadecimal);
        assert_eq!(written(&hex), "<00FF>");
        let array = Object::Array(vec![1.into(), Object::Reference((3, 0)), Object::Real(0.5)]);
        assert_eq!(written(&array), "[1 3 0 R 0.5]");
    }
}
