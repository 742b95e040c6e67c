//! Photographs of QR codes as bad cameras take them, always the same ones.

use pulse_check::qr::DrawnCode;

/// The pixels of a small camera.
pub const WIDTH: usize = 960;
pub const HEIGHT: usize = 720;

/// Brightness of paper, of what is printed, and of the wall behind.
const LIGHT: f64 = 225.0;
const DARK: f64 = 35.0;
const WALL: f64 = 120.0;

/// What is bad about a photograph.
#[derive(Clone, Copy)]
pub struct Flaws {
    pub name: &'static str,
    /// Pixels a module, from and to.
    module: [f64; 2],
    /// Quarter turns at most.
    turn: f64,
    /// How far corners are off a square, as a part of its side.
    tilt: f64,
    /// Pixels over which an edge is smeared.
    blur: f64,
    /// What is left of the light in the darkest corner.
    gloom: f64,
    /// A shadow with a sharp edge lets through so much.
    shadow: f64,
    /// How far pixels stray.
    noise: f64,
    /// How coarsely blocks of 8 × 8 pixels are kept.
    coarse: f64,
    /// What is left of the contrast.
    contrast: f64,
}

const NONE: Flaws = Flaws {
    name: "sharp",
    module: [5.0, 6.5],
    turn: 0.02,
    tilt: 0.0,
    blur: 0.5,
    gloom: 1.0,
    shadow: 1.0,
    noise: 2.0,
    coarse: 0.0,
    contrast: 1.0,
};

pub const KINDS: [Flaws; 10] = [
    NONE,
    Flaws { name: "rotated", turn: 4.0, ..NONE },
    Flaws { name: "from the side", turn: 0.3, tilt: 0.24, ..NONE },
    Flaws { name: "blurred", module: [4.0, 5.5], blur: 2.6, ..NONE },
    Flaws { name: "small", module: [2.0, 2.5], turn: 0.3, blur: 0.7, ..NONE },
    Flaws { name: "unevenly lit", gloom: 0.08, shadow: 0.25, ..NONE },
    Flaws { name: "noisy", noise: 70.0, ..NONE },
    Flaws { name: "coarsely compressed", coarse: 90.0, ..NONE },
    Flaws { name: "pale", contrast: 0.12, noise: 5.0, ..NONE },
    Flaws {
        name: "a bit of everything",
        module: [3.5, 4.5],
        turn: 4.0,
        tilt: 0.1,
        blur: 1.3,
        gloom: 0.4,
        shadow: 0.6,
        noise: 12.0,
        coarse: 20.0,
        contrast: 0.6,
    },
];

/// A photograph and what is to be read in it.
pub struct Taken {
    pub text: String,
    /// The brightness of every pixel, row by row.
    pub luma: Vec<u8>,
}

/// Takes the photograph `number` of its kind.
pub fn take(flaws: &Flaws, number: u64) -> Taken {
    let mut chance = Chance::of(flaws.name, number);
    let text = text(&mut chance);
    let code = DrawnCode::of(&text).unwrap();
    let mut pixels = seen(&code, flaws, &mut chance);
    blur(&mut pixels, flaws.blur);
    light(&mut pixels, flaws, &mut chance);
    for pixel in &mut pixels {
        *pixel += flaws.noise * chance.normal();
    }
    compress(&mut pixels, flaws.coarse);
    let luma = pixels.iter().map(|pixel| pixel.round().clamp(0.0, 255.0) as u8).collect();
    Taken { text, luma }
}

/// A link or a code, as long as they are in rounds.
fn text(chance: &mut Chance) -> String {
    let digit =
        |chance: &mut Chance| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[chance.below(32)]);
    let (begin, length) = if chance.below(2) == 0 {
        ("https://team.example.org/check#round=PULSE1R", 320 + chance.below(200))
    } else {
        ("PULSE1C", 420 + chance.below(320))
    };
    begin.chars().chain((0..length).map(|_| digit(chance))).collect()
}

