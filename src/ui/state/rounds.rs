//! Everything that is done in sealed rounds.

use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::rc::Rc;

use data_encoding::BASE32_NOPAD;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Asked, ForRound, HostEvent, Run, Screen, State};
use crate::disclosure::{Detail, Minimum};
use crate::instrument::{Instrument, builtin};
use crate::journal::{CheckIn, Day, Keeping, KeptKey, RoundPlan, SealedRound, Store};
use crate::round::{
    Bundle, BundleError, Card, Code, Contribution, Gathered, InstrumentRef, KeeperError, KeeperKey,
    Keepers, KeepersError, Kind, Label, LabelError, LastDay, Nonce, Release, Round,
    RoundDescriptor, RoundError, SealError, gather,
};
use crate::ui::browser::{Random, random_identifier, today};
use crate::ui::later::Part;
use crate::ui::settings::Place;

/// A round lasts this many days unless the facilitator says otherwise: less than the seven after
/// which some browsers clear what a site has stored, keys included.
const USUAL_DAYS: u32 = 5;

/// Why a plan is not a round yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum PlanMistake {
    Title(LabelError),
    Name(LabelError),
    Invited,
    Minimum,
    LastDay,
    TooManyKeepers,
    SameKeeper,
    /// More people than one list can hold.
    TooLarge(u16),
    /// The browser gives no random bytes.
    NoRandomness,
}

/// Why answers were not sealed, or a key was not made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum SealTrouble {
    NoRandomness,
    /// A keeper's key is worthless.
    Refused,
}

/// Why a list was not released.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum ReleaseTrouble {
    Keeper(KeeperError),
    /// This device has released before.
    Before,
    /// There is no room to store that the key is gone.
    NotStored,
}

impl State {
    /// What is kept of the round with this link.
    pub(in crate::ui) fn sealed_round(self, link: &str) -> Option<SealedRound> {
        self.store(|store| store.journal().round(link))
    }

    /// The instrument that `wanted` means: the page's own or a built-in one.
    pub(in crate::ui) fn instrument_of(self, wanted: &InstrumentRef) -> Option<Instrument> {
        let own = self.page_instrument().filter(|own| wanted.means(own));
        let own = own.map(|own| Instrument::clone(&own));
        own.or_else(|| builtin::with_id(wanted.id()).filter(|built_in| wanted.means(built_in)))
    }

    /// The instrument that the page asks, whatever round is open.
    pub(in crate::ui) fn page_instrument(self) -> Option<Rc<Instrument>> {
        match self.asked() {
            Asked::Instrument(instrument) => Some(instrument),
            Asked::Nothing | Asked::Problem(_) => None,
        }
    }

    /// The key of this device for `round`, if it is a keeper's and has not released yet.
    pub(in crate::ui) fn key_for(self, round: &Round) -> Option<KeeperKey> {
        self.store(|store| {
            let keys = store.journal().keys();
            keys.iter().filter_map(key_of).find(|key| key.index_in(round).is_some())
        })
    }

    // Preparing a round.

    /// Begins to prepare a round.
    pub(in crate::ui) fn plan_round(self) {
        self.begin_plan(|_| ());
    }

    /// Begins to prepare a round; `fill_in` enters what is known.
    pub(super) fn begin_plan(self, fill_in: impl FnOnce(&mut RoundPlan)) {
        let asked = self.page_instrument();
        let mut plan = RoundPlan {
            id: random_identifier(),
            instrument: asked.map(|asked| asked.id().to_owned()).unwrap_or_default(),
            minimum: Minimum::DEFAULT.get().to_string(),
            last_day: today().plus(USUAL_DAYS).to_string(),
            ..RoundPlan::default()
        };
        fill_in(&mut plan);
        let id = plan.id.clone();
        self.keep_plan(&plan);
        self.go(Screen::Rounds(Place::Plan(id)));
    }

    /// Keeps what was entered so far.
    pub(in crate::ui) fn keep_plan(self, plan: &RoundPlan) {
        self.commit(|journal| journal.put_plan(plan));
    }

    /// Gives a plan up.
    pub(in crate::ui) fn drop_plan(self, id: &str) {
        self.commit(|journal| journal.drop_plan(id));
        self.go(Screen::Rounds(Place::All));
    }

