//! Where somebody makes a keeper's card.

use leptos::prelude::*;

use crate::round::Card;
use crate::text::{KEEP, ROUND, fill};
use crate::ui::parts::{Confirm, HandOn, Kind, as_qr, button, confirm, hand_on, heading};
use crate::ui::settings::Place;
use crate::ui::state::{CardMistake, Screen, State};

pub(super) fn keeper_card(state: State) -> AnyView {
    let words = state.words(&KEEP);
    let name = RwSignal::new(String::new());
    let mistake = RwSignal::new("");
    let make = move || match state.make_card(&name.get_untracked()) {
        Ok(()) => {
            name.set(String::new());
            mistake.set("");
            state.focus("#card");
        }
        Err(CardMistake::Name(_)) => {
            mistake.set(words.name_missing);
            state.focus("#keeper-name");
        }
        Err(CardMistake::NoRandomness) => mistake.set(state.words(&ROUND).no_randomness),
    };
    let cards = move || {
        let cards = state.cards().into_iter().rev();
        cards.map(|card| card_of(state, card)).collect_view().into_any()
    };
    view! { class="pc",
        <div class="rounds">
            {heading(state, words.card_title)}
            <p class="lead">{words.card_lead}</p>
            <ul class="promise">
                <li>{words.card_once}</li>
                <li>{words.card_device}</li>
                <li>{words.card_week}</li>
            </ul>
            {move || (!state.keeps()).then(|| view! { class="pc", <p class="notice">{words.not_kept}</p> })}
            <div class="entry">
                <label>
                    <span>{words.your_name}</span>
                    <input
                        type="text"
                        id="keeper-name"
                        maxlength="60"
                        autocomplete="off"
                        prop:value=move || name.get()
                        on:input=move |event| name.set(event_target_value(&event))
                    />
                </label>
                {button(Kind::Primary, words.make_card, make)}
            </div>
            <p class="outcome" role="status">{move || mistake.get()}</p>
            {cards}
            <div class="actions">
                {button(Kind::Quiet, state.words(&ROUND).all, move || state.go(Screen::Rounds(Place::All)))}
            </div>
        </div>
    }
    .into_any()
}

fn card_of(state: State, card: Card) -> AnyView {
    let words = state.words(&KEEP);
    let name = card.name.to_string();
    let code = card.to_code().to_string();
    let text = fill(words.card_message, &[("{name}", &name), ("{code}", &code)]);
    let what = HandOn { id: "card", label: words.card, copy: words.copy_card, file: None };
    let drop = Confirm {
        id: "drop-card",
        kind: Kind::Quiet,
        label: words.drop_card,
        yes: words.drop_card_yes,
        no: words.drop_card_no,
        cautious: true,
    };
    view! { class="pc",
        <section>
            <h3>{fill(words.card_of, &[("{name}", &name)])}</h3>
            {hand_on(state, what, text)}
            {as_qr(state, &code)}
            <p class="hint">{words.card_next}</p>
            {confirm(state, drop, || words.drop_card_question.to_owned(), move || {
                state.drop_card(&card);
                state.focus("h2");
            })}
        </section>
    }
    .into_any()
}
