//! A damaged file can hold the same fault ten thousand times: nobody reads them all, and telling
//! them would take minutes.

use super::{Code, Fault};
use std::collections::BTreeMap;

/// So many faults of one kind in one file are told.
const MOST: usize = 50;

/// `faults` without those that are one too many of their kind in their file; how many these are
/// is said instead.
#[must_use]
pub fn at_most(faults: Vec<Fault>) -> Vec<Fault> {
    let mut counts: BTreeMap<(String, Code), usize> = BTreeMap::new();
    let mut told = Vec::new();
    for fault in faults {
        let count = counts.entry((fault.file.clone(), fault.code)).or_default();
        *count += 1;
        if *count <= MOST {
            told.push(fault);
        }
    }
    let too_many = counts.into_iter().filter(|(_, count)| *count > MOST);
    told.extend(too_many.map(|((file, code), count)| {
        Fault::new(Code::AndMore, file).with("count", count - MOST).with("code", code.sign())
    }));
    told
}
