//! The guide: short pages and questions, with what to do about them.

mod page;

use leptos::prelude::*;

use crate::guide::PAGES;
use crate::note::Note;
use crate::text::{
    AllPracticesWords, GuidePageWords, GuideQuestionWords, GuideWords, JournalWords,
    RepairPlanWords,
};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::place::Place;
use crate::ui::state::State;

pub(super) use page::page;

/// The question of somebody who has damaged trust.
const DAMAGED: &str = "damaged";

/// All pages and questions.
pub(super) fn contents(state: State) -> AnyView {
    let words = state.words::<GuideWords>();
    let titles = state.words::<GuidePageWords>();
    let pages = PAGES.iter().filter_map(|page| {
        let title = titles.by_id(page.id)?.title;
        let go = move || state.go(Place::GuidePage { page: page.id.to_owned(), check_in: None });
        Some(html! { <li>{button(Kind::Quiet, title, go)}</li> })
    });
    let pages = pages.collect_view();
    let texts = state.words::<GuideQuestionWords>();
    let questions = GuideQuestionWords::ids().filter_map(|id| {
        let question = texts.by_id(id)?;
        Some(html! {
            <details>
                <summary>{question.title}</summary>
                <p>{question.answer}</p>
                {(id == DAMAGED).then(|| ways_to_repair(state))}
            </details>
        })
    });
    let questions = questions.collect_view();
    let practices = state.words::<AllPracticesWords>().title();
    html! {
        <div class="guide">
            {heading(state, words.title())}
            <p class="lead">{words.lead()}</p>
            <section>
                <h3>{words.pages()}</h3>
                <ol class="pages">{pages}</ol>
            </section>
            <section class="questions">
                <h3>{words.questions()}</h3>
                {questions}
            </section>
            <div class="actions">
                {button(Kind::Plain, practices, move || state.go(Place::ALL_PRACTICES))}
                {button(Kind::Plain, state.words::<JournalWords>().title(), move || state.go(Place::Journal))}
            </div>
        </div>
    }
}

/// To what that answer names.
fn ways_to_repair(state: State) -> AnyView {
    let (journal, plan) = (state.words::<JournalWords>(), state.words::<RepairPlanWords>());
    html! {
        <div class="actions">
            {button(Kind::Plain, plan.apology(), move || state.go(Place::Note(Note::Apology.id())))}
            {button(Kind::Plain, journal.to_rebuilding(), move || state.go(Place::Rebuilding))}
        </div>
    }
}
