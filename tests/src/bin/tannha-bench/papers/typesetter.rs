//! The others that set type. Each is a Python script with one protocol: `version` says that it is there,
//! `cold` makes one file and ends, `warm` says what each of several took after a first, `letters` what one
//! file took, its memory and length as well.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tannha_print::{Mark, Piece, Sheet};

use super::{Pressed, answer, records::letter};
use crate::{
    Failure,
    measure::{Table, Times},
};

const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/print/fonts");

/// How one of them is asked.
struct Kind {
    name: &'static str,
    script: &'static str,
    ending: &'static str,
    head: &'static str,
    foot: &'static str,
    /// What stands around a page's lines: of the first page, and of the others.
    page: [(&'static str, &'static str); 2],
    line: fn(&str) -> String,
    /// The most letters that it is asked for in one file.
    most: usize,
    /// How many letters it sets in all for one row: slow ones are not asked again and again.
    patience: usize,
}

const KINDS: [Kind; 3] = [
    Kind {
        name: "typst (PyPI)",
        script: include_str!("../typst_peer.py"),
        ending: "typ",
        head: "#set page(paper: \"a4\", margin: 25mm)\n#set par(leading: 0pt, spacing: 0pt)\n\
               #set text(font: \"Liberation Serif\", size: 13pt, top-edge: 9pt, bottom-edge: -3pt)\n",
        foot: "",
        page: [("", ""), ("#pagebreak()\n", "")],
        line: |words| format!("#\"{}\"\n\n", words.replace('\\', "\\\\").replace('"', "\\\"")),
        most: 5_000,
        patience: 10_000,
    },
    Kind {
        name: "WeasyPrint (PyPI)",
        script: include_str!("../weasyprint_peer.py"),
        ending: "html",
        head: "<!DOCTYPE html><html lang=\"vi\"><meta charset=\"utf-8\"><title>Thư</title><style>\
               @font-face { font-family: Letter; src: url(\"FONTS/LiberationSerif-Regular.ttf\") }\
               @page { size: A4; margin: 25mm } body { font: 13pt/12pt Letter; margin: 0 }\
               p { margin: 0 } section + section { break-before: page }</style><body>\n",
        foot: "</body></html>\n",
        page: [("<section>\n", "</section>\n"); 2],
        line: |words| format!("<p>{}</p>\n", escaped(words)),
        most: 1_000,
        patience: 1_000,
    },
    Kind {
        name: "LibreOffice",
        script: include_str!("../office_peer.py"),
        ending: "fodt",
        head: include_str!("head.fodt"),
        foot: "</office:text></office:body></office:document>\n",
        page: [("", ""), ("<text:p text:style-name=\"Next\"/>\n", "")],
        line: |words| format!("<text:p text:style-name=\"Line\">{}</text:p>\n", escaped(words)),
        most: 1_000,
        patience: 1_000,
    },
];

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

/// One of them that is there.
pub(super) struct Typesetter<'a> {
    kind: &'static Kind,
    python: &'a Path,
    place: &'a Path,
}

/// Those that are there; a note tells which, and why another is not measured.
pub(super) fn found<'a>(
    python: Option<&'a Path>,
    place: &'a Path,
    table: &mut Table,
) -> Vec<Typesetter<'a>> {
    let Some(python) = python else {
        table
            .note("no other typesetter was measured: give `--python` one that has them".to_owned());
        return Vec::new();
    };
    let mut there = Vec::new();
    for kind in &KINDS {
        let one = Typesetter { kind, python, place };
        match answer(&mut one.command("version", &[])) {
            Ok(version) => {
                table.note(format!("{}: {}", kind.name, version.trim()));
                there.push(one);
            }
            Err(error) => {
                let said = error.to_string();
                let why = said.trim().lines().last().unwrap_or("it did not start").to_owned();
                table.note(format!("{} was not measured: {why}", kind.name));
            }
        }
    }
    there
}

impl Typesetter<'_> {
    pub(super) fn name(&self) -> &'static str {
        self.kind.name
    }

    pub(super) fn most_letters(&self) -> usize {
        self.kind.most
    }

    /// How often it sets so many letters.
    pub(super) fn runs(&self, letters: usize) -> usize {
        (self.kind.patience / letters).max(1)
    }

    /// The words of some sheets as its own source, a page each.
    pub(super) fn source(
        &self,
        name: &str,
        sheets: impl Iterator<Item = Result<Sheet, Failure>>,
    ) -> Result<PathBuf, Failure> {
        let mut text = self.kind.head.replace("FONTS", FONTS);
        let [mut around, others] = self.kind.page;
        for sheet in sheets {
            for page in &sheet?.pages {
                text.push_str(around.0);
                for mark in &page.marks {
                    if let Mark::Run(run) = mark {
                        text.push_str(&(self.kind.line)(&words(&run.pieces)));
                    }
                }
                text.push_str(around.1);
                around = others;
            }
        }
        text.push_str(self.kind.foot);
        let file = self.place.join(format!("{name}.{}", self.kind.ending));
        fs::write(&file, text)?;
        Ok(file)
    }

    pub(super) fn source_of_letters(&self, count: usize) -> Result<PathBuf, Failure> {
        self.source(&format!("letters-{count}"), (0..count).map(letter))
    }

    /// One file of letters, by a process of its own.
    pub(super) fn pressed(&self, source: &PathBuf) -> Result<Pressed, Failure> {
        let mut command = self.command("letters", std::slice::from_ref(source));
        Ok(serde_json::from_str(&answer(&mut command)?)?)
    }

    /// What each took after the last, which warms it up.
    pub(super) fn times(&self, sources: &[PathBuf]) -> Result<Times, Failure> {
        Ok(Times::of(serde_json::from_str(&answer(&mut self.command("warm", sources))?)?))
    }

    pub(super) fn command(&self, mode: &str, sources: &[PathBuf]) -> Command {
        let mut command = Command::new(self.python);
        command.args(["-c", self.kind.script, mode, FONTS]).arg(self.place).args(sources);
        command
    }
}

fn words(pieces: &[Piece]) -> String {
    let of = |piece: &Piece| match piece {
        Piece::Text(text) | Piece::Cluster { text, .. } => text.clone(),
        Piece::Gap(_) => " ".to_owned(),
    };
    // A line that is as wide as its column has a gap beside each of its blanks.
    let said: String = pieces.iter().map(of).collect();
    said.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
