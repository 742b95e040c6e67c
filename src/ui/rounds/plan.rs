//! Preparing a round.

use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::*;

use super::result::choose_team;
use super::scan::scan;
use crate::instrument::{Instrument, builtin};
use crate::journal::{Day, RoundPlan};
use crate::round::{Findings, Kind as CodeKind, find};
use crate::text::{KEEP, PLAN, REVEAL, ROUND, fill};
use crate::ui::browser::{page, today};
use crate::ui::parts::{HandOn, Kind, button, hand_on, heading, open_actions};
use crate::ui::settings::Place;
use crate::ui::state::{PlanMistake, Screen, State, card_of};

/// Some browsers clear what a page has stored after as many days without a visit.
const DAYS_KEPT: u32 = 7;

/// A plan on the screen. What is entered is kept at once.
#[derive(Clone, Copy)]
struct Planning {
    state: State,
    plan: RwSignal<RoundPlan>,
}

impl Planning {
    fn change(self, change: impl FnOnce(&mut RoundPlan)) {
        self.plan.update(change);
        self.plan.with_untracked(|plan| self.state.keep_plan(plan));
    }
}

pub(super) fn plan(state: State, id: &str) -> AnyView {
    let words = state.words(&PLAN);
    let known = untrack(|| {
        state.store(|store| store.journal().plans().into_iter().find(|plan| plan.id == id))
    });
    let Some(plan) = known else {
        return view! { class="pc",
            <div class="rounds">
                {heading(state, words.gone)}
                <div class="actions">
                    {button(Kind::Primary, state.words(&ROUND).all, move || state.go(Screen::Rounds(Place::All)))}
                </div>
            </div>
        }
        .into_any();
    };
    let planning = Planning { state, plan: RwSignal::new(plan) };
    let mistake = RwSignal::new(String::new());
    let make = move || {
        let plan = planning.plan.get_untracked();
        let Some(instrument) = chosen(state, &plan) else { return };
        if let Err(why) = state.make_round(&plan, instrument) {
            mistake.set(said(state, why));
            state.focus(field_of(why));
        }
    };
    let far = move || {
        let day = planning.plan.with(|plan| Day::parse(&plan.last_day));
        let far = day.is_none_or(|day| day > today().plus(DAYS_KEPT));
        far.then(|| view! { class="pc", <p class="notice">{words.last_day_far}</p> })
    };
    let id = id.to_owned();
    view! { class="pc",
        <div class="rounds plan">
            {heading(state, words.title)}
            <p class="lead">{words.lead}</p>
            {team(planning)}
            <section>
                <h3>{words.what}</h3>
                {text_field(planning, "plan-title", words.name_of_round, words.name_hint, |plan| &mut plan.title)}
                {questionnaire(planning)}
            </section>
            <section>
                <h3>{words.who}</h3>
                {field(planning, "plan-invited", "number", words.invited, words.invited_hint, |plan| &mut plan.invited)}
                {field(planning, "plan-minimum", "number", words.minimum, words.minimum_hint, |plan| &mut plan.minimum)}
                {field(planning, "plan-last-day", "date", words.last_day, words.last_day_hint, |plan| &mut plan.last_day)}
                <div role="status">{far}</div>
            </section>
            <section>
                <h3>{words.shown}</h3>
                {detail(planning)}
            </section>
            <section>
                <h3>{words.keepers}</h3>
                <p>{words.keepers_lead}</p>
                {text_field(planning, "plan-name", words.your_name, words.your_name_hint, |plan| &mut plan.name)}
                {keepers(planning)}
            </section>
            <p class="mistake" role="alert">{move || mistake.get()}</p>
            <div class="actions">
                {button(Kind::Primary, words.make, make)}
                {button(Kind::Plain, words.later, move || state.go(Screen::Rounds(Place::All)))}
                {button(Kind::Quiet, words.drop, move || state.drop_plan(&id))}
            </div>
        </div>
    }
    .into_any()
}

/// Whose round it will be, and what that team had agreed on.
fn team(planning: Planning) -> Option<AnyView> {
    let Planning { state, plan } = planning;
    let words = state.words(&REVEAL);
    let teams = untrack(|| state.teams());
    let chosen = RwSignal::new(plan.with_untracked(|plan| plan.team.clone()).unwrap_or_default());
    let choice = choose_team(state, teams, chosen)?;
    Effect::new(move |before: Option<String>| {
        let now = chosen.get();
        if before.is_some_and(|before| before != now) {
            planning.change(|plan| plan.team = Some(now.clone()).filter(|id| !id.is_empty()));
        }
        now
    });
    let open = move || {
        let team = chosen.get();
        (!team.is_empty()).then(|| {
            view! { class="pc",
                <h4>{words.before_next}</h4>
                {open_actions(state, team)}
            }
        })
    };
    Some(
        view! { class="pc",
            <section>
                <h3>{words.team}</h3>
                {choice}
                {open}
            </section>
        }
        .into_any(),
    )
}

