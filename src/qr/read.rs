//! Reading the codes on a photograph.

use super::corners::{Corner, corners};
use super::dark::Dark;
use super::grid::{Three, closer};
use super::photograph::Photograph;
use super::sampled::Sampled;

/// How many groups of corners are tried that turn out to be none, until one is.
const PATIENCE: usize = 5;

/// How well a code has to fit to be read.
const GOOD_ENOUGH: f32 = 0.3;

/// How many versions of a code are read, those first that fit best.
const VERSIONS: usize = 2;

/// The texts of all QR codes that can be read on `photograph`.
pub fn read(photograph: &Photograph) -> Vec<String> {
    let texts = read_as_it_is(photograph);
    if !texts.is_empty() {
        return texts;
    }
    let smoothed = photograph.smoothed();
    let texts = read_as_it_is(&smoothed);
    if !texts.is_empty() {
        return texts;
    }
    read_as_it_is(&smoothed.halved())
}

fn read_as_it_is(photograph: &Photograph) -> Vec<String> {
    if photograph.width() < 21 || photograph.height() < 21 {
        return Vec::new();
    }
    let dark = Dark::of(photograph);
    let mut corners = corners(&dark);
    let mut texts = Vec::new();
    let mut patience = PATIENCE;
    'codes: loop {
        for three in groups(&corners) {
            if patience == 0 {
                break 'codes;
            }
            if let Some(text) = text(photograph, &dark, &three) {
                let used = three.corners.map(|corner| corner.middle);
                corners.retain(|corner| !used.contains(&corner.middle));
                texts.push(text);
                patience = PATIENCE;
                continue 'codes;
            }
            patience -= 1;
        }
        break;
    }
    texts
}

/// Every three of `corners` that may belong together, the likeliest first.
fn groups(corners: &[Corner]) -> Vec<Three> {
    let mut groups = Vec::new();
    for (at, a) in corners.iter().enumerate() {
        for (next, b) in corners.iter().enumerate().skip(at + 1) {
            let rest = corners.iter().skip(next + 1);
            groups.extend(rest.filter_map(|c| Three::of([*a, *b, *c])));
        }
    }
    groups.sort_by(|a, b| a.oddness.total_cmp(&b.oddness));
    groups
}

/// What the code between these corners says.
fn text(photograph: &Photograph, dark: &Dark, three: &Three) -> Option<String> {
    let versions = three.versions(dark);
    let grids = versions.into_iter().filter_map(|version| {
        let (plane, fit) = three.grid(photograph, version)?;
        (fit > GOOD_ENOUGH).then_some((version, plane, fit))
    });
    let mut grids: Vec<_> = grids.collect();
    grids.sort_by(|a, b| b.2.total_cmp(&a.2));
    grids.into_iter().take(VERSIONS).find_map(|(version, plane, _)| {
        let plane = closer(photograph, plane, version);
        Sampled::of(photograph, &plane, version).text()
    })
}
