//! The clock: the present moment, and a beat each minute.

use gloo_timers::callback::Interval;

/// Now, in unix seconds.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds fit for 285,000 years")]
pub(crate) fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Calls `beat` about once a minute, for as long as the page lives.
pub(crate) fn every_minute(beat: impl FnMut() + 'static) {
    Interval::new(60_000, beat).forget();
}