/// The code before a wall, sharp.
fn seen(code: &DrawnCode, flaws: &Flaws, chance: &mut Chance) -> Vec<f64> {
    let side = f64::from(code.side());
    let largest = HEIGHT as f64 * 0.98 / side;
    let module = chance.between(flaws.module[0], flaws.module[1]).min(largest);
    let half = side * module / 2.0;
    let angle = chance.between(-0.5, 0.5) * flaws.turn * std::f64::consts::FRAC_PI_2;
    let (sin, cos) = angle.sin_cos();
    let mut off = || chance.between(-flaws.tilt, flaws.tilt) * half;
    let mut corners = [(-half, -half), (half, -half), (half, half), (-half, half)].map(|(x, y)| {
        let (x, y) = (x + off(), y + off());
        (x * cos - y * sin, x * sin + y * cos)
    });
    let reach = |of: fn(&(f64, f64)) -> f64| {
        corners.iter().map(of).fold(0.0, |far: f64, next| far.max(next.abs()))
    };
    let (wide, high) = (WIDTH as f64 / 2.0 - 2.0, HEIGHT as f64 / 2.0 - 2.0);
    let fit = (wide / reach(|it| it.0)).min(high / reach(|it| it.1)).min(1.0);
    let (left, up) = (wide - fit * reach(|it| it.0), high - fit * reach(|it| it.1));
    let middle = (wide + 2.0 + chance.between(-left, left), high + 2.0 + chance.between(-up, up));
    for corner in &mut corners {
        *corner = (middle.0 + corner.0 * fit, middle.1 + corner.1 * fit);
    }
    let onto = onto_square(corners, side);
    let mut pixels = Vec::with_capacity(WIDTH * HEIGHT);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let mut sum = 0.0;
            for (dx, dy) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
                let (u, v) = onto(x as f64 + dx, y as f64 + dy);
                let is_on_it = (0.0..side).contains(&u) && (0.0..side).contains(&v);
                sum += match is_on_it {
                    false => WALL + 25.0 * ((x as f64 / 37.0).sin() + (y as f64 / 23.0).sin()),
                    true if code.is_dark(u as i32, v as i32) => DARK,
                    true => LIGHT,
                };
            }
            let sharp = sum / 4.0;
            pixels.push(WALL + (sharp - WALL) * flaws.contrast);
        }
    }
    pixels
}

/// From the picture to a square with this `side`, whose corners are seen at `corners`.
fn onto_square(corners: [(f64, f64); 4], side: f64) -> impl Fn(f64, f64) -> (f64, f64) {
    let [a, b, c, d] = corners;
    let (sx, sy) = (a.0 - b.0 + c.0 - d.0, a.1 - b.1 + c.1 - d.1);
    let (d1, d2) = ((b.0 - c.0, b.1 - c.1), (d.0 - c.0, d.1 - c.1));
    let whole = d1.0 * d2.1 - d2.0 * d1.1;
    let g = (sx * d2.1 - d2.0 * sy) / whole;
    let h = (d1.0 * sy - sx * d1.1) / whole;
    let m = [
        [b.0 - a.0 + g * b.0, d.0 - a.0 + h * d.0, a.0],
        [b.1 - a.1 + g * b.1, d.1 - a.1 + h * d.1, a.1],
        [g, h, 1.0],
    ];
    let minor = |r: usize, c: usize| {
        let [r1, r2] = [(r + 1) % 3, (r + 2) % 3];
        let [c1, c2] = [(c + 1) % 3, (c + 2) % 3];
        m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1]
    };
    let back: Vec<f64> = (0..9).map(|at| minor(at % 3, at / 3)).collect();
    move |x, y| {
        let at = |row: usize| back[3 * row] * x + back[3 * row + 1] * y + back[3 * row + 2];
        (side * at(0) / at(2), side * at(1) / at(2))
    }
}

