//! The result over the whole window.

use leptos::ev::Event;
use leptos::html::{Dialog, Div};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use super::bar::bar;
use super::hour::{Hour, On};
use super::keys::{on_wall, swiped};
use super::made_up;
use super::screen::screen;
use crate::text::WallWords;
use crate::ui::browser::{Swipes, fill_window, give_window_back, toggle_full_screen};
use crate::ui::parts::{Kind, button};

pub(super) fn wall(hour: Hour) -> AnyView {
    let state = hour.state;
    let words = state.words::<WallWords>();
    let (fills, dialog) = (hour.fills, NodeRef::<Dialog>::new());
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get().filter(|_| fills.get()) {
            fill_window(&dialog);
            state.focus(".wall");
        }
    });
    let helps = hour.helps;
    let cancelled = move |event: Event| {
        if helps.get_untracked() {
            event.prevent_default();
            helps.set(false);
        }
    };
    let closed = move |_| {
        fills.set(false);
        state.focus("#projector");
    };
    let content = move || fills.get().then(|| content(hour, dialog));
    html! {
        <dialog node_ref=dialog class="over" aria-label=words.title() on:close=closed on:cancel=cancelled>
            {content}
        </dialog>
    }
}

fn content(hour: Hour, dialog: NodeRef<Dialog>) -> AnyView {
    let words = hour.state.words::<WallWords>();
    let wall = NodeRef::<Div>::new();
    let refused = RwSignal::new(false);
    let no_full_screen = move || if refused.get() { words.no_full_screen() } else { "" };
    let full_screen = move || {
        let Some(wall) = wall.get_untracked() else { return };
        spawn_local(async move {
            let granted = toggle_full_screen(Element::from(wall)).await;
            let _ = refused.try_set(!granted);
        });
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            give_window_back(&dialog);
        }
    };
    let swipes = StoredValue::new_local(None);
    wall.on_load(move |wall| {
        let over = Swipes::over(&wall, move |across, along| {
            if let Some(way) = swiped(hour, across, along) {
                hour.go(way);
            }
        });
        swipes.set_value(Some(over));
    });
    let helps = hour.helps;
    html! {
        <div
            class="wall"
            tabindex="-1"
            node_ref=wall
            on:keydown=on_wall(hour, full_screen)
        >
            {made_up::mark(hour)}
            <div class="stage">{screen(hour, On::Wall)}</div>
            {move || helps.get().then(|| keys(words))}
            <p class="outcome" role="status" prop:textContent=no_full_screen></p>
            <div class="below">
                {bar(hour, On::Wall)}
                <div class="actions">
                    {button(Kind::Quiet, words.help(), move || helps.update(|helps| *helps = !*helps))}
                    {button(Kind::Quiet, words.full_screen(), full_screen)}
                    {button(Kind::Quiet, words.close(), close)}
                </div>
            </div>
        </div>
    }
}

fn keys(words: WallWords) -> AnyView {
    let rows = words.keys().into_iter().zip(words.keys_do());
    let rows = rows.map(|(key, does)| html! { <dt>{key}</dt> <dd>{does}</dd> }).collect_view();
    html! {
        <section class="keys" role="status" aria-label=words.help()>
            <dl>{rows}</dl>
        </section>
    }
}
