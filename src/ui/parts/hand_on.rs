//! A text that a person takes elsewhere.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use super::{Kind, button};
use crate::text::HandOnWords;
use crate::ui::browser::{PLAIN_TEXT, can_share, copy, save, share};
use crate::ui::state::State;

/// What a text is and what it may be called as a file.
#[derive(Clone, Copy)]
pub(in crate::ui) struct HandOn<'a> {
    /// Finds its field.
    pub(in crate::ui) id: &'a str,
    /// Names it.
    pub(in crate::ui) label: &'a str,
    /// What the button to copy it says.
    pub(in crate::ui) copy: &'static str,
    /// What file it is saved as, if it may be.
    pub(in crate::ui) file: Option<AsFile>,
}

/// A text as a file.
#[derive(Clone, Copy)]
pub(in crate::ui) struct AsFile {
    /// What it is called.
    pub(in crate::ui) name: &'static str,
    /// What kind of text it is.
    pub(in crate::ui) media_type: &'static str,
}

impl AsFile {
    /// A plain text called `name`.
    pub(in crate::ui) fn plain(name: &'static str) -> Self {
        Self { name, media_type: PLAIN_TEXT }
    }
}

/// The text in a field to look at, with ways to copy, share and save it.
pub(in crate::ui) fn hand_on(state: State, what: HandOn, text: String) -> AnyView {
    hand_on_by(state, what, text, Best::Copied)
}

/// Like [`hand_on`], for a text that is better taken along as a file.
pub(in crate::ui) fn hand_on_as_file(state: State, what: HandOn, text: String) -> AnyView {
    hand_on_by(state, what, text, Best::Saved)
}

/// How a text is best taken elsewhere.
#[derive(Clone, Copy, PartialEq)]
enum Best {
    Copied,
    Saved,
}

fn hand_on_by(state: State, what: HandOn, text: String, best: Best) -> AnyView {
    let kind = |way| if way == best { Kind::Primary } else { Kind::Plain };
    let words = state.words::<HandOnWords>();
    let outcome = RwSignal::new("");
    let field = NodeRef::<leptos::html::Textarea>::new();
    let to_copy = text.clone();
    let copy = move || {
        let Some(field) = field.get_untracked() else { return };
        let text = to_copy.clone();
        spawn_local(async move {
            let copied = copy(Element::from(field), text).await;
            outcome.set(if copied { words.copied() } else { words.copy_by_hand() });
        });
    };
    let to_share = text.clone();
    let share = can_share().then(|| {
        button(Kind::Plain, words.share(), move || {
            let text = to_share.clone();
            spawn_local(async move {
                outcome.set(if share(text).await { "" } else { words.not_shared() });
            });
        })
    });
    let to_save = text.clone();
    let save = what.file.map(|file| {
        button(kind(Best::Saved), words.save(), move || {
            let saved = save(file.name, file.media_type, &to_save).is_ok();
            outcome.set(if saved { words.saved() } else { words.not_saved() });
        })
    });
    let copy = button(kind(Best::Copied), what.copy, copy);
    let ways = match best {
        Best::Copied => html! { {copy}{share}{save} },
        Best::Saved => html! { {save}{copy}{share} },
    };
    html! {
        <div class="hand-on">
            <label>
                <span>{what.label.to_owned()}</span>
                <textarea
                    id=what.id.to_owned()
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
            <div class="actions">{ways}</div>
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
        </div>
    }
}
