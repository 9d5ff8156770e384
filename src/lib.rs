//! Escale's screens. The words are rendered natively into one document per language and device
//! ([`sections`]); the life is mounted into their slots in the browser (`live`). Both draw with
//! the same [`parts`].

// Leptos writes deep types; spelling them out is the compiler's work.
#![recursion_limit = "256"]

pub mod parts;

#[cfg(not(target_arch = "wasm32"))]
pub mod sections;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod live;
