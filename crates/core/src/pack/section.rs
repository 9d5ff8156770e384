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

/// All of these, and those of five doors: no topic's and no assessment's. A door beyond the fifth
/// takes the next code, if it is free.
pub const OWN: [&str; 10] = [HOME, HELP, ABOUT, ERASE, ATTRACT, "d2", "d3", "d4", "d5", "d6"];
/// How many doors have a code of their own in every campaign.
pub const DOORS: usize = 5;

/// The code of the door at this place, from 0: `d2`, `d3` …
#[must_use]
pub fn of_door(at: usize) -> String {
    format!("d{}", at + 2)
}
