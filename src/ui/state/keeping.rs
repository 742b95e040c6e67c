//! Everything that is done with keepers' cards and lists.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Screen, State};
use crate::journal::KeptKey;
use crate::roles;
use crate::round::{Card, KeeperKey, Label, LabelError, List, Round, RoundDescriptor};
use crate::ui::browser::{Random, today};
use crate::ui::settings::Place;

/// Why no card was made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum CardMistake {
    Name(LabelError),
    NoRandomness,
}

impl State {
    /// Makes a keeper's card with this name; its key stays here.
    pub(in crate::ui) fn make_card(self, name: &str) -> Result<(), CardMistake> {
        let label = Label::name(&roles::tidied(name)).map_err(CardMistake::Name)?;
        let mut random = Random::reach().ok_or(CardMistake::NoRandomness)?;
        let key = KeeperKey::draw(&mut random);
        let name = label.to_string();
        let kept = KeptKey { private: roles::text_of(&key), name, day: today(), round: None };
        self.commit(|journal| journal.put_key(&kept));
        Ok(())
    }

    /// The cards of this device that belong to no round yet, as far as is known here.
    pub(in crate::ui) fn cards(self) -> Vec<Card> {
        self.store(|store| {
            let used: Vec<RoundDescriptor> = store
                .journal()
                .rounds()
                .iter()
                .filter_map(|round| RoundDescriptor::from_link(&round.link).ok())
                .collect();
            let free = |key: &KeeperKey| {
                used.iter().all(|round| round.keepers.index_of(key.public()).is_none())
            };
            let keys = store.journal().keys();
            keys.iter()
                .filter_map(|kept| {
                    let key = roles::key_of(kept).filter(free)?;
                    Some(key.card(&Label::name(&kept.name).ok()?))
                })
                .collect()
        })
    }

    /// Throws a card away, with its key.
    pub(in crate::ui) fn drop_card(self, card: &Card) {
        let keys = self.store(|store| store.journal().keys());
        let is_of_card =
            |kept: &&KeptKey| roles::key_of(kept).is_some_and(|key| key.public() == card.keys());
        if let Some(kept) = keys.iter().find(is_of_card) {
            self.forget_key(&kept.private);
        }
    }

    fn forget_key(self, private: &str) {
        self.commit(|journal| journal.drop_key(private));
        self.write(|model| model.store.blot_out(private));
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

    /// Takes the list that is to be released, or looked at.
    pub(in crate::ui) fn take_list(self, link: &str, list: &List) {
        let code = list.to_code().to_string();
        self.commit(|journal| {
            journal.change_round(link, |round| {
                if !round.released {
                    round.frozen = Some(code);
                }
            });
        });
    }

    /// Removes a round from this device, with its keys.
    pub(in crate::ui) fn remove_round(self, link: &str, round: Option<&Round>) {
        let key = round.and_then(|round| self.record(round).key).map(|key| roles::text_of(&key));
        self.commit(|journal| {
            journal.drop_round(link);
        });
        if let Some(private) = key {
            self.forget_key(&private);
        }
        self.go(Screen::Rounds(Place::All));
    }
}
