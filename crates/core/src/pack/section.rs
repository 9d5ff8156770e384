//! Link codes of the sections that every campaign has. `boot.js` knows them too: it is no Rust.

/// Home.
pub const HOME: &str = "hm";
/// Help.
pub const HELP: &str = "hp";
/// About.
pub const ABOUT: &str = "ab";
/// What erasing leads to.
pub const ERASE: &str = "er";
/// The attract loop of a kiosk.
pub const ATTRACT: &str = "at";

/// All of these, and those of the doors: no topic's and no assessment's.
pub const OWN: [&str; 13] =
    [HOME, HELP, ABOUT, ERASE, ATTRACT, "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9"];
