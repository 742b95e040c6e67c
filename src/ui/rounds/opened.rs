//! A round whose link could be read, or why it could not.

use std::sync::Arc;

use leptos::prelude::*;

use crate::journal::{Day, SealedRound};
use crate::round::{
    Bundle, Code, DescriptorError, KeeperIndex, LinkError, Release, Round, RoundDescriptor,
    RoundError,
};
use crate::text::{ELEMENT, PASSING, ROUND, fill};
use crate::ui::browser::{in_words, page, today};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::settings::Place;
use crate::ui::state::{Screen, State};

/// A round on the screen.
#[derive(Clone)]
pub(super) struct Opened {
    pub(super) state: State,
    /// What it is kept under.
    pub(super) link: String,
    pub(super) round: Arc<Round>,
}

/// Why a link leads nowhere.
pub(super) enum LinkTrouble {
    Damaged,
    Newer,
    /// It asks this questionnaire, which is not at hand in this wording.
    UnknownInstrument(String),
    TooLarge,
}

impl Opened {
    pub(super) fn read(state: State, link: &str) -> Result<Self, LinkTrouble> {
        let descriptor = RoundDescriptor::from_link(link).map_err(|error| match error {
            LinkError::Descriptor(
                DescriptorError::OtherVersion(_) | DescriptorError::Detail(_),
            ) => LinkTrouble::Newer,
            LinkError::NotALink | LinkError::Damaged | LinkError::Descriptor(_) => {
                LinkTrouble::Damaged
            }
        })?;
        let wanted = descriptor.instrument.id().to_owned();
        let instrument = state
            .instrument_of(&descriptor.instrument)
            .ok_or_else(|| LinkTrouble::UnknownInstrument(wanted.clone()))?;
        let link = descriptor.to_fragment();
        match Round::new(descriptor, instrument) {
            Ok(round) => Ok(Self { state, link, round: Arc::new(round) }),
            Err(RoundError::OtherInstrument) => Err(LinkTrouble::UnknownInstrument(wanted)),
            Err(RoundError::TooLarge { .. }) => Err(LinkTrouble::TooLarge),
        }
    }

    pub(super) fn descriptor(&self) -> &RoundDescriptor {
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
        format!("{}{}", page(), self.link)
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
        Some(in_words(Day::after_1970(last.days()), self.state.lang()))
    }

    /// What is kept of the round here, now and whenever it changes.
    pub(super) fn kept(&self) -> SealedRound {
        self.state.sealed_round(&self.link).unwrap_or_default()
    }

    /// The frozen list, if it is here.
    pub(super) fn bundle(&self) -> Option<Bundle> {
        let code = Code::read(&self.kept().frozen?).ok()?;
        Bundle::from_code(&self.round, &code).ok()
    }

    /// The releases that are here.
    pub(super) fn releases(&self) -> Vec<Release> {
        let codes = self.kept().releases;
        let codes = codes.iter().filter_map(|code| Code::read(code).ok());
        codes.filter_map(|code| Release::from_code(&self.round, &code).ok()).collect()
    }

    /// Whether every keeper's release is here.
    pub(super) fn all_released(&self) -> bool {
        let releases = self.releases();
        let here = |index| releases.iter().any(|release| release.keeper() == index);
        self.descriptor().keepers.iter().all(|(index, _)| here(index))
    }

    /// Whether the keeper is whoever uses this device. The facilitator is the first one.
    pub(super) fn is_own(&self, keeper: KeeperIndex) -> bool {
        self.kept().facilitates && keeper.get() == 0
    }

    pub(super) fn keeper_name(&self, keeper: KeeperIndex) -> String {
        let card = self.descriptor().keepers.get(keeper);
        card.map(|card| card.name.to_string()).unwrap_or_default()
    }

    /// The names of all keepers, as a list in words.
    pub(super) fn keeper_names(&self) -> String {
        let names: Vec<String> =
            self.descriptor().keepers.iter().map(|(_, card)| card.name.to_string()).collect();
        self.state.lang().list(&names)
    }
}

/// Why the link leads nowhere, and what to do.
pub(super) fn trouble(state: State, link: &str, why: &LinkTrouble) -> AnyView {
    let words = state.words(&ROUND);
    let text = match why {
        LinkTrouble::Damaged => words.link_damaged.to_owned(),
        LinkTrouble::Newer => words.link_newer.to_owned(),
        LinkTrouble::UnknownInstrument(id) => fill(words.link_unknown, &[("{name}", id)]),
        LinkTrouble::TooLarge => words.link_too_large.to_owned(),
    };
    // A link that was opened before can't have been damaged on its way.
    let known = untrack(|| state.sealed_round(link));
    let passing = known.as_ref().filter(|known| known.passing).map(|known| {
        let link = known.link.clone();
        let label = state.words(&PASSING).end_yes;
        button(Kind::Plain, label, move || state.pass(&link, false))
    });
    let remove = known.map(|known| {
        button(Kind::Quiet, words.remove, move || state.remove_round(&known.link, None))
    });
    view! { class="pc",
        <div class="problem" role="alert">
            {heading(state, words.link_trouble)}
            <p>{text}</p>
            <div class="actions">
                {button(Kind::Plain, words.all, move || state.go(Screen::Rounds(Place::All)))}
                {button(Kind::Quiet, state.words(&ELEMENT).check_in, move || state.go(Screen::Start))}
                {passing}
                {remove}
            </div>
        </div>
    }
    .into_any()
}
