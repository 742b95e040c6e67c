//! Pieces that several screens share.

mod button;
mod heading;
mod landing;
mod notices;
mod track;
mod trend_line;

pub(super) use button::{Kind, button};
pub(super) use heading::heading;
pub(super) use landing::landing;
pub(super) use notices::notices;
pub(super) use track::track;
pub(super) use trend_line::trend_line;
