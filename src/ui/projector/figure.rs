//! One dimension or question.

use leptos::prelude::*;

use super::hour::{Hour, On};
use super::picture::picture;
use crate::disclosure;
use crate::discussion::{Figure, Pattern, compared_with_last_time};
use crate::text::{ReportWords, RoundResultWords, WallWords};
use crate::ui::released::trend_drawing;

pub(super) fn figure(hour: Hour, figure: Figure, on: On) -> AnyView {
    let seen = hour.seen();
    let lead = Pattern::of(seen.view(), figure).sentence(seen.lang());
    // A question has a mean on its scale, or bars in place of it.
    let shown = figure.is_shown(seen.view());
    let shown = shown.then(|| picture(hour, on, |sheet| seen.picture(figure, sheet))).flatten();
    // On the wall the sentence has to do.
    let moved = (on == On::Panel).then(|| {
        let rounds = seen.rounds_so_far();
        picture(hour, on, |sheet| trend_drawing(&seen, &rounds, figure, sheet))
    });
    html! {
        {shown}
        {counted(hour, figure)}
        {reversed(hour, figure)}
        <p class="lead">{lead}</p>
        {seen.lower_question(figure).map(|text| html! { <p class="lower">{text}</p> })}
        {compared(hour, figure).map(|text| html! { <p>{text}</p> })}
        {moved}
    }
}

/// What bars count.
fn counted(hour: Hour, figure: Figure) -> Option<AnyView> {
    let Figure::Question(at) = figure else { return None };
    hour.seen().view().items().get(at)?.bars().shown()?;
    let text = hour.state.words::<ReportWords>().counted();
    Some(html! { <p class="hint">{text}</p> })
}

/// That it is shown as it was, and of which day; else how it compares with last time.
fn compared(hour: Hour, figure: Figure) -> Option<String> {
    let seen = hour.seen();
    let difference = figure.difference(seen.view());
    seen.as_it_was(figure)
        .or_else(|| difference.map(|difference| compared_with_last_time(difference, seen.lang())))
}

/// That the statement counts the other way round. A mean is turned round; bars are as answered, and
/// only the sentence below them is.
fn reversed(hour: Hour, figure: Figure) -> Option<AnyView> {
    let Figure::Question(at) = figure else { return None };
    let state = hour.state;
    let text = match hour.seen().view().items().get(at)?.figure().shown()? {
        disclosure::ItemFigure::Mean(_) => state.words::<RoundResultWords>().reversed(),
        disclosure::ItemFigure::Bars(_) => state.words::<WallWords>().reversed_bars(),
    };
    let reversed = hour.seen().asked().questions.get(at)?.reversed;
    reversed.then(|| html! { <p class="hint">{text}</p> })
}
