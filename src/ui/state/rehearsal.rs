//! A rehearsal: as long as it lasts, what is shown and changed of teams is a made-up team's, of which
//! nothing is stored and nobody else is told.

use super::{Aspect, State};
use crate::journal::Journal;
use crate::rehearsal::{MadeUpTeam, Rehearsal};
use crate::ui::browser::today;

impl State {
    /// Begins a rehearsal with `made_up`, unless it is going on, and gives the link that its round is
    /// known by. It ends when the person goes elsewhere.
    pub(in crate::ui) fn rehearse(self, made_up: MadeUpTeam) -> Option<String> {
        let goes_on = |held: &Rehearsal| held.made_up == made_up;
        if !self.read(|model| model.rehearsal.as_ref().is_some_and(goes_on)) {
            let begun = Rehearsal::with(made_up, self.read(|model| model.lang), today());
            self.write(|model| model.rehearsal = begun);
        }
        self.read(|model| model.rehearsal.as_ref().and_then(Rehearsal::link))
    }

    /// Whether a rehearsal is going on.
    pub(in crate::ui) fn rehearses(self) -> bool {
        self.read(|model| model.rehearsal.is_some())
    }

    /// What is known of teams.
    pub(super) fn of_teams<T>(self, read: impl FnOnce(&Journal) -> T) -> T {
        self.depends_on(Aspect::Journal);
        self.read(|model| match &model.rehearsal {
            Some(held) => read(&held.journal),
            None => read(model.store.journal()),
        })
    }

    /// Changes what is known of teams, and shows the outcome.
    pub(super) fn change_teams(self, change: impl FnOnce(&mut Journal)) {
        if !self.rehearses() {
            return self.commit(change);
        }
        self.write(|model| {
            if let Some(held) = &mut model.rehearsal {
                change(&mut held.journal);
            }
        });
        self.changed(Aspect::Journal);
    }
}