/// All questionnaires that can be asked: the built-in ones, and the page's own.
fn instruments(state: State) -> Vec<Rc<Instrument>> {
    let quarter = today().quarter();
    let built_in = builtin::NAMES.iter().filter_map(|name| builtin::get(name, quarter).ok()?);
    let mut all: Vec<Rc<Instrument>> = built_in.map(Rc::new).collect();
    if let Some(own) = untrack(|| state.page_instrument())
        && all.iter().all(|known| known.id() != own.id())
    {
        all.insert(0, own);
    }
    all
}

fn chosen(state: State, plan: &RoundPlan) -> Option<Instrument> {
    let all = instruments(state);
    let chosen = all.iter().find(|instrument| instrument.id() == plan.instrument);
    chosen.or(all.first()).map(|instrument| Instrument::clone(instrument))
}

fn questionnaire(planning: Planning) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words(&PLAN);
    let chosen = chosen(state, &plan.get_untracked());
    let options = instruments(state)
        .into_iter()
        .map(|instrument| {
            let language = state.language_of(&instrument);
            let title = instrument.title().get(&language).cloned().unwrap_or_default();
            let questions = words.questions.of(instrument.items().len());
            let selected = chosen.as_ref().is_some_and(|chosen| chosen.id() == instrument.id());
            view! { class="pc",
                <option value=instrument.id().to_owned() selected=selected>
                    {format!("{title} ({questions})")}
                </option>
            }
        })
        .collect_view();
    let choose = move |event: Event| {
        planning.change(|plan| plan.instrument = event_target_value(&event));
    };
    view! { class="pc",
        <label class="field">
            <span>{words.questionnaire}</span>
            <select on:change=choose>{options}</select>
        </label>
    }
    .into_any()
}

/// Which text of a plan a field is for.
type TextOf = fn(&mut RoundPlan) -> &mut String;

fn text_field(
    planning: Planning,
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    of: TextOf,
) -> AnyView {
    field(planning, id, "text", label, hint, of)
}

fn field(
    planning: Planning,
    id: &'static str,
    kind: &'static str,
    label: &'static str,
    hint: &'static str,
    of: TextOf,
) -> AnyView {
    let mut plan = planning.plan.get_untracked();
    let value = of(&mut plan).clone();
    let hint_id = format!("{id}-hint");
    let (min, max) = match kind {
        "date" => (Some(today().to_string()), None),
        "number" => (Some("1".to_owned()), Some("9999")),
        _ => (None, None),
    };
    view! { class="pc",
        <label class="field">
            <span>{label}</span>
            <input
                type=kind
                id=id
                min=min
                max=max
                maxlength="80"
                autocomplete="off"
                aria-describedby=hint_id.clone()
                prop:value=value
                on:input=move |event| planning.change(|plan| *of(plan) = event_target_value(&event))
            />
        </label>
        <p class="hint" id=hint_id>{hint}</p>
    }
    .into_any()
}

fn detail(planning: Planning) -> AnyView {
    let words = planning.state.words(&PLAN);
    let choice = |distributions: bool, label: &'static str, hint: &'static str| {
        view! { class="pc",
            <label class="choice">
                <input
                    type="radio"
                    name="detail"
                    prop:checked=move || planning.plan.with(|plan| plan.distributions == distributions)
                    on:change=move |_| planning.change(|plan| plan.distributions = distributions)
                />
                <span>{label} " " <span class="hint">{hint}</span></span>
            </label>
        }
        .into_any()
    };
    view! { class="pc",
        <div class="detail" role="radiogroup" aria-label=words.shown>
            {choice(false, words.steps, words.steps_hint)}
            {choice(true, words.distributions, words.distributions_hint)}
        </div>
    }
    .into_any()
}

