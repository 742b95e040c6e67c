//! Preparing a round.

mod keepers;
mod planning;

use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::*;

use self::keepers::keepers;
use self::planning::Planning;

use crate::day::Day;
use crate::disclosure::{Bars, Minimum};
use crate::instrument::{Instrument, builtin};
use crate::journal::RoundPlan;
use crate::roles::PlanError;
use crate::round::{Actions, Keepers, KeepersError, LabelError, UnfitScale};
use crate::team::due_first;
use crate::text::{KeepWords, LabelWords, MailboxWords, PlanWords, RevealWords, RoundWords};
use crate::ui::browser::today;
use crate::ui::parts::{Kind, button, heading, open_actions};
use crate::ui::place::Place;
use crate::ui::rounds::choose_team::choose_team;
use crate::ui::rounds::invite::own_announcement;
use crate::ui::rounds::opened::OpenRound;
use crate::ui::rounds::put_in::also;
use crate::ui::rounds::sending::send;
use crate::ui::rounds::unfit::unfit;
use crate::ui::state::{NotMade, State};

/// Some browsers clear what a page has stored after as many days without a visit.
const DAYS_KEPT: u32 = 7;

pub(super) fn plan(state: State, id: &str) -> AnyView {
    let words = state.words::<PlanWords>();
    let known = untrack(|| {
        state.store(|store| store.journal().plans().into_iter().find(|plan| plan.id == id))
    });
    let Some(plan) = known else {
        return html! {
            <div class="rounds">
                {heading(state, words.gone())}
                <div class="actions">
                    {button(Kind::Primary, state.words::<RoundWords>().all(), move || state.go(Place::Rounds))}
                </div>
            </div>
        };
    };
    let planning = Planning { state, plan: RwSignal::new(plan) };
    let mistake = RwSignal::new(String::new());
    let make = move || {
        let plan = planning.plan.get_untracked();
        let Some(instrument) = chosen(state, &plan) else { return };
        match state.make_round(&plan, instrument) {
            Ok(link) => link.iter().for_each(|link| announce_by_mailbox(state, link)),
            Err(why) => {
                mistake.set(said(state, &why));
                state.focus(&field_of(&why));
            }
        }
    };
    let far = move || {
        let day = planning.plan.with(|plan| Day::parse(&plan.last_day));
        let far = day.is_none_or(|day| day > today().plus(DAYS_KEPT));
        far.then(|| html! { <p class="notice">{words.last_day_far()}</p> })
    };
    let id = id.to_owned();
    let has_mailbox = state.any_mailbox().is_some();
    let invites = move || planning.plan.with(|plan| !plan.invited.trim().is_empty());
    let announced = move || {
        has_mailbox.then(|| {
            if invites() {
                also(state)
            } else {
                let text = state.words::<MailboxWords>().needs_invited();
                html! { <p class="hint">{text}</p> }
            }
        })
    };
    html! {
        <div class="rounds plan">
            {heading(state, words.title())}
            <p class="lead">{words.lead()}</p>
            {team(planning)}
            <section>
                <h3>{words.what()}</h3>
                {text_field(planning, "plan-title", words.name_of_round(), words.name_hint(), |plan| &mut plan.title)}
                {questionnaire(planning)}
            </section>
            <section>
                <h3>{words.who()}</h3>
                {field(planning, "plan-invited", "number", words.invited(), words.invited_hint(), |plan| &mut plan.invited)}
                {field(planning, "plan-minimum", "number", words.minimum(), words.minimum_hint(Minimum::LEAST_OFFERED), |plan| &mut plan.minimum)}
                {field(planning, "plan-last-day", "date", words.last_day(), words.last_day_hint(), |plan| &mut plan.last_day)}
                <div role="status">{far}</div>
            </section>
            <section>
                <h3>{words.shown()}</h3>
                {detail(planning)}
            </section>
            <section>
                <h3>{words.later_rounds()}</h3>
                {scores(planning)}
            </section>
            {helped(planning)}
            <section>
                <h3>{words.keepers()}</h3>
                <p>{words.keepers_lead()}</p>
                {text_field(planning, "plan-name", words.your_name(), words.your_name_hint(), |plan| &mut plan.name)}
                {keepers(planning)}
            </section>
            <p class="mistake" role="alert" prop:textContent=move || mistake.get()></p>
            {announced}
            <div class="actions">
                {button(Kind::Primary, words.make(), make)}
                {button(Kind::Plain, words.later(), move || state.go(Place::Rounds))}
                {button(Kind::Quiet, words.drop(), move || state.drop_plan(&id))}
            </div>
        </div>
    }
}

/// Puts the facilitator's announcement into the mailbox, now that the round is made.
fn announce_by_mailbox(state: State, link: &str) {
    if let Ok(opened) = OpenRound::read(state, link) {
        send(opened, &own_announcement(opened).into_iter().collect::<Vec<_>>());
    }
}

