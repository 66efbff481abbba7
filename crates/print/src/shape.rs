//! From what a person typed to what is drawn: NFC, one glyph per character, marks placed by hand.
//!
//! Nearly all Vietnamese has precomposed letters and needs no shaping. What is left over (Ê-đê `ê̆`,
//! `ơ̆`, `ư̆`) has none, and the typeface has no anchors for it, so the mark is set by the drawn
//! boxes of letter and mark. A character without a glyph is an error that names the field.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

use crate::error::LayoutError;
use crate::font::{Face, Loaded};
use crate::joined::untied;
use crate::page::{Piece, Run, Um};

/// Thousandths of an em between a letter and a mark set above or below it.
const MARK_CLEARANCE: i32 = 40;

/// A stretch of text ready to be set, with its width in thousandths of an em.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Shaped {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) width: i32,
}

/// Characters that Vietnamese papers are nearly made of: each is in NFC by itself and beside any other of
/// them, and none is a mark. They need no look into Unicode's tables.
pub(crate) const fn is_plain(character: char) -> bool {
    matches!(character, '\0'..='\u{2ff}' | '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2027}')
}

fn is_mark(character: char) -> bool {
    !is_plain(character) && canonical_combining_class(character) != 0
}

/// Text in NFC.
fn composed(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Text in NFC, of one's own.
pub(crate) fn into_composed(text: String) -> String {
    if text.chars().all(is_plain) { text } else { text.nfc().collect() }
}

/// A name in capitals, with its marks: `Nguyễn Thị Ngộ` → `NGUYỄN THỊ NGỘ`.
pub(crate) fn capitals(text: &str) -> String {
    into_composed(composed(text).to_uppercase())
}

/// Text as papers write it: NFC, runs of blanks as one space, none at the ends. A no-break space is
/// somebody's intention and stays.
pub(crate) fn tidy(text: &str) -> String {
    let composed = composed(text);
    let mut tidy = String::with_capacity(composed.len());
    for word in composed.split(|c: char| c.is_whitespace() && c != '\u{a0}') {
        if !tidy.is_empty() && !word.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

/// The same text with the blanks inside telephone numbers made no-break spaces: `(0900 000 001)` stands on
/// one line.
pub(crate) fn whole_phones(text: String) -> String {
    if !text.bytes().any(|byte| matches!(byte, b'0' | b'+')) {
        return text;
    }
    let groups = |word: &str| {
        let digits =
            word.trim_start_matches(['(', '+']).trim_end_matches([')', '.', ',', ';', ':']);
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| (digits.len(), digits.starts_with('0') || word.contains("+84")))
    };
    let words: Vec<&str> = text.split(' ').collect();
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    while at < words.len() {
        let (mut count, mut to) = (0, at);
        if let Some((digits, true)) = groups(words[at]) {
            (count, to) = (digits, at + 1);
            // What closes a number closes it: `024 3837 0000, 12 bản`.
            while !words[to - 1].ends_with([')', '.', ',', ';', ':'])
                && let Some((digits @ 2.., _)) = words.get(to).and_then(|word| groups(word))
                && count + digits <= 12
            {
                (count, to) = (count + digits, to + 1);
            }
        }
        let to = if (8..=12).contains(&count) { to } else { at + 1 };
        if at > 0 {
            whole.push(' ');
        }
        whole.push_str(&words[at..to].join("\u{a0}"));
        at = to;
    }
    whole
}

/// The length in µm of `width` thousandths of an em at `size` hundredths of a point.
pub(crate) fn length(width: i32, size: u32) -> Um {
    // 1 pt = 25 400 / 72 µm, so 1/1000 em at 1/100 pt = 127 / 36 000 µm.
    let product = i64::from(width) * i64::from(size) * 127;
    Um::try_from((product + 18_000).div_euclid(36_000)).unwrap_or(Um::MAX)
}

/// The whole number of thousandths of an em that is nearest to `length` µm.
pub(crate) fn em_parts(length: Um, size: u32) -> i32 {
    let scale = i64::from(size.max(1)) * 127;
    let parts = (i64::from(length) * 36_000 + scale / 2).div_euclid(scale);
    i32::try_from(parts).unwrap_or(0)
}

/// The width of text in which every character is drawn by one glyph, a no-break space like a space;
/// nothing where one is not.
pub(crate) fn plain_width(loaded: &Loaded, text: &str) -> Option<i32> {
    text.chars().try_fold(0_i32, |width, character| {
        let character = if character == '\u{a0}' { ' ' } else { character };
        let (_, own) = is_plain(character).then(|| loaded.glyph(character)).flatten()?;
        Some(i32::saturating_add(width, i32::from(own)))
    })
}

/// The width of a space.
pub(crate) fn space(face: Face, field: &str) -> Result<i32, LayoutError> {
    let loaded = face.load().ok_or(LayoutError::Font(face))?;
    let missing = || LayoutError::MissingGlyph { field: field.to_owned(), character: ' ' };
    loaded.glyph(' ').map(|(_, width)| i32::from(width)).ok_or_else(missing)
}

/// How far a run reaches from its left end, in µm.
pub(crate) fn advance(run: &Run, field: &str) -> Result<Um, LayoutError> {
    let mut parts: i32 = 0;
    for piece in &run.pieces {
        parts = parts.saturating_add(match piece {
            Piece::Text(text) | Piece::Cluster { text, .. } => shape(run.face, text, field)?.width,
            Piece::Gap(gap) => *gap,
        });
    }
    Ok(length(parts, run.size))
}

/// Shapes text (already NFC) for a face.
///
/// # Errors
/// [`LayoutError::MissingGlyph`] with `field` and the character; [`LayoutError::Font`].
pub(crate) fn shape(face: Face, text: &str, field: &str) -> Result<Shaped, LayoutError> {
    let loaded = face.load().ok_or(LayoutError::Font(face))?;
    let text = &*untied(text);
    if !text.is_empty()
        && !text.contains('\u{a0}')
        && let Some(width) = plain_width(loaded, text)
    {
        return Ok(Shaped { pieces: vec![Piece::Text(text.to_owned())], width });
    }
    let missing =
        |character: char| LayoutError::MissingGlyph { field: field.to_owned(), character };
    let mut shaped = Shaped::default();
    let mut plain = String::new();
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        let mut marks = Vec::new();
        while let Some(mark) = rest.next_if(|c| is_mark(*c)) {
            marks.push(mark);
        }
        let stray = is_mark(letter);
        if let Some((_, width)) = loaded.glyph(letter).filter(|_| marks.is_empty() && !stray) {
            plain.push(letter);
            shaped.width = shaped.width.saturating_add(i32::from(width));
            continue;
        }
        let (base, own) = split(loaded, letter).ok_or_else(|| missing(letter))?;
        let text: String = std::iter::once(letter).chain(marks.iter().copied()).nfc().collect();
        marks.splice(0..0, own);
        let marks = place(loaded, base, &marks).map_err(missing)?;
        if !plain.is_empty() {
            shaped.pieces.push(Piece::Text(std::mem::take(&mut plain)));
        }
        let (_, width) = loaded.glyph(base).ok_or_else(|| missing(base))?;
        shaped.width = shaped.width.saturating_add(i32::from(width));
        shaped.pieces.push(Piece::Cluster { text, base, marks });
    }
    if !plain.is_empty() {
        shaped.pieces.push(Piece::Text(plain));
    }
    Ok(shaped)
}

/// The largest precomposed part of a letter that has a glyph, and the marks that are left.
fn split(loaded: &Loaded, letter: char) -> Option<(char, Vec<char>)> {
    if loaded.has(letter) && canonical_combining_class(letter) == 0 {
        return Some((letter, Vec::new()));
    }
    let mut parts = Vec::new();
    decompose_canonical(letter, |c| parts.push(c));
    (1..parts.len()).rev().find_map(|count| {
        let joined: String = parts[..count].iter().copied().nfc().collect();
        let mut only = joined.chars();
        let base = only.next().filter(|c| canonical_combining_class(*c) == 0)?;
        (only.next().is_none() && loaded.has(base)).then(|| (base, parts[count..].to_vec()))
    })
}

/// Where each mark stands over or under its letter, offsets in thousandths of an em; the character
/// in the error is the one without a drawing.
fn place(loaded: &Loaded, base: char, marks: &[char]) -> Result<Vec<(char, i32, i32)>, char> {
    // Over a blank a mark hangs on nothing, and the mark is what somebody typed.
    let nothing = marks.first().copied().unwrap_or(base);
    let [_, mut bottom, _, mut top] = loaded.bounds(base).ok_or(nothing)?;
    // A horn (ơ, ư) juts out to the right; the eye wants the mark over the letter without it.
    let mut root = base;
    let mut first = true;
    decompose_canonical(base, |c| {
        if std::mem::take(&mut first) {
            root = c;
        }
    });
    let [left, _, right, _] = loaded.bounds(root).ok_or(root)?;
    let mut placed = Vec::new();
    for mark in marks {
        let [m_left, m_bottom, m_right, m_top] = loaded.bounds(*mark).ok_or(*mark)?;
        let dx = (left + right) / 2 - (m_left + m_right) / 2;
        let below = (200..=226).contains(&canonical_combining_class(*mark));
        let dy = if below {
            let dy = bottom - MARK_CLEARANCE - m_top;
            bottom = m_bottom + dy;
            dy
        } else {
            let dy = top + MARK_CLEARANCE - m_bottom;
            top = m_top + dy;
            dy
        };
        placed.push((*mark, dx, dy));
    }
    Ok(placed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Shaped {
        shape(Face::Regular, &tidy(text), "child.name").unwrap()
    }

    #[test]
    fn plain_characters_are_composed_beside_any_other_and_none_is_a_mark() {
        use unicode_normalization::{IsNormalized, is_nfc_quick};
        let plain: Vec<char> = ('\0'..='\u{3000}').filter(|c| is_plain(*c)).collect();
        assert!(plain.len() > 800);
        for character in plain {
            assert_eq!(canonical_combining_class(character), 0, "{character:?}");
            // A quick yes holds whatever stands before it.
            let quick = is_nfc_quick(std::iter::once(character));
            assert_eq!(quick, IsNormalized::Yes, "{character:?}");
        }
        assert_eq!(tidy("  Nguyễn \t\n Thị\u{a0}Ngộ "), "Nguyễn Thị\u{a0}Ngộ");
        assert_eq!(tidy("Nguye\u{302}\u{303}n"), "Nguyễn");
        assert_eq!(tidy(" \n "), "");
    }

    #[test]
    fn decomposed_and_precomposed_input_shape_alike() {
        let decomposed: String = "Nguyễn Thị Ngộ".nfd().collect();
        assert_eq!(typed(&decomposed), typed("Nguyễn Thị Ngộ"));
        assert_eq!(typed("Nguyễn").pieces, vec![Piece::Text("Nguyễn".into())]);
    }

    #[test]
    fn a_letter_without_a_precomposed_form_carries_its_mark_above_it() {
        let shaped = typed("H’ Wê\u{306}");
        let Some(Piece::Cluster { text, base, marks }) = shaped.pieces.last() else {
            panic!("{shaped:?}")
        };
        assert_eq!((text.as_str(), *base), ("ê\u{306}", 'ê'));
        let loaded = Face::Regular.load().unwrap();
        let [_, _, _, top] = loaded.bounds('ê').unwrap();
        let [_, low, _, _] = loaded.bounds('\u{306}').unwrap();
        assert_eq!(low + marks[0].2, top + MARK_CLEARANCE);
        assert_eq!(shaped.width, typed("H’ Wê").width, "a mark takes no room of its own");
    }

    #[test]
    fn a_mark_over_a_horned_letter_stands_in_the_middle_of_the_letter_alone() {
        let loaded = Face::Bold.load().unwrap();
        for (text, plain) in [("Ư\u{306}", 'U'), ("Ơ\u{306}", 'O'), ("ơ\u{306}", 'o')] {
            let shaped = shape(Face::Bold, text, "child.name").unwrap();
            let Some(Piece::Cluster { marks, .. }) = shaped.pieces.last() else {
                panic!("{shaped:?}")
            };
            let [left, _, right, _] = loaded.bounds(plain).unwrap();
            let [m_left, _, m_right, _] = loaded.bounds('\u{306}').unwrap();
            let middle = (m_left + m_right) / 2 + marks[0].1;
            assert!((middle - (left + right) / 2).abs() <= 1, "{text}: {marks:?}");
        }
    }

    #[test]
    fn a_character_without_a_glyph_names_its_field() {
        let error = shape(Face::Bold, "An 😀", "mother.name").unwrap_err();
        assert_eq!(
            error,
            LayoutError::MissingGlyph { field: "mother.name".into(), character: '😀' }
        );
        let stray = shape(Face::Bold, "\u{306}", "mother.name").unwrap_err();
        assert_eq!(stray.field(), Some("mother.name"));
        let hanging = shape(Face::Bold, "Y \u{306}", "mother.name").unwrap_err();
        let missing =
            |character| LayoutError::MissingGlyph { field: "mother.name".into(), character };
        assert_eq!(hanging, missing('\u{306}'), "the mark, not the blank it hangs on");
    }

    #[test]
    fn capitals_keep_their_marks() {
        assert_eq!(capitals("H’ Ngọc Niê Kdăm"), "H’ NGỌC NIÊ KDĂM");
        assert_eq!(capitals("nguye\u{302}\u{303}n"), "NGUYỄN");
    }

    #[test]
    fn lengths_follow_the_integers_that_the_pdf_carries() {
        assert_eq!(length(1000, 7200), 25_400, "one em at 72 pt is an inch");
        assert_eq!(em_parts(25_400, 7200), 1000);
    }
}
