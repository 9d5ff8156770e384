//! The content policy and the other headers: exact, on every kind of answer, and they hold.

use crate::rig::case::Case;
use crate::rig::visit::Bench;
use axum::body::Bytes;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt as _, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::once("policy::headers", headers),
        Case::new("policy::nothing_else_runs", nothing_else_runs),
        Case::new("policy::no_frame", no_frame),
    ]
}

/// The same on every answer, whatever it is.
const ALWAYS: [(&str, &str); 6] = [
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("x-dns-prefetch-control", "off"),
];

/// What no answer may say.
const NEVER: [&str; 7] =
    ["set-cookie", "report-to", "reporting-endpoints", "nel", "server", "x-powered-by", "link"];

const POLICY: [&str; 10] = [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
];

/// What nobody here asks for; each would leave a record.
const REFUSED: [&str; 8] = [
    "camera=()",
    "microphone=()",
    "geolocation=()",
    "accelerometer=()",
    "gyroscope=()",
    "payment=()",
    "usb=()",
    "midi=()",
];

async fn headers(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.settled().await;
    let origin = visit.server.origin.clone();
    let mut asked = visit.server.log();
    asked.extend(
        [
            "GET /kiosk/en/",
            "GET /rounds/",
            "GET /rounds/worker.js",
            "GET /kiosk/prepare/",
            "GET /kiosk/worker.js",
            "GET /en",
            "GET /nothing",
            "GET /../Cargo.toml",
            "HEAD /",
            "POST /",
            "GET /?q=1",
        ]
        .map(str::to_owned),
    );
    for line in asked {
        let (method, path) = line.split_once(' ').expect("method and path");
        for encoding in ["identity", "gzip", "br"] {
            let (status, headers) = request(method, &format!("{origin}{path}"), encoding).await;
            check(&format!("{line} {status} {encoding}"), status, &headers, path);
        }
    }
}

async fn request(method: &str, address: &str, encoding: &str) -> (StatusCode, HeaderMap) {
    let client = Client::builder(TokioExecutor::new()).build_http();
    let request = Request::builder()
        .method(method)
        .uri(address)
        .header("accept-encoding", encoding)
        .body(Empty::<Bytes>::new())
        .expect("a request");
    let (head, body) = client.request(request).await.expect("an answer").into_parts();
    body.collect().await.expect("its end");
    (head.status, head.headers)
}

fn check(what: &str, status: StatusCode, headers: &HeaderMap, path: &str) {
    let value = |name: &str| {
        let all: Vec<_> = headers.get_all(name).iter().collect();
        assert!(all.len() <= 1, "{what}: {name} twice");
        all.first().and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    for (name, wanted) in ALWAYS {
        assert_eq!(value(name), wanted, "{what}: {name}");
    }
    for name in NEVER {
        assert_eq!(headers.get(name), None, "{what}: {name}");
    }
    let policy = value("content-security-policy");
    let said: Vec<&str> = policy.split("; ").collect();
    for directive in POLICY {
        assert!(said.contains(&directive), "{what}: {directive} is not in {policy}");
    }
    // Only where the site is taken along does a script make a worker; on a phone there is none.
    let taken = path.starts_with("/rounds/") || path == "/kiosk/prepare/";
    let workers = if taken || path.starts_with("/kiosk/") { "'self'" } else { "'none'" };
    let types = if taken { "offline" } else { "'none'" };
    for directive in [format!("worker-src {workers}"), format!("trusted-types {types}")] {
        assert!(said.contains(&directive.as_str()), "{what}: {directive} is not in {policy}");
    }
    let loose = ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "data:", "*"];
    assert!(!loose.iter().any(|word| policy.contains(word)), "{what}: {policy}");
    for kind in ["script-src 'self' 'wasm-unsafe-eval' 'sha256-", "style-src 'self' 'sha256-"] {
        assert!(policy.contains(kind), "{what}: {kind} is not in {policy}");
    }
    let permissions = value("permissions-policy");
    for refused in REFUSED {
        assert!(permissions.contains(refused), "{what}: {refused} is not in {permissions}");
    }
    let hashed = status == StatusCode::OK
        && !path.ends_with('/')
        && !path.contains('?')
        && path != "/icon.svg"
        && !path.ends_with("/worker.js");
    let cache = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    assert_eq!(value("cache-control"), cache, "{what}");
    let kinds = [
        ("/", "text/html"),
        (".wasm", "application/wasm"),
        (".js", "text/javascript"),
        (".svg", "image/svg+xml"),
    ];
    let kind = kinds.iter().find(|(ending, _)| status == StatusCode::OK && path.ends_with(ending));
    if let Some((_, kind)) = kind {
        assert!(value("content-type").starts_with(kind), "{what}: {}", value("content-type"));
    }
}

/// Neither text that becomes code, nor an injected script, nor markup made from text.
async fn nothing_else_runs(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    // In a task of the page: what WebDriver runs itself stands above the policy.
    visit
        .ask(
            "(window.tried = {}, setTimeout(() => {
                const attempt = (name, act) => { try { tried[name] = String(act()) } catch (e) { tried[name] = e.name } };
                attempt('eval', () => window.eval('1'));
                attempt('function', () => new window.Function('return 1')());
                attempt('script', () => { const s = document.createElement('script'); s.textContent = 'tried.ran = 1'; document.head.append(s) });
                attempt('markup', () => { document.createElement('p').innerHTML = '<b>1</b>' });
                attempt('policy', () => trustedTypes.createPolicy('x', {}));
                tried.done = true;
            }), 1)",
        )
        .await;
    visit.until("tried.done === true").await;
    let tried = visit.ask("tried").await;
    for way in ["eval", "function", "script", "markup", "policy"] {
        let refused = tried[way].as_str().is_some_and(|error| error.ends_with("Error"));
        assert!(refused, "{way}: {tried}");
    }
    assert_eq!(tried["ran"], json!(null));
}

/// Nobody can lay it under a page of theirs.
async fn no_frame(bench: Bench) {
    let visit = bench.visit().await;
    visit.client.goto(&bench.outside.address).await.expect("the page outside");
    let framed = format!(
        "(window.framed = document.createElement('iframe'), framed.src = '{}/', framed.onload = () => document.title = 'loaded', document.body.append(framed), 1)",
        visit.server.origin
    );
    visit.ask(&framed).await;
    visit.until("document.title === 'loaded'").await;
    let frame = visit.client.clone().enter_frame(0).await;
    frame.expect("the frame");
    assert_eq!(visit.ask("!!document.getElementById('main')").await, json!(false), "it is framed");
}
