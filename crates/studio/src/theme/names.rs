//! The tokens that a campaign may colour, and which of them somebody may have meant.

use crate::near::near;

/// By role, as docs/theme.md tells them.
const ROLES: [&[&str]; 6] = [
    &["page", "raised", "quay", "quay-2"],
    &["ink", "ink-soft", "link", "on-quay", "on-quay-soft"],
    &["lamp", "lamp-press", "on-lamp"],
    &["urgent", "on-urgent"],
    &["edge", "mark", "focus", "focus-on-quay"],
    &[
        "sky-1",
        "sky-2",
        "sky-3",
        "sky-4",
        "sun",
        "cloud",
        "star",
        "sea-1",
        "sea-2",
        "sea-3",
        "sea-4",
        "sea-5",
        "sea-6",
        "hill-1",
        "hill-2",
        "shade",
        "shade-2",
        "stone",
        "stone-lit",
        "sail",
        "sail-shade",
        "warm",
        "warm-shade",
        "wood",
        "wood-lit",
        "glow",
        "glint",
    ],
];

/// All of them, by role.
pub fn settable() -> impl Iterator<Item = &'static str> {
    ROLES.into_iter().flatten().copied()
}

/// The names that are like `written`, the likest first.
#[must_use]
pub fn suggest(written: &str) -> Vec<&'static str> {
    let written = written.trim_start_matches('-').to_lowercase().replace('_', "-");
    near(&written, settable())
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn a_slip_of_the_pen_is_understood() {
        assert_eq!(suggest("lmap"), ["lamp"]);
        assert_eq!(suggest("--Lamp"), ["lamp"]);
        assert_eq!(suggest("ink_soft"), ["ink-soft"]);
        assert_eq!(suggest("quay2"), ["quay-2", "quay"]);
        assert!(suggest("background").is_empty());
    }
}