/// Smears rows, then columns.
fn blur(pixels: &mut [f64], width: f64) {
    let reach = (width * 3.0).ceil() as isize;
    let weights: Vec<f64> =
        (-reach..=reach).map(|at| (-(at as f64).powi(2) / (2.0 * width * width)).exp()).collect();
    let all: f64 = weights.iter().sum();
    let mut along = |step: usize, length: usize, starts: &mut dyn Iterator<Item = usize>| {
        for start in starts {
            let line: Vec<f64> = (0..length).map(|at| pixels[start + at * step]).collect();
            for at in 0..length {
                let sum: f64 = (-reach..=reach)
                    .zip(&weights)
                    .map(|(by, weight)| {
                        let near = (at as isize + by).clamp(0, length as isize - 1);
                        weight * line[near as usize]
                    })
                    .sum();
                pixels[start + at * step] = sum / all;
            }
        }
    };
    along(1, WIDTH, &mut (0..HEIGHT).map(|row| row * WIDTH));
    along(WIDTH, HEIGHT, &mut (0..WIDTH));
}

/// Light that falls off to one side, and a shadow over a part.
fn light(pixels: &mut [f64], flaws: &Flaws, chance: &mut Chance) {
    let (sin, cos) = chance.between(0.0, std::f64::consts::TAU).sin_cos();
    let edge = chance.between(-0.2, 0.2);
    for (at, pixel) in pixels.iter_mut().enumerate() {
        let x = (at % WIDTH) as f64 / WIDTH as f64 - 0.5;
        let y = (at / WIDTH) as f64 / HEIGHT as f64 - 0.5;
        let along = (x * cos + y * sin) / std::f64::consts::SQRT_2;
        let falls = flaws.gloom + (1.0 - flaws.gloom) * (along + 0.5);
        let shaded = if x * sin - y * cos > edge { flaws.shadow } else { 1.0 };
        *pixel *= falls * shaded;
    }
}

/// Keeps blocks of 8 × 8 pixels as coarsely as JPEG does.
fn compress(pixels: &mut [f64], coarse: f64) {
    if coarse == 0.0 {
        return;
    }
    let wave = |k: usize, at: usize| {
        let scale = if k == 0 { 0.125_f64.sqrt() } else { 0.5 };
        scale * ((2 * at + 1) as f64 * k as f64 * std::f64::consts::PI / 16.0).cos()
    };
    let waves: Vec<[f64; 8]> = (0..8).map(|k| std::array::from_fn(|at| wave(k, at))).collect();
    for top in (0..HEIGHT).step_by(8) {
        for left in (0..WIDTH).step_by(8) {
            let at = |x: usize, y: usize| (top + y) * WIDTH + left + x;
            let mut rows = [[0.0; 8]; 8];
            for y in 0..8 {
                for k in 0..8 {
                    rows[y][k] = (0..8).map(|x| pixels[at(x, y)] * waves[k][x]).sum();
                }
            }
            let mut kept = [[0.0; 8]; 8];
            for l in 0..8 {
                for k in 0..8 {
                    let whole: f64 = (0..8).map(|y| rows[y][k] * waves[l][y]).sum();
                    let step = coarse * (1.0 + (k + l) as f64 / 4.0);
                    kept[l][k] = (whole / step).round() * step;
                }
            }
            for y in 0..8 {
                for k in 0..8 {
                    rows[y][k] = (0..8).map(|l| kept[l][k] * waves[l][y]).sum();
                }
            }
            for y in 0..8 {
                for x in 0..8 {
                    pixels[at(x, y)] = (0..8).map(|k| rows[y][k] * waves[k][x]).sum();
                }
            }
        }
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Chance(u64);

impl Chance {
    fn of(name: &str, number: u64) -> Self {
        let name = name.bytes().fold(0_u64, |seed, byte| seed.wrapping_mul(131) + u64::from(byte));
        Self(name.wrapping_mul(1_000_003).wrapping_add(number))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn between(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * self.unit()
    }

    fn below(&mut self, end: usize) -> usize {
        (self.unit() * end as f64) as usize
    }

    fn normal(&mut self) -> f64 {
        let far = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        far * (std::f64::consts::TAU * self.unit()).cos()
    }
}
