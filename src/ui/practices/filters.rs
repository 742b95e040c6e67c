//! What somebody wants of a practice.

use leptos::prelude::*;

use crate::instrument::{Instrument, builtin};
use crate::practice::{Audience, Filter, GroupSize};
use crate::text::{AllPracticesWords, PracticesWords};
use crate::ui::state::State;

/// How many minutes there may be.
const MINUTES: [u16; 2] = [10, 30];

/// One way to choose of each kind; what is chosen goes to `filter`.
pub(super) fn filters(state: State, filter: RwSignal<Filter>) -> AnyView {
    let words = state.words::<AllPracticesWords>();
    let of_practices = state.words::<PracticesWords>();
    let audiences = vec![
        (words.any_who().to_owned(), None),
        (of_practices.anyone().to_owned(), Some(Audience::Anyone)),
        (of_practices.leader().to_owned(), Some(Audience::Leader)),
        (of_practices.team().to_owned(), Some(Audience::Team)),
    ];
    let any_time = (words.any_time().to_owned(), None);
    let at_most = MINUTES.map(|minutes| (words.at_most(minutes), Some(minutes)));
    let minutes = std::iter::once(any_time).chain(at_most).collect();
    let people = vec![
        (words.any_people().to_owned(), None),
        (of_practices.alone().to_owned(), Some(GroupSize::Alone)),
        (of_practices.pair().to_owned(), Some(GroupSize::Pair)),
        (of_practices.together().to_owned(), Some(GroupSize::Team)),
    ];
    let places = vec![(words.in_a_room().to_owned(), false), (words.on_screens().to_owned(), true)];
    let dimensions = move || {
        let any = (words.any_dimension().to_owned(), None);
        let each = dimensions(state).into_iter().map(|(id, name)| (name, Some(id)));
        let options = std::iter::once(any).chain(each).collect();
        choice(words.for_(), options, filter, |filter| &mut filter.dimension)
    };
    html! {
        <div class="filters">
            {dimensions}
            {choice(words.who(), audiences, filter, |filter| &mut filter.audience)}
            {choice(words.time(), minutes, filter, |filter| &mut filter.minutes)}
            {choice(words.people(), people, filter, |filter| &mut filter.people)}
            {choice(words.place(), places, filter, |filter| &mut filter.on_screens)}
        </div>
    }
}

/// A list to choose one of `options` from, each a text and what it stands for.
fn choice<T: Clone + PartialEq + 'static>(
    label: &'static str,
    options: Vec<(String, T)>,
    filter: RwSignal<Filter>,
    field: fn(&mut Filter) -> &mut T,
) -> AnyView {
    let mut now = filter.get_untracked();
    let now = field(&mut now).clone();
    let (texts, values): (Vec<String>, Vec<T>) = options.into_iter().unzip();
    let listed = texts
        .into_iter()
        .zip(&values)
        .enumerate()
        .map(|(at, (text, value))| {
            html! { <option value=at.to_string() selected={*value == now}>{text}</option> }
        })
        .collect_view();
    let choose = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or_default();
        if let Some(value) = values.get(at) {
            filter.update(|filter| *field(filter) = value.clone());
        }
    };
    html! {
        <label class="field">
            <span>{label}</span>
            <select on:change=choose>{listed}</select>
        </label>
    }
}

/// The dimensions that some practice serves and some questionnaire names: of the one that is asked,
/// then of the built-in ones.
fn dimensions(state: State) -> Vec<(String, String)> {
    let practices = state.practices().unwrap_or_default();
    let served = |id: &str| practices.all().any(|it| it.serves.iter().any(|it| it == id));
    let mut found: Vec<(String, String)> = Vec::new();
    let mut add = |instrument: &Instrument| {
        let language = state.language_of(instrument);
        for dimension in instrument.dimensions() {
            let id = dimension.id();
            if found.iter().all(|(known, _)| known != id) && served(id) {
                let name = dimension.name().get(&language).cloned().unwrap_or_default();
                found.push((id.to_owned(), name));
            }
        }
    };
    if let Some(asked) = state.instrument() {
        add(&asked);
    }
    for name in builtin::NAMES {
        if let Ok(Some(instrument)) = builtin::get(name, 0, state.lang()) {
            add(&instrument);
        }
    }
    found
}
