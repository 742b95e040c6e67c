//! Everything that is done with keepers' cards, and with what a keeper gets from others.

use leptos::prelude::untrack;
use leptos::task::spawn_local;

use super::State;
use crate::day::Day;
use crate::roles::{self, FreeCard, GiveUpError, NoList, Posted, ReleaseTrouble, TakenList};
use crate::round::{Card, CardNotNamed, Checking, KeeperIndex, LabelError, Mark, Round};
use crate::ui::browser::{Random, ask_to_persist, exclusively, today};
use crate::ui::place::Place;

/// Why no card was made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum CardMistake {
    Name(LabelError),
    NoRandomness,
}

impl State {
    /// Makes a keeper's card with this name; its keys stay here.
    pub(in crate::ui) fn make_card(self, name: &str) -> Result<Card, CardMistake> {
        let mut random = Random::reach().ok_or(CardMistake::NoRandomness)?;
        self.command(|store| roles::draw_card(store, name, today(), &mut random))
            .inspect(|_| self.keep_for_long())
            .map_err(CardMistake::Name)
    }

    /// Asks for storage that lasts, now that something was stored that a round would be lost without.
    pub(super) fn keep_for_long(self) {
        if untrack(|| self.keeps()) {
            ask_to_persist();
        }
    }

    /// The cards of this device that belong to no round yet, as far as is known here.
    pub(in crate::ui) fn cards(self) -> Vec<FreeCard> {
        self.store(|store| roles::free_cards(store.journal()))
    }

    /// Throws a card away, with its keys.
    pub(in crate::ui) fn drop_card(self, card: &Card) {
        self.command(|store| roles::drop_card(store, card));
    }

    /// The place of this device's card in `round`, if there is one.
    ///
    /// # Errors
    /// If the round names it in part only.
    pub(in crate::ui) fn card_for(
        self,
        round: &Round,
    ) -> Result<Option<KeeperIndex>, CardNotNamed> {
        self.store(|store| {
            let card = roles::card_for(store.journal(), round.descriptor())?;
            Ok(card.map(|(_, index)| index))
        })
    }

    /// What the round calls the keeper with this device's key, and what the card does.
    pub(in crate::ui) fn names_in(self, round: &Round) -> Option<(String, String)> {
        self.store(|store| roles::names_in(store.journal(), round))
    }

    /// The day from which this device's keys for `round` are erased.
    pub(in crate::ui) fn keys_until(self, round: &Round) -> Option<Day> {
        self.store(|store| roles::keys_until_of(store.journal(), round))
    }

    /// Erases keys that nobody has used for long, and scores that were kept for a year.
    pub(in crate::ui) fn erase_what_is_old(self) {
        if untrack(|| self.store(|store| store.journal().has_old_scores(today()))) {
            spawn_local(async move { self.commit(|journal| journal.drop_old_scores(today())) });
        }
        if untrack(|| self.store(|store| roles::has_old_keys(store.journal(), today()))) {
            // Not while the screen is being made, which reads the journal.
            spawn_local(async move {
                self.command(|store| roles::erase_old_keys(store, today()));
            });
        }
    }

    /// Notes that this device has a part in the round, if it holds a key for it.
    pub(in crate::ui) fn note_keeping(self, link: &str, round: &Round) {
        let known = || untrack(|| self.sealed_round(link)).is_some();
        if untrack(|| self.record(round)).key.is_some() && !known() {
            let link = link.to_owned();
            // Not while the screen is being made, which reads the journal.
            spawn_local(async move {
                self.commit(|journal| journal.change_round(&link, |_| {}));
            });
        }
    }

    /// Takes the closed list, and what keepers have announced of it.
    pub(in crate::ui) fn look_up(self, round: &Round, text: &str) -> Result<TakenList, NoList> {
        self.command(|store| roles::look_up(store, round, text))
    }

    /// Of several signed lists, chooses the one with this mark; `false` if there is none.
    pub(in crate::ui) fn choose_list(self, round: &Round, mark: Mark) -> bool {
        self.command(|store| roles::choose_list(store, round, mark))
    }

    /// Takes what other keepers have posted or sent.
    pub(in crate::ui) fn take_posted(self, round: &Round, text: &str) -> Posted {
        self.command(|store| roles::take_posted(store, round, text))
    }

    /// Takes what was found in the mailbox.
    pub(in crate::ui) fn take_found(self, round: &Round, text: &str) -> Posted {
        self.command(|store| roles::take_found(store, round, text))
    }

    /// Releases the list that counts here, once, while no other tab changes the journal; `before` was opened of it
    /// before.
    ///
    /// # Errors
    /// Says why nothing was released.
    pub(in crate::ui) async fn release_alone(
        self,
        round: &'static Round,
        before: Option<Checking>,
    ) -> Result<(), ReleaseTrouble> {
        let release =
            || self.write(|model| roles::release(&mut model.store, round, before.as_ref()));
        let released = exclusively(&self.lock_name(), release).await;
        self.show_later().await;
        released.map(drop)
    }

    /// Gives the round up, while no other tab changes the journal.
    ///
    /// # Errors
    /// If the key can't be erased.
    pub(in crate::ui) async fn give_up_alone(
        self,
        round: &'static Round,
    ) -> Result<(), GiveUpError> {
        exclusively(&self.lock_name(), move || self.give_up(round)).await
    }

    /// Removes a round from this device, with its keys.
    pub(in crate::ui) fn remove_round(self, link: &str, round: Option<&Round>) {
        self.command(|store| roles::remove_round(store, link, round));
        self.go(Place::Rounds);
    }
}
