//! The stored bytes: shown, taken along, brought in, erased.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::journal::{ImportError, ReadError, Store, blanked};
use crate::text::{JournalWords, PathWords};
use crate::ui::browser::{JSON, exclusively, origin, read_text, save, today};
use crate::ui::parts::{Kind, button, landing};
use crate::ui::state::State;

/// A journal is far smaller; a larger file is something else.
const MAX_IMPORT_BYTES: f64 = 10e6;

/// Show exactly what is stored, export, import, erase.
pub(super) fn data(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    let outcome = RwSignal::new(String::new());
    let report = move |text: String| outcome.set(text);
    let with_names = RwSignal::new(false);
    let export = move || {
        let name = format!("pulse-check-journal-{}.json", today());
        let text = state.store(|store| store.export(with_names.get_untracked()));
        let saved = text.is_ok_and(|text| save(&name, JSON, &text).is_ok());
        report(if saved { words.exported(&name) } else { words.not_exported().to_owned() });
    };
    html! {
        <section id="data" tabindex="-1" aria-label=words.data()>
            <h3>{words.data()}</h3>
            {stored(state)}
            <div class="actions">
                {button(Kind::Plain, words.export(), export)}
                <label class="action file">
                    <input
                        type="file"
                        accept="application/json,.json"
                        on:change=move |event| import(state, &event, report)
                    />
                    <span>{words.import()}</span>
                </label>
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || with_names.get()
                        on:change=move |event| with_names.set(event_target_checked(&event))
                    />
                    <span>{state.words::<PathWords>().with_names()}</span>
                </label>
            </div>
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
            {erase(state, report)}
        </section>
    }
}

fn stored(state: State) -> AnyView {
    let words = state.words::<JournalWords>();
    let shows_all = RwSignal::new(false);
    let show_all = move || {
        shows_all.set(true);
        state.focus(".stored pre");
    };
    let bytes = move || {
        let texts = state.store(Store::stored);
        if texts.is_empty() {
            let reachable = state.store(Store::is_reachable);
            let words =
                if reachable { words.stored_nothing() } else { words.stored_out_of_reach() };
            return html! { <p>{words}</p> };
        }
        let mut blanks = false;
        let texts = texts
            .into_iter()
            .map(|(key, text)| {
                let blanked = blanked(&text).filter(|_| !shows_all.get());
                blanks |= blanked.is_some();
                html! {
                    <p class="key" translate="no">{key}</p>
                    <pre tabindex="0" translate="no">{blanked.unwrap_or(text)}</pre>
                }
            })
            .collect_view();
        let about_blanks = blanks.then(|| {
            html! {
                <p>{words.stored_blanked()}</p>
                <div class="actions">{button(Kind::Plain, words.show_blanked(), show_all)}</div>
            }
        });
        html! {
            <p>{words.stored_where(&origin())}</p>
            {about_blanks}
            {texts}
        }
    };
    // Whoever unfolds it again may have others beside them by then.
    html! {
        <details class="stored" on:toggle=move |_| shows_all.set(false)>
            <summary>{words.show_stored()}</summary>
            {bytes}
        </details>
    }
}

fn import(state: State, event: &Event, report: impl Fn(String) + 'static) {
    let words = state.words::<JournalWords>();
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return;
    };
    // So that choosing the same file again is a change again.
    input.set_value("");
    if file.size() > MAX_IMPORT_BYTES {
        return report(words.import_damaged().into());
    }
    spawn_local(async move {
        let text = read_text(file).await.unwrap_or_default();
        let lock = state.lock_name();
        report(match exclusively(&lock, || state.import(&text)).await {
            Ok(merged) if merged.added == 0 => words.import_known().into(),
            Ok(merged) => words.imported(merged.added),
            Err(ImportError::NoRoom) => words.import_no_room().into(),
            Err(ImportError::Unreadable(ReadError::Newer(_))) => words.import_newer().into(),
            Err(ImportError::Unreadable(ReadError::Damaged(_))) => words.import_damaged().into(),
        });
    });
}

fn erase(state: State, report: impl Fn(String) + Copy + Send + 'static) -> AnyView {
    let words = state.words::<JournalWords>();
    let asking = RwSignal::new(false);
    let ask = move || {
        asking.set(true);
        state.focus("#erase-question");
    };
    let close = move || {
        asking.set(false);
        state.focus("#data");
    };
    let confirmed = move || {
        let words = if state.erase() { words.erased() } else { words.not_erased() };
        report(words.into());
        close();
    };
    let body = move || {
        if !asking.get() {
            return button(Kind::Quiet, words.erase(), ask);
        }
        html! {
            <div class="confirm" role="group" aria-label=words.erase()>
                {landing("question", "erase-question".into(), words.erase_question())}
                <div class="actions">
                    {button(Kind::Primary, words.erase_no(), close)}
                    {button(Kind::Plain, words.erase_yes(), confirmed)}
                </div>
            </div>
        }
    };
    html! { <div class="erase">{body}</div> }
}
