//! What leaves the room: a preview of exactly that, then taking it along.

use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Element;

use super::hour::Hour;
use super::paper::paper;
use crate::discussion::{By, Figure};
use crate::picture::{Drawing, Sheet, Theme};
use crate::report::Form;
use crate::text::{LeavingWords, RehearsalWords, TeamWinsWords};
use crate::ui::browser::{SVG, print, save, save_png};
use crate::ui::parts::{AsFile, HandOn, Kind, PAPER_STYLE, button, drawing, hand_on};
use crate::ui::released::{Along, ReleasedRound, trend_drawing};

/// What a result can leave the room as.
#[derive(Clone, Copy, PartialEq)]
enum Leaving {
    Print,
    /// As a text: its place in [`Form::ALL`].
    Text(usize),
    Picture,
}

impl Leaving {
    fn all() -> impl Iterator<Item = Self> {
        let texts = (0..Form::ALL.len()).map(Self::Text);
        [Self::Print].into_iter().chain(texts).chain([Self::Picture])
    }

    fn name(self, words: LeavingWords) -> &'static str {
        match self {
            Self::Print => words.print(),
            Self::Text(at) => (Form::ALL[at].name)(words),
            Self::Picture => words.picture(),
        }
    }
}

pub(super) fn leaving(hour: Hour) -> AnyView {
    let seen = hour.seen();
    let words = seen.state.words::<LeavingWords>();
    seen.state.adopt(PAPER_STYLE);
    let form = RwSignal::new(Leaving::Print);
    let along = RwSignal::new(Along { actions: true, wins: false });
    let choices = Leaving::all()
        .map(|choice| {
            html! {
                <label class="choice">
                    <input
                        type="radio"
                        name="form"
                        prop:checked=move || form.get() == choice
                        on:change=move |_| form.set(choice)
                    />
                    <span>{choice.name(words)}</span>
                </label>
            }
        })
        .collect_view();
    let has_actions = !untrack(|| seen.agreed()).is_empty();
    let actions = has_actions.then(|| {
        let label = html! {
            {words.with_actions()}
            " "
            <span class="hint">{words.without_owners()}</span>
        };
        tick(along, |along| &mut along.actions, label)
    });
    let has_wins = !untrack(|| seen.wins()).is_empty();
    let wins = has_wins.then(|| {
        let label = seen.state.words::<TeamWinsWords>().with();
        tick(along, |along| &mut along.wins, html! { {label} })
    });
    let by = hour.by;
    let stays = seen.of_rehearsal(RehearsalWords::leaves).unwrap_or(words.stays());
    let preview = move || match form.get() {
        Leaving::Print => to_print(&seen, along.get()),
        Leaving::Text(at) => as_text(&seen, Form::ALL[at], along.get()),
        Leaving::Picture => pictures(&seen, by.get()),
    };
    html! {
        <p class="hint">{words.lead()}</p>
        <div class="choices forms" role="radiogroup" aria-label=words.form()>{choices}</div>
        {actions}
        {wins}
        <div class="preview">{preview}</div>
        <p class="hint">{stays}</p>
    }
}

