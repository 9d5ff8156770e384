//! What the server answers while it watches: the site's files, and what has changed.

use super::{State, Watched};
use crate::serve::headers;
use axum::Router;
use axum::body::Body;
use axum::extract::{self, RawQuery, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Serialize;
use std::sync::Arc;
use tower_http::services::ServeDir;

/// The last good site of a watched pack. What the policy allows is unchanged: script, style and
/// connection are the site's own.
pub fn router(watched: Arc<Watched>) -> Router {
    Router::new()
        .route("/__escale/changes", get(changes))
        .route("/__escale/watch.js", get(|| file("text/javascript", include_str!("watch.js"))))
        .route("/__escale/watch.css", get(|| file("text/css", include_str!("watch.css"))))
        .fallback(page)
        .with_state(watched)
}

async fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], text)
}

/// A file of the last good site.
async fn page(extract::State(watched): extract::State<Arc<Watched>>, request: Request) -> Response {
    let site = Arc::clone(&watched.state().site);
    let path = request.uri().path().to_owned();
    let mut response = match ServeDir::new(site.folder()).try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    };
    headers::set(&mut response, &path, &site.policy.of(&path));
    response
}

/// What the page is told.
#[derive(Serialize)]
struct Changes<'a> {
    mark: u64,
    site: u64,
    faults: &'a [super::Shown],
    /// The titles of errors and of warnings.
    words: [&'a str; 2],
}

/// Answers as soon as there is something else than what the page knows: `?since=` its mark.
async fn changes(
    extract::State(watched): extract::State<Arc<Watched>>,
    RawQuery(query): RawQuery,
) -> Response {
    let known = query.as_deref().and_then(|query| query.strip_prefix("since=")?.parse().ok());
    let mut changed = watched.state.subscribe();
    let differs = |state: &Arc<State>| Some(state.mark) != known;
    let Ok(state) = changed.wait_for(differs).await.map(|state| Arc::clone(&state)) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let tongue = watched.watch.tongue;
    let told = Changes {
        mark: state.mark,
        site: state.site.number,
        faults: &state.faults,
        words: [tongue.either("Fautes :", "Faults:"), tongue.either("À regarder :", "To look at:")],
    };
    match serde_json::to_string(&told) {
        Ok(text) => {
            let headers =
                [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
            (headers, text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
