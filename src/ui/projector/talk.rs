//! What to talk about, and what the team will do.

use leptos::prelude::*;

use super::hour::{Hour, On};
use crate::day::Day;
use crate::discussion::{Figure, practices, prompts as topics};
use crate::practice::{Audience, Guidance, Picked};
use crate::promise::Promise;
use crate::team::{Action, LONGEST_NAME};
use crate::text::{ActionWords, RehearsalWords, clean_line};
use crate::ui::parts::{
    Kind, action_rows, button, careful, line_field, practices_problem_in_short, remove_action,
    why_this,
};
use crate::ui::state::State;

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
    let fields = ActionFields::new();
    let kept = seen.of_rehearsal(RehearsalWords::gone).unwrap_or(words.owner_hint());
    let ideas = move || {
        let ideas = practices(seen.view(), state.practices()?, Audience::Team);
        (!ideas.is_empty()).then(|| ideas_of(hour, ideas, fields))
    };
    html! {
        <div id="agreed" tabindex="-1">{agreed}</div>
        {form(hour, fields)}
        {move || practices_problem_in_short(state)}
        <div class="folds">{plan(state, fields)} {ideas}</div>
        <p class="hint">{kept}</p>
    }
}

/// What is being agreed on, as it is typed.
#[derive(Clone, Copy)]
struct ActionFields {
    text: RwSignal<String>,
    owner: RwSignal<String>,
    due: RwSignal<String>,
    when: RwSignal<String>,
    sign: RwSignal<String>,
    /// Whether the moment and the sign are unfolded by what was taken.
    shows_plan: RwSignal<bool>,
}

impl ActionFields {
    fn new() -> Self {
        let empty = || RwSignal::new(String::new());
        Self {
            text: empty(),
            owner: empty(),
            due: empty(),
            when: empty(),
            sign: empty(),
            shows_plan: RwSignal::new(false),
        }
    }

    /// Begins with what a practice says.
    fn take(self, said: &Guidance) {
        self.text.set(fitting(said.title));
        self.when.set(fitting(said.cues.first().copied().unwrap_or_default()));
        self.sign.set(fitting(said.sign.unwrap_or_default()));
        self.shows_plan.set(true);
    }

    fn clear(self) {
        for field in [self.text, self.owner, self.due, self.when, self.sign] {
            field.set(String::new());
        }
        self.shows_plan.set(false);
    }
}

/// As much of `text` as may be agreed on: a page's own practices may say more.
fn fitting(text: &str) -> String {
    match text.char_indices().nth(Action::LONGEST_NEW - 1) {
        Some((end, last)) if end + last.len_utf8() < text.len() => format!("{}…", &text[..end]),
        _ => text.to_owned(),
    }
}

/// The fields for another action. It is no form: pages may put the element into a sandbox that
/// blocks forms.
fn form(hour: Hour, fields: ActionFields) -> AnyView {
    let state = hour.state;
    let words = state.words::<ActionWords>();
    let seen = hour.seen();
    let line = |text: RwSignal<String>| clean_line(&text.get_untracked());
    let agree = move || {
        let what = line(fields.text);
        if !what.is_empty() {
            state.agree(seen.round(), what, |action| {
                action.owner = line(fields.owner);
                action.due = Day::parse(&fields.due.get_untracked());
                action.when = line(fields.when);
                action.sign = line(fields.sign);
            });
            fields.clear();
        }
        state.focus("#action-text");
    };
    let field = |id: &str, label, most, text| line_field(format!("action-{id}"), label, most, text);
    html! {
        <div class="agree">
            {field("text", words.what(), Action::LONGEST_NEW, fields.text)}
            {field("owner", words.owner(), LONGEST_NAME, fields.owner)}
            {day(words.by_when(), fields.due)}
            {button(Kind::Plain, words.add(), agree)}
        </div>
    }
}

/// When it is done and by what it is seen to help, folded away until a practice brings it along.
fn plan(state: State, fields: ActionFields) -> AnyView {
    let words = state.words::<ActionWords>();
    let field = |id: &str, label, text| {
        line_field(format!("action-{id}"), label, Action::LONGEST_NEW, text)
    };
    html! {
        <details prop:open=move || fields.shows_plan.get()>
            <summary>{words.plan()}</summary>
            {field("when", words.when(), fields.when)}
            {field("sign", words.sign(), fields.sign)}
        </details>
    }
}

fn day(label: &'static str, day: RwSignal<String>) -> AnyView {
    html! {
        <label class="field">
            <span>{label}</span>
            <input
                type="date"
                id="action-due"
                prop:value=move || day.get()
                on:input=move |event| day.set(event_target_value(&event))
            />
        </label>
    }
}

fn ideas_of(hour: Hour, ideas: Vec<Picked>, fields: ActionFields) -> AnyView {
    let seen = hour.seen();
    let state = seen.state;
    let words = state.words::<ActionWords>();
    // Folded away again once one is taken, so that what was taken is to be seen.
    let list = NodeRef::<leptos::html::Details>::new();
    let rows = ideas
        .into_iter()
        .map(|Picked { practice, need }| {
            let said = state.guidance(practice);
            let dimensions = seen.view().dimensions();
            let at = dimensions.iter().position(|known| known.id() == need.dimension);
            let name = at.map(|at| seen.name_of(Figure::Dimension(at))).unwrap_or_default();
            let careful = careful(state, &said);
            let label = words.take_of(said.title);
            let row = html! {
                <p lang=said.language>
                    <strong>{said.title}</strong>
                    " "
                    <span class="due">{said.first_step}</span>
                </p>
            };
            let take = move |_| {
                fields.take(&said);
                if let Some(folded) = list.get_untracked() {
                    folded.set_open(false);
                }
                state.focus("#action-text");
            };
            html! {
                <li>
                    {row}
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
        <details class="ideas" node_ref=list>
            <summary>{words.ideas()}</summary>
            <ul class="rows">{rows}</ul>
        </details>
    }
}
