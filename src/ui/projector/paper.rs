//! The result on two pages of paper.

use leptos::prelude::*;

use crate::discussion::Figure;
use crate::picture::Sheet;
use crate::report::wording;
use crate::text::{REPORT, RESULT, TEAM};
use crate::ui::browser::in_words;
use crate::ui::parts::{drawing, sentence};
use crate::ui::teams::{Seen, tables, trend_drawing};

/// The first page: the team at a glance and what was agreed; the second: all numbers.
pub(super) fn paper(seen: &Seen, with_actions: bool) -> AnyView {
    let state = seen.state;
    let (lang, view) = (seen.lang(), seen.view());
    let words = REPORT.get(lang);
    let report = seen.report(with_actions);
    let rounds = seen.rounds_so_far();
    let facts = [
        (words.team, seen.team.name.clone()),
        (words.day, seen.day()),
        (words.questionnaire, seen.asked().title.clone()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let facts = facts.enumerate().map(|(at, (name, value))| {
        let dot = if at > 0 { " · " } else { "" };
        view! { class="pc", {dot} {name} ": " <bdi>{value}</bdi> }
    });
    let facts = facts.collect_view();
    let people = usize::try_from(view.people()).unwrap_or_default();
    let shown = view.headline().shown().is_some();
    let repeats = seen.repeats().then(|| view! { class="pc", <p>{words.as_before_why}</p> });
    let usual = view.headline().shown().map(|headline| {
        let level = wording::usual_level(lang, headline.range());
        let closeness = wording::closeness(lang, headline.closeness());
        view! { class="pc", <p>{level} " " {closeness}</p> }
    });
    let headline = shown.then(|| drawing(state, &report.headline(Sheet::PAGE)));
    let dimensions =
        (view.dimensions().len() > 1).then(|| drawing(state, &report.overview(Sheet::PAGE)));
    let moved = trend_drawing(seen, &rounds, Figure::Headline, Sheet::PAGE);
    let moved = moved.map(|moved| {
        view! { class="pc", <h2>{state.words(&TEAM).trends}</h2> {drawing(state, &moved)} }
    });
    let change = view.change().shown().map(|change| {
        let level = wording::level_moved(lang, change.mean());
        let spread = wording::spread_moved(lang, change.spread());
        let text = format!("{}: {level}. {}: {spread}.", words.level, words.spread);
        view! { class="pc", <p>{text}</p> }
    });
    let actions = report.actions.iter().map(|action| {
        let text = match action.by {
            Some(day) => {
                let day = in_words(day, lang);
                sentence(words.action_by, &[("{what}", &action.what), ("{day}", &day)])
            }
            None => sentence("{what}", &[("{what}", &action.what)]),
        };
        view! { class="pc", <li>{text}</li> }
    });
    let actions: Vec<_> = actions.collect();
    let actions = (!actions.is_empty()).then(|| {
        view! { class="pc", <h2>{words.actions}</h2> <ul>{actions}</ul> }
    });
    let promise = seen.promise().into_iter().map(|text| view! { class="pc", <li>{text}</li> });
    view! { class="pc",
        <section class="page">
            <h1>{seen.title()}</h1>
            <p>{facts}</p>
            <p>{state.words(&RESULT).people.of(people)}</p>
            {repeats}
            {headline}
            {usual}
            {dimensions}
            {change}
            {moved}
            {actions}
            <h2>{words.promise}</h2>
            <ul>{promise.collect_view()}</ul>
        </section>
        <section class="page">{tables(seen)}</section>
    }
    .into_any()
}
