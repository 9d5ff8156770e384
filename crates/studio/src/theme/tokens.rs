//! The house's colours, read from the style sheet that names them.
//!
//! A token stands there once, its values side by side, each inside the switch that shows it:
//! `var(--usual, var(--light, #F5F8F5) var(--dark, #071923)) var(--more, #FFFFFF)`.

use super::Colour;
use anyhow::{Context as _, bail};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const SHEET: &str = include_str!("../../../../styles/tokens.css");

/// One of the four themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// By day.
    Light,
    /// By night.
    Dark,
    /// By day, for whoever asks for more contrast.
    MoreLight,
    /// By night, for whoever asks for more contrast.
    MoreDark,
}

impl Scheme {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::MoreLight, Self::MoreDark];
    /// Those that a campaign may colour.
    pub const SETTABLE: [Self; 2] = [Self::Light, Self::Dark];

    /// As tables and faults say it; for those that may be coloured, the table of `theme.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::MoreLight => "more",
            Self::MoreDark => "more dark",
        }
    }

    /// Whether the style sheet's `switch` is on; `None` if there is no such switch.
    fn is_on(self, switch: &str) -> Option<bool> {
        let more = matches!(self, Self::MoreLight | Self::MoreDark);
        let dark = matches!(self, Self::Dark | Self::MoreDark);
        match switch {
            "--light" => Some(!dark),
            "--dark" => Some(dark),
            "--usual" => Some(!more),
            "--more" => Some(more),
            _ => None,
        }
    }
}

/// A token's colour in each theme; `None` is `transparent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    light: Option<Colour>,
    dark: Option<Colour>,
    more_light: Option<Colour>,
    more_dark: Option<Colour>,
}

impl Colours {
    /// The colour in one theme.
    #[must_use]
    pub fn of(&self, scheme: Scheme) -> Option<Colour> {
        match scheme {
            Scheme::Light => self.light,
            Scheme::Dark => self.dark,
            Scheme::MoreLight => self.more_light,
            Scheme::MoreDark => self.more_dark,
        }
    }
}

/// All colour tokens, by name without dashes before it.
#[derive(Clone, Debug)]
pub struct Tokens(BTreeMap<String, Colours>);

impl Tokens {
    /// The house's own.
    ///
    /// # Errors
    /// If `styles/tokens.css` is not written as this module reads it; a test guards that.
    pub fn house() -> anyhow::Result<&'static Self> {
        static HOUSE: LazyLock<Result<Tokens, String>> =
            LazyLock::new(|| Tokens::parse(SHEET).map_err(|error| format!("{error:#}")));
        let house = HOUSE.as_ref().map_err(|error| anyhow::anyhow!("{error}"));
        house.context("styles/tokens.css cannot be read")
    }

    /// Reads the colour tokens of a style sheet; other properties are passed over.
    ///
    /// # Errors
    /// If a token stands twice, is a colour in some themes only, or its value does not end.
    pub fn parse(sheet: &str) -> anyhow::Result<Self> {
        let mut tokens = BTreeMap::new();
        for (name, value) in custom_properties(&without_comments(sheet)) {
            let colours = colours(value).with_context(|| format!("the token --{name}"))?;
            if let Some(colours) = colours
                && tokens.insert(name.to_owned(), colours).is_some()
            {
                bail!("the token --{name} stands twice");
            }
        }
        Ok(Self(tokens))
    }

    /// A token's colours.
    #[must_use]
    pub fn get(&self, token: &str) -> Option<&Colours> {
        self.0.get(token)
    }
}

fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.filter_map(|part| Some(part.split_once("*/")?.1)).collect::<String>()
}

/// `name`, without its dashes, and value of each `--name: value`.
fn custom_properties(sheet: &str) -> impl Iterator<Item = (&str, &str)> {
    sheet.split(['{', '}', ';']).filter_map(|piece| {
        let (name, value) = piece.trim().strip_prefix("--")?.split_once(':')?;
        Some((name.trim(), value.trim()))
    })
}

