//! A fault of a pack as data: which, where, with which names; and what may be meant.
//!
//! Its words are elsewhere: [`tell`] finds them in French or English, [`report`] prints them.

mod code;
mod json;
mod most;
mod print;
mod speech;
mod tell;
#[cfg(test)]
mod tests;

pub use code::Code;
pub use json::json;
pub use most::at_most;
pub use print::{Look, print};
pub use speech::say;
pub use tell::{Told, explain, in_order, no_code, tell};

use crate::tongue::Tongue;
use std::ops::Range;
use std::path::Path;

/// How grave a fault is. Errors come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site cannot be built, or must not be shown.
    Error,
    /// The site can be built; somebody must look at it before it is published.
    Warning,
}

impl Severity {
    /// As machines read it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A value that a fault's words speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// What stands in the pack, or the name of a variant.
    Text(String),
    /// A count.
    Number(usize),
    /// A message of the tool's own words, said in the language of the report.
    Said(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

/// Something wrong in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which.
    pub code: Code,
    /// The file, as a path within the pack.
    pub file: String,
    /// Where, in bytes of the file's text as [`text_of`] reads it; `None`: the whole file.
    pub span: Option<Range<usize>>,
    /// What its words speak of, by the names that they use.
    pub args: Vec<(&'static str, Arg)>,
    /// A line to paste, in the file's own language.
    pub paste: Option<String>,
    /// What may have been meant, the likest first.
    pub meant: Vec<String>,
}

impl Fault {
    /// A fault of a whole file.
    pub fn new(code: Code, file: impl Into<String>) -> Self {
        let (args, meant) = (Vec::new(), Vec::new());
        Self { code, file: file.into(), span: None, args, paste: None, meant }
    }

    /// The same at a place of the file.
    #[must_use]
    pub fn at(self, span: impl Into<Option<Range<usize>>>) -> Self {
        Self { span: span.into(), ..self }
    }

    /// The same, speaking of `value` as `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same, with a line to paste.
    #[must_use]
    pub fn paste(self, line: impl Into<String>) -> Self {
        Self { paste: Some(line.into()), ..self }
    }

    /// The same, with those of `names` that are like `written`.
    #[must_use]
    pub fn meant<'a>(self, written: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        let near = crate::near::near(written, names.into_iter());
        Self { meant: near.into_iter().map(str::to_owned).collect(), ..self }
    }

    /// How grave it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What the parser of TOML says about `text`, the content of the file `path`.
    #[must_use]
    pub fn of_toml(path: &str, text: &str, error: &toml::de::Error) -> Self {
        let detail = error.message().trim().replace('\n', " ");
        let span = error.span().map(|span| within(text, span));
        let code =
            if detail.starts_with("duplicate key") { Code::KeyTwice } else { Code::TomlSyntax };
        let fault = Self::new(code, path).at(span.clone());
        match code {
            Code::KeyTwice => {
                let key = span.and_then(|span| text.get(span)).unwrap_or_default().trim();
                fault.with("key", key)
            }
            _ => fault.with("problem", problem(&detail)).with("detail", detail),
        }
    }
}

/// The commonest of what TOML's parser says, as the words tell them apart.
fn problem(detail: &str) -> &'static str {
    let says = |part: &str| detail.contains(part);
    match () {
        () if says("must be quoted") => "unquoted",
        () if says("string, expected") || says("unclosed string") => "quote",
        () if says("unclosed") && says("]") => "bracket",
        () if says("unclosed") && says("}") => "brace",
        () if says("expected `=`") => "equals",
        () => "other",
    }
}

/// Whether one of them is an error.
#[must_use]
pub fn any_error(faults: &[Fault]) -> bool {
    faults.iter().any(|fault| fault.severity() == Severity::Error)
}

/// Whether one of them keeps the site from being built.
#[must_use]
pub fn stops_the_build(faults: &[Fault]) -> bool {
    let stops = |code: Code| code.severity() == Severity::Error && !code.only_for_publishing();
    faults.iter().any(|fault| stops(fault.code))
}

/// All faults in words without colour, in the language of the environment.
#[must_use]
pub fn report(pack: &Path, faults: &[Fault]) -> String {
    print(pack, faults, Tongue::of_the_environment(), Look::Plain)
}

/// The text of a file of the pack, as every reader of it counts its bytes.
#[must_use]
pub fn text_of(pack: &Path, file: &str) -> Option<String> {
    crate::read::safely::text(pack, file).ok()
}

/// Line and column, from 1, of the byte `at` of `text`; columns count characters.
#[must_use]
pub fn place_of(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let column = before.get(line_start..).map_or(0, |line| line.chars().count());
    (before.bytes().filter(|byte| *byte == b'\n').count() + 1, column + 1)
}

/// The part of `span` that lies in `text`, on characters' borders.
#[must_use]
pub fn within(text: &str, span: Range<usize>) -> Range<usize> {
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(span.start);
    start..floor(span.end).max(start)
}
