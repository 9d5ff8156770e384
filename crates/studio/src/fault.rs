//! A fault of a pack: where it is, what it is, what to do.

use std::fmt::Write as _;
use std::path::Path;

/// How grave a fault is. Errors come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site cannot be built.
    Error,
    /// The site can be built; somebody must look at it before it is published.
    Warning,
}

/// Something wrong in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// How grave it is.
    pub severity: Severity,
    /// The file, as a path within the pack.
    pub file: String,
    /// The line, from 1; `None` if it is about the whole file.
    pub line: Option<usize>,
    /// What is wrong, in one sentence.
    pub what: String,
    /// What to do, in one sentence.
    pub remedy: String,
}

impl Fault {
    /// An error in `file` at `line`.
    pub fn error(
        file: impl Into<String>,
        line: Option<usize>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Error,
            file: file.into(),
            line,
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// What the parser of TOML says about `text`, the content of the file `path`.
    #[must_use]
    pub fn of_toml(path: &str, text: &str, error: &toml::de::Error) -> Self {
        let line = error.span().map(|span| line_of(text, span.start));
        let what = error.message().trim().replace('\n', " ");
        let remedy = if what.starts_with("unknown field") {
            "correct the key's spelling, or delete the line"
        } else if what.starts_with("missing field") {
            "add the missing key"
        } else if what.starts_with("unknown variant") {
            "choose one of the words listed"
        } else {
            "correct this line"
        };
        Self::error(path, line, what, remedy)
    }

    /// The same as a warning.
    #[must_use]
    pub fn warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }
}

/// Whether one of them keeps the site from being built.
#[must_use]
pub fn any_error(faults: &[Fault]) -> bool {
    faults.iter().any(|f| f.severity == Severity::Error)
}

/// All faults in words, the gravest first, then by file and line, the counts last.
#[must_use]
pub fn report(pack: &Path, faults: &[Fault]) -> String {
    let mut sorted: Vec<&Fault> = faults.iter().collect();
    sorted.sort_by(|a, b| {
        (a.severity, &a.file, a.line, &a.what).cmp(&(b.severity, &b.file, b.line, &b.what))
    });
    let mut text = String::new();
    for fault in &sorted {
        let kind = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let file = pack.join(&fault.file);
        let line = fault.line.map(|line| format!(":{line}")).unwrap_or_default();
        let _ = writeln!(text, "{kind}: {}{line}", file.display());
        let _ = writeln!(text, "   {}", fault.what);
        let _ = writeln!(text, "   → {}\n", fault.remedy);
    }
    let count = |severity| faults.iter().filter(|f| f.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let _ = writeln!(text, "{}: {errors} errors, {warnings} warnings", pack.display());
    text
}

/// The line, from 1, of the byte `at` of `text`.
#[must_use]
pub fn line_of(text: &str, at: usize) -> usize {
    let before = text.as_bytes().iter().take(at);
    before.filter(|byte| **byte == b'\n').count() + 1
}

/// The first line of `text` that holds `needle`.
#[must_use]
pub fn line_with(text: &str, needle: &str) -> Option<usize> {
    text.find(needle).map(|at| line_of(text, at))
}
