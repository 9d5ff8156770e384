//! What is said under one name: words, what is filled in, and the choices between wordings.

use super::Arg;

/// A text with its holes, ready to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern(Vec<Piece>);

/// One piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, and the signs that isolate what is filled in from the other reading direction.
    Text(String),
    /// The value of this variable.
    Variable(String),
    /// One of several wordings.
    Choice(Choice),
}

/// Wordings, of which the value of a variable chooses one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Name of the variable.
    pub variable: String,
    /// The wordings; the first whose key fits is said.
    pub variants: Vec<(Key, Pattern)>,
    /// What is said if no key fits, or nothing is known of the variable.
    pub otherwise: Pattern,
}

/// What a variable must be for a wording to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// This name; or, where it is the name of a plural category, a number of that category.
    Name {
        /// The name.
        name: String,
        /// The numbers of the category, as spans with both ends, each number [`folded`].
        counts: Vec<(usize, usize)>,
    },
    /// This number and no other.
    Exactly(usize),
}

/// The number below 200 that is of the same plural category as `number` in every language: from
/// there on, the rules of the CLDR look at the last two digits only.
#[must_use]
pub fn folded(number: usize) -> usize {
    if number < 200 { number } else { 100 + number % 100 }
}

impl Pattern {
    /// Its pieces. No two texts follow each other, and none is empty.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// Adds words.
    pub fn text(&mut self, words: &str) {
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(Piece::Text(text)) => text.push_str(words),
            _ => self.0.push(Piece::Text(words.to_owned())),
        }
    }

    /// Adds a piece.
    pub fn push(&mut self, piece: Piece) {
        match piece {
            Piece::Text(words) => self.text(&words),
            piece => self.0.push(piece),
        }
    }

    /// Says it with these values. A variable without a value is named in braces.
    pub(super) fn say(&self, values: &[(&str, Arg)], said: &mut String) {
        for piece in &self.0 {
            match piece {
                Piece::Text(words) => said.push_str(words),
                Piece::Variable(name) => match value(values, name) {
                    Some(Arg::Str(text)) => said.push_str(text),
                    Some(Arg::Number(number)) => said.push_str(&number.to_string()),
                    None => {
                        said.push_str("{$");
                        said.push_str(name);
                        said.push('}');
                    }
                },
                Piece::Choice(choice) => {
                    choice.wording(value(values, &choice.variable)).say(values, said);
                }
            }
        }
    }
}

impl Choice {
    fn wording(&self, value: Option<Arg>) -> &Pattern {
        let fitting = |value| self.variants.iter().find(|(key, _)| key.fits(value));
        value.and_then(fitting).map_or(&self.otherwise, |(_, wording)| wording)
    }
}

impl Key {
    fn fits(&self, value: Arg) -> bool {
        match (self, value) {
            (Self::Name { name, .. }, Arg::Str(text)) => name == text,
            (Self::Name { counts, .. }, Arg::Number(number)) => {
                let number = folded(number);
                counts.iter().any(|(from, to)| (*from..=*to).contains(&number))
            }
            (Self::Exactly(wanted), Arg::Number(number)) => *wanted == number,
            (Self::Exactly(_), Arg::Str(_)) => false,
        }
    }
}

/// The last value given for `name`.
fn value<'a>(values: &[(&str, Arg<'a>)], name: &str) -> Option<Arg<'a>> {
    values.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| *value)
}
