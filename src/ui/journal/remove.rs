//! Taking an entry out.

use leptos::prelude::*;

use crate::text::JournalWords;
use crate::ui::parts;
use crate::ui::state::State;

/// A quiet button that removes the entry which says `text`; the focus goes to the form field
/// with the identifier `field`.
pub(super) fn remove_button(
    state: State,
    text: &str,
    field: &'static str,
    remove: impl Fn() + 'static,
) -> AnyView {
    let label = state.words::<JournalWords>().remove(text);
    parts::remove_button(label, move || {
        remove();
        state.focus(&format!("#{field}"));
    })
}
