//! What the cases stand on: only here is WebDriver, HTTP and the making of the site known.

pub(crate) mod acts;
pub(crate) mod case;
pub(crate) mod engine;
pub(crate) mod facts;
pub(crate) mod house;
pub(crate) mod outside;
pub(crate) mod places;
pub(crate) mod run;
pub(crate) mod server;
pub(crate) mod site;
pub(crate) mod trap;
pub(crate) mod visit;
