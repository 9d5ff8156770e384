//! Words that a person would read, written in the source.

use super::Finding;
use super::files::File;

pub(super) fn look(file: &File) -> Vec<Finding> {
    let code = file.code();
    let product = code.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = product.lines().enumerate();
    let spoken = lines.filter(|(_, line)| quoted(line).any(sentence) || between_tags(line));
    spoken.map(|(index, line)| file.finding(index + 1, line.trim())).collect()
}

/// The texts in quotes of a line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// Whether `text` is written like a sentence: it begins with a capital or ends like one, and has
/// more than one word. Lists of classes and the like do neither.
fn sentence(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic));
    let several = text.split_whitespace().count() > 1 && words.count() > 0;
    let capital = text.starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
    several && (capital || text.ends_with(['.', '!', '?', '…']) || text.contains('’'))
}

/// Whether something to read stands between two tags of a view.
fn between_tags(line: &str) -> bool {
    let inside = line.split('>').skip(1).filter_map(|rest| rest.split_once('<'));
    let said = |text: &str| text.contains(char::is_alphabetic) && !text.contains(['{', '}']);
    line.contains("</") && inside.into_iter().any(|(text, _)| said(text))
}
