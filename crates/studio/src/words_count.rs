//! How many words a Fluent text says, as one reader reads it.

use crate::read::LanguageWords;
use fluent_syntax::{ast, parser};

/// The words of all messages of `text` whose id is `wanted`; of variants, the usual one.
pub(crate) fn count(text: &str, wanted: impl Fn(&str) -> bool) -> usize {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) if wanted(message.id.name) => Some(message),
        _ => None,
    });
    messages
        .flat_map(|message| {
            message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value))
        })
        .map(|pattern| of_pattern(pattern))
        .sum()
}

/// Whether a language's own files say the message `id` or `id.attribute`.
pub(crate) fn says(words: &LanguageWords, id: &str) -> bool {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(id, rest)| (id, Some(rest)));
    words.files.iter().filter(|file| !file.is_the_apps()).any(|file| {
        let (Ok(resource) | Err((resource, _))) = parser::parse(file.text.as_str());
        resource.body.iter().any(|entry| match entry {
            ast::Entry::Message(message) if message.id.name == name => match attribute {
                None => message.value.is_some(),
                Some(tail) => message.attributes.iter().any(|found| found.id.name == tail),
            },
            _ => false,
        })
    })
}

fn of_pattern(pattern: &ast::Pattern<&str>) -> usize {
    let words = |text: &str| {
        let meant = |word: &&str| word.chars().any(char::is_alphanumeric);
        text.split_whitespace().filter(meant).count()
    };
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => words(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => variants.iter().find(|v| v.default).map_or(0, |v| of_pattern(&v.value)),
            ast::PatternElement::Placeable { .. } => 1,
        })
        .sum()
}