/// Whose round it will be, and what that team had agreed on.
fn team(planning: Planning) -> Option<AnyView> {
    let Planning { state, plan } = planning;
    let words = state.words::<RevealWords>();
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
            html! {
                <h4>{words.before_next()}</h4>
                {open_actions(state, team)}
            }
        })
    };
    Some(html! {
        <section>
            <h3>{words.team()}</h3>
            {choice}
            {open}
        </section>
    })
}

/// All questionnaires that can be asked: the built-in ones, and the page's own.
fn instruments(state: State) -> Vec<Rc<Instrument>> {
    let quarter = today().quarter();
    let lang = state.lang();
    let built_in =
        builtin::NAMES.iter().filter_map(|name| builtin::get(name, quarter, lang).ok()?);
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
    let words = state.words::<PlanWords>();
    let chosen = chosen(state, &plan.get_untracked());
    let options = instruments(state)
        .into_iter()
        .map(|instrument| {
            let language = state.language_of(&instrument);
            let title = instrument.title().get(&language).cloned().unwrap_or_default();
            let questions = words.questions(instrument.items().len());
            let selected = chosen.as_ref().is_some_and(|chosen| chosen.id() == instrument.id());
            html! {
                <option value=instrument.id().to_owned() selected=selected>
                    {words.questionnaire_option(&title, &questions)}
                </option>
            }
        })
        .collect_view();
    let choose = move |event: Event| {
        planning.change(|plan| plan.instrument = event_target_value(&event));
    };
    // Said at the choice, not only once everything is filled in.
    let why_not = move || {
        let why = self::chosen(state, &plan.get()).and_then(|chosen| UnfitScale::of(&chosen));
        why.map_or_else(String::new, |why| unfit(state, why))
    };
    html! {
        <label class="field">
            <span>{words.questionnaire()}</span>
            <select id="plan-questionnaire" on:change=choose aria-describedby="plan-unfit">
                {options}
            </select>
        </label>
        <p class="hint" id="plan-unfit" role="status" prop:textContent=why_not></p>
    }
}

/// Which text of a plan a field is for.
type TextOf = fn(&mut RoundPlan) -> &mut String;

fn text_field(
    planning: Planning,
    id: &'static str,
    label: &'static str,
    hint: impl Into<String>,
    of: TextOf,
) -> AnyView {
    field(planning, id, "text", label, hint, of)
}

fn field(
    planning: Planning,
    id: &'static str,
    kind: &'static str,
    label: &'static str,
    hint: impl Into<String>,
    of: TextOf,
) -> AnyView {
    let mut plan = planning.plan.get_untracked();
    let value = of(&mut plan).clone();
    let hint_id = format!("{id}-hint");
    let (min, max) = match kind {
        "date" => (Some(today().to_string()), None),
        "number" if id == "plan-minimum" => {
            (Some(Minimum::LEAST_OFFERED.to_string()), Some(Minimum::MOST.to_string()))
        }
        "number" => (Some("1".to_owned()), Some("9999".to_owned())),
        _ => (None, None),
    };
    html! {
        <label class="field">
            <span>{label}</span>
            <input
                type=kind
                id=id
                min=min
                max=max
                autocomplete="off"
                aria-describedby=hint_id.clone()
                prop:value=value
                on:input=move |event| planning.change(|plan| *of(plan) = event_target_value(&event))
            />
        </label>
        <p class="hint" id=hint_id>{hint.into()}</p>
    }
}

fn detail(planning: Planning) -> AnyView {
    let words = planning.state.words::<PlanWords>();
    let choice = |distributions: bool, label: &'static str, hint: String| {
        html! {
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
    };
    html! {
        <div class="detail" role="radiogroup" aria-label=words.shown()>
            {choice(false, words.steps(), words.steps_hint().to_owned())}
            {choice(true, words.distributions(), words.distributions_hint(Bars::LEAST))}
        </div>
    }
}

/// Whether the facilitator's device keeps what a later round is compared with.
fn scores(planning: Planning) -> AnyView {
    let words = planning.state.words::<PlanWords>();
    html! {
        <label class="choice">
            <input
                type="checkbox"
                id="plan-scores"
                prop:checked=move || planning.plan.with(|plan| plan.keeps_scores)
                on:change=move |event| {
                    planning.change(|plan| plan.keeps_scores = event_target_checked(&event));
                }
            />
            <span>{words.scores()} " " <span class="hint">{words.scores_hint()}</span></span>
        </label>
    }
}

