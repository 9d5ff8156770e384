//! The invariants that no compiler keeps: mostly what must be absent, room by room.
//!
//! [`rules`] is the table. Each rule carries its reason and its remedy, so that whoever meets
//! one needs no document.

mod bundle;
mod files;
mod rules;
mod sentences;
mod shape;
mod styles;
#[cfg(test)]
mod tests;
mod text_fields;
mod walls;
mod words;

use std::fmt;
use std::path::Path;

use anyhow::{Result, bail};

use self::files::File;
use crate::context::Context;

/// What must hold in some rooms of the house.
struct Rule {
    name: &'static str,
    /// Paths, of which `*` stands for any part and a final `/` for all below.
    rooms: &'static [&'static str],
    except: &'static [&'static str],
    look: Look,
    why: &'static str,
    instead: &'static str,
}

/// How a rule finds what it refuses.
enum Look {
    /// These words, outside of comments; see [`words::names`] for what a word is.
    Banned(&'static [&'static str]),
    /// These words, in comments too.
    BannedAnywhere(&'static [&'static str]),
    /// What a look at one file finds.
    File(fn(&File) -> Vec<Finding>),
    /// What a look at all files finds.
    House(fn(&[File]) -> Vec<Finding>),
}

/// A place, its line counted from 1, and what stands there.
struct Finding {
    path: String,
    line: usize,
    text: String,
}

/// A finding with the rule it breaks.
struct Hit {
    finding: Finding,
    rule: &'static str,
    why: &'static str,
    instead: &'static str,
}

impl fmt::Display for Hit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { path, line, text } = &self.finding;
        // A release script is one endless line.
        let text: String = text.trim().chars().take(100).collect();
        writeln!(f, "{path}:{line}: {text}")?;
        writeln!(f, "   {}: {}", self.rule, self.why)?;
        writeln!(f, "   instead: {}", self.instead)
    }
}

/// The invariants of the source.
pub(crate) fn source(context: &Context) -> Result<()> {
    let files = files::tracked(context)?;
    let rules: Vec<&Rule> = rules::RULES.iter().chain(walls::RULES).collect();
    println!("   {} files, {} rules", files.len(), rules.len());
    report(&judge(&files, rules))
}

/// The invariants and byte budgets of a built site.
pub(crate) fn bundle(context: &Context, folder: &Path) -> Result<()> {
    report(&bundle::judge(context, folder)?)
}

fn report(hits: &[Hit]) -> Result<()> {
    for hit in hits {
        println!("\n{hit}");
    }
    match hits.len() {
        0 => Ok(()),
        1 => bail!("one place breaks a rule"),
        count => bail!("{count} places break a rule"),
    }
}

/// All that breaks the rules, rule by rule.
fn judge<'a>(files: &[File], rules: impl IntoIterator<Item = &'a Rule>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for rule in rules {
        let findings = match rule.look {
            Look::House(look) => look(files),
            Look::File(look) => rule.of(files).flat_map(look).collect(),
            Look::Banned(banned) => {
                rule.of(files).flat_map(|file| lines(file, &file.code(), banned)).collect()
            }
            Look::BannedAnywhere(banned) => {
                rule.of(files).flat_map(|file| lines(file, &file.text, banned)).collect()
            }
        };
        hits.extend(findings.into_iter().map(|finding| rule.hit(finding)));
    }
    hits
}

fn lines(file: &File, text: &str, banned: &[&str]) -> Vec<Finding> {
    let named = |line: &str| banned.iter().any(|word| words::names(line, word));
    let numbered = text.lines().enumerate().filter(|(_, line)| named(line));
    numbered.map(|(index, line)| file.finding(index + 1, line)).collect()
}

impl Rule {
    fn of<'a>(&self, files: &'a [File]) -> impl Iterator<Item = &'a File> {
        let holds =
            |patterns: &[&str], path: &str| patterns.iter().any(|room| words::glob(room, path));
        files
            .iter()
            .filter(move |file| holds(self.rooms, &file.path) && !holds(self.except, &file.path))
    }

    fn hit(&self, finding: Finding) -> Hit {
        Hit { finding, rule: self.name, why: self.why, instead: self.instead }
    }
}
