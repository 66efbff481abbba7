//! Sealed records on disk: journal first, then sled; one commit.
