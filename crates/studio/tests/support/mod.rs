//! A pack to break, and what `escale` says of it.

use expect_test::Expect;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use walkdir::WalkDir;

/// A pack of campaigns/, copied.
pub(crate) fn copy_of(pack: &str) -> tempfile::TempDir {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../campaigns").join(pack);
    let copy = tempfile::tempdir().unwrap();
    for entry in WalkDir::new(&pack) {
        let entry = entry.unwrap();
        let to = copy.path().join(entry.path().strip_prefix(&pack).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
    copy
}

pub(crate) fn escale(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_escale"));
    // Whatever the machine speaks.
    command.env("LC_ALL", "fr_FR.UTF-8");
    command.args(arguments).args(["--today", "2026-11-24"]).output().unwrap()
}

/// The errors that `escale check` prints of a pack, without its folder's name.
pub(crate) fn errors(pack: &Path) -> String {
    let output = escale(&["check", pack.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    let folder = format!("{}/", pack.display());
    let errors = text.split("\n\n").filter(|fault| fault.starts_with("error"));
    errors.map(|fault| fault.replace(&folder, "")).collect::<Vec<_>>().join("\n\n")
}

/// The errors of a pack are these.
pub(crate) fn check(pack: &Path, expected: &Expect) {
    expected.assert_eq(&errors(pack));
}

/// Enough of a built app for documents to be made: the house's tokens and what surrounds them.
pub(crate) fn app() -> tempfile::TempDir {
    let tokens = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../styles/tokens.css");
    let tokens = fs::read_to_string(tokens).unwrap();
    let shell = format!(
        "<!--escale:boot--><script></script><!--escale:base-style--><style>{tokens}</style>\
         <!--escale:home-style--><!--escale:rest-style--><style></style><!--escale:kiosk--><!--escale:app--><!--escale:end-->\
         <body><!--escale:signs--><!--escale:body--><!--escale:tail--></body>"
    );
    let app = tempfile::tempdir().unwrap();
    fs::write(app.path().join("shell.html"), shell).unwrap();
    fs::write(app.path().join("art.svg"), "<svg/>").unwrap();
    app
}
