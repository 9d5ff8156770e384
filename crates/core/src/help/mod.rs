//! From a need and a moment to the contacts that fit, and whether they answer now.

mod fit;
mod open;

pub use fit::{Fit, fit, leading};
pub use open::Open;

#[cfg(test)]
mod tests;
