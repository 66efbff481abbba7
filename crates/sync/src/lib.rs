//! The log's protocol, and one pass of it from the laptop's side.
