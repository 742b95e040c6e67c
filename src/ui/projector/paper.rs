//! The result on two pages of paper.

use leptos::prelude::*;

use crate::discussion::Figure;
use crate::picture::Sheet;
use crate::report::wording;
use crate::text::{ReportWords, RoundResultWords, TeamWords, isolated};
use crate::ui::parts::{drawing, sentence};
use crate::ui::released::{Seen, helped, tables, told, trend_drawing};

/// With so few questions their table leaves room on its page.
const FEW_QUESTIONS: usize = 12;

/// The first page: the team at a glance and what was agreed; the second: all numbers.
pub(super) fn paper(seen: &Seen, with_actions: bool) -> AnyView {
    let state = seen.state;
    let (lang, view) = (seen.lang(), seen.view());
    let words = ReportWords::from(lang);
    let report = seen.report(with_actions);
    let rounds = seen.rounds_so_far();
    let facts = [
        (words.team(), seen.team.name.clone()),
        (words.day(), seen.day()),
        (words.questionnaire(), seen.asked().title.clone()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty()).enumerate();
    let facts = facts.map(|(at, (name, value))| {
        let between = (at > 0).then_some(" · ");
        html! { {between} {name} ": " <bdi>{value}</bdi> }
    });
    let people = usize::try_from(view.people()).unwrap_or_default();
    let shown = view.headline().shown().is_some();
    let told = told(seen, usize::MAX).map(|text| html! { <p>{text}</p> });
    let repeats = seen.repeats().then(|| html! { <p>{words.as_before_why()}</p> });
    let usual = view.headline().shown().map(|headline| {
        let as_it_was = seen.as_it_was(Figure::Headline);
        let level = wording::usual_level(lang, headline.range());
        let closeness = wording::closeness(lang, headline.closeness());
        let said = as_it_was.into_iter().chain([level, closeness.to_owned()]);
        html! { <p>{said.collect::<Vec<_>>().join(" ")}</p> }
    });
    let headline = shown.then(|| drawing(state, &report.headline(Sheet::PAGE)));
    let dimensions =
        (view.dimensions().len() > 1).then(|| drawing(state, &report.overview(Sheet::PAGE)));
    let moved = trend_drawing(seen, &rounds, Figure::Headline, Sheet::PAGE);
    let moved = moved.map(|moved| {
        html! { <h2>{state.words::<TeamWords>().trends()}</h2> {drawing(state, &moved)} }
    });
    let change = match view.change().shown() {
        Some(change) => {
            let level = wording::level_moved(lang, change.mean());
            let spread = wording::spread_moved(lang, change.spread());
            Some(format!("{}: {level}. {}: {spread}.", words.level(), words.spread()))
        }
        None => view.untested().and_then(|why| wording::untested(lang, why)).map(str::to_owned),
    };
    let change = change.map(|text| html! { <p>{text}</p> });
    let actions = report.actions.iter().map(|action| {
        let what = isolated(&action.what);
        let text = match action.by {
            Some(day) => words.action_by(&what, &lang.day(day)),
            None => what,
        };
        html! { <li>{sentence(&text)}</li> }
    });
    let actions: Vec<_> = actions.collect();
    let actions = (!actions.is_empty()).then(|| {
        html! { <h2>{words.actions()}</h2> <ul>{actions}</ul> }
    });
    let helped = helped(seen).map(|list| html! { <h2>{words.helped()}</h2> {list} });
    let promise = seen.promise().into_iter().map(|text| html! { <li>{text}</li> });
    let promise = html! { <h2>{words.promise()}</h2> <ul>{promise.collect_view()}</ul> };
    // It goes where there is room.
    let beside_numbers = !view.row().shows_questions() || view.items().len() <= FEW_QUESTIONS;
    let (promise, promise_beside_numbers) =
        if beside_numbers { (None, Some(promise)) } else { (Some(promise), None) };
    html! {
        <section class="page">
            <h1>{seen.title()}</h1>
            <p>{facts.collect_view()}</p>
            <p>{state.words::<RoundResultWords>().people(people)}</p>
            {seen.mark().map(|mark| html! { <p>{mark}</p> })}
            {told}
            {repeats}
            {headline}
            {usual}
            {dimensions}
            {change}
            {moved}
            {helped}
            {actions}
            {promise}
        </section>
        <section class="page">{tables(seen)} {promise_beside_numbers}</section>
    }
}
