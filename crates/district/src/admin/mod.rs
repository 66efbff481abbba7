//! What the district's administrators do at its keyboard, as values: the binary parses them.
