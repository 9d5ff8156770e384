//! The command: what it prints and where it stops; a broken pack writes nothing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of the support")]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use support::{copy_of, escale};

/// The first pack, copied, with one place of one file changed.
fn broken(file: &str, from: &str, to: &str) -> tempfile::TempDir {
    let copy = copy_of("moselle");
    let path = copy.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} no longer holds `{from}`");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
    copy
}

#[test]
fn the_campaigns_have_no_errors() {
    let campaigns = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../campaigns");
    let entries = fs::read_dir(campaigns).unwrap().map(|entry| entry.unwrap().path());
    let packs: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    assert!(packs.len() >= 2, "{packs:?}");
    for pack in packs {
        let output = escale(&["check", pack.to_str().unwrap()]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0), "{text}");
    }
}

#[test]
fn machines_read_the_same_faults() {
    let pack = broken("topics/a-gift.toml", "\"allo-119\"", "\"allo-911\"");
    let text = std::fs::read_to_string(pack.path().join("topics/a-gift.toml")).unwrap();
    let line = 1 + text.lines().position(|line| line.contains("allo-911")).unwrap();
    let pack = pack.path().to_str().unwrap();
    let output = escale(&["check", pack, "--format", "json", "--lang", "fr"]);
    assert_eq!(output.status.code(), Some(1));
    let faults: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let first = &faults.as_array().unwrap()[0];
    assert_eq!(first["code"], "E031");
    assert_eq!((&first["file"], &first["line"]), (&"topics/a-gift.toml".into(), &line.into()));
    assert_eq!(first["sentence"], "Le contact « allo-911 » n’existe pas.");
    assert!(first["why"].is_string() && first["remedy"].is_string());
}

#[test]
fn a_code_is_explained_in_the_language_asked_for() {
    let output = escale(&["explain", "E021", "--lang", "en"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Good: call = \"0 800 235 236\""), "{text}");
    let output = escale(&["explain", "E999", "--lang", "fr"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("n’existe pas"));
}

#[test]
fn a_pack_with_faults_writes_nothing() {
    let pack = broken("topics/a-gift.toml", "related =", "relate =");
    let out: PathBuf = pack.path().join("out/site");
    let output = escale(&["build", pack.path().to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!out.exists());
}

#[test]
fn without_a_built_app_nothing_is_written_and_the_command_is_named() {
    let pack = copy_of("moselle");
    let (app, out) = (pack.path().join("no-app"), pack.path().join("out/site"));
    let [pack, app, out_text] = [pack.path(), &app, &out].map(|p| p.to_str().unwrap());
    let output = escale(&["build", pack, "--app", app, "--out", out_text]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("trunk build --release"));
    assert!(!out.exists());
}

#[test]
fn a_port_in_use_is_said() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let site = tempfile::tempdir().unwrap();
    fs::write(site.path().join("index.html"), "<!doctype html>").unwrap();
    let error = escale::serve::serve(site.path(), port, escale::tongue::Tongue::En)
        .unwrap_err()
        .to_string();
    assert!(error.contains(&format!("port {port} is in use")), "{error}");
}

#[test]
fn every_language_of_the_app_says_the_same_messages() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let ids = |language: &str| -> Vec<String> {
        let text = fs::read_to_string(locales.join(language).join("app.ftl")).unwrap();
        let names = text.lines().filter(|line| !line.starts_with(['#', ' ', '}', '\t']));
        let mut ids: Vec<String> =
            names.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect();
        ids.sort();
        ids
    };
    let expected = ids("en");
    assert!(expected.len() > 50);
    for entry in fs::read_dir(&locales).unwrap() {
        let language = entry.unwrap().file_name().into_string().unwrap();
        assert_eq!(ids(&language), expected, "locales/{language}/app.ftl");
    }
}
