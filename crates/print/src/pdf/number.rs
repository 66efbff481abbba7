//! Numbers as PDF writes them.

use crate::page::Um;

/// A whole number.
pub(super) fn integer(out: &mut Vec<u8>, value: impl Into<u64>) {
    let mut value: u64 = value.into();
    let mut room = [b'0'; 20];
    let mut first = room.len() - 1;
    loop {
        room[first] = b"0123456789"[(value % 10) as usize];
        value /= 10;
        if value == 0 || first == 0 {
            break;
        }
        first -= 1;
    }
    out.extend_from_slice(&room[first..]);
}

/// A length in points, to the thousandth.
pub(super) fn length(out: &mut Vec<u8>, length: Um) {
    // 1 µm = 72 000 / 25 400 thousandths of a point.
    number(out, (i64::from(length) * 360 + 63).div_euclid(127));
}

/// A number of thousandths as PDF writes it, with no more digits than it needs.
pub(super) fn number(out: &mut Vec<u8>, thousandths: i64) {
    let (whole, part) = (thousandths.unsigned_abs() / 1_000, thousandths.unsigned_abs() % 1_000);
    if thousandths < 0 {
        out.push(b'-');
    }
    integer(out, whole);
    if part == 0 {
        return;
    }
    let digits =
        [part / 100, part / 10 % 10, part % 10].map(|digit| b"0123456789"[(digit % 10) as usize]);
    let needed = digits.iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1);
    out.push(b'.');
    out.extend(&digits[..needed]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_have_no_digit_too_many() {
        for (thousandths, text) in [
            (0, "0"),
            (1, "0.001"),
            (-40, "-0.04"),
            (12_000, "12"),
            (13_500, "13.5"),
            (-1_000_207, "-1000.207"),
        ] {
            assert_eq!(written(|out| number(out, thousandths)), text);
        }
        assert_eq!(written(|out| integer(out, u64::MAX)), u64::MAX.to_string());
        assert_eq!(written(|out| integer(out, 907_u32)), "907");
    }

    #[test]
    fn a_length_is_written_nearer_than_the_model_tells_apart() {
        for um in [-297_000, -1, 0, 1, 352, 353, 20_003, 118_999, 297_000] {
            let points: f64 = written(|out| length(out, um)).parse().unwrap();
            assert!((points * 25_400.0 / 72.0 - f64::from(um)).abs() < 0.2, "{um}: {points}");
        }
    }
}
