//! Closing the list, and taking codes out of it before.

use leptos::prelude::*;

use super::opened::Opened;
use crate::roles::{Named, marks_in};
use crate::round::{BrokenRule, CloseError};
use crate::text::{CLOSE, fill};
use crate::ui::parts::{Confirm, Kind, button, confirm};

pub(super) fn close(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&CLOSE);
    let outcome = RwSignal::new(String::new());
    let count = {
        let opened = opened.clone();
        Memo::new(move |_| opened.taken())
    };
    let (minimum, invited) = (opened.descriptor().minimum.get(), opened.descriptor().invited);
    let too_few = move || fill(words.too_few, &[("{minimum}", &minimum.to_string())]);
    let too_many = move || {
        let invited = invited.filter(|invited| count.get() > usize::from(invited.get()))?;
        let (found, invited) = (count.get().to_string(), invited.to_string());
        let places = [("{found}", found.as_str()), ("{invited}", invited.as_str())];
        Some(fill(words.more_than_invited, &places))
    };
    let standing =
        Memo::new(move |_| if count.get() < minimum.into() { Some(too_few()) } else { too_many() });
    let to_close = opened.clone();
    let body = move || {
        if let Some(obstacle) = standing.get() {
            return view! { class="pc", <p class="notice">{obstacle}</p> }.into_any();
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
            move || match state.close_list(&opened.round) {
                Ok(()) => state.focus("#list"),
                Err(CloseError::NotTheFacilitator) => outcome.set(words.key_gone.to_owned()),
                Err(CloseError::Rule(BrokenRule::TooMany { most, .. })) => {
                    outcome.set(fill(words.too_many, &[("{most}", &most.to_string())]));
                }
                Err(CloseError::Rule(_)) => outcome.set(too_many().unwrap_or_else(too_few)),
            },
        )
    };
    let lead = if opened.is_quick() { words.lead_quick } else { words.lead };
    view! { class="pc",
        <section id="close" tabindex="-1" aria-label=words.title>
            <h3>{words.title}</h3>
            <p class="hint">{lead}</p>
            {body}
            <p class="mistake" role="alert" prop:textContent=move || outcome.get()></p>
            {take_out(opened)}
        </section>
    }
    .into_any()
}

/// A way to take a code out again, for example one that a keeper has named.
fn take_out(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&CLOSE);
    let entered = RwSignal::new(String::new());
    let outcome = RwSignal::new(String::new());
    let opened = opened.clone();
    let take = move || {
        let lines = marks_in(&entered.get_untracked()).filter_map(|mark| {
            let fingerprint = mark.to_string();
            match state.name_bad(&opened.round, mark) {
                Named::Unknown => None,
                Named::Missing => Some(fill(words.taken_out, &[("{fingerprint}", &fingerprint)])),
                Named::Replaced(by) => Some(fill(
                    words.replaced,
                    &[("{fingerprint}", &fingerprint), ("{other}", &by.to_string())],
                )),
            }
        });
        let lines: Vec<String> = lines.collect();
        if lines.is_empty() {
            outcome.set(words.not_taken_out.to_owned());
        } else {
            outcome.set(lines.join(" "));
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
                        autocomplete="off"
                        spellcheck="false"
                        prop:value=move || entered.get()
                        on:input=move |event| entered.set(event_target_value(&event))
                    />
                </label>
                {button(Kind::Plain, words.take_out_yes, take)}
            </div>
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
        </details>
    }
    .into_any()
}
