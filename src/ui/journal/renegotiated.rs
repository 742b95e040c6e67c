//! What is agreed in place of what was promised first, and a text that says so early.

use leptos::prelude::*;

use crate::journal::Commitment;
use crate::text::{PathWords, SeriesWords};
use crate::ui::parts::{HandOn, hand_on};
use crate::ui::path::{day_field, text_field, without_stop};
use crate::ui::state::State;

/// Asks for the new day and why, and has a text to copy made from them; unfolded where it `is_new`.
pub(super) fn renegotiated(state: State, now: Memo<Option<Commitment>>, is_new: bool) -> AnyView {
    let words = state.words::<PathWords>();
    let Some(commitment) = untrack(|| now.get()) else { return ().into_any() };
    let id = StoredValue::new(commitment.id.clone());
    let until = Memo::new(move |_| now.get()?.renegotiated?.until);
    let keep_day = move |until| {
        state.renegotiate(&id.get_value(), |agreed| agreed.until = until);
    };
    let keep_why = move |why: String| {
        state.renegotiate(&id.get_value(), |agreed| agreed.why = why);
    };
    let why = commitment.renegotiated.map(|agreed| agreed.why).unwrap_or_default();
    let name = move || words.agreed_anew(&now.get().map(|now| now.text).unwrap_or_default());
    html! {
        <details open=is_new>
            <summary aria-label=name>{words.new_agreement()}</summary>
            <div class="fields" role="group" aria-label=name>
                <p class="hint">{words.early()}</p>
                {day_field(words.new_day(), until, keep_day)}
                {text_field(format!("{}-why", commitment.id), words.why(), &why, keep_why)}
                {move || now.get().map(|now| say(state, &now))}
            </div>
        </details>
    }
}

/// The text to say so early.
fn say(state: State, commitment: &Commitment) -> AnyView {
    let words = state.words::<PathWords>();
    let (id, label) = (format!("{}-say", commitment.id), words.say(&commitment.text));
    let what = HandOn { id: &id, label: &label, copy: words.copy(), file: None };
    hand_on(state, what, to_say(state, commitment))
}

fn to_say(state: State, commitment: &Commitment) -> String {
    let words = state.words::<PathWords>();
    let date = |day| state.lang().day(day);
    let agreed = commitment.renegotiated.clone().unwrap_or_default();
    let mut sentences = vec![words.say_what(without_stop(&commitment.text))];
    sentences.extend(commitment.due.map(|day| words.say_due(&date(day))));
    sentences.extend(agreed.until.map(|day| words.say_new(&date(day))));
    sentences.extend((!agreed.why.is_empty()).then(|| words.say_why(without_stop(&agreed.why))));
    sentences.push(words.say_ask().to_owned());
    state.words::<SeriesWords>().of_sentences(sentences)
}
