//! One screen.

use leptos::prelude::*;

use super::hour::{Hour, On};
use super::{figure, glance, leaving, opening, stands_out, talk};
use crate::discussion::{Figure, Screen};
use crate::ui::released::helped;

/// The screen that the hour is at, whenever that changes.
pub(super) fn screen(hour: &Hour, on: On) -> AnyView {
    let hour = hour.clone();
    let shown = move || {
        let at = hour.at.get();
        let body = match at {
            Screen::Opening => opening::opening(&hour),
            Screen::LastActions => opening::last_actions(&hour),
            Screen::Helped => helped(&hour.seen).into_any(),
            Screen::Glance => glance::glance(&hour, on),
            Screen::Overview(page) => glance::overview(&hour, page, on),
            Screen::Trend => glance::trend(&hour, on),
            Screen::Figure(shown) => figure::figure(&hour, shown, on),
            Screen::StandsOut => stands_out::stands_out(&hour),
            Screen::Gently => stands_out::gently(&hour, on),
            Screen::Prompts => talk::prompts(&hour, on),
            Screen::Actions => talk::actions(&hour),
            Screen::Leaving => leaving::leaving(&hour),
        };
        let question = matches!(at, Screen::Figure(Figure::Question(_)));
        let language = matches!(at, Screen::Figure(_)).then(|| hour.seen.asked().language.clone());
        vec![html! {
            <div class="slide" class:leaving=at == Screen::Leaving class:asks=question>
                <h3 class="slide-title" lang=language>{hour.title(at)}</h3>
                {body}
            </div>
        }]
    };
    html! { <div class="slides">{shown}</div> }
}
