//! Everything that is done in sealed rounds to answer them.

use std::rc::Rc;

use leptos::prelude::*;

use super::{ForRound, HostEvent, Run, Screen, State};
use crate::journal::CheckIn;
use crate::round::{Contribution, Round, SealError};
use crate::ui::browser::{Random, random_identifier, today};
use crate::ui::later::Part;
use crate::ui::settings::Place;

/// Why answers were not sealed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum SealTrouble {
    NoRandomness,
    /// A keeper's key is worthless.
    Refused,
}

impl State {
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
            Contribution::seal(round, &answers, &[], &mut random).map_err(|error| match error {
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
