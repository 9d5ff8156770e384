//! The gallery of all parts as a site of its own, and pictures of it.

use super::picture::Picture;
use super::visit::Visit;
use base64::Engine as _;
use escale::{render::gallery, serve};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// Shows this part and nothing else, so that a change in one part is a change in one picture.
const ALONE: &str = "(() => {
    for (const e of document.body.children) if (e.nodeName !== 'svg') e.hidden = e.id !== '%';
    const box = document.getElementById('%').getBoundingClientRect();
    return [Math.ceil(box.width), Math.ceil(box.height)];
})()";

/// All that is drawn has come: the fonts in both weights, and the sprite.
const COME: &str = "document.readyState === 'complete' && document.fonts.status === 'loaded'
    && [...document.fonts].some(face => face.status === 'loaded' && face.weight === '700')
    && performance.getEntriesByType('resource').some(e => e.name.includes('/art.') && e.responseEnd)";

/// The gallery, served; it ends with this value.
pub(crate) struct Gallery {
    origin: String,
    task: JoinHandle<()>,
    _folder: TempDir,
}

impl Gallery {
    /// Writes it in the dress of the site in `bundle` and in fonts of our own, and serves it.
    pub(crate) async fn open(root: &Path, bundle: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (pack, fonts) = (root.join("tests/gallery/pack"), root.join("tests/gallery/fonts"));
        let out = folder.path().join("gallery");
        gallery::build(&pack, bundle, Some(&fonts), &out).expect("a gallery");
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("its number"));
        let router = serve::router(&out).expect("a site");
        let task = tokio::spawn(async move {
            // Ends only with the task.
            let _ = axum::serve(listener, router).await;
        });
        Self { origin, task, _folder: folder }
    }
}

impl Drop for Gallery {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Visit {
    /// Opens the page `name` of `gallery`; with colours of the system's own if `forced`. Returns
    /// the names of its parts.
    pub(crate) async fn look_at(&self, gallery: &Gallery, name: &str, forced: bool) -> Vec<String> {
        let value = if forced { "active" } else { "none" };
        let features = json!([{ "name": "forced-colors", "value": value }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        let gone = self.client.goto(&format!("{}/{name}.html", gallery.origin)).await;
        gone.unwrap_or_else(|error| panic!("{name} can't be opened: {error}"));
        self.until(COME).await;
        let parts =
            self.ask("[...document.querySelectorAll('.gallery-part')].map(e => e.id)").await;
        let parts = parts.as_array().expect("a list").iter();
        parts.filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// A picture of one part of the gallery, all of it.
    pub(crate) async fn picture_of(&self, part: &str) -> Picture {
        let size = self.ask(&ALONE.replace('%', part)).await;
        let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 });
        let wish = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let taken = self.devtools("Page.captureScreenshot", wish).await;
        let data = taken["data"].as_str().expect("a picture");
        let bytes = base64::engine::general_purpose::STANDARD.decode(data).expect("base64");
        Picture::from_png(&bytes).expect("a picture")
    }

    async fn devtools(&self, command: &str, params: Value) -> Value {
        self.vendor("goog/cdp/execute", json!({ "cmd": command, "params": params })).await
    }
}
