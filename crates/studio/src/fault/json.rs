//! Faults for machines.

use super::{Fault, tell};
use crate::tongue::Tongue;
use std::path::Path;

/// All faults as one JSON array, in the order in which they are printed.
#[must_use]
pub fn json(pack: &Path, faults: &[Fault], tongue: Tongue) -> String {
    let told = tell(pack, faults, tongue);
    let mut text = serde_json::to_string_pretty(&told).unwrap_or_else(|_| "[]".to_owned());
    text.push('\n');
    text
}
