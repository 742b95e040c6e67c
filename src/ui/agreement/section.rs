//! The working agreement on a team's page.

use leptos::prelude::*;

use super::page::page;
use super::sentences::{Beside, sentences};
use super::starters::starters;
use crate::team::{AgreedSentence, ENOUGH_SENTENCES, Team};
use crate::text::{AgreementWords, clean_line};
use crate::ui::parts::{Kind, button, line_field};
use crate::ui::state::State;

/// The sentences, and ways to add one and to print them.
pub(in crate::ui) fn agreement(state: State, team: &Team) -> AnyView {
    let words = state.words::<AgreementWords>();
    let count = {
        let id = team.id.clone();
        Memo::new(move |_| state.agreement(&id).len())
    };
    let text = RwSignal::new(String::new());
    let id = team.id.clone();
    let add = move || {
        let sentence = clean_line(&text.get_untracked());
        if !sentence.is_empty() {
            state.add_sentence(&id, sentence);
            text.set(String::new());
        }
        state.focus("#sentence-text");
    };
    let many = move || (count.get() > ENOUGH_SENTENCES).then(|| html! { <p>{words.many()}</p> });
    let has_some = Memo::new(move |_| count.get() > 0);
    let team_on_paper = team.clone();
    let on_paper = move || has_some.get().then(|| page(state, &team_on_paper));
    html! {
        <section class="agreement">
            <h3 id="agreement" tabindex="-1">{words.title()}</h3>
            <p class="hint">{words.intro()}</p>
            {sentences(state, &team.id, Beside::Everything)}
            <div role="status">{many}</div>
            <div class="agree one">
                {line_field("sentence-text".to_owned(), words.own(), AgreedSentence::LONGEST, text)}
                {button(Kind::Plain, words.add(), add)}
            </div>
            {starters(state, text, "#sentence-text")}
            {on_paper}
        </section>
    }
}
