//! The round and its promise, and what became of the last actions.

use leptos::prelude::*;

use super::hour::Hour;
use crate::text::{SeriesWords, WallWords};
use crate::ui::parts::{action_rows, sentence};

/// How many sentences of the promise are about the result; the rest is for handing in.
const ABOUT_THE_RESULT: usize = 3;

pub(super) fn opening(hour: Hour) -> AnyView {
    let seen = hour.seen();
    let words = seen.state.words::<WallWords>();
    let people = usize::try_from(seen.view().people()).unwrap_or_default();
    let when = words.on_day(&seen.team.name, &seen.day());
    let about = seen.state.words::<SeriesWords>().remarks(&when, &words.answered(people));
    let promise = seen.promise().into_iter().take(ABOUT_THE_RESULT);
    let promise = promise.map(|text| html! { <li>{text}</li> }).collect_view();
    html! {
        <p class="lead">{sentence(&about)}</p>
        {seen.mark().map(|mark| html! { <p>{mark}</p> })}
        <h4>{words.promised()}</h4>
        <ul class="promise">{promise}</ul>
        {hour.is_first().then(|| html! { <p>{words.first_hour()}</p> })}
    }
}

/// What was open before this round; a team says openly what became of it.
pub(super) fn last_actions(hour: Hour) -> AnyView {
    action_rows(hour.state, hour.seen().agreed_before(), None)
}
