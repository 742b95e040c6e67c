//! Comparing the closed list with the chat, both ways: what only one of them has is settled with
//! the people whose it is, before the list is announced.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::announce::announce_list;
use crate::roles::{MarkComparison, compare as compare_marks};
use crate::round::{Comparison, Fingerprint, List, Mark};
use crate::text::{CompareWords, KeepWords, MailboxWords, SeriesWords};
use crate::ui::parts::{Confirm, Kind, MarkField, button, confirm, mark_field};
use crate::ui::rounds::collect::intake;
use crate::ui::rounds::opened::OpenRound;
use crate::ui::rounds::put_in::also_by_mailbox;
use crate::ui::state::State;

/// The field for the chat and what came of it; a word once that is settled.
pub(super) fn compare(opened: OpenRound, list: &List, chat: RwSignal<String>) -> AnyView {
    let state = opened.state;
    let words = state.words::<CompareWords>();
    let settled = Memo::new(move |_| opened.record().is_compared());
    let list = list.clone();
    let body = move || {
        if settled.get() {
            html! {
                <p class="notice">{words.done()}</p>
                <details>
                    <summary>{words.again()}</summary>
                    {comparing(opened, &list, chat)}
                </details>
            }
        } else {
            comparing(opened, &list, chat)
        }
    };
    html! {
        <div class="step" id="compare" tabindex="-1">
            <h4>{words.title()}</h4>
            {body}
        </div>
    }
}

/// The chat stays in memory, and is added to, until the person leaves. Where it came with the list, it is
/// compared at once.
fn comparing(opened: OpenRound, list: &List, chat: RwSignal<String>) -> AnyView {
    let state = opened.state;
    let words = state.words::<CompareWords>();
    let first = chat.with_untracked(|chat| Comparison::of(opened.round, list, chat));
    let holds_codes = holds_any(&first);
    if !holds_codes {
        chat.set(String::new());
    }
    let found = RwSignal::new(holds_codes.then(|| Arc::new(first)));
    let take = {
        let list = list.clone();
        move |text: String| {
            chat.update(|chat| {
                chat.push_str(&text);
                chat.push('\n');
            });
            let comparison = chat.with_untracked(|chat| Comparison::of(opened.round, &list, chat));
            found.set(Some(Arc::new(comparison)));
            state.focus("#compared");
        }
    };
    let again = move || {
        chat.set(String::new());
        found.set(None);
        state.focus("#chat");
    };
    let shown = {
        let list = list.clone();
        move || {
            found.get().map(|comparison| {
                html! {
                    {result(opened, &list, &comparison)}
                    <div class="actions">{button(Kind::Quiet, words.again(), again)}</div>
                }
            })
        }
    };
    let lead = match state.mailbox(opened.round) {
        Some(_) => state.words::<MailboxWords>().lines_lead(),
        None => words.lead(),
    };
    let hint = move || if found.with(Option::is_some) { words.add_hint() } else { lead };
    html! {
        <p prop:textContent=hint></p>
        {intake(state, "chat", words.field(), words.compare(), take)}
        <div id="compared" class="compared" tabindex="-1">{shown}</div>
        {no_chat(opened, list)}
    }
}

/// Whether `chat` can be compared with `list`: codes or fingerprints of the round are in it.
pub(super) fn holds_codes(opened: OpenRound, list: &List, chat: &str) -> bool {
    holds_any(&Comparison::of(opened.round, list, chat))
}

fn holds_any(comparison: &Comparison) -> bool {
    let posted = [&comparison.by_code, &comparison.by_mark, &comparison.not_in_list];
    posted.into_iter().any(|codes| !codes.is_empty())
}

