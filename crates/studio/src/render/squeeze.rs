//! Takes comments and indentation out of what is inlined. Line by line, nothing cleverer: what
//! remains is compressed, and must stay readable for whoever inspects the page.

/// A script: lines that are only a comment go, and the indentation of the others.
pub(super) fn script(text: &str) -> String {
    lines(text, |line| !line.starts_with("//"))
}

/// A style sheet: comments go wherever they stand, and the indentation.
pub(super) fn style(text: &str) -> String {
    let mut rest = text;
    let mut bare = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    lines(&bare, |_| true)
}

fn lines(text: &str, keep: impl Fn(&str) -> bool) -> String {
    let kept = text.lines().map(str::trim).filter(|line| !line.is_empty() && keep(line));
    kept.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{script, style};

    #[test]
    fn comments_and_indentation_go() {
        assert_eq!(script("  // why\n  go('//x'); // stays\n\n"), "go('//x'); // stays");
        assert_eq!(style("a { /* why\n not */ b: c }\n  d {}"), "a {  b: c }\nd {}");
    }
}
