//! The words for verdicts in CSV and JSON files, the same in every language.

use crate::disclosure::{Cap, Direction, Helped, Moved, Origin, Untested};
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
        Moved::Clearly(Direction::Up) => "clearly up",
        Moved::Clearly(Direction::Down) => "clearly down",
        Moved::Possibly(Direction::Up) => "possibly up",
        Moved::Possibly(Direction::Down) => "possibly down",
        Moved::CantTell => "can't tell",
    }
}

pub(super) fn spread(moved: Moved) -> &'static str {
    match moved {
        Moved::Clearly(Direction::Up) => "clearly apart",
        Moved::Clearly(Direction::Down) => "clearly together",
        Moved::Possibly(Direction::Up) => "possibly apart",
        Moved::Possibly(Direction::Down) => "possibly together",
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
