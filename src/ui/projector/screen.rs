//! One screen.

use leptos::prelude::*;

use super::hour::{Hour, On};
use super::{figure, glance, leaving, opening, stands_out, talk, wins};
use crate::discussion::{Figure, Slide};
use crate::ui::agreement::agreement_at_start;
use crate::ui::released::helped;

/// The screen that the hour is at, whenever that changes.
pub(super) fn screen(hour: Hour, on: On) -> AnyView {
    let shown = move || {
        let at = hour.at.get();
        let body = match at {
            Slide::Opening => opening::opening(hour),
            Slide::Agreement => agreement_at_start(hour.state, &hour.seen().team.id),
            Slide::LastActions => opening::last_actions(hour),
            Slide::Helped => helped(&hour.seen()).into_any(),
            Slide::Wins => wins::wins(hour, on),
            Slide::Glance => glance::glance(hour, on),
            Slide::Overview(page) => glance::overview(hour, page, on),
            Slide::Trend => glance::trend(hour, on),
            Slide::Figure(shown) => figure::figure(hour, shown, on),
            Slide::StandsOut => stands_out::stands_out(hour),
            Slide::Gently => stands_out::gently(hour, on),
            Slide::Prompts => talk::prompts(hour, on),
            Slide::Actions => talk::actions(hour),
            Slide::Leaving => leaving::leaving(hour),
        };
        let question = matches!(at, Slide::Figure(Figure::Question(_)));
        let language = matches!(at, Slide::Figure(_)).then(|| hour.seen().asked().language.clone());
        vec![html! {
            <div class="slide" class:leaving=at == Slide::Leaving class:asks=question>
                <h3 class="slide-title" lang=language>{hour.title(at)}</h3>
                {body}
            </div>
        }]
    };
    html! { <div class="slides">{shown}</div> }
}
