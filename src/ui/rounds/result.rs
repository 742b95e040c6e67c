//! The result: what the gate lets through, as a list.

use leptos::prelude::*;

use super::opened::Opened;
use crate::disclosure::{Bar, Cap, Part, Range, ReleasedView, Shown, release};
use crate::instrument::{Instrument, Localised};
use crate::round::{Check, Release, Total, TotalError};
use crate::scoring::Closeness;
use crate::text::{RESULT, fill};
use crate::ui::parts::{Kind, button};
use crate::ui::state::State;

/// The result, or what stands in its way.
pub(super) fn result(opened: &Opened) -> AnyView {
    let words = opened.state.words(&RESULT);
    let body = {
        let opened = opened.clone();
        move || added_up(&opened)
    };
    view! { class="pc",
        <section id="result" class="result" tabindex="-1" aria-label=words.title>
            <h3>{words.title}</h3>
            {body}
        </section>
    }
    .into_any()
}

fn added_up(opened: &Opened) -> AnyView {
    let words = opened.state.words(&RESULT);
    let Some(bundle) = opened.bundle() else { return ().into_any() };
    let releases = opened.releases();
    let total = match Total::add_up(&opened.round, &bundle, &releases) {
        Ok(total) => total,
        Err(TotalError::Missing(keepers)) => {
            let names: Vec<String> =
                keepers.into_iter().map(|keeper| opened.keeper_name(keeper)).collect();
            let names = opened.state.lang().list(&names);
            let text = fill(words.waiting, &[("{names}", &names)]);
            return view! { class="pc", <p class="notice">{text}</p> }.into_any();
        }
        Err(why) => return no_total(opened, &why, releases),
    };
    // The total is of this round's instrument.
    let Ok(counts) = total.counts(&opened.round) else { return ().into_any() };
    shown(opened, &release(&counts, &opened.descriptor().policy(), None))
}

/// Why nothing is shown, and what to do.
fn no_total(opened: &Opened, why: &TotalError, releases: Vec<Release>) -> AnyView {
    let state = opened.state;
    let words = state.words(&RESULT);
    let reason = match why {
        TotalError::DoesNotAddUp(check) => {
            let reason = match check {
                Check::Answer { item } => fill(words.check_answer, &[("{number}", &number(*item))]),
                Check::Item { item } => fill(words.check_item, &[("{number}", &number(*item))]),
                Check::Score | Check::Scores => words.check_scores.to_owned(),
            };
            fill(words.does_not_add_up, &[("{check}", &reason)])
        }
        _ => words.other_list.to_owned(),
    };
    let link = opened.link.clone();
    // The own release can't be made again, and is right.
    let set_aside = releases
        .into_iter()
        .filter(|release| !opened.is_own(release.keeper()))
        .map(|release| {
            let name = opened.keeper_name(release.keeper());
            let label = fill(words.set_aside, &[("{name}", &name)]);
            let link = link.clone();
            button(Kind::Plain, label, move || {
                state.drop_release(&link, &release);
                state.focus("#releases");
            })
        })
        .collect_view();
    view! { class="pc",
        <p class="notice">{reason}</p>
        <div class="actions">{set_aside}</div>
    }
    .into_any()
}

fn number(item: usize) -> String {
    (item + 1).to_string()
}

