//! Fluent: the words of one document, its fallback chain, and the direction they are read in.

mod direction;
mod words;

pub use direction::direction;
pub use words::{Arg, Text, Words, WordsFault, WordsProblem};

#[cfg(test)]
mod tests;
