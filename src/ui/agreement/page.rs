//! A working agreement on one page of paper.

use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Element;

use crate::team::Team;
use crate::text::{AgreementWords, LeavingWords};
use crate::ui::browser::print;
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// How the paper looks, alone and as a preview.
const PAPER_STYLE: &str = include_str!("../../../style/print.css");

/// The page as it will be, folded away, and printing it.
pub(super) fn page(state: State, team: &Team) -> AnyView {
    let (words, leaving) = (state.words::<AgreementWords>(), state.words::<LeavingWords>());
    state.adopt(PAPER_STYLE);
    let sheet = NodeRef::<Div>::new();
    let outcome = RwSignal::new("");
    let title = words.title();
    let print_it = move || {
        let Some(sheet) = sheet.get_untracked() else { return };
        let printed = print(&Element::from(sheet), title, PAPER_STYLE);
        outcome.set(if printed.is_ok() { "" } else { leaving.not_printed() });
    };
    let id = team.id.clone();
    let sentences = move || {
        let each = state.agreement(&id).into_iter();
        each.map(|sentence| html! { <li>{sentence.text}</li> }).collect_view()
    };
    html! {
        <details class="on-paper">
            <summary>{words.page()}</summary>
            <div class="sheets" tabindex="0" role="group" aria-label=leaving.preview()>
                <div class="paper" node_ref=sheet lang=state.lang().tag()>
                    <section class="page">
                        <p><bdi>{team.name.clone()}</bdi></p>
                        <h2 class="title">{title}</h2>
                        <ul class="sentences">{sentences}</ul>
                    </section>
                </div>
            </div>
            <div class="actions">{button(Kind::Plain, leaving.print_now(), print_it)}</div>
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
        </details>
    }
}
