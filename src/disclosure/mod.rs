//! What may be shown of a group: the one gate.
//!
//! [`release`] takes a group's exact [`Counts`](crate::scoring::Counts), the round's [`Policy`] and
//! the team's [`Past`] rounds, and gives a [`ReleasedView`]: all that a screen, a chart, its text
//! equivalent, a print, a file, the clipboard, an event or a later round may know of the answers.
//! Only this room can make one, and it holds nothing but what may be shown:
//!
//! - nothing below the minimum number of answers, of the whole or of a single question;
//! - means, limits and differences in steps that are the coarser the fewer answered, with the ends
//!   of the scale capped, and limits rounded outward;
//! - how far answers were apart in one of three words; how they were spread only where the round
//!   said so beforehand or many answered, with small bars merged;
//! - what is withheld looks the same as what is missing.
//!
//! A view that was kept or handed on in a file is read back only if the gate can have written it.
//!
//! For several teams side by side, [`suppress`] says which to hide and [`Audit`] whether a figure
//! about overlapping groups may be released at all. `docs/privacy.md` says what the rules keep
//! apart and what they don't: exact figures can often be worked out from a view as a whole.

mod audit;
mod bars;
mod past;
mod policy;
mod release;
mod shown;
mod stored;
mod suppression;
mod view;

pub use audit::{Audit, Group, Refused};
pub use bars::Bar;
pub use past::Past;
pub use policy::{Detail, Minimum, Policy};
pub use release::release;
pub use shown::{Cap, Difference, Range, Shown};
pub use suppression::suppress;
pub use view::{
    Moved, Part, ReleasedChange, ReleasedDimension, ReleasedHeadline, ReleasedItem, ReleasedView,
};