/// The colours of a value; `None` if it is none in any theme.
fn colours(value: &str) -> anyhow::Result<Option<Colours>> {
    let mut found = Vec::new();
    for scheme in Scheme::ALL {
        let shown = shown(value, scheme)?;
        let shown = shown.trim();
        let colour = if shown == "transparent" { None } else { Colour::parse(shown) };
        if colour.is_some() || shown == "transparent" {
            found.push(colour);
        } else if shown.starts_with('#') || !found.is_empty() {
            bail!("`{shown}` is not #RRGGBB, in {}", scheme.name());
        }
    }
    match *found.as_slice() {
        [] => Ok(None),
        [light, dark, more_light, more_dark] => {
            Ok(Some(Colours { light, dark, more_light, more_dark }))
        }
        _ => bail!("it has a colour in some themes only"),
    }
}

/// What is left of `value` in one theme, once each switch is thrown.
fn shown(value: &str, scheme: Scheme) -> anyhow::Result<String> {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, call)) = rest.split_once("var(") {
        out.push_str(before);
        let end = closing(call).context("a bracket is not closed")?;
        let (inside, after) = call.split_at(end);
        let (name, fallback) = inside.split_once(',').unwrap_or((inside, ""));
        match scheme.is_on(name.trim()) {
            Some(true) => out.push_str(&shown(fallback, scheme)?),
            Some(false) => {}
            None => out.push_str(inside),
        }
        rest = after.strip_prefix(')').unwrap_or(after);
    }
    Ok(out + rest)
}

/// Where the bracket closes that was opened just before `text`.
fn closing(text: &str) -> Option<usize> {
    let mut open = 1;
    text.char_indices().find_map(|(at, sign)| {
        open += match sign {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        (open == 0).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::{Scheme, Tokens};
    use crate::theme::names::settable;

    fn said(sheet: &str, token: &str) -> Vec<String> {
        let tokens = Tokens::parse(sheet).expect("a sheet");
        let colours = tokens.get(token).expect("the token");
        Scheme::ALL
            .map(|s| colours.of(s).map_or("transparent".to_owned(), |c| c.to_string()))
            .to_vec()
    }

    #[test]
    fn the_houses_sheet_holds_all_that_may_be_set() {
        let house = Tokens::house().expect("styles/tokens.css");
        for token in settable() {
            assert!(house.get(token).is_some(), "styles/tokens.css has no colour --{token}");
        }
    }

    #[test]
    fn each_switch_shows_its_value() {
        let sheet = ":root { --light: initial; --dark: ; --line: var(--usual, 1px) var(--more, 2px); }
            @media x { :root { --light: ; } }
            :root { /* --a: #000000; */ --a: var(--usual, var(--light, #000001) var(--dark,#000002))
                var(--more, var(--light, #000003) var(--dark, #00000a)); --b: #0000B0;
              --c: var(--light, transparent) var(--dark, #00000c); --d: var(--usual, #0000D1) var(--more, #0000D2) }";
        assert_eq!(said(sheet, "a"), ["#000001", "#000002", "#000003", "#00000A"]);
        assert_eq!(said(sheet, "b"), ["#0000B0"; 4]);
        assert_eq!(said(sheet, "c"), ["transparent", "#00000C", "transparent", "#00000C"]);
        assert_eq!(said(sheet, "d"), ["#0000D1", "#0000D1", "#0000D2", "#0000D2"]);
        let tokens = Tokens::parse(sheet).expect("a sheet");
        assert!(["light", "dark", "line"].iter().all(|name| tokens.get(name).is_none()));
    }

    #[test]
    fn what_is_half_a_colour_is_refused_by_name() {
        for (value, why) in [
            ("#FFF", "the token --a: `#FFF` is not #RRGGBB, in light"),
            ("var(--light, #FFFFFF)", "the token --a: `` is not #RRGGBB, in dark"),
            ("var(--dark, #FFFFFF)", "the token --a: `` is not #RRGGBB, in more"),
            ("var(--light, #FFFFFF", "the token --a: a bracket is not closed"),
            ("#FFFFFF; --a: #000000", "the token --a stands twice"),
        ] {
            let error = Tokens::parse(&format!(":root {{ --a: {value}; }}")).expect_err(value);
            assert_eq!(format!("{error:#}"), why);
        }
    }
}
