//! That a page's own practices are not there.

use leptos::prelude::*;

use super::{Kind, button};
use crate::text::{AllPracticesWords, NoticeWords, ProblemWords};
use crate::ui::state::{PracticesProblem, State};

/// What people are told, and under *details* what the page's author needs; nothing if all is well.
pub(in crate::ui) fn practices_problem(state: State) -> Option<AnyView> {
    let words = state.words::<AllPracticesWords>();
    let problem = state.practices_problem()?;
    let (said, reason, again) = match problem {
        PracticesProblem::Refused(reason) => (words.refused(), reason, None),
        PracticesProblem::Unreachable(reason) => {
            let label = state.words::<NoticeWords>().try_again();
            let again = button(Kind::Plain, label, move || {
                state.ask_for_practices_again();
                state.focus("h2");
            });
            (words.unreachable(), reason, Some(again))
        }
    };
    Some(html! {
        <div class="notice" role="status">
            <p>{said}</p>
            {again}
            <details>
                <summary>{state.words::<ProblemWords>().author()}</summary>
                <p class="code" lang="en">{reason}</p>
            </details>
        </div>
    })
}

/// The same in a line, for where practices are a small part of what is shown.
pub(in crate::ui) fn practices_problem_in_short(state: State) -> Option<AnyView> {
    let words = state.words::<AllPracticesWords>();
    let said = match state.practices_problem()? {
        PracticesProblem::Refused(_) => words.refused(),
        PracticesProblem::Unreachable(_) => words.unreachable(),
    };
    Some(html! { <p class="hint">{said}</p> })
}
