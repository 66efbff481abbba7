//! What a command needs from the system, and how it gets there.
//!
//! A need is asked for by what it gives (a program, a library, a typeface), so that a machine that
//! has it from elsewhere is left alone. What is missing is installed with apt where there is apt;
//! elsewhere the person is told in one line.

use std::{
    env,
    io::{self, IsTerminal as _},
    path::Path,
};

use crate::{
    process::{ask, command, has, show},
    trouble::Trouble,
};

/// Something from the system.
pub(crate) struct Need {
    /// Debian's package.
    pub(crate) package: &'static str,
    /// What for.
    pub(crate) why: &'static str,
    proof: Proof,
}

/// How to see that it is there.
enum Proof {
    /// A program on the path.
    Program(&'static str),
    /// A program of the superuser's, which lies off the path of others.
    Daemon(&'static str),
    /// A library with headers, known to pkg-config.
    Library(&'static str),
    /// A typeface with the Vietnamese letters.
    VietnameseType,
    /// A module of Python.
    PythonModule(&'static str),
    /// A library that Python opens by this name.
    Loads(&'static str),
    /// A library of Java where systems share them, under one of these names.
    Jar(&'static [&'static str]),
}

/// Where systems put libraries of Java.
const JARS: &str = "/usr/share/java";

const fn program(package: &'static str, name: &'static str, why: &'static str) -> Need {
    Need { package, why, proof: Proof::Program(name) }
}

const COMPILE: &[Need] = &[program("build-essential", "cc", "links programs, and compiles zstd")];

const WINDOW: &[Need] = &[
    program("pkg-config", "pkg-config", "finds the window's libraries"),
    Need {
        package: "libwebkit2gtk-4.1-dev",
        why: "the window",
        proof: Proof::Library("webkit2gtk-4.1"),
    },
    Need {
        package: "fonts-noto-core",
        why: "Vietnamese letters in the system's own dialogs",
        proof: Proof::VietnameseType,
    },
];

const PROOF: &[Need] = &[
    program("webkit2gtk-driver", "WebKitWebDriver", "drives the real window in tests"),
    program("xvfb", "Xvfb", "a display for tests"),
    program("xauth", "xauth", "lets only the tests use that display"),
    program("imagemagick", "import", "pictures of the window"),
    program("poppler-utils", "pdftotext", "reads papers back"),
    program("qpdf", "qpdf", "checks papers"),
    program("zbar-tools", "zbarimg", "reads the code on a receipt back"),
    program("cups-client", "lp", "prints as an office with CUPS does"),
    Need {
        package: "cups-daemon",
        why: "a spooler of the tests' own",
        proof: Proof::Daemon("cupsd"),
    },
];

/// What judges papers and signatures that no crate of ours made.
const JUDGES: &[Need] = &[
    program("openssl", "openssl", "makes keys for tests, and timestamps"),
    program("softhsm2", "softhsm2-util", "stands in for a token that signs"),
    program("opensc", "pkcs11-tool", "puts a certificate on that token"),
    program("poppler-utils", "pdfsig", "checks signatures"),
    program("qpdf", "qpdf", "checks papers"),
    program("default-jre-headless", "java", "runs veraPDF, which judges papers"),
    // Its Preflight, with what that stands on; the names are those that `print/tests/others` looks for.
    Need {
        package: "libpdfbox2-java",
        why: "judges papers for archives that ask for PDF/A-1",
        proof: Proof::Jar(&["preflight", "pdfbox2-preflight", "pdfbox-preflight"]),
    },
    Need {
        package: "libjaxb-api-java",
        why: "what PDFBox stands on, and Java no longer brings",
        proof: Proof::Jar(&["jaxb-api"]),
    },
    Need {
        package: "libactivation-java",
        why: "the same",
        proof: Proof::Jar(&["javax.activation", "activation", "geronimo-activation-1.1-spec"]),
    },
    Need {
        package: "python3-venv",
        why: "brings pyHanko and veraPDF from PyPI",
        proof: Proof::PythonModule("ensurepip"),
    },
];

const PEERS: &[Need] = &[
    Need {
        package: "python3-venv",
        why: "measures beside typst and WeasyPrint from PyPI",
        proof: Proof::PythonModule("ensurepip"),
    },
    Need {
        package: "libpangoft2-1.0-0",
        why: "sets lines for WeasyPrint",
        proof: Proof::Loads("libpangoft2-1.0.so.0"),
    },
    Need {
        package: "libharfbuzz-subset0",
        why: "cuts typefaces for WeasyPrint",
        proof: Proof::Loads("libharfbuzz-subset.so.0"),
    },
];

/// What compiling without the window needs.
pub(crate) fn to_compile() -> Vec<&'static Need> {
    on_this_system(&[COMPILE])
}

/// What building and showing the window needs.
pub(crate) fn to_show() -> Vec<&'static Need> {
    on_this_system(&[COMPILE, WINDOW])
}

/// What `test` needs.
pub(crate) fn to_test() -> Vec<&'static Need> {
    on_this_system(&[COMPILE, WINDOW, PROOF, JUDGES])
}

/// What judging papers and signatures needs.
pub(crate) fn to_judge() -> Vec<&'static Need> {
    on_this_system(&[COMPILE, JUDGES])
}

