//! The rules of one round, written down a second time: small, in whole numbers, and with no code
//! of the gate in it. Answers are turned round already: 5 is always good.

use std::cell::RefCell;
use std::collections::HashMap;

use pulse_check::instrument::Points;
use pulse_check::scoring::{Distribution, Level};

/// Who answered what: a row for every person, 0 where the question was skipped.
pub type Table = Vec<Vec<u8>>;

/// The most points that a scale has here.
pub const POINTS: usize = 7;

/// How often each point of a question was chosen.
pub type Chosen = [u32; POINTS];

/// The most quarter points that a scale has here.
const SCORES: usize = 4 * POINTS - 3;

/// What a round asks and how it shows the answers.
pub struct Round {
    pub points: u8,
    /// How many questions each dimension has.
    pub dimensions: Vec<usize>,
    pub minimum: u32,
    pub bars: bool,
    /// Rounded intervals.
    intervals: RefCell<HashMap<Spread, (u32, u32)>>,
}

/// People, sum and sum of squares of their quarter points, and step.
type Spread = (u32, u32, u32, u32);

/// A mean as shown, in hundredths: -1 for "or lower", 1 for "or higher".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mean {
    pub value: u32,
    pub cap: i8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    Close,
    Mixed,
    FarApart,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Headline {
    pub mean: Mean,
    pub range: (u32, u32),
    pub word: Option<Word>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dimension {
    pub mean: Mean,
    pub word: Option<Word>,
    pub marked: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    Mean(Mean),
    /// Fewest and most people on the two lowest and on the two highest points.
    Bars((u32, u32), (u32, u32)),
}

/// All that is shown of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct View {
    pub headline: Option<Headline>,
    pub dimensions: Vec<Option<Dimension>>,
    pub questions: Vec<Option<Question>>,
}

/// The exact figures of a round.
#[derive(Clone, Debug)]
pub struct Totals {
    pub people: u32,
    pub questions: Vec<Chosen>,
    /// How many people have each headline score, in quarter points from 1 up.
    pub scores: [u32; SCORES],
}

impl Totals {
    pub fn of<'a>(questions: usize, rows: impl Iterator<Item = &'a Vec<u8>>) -> Self {
        let mut totals =
            Self { people: 0, questions: vec![[0; POINTS]; questions], scores: [0; SCORES] };
        for row in rows {
            totals.people += 1;
            let (mut answered, mut sum) = (0, 0);
            for (chosen, point) in totals.questions.iter_mut().zip(row) {
                if *point > 0 {
                    chosen[usize::from(*point) - 1] += 1;
                    answered += 1;
                    sum += u32::from(*point);
                }
            }
            if answered > 0 && 2 * answered >= questions as u32 {
                let quarters = (8 * (sum - answered) + answered) / (2 * answered);
                totals.scores[quarters as usize] += 1;
            }
        }
        totals
    }
}

/// Answers, and what they add up to above the lowest point.
fn tally(chosen: &Chosen) -> (u32, u32) {
    chosen.iter().zip(0..).fold((0, 0), |(n, s), (count, step)| (n + count, s + count * step))
}

impl Round {
    pub fn new(points: u8, dimensions: &[usize], minimum: u32, bars: bool) -> Self {
        let dimensions = dimensions.to_vec();
        Self { points, dimensions, minimum, bars, intervals: RefCell::default() }
    }

    pub fn questions(&self) -> usize {
        self.dimensions.iter().sum()
    }

    pub fn view(&self, table: &[Vec<u8>]) -> View {
        self.released(&Totals::of(self.questions(), table.iter()))
    }

    pub fn released(&self, totals: &Totals) -> View {
        if totals.people < self.minimum {
            return View::default();
        }
        let questions: Vec<_> = totals.questions.iter().map(|it| self.question(it)).collect();
        let mut first = 0;
        let dimensions = self.dimensions.iter().map(|size| {
            let own = first..first + size;
            first += size;
            self.dimension(&totals.questions[own.clone()], &questions[own], totals.people)
        });
        let dimensions = dimensions.collect();
        View { headline: self.headline(totals), dimensions, questions }
    }

