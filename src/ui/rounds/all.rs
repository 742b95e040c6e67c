//! All rounds of this device, and the ways into one.

use leptos::prelude::*;

use super::opened::Opened;
use crate::journal::SealedRound;
use crate::round::RoundDescriptor;
use crate::text::{ELEMENT, ROUND, fill};
use crate::ui::parts::{Kind, button, heading};
use crate::ui::settings::Place;
use crate::ui::state::{Screen, State};

pub(super) fn all(state: State) -> AnyView {
    let words = state.words(&ROUND);
    let list = move || {
        let (rounds, plans) =
            state.store(|store| (store.journal().rounds(), store.journal().plans()));
        let none = rounds.is_empty() && plans.is_empty();
        let rounds = rounds.into_iter().rev().map(|round| row(state, round)).collect_view();
        let plans = plans
            .into_iter()
            .map(|plan| {
                let title = if plan.title.trim().is_empty() { words.untitled } else { &plan.title };
                let title = title.to_owned();
                let open = fill(words.open_of, &[("{title}", &title)]);
                let id = plan.id;
                view! { class="pc",
                    <li>
                        <p>{title} <span class="due">{words.planned}</span></p>
                        <button
                            type="button"
                            class="action quiet"
                            aria-label=open
                            on:click=move |_| state.go(Screen::Rounds(Place::Plan(id.clone())))
                        >
                            {words.open}
                        </button>
                    </li>
                }
            })
            .collect_view();
        if none {
            return view! { class="pc", <p class="hint">{words.none_known}</p> }.into_any();
        }
        view! { class="pc", <ul class="rows">{rounds}{plans}</ul> }.into_any()
    };
    let address = RwSignal::new(String::new());
    let unreadable = RwSignal::new("");
    let follow = move || {
        let link = address.get_untracked();
        match RoundDescriptor::from_link(&link) {
            Ok(round) => state.go(Screen::Rounds(Place::Round(round.to_fragment()))),
            Err(_) => unreadable.set(words.link_damaged),
        }
    };
    view! { class="pc",
        <div class="rounds">
            {heading(state, words.title)}
            <p class="lead">{words.lead}</p>
            <div class="actions">
                {button(Kind::Primary, words.set_up, move || state.plan_round())}
                {button(Kind::Plain, words.keep, move || state.go(Screen::Rounds(Place::Keeper)))}
                {button(Kind::Quiet, state.words(&ELEMENT).check_in, move || state.go(Screen::Start))}
            </div>
            <section>
                <h3>{words.known}</h3>
                {list}
            </section>
            <section>
                <h3>{words.have_link}</h3>
                <div class="entry">
                    <label>
                        <span>{words.paste_link}</span>
                        <input
                            type="text"
                            autocomplete="off"
                            spellcheck="false"
                            on:input=move |event| address.set(event_target_value(&event))
                        />
                    </label>
                    {button(Kind::Plain, words.open, follow)}
                </div>
                <p class="outcome" role="status">{move || unreadable.get()}</p>
            </section>
        </div>
    }
    .into_any()
}

fn row(state: State, kept: SealedRound) -> AnyView {
    let words = state.words(&ROUND);
    let opened = Opened::read(state, &kept.link).ok();
    let title = opened.as_ref().map_or(words.unreadable.to_owned(), Opened::title);
    let mut facts = Vec::new();
    if let Some(opened) = &opened {
        if kept.facilitates {
            facts.push(words.as_facilitator.to_owned());
            facts.push(words.codes.of(kept.collected.len()));
        } else if kept.released || state.key_for(&opened.round).is_some() {
            facts.push(words.as_keeper.to_owned());
        }
        if kept.own.is_some() {
            facts.push(words.answered.to_owned());
        }
        if let Some(day) = opened.last_day() {
            facts.push(fill(words.until, &[("{date}", &day)]));
        }
        if opened.is_quick() {
            facts.push(words.quick.to_owned());
        }
    }
    let open = fill(words.open_of, &[("{title}", &title)]);
    view! { class="pc",
        <li>
            <p>{title} <span class="due">{facts.join(" · ")}</span></p>
            <button
                type="button"
                class="action quiet"
                aria-label=open
                on:click=move |_| state.go(Screen::Rounds(Place::Round(kept.link.clone())))
            >
                {words.open}
            </button>
        </li>
    }
    .into_any()
}
