//! A fault in words.

use super::{Arg, Code, Fault, Severity, place_of, say, text_of, within};
use crate::tongue::Tongue;
use escale_core::l10n::Arg as Value;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// A fault as a person or a machine reads it.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// The stable sign.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The file within the pack.
    pub file: String,
    /// From 1; none if it is about the whole file.
    pub line: Option<usize>,
    /// From 1, in characters.
    pub column: Option<usize>,
    /// What is wrong.
    pub sentence: String,
    /// Why it matters to a young person.
    pub why: String,
    /// What to do.
    pub remedy: String,
    /// A line to paste.
    pub paste: Option<String>,
    /// What may have been meant.
    pub meant: Vec<String>,
    /// Where in the file's text, on characters' borders.
    #[serde(skip)]
    pub span: Option<Range<usize>>,
}

/// The texts of a pack's files, each read once.
#[derive(Default)]
pub(super) struct Texts(BTreeMap<String, Option<String>>);

impl Texts {
    pub(super) fn of(&mut self, pack: &Path, file: &str) -> Option<&str> {
        let read = || text_of(pack, file);
        self.0.entry(file.to_owned()).or_insert_with(read).as_deref()
    }
}

/// All faults in words, in the order in which they are told.
#[must_use]
pub fn tell(pack: &Path, faults: &[Fault], tongue: Tongue) -> Vec<Told> {
    let mut texts = Texts::default();
    in_order(faults)
        .into_iter()
        .map(|fault| one(fault, texts.of(pack, &fault.file), tongue))
        .collect()
}

/// Faults as they are told, each once: errors by file and place, as they are mended; then
/// warnings by kind, as they are worked off.
#[must_use]
pub fn in_order(faults: &[Fault]) -> Vec<&Fault> {
    let mut sorted: Vec<&Fault> = faults.iter().collect();
    let start = |fault: &Fault| fault.span.as_ref().map(|span| span.start);
    sorted.sort_by(|a, b| {
        let kind = |f: &Fault| (f.severity() == Severity::Warning).then_some(f.code);
        let key = |f: &Fault| (f.severity(), kind(f), f.file.clone(), start(f), f.code);
        key(a).cmp(&key(b))
    });
    sorted.dedup();
    sorted
}

fn one(fault: &Fault, text: Option<&str>, tongue: Tongue) -> Told {
    let span = text.and_then(|text| Some(within(text, fault.span.clone()?)));
    let place = text.zip(span.as_ref()).map(|(text, span)| place_of(text, span.start));
    let said: Vec<(&str, String)> =
        fault.args.iter().map(|(name, arg)| (*name, said(arg, tongue))).collect();
    let values: Vec<(&str, Value)> = fault
        .args
        .iter()
        .zip(&said)
        .map(|((name, arg), (_, text))| match arg {
            Arg::Number(number) => (*name, Value::Number(*number)),
            _ => (*name, Value::Str(text)),
        })
        .collect();
    let sign = fault.code.sign();
    let words = |tail: &str| say(tongue, &format!("{sign}{tail}"), &values);
    Told {
        code: sign,
        severity: fault.severity().name(),
        file: fault.file.clone(),
        line: place.map(|(line, _)| line),
        column: place.map(|(_, column)| column),
        sentence: words(""),
        why: words(".why"),
        remedy: words(".remedy"),
        paste: fault.paste.clone(),
        meant: fault.meant.clone(),
        span,
    }
}

fn said(arg: &Arg, tongue: Tongue) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Said(id) => say(tongue, id, &[]),
    }
}

/// The page about a code: what it means, why it matters, a bad and a good example.
#[must_use]
pub fn explain(code: Code, tongue: Tongue) -> String {
    let sign = code.sign();
    let words = |tail: &str| say(tongue, &format!("{sign}{tail}"), &[]);
    let kind = match code.severity() {
        Severity::Error => say(tongue, "error", &[]),
        Severity::Warning => say(tongue, "warning", &[]),
    };
    let why = say(tongue, "why", &[]);
    let (page, reason) = (words(".page"), words(".why"));
    let (title, rest) = page.split_once("\n\n").unwrap_or((&page, ""));
    format!(
        "{sign} ({kind})\n{title}\n\n{why} {reason}\n\n{rest}\n",
        why = say(tongue, "labelled", &[("label", Value::Str(&why))])
    )
}

/// There is no such code; which there are.
#[must_use]
pub fn no_code(typed: &str, tongue: Tongue) -> anyhow::Error {
    let sign = |code: Option<&Code>| code.map_or("", |code| code.sign());
    let (first, last) = (sign(Code::ALL.first()), sign(Code::ALL.last()));
    let args = [("code", typed), ("first", first), ("last", last)];
    let args = args.map(|(name, text)| (name, Value::Str(text)));
    anyhow::Error::msg(say(tongue, "unknown-code", &args))
}
