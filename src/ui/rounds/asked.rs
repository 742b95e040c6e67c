//! What is asked before a result is seen: who joined and left since earlier rounds of the team, and
//! whether somebody is in a round of another team as well. It decides what may be shown.

use leptos::prelude::*;

use super::opened::OpenRound;
use crate::day::Day;
use crate::disclosure::{Overlap, Since, Unfit};
use crate::team::{PastRound, Said, ToAsk};
use crate::text::AskedWords;
use crate::ui::state::State;

/// The questions that the chosen team brings, and the answers so far.
#[derive(Clone, Copy)]
pub(super) struct MembershipAnswers {
    since: RwSignal<Vec<AboutRound>>,
    overlap: RwSignal<Vec<AboutOther>>,
}

/// Who joined and left since a round of the team, as far as it was entered.
#[derive(Clone)]
struct AboutRound {
    round: PastRound,
    joined: RwSignal<String>,
    left: RwSignal<String>,
    unknown: RwSignal<bool>,
}

/// Whether somebody is in a round of another team as well; `None` as long as nobody has said.
#[derive(Clone)]
struct AboutOther {
    round: PastRound,
    overlap: RwSignal<Option<Overlap>>,
}

impl MembershipAnswers {
    /// The questions, anew whenever another team is chosen.
    pub(super) fn new(opened: OpenRound, chosen: RwSignal<String>) -> Self {
        let answers = Self { since: RwSignal::new(Vec::new()), overlap: RwSignal::new(Vec::new()) };
        Effect::new(move |_| {
            let (record, team) = (untrack(|| opened.record()), chosen.get());
            let ToAsk { earlier, elsewhere } =
                untrack(|| opened.state.to_ask(&record, opened.round, &team));
            // The latest is what people remember best.
            let earlier = earlier.into_iter().rev().map(|round| AboutRound {
                round,
                joined: RwSignal::new(String::new()),
                left: RwSignal::new(String::new()),
                unknown: RwSignal::new(false),
            });
            answers.since.set(earlier.collect());
            let elsewhere = elsewhere.into_iter();
            let elsewhere =
                elsewhere.map(|round| AboutOther { round, overlap: RwSignal::new(None) });
            answers.overlap.set(elsewhere.collect());
        });
        answers
    }

    /// The questions on the screen; nothing where there are none.
    pub(super) fn questions(self, state: State) -> Option<AnyView> {
        let words = state.words::<AskedWords>();
        let (since, overlap) = (self.since.get(), self.overlap.get());
        (!since.is_empty() || !overlap.is_empty()).then(|| {
            let since = since.iter().enumerate().map(|(at, about)| about.question(state, at));
            let overlap = overlap.iter().enumerate().map(|(at, about)| about.question(state, at));
            html! {
                <div id="asked" tabindex="-1">
                    <h4>{words.title()}</h4>
                    <p class="hint">{words.lead()}</p>
                    {since.collect_view()}
                    {overlap.collect_view()}
                </div>
            }
        })
    }

    /// What was said, or what is missing and where.
    pub(super) fn said(self, state: State) -> Result<Said, (String, String)> {
        let words = state.words::<AskedWords>();
        let mut said = Said::default();
        for (at, about) in self.since.get_untracked().iter().enumerate() {
            let since = about.since().ok_or_else(|| {
                let day = state.lang().day(about.round.day);
                (words.missing(&day), format!("#joined-{at}"))
            })?;
            said.since.push((about.round.link.clone(), since));
        }
        for (at, about) in self.overlap.get_untracked().iter().enumerate() {
            let overlap = about.overlap.get_untracked().ok_or_else(|| {
                (words.overlap_missing().to_owned(), format!("#overlap-{at} input"))
            })?;
            said.overlap.push((about.round.link.clone(), overlap));
        }
        Ok(said)
    }
}

impl AboutRound {
    fn since(&self) -> Option<Since> {
        if self.unknown.get_untracked() {
            return Some(Since::Unknown);
        }
        let number = |entered: RwSignal<String>| entered.get_untracked().trim().parse().ok();
        Some(Since::Known { joined: number(self.joined)?, left: number(self.left)? })
    }

    /// “Since the round of 3 November: how many have joined? how many have left?”
    fn question(&self, state: State, at: usize) -> AnyView {
        let words = state.words::<AskedWords>();
        let day = state.lang().day(self.round.day);
        let people = words.people(self.round.view.people() as usize);
        let asked = words.since(&day, &people);
        let unknown = self.unknown;
        let number = |id: &str, label: &'static str, entered: RwSignal<String>| {
            html! {
                <label class="field">
                    <span>{label}</span>
                    <input
                        type="number"
                        id=format!("{id}-{at}")
                        min="0"
                        max="9999"
                        inputmode="numeric"
                        autocomplete="off"
                        prop:disabled=move || unknown.get()
                        on:input=move |event| entered.set(event_target_value(&event))
                    />
                </label>
            }
        };
        html! {
            <fieldset class="asked">
                <legend>{asked}</legend>
                {number("joined", words.joined(), self.joined)}
                {number("left", words.left(), self.left)}
                <label class="choice">
                    <input
                        type="checkbox"
                        id=format!("unknown-{at}")
                        on:change=move |event| unknown.set(event_target_checked(&event))
                    />
                    <span>{words.unknown()}</span>
                </label>
            </fieldset>
        }
    }
}

impl AboutOther {
    /// “Is somebody in both teams?”
    fn question(&self, state: State, at: usize) -> AnyView {
        let words = state.words::<AskedWords>();
        let team = untrack(|| state.team(&self.round.team)).map(|team| team.name);
        let team = state.lang().quoted(&team.unwrap_or_default());
        let day = state.lang().day(self.round.day);
        let asked = words.overlap(&day, &team);
        let said = self.overlap;
        let choice = |overlap: Overlap, label: &'static str| {
            html! {
                <label class="choice">
                    <input
                        type="radio"
                        name=format!("overlap-{at}")
                        prop:checked=move || said.get() == Some(overlap)
                        on:change=move |_| said.set(Some(overlap))
                    />
                    <span>{label}</span>
                </label>
            }
        };
        html! {
            <fieldset class="asked" id=format!("overlap-{at}")>
                <legend>{asked}</legend>
                {choice(Overlap::No, words.no())}
                {choice(Overlap::Yes, words.yes())}
                {choice(Overlap::Unknown, words.unknown())}
            </fieldset>
        }
    }
}

/// Why an answer can't be right.
pub(super) fn unfit_in_words(state: State, day: Day, unfit: &Unfit) -> String {
    let words = state.words::<AskedWords>();
    let day = state.lang().day(day);
    match *unfit {
        Unfit::Left { left, before } => words.too_many_left(&day, left, before),
        Unfit::Joined { joined, now } => words.too_many_joined(&day, joined, now),
        Unfit::Sum { before, now, joined, left, expected } => {
            words.no_fit(&day, before, left, joined, expected, now)
        }
    }
}
