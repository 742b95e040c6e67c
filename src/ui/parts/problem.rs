//! Why there is nothing to ask.

use leptos::prelude::*;

use crate::instrument::builtin;
use crate::text::ProblemWords;
use crate::ui::state::{Problem, State};

/// What people are told about `problem`, and under *details* what the page's author needs.
pub(in crate::ui) fn problem(state: State, problem: &Problem) -> AnyView {
    let words = state.words::<ProblemWords>();
    let headline = match problem {
        Problem::Unknown(name) => words.unknown(name),
        Problem::Refused(_) => words.refused().to_owned(),
        Problem::Unreachable(_) => words.unreachable().to_owned(),
    };
    let detail = match problem {
        Problem::Unknown(_) => format!("instrument: {}", builtin::NAMES.join(" | ")),
        Problem::Refused(reason) | Problem::Unreachable(reason) => reason.clone(),
    };
    html! {
        <div class="problem" role="alert">
            <h2>{headline}</h2>
            <p>{words.reader()}</p>
            <details>
                <summary>{words.author()}</summary>
                <p class="code" lang="en">{detail}</p>
            </details>
        </div>
    }
}
