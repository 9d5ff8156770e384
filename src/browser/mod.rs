//! The only room that touches the browser. Everything here may be missing or fail in some
//! browser: then a value says so, and the page stays as it is.

pub(crate) mod cards;
pub(crate) mod choice;
pub(crate) mod clock;
pub(crate) mod focus;
pub(crate) mod hand_on;
pub(crate) mod page;
pub(crate) mod shown;
pub(crate) mod slots;
