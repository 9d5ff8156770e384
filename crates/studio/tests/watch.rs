//! `escale serve --watch` over HTTP: a change shows, a broken file keeps the last good site.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of the support")]
mod support;

use serde_json::Value;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use support::{app, copy_of};

/// A server of its own, stopped when it is let go.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(pack: &Path, app: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_escale"))
            .args(["serve", "--watch", "--port", "0", "--today", "2026-11-24"])
            .args(["--app", app.to_str().unwrap(), pack.to_str().unwrap()])
            .env("LC_ALL", "en_GB.UTF-8")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let at = lines.find(|line| line.as_ref().unwrap().contains("http://")).unwrap().unwrap();
        // Read on, so that the server can always write.
        std::thread::spawn(move || lines.for_each(drop));
        let (_, after) = at.split_once("http://").unwrap();
        let address = after.split('/').next().unwrap().to_owned();
        Self { child, address }
    }

    /// Head and body of an answer, as soon as there is one.
    fn get(&self, path: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: escale\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_ascii_lowercase(), body.to_owned())
    }

    /// What is there once it differs from `known`.
    fn changes(&self, known: &str) -> Value {
        let (_, body) = self.get(&format!("/__escale/changes?since={known}"));
        serde_json::from_str(&body).unwrap()
    }

    /// Waits until the state fits. An editor's half-written file may be seen in between.
    fn until(&self, mut known: Value, fits: impl Fn(&Value) -> bool) -> Value {
        while !fits(&known) {
            known = self.changes(&known["mark"].to_string());
        }
        known
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// The errors among the faults of a state.
fn errors(state: &Value) -> Vec<&Value> {
    state["faults"].as_array().unwrap().iter().filter(|f| f["is_error"] == true).collect()
}

fn change(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from));
    // As editors do it: a new file in the place of the old one.
    let new = file.with_extension("new");
    fs::write(&new, text.replacen(from, to, 1)).unwrap();
    fs::rename(new, file).unwrap();
}

#[test]
fn a_change_shows_and_a_fault_keeps_the_last_good_site() {
    let (pack, app) = (copy_of("example"), app());
    let words = pack.path().join("de/topics/a-gift.ftl");
    let server = Server::start(pack.path(), app.path());
    let first = server.changes("");
    assert!(errors(&first).is_empty());
    let (head, page) = server.get("/");
    assert!(page.contains("Mit der Antwort warten"));
    assert!(page.contains("/__escale/watch.js"));
    assert!(head.contains("script-src 'self'") && head.contains("connect-src 'self'"));

    change(&words, "Mit der Antwort warten", "Erst einmal abwarten");
    let changed = server.until(first.clone(), |now| now["site"] != first["site"]);
    assert!(server.get("/").1.contains("Erst einmal abwarten"));

    change(&words, "a-gift-step-2 =", "a-gift-step-2");
    let broken = server.until(changed.clone(), |now| !errors(now).is_empty());
    assert_eq!(broken["site"], changed["site"]);
    assert!(server.get("/").1.contains("Erst einmal abwarten"));
    let fault = errors(&broken)[0];
    assert!(fault["place"].as_str().unwrap().starts_with("de/topics/a-gift.ftl:"), "{fault}");
    assert_eq!((&fault["section"], &fault["document"]), (&"k4".into(), &"/".into()));

    change(&words, "a-gift-step-2", "a-gift-step-2 =");
    let mended = server.until(broken, |now| errors(now).is_empty());
    assert_ne!(mended["site"], changed["site"]);
}

#[test]
fn a_pack_that_begins_with_a_fault_is_waited_for() {
    let (pack, app) = (copy_of("example"), app());
    let campaign = pack.path().join("campaign.toml");
    change(&campaign, "doors =", "dors =");
    let server = Server::start(pack.path(), app.path());
    let waiting = server.changes("");
    assert_eq!(waiting["site"], 0);
    assert!(errors(&waiting)[0]["place"].as_str().unwrap().starts_with("campaign.toml"));
    assert!(server.get("/").1.contains("as soon as the faults are mended"));

    change(&campaign, "dors =", "doors =");
    server.until(waiting, |now| errors(now).is_empty() && now["site"] != 0);
    assert!(server.get("/").1.contains("Mit der Antwort warten"));
}
