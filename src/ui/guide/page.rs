//! A page of the guide.

use leptos::prelude::*;

use crate::guide::{self, GuidePage, PAGES, REBUILDING};
use crate::practice::Practice;
use crate::text::{AllPracticesWords, GuidePageText, GuidePageWords, GuideWords, RepairFirstWords};
use crate::ui::parts::{Kind, button, headed, heading, practice_facts, practice_in_full};
use crate::ui::path::choose_practice;
use crate::ui::place::Place;
use crate::ui::state::State;

/// The page called `id`; all pages if there is none. Who comes from the results of `check_in` can go
/// back there.
pub(in crate::ui) fn page(state: State, id: &str, check_in: Option<String>) -> AnyView {
    let found = guide::page(id).zip(state.words::<GuidePageWords>().by_id(id));
    let Some((page, text)) = found else { return super::contents(state) };
    let words = state.words::<GuideWords>();
    let paragraphs = text.p.iter().map(|text| html! { <p>{*text}</p> }).collect_view();
    html! {
        <div class="guide">
            {heading(state, text.title)}
            <div class="prose">{paragraphs}</div>
            {to_try(state, &text)}
            {practices(state, page)}
            {sources(state, page)}
            <div class="actions">
                {(page.id == REBUILDING).then(|| to_programme(state))}
                {onward(state, page, check_in)}
                {button(Kind::Plain, words.back(), move || state.go(Place::Guide))}
            </div>
        </div>
    }
}

fn to_try(state: State, text: &GuidePageText) -> AnyView {
    let heading = state.words::<GuideWords>().try_();
    headed("first-step", heading.to_owned(), state.lang().tag(), text.try_)
}

fn practices(state: State, page: &GuidePage) -> AnyView {
    let catalogue = state.practices().unwrap_or_default();
    let each = page.practices.iter().filter_map(|id| catalogue.with_id(id));
    let each = each.map(|practice| folded(state, practice)).collect_view();
    html! {
        <section>
            <h3>{state.words::<GuideWords>().practices()}</h3>
            {each}
        </section>
    }
}

fn folded(state: State, practice: &'static Practice) -> AnyView {
    html! {
        <details class="practice">
            <summary lang=state.guidance(practice).language>
                {state.guidance(practice).title}
            </summary>
            {practice_facts(state, practice)}
            {practice_in_full(state, practice)}
            {choose_practice(state, practice)}
        </details>
    }
}

fn sources(state: State, page: &GuidePage) -> AnyView {
    let words = state.words::<GuideWords>();
    if page.sources.is_empty() {
        return html! { <p class="evidence">{words.no_sources()}</p> };
    }
    let each = page.sources.iter().map(|source| html! { <li>{*source}</li> }).collect_view();
    html! {
        <section class="evidence">
            <h3>{words.sources()}</h3>
            <ul lang="en" translate="no">{each}</ul>
        </section>
    }
}

fn to_programme(state: State) -> AnyView {
    let title = state.words::<RepairFirstWords>().title();
    button(Kind::Primary, title, move || state.go(Place::Rebuilding))
}

/// Back to the results of `check_in`, else on to the next page.
fn onward(state: State, page: &GuidePage, check_in: Option<String>) -> Option<AnyView> {
    if let Some(id) = check_in {
        let back = state.words::<AllPracticesWords>().back();
        return Some(button(Kind::Primary, back, move || state.go(Place::Results(id.clone()))));
    }
    let at = PAGES.iter().position(|other| other.id == page.id)?;
    let next = PAGES.get(at + 1)?;
    let title = state.words::<GuidePageWords>().by_id(next.id)?.title;
    let go = move || state.go(Place::GuidePage { page: next.id.to_owned(), check_in: None });
    Some(button(Kind::Primary, title, go))
}
