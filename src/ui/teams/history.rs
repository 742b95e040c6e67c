//! The rounds of a team.

use leptos::prelude::*;

use crate::disclosure::Part;
use crate::report::wording;
use crate::team::PastRound;
use crate::text::TeamWords;
use crate::ui::parts::{Kind, button, sentence};
use crate::ui::place::Place;
use crate::ui::state::State;

/// The rounds, the latest first.
pub(super) fn rounds(state: State, rounds: &[PastRound]) -> AnyView {
    if rounds.is_empty() {
        let none = state.words::<TeamWords>().no_rounds();
        return html! { <p class="hint">{none}</p> };
    }
    let rows = rounds.iter().rev().map(|round| row(state, round)).collect_view();
    html! { <ul class="rows">{rows}</ul> }
}

fn row(state: State, round: &PastRound) -> AnyView {
    let words = state.words::<TeamWords>();
    let lang = state.lang();
    let date = lang.day(round.day);
    let people = usize::try_from(round.view.people()).unwrap_or_default();
    let mean = match round.view.headline() {
        Part::Shown(headline) => {
            let mean = wording::mean(lang, headline.mean());
            wording::figure_as_it_was(lang, mean, headline.origin())
        }
        Part::Withheld => wording::withheld(lang).to_owned(),
    };
    let title = round.descriptor().map(|it| it.title.to_string()).unwrap_or_default();
    let facts = sentence(&words.row(&title, &date, &words.so_many(people), &mean));
    let link = round.link.clone();
    html! {
        <li>
            <p>{facts}</p>
            {button(Kind::Plain, words.open_round(&date), move || {
                state.go(Place::Released(link.clone()));
            })}
        </li>
    }
}
