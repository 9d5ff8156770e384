//! What the campaign team has noted for itself: a line `# verify: …` in any file of the pack, with
//! or without the space that French writes before a colon.

use crate::fault::{Code, Fault};
use crate::read::Source;

/// How such a note begins, after its `#` and before its colon.
const MARK: &str = "verify";

pub(super) fn check(source: &Source, faults: &mut Vec<Fault>) {
    let facts = source.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let files = source.words.iter().flat_map(|words| &words.files);
    let words =
        files.filter(|file| !file.is_the_apps()).map(|f| (f.path.as_str(), f.text.as_str()));
    for (path, text) in facts.chain(words) {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let note = line.strip_prefix('#').map(|rest| rest.trim_start_matches(['#', ' ']));
            let after = note.and_then(|note| note.strip_prefix(MARK)).map(str::trim_start);
            if let Some(what) = after.and_then(|rest| rest.strip_prefix(':')) {
                let end = start + line.trim_end().len();
                let fault = Fault::new(Code::ToVerify, path).at(start..end);
                faults.push(fault.with("what", what.trim()));
            }
            start += line.len();
        }
    }
}
