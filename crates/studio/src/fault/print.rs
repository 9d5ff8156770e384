//! Faults on a terminal, in the look of Rust's own compiler.

use super::tell::Texts;
use super::{Fault, Told, say, tell};
use crate::tongue::Tongue;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use escale_core::l10n::Arg as Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// Whether colours help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// None: a file, a pipe, or somebody who set `NO_COLOR`.
    Plain,
    /// On a terminal. What it means never hangs on it.
    Coloured,
}

impl Look {
    /// What fits the standard output.
    #[must_use]
    pub fn of_the_output() -> Self {
        use std::io::IsTerminal as _;
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if std::io::stdout().is_terminal() && !refused { Self::Coloured } else { Self::Plain }
    }
}

/// All faults in their order; the counts come last, of all and of each kind. Why something
/// matters, and what to do if it is the same, is said at the first fault of its kind.
#[must_use]
pub fn print(pack: &Path, faults: &[Fault], tongue: Tongue, look: Look) -> String {
    let told = tell(pack, faults, tongue);
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled(),
    };
    let renderer = renderer.term_width(WIDTH);
    let (mut texts, mut explained) = (Texts::default(), BTreeSet::new());
    let mut out = String::new();
    for fault in &told {
        let text = texts.of(pack, &fault.file).map(seen);
        let text = text.as_deref();
        let first = explained.insert(fault.code.to_owned());
        let new = explained.insert(format!("{} {}", fault.code, fault.remedy));
        let group = group(pack, fault, text, (first, new), tongue);
        let _ = writeln!(out, "{}\n", renderer.render(&[group]));
    }
    out.push_str(&counts(pack, &told, tongue));
    out
}

/// `text` with a sign where there is one that cannot be seen, of as many bytes.
fn seen(text: &str) -> String {
    let hidden = ['\u{200B}', '\u{200E}', '\u{200F}', '\u{2060}', '\u{FEFF}'];
    text.replace(hidden, "\u{FFFD}").replace('\u{061C}', "·")
}

/// As wide as a line of a text may be before it is cut around what is marked.
const WIDTH: usize = 110;

fn group<'a>(
    pack: &Path,
    fault: &'a Told,
    text: Option<&'a str>,
    (first, new): (bool, bool),
    tongue: Tongue,
) -> Group<'a> {
    let level = if fault.severity == "error" { Level::ERROR } else { Level::WARNING };
    let level = level.with_name(Some(say(tongue, fault.severity, &[])));
    let path = pack.join(&fault.file).display().to_string();
    let place: Element = match (text, fault.span.clone()) {
        (Some(text), Some(span)) => Snippet::source(text)
            .path(path)
            .annotation(AnnotationKind::Primary.span(first_line(text, span)))
            .into(),
        _ => Origin::path(path).into(),
    };
    let note = |name: &str, text: String| {
        Element::from(Level::NOTE.with_name(Some(say(tongue, name, &[]))).message(text))
    };
    let why = first.then(|| note("why", fault.why.clone()));
    let meant = (!fault.meant.is_empty()).then(|| note("meant", fault.meant.join(", ")));
    let paste = fault.paste.clone().map(|line| note("paste", line));
    let remedy = new.then(|| note("remedy", fault.remedy.clone()));
    level
        .primary_title(fault.sentence.as_str())
        .id(fault.code)
        .element(place)
        .elements(why.into_iter().chain(remedy).chain(meant).chain(paste))
}

/// What is marked ends with its first line: a long text is not quoted whole.
fn first_line(text: &str, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let marked = text.get(span.clone()).unwrap_or_default();
    let line = marked.lines().next().unwrap_or_default().trim_end();
    span.start..span.start + line.len()
}

fn counts(pack: &Path, told: &[Told], tongue: Tongue) -> String {
    let count = |severity| told.iter().filter(|fault| fault.severity == severity).count();
    let files: BTreeSet<&str> = told.iter().map(|fault| fault.file.as_str()).collect();
    let pack = pack.display().to_string();
    let args = [
        ("pack", Value::Str(&pack)),
        ("errors", Value::Number(count("error"))),
        ("warnings", Value::Number(count("warning"))),
        ("files", Value::Number(files.len())),
    ];
    let kinds = kinds(told, tongue);
    let message = if told.is_empty() { "counts-none" } else { "counts" };
    let hint = told.first().map(|fault| say(tongue, "more", &[("code", Value::Str(fault.code))]));
    let hint = hint.map_or_else(String::new, |h| h + "\n");
    format!("{}\n{kinds}{hint}", say(tongue, message, &args))
}

/// How many there are of each kind, if there are several: a long list is seen whole.
fn kinds(told: &[Told], tongue: Tongue) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for fault in told {
        match counts.iter_mut().find(|(code, _)| *code == fault.code) {
            Some((_, count)) => *count += 1,
            None => counts.push((fault.code, 1)),
        }
    }
    if counts.len() < 2 {
        return String::new();
    }
    let line = |(code, count): &(&str, usize)| {
        let page = say(tongue, &format!("{code}.page"), &[]);
        let title = page.lines().next().unwrap_or_default().to_owned();
        format!("{count:>5} × {code}  {title}\n")
    };
    counts.iter().map(line).collect()
}
