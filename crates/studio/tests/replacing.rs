//! What is in `--out` is a whole site at any moment, and nothing else is ever lost.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of the support")]
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::{app, copy_of, escale};
use walkdir::WalkDir;

/// Every file below `folder` with its bytes.
fn all_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    files.map(|entry| (entry.path().to_owned(), fs::read(entry.path()).unwrap())).collect()
}

fn build<'a>(pack: &'a Path, app: &'a Path, out: &'a Path) -> [&'a str; 6] {
    let text = |path: &'a Path| path.to_str().unwrap();
    ["build", text(pack), "--app", text(app), "--out", text(out)]
}

#[test]
fn an_interrupted_build_leaves_the_old_site_whole() {
    let (pack, app, folder) = (copy_of("example"), app(), tempfile::tempdir().unwrap());
    let out = folder.path().join("site");
    let arguments = build(pack.path(), app.path(), &out);
    assert!(escale(&arguments).status.success());
    let before = all_of(&out);
    assert!(before.keys().any(|path| path.ends_with("index.html")));
    let words = pack.path().join("de/campaign.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(&words, text.replacen("home = ", "home = Neu: ", 1)).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_escale")).args(arguments).spawn().unwrap();
    let aside = || {
        let entries = fs::read_dir(folder.path()).unwrap().map(Result::unwrap);
        entries.into_iter().any(|e| e.file_name().to_string_lossy().starts_with(".escale-"))
    };
    while !aside() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(all_of(&out), before);

    assert!(escale(&arguments).status.success());
    let after = all_of(&out);
    assert_ne!(after, before);
    let index = String::from_utf8(after[&out.join("index.html")].clone()).unwrap();
    assert!(index.contains("Neu: "));
}

#[test]
fn a_folder_of_something_else_is_not_replaced() {
    let (pack, app, folder) = (copy_of("example"), app(), tempfile::tempdir().unwrap());
    let letter = folder.path().join("letter.txt");
    fs::write(&letter, "kept").unwrap();
    let output = escale(&build(pack.path(), app.path(), folder.path()));
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("something else than a site"), "{said}");
    assert_eq!(fs::read_to_string(letter).unwrap(), "kept");
}
