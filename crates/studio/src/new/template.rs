//! The template's files, filled and written aside, then renamed into place.

use super::{Start, parent_of};
use crate::tongue::Tongue;
use anyhow::{Context as _, bail};
use include_dir::{Dir, include_dir};
use std::fs;
use std::path::Path;

static TEMPLATE: Dir = include_dir!("$CARGO_MANIFEST_DIR/template");

/// The language whose words stand in for one that the template doesn't speak.
pub(super) const FALLBACK: &str = "fr";

/// What begins each file of words that are not yet in its language.
const NOT_YET: &str = "# À TRADUIRE : ces mots sont encore en français.\n\n";

/// Whether the template has words in this language.
pub(super) fn speaks(language: &str) -> bool {
    TEMPLATE.get_dir(language).is_some()
}

/// Writes the pack; how many files.
///
/// # Errors
/// If the folder isn't empty, or nothing can be written.
pub fn write(start: &Start, tongue: Tongue) -> anyhow::Result<usize> {
    let dir = &start.dir;
    refuse_full(dir, tongue)?;
    let aside = tempfile::Builder::new().prefix(".escale-").tempdir_in(parent_of(dir)?)?;
    let pack = aside.path().join("pack");
    let files = files(start);
    for (path, text) in &files {
        let path = pack.join(path);
        path.parent().map(fs::create_dir_all).transpose()?;
        fs::write(&path, text)?;
    }
    if dir.exists() {
        fs::remove_dir(dir).with_context(|| dir.display().to_string())?;
    }
    fs::rename(&pack, dir).with_context(|| dir.display().to_string())?;
    Ok(files.len())
}

/// A folder with something in it is left alone.
pub(super) fn refuse_full(dir: &Path, tongue: Tongue) -> anyhow::Result<()> {
    let shown = dir.display();
    let empty = match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    };
    match tongue {
        _ if empty => Ok(()),
        Tongue::Fr => bail!(
            "{shown} n'est pas un dossier vide : rien n'est écrit\n→ choisissez un nouveau dossier, ou videz celui-ci"
        ),
        Tongue::En => bail!(
            "{shown} is not an empty folder: nothing is written\n→ choose a new folder, or empty this one"
        ),
    }
}

/// All files of the pack by their paths within it.
fn files(start: &Start) -> Vec<(String, String)> {
    let mut files = Vec::new();
    add(&TEMPLATE, &mut |path, text| {
        let written_in = |tag: &str| path.strip_prefix(tag).and_then(|rest| rest.strip_prefix('/'));
        if !path.ends_with(".ftl") {
            files.push((path.to_owned(), fill(text, start)));
            return;
        }
        let source = start.source();
        for language in &start.languages {
            if written_in(language).is_some() {
                files.push((path.to_owned(), fill(text, start)));
            }
        }
        if let Some(rest) = written_in(FALLBACK).filter(|_| !speaks(source)) {
            files.push((format!("{source}/{rest}"), NOT_YET.to_owned() + &fill(text, start)));
        }
    });
    files
}

fn add(folder: &Dir, each: &mut impl FnMut(&str, &str)) {
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            each(&path.replace('\\', "/"), &text.replace("\r\n", "\n"));
        }
    }
    folder.dirs().for_each(|inner| add(inner, each));
}

fn fill(text: &str, start: &Start) -> String {
    let languages: Vec<String> = start.languages.iter().map(|tag| format!("\"{tag}\"")).collect();
    text.replace("{{id}}", &start.id)
        .replace("{{name}}", &start.name)
        .replace("{{owner}}", &start.owner)
        .replace("{{territory}}", &start.territory)
        .replace("{{languages}}", &languages.join(", "))
}
