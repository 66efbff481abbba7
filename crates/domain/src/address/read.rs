//! Words of an address, sorted into its parts.

use super::{Address, Number};
use crate::text;

/// What a word announces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    House,
    Lane,
    Street,
    Group,
    Rest,
}

/// Words that announce a part, longest first: folded, as words one after the other.
const WORDS: [(&[&str], Part); 34] = [
    (&["to", "dan", "pho"], Part::Group),
    (&["khu", "dan", "cu"], Part::Group),
    (&["to", "dan", "cu"], Part::Group),
    (&["khu", "tap", "the"], Part::Rest),
    (&["khu", "do", "thi"], Part::Rest),
    (&["khu", "pho"], Part::Group),
    (&["cum", "dan", "cu"], Part::Group),
    (&["chung", "cu"], Part::Rest),
    (&["can", "ho"], Part::Rest),
    (&["toa", "nha"], Part::Rest),
    (&["so", "nha"], Part::House),
    (&["nha", "so"], Part::House),
    (&["tdp"], Part::Group),
    (&["to"], Part::Group),
    (&["thon"], Part::Group),
    (&["xom"], Part::Group),
    (&["ap"], Part::Group),
    (&["ban"], Part::Group),
    (&["buon"], Part::Group),
    (&["kp"], Part::Group),
    (&["ngo"], Part::Lane),
    (&["ngach"], Part::Lane),
    (&["hem"], Part::Lane),
    (&["kiet"], Part::Lane),
    (&["duong"], Part::Street),
    (&["pho"], Part::Street),
    (&["so"], Part::House),
    (&["toa"], Part::Rest),
    (&["block"], Part::Rest),
    (&["tang"], Part::Rest),
    (&["phong"], Part::Rest),
    (&["p"], Part::Rest),
    (&["can"], Part::Rest),
    (&["lo"], Part::Rest),
];

/// Words that announce a part only before a figure: `Bản` and `Lô` are names of streets too.
fn needs_figure(word: &str) -> bool {
    matches!(word, "to" | "so" | "lo" | "can" | "phong" | "p" | "tang" | "ban" | "ap")
}

fn is_figure(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

pub(super) fn read(written: &str) -> Address {
    let mut address = Address { written: written.to_owned(), ..Address::default() };
    for phrase in written.split([',', ';']) {
        let words: Vec<&str> = phrase.split_whitespace().collect();
        read_phrase(&words, &mut address);
    }
    address
}

/// `số 28`.
fn number_follows(words: &[String], at: usize) -> bool {
    words.get(at).is_some_and(|word| word == "so")
        && words.get(at + 1).is_some_and(|word| is_figure(word))
}

/// The part that begins at `at`, and how many words announce it.
fn announced(words: &[String], at: usize) -> Option<(Part, usize)> {
    let (known, part) = WORDS.iter().find(|(known, _)| {
        words.get(at..at + known.len()).is_some_and(|found| found.iter().eq(known.iter()))
    })?;
    let follows = words.get(at + known.len());
    let figure = follows.is_some_and(|word| is_figure(word));
    if !(known.len() > 1
        || !needs_figure(known[0])
        || figure
        || number_follows(words, at + known.len()))
    {
        return None;
    }
    // `tổ dân phố số 28`: the word for a number belongs to the group, and announces no house.
    let more = usize::from(*part == Part::Group && number_follows(words, at + known.len()));
    Some((*part, known.len() + more))
}

fn read_phrase(words: &[&str], address: &mut Address) {
    let folded: Vec<String> =
        words.iter().map(|word| text::fold(word.trim_matches(['.', ':']))).collect();
    let mut at = 0;
    while at < words.len() {
        let (part, skip) = match announced(&folded, at) {
            Some(found) => found,
            None if is_figure(&folded[at]) && address.house.is_none() => (Part::House, 0),
            None => (Part::Street, 0),
        };
        let from = at + skip;
        let to = (from.max(at + 1)..words.len())
            .find(|next| {
                announced(&folded, *next).is_some()
                    // After a number without a word for it the street's name begins.
                    || (matches!(part, Part::House | Part::Lane | Part::Group)
                        && is_figure(&folded[from])
                        && *next > from)
            })
            .unwrap_or(words.len());
        let value = folded.get(from..to).unwrap_or_default();
        match part {
            Part::House => house(value, address),
            Part::Lane => lane(value, address),
            Part::Group if address.group.is_none() => {
                let name = value.join(" ");
                address.group = Some((Number::parse(&name), name));
                address.group_written = words[at..to].join(" ");
            }
            Part::Street if address.street.is_empty() => address.street = value.join(" "),
            Part::Street | Part::Group | Part::Rest => {
                // A second name is the place around it, or of a building: it tells homes apart.
                let more = folded[at..to].join(" ");
                if !address.rest.is_empty() {
                    address.rest.push(' ');
                }
                address.rest.push_str(&more);
            }
        }
        at = to.max(at + 1);
    }
}

/// `12`; or `45/6/12`, from the street inwards, the house last.
fn house(value: &[String], address: &mut Address) {
    let Some(word) = value.first() else { return };
    let mut numbers: Vec<Number> = word.split('/').filter_map(Number::parse).collect();
    address.house = numbers.pop();
    if address.lanes.is_empty() {
        address.lanes = numbers;
    }
}

/// `45`, `45/6`. Vietnamese says the inner lane first (`ngách 6 ngõ 45`): what is said later lies
/// nearer to the street.
fn lane(value: &[String], address: &mut Address) {
    let Some(word) = value.first() else { return };
    let said: Vec<Number> = word.split('/').filter_map(Number::parse).collect();
    address.lanes.splice(0..0, said);
}
