//! One slip of the hand: a letter too many, too few, another one, or two that changed places.

/// Whether two words without marks are one slip apart (or the same).
pub(super) fn one_slip_apart(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let (short, long) = (short.as_bytes(), long.as_bytes());
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    if same == short.len() {
        return true;
    }
    if long.len() > short.len() {
        return short[same..] == long[same + 1..];
    }
    if short[same + 1..] == long[same + 1..] {
        return true;
    }
    // Two letters changed places.
    short.get(same + 1) == Some(&long[same])
        && long.get(same + 1) == Some(&short[same])
        && short[same + 2..] == long[same + 2..]
}

#[cfg(test)]
mod tests {
    use super::one_slip_apart;

    #[test]
    fn each_kind_of_slip_is_forgiven_once() {
        for (typed, meant, is_one) in [
            ("khang", "khang", true),
            ("khng", "khang", true),
            ("khaang", "khang", true),
            ("khamg", "khang", true),
            ("khagn", "khang", true),
            ("hkang", "khang", true),
            ("khan", "khang", true),
            ("khgn", "khang", false),
            ("hkagn", "khang", false),
            ("nam", "khang", false),
            ("", "a", true),
        ] {
            assert_eq!(one_slip_apart(typed, meant), is_one, "{typed} for {meant}");
            assert_eq!(one_slip_apart(meant, typed), is_one, "{meant} for {typed}");
        }
    }
}
