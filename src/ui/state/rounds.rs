//! Everything that is done in sealed rounds to prepare, keep and collect them: calls of the
//! commands in [`crate::roles`], with this browser's storage, date and randomness.

use std::rc::Rc;

use super::{Asked, HostEvent, State};
use crate::instrument::{Instrument, builtin};
use crate::journal::{KeptKey, RoundPlan, SealedRound, Store};
use crate::roles::{
    self, AnnounceError, Collection, GiveUpError, Named, PlanError, ReopenError, RoundRecord,
    Taking,
};
use crate::round::{
    Announcement, Checking, CloseError, Fingerprint, InstrumentRef, KeeperIndex, List, Mark, Round,
    page_address,
};
use crate::ui::browser::{
    NotForLinks, Random, attribute, for_links, href, others_turn, random_identifier, today,
};
use crate::ui::place::Place;

/// Why a round was not made.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum NotMade {
    /// Something in the plan has to be changed.
    Plan(PlanError),
    /// The browser gives no random bytes.
    NoRandomness,
}

impl State {
    /// Runs a command on the journal and shows the outcome.
    pub(super) fn command<T>(self, command: impl FnOnce(&mut Store) -> T) -> T {
        let outcome = self.write(|model| command(&mut model.store));
        self.journal_changed();
        outcome
    }

    /// Shows what has become of the journal once everything else on the page had its turn.
    pub(super) async fn show_later(self) {
        others_turn().await;
        self.journal_changed();
    }

    /// What is kept of the round with this link.
    pub(in crate::ui) fn sealed_round(self, link: &str) -> Option<SealedRound> {
        self.store(|store| store.journal().round(link))
    }

    /// What this device holds of `round`, decoded anew.
    pub(in crate::ui) fn record(self, round: &Round) -> RoundRecord {
        self.store(|store| RoundRecord::of(store.journal(), round))
    }

    /// All that [`Self::record`] is made from.
    pub(in crate::ui) fn sources_of_record(self, link: &str) -> (SealedRound, Vec<KeptKey>) {
        self.store(|store| {
            (store.journal().round(link).unwrap_or_default(), store.journal().keys())
        })
    }

    /// The instrument that `wanted` means: the page's own or a built-in one.
    pub(in crate::ui) fn instrument_of(self, wanted: &InstrumentRef) -> Option<Instrument> {
        let own = self.page_instrument().filter(|own| wanted.means(own));
        let own = own.map(|own| Instrument::clone(&own));
        own.or_else(|| {
            let built_in = builtin::with_id(wanted.id(), self.lang())?;
            wanted.means(&built_in).then(|| Instrument::clone(&built_in))
        })
    }

    /// The instrument that the page asks, whatever round is open.
    pub(in crate::ui) fn page_instrument(self) -> Option<Rc<Instrument>> {
        match self.asked() {
            Asked::Instrument(instrument) => Some(instrument),
            Asked::Nothing | Asked::Problem(_) => None,
        }
    }

    // Preparing a round.

    /// Begins to prepare a round.
    pub(in crate::ui) fn plan_round(self) {
        self.begin_plan(|_| ());
    }

    /// Begins to prepare a round; `fill_in` enters what is known.
    pub(super) fn begin_plan(self, fill_in: impl FnOnce(&mut RoundPlan)) {
        let asked = self.page_instrument();
        let asked = asked.as_ref().map(|asked| asked.id()).unwrap_or_default();
        let mut plan = roles::new_plan(random_identifier(), asked, today());
        fill_in(&mut plan);
        let id = plan.id.clone();
        self.keep_plan(&plan);
        self.go(Place::Plan(id));
    }

    /// Keeps what was entered so far.
    pub(in crate::ui) fn keep_plan(self, plan: &RoundPlan) {
        self.commit(|journal| journal.put_plan(plan));
    }

    /// Gives a plan up.
    pub(in crate::ui) fn drop_plan(self, id: &str) {
        self.commit(|journal| journal.drop_plan(id));
        self.go(Place::Rounds);
    }

    /// Makes the round that `plan` describes and opens it; its link, unless another tab has made it.
    pub(in crate::ui) fn make_round(
        self,
        plan: &RoundPlan,
        instrument: Instrument,
    ) -> Result<Option<String>, NotMade> {
        let mut random = Random::reach().ok_or(NotMade::NoRandomness)?;
        let made =
            self.command(|store| roles::make_round(store, plan, instrument, today(), &mut random));
        match made {
            Ok(link) => {
                self.keep_for_long();
                self.go(Place::Round(link.clone()));
                Ok(Some(link))
            }
            // Another tab was quicker: shows that the plan is gone, unless the person has moved on.
            Err(PlanError::Gone) => {
                let here = Place::Plan(plan.id.clone());
                if self.read(|model| model.place == here) {
                    self.go(here);
                }
                Ok(None)
            }
            Err(why) => Err(NotMade::Plan(why)),
        }
    }

