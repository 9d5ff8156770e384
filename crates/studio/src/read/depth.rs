//! How deep the brackets of a Fluent text nest, before it is parsed: the parser calls itself for
//! each of them, and a file of nothing but `{` would exhaust the stack.

/// No sentence needs more.
const DEEPEST: usize = 50;

/// The byte of `text` where brackets nest too deep.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, 0);
    for line in text.split_inclusive('\n') {
        if begins_message(line) {
            depth = 0;
        }
        // A quoted text ends with its line at the latest.
        let mut quoted = false;
        for (place, sign) in line.bytes().enumerate() {
            match sign {
                b'"' if depth > 0 => quoted = !quoted,
                _ if quoted => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(at + place);
            }
        }
        at += line.len();
    }
    None
}

/// Whether the line is the first of a message, `name =`: nothing nests across it.
fn begins_message(line: &str) -> bool {
    line.split_once('=').is_some_and(|(name, _)| {
        let name = name.trim_end();
        let sign = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        !name.is_empty() && name.chars().all(sign)
    })
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn what_nests_without_end_is_seen_and_ordinary_texts_are_not() {
        assert!(too_deep(&"{".repeat(60)).is_some());
        assert!(too_deep(&"{\n".repeat(60)).is_some());
        assert!(too_deep(&format!("a = {{ {}", "F(\n".repeat(60))).is_some());
        assert!(
            too_deep(&"a = :( { \"{\" } { $b ->\n  [c] (d\n *[e] f\n }\n".repeat(60)).is_none()
        );
        assert!(too_deep(&"a = {\n".repeat(60)).is_none());
    }
}
