//! The result on two pages of paper.

use leptos::prelude::*;

use crate::discussion::Figure;
use crate::picture::Sheet;
use crate::report::{Outline, Section};
use crate::text::{SeriesWords, TeamWords};
use crate::ui::parts::{drawing, sentence};
use crate::ui::released::{Along, ReleasedRound, entries, tables, told, trend_drawing};

/// With so few questions their table leaves room on its page.
const FEW_QUESTIONS: usize = 12;

/// The first page: the team at a glance and what was agreed; the second: all numbers.
pub(super) fn paper(seen: &ReleasedRound, along: Along) -> AnyView {
    let state = seen.state;
    let (lang, view) = (seen.lang(), seen.view());
    let report = seen.report(along);
    let outline = Outline::on_screen(&report);
    let rounds = seen.rounds_so_far();
    // The heading says which round.
    let about = &outline.about;
    let facts = about.team.iter().chain([&about.day]).chain(&about.questionnaire);
    let facts = SeriesWords::from(lang).of_remarks(facts.cloned());
    let shown = view.headline().shown().is_some();
    let told = told(seen, usize::MAX).map(|text| html! { <p>{text}</p> });
    let repeats = outline.notes.as_before.map(|text| html! { <p>{text}</p> });
    let level = outline.overall.as_ref().and_then(|overall| overall.level.as_ref());
    let level = level.map(|level| match seen.as_it_was(Figure::Headline) {
        Some(as_it_was) => SeriesWords::from(lang).sentences(&as_it_was, level),
        None => level.clone(),
    });
    let level = level.map(|text| html! { <p>{text}</p> });
    let headline = shown.then(|| drawing(state, &report.headline(Sheet::PAGE)));
    let dimensions =
        (view.dimensions().len() > 1).then(|| drawing(state, &report.overview(Sheet::PAGE)));
    let moved = trend_drawing(seen, &rounds, Figure::Headline, Sheet::PAGE);
    let moved = moved.map(|moved| {
        html! { <h2>{state.words::<TeamWords>().trends()}</h2> {drawing(state, &moved)} }
    });
    let change = outline.change.as_ref().map(|it| it.in_short.clone());
    let change = change.map(|text| html! { <p>{text}</p> });
    let mark = || seen.rehearsal_mark().map(|text| html! { <p class="made-up">{text}</p> });
    // It goes where there is room.
    let more = [&outline.agreement, &outline.wins, &outline.promise];
    let more = more.into_iter().map(|it| section(it.as_ref(), "")).collect_view();
    let beside_numbers = !view.row().shows_questions() || view.items().len() <= FEW_QUESTIONS;
    let (more, more_beside_numbers) =
        if beside_numbers { (None, Some(more)) } else { (Some(more), None) };
    html! {
        <section class="page">
            {mark()}
            <h1>{seen.title()}</h1>
            <p>{sentence(&facts)}</p>
            <p>{outline.people.clone()}</p>
            {seen.mark().map(|mark| html! { <p>{mark}</p> })}
            {told}
            {repeats}
            {headline}
            {level}
            {dimensions}
            {change}
            {moved}
            {section(outline.helped.as_ref(), "helped")}
            {section(outline.actions.as_ref(), "")}
            {more}
        </section>
        <section class="page">{mark()} {tables(seen, &outline)} {more_beside_numbers}</section>
    }
}

fn section(section: Option<&Section>, class: &'static str) -> Option<AnyView> {
    let section = section?;
    Some(html! { <h2>{section.caption}</h2> <ul class=class>{entries(section)}</ul> })
}
