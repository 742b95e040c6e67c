//! The team at a glance, and how it moved.

use leptos::prelude::*;

use super::hour::{Hour, On};
use super::screen::picture;
use crate::disclosure::Moved;
use crate::discussion::{Figure, ON_A_PAGE, Pattern, level_moved, spread_moved, usual_level};
use crate::report::wording;
use crate::text::{PATTERN, RESULT, WALL};
use crate::ui::teams::{trend_drawing, trend_table};

pub(super) fn glance(hour: &Hour, on: On) -> AnyView {
    let seen = &hour.seen;
    let (lang, view) = (seen.lang(), seen.view());
    if view.headline().shown().is_none() {
        let words = seen.state.words(&RESULT);
        return view! { class="pc", <p class="lead">{words.withheld_all}</p> }.into_any();
    }
    let everyone = view.headline().shown().and_then(|it| it.with_everyone().shown().copied());
    let everyone = everyone.map(|range| {
        view! { class="pc", <p class="hint">{wording::with_everyone(lang, range)}</p> }
    });
    view! { class="pc",
        {repeats(hour)}
        {picture(hour, on, |sheet| seen.picture(Figure::Headline, sheet))}
        <p class="lead">{Pattern::of(view, Figure::Headline).sentence(lang)}</p>
        <p>{usual_level(view, lang)}</p>
        {everyone.filter(|_| !Figure::Headline.as_before(view))}
    }
    .into_any()
}

/// A page of the dimensions, below each other.
pub(super) fn overview(hour: &Hour, page: usize, on: On) -> AnyView {
    let report = hour.seen.report(false);
    let first = page * ON_A_PAGE;
    view! { class="pc",
        {repeats(hour)}
        {picture(hour, on, |sheet| Some(report.overview_of(first..first + ON_A_PAGE, sheet)))}
    }
    .into_any()
}

/// That figures are those of last time, where some are.
fn repeats(hour: &Hour) -> Option<AnyView> {
    let text = PATTERN.get(hour.seen.lang()).as_before;
    let repeats = hour.seen.repeats();
    repeats.then(|| view! { class="pc", <p class="notice">{text}</p> }.into_any())
}

pub(super) fn trend(hour: &Hour, on: On) -> AnyView {
    let seen = &hour.seen;
    let (lang, rounds) = (seen.lang(), seen.rounds_so_far());
    let said = seen.view().change().shown().map(|change| {
        let spread = (change.spread() != Moved::CantTell)
            .then(|| view! { class="pc", <p>{spread_moved(change.spread(), lang)}</p> });
        view! { class="pc",
            <p class="lead">{level_moved(change.mean(), lang)}</p>
            {spread}
        }
        .into_any()
    });
    let said = said.unwrap_or_else(|| {
        let words = seen.state.words(&WALL);
        view! { class="pc", <p class="lead">{words.no_comparison}</p> }.into_any()
    });
    view! { class="pc",
        {picture(hour, on, |sheet| trend_drawing(seen, &rounds, Figure::Headline, sheet))}
        {said}
        {(on == On::Panel).then(|| trend_table(seen, &rounds, Figure::Headline))}
    }
    .into_any()
}
