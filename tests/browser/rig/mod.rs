//! What the cases stand on: only here is WebDriver, HTTP and the making of the site known.

pub(crate) mod acts;
pub(crate) mod axe;
pub(crate) mod browser;
pub(crate) mod case;
pub(crate) mod compare;
pub(crate) mod driver;
pub(crate) mod engine;
pub(crate) mod facts;
pub(crate) mod findings;
pub(crate) mod gallery;
pub(crate) mod hall;
pub(crate) mod house;
pub(crate) mod ink;
pub(crate) mod line;
pub(crate) mod outside;
pub(crate) mod paper;
pub(crate) mod picture;
pub(crate) mod places;
pub(crate) mod run;
pub(crate) mod screen;
pub(crate) mod server;
pub(crate) mod site;
pub(crate) mod stops;
pub(crate) mod themes;
pub(crate) mod trap;
pub(crate) mod visit;
