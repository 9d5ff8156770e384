//! Nowhere a field to type in.

use super::Finding;
use super::files::File;

/// An `<input>` must say one of these, literally.
const CHOICES: &[&str] = &["type=\"radio\"", "type=\"checkbox\""];

const BANNED: &[&str] = &[
    "<textarea",
    "textarea(",
    "contenteditable",
    "html::input",
    "type=\"text\"",
    "type=\"search\"",
    "type=\"email\"",
    "type=\"tel\"",
    "type=\"url\"",
    "type=\"password\"",
    "type=\"number\"",
    "type=\"date\"",
];

pub(super) fn look(file: &File) -> Vec<Finding> {
    let code = file.code();
    let mut findings = super::lines(file, &code, BANNED);
    for (at, name) in code.match_indices("<input") {
        let rest = code.split_at(at + name.len()).1;
        let other_name =
            rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_');
        let attributes = attributes(rest);
        let choice = CHOICES.iter().any(|choice| attributes.contains(choice));
        let known = |finding: &Finding, found: &Finding| finding.line == found.line;
        let finding = file.finding_at(&code, at, format!("<input{attributes}>"));
        if !other_name && !choice && !findings.iter().any(|found| known(&finding, found)) {
            findings.push(finding);
        }
    }
    findings
}

/// What stands before the closing `>`, which may be lines away; arrows of closures don't close.
fn attributes(rest: &str) -> &str {
    let closes = |(at, _): &(usize, &str)| !rest.split_at(*at).0.ends_with(['-', '=']);
    let end = rest.match_indices('>').find(closes).map_or(rest.len(), |(at, _)| at);
    rest.split_at(end).0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines_found(text: &str) -> Vec<usize> {
        let file = File { path: "src/parts/item.rs".to_owned(), text: text.to_owned() };
        look(&file).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_choice_is_no_text_field() {
        assert!(lines_found("<input type=\"radio\" name=name/>").is_empty());
        assert!(
            lines_found("<input\n  on:change=move |_| f()\n  type=\"checkbox\"\n/>").is_empty()
        );
        assert!(lines_found("<script type=\"text/plain\">").is_empty());
    }

    #[test]
    fn an_input_must_say_that_it_is_a_choice() {
        assert_eq!(lines_found("\n<input name=name/> <input type=\"radio\"/>"), [2]);
        assert_eq!(lines_found("<input type=kind/>"), [1]);
    }

    #[test]
    fn whatever_is_typed_into_is_found_once() {
        assert_eq!(lines_found("<input type=\"search\"/>\n<textarea rows=3>"), [1, 2]);
        assert_eq!(lines_found("<p contenteditable>"), [1]);
    }
}
