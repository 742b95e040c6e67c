//! A working agreement on one page of paper.

use leptos::prelude::*;

use crate::team::Team;
use crate::text::AgreementWords;
use crate::ui::parts::on_paper;
use crate::ui::state::State;

/// The page as it will be, folded away, and printing it.
pub(super) fn page(state: State, team: &Team) -> AnyView {
    let words = state.words::<AgreementWords>();
    let title = words.title();
    let team = team.clone();
    on_paper(state, words.page(), title, move || {
        let each = state.agreement(&team.id).into_iter();
        let sentences = each.map(|sentence| html! { <li>{sentence.text}</li> }).collect_view();
        html! {
            <p><bdi>{team.name.clone()}</bdi></p>
            <h2 class="title">{title}</h2>
            <ul class="sentences">{sentences}</ul>
        }
    })
}
