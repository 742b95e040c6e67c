//! What practices are looked for, and why.

use crate::scoring::Leaning;

/// A dimension that practices are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need<'a> {
    /// The dimension's identifier.
    pub dimension: &'a str,
    /// Why.
    pub why: Why,
}

/// Why practices for a dimension are looked for, as far as what is shown can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// All others are higher.
    Lowest,
    /// None is lower, and some are as low.
    AsLowAsAny,
    /// Others are lower, and it is low itself.
    Low,
    /// It comes after the lowest.
    AfterTheLowest,
    /// It is high, to keep it so.
    High,
    /// It is the only one.
    Only,
}

impl Why {
    /// Why a dimension that leans like `leaning` needs something, where `lower` others are lower,
    /// `alike` others can't be told apart from it and `higher` others are higher.
    pub fn of(leaning: Leaning, lower: usize, alike: usize, higher: usize) -> Self {
        match (leaning, lower, alike, higher) {
            (Leaning::High, ..) => Self::High,
            (_, 0, 0, 0) => Self::Only,
            (_, 0, 0, _) => Self::Lowest,
            (_, 0, ..) => Self::AsLowAsAny,
            (Leaning::Low, ..) => Self::Low,
            (Leaning::Between, ..) => Self::AfterTheLowest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_is_true_of_where_the_dimension_lies() {
        let cases = [
            (Leaning::Low, 0, 0, 3, Why::Lowest),
            (Leaning::Between, 0, 0, 1, Why::Lowest),
            (Leaning::Low, 0, 1, 2, Why::AsLowAsAny),
            (Leaning::Between, 0, 3, 0, Why::AsLowAsAny),
            (Leaning::Low, 1, 0, 2, Why::Low),
            (Leaning::Low, 2, 1, 0, Why::Low),
            (Leaning::Between, 1, 0, 2, Why::AfterTheLowest),
            (Leaning::High, 0, 0, 3, Why::High),
            (Leaning::High, 1, 0, 0, Why::High),
            (Leaning::Low, 0, 0, 0, Why::Only),
            (Leaning::High, 0, 0, 0, Why::High),
        ];
        for (leaning, lower, alike, higher, why) in cases {
            assert_eq!(Why::of(leaning, lower, alike, higher), why, "{leaning:?} {lower} {alike}");
        }
    }
}
