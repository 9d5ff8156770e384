//! The built site in real browsers, driven by WebDriver: engines × cases.
//!
//! `ESCALE_BUNDLE` is the folder that Trunk wrote; without it every case is listed as ignored.
//! The site is built once from a copy of the first campaign and served in-process; each case has
//! browsers with fresh profiles and servers of its own, which log what is asked of them.
//!
//! ```text
//! ESCALE_BUNDLE=dist cargo test --test browser            # all
//! ESCALE_BUNDLE=dist cargo test --test browser exit       # those with `exit` in the name
//! ESCALE_BUNDLE=dist cargo test --test browser firefox::  # one engine
//! ```
//!
//! `ESCALE_LONG=1` lets the cases in `soak` do a thousand visits and fifty thousand touches.
//!
//! What is drawn is looked at in the first engine only; what an engine does, in each
//! ([`rig::case::Scope`]).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod cases;
mod rig;

use libtest_mimic::{Arguments, Trial};
use rig::engine::ENGINES;
use rig::house::House;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// How many cases run at a time, if nobody says otherwise: each is a browser.
const AT_A_TIME: usize = 3;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_A_TIME);
    let bundle = std::env::var_os("ESCALE_BUNDLE").map(PathBuf::from);
    let house = Arc::new(House::new(bundle.clone().unwrap_or_default()));
    let mut trials = Vec::new();
    for engine in ENGINES {
        for case in cases::all().into_iter().filter(|case| case.runs_in(engine)) {
            let house = Arc::clone(&house);
            let name = format!("{}::{}", engine.name, case.name);
            let trial = Trial::test(name, move || {
                house.run(engine, case);
                Ok(())
            });
            trials.push(trial.with_ignored_flag(bundle.is_none()));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
