//! Base45 (RFC 9285): bytes as the characters that a QR code packs most tightly, three for two.

const ALPHABET: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// Bytes as text.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(2) * 3);
    let mut push = |digit: u32| {
        if let Some(&letter) = usize::try_from(digit).ok().and_then(|at| ALPHABET.get(at)) {
            text.push(char::from(letter));
        }
    };
    for pair in bytes.chunks(2) {
        match *pair {
            [high, low] => {
                let value = u32::from(high) * 256 + u32::from(low);
                push(value % 45);
                push(value / 45 % 45);
                push(value / (45 * 45));
            }
            [last] => {
                push(u32::from(last) % 45);
                push(u32::from(last) / 45);
            }
            _ => {}
        }
    }
    text
}

/// Text as bytes; nothing where it is not base45, or not as [`encode`] writes it.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let digit = |letter: u8| {
        let at = ALPHABET.iter().position(|&known| known == letter)?;
        u32::try_from(at).ok()
    };
    let mut bytes = Vec::with_capacity(text.len() / 3 * 2 + 1);
    for group in text.as_bytes().chunks(3) {
        match *group {
            [a, b, c] => {
                let value = digit(a)? + digit(b)? * 45 + digit(c)? * 45 * 45;
                bytes.extend(u16::try_from(value).ok()?.to_be_bytes());
            }
            [a, b] => bytes.push(u8::try_from(digit(a)? + digit(b)? * 45).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_the_rfc_read_both_ways() {
        for (bytes, text) in [
            (&b"AB"[..], "BB8"),
            (b"Hello!!", "%69 VD92EX0"),
            (b"base-45", "UJCLQE7W581"),
            (b"ietf!", "QED8WEX0"),
            (b"", ""),
        ] {
            assert_eq!(encode(bytes), text);
            assert_eq!(decode(text).as_deref(), Some(bytes));
        }
    }

    #[test]
    fn what_stands_for_no_bytes_is_refused() {
        for text in ["GGW", ":::", "::", "A", "ab8", "BB8A", "B\u{e9}8", "BB8\n"] {
            assert_eq!(decode(text), None, "{text:?}");
        }
    }
}
