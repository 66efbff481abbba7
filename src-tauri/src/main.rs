//! The shell: one window, one command behind it, the printer, and the place where the data lies.
//!
//! Everything that an officer does is in the crates below; there are no verbs here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod call;
mod camera;
mod desk;
mod laptop;
mod printer;
mod revival;
mod shell;
#[cfg(test)]
mod tests;

use std::{env, process::ExitCode, sync::Arc};

use tannha_api::ApiError;

use arguments::{Arguments, USAGE};
use desk::Desk;
use laptop::Laptop;

/// glibc's allocator takes longer the more a process has kept; this one does not (ADR 0028).
#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    #[allow(clippy::disallowed_methods, reason = "the environment is read here, and only here")]
    let (data, path) = (env::var_os("TANNHA_DATA"), env::var_os("PATH").unwrap_or_default());
    let arguments = match Arguments::read(env::args_os().skip(1), data) {
        Ok(arguments) => arguments,
        Err(bad) => {
            tell(&format!("tannha-desktop: {bad}\n{USAGE}"));
            return ExitCode::from(2);
        }
    };
    let desk = Arc::new(Desk::default());
    match run(arguments, printer::found(&path), &desk) {
        Ok(0) if desk.failure().is_none() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            tell(&format!("tannha-desktop: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run(
    arguments: Arguments,
    printer: Option<Arc<dyn tannha_api::Printer>>,
    desk: &Arc<Desk>,
) -> tauri::Result<i32> {
    let mut builder = shell::with_desk(tauri::Builder::default(), desk);
    if arguments.data.is_none() {
        // One window per laptop; whoever names another directory wants another laptop.
        let again = |app: &tauri::AppHandle, _: Vec<String>, _: String| shell::come_forward(app);
        builder = builder.plugin(tauri_plugin_single_instance::init(again));
    }
    let app = builder
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .setup(move |app| {
            let data = laptop::directory(app, arguments.data)?;
            shell::open(app, move || Laptop::open(&data, printer))?;
            Ok(())
        })
        .build(shell::context())?;
    let code = app.run_return(|_, _| {});
    desk.close();
    Ok(code)
}

/// Says why the laptop did not open; the window says it too, in the officer's language.
fn complain(failure: &ApiError) {
    let params: String =
        failure.params.iter().map(|(name, value)| format!(" {name}={value}")).collect();
    tell(&format!("tannha-desktop: {}{params}", failure.code));
}

#[allow(clippy::print_stderr, reason = "the one place where the shell speaks to a terminal")]
fn tell(line: &str) {
    eprintln!("{line}");
}
