//! Where a team is in its hour.

use std::time::Duration;

use leptos::prelude::*;

use crate::discussion::{Before, By, Order, RunSheet, Slide, Step, screens, stands_out};
use crate::team::comparable;
use crate::text::{
    ActionWords, AgreementWords, GentleWords, ReportWords, TeamWinsWords, WallWords,
};
use crate::ui::browser::{Channel, milliseconds};
use crate::ui::released::ReleasedRound;
use crate::ui::state::State;

/// Where something is shown.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum On {
    /// In the ordinary window.
    Panel,
    /// On the wall.
    Wall,
}

/// Where to go.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Next,
    Back,
    First,
    Last,
}

/// How often the clock is looked at.
const LOOK: Duration = Duration::from_secs(5);

/// A result that is being looked at. Copies are handles to the same hour.
#[derive(Clone, Copy)]
pub(super) struct Hour {
    pub(super) state: State,
    seen: StoredValue<ReleasedRound>,
    pub(super) at: RwSignal<Slide>,
    pub(super) by: RwSignal<By>,
    pub(super) order: RwSignal<Order>,
    /// Whether it fills the window.
    pub(super) fills: RwSignal<bool>,
    /// Whether the keys are explained.
    pub(super) helps: RwSignal<bool>,
    /// Whole minutes since the clock was started, if it runs.
    pub(super) minutes: RwSignal<Option<u32>>,
    /// Steps that are left out.
    pub(super) skipped: RwSignal<Vec<Step>>,
    before: Before,
    channel: StoredValue<Option<Channel>, LocalStorage>,
}

impl Hour {
    pub(super) fn new(seen: ReleasedRound) -> Self {
        let rounds = untrack(|| seen.rounds_so_far());
        let before = Before {
            agreement: !untrack(|| seen.state.agreement(&seen.team.id)).is_empty(),
            actions: !seen.agreed_before().is_empty(),
            asked: !seen.round().helped.is_empty(),
            rounds: comparable(&rounds, seen.round()).count() > 1,
        };
        let dimensions = seen.view().dimensions().len();
        let by = if dimensions > 1 { By::Dimension } else { By::Question.in_view(seen.view()) };
        Self {
            state: seen.state,
            seen: StoredValue::new(seen),
            at: RwSignal::new(Slide::Opening),
            by: RwSignal::new(by),
            order: RwSignal::new(Order::LowestFirst),
            fills: RwSignal::new(false),
            helps: RwSignal::new(false),
            minutes: RwSignal::new(None),
            skipped: RwSignal::new(Vec::new()),
            before,
            channel: StoredValue::new_local(None),
        }
    }

    /// The result.
    pub(super) fn seen(self) -> ReleasedRound {
        self.seen.get_value()
    }

    /// Whether nothing is known of the team from before.
    pub(super) fn is_first(self) -> bool {
        self.before == Before::default()
    }

    /// All screens, first to last.
    pub(super) fn screens(self) -> Vec<Slide> {
        screens(self.seen().view(), self.by.get(), self.order.get(), self.before)
    }

    /// The position of the screen that is shown.
    pub(super) fn position(self) -> usize {
        let at = self.at.get();
        self.screens().iter().position(|screen| *screen == at).unwrap_or(0)
    }

    /// Goes to another screen; stays at the ends.
    pub(super) fn go(self, way: Way) {
        let screens = untrack(|| self.screens());
        let last = screens.len() - 1;
        let position = match (way, untrack(|| self.position())) {
            (Way::Next, at) => (at + 1).min(last),
            (Way::Back, at) => at.saturating_sub(1),
            (Way::First, _) => 0,
            (Way::Last, _) => last,
        };
        self.at.set(screens[position]);
        self.tell_other_windows();
    }

    /// Goes through something else, or in another order: from its first figure on, if figures are
    /// being gone through.
    pub(super) fn rearrange(self, by: By, order: Order) {
        self.by.set(by);
        self.order.set(order);
        if matches!(self.at.get_untracked(), Slide::Figure(_)) {
            let screens = untrack(|| self.screens());
            let first = screens.into_iter().find(|screen| matches!(screen, Slide::Figure(_)));
            self.at.set(first.unwrap_or(Slide::Glance));
        }
        self.tell_other_windows();
    }

