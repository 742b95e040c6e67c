//! All figures of a result as tables.

use leptos::prelude::*;

use super::seen::as_on;
use super::{Seen, helped, told};
use crate::disclosure::{self, Difference, Origin, Part};
use crate::discussion::Figure;
use crate::report::wording;
use crate::text::{ReportWords, RoundResultWords, WallWords};

/// What may be shown, in words and tables.
pub(in crate::ui) fn numbers(seen: &Seen) -> AnyView {
    let words = seen.state.words::<RoundResultWords>();
    let (lang, view) = (seen.lang(), seen.view());
    let overall = match view.headline() {
        Part::Withheld => {
            html! { <p class="notice">{seen.nothing_shown()}</p> }
        }
        Part::Shown(headline) => {
            let everyone = headline.with_everyone();
            let everyone = everyone.shown().map(|everyone| {
                let text = wording::with_everyone(lang, *everyone);
                html! { <p class="hint">{text}</p> }
            });
            let as_on = as_on(seen.state, headline.origin());
            html! {
                <p class="value">
                    <strong>{wording::mean(lang, headline.mean())}</strong>
                    " " {words.of_points(view.points())}
                    {as_on.map(|as_on| format!(", {as_on}"))}
                </p>
                <p>
                    {wording::usual_level(lang, headline.range())}
                    " " {wording::closeness(lang, headline.closeness())}
                </p>
                {everyone}
            }
        }
    };
    let people = usize::try_from(view.people()).unwrap_or_default();
    let told = told(seen, usize::MAX);
    html! {
        <p>{words.people(people)}</p>
        {told.map(|text| html! { <p>{text}</p> })}
        {seen.repeats().then(|| html! { <p class="notice">{ReportWords::from(lang).as_before_why()}</p> })}
        {overall}
        {helped(seen).map(|list| html! { <h4>{ReportWords::from(lang).helped()}</h4> {list} })}
        {tables(seen)}
    }
}

/// A table of the dimensions and one of the questions, each with the columns that there is something
/// to fill with.
pub(in crate::ui) fn tables(seen: &Seen) -> AnyView {
    let few = !seen.view().dimensions().is_empty() && !seen.view().row().shows_questions();
    let few = few.then(|| {
        html! { <p class="hint">{seen.state.words::<ReportWords>().no_questions()}</p> }
    });
    html! {
        {dimensions(seen)}
        {questions(seen)}
        {few}
        <p class="hint">{seen.state.words::<RoundResultWords>().rounded()}</p>
    }
}

fn dimensions(seen: &Seen) -> Option<AnyView> {
    let (words, lang) = (seen.state.words::<RoundResultWords>(), seen.lang());
    let view = seen.view();
    let has_words = view.dimensions().iter().any(|it| it.closeness().shown().is_some());
    let marked = view.dimensions().iter().any(|it| it.lower_question().is_some());
    if view.dimensions().len() < 2 && !marked {
        return None;
    }
    let mut columns = vec![words.asked(), words.mean()];
    columns.extend(has_words.then_some(words.closeness()));
    let names = seen.asked().dimensions.iter().enumerate();
    let rows = names.zip(view.dimensions()).map(|((at, name), shown)| {
        let since = since_last_time(seen, shown.difference(), shown.origin());
        let notes = seen.lower_question(Figure::Dimension(at)).into_iter().chain(since).collect();
        let mut cells = vec![wording::figure(lang, shown.mean())];
        cells
            .extend(has_words.then(|| wording::closeness_word(lang, shown.closeness()).to_owned()));
        row(seen, name, notes, cells)
    });
    Some(table(words.dimensions(), &columns, rows.collect()))
}

fn questions(seen: &Seen) -> Option<AnyView> {
    let (words, lang) = (seen.state.words::<RoundResultWords>(), seen.lang());
    let view = seen.view();
    if !view.row().shows_questions() || view.items().is_empty() {
        return None;
    }
    let has_bars = view.items().iter().any(|item| item.bars().shown().is_some());
    let has_means = view.items().iter().any(|item| item.mean().shown().is_some()) || !has_bars;
    let labels = &seen.asked().labels;
    let ends = [labels.get(..2), labels.get(labels.len().saturating_sub(2)..)];
    let ends = ends.map(|labels| labels.unwrap_or_default().join(" / "));
    let mut columns = vec![words.asked()];
    columns.extend(has_means.then_some(words.mean()));
    if has_bars {
        columns.extend(ends.iter().map(String::as_str));
    }
    let rows = seen.asked().questions.iter().zip(view.items()).map(|(question, shown)| {
        let reversed = question.reversed.then(|| match shown.figure() {
            Part::Shown(disclosure::Figure::Bars(_)) => {
                seen.state.words::<WallWords>().reversed_bars()
            }
            _ => words.reversed(),
        });
        let reversed = reversed.filter(|_| shown.figure().shown().is_some()).map(str::to_owned);
        let since = since_last_time(seen, shown.difference(), shown.origin());
        let notes = reversed.into_iter().chain(since).collect();
        let mut cells = Vec::new();
        cells.extend(has_means.then(|| match shown.bars() {
            Part::Shown(_) => String::new(),
            Part::Withheld => wording::figure(lang, shown.mean()),
        }));
        if has_bars {
            let people = shown.bars().shown().map(|bars| [bars.low(), bars.high()]);
            let people = people.map(|people| people.map(|it| wording::bar_people(lang, it)));
            let withheld = [wording::withheld(lang).to_owned(), wording::withheld(lang).to_owned()];
            cells.extend(people.unwrap_or(if has_means { Default::default() } else { withheld }));
        }
        row(seen, &question.text, notes, cells)
    });
    Some(table(words.questions(), &columns, rows.collect()))
}

fn since_last_time(seen: &Seen, moved: Part<Difference>, origin: Origin) -> Option<String> {
    let difference = || moved.shown().map(|moved| wording::difference(seen.lang(), *moved));
    as_on(seen.state, origin).or_else(difference)
}

fn table(caption: &'static str, columns: &[&str], rows: Vec<AnyView>) -> AnyView {
    let columns = columns.iter().map(|name| {
        html! { <th scope="col">{(*name).to_owned()}</th> }
    });
    html! {
        <table class="released">
            <caption>{caption}</caption>
            <thead><tr>{columns.collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(seen: &Seen, name: &str, notes: Vec<String>, cells: Vec<String>) -> AnyView {
    let notes = notes.into_iter().map(|note| html! { <span class="hint">{note}</span> });
    let cells = cells.into_iter().map(|cell| html! { <td>{cell}</td> });
    html! {
        <tr>
            <th scope="row" lang=seen.asked().language.clone()>
                {name.to_owned()} {notes.collect_view()}
            </th>
            {cells.collect_view()}
        </tr>
    }
}
