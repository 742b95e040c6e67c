//! The team at a glance, and how it moved.

use leptos::prelude::*;

use super::hour::{Hour, On};
use super::picture::picture;
use crate::disclosure::Moved;
use crate::discussion::{Figure, ON_A_PAGE, Pattern, level_moved, spread_moved, usual_level};
use crate::report::wording;
use crate::text::WallWords;
use crate::ui::released::{Along, ReleasedRound, told, trend_drawing, trend_table};

/// As much of what was told before as a wall has room for.
const TOLD_ON_THE_WALL: usize = 2;

pub(super) fn glance(hour: Hour, on: On) -> AnyView {
    let seen = hour.seen();
    let (lang, view) = (seen.lang(), seen.view());
    let Some(headline) = view.headline().shown() else {
        return html! { <p class="lead">{seen.nothing_shown()}</p> };
    };
    let told = told(&seen, if on == On::Wall { TOLD_ON_THE_WALL } else { usize::MAX });
    // What was told takes its room on the wall.
    let has_room = on == On::Panel || told.is_none();
    let everyone = headline.with_everyone().shown().copied().filter(|_| has_room);
    let everyone = everyone.map(|range| {
        html! { <p class="hint">{wording::with_everyone(lang, range)}</p> }
    });
    // The range of an earlier round is not one of today's number of answers.
    let as_it_was = seen.as_it_was(Figure::Headline);
    let usual = match as_it_was {
        Some(_) => Some(wording::usual_level(lang, headline.range())),
        None => usual_level(view, lang),
    };
    html! {
        {picture(hour, on, |sheet| seen.picture(Figure::Headline, sheet))}
        <p class="lead">{Pattern::of(view, Figure::Headline).sentence(lang)}</p>
        {as_it_was.map(|text| html! { <p>{text}</p> })}
        <p>{usual}</p>
        {everyone}
        {told.map(|text| html! { <p class="told">{text}</p> })}
    }
}

/// A page of the dimensions, below each other.
pub(super) fn overview(hour: Hour, page: usize, on: On) -> AnyView {
    let seen = hour.seen();
    let report = seen.report(Along::default());
    let first = page * ON_A_PAGE;
    picture(hour, on, |sheet| Some(report.overview_of(first..first + ON_A_PAGE, sheet))).into_any()
}

pub(super) fn trend(hour: Hour, on: On) -> AnyView {
    let seen = hour.seen();
    let (lang, rounds) = (seen.lang(), seen.rounds_so_far());
    let said = match seen.view().change().shown() {
        Some(change) => {
            let spread = (change.spread() != Moved::CantTell)
                .then(|| html! { <p>{spread_moved(change.spread(), lang)}</p> });
            html! {
                <p class="lead">{level_moved(change.mean(), lang)}</p>
                {spread}
            }
        }
        None => html! { <p class="lead">{no_verdict(&seen)}</p> },
    };
    html! {
        {picture(hour, on, |sheet| trend_drawing(&seen, &rounds, Figure::Headline, sheet))}
        {said}
        {(on == On::Panel).then(|| trend_table(&seen, &rounds, Figure::Headline))}
    }
}

/// Why nothing is said about change.
fn no_verdict(seen: &ReleasedRound) -> &'static str {
    let why = seen.view().untested().and_then(|why| wording::untested(seen.lang(), why));
    why.unwrap_or_else(|| seen.state.words::<WallWords>().no_comparison())
}
