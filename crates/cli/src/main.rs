//! `tannha`: the office's verbs without a window, for the office's IT and for tests.
//!
//! Exit 0 with JSON on standard output; exit 1 with `{"code","params","message"}` on standard
//! error; exit 2 with a usage line for an option, file, code or document that is not known. A
//! passphrase is never an argument.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program of the command line")]

mod args;
mod commands;
mod demo;
mod failure;
mod laptop;

use std::process::ExitCode;

use clap::Parser;

use args::Args;
use failure::Failure;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let lang = args.lang;
    match commands::run(args) {
        Ok(value) => {
            println!("{value}");
            ExitCode::SUCCESS
        }
        Err(Failure::Usage(line)) => {
            eprintln!("tannha: {line}\nusage: tannha --help");
            ExitCode::from(2)
        }
        Err(Failure::Refused(error)) => {
            eprintln!("{}", failure::report(&error, lang.into()));
            ExitCode::FAILURE
        }
    }
}
