//! Who keeps besides the facilitator: their cards, pasted, scanned, or come by mailbox.

use leptos::prelude::*;

use super::planning::Planning;
use crate::mailbox::Folder;
use crate::roles::{card_of, mark_in};
use crate::round::{Card, CardError, CodeError, CodeKind, Findings, Keepers, find};
use crate::text::{MailboxWords, MarkWords, PlanWords, RoundWords, SeriesWords, isolated};
use crate::ui::parts::{HandOn, Kind, MarkField, button, hand_on, mark_field, marked, sentence};
use crate::ui::place::INVITATION;
use crate::ui::rounds::address_refused::address_refused;
use crate::ui::rounds::looking::looking_for_cards;
use crate::ui::rounds::scan::scan;

/// The facilitator is a keeper, too.
const MOST_OTHERS: usize = Keepers::MOST as usize - 1;

/// Who keeps besides the facilitator.
pub(super) fn keepers(planning: Planning) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words::<PlanWords>();
    let outcome = RwSignal::new(String::new());
    let pasted = NodeRef::<leptos::html::Textarea>::new();
    let add = move || {
        let Some(field) = pasted.get_untracked() else { return };
        outcome.set(take_cards(planning, &field.value()));
        field.set_value("");
        state.focus("#plan-card");
    };
    let arrived = RwSignal::new(Vec::new());
    let folder = folder_for_cards(planning);
    let looks = folder.and_then(|folder| {
        looking_for_cards(state, folder, move |text| {
            let cards = find(&text).codes.into_iter().map(|found| found.code.to_string());
            arrived.update(|arrived: &mut Vec<String>| arrived.extend(cards));
        })
    });
    let request = move || {
        let title = plan.with(|plan| plan.title.trim().to_owned());
        let title = if title.is_empty() {
            state.words::<RoundWords>().untitled().to_owned()
        } else {
            title
        };
        let address = state.address_of_links();
        let text = match folder {
            Some(folder) => {
                let folder = folder.to_string().to_ascii_lowercase();
                let link = format!("{address}{INVITATION}{folder}");
                state.words::<MailboxWords>().request_text(&title, &link)
            }
            None => words.request_text(&title, &format!("{address}#pulse-check/keeper")),
        };
        let what = HandOn {
            id: "request",
            label: words.request(),
            copy: words.copy_request(),
            file: None,
        };
        hand_on(state, what, text)
    };
    html! {
        {move || other_keepers(planning)}
        <details>
            <summary>{words.ask_keeper()}</summary>
            {address_refused(state)}
            {request}
        </details>
        {looks}
        <div role="status">{arrived_cards(planning, arrived, outcome)}</div>
        <label class="field">
            <span>{words.paste_card()}</span>
            <textarea id="plan-card" class="code" translate="no" rows="3" autocomplete="off" spellcheck="false" node_ref=pasted></textarea>
        </label>
        <div class="actions">{button(Kind::Plain, words.add_card(), add)}</div>
        {scan(state, move |text: String| outcome.set(take_cards(planning, &text)))}
        <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
    }
}

/// The mailbox's folder for the keepers' cards, drawn once for a plan.
fn folder_for_cards(planning: Planning) -> Option<Folder> {
    let Planning { state, plan } = planning;
    let known = plan.with_untracked(|plan| Folder::called(plan.set_up.as_deref()?));
    let mailbox = state.any_mailbox();
    known.filter(|_| mailbox.is_some()).or_else(|| {
        let drawn = state.folder_for_cards()?;
        planning.change(|plan| plan.set_up = Some(drawn.to_string()));
        Some(drawn)
    })
}

/// Cards that came by mailbox. Whoever looks after it could have put another one in the place of a keeper's, so
/// one is added by the mark that its keeper tells.
fn arrived_cards(
    planning: Planning,
    arrived: RwSignal<Vec<String>>,
    outcome: RwSignal<String>,
) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words::<MailboxWords>();
    let waiting = Memo::new(move |_| {
        let known = plan.with(|plan| plan.cards.clone());
        let new = arrived.get().into_iter().filter(|code| !known.contains(code));
        new.filter_map(|code| Some((card_of(&code).ok()?.name().to_string(), code))).collect()
    });
    let typed = RwSignal::new(String::new());
    let add = move || {
        let mark = mark_in(&typed.get_untracked());
        let waiting: Vec<(String, String)> = waiting.get_untracked();
        let of_mark = waiting
            .into_iter()
            .map(|(_, code)| code)
            .find(|code| card_of(code).is_ok_and(|card| Some(card.mark()) == mark));
        match of_mark {
            Some(code) => {
                outcome.set(take_cards(planning, &code));
                state.focus("#plan-card");
            }
            None => {
                outcome.set(words.no_such_card().to_owned());
                state.focus("#card-mark");
            }
        }
    };
    let what = MarkField {
        id: "card-mark",
        label: words.told_key(),
        kind: Kind::Plain,
        button: words.add_card(),
    };
    let body = move || {
        let names: Vec<String> =
            waiting.get().into_iter().map(|(name, _): (_, String)| name).collect();
        let rows =
            names.iter().map(|name| html! { <li><p>{sentence(&words.card_came(name))}</p></li> });
        let rows = rows.collect::<Vec<_>>();
        (!rows.is_empty()).then(|| {
            html! {
                <ul class="rows keepers">{rows}</ul>
                {mark_field(what, typed, add)}
            }
        })
    };
    html! { {body} }
}

