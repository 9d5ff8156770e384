//! Where a key of a TOML file stands: parsed once more when there is a fault to show.

use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Where `path` stands in `text`, or the nearest above it that is there: `contact[3].call`,
/// `doors[1]`, `discretion.title`. Of a group of keys it is the value of its `id`, or its heading.
#[must_use]
pub(crate) fn find(text: &str, path: &str) -> Option<Range<usize>> {
    let (root, _) = DeTable::parse_recoverable(text);
    let mut table = root.get_ref();
    let mut found = None;
    for step in path.split('.') {
        let (name, places) = step.split_once('[').map_or((step, ""), |(name, rest)| (name, rest));
        let Some((key, mut value)) = table.iter().find(|(key, _)| key.get_ref() == name) else {
            break;
        };
        found = Some(span_of(value).unwrap_or(key.span()));
        let at = places.split(['[', ']']).filter_map(|place| place.parse::<usize>().ok());
        for at in at {
            let Some(inner) = value.get_ref().get(at) else { return found };
            value = inner;
            found = span_of(value).or(found);
        }
        let DeValue::Table(inner) = value.get_ref() else { break };
        table = inner;
    }
    found
}

/// Whether the key `path` is written.
#[must_use]
pub(crate) fn is_written(text: &str, path: &str) -> bool {
    let Some((above, key)) = path.rsplit_once('.') else { return false };
    let (root, _) = DeTable::parse_recoverable(text);
    let (list, at) = above.split_once('[').unwrap_or((above, ""));
    let list =
        root.get_ref().iter().find(|(key, _)| key.get_ref() == list).map(|(_, v)| v.get_ref());
    let inner = match (list, at.trim_end_matches(']').parse::<usize>()) {
        (Some(list), Ok(at)) => list.get(at).map(Spanned::get_ref),
        (list, _) => list,
    };
    matches!(inner, Some(DeValue::Table(table)) if table.iter().any(|(k, _)| k.get_ref() == key))
}

/// What to mark of a value.
pub(super) fn span_of(value: &Spanned<DeValue>) -> Option<Range<usize>> {
    match value.get_ref() {
        DeValue::Table(table) => {
            let id = table.iter().find(|(key, _)| key.get_ref() == "id");
            Some(id.map_or_else(|| value.span(), |(_, id)| id.span()))
        }
        DeValue::Array(list) => match list.iter().next().map(Spanned::get_ref) {
            Some(DeValue::Table(_)) => None,
            _ => Some(value.span()),
        },
        _ => Some(value.span()),
    }
}

#[cfg(test)]
mod tests {
    use super::{find, is_written};

    const TEXT: &str = "doors = [\"a\", \"b\"]\n[kiosk]\nidle = \"45s\"\n\n[[contact]]\nid = \"one\"\n\n[[contact]]\nid = \"two\"\ncall = \"2\" # 2\n[contact.then]\nwait = \"later\"\n";

    #[track_caller]
    fn is(path: &str, expected: &str) {
        assert_eq!(find(TEXT, path).and_then(|span| TEXT.get(span)), Some(expected), "{path}");
    }

    #[test]
    fn a_value_is_found_by_its_path_and_not_by_its_looks() {
        is("doors[1]", "\"b\"");
        is("kiosk.idle", "\"45s\"");
        is("contact[1].call", "\"2\"");
        is("contact[1].then.wait", "\"later\"");
        is("contact[1]", "\"two\"");
        assert!(is_written(TEXT, "contact[1].call") && !is_written(TEXT, "contact[0].call"));
    }

    #[test]
    fn what_is_not_there_is_shown_at_the_nearest_above() {
        is("contact[0].call", "\"one\"");
        is("kiosk", "[kiosk]");
        assert_eq!(find(TEXT, "nowhere"), None);
    }
}
