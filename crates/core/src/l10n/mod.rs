//! The words of one document, compiled from Fluent by the native tool: look-up, fallback chain,
//! plain form, and the direction they are read in.

mod direction;
mod messages;
mod pattern;
mod plain;
mod words;

pub use direction::direction;
pub use messages::Messages;
pub use pattern::{Choice, Key, Pattern, Piece, folded};
pub use words::{Arg, Text, Words};

#[cfg(test)]
mod tests;
