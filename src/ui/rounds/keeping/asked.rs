//! Before a keeper says that they keep the round: whether it is the one that they were asked to
//! keep; and the message that they post.

use leptos::prelude::*;

use crate::roles::AnnounceError;
use crate::round::Says;
use crate::text::{KeepWords, MailboxWords, MarkWords};
use crate::ui::parts::{HandOn, Kind, deliberate_button, hand_on, marked};
use crate::ui::rounds::opened::OpenRound;
use crate::ui::rounds::put_in::{also_by_mailbox, put_in};
use crate::ui::rounds::sending::send;

/// What the link says, and the press that uses the card up.
pub(super) fn asked(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let mistake = RwSignal::new("");
    let keep = move || match state.keep_round(opened.round) {
        Ok(announcement) => {
            send(opened, &[announcement.to_code().to_string()]);
            state.focus("#keep");
        }
        Err(AnnounceError::Card(_)) => mistake.set(words.key_wrong()),
        Err(_) => mistake.set(words.key_gone()),
    };
    html! {
        {facts(opened)}
        <div class="actions">{deliberate_button(Kind::Primary, words.keep(), keep)}</div>
        <p class="hint">{words.keep_once()}</p>
        {also_by_mailbox(opened)}
        <p class="hint">{words.key_right()}</p>
        <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
    }
}

/// Place, title, people, minimum, and every label.
fn facts(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let descriptor = opened.descriptor();
    let count = descriptor.keepers.count();
    let place = untrack(|| opened.keeper()).map_or(0, |keeper| keeper.get() + 1);
    let is_last = place == count && count > 1;
    let place = if is_last { words.place_last(place, count) } else { words.place_of(place, count) };
    let people = match descriptor.invited {
        Some(invited) => invited.to_string(),
        None => words.people_unknown().to_owned(),
    };
    let minimum = descriptor.minimum.get().to_string();
    let quoted = |text: &str| {
        let text = state.lang().quoted(text);
        html! { <li><bdi>{text}</bdi></li> }
    };
    let names = descriptor.keepers.iter().map(|(_, keeper)| quoted(keeper.name.as_str()));
    let actions = descriptor.actions.labels().iter().map(|action| quoted(action.as_str()));
    let actions = (descriptor.actions.count() > 0).then(|| {
        html! {
            <dt>{words.actions()}</dt>
            <dd><ul class="plain">{actions.collect_view()}</ul></dd>
        }
    });
    html! {
        <dl class="facts">
            <dt>{words.round_title()}</dt>
            <dd><bdi>{state.lang().quoted(&opened.title())}</bdi></dd>
            <dt>{words.place()}</dt>
            <dd>{place}</dd>
            <dt>{words.keepers()}</dt>
            <dd><ol class="plain">{names.collect_view()}</ol></dd>
            <dt>{words.people()}</dt>
            <dd>{people}</dd>
            <dt>{words.minimum()}</dt>
            <dd>{minimum}</dd>
            {actions}
        </dl>
    }
}

/// The message that the keeper posts; folded away once there is a list.
pub(super) fn message(opened: OpenRound) -> AnyView {
    let words = opened.state.words::<KeepWords>();
    let listed = Memo::new(move |_| opened.list().is_some());
    let body = move || {
        let message = message_text(opened);
        if listed.get() {
            html! {
                <details>
                    <summary>{words.message_again()}</summary>
                    {message}
                </details>
            }
        } else {
            message
        }
    };
    html! { {body} }
}

fn message_text(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let record = untrack(|| opened.record());
    let own = record.keeper(opened.round);
    let Some(keeper) = own.and_then(|own| opened.descriptor().keepers.get(own)) else {
        return ().into_any();
    };
    let said = own.and_then(|own| record.keeps(own)).filter(|said| *said.says() == Says::Keeps);
    let code = said.map(|said| said.to_code().to_string()).unwrap_or_default();
    let text = words.message_text(
        &opened.title(),
        &opened.mark().to_string(),
        &keeper.mark().to_string(),
        &code,
    );
    let what =
        HandOn { id: "keeps", label: words.message(), copy: words.copy_message(), file: None };
    html! {
        {put_in(opened, vec![code], state.words::<MailboxWords>().put_in())}
        {hand_on(state, what, text)}
        <p class="hint">{words.message_hint()}</p>
        {marked(state.words::<MarkWords>().key(), keeper.mark())}
    }
}
