//! A plan that is being made.

use leptos::prelude::*;

use crate::journal::RoundPlan;
use crate::ui::state::State;

/// A plan on the screen. What is entered is kept at once.
#[derive(Clone, Copy)]
pub(super) struct Planning {
    pub(super) state: State,
    pub(super) plan: RwSignal<RoundPlan>,
}

impl Planning {
    pub(super) fn change(self, change: impl FnOnce(&mut RoundPlan)) {
        self.plan.update(change);
        self.plan.with_untracked(|plan| self.state.keep_plan(plan));
    }
}
