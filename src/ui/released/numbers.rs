//! All figures of a result as tables.

use leptos::prelude::*;

use super::{Along, ReleasedRound, entries, told};
use crate::report::{FigureRow, FigureTable, Outline};
use crate::text::RoundResultWords;
use crate::ui::parts::sentence_with_figure;

/// What may be shown, in words and tables.
pub(in crate::ui) fn numbers(seen: &ReleasedRound) -> AnyView {
    let report = seen.report(Along::default());
    let outline = Outline::on_screen(&report);
    let overall = outline.overall.as_ref();
    let overall = match overall.and_then(|overall| Some((overall.mean.as_ref()?, overall))) {
        None => html! { <p class="notice">{seen.nothing_shown()}</p> },
        Some((mean, overall)) => {
            let everyone = overall.with_everyone.clone();
            html! {
                <p class="value">{sentence_with_figure(mean)}</p>
                <p>{overall.level.clone()}</p>
                {everyone.map(|text| html! { <p class="hint">{text}</p> })}
            }
        }
    };
    let told = told(seen, usize::MAX);
    let helped = outline.helped.as_ref();
    html! {
        <p>{outline.people.clone()}</p>
        {told.map(|text| html! { <p>{text}</p> })}
        {outline.notes.as_before.map(|text| html! { <p class="notice">{text}</p> })}
        {overall}
        {helped.map(|it| html! { <h4>{it.caption}</h4> <ul class="helped">{entries(it)}</ul> })}
        {tables(seen, &outline)}
    }
}

/// A table of the dimensions and one of the questions, each with the columns that there is something
/// to fill with.
pub(in crate::ui) fn tables(seen: &ReleasedRound, outline: &Outline) -> AnyView {
    let tables = outline.dimensions.iter().chain(&outline.questions);
    html! {
        {tables.map(|it| table(seen, it)).collect_view()}
        {outline.notes.no_questions.map(|text| html! { <p class="hint">{text}</p> })}
        <p class="hint">{outline.notes.rounded}</p>
    }
}

fn table(seen: &ReleasedRound, table: &FigureTable) -> AnyView {
    let result = seen.state.words::<RoundResultWords>();
    let mut columns = vec![result.asked().to_owned()];
    columns.extend(table.has_means().then(|| result.mean().to_owned()));
    columns.extend(table.bars.iter().flatten().cloned());
    columns.extend(table.has_closeness().then(|| result.closeness().to_owned()));
    let columns = columns.into_iter().map(|name| html! { <th scope="col">{name}</th> });
    html! {
        <table class="released">
            <caption>{table.caption}</caption>
            <thead><tr>{columns.collect_view()}</tr></thead>
            <tbody>{table.rows.iter().map(|it| row(seen, table, it)).collect_view()}</tbody>
        </table>
    }
}

fn row(seen: &ReleasedRound, table: &FigureTable, row: &FigureRow) -> AnyView {
    let note = row.note.clone().or_else(|| row.note_of_bars.map(str::to_owned));
    let notes = note.into_iter().chain(row.since.clone());
    let notes = notes.map(|note| html! { <span class="hint">{note}</span> });
    let cells = cells(table, row).into_iter().map(|cell| html! { <td>{cell}</td> });
    html! {
        <tr>
            <th scope="row" lang=seen.asked().language.clone()>
                {row.name.clone()} {notes.collect_view()}
            </th>
            {cells.collect_view()}
        </tr>
    }
}

/// One for every column. That nothing is shown stands where the figure would.
fn cells(table: &FigureTable, row: &FigureRow) -> Vec<String> {
    let mut cells = Vec::new();
    if table.has_means() {
        cells.push(if row.bars.is_some() { String::new() } else { row.figure.clone() });
    }
    if table.bars.is_some() {
        let empty = if table.has_means() { String::new() } else { row.figure.clone() };
        cells.extend(row.bars.clone().unwrap_or([empty.clone(), empty]));
    }
    cells.extend(table.has_closeness().then(|| row.closeness.to_owned()));
    cells
}
