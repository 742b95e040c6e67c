//! A figure over rounds.

use super::sketch::Sketch;
use super::type_setting::Type;
use super::{Anchor, Axis, Drawing, Ink, Sheet};
use crate::day::Day;
use crate::disclosure::{Cap, Part, Range, ShownMean};

/// What is shown of a round, and how it is said.
#[derive(Clone, Copy, Debug)]
pub struct TrendRound<'a> {
    /// When it was.
    pub day: Day,
    /// The day in words, short.
    pub day_said: &'a str,
    /// Its figure.
    pub mean: Part<ShownMean>,
    /// Where the team’s usual level probably was; withheld for all but the whole.
    pub range: Part<Range>,
    /// The day and the figure in words, or that it is withheld.
    pub said: &'a str,
    /// Whether it can be compared with the round before.
    pub comparable: bool,
    /// Whether the figure is the one of the round before, shown again.
    pub repeated: bool,
}

/// Words of a trend.
#[derive(Clone, Copy, Debug)]
pub struct TrendWords<'a> {
    /// What it is a trend of.
    pub title: &'a str,
    /// That distances are as between the days.
    pub by_date: &'a str,
    /// That distances are all the same.
    pub evenly: &'a str,
    /// That what follows can’t be compared with what was before.
    pub interrupted: &'a str,
}

/// At most this many of the latest rounds are drawn.
const MOST: usize = 12;

/// Rounds from the earliest to the latest, with intervals where they are shown. A line joins rounds
/// that follow each other and can be compared; a dashed line stands between those that can’t; a
/// round that is withheld is a gap. Capped figures are rings with an arrow to the end of the scale,
/// figures that are shown again are rings without one.
///
/// Rounds stand as far apart as their days are, unless their dates would then run into each other:
/// then evenly. Which of the two it is stands below, in words.
/// `in_words` says all of it, of what is said of each round and of how far they are apart.
pub fn trend(
    sheet: Sheet,
    axis: &Axis,
    rounds: &[TrendRound],
    words: &TrendWords,
    in_words: impl Fn(Vec<String>, &str) -> String,
) -> Drawing {
    let mut drawn: Vec<TrendRound> = rounds.to_vec();
    drawn.sort_by_key(|round| round.day);
    let drawn = &drawn[drawn.len().saturating_sub(MOST)..];
    let size = sheet.type_size();
    let small = Type::regular(sheet.small());
    let margin = sheet.margin();
    let mut sketch = Sketch::default();

    let high = small.lines(&axis.high, sheet.room());
    let top = sketch.block(Ink::Quiet, (margin, size / 2), Anchor::Start, small, &high) + size;
    let plot = Plot { sheet, axis, top, bottom: top + size * 7 };
    plot.grid(&mut sketch);
    let low = small.lines(&axis.low, sheet.room());
    let below = plot.bottom + size;
    let below = sketch.block(Ink::Quiet, (margin, below), Anchor::Start, small, &low) + size / 4;

    let (places, by_date) = plot.places(drawn);
    for (pair, x) in drawn.windows(2).zip(places.windows(2)) {
        plot.step(&mut sketch, [&pair[0], &pair[1]], [x[0], x[1]]);
    }
    for (at, (round, x)) in drawn.iter().zip(&places).enumerate() {
        let ink = if at + 1 == drawn.len() { Ink::Point } else { Ink::Earlier };
        plot.round(&mut sketch, round, *x, ink);
    }
    let dates = plot.dates(&mut sketch, drawn, &places, below);
    let note = if by_date { words.by_date } else { words.evenly };
    let lines = small.lines(note, sheet.room());
    let bottom = sketch.block(Ink::Quiet, (margin, dates + size / 4), Anchor::Start, small, &lines)
        + size / 2;

    let mut said = Vec::new();
    for (at, round) in drawn.iter().enumerate() {
        if at > 0 && !round.comparable {
            said.push(words.interrupted.to_owned());
        }
        said.push(round.said.to_owned());
    }
    sketch.finish(sheet.width(), bottom, words.title, in_words(said, note))
}

/// Where rounds are drawn.
struct Plot<'a> {
    sheet: Sheet,
    axis: &'a Axis,
    top: i32,
    bottom: i32,
}

