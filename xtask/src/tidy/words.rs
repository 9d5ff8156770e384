//! What it means that a line names a word, and that a path lies in a room.

/// Whether `line` names `word`: as a whole word, unless `*` at an end of `word` leaves it open
/// there. `std::{env, fs}` names `std::fs` too.
pub(super) fn names(line: &str, word: &str) -> bool {
    let (open_start, open_end) = (word.starts_with('*'), word.ends_with('*'));
    let word = word.trim_matches('*');
    let whole = line.match_indices(word).any(|(at, _)| {
        let (before, rest) = line.split_at(at);
        let after = rest.split_at(word.len()).1;
        (open_start || !joined(before.chars().next_back(), word.chars().next()))
            && (open_end || !joined(word.chars().next_back(), after.chars().next()))
    });
    whole || names_in_group(line, word)
}

fn names_in_group(line: &str, word: &str) -> bool {
    let Some((path, last)) = word.rsplit_once("::") else {
        return false;
    };
    let group = line.split_once(&format!("{path}::{{"));
    !path.is_empty() && group.is_some_and(|(_, group)| names(group, last))
}

/// Whether two neighbours belong to one word; a path goes on over its slash.
fn joined(left: Option<char>, right: Option<char>) -> bool {
    let word = |sign: char| sign.is_alphanumeric() || sign == '_';
    left.is_some_and(word) && right.is_some_and(|sign| word(sign) || sign == '/')
}

/// Whether `path` fits `pattern`: `*` stands for anything, a final `/` for all below.
pub(super) fn glob(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None if pattern.ends_with('/') || pattern.is_empty() => path.starts_with(pattern),
        None => path == pattern,
        Some((head, tail)) => path.strip_prefix(head).is_some_and(|rest| {
            let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
            ends.into_iter().any(|at| glob(tail, rest.split_at(at).1))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_whole_unless_left_open() {
        assert!(names("use web_sys::Window;", "web_sys"));
        assert!(!names("retrieval(x)", "eval("));
        assert!(!names("use gloo_net::http;", "gloo"));
        assert!(names("use gloo_net::http;", "gloo*"));
    }

    #[test]
    fn a_group_of_imports_names_each() {
        assert!(names("use std::{collections::BTreeMap, fs};", "std::fs"));
        assert!(!names("use std::{collections::BTreeMap, fmt};", "std::fs"));
    }

    #[test]
    fn a_path_inside_a_longer_path_is_another() {
        assert!(names("see /house/notes", "/house/"));
        assert!(!names("see src/house/notes", "/house/"));
    }

    #[test]
    fn a_star_stands_for_any_part_of_a_path() {
        assert!(glob("src/*.rs", "src/live/help/list.rs"));
        assert!(glob("crates/*/src/*.rs", "crates/core/src/lib.rs"));
        assert!(!glob("crates/*/src/*.rs", "crates/core/build.rs"));
        assert!(glob("src/parts*", "src/parts.rs"));
        assert!(!glob("index.html", "public/index.html"));
    }
}