    /// Makes the round that `plan` describes and opens it. The facilitator keeps, too. A plan makes
    /// one round, however often and in however many tabs this is asked for.
    pub(in crate::ui) fn make_round(
        self,
        plan: &RoundPlan,
        instrument: Instrument,
    ) -> Result<(), PlanMistake> {
        self.write(|model| model.store.refresh());
        if !self.store(|store| store.journal().plans().iter().any(|known| known.id == plan.id)) {
            let here = Screen::Rounds(Place::Plan(plan.id.clone()));
            if self.read(|model| model.screen == here) {
                self.go(here);
            }
            return Ok(());
        }
        let mut random = Random::reach().ok_or(PlanMistake::NoRandomness)?;
        let title = Label::new(plan.title.trim()).map_err(PlanMistake::Title)?;
        let name = Label::new(plan.name.trim()).map_err(PlanMistake::Name)?;
        let key = KeeperKey::draw(&mut random);
        let others = plan.cards.iter().filter_map(|card| card_of(card));
        let cards = [key.card(name)].into_iter().chain(others).collect();
        let descriptor = RoundDescriptor {
            title,
            instrument: InstrumentRef::to(&instrument),
            keepers: Keepers::new(cards).map_err(|error| match error {
                KeepersError::Count(_) => PlanMistake::TooManyKeepers,
                KeepersError::SameKey(..) => PlanMistake::SameKeeper,
            })?,
            minimum: plan
                .minimum
                .trim()
                .parse()
                .ok()
                .and_then(Minimum::new)
                .ok_or(PlanMistake::Minimum)?,
            detail: if plan.distributions { Detail::Distributions } else { Detail::Steps },
            invited: match plan.invited.trim() {
                "" => None,
                number => {
                    let number = number.parse().ok().and_then(NonZeroU16::new);
                    Some(number.ok_or(PlanMistake::Invited)?)
                }
            },
            last_day: match plan.last_day.trim() {
                "" => None,
                day => {
                    let day = Day::parse(day).filter(|day| *day >= today());
                    let last = day.and_then(|day| LastDay::new(day.since_1970()));
                    Some(last.ok_or(PlanMistake::LastDay)?)
                }
            },
            nonce: Nonce::draw(&mut random),
        };
        if descriptor.invited.is_some_and(|invited| invited.get() < descriptor.minimum.get().into())
        {
            return Err(PlanMistake::Invited);
        }
        let round = Round::new(descriptor, instrument).map_err(|error| match error {
            RoundError::TooLarge { most } => PlanMistake::TooLarge(most),
            // The descriptor was made for this instrument.
            RoundError::OtherInstrument => PlanMistake::TooLarge(0),
        })?;
        let link = round.descriptor().to_fragment();
        let kept = kept(&key, plan.name.trim());
        self.commit(|journal| {
            journal.drop_plan(&plan.id);
            journal.put_key(&kept);
            journal.change_round(&link, |round| {
                round.facilitates = true;
                round.team = plan.team.clone();
            });
        });
        self.go(Screen::Rounds(Place::Round(link)));
        Ok(())
    }

    // Keeping.

