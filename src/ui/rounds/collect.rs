//! Collecting codes: pasted, from files, by camera, or on this very device.

use leptos::ev::{DragEvent, Event};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{FileList, HtmlInputElement};

use super::looking::looking;
use super::opened::OpenRound;
use super::scan::scan;
use crate::mailbox::FileKind;
use crate::roles::Collection;
use crate::round::{CodeError, CodeKind, Refusal, RefusedCode, decode_mail};
use crate::text::{CollectWords, SeriesWords, isolated};
use crate::ui::browser::{dropped, read_text};
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// Chats of a team are far smaller; a larger file is something else. The sentence about it says so.
const MAX_FILE_BYTES: f64 = 10e6;

/// What came of a text: a sentence, and the codes that are of no use.
#[derive(Clone, Default)]
pub(super) struct Intake {
    pub(super) summary: String,
    pub(super) refused: Vec<String>,
}

pub(super) fn collect(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<CollectWords>();
    let report = RwSignal::new(Intake::default());
    let take = move |text: String| {
        report.set(said(state, &state.collect(opened.round, &text)));
    };
    // Of what comes by itself, only what is of no use is told: the count says the rest.
    let by_itself = move |text: String| {
        let said = said(state, &state.collect(opened.round, &text));
        if !said.refused.is_empty() {
            report.set(said);
        }
    };
    let count = move || standing(opened);
    html! {
        <section class="collect">
            <h3>{words.title()}</h3>
            <p class="count" role="status" prop:textContent=count></p>
            {looking(opened, &[FileKind::Contribution, FileKind::Announcement], by_itself)}
            {intake(state, "pasted", words.paste(), words.add(), take)}
            {scan(state, take)}
            {reported(report)}
            <div class="actions">
                {button(Kind::Plain, words.pass(), move || state.pass(opened.link, true))}
            </div>
            <p class="hint">{words.pass_hint()}</p>
        </section>
    }
}

/// How many codes are in, of how many, and how many are needed.
fn standing(opened: OpenRound) -> String {
    let words = opened.state.words::<CollectWords>();
    let count = opened.taken();
    let descriptor = opened.descriptor();
    let minimum = usize::from(descriptor.minimum.get());
    let codes = match descriptor.invited {
        Some(invited) => words.count_of(count, invited),
        None => words.count(count),
    };
    let too_many = descriptor.invited.is_some_and(|invited| count > invited.get().into());
    let enough = if count < minimum {
        words.missing(minimum - count)
    } else if too_many {
        words.more_than_invited().to_owned()
    } else {
        words.enough().to_owned()
    };
    opened.state.words::<SeriesWords>().sentences(&codes, &enough)
}

/// A field for any text, with files as another way in.
pub(super) fn intake(
    state: State,
    id: &'static str,
    label: &'static str,
    add: &'static str,
    take: impl Fn(String) + Clone + Send + 'static,
) -> AnyView {
    let words = state.words::<CollectWords>();
    // Some mails hold their text in base64.
    let take = move |text: String| take(decode_mail(&text).into_owned());
    let left_out = RwSignal::new(String::new());
    let read = {
        let take = take.clone();
        move |files: &FileList| read_all(state, files, left_out, take.clone())
    };
    let pasted = NodeRef::<leptos::html::Textarea>::new();
    let by_paste = move || {
        let Some(field) = pasted.get_untracked() else { return };
        let text = field.value();
        if text.trim().is_empty() {
            state.focus(&format!("#{id}"));
        } else {
            take(text);
            field.set_value("");
        }
    };
    let by_choice = {
        let read = read.clone();
        move |event: Event| {
            let input = event.target().and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            if let Some(files) = input.files() {
                read(&files);
            }
            // So that choosing the same file again is a change again.
            input.set_value("");
        }
    };
    let by_drop = move |event: DragEvent| {
        if let Some(files) = dropped(&event) {
            event.prevent_default();
            read(&files);
        }
    };
    html! {
        <div class="intake" on:drop=by_drop on:dragover=|event: DragEvent| event.prevent_default()>
            <label class="field">
                <span>{label}</span>
                <textarea id=id class="code" translate="no" rows="5" autocomplete="off" spellcheck="false" node_ref=pasted></textarea>
            </label>
            <div class="actions">
                {button(Kind::Primary, add, by_paste)}
                <label class="action file">
                    <input type="file" multiple accept="text/*,.txt,.json,.csv,.md,.html" on:change=by_choice />
                    <span>{words.files()}</span>
                </label>
            </div>
            <p class="mistake" role="alert" prop:textContent=move || left_out.get()></p>
        </div>
    }
}

