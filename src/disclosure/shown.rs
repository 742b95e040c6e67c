//! Figures as they may be shown: in steps, from whole numbers.

use serde::Serialize;

use super::Row;
use crate::instrument::Points;
use crate::scoring::{Interval, Ratio};

/// How coarse a figure is, in hundredths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Coarseness(u16);

impl Coarseness {
    const HALVES: Self = Self(50);
    pub const QUARTERS: Self = Self(25);
    const TENTHS: Self = Self(10);

    /// The steps that are in use.
    pub const ALL: [Self; 3] = [Self::HALVES, Self::QUARTERS, Self::TENTHS];

    pub fn of_headline(row: Row) -> Self {
        match row {
            Row::Four => Self::HALVES,
            Row::Five | Row::Eight => Self::QUARTERS,
            Row::Ten | Row::Fifteen => Self::TENTHS,
        }
    }

    /// Of a dimension that is not made from its questions.
    pub fn of_dimension(row: Row) -> Self {
        if row == Row::Four { Self::HALVES } else { Self::QUARTERS }
    }

    /// Of a dimension that is made from its questions.
    pub fn of_made(row: Row) -> Self {
        if row == Row::Fifteen { Self::TENTHS } else { Self::QUARTERS }
    }

    pub fn of_question(row: Row) -> Self {
        if row == Row::Fifteen { Self::QUARTERS } else { Self::HALVES }
    }

    fn size(self) -> i128 {
        self.0.into()
    }
}

/// A mean, rounded to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ShownMean {
    hundredths: u16,
    step: Coarseness,
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

/// Half a point from either end of the scale the means end, whatever their step.
const END: u16 = 50;

impl ShownMean {
    /// The step nearest to `mean`, halves up; what lies beyond the ends is the end.
    pub(super) fn of(mean: Ratio, step: Coarseness, points: Points) -> Self {
        let steps = mean.minus(Ratio::whole(1)).times(100).over(step.size());
        let steps = steps.plus(Ratio::new(1, 2)).floor();
        let (lowest, highest) = ends(points);
        let hundredths = (100 + steps * step.size()).clamp(lowest.into(), highest.into()) as u16;
        Self { hundredths, step, cap: cap_at(hundredths, points) }
    }

    /// The mean of `values`, which are shown too, to the nearest `step`, halves up: "or lower" if
    /// some of them are and none is "or higher", and the other way round.
    pub(super) fn made_from(values: &[Self], step: Coarseness) -> Self {
        let sum: i128 = values.iter().map(|value| i128::from(value.hundredths)).sum();
        let mean = Ratio::new(sum, 100 * values.len() as i128);
        let steps = mean.minus(Ratio::whole(1)).times(100).over(step.size());
        let steps = steps.plus(Ratio::new(1, 2)).floor();
        let any = |cap| values.iter().any(|value| value.cap == Some(cap));
        let cap = match (any(Cap::OrLower), any(Cap::OrHigher)) {
            (true, false) => Some(Cap::OrLower),
            (false, true) => Some(Cap::OrHigher),
            _ => None,
        };
        Self { hundredths: (100 + steps * step.size()) as u16, step, cap }
    }

    /// A value that was shown before; `None` if it can't have been. Only what is `made` from
    /// questions may have a cap anywhere.
    pub(super) fn restored(
        value: u16,
        step: u16,
        cap: Option<Cap>,
        made: bool,
        points: Points,
    ) -> Option<Self> {
        let (lowest, highest) = ends(points);
        let is_step = Coarseness::ALL.contains(&Coarseness(step))
            && (lowest..=highest).contains(&value)
            && (value - 100).is_multiple_of(step);
        let shown = Self { hundredths: value, step: Coarseness(step), cap };
        (is_step && (made || cap == cap_at(value, points))).then_some(shown)
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

    pub(super) fn is_in(&self, step: Coarseness) -> bool {
        self.step == step
    }

    /// From the lowest to the highest mean that is shown like this.
    pub(super) fn means(&self, points: Points) -> Means {
        let at = |twice: i128| Ratio::new(twice, 200);
        let (value, step) = (i128::from(self.hundredths), self.step.size());
        let (low, high) = (at(2 * value - step), at(2 * value + step));
        match self.cap {
            None => Means { low, high },
            Some(Cap::OrLower) => Means { low: Ratio::whole(1), high },
            Some(Cap::OrHigher) => Means { low, high: Ratio::whole(points.get()) },
        }
    }
}

/// What a shown mean stands for.
#[derive(Clone, Copy)]
pub(super) struct Means {
    pub low: Ratio,
    pub high: Ratio,
}

/// From one step to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    low: u16,
    high: u16,
}

/// Rounding of an interval's floating-point limits must not add a step.
const ROUNDING: f64 = 1e-9;

impl Range {
    /// `interval`, widened to whole steps of `shown` on the scale and to where that is: else it
    /// would say of a capped mean how far beyond the cap it lies.
    pub(super) fn around(interval: Interval, shown: ShownMean, points: Points) -> Self {
        let step = shown.step.0;
        let steps = |limit: f64| (limit - 1.0) * 100.0 / f64::from(step);
        let low = 100 + (steps(interval.low) + ROUNDING).floor().max(0.0) as u16 * step;
        let high = 100 + (steps(interval.high) - ROUNDING).ceil().max(0.0) as u16 * step;
        let value = shown.hundredths;
        Self { low: low.min(value), high: high.min(hundredths(points)).max(value) }
    }

    /// `means`, which lie on the scale, widened to the whole steps of `shown`.
    pub(super) fn around_means(means: Means, shown: ShownMean, points: Points) -> Self {
        let size = shown.step.size();
        let steps = |limit: Ratio| limit.minus(Ratio::whole(1)).times(100).over(size);
        let low = 100 + steps(means.low).floor() * size;
        let high = 100 + steps(means.high).ceil() * size;
        Self { low: low as u16, high: (high as u16).min(hundredths(points)) }
    }

    /// Limits that were shown before, in steps like those of `mean` and around it; `None` if they
    /// can't have been.
    pub(super) fn restored(low: u16, high: u16, mean: ShownMean, points: Points) -> Option<Self> {
        let end = hundredths(points);
        let is_step = |limit: u16| {
            limit == end || (limit >= 100 && (limit - 100).is_multiple_of(mean.step.0))
        };
        let around = (low..=high).contains(&mean.hundredths);
        (around && high <= end && is_step(low) && is_step(high)).then_some(Self { low, high })
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
    pub(super) fn between(before: ShownMean, now: ShownMean) -> Option<Self> {
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

fn ends(points: Points) -> (u16, u16) {
    (100 + END, hundredths(points) - END)
}

fn cap_at(value: u16, points: Points) -> Option<Cap> {
    match ends(points) {
        (lowest, _) if value == lowest => Some(Cap::OrLower),
        (_, highest) if value == highest => Some(Cap::OrHigher),
        _ => None,
    }
}
