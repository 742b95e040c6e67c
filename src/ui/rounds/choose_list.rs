//! Two signed lists: the mark that was said aloud chooses.

use leptos::prelude::*;

use super::opened::OpenRound;
use crate::roles::mark_in;
use crate::round::List;
use crate::text::KeepWords;
use crate::ui::parts::{Kind, MarkField, mark_field, sentence};

/// The lists, and the field for the mark; after it, the focus is on `then`.
pub(super) fn choose_list(opened: OpenRound, list: &List, then: &'static str) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let others = untrack(|| opened.record());
    let others: Vec<String> = others.other_lists.iter().map(|it| it.mark().to_string()).collect();
    let text = sentence(&words.two_lists(&list.mark().to_string(), &state.lang().list(&others)));
    let typed = RwSignal::new(String::new());
    let mistake = RwSignal::new("");
    let take = move || {
        let mark = mark_in(&typed.get_untracked());
        let found = mark.is_some_and(|mark| state.choose_list(opened.round, mark));
        if found {
            state.focus(then);
        } else {
            mistake.set(words.not_chosen());
            state.focus("#chosen-list");
        }
    };
    let what = MarkField {
        id: "chosen-list",
        label: words.chosen(),
        kind: Kind::Primary,
        button: words.choose(),
    };
    html! {
        <p class="notice" role="alert">{text}</p>
        {mark_field(what, typed, take)}
        <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
    }
}