/// What may be shown.
fn shown(opened: &Opened, view: &ReleasedView) -> AnyView {
    let state = opened.state;
    let words = state.words(&RESULT);
    let instrument = opened.round.instrument();
    let language = state.language_of(instrument);
    let in_language = |text: &Localised<String>| text.get(&language).cloned().unwrap_or_default();
    let overall = match view.headline() {
        Part::Withheld => {
            view! { class="pc", <p class="notice">{words.withheld_all}</p> }.into_any()
        }
        Part::Shown(headline) => {
            let range = in_range(state, headline.range(), words.range);
            let everyone = headline.with_everyone();
            let everyone = everyone.shown().map(|everyone| {
                let range = in_range(state, *everyone, words.range_to);
                let text = fill(words.with_everyone, &[("{range}", &range)]);
                view! { class="pc", <p class="hint">{text}</p> }
            });
            let close = headline.closeness();
            view! { class="pc",
                <p class="value">
                    <strong>{mean(state, headline.mean())}</strong>
                    " " {fill(words.of_points, &[("{points}", &view.points().to_string())])}
                </p>
                <p>{fill(words.usual, &[("{range}", &range)])} " " {closeness(state, close)}</p>
                {everyone}
            }
            .into_any()
        }
    };
    let dimensions = instrument.dimensions().iter().zip(view.dimensions()).map(|(asked, shown)| {
        row(state, in_language(asked.name()), &language, shown.mean(), shown.closeness(), None)
    });
    let dimensions = (view.dimensions().len() > 1)
        .then(|| table(state, words.dimensions, dimensions.collect_view().into_any()));
    let items = instrument.items().iter().zip(view.items()).map(|(asked, shown)| {
        let bars = shown.bars().map(|bars| bars_in_words(state, instrument, &language, bars));
        let notes = asked.reverse().then(|| words.reversed.to_owned()).into_iter().chain(bars);
        let notes: Vec<String> = notes.collect();
        let notes = (!notes.is_empty()).then(|| notes.join(" "));
        row(state, in_language(asked.text()), &language, shown.mean(), shown.closeness(), notes)
    });
    let items = table(state, words.questions, items.collect_view().into_any());
    let people = usize::try_from(view.people()).unwrap_or_default();
    view! { class="pc",
        <p>{words.people.of(people)}</p>
        {overall}
        {dimensions}
        {items}
        <p class="hint">{words.rounded}</p>
        <p class="hint">{words.only_here}</p>
    }
    .into_any()
}

fn table(state: State, caption: &'static str, rows: AnyView) -> AnyView {
    let words = state.words(&RESULT);
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
    state: State,
    name: String,
    language: &str,
    value: Part<Shown>,
    close: Part<Closeness>,
    bars: Option<String>,
) -> AnyView {
    let words = state.words(&RESULT);
    let value = value.shown().map_or(words.withheld.to_owned(), |value| mean(state, *value));
    let bars = bars.map(|bars| view! { class="pc", <span class="hint">{bars}</span> });
    view! { class="pc",
        <tr>
            <th scope="row" lang=language.to_owned()>{name} {bars}</th>
            <td>{value}</td>
            <td>{closeness_word(state, close)}</td>
        </tr>
    }
    .into_any()
}

fn mean(state: State, shown: Shown) -> String {
    let words = state.words(&RESULT);
    let value = state.lang().hundredths(shown.hundredths().into());
    match shown.cap() {
        None => value,
        Some(Cap::OrLower) => fill(words.or_lower, &[("{value}", &value)]),
        Some(Cap::OrHigher) => fill(words.or_higher, &[("{value}", &value)]),
    }
}

fn in_range(state: State, range: Range, form: &str) -> String {
    let lang = state.lang();
    let (low, high) = (lang.hundredths(range.low().into()), lang.hundredths(range.high().into()));
    fill(form, &[("{low}", &low), ("{high}", &high)])
}

fn closeness(state: State, close: Part<Closeness>) -> &'static str {
    let words = state.words(&RESULT);
    match close.shown() {
        None => "",
        Some(Closeness::Close) => words.were_close,
        Some(Closeness::Mixed) => words.were_mixed,
        Some(Closeness::FarApart) => words.were_far_apart,
    }
}

fn closeness_word(state: State, close: Part<Closeness>) -> &'static str {
    let words = state.words(&RESULT);
    match close.shown() {
        None => words.withheld,
        Some(Closeness::Close) => words.close,
        Some(Closeness::Mixed) => words.mixed,
        Some(Closeness::FarApart) => words.far_apart,
    }
}

/// How often answers were chosen, as answered.
fn bars_in_words(state: State, instrument: &Instrument, language: &str, bars: &[Bar]) -> String {
    let labels = instrument.labels().get(language).cloned().unwrap_or_default();
    let label = |point: u8| labels.get(usize::from(point) - 1).cloned().unwrap_or_default();
    let each = bars.iter().map(|bar| {
        let count = bar.people().to_string();
        let (from, to) = (label(bar.from()), label(bar.to()));
        if bar.from() == bar.to() {
            format!("{from}: {count}")
        } else {
            fill(state.words(&RESULT).bar, &[("{from}", &from), ("{to}", &to), ("{count}", &count)])
        }
    });
    each.collect::<Vec<_>>().join("; ")
}
