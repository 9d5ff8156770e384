//! What a campaign is and how it answers.
//!
//! Read in this order: [`pack`] (what a département writes), [`l10n`] (its words),
//! [`assessment`] (answering a few private questions), [`help`] (who can be reached, and when).
//!
//! Nothing here reads a clock, a disk, a network or a browser: moments and texts are arguments,
//! so the same code runs in the page and in the native tool, and every rule can be tested.

pub mod pack;

pub mod assessment;
pub mod help;
pub mod l10n;
