//! The check-in under way.

use leptos::prelude::*;

use super::{Asked, HostEvent, Run, Screen, State};
use crate::instrument::Answer;
use crate::journal::{CheckIn, Draft};
use crate::ui::browser::{random_identifier, today};

/// An unfinished check-in that can be gone on with.
pub(in crate::ui) enum Unfinished {
    /// At the question in this position.
    At(usize),
    /// Only the review is left.
    Review,
    /// Its answers are to another wording.
    Outdated,
}

impl State {
    /// What is left unfinished of the instrument on the screen.
    pub(in crate::ui) fn unfinished(self) -> Option<Unfinished> {
        let instrument = self.instrument()?;
        if self.run.with(|run| !run.answers.is_empty()) {
            return Some(self.position_of_run(instrument.items().len()));
        }
        self.kept.with(|kept| {
            let draft = kept.journal.draft(instrument.id())?;
            Some(match draft.answers_for(&instrument) {
                None => Unfinished::Outdated,
                Some(_) if draft.at >= instrument.items().len() => Unfinished::Review,
                Some(_) => Unfinished::At(draft.at),
            })
        })
    }

    fn position_of_run(self, items: usize) -> Unfinished {
        let at = self.run.with_untracked(|run| run.at);
        if at >= items { Unfinished::Review } else { Unfinished::At(at) }
    }

    /// Begins with the first question; an unfinished check-in is given up.
    pub(in crate::ui) fn start(self) {
        let Some(instrument) = self.instrument() else {
            return;
        };
        let given_up = self.run.with_untracked(|run| run.id.clone());
        self.commit(|journal| {
            journal.drop_draft(&given_up);
            if let Some(id) = journal.draft(instrument.id()).map(|draft| draft.id.clone()) {
                journal.drop_draft(&id);
            }
        });
        self.run.set(Run {
            id: random_identifier(),
            answers: vec![None; instrument.items().len()],
            ..Run::default()
        });
        self.go_to(0);
    }

    /// Goes on with the unfinished check-in.
    pub(in crate::ui) fn resume(self) {
        let Some(instrument) = self.instrument() else {
            return;
        };
        if self.run.with_untracked(|run| run.answers.is_empty()) {
            let draft = self.kept.with_untracked(|kept| {
                let draft = kept.journal.draft(instrument.id())?.clone();
                let answers = draft.answers_for(&instrument)?;
                Some((draft, answers))
            });
            let Some((draft, answers)) = draft else {
                return;
            };
            let reviewed = draft.at >= answers.len();
            self.run.set(Run { id: draft.id, answers, at: draft.at, reviewed });
        }
        self.go_to(self.run.with_untracked(|run| run.at));
    }

    /// Takes the answer to the question at `position`.
    pub(in crate::ui) fn answer(self, position: usize, answer: Option<Answer>) {
        self.run.update(|run| {
            if let Some(place) = run.answers.get_mut(position) {
                *place = answer;
            }
        });
        self.keep_draft();
    }

    /// Leaves the question at `position` out and goes on.
    pub(in crate::ui) fn skip(self, position: usize) {
        self.answer(position, None);
        self.next(position);
    }

    /// Goes on from the question at `position`: to the next one, or back to the review.
    pub(in crate::ui) fn next(self, position: usize) {
        let (reviewed, items) = self.run.with_untracked(|run| (run.reviewed, run.answers.len()));
        self.go_to(if reviewed { items } else { position + 1 });
    }

    /// Goes back from the question at `position`: to the one before or the start, or to the
    /// review that the person came from.
    pub(in crate::ui) fn back(self, position: usize) {
        let (reviewed, items) = self.run.with_untracked(|run| (run.reviewed, run.answers.len()));
        match position.checked_sub(1) {
            _ if reviewed => self.go_to(items),
            Some(before) => self.go_to(before),
            None => self.go(Screen::Start),
        }
    }

    /// Goes to the question at `position`; past the last one is the review.
    pub(in crate::ui) fn go_to(self, position: usize) {
        self.load_later();
        let items = self.run.with_untracked(|run| run.answers.len());
        let at_review = position >= items;
        self.run.update(|run| {
            run.at = position;
            run.reviewed |= at_review;
        });
        self.keep_draft();
        self.go(if at_review { Screen::Review } else { Screen::Question(position) });
    }

    /// Finishes the check-in and shows its results.
    pub(in crate::ui) fn finish(self) {
        let Some(instrument) = self.instrument() else {
            return;
        };
        let run = self.run.get_untracked();
        if run.answers.is_empty() {
            return;
        }
        let language = self.language_of(&instrument);
        let id = self.commit(|journal| {
            // Another tab may have finished the same draft; then both are kept.
            let taken = journal.check_ins.iter().any(|check_in| check_in.id == run.id);
            let id = if taken { random_identifier() } else { run.id.clone() };
            let (day, answers) = (today(), &run.answers);
            let check_in = CheckIn::new(id.clone(), day, &instrument, &language, answers);
            journal.add_check_in(check_in);
            journal.drop_draft(&run.id);
            id
        });
        self.run.set(Run::default());
        self.go(Screen::Results(id));
        self.tell(HostEvent::Complete { instrument: instrument.id() });
    }

    /// Another tab that goes on with the same draft has changed it: shows the same here.
    pub(super) fn follow_draft(self) {
        let Asked::Instrument(instrument) = self.asked.get_untracked() else {
            return;
        };
        let id = self.run.with_untracked(|run| run.id.clone());
        let answers = self.kept.with_untracked(|kept| {
            let draft = kept.journal.drafts.iter().find(|draft| draft.id == id)?;
            draft.answers_for(&instrument)
        });
        if let Some(answers) = answers {
            self.run.update(|run| run.answers = answers);
        }
    }

    fn keep_draft(self) {
        let Some(instrument) = self.instrument() else {
            return;
        };
        let draft = self
            .run
            .with_untracked(|run| Draft::new(run.id.clone(), &instrument, run.at, &run.answers));
        self.commit(|journal| journal.put_draft(draft));
    }
}