    /// `sum / answers` above the lowest point, in steps of `step` hundredths.
    fn mean(&self, sum: u128, answers: u128, step: u32) -> Mean {
        let size = u128::from(step);
        let steps = (200 * sum + size * answers) / (2 * size * answers);
        self.capped(100 + steps as u32 * step)
    }

    fn capped(&self, value: u32) -> Mean {
        let highest = 100 * u32::from(self.points) - 50;
        match value {
            ..=150 => Mean { value: 150, cap: -1 },
            value if value >= highest => Mean { value: highest, cap: 1 },
            value => Mean { value, cap: 0 },
        }
    }

    fn headline(&self, totals: &Totals) -> Option<Headline> {
        let people: u32 = totals.scores.iter().sum();
        let cells = || totals.scores.iter().zip(0_u32..);
        let sum: u32 = cells().map(|(count, quarters)| count * quarters).sum();
        if people < self.minimum || totals.questions.len() < 4 {
            return None;
        }
        let step = match people {
            ..8 if self.points == 3 => 50,
            ..5 => 50,
            5..10 => 25,
            10.. => 10,
        };
        let mean = self.mean(u128::from(sum), 4 * u128::from(people), step);
        let all = totals.questions.iter().all(|it| tally(it).0 >= self.minimum);
        let fewest = if self.points == 3 { 8 } else { 5 };
        let word = (people >= fewest && all && mean.cap == 0).then(|| self.word(&totals.questions));
        // An interval beside a capped mean does not say how far beyond the cap that lies.
        let (low, high) = self.range(&totals.scores, step);
        let range = (low.min(mean.value), high.max(mean.value));
        Some(Headline { mean, range, word })
    }

    /// The interval depends on the number of people, the sum and the sum of squares only.
    fn range(&self, scores: &[u32; SCORES], step: u32) -> (u32, u32) {
        let cells = || scores.iter().zip(0_u32..);
        let people = scores.iter().sum();
        let sum = cells().map(|(count, quarters)| count * quarters).sum();
        let squares = cells().map(|(count, quarters)| count * quarters * quarters).sum();
        *self.intervals.borrow_mut().entry((people, sum, squares, step)).or_insert_with(|| {
            let cells = 4 * usize::from(self.points) - 3;
            let sample = Distribution::of_quarters(scores[..cells].to_vec()).sample().unwrap();
            let exact = sample.interval(Points::new(self.points).unwrap(), Level::Ninety);
            let steps = |limit: f64| (limit - 1.0) * 100.0 / f64::from(step);
            let low = 100 + (steps(exact.low) + 1e-9).floor() as u32 * step;
            let high = 100 + (steps(exact.high) - 1e-9).ceil() as u32 * step;
            (low, high.min(100 * u32::from(self.points)))
        })
    }

    fn dimension(
        &self,
        exact: &[Chosen],
        questions: &[Option<Question>],
        people: u32,
    ) -> Option<Dimension> {
        let tallies: Vec<(u32, u32)> = exact.iter().map(tally).collect();
        let fewest = tallies.iter().map(|it| it.0).min()?;
        if fewest < self.minimum {
            return None;
        }
        let plain = |step| {
            let (sum, answers) = sum_of_fractions(&tallies);
            self.mean(sum, answers * tallies.len() as u128, step)
        };
        let alone = exact.len() == 1;
        let bars = self.bars && fewest >= 10 && self.points == 5;
        if alone && (people < 8 || bars) {
            return None;
        }
        if people < 8 {
            let mean = plain(if fewest < 5 || self.points == 3 { 50 } else { 25 });
            let middle = 225..=100 * u32::from(self.points) - 125;
            let marked = (fewest >= 5 && middle.contains(&mean.value)).then(|| mark(&tallies));
            return Some(Dimension { mean, word: None, marked: marked.flatten() });
        }
        if bars {
            return Some(Dimension { mean: plain(25), word: None, marked: None });
        }
        let means: Option<Vec<Mean>> = questions
            .iter()
            .map(|it| match it {
                Some(Question::Mean(mean)) => Some(*mean),
                _ => None,
            })
            .collect();
        let means = means?;
        let sum: u32 = means.iter().map(|it| it.value - 100).sum();
        let answers = 100 * means.len() as u128;
        let step = if fewest < 15 { 25 } else { 10 };
        let mut mean = self.mean(u128::from(sum), answers, step);
        let caps = |cap| means.iter().any(|it| it.cap == cap);
        if mean.cap == 0 {
            mean.cap = match (caps(-1), caps(1)) {
                (true, false) => -1,
                (false, true) => 1,
                _ => 0,
            };
        }
        let worded = !alone && fewest >= 10 && means.iter().all(|it| it.cap == 0);
        let word = worded.then(|| self.word(exact));
        Some(Dimension { mean, word, marked: None })
    }