/// Whether something goes along.
fn tick(along: RwSignal<Along>, which: fn(&mut Along) -> &mut bool, label: AnyView) -> AnyView {
    html! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || *which(&mut along.get())
                on:change=move |event| along.update(|it| *which(it) = event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}

/// A text in one of its forms.
fn as_text(seen: &ReleasedRound, form: Form, along: Along) -> AnyView {
    let words = seen.state.words::<LeavingWords>();
    let Some(text) = (form.write)(&seen.report(along)) else {
        return html! { <p class="mistake">{words.no_json()}</p> };
    };
    let file = AsFile { name: form.file, media_type: form.media_type };
    let what =
        HandOn { id: "leaving", label: words.preview(), copy: words.copy_now(), file: Some(file) };
    hand_on(seen.state, what, text)
}

/// The paper, and printing it.
fn to_print(seen: &ReleasedRound, along: Along) -> AnyView {
    let words = seen.state.words::<LeavingWords>();
    let sheet = NodeRef::<Div>::new();
    let outcome = RwSignal::new("");
    let mark = seen.rehearsal_mark().into_iter().map(str::to_owned);
    let title: Vec<String> = mark.chain([seen.title(), seen.day()]).collect();
    let title = title.join(" ");
    let print_it = move || {
        let Some(sheet) = sheet.get_untracked() else { return };
        let printed = print(&Element::from(sheet), &title, PAPER_STYLE);
        outcome.set(if printed.is_ok() { "" } else { words.not_printed() });
    };
    html! {
        <p class="hint">{words.preview()}</p>
        <div class="sheets" tabindex="0" role="group" aria-label=words.preview()>
            <div class="paper" node_ref=sheet lang=seen.lang().tag() dir=seen.lang().direction()>
                {paper(seen, along)}
            </div>
        </div>
        <div class="actions">{button(Kind::Primary, words.print_now(), print_it)}</div>
        <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
    }
}

/// A picture, and saving it.
fn pictures(seen: &ReleasedRound, by: By) -> AnyView {
    let words = seen.state.words::<LeavingWords>();
    let choices = all_pictures(seen, by);
    let chosen = RwSignal::new(0_usize);
    let outcome = RwSignal::new(String::new());
    let options = choices
        .iter()
        .enumerate()
        .map(|(at, picture)| {
            html! { <option value=at.to_string()>{picture.title.clone()}</option> }
        })
        .collect_view();
    let choose = move |event| chosen.set(event_target_value(&event).parse().unwrap_or(0));
    let choices = StoredValue::new(choices);
    let now = move || choices.with_value(|choices| choices.get(chosen.get()).cloned());
    let state = seen.state;
    let shown = move || now().map(|picture| drawing(state, &picture));
    let saved = move |file: &str| outcome.set(words.saved(file));
    let direction = move |picture: Drawing| {
        if state.runs_from_right() { picture.mirrored() } else { picture }
    };
    let as_svg = move || {
        let Some(picture) = untrack(now).map(direction) else { return };
        let file = "pulse-check-picture.svg";
        match save(file, SVG, &picture.to_svg(&Theme::LIGHT)) {
            Ok(()) => saved(file),
            Err(_) => outcome.set(words.no_file().to_owned()),
        }
    };
    let as_png = move || {
        let Some(picture) = untrack(now).map(direction) else { return };
        let file = "pulse-check-picture.png";
        match save_png(file, &picture, &Theme::LIGHT) {
            Ok(()) => saved(file),
            Err(_) => outcome.set(words.no_png().to_owned()),
        }
    };
    html! {
        <label class="field">
            <span>{words.which_picture()}</span>
            <select on:change=choose>{options}</select>
        </label>
        <p class="hint">{words.preview()}</p>
        <div class="sheets">{shown}</div>
        <div class="actions">
            {button(Kind::Primary, words.save_svg(), as_svg)}
            {button(Kind::Plain, words.save_png(), as_png)}
        </div>
        <p class="outcome" role="status" prop:textContent=move || outcome.get()></p>
    }
}

/// All pictures that there are of a result, each with what it has to say about itself on it.
fn all_pictures(seen: &ReleasedRound, by: By) -> Vec<Drawing> {
    let report = seen.report(Along::default());
    let view = seen.view();
    let rounds = untrack(|| seen.rounds_so_far());
    let mut pictures = vec![report.headline(Sheet::PAGE)];
    if view.dimensions().len() > 1 {
        pictures.push(report.overview(Sheet::PAGE));
    }
    // Bars have no place on a common scale; each question has a picture of its own.
    if view.items().iter().any(|item| item.mean().shown().is_some()) {
        pictures.push(report.overview_of_questions(Sheet::PAGE));
    }
    pictures.extend(trend_drawing(seen, &rounds, Figure::Headline, Sheet::PAGE));
    let with_bars = By::Question.figures(view).into_iter().filter(|figure| {
        matches!(figure, Figure::Question(at) if view.items()[*at].bars().shown().is_some())
    });
    let mut figures = by.figures(view);
    if by.in_view(view) == By::Dimension {
        figures.extend(with_bars);
    }
    pictures.extend(figures.into_iter().filter_map(|figure| seen.picture(figure, Sheet::PAGE)));
    pictures.into_iter().map(|picture| report.captioned(picture, Sheet::PAGE)).collect()
}
