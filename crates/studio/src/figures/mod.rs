//! The numbers that texts may name: `figures.toml`. Each has a year and a source.
//!
//! A text says `{ $figure-<id> }`. The studio writes the number into it, grouped as the language
//! groups it, so that the browser knows nothing of figures.

mod number;
mod write;

pub use number::Number;
pub use write::write_out;

use crate::fault::{Code, Fault};
use crate::read::safely::{self, Unreadable};
use crate::read::{shape, shape_of, spans};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Its path within the pack.
pub const FILE: &str = "figures.toml";
/// How a text names a figure: this, then its id.
pub const VARIABLE: &str = "figure-";

/// `figures.toml`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// In the order of the file.
    #[serde(default, rename = "figure")]
    pub figures: Vec<Figure>,
}

/// One number.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Name within the pack.
    pub id: String,
    /// The number itself.
    pub value: Number,
    /// The year that it speaks of.
    pub year: u16,
    /// Where it comes from.
    pub source: String,
    /// What whoever uses it must know.
    #[serde(default)]
    pub note: Option<String>,
    /// Not yet sure.
    #[serde(default)]
    pub verify: bool,
}

impl Figures {
    /// The figure of this name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}

/// Reads the figures of the pack in `folder`; a pack needs none.
pub(crate) fn read(
    folder: &Path,
    files: &mut BTreeMap<String, String>,
    faults: &mut Vec<Fault>,
) -> Figures {
    let text = match safely::text(folder, FILE) {
        Ok(text) => text,
        Err(Unreadable::Missing) => return Figures::default(),
        Err(why) => {
            faults.push(why.fault(FILE));
            return Figures::default();
        }
    };
    let shape = shape_of::check(FILE, &text, shape::FIGURES);
    let figures: Figures = toml::from_str(&text).unwrap_or_else(|error| {
        if shape.is_empty() {
            let detail = error.message().trim().replace('\n', " ");
            faults.push(Fault::new(Code::TomlOther, FILE).at(error.span()).with("detail", detail));
        }
        Figures::default()
    });
    faults.extend(shape);
    check(&figures, &text, faults);
    files.insert(FILE.to_owned(), text);
    figures
}

/// Names that a text can write, each once; a source that says something.
fn check(figures: &Figures, text: &str, faults: &mut Vec<Fault>) {
    let mut seen: Vec<&str> = Vec::new();
    for (place, figure) in figures.figures.iter().enumerate() {
        let id = figure.id.as_str();
        let at = |key: &str| spans::find(text, &format!("figure[{place}].{key}"));
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || !id.chars().all(plain) {
            faults.push(Fault::new(Code::BadFigureName, FILE).at(at("id")).with("id", id));
        }
        if seen.contains(&id) {
            let fault = Fault::new(Code::IdTwice, FILE).at(at("id"));
            faults.push(fault.with("value", id).with("kind", "figure"));
        }
        if figure.source.trim().is_empty() {
            faults.push(Fault::new(Code::NoSource, FILE).at(at("source")).with("id", id));
        }
        if figure.verify {
            let fault = Fault::new(Code::FigureUnsure, FILE).at(at("verify"));
            faults.push(fault.with("id", id).with("source", figure.source.as_str()));
        }
        seen.push(id);
    }
}
