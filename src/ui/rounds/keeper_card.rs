//! Where somebody makes a keeper's card.

use leptos::prelude::*;

use super::put_in::{also, card_put_in};
use super::sending::send_card;
use crate::mailbox::Folder;
use crate::roles::FreeCard;
use crate::round::{Label, LabelError};
use crate::text::{KeepWords, MailboxWords, MarkWords, RoundWords, SeriesWords};
use crate::ui::parts::{
    Confirm, HandOn, Kind, as_qr, button, confirm, hand_on, heading, marked, sentence,
};
use crate::ui::place::{INVITATION, Place};
use crate::ui::state::{CardMistake, State};

pub(super) fn keeper_card(state: State, invitation: Option<&str>) -> AnyView {
    let folder = invitation.and_then(|hash| Folder::called(hash.strip_prefix(INVITATION)?));
    let folder = folder.filter(|_| state.any_mailbox().is_some());
    let words = state.words::<KeepWords>();
    let name = RwSignal::new(String::new());
    let mistake = RwSignal::new(String::new());
    let make = move || match state.make_card(&name.get_untracked()) {
        Ok(card) => {
            name.set(String::new());
            mistake.set(String::new());
            if let Some(folder) = folder {
                send_card(state, folder, &card);
            }
            state.focus(if folder.is_some() { ".put-in" } else { "#card" });
        }
        Err(CardMistake::Name(why)) => {
            mistake.set(name_mistake(words, why));
            state.focus("#keeper-name");
        }
        Err(CardMistake::NoRandomness) => {
            mistake.set(state.words::<RoundWords>().no_randomness().to_owned())
        }
    };
    let cards = move || {
        let cards = state.cards().into_iter().rev();
        cards.map(|card| card_of(state, card, folder)).collect_view().into_any()
    };
    html! {
        <div class="rounds">
            {heading(state, words.card_title())}
            <p class="lead">{words.card_lead()}</p>
            <ul class="promise">
                <li>{words.card_steps()}</li>
                <li>{words.card_own()}</li>
                <li>{words.card_device()}</li>
                <li>{words.card_week()}</li>
            </ul>
            {move || (!state.keeps()).then(|| html! { <p class="notice">{words.not_kept()}</p> })}
            <div class="entry">
                <label>
                    <span>{words.your_name()}</span>
                    <input
                        type="text"
                        id="keeper-name"
                        maxlength=Label::LONGEST_NAME_IN_UTF16.to_string()
                        autocomplete="off"
                        prop:value=move || name.get()
                        on:input=move |event| name.set(event_target_value(&event))
                    />
                </label>
                {button(Kind::Primary, words.make_card(), make)}
            </div>
            {folder.map(|_| also(state))}
            <p class="outcome" role="status" prop:textContent=move || mistake.get()></p>
            {cards}
            <div class="actions">
                {button(Kind::Quiet, state.words::<RoundWords>().all(), move || state.go(Place::Rounds))}
            </div>
        </div>
    }
}

/// What is wrong with a name.
fn name_mistake(words: KeepWords, why: LabelError) -> String {
    let mistake = match why {
        LabelError::Empty => words.name_missing(),
        LabelError::TooLong { most } => return words.name_too_long(most),
        LabelError::Accents => words.name_accents(),
        LabelError::LooksLikeAMark => words.name_mark(),
        LabelError::Character(_)
        | LabelError::Joiner
        | LabelError::Blanks
        | LabelError::NotComposed => words.name_character(),
    };
    mistake.to_owned()
}

fn card_of(state: State, FreeCard { card, until }: FreeCard, folder: Option<Folder>) -> AnyView {
    let words = state.words::<KeepWords>();
    let name = card.name().to_string();
    let code = card.to_code().to_string();
    let text = words.card_message(&code);
    let until = words.card_until(&state.lang().day(until));
    let next = state.words::<SeriesWords>().sentences(words.card_next(), &until);
    let what = HandOn { id: "card", label: words.card(), copy: words.copy_card(), file: None };
    let drop = Confirm {
        id: "drop-card",
        kind: Kind::Quiet,
        label: words.drop_card(),
        yes: words.drop_card_yes(),
        no: words.drop_card_no(),
        cautious: true,
    };
    let picture = as_qr(state, &code);
    let mark = marked(state.words::<MarkWords>().key(), card.mark());
    let by_hand = html! {
        {hand_on(state, what, text)}
        {picture}
    };
    let by_hand = match folder {
        None => by_hand,
        Some(folder) => html! {
            {card_put_in(state, folder, &card)}
            <p>{state.words::<MailboxWords>().tell_key()}</p>
            <details>
                <summary>{state.words::<MailboxWords>().otherwise()}</summary>
                {by_hand}
            </details>
        },
    };
    html! {
        <section>
            <h3>{sentence(&words.card_of(&name))}</h3>
            {mark}
            {by_hand}
            <p class="hint">{next}</p>
            {confirm(state, drop, move || words.drop_card_question().to_owned(), move || {
                state.drop_card(&card);
                state.focus("h2");
            })}
        </section>
    }
}
