//! How long what stands on a paper can be at all. More is no value but a file that was taken for one, and would
//! be set for minutes before a page is full.

/// So many letters a name has at most; the longest that a register here ever had are below fifty.
pub(crate) const LONGEST_NAME: usize = 250;
/// So many letters any text has at most: some four pages.
pub(crate) const LONGEST_TEXT: usize = 20_000;

/// Whether a text has more letters than this.
pub(crate) fn is_longer(text: &str, most: usize) -> bool {
    text.len() > 4 * most || text.chars().count() > most
}
