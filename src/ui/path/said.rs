//! Plans and outcomes in sentences.

use crate::journal::{Noted, Outcome, Plan};
use crate::text::{JournalWords, PathWords};
use crate::ui::state::State;

/// The sentences of a plan; `step` is what is done where the plan does not say.
pub(in crate::ui) fn plan_in_words(state: State, plan: &Plan, step: &str) -> Vec<String> {
    let words = state.words::<PathWords>();
    let [when, will, obstacle, then] =
        [&plan.when, &plan.will, &plan.obstacle, &plan.then].map(|text| without_stop(text));
    let mut sentences = Vec::new();
    match (when, will) {
        ("", "") => {}
        ("", will) => sentences.push(words.only_will(will)),
        (when, "") => sentences.push(words.when_step(when, step)),
        (when, will) => sentences.push(words.when_will(when, will)),
    }
    if !obstacle.is_empty() && !then.is_empty() {
        sentences.push(words.if_then(obstacle, then));
    }
    sentences
}

/// `text` as it stands within a sentence.
pub(in crate::ui) fn without_stop(text: &str) -> &str {
    text.trim_end_matches('.')
}

/// How a practice went, and when that was said, if it is known.
pub(in crate::ui) fn outcome_in_words(state: State, noted: &Noted) -> String {
    let outcome = label(state, noted.outcome);
    match noted.day {
        Some(day) => state.words::<PathWords>().noted(&state.lang().day(day), outcome),
        None => outcome.to_owned(),
    }
}

/// An answer to the question how a practice went.
pub(super) fn label(state: State, outcome: Outcome) -> &'static str {
    let (words, earlier) = (state.words::<PathWords>(), state.words::<JournalWords>());
    match outcome {
        Outcome::Helped => earlier.helped(),
        Outcome::NoDifference => words.no_difference(),
        Outcome::NotDone => words.not_done(),
        Outcome::Unclear => earlier.unclear(),
        Outcome::NotForMe => earlier.not_for_me(),
    }
}
