//! The pictures that a topic may show: those of the app's sprite.

use crate::fault::{Code, Fault};
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

/// A fault for each topic or assessment that names a picture which isn't drawn.
pub(crate) fn check(source: &Source) -> impl Iterator<Item = Fault> {
    let topics = source.pack.topics.iter().map(|t| (format!("topics/{}.toml", t.id), &t.art));
    let assessments = source.pack.assessments.iter();
    let assessments = assessments.map(|a| (format!("assessments/{}.toml", a.id), &a.art));
    topics.chain(assessments).filter_map(|(file, art)| {
        let art = art.as_deref().filter(|art| !names().any(|name| name == *art))?;
        let fault = Fault::new(Code::NoPicture, &file).at(source.at(&file, "art"));
        let known = names().collect::<Vec<_>>().join(", ");
        Some(fault.with("name", art).with("known", known).meant(art, names()))
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
