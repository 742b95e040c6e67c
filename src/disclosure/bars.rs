//! How many people chose the two lowest and the two highest points, in threes.

use serde::Serialize;

use crate::instrument::Points;
use crate::scoring::Ratio;

/// How many people chose the lowest two and how many the highest two of five points, as answered.
/// How many chose the middle is not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bars {
    low: Threes,
    high: Threes,
    about: u16,
}

/// From the fewest to the most people there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Threes {
    fewest: u32,
    most: u32,
}

impl Threes {
    /// The fewest people.
    pub fn fewest(self) -> u32 {
        self.fewest
    }

    /// The most people.
    pub fn most(self) -> u32 {
        self.most
    }

    /// Where `people` of `answers` are counted. The last range begins at the largest multiple of
    /// three that leaves it two more, and ends with everybody.
    fn holding(people: u32, answers: u32) -> Self {
        let last = answers.saturating_sub(2) / 3 * 3;
        let fewest = (people / 3 * 3).min(last);
        Self { fewest, most: if fewest == last { answers } else { fewest + 2 } }
    }

    pub(super) fn restored(fewest: u32, most: u32) -> Self {
        Self { fewest, most }
    }

    /// Whether it could hold `people` now, after `left` went and `joined` came.
    fn could_become(self, people: u32, joined: u32, left: u32) -> bool {
        people + left >= self.fewest && people <= self.most + joined
    }
}

impl Bars {
    /// From so many answers on there are bars.
    pub const LEAST: u32 = 10;

    /// Only scales with five points have bars.
    pub(super) fn fit(points: Points) -> bool {
        points.get() == 5
    }

    /// Over how often each of five points was chosen, of a question that may be reverse-worded.
    pub(super) fn over(chosen: &[u32], reverse: bool) -> Self {
        let answers = chosen.iter().sum();
        let [low, high] = ends(chosen).map(|people| Threes::holding(people, answers));
        let about = about(low, high, answers);
        Self { low, high, about: if reverse { turned(about) } else { about } }
    }

    /// Bars that were shown before of `answers` answers; `None` if they can't have been.
    pub(super) fn restored(low: Threes, high: Threes, about: u16, answers: u32) -> Option<Self> {
        let bars = Self { low, high, about };
        let whole = |threes: Threes| threes == Threes::holding(threes.fewest, answers);
        let fit = whole(low) && whole(high) && low.fewest + high.fewest <= answers;
        if !fit {
            return None;
        }
        let expected = self::about(low, high, answers);
        [expected, turned(expected)].contains(&about).then_some(bars)
    }

    /// How many chose 1 or 2.
    pub fn low(&self) -> Threes {
        self.low
    }

    /// How many chose 4 or 5.
    pub fn high(&self) -> Threes {
        self.high
    }

    /// The middle of the means that the bars leave open, to a quarter of a point, in hundredths:
    /// for sorting. Unlike the bars it is turned round if the question is reverse-worded.
    pub fn about(&self) -> u16 {
        self.about
    }

    /// Whether these bars could be those of `chosen`, after `left` went and `joined` came.
    pub(super) fn could_become(&self, chosen: &[u32], joined: u32, left: u32) -> bool {
        let [low, high] = ends(chosen);
        self.low.could_become(low, joined, left) && self.high.could_become(high, joined, left)
    }
}

/// How many chose 1 or 2, and how many 4 or 5.
fn ends(chosen: &[u32]) -> [u32; 2] {
    [chosen.iter().take(2).sum(), chosen.iter().skip(3).sum()]
}

/// `about` on the scale the other way round.
fn turned(about: u16) -> u16 {
    600 - about
}

fn about(low: Threes, high: Threes, answers: u32) -> u16 {
    let sum = |low: u32, low_point: u32, high: u32, high_point: u32| {
        i128::from(3 * answers + high_point * high) - i128::from(3 * (low + high))
            + i128::from(low_point * low)
    };
    let least = sum(low.most.min(answers - high.fewest), 1, high.fewest, 4);
    let greatest = sum(low.fewest, 2, high.most.min(answers - low.fewest), 5);
    let quarters = Ratio::new(2 * (least + greatest), i128::from(answers));
    25 * quarters.plus(Ratio::new(1, 2)).floor() as u16
}
