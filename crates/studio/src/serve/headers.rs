//! The headers of every answer: the one table that server and, later, host configurations follow.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// The same on every answer.
const ALWAYS: [(&str, &str); 7] = [
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("x-dns-prefetch-control", "off"),
    ("permissions-policy", PERMISSIONS),
];

/// Only names that today's browsers know: an unknown one is written to the console.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), \
    gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    publickey-credentials-get=(), screen-wake-lock=(self), serial=(), usb=(), fullscreen=(self)";

const FOREVER: &str = "public, max-age=31536000, immutable";

/// Sets the headers of one answer to `path`.
pub(super) fn set(response: &mut Response, path: &str, policy: &str) {
    let cache =
        if response.status().is_success() && is_hashed(path) { FOREVER } else { "no-cache" };
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    if let Ok(policy) = HeaderValue::from_str(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// A name such as `art.0123456789abcdef.svg` or `escale-app-123456789abcdef_bg.wasm` never stands
/// for other bytes. Trunk writes a hash of 64 bits without the noughts it begins with.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.split(['.', '-', '_'])
        .any(|part| part.len() >= 12 && part.chars().all(|c| c.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        for name in [
            "/art.0123456789abcdef.svg",
            "/escale-app-c47cf312d626bed_bg.wasm",
            "/a-1c47cf312d626.js",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in ["/", "/en/", "/icon.svg", "/shell.html", "/kiosk/", "/escale-app_bg.wasm"] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
