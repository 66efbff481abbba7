//! Runs other programs: shown, asked quietly, or shown while their lines are counted.

use std::{
    env,
    io::{self, BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::trouble::Trouble;

/// A command in a directory of the house.
pub(crate) fn command(program: &str, directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(located(program));
    command.current_dir(directory).args(arguments).stdin(Stdio::null());
    command
}

/// Runs it with its output shown.
pub(crate) fn show(mut command: Command) -> Result<(), Trouble> {
    let said = words(&command);
    let status =
        command.status().map_err(|error| Trouble::NotStarted { program: said.clone(), error })?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed { command: said }) }
}

/// Runs it with its output shown, and hands each line of its standard output to `each`.
pub(crate) fn follow(mut command: Command, mut each: impl FnMut(&str)) -> Result<(), Trouble> {
    let said = words(&command);
    let not_started = |error| Trouble::NotStarted { program: said.clone(), error };
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(not_started)?;
    if let Some(output) = child.stdout.take() {
        let mut shown = io::stdout();
        for line in BufReader::new(output).split(b'\n') {
            let line = line.map_err(not_started)?;
            let line = String::from_utf8_lossy(&line);
            // A reader that went away is no reason to stop the tests.
            let _ = writeln!(shown, "{line}").and_then(|()| shown.flush());
            each(&line);
        }
    }
    let status = child.wait().map_err(not_started)?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed { command: said }) }
}

/// What it prints, or nothing when it is absent or fails.
pub(crate) fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(located(program))
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program is on the path.
pub(crate) fn has(program: &str) -> bool {
    find(program).is_some()
}

fn located(program: &str) -> PathBuf {
    find(program).unwrap_or_else(|| PathBuf::from(program))
}

/// Looks along the path. On Windows `npm` is a script, which only a full name starts.
fn find(program: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .flat_map(|directory| {
            endings.iter().map(move |ending| directory.join(format!("{program}{ending}")))
        })
        .find(|candidate| candidate.is_file())
}

/// The command as a person would type it.
fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    [program.to_string_lossy().into_owned()]
        .into_iter()
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}
