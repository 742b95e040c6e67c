//! What may be shown of a group: the one gate.
//!
//! [`release`] takes a group's exact [`Counts`](crate::scoring::Counts), the round's [`Policy`] and
//! the rounds it is held against, and gives a [`ReleasedView`]: all that a screen, a chart, its
//! text equivalent, a print, a file, the clipboard, an event or a later round may know of the
//! answers. Only this room can make one, and there is no way from it back to the exact figures.
//!
//! All that is shown of a round is one release: figures that are coarse enough each leak together.
//! So what is shown is decided by the number of people as a whole, in [`Row`]s:
//!
//! - nothing below the minimum number of answers, of the whole or of a single question;
//! - below 8 people no question has a figure, only a mark where one is lower than the rest;
//! - from 8 on a dimension is made from what is shown of its questions and adds nothing to it;
//! - every mean ends half a point from the ends of the scale, and has no word there;
//! - bars stand in place of means, in threes of people;
//! - what is withheld looks the same as what is missing.
//!
//! Two releases leak together as well. Where one or two people joined or left ([`Since`], asked
//! before the result is seen) since a round from which a figure stems, and they alone could have
//! made the difference, it is shown as it was, with its day ([`Origin`]). Figures are known to be
//! of the same by their [`Digests`], whatever else was asked.
//!
//! A view that was kept or handed on in a file is read back only if the gate can have written it.
//!
//! For several teams side by side, [`suppress`] says which to hide and [`Audit`] whether a figure
//! about overlapping groups may be released at all. `docs/privacy.md` says what the rules keep
//! apart, as found by search.

mod audit;
mod bars;
mod dimension;
mod headline;
mod helped;
mod history;
mod past;
mod policy;
mod question;
mod reach;
mod release;
mod row;
mod shown;
mod since;
mod stored;
mod suppression;
mod view;

pub use audit::{Audit, Group, Refused};
pub use bars::{Bars, Threes};
pub use helped::{Helped, Outcomes, did_it_help};
pub use past::{Answers, ComparableRound, Digests};
pub use policy::{Detail, Minimum, Policy};
pub use release::release;
pub use row::Row;
pub use shown::{Cap, Difference, Range, ShownMean};
pub use since::{Earlier, Elsewhere, Overlap, Since, Unfit};
pub use suppression::suppress;
pub use view::{
    Direction, ItemFigure, Moved, Origin, Part, ReleasedChange, ReleasedDimension,
    ReleasedHeadline, ReleasedItem, ReleasedView, Untested,
};
