//! What one operator shows of a run: strings of glyphs, and the room between them.

use super::number::number;

/// Glyphs and the room between them that are shown by the next operator.
#[derive(Default)]
pub(super) struct Shown {
    items: Vec<u8>,
    /// A string is open.
    is_open: bool,
    has_room: bool,
}

impl Shown {
    pub(super) fn glyph(&mut self, code: u16) {
        if !std::mem::replace(&mut self.is_open, true) {
            self.items.push(b'(');
        }
        for byte in code.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.items.extend([b'\\', byte]),
                // A line's end in a string is read as one character, whatever it is written as.
                b'\r' => self.items.extend(b"\\r"),
                b'\n' => self.items.extend(b"\\n"),
                plain => self.items.push(plain),
            }
        }
    }

    /// Moves the pen back, in thousandths of an em.
    pub(super) fn back(&mut self, parts: i32) {
        self.close();
        self.has_room = true;
        number(&mut self.items, i64::from(parts) * 1_000);
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.is_open) {
            self.items.push(b')');
        }
    }

    /// Writes the operator that shows them, where there is anything to show.
    pub(super) fn end(&mut self, out: &mut Vec<u8>) {
        if self.items.is_empty() {
            return;
        }
        self.close();
        if std::mem::take(&mut self.has_room) {
            out.push(b'[');
            out.append(&mut self.items);
            out.extend(b"]TJ\n");
        } else {
            out.append(&mut self.items);
            out.extend(b"Tj\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glyph_whose_number_looks_like_the_end_of_its_string_does_not_end_it() {
        let codes = [0x28, 0x2829, 0x5c, 0x0d0a, 0x0a, 0x0141, 0xffff];
        let mut shown = Shown::default();
        codes.into_iter().for_each(|code| shown.glyph(code));
        let mut out = Vec::new();
        shown.end(&mut out);
        let content = lopdf::content::Content::decode(&out).unwrap();
        let read = content.operations[0].operands[0].as_str().unwrap();
        let expected: Vec<u8> = codes.into_iter().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read, expected);
    }
}
