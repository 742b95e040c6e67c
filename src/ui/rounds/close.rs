//! Freezing the list.

use leptos::prelude::*;

use super::opened::Opened;
use crate::round::BundleError;
use crate::text::{CLOSE, fill};
use crate::ui::parts::{Kind, button, landing};

pub(super) fn close(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&CLOSE);
    let asking = RwSignal::new(false);
    let outcome = RwSignal::new(String::new());
    let opened = opened.clone();
    let count = {
        let opened = opened.clone();
        Memo::new(move |_| opened.kept().collected.len())
    };
    let minimum = usize::from(opened.descriptor().minimum.get());
    let body = move || {
        let opened = opened.clone();
        if count.get() < minimum {
            let minimum = minimum.to_string();
            return view! { class="pc",
                <p class="notice">{fill(words.too_few, &[("{minimum}", &minimum)])}</p>
            }
            .into_any();
        }
        if !asking.get() {
            let ask = move || {
                asking.set(true);
                state.focus("#freeze");
            };
            return view! { class="pc",
                <div class="actions">{button(Kind::Primary, words.freeze, ask)}</div>
            }
            .into_any();
        }
        let freeze = move || {
            asking.set(false);
            match state.freeze(&opened.link, &opened.round) {
                Ok(()) => state.focus("#list"),
                Err(why) => outcome.set(match why {
                    BundleError::TooMany { most, .. } => {
                        fill(words.too_many, &[("{most}", &most.to_string())])
                    }
                    _ => fill(words.too_few, &[("{minimum}", &minimum.to_string())]),
                }),
            }
        };
        view! { class="pc",
            <div class="confirm" role="group" aria-label=words.freeze>
                {landing("question", "freeze".into(), words.question.of(count.get()))}
                <div class="actions">
                    {button(Kind::Primary, words.yes, freeze)}
                    {button(Kind::Plain, words.no, move || {
                        asking.set(false);
                        state.focus("#close");
                    })}
                </div>
            </div>
        }
        .into_any()
    };
    view! { class="pc",
        <section id="close" tabindex="-1" aria-label=words.title>
            <h3>{words.title}</h3>
            <p class="hint">{words.lead}</p>
            {body}
            <p class="mistake" role="alert">{move || outcome.get()}</p>
        </section>
    }
    .into_any()
}
