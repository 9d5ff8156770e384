//! What must be told apart from what, and how far apart it is.
//!
//! The table is what the styles do with the tokens: a colour that comes to stand on another ground
//! gets its row here. Words that lie on a picture are measured in the browser too, pixel by pixel.

use super::{Colour, Scheme, Tokens};
use std::fmt::Write as _;

/// What is told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What is read.
    Words,
    /// What is only seen: edges of controls, marks, the ring of the focus.
    Shapes,
}

impl Kind {
    /// The least contrast (WCAG 2.2: 1.4.6 for words, 1.4.11 for shapes).
    #[must_use]
    pub fn least(self) -> f64 {
        match self {
            Self::Words => 7.0,
            Self::Shapes => 3.0,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Shapes => "shapes",
        }
    }
}

/// A token that must be told apart from the ground it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What stands there.
    pub token: &'static str,
    /// What it stands on.
    pub ground: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Where a reader meets it.
    pub place: &'static str,
}

impl Pair {
    /// The message that names its place in the tool's words.
    #[must_use]
    pub fn said(&self) -> String {
        let words =
            self.place.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        format!("place-{}", words.collect::<Vec<_>>().join("-"))
    }

    /// The other token, if `token` is one of the two.
    #[must_use]
    pub fn other(&self, token: &str) -> Option<&'static str> {
        match () {
            () if self.token == token => Some(self.ground),
            () if self.ground == token => Some(self.token),
            () => None,
        }
    }
}

type Row = (&'static str, Kind, &'static [&'static str], &'static str);

use Kind::{Shapes, Words};

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("ink", Words, &["page"], "what is read"),
    ("ink", Words, &["raised"], "buttons and answers"),
    ("ink", Words, &["sky-1", "sky-2", "sky-3", "sea-3"], "the title over the picture"),
    ("ink", Words, &["sea-4", "sea-5", "sea-6"], "doors and questions"),
    ("ink-soft", Words, &["page", "raised", "sea-4"], "notes and hints"),
    ("ink-soft", Words, &["sky-1", "sky-2"], "a note over the picture"),
    ("link", Words, &["page", "raised"], "a link in a text"),
    ("on-quay", Words, &["quay"], "the shore and exit"),
    ("on-quay", Words, &["quay-2"], "the bar, and the end of each page"),
    ("on-quay-soft", Words, &["quay"], "notes on the shore"),
    ("on-quay-soft", Shapes, &["quay-2"], "edges of exit, and of the choices at the end of each page"),
    ("on-lamp", Words, &["lamp"], "the help button"),
    ("on-lamp", Words, &["lamp-press"], "the help button, pressed"),
    ("lamp", Words, &["quay-2"], "the help button on the help page, words and outline"),
    ("on-urgent", Words, &["urgent"], "danger now, words and edges"),
    ("edge", Shapes, &["page", "raised"], "edges of buttons and answers, the lit lamp"),
    ("edge", Shapes, &["sky-1", "sea-4", "sea-5", "sea-6"], "edges on water"),
    ("mark", Shapes, &["page", "raised", "sea-4"], "small signs, ticks"),
    ("focus", Shapes, &["page", "raised", "sky-1", "sea-4", "sea-5", "sea-6"], "the ring of the focus"),
    ("focus-on-quay", Shapes, &["quay", "quay-2"], "the ring of the focus on the quay"),
    ("focus-on-quay", Shapes, &["urgent"], "the ring of the focus on danger now"),
];

/// All pairs that must hold.
pub fn pairs() -> impl Iterator<Item = Pair> {
    ROWS.iter().flat_map(|&(token, kind, grounds, place)| {
        grounds.iter().map(move |ground| Pair { token, ground, kind, place })
    })
}

/// Two figures, never rounded up: 6.999 is not 7.
#[must_use]
pub fn said(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0 + 1e-6).floor() / 100.0)
}

/// All pairs with the house's contrasts in the four themes, as aligned columns.
///
/// # Errors
/// If the house's tokens can't be read.
pub fn table() -> anyhow::Result<String> {
    let house = Tokens::house()?;
    let wide = pairs().map(|pair| name(&pair).len()).max().unwrap_or_default();
    let mut text = format!("{:wide$}  {:6}", "pair", "kind");
    for scheme in Scheme::ALL {
        let _ = write!(text, "  {:>9}", scheme.name());
    }
    text.push_str("  where\n");
    for pair in pairs() {
        let _ = write!(text, "{:wide$}  {:6}", name(&pair), pair.kind.name());
        for scheme in Scheme::ALL {
            let ratio = of(house, &pair, scheme).map_or_else(|| "-".to_owned(), said);
            let _ = write!(text, "  {ratio:>9}");
        }
        let _ = writeln!(text, "  {}", pair.place);
    }
    Ok(text)
}

fn name(pair: &Pair) -> String {
    format!("{} on {}", pair.token, pair.ground)
}

/// The house's contrast of a pair; `None` if one of the two is no colour.
fn of(house: &Tokens, pair: &Pair, scheme: Scheme) -> Option<f64> {
    let colour = |token| -> Option<Colour> { house.get(token)?.of(scheme) };
    Some(colour(pair.token)?.contrast(colour(pair.ground)?))
}

#[cfg(test)]
mod tests {
    use super::{Kind, Pair, Scheme, Tokens, name, of, pairs, said};

    /// The five lowest pairs of a kind in a theme, those that fail first.
    fn lowest(house: &Tokens, scheme: Scheme, kind: Kind) -> String {
        let ratio = |pair: &Pair| of(house, pair, scheme).unwrap_or_default();
        let mut all: Vec<Pair> = pairs().filter(|pair| pair.kind == kind).collect();
        all.sort_by(|one, two| ratio(one).total_cmp(&ratio(two)));
        let said = all.iter().take(5).map(|pair| format!("{} {}", said(ratio(pair)), name(pair)));
        let said = said.collect::<Vec<_>>().join(", ");
        format!("{} {} (least {}): {said}\n", scheme.name(), kind.name(), kind.least())
    }

    #[test]
    fn all_pairs_hold_in_all_four_themes() {
        let house = Tokens::house().expect("styles/tokens.css");
        let fails = |scheme, pair: &Pair| {
            of(house, pair, scheme).is_none_or(|ratio| ratio < pair.kind.least())
        };
        let mut failed = String::new();
        for scheme in Scheme::ALL {
            for kind in [Kind::Words, Kind::Shapes] {
                if pairs().any(|pair| pair.kind == kind && fails(scheme, &pair)) {
                    failed += &lowest(house, scheme, kind);
                }
            }
        }
        assert!(failed.is_empty(), "too low in styles/tokens.css:\n{failed}");
    }

    #[test]
    fn no_pair_stands_twice() {
        let mut names: Vec<String> = pairs().map(|pair| name(&pair)).collect();
        names.sort();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
