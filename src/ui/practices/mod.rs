//! All practices that there are, to look through and choose from.

mod filters;

use leptos::prelude::*;

use crate::practice::{Catalogue, Filter, Practice};
use crate::text::{AllPracticesWords, JournalWords};
use crate::ui::parts::{
    Kind, button, heading, practice_facts, practice_in_full, practice_remote, practices_problem,
};
use crate::ui::path::choose_practice;
use crate::ui::place::Place;
use crate::ui::state::State;
use filters::filters;

/// The practices, to begin with those for `dimension` if one is named. Who comes from the results of
/// `check_in` can go back there.
pub(super) fn practices(
    state: State,
    dimension: Option<String>,
    check_in: Option<String>,
) -> AnyView {
    let words = state.words::<AllPracticesWords>();
    let filter = RwSignal::new(Filter { dimension, ..Filter::default() });
    let found = Memo::new(move |_| filter.with(|filter| ids(state, filter)));
    let count = move || match found.with(|found| found.as_ref().map(Vec::len)) {
        None => String::new(),
        Some(0) => words.none().to_owned(),
        Some(count) => words.found(count),
    };
    let list = move || {
        let on_screens = filter.with(|filter| filter.on_screens);
        let catalogue = state.practices()?;
        let each = found.get()?.into_iter().filter_map(|id| catalogue.with_id(id));
        Some(each.map(|practice| card(state, catalogue, practice, on_screens)).collect_view())
    };
    let back = check_in.map(|id| {
        let back = move || state.go(Place::Results(id.clone()));
        button(Kind::Primary, words.back(), back)
    });
    html! {
        <div class="all-practices">
            {heading(state, words.title())}
            <p class="lead">{words.lead()}</p>
            {move || practices_problem(state)}
            {filters(state, filter)}
            <p class="found" role="status" prop:textContent=count></p>
            <ul class="cards">{list}</ul>
            <div class="actions">
                {back}
                {button(Kind::Plain, state.words::<JournalWords>().title(), move || state.go(Place::Journal))}
            </div>
        </div>
    }
}

fn ids(state: State, filter: &Filter) -> Option<Vec<&'static str>> {
    let fitting = state.practices()?.fitting(filter).into_iter();
    Some(fitting.map(|practice| practice.id.as_str()).collect())
}

fn card(
    state: State,
    catalogue: Catalogue,
    practice: &'static Practice,
    on_screens: bool,
) -> AnyView {
    let words = state.words::<AllPracticesWords>();
    let said = state.guidance(practice);
    let is_own = catalogue.is_own(practice);
    html! {
        <li class="practice">
            <h3 lang=said.language>{said.title}</h3>
            {practice_facts(state, practice)}
            {is_own.then(|| html! { <p class="evidence">{words.of_page()}</p> })}
            {on_screens.then(|| practice_remote(state, practice))}
            <details>
                <summary>{words.more()}</summary>
                {practice_in_full(state, practice)}
                {choose_practice(state, practice)}
            </details>
        </li>
    }
}
