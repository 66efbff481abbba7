//! The office's verbs: what an officer does.
