//! A number, and how each language writes it.

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use std::fmt;

/// A number that is not less than nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(f64);

/// Up to here every whole number can be held exactly.
const LARGEST: f64 = 9_007_199_254_740_991.0;

impl Number {
    /// In figures, as Fluent and TOML write it.
    #[must_use]
    pub fn plain(self) -> String {
        self.0.to_string()
    }

    /// As the language of this tag writes it.
    #[must_use]
    pub fn written_in(self, tag: &str) -> String {
        let Marks { thousands, decimal, from } = Marks::of(tag);
        let plain = self.plain();
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = String::new();
        for (at, figure) in whole.chars().enumerate() {
            if at > 0 && whole.len() >= from && (whole.len() - at).is_multiple_of(3) {
                text.push(thousands);
            }
            text.push(figure);
        }
        if !part.is_empty() {
            text.push(decimal);
            text.push_str(part);
        }
        text
    }
}

/// What stands between the figures of a number.
struct Marks {
    thousands: char,
    decimal: char,
    /// From how many figures on they are grouped.
    from: usize,
}

impl Marks {
    /// After the Unicode CLDR; a language that is not here gets a blank and a comma.
    fn of(tag: &str) -> Self {
        let marks = |thousands, decimal, from| Self { thousands, decimal, from };
        match tag.split('-').next().unwrap_or_default() {
            "en" | "zh" | "ja" | "ko" | "he" | "ar" => marks(',', '.', 4),
            "de" | "nl" | "ro" | "tr" | "id" | "da" | "el" => marks('.', ',', 4),
            "it" => marks('.', ',', 5),
            "es" => marks('.', ',', 5),
            "pt" if tag == "pt-BR" => marks('.', ',', 4),
            "pt" | "pl" | "bg" => marks('\u{a0}', ',', 5),
            "fr" => marks('\u{202f}', ',', 4),
            _ => marks('\u{a0}', ',', 4),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;
        impl Visitor<'_> for NumberVisitor {
            type Value = Number;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a number such as 10000 or 4.5, without quotes and blanks")
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Number, E> {
                // What a double cannot hold is refused just below.
                #[expect(clippy::cast_precision_loss, reason = "checked by visit_f64")]
                self.visit_f64(number as f64)
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Number, E> {
                if (0.0..=LARGEST).contains(&number) {
                    Ok(Number(number))
                } else {
                    Err(E::invalid_value(Unexpected::Float(number), &self))
                }
            }
        }
        deserializer.deserialize_any(NumberVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn each_language_writes_it_its_own_way() {
        let many = Number(1_234_567.5);
        assert_eq!(many.written_in("fr"), "1\u{202f}234\u{202f}567,5");
        assert_eq!(many.written_in("en-GB"), "1,234,567.5");
        assert_eq!(many.written_in("de"), "1.234.567,5");
        let few = Number(7000.0);
        assert_eq!(few.written_in("fr-x-falc"), "7\u{202f}000");
        assert_eq!(few.written_in("es"), "7000");
        assert_eq!(Number(34.0).written_in("fr"), "34");
        assert_eq!(few.plain(), "7000");
    }
}
