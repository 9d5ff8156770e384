//! From a folder to a [`Source`]: the pack's structure and the words of each language.
//!
//! Reading does not stop at the first fault: a campaign officer wants all of them at once.

mod depth;
mod expand;
mod functions;
mod meant;
pub(crate) mod safely;
pub(crate) mod shape;
pub(crate) mod shape_of;
pub(crate) mod spans;
pub(crate) mod spoken;
mod structure;
mod words;

pub use expand::{Endless, endless};
pub use words::{LanguageWords, WordsFile, app_languages};

use crate::check::never::OwnWords;
use crate::fault::{Code, Fault};
use crate::figures::{self, Figures};
use crate::theme::{self, Theme};
use escale_core::pack::Pack;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// A pack as it stands on disk.
pub struct Source {
    /// Its structure. The calendar is still empty: compiling fills it.
    pub pack: Pack,
    /// Where each of its contacts stands in contacts.toml, from 0: some may be left out.
    pub contact_places: Vec<usize>,
    /// Text of each TOML file by its path within the pack, so that a fault can name a line.
    pub files: BTreeMap<String, String>,
    /// The words, by language, in the pack's order.
    pub words: Vec<LanguageWords>,
    /// Its colours. The app has no use for them, so they are no part of the pack.
    pub theme: Theme,
    /// The words that this campaign does not say, beside the house's.
    pub own_words: OwnWords,
    /// The numbers that its texts may name. They stand in the texts already.
    pub figures: Figures,
}

impl Source {
    /// The words of one language.
    #[must_use]
    pub fn words_of(&self, language: &str) -> Option<&LanguageWords> {
        self.words.iter().find(|words| words.language == language)
    }

    /// Where `path` stands in `file`: `contact[3].call`, `doors[1]`.
    #[must_use]
    pub fn at(&self, file: &str, path: &str) -> Option<Range<usize>> {
        spans::find(self.files.get(file)?, path)
    }
}

/// Reads the pack in `folder`; `None` only when nothing useful could be made of it.
#[must_use]
pub fn read(folder: &Path) -> (Option<Source>, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut files = BTreeMap::new();
    let pack = structure::read(folder, &mut files, &mut faults);
    let theme = theme::read(folder, &mut files, &mut faults);
    let own_words = structure::own_words(folder, &mut files, &mut faults);
    let figures = figures::read(folder, &mut files, &mut faults);
    let source = pack.map(|(pack, contact_places)| {
        let tags = pack.campaign.languages.iter();
        let mut words: Vec<_> = tags.map(|tag| words::read(folder, tag, &mut faults)).collect();
        for language in &mut words {
            faults.extend(endless(language).into_iter().map(grows));
            figures::write_out(language, &figures, &mut faults);
        }
        Source { pack, contact_places, files, words, theme, own_words, figures }
    });
    (source, faults)
}

fn grows(found: Endless) -> Fault {
    let Endless { file, span, id, itself } = found;
    let code = if itself { Code::SaysItself } else { Code::Endless };
    Fault::new(code, file).at(span).with("id", id)
}
