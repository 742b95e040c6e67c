//! Notes to other people: a few fields become a text to hand on.

mod public;
mod to_thank;

use leptos::prelude::*;

use crate::note::{Field, Note, Remark, remarks};
use crate::text::{JournalWords, NoteFieldWords, NoteKindWords, NoteWords};
use crate::ui::parts::{HandOn, Kind, button, hand_on, heading, take_care};
use crate::ui::place::Place;
use crate::ui::state::State;
use public::public;
use to_thank::to_thank;

/// The longest text of a field, in characters: a few sentences.
const LONGEST_FIELD: usize = 600;

/// The note called `id`.
pub(super) fn note(state: State, id: &str) -> AnyView {
    let note = Note::with_id(id).unwrap_or(Note::Thanks);
    let words = state.words::<NoteWords>();
    let Some(kind) = state.words::<NoteKindWords>().by_id(note.id()) else { return ().into_any() };
    let said = RwSignal::new(vec![String::new(); note.fields().len()]);
    let fields = note.fields().iter().enumerate();
    let fields = fields.map(|(at, field)| text_area(state, field, at, said)).collect_view();
    let of_thanks =
        (note == Note::Thanks).then(|| html! { {public(state)} {to_thank(state, said)} });
    let source =
        (note == Note::Apology).then(|| html! { <p class="evidence">{words.source()}</p> });
    html! {
        <div class="note">
            {heading(state, kind.title)}
            <p class="lead">{kind.lead}</p>
            <div class="fields">{fields}</div>
            {move || think_about(state, note, said)}
            {move || finished(state, note, said)}
            {take_care(state, kind.careful)}
            {source}
            {of_thanks}
            <div class="actions">{ways(state, note)}</div>
        </div>
    }
}

fn text_area(
    state: State,
    field: &'static Field,
    at: usize,
    said: RwSignal<Vec<String>>,
) -> AnyView {
    let Some(words) = state.words::<NoteFieldWords>().by_id(field.id) else { return ().into_any() };
    let most = field.counts_most.then(|| {
        html! { <span class="counts-most">{state.words::<NoteWords>().most()}</span> }
    });
    let hint = format!("{}-hint", field.id);
    html! {
        <label>
            <span>{words.title} " " {most}</span>
            <textarea
                id=field.id
                rows="2"
                maxlength=LONGEST_FIELD.to_string()
                autocomplete="off"
                placeholder=words.start
                aria-describedby=hint.clone()
                prop:value=move || said.with(|said| said[at].clone())
                on:input=move |event| said.update(|said| said[at] = event_target_value(&event))
            ></textarea>
        </label>
        <p class="hint" id=hint>{words.hint}</p>
    }
}

fn think_about(state: State, note: Note, said: RwSignal<Vec<String>>) -> AnyView {
    let words = state.words::<NoteWords>();
    let found = said.with(|said| remarks(note, state.lang(), said)).into_iter();
    let each = found.map(|remark| {
        let text = match remark {
            Remark::But(word) => words.but(&word),
            Remark::If => words.if_().to_owned(),
            Remark::Forgive => words.forgive().to_owned(),
        };
        html! { <p class="remark">{text}</p> }
    });
    html! { <div class="remarks" role="status">{each.collect_view()}</div> }
}

fn finished(state: State, note: Note, said: RwSignal<Vec<String>>) -> AnyView {
    let words = state.words::<NoteWords>();
    let Some(text) = said.with(|said| note.text(state.lang(), said)) else {
        return html! { <p class="hint">{words.empty()}</p> };
    };
    let what = HandOn { id: "note-text", label: words.text(), copy: words.copy(), file: None };
    html! {
        {hand_on(state, what, text)}
        <p class="hint">{words.read()} " " {words.not_kept()}</p>
    }
}

/// The other notes, and the journal.
fn ways(state: State, note: Note) -> AnyView {
    let kinds = state.words::<NoteKindWords>();
    let others = Note::ALL.into_iter().filter(|other| *other != note).filter_map(|other| {
        let title = kinds.by_id(other.id())?.title;
        let go = move || state.go(Place::Note(other.id()));
        Some(button(Kind::Plain, title, go))
    });
    let others = others.collect_view();
    let journal = state.words::<JournalWords>().title();
    html! { {others} {button(Kind::Plain, journal, move || state.go(Place::Journal))} }
}
