//! What a folder looks like, without reading its files.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use walkdir::WalkDir;

/// Each file with when it was written and how long it is.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Look(Vec<(PathBuf, Option<SystemTime>, u64)>);

impl Look {
    /// The folder as it is now. What editors leave beside a file under a hidden name is passed over.
    pub(super) fn at(folder: &Path) -> Self {
        let shown = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
        };
        let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(shown);
        let files = entries.flatten().filter(|entry| !entry.file_type().is_dir());
        Self(
            files
                .map(|entry| {
                    let known = std::fs::metadata(entry.path()).ok();
                    let written = known.as_ref().and_then(|known| known.modified().ok());
                    (entry.into_path(), written, known.map_or(0, |known| known.len()))
                })
                .collect(),
        )
    }
}
