//! A colour of a screen, and as the eye sees it.
//!
//! Contrast is WCAG 2's; likeness is distance in Oklab (<https://bottosson.github.io/posts/oklab/>).

use std::fmt;

/// A colour as `#RRGGBB`: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// A colour by lightness (0 to 1), chroma, and hue as an angle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Oklch {
    pub(super) lightness: f64,
    chroma: f64,
    hue: f64,
}

impl Colour {
    /// Reads `#RRGGBB`, in capitals or not; nothing else is a colour here.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|sign| sign.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// Relative luminance by WCAG 2: 0 is black, 1 is white.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio by WCAG 2, from 1 to 21; the order does not matter.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// How unlike two colours look; black and white are 1 apart.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        let ([l, a, b], [m, c, d]) = (self.oklab(), other.oklab());
        (l - m).hypot(a - c).hypot(b - d)
    }

    pub(super) fn oklch(self) -> Oklch {
        let [lightness, a, b] = self.oklab();
        Oklch { lightness, chroma: a.hypot(b), hue: b.atan2(a) }
    }

    fn linear(self) -> [f64; 3] {
        self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn oklab(self) -> [f64; 3] {
        let [r, g, b] = self.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
        ]
    }
}

impl Oklch {
    /// The same hue and chroma at another lightness.
    pub(super) fn at(self, lightness: f64) -> Self {
        Self { lightness, ..self }
    }

    /// As a screen can show it: where it can't, with as much chroma as it can.
    pub(super) fn shown(self) -> Colour {
        let mut chroma = self.chroma;
        if !in_gamut(self.linear(chroma)) {
            let (mut least, mut most) = (0.0, chroma);
            for _ in 0..16 {
                chroma = f64::midpoint(least, most);
                if in_gamut(self.linear(chroma)) { least = chroma } else { most = chroma }
            }
            chroma = least;
        }
        Colour(self.linear(chroma).map(encoded))
    }

    fn linear(self, chroma: f64) -> [f64; 3] {
        let (a, b) = (chroma * self.hue.cos(), chroma * self.hue.sin());
        let l = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
        [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
        ]
    }
}

/// Whether a screen can show it, but for less than it can tell apart.
fn in_gamut(linear: [f64; 3]) -> bool {
    linear.iter().all(|part| (-0.0001..=1.0001).contains(part))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to 0..=255 before"
)]
fn encoded(part: f64) -> u8 {
    let part =
        if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
    (part * 255.0).round().clamp(0.0, 255.0) as u8
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02X}{green:02X}{blue:02X}")
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;
    use proptest::prelude::*;

    #[test]
    fn known_contrasts_come_out() {
        let ratio = |one: &str, two: &str| {
            let [one, two] = [one, two].map(|text| Colour::parse(text).expect("a colour"));
            format!("{:.2}", one.contrast(two))
        };
        assert_eq!(ratio("#000000", "#FFFFFF"), "21.00");
        assert_eq!(ratio("#777777", "#ffffff"), "4.48");
        assert_eq!(ratio("#123456", "#123456"), "1.00");
    }

    #[test]
    fn only_six_figures_are_a_colour() {
        for text in ["", "#FFF", "FFC24B", "#FFC24B80", "#GGGGGG", "#+1+1+1", "#é1234", "gold"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_colour_comes_back_from_oklch(parts: [u8; 3]) {
            prop_assert_eq!(Colour(parts).oklch().shown(), Colour(parts));
        }
    }
}
