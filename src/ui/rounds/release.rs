//! The facilitator's part in announcing and releasing: what every keeper does, what the codes that
//! are here prove, and what the other keepers need to see the same result.

use leptos::prelude::*;

use super::keeping::releasing::{announcing, releasing_and_others};
use super::opened::OpenRound;
use crate::round::{AuditFinding, Code, ListDigest, ReleaseError, audit};
use crate::text::ReleaseWords;
use crate::ui::parts::{AsFile, HandOn, hand_on};

pub(super) fn releases(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<ReleaseWords>();
    let lead = if opened.is_quick() { words.lead_quick() } else { words.lead() };
    let list = Memo::new(move |_| opened.list());
    let steps = move || {
        let list = list.get()?;
        Some(html! { {announcing(opened, &list)} {releasing_and_others(opened)} })
    };
    let proved = move || proved(opened);
    let for_keepers = move || for_keepers(opened);
    let lost = (!opened.is_quick()).then(|| html! { <p class="hint">{words.lost_keeper()}</p> });
    html! {
        <section id="releases" tabindex="-1" aria-label=words.title()>
            <h3>{words.title()}</h3>
            {steps}
            {proved}
            {for_keepers}
            <p class="hint">{lead}</p>
            {lost}
        </section>
    }
}

/// What the announcements, lists and releases that are here prove, or are a reason to ask about.
pub(super) fn proved(opened: OpenRound) -> AnyView {
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
pub(super) fn said(opened: OpenRound, finding: &AuditFinding) -> String {
    let words = opened.state.words::<ReleaseWords>();
    let name = |keeper| opened.keeper_name(keeper);
    let mark = |list: &ListDigest| list.mark().to_string();
    match finding {
        AuditFinding::WrongSum { keeper, .. } => words.wrong_sum(&name(*keeper)),
        AuditFinding::WrongPeople { keeper, .. } => words.wrong_people(&name(*keeper)),
        AuditFinding::SecondRelease { keeper } => words.twice(&name(*keeper)),
        AuditFinding::ReleasedBrokenList { keeper, .. } => {
            words.broken_list_released(&name(*keeper))
        }
        AuditFinding::BrokenList { .. } => words.broken_list().to_owned(),
        AuditFinding::TwoLists(lists) => {
            let marks: Vec<String> = lists.iter().map(mark).collect();
            words.two_lists(&opened.state.lang().list(&marks))
        }
        AuditFinding::AnnouncedAnother { keeper, announced, released } => {
            words.announced_another(&name(*keeper), &mark(announced), &mark(released))
        }
        AuditFinding::Unsigned(why) => match why {
            ReleaseError::SomebodyElse(keeper)
            | ReleaseError::Signature(keeper)
            | ReleaseError::NoScalar(keeper) => words.unsigned(&name(*keeper)),
            other => other.to_string(),
        },
    }
}

/// List and releases, once all are here: what every keeper's page makes the same result of.
fn for_keepers(opened: OpenRound) -> Option<AnyView> {
    let words = opened.state.words::<ReleaseWords>();
    if opened.is_quick() || !opened.all_released() {
        return None;
    }
    let record = opened.record();
    let list = record.list.as_ref().map(|list| list.to_code().to_string());
    let right = opened.descriptor().keepers.iter();
    let right = right.filter_map(|(index, _)| record.right_release(opened.round, index));
    let codes: Vec<String> =
        list.into_iter().chain(right.map(|release| release.to_code().to_string())).collect();
    let text = words.all_text(&opened.title(), &codes.join("\n\n"));
    let what = HandOn {
        id: "all-releases",
        label: words.all_for_keepers(),
        copy: words.all_copy(),
        file: Some(AsFile::plain("pulse-check-releases.txt")),
    };
    Some(html! {
        <p class="hint">{words.all_hint()}</p>
        {hand_on(opened.state, what, text)}
    })
}
