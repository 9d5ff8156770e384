//! The colours: the house's, a campaign's own, and whether one can read what is written in them.
//!
//! A pack's `theme.toml` may set some of them for light and dark. It stays in the studio: the
//! documents carry a style rule, the app never knows.

mod check;
pub mod colour;
pub mod contrast;
mod emit;
mod names;
mod nearest;
mod read;
pub mod tokens;

use std::ops::Range;

pub use check::check;
pub use colour::Colour;
pub use emit::rule;
pub use names::{settable, suggest};
pub use read::{FILE, read};
pub use tokens::{Scheme, Tokens};

/// What a campaign sets itself; empty where it keeps the house's colours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// The colours set, in the file's order.
    pub settings: Vec<Setting>,
}

/// One line of `theme.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// A settable token.
    pub token: &'static str,
    /// Light or dark: more contrast is not a campaign's to change.
    pub scheme: Scheme,
    /// Its new colour.
    pub colour: Colour,
    /// Where its name and value stand in the file.
    pub span: Range<usize>,
}

impl Theme {
    /// What this campaign sets for `token` in `scheme`.
    #[must_use]
    pub fn setting(&self, token: &str, scheme: Scheme) -> Option<&Setting> {
        self.settings.iter().find(|s| s.token == token && s.scheme == scheme)
    }

    /// The colour of `token` in `scheme`: this campaign's, else the house's. `None` is
    /// transparent, or no token.
    #[must_use]
    pub fn colour(&self, house: &Tokens, token: &str, scheme: Scheme) -> Option<Colour> {
        let own = self.setting(token, scheme).map(|setting| setting.colour);
        own.or_else(|| house.get(token)?.of(scheme))
    }
}
