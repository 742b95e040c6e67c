//! One of several scores that stand side by side.

use leptos::prelude::*;

use crate::instrument::Points;
use crate::journal::CheckIn;
use crate::scoring::Mean;
use crate::text::OwnResultsWords;
use crate::ui::parts::track;
use crate::ui::state::State;
use crate::ui::wording::Wording;

/// A score of `check_in`, called `name`, on its scale; with its day, if that is not said elsewhere.
pub(super) fn row(
    state: State,
    (check_in, wording): (&CheckIn, &Wording),
    name: String,
    mean: Mean,
    with_day: bool,
) -> AnyView {
    let words = state.words::<OwnResultsWords>();
    let value = state.lang().tenths(mean.tenths_from(check_in.first));
    let points = (check_in.points + check_in.first - 1).to_string();
    let day = with_day.then(|| html! { <p class="due">{state.lang().day(check_in.day)}</p> });
    let points_drawn = Points::new(check_in.points).map(|points| track(mean, points.get()));
    html! {
        <section class="score">
            <h4 lang=wording.language()>{name}</h4>
            <p class="value"><strong>{value}</strong> " " {words.value_only(&points)}</p>
            {points_drawn}
            {day}
        </section>
    }
}
