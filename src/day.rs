//! A calendar day, without a time.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;

/// A day in the person's own calendar; written as `2026-11-23`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "String")]
pub struct Day(NaiveDate);

impl Day {
    /// The day, if the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `2026-11-23`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Year, month (from 1) and day of the month (from 1).
    pub fn parts(self) -> (i32, u32, u32) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The last day that can be written: 9999-12-31.
    pub fn last() -> Self {
        Self(NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX))
    }

    /// The day `days` later, or the [last](Self::last) one.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        let later = self.0.checked_add_days(Days::new(days.into())).map(Self);
        later.map_or_else(Self::last, |later| later.min(Self::last()))
    }

    /// Days since 1970-01-01; 0 for any day before.
    pub fn since_1970(self) -> u32 {
        u32::try_from(self.0.signed_duration_since(NaiveDate::default()).num_days()).unwrap_or(0)
    }

    /// The day `days` after 1970-01-01, or the [last](Self::last) one.
    pub fn after_1970(days: u32) -> Self {
        Self::default().plus(days)
    }

    /// Calendar quarters since the year 0: the rotation of the pulse when a person is alone.
    pub fn quarter(self) -> usize {
        let quarters = self.0.year() * 4 + i32::try_from(self.0.month0() / 3).unwrap_or(0);
        usize::try_from(quarters).unwrap_or(0)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}
