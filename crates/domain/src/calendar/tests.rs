//! Placeholder while the vectors are written.