/// What the comparison found, and the way on.
fn result(opened: OpenRound, list: &List, comparison: &Comparison) -> AnyView {
    let state = opened.state;
    let words = state.words::<CompareWords>();
    let by_mailbox = state.mailbox(opened.round).is_some();
    let (posted, unposted) = posted(list, comparison, by_mailbox);
    let agrees = comparison.agrees() && unposted.is_empty();
    let marks = |fingerprints: &[Fingerprint]| fingerprints.iter().map(Fingerprint::mark).collect();
    let unposted: Vec<Mark> = marks(&unposted);
    let mut unlisted: Vec<Mark> = marks(&comparison.not_in_list);
    unlisted.extend(&comparison.marks_not_in_list);
    let nothing = comparison.by_code.is_empty() && comparison.by_mark.is_empty();
    if nothing && unlisted.is_empty() {
        return html! { <p class="notice" role="alert">{words.empty()}</p> };
    }
    let elsewhere: Vec<Mark> =
        comparison.said_in_another_list.iter().map(|(mine, _)| *mine).collect();
    let other_rounds: Vec<Mark> = marks(&comparison.other_rounds);
    let text_of_unposted = if by_mailbox {
        state.words::<MailboxWords>().unsaid(unposted.len())
    } else {
        words.unposted(unposted.len())
    };
    let left_over = [
        (text_of_unposted, unposted),
        (words.unlisted(unlisted.len()), unlisted),
        (words.other_list(elsewhere.len()), elsewhere),
        (words.other_round(other_rounds.len()), other_rounds),
    ];
    let left_over =
        left_over.into_iter().filter(|(_, marks)| !marks.is_empty()).map(|(text, marks)| {
            let rows = marks.iter().map(|mark| row(state, comparison, *mark)).collect_view();
            html! {
                <p class="notice">{text}</p>
                <ul class="rows posted">{rows}</ul>
            }
        });
    let unreadable = (!comparison.unreadable.is_empty()).then(|| {
        let rows = comparison.unreadable.iter();
        let rows = rows.map(|before| html! { <li>{told_before(state, before)}</li> });
        html! {
            <p class="notice">{words.unreadable(comparison.unreadable.len())}</p>
            <ul class="rows posted">{rows.collect_view()}</ul>
        }
    });
    // Where codes go into a mailbox, lines are all that people post.
    let by_mark = if by_mailbox { 0 } else { comparison.by_mark.len() };
    let by_mark = (by_mark > 0).then(|| html! { <p class="notice">{words.by_mark(by_mark)}</p> });
    let together = comparison.together.iter().map(|marks| {
        let marks = marks.iter().map(Mark::to_string);
        html! {
            <p class="notice">{words.together()}</p>
            <p class="fingerprint" translate="no">{state.words::<SeriesWords>().of_remarks(marks)}</p>
        }
    });
    let (left_over, together) = (left_over.collect_view(), together.collect_view());
    let (complete, question) = if by_mailbox {
        let words = state.words::<MailboxWords>();
        (words.lines_complete(posted.len()), words.lines_look())
    } else {
        (words.complete(posted.len()), words.look())
    };
    let complete = agrees.then(|| html! { <p class="notice">{complete}</p> });
    let rows = posted.iter().map(|one| row(state, comparison, one.mark())).collect_view();
    let own = untrack(|| opened.keeper());
    let is_announced = own.is_some_and(|own| untrack(|| opened.record()).has_announced(own));
    let on = if agrees && is_announced {
        ().into_any()
    } else if agrees {
        looked(opened, list)
    } else if by_mailbox && !comparison.said_in_another_list.is_empty() {
        said_aloud(opened, list)
    } else {
        settle(opened, list)
    };
    html! {
        {complete}
        {left_over}
        {unreadable}
        {by_mark}
        {together}
        <p>{question}</p>
        <ul class="rows posted">{rows}</ul>
        {on}
    }
}

/// The codes of the list that count as posted, and those that don't. Where codes go into a mailbox, neither a
/// code nor a fingerprint tells which list its owner has seen: there a line counts that names this list.
fn posted(
    list: &List,
    comparison: &Comparison,
    by_mailbox: bool,
) -> (Vec<Fingerprint>, Vec<Fingerprint>) {
    let listed = list.contributions().iter().map(|one| one.fingerprint());
    listed.partition(|one| {
        if by_mailbox {
            comparison.said_in_list.contains(one)
        } else {
            comparison.by_code.contains(one) || comparison.by_mark.contains(one)
        }
    })
}