    // Inviting.

    /// The address that links to rounds begin with: what the page has set as `round-address`, else
    /// its own.
    pub(in crate::ui) fn address_of_links(self) -> String {
        let set = self.round_address().and_then(Result::ok);
        set.unwrap_or_else(|| page_address(&href()))
    }

    /// Why what the page has set as `round-address` is not used, for its author, who is told.
    pub(in crate::ui) fn address_refused(self) -> Option<&'static str> {
        let reason = match self.round_address()?.err()? {
            NotForLinks::NoAddress => "round-address: this is not an address",
            NotForLinks::OtherOrigin => "round-address: only an address of the same origin is used",
            NotForLinks::HasHash => "round-address: the round takes the place of the hash",
        };
        self.tell(HostEvent::Problem { problem: "refused-address", reason });
        Some(reason)
    }

    fn round_address(self) -> Option<Result<String, NotForLinks>> {
        let set = attribute(&self.root()?, "round-address")?;
        (!set.trim().is_empty()).then(|| for_links(set.trim()))
    }

    // Keeping.

    /// Announces that this device keeps `round`.
    pub(in crate::ui) fn keep_round(self, round: &Round) -> Result<Announcement, AnnounceError> {
        self.command(|store| roles::keep_round(store, round, today()))
    }

    /// Announces that this device is going to release the list that counts here; `before` was opened of it before.
    pub(in crate::ui) fn announce_list(
        self,
        round: &Round,
        before: Option<&Checking>,
    ) -> Result<Announcement, AnnounceError> {
        self.command(|store| roles::announce_list(store, round, before))
    }

    /// Announces what the other keepers seal their releases to for this device.
    pub(in crate::ui) fn announce_transport(self, round: &Round) {
        if let Some(mut random) = Random::reach() {
            // Where that fails, releases go from keeper to keeper by copy.
            let _ =
                self.command(|store| roles::announce_transport(store, round, today(), &mut random));
        }
    }

    /// Seals the release of this device for each other keeper; for whom it can't be.
    pub(in crate::ui) fn seal_releases(self, round: &Round) -> Vec<KeeperIndex> {
        let Some(mut random) = Random::reach() else { return Vec::new() };
        let refused = self.command(|store| roles::seal_releases(store, round, &mut random));
        refused.into_iter().map(|(keeper, _)| keeper).collect()
    }

    /// Notes that `list` was compared with the chat, and nothing is left over; `false` if another
    /// one counts by now.
    pub(in crate::ui) fn note_compared(self, round: &Round, list: &List) -> bool {
        self.command(|store| roles::note_compared(store, round, list))
    }

    /// Notes that `keeper`, when asked, has said that the list that counts here is the one.
    pub(in crate::ui) fn settle_list(self, round: &Round, keeper: KeeperIndex) {
        self.command(|store| roles::settle(store, round, keeper));
    }

    /// Gives the round up; the key is destroyed.
    pub(in crate::ui) fn give_up(self, round: &Round) -> Result<(), GiveUpError> {
        self.command(|store| roles::give_up(store, round))
    }

    // Collecting.

    /// Finds everything in `text` that belongs to `round`, and keeps it.
    pub(in crate::ui) fn collect(self, round: &Round, text: &str) -> Collection {
        self.command(|store| roles::collect(store, round, text))
    }

    /// Takes the contribution with the fingerprint `mark` out.
    pub(in crate::ui) fn name_bad(self, round: &Round, mark: Mark) -> Named {
        self.command(|store| roles::name_bad(store, round, mark))
    }

    /// Puts back the contribution with this fingerprint, which was taken out.
    pub(in crate::ui) fn put_back(self, round: &Round, code: Fingerprint) {
        self.command(|store| roles::put_back(store, round, code));
    }

    /// The list that closing it would make now.
    pub(in crate::ui) fn list_to_close(
        self,
        round: &Round,
        taking: Taking<'_>,
    ) -> Result<List, CloseError> {
        self.store(|store| roles::list_to_close(store, round, taking))
    }

    /// Closes the list, signed.
    pub(in crate::ui) async fn close_list(
        self,
        round: &Round,
        taking: Taking<'_>,
    ) -> Result<(), CloseError> {
        let closed = self.write(|model| roles::close_list(&mut model.store, round, taking));
        self.show_later().await;
        closed
    }

    /// Opens the list again.
    pub(in crate::ui) fn reopen_list(self, round: &Round) -> Result<(), ReopenError> {
        self.command(|store| roles::reopen_list(store, round))
    }
}
