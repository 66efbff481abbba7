//! What the targets share: the target by its name, its seeds, and its memory.
//!
//! `TANNHA_FUZZ_SEEDS=DIR` writes the seeds to a directory before the first input: libFuzzer reads
//! its corpora after that.

use std::{env, fs, path::Path, sync::OnceLock};

use peak_alloc::PeakAlloc;
use tannha_tests::fuzz::Target;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

static TARGET: OnceLock<Target> = OnceLock::new();

/// Chooses the target, writes its seeds, and has everything made that is made once.
pub fn begin(name: &str) {
    let target = *TARGET.get_or_init(|| Target::named(name).expect("a target of this name"));
    let dir = env::var_os("TANNHA_FUZZ_SEEDS");
    for (n, seed) in (target.seeds)().iter().enumerate() {
        if let Some(dir) = &dir {
            fs::write(Path::new(dir).join(format!("seed-{n:03}")), seed)
                .expect("a seed is written");
        }
        (target.check)(seed);
    }
}

/// Looks at one input, and at what memory it takes.
pub fn look(bytes: &[u8]) {
    let Some(target) = TARGET.get() else { return };
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    (target.check)(bytes);
    let taken = MEMORY.peak_usage().saturating_sub(before);
    assert!(taken <= target.allows(bytes), "{} bytes of input take {taken}", bytes.len());
}
