//! The files under the rules, and their text without comments.

use std::path::Path;

use anyhow::{Context as _, Result};

use super::Finding;
use crate::context::Context;

/// A text file: its path from the root, with `/`, and what it holds.
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: String,
}

impl File {
    pub(super) fn finding(&self, line: usize, text: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, text: text.into() }
    }

    /// The finding at a place in [`File::code`].
    pub(super) fn finding_at(&self, code: &str, at: usize, text: impl Into<String>) -> Finding {
        self.finding(code.split_at(at).0.matches('\n').count() + 1, text)
    }

    /// The text with comments blanked, line for line.
    pub(super) fn code(&self) -> String {
        match self.path.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "css" => without_blocks(&self.text, "/*", "*/"),
            "html" | "svg" => without_blocks(&self.text, "<!--", "-->"),
            "rs" | "js" => by_line(&self.text, code_of_line),
            "toml" => by_line(&self.text, |line| if line.starts_with('#') { "" } else { line }),
            _ => self.text.clone(),
        }
    }
}

/// Coarse, but it can only blank what stands after a comment's sign.
fn code_of_line(line: &str) -> &str {
    let start = line.trim_start();
    let comment =
        ["//", "/*", "* ", "*/"].iter().any(|sign| start.starts_with(sign)) || start == "*";
    if comment { "" } else { line.split_once(" // ").map_or(line, |(code, _)| code) }
}

fn by_line(text: &str, keep: impl Fn(&str) -> &str) -> String {
    text.lines().flat_map(|line| [keep(line), "\n"]).collect()
}

fn without_blocks(text: &str, open: &str, close: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once(open) {
        let (inside, after) = comment.split_once(close).unwrap_or((comment, ""));
        code.push_str(before);
        code.extend(inside.chars().filter(|sign| *sign == '\n'));
        rest = after;
    }
    code + rest
}

/// All text files that git tracks or would track; all that lie there, where git can't say.
pub(super) fn tracked(context: &Context) -> Result<Vec<File>> {
    let mut paths = match context.ask("git ls-files -z --cached --others --exclude-standard") {
        Some(list) => list.split_terminator('\0').map(str::to_owned).collect(),
        None => below(&context.root)?,
    };
    paths.sort();
    paths.dedup();
    // What can't be read as text is a picture, or was deleted and not yet committed.
    let read = |path: String| {
        Some(File { text: std::fs::read_to_string(context.root.join(&path)).ok()?, path })
    };
    Ok(paths.into_iter().filter_map(read).collect())
}

/// The paths of all files below `root`, from there, without what builds leave.
pub(super) fn below(root: &Path) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .with_context(|| format!("{} can't be read", folder.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("{} can't be read", folder.display()))?;
            let name = entry.file_name();
            if [".git", "target", "dist"].iter().any(|left| name == *left) {
                continue;
            }
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(inner) = path.strip_prefix(root) {
                paths.push(inner.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    paths.sort();
    Ok(paths)
}
