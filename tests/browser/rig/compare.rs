//! Whether two pictures look the same to an eye.
//!
//! Each cell of the one is held against the best of nine places in the other, a pixel around it:
//! what smoothing, hinting and rounding move is not seen. One cell that differs strongly is a
//! thing that moved, came or went; many neighbours that differ faintly are another colour.
//! The measurements behind the numbers: docs/decisions/pictures-of-parts.md.

use super::picture::Picture;
use std::collections::HashMap;

/// Side of a cell, in pixels.
const CELL: usize = 8;
/// How far a cell may be from what was expected, in Oklab; just visible is about 0.02.
const STRONG: f32 = 0.085;
/// How far neighbours may be, and how many of them together.
const FAINT: f32 = 0.015;
const MANY: usize = 30;

/// A picture, ready to be compared.
struct Sums {
    width: usize,
    height: usize,
    /// Of the colours above and before each corner, so that a cell's average is four look-ups.
    sums: Vec<[f64; 3]>,
}

/// Says what an eye would see of the differences, with a picture of them; nothing if it sees none.
pub(crate) fn difference(expected: &Picture, actual: &Picture) -> Option<(String, Picture)> {
    let (width, height) = (expected.width, expected.height.min(actual.height));
    if actual.width != width || actual.height.abs_diff(expected.height) > 1 {
        let said = format!(
            "is {} × {} pixels, not {} × {}",
            actual.width, actual.height, expected.width, expected.height
        );
        return Some((said, actual.clone()));
    }
    let (columns, rows) = (width.div_ceil(CELL), height.div_ceil(CELL));
    let far = distances(&Sums::of(expected), &Sums::of(actual), columns, rows);
    let strong = far.iter().filter(|far| **far > STRONG).count();
    let faint = largest_group(&far, columns, |far| far > FAINT);
    let said = match (strong, faint >= MANY) {
        (0, false) => return None,
        (0, true) => format!("{faint} neighbouring cells are of another colour"),
        _ => format!("{strong} cells show something else, {faint} around them another colour"),
    };
    Some((said, marked(actual, &far, columns)))
}

/// Whether `reduced` may be kept for `picture`: far less differs than would be seen.
pub(crate) fn as_good_as(reduced: &Picture, picture: &Picture) -> bool {
    let (columns, rows) = (picture.width.div_ceil(CELL), picture.height.div_ceil(CELL));
    let far = distances(&Sums::of(picture), &Sums::of(reduced), columns, rows);
    let strong = far.iter().any(|far| *far > STRONG / 3.0);
    !strong && largest_group(&far, columns, |far| far > FAINT / 2.0) < MANY / 3
}

/// How far each cell is from the nearest place where it may be.
fn distances(expected: &Sums, actual: &Sums, columns: usize, rows: usize) -> Vec<f32> {
    let nearest = |column: usize, row: usize| {
        let (x, y) = ((column * CELL) as isize, (row * CELL) as isize);
        let wanted = expected.average(x, y);
        let places = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (x + dx, y + dy)));
        let far = places.map(|(x, y)| {
            let parts = actual.average(x, y).into_iter().zip(wanted);
            parts.map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt() as f32
        });
        far.fold(f32::INFINITY, f32::min)
    };
    (0..rows).flat_map(|row| (0..columns).map(move |column| nearest(column, row))).collect()
}

impl Sums {
    fn of(picture: &Picture) -> Self {
        let (width, height) = (picture.width, picture.height);
        let mut sums = vec![[0.0; 3]; (width + 1) * (height + 1)];
        let mut seen = HashMap::new();
        for y in 0..height {
            let mut line = [0.0; 3];
            for x in 0..width {
                let pixel = picture.pixels[y * width + x];
                let colour = *seen.entry(pixel).or_insert_with(|| oklab(pixel));
                for (part, sum) in line.iter_mut().enumerate() {
                    *sum += colour[part];
                    sums[(y + 1) * (width + 1) + x + 1][part] =
                        sums[y * (width + 1) + x + 1][part] + *sum;
                }
            }
        }
        Self { width, height, sums }
    }

    /// The average colour of the cell at `x`, `y`, or of the nearest that lies in the picture.
    fn average(&self, x: isize, y: isize) -> [f64; 3] {
        let inside = |at: isize, size: usize| {
            let first = at.clamp(0, size.saturating_sub(CELL) as isize) as usize;
            (first, (first + CELL).min(size))
        };
        let ((left, right), (top, bottom)) = (inside(x, self.width), inside(y, self.height));
        let at = |x: usize, y: usize| self.sums[y * (self.width + 1) + x];
        let area = ((right - left) * (bottom - top)) as f64;
        let (a, b, c, d) = (at(right, bottom), at(left, bottom), at(right, top), at(left, top));
        std::array::from_fn(|part| (a[part] - b[part] - c[part] + d[part]) / area)
    }
}

/// How many cells lie in the largest group of neighbours, corner to corner too, that `is` holds of.
fn largest_group(far: &[f32], columns: usize, is: impl Fn(f32) -> bool) -> usize {
    let mut left: Vec<bool> = far.iter().map(|far| is(*far)).collect();
    let mut largest = 0;
    for start in 0..left.len() {
        let mut group = 0;
        let mut next = vec![start];
        while let Some(at) = next.pop() {
            if !std::mem::replace(&mut left[at], false) {
                continue;
            }
            group += 1;
            let (column, row) = ((at % columns) as isize, (at / columns) as isize);
            for (dx, dy) in (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (dx, dy))) {
                let (x, y) = (column + dx, row + dy);
                let there = (0..columns as isize).contains(&x) && y >= 0;
                let place = (y * columns as isize + x) as usize;
                if there && left.get(place) == Some(&true) {
                    next.push(place);
                }
            }
        }
        largest = largest.max(group);
    }
    largest
}

/// The picture, pale, with the cells that differ in red.
fn marked(picture: &Picture, far: &[f32], columns: usize) -> Picture {
    let mut marked = picture.clone();
    for (at, pixel) in marked.pixels.iter_mut().enumerate() {
        let cell = at / picture.width / CELL * columns + at % picture.width / CELL;
        let pale = pixel.map(|part| 170 + part / 3);
        *pixel = match far.get(cell) {
            Some(far) if *far > STRONG => [200, pixel[1] / 3, pixel[2] / 3],
            Some(far) if *far > FAINT => [255, pale[1] - 60, pale[2] - 60],
            _ => pale,
        };
    }
    marked
}

/// A colour as an eye sees it: equal distances look equally far. Björn Ottosson's Oklab.
fn oklab(colour: [u8; 3]) -> [f64; 3] {
    let [r, g, b] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    let l = (0.412_221_47 * r + 0.536_332_54 * g + 0.051_445_99 * b).cbrt();
    let m = (0.211_903_5 * r + 0.680_699_55 * g + 0.107_396_96 * b).cbrt();
    let s = (0.088_302_46 * r + 0.281_718_84 * g + 0.629_978_7 * b).cbrt();
    [
        0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_05 * s,
        1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
        0.025_904_04 * l + 0.782_771_77 * m - 0.808_675_77 * s,
    ]
}
