//! A round whose link could be read, or why it could not.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;

use super::list_check::ListCheck;
use super::unfit::unfit;
use crate::day::Day;
use crate::journal::SealedRound;
use crate::roles::RoundRecord;
use crate::round::{
    DescriptorError, KeeperIndex, LinkError, List, Mark, Round, RoundDescriptor, RoundError,
    UnfitScale,
};
use crate::text::{ElementWords, PassingWords, RoundWords};
use crate::ui::browser::today;
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::state::State;

/// A round on the screen. Copies are handles to the same round.
#[derive(Clone, Copy)]
pub(super) struct OpenRound {
    pub(super) state: State,
    /// What it is kept under.
    pub(super) link: &'static str,
    pub(super) round: &'static Round,
    record: Memo<Decoded>,
    taken: Memo<usize>,
    pub(super) check: ListCheck,
}

/// A round that was opened, with its link.
struct Known {
    link: String,
    round: Round,
}

thread_local! {
    /// All of them. They stay as long as the page: there are few, no key or answer is in them, and
    /// the mark of a round, which is slow to make on purpose, is made once.
    static KNOWN: RefCell<Vec<&'static Known>> = const { RefCell::new(Vec::new()) };
}

fn known(link: String, round: Round) -> &'static Known {
    KNOWN.with_borrow_mut(|all| {
        let same = all.iter().find(|known| known.link == link && known.round == round);
        same.copied().unwrap_or_else(|| {
            let known = Box::leak(Box::new(Known { link, round }));
            all.push(known);
            known
        })
    })
}

/// What is kept of a round, decoded once for every change.
#[derive(Clone)]
struct Decoded(Arc<RoundRecord>);

impl PartialEq for Decoded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Why a link leads nowhere.
pub(super) enum LinkTrouble {
    Damaged,
    Older,
    Newer,
    /// It asks this questionnaire, which is not at hand in this wording.
    UnknownInstrument(String),
    TooLarge,
    Scale(UnfitScale),
}

impl OpenRound {
    pub(super) fn read(state: State, link: &str) -> Result<Self, LinkTrouble> {
        let descriptor = RoundDescriptor::from_link(link).map_err(|error| match error {
            LinkError::Descriptor(DescriptorError::OlderVersion) => LinkTrouble::Older,
            LinkError::Descriptor(DescriptorError::NewerVersion) => LinkTrouble::Newer,
            LinkError::NotALink
            | LinkError::CutShort
            | LinkError::Damaged
            | LinkError::Descriptor(_) => LinkTrouble::Damaged,
        })?;
        let wanted = descriptor.instrument.id().to_owned();
        let instrument = state
            .instrument_of(&descriptor.instrument)
            .ok_or_else(|| LinkTrouble::UnknownInstrument(wanted.clone()))?;
        let link = descriptor.to_fragment();
        match Round::new(descriptor, instrument) {
            Ok(round) => Ok(Self::new(state, known(link, round))),
            Err(RoundError::OtherInstrument) => Err(LinkTrouble::UnknownInstrument(wanted)),
            Err(RoundError::Scale(why)) => Err(LinkTrouble::Scale(why)),
            Err(RoundError::TooLarge { .. }) => Err(LinkTrouble::TooLarge),
        }
    }

    fn new(state: State, known: &'static Known) -> Self {
        let Known { link, round } = known;
        let sources = Memo::new(move |_| state.sources_of_record(link));
        let record = Memo::new(move |_| {
            // Read, not only tracked: a memo that nobody reads never learns of a change.
            sources.with(|_| ());
            Decoded(Arc::new(untrack(|| state.record(round))))
        });
        let taken = Memo::new(move |_| record.with(|record| record.0.taken().len()));
        let check = ListCheck::new();
        Self { state, link, round, record, taken, check }
    }

