//! Freezing the list.

use leptos::prelude::*;

use super::opened::Opened;
use crate::round::BundleError;
use crate::text::{CLOSE, fill};
use crate::ui::parts::{Confirm, Kind, button, confirm};

pub(super) fn close(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&CLOSE);
    let outcome = RwSignal::new(String::new());
    let opened = opened.clone();
    let count = {
        let opened = opened.clone();
        Memo::new(move |_| opened.kept().collected.len())
    };
    let minimum = opened.descriptor().minimum.get();
    let enough = Memo::new(move |_| count.get() >= minimum.into());
    let too_few = move || fill(words.too_few, &[("{minimum}", &minimum.to_string())]);
    let to_close = opened.clone();
    let body = move || {
        if !enough.get() {
            return view! { class="pc", <p class="notice">{too_few()}</p> }.into_any();
        }
        let what = Confirm {
            id: "freeze",
            kind: Kind::Primary,
            label: words.freeze,
            yes: words.yes,
            no: words.no,
            cautious: false,
        };
        let opened = to_close.clone();
        confirm(
            state,
            what,
            move || words.question.of(count.get()),
            move || match state.freeze(&opened.link, &opened.round) {
                Ok(()) => state.focus("#list"),
                Err(BundleError::TooMany { most, .. }) => {
                    outcome.set(fill(words.too_many, &[("{most}", &most.to_string())]));
                }
                Err(_) => outcome.set(too_few()),
            },
        )
    };
    view! { class="pc",
        <section id="close" tabindex="-1" aria-label=words.title>
            <h3>{words.title}</h3>
            <p class="hint">{words.lead}</p>
            {body}
            <p class="mistake" role="alert">{move || outcome.get()}</p>
            {take_out(&opened)}
        </section>
    }
    .into_any()
}

/// A way to take a code out again, for example one that a keeper can't open.
fn take_out(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&CLOSE);
    let entered = RwSignal::new(String::new());
    let outcome = RwSignal::new("");
    let opened = opened.clone();
    let take = move || {
        let taken = state.take_out(&opened.link, &opened.round, &entered.get_untracked());
        outcome.set(if taken { words.taken_out } else { words.not_taken_out });
        if taken {
            entered.set(String::new());
        }
    };
    view! { class="pc",
        <details>
            <summary>{words.take_out}</summary>
            <p class="hint">{words.take_out_hint}</p>
            <div class="entry">
                <label>
                    <span>{words.fingerprint}</span>
                    <input
                        type="text"
                        maxlength="20"
                        autocomplete="off"
                        spellcheck="false"
                        prop:value=move || entered.get()
                        on:input=move |event| entered.set(event_target_value(&event))
                    />
                </label>
                {button(Kind::Plain, words.take_out_yes, take)}
            </div>
            <p class="outcome" role="status">{move || outcome.get()}</p>
        </details>
    }
    .into_any()
}
