//! One question.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::instrument::{Answer, Instrument};
use crate::text::CheckInWords;
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// The statement, its answers and the ways on.
pub(in crate::ui) fn question(state: State, instrument: &Instrument, position: usize) -> AnyView {
    let words = state.words::<CheckInWords>();
    let language = state.language_of(instrument);
    let Some(item) = instrument.items().get(position) else {
        return ().into_any();
    };
    let statement = item.text().get(&language).cloned().unwrap_or_default();
    let labels = instrument.labels(item.dimension(), &language);
    let (points, first) = (instrument.points(), instrument.first());
    let last = points.get() - 1 + first;
    let answers_class = arrangement(&labels);
    let stem = instrument.stem().and_then(|stem| stem.get(&language)).cloned();
    let about = item.about().and_then(|about| about.get(&language)).cloned();
    let progress = words.progress(position + 1, instrument.items().len());

    let picked = move || state.run(|run| run.answers.get(position).copied().flatten());
    let pick = move |answer: Answer| {
        if picked() != Some(answer) {
            state.answer(position, Some(answer));
        }
    };
    let press = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let digit = event.key().parse().ok().and_then(|digit: u8| {
            // On a scale from 1 the digit 0 stands for the tenth point.
            points.answer(if digit < first { 10 } else { digit + 1 - first })
        });
        if let Some(answer) = digit {
            pick(answer);
            state.focus(&input_of(answer.point()));
        } else if event.key() == "Enter" && on_answer(&event) {
            event.prevent_default();
            // A held Enter would run through the questions that are answered already.
            if !event.repeat() {
                state.next_if_answered(position);
            }
        }
    };
    // A pick by pointer moves on after a beat; a keyboard passes through answers on its way. The
    // second click of a double click may land here after the first has moved on: it is not meant.
    let pick_by_pointer = move |event: MouseEvent, answer: Answer| {
        if event.detail() == 1 {
            pick(answer);
            state.next_after_a_beat(position);
        } else if event.detail() > 1 && picked().is_none() {
            event.prevent_default();
        }
    };
    let skip = move |event: MouseEvent| {
        // The second click of a double click would skip the next question too.
        if event.detail() <= 1 {
            state.skip(position);
        }
    };
    state.focus_if_moved(&input_of(untrack(picked).map_or(1, Answer::point)));

    let hint = move || if state.run(|run| run.lacks_answer) { words.choose_first() } else { "" };
    let answers = points
        .answers()
        .zip(labels)
        .map(|(answer, label)| {
            let number = instrument.number(answer);
            let in_full = (label == number.to_string()).then(|| words.point(number, last));
            html! {
                <label class="answer" part="answer" on:click=move |event| pick_by_pointer(event, answer)>
                    <input
                        type="radio"
                        name="answer"
                        lang=in_full.as_ref().map(|_| state.lang().tag())
                        aria-label=in_full
                        prop:checked=move || picked() == Some(answer)
                        on:change=move |_| pick(answer)
                    />
                    <span class="mark" aria-hidden="true"></span>
                    <span class="label">{label}</span>
                </label>
            }
        })
        .collect_view();

    html! {
        // No form: pages may put the element into a sandbox that blocks forms.
        <div class="question" on:keydown=press>
            <p class="progress" id="progress">{progress}</p>
            {stem.map(|stem| html! { <p class="stem" id="stem" lang=language.clone()>{stem}</p> })}
            <fieldset
                role="radiogroup"
                aria-labelledby="stem statement"
                aria-describedby="progress about"
                lang=language
            >
                <legend id="statement" part="statement">{statement}</legend>
                {about.map(|about| html! { <p class="hint" id="about">{about}</p> })}
                <div class=answers_class>{answers}</div>
            </fieldset>
            <p class="hint" role="status" prop:textContent=hint></p>
            <div class="actions">
                {button(Kind::Primary, words.next(), move || state.next_if_answered(position))}
                {button(Kind::Plain, words.back(), move || state.back(position))}
                <button type="button" class="action quiet skip" part="action quiet" on:click=skip>{words.skip()}</button>
            </div>
        </div>
    }
}

/// How the answers are arranged where there is room: in a row if its cards can hold the longest words
/// of `labels`, from the first width on that can; else one below the other.
fn arrangement(labels: &[String]) -> &'static str {
    /// Of a card's margins and borders, in characters.
    const AROUND: usize = 3;
    let longest = |label: &String| {
        let words = label.split_whitespace().map(|word| word.chars().count());
        AROUND + words.max().unwrap_or(0)
    };
    match labels.iter().map(longest).sum() {
        0..=66 => "answers row",
        67..=84 => "answers row late",
        _ => "answers",
    }
}

/// Finds the radio button of the answer at `point`.
fn input_of(point: u8) -> String {
    format!(".answer:nth-child({point}) input")
}

/// Whether the key was pressed on an answer rather than on a button.
fn on_answer(event: &KeyboardEvent) -> bool {
    event.target().is_some_and(|target| target.has_type::<HtmlInputElement>())
}
