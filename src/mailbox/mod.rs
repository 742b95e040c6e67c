//! What lies in a mailbox: a folder on any web server that speaks WebDAV, into which pages put codes and
//! out of which others take them.
//!
//! A round has one [`Folder`], whose name follows from its digest: who lacks the link can't guess it. The cards
//! come before there is a round, and have a folder of their own, with a random name. A file
//! in it is one code, and its [`FileName`] says which kind and what content, so that one that was
//! overwritten is noticed. A [`Look`] is one page's looking: of the names in whatever a server lists, the files that are worth
//! fetching, and of what came, the codes that are what their names say; [`is_listing`] tells
//! a page to sign on from a list.
//!
//! The room promises that nothing is parsed but names of its own form, in any text, and that no more is fetched
//! and no longer files are read than a round of this size can need, however many lie there. It
//! leaves requests to `ui::browser`, and what a code proves to [`crate::round`]: what comes out of a mailbox is read like
//! pasted text.

mod file_name;
mod folder;
mod listing;
mod look;

pub use file_name::{FileKind, FileName};
pub use folder::Folder;
pub use listing::is_listing;
pub use look::Look;

use data_encoding::BASE32_NOPAD;

/// So many base32 digits are 16 bytes.
const DIGITS: usize = 26;

fn in_digits(bytes: &[u8; 16]) -> String {
    BASE32_NOPAD.encode(bytes)
}
