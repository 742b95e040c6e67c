//! Everything that is done in sealed rounds to answer them.

use std::rc::Rc;

use super::{Aspect, ForRound, HostEvent, JustSealed, Run, State};
use crate::journal::CheckIn;
use crate::roles::{self, Heard, KeptOfAnswers};
use crate::round::{ActionAnswer, Fingerprint, KeeperIndex, Round, SealError};
use crate::ui::browser::{Random, random_identifier, today};
use crate::ui::chunk::Chunk;
use crate::ui::place::Place;

/// Why answers were not sealed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum SealTrouble {
    NoRandomness,
    /// A keeper's key is worthless.
    Refused,
}

impl State {
    // Hearing the keepers.

    /// Reads keepers' messages, or a mark that was typed.
    pub(in crate::ui) fn hear(self, round: &Round, text: &str) -> Vec<Heard> {
        self.command(|store| roles::hear(store, round, text))
    }

    /// Notes whether the person has seen that the keeper posted the message.
    pub(in crate::ui) fn say_who_posted(self, round: &Round, keeper: KeeperIndex, yes: bool) {
        self.command(|store| roles::say_who_posted(store, round, keeper, yes));
    }

    // Answering.

    /// Asks the questions of a round, from where the person left off. What is answered while the
    /// device is being passed around is kept nowhere.
    pub(in crate::ui) fn answer_round(self, link: &str, round: &Round, passed: bool) {
        let instrument = Rc::new(round.instrument().clone());
        let answers = vec![None; instrument.items().len()];
        let of_actions = vec![None; round.descriptor().actions.count()];
        let link = link.to_owned();
        self.write(|model| {
            let round = Some(ForRound { link, instrument, passed, of_actions });
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

    /// Whether the answers are those of somebody on a device that is passed around.
    pub(in crate::ui) fn passes(self) -> bool {
        self.read(|model| model.run.round.as_ref().is_some_and(|round| round.passed))
    }

    /// What was said so far of each action that the round asks about.
    pub(in crate::ui) fn of_actions(self) -> Vec<Option<ActionAnswer>> {
        self.run(|run| run.round.as_ref().map(|round| round.of_actions.clone()).unwrap_or_default())
    }

    /// Takes what the person says of the action at `position`.
    pub(in crate::ui) fn say_of_action(self, position: usize, answer: Option<ActionAnswer>) {
        self.write(|model| {
            let of_actions = model.run.round.as_mut().map(|round| &mut round.of_actions);
            if let Some(place) = of_actions.and_then(|said| said.get_mut(position)) {
                *place = answer;
            }
        });
    }

    /// Leaves the first question of a check-in towards where it was begun.
    pub(super) fn leave_questions(self) {
        let link = self.read(|model| model.run.round.as_ref().map(|round| round.link.clone()));
        self.go(match link {
            Some(link) => Place::Answer(link),
            None => Place::Start,
        });
    }

    /// The chunk with the look back at the answers.
    pub(super) fn chunk_of_review(self) -> Chunk {
        if self.answers_round() { Chunk::Rounds } else { Chunk::Results }
    }

    /// Seals the answers. The person's own device keeps the code, and the answers as a check-in of
    /// their own, tied to the code if they want it `together`; a device that is passed around keeps
    /// the code only.
    pub(in crate::ui) fn seal(
        self,
        link: &str,
        round: &Round,
        together: bool,
    ) -> Result<(), SealTrouble> {
        let Some(of_run) = self.read(|model| model.run.round.clone()) else { return Ok(()) };
        let mut random = Random::reach().ok_or(SealTrouble::NoRandomness)?;
        let answers = self.read(|model| model.run.answers.clone());
        let instrument = &of_run.instrument;
        let (keep, check_in) = if of_run.passed {
            (KeptOfAnswers::CodeOnly, None)
        } else {
            let language = self.language_of(instrument);
            let id = self.read(|model| model.run.id.clone());
            let check_in = CheckIn::new(id.clone(), today(), instrument, &language, &answers);
            let keep = if together { KeptOfAnswers::Together } else { KeptOfAnswers::Apart };
            (keep(check_in), Some(id))
        };
        let sealed = self.command(|store| {
            roles::seal(store, round, &answers, &of_run.of_actions, keep, &mut random)
        });
        let fingerprint = sealed.map_err(|error| match error {
            SealError::Answers(_) | SealError::KeeperKey(_) => SealTrouble::Refused,
        })?;
        self.write(|model| {
            model.sealed = Some(JustSealed {
                fingerprint: fingerprint.to_string(),
                check_in,
                of_actions: of_run.of_actions.clone(),
            });
        });
        self.go(Place::Answer(link.to_owned()));
        // On a device that is passed around it would tell the page when each person answered.
        if !of_run.passed {
            self.tell(HostEvent::Complete { instrument: instrument.id() });
        }
        Ok(())
    }

    /// What the person has just sealed.
    pub(in crate::ui) fn sealed(self) -> Option<JustSealed> {
        self.depends_on(Aspect::Screen);
        self.read(|model| model.sealed.clone())
    }

    /// Drops the own code of this fingerprint and asks the questions again; if another tab was quicker,
    /// shows what is kept now.
    pub(in crate::ui) fn answer_anew(self, link: &str, round: &Round, own: Fingerprint) {
        if self.command(|store| roles::answer_anew(store, round, own, today())) {
            self.answer_round(link, round, false);
        } else {
            self.go(Place::Answer(link.to_owned()));
        }
    }

    // Passing the device.

    /// Passes the device around, or ends that.
    pub(in crate::ui) fn pass(self, link: &str, passing: bool) {
        self.next_person();
        self.commit(|journal| journal.change_round(link, |round| round.passing = passing));
        self.go(Place::Round(link.to_owned()));
    }

    /// Forgets all about the person who had the device.
    pub(in crate::ui) fn next_person(self) {
        self.write(|model| {
            model.run = Run::default();
            model.sealed = None;
        });
        self.changed(Aspect::Run);
        let place = self.read(|model| model.place.clone());
        self.go(place);
    }
}
