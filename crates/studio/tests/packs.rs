//! Broken packs: each fault says file, line, what is wrong and what to do; nothing is written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use expect_test::expect;
use std::fs;
use std::path::{Path, PathBuf};
use support::{check, copy_of, escale};

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
fn a_missing_file_is_named() {
    let pack = copy_of("moselle");
    fs::remove_file(pack.path().join("campaign.toml")).unwrap();
    check(
        pack.path(),
        &expect![[r#"
        error: campaign.toml
           this file cannot be read: No such file or directory (os error 2)
           → put it there; campaigns/example shows what is in it"#]],
    );
}

#[test]
fn an_unknown_key_is_named_with_its_line() {
    let pack = broken("topics/a-gift.toml", "related =", "relate =");
    check(
        pack.path(),
        &expect![[r#"
        error: topics/a-gift.toml:7
           unknown field `relate`, expected one of `id`, `code`, `audience`, `door`, `needs`, `contacts`, `related`, `assessment`, `art`
           → correct the key's spelling, or delete the line"#]],
    );
}

#[test]
fn a_picture_that_is_not_drawn_is_named_with_those_like_it() {
    let pack = broken("topics/a-gift.toml", r#"art = "gift""#, r#"art = "gfit""#);
    check(
        pack.path(),
        &expect![[r#"
        error: topics/a-gift.toml:8
           there is no picture `gfit`
           → write `gift`, or delete the line"#]],
    );
    let pack = broken("topics/a-gift.toml", r#"art = "gift""#, r#"art = "car""#);
    check(
        pack.path(),
        &expect![[r#"
        error: topics/a-gift.toml:8
           there is no picture `car`
           → choose one of gift, two-boats, phone-lantern, buoy, bird, bench, compass, chart, storm, signal, message, gulls, ring, shelter, cup, rope, key, bag, scales, letter, bridge, mirror-water, spyglass, umbrella, plaster, or delete the line"#]],
    );
}

#[test]
fn a_missing_message_is_named_with_the_line_to_add() {
    let pack = broken("fr/topics/a-gift.ftl", "a-gift-step-2 =", "a-gift-step-two =");
    check(
        pack.path(),
        &expect![[r#"
            error: fr/topics/a-gift.ftl:36
               the message `a-gift-step-2.more` is missing
               → add a line `    .more = …` under `a-gift-step-2`
            error: fr/topics/a-gift.ftl:36
               the message `a-gift-step-2` is missing
               → add a line `a-gift-step-2 = …`"#]],
    );
}

#[test]
fn a_number_that_cannot_be_dialled_is_refused() {
    let pack = broken("contacts.toml", "\"119\"", "\"one one nine\"");
    check(
        pack.path(),
        &expect![[r#"
        error: contacts.toml:45
           `one one nine` cannot be dialled: write 2 to 15 figures as on a poster, for example 0 800 235 236
           → correct this line"#]],
    );
}

#[test]
fn hours_that_nobody_understands_are_refused() {
    let pack = broken("contacts.toml", "\"Mo-Su 09:00-23:00\"", "\"9h-23h\"");
    check(
        pack.path(),
        &expect![[r#"
        error: contacts.toml:64
           the hours `9h-23h` are not understood: write 24/7, or days and times, for example Mo-Su 09:00-23:00 or Mo-Fr 09:00-12:00,14:00-19:00
           → correct this line"#]],
    );
}

#[test]
fn a_contact_that_does_not_exist_is_named() {
    let pack = broken("topics/a-gift.toml", "\"allo-119\"", "\"allo-911\"");
    check(
        pack.path(),
        &expect![[r#"
        error: topics/a-gift.toml:6
           there is no contact `allo-911`
           → correct the name, or add it to contacts.toml"#]],
    );
}

#[test]
fn two_topics_cannot_share_a_code() {
    let pack = broken("topics/afraid.toml", "\"t9\"", "\"k4\"");
    check(
        pack.path(),
        &expect![[r#"
        error: topics/afraid.toml:2
           the link code `k4` is taken
           → choose two other signs"#]],
    );
}

#[test]
fn broken_fluent_and_markup_are_shown_together() {
    let pack = broken("fr/campaign.ftl", "home =", "home = <b>\nhome { =");
    check(
        pack.path(),
        &expect![[r#"
        error: fr/campaign.ftl:3
           a text holds `<`: markup is not allowed in words
           → write the sentence without it; lists are lines that begin with `- `
        error: fr/campaign.ftl:4
           Fluent does not understand this: Expected a token starting with "="
           → a message is `name = text`; further lines of it begin with four spaces, and no line begins with [ * . or }"#]],
    );
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
    let error = escale::serve::serve(site.path(), port).unwrap_err().to_string();
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
