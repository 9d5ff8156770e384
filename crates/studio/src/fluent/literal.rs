//! Values that stand in the text itself, and which wording they choose.

use super::Plurals;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A value known while compiling.
#[derive(Clone)]
pub(super) enum Value<'s> {
    /// A text between quotes.
    Text(String),
    /// A number, as it is written.
    Number(&'s str),
    /// Nothing is known: the usual wording is said.
    Nothing,
}

impl<'s> Value<'s> {
    /// A text between quotes, or a number.
    pub(super) fn of(inline: &ast::InlineExpression<&'s str>) -> Self {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Self::Text(unescape_unicode_to_string(value).into_owned())
            }
            ast::InlineExpression::NumberLiteral { value } => Self::Number(value),
            _ => Self::Nothing,
        }
    }

    /// As it is said; `None` if nothing is known.
    pub(super) fn said(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(said(number)),
            Self::Nothing => None,
        }
    }

    /// The wording that it chooses.
    pub(super) fn choose<'v>(
        &self,
        variants: &'v [ast::Variant<&'s str>],
        plurals: &Plurals,
    ) -> Option<&'v ast::Variant<&'s str>> {
        let fits = |variant: &&ast::Variant<&str>| match (&variant.key, self) {
            (ast::VariantKey::Identifier { name }, Self::Text(text)) => name == text,
            (ast::VariantKey::Identifier { name }, Self::Number(number)) => {
                plurals.of_literal(number) == Some(name)
            }
            (ast::VariantKey::NumberLiteral { value }, Self::Number(number)) => {
                parts(value) == parts(number)
            }
            _ => false,
        };
        variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))
    }
}

/// The whole number that a key stands for; none for `-1` and `1.0`, which no count is.
pub(super) fn count(key: &str) -> Option<usize> {
    match parts(key) {
        (Some(number), None) if number >= 0.0 => key.trim_start_matches('-').parse().ok(),
        _ => None,
    }
}

/// Without leading zeros, with the decimals that are written.
fn said(number: &str) -> String {
    match parts(number) {
        (Some(value), Some(decimals)) => {
            let value = value.to_string();
            let (whole, fraction) = value.split_once('.').unwrap_or((&value, ""));
            format!("{whole}.{fraction:0<decimals$}")
        }
        (Some(value), None) => value.to_string(),
        (None, _) => number.to_owned(),
    }
}

/// The value, and how many decimals are written: `1` and `1.0` are two numbers.
fn parts(number: &str) -> (Option<f64>, Option<usize>) {
    let decimals = number.split_once('.').map(|(_, decimals)| decimals.len());
    (number.parse().ok(), decimals)
}
