//! Removing a round from this device.

use leptos::prelude::*;

use super::Opened;
use crate::text::ROUND;
use crate::ui::parts::{Kind, button, landing};

/// A quiet button that asks once more.
pub(super) fn removal(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&ROUND);
    let asking = RwSignal::new(false);
    let opened = opened.clone();
    let body = move || {
        if !asking.get() {
            return button(Kind::Quiet, words.remove, move || {
                asking.set(true);
                state.focus("#removal");
            });
        }
        let keeps = state.key_for(&opened.round).is_some();
        let question = if keeps { words.remove_question_keeper } else { words.remove_question };
        let opened = opened.clone();
        view! { class="pc",
            <div class="confirm" role="group" aria-label=words.remove>
                {landing("question", "removal".into(), question)}
                <div class="actions">
                    {button(Kind::Primary, words.remove_no, move || {
                        asking.set(false);
                        state.focus("h2");
                    })}
                    {button(Kind::Plain, words.remove_yes, move || {
                        state.remove_round(&opened.link, Some(&opened.round));
                    })}
                </div>
            </div>
        }
        .into_any()
    };
    view! { class="pc", <div class="erase">{body}</div> }.into_any()
}
