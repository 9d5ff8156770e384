//! Fetching the site's own fixed files. Nothing else is ever fetched.

use gloo_net::http::Request;

/// The bytes at `address`; `None` if they don't come.
pub(crate) async fn bytes(address: &str) -> Option<Vec<u8>> {
    let response = Request::get(address).send().await.ok()?;
    if response.ok() {
        response.binary().await.ok()
    } else {
        None
    }
}
