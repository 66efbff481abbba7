//! The law as data, checked.
