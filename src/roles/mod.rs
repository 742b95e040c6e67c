//! What a device does in a sealed round, as facilitator, keeper or member.
//!
//! Every command is a function over the [`Store`](crate::journal::Store), with today's date and
//! randomness as arguments: it looks at what is stored *now*, refuses with an error that says what
//! to do, or keeps what has changed and gives back what there is to show or to post. What this
//! device holds of a round is decoded once, as a [`RoundRecord`].
//!
//! | who | does | |
//! |---|---|---|
//! | facilitator | makes the round, collects, closes the list, looks at the result | [`make_round`], [`collect`], [`name_bad`], [`list_to_close`], [`close_list`], [`reopen_list`], [`to_ask`], [`reveal()`] |
//! | every keeper, the facilitator too | announces, takes what the others post, releases in turn, gives up; where others look, seals releases to the other keepers | [`keep_round`], [`announce_list`], [`note_compared`], [`take_announcements`], [`settle`], [`take_releases`], [`release`], [`give_up`]; [`announce_transport`], [`seal_releases`] |
//! | another keeper | makes a card, takes the list and chooses between two | [`draw_card`], [`take_list`], [`choose_list`], [`checking_of`], [`check_some`], [`erase_old_keys`] |
//! | member | hears the keepers, seals, looks the code up | [`hear`], [`say_who_posted`], [`seal`], [`anew`], [`answer_anew`], [`look_up`] |
//!
//! Where the round is, what its person does now and for whom they wait, follows from the record alone:
//! [`standing`](standing()).
//!
//! The room promises that the rules of a round hold on this device: nobody releases before all
//! keepers have announced the list and those before have released it, nobody releases twice, and a
//! key is called gone only where the storage was read again and lacks it. It leaves to others what
//! a code is and proves ([`crate::round`]), what may be shown ([`crate::disclosure`]) and how a
//! round looks on a screen. That no other tab is at the same command is for the caller to see to
//! where there is a lock; without one, what another tab has stored meanwhile is looked at again
//! before anything is written.

mod facilitator;
mod found;
mod keeper;
mod keeping;
mod marks;
mod member;
mod promise;
mod record;
mod reveal;
mod standing;
mod transport;

pub use facilitator::{
    Collection, Named, PlanError, ReopenError, Taking, card_of, close_list, collect, list_to_close,
    make_round, name_bad, new_plan, put_back, reopen_list, tidied,
};
pub use found::take_found;
pub use keeper::{
    DAYS_KEYS_LAST, FreeCard, Posted, TakenList, Useless, check_some, checking_of, choose_list,
    draw_card, drop_card, erase_old_keys, free_cards, has_old_keys, keys_until, keys_until_of,
    names_in, remove_round, take_list, take_posted,
};
pub use keeping::{
    AnnounceError, GiveUpError, ReleaseTrouble, TakenRelease, announce_list, card_for, give_up,
    keep_round, note_compared, release, settle, take_announcements, take_releases,
};
pub use marks::{MarkComparison, compare, mark_in, marks_in};
pub use member::{
    Anew, Heard, KeptOfAnswers, KnownOfKeeper, NoList, anew, answer_anew, dropped, hear,
    kept_of_actions, known_of, look_up, own_contribution, say_who_posted, seal,
};
pub use promise::{limits, promise};
pub use record::RoundRecord;
pub use reveal::{OfTeam, RevealError, reproduce, result_mark, reveal, to_ask};
pub use standing::{Awaited, RoundRole, RoundStanding, RoundStep, Situation, ToDo, standing};
pub use transport::{announce_transport, seal_releases};
