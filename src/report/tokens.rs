//! The words for verdicts in CSV and JSON files, the same in every language.

use std::cmp::Ordering;

use crate::disclosure::{Cap, Helped, Moved, Origin, Untested};
use crate::scoring::Closeness;

pub(super) fn closeness(close: &Closeness) -> &'static str {
    match close {
        Closeness::Close => "close",
        Closeness::Mixed => "mixed",
        Closeness::FarApart => "far apart",
    }
}

pub(super) fn cap(cap: Cap) -> &'static str {
    match cap {
        Cap::OrLower => "or lower",
        Cap::OrHigher => "or higher",
    }
}

pub(super) fn level(moved: Moved) -> &'static str {
    match moved {
        Moved::Clearly(Ordering::Greater) => "clearly up",
        Moved::Clearly(_) => "clearly down",
        Moved::Possibly(Ordering::Greater) => "possibly up",
        Moved::Possibly(_) => "possibly down",
        Moved::CantTell => "can't tell",
    }
}

pub(super) fn spread(moved: Moved) -> &'static str {
    match moved {
        Moved::Clearly(Ordering::Greater) => "clearly apart",
        Moved::Clearly(_) => "clearly together",
        Moved::Possibly(Ordering::Greater) => "possibly apart",
        Moved::Possibly(_) => "possibly together",
        Moved::CantTell => "can't tell",
    }
}

/// The day of the round that a figure stems from; empty if it is new.
pub(super) fn origin(origin: Origin) -> String {
    match origin {
        Origin::New => String::new(),
        Origin::AsOn(day) => day.to_string(),
        Origin::OfSeveral => "several".to_owned(),
    }
}

pub(super) fn untested(why: Untested) -> &'static str {
    match why {
        Untested::NothingBefore => "nothing before",
        Untested::AsBefore => "as before",
        Untested::ScoresNotKept => "scores not kept",
    }
}

/// How many of those who tried an action say that it helped.
pub(super) fn helped(helped: &Helped) -> String {
    match helped {
        Helped::Most => "most".to_owned(),
        Helped::AboutHalf => "about half".to_owned(),
        Helped::Few => "few".to_owned(),
        Helped::Share { percent, cap: None } => format!("{percent} %"),
        Helped::Share { percent, cap: Some(end) } => format!("{percent} % {}", cap(*end)),
    }
}
