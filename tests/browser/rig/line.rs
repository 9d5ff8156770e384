//! A line to a site, which may end, and on which another site may come in the first one's place.

use super::server::broken;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH};
use axum::response::Response;
use std::sync::{Arc, Mutex};
use tower::ServiceExt as _;

/// A change to what is answered: the path, and the bytes.
pub(crate) type Change = fn(&str, Vec<u8>) -> Vec<u8>;

/// What comes over a line at the moment.
struct Now {
    site: Router,
    change: Change,
    /// How many answers still come: the last only by half.
    left: usize,
}

/// A line; its ends share it.
#[derive(Clone)]
pub(crate) struct Line(Arc<Mutex<Now>>);

impl Line {
    /// A line to `site` that never ends.
    pub(crate) fn to(site: &Router) -> Self {
        let now = Now { site: site.clone(), change: |_, bytes| bytes, left: usize::MAX };
        Self(Arc::new(Mutex::new(now)))
    }

    /// What a server serves.
    pub(crate) fn router(&self) -> Router {
        let line = self.clone();
        Router::new().fallback(move |request: Request| {
            let line = line.clone();
            async move { line.answer(request).await }
        })
    }

    /// From now on `site` is at its end, as `change` makes it.
    pub(crate) fn leads_to(&self, site: &Router, change: Change) {
        let mut now = self.0.lock().expect("a line");
        now.site = site.clone();
        now.change = change;
    }

    /// Only `left` more answers come, the last one by half.
    pub(crate) fn ends_after(&self, left: usize) {
        self.0.lock().expect("a line").left = left;
    }

    async fn answer(&self, mut request: Request) -> Response {
        let (site, change, left) = {
            let mut now = self.0.lock().expect("a line");
            let left = now.left;
            now.left = left.saturating_sub(1);
            (now.site.clone(), now.change, left)
        };
        let path = request.uri().path().to_owned();
        // What is cut or changed must not be compressed.
        request.headers_mut().remove(ACCEPT_ENCODING);
        let Ok(response) = site.oneshot(request).await;
        let (mut head, body) = response.into_parts();
        let mut bytes = change(&path, to_bytes(body, usize::MAX).await.expect("a body").into());
        head.headers.remove(CONTENT_LENGTH);
        match left {
            0 => bytes.clear(),
            1 => bytes.truncate(bytes.len() / 2),
            _ => return Response::from_parts(head, Body::from(bytes)),
        }
        Response::from_parts(head, broken(bytes))
    }
}
