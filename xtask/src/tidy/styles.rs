//! Colours and directions in style sheets and drawings.

use super::files::File;
use super::{Finding, words};

/// A function that makes a colour out of figures.
const FUNCTIONS: &[&str] =
    &["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color("];

/// The named colours people reach for.
const NAMES: &[&str] = &[
    "white", "black", "red", "green", "blue", "yellow", "orange", "purple", "pink", "gray", "grey",
    "silver", "navy", "teal", "maroon", "crimson",
];

/// What paints in a drawing.
const PAINTS: &[&str] = &["fill", "stroke", "stop-color", "flood-color", "color"];

/// `property: value` with its place.
struct Declaration<'a> {
    at: usize,
    property: &'a str,
    value: &'a str,
}

/// The declarations of a style sheet without comments; what ends in `{` is a selector.
fn declarations(code: &str) -> Vec<Declaration<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (end, sign) in code.match_indices(['{', '}', ';']) {
        let piece = code.get(start..end).unwrap_or_default();
        if sign != "{"
            && let Some((property, value)) = piece.split_once(':')
        {
            let at = start + piece.len() - piece.trim_start().len();
            found.push(Declaration { at, property: property.trim(), value: value.trim() });
        }
        start = end + 1;
    }
    found
}

fn refuse(file: &File, refused: impl Fn(&Declaration<'_>) -> bool) -> Vec<Finding> {
    let code = file.code();
    let declarations = declarations(&code);
    let refused = declarations.iter().filter(|declaration| refused(declaration));
    refused
        .map(|Declaration { at, property, value }| {
            file.finding_at(&code, *at, format!("{property}: {value}"))
        })
        .collect()
}

pub(super) fn raw_colours(file: &File) -> Vec<Finding> {
    refuse(file, |declaration| raw(declaration.value))
}

fn raw(value: &str) -> bool {
    let mut signs = value.split(|sign: char| !(sign.is_alphanumeric() || "-_#".contains(sign)));
    FUNCTIONS.iter().any(|function| words::names(value, function))
        || signs.any(|word| NAMES.contains(&word.to_lowercase().as_str()) || hexadecimal(word))
}

fn hexadecimal(word: &str) -> bool {
    word.strip_prefix('#').is_some_and(|digits| {
        [3, 4, 6, 8].contains(&digits.len()) && digits.chars().all(|sign| sign.is_ascii_hexdigit())
    })
}

pub(super) fn physical_properties(file: &File) -> Vec<Finding> {
    let sides = |words: &str, between: char| {
        words.split(between).any(|word| ["left", "right"].contains(&word))
    };
    refuse(file, |Declaration { property, value, .. }| {
        let own_name = property.starts_with("--");
        let sided = ["text-align", "float", "clear"].contains(property) && sides(value, ' ');
        !own_name && (sides(property, '-') || sided)
    })
}

/// Paints of a drawing, as attributes or in a style, that name a colour.
pub(super) fn raw_paints(file: &File) -> Vec<Finding> {
    let code = file.code();
    let mut findings = Vec::new();
    for paint in PAINTS {
        for (at, _) in code.match_indices(paint) {
            let (before, rest) = code.split_at(at);
            let part_of_word = before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '-');
            let value = rest.split_at(paint.len()).1.trim_start();
            let Some(value) = value.strip_prefix(['=', ':']).filter(|_| !part_of_word) else {
                continue;
            };
            let value = value.trim_start().trim_start_matches(['"', '\'']);
            let value = value.split(['"', '\'', ';', '}', '>']).next().unwrap_or_default().trim();
            if !["none", "currentColor", "transparent"].contains(&value)
                && !value.starts_with("var(--")
            {
                findings.push(file.finding_at(&code, at, format!("{paint}: {value}")));
            }
        }
    }
    findings
}
