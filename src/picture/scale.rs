//! One figure on its scale.

use super::sketch::Sketch;
use super::track::Track;
use super::type_setting::Type;
use super::{Anchor, Axis, Drawing, Ink, Sheet};
use crate::disclosure::{Part, Range, ShownMean};

/// A figure and how it is said.
#[derive(Clone, Copy, Debug)]
pub struct ScaleFigure<'a> {
    /// The figure.
    pub mean: Part<ShownMean>,
    /// Where the team’s usual level probably is; withheld for all but the whole.
    pub range: Part<Range>,
    /// The figure in words, or that it is withheld.
    pub said: &'a str,
}

/// A figure on the line of its scale: a tick with its number for every point, both ends in words,
/// the interval as a bar and the figure as a dot with its words above it. A capped figure is a ring
/// with an arrow to the end of the scale. `label` says all of it.
pub fn scale(
    sheet: Sheet,
    axis: &Axis,
    figure: &ScaleFigure,
    title: &str,
    label: String,
) -> Drawing {
    let size = sheet.type_size();
    let margin = sheet.margin();
    let (ink, face) = words(sheet, figure);
    let track = Track {
        axis,
        left: Track::overhang(size),
        right: sheet.width() - Track::overhang(size),
        y: margin / 2 + face.line() + size * 3 / 2,
        size,
    };
    let mut sketch = Sketch::default();
    track.rail(&mut sketch);
    let mut about = (track.left + track.right) / 2;
    // An interval says nothing without its figure.
    if let Part::Shown(mean) = figure.mean {
        if let Part::Shown(range) = figure.range {
            track.interval(&mut sketch, range);
        }
        track.marker(&mut sketch, mean);
        about = track.at(mean.hundredths());
    }
    let half = face.width(figure.said) / 2;
    let centre = sheet.width() / 2;
    let about =
        about.clamp((margin + half).min(centre), (sheet.width() - margin - half).max(centre));
    let base_line = margin / 2 + face.size;
    sketch.text(ink, (about, base_line), Anchor::Middle, face, figure.said);
    let mut bottom = track.y + size;
    let numbers = Type::regular(size);
    for tick in axis.ticks() {
        let number = (tick / 100).to_string();
        let at = (track.at(tick), bottom + size);
        sketch.text(Ink::Label, at, Anchor::Middle, numbers, &number);
    }
    bottom = track.ends(&mut sketch, sheet, bottom + numbers.line());
    sketch.finish(sheet.width(), bottom + margin / 2, title, label)
}

/// How the words above the track are set: as large as there is room for.
fn words(sheet: Sheet, figure: &ScaleFigure) -> (Ink, Type) {
    let size = sheet.type_size();
    if figure.mean.shown().is_none() {
        return (Ink::Quiet, Type::regular(size));
    }
    let fits = |face: &Type| face.width(figure.said) <= sheet.room();
    let large = [size * 2, size * 3 / 2].map(Type::bold).into_iter().find(fits);
    (Ink::Value, large.unwrap_or(Type::bold(size)))
}
