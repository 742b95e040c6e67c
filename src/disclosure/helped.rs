//! Whether an agreed action helped those who tried it.

use serde::Serialize;

use super::{Cap, Part, Policy};

/// What people said about an action that was agreed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// How many tried it and say that it helped.
    pub helped: u32,
    /// How many tried it and say that it made no difference.
    pub no_difference: u32,
    /// How many did not try it. Never shown, in no form.
    pub not_tried: u32,
}

/// Of those who tried it: how many say that it helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Helped {
    /// At least two thirds.
    Most,
    /// Between a third and two thirds.
    AboutHalf,
    /// At most a third.
    Few,
    /// In per cent, to the nearest ten; the ends are capped.
    Share {
        /// 20 to 80.
        percent: u8,
        /// Whether it may be fewer or more still.
        cap: Option<Cap>,
    },
}

/// From so many who tried it on there is a share.
const LEAST_FOR_SHARE: u64 = 15;

/// Whether it helped, if at least the minimum tried it: in words, and as a share from 15 who tried.
pub fn did_it_help(outcomes: Outcomes, policy: &Policy) -> Part<Helped> {
    let helped = u64::from(outcomes.helped);
    let tried = helped + u64::from(outcomes.no_difference);
    if tried < u64::from(policy.minimum().get()) {
        return Part::Withheld;
    }
    Part::Shown(if tried >= LEAST_FOR_SHARE {
        share(helped, tried)
    } else if 3 * helped >= 2 * tried {
        Helped::Most
    } else if 3 * helped <= tried {
        Helped::Few
    } else {
        Helped::AboutHalf
    })
}

fn share(helped: u64, tried: u64) -> Helped {
    match (20 * helped + tried) / (2 * tried) {
        ..=2 => Helped::Share { percent: 20, cap: Some(Cap::OrLower) },
        8.. => Helped::Share { percent: 80, cap: Some(Cap::OrHigher) },
        tenths => Helped::Share { percent: 10 * tenths as u8, cap: None },
    }
}
