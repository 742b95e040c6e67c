//! How a figure moved from round to round: as a picture, and the table behind it.

use leptos::prelude::*;

use super::{Along, ReleasedRound};
use crate::discussion::Figure;
use crate::picture::{Drawing, Sheet, TrendRound, TrendWords, trend as drawn};
use crate::report::wording;
use crate::team::{PastRound, TrendPoint, trend, trend_of_dimension};
use crate::text::{ReportWords, RoundResultWords, SeriesWords, TeamWords};

/// How the figure moved over `rounds`; empty for a question, which is not followed.
fn points(seen: &ReleasedRound, rounds: &[PastRound], figure: Figure) -> Vec<TrendPoint> {
    match figure {
        Figure::Headline => trend(rounds, seen.round()),
        Figure::Dimension(at) => trend_of_dimension(rounds, seen.round(), at),
        Figure::Question(_) => Vec::new(),
    }
}

/// The figure in words, and of which day it is if it is shown as it was.
fn said(seen: &ReleasedRound, point: &TrendPoint) -> String {
    let mean = wording::figure(seen.lang(), point.mean);
    wording::figure_as_it_was(seen.lang(), mean, point.origin)
}

/// The picture of how `figure` moved over `rounds`; `None` if there is only one that can be laid
/// beside others.
pub(in crate::ui) fn trend_drawing(
    seen: &ReleasedRound,
    rounds: &[PastRound],
    figure: Figure,
    sheet: Sheet,
) -> Option<Drawing> {
    let points = points(seen, rounds, figure);
    if points.len() < 2 {
        return None;
    }
    let (words, lang) = (seen.state.words::<TeamWords>(), seen.lang());
    let said = points.iter().map(|point| {
        let day = lang.day(point.day);
        let said = ReportWords::from(lang).fact(&day, &said(seen, point));
        (day, said)
    });
    let said: Vec<(String, String)> = said.collect();
    let rounds: Vec<TrendRound> = points
        .iter()
        .zip(&said)
        .map(|(point, (day, said))| TrendRound {
            day: point.day,
            day_said: day,
            mean: point.mean,
            range: point.range.into(),
            said,
            comparable: true,
            repeated: point.origin.as_before(),
        })
        .collect();
    let title = seen.name_of(figure);
    let in_words = |rounds: Vec<String>, note: &str| {
        words.picture(&title, &SeriesWords::from(lang).of_clauses(rounds), note)
    };
    let words = TrendWords {
        title: &title,
        by_date: words.by_date(),
        evenly: words.evenly(),
        interrupted: words.interrupted(),
    };
    Some(drawn(sheet, &seen.report(Along::default()).axis(), &rounds, &words, in_words))
}

/// The table behind that picture.
pub(in crate::ui) fn trend_table(
    seen: &ReleasedRound,
    rounds: &[PastRound],
    figure: Figure,
) -> AnyView {
    let (words, lang) = (seen.state.words::<TeamWords>(), seen.lang());
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
                    <th scope="row">{lang.day(point.day)}</th>
                    <td>{point.people.to_string()}</td>
                    <td>{said(seen, &point)}</td>
                    {range}
                </tr>
            }
        })
        .collect_view();
    let range = ranged.then(|| html! { <th scope="col">{words.range()}</th> });
    html! {
        <details>
            <summary>{words.as_table()}</summary>
            <table>
                <caption class="visually-hidden">{seen.name_of(figure)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.day()}</th>
                        <th scope="col">{words.people()}</th>
                        <th scope="col">{seen.state.words::<RoundResultWords>().mean()}</th>
                        {range}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}
