//! Reading direction of a language.

/// `rtl` or `ltr`, the value of `<html dir>`, from a BCP 47 tag.
#[must_use]
pub fn direction(language: &str) -> &'static str {
    let mut subtags = language.split('-');
    let primary = subtags.next().unwrap_or_default();
    let script = subtags.find(|s| s.len() == 4);
    let right_to_left = match script {
        Some(script) => matches!(script, "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo" | "Adlm"),
        None => {
            matches!(primary, "ar" | "fa" | "he" | "ps" | "ur" | "ckb" | "dv" | "yi" | "sd" | "ug")
        }
    };
    if right_to_left { "rtl" } else { "ltr" }
}
