//! Figures as they may be shown: in steps, from whole numbers.

use serde::Serialize;

use crate::instrument::Points;
use crate::scoring::Interval;

/// How coarse figures about a number of people are, in hundredths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Step(u16);

impl Step {
    /// The steps that are in use.
    const ALL: [Self; 3] = [Self(50), Self(25), Self(10)];

    pub fn for_answers(answers: u32) -> Self {
        Self(match answers {
            ..10 => 50,
            10..15 => 25,
            15.. => 10,
        })
    }
}

/// Rounding of the floating-point figures must not decide between two steps.
const ROUNDING: f64 = 1e-9;

/// A mean, rounded to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    hundredths: u16,
    step: Step,
    #[serde(skip_serializing_if = "Option::is_none")]
    cap: Option<Cap>,
}

/// Which side of the value the mean may be on as well, so that an extreme on which all agree is not
/// shown as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Cap {
    /// The value or lower.
    OrLower,
    /// The value or higher.
    OrHigher,
}

impl Shown {
    /// The step nearest to `mean`; the two nearest to either end of the scale are one.
    pub(super) fn of(mean: f64, step: Step, points: Points) -> Self {
        let size = step.0;
        let steps = ((mean - 1.0) * 100.0 / f64::from(size) + 0.5 + ROUNDING).floor() as u16;
        let (lowest, highest) = (100 + size, hundredths(points) - size);
        let (hundredths, cap) = match 100 + steps * size {
            low if low <= lowest => (lowest, Some(Cap::OrLower)),
            high if high >= highest => (highest, Some(Cap::OrHigher)),
            hundredths => (hundredths, None),
        };
        Self { hundredths, step, cap }
    }

    /// A value that was shown before; `None` if it can't have been.
    pub(super) fn restored(value: u16, step: u16, points: Points) -> Option<Self> {
        let (lowest, highest) = (100 + step, hundredths(points) - step);
        let is_step = Step::ALL.contains(&Step(step))
            && (lowest..=highest).contains(&value)
            && (value - 100).is_multiple_of(step);
        let cap = match value {
            low if low == lowest => Some(Cap::OrLower),
            high if high == highest => Some(Cap::OrHigher),
            _ => None,
        };
        is_step.then_some(Self { hundredths: value, step: Step(step), cap })
    }

    /// The value in hundredths of a point: 350 is 3.5.
    pub fn hundredths(&self) -> u16 {
        self.hundredths
    }

    /// The step to which it is rounded, in hundredths of a point.
    pub fn step(&self) -> u16 {
        self.step.0
    }

    /// Whether the mean may be lower or higher still.
    pub fn cap(&self) -> Option<Cap> {
        self.cap
    }

    /// Whether it is as coarse as figures about `answers` people are.
    pub(super) fn is_coarse_enough_for(&self, answers: u32) -> bool {
        self.step.0 >= Step::for_answers(answers).0
    }

    /// From the lowest to the highest mean that is shown like this.
    pub(super) fn means(&self, points: Points) -> Interval {
        let (value, half) = (f64::from(self.hundredths) / 100.0, f64::from(self.step.0) / 200.0);
        let (low, high) = (value - half, value + half);
        match self.cap {
            None => Interval { low, high },
            Some(Cap::OrLower) => Interval { low: 1.0, high },
            Some(Cap::OrHigher) => Interval { low, high: f64::from(points.get()) },
        }
    }

    /// Whether a mean that was shown like this could be `now`, had it moved by `reach` at most.
    pub(super) fn could_become(&self, now: f64, reach: f64, points: Points) -> bool {
        let means = self.means(points);
        means.low - reach - ROUNDING <= now && now <= means.high + reach + ROUNDING
    }
}

/// From one step to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    low: u16,
    high: u16,
}

impl Range {
    /// `interval`, widened to whole steps on the scale.
    pub(super) fn around(interval: Interval, step: Step, points: Points) -> Self {
        let steps = |limit: f64| (limit - 1.0) * 100.0 / f64::from(step.0);
        let low = 100 + (steps(interval.low) + ROUNDING).floor().max(0.0) as u16 * step.0;
        let high = 100 + (steps(interval.high) - ROUNDING).ceil().max(0.0) as u16 * step.0;
        Self { low, high: high.min(hundredths(points)) }
    }

    /// Limits that were shown before, next to `mean` if there is one; `None` if they can't have
    /// been.
    pub(super) fn restored(low: u16, high: u16, mean: Option<Shown>) -> Option<Self> {
        let mut steps = Step::ALL.into_iter().filter(|step| mean.is_none_or(|it| it.step == *step));
        let are_steps = |step: Step| {
            [low, high].iter().all(|limit| *limit >= 100 && (limit - 100).is_multiple_of(step.0))
        };
        (low <= high && steps.any(are_steps)).then_some(Self { low, high })
    }

    /// The lower limit, in hundredths of a point.
    pub fn low(&self) -> u16 {
        self.low
    }

    /// The upper limit, in hundredths of a point.
    pub fn high(&self) -> u16 {
        self.high
    }
}

/// The difference between two shown means, in hundredths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Difference(i16);

impl Difference {
    /// From `before` to `now`; `None` where either is capped. Made from what is shown anyway, it
    /// gives nothing away.
    pub(super) fn between(before: Shown, now: Shown) -> Option<Self> {
        let capped = before.cap.is_some() || now.cap.is_some();
        (!capped).then(|| Self(now.hundredths as i16 - before.hundredths as i16))
    }

    /// A difference that was shown before; `None` if there are no two steps so far apart.
    pub(super) fn restored(hundredths: i16) -> Option<Self> {
        (hundredths % Self::FINEST == 0).then_some(Self(hundredths))
    }

    /// What all differences between steps are multiples of.
    const FINEST: i16 = 5;

    /// The difference in hundredths of a point, positive if it rose.
    pub fn hundredths(&self) -> i16 {
        self.0
    }
}

fn hundredths(points: Points) -> u16 {
    100 * u16::from(points.get())
}