    /// Makes a keeper's card with this name; its key stays here.
    pub(in crate::ui) fn make_card(self, name: &str) -> Result<(), CardMistake> {
        let label = Label::new(name.trim()).map_err(CardMistake::Name)?;
        let mut random = Random::reach().ok_or(CardMistake::NoRandomness)?;
        let key = KeeperKey::draw(&mut random);
        let kept = kept(&key, label.as_str());
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
                    let key = key_of(kept).filter(free)?;
                    Some(key.card(Label::new(&kept.name).ok()?))
                })
                .collect()
        })
    }

    /// Throws a card away, with its key.
    pub(in crate::ui) fn drop_card(self, card: &Card) {
        let keys = self.store(|store| store.journal().keys());
        let is_of_card =
            |kept: &&KeptKey| key_of(kept).is_some_and(|key| *key.public() == card.key);
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
        if untrack(|| self.key_for(round)).is_some() && !known() {
            let link = link.to_owned();
            // Not while the screen is being made, which reads the journal.
            spawn_local(async move {
                self.commit(|journal| journal.change_round(&link, |_| {}));
            });
        }
    }

    /// Takes the list that is to be released, or looked at.
    pub(in crate::ui) fn take_list(self, link: &str, bundle: &Bundle) {
        let code = bundle.to_code().to_string();
        self.commit(|journal| {
            journal.change_round(link, |round| {
                if !round.released {
                    round.frozen = Some(code);
                }
            });
        });
    }

    /// Releases the list, once; the key is erased from the journal.
    pub(in crate::ui) fn release(
        self,
        link: &str,
        round: &Round,
        bundle: &Bundle,
    ) -> Result<(), ReleaseTrouble> {
        self.write(|model| model.store.refresh());
        if self.sealed_round(link).is_some_and(|kept| kept.released) {
            return Err(ReleaseTrouble::Before);
        }
        let key = self.key_for(round).ok_or(ReleaseTrouble::Keeper(KeeperError::NotAKeeper))?;
        let release = key.release(round, bundle).map_err(ReleaseTrouble::Keeper)?;
        let (code, private) = (release.to_code().to_string(), text_of(&key));
        let list = bundle.to_code().to_string();
        let earlier =
            SealedRound { link: link.to_owned(), ..self.sealed_round(link).unwrap_or_default() };
        let keys = self.store(|store| store.journal().keys());
        let Some(kept) = keys.into_iter().find(|kept| kept.private == private) else {
            return Err(ReleaseTrouble::Keeper(KeeperError::NotAKeeper));
        };
        self.commit(|journal| {
            journal.drop_key(&private);
            journal.change_round(link, |round| {
                round.frozen = Some(list);
                round.released = true;
                round.releases.push(code);
            });
        });
        if self.store(Store::keeping) == Keeping::Full {
            // The key is still stored, and a reload would bring it back.
            self.commit(|journal| {
                journal.put_key(&kept);
                journal.change_round(link, |round| *round = earlier);
            });
            return Err(ReleaseTrouble::NotStored);
        }
        self.write(|model| model.store.blot_out(&private));
        Ok(())
    }

    // Collecting.

    /// The contributions that were collected.
    pub(in crate::ui) fn collected(self, link: &str, round: &Round) -> BTreeSet<Contribution> {
        let codes = self.sealed_round(link).unwrap_or_default().collected;
        let codes = codes.iter().filter_map(|code| Code::read(code).ok());
        codes.filter_map(|code| Contribution::from_code(round, &code).ok()).collect()
    }

    /// Finds everything in `text` that belongs to `round`, and keeps its contributions.
    pub(in crate::ui) fn gather(self, link: &str, round: &Round, text: &str) -> Gathered {
        self.write(|model| model.store.refresh());
        let known = self.collected(link, round);
        let gathered = gather(round, text, &known, self.key_for(round).as_ref());
        let codes: Vec<String> = gathered.new.iter().map(|new| new.to_code().to_string()).collect();
        if !codes.is_empty() {
            self.commit(|journal| journal.change_round(link, |round| round.collect(codes)));
        }
        gathered
    }

    /// Keeps `release`, unless it is of no use for the frozen list.
    pub(in crate::ui) fn take_release(
        self,
        link: &str,
        release: &Release,
        bundle: &Bundle,
        others: &[Release],
    ) -> Taken {
        if !release.is_for(bundle) {
            return Taken::OtherList;
        }
        if others.contains(release) {
            return Taken::Known;
        }
        if others.iter().any(|other| other.keeper() == release.keeper()) {
            return Taken::Differs;
        }
        let code = release.to_code().to_string();
        self.commit(|journal| journal.change_round(link, |round| round.releases.push(code)));
        Taken::Added
    }

    /// Takes the contribution with this fingerprint out again; `false` if there is none.
    pub(in crate::ui) fn take_out(self, link: &str, round: &Round, fingerprint: &str) -> bool {
        let wanted = |text: &str| -> String {
            let letters = text.chars().filter(char::is_ascii_alphanumeric);
            letters.map(|letter| letter.to_ascii_uppercase()).collect()
        };
        let collected = self.collected(link, round);
        let found = collected
            .iter()
            .find(|one| wanted(&one.fingerprint().to_string()) == wanted(fingerprint));
        let Some(code) = found.map(|found| found.to_code().to_string()) else { return false };
        self.commit(|journal| {
            journal.change_round(link, |round| round.collected.retain(|known| *known != code));
        });
        true
    }

    /// Freezes the list of what was collected.
    pub(in crate::ui) fn freeze(self, link: &str, round: &Round) -> Result<(), BundleError> {
        self.write(|model| model.store.refresh());
        let bundle = Bundle::freeze(round, self.collected(link, round))?;
        let code = bundle.to_code().to_string();
        self.commit(|journal| {
            journal.change_round(link, |round| {
                round.frozen.get_or_insert(code);
            });
        });
        Ok(())
    }

    /// Opens the list again, as long as nobody has released it.
    pub(in crate::ui) fn thaw(self, link: &str) {
        self.commit(|journal| {
            journal.change_round(link, |round| {
                if round.releases.is_empty() && !round.released {
                    round.frozen = None;
                }
            });
        });
    }

    /// Sets aside a release that is of no use.
    pub(in crate::ui) fn drop_release(self, link: &str, release: &Release) {
        let code = release.to_code().to_string();
        self.commit(|journal| {
            journal.change_round(link, |round| round.releases.retain(|known| *known != code));
        });
    }

    /// Removes a round from this device, with its keys.
    pub(in crate::ui) fn remove_round(self, link: &str, round: Option<&Round>) {
        let key = round.and_then(|round| self.key_for(round)).map(|key| text_of(&key));
        self.commit(|journal| {
            journal.drop_round(link);
        });
        if let Some(private) = key {
            self.forget_key(&private);
        }
        self.go(Screen::Rounds(Place::All));
    }

    // Answering.

    /// Asks the questions of a round, from where the person left off. What is answered while the
    /// device is being passed around is kept nowhere.
    pub(in crate::ui) fn answer_round(self, link: &str, round: &Round, passed: bool) {
        let instrument = Rc::new(round.instrument().clone());
        let answers = vec![None; instrument.items().len()];
        let link = link.to_owned();
        self.write(|model| {
            let round = Some(ForRound { link, instrument, passed });
            model.run = Run { id: random_identifier(), round, ..Run::default() };
            model.sealed = None;
        });
        if !passed {
            self.adopt_draft();
        }
        self.write(|model| {
            if model.run.answers.is_empty() {
                model.run.answers = answers;
            }
        });
        self.go_to(self.read(|model| model.run.at));
    }

    /// Leaves the first question of a check-in towards where it was begun.
    pub(super) fn leave_questions(self) {
        let link = self.read(|model| model.run.round.as_ref().map(|round| round.link.clone()));
        self.go(match link {
            Some(link) => Screen::Rounds(Place::Answer(link)),
            None => Screen::Start,
        });
    }

    /// The part of the program with the look back at the answers.
    pub(super) fn part_of_review(self) -> Part {
        if self.answers_round() { Part::Rounds } else { Part::Results }
    }

    /// Seals the answers. The person's own device keeps the code, and the answers as a check-in of
    /// their own; a device that is passed around keeps the code only.
    pub(in crate::ui) fn seal(self, link: &str, round: &Round) -> Result<(), SealTrouble> {
        let Some(of_run) = self.read(|model| model.run.round.clone()) else { return Ok(()) };
        let mut random = Random::reach().ok_or(SealTrouble::NoRandomness)?;
        let answers = self.read(|model| model.run.answers.clone());
        let contribution =
            Contribution::seal(round, &answers, &mut random).map_err(|error| match error {
                SealError::Answers(_) | SealError::KeeperKey(_) => SealTrouble::Refused,
            })?;
        let code = contribution.to_code().to_string();
        let instrument = &of_run.instrument;
        if of_run.passed {
            self.commit(|journal| journal.change_round(link, |round| round.collect([code])));
            let fingerprint = contribution.fingerprint().to_string();
            self.write(|model| model.sealed = Some(fingerprint));
        } else {
            let language = self.language_of(instrument);
            let id = self.read(|model| model.run.id.clone());
            let check_in = CheckIn::new(id, today(), instrument, &language, &answers);
            self.commit(|journal| {
                journal.drop_draft(&check_in.id);
                // Another tab may have been quicker: one person, one code.
                if journal.round(link).is_none_or(|round| round.own.is_none()) {
                    let answers = Some(check_in.id.clone());
                    journal.add_check_in(check_in);
                    journal.change_round(link, |round| {
                        if round.facilitates {
                            round.collect([code.clone()]);
                        }
                        round.own = Some(code);
                        round.answers = answers;
                    });
                }
            });
        }
        self.go(Screen::Rounds(Place::Answer(link.to_owned())));
        self.tell(HostEvent::Complete { instrument: instrument.id() });
        Ok(())
    }

    // Passing the device.

    /// Passes the device around, or ends that.
    pub(in crate::ui) fn pass(self, link: &str, passing: bool) {
        self.next_person();
        self.commit(|journal| journal.change_round(link, |round| round.passing = passing));
        self.go(Screen::Rounds(Place::Round(link.to_owned())));
    }

    /// The fingerprint of what the person who has the device has just sealed.
    pub(in crate::ui) fn sealed(self) -> Option<String> {
        self.screen.track();
        self.read(|model| model.sealed.clone())
    }

    /// Forgets all about the person who had the device.
    pub(in crate::ui) fn next_person(self) {
        self.write(|model| {
            model.run = Run::default();
            model.sealed = None;
        });
        self.run.set(());
        let screen = self.read(|model| model.screen.clone());
        self.go(screen);
    }
}

/// What became of a release that was handed in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum Taken {
    Added,
    /// It was there before.
    Known,
    /// It is for another list than the frozen one.
    OtherList,
    /// The same keeper has handed in another one.
    Differs,
}

/// Why no card was made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum CardMistake {
    Name(LabelError),
    NoRandomness,
}

/// The card in a stored code.
pub(in crate::ui) fn card_of(code: &str) -> Option<Card> {
    let code = Code::read(code).ok().filter(|code| code.kind() == Kind::Card)?;
    Card::from_code(&code).ok()
}

fn key_of(kept: &KeptKey) -> Option<KeeperKey> {
    let bytes = BASE32_NOPAD.decode(kept.private.as_bytes()).ok()?;
    KeeperKey::from_bytes(bytes.first_chunk()?).ok()
}

fn kept(key: &KeeperKey, name: &str) -> KeptKey {
    KeptKey { private: text_of(key), name: name.to_owned(), day: today() }
}

fn text_of(key: &KeeperKey) -> String {
    BASE32_NOPAD.encode(&key.to_bytes()[..])
}
