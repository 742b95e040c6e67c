//! What a practice says, below its title.

use leptos::prelude::*;

use super::{Kind, button};
use crate::note::Note;
use crate::practice::{Audience, Evidence, EvidenceLevel, GroupSize, Guidance, Practice, Why};
use crate::text::{PracticesWords, SeriesWords};
use crate::ui::place::Place;
use crate::ui::state::State;

/// Why a practice is suggested for the dimension called `name`.
pub(in crate::ui) fn why_this(state: State, why: Why, name: &str) -> AnyView {
    let words = state.words::<PracticesWords>();
    let text = match why {
        Why::Lowest => words.because_lowest(name),
        Why::AsLowAsAny => words.because_as_low_as_any(name),
        Why::Low => words.because_low(name),
        Why::AfterTheLowest => words.because_after_the_lowest(name),
        Why::High => words.because_high(name),
        Why::Only => words.because_only(name),
    };
    html! { <p class="why-this">{text}</p> }
}

/// Who can do it, how long it takes and how many.
pub(in crate::ui) fn practice_facts(state: State, practice: &Practice) -> AnyView {
    let words = state.words::<PracticesWords>();
    let audience = match practice.audience {
        Audience::Anyone => words.anyone(),
        Audience::Leader => words.leader(),
        Audience::Team => words.team(),
    };
    let people = match practice.people {
        GroupSize::Alone => words.alone(),
        GroupSize::Pair => words.pair(),
        GroupSize::Team => words.together(),
    };
    html! {
        <p class="facts">
            <span>{audience}</span>
            " "
            <span>{words.takes(practice.minutes)}</span>
            " "
            <span>{people}</span>
        </p>
    }
}

/// All that `practice` says, with most of how to go about it folded away.
pub(in crate::ui) fn practice_details(state: State, practice: &Practice) -> AnyView {
    let said = state.guidance(practice);
    html! {
        {practice_facts(state, practice)}
        {essence(state, practice, &said)}
        <details>
            <summary>{state.words::<PracticesWords>().how()}</summary>
            {how(state, &said)}
            {write_it(state, practice)}
        </details>
    }
}

/// All that `practice` says, but for its facts.
pub(in crate::ui) fn practice_in_full(state: State, practice: &Practice) -> AnyView {
    let said = state.guidance(practice);
    html! {
        {essence(state, practice, &said)}
        {how(state, &said)}
        {write_it(state, practice)}
    }
}

/// What differs on screens.
pub(in crate::ui) fn practice_remote(state: State, practice: &Practice) -> Option<AnyView> {
    let words = state.words::<PracticesWords>();
    let said = state.guidance(practice);
    Some(headed("more", words.remote().to_owned(), said.language, said.remote?))
}

fn essence(state: State, practice: &Practice, said: &Guidance) -> AnyView {
    let words = state.words::<PracticesWords>();
    let first_step = words.first_step(practice.first_step_minutes);
    html! {
        <p lang=said.language>{said.why}</p>
        {headed("first-step", first_step, said.language, said.first_step)}
        {careful(state, said)}
        {evidence(state, &practice.evidence)}
    }
}

/// When not to do it, if that is said.
pub(in crate::ui) fn careful(state: State, said: &Guidance) -> Option<AnyView> {
    let words = state.words::<PracticesWords>();
    said.careful.map(|text| headed("careful", words.careful().to_owned(), said.language, text))
}

fn how(state: State, said: &Guidance) -> AnyView {
    let words = state.words::<PracticesWords>();
    let language = said.language;
    let steps = said.how.iter().map(|step| html! { <li>{*step}</li> }).collect_view();
    let moments = (!said.cues.is_empty()).then(|| {
        let each = said.cues.iter();
        let each = each.map(|cue| html! { <li>{words.moment(cue)}</li> }).collect_view();
        html! {
            <p><strong>{words.moments()}</strong></p>
            <ul class="moments" lang=language>{each}</ul>
        }
    });
    let more =
        [(words.say(), said.say), (words.again(), said.again), (words.remote(), said.remote)];
    let more = more
        .into_iter()
        .filter_map(|(heading, text)| Some(headed("more", heading.to_owned(), language, text?)))
        .collect_view();
    html! {
        <ol lang=language>{steps}</ol>
        {moments}
        {more}
        {said.sign.map(|sign| html! { <p lang=language>{sign}</p> })}
    }
}

/// The way to the note that `practice` is about, if it is about one.
fn write_it(state: State, practice: &Practice) -> Option<AnyView> {
    let words = state.words::<PracticesWords>();
    let note = Note::of_practice(&practice.id)?;
    let label = match note {
        Note::Thanks => words.write_thanks(),
        Note::Feedback => words.write_feedback(),
        Note::Apology => words.write_apology(),
    };
    let go = move || state.go(Place::Note(note.id()));
    Some(button(Kind::Quiet, label, go))
}

/// What to beware of.
pub(in crate::ui) fn take_care(state: State, text: &'static str) -> AnyView {
    let heading = state.words::<PracticesWords>().careful();
    headed("careful", heading.to_owned(), state.lang().tag(), text)
}

/// A text below a short heading, in a paragraph of that `class`.
pub(in crate::ui) fn headed(
    class: &'static str,
    heading: String,
    language: &'static str,
    text: &'static str,
) -> AnyView {
    html! {
        <p class=class>
            <strong>{heading}</strong>
            " "
            <span lang=language>{text}</span>
        </p>
    }
}

/// How sure it is that it helps, and by what.
fn evidence(state: State, evidence: &Evidence) -> AnyView {
    let words = state.words::<PracticesWords>();
    let level = match evidence.level {
        EvidenceLevel::Tested => words.tested(),
        EvidenceLevel::Related => words.related(),
        EvidenceLevel::Advice => words.advice(),
    };
    let sources = (!evidence.sources.is_empty())
        .then(|| words.sources(&state.lang().list(&evidence.sources)));
    let said = [level.to_owned()].into_iter().chain(sources);
    html! { <p class="evidence">{state.words::<SeriesWords>().of_sentences(said)}</p> }
}
