//! The three corners by which a code is found: dark squares in a ring, in any direction as wide as
//! 1 : 1 : 3 : 1 : 1.

use super::dark::Dark;
use super::plane::Spot;

/// How many modules a corner is wide.
pub(super) const CORNER: f32 = 7.0;

const WIDTHS: [f32; 5] = [1.0, 1.0, 3.0, 1.0, 1.0];

/// How far off a width may be, in parts of what it should be.
const TOLERANCE: f32 = 0.6;

/// How many corners are looked at, those first that are seen in most rows.
const MOST: usize = 16;

/// How many places are looked at closer: where everything looks like corners, more of them only take
/// longer.
const LOOKS: usize = 20_000;

/// How many corners are kept in mind meanwhile.
const KEPT: usize = 500;

/// Of so many rows, one is gone through, and the others only after that has been done everywhere.
const SPREAD: usize = 16;

/// How many modules of the same corner a walk from its middle outwards may take: where it is seen
/// aslant, they are wider in one direction than in another.
const FURTHEST: f32 = 12.0;

/// What may be a corner of a code.
#[derive(Clone, Copy)]
pub(super) struct Corner {
    pub(super) middle: Spot,
    pub(super) module: f32,
    rows: f32,
}

/// All that may be a corner in `dark`.
pub(super) fn corners(dark: &Dark) -> Vec<Corner> {
    let mut found: Vec<Corner> = Vec::new();
    let rows = (0..SPREAD).flat_map(|first| (first..dark.height()).step_by(SPREAD));
    let candidates = rows.flat_map(|y| {
        let candidates = candidates(dark.row(y)).into_iter();
        candidates.map(move |(x, module)| (Spot::new(x, y as f32 + 0.5), module))
    });
    for (middle, module) in candidates.take(LOOKS) {
        if let Some(corner) = look_closer(dark, middle, module) {
            note(&mut found, corner);
        }
    }
    found.sort_by(|a, b| b.rows.total_cmp(&a.rows));
    found.truncate(MOST);
    found
}

/// Where the widths in a row are those of a corner, and how wide its modules are there.
fn candidates(row: &[bool]) -> Vec<(f32, f32)> {
    let mut found = Vec::new();
    let mut runs = [0_usize; 5];
    let mut start = 0;
    for (end, two) in row.windows(2).map(|two| (two[0], two[1])).enumerate() {
        if two.0 == two.1 {
            continue;
        }
        let end = end + 1;
        runs.rotate_left(1);
        runs[4] = end - start;
        start = end;
        if two.0
            && runs[0] > 0
            && let Some(module) = module_of(runs.map(|run| run as f32))
        {
            let middle = end as f32 - (runs[4] + runs[3]) as f32 - runs[2] as f32 / 2.0;
            found.push((middle, module));
        }
    }
    found
}

/// How wide a module is if the `runs` are those of a corner.
fn module_of(runs: [f32; 5]) -> Option<f32> {
    let module = runs.iter().sum::<f32>() / CORNER;
    let fits = |(run, width): (f32, f32)| {
        (run - module * width).abs() < (TOLERANCE * module * width).max(1.0)
    };
    (module >= 1.0 && runs.into_iter().zip(WIDTHS).all(fits)).then_some(module)
}

/// The corner around `middle`, if it is one from above and across as well.
fn look_closer(dark: &Dark, middle: Spot, module: f32) -> Option<Corner> {
    let [across, down, aslant] = [(1.0, 0.0), (0.0, 1.0), (0.707, 0.707)];
    let direction = |(x, y)| Spot::new(x, y);
    let (by, high) = along(dark, middle, direction(down), module)?;
    let middle = middle + direction(down) * by;
    let (by, wide) = along(dark, middle, direction(across), module)?;
    let middle = middle + direction(across) * by;
    let (_, slant) = along(dark, middle, direction(aslant), module)?;
    let widths = [high, wide, slant];
    let (least, most) = widths
        .iter()
        .fold((f32::MAX, 0.0_f32), |(least, most), width| (least.min(*width), most.max(*width)));
    (most < 2.2 * least).then(|| Corner { middle, module: (high + wide) / 2.0, rows: 1.0 })
}

/// Adds `corner`, or moves one that is known already to between all that was seen of it.
fn note(found: &mut Vec<Corner>, corner: Corner) {
    let known = found.iter_mut().find(|known| {
        (known.middle - corner.middle).length() < 2.0 * known.module.min(corner.module)
    });
    let Some(known) = known else {
        if found.len() < KEPT {
            found.push(corner);
        }
        return;
    };
    let share = 1.0 / (known.rows + 1.0);
    known.middle = known.middle + (corner.middle - known.middle) * share;
    known.module += (corner.module - known.module) * share;
    known.rows += 1.0;
}

/// How wide a module of the corner around `middle` is in a `direction` of length 1, and by how much
/// its real middle lies further on, if elsewhere its modules are about as wide as `module`.
pub(super) fn along(dark: &Dark, middle: Spot, direction: Spot, module: f32) -> Option<(f32, f32)> {
    const FINE: f32 = 0.5;
    let steps = (FURTHEST * module / FINE) as usize;
    let walk = |sign: f32| {
        let mut runs = [0.0_f32; 3];
        let mut run = 0;
        let mut spot = middle;
        for _ in 0..steps {
            let is_dark = dark.at(spot);
            if is_dark != Some(run % 2 == 0) {
                run += 1;
                if run == 3 || is_dark.is_none() {
                    return (run == 3).then_some(runs);
                }
            }
            runs[run] += FINE;
            spot = spot + direction * (sign * FINE);
        }
        None
    };
    let (back, on) = (walk(-1.0)?, walk(1.0)?);
    let whole = back[0] + on[0] - FINE;
    let module = module_of([back[2], back[1], whole, on[1], on[2]])?;
    Some(((on[0] - back[0]) / 2.0, module))
}