/// Which of the team's actions it is asked about whether they helped; nothing where there are none.
fn helped(planning: Planning) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words::<PlanWords>();
    // What is entered changes the plan; the fields change only with their number.
    let count = Memo::new(move |_| plan.with(|plan| plan.actions.len()));
    let team = Memo::new(move |_| plan.with(|plan| plan.team.clone()));
    let body = move || {
        let team = team.get().unwrap_or_default();
        let last = state.past_rounds(&team).pop();
        let actions = due_first(state.actions(&team)).into_iter();
        let possible = actions.filter(|action| action.may_be_asked_about(last.as_ref()));
        let chosen = (0..count.get()).map(|at| asked_action(planning, at)).collect_view();
        let more = possible
            .filter(|_| count.get() < Actions::MOST)
            .filter(|action| !plan.with_untracked(|plan| plan.actions.contains(&action.text)))
            .map(|action| {
                let label = words.ask_about_of(&action.text);
                let text = action.text.clone();
                let add = move |_| {
                    planning.change(|plan| plan.actions.push(text.clone()));
                    state.focus("#helped .field:last-of-type input");
                };
                html! {
                    <li>
                        <p><bdi>{action.text}</bdi></p>
                        <button type="button" class="action quiet" aria-label=label on:click=add>
                            {words.ask_about()}
                        </button>
                    </li>
                }
            })
            .collect::<Vec<_>>();
        (count.get() > 0 || !more.is_empty()).then(|| {
            html! {
                <section id="helped">
                    <h3>{words.helped()}</h3>
                    <p class="hint">{words.helped_lead()}</p>
                    {chosen}
                    <ul class="rows">{more}</ul>
                </section>
            }
        })
    };
    html! { {body} }
}

/// The action at `at`, in the words in which it will be asked about.
fn asked_action(planning: Planning, at: usize) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words::<PlanWords>();
    let number = at + 1;
    let text = plan.with_untracked(|plan| plan.actions.get(at).cloned().unwrap_or_default());
    let enter = move |event: Event| {
        planning.change(|plan| {
            if let Some(action) = plan.actions.get_mut(at) {
                *action = event_target_value(&event);
            }
        });
    };
    let drop = move |_| {
        planning.change(|plan| {
            if at < plan.actions.len() {
                plan.actions.remove(at);
            }
        });
        state.focus("#helped");
    };
    html! {
        <label class="field">
            <span>{words.asked_action(number)}</span>
            <input
                type="text"
                id=format!("plan-action-{number}")
                autocomplete="off"
                prop:value=text
                on:input=enter
            />
        </label>
        <div class="actions">
            <button
                type="button"
                class="action quiet"
                aria-label=words.drop_action(number)
                on:click=drop
            >
                {words.remove()}
            </button>
        </div>
    }
}

fn said(state: State, why: &NotMade) -> String {
    let words = state.words::<PlanWords>();
    let why = match why {
        NotMade::NoRandomness => return state.words::<RoundWords>().no_randomness().to_owned(),
        NotMade::Plan(why) => why,
    };
    match why {
        PlanError::Title(why) => of_label(state, why, words.title_missing()),
        PlanError::Name(why) => of_label(state, why, state.words::<KeepWords>().name_missing()),
        PlanError::Action { why, .. } => {
            of_label(state, why, state.words::<LabelWords>().action_missing())
        }
        PlanError::Actions(_) => words.too_many_actions(Actions::MOST),
        PlanError::Invited => words.invited_wrong().to_owned(),
        PlanError::Minimum => words.minimum_wrong(Minimum::LEAST_OFFERED, Minimum::MOST),
        PlanError::LastDay => words.last_day_wrong().to_owned(),
        PlanError::Card { at, .. } => words.card_unreadable(at + 1),
        PlanError::Keepers(KeepersError::Count(_)) => words.too_many_keepers(Keepers::MOST),
        PlanError::Keepers(KeepersError::SameKey(..)) => words.same_keeper().to_owned(),
        PlanError::Keepers(KeepersError::SameName(..)) => words.same_name().to_owned(),
        PlanError::TooLarge(most) => words.too_large(*most),
        PlanError::Scale(why) => unfit(state, *why),
        PlanError::Gone => words.gone().to_owned(),
    }
}

/// Why a text can't be a title, a name or an action; `missing` where there is none.
fn of_label(state: State, why: &LabelError, missing: &str) -> String {
    let words = state.words::<LabelWords>();
    match why {
        LabelError::Empty => missing,
        LabelError::TooLong { most } => {
            return words.too_long(*most);
        }
        LabelError::Character(_) => words.character(),
        LabelError::Joiner => words.joiner(),
        LabelError::Blanks => words.blanks(),
        LabelError::NotComposed => words.not_composed(),
        LabelError::Accents => words.accents(),
        LabelError::LooksLikeAMark => words.looks_like_a_mark(),
    }
    .to_owned()
}

fn field_of(why: &NotMade) -> String {
    let NotMade::Plan(why) = why else { return ".mistake".to_owned() };
    match why {
        PlanError::Title(_) => "#plan-title",
        PlanError::Name(_) => "#plan-name",
        PlanError::Action { at, .. } => return format!("#plan-action-{}", at + 1),
        PlanError::Actions(_) => "#plan-action-1",
        PlanError::Invited | PlanError::TooLarge(_) => "#plan-invited",
        PlanError::Minimum => "#plan-minimum",
        PlanError::LastDay => "#plan-last-day",
        PlanError::Card { .. } | PlanError::Keepers(_) => "#plan-card",
        PlanError::Scale(_) => "#plan-questionnaire",
        PlanError::Gone => ".mistake",
    }
    .to_owned()
}