impl Plot<'_> {
    fn height(&self, hundredths: u16) -> i32 {
        self.axis.place(hundredths, (self.bottom, self.top))
    }

    /// How far the first and the last round may be out.
    fn sides(&self) -> (i32, i32) {
        let size = self.sheet.type_size();
        (size * 7 / 2, self.sheet.width() - self.sheet.margin() - size)
    }

    /// A line with its number for every point of the scale.
    fn grid(&self, sketch: &mut Sketch) {
        let size = self.sheet.type_size();
        let face = Type::regular(self.sheet.small());
        for tick in self.axis.ticks() {
            let y = self.height(tick);
            let (left, right) = (size * 2, self.sheet.width() - self.sheet.margin());
            sketch.line(Ink::Rule, (left, y), (right, y), self.sheet.hair());
            let at = (size * 3 / 2, y + face.size * 35 / 100);
            sketch.text(Ink::Label, at, Anchor::End, face, &(tick / 100).to_string());
        }
    }

    fn face(&self) -> Type {
        Type::regular(self.sheet.small())
    }

    /// The room that a date takes, with a little air.
    fn room(&self, round: &TrendRound) -> i32 {
        self.face().width(round.day_said) + self.sheet.type_size() / 2
    }

    /// How far from the left each round is, and whether that is by date.
    fn places(&self, rounds: &[TrendRound]) -> (Vec<i32>, bool) {
        let (left, right) = self.sides();
        let half = |round: Option<&TrendRound>| round.map_or(0, |round| self.room(round) / 2);
        let left = left.max(half(rounds.first()));
        let right = right.min(self.sheet.width() - half(rounds.last()));
        let days: Vec<i64> = rounds.iter().map(|it| i64::from(it.day.since_1970())).collect();
        let (Some(first), Some(last)) = (days.first(), days.last()) else {
            return (Vec::new(), true);
        };
        if rounds.len() == 1 {
            return (vec![(left + right) / 2], true);
        }
        let width = i64::from(right - left);
        let length = (last - first).max(1);
        let along = |share: i64| left + i32::try_from(share).unwrap_or(0);
        let by_date: Vec<i32> =
            days.iter().map(|day| along(width * (day - first) / length)).collect();
        let apart = |at: usize| (self.room(&rounds[at]) + self.room(&rounds[at + 1])) / 2;
        let clear = |(at, pair): (usize, &[i32])| pair[1] - pair[0] >= apart(at);
        if by_date.windows(2).enumerate().all(clear) {
            return (by_date, true);
        }
        let steps = i64::try_from(rounds.len() - 1).unwrap_or(1);
        ((0..=steps).map(|step| along(width * step / steps)).collect(), false)
    }

    /// From one round to the next.
    fn step(&self, sketch: &mut Sketch, [before, now]: [&TrendRound; 2], [from, to]: [i32; 2]) {
        let size = self.sheet.type_size();
        let thick = (size / 8).max(1);
        if !now.comparable {
            let x = (from + to) / 2;
            let dash = size / 2;
            let mut y = self.top;
            while y < self.bottom {
                sketch.line(Ink::Gap, (x, y), (x, (y + dash).min(self.bottom)), thick);
                y += 2 * dash;
            }
        } else if let (Part::Shown(before), Part::Shown(now)) = (before.mean, now.mean) {
            let start = (from, self.height(before.hundredths()));
            sketch.line(Ink::Step, start, (to, self.height(now.hundredths())), thick);
        }
    }

    /// The figure of a round and its interval.
    fn round(&self, sketch: &mut Sketch, round: &TrendRound, x: i32, ink: Ink) {
        let Part::Shown(mean) = round.mean else { return };
        let size = self.sheet.type_size();
        let (y, radius) = (self.height(mean.hundredths()), size * 7 / 16);
        let thick = (size / 6).max(2);
        if round.repeated {
            return sketch.ring(Ink::Open, (x, y), radius - thick / 2, thick);
        }
        if let Part::Shown(range) = round.range {
            let (low, high) = (self.height(range.low()), self.height(range.high()));
            sketch.line(Ink::Interval, (x, low), (x, high), thick);
            for end in [low, high] {
                sketch.line(Ink::Interval, (x - size / 3, end), (x + size / 3, end), thick);
            }
        }
        let head = size / 2;
        let (tip, neck) = match mean.cap() {
            None => return sketch.dot(ink, (x, y), radius),
            Some(Cap::OrLower) => {
                let tip = self.bottom.max(y + radius + head);
                (tip, tip - head)
            }
            Some(Cap::OrHigher) => {
                let tip = self.top.min(y - radius - head);
                (tip, tip + head)
            }
        };
        sketch.line(ink, (x, y), (x, neck), thick);
        sketch.polygon(ink, &[(x, tip), (x - head / 2, neck), (x + head / 2, neck)]);
        sketch.ring(Ink::Open, (x, y), radius - thick / 2, thick);
    }

    /// The dates, as many as there is room for and always the latest; gives their lower end.
    fn dates(&self, sketch: &mut Sketch, rounds: &[TrendRound], places: &[i32], top: i32) -> i32 {
        let face = self.face();
        let mut free = self.sheet.width();
        for (round, x) in rounds.iter().zip(places).rev() {
            let half = self.room(round) / 2;
            if x + half <= free {
                let at = (*x, top + face.size);
                sketch.text(Ink::Quiet, at, Anchor::Middle, face, round.day_said);
                free = x - half;
            }
        }
        top + face.line()
    }
}
