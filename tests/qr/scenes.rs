//! Pictures that are made pixel by pixel.

use pulse_check::qr::{DrawnCode, Photograph};

pub struct Scene {
    width: usize,
    shades: Vec<u8>,
}

impl Scene {
    pub fn empty(width: usize, height: usize) -> Self {
        Self { width, shades: vec![230; width * height] }
    }

    /// A code whose modules are so many pixels wide, and nothing else.
    pub fn showing(code: &DrawnCode, module: usize) -> Self {
        let side = code.side() as usize * module;
        let mut scene = Self::empty(side, side);
        scene.show(code, module, (0, 0));
        scene
    }

    pub fn show(&mut self, code: &DrawnCode, module: usize, (left, top): (usize, usize)) {
        let side = code.side() as usize * module;
        for y in 0..side {
            for x in 0..side {
                let is_dark = code.is_dark((x / module) as i32, (y / module) as i32);
                self.dot((left + x, top + y), if is_dark { 20 } else { 240 });
            }
        }
    }

    /// What looks like the corner of a code.
    pub fn corner(&mut self, module: usize, (left, top): (usize, usize)) {
        for y in 0..7 * module {
            for x in 0..7 * module {
                let ring = (x / module).abs_diff(3).max((y / module).abs_diff(3));
                self.dot((left + x, top + y), if ring == 2 { 240 } else { 20 });
            }
        }
    }

    /// Gives a pixel another shade, if there is one.
    pub fn dot(&mut self, (x, y): (usize, usize), shade: u8) {
        if x < self.width
            && let Some(pixel) = self.shades.get_mut(y * self.width + x)
        {
            *pixel = shade;
        }
    }

    pub fn mirrored(mut self) -> Self {
        self.shades.chunks_mut(self.width).for_each(<[u8]>::reverse);
        self
    }

    pub fn photograph(&self) -> Photograph {
        Photograph::of(self.width, self.shades.clone())
    }

    pub fn shades(&self) -> &[u8] {
        &self.shades
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.shades.len() / self.width
    }
}

/// Numbers that look random and are the same every time.
pub struct Shades(u64);

impl Shades {
    pub fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1))
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    pub fn shade(&mut self) -> u8 {
        self.below(256) as u8
    }
}
