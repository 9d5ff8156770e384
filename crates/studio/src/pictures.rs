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
