//! The pictures that a topic may show: those of the app's sprite.

use crate::fault::Fault;
use crate::near::near;
use crate::read::Source;

/// The sprite; the built app carries the same.
const SPRITE: &str = include_str!("../../../public/art.svg");

/// Their names. What is drawn in the box of a picture is one, but for the grounds (`back-…`).
pub fn names() -> impl Iterator<Item = &'static str> {
    SPRITE.split("<symbol id=\"").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once('"')?;
        let tag = rest.split('>').next()?;
        (tag.contains("viewBox=\"0 0 320 200\"") && !name.starts_with("back-")).then_some(name)
    })
}

/// A fault for each topic that names a picture which isn't drawn.
pub(crate) fn check(source: &Source) -> impl Iterator<Item = Fault> {
    source.pack.topics.iter().filter_map(|topic| {
        let art = topic.art.as_deref().filter(|art| !names().any(|name| name == *art))?;
        let file = format!("topics/{}.toml", topic.id);
        let meant = near(art, names());
        let remedy = if meant.is_empty() {
            format!("choose one of {}, or delete the line", names().collect::<Vec<_>>().join(", "))
        } else {
            format!("write `{}`, or delete the line", meant.join("` or `"))
        };
        let line = source.line(&file, &format!("\"{art}\""));
        Some(Fault::error(&file, line, format!("there is no picture `{art}`"), remedy))
    })
}

#[cfg(test)]
mod tests {
    use super::{SPRITE, names};

    #[test]
    fn there_are_pictures_and_each_is_light() {
        assert!(names().count() >= 12);
        for symbol in SPRITE.split("<symbol ").skip(1) {
            let (name, _) = symbol.split_once("viewBox").unwrap_or_default();
            let symbol = symbol.split("</symbol>").next().unwrap_or_default();
            let mut small = Vec::new();
            let options = brotli::enc::BrotliEncoderParams::default();
            brotli::BrotliCompress(&mut symbol.as_bytes(), &mut small, &options).unwrap();
            assert!(small.len() < 4_000, "{name}: {} bytes", small.len());
        }
    }
}
