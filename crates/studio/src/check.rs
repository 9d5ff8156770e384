//! What a pack must hold together, and how it must speak.

mod assessments;
mod contacts;
mod messages;
mod needed;
pub mod never;
mod paths;
mod phone;
mod references;
mod signs;
mod to_verify;
mod voice;

pub use needed::{needed_messages, optional_messages};

use crate::fault::{Fault, Severity, at_most};
use crate::read::{self, Source};
use crate::{pictures, theme};
use jiff::civil::Date;
use std::path::Path;

/// Reads the pack in `folder` and says all its faults, those of reading first.
#[must_use]
pub fn read_and_check(folder: &Path, today: Date) -> (Option<Source>, Vec<Fault>) {
    let (source, mut faults) = read::read(folder);
    if let Some(source) = &source {
        faults.extend(check(source, &faults, today));
    }
    (source, at_most(faults))
}

/// All faults of a pack that could be read, beside those that reading it found. What only
/// follows from one of these is not said again.
#[must_use]
pub fn check(source: &Source, reading: &[Fault], today: Date) -> Vec<Fault> {
    let mut faults = Vec::new();
    let broken = |fault: &&Fault| fault.severity() == Severity::Error;
    let of_structure = |file: &str| file.ends_with(".toml") && file != theme::FILE;
    let whole = !reading.iter().filter(broken).any(|fault| of_structure(&fault.file));
    if whole {
        references::references(source, &mut faults);
    }
    references::codes(source, &mut faults);
    references::twice(source, &mut faults);
    assessments::check(source, &mut faults);
    paths::check(source, &mut faults);
    let readable = !reading.iter().filter(broken).any(|fault| fault.file.ends_with(".ftl"));
    messages::check(source, whole && readable, &mut faults);
    signs::check(source, &mut faults);
    voice::check(source, &mut faults);
    contacts::check(source, today, &mut faults);
    to_verify::check(source, &mut faults);
    faults.extend(pictures::check(source));
    faults.extend(theme::check(&source.theme));
    faults
}
