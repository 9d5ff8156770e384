//! Whether one can read what is written in a campaign's colours, and which colour to take instead.

use super::contrast::{self, Pair};
use super::nearest::{conflict, nearest};
use super::{Colour, FILE, Scheme, Setting, Theme, Tokens};
use crate::fault::{Arg, Code, Fault};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What to do about a colour.
#[derive(Clone, Debug, PartialEq, Eq)]
enum WayOut {
    /// This one passes all its pairs.
    Take(Colour),
    /// None does, because of these: the house's colour will do.
    Conflict(Vec<&'static str>),
}

/// One fault for each pair that does not hold, at the line of the colour to change. Whoever
/// does what they say, and checks again, ends with a theme that passes.
#[must_use]
pub fn check(theme: &Theme) -> Vec<Fault> {
    if theme.settings.is_empty() {
        return Vec::new();
    }
    let house = match Tokens::house() {
        Ok(house) => house,
        Err(error) => {
            let fault = Fault::new(Code::HouseColours, FILE);
            return vec![fault.with("detail", format!("{error:#}"))];
        }
    };
    Scheme::SETTABLE.iter().flat_map(|scheme| Desk::new(theme, house, *scheme).faults()).collect()
}

/// The colours of one theme while they are judged.
struct Desk<'a> {
    theme: &'a Theme,
    house: &'a Tokens,
    scheme: Scheme,
    /// As they are.
    written: BTreeMap<&'static str, Colour>,
    /// As they would be with what was proposed so far.
    proposed: BTreeMap<&'static str, Colour>,
}

impl<'a> Desk<'a> {
    fn new(theme: &'a Theme, house: &'a Tokens, scheme: Scheme) -> Self {
        let tokens = contrast::pairs().flat_map(|pair| [pair.token, pair.ground]);
        let colours = tokens.filter_map(|token| Some((token, theme.colour(house, token, scheme)?)));
        let written: BTreeMap<_, _> = colours.collect();
        Self { theme, house, scheme, proposed: written.clone(), written }
    }

    /// Moves one colour, and goes on with what still fails: so two colours that don't go together
    /// are not both told to move.
    fn faults(mut self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut open: Vec<Pair> = contrast::pairs().filter(|pair| !self.holds(pair)).collect();
        while let Some((setting, way_out)) = self.next(&open) {
            let (its, others): (Vec<Pair>, Vec<Pair>) =
                open.into_iter().partition(|pair| pair.other(setting.token).is_some());
            faults.extend(its.iter().map(|pair| self.fault(pair, setting, &way_out)));
            let colour = match way_out {
                WayOut::Take(colour) => Some(colour),
                WayOut::Conflict(_) => self.colour_of_the_house(setting.token),
            };
            self.proposed.extend(colour.map(|colour| (setting.token, colour)));
            open = others;
        }
        faults
    }

    /// The campaign's colour to move: of those with a way out, the one that breaks most of the
    /// `open` pairs; if none has, of all.
    fn next(&self, open: &[Pair]) -> Option<(&'a Setting, WayOut)> {
        let breaks = |setting: &Setting| {
            open.iter().filter(|pair| pair.other(setting.token).is_some()).count()
        };
        let settings = self.theme.settings.iter().filter(|setting| setting.scheme == self.scheme);
        let mut broken: Vec<_> = settings.filter(|setting| breaks(setting) > 0).collect();
        broken.sort_by_key(|setting| Reverse(breaks(setting)));
        let mut ways = broken.into_iter().map(|setting| (setting, self.way_out(setting)));
        let first = ways.next()?;
        let open_way = |way: &(&Setting, WayOut)| matches!(way.1, WayOut::Take(_));
        if open_way(&first) { Some(first) } else { Some(ways.find(open_way).unwrap_or(first)) }
    }

    fn colour_of_the_house(&self, token: &str) -> Option<Colour> {
        self.house.get(token)?.of(self.scheme)
    }

    fn way_out(&self, setting: &Setting) -> WayOut {
        let others: Vec<(&str, Colour, f64)> = contrast::pairs()
            .filter_map(|pair| {
                let other = pair.other(setting.token)?;
                Some((other, *self.proposed.get(other)?, pair.kind.least()))
            })
            .collect();
        let passes = |colour: Colour| {
            others.iter().all(|(_, other, least)| colour.contrast(*other) >= *least)
        };
        match nearest(setting.colour, passes) {
            Some(colour) => WayOut::Take(colour),
            None => WayOut::Conflict(conflict(&others)),
        }
    }

    fn holds(&self, pair: &Pair) -> bool {
        self.ratio(pair).is_none_or(|ratio| ratio >= pair.kind.least())
    }

    fn ratio(&self, pair: &Pair) -> Option<f64> {
        Some(self.written.get(pair.token)?.contrast(*self.written.get(pair.ground)?))
    }

    fn fault(&self, pair: &Pair, setting: &Setting, way_out: &WayOut) -> Fault {
        let named = |token: &str| match self.written.get(token) {
            Some(colour) => format!("{token} {colour}"),
            None => token.to_owned(),
        };
        let token = setting.token;
        let fault = match way_out {
            WayOut::Take(colour) => Fault::new(Code::Contrast, FILE)
                .with("token", token)
                .paste(format!("{token} = \"{colour}\"")),
            WayOut::Conflict(others) => {
                Fault::new(Code::NoColourPasses, FILE).with("others", others.join(", "))
            }
        };
        fault
            .at(setting.span.clone())
            .with("scheme", self.scheme.name())
            .with("what", named(pair.token))
            .with("ground", named(pair.ground))
            .with("ratio", contrast::said(self.ratio(pair).unwrap_or_default()))
            .with("least", pair.kind.least().to_string())
            .with("place", Arg::Said(pair.said()))
    }
}

#[cfg(test)]
mod tests;
