//! What a person has to know about where their entries go.

use leptos::prelude::*;

use super::{Kind, button};
use crate::journal::Keeping;
use crate::text::NOTICE;
use crate::ui::state::State;

/// Notices about the storage, announced as they appear.
pub(in crate::ui) fn notices(state: State) -> AnyView {
    let quarantine_read = RwSignal::new(false);
    let shown = move || {
        let words = state.words(&NOTICE);
        let (keeping, quarantine) = state.kept().with(|kept| (kept.keeping, kept.quarantine));
        let keeping = match keeping {
            Keeping::Stored | Keeping::Forgetting => None,
            Keeping::Blocked => Some(words.blocked),
            Keeping::Full => Some(words.full),
            Keeping::Newer => Some(words.newer),
        };
        let quarantine = (quarantine && !quarantine_read.get()).then(|| {
            view! { class="pc",
                <div class="notice">
                    <p>{words.quarantine}</p>
                    {button(Kind::Quiet, words.dismiss, move || quarantine_read.set(true))}
                </div>
            }
        });
        view! { class="pc",
            {keeping.map(|text| view! { class="pc", <div class="notice"><p>{text}</p></div> })}
            {quarantine}
        }
    };
    view! { class="pc", <div class="notices" role="status">{shown}</div> }.into_any()
}