/// Takes the text of all `files` that can be read, and says which are `left_out`.
fn read_all(
    state: State,
    files: &FileList,
    left_out: RwSignal<String>,
    take: impl Fn(String) + 'static,
) {
    let files: Vec<_> = (0..files.length()).filter_map(|number| files.get(number)).collect();
    spawn_local(async move {
        let (mut texts, mut unread) = (Vec::new(), Vec::new());
        for file in files {
            let name = file.name();
            let text = if file.size() > MAX_FILE_BYTES { None } else { read_text(file).await };
            match text {
                Some(text) => texts.push(text),
                None => unread.push(state.lang().quoted(&isolated(&name))),
            }
        }
        left_out.set(if unread.is_empty() {
            String::new()
        } else {
            let names = state.lang().list(&unread);
            state.words::<CollectWords>().left_out(&names)
        });
        if !texts.is_empty() {
            take(texts.join("\n"));
        }
    });
}

/// What came of the last text.
pub(super) fn reported(report: RwSignal<Intake>) -> AnyView {
    let refused = move || {
        let refused = report.with(|report| report.refused.clone());
        (!refused.is_empty()).then(|| {
            let rows = refused.into_iter().map(|text| html! { <li>{text}</li> });
            html! { <ul class="refused">{rows.collect_view()}</ul> }
        })
    };
    html! {
        <div class="report" role="status">
            <p class="outcome" prop:textContent=move || report.with(|report| report.summary.clone())></p>
            {refused}
        </div>
    }
}

/// A text's codes in words.
fn said(state: State, collection: &Collection) -> Intake {
    let words = state.words::<CollectWords>();
    let gathered = &collection.gathered;
    let counts = [
        (words.added(collection.added), collection.added),
        (words.copies(collection.copies), collection.copies),
        (words.known(gathered.known), gathered.known),
        (words.announcements(collection.announcements), collection.announcements),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let mut summary: Vec<String> = counts.map(|(text, _)| text).collect();
    if !gathered.releases.is_empty() {
        summary.push(words.early_release().to_owned());
    }
    let refused = gathered.refused.iter().map(|refused| reason(words, refused));
    let mut refused: Vec<String> = refused.collect();
    let bad = collection.bad.iter().map(|one| words.does_not_open(&one.to_string()));
    refused.extend(bad);
    if !refused.is_empty() {
        summary.push(words.refused(refused.len()));
    }
    if summary.is_empty() {
        summary.push(words.nothing_found().to_owned());
    }
    Intake { summary: state.words::<SeriesWords>().of_sentences(summary), refused }
}

/// Why a code was refused, with where it stands.
fn reason(words: CollectWords, refused: &RefusedCode) -> String {
    let (line, quote) = (refused.line, &*refused.quote);
    match refused.why {
        Refusal::Unreadable(CodeError::TooShort) => words.cut_short(line, quote),
        Refusal::Unreadable(CodeError::NewerVersion) => words.newer(line, quote),
        Refusal::Unreadable(_) => words.damaged(line, quote),
        Refusal::ForeignRound => words.foreign(line, quote),
        Refusal::Misshapen => words.misshapen(line, quote),
        Refusal::Elsewhere(CodeKind::Card) => words.card(line, quote),
        Refusal::Elsewhere(_) => words.list(line, quote),
    }
}
