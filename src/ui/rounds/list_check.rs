//! Opening the codes of the list that counts here with this device's key. It takes its while, so everything else on
//! the page has its turn in between.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::roles::{RoundRecord, check_some, checking_of};
use crate::round::{Bad, Checking, List, Round};
use crate::ui::browser::{milliseconds, others_turn};

/// So long the page is kept busy at once, in milliseconds.
const AT_ONCE: f64 = 20.0;

/// So many of the hashes that a list's mark takes are reckoned at once.
const HASHES_AT_ONCE: u32 = 20_000;

/// Reckons the mark of `list`, which is there at once from then on.
pub(super) async fn reckon_mark(list: &List) {
    let mut reckoning = list.digest().reckoning();
    while reckoning.some(HASHES_AT_ONCE).is_none() {
        others_turn().await;
    }
    others_turn().await;
}

/// What the codes of the list that counts here turn out to be. Copies are handles to the same.
#[derive(Clone, Copy)]
pub(super) struct ListCheck {
    checking: StoredValue<Option<Checking>>,
    is_going_on: RwSignal<bool>,
    is_waited_for: RwSignal<bool>,
    bad: RwSignal<Vec<Bad>>,
}

impl ListCheck {
    /// Nothing to check yet.
    pub(super) fn new() -> Self {
        Self {
            checking: StoredValue::new(None),
            is_going_on: RwSignal::new(false),
            is_waited_for: RwSignal::new(false),
            bad: RwSignal::new(Vec::new()),
        }
    }

    /// Begins with the list of `record`, in the place of what was checked before.
    pub(super) fn begin(self, record: Arc<RoundRecord>, round: &'static Round) {
        let checking = checking_of(&record, round);
        self.is_going_on.set(checking.is_some());
        self.bad.set(Vec::new());
        self.checking.set_value(checking);
        spawn_local(self.go_on(record, round));
    }

    async fn go_on(self, record: Arc<RoundRecord>, round: &'static Round) {
        loop {
            others_turn().await;
            let until = milliseconds() + AT_ONCE;
            let is_done = self.checking.try_update_value(|checking| {
                let checking = checking.as_mut()?;
                while !checking.is_done() && milliseconds() < until {
                    if !check_some(&record, round, checking, 1) {
                        return None;
                    }
                }
                Some(checking.is_done())
            });
            match is_done.flatten() {
                // There is nothing to check, another list is checked meanwhile, or the screen was left.
                None => return,
                Some(false) => {}
                Some(true) => return self.end(),
            }
        }
    }

    fn end(self) {
        let bad = self.checking.try_with_value(|checking| {
            checking.as_ref().map(|checking| checking.bad().to_vec()).unwrap_or_default()
        });
        if let Some(bad) = bad {
            self.bad.set(bad);
            self.is_going_on.set(false);
        }
    }

    /// Whether there are codes that were not opened yet.
    fn is_going_on(self) -> bool {
        self.is_going_on.try_get_untracked().unwrap_or_default()
    }

    /// Whether somebody has pressed what needs all of them, and waits.
    pub(super) fn is_waited_for(self) -> bool {
        self.is_waited_for.try_get().unwrap_or_default()
    }

    /// Waits until every code was opened; not at all where there is nothing to open.
    pub(super) async fn whole(self) {
        self.is_waited_for.try_set(self.is_going_on());
        while self.is_going_on() {
            others_turn().await;
        }
        self.is_waited_for.try_set(false);
    }

    /// What was opened so far, if there is anything to open.
    pub(super) fn opened(self) -> Option<Checking> {
        self.checking.try_get_value().flatten()
    }

    /// What this keeper has to refuse in the list that counts here; nothing, as long as not all of it was opened.
    pub(super) fn bad(self) -> Vec<Bad> {
        self.bad.try_get().unwrap_or_default()
    }
}
