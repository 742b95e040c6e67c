//! How a team adds up its answers, each sealed to all of its keepers.
//!
//! A sealed round needs no server: all that is passed around are codes that may be posted in
//! public, under the poster's own name. The facilitator makes a [`RoundDescriptor`], whose link
//! everybody opens. Members turn their answers into a row of ones and zeros, hide it behind one
//! random mask per keeper, seal each mask to its keeper (HPKE, RFC 9180) and post the
//! [`Contribution`]. Somebody freezes the list of them ([`Bundle`]); every keeper opens its masks
//! and posts their sum ([`Release`]), once; everybody can add masked rows and mask sums up to the
//! [`Total`].
//!
//! | step | who | how |
//! |---|---|---|
//! | card | keeper | [`KeeperKey::draw`], [`KeeperKey::card`] |
//! | link | facilitator | [`RoundDescriptor::to_fragment`], [`RoundDescriptor::from_link`], [`Round::new`] |
//! | contribution | member | [`Contribution::seal`] |
//! | collecting | anybody | [`gather()`], made of [`find()`], [`Contribution::from_code`] and [`KeeperKey::check`] |
//! | frozen list | anybody | [`Bundle::freeze`], [`Bundle::from_code`] |
//! | release | keeper | [`KeeperKey::release`] |
//! | total | anybody | [`Release::from_code`], [`Total::add_up`] |
//!
//! The room promises that a value of these types fits its round (kind, length, order, number,
//! check bytes), that no text makes it panic, and that what has to be secret is never printed and
//! is erased from memory when dropped. It leaves to others where keys are kept and destroyed and
//! whether one has released before (the caller), what may be shown of a total, and where
//! randomness and today's date come from: both are arguments.
//!
//! # Who can learn what
//!
//! | who | learns |
//! |---|---|
//! | one keeper, the network, readers of the chat | who posted when; after all releases, the totals |
//! | who gets a list of their own making released | the totals of that list: one person's answers if the rest of it is made up |
//! | who makes keys in the names of all other keepers | every single answer |
//! | all keepers together | every single answer |
//! | the page, a browser extension, malware | nothing if the code served is honest, else everything |
//! | people who pool what they know | the totals without their own answers |
//!
//! One keeper who does not collude keeps every answer secret, if the key is really that person's
//! and the list that they release is the posted one. Nothing here ties a name to a key, or a list
//! to what was posted: people have to ask and to compare. That the totals are right takes all
//! keepers and honest members: one made-up contribution can replace every count unnoticed as long
//! as the sums are possible, or make them impossible, and releases are not signed. Against double
//! voting there are the names that codes are posted under; against contributions made up to
//! isolate somebody, the frozen list, in which members can look for their own. Its count shows
//! added contributions, not replaced ones. A keeper who disappears stops the round and harms
//! nothing else. Codes stay in chats for ever: what protects them later are destroyed keys.
//! X25519 does not withstand quantum computers. All parts are standard; putting them together in
//! this way has not been reviewed by others.

mod bundle;
mod card;
mod contribution;
mod descriptor;
mod find;
mod fingerprint;
mod gather;
mod keeper;
mod label;
mod layout;
mod link;
mod mask;
mod opened;
mod release;
mod text_form;
mod total;
mod vector;
mod wire;

pub use bundle::{Bundle, BundleError, SetDigest};
pub use card::{Card, CardError, KeeperIndex, Keepers, KeepersError, PublicKey};
pub use contribution::{Contribution, ContributionError, SealError};
pub use descriptor::{
    DescriptorError, InstrumentRef, LastDay, Nonce, RoundDescriptor, RoundDigest,
};
pub use find::{Damaged, Findings, Found, find};
pub use fingerprint::Fingerprint;
pub use gather::{Gathered, Refusal, Refused, gather};
pub use keeper::{KeeperError, KeeperKey, KeyError};
pub use label::{Label, LabelError};
pub use link::LinkError;
pub use opened::{Round, RoundError};
pub use release::{Release, ReleaseError};
pub use text_form::{Code, CodeError, Kind};
pub use total::{Check, Total, TotalError};
pub use vector::{AnswersError, sealed_score};
pub use wire::Malformed;

/// What a source of randomness has to implement.
pub use hpke::rand_core;
