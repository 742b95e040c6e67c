//! Preparing a round.

use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::*;

use super::address_refused::address_refused;
use super::choose_team::choose_team;
use super::invite::own_announcement;
use super::looking::looking_for_cards;
use super::opened::OpenRound;
use super::put_in::also;
use super::scan::scan;
use super::sending::send;
use super::unfit::unfit;
use crate::day::Day;
use crate::disclosure::{Bars, Minimum};
use crate::instrument::{Instrument, builtin};
use crate::journal::RoundPlan;
use crate::mailbox::Folder;
use crate::roles::{PlanError, card_of, mark_in};
use crate::round::{
    Actions, Card, CardError, CodeError, CodeKind, Findings, Keepers, KeepersError, LabelError,
    Mark, UnfitScale, find,
};
use crate::team::due_first;
use crate::text::{
    KeepWords, LabelWords, MailboxWords, MarkWords, PlanWords, RevealWords, RoundWords,
    SeriesWords, isolated,
};
use crate::ui::browser::today;
use crate::ui::parts::{HandOn, Kind, button, hand_on, heading, marked, open_actions, sentence};
use crate::ui::place::{INVITATION, Place};
use crate::ui::state::{NotMade, State};

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

/// Who keeps besides the facilitator.
fn keepers(planning: Planning) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words::<PlanWords>();
    let outcome = RwSignal::new(String::new());
    let pasted = NodeRef::<leptos::html::Textarea>::new();
    let add = move || {
        let Some(field) = pasted.get_untracked() else { return };
        outcome.set(take_cards(planning, &field.value()));
        field.set_value("");
        state.focus("#plan-card");
    };
    let arrived = RwSignal::new(Vec::new());
    let folder = folder_for_cards(planning);
    let looks = folder.and_then(|folder| {
        looking_for_cards(state, folder, move |text| {
            let cards = find(&text).codes.into_iter().map(|found| found.code.to_string());
            arrived.update(|arrived: &mut Vec<String>| arrived.extend(cards));
        })
    });
    let request = move || {
        let title = plan.with(|plan| plan.title.trim().to_owned());
        let title = if title.is_empty() {
            state.words::<RoundWords>().untitled().to_owned()
        } else {
            title
        };
        let address = state.address_of_links();
        let text = match folder {
            Some(folder) => {
                let folder = folder.to_string().to_ascii_lowercase();
                let link = format!("{address}{INVITATION}{folder}");
                state.words::<MailboxWords>().request_text(&title, &link)
            }
            None => words.request_text(&title, &format!("{address}#pulse-check/keeper")),
        };
        let what = HandOn {
            id: "request",
            label: words.request(),
            copy: words.copy_request(),
            file: None,
        };
        hand_on(state, what, text)
    };
    html! {
        {move || other_keepers(planning)}
        <details>
            <summary>{words.ask_keeper()}</summary>
            {address_refused(state)}
            {request}
        </details>
        {looks}
        <div role="status">{arrived_cards(planning, arrived, outcome)}</div>
        <label class="field">
            <span>{words.paste_card()}</span>
            <textarea id="plan-card" class="code" translate="no" rows="3" autocomplete="off" spellcheck="false" node_ref=pasted></textarea>
        </label>
        <div class="actions">{button(Kind::Plain, words.add_card(), add)}</div>
        {scan(state, move |text: String| outcome.set(take_cards(planning, &text)))}
        <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
    }
}

/// The mailbox's folder for the keepers' cards, drawn once for a plan.
fn folder_for_cards(planning: Planning) -> Option<Folder> {
    let Planning { state, plan } = planning;
    let known = plan.with_untracked(|plan| Folder::called(plan.set_up.as_deref()?));
    let mailbox = state.any_mailbox();
    known.filter(|_| mailbox.is_some()).or_else(|| {
        let drawn = state.folder_for_cards()?;
        planning.change(|plan| plan.set_up = Some(drawn.to_string()));
        Some(drawn)
    })
}

/// Cards that came by mailbox. Whoever looks after it could have put another one in the place of a keeper's, so
/// one is added by the mark that its keeper tells.
fn arrived_cards(
    planning: Planning,
    arrived: RwSignal<Vec<String>>,
    outcome: RwSignal<String>,
) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words::<MailboxWords>();
    let waiting = Memo::new(move |_| {
        let known = plan.with(|plan| plan.cards.clone());
        let new = arrived.get().into_iter().filter(|code| !known.contains(code));
        new.filter_map(|code| Some((card_of(&code).ok()?.name().to_string(), code))).collect()
    });
    let typed = RwSignal::new(String::new());
    let add = move || {
        let mark = mark_in(&typed.get_untracked());
        let waiting: Vec<(String, String)> = waiting.get_untracked();
        let of_mark = waiting
            .into_iter()
            .map(|(_, code)| code)
            .find(|code| card_of(code).is_ok_and(|card| Some(card.mark()) == mark));
        match of_mark {
            Some(code) => {
                outcome.set(take_cards(planning, &code));
                state.focus("#plan-card");
            }
            None => {
                outcome.set(words.no_such_card().to_owned());
                state.focus("#card-mark");
            }
        }
    };
    let body = move || {
        let names: Vec<String> =
            waiting.get().into_iter().map(|(name, _): (_, String)| name).collect();
        let rows =
            names.iter().map(|name| html! { <li><p>{sentence(&words.card_came(name))}</p></li> });
        let rows = rows.collect::<Vec<_>>();
        (!rows.is_empty()).then(|| {
            html! {
                <ul class="rows keepers">{rows}</ul>
                <div class="entry">
                    <label>
                        <span>{words.told_key()}</span>
                        <input
                            type="text"
                            id="card-mark"
                            maxlength=Mark::LONGEST_TYPED.to_string()
                            autocomplete="off"
                            spellcheck="false"
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </label>
                    {button(Kind::Plain, words.add_card(), add)}
                </div>
            }
        })
    };
    html! { {body} }
}

