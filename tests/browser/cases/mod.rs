//! The cases, one file for each promise.

mod alive;
mod arrival;
mod back;
mod carrying;
mod degraded;
mod forgetting;
mod language;
mod leaving;
mod minutes;
mod policy;
mod silent;
mod tour;
mod trapped;
mod waiting;

use crate::rig::case::Case;

/// Every case.
pub(crate) fn all() -> Vec<Case> {
    [
        alive::cases(),
        minutes::cases(),
        degraded::cases(),
        tour::cases(),
        silent::cases(),
        arrival::cases(),
        leaving::cases(),
        language::cases(),
        back::cases(),
        forgetting::cases(),
        carrying::cases(),
        waiting::cases(),
        trapped::cases(),
        policy::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
