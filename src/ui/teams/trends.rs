//! How a team moved from round to round.

use leptos::prelude::*;

use crate::discussion::Figure;
use crate::picture::Sheet;
use crate::team::PastRound;
use crate::text::TeamWords;
use crate::ui::parts::{drawing, fitting_drawing};
use crate::ui::released::{ReleasedRound, trend_drawing, trend_table};

/// The trends of the whole and of every dimension, as far as there is something to compare.
pub(super) fn trends(seen: &ReleasedRound, rounds: &[PastRound]) -> Option<AnyView> {
    let words = seen.state.words::<TeamWords>();
    let dimensions = seen.round().asked.dimensions.len();
    let dimensions = (dimensions > 1).then_some(0..dimensions).into_iter().flatten();
    let figures = std::iter::once(Figure::Headline).chain(dimensions.map(Figure::Dimension));
    let shown: Vec<AnyView> = figures
        .filter_map(|figure| {
            let picture = |sheet: Sheet| trend_drawing(seen, rounds, figure, sheet);
            let picture = match figure {
                Figure::Headline => fitting_drawing(seen.state, Sheet::PAGE, picture)?,
                _ => drawing(seen.state, &picture(Sheet::PHONE)?),
            };
            Some(html! {
                <figure class="trend-of">
                    <figcaption>{seen.name_of(figure)}</figcaption>
                    {picture}
                    {trend_table(seen, rounds, figure)}
                </figure>
            })
        })
        .collect();
    if shown.is_empty() {
        return None;
    }
    let others = rounds.iter().filter(|round| round.asked.digest != seen.round().asked.digest);
    let others = others.count();
    let others = (others > 0).then(|| html! { <p class="hint">{words.others_asked(others)}</p> });
    Some(html! {
        <section>
            <h3>{words.trends()}</h3>
            <p class="hint">{words.trends_lead()}</p>
            <p lang=seen.asked().language.clone()>{seen.asked().title.clone()}</p>
            <div class="trends">{shown}</div>
            {others}
        </section>
    })
}
