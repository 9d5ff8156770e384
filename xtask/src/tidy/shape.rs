//! The shape of files: how they begin, how long they are, what must agree between them.

use super::Finding;
use super::files::File;
use crate::tools::WASM_BINDGEN;

pub(super) fn module_docs(file: &File) -> Vec<Finding> {
    let first = file.text.lines().enumerate().find(|(_, line)| !line.trim().is_empty());
    match first {
        Some((_, line)) if line.starts_with("//!") => Vec::new(),
        Some((index, line)) => vec![file.finding(index + 1, line)],
        None => vec![file.finding(1, "an empty file")],
    }
}

pub(super) fn long_file(file: &File) -> Vec<Finding> {
    let test = file.path.starts_with("tests/")
        || file.path.contains("/tests/")
        || file.path.ends_with("tests.rs");
    let most = if test { 500 } else { 350 };
    let lines = file.text.lines().count();
    let finding = || file.finding(most + 1, format!("{lines} lines"));
    (lines > most).then(finding).into_iter().collect()
}

/// The first `history.replaceState` is the one allowed; anything else of the history is refused.
pub(super) fn one_replace_state(file: &File) -> Vec<Finding> {
    let code = file.code();
    let history = |(_, line): &(usize, &str)| {
        ["history", "pushState", "replaceState"].iter().any(|word| super::words::names(line, word))
    };
    let mut lines = code.lines().enumerate().filter(history).peekable();
    lines.next_if(|(_, line)| {
        line.matches("history").count() == 1 && line.matches("history.replaceState(").count() == 1
    });
    lines.map(|(index, line)| file.finding(index + 1, line)).collect()
}

/// `wasm-bindgen` is written down in three files besides the table of tools.
pub(super) fn versions(files: &[File]) -> Vec<Finding> {
    let version = WASM_BINDGEN.version;
    let places = [
        ("Cargo.toml", "wasm-bindgen = ", format!("\"={version}\"")),
        ("Trunk.toml", "wasm_bindgen = ", format!("\"{version}\"")),
        ("Cargo.lock", "name = \"wasm-bindgen\"", format!("version = \"{version}\"")),
    ];
    places.iter().flat_map(|(path, key, wanted)| disagreement(files, path, key, wanted)).collect()
}

/// The place where `path` doesn't say `wanted`, on the line that begins with `key` or the next.
fn disagreement(files: &[File], path: &str, key: &str, wanted: &str) -> Option<Finding> {
    let missing = |text: &str| Finding { path: path.to_owned(), line: 1, text: text.to_owned() };
    let Some(file) = files.iter().find(|file| file.path == path) else {
        return Some(missing("this file is missing"));
    };
    let mut lines = file.text.lines().enumerate().skip_while(|(_, line)| !line.starts_with(key));
    let Some((index, line)) = lines.next() else {
        return Some(missing(&format!("no line `{key}…`")));
    };
    let next = lines.next().map_or("", |(_, line)| line);
    let agrees = line.contains(wanted) || next == wanted;
    (!agrees).then(|| file.finding(index + 1, line))
}
