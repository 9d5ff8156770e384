//! Takes comments and needless blanks out of styles and scripts that no other tool makes. No more
//! than that: what remains is compressed anyway, and whoever inspects the page must be able to read
//! it.

/// A script, written so that this is enough: a comment has a line of its own, each statement ends
/// with `;` or `}`, no blank is needed between two signs, and quoted texts stand on one line.
pub(super) fn script(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    tight(&lines.collect::<Vec<_>>().join(" "), |c| !c.is_alphanumeric() && !"_$'\"`".contains(c))
}

/// A style sheet. Blanks around `+`, `-`, `*`, `:` and brackets may mean something and stay.
pub(super) fn style(text: &str) -> String {
    let mut rest = text;
    let mut bare = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let bare = bare.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    // A custom property that is empty on purpose needs its blank.
    tight(&bare, |c| "{};,".contains(c)).replace(":;", ": ;").replace(":}", ": }")
}

/// `text` without the blanks beside signs that `parts` says part words by themselves; what is
/// quoted stays as it is.
fn tight(text: &str, parts: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quote = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match quote {
            Some(open) if sign == open => quote = None,
            None if "'\"`".contains(sign) => quote = Some(sign),
            None if sign == ' ' => {
                let free = |c: Option<char>| c.is_none_or(|c| c == ' ' || parts(c));
                if free(out.chars().last()) || free(signs.peek().copied()) {
                    continue;
                }
            }
            _ => {}
        }
        out.push(sign);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{script, style};

    #[test]
    fn comments_and_blanks_go_from_a_script_but_not_from_its_texts() {
        let text = "  // why\n  if (a === 'x  + y') return b;\n\n  go('//x', `${c} > \"d\"`);\n";
        assert_eq!(script(text), "if(a==='x  + y')return b;go('//x',`${c} > \"d\"`);");
    }

    #[test]
    fn comments_and_blanks_go_from_a_style_where_they_mean_nothing() {
        let text =
            "a :is(b) { /* why\n not */ c: calc(1px + 2px);\n  d: \"  ;\"; --e: ; }\n  e > f {}";
        assert_eq!(style(text), "a :is(b){c: calc(1px + 2px);d: \"  ;\";--e: ;}e > f{}");
    }
}
