//! From a folder to a [`Source`]: the pack's structure and the words of each language.
//!
//! Reading does not stop at the first fault: a campaign officer wants all of them at once.

mod structure;
mod words;

pub use words::{LanguageWords, WordsFile};

use crate::fault::Fault;
use crate::theme::{self, Theme};
use escale_core::pack::Pack;
use std::collections::BTreeMap;
use std::path::Path;

/// A pack as it stands on disk.
pub struct Source {
    /// Its structure. The calendar is still empty: compiling fills it.
    pub pack: Pack,
    /// Text of each TOML file by its path within the pack, so that a fault can name a line.
    pub files: BTreeMap<String, String>,
    /// The words, by language, in the pack's order.
    pub words: Vec<LanguageWords>,
    /// Its colours. The app has no use for them, so they are no part of the pack.
    pub theme: Theme,
}

impl Source {
    /// The words of one language.
    #[must_use]
    pub fn words_of(&self, language: &str) -> Option<&LanguageWords> {
        self.words.iter().find(|words| words.language == language)
    }

    /// The line of `file` that holds `needle`.
    #[must_use]
    pub fn line(&self, file: &str, needle: &str) -> Option<usize> {
        crate::fault::line_with(self.files.get(file)?, needle)
    }
}

/// Reads the pack in `folder`; `None` only when nothing useful could be made of it.
#[must_use]
pub fn read(folder: &Path) -> (Option<Source>, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut files = BTreeMap::new();
    let pack = structure::read(folder, &mut files, &mut faults);
    let theme = theme::read(folder, &mut files, &mut faults);
    let source = pack.map(|pack| {
        let languages = &pack.campaign.languages;
        let words =
            languages.iter().map(|language| words::read(folder, language, &mut faults)).collect();
        Source { pack, files, words, theme }
    });
    (source, faults)
}
