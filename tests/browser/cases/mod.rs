//! The cases, one file for each promise.

mod access;
mod alive;
mod answering;
mod arrival;
mod back;
mod carrying;
mod contrast;
mod dead_kiosk;
mod degraded;
mod display;
mod gallery;
mod helping;
mod keyboard;
mod kiosk;
mod kiosk_box;
mod language;
mod leaving;
mod minutes;
mod offline;
mod other_campaign;
mod policy;
mod rounds;
mod showing;
mod silent;
mod soak;
mod steady;
mod tour;
mod trapped;
mod waiting;
mod watched;
mod zoom;

use crate::rig::case::Case;

/// Every case.
pub(crate) fn all() -> Vec<Case> {
    [
        alive::cases(),
        answering::cases(),
        minutes::cases(),
        degraded::cases(),
        tour::cases(),
        silent::cases(),
        arrival::cases(),
        leaving::cases(),
        language::cases(),
        back::cases(),
        display::cases(),
        carrying::cases(),
        waiting::cases(),
        trapped::cases(),
        policy::cases(),
        offline::cases(),
        rounds::cases(),
        showing::cases(),
        other_campaign::cases(),
        watched::cases(),
        gallery::cases(),
        helping::cases(),
        access::cases(),
        keyboard::cases(),
        zoom::cases(),
        steady::cases(),
        contrast::cases(),
        kiosk::cases(),
        dead_kiosk::cases(),
        kiosk_box::cases(),
        soak::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