/// Who keeps besides the facilitator.
fn keepers(planning: Planning) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words(&PLAN);
    let outcome = RwSignal::new(String::new());
    let pasted = NodeRef::<leptos::html::Textarea>::new();
    let add = move || {
        let Some(field) = pasted.get_untracked() else { return };
        outcome.set(take_cards(planning, &field.value()));
        field.set_value("");
        state.focus("#plan-card");
    };
    let list = move || {
        let cards = plan.with(|plan| plan.cards.clone());
        if cards.is_empty() {
            return view! { class="pc", <p class="notice">{words.quick}</p> }.into_any();
        }
        let rows = cards
            .into_iter()
            .filter_map(|code| {
                let name = card_of(&code)?.name.to_string();
                let remove = fill(words.remove_keeper, &[("{name}", &name)]);
                let drop = move |_| {
                    planning.change(|plan| plan.cards.retain(|known| *known != code));
                    state.focus("#plan-card");
                };
                Some(view! { class="pc",
                    <li>
                        <p>{name}</p>
                        <button type="button" class="action quiet" aria-label=remove on:click=drop>
                            {words.remove}
                        </button>
                    </li>
                })
            })
            .collect_view();
        view! { class="pc", <ul class="rows">{rows}</ul> }.into_any()
    };
    let request = move || {
        let title = plan.with(|plan| plan.title.trim().to_owned());
        let title = if title.is_empty() { state.words(&ROUND).untitled.to_owned() } else { title };
        let link = format!("{}#pulse-check/keeper", page());
        let text = fill(words.request_text, &[("{title}", &title), ("{link}", &link)]);
        let what =
            HandOn { id: "request", label: words.request, copy: words.copy_request, file: None };
        hand_on(state, what, text)
    };
    view! { class="pc",
        {list}
        <details>
            <summary>{words.ask_keeper}</summary>
            {request}
        </details>
        <label class="field">
            <span>{words.paste_card}</span>
            <textarea id="plan-card" class="code" rows="3" autocomplete="off" spellcheck="false" node_ref=pasted></textarea>
        </label>
        <div class="actions">{button(Kind::Plain, words.add_card, add)}</div>
        {scan(state, move |text: String| outcome.set(take_cards(planning, &text)))}
        <p class="outcome" role="status">{move || outcome.get()}</p>
    }
    .into_any()
}

/// Adds the cards in `text`, and says what came of it.
fn take_cards(planning: Planning, text: &str) -> String {
    let words = planning.state.words(&PLAN);
    let Findings { codes, damaged } = find(text);
    let cards: Vec<String> = codes
        .into_iter()
        .filter(|found| found.code.kind() == CodeKind::Card)
        .map(|found| found.code.to_string())
        .filter(|card| card_of(card).is_some())
        .collect();
    if cards.is_empty() {
        let damaged = !damaged.is_empty();
        return (if damaged { words.card_damaged } else { words.no_card }).to_owned();
    }
    let mut known = planning.plan.get_untracked().cards;
    let before = known.len();
    for card in cards {
        if !known.contains(&card) && known.len() < 2 {
            known.push(card);
        }
    }
    if known.len() == before {
        return words.card_known.to_owned();
    }
    let names: Vec<String> =
        known[before..].iter().filter_map(|card| Some(card_of(card)?.name.to_string())).collect();
    planning.change(|plan| plan.cards = known);
    let names = planning.state.lang().list(&names);
    fill(words.card_added, &[("{names}", &names)])
}

fn said(state: State, why: PlanMistake) -> String {
    let words = state.words(&PLAN);
    match why {
        PlanMistake::Title(_) => words.title_missing.to_owned(),
        PlanMistake::Name(_) => state.words(&KEEP).name_missing.to_owned(),
        PlanMistake::Invited => words.invited_wrong.to_owned(),
        PlanMistake::Minimum => words.minimum_wrong.to_owned(),
        PlanMistake::LastDay => words.last_day_wrong.to_owned(),
        PlanMistake::TooManyKeepers => words.too_many_keepers.to_owned(),
        PlanMistake::SameKeeper => words.same_keeper.to_owned(),
        PlanMistake::TooLarge(most) => fill(words.too_large, &[("{most}", &most.to_string())]),
        PlanMistake::NoRandomness => state.words(&ROUND).no_randomness.to_owned(),
    }
}

fn field_of(why: PlanMistake) -> &'static str {
    match why {
        PlanMistake::Title(_) => "#plan-title",
        PlanMistake::Name(_) => "#plan-name",
        PlanMistake::Invited | PlanMistake::TooLarge(_) => "#plan-invited",
        PlanMistake::Minimum => "#plan-minimum",
        PlanMistake::LastDay => "#plan-last-day",
        PlanMistake::TooManyKeepers | PlanMistake::SameKeeper => "#plan-card",
        PlanMistake::NoRandomness => ".mistake",
    }
}
