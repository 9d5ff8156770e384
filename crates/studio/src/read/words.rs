//! The Fluent files of one language: the pack's, and the app's own.

use super::depth;
use super::functions::functions;
use super::safely::{self, Unreadable};
use super::spoken::place;
use crate::fault::{Code, Fault};
use crate::fluent;
use escale_core::l10n::Messages;
use fluent_syntax::parser;
use fluent_syntax::parser::ErrorKind;
use include_dir::{Dir, include_dir};
use std::ops::Range;
use std::path::Path;
use walkdir::WalkDir;

/// The app's own words, in every language it speaks.
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The languages that the app itself speaks.
#[must_use]
pub fn app_languages() -> Vec<String> {
    let tags = LOCALES.dirs().filter_map(|dir| dir.path().to_str().map(str::to_owned));
    tags.collect()
}

/// The words of one language.
pub struct LanguageWords {
    /// BCP 47 tag.
    pub language: String,
    /// Whether the app itself speaks it.
    pub app_speaks: bool,
    /// The app's own words first, then the pack's files by name.
    pub files: Vec<WordsFile>,
}

/// One Fluent file.
pub struct WordsFile {
    /// Its path within the pack, or `locales/…` for the app's own.
    pub path: String,
    /// Its text, line ends as `\n`.
    pub text: String,
    /// The same with its figures written out, where it names some.
    pub figured: Option<String>,
}

impl LanguageWords {
    /// The messages that `wanted` accepts by file and name, ready to be said.
    #[must_use]
    pub fn messages(&self, wanted: impl Fn(&WordsFile, &str) -> bool) -> Messages {
        let sources: Vec<&str> = self.files.iter().map(WordsFile::said).collect();
        fluent::compile(&self.language, &sources, |source, id| {
            self.files.get(source).is_some_and(|file| wanted(file, id))
        })
    }
}

impl WordsFile {
    /// A file as it stands on disk.
    #[must_use]
    pub fn new(path: String, text: String) -> Self {
        Self { path, text, figured: None }
    }

    /// What is said: the text, its figures written out.
    #[must_use]
    pub fn said(&self) -> &str {
        self.figured.as_deref().unwrap_or(&self.text)
    }

    /// Whether these are the app's own words rather than the pack's.
    #[must_use]
    pub fn is_the_apps(&self) -> bool {
        self.path.starts_with("locales/")
    }
}

/// Reads `<folder>/<language>/**/*.ftl` behind the app's own words.
pub(super) fn read(folder: &Path, language: &str, faults: &mut Vec<Fault>) -> LanguageWords {
    let own = LOCALES.get_file(format!("{language}/app.ftl"));
    let own = own.and_then(|file| file.contents_utf8()).map(|text| {
        WordsFile::new(format!("locales/{language}/app.ftl"), text.replace("\r\n", "\n"))
    });
    let app_speaks = own.is_some();
    let mut files: Vec<WordsFile> = own.into_iter().collect();
    // A link that leads out is not followed, not even to see what is there.
    let home = match safely::inside(folder, language) {
        Ok(_) => Some(folder.join(language)),
        Err(Unreadable::Missing) => None,
        Err(why) => {
            faults.push(why.fault(language));
            None
        }
    };
    let mut found: Vec<_> = home
        .map(WalkDir::new)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    found.sort_by(|a, b| a.path().cmp(b.path()));
    for entry in found {
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let path = path.to_string_lossy().into_owned();
        match safely::text(folder, &path) {
            Ok(text) => match depth::too_deep(&text) {
                None => files.push(WordsFile::new(path, text)),
                Some(at) => faults.push(Fault::new(Code::Nested, path).at(at..at + 1)),
            },
            Err(why) => faults.push(why.fault(&path)),
        }
    }
    for file in &files {
        syntax(file, faults);
    }
    LanguageWords { language: language.to_owned(), app_speaks, files }
}

/// Whether the line of `at` is an attribute: Fluent's parser then means what follows its name.
fn begins_attribute(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    rest.trim_start().starts_with('.') && rest.starts_with(' ')
}

/// The same span without the spaces that it begins with.
fn after_spaces(text: &str, span: Range<usize>) -> Range<usize> {
    let rest = text.get(span.start..).unwrap_or_default();
    let start = span.start + rest.len() - rest.trim_start_matches(' ').len();
    start..span.end.max(start + 1)
}

/// Faults of Fluent's own grammar, and functions, of which the app knows none.
fn syntax(file: &WordsFile, faults: &mut Vec<Fault>) {
    let (resource, errors) = match parser::parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    faults.extend(errors.into_iter().map(|error| {
        let problem = match error.kind {
            ErrorKind::ExpectedToken('=') => "equals",
            ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => "brace",
            ErrorKind::ExpectedMessageField { .. } => "empty",
            ErrorKind::MissingDefaultVariant => "default",
            ErrorKind::ExpectedCharRange { .. }
                if begins_attribute(&file.text, error.pos.start) =>
            {
                "attribute"
            }
            ErrorKind::ExpectedCharRange { .. } => "junk",
            _ => "other",
        };
        Fault::new(Code::FluentSyntax, &file.path)
            .at(after_spaces(&file.text, error.pos))
            .with("problem", problem)
            .with("detail", error.kind.to_string())
    }));
    faults.extend(functions(&resource).into_iter().map(|name| {
        Fault::new(Code::FluentSyntax, &file.path)
            .at(place(&file.text, name))
            .with("problem", "function")
            .with("detail", name)
    }));
}
