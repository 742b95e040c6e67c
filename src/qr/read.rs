//! Reading the codes on a photograph.

use super::corners::{Corner, corners};
use super::dark::Dark;
use super::grid::{Three, closer};
use super::photograph::Photograph;
use super::plane::Spot;
use super::sampled::Sampled;

/// How many groups of corners are tried that turn out to be none, until one is.
const PATIENCE: usize = 5;

/// How well a code has to fit to be read.
const GOOD_ENOUGH: f32 = 0.3;

/// How many versions of a code are read, those first that fit best.
const VERSIONS: usize = 2;

/// The texts of all QR codes that can be read on `photograph`.
pub fn read(photograph: Photograph) -> Vec<String> {
    let mut scan = Scan::of(photograph);
    loop {
        if let Some(texts) = scan.step() {
            return texts;
        }
    }
}

/// The reading of a photograph in steps, none of which takes long: others can have their turn in between.
pub struct Scan {
    photograph: Photograph,
    search: Option<Search>,
    /// How often the photograph was made easier to read.
    eased: usize,
}

impl Scan {
    /// Begins to read what is on `photograph`.
    pub fn of(photograph: Photograph) -> Self {
        Self { photograph, search: None, eased: 0 }
    }

    /// The next step: `None` if others follow, and after the last one the texts of all QR codes that
    /// can be read.
    pub fn step(&mut self) -> Option<Vec<String>> {
        let Some(search) = &mut self.search else {
            self.search = Some(Search::on(&self.photograph));
            return None;
        };
        if search.goes_on(&self.photograph) {
            return None;
        }
        let texts = self.search.take()?.texts;
        if texts.is_empty() && self.ease() { None } else { Some(texts) }
    }

    /// Makes it smoother, then smaller; `false` if both has been done.
    fn ease(&mut self) -> bool {
        self.eased += 1;
        match self.eased {
            1 => self.photograph = self.photograph.smoothed(),
            2 => self.photograph = self.photograph.halved(),
            _ => return false,
        }
        true
    }
}

/// The search for codes on one photograph.
struct Search {
    dark: Dark,
    /// What is still to be tried, the likeliest last.
    groups: Vec<Three>,
    patience: usize,
    texts: Vec<String>,
}

impl Search {
    fn on(photograph: &Photograph) -> Self {
        let dark = Dark::of(photograph);
        let groups = groups(&corners(&dark));
        Self { dark, groups, patience: PATIENCE, texts: Vec::new() }
    }

    /// Tries one more group; `false` if none is left to be tried.
    fn goes_on(&mut self, photograph: &Photograph) -> bool {
        let Some(three) = self.groups.pop().filter(|_| self.patience > 0) else { return false };
        match text(photograph, &self.dark, &three) {
            Some(text) => {
                let used = three.middles();
                let is_used = |middle: &Spot| used.contains(middle);
                self.groups.retain(|other| !other.middles().iter().any(is_used));
                self.texts.push(text);
                self.patience = PATIENCE;
            }
            None => self.patience -= 1,
        }
        true
    }
}

/// Every three of `corners` that may belong together, the likeliest last.
fn groups(corners: &[Corner]) -> Vec<Three> {
    let mut groups = Vec::new();
    for (at, a) in corners.iter().enumerate() {
        for (next, b) in corners.iter().enumerate().skip(at + 1) {
            let rest = corners.iter().skip(next + 1);
            groups.extend(rest.filter_map(|c| Three::of([*a, *b, *c])));
        }
    }
    groups.sort_by(|a, b| b.oddness.total_cmp(&a.oddness));
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
