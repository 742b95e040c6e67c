//! The check-in under way.

use std::time::Duration;

use leptos::prelude::{set_timeout_with_handle, untrack};

use super::{Aspect, HostEvent, Run, State};
use crate::instrument::Answer;
use crate::journal::{CheckIn, Draft};
use crate::ui::browser::{random_identifier, today};
use crate::ui::chunk::{Chunk, Later};
use crate::ui::place::Place;

/// How long a picked answer is shown before the next question comes.
const BEAT: Duration = Duration::from_millis(350);

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
        let items = instrument.items().len();
        let under_way = self.run(|run| (!run.answers.is_empty()).then_some(run.at));
        let at = match under_way {
            Some(at) => Some(at),
            None => self.store(|store| {
                let draft = store.journal().draft(instrument.id(), None)?;
                Some(draft.answers_for(&instrument).map_or(usize::MAX, |_| draft.at.min(items)))
            }),
        };
        at.map(|at| match at {
            usize::MAX => Unfinished::Outdated,
            at if at >= items => Unfinished::Review,
            at => Unfinished::At(at),
        })
    }

    /// Begins with the first question; an unfinished check-in is given up.
    pub(in crate::ui) fn start(self) {
        let Some(instrument) = self.instrument() else { return };
        self.write(|model| {
            let given_up = &model.run.id;
            model.store.commit_answers(|journal| {
                journal.drop_draft(given_up);
                let other = journal.draft(instrument.id(), None);
                if let Some(id) = other.map(|draft| draft.id.clone()) {
                    journal.drop_draft(&id);
                }
            });
            model.run = Run {
                id: random_identifier(),
                answers: vec![None; instrument.items().len()],
                ..Run::default()
            };
        });
        self.go_to(0);
    }

    /// The same, after having asked how it went with the practices whose day has come. Nobody is kept
    /// from the questions because that can't be loaded.
    pub(in crate::ui) fn start_or_ask(self) {
        let is_missing = untrack(|| self.later(Chunk::Results)) == Later::Failed;
        if !is_missing && untrack(|| self.has_due_practices()) {
            self.go(Place::HowItWent);
        } else {
            self.start();
        }
    }

    /// Begins with the first question. How it went with practices of which nothing was said is asked
    /// again from tomorrow on.
    pub(in crate::ui) fn start_and_ask_another_day(self) {
        if untrack(|| self.has_due_practices()) {
            self.put_off_practices();
        }
        self.start();
    }

    /// Begins on behalf of somebody who has asked for it before this was there. What was begun
    /// elsewhere since then is not given up.
    pub(crate) fn begin(self) {
        if self.unfinished().is_none() {
            self.start();
        }
    }

    /// Goes on with the unfinished check-in.
    pub(in crate::ui) fn resume(self) {
        self.adopt_draft();
        if self.read(|model| !model.run.answers.is_empty()) {
            self.go_to(self.read(|model| model.run.at));
        }
    }

    /// Takes up the stored draft, unless a check-in is under way.
    pub(super) fn adopt_draft(self) {
        let Some(instrument) = self.instrument() else { return };
        self.write(|model| {
            let round = model.run.round.clone();
            let link = round.as_ref().map(|round| round.link.as_str());
            let draft = model.store.journal().draft(instrument.id(), link);
            if let Some(draft) = draft.filter(|_| model.run.answers.is_empty())
                && let Some(answers) = draft.answers_for(&instrument)
            {
                let reviewed = draft.at >= answers.len();
                let (id, at) = (draft.id.clone(), draft.at);
                model.run = Run { id, answers, at, reviewed, lacks_answer: false, round };
            }
        });
    }

    /// Takes the answer to the question at `position`.
    pub(in crate::ui) fn answer(self, position: usize, answer: Option<Answer>) {
        self.write(|model| {
            model.run.lacks_answer = false;
            if let Some(place) = model.run.answers.get_mut(position) {
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
        let items = self.reviewed_items();
        self.go_to(items.unwrap_or(position + 1));
    }

    /// The same after a beat in which the picked answer can be seen. Only the latest call counts,
    /// and none that the person has not waited for.
    pub(in crate::ui) fn next_after_a_beat(self, position: usize) {
        self.stop_beat();
        let beat = set_timeout_with_handle(move || self.next(position), BEAT).ok();
        self.write(|model| model.beat = beat);
    }

    /// Stops the clock of [`Self::next_after_a_beat`].
    pub(super) fn stop_beat(self) {
        if let Some(beat) = self.write(|model| model.beat.take()) {
            beat.clear();
        }
    }

    /// Goes on if the question at `position` is answered, else says that an answer is missing.
    pub(in crate::ui) fn next_if_answered(self, position: usize) {
        let answered = self.read(|model| model.run.answers.get(position).copied().flatten());
        if answered.is_some() {
            self.next(position);
        } else {
            self.write(|model| model.run.lacks_answer = true);
            self.changed(Aspect::Run);
        }
    }

    /// Goes back from the question at `position`: to the one before or the start, or to the
    /// review that the person came from.
    pub(in crate::ui) fn back(self, position: usize) {
        match self.reviewed_items().or(position.checked_sub(1)) {
            Some(to) => self.go_to(to),
            None => self.leave_questions(),
        }
    }

    /// Goes to the question at `position`; past the last one is the review.
    pub(in crate::ui) fn go_to(self, position: usize) {
        self.load(self.chunk_of_review());
        let at_review = self.write(|model| {
            let at_review = position >= model.run.answers.len();
            model.run.at = position;
            model.run.lacks_answer = false;
            model.run.reviewed |= at_review;
            at_review
        });
        self.keep_draft();
        self.go(match (self.answered_round(), at_review) {
            (None, false) => Place::Question(position),
            (None, true) => Place::Review,
            (Some(link), false) => Place::QuestionOfRound { link, position },
            (Some(link), true) => Place::ReviewOfRound(link),
        });
    }

    /// Finishes the check-in and shows its results.
    pub(in crate::ui) fn finish(self) {
        let Some(instrument) = self.instrument() else { return };
        let language = self.language_of(&instrument);
        let id = self.write(|model| {
            let run = std::mem::take(&mut model.run);
            if run.answers.is_empty() {
                return None;
            }
            // Another tab may have finished the same draft; then both are kept.
            let known = &model.store.journal().check_ins;
            let taken = known.iter().any(|check_in| check_in.id == run.id);
            let id = if taken { random_identifier() } else { run.id.clone() };
            let (day, answers) = (today(), &run.answers);
            let check_in = CheckIn::new(id.clone(), day, &instrument, &language, answers);
            model.store.commit_answers(|journal| {
                journal.add_check_in(check_in);
                journal.drop_draft(&run.id);
            });
            Some(id)
        });
        if let Some(id) = id {
            self.journal_changed();
            self.go(Place::Results(id));
            self.tell(HostEvent::Complete { instrument: instrument.id() });
        }
    }

    /// Another tab that goes on with the same draft has changed it: shows the same here.
    pub(super) fn follow_draft(self) {
        let Some(instrument) = self.instrument() else { return };
        self.write(|model| {
            let drafts = &model.store.journal().drafts;
            let draft = drafts.iter().find(|draft| draft.id == model.run.id);
            if let Some(answers) = draft.and_then(|draft| draft.answers_for(&instrument)) {
                model.run.answers = answers;
            }
        });
        self.changed(Aspect::Run);
    }

    /// How many items there are, if the person has reached the review.
    fn reviewed_items(self) -> Option<usize> {
        self.read(|model| model.run.reviewed.then_some(model.run.answers.len()))
    }

    pub(super) fn keep_draft(self) {
        let Some(instrument) = self.instrument() else { return };
        self.write(|model| {
            let run = &model.run;
            if run.round.as_ref().is_some_and(|round| round.passed) {
                return;
            }
            let known = model.store.journal().drafts.iter().any(|draft| draft.id == run.id);
            if !known && run.answers.iter().all(Option::is_none) {
                return;
            }
            let round = run.round.as_ref().map(|round| round.link.clone());
            let draft = Draft::new(run.id.clone(), &instrument, round, run.at, &run.answers);
            model.store.commit_answers(|journal| journal.put_draft(draft));
        });
        self.changed(Aspect::Run);
        self.journal_changed();
    }
}
