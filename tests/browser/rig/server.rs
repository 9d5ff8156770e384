//! A server of one visit: logs every request, and answers some of them badly.

use super::trap;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use futures_util::stream::{StreamExt as _, iter, once, unfold};
use std::io::{Error, ErrorKind};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// What the server does badly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fault {
    #[default]
    None,
    /// The app is not found.
    NoApp,
    /// The app ends in the middle.
    HalfApp,
    /// The campaign is of a format that the app doesn't know.
    OtherPack,
    /// The app is said to be plain text.
    AppAsText,
    /// The illustrations are not found.
    NoArt,
    /// The app comes when [`Server::release`] is called.
    LateApp,
    /// The app traps when its exported function at this place among those that events call is called.
    TrappingApp(usize),
    /// The document stops in the middle of its first door and goes on when released.
    LateRest,
    /// The same, but it ends there when released, as if that were all.
    NoRest,
    /// The same, but the connection breaks off when released.
    BrokenRest,
    /// The document stops before the heading of help and goes on when released.
    LateHelp,
    /// The document stops in the middle of the first card of a contact and goes on when released.
    LateCard,
    /// The document forbids its own scripts.
    NoScripts,
}

/// A running server; it ends with this value.
pub(crate) struct Server {
    /// Without a final slash.
    pub(crate) origin: String,
    log: Arc<Mutex<Vec<String>>>,
    gate: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves one of the sites with `fault`, on a free port.
    pub(crate) async fn open(site: &Router, fault: Fault) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("its number"));
        let log = Arc::new(Mutex::new(Vec::new()));
        let (gate, opened) = watch::channel(false);
        let written = Arc::clone(&log);
        let answer = from_fn(move |request: Request, next: Next| {
            let line = format!("{} {}", request.method(), request.uri());
            written.lock().expect("a log").push(line);
            answer(fault, opened.clone(), request, next)
        });
        let router = site.clone().layer(answer);
        let task = tokio::spawn(async move {
            // Ends only with the task.
            let _ = axum::serve(listener, router).await;
        });
        Self { origin, log, gate, task }
    }

    /// Lets what was held back come.
    pub(crate) fn release(&self) {
        self.gate.send_replace(true);
    }

    /// Nobody listens any more.
    pub(crate) fn end(&self) {
        self.task.abort();
    }

    /// What was asked for so far: method and path, in order.
    pub(crate) fn log(&self) -> Vec<String> {
        self.log.lock().expect("a log").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(
    fault: Fault,
    gate: watch::Receiver<bool>,
    mut request: Request,
    next: Next,
) -> Response {
    if fault == Fault::NoArt && request.uri().path().starts_with("/art.") {
        *request.uri_mut() = Uri::from_static("/nothing");
    }
    let app = request.uri().path().ends_with(match fault {
        Fault::OtherPack => ".bin",
        _ => ".wasm",
    });
    let document = request.uri().path().ends_with('/');
    let about_app = matches!(
        fault,
        Fault::NoApp
            | Fault::HalfApp
            | Fault::OtherPack
            | Fault::AppAsText
            | Fault::LateApp
            | Fault::TrappingApp(_)
    );
    if matches!(fault, Fault::None | Fault::NoArt) || about_app != app || !(app || document) {
        return next.run(request).await;
    }
    // What is cut or changed must not be compressed.
    request.headers_mut().remove(ACCEPT_ENCODING);
    match fault {
        Fault::None | Fault::NoArt => next.run(request).await,
        Fault::NoApp => {
            *request.uri_mut() = Uri::from_static("/nothing");
            next.run(request).await
        }
        Fault::HalfApp => {
            change(next.run(request).await, |bytes| bytes[..bytes.len() / 2].to_vec()).await
        }
        Fault::OtherPack => {
            change(next.run(request).await, |bytes| [&[u8::MAX], &bytes[1..]].concat()).await
        }
        Fault::TrappingApp(at) => {
            change(next.run(request).await, |bytes| trap::set(bytes, at)).await
        }
        Fault::AppAsText => said_to_be(next.run(request).await, "text/plain"),
        Fault::NoScripts => under(next.run(request).await, "script-src 'none'"),
        Fault::LateApp => {
            open(gate).await;
            next.run(request).await
        }
        Fault::LateHelp => in_two(next.run(request).await, HELP, gate, Ok).await,
        Fault::LateCard => in_two(next.run(request).await, CARD, gate, Ok).await,
        Fault::LateRest => in_two(next.run(request).await, DOOR, gate, Ok).await,
        Fault::NoRest => in_two(next.run(request).await, DOOR, gate, |_| Ok(Vec::new())).await,
        Fault::BrokenRest => {
            let broken = |_| Err(Error::from(ErrorKind::BrokenPipe));
            in_two(next.run(request).await, DOOR, gate, broken).await
        }
    }
}

/// A body that breaks off after `bytes`.
pub(super) fn broken(bytes: Vec<u8>) -> Body {
    let broken = Error::from(ErrorKind::BrokenPipe);
    Body::from_stream(iter([Ok(bytes), Err(broken)]))
}

async fn open(mut gate: watch::Receiver<bool>) {
    // The server that could open it is gone: then nobody waits.
    let _ = gate.wait_for(|open| *open).await;
}

fn said_to_be(mut response: Response, kind: &'static str) -> Response {
    let kind = HeaderValue::from_static(kind);
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}

/// Two policies: what is done must satisfy both.
fn under(mut response: Response, policy: &'static str) -> Response {
    let policy = HeaderValue::from_static(policy);
    response.headers_mut().append(CONTENT_SECURITY_POLICY, policy);
    response
}

async fn change(response: Response, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Response {
    let (mut head, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.expect("a body");
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, Body::from(change(&bytes)))
}

/// How long nothing comes of a document that comes slowly.
const DRIP: Duration = Duration::from_millis(100);

/// What comes after the first half of a document.
type Rest = fn(Vec<u8>) -> Result<Vec<u8>, Error>;

/// Where a document stops: a section, and the first of this in it.
type Stop = (&'static str, &'static str);

/// In the middle of the first door.
const DOOR: Stop = ("<section id=\"d2\"", "</h1>");
/// Before anything of help has come.
const HELP: Stop = ("<section id=\"hp\"", "<h1");
/// Before the end of the first card.
const CARD: Stop = ("class=\"contact\"", "<p class=\"leaves\"");

/// The document up to `stop`; what `then` makes of the rest, once open.
async fn in_two(
    response: Response,
    (section, stop): Stop,
    gate: watch::Receiver<bool>,
    then: Rest,
) -> Response {
    let (mut head, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.expect("a body");
    let text = String::from_utf8_lossy(&bytes);
    let section = text.find(section).expect("a section");
    let middle = section + text[section..].find(stop).expect("its heading");
    let (first, rest) = bytes.split_at(middle);
    let (first, rest) = (first.to_vec(), rest.to_vec());
    head.headers.remove(CONTENT_LENGTH);
    // A slow line drips, it doesn't stand still. And Firefox, when asked while it draws up a document,
    // may leave off until more of it comes.
    let drops = unfold(gate, |gate| async {
        let opened = timeout(DRIP, open(gate.clone())).await.is_ok();
        (!opened).then_some((Ok(b"<!---->".to_vec()), gate))
    });
    let later = once(async move { then(rest) });
    let body = once(async move { Ok(first) }).chain(drops).chain(later);
    Response::from_parts(head, Body::from_stream(body))
}
