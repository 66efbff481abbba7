//! The practice ward: invented people and cases, and an embedded district on loopback.