    fn question(&self, chosen: &Chosen) -> Option<Question> {
        let (answers, sum) = tally(chosen);
        if answers < self.minimum || answers < 8 {
            return None;
        }
        if self.bars && answers >= 10 && self.points == 5 {
            let range = |people: u32| {
                let last = (answers - 2) / 3 * 3;
                if people >= last { (last, answers) } else { (people / 3 * 3, people / 3 * 3 + 2) }
            };
            return Some(Question::Bars(
                range(chosen[0] + chosen[1]),
                range(chosen[3] + chosen[4]),
            ));
        }
        let step = if answers < 15 { 50 } else { 25 };
        Some(Question::Mean(self.mean(u128::from(sum), u128::from(answers), step)))
    }

    /// Of questions that each have two answers at least.
    fn word(&self, questions: &[Chosen]) -> Word {
        let (mut spread, mut apart) = (Vec::new(), Vec::new());
        for chosen in questions {
            let (answers, sum) = tally(chosen);
            let cells = || chosen.iter().copied().zip(0_u32..);
            let squares: u32 = cells().map(|(count, step)| count * step * step).sum();
            let distances: u32 =
                cells().map(|(count, step)| count * (answers * step).abs_diff(sum)).sum();
            spread.push((answers * (answers - 1), answers * squares - sum * sum));
            apart.push((answers * answers, distances));
        }
        let many = questions.len() as u128;
        let (variance, of) = sum_of_fractions(&spread);
        let (deviation, by) = sum_of_fractions(&apart);
        let k = u128::from(self.points);
        // In 120ths: .3 and .7 of (K² − 1) / 12 are 3 and 7 times (K² − 1).
        let variance_over = |tenths: u128| 120 * variance > tenths * (k * k - 1) * of * many;
        let deviation_over = |part: u128| part * deviation > k * by * many;
        if deviation_over(6) || variance_over(7) {
            Word::FarApart
        } else if deviation_over(12) || variance_over(3) {
            Word::Mixed
        } else {
            Word::Close
        }
    }
}

/// The question that is at least half a point below each other one.
fn mark(tallies: &[(u32, u32)]) -> Option<usize> {
    let below = |low: (u32, u32), high: (u32, u32)| {
        2 * low.1 * high.0 + low.0 * high.0 <= 2 * high.1 * low.0
    };
    (0..tallies.len()).find(|at| {
        let mut others = (0..tallies.len()).filter(|other| other != at).peekable();
        others.peek().is_some() && others.all(|other| below(tallies[*at], tallies[other]))
    })
}

/// Sum and common denominator of `(denominator, numerator)`s.
fn sum_of_fractions(parts: &[(u32, u32)]) -> (u128, u128) {
    let all = u128::from(parts[0].0);
    if parts.iter().all(|it| u128::from(it.0) == all) {
        return (parts.iter().map(|it| u128::from(it.1)).sum(), all);
    }
    parts.iter().fold((0, 1), |(sum, of), (denominator, numerator)| {
        let (denominator, numerator) = (u128::from(*denominator), u128::from(*numerator));
        let common = of / gcd(of, denominator) * denominator;
        (sum * (common / of) + numerator * (common / denominator), common)
    })
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
