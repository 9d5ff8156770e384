//! The page that exit leads to: a server on a port of its own.

use axum::Router;
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, REFERER};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::net::TcpListener;

const PAGE: &str = "<!doctype html><html lang=fr><meta charset=utf-8><title>Temps</title>\
                    <h1 id=outside>Demain, du soleil</h1></html>";

/// The neutral page somewhere else.
pub(crate) struct Outside {
    /// With the final slash, as the pack has it.
    pub(crate) address: String,
    told: Arc<AtomicBool>,
}

impl Outside {
    /// Opens it on a free port.
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = format!("http://{}/", listener.local_addr().expect("its number"));
        let told = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&told);
        let router = Router::new().fallback(move |request: Request| async move {
            // Its own page asks for its icon; anything else comes from ours.
            let from_us = request.uri().path() == "/";
            if from_us && request.headers().contains_key(REFERER) {
                seen.store(true, Ordering::Relaxed);
            }
            ([(CONTENT_TYPE, "text/html")], PAGE)
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, told }
    }

    /// Whether anybody ever told it where they came from.
    pub(crate) fn was_told_where_from(&self) -> bool {
        self.told.load(Ordering::Relaxed)
    }
}
