//! The frozen list, for everybody to look at.

use leptos::prelude::*;

use super::collect::intake;
use super::opened::Opened;
use crate::round::{Bundle, BundleError, Code, CodeError, Contribution, Kind as CodeKind, find};
use crate::text::{LIST, fill};
use crate::ui::parts::{HandOn, Kind, button, hand_on};

/// The facilitator's list: to compare, to hand to the other keepers, and to open again.
pub(super) fn frozen_list(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&LIST);
    let Some(bundle) = untrack(|| opened.bundle()) else {
        return view! { class="pc", <p class="notice">{words.unreadable}</p> }.into_any();
    };
    let code = bundle.to_code().to_string();
    let quick = opened.is_quick();
    let message = fill(
        if quick { words.message_quick } else { words.message },
        &[("{title}", &opened.title()), ("{link}", &opened.address()), ("{code}", &code)],
    );
    let what = HandOn {
        id: "bundle",
        label: if quick { words.for_everyone } else { words.for_keepers },
        copy: words.copy,
        file: Some("pulse-check-list.txt"),
    };
    let again = {
        let opened = opened.clone();
        move || {
            let kept = opened.kept();
            let link = opened.link.clone();
            (kept.releases.is_empty() && !kept.released).then(|| {
                view! { class="pc",
                    <p class="hint">{words.thaw_hint}</p>
                    <div class="actions">
                        {button(Kind::Quiet, words.thaw, move || {
                            state.thaw(&link);
                            state.focus("#pasted");
                        })}
                    </div>
                }
            })
        }
    };
    view! { class="pc",
        <section id="list" tabindex="-1" aria-label=words.title>
            <h3>{words.title}</h3>
            {contents(opened, &bundle)}
            {hand_on(state, what, message)}
            {again}
        </section>
    }
    .into_any()
}

/// How many answers a list holds, their fingerprints, and whether the person's own is among them.
pub(super) fn contents(opened: &Opened, bundle: &Bundle) -> AnyView {
    let words = opened.state.words(&LIST);
    let own = untrack(|| opened.kept().own).and_then(|own| Code::read(&own).ok());
    let own = own.and_then(|own| Contribution::from_code(&opened.round, &own).ok());
    let mine = own.map(|own| {
        let is_in = bundle.contributions().contains(&own);
        let text = if is_in { words.yours_in } else { words.yours_missing };
        fill(text, &[("{fingerprint}", &own.fingerprint().to_string())])
    });
    let fingerprints = bundle
        .contributions()
        .iter()
        .map(|one| view! { class="pc", <li>{one.fingerprint().to_string()}</li> })
        .collect_view();
    view! { class="pc",
        <p>{words.count.of(bundle.people().into())}</p>
        {mine.map(|mine| view! { class="pc", <p class="notice">{mine}</p> })}
        <details>
            <summary>{words.fingerprints}</summary>
            <p class="hint">{words.fingerprints_hint}</p>
            <ul class="fingerprints">{fingerprints}</ul>
        </details>
    }
    .into_any()
}

/// Where a member can look whether the frozen list holds their own code.
pub(super) fn look_up(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&LIST);
    let bundle: RwSignal<Option<Result<Bundle, String>>> = RwSignal::new(None);
    let take = {
        let opened = opened.clone();
        move |text: String| bundle.set(Some(list_in(&opened, &text)))
    };
    let shown = {
        let opened = opened.clone();
        move || match bundle.get() {
            None => ().into_any(),
            Some(Ok(bundle)) => contents(&opened, &bundle),
            Some(Err(why)) => view! { class="pc", <p class="notice">{why}</p> }.into_any(),
        }
    };
    view! { class="pc",
        <details>
            <summary>{words.look_up}</summary>
            <p class="hint">{words.look_up_hint}</p>
            {intake(state, "look-up", words.paste, words.look, take)}
            <div role="status">{shown}</div>
        </details>
    }
    .into_any()
}

/// The list of this round in `text`, or in words why there is none.
pub(super) fn list_in(opened: &Opened, text: &str) -> Result<Bundle, String> {
    let words = opened.state.words(&LIST);
    let findings = find(text);
    let lists = findings.codes.iter().filter(|found| found.code.kind() == CodeKind::Bundle);
    let mut read = lists.map(|found| Bundle::from_code(&opened.round, &found.code));
    let Some(first) = read.next() else {
        let damaged = findings.damaged.first().map(|damaged| damaged.why);
        return Err(match damaged {
            Some(CodeError::TooShort) => words.cut_short,
            Some(_) => words.damaged,
            None => words.none,
        }
        .to_owned());
    };
    let found = std::iter::once(first).chain(read).reduce(|one, other| one.or(other));
    match found {
        Some(Ok(bundle)) => Ok(bundle),
        Some(Err(BundleError::TooFew { found, minimum })) => Err(fill(
            words.too_few,
            &[("{found}", &found.to_string()), ("{minimum}", &minimum.to_string())],
        )),
        Some(Err(BundleError::ForeignRound)) => Err(words.foreign.to_owned()),
        _ => Err(words.damaged.to_owned()),
    }
}
