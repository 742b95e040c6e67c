//! How a team moved from round to round.

use leptos::prelude::*;

use super::Seen;
use super::seen::as_on;
use crate::discussion::Figure;
use crate::picture::{Drawing, Round, Sheet, TrendWords, trend as drawn};
use crate::report::wording;
use crate::team::{PastRound, TrendPoint, trend, trend_of_dimension};
use crate::text::{RESULT, TEAM};
use crate::ui::browser::in_words;
use crate::ui::parts::{drawing, fitting_drawing};

/// How the figure moved over `rounds`; empty for a question, which is not followed.
fn points(seen: &Seen, rounds: &[PastRound], figure: Figure) -> Vec<TrendPoint> {
    match figure {
        Figure::Headline => trend(rounds, seen.round()),
        Figure::Dimension(at) => trend_of_dimension(rounds, seen.round(), at),
        Figure::Question(_) => Vec::new(),
    }
}

/// The figure in words, and of which day it is if it is shown as it was.
fn said(seen: &Seen, point: &TrendPoint) -> String {
    let mean = wording::figure(seen.lang(), point.mean);
    match as_on(seen.state, point.origin) {
        Some(as_on) => format!("{mean}, {as_on}"),
        None => mean,
    }
}

/// The picture of how `figure` moved over `rounds`; `None` if there is only one that can be laid
/// beside others.
pub(in crate::ui) fn trend_drawing(
    seen: &Seen,
    rounds: &[PastRound],
    figure: Figure,
    sheet: Sheet,
) -> Option<Drawing> {
    let points = points(seen, rounds, figure);
    if points.len() < 2 {
        return None;
    }
    let (words, lang) = (seen.state.words(&TEAM), seen.lang());
    let said: Vec<(String, String)> =
        points.iter().map(|point| (in_words(point.day, lang), said(seen, point))).collect();
    let rounds: Vec<Round> = points
        .iter()
        .zip(&said)
        .map(|(point, (day, mean))| Round {
            day: point.day,
            day_said: day,
            mean: point.mean,
            range: point.range.into(),
            said: mean,
            comparable: true,
            repeated: point.origin.as_before(),
        })
        .collect();
    let words = TrendWords {
        title: &seen.name_of(figure),
        by_date: words.by_date,
        evenly: words.evenly,
        interrupted: words.interrupted,
    };
    Some(drawn(sheet, &seen.report(false).axis(), &rounds, &words))
}

/// The table behind that picture.
pub(in crate::ui) fn trend_table(seen: &Seen, rounds: &[PastRound], figure: Figure) -> AnyView {
    let (words, lang) = (seen.state.words(&TEAM), seen.lang());
    let points = points(seen, rounds, figure);
    let ranged = points.iter().any(|point| point.range.is_some());
    let rows = points
        .into_iter()
        .map(|point| {
            let range = ranged.then(|| {
                let limits = point.range.map(|range| wording::limits(lang, range));
                html! { <td>{limits.unwrap_or_default()}</td> }
            });
            html! {
                <tr>
                    <th scope="row">{in_words(point.day, lang)}</th>
                    <td>{point.people.to_string()}</td>
                    <td>{said(seen, &point)}</td>
                    {range}
                </tr>
            }
        })
        .collect_view();
    let range = ranged.then(|| html! { <th scope="col">{words.range}</th> });
    html! {
        <details>
            <summary>{words.as_table}</summary>
            <table>
                <caption class="visually-hidden">{seen.name_of(figure)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.day}</th>
                        <th scope="col">{words.people}</th>
                        <th scope="col">{seen.state.words(&RESULT).mean}</th>
                        {range}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}

/// The trends of the whole and of every dimension, as far as there is something to compare.
pub(super) fn trends(seen: &Seen, rounds: &[PastRound]) -> Option<AnyView> {
    let words = seen.state.words(&TEAM);
    let dimensions = seen.round().asked.dimensions.len();
    let dimensions = (dimensions > 1).then_some(0..dimensions).into_iter().flatten();
    let figures = std::iter::once(Figure::Headline).chain(dimensions.map(Figure::Dimension));
    let shown: Vec<AnyView> = figures
        .filter_map(|figure| {
            let picture = |sheet: Sheet| trend_drawing(seen, rounds, figure, sheet);
            let picture = match figure {
                Figure::Headline => fitting_drawing(seen.state, Sheet::PAGE, picture)?,
                _ => drawing(seen.state, &picture(Sheet::PHONE)?),
            };
            Some(html! {
                <figure class="trend-of">
                    <figcaption>{seen.name_of(figure)}</figcaption>
                    {picture}
                    {trend_table(seen, rounds, figure)}
                </figure>
            })
        })
        .collect();
    if shown.is_empty() {
        return None;
    }
    let others = rounds.iter().filter(|round| round.asked.digest != seen.round().asked.digest);
    let others = others.count();
    let others =
        (others > 0).then(|| html! { <p class="hint">{words.others_asked.of(others)}</p> });
    Some(html! {
        <section>
            <h3>{words.trends}</h3>
            <p class="hint">{words.trends_lead}</p>
            <p lang=seen.asked().language.clone()>{seen.asked().title.clone()}</p>
            <div class="trends">{shown}</div>
            {others}
        </section>
    })
}