/// What `bench` needs.
pub(crate) fn to_measure() -> Vec<&'static Need> {
    on_this_system(&[COMPILE, PEERS])
}

/// macOS and Windows bring their own web view and compiler; these lists are for Linux.
fn on_this_system(lists: &[&'static [Need]]) -> Vec<&'static Need> {
    if cfg!(target_os = "linux") { lists.iter().copied().flatten().collect() } else { Vec::new() }
}

impl Need {
    /// Whether it is there.
    pub(crate) fn is_met(&self) -> bool {
        match self.proof {
            Proof::Program(name) => has(name),
            Proof::Daemon(name) => has(name) || Path::new("/usr/sbin").join(name).is_file(),
            Proof::Library(name) => ask("pkg-config", &["--exists", name]).is_some(),
            Proof::VietnameseType => {
                ask("fc-list", &[":lang=vi", "family"]).is_some_and(|list| !list.is_empty())
            }
            Proof::Jar(names) => {
                names.iter().any(|name| Path::new(JARS).join(format!("{name}.jar")).is_file())
            }
            Proof::PythonModule(name) => {
                ask("python3", &["-c", &format!("import {name}")]).is_some()
            }
            Proof::Loads(name) => {
                ask("python3", &["-c", &format!("import ctypes; ctypes.CDLL('{name}')")]).is_some()
            }
        }
    }
}

/// Installs what is missing, after saying what and why.
pub(crate) fn meet(needs: &[&Need]) -> Result<(), Trouble> {
    let missing: Vec<&&Need> = needs.iter().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("To install from this system's packages:");
    for need in &missing {
        println!("  {:<24} {}", need.package, need.why);
    }
    install(&missing.iter().map(|need| need.package).collect::<Vec<_>>())?;
    match missing.iter().find(|need| !need.is_met()) {
        None => Ok(()),
        Some(need) => Err(Trouble::Install {
            what: format!("{} ({})", need.package, need.why),
            how: "Its package was installed and did not bring it; see `cargo xtask doctor`.".into(),
        }),
    }
}

/// Installs packages with apt, as root or through sudo.
pub(crate) fn install(packages: &[&str]) -> Result<(), Trouble> {
    let by_hand = || Trouble::Install {
        what: packages.join(" "),
        how: format!(
            "Ask an administrator for `apt-get install --no-install-recommends {}`, or for the \
             same from this system's packages; then run this again.",
            packages.join(" ")
        ),
    };
    if !has("apt-get") {
        return Err(by_hand());
    }
    let prefix = administrator().ok_or_else(by_hand)?;
    if packages.iter().any(|package| candidate(package).is_none()) {
        apt(prefix, &["update", "--quiet"])?;
    }
    let arguments = ["install", "--yes", "--quiet", "--no-install-recommends"];
    let arguments = [&arguments, packages].concat();
    apt(prefix, &arguments).or_else(|_| {
        println!("Once more, with fresh package lists.");
        apt(prefix, &["update", "--quiet"])?;
        apt(prefix, &arguments)
    })
}

/// The version that apt would install, if its lists have one.
pub(crate) fn candidate(package: &str) -> Option<String> {
    let policy = ask("apt-cache", &["policy", package])?;
    let version = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: "))?;
    (version != "(none)").then(|| version.to_owned())
}

/// The words before a command that needs an administrator; `None` when there is no way to be one.
fn administrator() -> Option<&'static [&'static str]> {
    if ask("id", &["-u"]).is_some_and(|id| id == "0") {
        return Some(&[]);
    }
    if !has("sudo") {
        None
    } else if io::stdin().is_terminal() && env::var_os("CI").is_none() {
        Some(&["sudo"])
    } else {
        // With nobody to ask, sudo must not ask either.
        ask("sudo", &["-n", "true"]).map(|_| &["sudo", "-n"][..])
    }
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Result<(), Trouble> {
    let words = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
    let (program, arguments) = words.split_first().map_or(("env", &[][..]), |(p, a)| (*p, a));
    let mut installing = command(program, Path::new("/"), arguments);
    if program == "sudo" && !arguments.contains(&"-n") {
        installing.stdin(std::process::Stdio::inherit());
    }
    show(installing)
}
