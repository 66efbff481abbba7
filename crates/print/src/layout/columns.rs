//! How wide a table's columns are: as their shares say, and never narrower than their longest word.

use crate::error::LayoutError;
use crate::font::Face;
use crate::page::Um;
use crate::record::{RowKind, TableSheet};
use crate::shape::{length, shape, tidy, whole_phones};

/// Each column's share of the width, and its longest word in thousandths of an em.
pub(super) struct Widths {
    shares: Vec<Um>,
    words: Vec<i32>,
}

impl Widths {
    /// Measures a table once, for all sizes.
    ///
    /// # Errors
    /// [`LayoutError::NoItems`] for a table without columns, [`LayoutError::MissingGlyph`].
    pub(super) fn of(table: &TableSheet) -> Result<Self, LayoutError> {
        let shares: Vec<Um> = table.columns.iter().map(|column| Um::from(column.share)).collect();
        if shares.iter().all(|share| *share == 0) {
            return Err(LayoutError::NoItems { field: "table.columns".to_owned() });
        }
        let mut words = vec![0; shares.len()];
        for (longest, column) in words.iter_mut().zip(&table.columns) {
            *longest = longest_word(&column.title, Face::Bold, "table.columns")?;
        }
        for row in table.rows.iter().filter(|row| !row.kind.is_whole()) {
            let face = if row.kind == RowKind::Total { Face::Bold } else { Face::Regular };
            for (longest, cell) in words.iter_mut().zip(&row.cells) {
                *longest = (*longest).max(longest_word(cell, face, "table.rows")?);
            }
        }
        Ok(Self { shares, words })
    }

    /// The columns' edges from 0 to `width` at a size, `inset` left free on both sides of each text.
    /// A column whose share is too small takes what it needs, and the others share the rest; where
    /// there is not enough for all, each gets its share, and a word will not fit.
    pub(super) fn edges(&self, width: Um, size: u32, inset: Um) -> Vec<Um> {
        // Rounding may take a hair from a column.
        let least: Vec<Um> = self
            .words
            .iter()
            .map(|word| length(*word, size).saturating_add(2 * inset + 2))
            .collect();
        let mut fixed = vec![false; least.len()];
        if least.iter().map(|um| i64::from(*um)).sum::<i64>() > i64::from(width) {
            return self.shared(width, &least, &fixed);
        }
        loop {
            let edges = self.shared(width, &least, &fixed);
            let narrow = |at: &usize| !fixed[*at] && edges[at + 1] - edges[*at] < least[*at];
            match (0..least.len()).find(narrow) {
                Some(at) => fixed[at] = true,
                None => return edges,
            }
        }
    }

    /// Those that are fixed have what they need, the others their shares of what is left.
    fn shared(&self, width: Um, least: &[Um], fixed: &[bool]) -> Vec<Um> {
        let of = |which: bool, from: &[Um]| -> i64 {
            let those = from.iter().zip(fixed).filter(|(_, fixed)| **fixed == which);
            those.map(|(um, _)| i64::from(*um)).sum()
        };
        let (left, all) = (i64::from(width) - of(true, least), of(false, &self.shares).max(1));
        let (mut edges, mut taken, mut shares) = (vec![0], 0, 0);
        for (at, share) in self.shares.iter().enumerate() {
            if fixed[at] {
                taken += i64::from(least[at]);
            } else {
                shares += i64::from(*share);
            }
            edges.push(Um::try_from(taken + left * shares / all).unwrap_or(width));
        }
        edges
    }
}

fn longest_word(text: &str, face: Face, field: &str) -> Result<i32, LayoutError> {
    let mut longest = 0;
    for word in whole_phones(tidy(text)).split(' ') {
        longest = longest.max(shape(face, &word.replace('\u{a0}', " "), field)?.width);
    }
    Ok(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(shares: &[Um], words: &[i32]) -> Vec<Um> {
        let widths = Widths { shares: shares.to_vec(), words: words.to_vec() };
        let edges = widths.edges(100_000, 1_000, 1_000);
        assert_eq!((edges[0], edges.last().copied()), (0, Some(100_000)));
        edges.windows(2).map(|pair| pair[1] - pair[0]).collect()
    }

    #[test]
    fn shares_hold_where_the_words_fit() {
        assert_eq!(widths(&[1, 3, 1], &[0, 0, 0]), [20_000, 60_000, 20_000]);
    }

    #[test]
    fn a_column_takes_what_its_longest_word_needs_from_those_that_have_room() {
        // 10 000 thousandths of an em at ten points are 35 278 µm.
        let [narrow, wide, other] = widths(&[1, 3, 1], &[10_000, 0, 0])[..] else { panic!() };
        assert_eq!(narrow, 35_278 + 2_002);
        assert!((wide - 3 * other).abs() <= 3, "{wide} {other}");
        // What one takes makes another too narrow, which then takes its own.
        let found = widths(&[1, 1, 8], &[10_000, 2_000, 10_000]);
        assert!(
            found.iter().zip([37_280, 9_057, 37_280]).all(|(is, least)| *is >= least),
            "{found:?}"
        );
    }

    #[test]
    fn where_there_is_not_enough_for_all_each_has_its_share() {
        assert_eq!(widths(&[1, 1], &[20_000, 20_000]), [50_000, 50_000]);
    }
}
