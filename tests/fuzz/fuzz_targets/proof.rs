#![no_main]

libfuzzer_sys::fuzz_target!(init: tannha_fuzz::begin("proof"), |bytes: &[u8]| tannha_fuzz::look(bytes));
