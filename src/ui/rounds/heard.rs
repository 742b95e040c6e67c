//! Who holds the keys: the marks, what the keepers have posted, and who has posted it.

use leptos::prelude::*;

use super::collect::intake;
use super::opened::OpenRound;
use crate::roles::{Heard, KnownOfKeeper, known_of};
use crate::round::KeeperIndex;
use crate::text::{HeardWords, MarkWords, PromiseWords};
use crate::ui::parts::{Kind, button, marked, sentence};

/// The marks of the round and of every key, and a way to have the keepers' messages checked.
pub(super) fn heard(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<HeardWords>();
    let rows = opened.descriptor().keepers.iter().map(|(index, _)| row(opened, index));
    let outcome = RwSignal::new(Vec::new());
    let take = move |text: String| {
        outcome.set(said(opened, &state.hear(opened.round, &text)));
        state.focus("#heard");
    };
    let report = move || {
        let lines = outcome.get().into_iter().map(|line| html! { <p>{line}</p> });
        lines.collect_view().into_any()
    };
    html! {
        <section id="heard" tabindex="-1" aria-label={state.words::<PromiseWords>().kept_by()}>
            <h3>{state.words::<PromiseWords>().kept_by()}</h3>
            {marked(state.words::<MarkWords>().round(), opened.mark())}
            <ul class="rows">{rows.collect_view()}</ul>
            <div class="report" role="status">{report}</div>
            <details>
                <summary>{words.check()}</summary>
                <p class="hint">{words.check_hint()}</p>
                {intake(state, "heard-pasted", words.field(), words.add(), take)}
            </details>
        </section>
    }
}

/// Whether a keeper, other than whoever uses this device, has not been seen to post a message.
pub(super) fn is_unheard(opened: OpenRound) -> bool {
    let record = opened.record();
    let own = opened.keeper();
    let mut others = opened.descriptor().keepers.iter().filter(|(index, _)| own != Some(*index));
    others.any(|(index, _)| known_of(&record, index) != KnownOfKeeper::PostedIt)
}

/// A keeper: the name, the key's mark, and what is known of who holds the key.
fn row(opened: OpenRound, index: KeeperIndex) -> AnyView {
    let words = opened.state.words::<HeardWords>();
    let name = opened.keeper_name(index);
    let key = opened.state.words::<MarkWords>().key();
    let mark = opened.descriptor().keepers.get(index).map(|keeper| marked(key, keeper.mark()));
    let own = untrack(|| opened.keeper()) == Some(index);
    let known = Memo::new(move |_| known_of(&opened.record(), index));
    let not_seen = RwSignal::new(false);
    let of_whom = {
        let name = name.clone();
        move || match known.get() {
            _ if own => ().into_any(),
            KnownOfKeeper::Nothing => {
                html! { <p class="due">{words.unheard()}</p> }
            }
            KnownOfKeeper::PostedIt => {
                let heard = sentence(&words.heard(&name));
                html! { <p class="due">{heard}</p> }
            }
            KnownOfKeeper::Signed if not_seen.get() => {
                html! { <p class="due">{words.signed()}</p> }
            }
            KnownOfKeeper::Signed => who_posted(opened, index, &name, not_seen),
        }
    };
    html! {
        <li class="keeper">
            <p><bdi>{opened.state.lang().quoted(&name)}</bdi></p>
            {mark}
            {of_whom}
        </li>
    }
}

/// A signature proves a key; who posted the message, only people see.
fn who_posted(
    opened: OpenRound,
    index: KeeperIndex,
    name: &str,
    not_seen: RwSignal<bool>,
) -> AnyView {
    let state = opened.state;
    let words = state.words::<HeardWords>();
    let question = sentence(&words.question(name));
    let label = words.question(name);
    let yes = move || {
        state.say_who_posted(opened.round, index, true);
        state.focus("#heard");
    };
    let no = move || {
        not_seen.set(true);
        state.focus("#heard");
    };
    html! {
        <div class="confirm" role="group" aria-label=label>
            <p class="question"><span>{question}</span></p>
            <div class="actions">
                {button(Kind::Plain, words.yes(), yes)}
                {button(Kind::Plain, words.no(), no)}
            </div>
        </div>
    }
}

/// What a text has shown, a line each.
fn said(opened: OpenRound, heard: &[Heard]) -> Vec<String> {
    let words = opened.state.words::<HeardWords>();
    let record = untrack(|| opened.record());
    let name = |keeper| opened.keeper_name(keeper);
    let mut signed = 0;
    let mut lines = Vec::new();
    for one in heard {
        lines.push(match one {
            Heard::Keeps(keeper) => {
                signed += usize::from(known_of(&record, *keeper) == KnownOfKeeper::Signed);
                continue;
            }
            Heard::RoundMark => words.mark_right().to_owned(),
            Heard::KeyMark(keeper) => words.key_right(&name(*keeper)),
            Heard::OtherMark(mark) => words.mark_wrong(&mark.to_string()),
            Heard::Foreign => words.foreign().to_owned(),
            Heard::AlsoForeign => words.also_foreign().to_owned(),
            Heard::Unsigned(keeper) => words.unsigned(&name(*keeper)),
            Heard::Newer => words.newer().to_owned(),
            Heard::Damaged => words.damaged().to_owned(),
        });
    }
    if signed > 0 {
        lines.insert(0, words.taken(signed));
    } else if heard.iter().any(|one| matches!(one, Heard::Keeps(_))) {
        lines.insert(0, words.known().to_owned());
    }
    if lines.is_empty() {
        lines.push(words.none().to_owned());
    }
    lines
}
