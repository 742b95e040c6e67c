//! Below the screen: where one is, and the ways on.

use leptos::prelude::*;

use super::hour::{Hour, On, Way};
use super::run_sheet::clock;
use crate::discussion::{By, Order};
use crate::text::WallWords;
use crate::ui::parts::{Kind, button};

/// Position, clock, back and next; in the panel also the way to the wall.
pub(super) fn bar(hour: Hour, on: On) -> AnyView {
    let words = hour.state.words::<WallWords>();
    let position = move || words.position(hour.position() + 1, hour.screens().len());
    let in_full = move || {
        let title = hour.title(hour.at.get());
        words.position_of(hour.position() + 1, hour.screens().len(), &title)
    };
    // On the wall the title is large above; it is announced with the position all the same.
    let on_wall = on == On::Wall;
    let in_short = on_wall.then(|| {
        html! { <span aria-hidden="true" prop:textContent=position></span> }
    });
    let go = |kind, label, way| button(kind, label, move || hour.go(way));
    let fill_window = (on == On::Panel).then(|| {
        let fills = hour.fills;
        button(Kind::Plain, words.fill(), move || fills.set(true))
    });
    html! {
        <div class="bar">
            <p class="position" role="status">
                {in_short}
                <span class:visually-hidden=on_wall prop:textContent=in_full></span>
            </p>
            {clock(hour)}
            <div class="actions">
                {go(Kind::Primary, words.next(), Way::Next)}
                {go(Kind::Plain, words.back(), Way::Back)}
                {fill_window}
            </div>
        </div>
    }
}

/// What is gone through, and in which order.
pub(super) fn choices(hour: Hour) -> AnyView {
    let words = hour.state.words::<WallWords>();
    let seen = hour.seen();
    let view = seen.view();
    let by = (view.dimensions().len() > 1 && view.row().shows_questions()).then(|| {
        let change = move |questions: bool| {
            let by = if questions { By::Question } else { By::Dimension };
            // Of questions it is never said how close answers were.
            let order = if questions { Order::LowestFirst } else { hour.order.get_untracked() };
            hour.rearrange(by, order);
        };
        let now = hour.by.get_untracked() == By::Question;
        choice(words.by(), [words.by_dimension(), words.by_question()], now, change)
    });
    let mixed = view.dimensions().iter().any(|it| it.closeness().shown().is_some());
    let order = move || (mixed && hour.by.get() == By::Dimension).then(|| order(hour));
    (by.is_some() || mixed)
        .then(|| html! { <div class="arrangement">{by} {order}</div> })
        .into_any()
}

fn order(hour: Hour) -> AnyView {
    let words = hour.state.words::<WallWords>();
    let change = move |mixed: bool| {
        let order = if mixed { Order::MostMixedFirst } else { Order::LowestFirst };
        hour.rearrange(hour.by.get_untracked(), order);
    };
    let now = hour.order.get_untracked() == Order::MostMixedFirst;
    choice(words.order(), [words.lowest_first(), words.most_mixed_first()], now, change)
}

/// One of two; `second` says whether it is the second one.
fn choice(
    label: &'static str,
    options: [&'static str; 2],
    second: bool,
    change: impl Fn(bool) + 'static,
) -> AnyView {
    html! {
        <label class="field">
            <span>{label}</span>
            <select on:change=move |event| change(event_target_value(&event) == "1")>
                <option value="0" selected=!second>{options[0]}</option>
                <option value="1" selected=second>{options[1]}</option>
            </select>
        </label>
    }
}
