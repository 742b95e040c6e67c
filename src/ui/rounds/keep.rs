//! A keeper's part: look at the frozen list and release it, once.

use leptos::prelude::*;

use super::collect::intake;
use super::list::{contents, list_in};
use super::opened::Opened;
use super::release::{release_button, released_code, released_text};
use crate::text::KEEP;
use crate::ui::parts::{HandOn, as_qr, hand_on};

/// What a keeper should do whose key this device does not hold.
pub(super) fn lost_key(opened: &Opened) -> AnyView {
    let words = opened.state.words(&KEEP);
    view! { class="pc",
        <details>
            <summary>{words.no_key}</summary>
            <p>{words.no_key_hint}</p>
        </details>
    }
    .into_any()
}

pub(super) fn keep(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&KEEP);
    let outcome = RwSignal::new(String::new());
    let mistake = RwSignal::new(String::new());
    let take = {
        let opened = opened.clone();
        move |text: String| match list_in(&opened, &text) {
            Err(why) => outcome.set(why),
            Ok(bundle) => {
                let before = untrack(|| opened.bundle());
                let released = untrack(|| opened.kept().released);
                if released && before.is_some_and(|before| before != bundle) {
                    outcome.set(words.released_other.to_owned());
                } else {
                    outcome.set(String::new());
                    mistake.set(String::new());
                    state.take_list(&opened.link, &bundle);
                    state.focus("#keep");
                }
            }
        }
    };
    let body = {
        let opened = opened.clone();
        move || {
            let kept = opened.kept();
            let list = opened.bundle().map(|bundle| {
                let release = (!kept.released).then(|| release_button(&opened, &bundle, mistake));
                view! { class="pc",
                    {contents(&opened, &bundle)}
                    {release}
                }
            });
            let released = kept.released.then(|| {
                let what = HandOn {
                    id: "release",
                    label: words.release,
                    copy: words.copy_release,
                    file: Some("pulse-check-release.txt"),
                };
                view! { class="pc",
                    <p class="notice">{words.released}</p>
                    {hand_on(state, what, released_text(&opened))}
                    {as_qr(state, &released_code(&opened))}
                    <p class="hint">{words.done}</p>
                }
            });
            view! { class="pc", {list} {released} }.into_any()
        }
    };
    let lead = {
        let opened = opened.clone();
        move || {
            (!opened.kept().released).then(|| {
                view! { class="pc", <p>{words.lead}</p> <p class="hint">{words.card_week}</p> }
            })
        }
    };
    view! { class="pc",
        <section id="keep" tabindex="-1" aria-label=words.title>
            <h3>{words.title}</h3>
            {lead}
            {body}
            <p class="mistake" role="alert">{move || mistake.get()}</p>
            {intake(state, "list-pasted", words.paste_list, words.look_at_list, take)}
            <p class="mistake" role="alert">{move || outcome.get()}</p>
        </section>
    }
    .into_any()
}
