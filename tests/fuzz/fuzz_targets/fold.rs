#![no_main]

libfuzzer_sys::fuzz_target!(init: tannha_fuzz::begin("fold"), |bytes: &[u8]| tannha_fuzz::look(bytes));
