//! What to talk about, and what the team will do.

use leptos::prelude::*;

use super::hour::{Hour, On};
use crate::day::Day;
use crate::discussion::{Figure, practices, prompts as topics};
use crate::practice::{Audience, Picked};
use crate::promise::Promise;
use crate::team::{Action, LONGEST_NAME};
use crate::text::{ActionWords, clean_line};
use crate::ui::parts::{
    Kind, action_rows, button, careful, practices_problem_in_short, remove_action, why_this,
};

/// As many topics as a wall has room for.
const ON_THE_WALL: usize = 2;

pub(super) fn prompts(hour: Hour, on: On) -> AnyView {
    let seen = hour.seen();
    let lang = seen.lang();
    let most = if on == On::Wall { ON_THE_WALL } else { usize::MAX };
    let mut asked = Vec::new();
    let each = topics(seen.view(), hour.telling())
        .into_iter()
        .filter_map(|topic| {
            let mut questions = topic.questions(seen.view(), lang);
            questions.retain(|text| !asked.contains(text));
            asked.extend_from_slice(&questions);
            if questions.is_empty() {
                return None;
            }
            let questions = questions.into_iter();
            let questions = questions.map(|text| html! { <li>{text}</li> });
            Some(html! {
                <section class="topic">
                    <h4>{seen.name_of(topic.about)}</h4>
                    <ul>{questions.collect_view()}</ul>
                </section>
            })
        })
        .take(most)
        .collect_view();
    html! { <div class="topics">{each}</div> }
}

/// As many actions as a team keeps.
const ENOUGH: usize = 2;

pub(super) fn actions(hour: Hour) -> AnyView {
    let seen = hour.seen();
    let (state, words) = (seen.state, seen.state.words::<ActionWords>());
    let agreed = move || hour.seen().agreed();
    let known = Memo::new(move |_| agreed().into_iter().map(|it| it.id).collect::<Vec<_>>());
    let agreed = move || {
        let ids = known.get();
        let actions: Vec<Action> = untrack(agreed);
        let open = actions.iter().filter(|action| action.state == Promise::Open).count();
        let enough = (open >= ENOUGH).then(|| html! { <p class="hint">{words.enough()}</p> });
        (!ids.is_empty()).then(|| {
            html! {
                <h4>{words.agreed_today()}</h4>
                {action_rows(state, actions, Some(remove_action))}
                {enough}
            }
        })
    };
    let text = RwSignal::new(String::new());
    let ideas = move || {
        let ideas = practices(seen.view(), state.practices()?, Audience::Team);
        (!ideas.is_empty()).then(|| ideas_of(hour, ideas, text))
    };
    html! {
        <div id="agreed" tabindex="-1">{agreed}</div>
        {form(hour, text)}
        {move || practices_problem_in_short(state)}
        {ideas}
    }
}

/// The fields for another action. It is no form: pages may put the element into a sandbox that
/// blocks forms.
fn form(hour: Hour, text: RwSignal<String>) -> AnyView {
    let state = hour.state;
    let words = state.words::<ActionWords>();
    let (owner, due) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let seen = hour.seen();
    let agree = move || {
        let what = clean_line(&text.get_untracked());
        if !what.is_empty() {
            let day = Day::parse(&due.get_untracked());
            state.agree(seen.round(), what, clean_line(&owner.get_untracked()), day);
            text.set(String::new());
            owner.set(String::new());
            due.set(String::new());
        }
        state.focus("#action-text");
    };
    let field =
        |id: &'static str, kind: &'static str, label, most: usize, value: RwSignal<String>| {
            html! {
                <label class="field">
                    <span>{label}</span>
                    <input
                        type=kind
                        id=id
                        maxlength=most.to_string()
                        autocomplete="off"
                        prop:value=move || value.get()
                        on:input=move |event| value.set(event_target_value(&event))
                    />
                </label>
            }
        };
    html! {
        <div class="agree">
            {field("action-text", "text", words.what(), Action::LONGEST_NEW, text)}
            {field("action-owner", "text", words.owner(), LONGEST_NAME, owner)}
            {field("action-due", "date", words.by_when(), 10, due)}
            {button(Kind::Plain, words.add(), agree)}
        </div>
        <p class="hint">{words.owner_hint()}</p>
    }
}

fn ideas_of(hour: Hour, ideas: Vec<Picked>, text: RwSignal<String>) -> AnyView {
    let seen = hour.seen();
    let state = seen.state;
    let words = state.words::<ActionWords>();
    let rows = ideas
        .into_iter()
        .map(|Picked { practice, need }| {
            let said = state.guidance(practice);
            let dimensions = seen.view().dimensions();
            let at = dimensions.iter().position(|known| known.id() == need.dimension);
            let name = at.map(|at| seen.name_of(Figure::Dimension(at))).unwrap_or_default();
            let careful = careful(state, &said);
            let label = words.take_of(said.title);
            let take = move |_| {
                text.set(said.first_step.to_owned());
                state.focus("#action-text");
            };
            html! {
                <li>
                    <p lang=said.language>
                        <strong>{said.title}</strong>
                        " "
                        <span class="due">{said.first_step}</span>
                    </p>
                    {why_this(state, need.why, &name)}
                    {careful}
                    <button type="button" class="action quiet" aria-label=label on:click=take>
                        {words.take()}
                    </button>
                </li>
            }
        })
        .collect_view();
    html! {
        <details class="ideas">
            <summary>{words.ideas()}</summary>
            <ul class="rows">{rows}</ul>
        </details>
    }
}
