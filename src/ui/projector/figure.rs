//! One dimension or question.

use leptos::prelude::*;

use super::hour::{Hour, On};
use super::screen::picture;
use crate::discussion::{Figure, Pattern, as_it_was, compared_with_last_time};
use crate::report::wording;
use crate::text::RESULT;
use crate::ui::teams::trend_drawing;

pub(super) fn figure(hour: &Hour, figure: Figure, on: On) -> AnyView {
    let seen = &hour.seen;
    let lead = Pattern::of(seen.view(), figure).sentence(seen.lang());
    let (scale, answers) = (scale(hour, figure, on), answers(hour, figure, on));
    if on == On::Wall && answers.is_some() {
        // There is room for one picture; of the other, the words are left.
        let mean = figure.mean(seen.view()).map(|mean| wording::mean(seen.lang(), mean));
        let label = seen.state.words(&RESULT).mean;
        let mean = mean.map(|mean| view! { class="pc", <strong>{label} " " {mean}</strong> " · " });
        return view! { class="pc",
            {answers}
            <p class="lead">{mean} {lead}</p>
            {reversed(hour, figure)}
        }
        .into_any();
    }
    // On the wall the sentence has to do.
    let rounds = seen.rounds_so_far();
    let moved = (on == On::Panel)
        .then(|| picture(hour, on, |sheet| trend_drawing(seen, &rounds, figure, sheet)));
    view! { class="pc",
        {scale}
        <p class="lead">{lead}</p>
        {compared(hour, figure).map(|text| view! { class="pc", <p>{text}</p> })}
        {reversed(hour, figure)}
        {answers}
        {moved}
    }
    .into_any()
}

fn scale(hour: &Hour, figure: Figure, on: On) -> Option<AnyView> {
    figure.mean(hour.seen.view())?;
    picture(hour, on, |sheet| hour.seen.picture(figure, sheet))
}

/// How many chose the lowest and the highest answers, if that is released.
fn answers(hour: &Hour, figure: Figure, on: On) -> Option<AnyView> {
    let Figure::Question(at) = figure else { return None };
    hour.seen.view().items().get(at)?.bars().shown()?;
    picture(hour, on, |sheet| hour.seen.report(false).answers(at, sheet))
}

fn compared(hour: &Hour, figure: Figure) -> Option<String> {
    let (view, lang) = (hour.seen.view(), hour.seen.lang());
    let as_it_was = as_it_was(view, figure, lang);
    as_it_was.or_else(|| figure.difference(view).map(|it| compared_with_last_time(it, lang)))
}

/// That the statement counts the other way round, where a mean is shown.
fn reversed(hour: &Hour, figure: Figure) -> Option<AnyView> {
    let Figure::Question(at) = figure else { return None };
    figure.mean(hour.seen.view())?;
    let text = hour.seen.state.words(&RESULT).reversed;
    let reversed = hour.seen.asked().questions.get(at)?.reversed;
    reversed.then(|| view! { class="pc", <p class="hint">{text}</p> }.into_any())
}
