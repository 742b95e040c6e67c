//! Where a round is, in front of everything else: the row of its steps, what to do now, and for whom
//! is waited.

use leptos::prelude::*;

use super::opened::OpenRound;
use crate::roles::{Awaited, RoundRole, RoundStanding, RoundStep, Situation, ToDo, standing};
use crate::round::KeeperIndex;
use crate::text::{SeriesWords, StandingWords, isolated};
use crate::ui::browser::today;
use crate::ui::parts::sentence;

/// Where the round is for whoever meets it as `role`, now and whenever that changes; `None` once it
/// was given up.
pub(super) fn standing_of(opened: OpenRound, role: RoundRole) -> Memo<Option<RoundStanding>> {
    let by_mailbox = opened.state.mailbox(opened.round).is_some();
    Memo::new(move |_| {
        standing(Situation {
            record: &opened.record(),
            round: opened.round,
            role,
            today: today(),
            by_mailbox,
            bad: role == RoundRole::Keeper && !opened.check.bad().is_empty(),
            seen: opened.state.past_round(opened.link).is_some(),
        })
    })
}

/// What is to be done now.
pub(super) fn to_do(standing: Memo<Option<RoundStanding>>) -> Memo<Option<ToDo>> {
    Memo::new(move |_| standing.with(|standing| standing.as_ref()?.to_do))
}

/// The row, and below it what to do now and for whom is waited; nothing once the round was given up.
pub(super) fn steps(opened: OpenRound, standing: Memo<Option<RoundStanding>>) -> AnyView {
    let goes_on = Memo::new(move |_| standing.with(Option::is_some));
    let now = move || standing.get().map(|standing| sentence(&in_words(opened, &standing)));
    let shown = move || {
        goes_on.get().then(|| {
            html! {
                {row(opened, standing)}
                <p class="now" role="status">{now}</p>
            }
        })
    };
    html! { <div class="standing">{shown}</div> }
}

/// The names of the steps, of which the current one stands out. Where there is little room, it stands
/// alone, with its number.
fn row(opened: OpenRound, standing: Memo<Option<RoundStanding>>) -> AnyView {
    let words = opened.state.words::<StandingWords>();
    let under_way = Memo::new(move |_| standing.with(|it| it.as_ref().map(|it| it.step)));
    let steps = RoundStep::ALL.map(|step| {
        let name = match step {
            RoundStep::SetUp => words.set_up(),
            RoundStep::Collect => words.collect(),
            RoundStep::Close => words.close(),
            RoundStep::Release => words.release(),
            RoundStep::Result => words.result(),
        };
        html! {
            <li
                aria-current=move || (under_way.get() == Some(step)).then_some("step")
                class:done=move || under_way.get().is_some_and(|now| step < now)
            >
                <span class="name">{name}</span>
                <span class="of-five">{words.of_five(step.number(), name)}</span>
            </li>
        }
    });
    html! { <ol class="stages" aria-label=words.steps()>{steps.into_iter().collect_view()}</ol> }
}

fn in_words(opened: OpenRound, standing: &RoundStanding) -> String {
    let to_do = standing.to_do.map(|to_do| to_do_in_words(opened, to_do));
    let waits_for = standing.waits_for.iter().map(|awaited| awaited_in_words(opened, awaited));
    let sentences = to_do.into_iter().chain(waits_for);
    opened.state.words::<SeriesWords>().of_sentences(sentences)
}

fn to_do_in_words(opened: OpenRound, to_do: ToDo) -> String {
    let words = opened.state.words::<StandingWords>();
    let text = match to_do {
        ToDo::PutMessageIn => words.put_message_in(),
        ToDo::TellTeam => words.tell_team(),
        ToDo::SendLink => words.send_link(),
        ToDo::TellAndInvite => words.tell_and_invite(),
        ToDo::Invite => words.invite(),
        ToDo::TakeCodes => words.take_codes(),
        ToDo::FindOut => words.find_out(),
        ToDo::CloseList => words.close_list(),
        ToDo::CloseOver => words.close_over(),
        ToDo::CloseWhenAll => words.close_when_all(),
        ToDo::PostList => words.post_list(),
        ToDo::PostAndRelease => words.post_and_release(),
        ToDo::SeeResult => words.see_result(),
        ToDo::OpenResult => words.open_result(),
        ToDo::Keep => words.keep(),
        ToDo::PostMessage => words.post_message(),
        ToDo::ChooseList => words.choose_list(),
        ToDo::NameBad => words.name_bad(),
        ToDo::Compare => words.compare(),
        ToDo::Announce => words.announce(),
        ToDo::PostAnnouncement => words.post_announcement(),
        ToDo::AskWhichCounts(keeper) => {
            return words.ask_which_counts(&opened.keeper_name(keeper));
        }
        ToDo::AskAboutRelease(keeper) => {
            return words.ask_about_release(&opened.keeper_name(keeper));
        }
        ToDo::Release => words.release_now(),
        ToDo::SendRelease => words.send_release(),
        ToDo::CompareResult => words.compare_result(),
        ToDo::Answer => words.answer(),
        ToDo::HandIn => words.hand_in(),
        ToDo::AskWhichList => words.ask_which_list(),
        ToDo::LookUp => words.look_up(),
        ToDo::SayMissing => words.say_missing(),
        ToDo::PostLine => words.post_line(),
    };
    text.to_owned()
}

fn awaited_in_words(opened: OpenRound, awaited: &Awaited) -> String {
    let words = opened.state.words::<StandingWords>();
    let names = |keepers: &[KeeperIndex]| {
        let names = keepers.iter().map(|keeper| isolated(&opened.keeper_name(*keeper)));
        opened.state.lang().list(&names.collect::<Vec<_>>())
    };
    match awaited {
        Awaited::Messages(keepers) => words.waits_messages(&names(keepers)),
        Awaited::People(count) => words.waits_people(*count),
        Awaited::PeopleAtLeast(count) => words.waits_people_at_least(*count),
        Awaited::List => words.waits_list(&names(&[KeeperIndex::FACILITATOR])),
        Awaited::Announcements(keepers) => words.waits_announcements(&names(keepers)),
        Awaited::Releases(keepers) => words.waits_releases(&names(keepers)),
    }
}

/// What comes later, a line each.
pub(super) fn later(lines: &[&'static str]) -> AnyView {
    let lines = lines.iter().map(|line| html! { <li>{*line}</li> });
    html! { <ul class="later">{lines.collect_view()}</ul> }
}

/// What was done, folded away.
pub(super) fn done(summary: &'static str, what: AnyView) -> AnyView {
    html! {
        <details class="done">
            <summary>{summary}</summary>
            {what}
        </details>
    }
}
