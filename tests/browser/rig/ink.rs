//! How words stand out against what a picture of the screen shows behind them.

use super::picture::Picture;
use std::sync::OnceLock;

/// How `colour` stands out against what is in the box, from left and top to right and bottom, of
/// a picture with one pixel for each of CSS: the contrast that all pixels but one in a hundred
/// have. The very worst pixel would be the smoothed edge of a lamp, which no eye tells from its
/// neighbours.
pub(crate) fn contrast(ground: &Picture, colour: [u8; 3], edges: [f64; 4]) -> f64 {
    let [left, top, right, bottom] = edges;
    let within = |at: f64, most: usize| (at.max(0.0) as usize).min(most);
    let columns = within(left.floor(), ground.width)..within(right.ceil(), ground.width);
    let rows = within(top.floor(), ground.height)..within(bottom.ceil(), ground.height);
    let words = luminance(colour);
    let mut all = Vec::with_capacity(rows.len() * columns.len());
    for y in rows {
        for same in ground.pixels[y * ground.width..][columns.clone()].chunk_by(|a, b| a == b) {
            all.resize(all.len() + same.len(), ratio(words, luminance(same[0])));
        }
    }
    assert!(!all.is_empty(), "a box without pixels");
    let nth = all.len() / 100;
    *all.select_nth_unstable_by(nth, f64::total_cmp).1
}

/// As WCAG defines it.
fn ratio(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance([red, green, blue]: [u8; 3]) -> f64 {
    static LINEAR: OnceLock<Vec<f64>> = OnceLock::new();
    let linear = LINEAR.get_or_init(|| {
        let one = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        (0..=u8::MAX).map(one).collect()
    });
    let part = |value: u8| linear[usize::from(value)];
    0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}
