//! `tannha`: the office's verbs without a window, for the office's IT and for tests.
//!
//! Exit 0 with JSON on standard output; exit 1 with `{"code","params","message"}` on standard
//! error; exit 2 with a usage line for an option, file, code or document that is not known;
//! `verify` and `verify-signature` have exits of their own from 3 on, and `print --records` ends with 3
//! where lines are missing in the PDF. A passphrase is never an argument.

mod args;
mod commands;
mod demo;
mod failure;
mod laptop;
mod lines;

use std::{ffi::OsString, io, process::ExitCode};

use clap::{CommandFactory as _, Parser as _};
use serde_json::Value;

use args::Args;
use failure::Failure;

/// glibc's allocator takes longer the more a process has kept; this one does not (ADR 0028).
#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let args = match Args::try_parse_from(&typed) {
        Ok(args) => args,
        Err(error) if error.use_stderr() => {
            // clap shows the usage for most slips, but not for a value that it does not know.
            let said = error.render().to_string();
            let usage = if said.contains("Usage:") { String::new() } else { usage_of(&typed) };
            say(io::stderr(), &[said.trim_end(), &usage]);
            return ExitCode::from(2);
        }
        Err(help) => {
            say(io::stdout(), &[&help.render().to_string()]);
            return ExitCode::SUCCESS;
        }
    };
    let lang = args.lang;
    match commands::run(args) {
        Ok(value) => {
            say(io::stdout(), &[&said(&value)]);
            ExitCode::SUCCESS
        }
        Err(Failure::Usage(line)) => {
            say(io::stderr(), &[&format!("tannha: {line}"), &usage_of(&typed)]);
            ExitCode::from(2)
        }
        Err(Failure::Refused(error)) => {
            say(io::stderr(), &[&failure::report(&error, lang.into()).to_string()]);
            ExitCode::FAILURE
        }
        Err(Failure::Told(error, more)) => {
            let mut report = failure::report(&error, lang.into());
            if let (Some(report), Value::Object(more)) = (report.as_object_mut(), more) {
                report.extend(more);
            }
            say(io::stderr(), &[&report.to_string()]);
            ExitCode::FAILURE
        }
        Err(Failure::Words(words)) => {
            say(io::stderr(), &[&words]);
            ExitCode::FAILURE
        }
        Err(Failure::Found(value, exit)) => {
            say(io::stdout(), &[&said(&value)]);
            ExitCode::from(exit)
        }
    }
}

/// JSON, or the sentences that were asked for.
fn said(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Writes the parts with a blank line between them. Who reads only the beginning (`| head`) has
/// closed the pipe by then, and that is no fault of this program.
fn say(mut to: impl io::Write, parts: &[&str]) {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    let _ = writeln!(to, "{}", parts.join("\n\n").trim_end());
}

/// The usage line of the command that was asked for.
fn usage_of(typed: &[OsString]) -> String {
    let mut command = Args::command();
    command.build();
    let mut at = &command;
    for word in typed.iter().skip(1).filter_map(|word| word.to_str()) {
        at = at.find_subcommand(word).unwrap_or(at);
    }
    at.clone().render_usage().to_string()
}
