//! The policy in deploy/kiosk: it is what the browser reads, it lets our address through, and no
//! other.
//!
//! Chromium reads policies from one folder of the machine only. So that nobody else's browser is
//! bound by it, ours finds another folder there, in a namespace of its own; a machine that allows
//! none fails this case. The policy forbids what drives a browser, too: what it does is seen from
//! what servers are asked for.

use crate::rig::case::Case;
use crate::rig::visit::Bench;
use axum::Router;
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::once("kiosk_box::shows_one_address", one_address)]
}

async fn one_address(_: Bench) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/kiosk/policy.json");
    let text = fs::read_to_string(file).expect("the policy");
    let mut policy: Value = serde_json::from_str(&text).expect("valid JSON");
    assert_eq!(policy["URLBlocklist"], json!(["*"]));
    let elsewhere = Counter::open(String::new()).await;
    let ours = Counter::open(elsewhere.origin.clone()).await;
    policy["URLAllowlist"] = json!([ours.origin]);

    // Sent there by a page of ours; and by one that frames it, which says when it has failed.
    let sent = Browser::start(&policy, &format!("{}/sent", ours.origin));
    ours.is_asked("/sent").await;
    let framing = Browser::start(&policy, &format!("{}/framing", ours.origin));
    ours.is_asked("/framed").await;
    assert_eq!(elsewhere.asked(), [""; 0], "another address is shown");
    drop((sent, framing));

    let free = Browser::start(&json!({}), &format!("{}/sent", ours.origin));
    elsewhere.is_asked("/there").await;
    drop(free);
}

/// A server that sends people elsewhere and notes what it is asked for.
struct Counter {
    origin: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Counter {
    async fn open(elsewhere: String) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("its number"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&asked);
        let router = Router::new().fallback(move |request: Request| async move {
            let path = request.uri().path().to_owned();
            let there = format!("{elsewhere}/there");
            let sends = path == "/sent";
            let page = format!("<iframe src='{there}' onload=\"fetch('/framed')\"></iframe>");
            notes.lock().expect("a list").push(path);
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
            if sends {
                headers.insert(LOCATION, HeaderValue::from_str(&there).expect("an address"));
            }
            (if sends { StatusCode::FOUND } else { StatusCode::OK }, headers, page)
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { origin, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("a list").clone()
    }

    async fn is_asked(&self, path: &str) {
        let asked = async {
            while !self.asked().iter().any(|one| one == path) {
                sleep(Duration::from_millis(15)).await;
            }
        };
        let patience = Duration::from_secs(40);
        timeout(patience, asked).await.unwrap_or_else(|_| {
            panic!("nobody asks for {path}, only {:?}; does `unshare` work here?", self.asked())
        });
    }
}

/// A headless Chromium under a policy; it ends with this value.
struct Browser {
    process: Child,
    _folder: TempDir,
}

impl Browser {
    fn start(policy: &Value, address: &str) -> Self {
        const SEES: &str = "mount --bind \"$1\" /etc/chromium && shift && exec \"$@\"";
        let folder = tempfile::tempdir().expect("a folder");
        let managed = folder.path().join("settings/policies/managed");
        fs::create_dir_all(&managed).expect("a folder");
        fs::write(managed.join("escale.json"), policy.to_string()).expect("the policy");
        let process = Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "--pid", "--fork"])
            .args(["--kill-child", "--mount-proc", "sh", "-c", SEES, "sh"])
            .arg(folder.path().join("settings"))
            .args(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"])
            .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
            .arg(address)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("unshare is part of every Debian");
        Self { process, _folder: folder }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
