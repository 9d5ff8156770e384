//! Browser entry: starts the app, or leaves the page as it is.

fn main() {
    #[cfg(target_arch = "wasm32")]
    escale_app::app::start();
}
