//! Something on a page of paper.

use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Element;

use super::{Kind, button};
use crate::text::PaperWords;
use crate::ui::browser::print;
use crate::ui::state::State;

/// How paper looks, alone and as a preview.
pub(in crate::ui) const PAPER_STYLE: &str = include_str!("../../../style/print.css");

/// What `page` gives as it will be, folded away below `summary`, and printing it under this `title`.
pub(in crate::ui) fn on_paper(
    state: State,
    summary: &'static str,
    title: &'static str,
    page: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let words = state.words::<PaperWords>();
    state.adopt(PAPER_STYLE);
    let sheet = NodeRef::<Div>::new();
    let outcome = RwSignal::new("");
    let print_it = move || {
        let Some(sheet) = sheet.get_untracked() else { return };
        let printed = print(&Element::from(sheet), title, PAPER_STYLE);
        outcome.set(if printed.is_ok() { "" } else { words.not_printed() });
    };
    let lang = state.lang();
    html! {
        <details class="on-paper">
            <summary>{summary}</summary>
            <div class="sheets" tabindex="0" role="group" aria-label=words.preview()>
                <div class="paper" node_ref=sheet lang=lang.tag() dir=lang.direction()>
                    <section class="page">{page}</section>
                </div>
            </div>
            <div class="actions">{button(Kind::Plain, words.print(), print_it)}</div>
            <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
        </details>
    }
}
