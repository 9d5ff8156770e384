//! A picture, from and to a file.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::io::Cursor;

/// How far apart the colours of a palette are, tried in turn.
const APART: [i32; 6] = [40, 28, 20, 14, 10, 5];

/// A picture without transparency.
#[derive(Clone)]
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Red, green, blue, line by line.
    pub(crate) pixels: Vec<[u8; 3]>,
}

impl Picture {
    /// Reads a PNG.
    pub(crate) fn from_png(bytes: &[u8]) -> Result<Self, png::DecodingError> {
        let mut decoder = png::Decoder::new(Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info()?;
        let mut data = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let info = reader.next_frame(&mut data)?;
        let samples = info.color_type.samples();
        // Grey stands for all three; what comes after blue is transparency, and there is none.
        let [g, b] = if samples > 2 { [1, 2] } else { [0, 0] };
        let data = &data[..info.buffer_size()];
        let pixels = data.chunks_exact(samples).map(|p| [p[0], p[g], p[b]]).collect();
        Ok(Self { width: info.width as usize, height: info.height as usize, pixels })
    }

    /// As a PNG, exactly.
    pub(crate) fn to_png(&self) -> Vec<u8> {
        self.written(png::ColorType::Rgb, &self.pixels.concat(), None)
    }

    fn written(&self, colours: png::ColorType, data: &[u8], palette: Option<Vec<u8>>) -> Vec<u8> {
        let side = |side: usize| u32::try_from(side).expect("a side");
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, side(self.width), side(self.height));
        encoder.set_color(colours);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        if let Some(palette) = palette {
            encoder.set_palette(palette);
        }
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(data).expect("the pixels");
        writer.finish().expect("an end");
        bytes
    }

    /// As a PNG in as few colours as `alike` accepts. The most frequent ones, which are those of
    /// whole surfaces, stay exactly as they are.
    pub(crate) fn to_small_png(&self, alike: impl Fn(&Self) -> bool) -> Vec<u8> {
        let mut counts: HashMap<[u8; 3], usize> = HashMap::new();
        self.pixels.iter().for_each(|pixel| *counts.entry(*pixel).or_default() += 1);
        let mut colours: Vec<_> = counts.into_iter().collect();
        colours.sort_by_key(|(colour, count)| (Reverse(*count), *colour));
        let colours: Vec<[u8; 3]> = colours.into_iter().map(|(colour, _)| colour).collect();
        let reduced = APART.iter().map(|apart| Indexed::new(self, &colours, *apart));
        let mut last = None;
        for reduced in reduced {
            if alike(&reduced.picture(self)) {
                return reduced.to_png(self);
            }
            last = Some(reduced);
        }
        last.expect("a palette").to_png(self)
    }
}

/// A palette, and the place in it that each pixel takes.
struct Indexed {
    palette: Vec<[u8; 3]>,
    places: Vec<u8>,
}

impl Indexed {
    /// `picture` in those of its `colours`, the most frequent first, that are so far `apart`, 256
    /// at most; the others are the nearest of these.
    fn new(picture: &Picture, colours: &[[u8; 3]], apart: i32) -> Self {
        let mut palette: Vec<[u8; 3]> = Vec::new();
        for colour in colours {
            let new = palette.iter().all(|other| far(colour, other) >= apart * apart);
            if new && palette.len() <= usize::from(u8::MAX) {
                palette.push(*colour);
            }
        }
        let nearest = |colour: &[u8; 3]| {
            let places = (0..=u8::MAX).zip(&palette);
            places.min_by_key(|(_, other)| far(colour, other)).map_or(0, |(place, _)| place)
        };
        let nearest: HashMap<_, _> = colours.iter().map(|c| (*c, nearest(c))).collect();
        let places = picture.pixels.iter().map(|pixel| nearest[pixel]).collect();
        Self { palette, places }
    }

    fn picture(&self, of: &Picture) -> Picture {
        let pixels = self.places.iter().map(|place| self.palette[usize::from(*place)]).collect();
        Picture { pixels, ..*of }
    }

    fn to_png(&self, of: &Picture) -> Vec<u8> {
        of.written(png::ColorType::Indexed, &self.places, Some(self.palette.concat()))
    }
}

/// The square of the distance of two colours.
fn far(one: &[u8; 3], other: &[u8; 3]) -> i32 {
    let parts = one.iter().zip(other);
    parts.map(|(a, b)| i32::from(a.abs_diff(*b)).pow(2)).sum()
}