/// What stands before a code or fingerprint, which tells people who posted it.
fn row(state: State, comparison: &Comparison, mark: Mark) -> AnyView {
    let words = state.words::<CompareWords>();
    let fingerprint = Fingerprint::new(mark);
    let before = comparison.before.get(&mark).map(String::as_str).unwrap_or_default();
    let before = told_before(state, before);
    let how = [
        (comparison.by_code.contains(&fingerprint), words.as_code()),
        (comparison.by_mark.contains(&fingerprint), words.as_mark()),
        (comparison.said_in_list.contains(&fingerprint), words.said_of_list()),
    ];
    let how = how.into_iter().filter(|(is, _)| *is).map(|(_, how)| how.to_owned());
    let how = state.lang().list(&how.collect::<Vec<_>>());
    html! {
        <li>
            <p>{before}</p>
            <p class="due">
                <span class="fingerprint" translate="no">{mark.to_string()}</span>
                " "
                {how}
            </p>
        </li>
    }
}

/// What stands before a place in the chat, or that nothing does.
fn told_before(state: State, before: &str) -> AnyView {
    if before.is_empty() {
        let nothing = state.words::<CompareWords>().nothing_before();
        return html! { <span class="hint">{nothing}</span> };
    }
    html! { <bdi>{before.to_owned()}</bdi> }
}

/// Nothing is left over: announced once the person has looked at who posted what.
fn looked(opened: OpenRound, list: &List) -> AnyView {
    let state = opened.state;
    let list = list.clone();
    let announce = move || {
        if !state.note_compared(opened.round, &list) {
            return state.focus("#keep");
        }
        // If it can't be, the button that is there then says why.
        state.focus("#announce");
        spawn_local(async move { _ = announce_list(opened).await });
    };
    let announce = button(Kind::Primary, state.words::<CompareWords>().looked(), announce);
    html! {
        <p class="hint">{state.words::<KeepWords>().announce_lead()}</p>
        {also_by_mailbox(opened)}
        <div class="actions">{announce}</div>
    }
}

/// Something is left over: on once the person has settled it with those people.
fn settle(opened: OpenRound, list: &List) -> AnyView {
    let state = opened.state;
    let words = state.words::<CompareWords>();
    let what = Confirm {
        id: "settle",
        kind: Kind::Plain,
        label: words.settle(),
        yes: words.settle_yes(),
        no: words.settle_no(),
        cautious: true,
    };
    let list = list.clone();
    confirm(state, what, move || words.settle_question().to_owned(), move || on(opened, &list))
}

/// Somebody speaks of another list: which one counts is settled by its mark, said aloud, before anything else.
fn said_aloud(opened: OpenRound, list: &List) -> AnyView {
    let state = opened.state;
    let words = state.words::<MailboxWords>();
    let typed = RwSignal::new(String::new());
    let (is_this, mistake) = (RwSignal::new(false), RwSignal::new(""));
    let mark = list.mark();
    let hold = move || {
        let equal = compare_marks(&typed.get_untracked(), mark) == MarkComparison::Equal;
        mistake.set(if equal { "" } else { words.not_this_list() });
        is_this.set(equal);
    };
    let list = list.clone();
    let on = move || is_this.get().then(|| settle(opened, &list));
    let what = MarkField {
        id: "list-said-aloud",
        label: words.list_said_aloud(),
        kind: Kind::Plain,
        button: words.compare_list(),
    };
    html! {
        <p class="notice">{words.other_list_blocks()}</p>
        {mark_field(what, typed, hold)}
        <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
        {on}
    }
}

/// For people who have no chat.
fn no_chat(opened: OpenRound, list: &List) -> AnyView {
    let state = opened.state;
    let words = state.words::<CompareWords>();
    let what = Confirm {
        id: "no-chat",
        kind: Kind::Plain,
        label: words.no_chat_go_on(),
        yes: words.no_chat_yes(),
        no: words.no_chat_no(),
        cautious: true,
    };
    let list = list.clone();
    let ask = confirm(
        state,
        what,
        move || words.no_chat_question().to_owned(),
        move || on(opened, &list),
    );
    html! {
        <details>
            <summary>{words.no_chat()}</summary>
            <p class="hint">{words.no_chat_hint()}</p>
            {ask}
        </details>
    }
}

/// On to announcing the list; where another one counts by now, that one has to be compared.
fn on(opened: OpenRound, list: &List) {
    let noted = opened.state.note_compared(opened.round, list);
    opened.state.focus(if noted { "#announce" } else { "#keep" });
}
