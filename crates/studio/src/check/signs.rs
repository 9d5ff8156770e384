//! Signs that no text may hold: markup, and what cannot be seen.

use crate::fault::{Code, Fault};
use crate::read::Source;
use crate::read::spoken::spoken;
use std::ops::Range;

pub(super) fn check(source: &Source, faults: &mut Vec<Fault>) {
    for (path, text) in &source.files {
        hidden(path, text, faults);
    }
    for file in source.words.iter().flat_map(|words| &words.files) {
        if file.is_the_apps() {
            continue;
        }
        hidden(&file.path, &file.text, faults);
        for flow in spoken(file).iter().flat_map(|spoken| &spoken.flows) {
            for (span, kind) in markup(&flow.text) {
                let fault = Fault::new(Code::Markup, &file.path).at(flow.in_file(span));
                faults.push(fault.with("kind", kind));
            }
            for span in insecure(&flow.text) {
                let address = flow.text.get(span.clone()).unwrap_or_default();
                let fault = Fault::new(Code::InsecureAddress, &file.path).with("value", address);
                let paste = address.replacen("http:", "https:", 1);
                faults.push(fault.at(flow.in_file(span)).paste(paste));
            }
        }
    }
}

/// Marks that the page would show as they are.
fn markup(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found: Vec<_> = text.match_indices('<').map(|(at, _)| (at..at + 1, "tag")).collect();
    found.extend(text.match_indices("**").step_by(2).map(|(at, _)| (at..at + 2, "bold")));
    found.extend(text.match_indices("](").map(|(at, _)| {
        let start = text.get(..at).and_then(|before| before.rfind('[')).unwrap_or(at);
        (start..at + 1, "link")
    }));
    for (at, _) in text.match_indices('&') {
        let rest = text.get(at + 1..).unwrap_or_default();
        let name = rest.split(';').next().unwrap_or_default();
        let entity = name.len() < rest.len() && (2..=8).contains(&name.len());
        if entity && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#') {
            found.push((at..at + name.len() + 2, "entity"));
        }
    }
    found
}

fn insecure(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices("http://").map(|(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        let address = rest.split(char::is_whitespace).next().unwrap_or_default();
        at..at + address.trim_end_matches(['.', ',', ')', '…', '»']).len()
    })
}

/// Each sign that cannot be seen, by its name. Spaces that do not break are French typography;
/// joiners are spelling in Persian and Hindi.
fn hidden(path: &str, text: &str, faults: &mut Vec<Fault>) {
    for (at, sign) in text.char_indices() {
        let kind = match sign {
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "sign-bidi",
            '\u{200E}' | '\u{200F}' | '\u{061C}' => "sign-direction",
            '\u{200B}' | '\u{2060}' | '\u{FEFF}' => "sign-no-width",
            '\n' | '\t' => continue,
            _ if sign.is_control() => "sign-control",
            _ => continue,
        };
        let name = crate::fault::Arg::Said(kind.to_owned());
        let fault = Fault::new(Code::HiddenSign, path).at(at..at + sign.len_utf8());
        faults.push(fault.with("name", name).with("number", format!("U+{:04X}", u32::from(sign))));
    }
}

#[cfg(test)]
mod tests {
    use super::markup;

    #[test]
    fn markup_is_told_from_ordinary_signs() {
        let kinds = |text| markup(text).into_iter().map(|(_, kind)| kind).collect::<Vec<_>>();
        assert_eq!(kinds("<b>"), ["tag"]);
        assert_eq!(kinds("**no**"), ["bold"]);
        assert_eq!(kinds("[here](https://a.b)"), ["link"]);
        assert_eq!(kinds("a&nbsp;b"), ["entity"]);
        assert!(kinds("you & me; 2 * 3 (or [so])").is_empty());
    }
}