/// The keepers whose cards are here, in the order in which they will release.
fn other_keepers(planning: Planning) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words::<PlanWords>();
    let cards = plan.with(|plan| plan.cards.clone());
    if cards.is_empty() {
        return html! { <p class="notice">{words.quick()}</p> };
    }
    let last = cards.len() - 1;
    let rows = cards.into_iter().enumerate().map(|(at, code)| {
        let card = card_of(&code);
        let drop = move |_| {
            planning.change(|plan| plan.cards.retain(|known| *known != code));
            state.focus("#plan-card");
        };
        let Ok(card) = card else {
            let remove = words.remove_card(at + 1);
            return html! {
                <li>
                    <p class="notice">{words.card_unreadable(at + 1)}</p>
                    <button type="button" class="action quiet" aria-label=remove on:click=drop>
                        {words.remove()}
                    </button>
                </li>
            };
        };
        let name = card.name().to_string();
        let to_last = (at != last).then(|| {
            let label = words.to_last(&name);
            button(Kind::Quiet, label, move || {
                planning.change(|plan| plan.cards.rotate_left(1));
                state.focus("#plan-card");
            })
        });
        let remove = words.remove_keeper(&name);
        html! {
            <li>
                <p><bdi>{state.lang().quoted(&name)}</bdi></p>
                {marked(state.words::<MarkWords>().key(), card.mark())}
                {to_last}
                <button type="button" class="action quiet" aria-label=remove on:click=drop>
                    {words.remove()}
                </button>
            </li>
        }
    });
    html! {
        <ol class="rows keepers">{rows.collect_view()}</ol>
        <p class="hint">{words.last_keeper()}</p>
    }
}

/// Adds the cards in `text`, and says what came of it.
fn take_cards(planning: Planning, text: &str) -> String {
    let state = planning.state;
    let words = state.words::<PlanWords>();
    let Findings { codes, damaged } = find(text);
    let cards = codes.into_iter().filter(|found| found.code.kind() == CodeKind::Card);
    let cards: Vec<String> = cards.map(|found| found.code.to_string()).collect();
    if cards.is_empty() {
        return match damaged.first().map(|damaged| damaged.why) {
            None => words.no_card(),
            Some(CodeError::NewerVersion) => words.card_newer(),
            Some(_) => words.card_damaged(),
        }
        .to_owned();
    }
    let mut known = planning.plan.get_untracked().cards;
    let (mut added, mut refused) = (Vec::new(), None);
    for code in cards {
        match card_of(&code) {
            Err(why) => refused = Some(of_no_use(words, &why).to_owned()),
            Ok(_) if known.contains(&code) => refused = Some(words.card_known().to_owned()),
            Ok(_) if known.len() == MOST_OTHERS => refused = Some(words.card_full(MOST_OTHERS)),
            Ok(card) => match clash(words, &known, &card) {
                Some(why) => refused = Some(why.to_owned()),
                None => {
                    added.push(state.lang().quoted(&isolated(card.name().as_str())));
                    known.push(code);
                }
            },
        }
    }
    let mut lines = Vec::new();
    if !added.is_empty() {
        planning.change(|plan| plan.cards = known);
        let names = state.lang().list(&added);
        lines.push(words.card_added(&names));
    }
    lines.extend(refused);
    state.words::<SeriesWords>().of_sentences(lines)
}

fn of_no_use(words: PlanWords, why: &CardError) -> &'static str {
    match why {
        CardError::NewerVersion => words.card_newer(),
        CardError::OlderVersion => words.card_older(),
        CardError::Signature => words.card_signature(),
        CardError::Code(_) | CardError::Malformed(_) => words.card_damaged(),
    }
}

/// Why `card` can't stand beside those that are there.
fn clash(words: PlanWords, known: &[String], card: &Card) -> Option<&'static str> {
    let mut known = known.iter().filter_map(|code| card_of(code).ok());
    known.find_map(|other| {
        if other.keys() == card.keys() {
            Some(words.same_keeper())
        } else {
            (other.name() == card.name()).then_some(words.same_name())
        }
    })
}
