//! Reading what people paste: codes, links and marks in chats, mails, tables and exports.
//!
//! All of it goes once over the text, so that the time is in proportion to its length whatever it
//! holds, and says where in the text things stand.
//!
//! | file | what |
//! |---|---|
//! | `encodings` | files and mails whose text has to be decoded first |
//! | `characters`, `escapes`, `pieces` | a text as characters and what stands for none |
//! | `open`, `find` | codes in it, whole or not |
//! | `links` | the round link in it |
//! | `gather` | what it brings to a round |
//! | `announcements` | what keepers say in it |
//! | `marks`, `compare` | marks in it, and a list held against a chat |

mod announcements;
mod characters;
mod compare;
mod encodings;
mod escapes;
mod find;
mod gather;
mod links;
mod marks;
mod open;
mod pieces;

pub use announcements::{Announced, announcements};
pub use compare::Comparison;
pub use encodings::{decode_mail, text_of};
pub(super) use find::first;
pub use find::{Damaged, Findings, Found, find};
pub use gather::{Gathered, Refusal, RefusedCode, gather};
pub(super) use links::descriptor;
pub use marks::outside_addresses;
