//! From a need and a moment to the contacts that fit, in their order, and whether they answer now.

mod open;
mod rank;

pub use open::Open;
pub use rank::{Asking, Match, Ranked, Way, leading, rank};

#[cfg(test)]
mod tests;
