//! What keepers say in a pasted text.

use std::ops::Range;

use super::super::{Announcement, AnnouncementError, CodeKind, RoundDescriptor};
use super::find;

/// An announcement that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    /// What it says, or why it says nothing in this round.
    pub announcement: Result<Announcement, AnnouncementError>,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
}

/// All announcements in `text`, in its order, each once. Signatures are checked.
pub fn announcements(descriptor: &RoundDescriptor, text: &str) -> Vec<Announced> {
    let codes = find(text).codes.into_iter();
    codes
        .filter(|found| found.code.kind() == CodeKind::Announcement)
        .map(|found| Announced {
            announcement: Announcement::from_code(descriptor, &found.code),
            at: found.at,
        })
        .collect()
}
