//! What goes into the page's mailbox: how far it is, and the other ways beside it.

use leptos::prelude::*;

use super::mailbox_trouble::trouble_in_words;
use super::opened::OpenRound;
use super::sending::{Standing, send, send_card, standing, standing_of_card};
use crate::mailbox::Folder;
use crate::round::Card;
use crate::text::MailboxWords;
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// How far `codes` are on their way into the mailbox, with a button called `label` as long as they are not in;
/// `otherwise` is folded away until that fails. Where the page has no mailbox for the round, there is
/// nothing but `otherwise`.
pub(super) fn by_mailbox(
    opened: OpenRound,
    codes: Vec<String>,
    label: &'static str,
    otherwise: AnyView,
) -> AnyView {
    let Some(way) = put_in(opened, codes.clone(), label) else { return otherwise };
    let words = opened.state.words::<MailboxWords>();
    let failed = Memo::new(move |_| matches!(standing(opened, &codes), Standing::Failed(_)));
    html! {
        {way}
        <details prop:open=move || failed.get()>
            <summary>{words.otherwise()}</summary>
            {otherwise}
        </details>
    }
}

/// The same without other ways.
pub(super) fn put_in(
    opened: OpenRound,
    codes: Vec<String>,
    label: &'static str,
) -> Option<AnyView> {
    let state = opened.state;
    state.mailbox(opened.round)?;
    let of_codes = codes.clone();
    let standing = Memo::new(move |_| standing(opened, &of_codes));
    let is_in = state.words::<MailboxWords>().is_in();
    Some(way_in(state, standing, label, is_in, move || send(opened, &codes)))
}

/// How far a card is on its way to whoever sets the round up.
pub(super) fn card_put_in(state: State, folder: Folder, card: &Card) -> AnyView {
    let words = state.words::<MailboxWords>();
    let (of_card, card) = (card.clone(), card.clone());
    let standing = Memo::new(move |_| standing_of_card(folder, &of_card));
    let again = move || send_card(state, folder, &card);
    way_in(state, standing, words.send_card(), words.card_is_in(), again)
}

fn way_in(
    state: State,
    standing: Memo<Standing>,
    label: &'static str,
    is_in: &'static str,
    put: impl Fn() + Clone + Send + 'static,
) -> AnyView {
    let words = state.words::<MailboxWords>();
    let said = move || match standing.get() {
        Standing::Outside => String::new(),
        Standing::OnTheirWay => words.on_its_way().to_owned(),
        Standing::In => is_in.to_owned(),
        Standing::Failed(why) => words.not_in(&trouble_in_words(state, why)),
    };
    let done = Memo::new(move |_| standing.get() == Standing::In);
    let way = move || (!done.get()).then(|| button(Kind::Primary, label, put.clone()));
    html! {
        <div class="put-in" tabindex="-1">
            <div class="actions">{way}</div>
            <p class="outcome" role="status" prop:textContent=said></p>
        </div>
    }
}

/// That a press also puts what it makes into the mailbox.
pub(super) fn also_by_mailbox(opened: OpenRound) -> Option<AnyView> {
    opened.state.mailbox(opened.round)?;
    Some(also(opened.state))
}

/// The same, where there is no round yet.
pub(super) fn also(state: State) -> AnyView {
    html! { <p class="hint">{state.words::<MailboxWords>().also()}</p> }
}

/// What the mailbox sees of a code.
pub(super) fn what_it_sees(opened: OpenRound) -> Option<AnyView> {
    let (mailbox, _) = opened.state.mailbox(opened.round)?;
    let text = opened.state.words::<MailboxWords>().what_it_sees(mailbox.host());
    Some(html! { <p class="hint">{text}</p> })
}
