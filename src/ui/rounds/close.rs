//! Closing the list, and taking codes out of it before.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::close_told::close_told;
use super::closed_list::{close_marked, closed, why_not_closed};
use super::opened::OpenRound;
use super::put_in::also_by_mailbox;
use crate::roles::{Named, Taking, marks_in};
use crate::round::{Contribution, Mark};
use crate::text::{CloseWords, SeriesWords};
use crate::ui::parts::{Confirm, Kind, button, confirm, landing};

pub(super) fn close(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<CloseWords>();
    let outcome = RwSignal::new(String::new());
    let count = Memo::new(move |_| opened.taken());
    let (minimum, invited) = (opened.descriptor().minimum.get(), opened.descriptor().invited);
    let too_few = move || words.too_few(minimum);
    let too_many = move || {
        let invited = invited.filter(|invited| count.get() > usize::from(invited.get()))?;
        Some(words.more_than_invited(count.get(), invited.get()))
    };
    let standing =
        Memo::new(move |_| if count.get() < minimum.into() { Some(too_few()) } else { too_many() });
    let body = move || {
        if let Some(obstacle) = standing.get() {
            return html! { <p class="notice">{obstacle}</p> };
        }
        let what = Confirm {
            id: "freeze",
            kind: Kind::Primary,
            label: words.freeze(),
            yes: words.yes(),
            no: words.no(),
            cautious: false,
        };
        confirm(
            state,
            what,
            move || words.question(count.get()),
            move || {
                spawn_local(async move {
                    let trouble = match close_marked(opened, Taking::All).await {
                        Ok(()) => return closed(opened),
                        Err(why) => why_not_closed(opened, why),
                    };
                    outcome.try_set(trouble);
                });
            },
        )
    };
    let lead = if opened.is_quick() { words.lead_quick() } else { words.lead() };
    html! {
        <section id="close" tabindex="-1" aria-label=words.title()>
            <h3>{words.title()}</h3>
            <p class="hint">{lead}</p>
            {body}
            {also_by_mailbox(opened)}
            <p class="mistake" role="alert" prop:textContent=move || outcome.get()></p>
            {close_told(opened)}
        </section>
    }
}

/// A way to take a code out again, for example one that a keeper has named, and to put it back.
pub(super) fn take_out(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<CloseWords>();
    let entered = RwSignal::new(String::new());
    let asked: RwSignal<Vec<Mark>> = RwSignal::new(Vec::new());
    let outcome = RwSignal::new(String::new());
    let look = move || {
        let record = untrack(|| opened.record());
        let here: Vec<Mark> =
            record.taken().into_iter().map(|one| one.fingerprint().mark()).collect();
        let marks: Vec<Mark> =
            marks_in(&entered.get_untracked()).filter(|mark| here.contains(mark)).collect();
        if marks.is_empty() {
            outcome.set(words.not_taken_out().to_owned());
        } else {
            outcome.set(String::new());
            state.focus("#take-out .question");
        }
        asked.set(marks);
    };
    let question = move || {
        let marks = asked.get();
        (!marks.is_empty()).then(|| ask(opened, marks, entered, asked, outcome))
    };
    html! {
        <details id="take-out">
            <summary>{words.take_out()}</summary>
            <p class="hint">{words.take_out_hint()}</p>
            <div class="entry">
                <label>
                    <span>{words.fingerprint()}</span>
                    <input
                        type="text"
                        autocomplete="off"
                        spellcheck="false"
                        prop:value=move || entered.get()
                        on:input=move |event| entered.set(event_target_value(&event))
                    />
                </label>
                {button(Kind::Plain, words.take_out_start(), look)}
            </div>
            {question}
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
            {taken_out(opened)}
        </details>
    }
}

/// Asks who has named `marks`, and takes them out.
fn ask(
    opened: OpenRound,
    marks: Vec<Mark>,
    entered: RwSignal<String>,
    asked: RwSignal<Vec<Mark>>,
    outcome: RwSignal<String>,
) -> AnyView {
    let state = opened.state;
    let words = state.words::<CloseWords>();
    let names: Vec<String> = marks.iter().map(Mark::to_string).collect();
    let question = words.take_out_question(&state.lang().list(&names));
    let yes = move || {
        let lines = marks.iter().filter_map(|mark| {
            let fingerprint = mark.to_string();
            match state.name_bad(opened.round, *mark) {
                Named::Unknown => None,
                Named::Missing => Some(words.taken_out(&fingerprint)),
                Named::Replaced(by) => Some(words.replaced(&fingerprint, &by.to_string())),
            }
        });
        outcome.set(state.words::<SeriesWords>().of_sentences(lines));
        entered.set(String::new());
        asked.set(Vec::new());
        state.focus("#take-out summary");
    };
    let no = move || {
        asked.set(Vec::new());
        state.focus("#take-out input");
    };
    html! {
        <div class="confirm" role="group" aria-label=words.take_out()>
            {landing("question", "take-out-question".to_owned(), question)}
            <div class="actions">
                {button(Kind::Primary, words.take_out_no(), no)}
                {button(Kind::Plain, words.take_out_yes(), yes)}
            </div>
        </div>
    }
}

/// The codes that were taken out, with a way to put each back.
fn taken_out(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<CloseWords>();
    let rows = move || {
        let record = opened.record();
        let taken_out = record.seen.iter().map(Contribution::fingerprint);
        let rows = taken_out.filter(|code| record.named.contains(code)).map(|code| {
            let put_back = move || {
                state.put_back(opened.round, code);
                state.focus("#take-out summary");
            };
            html! {
                <li>
                    <span class="fingerprint" translate="no">{code.to_string()}</span>
                    " "
                    {button(Kind::Quiet, words.put_back(), put_back)}
                </li>
            }
        });
        let rows = rows.collect_view();
        (!rows.is_empty()).then(|| {
            html! {
                <p class="hint">{words.put_back_hint()}</p>
                <ul class="rows">{rows}</ul>
            }
        })
    };
    html! { {rows} }
}
