//! All figures of a result as tables.

use leptos::prelude::*;

use super::Seen;
use crate::disclosure::{Part, Shown};
use crate::report::wording;
use crate::scoring::Closeness;
use crate::text::{REPORT, RESULT, fill};

/// What may be shown, in words and tables.
pub(in crate::ui) fn numbers(seen: &Seen) -> AnyView {
    let words = seen.state.words(&RESULT);
    let (lang, view) = (seen.lang(), seen.view());
    let overall = match view.headline() {
        Part::Withheld => {
            view! { class="pc", <p class="notice">{words.withheld_all}</p> }.into_any()
        }
        Part::Shown(headline) => {
            let everyone = headline.with_everyone();
            let everyone = everyone.shown().map(|everyone| {
                let text = wording::with_everyone(lang, *everyone);
                view! { class="pc", <p class="hint">{text}</p> }
            });
            view! { class="pc",
                <p class="value">
                    <strong>{wording::mean(lang, headline.mean())}</strong>
                    " " {fill(words.of_points, &[("{points}", &view.points().to_string())])}
                </p>
                <p>
                    {wording::usual_level(lang, headline.range())}
                    " " {wording::closeness(lang, headline.closeness())}
                </p>
                {everyone}
            }
            .into_any()
        }
    };
    let people = usize::try_from(view.people()).unwrap_or_default();
    view! { class="pc",
        <p>{words.people.of(people)}</p>
        {seen.repeats().then(|| view! { class="pc", <p class="notice">{REPORT.get(lang).as_before_why}</p> })}
        {overall}
        {tables(seen)}
    }
    .into_any()
}

/// A table of the dimensions and one of the questions.
pub(in crate::ui) fn tables(seen: &Seen) -> AnyView {
    let words = seen.state.words(&RESULT);
    let (lang, view, asked) = (seen.lang(), seen.view(), seen.asked());
    let dimensions = asked.dimensions.iter().zip(view.dimensions()).map(|(name, shown)| {
        let since = wording::since_last_time(lang, shown.difference(), shown.origin());
        row(seen, name.clone(), shown.mean(), shown.closeness(), since.into_iter().collect())
    });
    let dimensions = (view.dimensions().len() > 1)
        .then(|| table(seen, words.dimensions, dimensions.collect_view().into_any()));
    let items = asked.questions.iter().zip(view.items()).map(|(question, shown)| {
        let bars = shown.bars().shown().map(|bars| wording::bars(lang, *bars, &asked.labels));
        let bars = bars.map(|bars| bars.join("; "));
        let reversed = question.reversed.then(|| words.reversed.to_owned());
        let since = wording::since_last_time(lang, shown.difference(), shown.origin());
        let notes = reversed.into_iter().chain(bars).chain(since).collect();
        row(seen, question.text.clone(), shown.mean(), Part::Withheld, notes)
    });
    let items = (view.row().shows_questions() && !view.items().is_empty())
        .then(|| table(seen, words.questions, items.collect_view().into_any()));
    view! { class="pc",
        {dimensions}
        {items}
        <p class="hint">{words.rounded}</p>
    }
    .into_any()
}

fn table(seen: &Seen, caption: &'static str, rows: AnyView) -> AnyView {
    let words = seen.state.words(&RESULT);
    view! { class="pc",
        <table class="released">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.asked}</th>
                    <th scope="col">{words.mean}</th>
                    <th scope="col">{words.closeness}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(
    seen: &Seen,
    name: String,
    value: Part<Shown>,
    close: Part<Closeness>,
    notes: Vec<String>,
) -> AnyView {
    let lang = seen.lang();
    let notes = notes
        .into_iter()
        .map(|note| view! { class="pc", <span class="hint">{note}</span> })
        .collect_view();
    view! { class="pc",
        <tr>
            <th scope="row" lang=seen.asked().language.clone()>{name} {notes}</th>
            <td>{wording::figure(lang, value)}</td>
            <td>{wording::closeness_word(lang, close)}</td>
        </tr>
    }
    .into_any()
}
