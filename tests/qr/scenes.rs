//! Pictures that are made pixel by pixel.

use pulse_check::qr::{DrawnCode, Photograph};
use qrcodegen::QrCode;

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

    /// A code that somebody else has drawn, and nothing else.
    pub fn of_others(code: &QrCode) -> Self {
        const MODULE: usize = 3;
        let side = code.size() as usize;
        let mut scene = Self::empty((side + 8) * MODULE, (side + 8) * MODULE);
        for (x, y) in (0..side).flat_map(|y| (0..side).map(move |x| (x, y))) {
            let place = (MODULE * (x + 4), MODULE * (y + 4));
            scene.module(MODULE, place, code.get_module(x as i32, y as i32));
        }
        scene
    }

    pub fn show(&mut self, code: &DrawnCode, module: usize, (left, top): (usize, usize)) {
        for y in 0..code.side() {
            for x in 0..code.side() {
                let place = (left + x as usize * module, top + y as usize * module);
                self.module(module, place, code.is_dark(x, y));
            }
        }
    }

    /// A module, so many pixels wide.
    pub fn module(&mut self, width: usize, (left, top): (usize, usize), is_dark: bool) {
        self.square(width, (left, top), if is_dark { 20 } else { 240 });
    }

    pub fn square(&mut self, width: usize, (left, top): (usize, usize), shade: u8) {
        for at in 0..width * width {
            self.dot((left + at % width, top + at / width), shade);
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
