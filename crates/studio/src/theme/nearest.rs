//! The colour to propose: the nearest that passes, or what stands in its way.

use super::Colour;

/// Steps of lightness from black to white: finer than a screen can show.
const STEPS: u16 = 1000;
/// By how much rounding to what a screen can show may bring a colour nearer.
const ROUNDING: f64 = 0.005;
/// A gap of luminance so narrow that no colour may lie in it.
const GAP: f64 = 1.02;

/// The colour likest to `from` that passes, of the same hue and, where a screen can show it, the
/// same chroma.
pub(super) fn nearest(from: Colour, passes: impl Fn(Colour) -> bool) -> Option<Colour> {
    let seen = from.oklch();
    let mut best: Option<(f64, Colour)> = None;
    for step in 0..=STEPS {
        let away = f64::from(step) / f64::from(STEPS);
        if best.is_some_and(|(distance, _)| distance < away - ROUNDING) {
            break;
        }
        for lightness in [(seen.lightness - away).max(0.0), (seen.lightness + away).min(1.0)] {
            let colour = seen.at(lightness).shown();
            let distance = colour.distance(from);
            if best.is_none_or(|(least, _)| distance < least) && passes(colour) {
                best = Some((distance, colour));
            }
        }
    }
    best.map(|(_, colour)| colour)
}

/// The fewest of `others`, each with the contrast it needs, that together leave no colour.
///
/// Each forbids the luminances around its own; this walks from black to white along them.
pub(super) fn conflict<T: Copy>(others: &[(T, Colour, f64)]) -> Vec<T> {
    let forbidden = others.iter().map(|(what, colour, least)| {
        let own = colour.luminance() + 0.05;
        (*what, own / least, own * least)
    });
    let forbidden: Vec<(T, f64, f64)> = forbidden.collect();
    let mut found = Vec::new();
    let mut free_from = 0.05;
    while free_from * GAP < 1.05 {
        let over_it =
            forbidden.iter().filter(|(_, from, to)| *from <= free_from * GAP && *to > free_from);
        let Some((what, _, to)) = over_it.max_by(|(_, _, one), (_, _, two)| one.total_cmp(two))
        else {
            break;
        };
        found.push(*what);
        free_from = *to;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Colour, conflict, nearest};

    const GREY: Colour = Colour([0x80; 3]);

    #[test]
    fn the_nearest_colour_keeps_its_hue_and_may_be_lighter_or_darker() {
        let teal = Colour([0x2C, 0x55, 0x63]);
        let lighter = nearest(teal, |c| c.luminance() > 0.2).expect("a lighter one");
        let darker = nearest(teal, |c| c.luminance() < 0.02 || c.luminance() > 0.5);
        assert_eq!(lighter.to_string(), "#588291");
        assert_eq!(darker.map(|c| c.to_string()).as_deref(), Some("#002A37"));
        assert_eq!(nearest(teal, |_| true), Some(teal));
        assert_eq!(nearest(teal, |_| false), None);
    }

    #[test]
    fn what_stands_in_the_way_is_named_and_nothing_else() {
        let [black, white] = [Colour([0; 3]), Colour([0xFF; 3])];
        assert_eq!(conflict(&[("black", black, 3.0), ("grey", GREY, 7.0)]), ["grey"]);
        let both = [("white", white, 7.0), ("black", black, 7.0), ("also black", black, 3.0)];
        assert_eq!(conflict(&both), ["black", "white"]);
    }
}
