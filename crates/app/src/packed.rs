//! Numbers and texts, one after the other, for what is kept only to start faster: read in one go, and
//! given up whole when anything in it is not as expected.

/// Writes.
#[derive(Debug, Default)]
pub(crate) struct Packer(Vec<u8>);

impl Packer {
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Seven bits to a byte, the lowest first.
    pub(crate) fn number(&mut self, number: u64) {
        let mut left = number;
        while let (low, rest @ 1..) = (left & 0x7f, left >> 7) {
            self.byte(low.to_le_bytes()[0] | 0x80);
            left = rest;
        }
        self.byte(left.to_le_bytes()[0]);
    }

    pub(crate) fn size(&mut self, size: usize) {
        self.number(size as u64);
    }

    pub(crate) fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.size(bytes.len());
        self.0.extend_from_slice(bytes);
    }

    /// As many bytes as the reader expects.
    pub(crate) fn fixed<const N: usize>(&mut self, bytes: [u8; N]) {
        self.0.extend_from_slice(&bytes);
    }
}

/// Reads; nothing it says of lengths is believed before the bytes are there.
#[derive(Debug)]
pub(crate) struct Unpacker<'a>(&'a [u8]);

impl<'a> Unpacker<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) const fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            number |= bits << shift;
            if byte < 0x80 {
                return (bits << shift >> shift == bits).then_some(number);
            }
        }
        None
    }

    /// How many of something follow, each of which takes at least one byte.
    pub(crate) fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok().filter(|size| *size <= self.0.len())
    }

    pub(crate) fn small(&mut self) -> Option<u32> {
        u32::try_from(self.number()?).ok()
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let size = self.size()?;
        let (bytes, rest) = self.0.split_at_checked(size)?;
        self.0 = rest;
        Some(bytes)
    }

    pub(crate) fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    pub(crate) fn fixed<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked_and_a_cut_is_noticed() {
        let mut packer = Packer::default();
        let numbers = [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX - 1, u64::MAX];
        numbers.iter().for_each(|number| packer.number(*number));
        packer.bytes("Thị Mẫu".as_bytes());
        packer.fixed([7; 16]);
        let bytes = packer.into_bytes();
        let read = |bytes: &[u8]| {
            let mut from = Unpacker::new(bytes);
            let numbers: Option<Vec<u64>> = numbers.iter().map(|_| from.number()).collect();
            let text = from.text()?.to_owned();
            let fixed: [u8; 16] = from.fixed()?;
            from.is_done().then_some((numbers?, text, fixed))
        };
        assert_eq!(read(&bytes), Some((numbers.to_vec(), "Thị Mẫu".to_owned(), [7; 16])));
        for len in 0..bytes.len() {
            assert_eq!(read(&bytes[..len]), None, "{len}");
        }
    }

    #[test]
    fn a_number_that_does_not_fit_is_none() {
        assert_eq!(Unpacker::new(&[0xff; 10]).number(), None);
        assert_eq!(
            Unpacker::new(&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2]).number(),
            None
        );
        assert_eq!(Unpacker::new(&[9, 1]).size(), None, "nine things in one byte");
    }
}
