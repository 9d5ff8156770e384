//! Answering an assessment: one [`Run`] as a state machine, the [`Band`] it ends in, the
//! [`Outcome`] that leads to help. No score is kept or shown.

mod band;
mod outcome;
mod run;

pub use band::Band;
pub use outcome::Outcome;
pub use run::{Answer, Run, Step};

#[cfg(test)]
mod promises;
