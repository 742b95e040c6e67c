//! A text that a person takes elsewhere.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use super::{Kind, button};
use crate::text::HAND_ON;
use crate::ui::browser::{can_share, copy, save, share};
use crate::ui::state::State;

/// What a text is and what it may be called as a file.
#[derive(Clone, Copy)]
pub(in crate::ui) struct HandOn {
    /// Finds its field.
    pub(in crate::ui) id: &'static str,
    /// Names it.
    pub(in crate::ui) label: &'static str,
    /// What the button to copy it says.
    pub(in crate::ui) copy: &'static str,
    /// The name of the file, if it may be saved as one.
    pub(in crate::ui) file: Option<&'static str>,
}

/// The text in a field to look at, with ways to copy, share and save it.
pub(in crate::ui) fn hand_on(state: State, what: HandOn, text: String) -> AnyView {
    let words = state.words(&HAND_ON);
    let outcome = RwSignal::new("");
    let field = NodeRef::<leptos::html::Textarea>::new();
    let to_copy = text.clone();
    let copy = move || {
        let Some(field) = field.get_untracked() else { return };
        let text = to_copy.clone();
        spawn_local(async move {
            let copied = copy(Element::from(field), text).await;
            outcome.set(if copied { words.copied } else { words.copy_by_hand });
        });
    };
    let to_share = text.clone();
    let share = can_share().then(|| {
        button(Kind::Plain, words.share, move || {
            let text = to_share.clone();
            spawn_local(async move {
                outcome.set(if share(text).await { "" } else { words.not_shared });
            });
        })
    });
    let to_save = text.clone();
    let save = what.file.map(|name| {
        button(Kind::Plain, words.save, move || {
            let saved = save(name, &to_save).is_ok();
            outcome.set(if saved { words.saved } else { words.not_saved });
        })
    });
    view! { class="pc",
        <div class="hand-on">
            <label>
                <span>{what.label}</span>
                <textarea
                    id=what.id
                    class="code"
                    translate="no"
                    readonly
                    rows="4"
                    spellcheck="false"
                    autocomplete="off"
                    prop:value=text
                    node_ref=field
                ></textarea>
            </label>
            <div class="actions">
                {button(Kind::Primary, what.copy, copy)}
                {share}
                {save}
            </div>
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
        </div>
    }
    .into_any()
}
