//! The facilitator's part in announcing and releasing: what every keeper does, what the codes that
//! are here prove, and what the other keepers need to see the same result.

use leptos::prelude::*;

use super::keeping::announce::announce;
use super::keeping::others::others;
use super::keeping::released::released;
use super::keeping::releasing::releasing;
use super::opened::Opened;
use crate::round::{Code, Finding, ListDigest, ReleaseError, audit};
use crate::text::{RELEASE, fill};
use crate::ui::parts::{HandOn, hand_on, isolated};

pub(super) fn releases(opened: Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&RELEASE);
    let lead = if opened.is_quick() { words.lead_quick } else { words.lead };
    let list = Memo::new(move |_| opened.list());
    let done = Memo::new(move |_| opened.kept().released);
    let steps = move || {
        let list = list.get()?;
        let announce = announce(opened, &list);
        let others = (!opened.is_quick()).then(|| others(opened));
        let release = move || if done.get() { released(opened) } else { releasing(opened) };
        Some(html! { {announce} {others} {release} })
    };
    let proved = move || proved(opened);
    let for_keepers = move || for_keepers(opened);
    let lost = (!opened.is_quick()).then(|| html! { <p class="hint">{words.lost_keeper}</p> });
    html! {
        <section id="releases" tabindex="-1" aria-label=words.title>
            <h3>{words.title}</h3>
            <p>{lead}</p>
            {steps}
            {proved}
            {for_keepers}
            {lost}
        </section>
    }
}

/// What the announcements, lists and releases that are here prove, or are a reason to ask about.
pub(super) fn proved(opened: Opened) -> AnyView {
    let kept = opened.kept();
    let texts = kept.announcements.iter().filter(|code| !kept.withdrawn.contains(code));
    let texts = texts.chain(&kept.frozen).chain(&kept.other_lists).chain(&kept.releases);
    let codes: Vec<Code> = texts.filter_map(|text| Code::read(text).ok()).collect();
    let findings = audit(opened.round, &codes);
    let lines = findings.iter().map(|finding| {
        html! { <p class="notice">{said(opened, finding)}</p> }
    });
    html! { <div class="proved" role="status">{lines.collect_view()}</div> }
}

/// A finding in words.
pub(super) fn said(opened: Opened, finding: &Finding) -> String {
    let words = opened.state.words(&RELEASE);
    let name = |keeper| isolated(&opened.keeper_name(keeper));
    let of = |text: &str, keeper| fill(text, &[("{name}", &name(keeper))]);
    let mark = |list: &ListDigest| list.mark().to_string();
    match finding {
        Finding::WrongSum { keeper, .. } => of(words.wrong_sum, *keeper),
        Finding::WrongPeople { keeper, .. } => of(words.wrong_people, *keeper),
        Finding::SecondRelease { keeper } => of(words.twice, *keeper),
        Finding::ReleasedBrokenList { keeper, .. } => of(words.broken_list_released, *keeper),
        Finding::BrokenList { .. } => words.broken_list.to_owned(),
        Finding::TwoLists(lists) => {
            let marks: Vec<String> = lists.iter().map(mark).collect();
            fill(words.two_lists, &[("{marks}", &marks.join(", "))])
        }
        Finding::AnnouncedAnother { keeper, announced, released } => fill(
            words.announced_another,
            &[
                ("{name}", &name(*keeper)),
                ("{announced}", &mark(announced)),
                ("{released}", &mark(released)),
            ],
        ),
        Finding::Unsigned(why) => match why {
            ReleaseError::SomebodyElse(keeper)
            | ReleaseError::Signature(keeper)
            | ReleaseError::NoScalar(keeper) => of(words.unsigned, *keeper),
            other => other.to_string(),
        },
    }
}

/// List and releases, once all are here: what every keeper's page makes the same result of.
fn for_keepers(opened: Opened) -> Option<AnyView> {
    let words = opened.state.words(&RELEASE);
    if opened.is_quick() || !opened.all_released() {
        return None;
    }
    let record = opened.record();
    let list = record.list.as_ref().map(|list| list.to_code().to_string());
    let right = opened.descriptor().keepers.iter();
    let right = right.filter_map(|(index, _)| record.right_release(opened.round, index));
    let codes: Vec<String> =
        list.into_iter().chain(right.map(|release| release.to_code().to_string())).collect();
    let text =
        fill(words.all_text, &[("{title}", &opened.title()), ("{codes}", &codes.join("\n\n"))]);
    let what = HandOn {
        id: "all-releases",
        label: words.all_for_keepers,
        copy: words.all_copy,
        file: Some("pulse-check-releases.txt"),
    };
    Some(html! {
        <p class="hint">{words.all_hint}</p>
        {hand_on(opened.state, what, text)}
    })
}
