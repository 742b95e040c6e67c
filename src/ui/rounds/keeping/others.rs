//! What the other keepers have announced and released.

use leptos::prelude::*;

use crate::mailbox::FileKind;
use crate::roles::{Posted, TakenRelease, Useless};
use crate::round::KeeperIndex;
use crate::text::{HeardWords, KeepWords, MailboxWords, SeriesWords};
use crate::ui::parts::{Kind, button};
use crate::ui::rounds::collect::{Intake, intake, reported};
use crate::ui::rounds::look_up::why_broken;
use crate::ui::rounds::looking::looking;
use crate::ui::rounds::opened::OpenRound;

/// A row for each other keeper, and a field for what they have posted.
pub(in crate::ui::rounds) fn others(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let report = RwSignal::new(Intake::default());
    let take = move |text: String| {
        let posted = state.take_posted(opened.round, &text);
        report.set(said(opened, &posted));
    };
    // Of what comes by itself, only what is of no use is told: the rows say the rest.
    let by_itself = move |text: String| {
        let said = said(opened, &state.take_found(opened.round, &text));
        if !said.refused.is_empty() {
            report.set(said);
        }
    };
    let field = intake(state, "others-pasted", words.paste_others(), words.take_others(), take);
    let field = match untrack(|| looking(opened, &kinds(opened), by_itself)) {
        None => field,
        Some(looking) => html! {
            {looking}
            <details>
                <summary>{state.words::<MailboxWords>().otherwise()}</summary>
                {field}
            </details>
        },
    };
    let rows = move || {
        let own = opened.keeper();
        let others = opened.descriptor().keepers.iter();
        let others = others.filter(|(index, _)| Some(*index) != own);
        others.map(|(index, _)| row(opened, index)).collect_view().into_any()
    };
    html! {
        <div class="step" id="others">
            <h4>{words.others_title()}</h4>
            <ul class="rows">{rows}</ul>
            {field}
            {reported(report)}
        </div>
    }
}

/// What other keepers put into the mailbox for this device.
fn kinds(opened: OpenRound) -> Vec<FileKind> {
    let own = opened.keeper().map(|own| FileKind::SealedRelease(own.get()));
    [FileKind::List, FileKind::Announcement].into_iter().chain(own).collect()
}

fn row(opened: OpenRound, index: KeeperIndex) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let record = opened.record();
    let name = opened.keeper_name(index);
    let another = record.list.as_ref().is_some_and(|list| {
        record.will_release(index).any(|(_, announced)| announced != list.digest())
    });
    let this = record.has_announced(index);
    let announced = match (another, this) {
        (true, _) => words.announced_other(),
        (false, true) => words.has_announced(),
        (false, false) => words.not_announced(),
    };
    let released = record.right_release(opened.round, index).is_some();
    let released = if released { words.has_released() } else { words.not_released() };
    let to_settle = another || (!this && record.has_withdrawn(index));
    let settle = to_settle.then(|| {
        let label = words.settled(&name);
        button(Kind::Plain, label, move || {
            state.settle_list(opened.round, index);
            state.focus("#others h4");
        })
    });
    html! {
        <li>
            <p><bdi>{state.lang().quoted(&name)}</bdi></p>
            <p class="due">{words.announced_and_released(announced, released)}</p>
            {settle}
        </li>
    }
}

/// What came of a text.
fn said(opened: OpenRound, posted: &Posted) -> Intake {
    let words = opened.state.words::<KeepWords>();
    let mut refused = Vec::new();
    let mut new = posted.announcements;
    for release in &posted.releases {
        let name = |keeper: &KeeperIndex| opened.keeper_name(*keeper);
        match release {
            TakenRelease::Right(_) => new += 1,
            TakenRelease::Known(_) | TakenRelease::NoList(_) => {}
            TakenRelease::NotRight(keeper, _) => refused.push(words.wrong_release(&name(keeper))),
            TakenRelease::Second(keeper) => refused.push(words.second_release(&name(keeper))),
        }
    }
    refused.extend(posted.refused.iter().map(|why| useless(opened, *why)));
    refused.extend(posted.broken_list.map(|rule| why_broken(opened.state, rule)));
    let summary = if new > 0 { words.taken(new) } else { words.nothing_new().to_owned() };
    let summary = match refused.len() {
        0 => summary,
        count => {
            let series = opened.state.words::<SeriesWords>();
            series.sentences(&summary, &words.useless(count))
        }
    };
    Intake { summary, refused }
}

fn useless(opened: OpenRound, why: Useless) -> String {
    let words = opened.state.words::<KeepWords>();
    match why {
        Useless::Damaged => words.useless_damaged().to_owned(),
        Useless::Newer => words.useless_newer().to_owned(),
        Useless::Foreign => words.foreign().to_owned(),
        Useless::Unsigned(keeper) => {
            let name = opened.keeper_name(keeper);
            opened.state.words::<HeardWords>().unsigned(&name)
        }
        Useless::ForAnother => words.useless_for_another().to_owned(),
        Useless::DoesNotOpen(keeper) => words.useless_sealed(&opened.keeper_name(keeper)),
    }
}