/// The keepers whose cards are here, in the order in which they will release.
fn other_keepers(planning: Planning) -> AnyView {
    let Planning { state, plan } = planning;
    let words = state.words::<PlanWords>();
    let cards = plan.with(|plan| plan.cards.clone());
    if cards.is_empty() {
        return html! { <p class="notice">{words.quick()}</p> };
    }
    let last = cards.len() - 1;
    let rows = cards.into_iter().enumerate().map(|(at, code)| {
        let card = card_of(&code);
        let drop = move |_| {
            planning.change(|plan| plan.cards.retain(|known| *known != code));
            state.focus("#plan-card");
        };
        let Ok(card) = card else {
            let remove = words.remove_card(at + 1);
            return html! {
                <li>
                    <p class="notice">{words.card_unreadable(at + 1)}</p>
                    <button type="button" class="action quiet" aria-label=remove on:click=drop>
                        {words.remove()}
                    </button>
                </li>
            };
        };
        let name = card.name().to_string();
        let to_last = (at != last).then(|| {
            let label = words.to_last(&name);
            button(Kind::Quiet, label, move || {
                planning.change(|plan| plan.cards.rotate_left(1));
                state.focus("#plan-card");
            })
        });
        let remove = words.remove_keeper(&name);
        html! {
            <li>
                <p><bdi>{state.lang().quoted(&name)}</bdi></p>
                {marked(state.words::<MarkWords>().key(), card.mark())}
                {to_last}
                <button type="button" class="action quiet" aria-label=remove on:click=drop>
                    {words.remove()}
                </button>
            </li>
        }
    });
    html! {
        <ol class="rows keepers">{rows.collect_view()}</ol>
        <p class="hint">{words.last_keeper()}</p>
    }
}

/// Adds the cards in `text`, and says what came of it.
fn take_cards(planning: Planning, text: &str) -> String {
    let state = planning.state;
    let words = state.words::<PlanWords>();
    let Findings { codes, damaged } = find(text);
    let cards = codes.into_iter().filter(|found| found.code.kind() == CodeKind::Card);
    let cards: Vec<String> = cards.map(|found| found.code.to_string()).collect();
    if cards.is_empty() {
        return match damaged.first().map(|damaged| damaged.why) {
            None => words.no_card(),
            Some(CodeError::NewerVersion) => words.card_newer(),
            Some(_) => words.card_damaged(),
        }
        .to_owned();
    }
    let mut known = planning.plan.get_untracked().cards;
    let (mut added, mut refused) = (Vec::new(), None);
    for code in cards {
        match card_of(&code) {
            Err(why) => refused = Some(of_no_use(words, &why).to_owned()),
            Ok(_) if known.contains(&code) => refused = Some(words.card_known().to_owned()),
            Ok(_) if known.len() == MOST_OTHERS => refused = Some(words.card_full(MOST_OTHERS)),
            Ok(card) => match clash(words, &known, &card) {
                Some(why) => refused = Some(why.to_owned()),
                None => {
                    added.push(state.lang().quoted(&isolated(card.name().as_str())));
                    known.push(code);
                }
            },
        }
    }
    let mut lines = Vec::new();
    if !added.is_empty() {
        planning.change(|plan| plan.cards = known);
        let names = state.lang().list(&added);
        lines.push(words.card_added(&names));
    }
    lines.extend(refused);
    state.words::<SeriesWords>().of_sentences(lines)
}

/// The facilitator is a keeper, too.
const MOST_OTHERS: usize = Keepers::MOST as usize - 1;

fn of_no_use(words: PlanWords, why: &CardError) -> &'static str {
    match why {
        CardError::NewerVersion => words.card_newer(),
        CardError::OlderVersion => words.card_older(),
        CardError::Signature => words.card_signature(),
        CardError::Code(_) | CardError::Malformed(_) => words.card_damaged(),
    }
}

/// Why `card` can't stand beside those that are there.
fn clash(words: PlanWords, known: &[String], card: &Card) -> Option<&'static str> {
    let mut known = known.iter().filter_map(|code| card_of(code).ok());
    known.find_map(|other| {
        if other.keys() == card.keys() {
            Some(words.same_keeper())
        } else {
            (other.name() == card.name()).then_some(words.same_name())
        }
    })
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
