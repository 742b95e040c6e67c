//! Practices that the person set out to try.

use leptos::prelude::*;

use crate::journal::{ChosenPractice, Outcome};
use crate::practice::with_id;
use crate::text::{JOURNAL, fill};
use crate::ui::browser::in_words;
use crate::ui::parts::{Kind, button};
use crate::ui::results::practice_details;
use crate::ui::state::State;

const OUTCOMES: [Outcome; 3] = [Outcome::Helped, Outcome::Unclear, Outcome::NotForMe];

/// Those under way first, each asking how it went.
pub(super) fn practices(state: State) -> AnyView {
    let words = state.words(&JOURNAL);
    let mut chosen = state.kept().with(|kept| kept.journal.practices.clone());
    if chosen.is_empty() {
        return view! { class="pc", <p class="hint">{words.no_practices}</p> }.into_any();
    }
    chosen.sort_by_key(|practice| practice.outcome.is_some());
    let rows = chosen
        .iter()
        .filter_map(|chosen| row(state, chosen))
        .collect_view();
    view! { class="pc", <ul class="cards">{rows}</ul> }.into_any()
}

fn row(state: State, chosen: &ChosenPractice) -> Option<AnyView> {
    let words = state.words(&JOURNAL);
    let practice = with_id(&chosen.practice)?;
    let since = fill(
        words.since,
        &[("{date}", &in_words(chosen.day, state.lang()))],
    );
    let body = match chosen.outcome {
        Some(outcome) => {
            view! { class="pc", <p class="chosen">{label(state, outcome)}</p> }.into_any()
        }
        None => {
            let answers = OUTCOMES
                .map(|outcome| {
                    button(Kind::Plain, label(state, outcome), move || {
                        state.note_outcome(practice.id, outcome);
                        state.say(label(state, outcome));
                    })
                })
                .collect_view();
            view! { class="pc",
                {practice_details(state, practice)}
                <div class="how-it-went" role="group" aria-label=words.how_went>
                    <p>{words.how_went}</p>
                    {answers}
                </div>
            }
            .into_any()
        }
    };
    Some(
        view! { class="pc",
            <li class="practice">
                <h4>{practice.text.get(state.lang()).title}</h4>
                <p class="hint">{since}</p>
                {body}
            </li>
        }
        .into_any(),
    )
}

fn label(state: State, outcome: Outcome) -> &'static str {
    let words = state.words(&JOURNAL);
    match outcome {
        Outcome::Helped => words.helped,
        Outcome::Unclear => words.unclear,
        Outcome::NotForMe => words.not_for_me,
    }
}
