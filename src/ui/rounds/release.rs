//! Releasing the frozen list, and collecting the releases of the other keepers.

use leptos::prelude::*;

use super::collect::{Report, intake, reasons, reported};
use super::opened::Opened;
use super::scan::scan;
use crate::round::{Bundle, Fingerprint, Gathered, KeeperError};
use crate::text::{COLLECT, RELEASE, fill};
use crate::ui::parts::{Confirm, Kind, confirm};
use crate::ui::state::{ReleaseTrouble, State, Taken};

/// Who has released, the facilitator's own release, and a field for those of the others.
pub(super) fn releases(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&RELEASE);
    let rows = {
        let opened = opened.clone();
        move || {
            let releases = opened.releases();
            let each = opened.descriptor().keepers.iter().map(|(index, card)| {
                let here = releases.iter().any(|release| release.keeper() == index);
                let text = if here { words.here } else { words.awaited };
                let name = card.name.to_string();
                view! { class="pc", <li><p>{name}</p><p class="due">{text}</p></li> }
            });
            view! { class="pc", <ul class="rows">{each.collect_view()}</ul> }.into_any()
        }
    };
    let mistake = RwSignal::new(String::new());
    let own = {
        let opened = opened.clone();
        move || {
            let can = !opened.kept().released && state.key_for(&opened.round).is_some();
            let bundle = opened.bundle().filter(|_| can);
            bundle.map(|bundle| release_button(&opened, &bundle, mistake))
        }
    };
    let report = RwSignal::new(Report::default());
    let awaited = {
        let opened = opened.clone();
        Memo::new(move |_| !opened.all_released())
    };
    let others = {
        let opened = opened.clone();
        move || {
            let opened = opened.clone();
            (awaited.get() && !opened.is_quick()).then(|| {
                let take = move |text: String| {
                    let gathered = state.gather(&opened.link, &opened.round, &text);
                    report.set(take_all(&opened, &gathered));
                    if untrack(|| opened.all_released()) {
                        state.focus("#result");
                    }
                };
                view! { class="pc",
                    {intake(state, "releases-pasted", words.paste, words.add, take.clone())}
                    {scan(state, take)}
                    <p class="hint">{words.lost_keeper}</p>
                }
            })
        }
    };
    view! { class="pc",
        <section id="releases" tabindex="-1" aria-label=words.title>
            <h3>{words.title}</h3>
            <p class="hint">{words.lead}</p>
            {rows}
            {own}
            <p class="mistake" role="alert">{move || mistake.get()}</p>
            {others}
            {reported(report)}
        </section>
    }
    .into_any()
}

/// The button that releases `bundle` from this device, after a question. Why it was not released is
/// for `mistake`, which outlives the button: what is kept of the round is written twice on the way.
pub(super) fn release_button(
    opened: &Opened,
    bundle: &Bundle,
    mistake: RwSignal<String>,
) -> AnyView {
    let state = opened.state;
    let words = state.words(&RELEASE);
    let what = Confirm {
        id: "release-once",
        kind: Kind::Primary,
        label: words.release,
        yes: words.yes,
        no: words.no,
        cautious: false,
    };
    let people = usize::from(bundle.people());
    let (opened, bundle) = (opened.clone(), bundle.clone());
    let release = move || match state.release(&opened.link, &opened.round, &bundle) {
        Ok(()) => {
            mistake.set(String::new());
            state.focus("#result, #keep");
        }
        Err(why) => {
            mistake.set(why_not(state, &why));
            state.focus("#release-once button");
        }
    };
    confirm(state, what, move || words.question.of(people), release)
}

fn why_not(state: State, why: &ReleaseTrouble) -> String {
    let words = state.words(&RELEASE);
    match why {
        ReleaseTrouble::Before => words.before.to_owned(),
        ReleaseTrouble::NotStored => words.not_stored.to_owned(),
        ReleaseTrouble::Keeper(KeeperError::NotAKeeper) => words.no_key.to_owned(),
        ReleaseTrouble::Keeper(KeeperError::ForeignRound) => words.foreign.to_owned(),
        ReleaseTrouble::Keeper(KeeperError::TagsDoNotOpen(unopened)) => {
            let names: Vec<String> = unopened.iter().map(Fingerprint::to_string).collect();
            fill(words.do_not_open, &[("{fingerprints}", &state.lang().list(&names))])
        }
    }
}

/// The release of this device, as a text to send.
pub(super) fn released_text(opened: &Opened) -> String {
    let words = opened.state.words(&RELEASE);
    let code = released_code(opened);
    fill(words.message, &[("{title}", &opened.title()), ("{code}", &code)])
}

/// The same as its code alone.
pub(super) fn released_code(opened: &Opened) -> String {
    opened.kept().releases.pop().unwrap_or_default()
}

/// Takes the releases that were found, and says what came of them.
fn take_all(opened: &Opened, gathered: &Gathered) -> Report {
    let words = opened.state.words(&RELEASE);
    let mut summary = Vec::new();
    let bundle = untrack(|| opened.bundle());
    for (release, bundle) in gathered.releases.iter().zip(bundle.iter().cycle()) {
        let others = untrack(|| opened.releases());
        let name = opened.keeper_name(release.keeper());
        let text = match opened.state.take_release(&opened.link, release, bundle, &others) {
            Taken::Added => words.added,
            Taken::Known => words.known,
            Taken::OtherList => words.other_list,
            Taken::Differs => words.differs,
        };
        summary.push(fill(text, &[("{name}", &name)]));
    }
    if !gathered.new.is_empty() || gathered.known > 0 {
        summary.push(words.too_late.to_owned());
    }
    if summary.is_empty() && gathered.refused.is_empty() {
        summary.push(words.none_found.to_owned());
    }
    if !gathered.refused.is_empty() {
        summary.push(opened.state.words(&COLLECT).refused.of(gathered.refused.len()));
    }
    Report { summary: summary.join(" "), refused: reasons(opened.state, gathered) }
}