    /// What findings and prompts are about: what is gone through, unless only the other tells
    /// something apart.
    pub(super) fn telling(self) -> By {
        let (seen, by) = (self.seen(), self.by.get());
        let view = seen.view();
        let other = if by == By::Question { By::Dimension } else { By::Question };
        let names_none = |by| stands_out(view, by).iter().all(|it| it.figures().is_empty());
        if names_none(by) && !names_none(other) { other } else { by }
    }

    /// The steps that are taken.
    pub(super) fn run_sheet(self) -> RunSheet {
        let whole = RunSheet::for_screens(&untrack(|| self.screens()));
        self.skipped.get().into_iter().fold(whole, RunSheet::skipping)
    }

    /// What the screen is called.
    pub(super) fn title(self, screen: Slide) -> String {
        let words = self.state.words::<WallWords>();
        match screen {
            Slide::Opening => self.seen().title(),
            Slide::Agreement => self.state.words::<AgreementWords>().hour().to_owned(),
            Slide::LastActions => self.state.words::<ActionWords>().last_time().to_owned(),
            Slide::Helped => self.state.words::<ReportWords>().helped().to_owned(),
            Slide::Wins => self.state.words::<TeamWinsWords>().title().to_owned(),
            Slide::Glance => words.glance().to_owned(),
            Slide::Overview(_) => words.overview().to_owned(),
            Slide::Trend => words.trend().to_owned(),
            Slide::Figure(figure) => self.seen().name_of(figure),
            Slide::Gently => GentleWords::from(self.seen().lang()).title().to_owned(),
            Slide::StandsOut => words.stands_out().to_owned(),
            Slide::Prompts => words.prompts().to_owned(),
            Slide::Actions => words.actions().to_owned(),
            Slide::Leaving => words.leaving().to_owned(),
        }
    }

    // The clock.

    /// Starts the clock, or stops it.
    pub(super) fn toggle_clock(self) {
        let minutes = self.minutes;
        if minutes.get_untracked().is_some() {
            return minutes.set(None);
        }
        let started = milliseconds();
        minutes.set(Some(0));
        look_again(minutes, started);
    }

    // Other windows.

    /// Goes along when the same result is gone through in another window.
    pub(super) fn follow_other_windows(self) {
        let name = self.state.channel_name();
        let channel = Channel::open(&name, move |said| self.hear(&said));
        self.channel.set_value(channel);
    }

    fn tell_other_windows(self) {
        let (by, order) = (self.by.get_untracked(), self.order.get_untracked());
        let said = format!(
            "{} {} {} {}",
            self.seen().round().link,
            u8::from(by == By::Question),
            u8::from(order == Order::MostMixedFirst),
            untrack(|| self.position())
        );
        self.channel.with_value(|channel| {
            if let Some(channel) = channel {
                channel.say(&said);
            }
        });
    }

    fn hear(self, said: &str) {
        let mut parts = said.split(' ');
        // The hour may be over.
        let Some(seen) = self.seen.try_get_value() else { return };
        if parts.next() != Some(seen.round().link.as_str()) {
            return;
        }
        let (by, order, position) = (parts.next(), parts.next(), parts.next());
        let by = if by == Some("1") { By::Question } else { By::Dimension };
        let order = if order == Some("1") { Order::MostMixedFirst } else { Order::LowestFirst };
        let position = position.and_then(|position| position.parse::<usize>().ok());
        if self.by.try_set(by).is_some() || self.order.try_set(order).is_some() {
            return;
        }
        if let Some(screen) = position.and_then(|at| untrack(|| self.screens()).get(at).copied()) {
            self.at.set(screen);
        }
    }
}

/// Looks at the clock again and again, until it is stopped or the result is left.
fn look_again(minutes: RwSignal<Option<u32>>, started: f64) {
    let look = move || {
        let Some(Some(before)) = minutes.try_get_untracked() else { return };
        let passed = ((milliseconds() - started) / 60_000.0) as u32;
        if passed != before {
            minutes.set(Some(passed));
        }
        look_again(minutes, started);
    };
    set_timeout(look, LOOK);
}