    pub(super) fn descriptor(&self) -> &'static RoundDescriptor {
        self.round.descriptor()
    }

    pub(super) fn title(&self) -> String {
        self.descriptor().title.to_string()
    }

    /// The questionnaire's title in the person's language.
    pub(super) fn asks(&self) -> String {
        let instrument = self.round.instrument();
        let language = self.state.language_of(instrument);
        instrument.title().get(&language).cloned().unwrap_or_default()
    }

    /// The link that everybody opens.
    pub(super) fn address(&self) -> String {
        format!("{}{}", self.state.address_of_links(), self.link)
    }

    pub(super) fn is_quick(&self) -> bool {
        self.descriptor().keepers.count() == 1
    }

    pub(super) fn is_over(&self) -> bool {
        self.descriptor().is_over(today().since_1970())
    }

    /// The last day in words.
    pub(super) fn last_day(&self) -> Option<String> {
        let last = self.descriptor().last_day?;
        Some(self.state.lang().day(Day::after_1970(last.days())))
    }

    /// What is kept of the round here, now and whenever it changes.
    pub(super) fn kept(&self) -> SealedRound {
        self.state.sealed_round(self.link).unwrap_or_default()
    }

    /// The same with all codes in it decoded; anew, if the person has left the screen meanwhile.
    pub(super) fn record(&self) -> Arc<RoundRecord> {
        let decoded = self.record.try_with(|record| Arc::clone(&record.0));
        decoded.unwrap_or_else(|| Arc::new(untrack(|| self.state.record(self.round))))
    }

    /// The list that counts here.
    pub(super) fn list(&self) -> Option<List> {
        self.record().list.clone()
    }

    /// How many contributions go into the list when it is closed now.
    pub(super) fn taken(&self) -> usize {
        self.taken.try_get().unwrap_or_else(|| self.record().taken().len())
    }

    /// Opens the codes of the list that counts here in the background, now and for every other list, as long as the
    /// screen is there.
    pub(super) fn begin_checking(self) {
        let to_check = Memo::new(move |_| {
            let record = self.record();
            (record.list.clone(), record.key.is_some())
        });
        Effect::new(move |_| {
            to_check.with(|_| ());
            self.check.begin(untrack(|| self.record()), self.round);
        });
    }

    /// Whether a keeper has announced the list that counts here.
    pub(super) fn is_announced(&self) -> bool {
        let record = self.record();
        self.descriptor().keepers.iter().any(|(index, _)| record.has_announced(index))
    }

    /// Whether every keeper's right release is here.
    pub(super) fn all_released(&self) -> bool {
        let record = self.record();
        let here = |index| record.right_release(self.round, index).is_some();
        self.descriptor().keepers.iter().all(|(index, _)| here(index))
    }

    /// As which keeper this device keeps the round, if it does.
    pub(super) fn keeper(&self) -> Option<KeeperIndex> {
        self.record().keeper(self.round)
    }

    /// The mark of the round.
    pub(super) fn mark(&self) -> Mark {
        self.round.mark()
    }

    pub(super) fn keeper_name(&self, keeper: KeeperIndex) -> String {
        let card = self.descriptor().keepers.get(keeper);
        card.map(|card| card.name.to_string()).unwrap_or_default()
    }
}

/// Why the link leads nowhere, and what to do.
pub(super) fn trouble(state: State, link: &str, why: &LinkTrouble) -> AnyView {
    let words = state.words::<RoundWords>();
    let text = match why {
        LinkTrouble::Damaged => words.link_damaged().to_owned(),
        LinkTrouble::Older => words.link_older().to_owned(),
        LinkTrouble::Newer => words.link_newer().to_owned(),
        LinkTrouble::Scale(why) => unfit(state, *why),
        LinkTrouble::UnknownInstrument(id) => words.link_unknown(id),
        LinkTrouble::TooLarge => words.link_too_large().to_owned(),
    };
    // A link that was opened before can't have been damaged on its way.
    let known = untrack(|| state.sealed_round(link));
    let passing = known.as_ref().filter(|known| known.passing).map(|known| {
        let link = known.link.clone();
        let label = state.words::<PassingWords>().end_yes();
        button(Kind::Plain, label, move || state.pass(&link, false))
    });
    let remove = known.map(|known| {
        button(Kind::Quiet, words.remove(), move || state.remove_round(&known.link, None))
    });
    html! {
        <div class="problem" role="alert">
            {heading(state, words.link_trouble())}
            <p>{text}</p>
            <div class="actions">
                {button(Kind::Plain, words.all(), move || state.go(Place::Rounds))}
                {button(Kind::Quiet, state.words::<ElementWords>().check_in(), move || state.go(Place::Start))}
                {passing}
                {remove}
            </div>
        </div>
    }
}
