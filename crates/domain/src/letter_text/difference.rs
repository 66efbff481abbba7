//! What two editions differ in, paragraph by paragraph.

/// What became of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// It stands in both.
    Same,
    /// It stands in the older one alone.
    Taken,
    /// It stands in the newer one alone.
    Added,
}

impl Difference {
    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Taken => "taken",
            Self::Added => "added",
        }
    }
}

/// A paragraph, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// What became of it.
    pub difference: Difference,
}

fn paragraphs(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The paragraphs of both texts in one list: what was taken out stands before what came in its place.
#[must_use]
pub fn differences(older: &str, newer: &str) -> Vec<Line> {
    let (old, new) = (paragraphs(older), paragraphs(newer));
    // The longest run of paragraphs that both have, reckoned from the end.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = if old[i] == new[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let line = |text: &str, difference| Line { text: text.to_owned(), difference };
    let (mut i, mut j) = (0, 0);
    let mut lines = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push(line(old[i], Difference::Same));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || i < old.len() && common[i + 1][j] >= common[i][j + 1] {
            lines.push(line(old[i], Difference::Taken));
            i += 1;
        } else {
            lines.push(line(new[j], Difference::Added));
            j += 1;
        }
    }
    lines
}
