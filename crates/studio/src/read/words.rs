//! The Fluent files of one language: the pack's, and the app's own.

use crate::fault::{Fault, line_of};
use fluent_syntax::{ast, parser, serializer};
use include_dir::{Dir, include_dir};
use std::path::Path;
use walkdir::WalkDir;

/// The app's own words, in every language it speaks.
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

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
}

impl LanguageWords {
    /// The sources in the order they are read.
    #[must_use]
    pub fn sources(&self) -> Vec<String> {
        self.files.iter().map(|file| file.text.clone()).collect()
    }

    /// The messages that `wanted` accepts by file and id, each as Fluent text without comments.
    pub fn messages(&self, wanted: impl Fn(&WordsFile, &str) -> bool) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for file in &self.files {
            let (Ok(resource) | Err((resource, _))) = parser::parse(file.text.as_str());
            for entry in resource.body {
                if let ast::Entry::Message(message) = &entry
                    && wanted(file, message.id.name)
                {
                    let id = message.id.name.to_owned();
                    found.push((id, serializer::serialize(&ast::Resource { body: vec![entry] })));
                }
            }
        }
        found
    }
}

impl WordsFile {
    /// Whether these are the app's own words rather than the pack's.
    #[must_use]
    pub fn is_the_apps(&self) -> bool {
        self.path.starts_with("locales/")
    }
}

/// Reads `<folder>/<language>/**/*.ftl` behind the app's own words.
pub(super) fn read(folder: &Path, language: &str, faults: &mut Vec<Fault>) -> LanguageWords {
    let own = LOCALES.get_file(format!("{language}/app.ftl"));
    let own = own.and_then(|file| file.contents_utf8()).map(|text| WordsFile {
        path: format!("locales/{language}/app.ftl"),
        text: text.replace("\r\n", "\n"),
    });
    let app_speaks = own.is_some();
    let mut files: Vec<WordsFile> = own.into_iter().collect();
    let mut found: Vec<_> = WalkDir::new(folder.join(language))
        .into_iter()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    found.sort_by(|a, b| a.path().cmp(b.path()));
    for entry in found {
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let path = path.to_string_lossy().into_owned();
        match std::fs::read_to_string(entry.path()) {
            Ok(text) => files.push(WordsFile { path, text: text.replace("\r\n", "\n") }),
            Err(error) => faults.push(Fault::error(
                path,
                None,
                format!("this file cannot be read: {error}"),
                "save it as UTF-8 text",
            )),
        }
    }
    for file in &files {
        syntax(file, faults);
    }
    LanguageWords { language: language.to_owned(), app_speaks, files }
}

/// Faults of Fluent's own grammar, and of what no message may hold.
fn syntax(file: &WordsFile, faults: &mut Vec<Fault>) {
    if let Err((_, errors)) = parser::parse(file.text.as_str()) {
        faults.extend(errors.into_iter().map(|error| {
            Fault::error(
                &file.path,
                Some(line_of(&file.text, error.pos.start)),
                format!("Fluent does not understand this: {}", error.kind),
                "a message is `name = text`; further lines of it begin with four spaces, \
                 and no line begins with [ * . or }",
            )
        }));
    }
    for (at, _) in file.text.match_indices('<') {
        faults.push(Fault::error(
            &file.path,
            Some(line_of(&file.text, at)),
            "a text holds `<`: markup is not allowed in words",
            "write the sentence without it; lists are lines that begin with `- `",
        ));
    }
}
