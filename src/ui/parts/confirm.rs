//! A button that asks once more before something that can't be undone.

use leptos::prelude::*;

use super::{Kind, button, landing};
use crate::ui::state::State;

/// What is asked, and the answers.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Confirm {
    /// Finds it.
    pub(in crate::ui) id: &'static str,
    pub(in crate::ui) kind: Kind,
    pub(in crate::ui) label: &'static str,
    pub(in crate::ui) yes: &'static str,
    pub(in crate::ui) no: &'static str,
    /// Whether the cautious answer is the one that stands out.
    pub(in crate::ui) cautious: bool,
}

/// The button; then the `question`, and after a yes `act`. It has to see to the focus; after a no,
/// the button has it again.
pub(in crate::ui) fn confirm(
    state: State,
    what: Confirm,
    question: impl Fn() -> String + Send + 'static,
    act: impl Fn() + Clone + Send + 'static,
) -> AnyView {
    let Confirm { id, kind, label, yes, no, cautious } = what;
    let asking = RwSignal::new(false);
    let body = move || {
        if !asking.get() {
            let ask = move || {
                asking.set(true);
                state.focus(&format!("#{id} .question"));
            };
            return html! { <div class="actions">{button(kind, label, ask)}</div> };
        }
        let act = act.clone();
        let yes_kind = if cautious { Kind::Plain } else { Kind::Primary };
        let yes = button(yes_kind, yes, move || {
            // A second press may arrive before the question has gone.
            if asking.get_untracked() {
                asking.set(false);
                act();
            }
        });
        let no_kind = if cautious { Kind::Primary } else { Kind::Plain };
        let no = button(no_kind, no, move || {
            asking.set(false);
            state.focus(&format!("#{id} button"));
        });
        let answers = if cautious { [no, yes] } else { [yes, no] };
        html! {
            <div class="confirm" role="group" aria-label=label>
                {landing("question", format!("{id}-question"), untrack(&question))}
                <div class="actions">{answers.into_iter().collect_view()}</div>
            </div>
        }
    };
    html! { <div id=id class="erase">{body}</div> }
}
