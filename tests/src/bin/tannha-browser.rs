//! `tannha-browser --data DIR --ui DIR [--port N]`: Tận Nhà for a browser on this machine.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command: it prints the address that it answers at"
)]

use std::{
    ffi::OsString,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use tannha_api::{Host, HostSetup};
use tannha_practice::{Practice, PracticeError, SystemChance, SystemClock};
use tannha_tests::browser;
use tokio::net::TcpListener;

/// glibc's allocator takes longer the more a process has kept; this one does not (ADR 0028).
#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

const USAGE: &str = "usage: tannha-browser --data DIR --ui DIR [--port N]";

struct Arguments {
    data: PathBuf,
    ui: PathBuf,
    port: u16,
}

impl Arguments {
    fn read(mut words: impl Iterator<Item = OsString>) -> Option<Self> {
        let (mut data, mut ui, mut port) = (None, None, 0);
        while let Some(word) = words.next() {
            let value = words.next()?;
            match word.to_str()? {
                "--data" => data = Some(PathBuf::from(value)),
                "--ui" => ui = Some(PathBuf::from(value)),
                "--port" => port = value.to_str()?.parse().ok()?,
                _ => return None,
            }
        }
        Some(Self { data: data?, ui: ui?, port })
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let Some(arguments) = Arguments::read(std::env::args_os().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match serve(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tannha-browser: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port)).await?;
    let address = listener.local_addr()?;
    let data = arguments.data;
    let (host, _practice) = tokio::task::spawn_blocking(move || open(&data)).await??;
    let router = browser::router(Arc::new(host), &arguments.ui, address)?;
    println!("Tận Nhà: http://{address}/");
    let stop = async {
        // Without a handler for Ctrl-C the system ends the program itself.
        let _ = tokio::signal::ctrl_c().await;
    };
    axum::serve(listener, router).with_graceful_shutdown(stop).await?;
    Ok(())
}

/// The practice ward's laptop, made first if it must be, and the ward that it belongs to.
fn open(data: &Path) -> Result<(Host, Practice), PracticeError> {
    let practice = Practice::open(data, Arc::new(SystemClock), Arc::new(SystemChance))?;
    let setup = HostSetup {
        dir: practice.laptop(),
        world: practice.world(),
        practice: Some(practice.passphrase().to_owned()),
        printer: None,
        locks_itself: true,
    };
    Ok((Host::new(setup), practice))
}
