//! How a team adds up its answers, each sealed to all of its keepers.
//!
//! A sealed round needs no server: all that is passed around are codes, posted under the poster's
//! own name where everybody reads; releases alone go to the keepers. The facilitator makes a
//! [`RoundDescriptor`], whose link everybody opens. Every keeper posts an [`Announcement`]. Members
//! turn their answers into a row of numbers, hide it behind one random mask per keeper, commit to each mask (Pedersen, RFC
//! 9496), seal each to its keeper (HPKE, RFC 9180) and post the [`Contribution`]. The facilitator
//! closes and signs the [`List`]; every keeper opens its masks, compares the list with what was
//! posted, announces it, and signs the sum of its masks ([`Release`]), once, in its turn. Whoever
//! has the releases can check each sum against the commitments, and take the sums off the rows:
//! that is the [`Total`].
//!
//! | step | who | how |
//! |---|---|---|
//! | card | keeper | [`KeeperKey::draw`], [`KeeperKey::card`] |
//! | link | facilitator | [`RoundDescriptor::to_fragment`], [`RoundDescriptor::from_link`], [`Round::new`] |
//! | *I keep this round* | keeper | [`KeeperKey::named_in`], [`KeeperKey::announce_keeping`] |
//! | contribution | member | [`Contribution::seal`] |
//! | collecting | facilitator | [`Collected`] |
//! | list | facilitator | [`List::close`], [`List::from_code`] |
//! | *I am going to release* | keeper | [`KeeperKey::check_all`], [`Checked::announce`] |
//! | release | keeper, in order | [`Turn::of`], [`Checked::release`], [`SealedRelease`] |
//! | total | whoever has all releases | [`Release::from_code`], [`Total::add_up`], [`Total::through_the_gate`], [`Round::result_mark`] |
//! | what went wrong | anybody | [`audit()`] |
//!
//! The room promises that a value of these types fits its round (kind, length, order, number,
//! signature, group elements), that nobody releases out of turn or a list that was not opened
//! whole, that no text makes it panic or take more than linear time, and that what has to be
//! secret is never printed and is erased from memory when dropped. It leaves to others where keys
//! are kept and destroyed and whether one has released before (the caller), what may be shown of a
//! total, and where randomness and today's date come from: both are arguments.
//!
//! # Who can learn what
//!
//! | who | learns |
//! |---|---|
//! | one keeper, the network, readers of the chat | who posted when; with list and all releases, the totals |
//! | all keepers together, or one who is alone | every single answer |
//! | the page, a browser extension, malware | nothing if the code served is honest, else everything |
//! | people who pool what they know | the totals without their own answers |
//!
//! One keeper keeps every answer secret who holds the key in person and releases only the list
//! that was posted. Neither is cryptography: announcements have to be seen by people who know the
//! keepers, [marks](Mark) compared, and the list held against the chat. A wrong or second release
//! is noticed by everybody who gets it and names its key; a code that doesn't open is named before
//! anything is released. A made-up row is not: it can change any total, or make the round impossible to add
//! up, and nobody can tell whose it was. A keeper who disappears stops the round and harms nothing
//! else. Codes stay in chats for ever: what protects them later are destroyed keys. X25519 does
//! not withstand quantum computers. All parts are standard; putting them together in this way has
//! not been reviewed by others. `docs/cryptography.md` says all of this to a cryptographer.

mod address;
mod announcement;
mod audit;
mod card;
mod checked;
mod collected;
mod contribution;
mod descriptor;
mod fingerprint;
mod generators;
mod hash;
mod keeper;
mod keepers;
mod keys;
mod label;
mod layout;
mod link;
mod list;
mod made_up;
mod mark;
mod opened;
mod reading;
mod release;
mod scale;
mod seal;
mod sealed_release;
mod signature;
mod text_form;
mod total;
mod turn;
mod vector;
mod wire;

pub use address::page_address;
pub use announcement::{Announcement, AnnouncementError, Says};
pub use audit::{AuditFinding, audit};
pub use card::{Card, CardError};
pub use checked::{Checked, Checking, NotThisTurn};
pub use collected::Collected;
pub use contribution::{Contribution, ContributionError, SealError};
pub use descriptor::{
    Actions, DescriptorError, InstrumentRef, LastDay, Nonce, RoundDescriptor, RoundDigest,
    TooManyActions,
};
pub use fingerprint::Fingerprint;
pub use keeper::{Bad, BadWhy, CardNotNamed, KeeperError, KeeperKey, KeyError};
pub use keepers::{Keeper, KeeperIndex, Keepers, KeepersError};
pub use keys::{KeyId, PublicKeys, SealKey, SigningKey};
pub use label::{Label, LabelError};
pub use link::LinkError;
pub use list::{BrokenRule, CloseError, List, ListDigest, ListError};
pub use mark::{Mark, Reckoning};
pub use opened::{Round, RoundError};
pub use reading::{
    Announced, Comparison, Damaged, Findings, Found, Gathered, Refusal, RefusedCode, announcements,
    decode_mail, find, gather, outside_addresses, text_of,
};
pub use release::{Release, ReleaseError, ReleaseNotRight};
pub use scale::UnfitScale;
pub use sealed_release::{SealReleaseError, SealedRelease, SealedReleaseError, TransportKey};
pub use text_form::{Code, CodeError, CodeKind};
pub use total::{Check, NotReleased, Released, Total, TotalError};
pub use turn::{NotYet, Turn};
pub use vector::{ActionAnswer, AnswersError, sealed_score};
pub use wire::Malformed;

/// What a source of randomness has to implement.
pub use hpke::rand_core;
