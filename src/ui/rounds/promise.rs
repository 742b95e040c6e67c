//! What a round promises, and under whose names.

use leptos::prelude::*;

use super::OpenRound;
use crate::roles;
use crate::text::{MarkWords, PromiseWords};
use crate::ui::parts::marked;

/// The promise, a sentence each.
pub(super) fn sentences(opened: OpenRound) -> Vec<String> {
    let mailbox = opened.state.mailbox(opened.round);
    let host = mailbox.as_ref().map(|(mailbox, _)| mailbox.host());
    roles::promise(opened.state.words::<PromiseWords>(), opened.descriptor(), host)
}

/// The promise, beside it `who` keeps, and, a click away, its limits.
pub(super) fn promise(opened: OpenRound, who: AnyView) -> AnyView {
    let words = opened.state.words::<PromiseWords>();
    let each = sentences(opened).into_iter();
    let each = each.map(|sentence| html! { <li>{sentence}</li> }).collect_view();
    let by_mailbox = opened.state.mailbox(opened.round).is_some();
    let limits = roles::limits(words, opened.descriptor(), by_mailbox).into_iter();
    let limits = limits.map(|limit| html! { <li>{limit}</li> }).collect_view();
    html! {
        <ul class="promise">{each}</ul>
        {who}
        <details>
            <summary>{words.limits()}</summary>
            <ul>{limits}</ul>
        </details>
    }
}

/// The keepers by name, in quotation marks, each with the mark of the key.
pub(super) fn keepers(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let rows = opened.descriptor().keepers.iter().map(|(_, keeper)| {
        let name = state.lang().quoted(keeper.name.as_str());
        html! {
            <li>
                <p><bdi>{name}</bdi></p>
                {marked(state.words::<MarkWords>().key(), keeper.mark())}
            </li>
        }
    });
    html! {
        <h3>{state.words::<PromiseWords>().kept_by()}</h3>
        {marked(state.words::<MarkWords>().round(), opened.mark())}
        <ul class="rows keepers">{rows.collect_view()}</ul>
    }
}
