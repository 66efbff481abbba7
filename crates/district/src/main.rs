//! `tannha-district`: the district server and its administrators' commands.

use std::{io::Write as _, process::ExitCode, time::SystemTime};

use clap::Parser as _;
use serde_json::{Value, json};
use tannha_district::{
    World,
    admin::{self, AdminError, Args, Command},
};
use tannha_domain::time::Moment;
use tannha_i18n::{Locale, try_text};

/// glibc's allocator takes longer the more a process has kept; this one does not (ADR 0028).
#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let args = Args::parse();
    let world = World::new(now, chance);
    let done = match args.command {
        Command::Serve { data, listen, plain } => serve(&data, listen, plain, world),
        command => admin::run(command, world).map(|answer| say(&answer)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let params: std::collections::BTreeMap<String, String> =
                error.params().into_iter().collect();
            let problem =
                json!({ "code": error.code(), "params": params, "message": message(&error) });
            // A closed standard error leaves nobody to tell.
            let _ = writeln!(std::io::stderr(), "{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Says where it listens in one line of JSON, then serves until SIGINT or SIGTERM.
fn serve(
    data: &std::path::Path,
    listen: std::net::SocketAddr,
    plain: bool,
    world: World,
) -> Result<(), AdminError> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("TANNHA_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    let serving = admin::serve(data, listen, plain, world)?;
    let address = &serving.running.address;
    say(&json!({ "address": address }));
    tracing::info!(address, "serving");
    let stop = serving.running.stopper();
    std::thread::spawn(move || {
        if wait_for_signal().is_ok() {
            tracing::info!("stopping");
            stop();
        }
    });
    serving.wait()
}

/// What went wrong, with the remedy, in Vietnamese.
fn message(error: &AdminError) -> String {
    let params = || error.params().into_iter();
    [format!("problem-{}", error.code()), error.code().to_owned()]
        .iter()
        .find_map(|key| try_text(Locale::Vi, key, params()).ok())
        .unwrap_or_else(|| error.to_string())
}

fn wait_for_signal() -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        #[cfg(unix)]
        {
            let mut terminate =
                tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
            tokio::select! {
                ended = tokio::signal::ctrl_c() => ended,
                _ = terminate.recv() => Ok(()),
            }
        }
        #[cfg(not(unix))]
        tokio::signal::ctrl_c().await
    })
}

fn say(answer: &Value) {
    // A closed standard output leaves nobody to tell.
    let _ = writeln!(std::io::stdout(), "{answer}");
}

#[allow(clippy::disallowed_methods, reason = "the real clock is made here")]
fn now() -> Moment {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Moment::from_utc_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Without unguessable bytes no key may be made and no code given.
fn chance(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        std::process::abort();
    }
}
