//! One question, drawn by hand: it is there before the part with the screens.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlInputElement, KeyboardEvent, MouseEvent, Node};

use crate::instrument::{Answer, Instrument};
use crate::text::CheckInWords;
use crate::ui::browser::Listener;
use crate::ui::by_hand::{append, element};
use crate::ui::state::State;

/// A question on the screen, which hears what is done to it until it is dropped.
pub(in crate::ui) struct DrawnQuestion {
    controls: Rc<Controls>,
    _listeners: [Listener; 3],
}

/// What a person can press, and what tells them something.
struct Controls {
    state: State,
    position: usize,
    instrument: Rc<Instrument>,
    answers: Vec<(Element, HtmlInputElement)>,
    next: Element,
    back: Element,
    skip: Element,
    hint: Element,
    hints: Cell<bool>,
}

impl DrawnQuestion {
    /// Draws the question at `position` into `place`, an empty element with the class `question`: the
    /// statement, its answers and the ways on. `None` if there is no such question.
    pub(in crate::ui) fn new(
        place: &Element,
        state: State,
        instrument: Rc<Instrument>,
        position: usize,
    ) -> Option<Self> {
        let controls = Rc::new(draw(place, state, instrument, position)?);
        controls.update();
        state.focus_if_moved(&input_of(controls.picked().map_or(1, Answer::point)));
        // Handlers of the element and not of each control: what a press is on, they find out.
        let heard = |name, hear: fn(&Controls, &JsValue)| {
            let controls = Rc::clone(&controls);
            Listener::to(place, name, move |event| hear(&controls, event))
        };
        let listeners = [
            heard("onclick", |controls, event| controls.clicked(event.unchecked_ref())),
            heard("onchange", |controls, event| controls.chosen(event.unchecked_ref())),
            heard("onkeydown", |controls, event| controls.pressed(event.unchecked_ref())),
        ];
        Some(Self { controls, _listeners: listeners })
    }

    /// Shows what was answered in the meantime, and what is missing.
    pub(in crate::ui) fn update(&self) {
        self.controls.update();
    }
}

fn draw(
    place: &Element,
    state: State,
    instrument: Rc<Instrument>,
    position: usize,
) -> Option<Controls> {
    let words = state.words::<CheckInWords>();
    let language = state.language_of(&instrument);
    let item = instrument.items().get(position)?;
    let labels = instrument.labels(item.dimension(), &language);
    let statement = item.text().get(&language).map_or("", String::as_str);

    let progress = words.progress(position + 1, instrument.items().len());
    append(place, &[&element("p", &[("class", "progress"), ("id", "progress")], &progress)]);
    if let Some(stem) = instrument.stem().and_then(|stem| stem.get(&language)) {
        let of_stem = [("class", "stem"), ("id", "stem"), ("lang", &language), ("dir", "auto")];
        append(place, &[&element("p", &of_stem, stem)]);
    }
    let of_fieldset = [
        ("role", "radiogroup"),
        ("aria-labelledby", "stem statement"),
        ("aria-describedby", "progress about"),
        ("lang", &language),
        ("dir", "auto"),
    ];
    let fieldset = element("fieldset", &of_fieldset, "");
    let legend = element("legend", &[("id", "statement"), ("part", "statement")], statement);
    append(&fieldset, &[&legend]);
    if let Some(about) = item.about().and_then(|about| about.get(&language)) {
        append(&fieldset, &[&element("p", &[("class", "hint"), ("id", "about")], about)]);
    }
    let list = element("div", &[("class", arrangement(&labels))], "");
    let answers: Vec<_> = instrument
        .points()
        .answers()
        .zip(&labels)
        .map(|(answer, label)| {
            let drawn = draw_answer(state, &instrument, answer, label);
            append(&list, &[&drawn.0]);
            drawn
        })
        .collect();
    append(&fieldset, &[&list]);

    let hint = element("p", &[("class", "hint"), ("role", "status")], "");
    let button = |class: &str, part: &str, label: &str| {
        element("button", &[("type", "button"), ("class", class), ("part", part)], label)
    };
    let next = button("action primary", "action primary", words.next());
    let back = button("action", "action", words.back());
    let skip = button("action quiet skip", "action quiet", words.skip());
    let actions = element("div", &[("class", "actions")], "");
    append(&actions, &[&next, &back, &skip]);
    // No form: pages may put the element into a sandbox that blocks forms.
    append(place, &[&fieldset, &hint, &actions]);
    Some(Controls {
        state,
        position,
        instrument,
        answers,
        next,
        back,
        skip,
        hint,
        hints: Cell::new(false),
    })
}

/// The card of an answer, and the radio button in it.
fn draw_answer(
    state: State,
    instrument: &Instrument,
    answer: Answer,
    label: &str,
) -> (Element, HtmlInputElement) {
    let input = element("input", &[("type", "radio"), ("name", "answer")], "");
    let number = instrument.number(answer);
    if label == number.to_string() {
        let last = instrument.points().get() - 1 + instrument.first();
        let in_full = state.words::<CheckInWords>().point(number, last);
        for (name, value) in [("lang", state.lang().tag()), ("aria-label", &in_full)] {
            let _ = input.set_attribute(name, value);
        }
    }
    let mark = element("span", &[("class", "mark"), ("aria-hidden", "true")], "");
    let text = element("span", &[("class", "label")], label);
    let card = element("label", &[("class", "answer"), ("part", "answer")], "");
    append(&card, &[&input, &mark, &text]);
    (card, input.unchecked_into())
}

impl Controls {
    fn picked(&self) -> Option<Answer> {
        self.state.run(|run| run.answers.get(self.position).copied().flatten())
    }

    fn pick(&self, answer: Answer) {
        if self.picked() != Some(answer) {
            self.state.answer(self.position, Some(answer));
        }
    }

    fn update(&self) {
        let picked = self.picked();
        for (answer, (_, input)) in self.instrument.points().answers().zip(&self.answers) {
            input.set_checked(picked == Some(answer));
        }
        let lacks_answer = self.state.run(|run| run.lacks_answer);
        // What has not changed is not announced again.
        if self.hints.replace(lacks_answer) != lacks_answer {
            let words = self.state.words::<CheckInWords>();
            self.hint.set_text_content(Some(if lacks_answer { words.choose_first() } else { "" }));
        }
    }

    /// The answer whose card `target` is or is in.
    fn answer_at(&self, target: Option<&Node>) -> Option<Answer> {
        let mut cards = self.instrument.points().answers().zip(&self.answers);
        cards.find(|(_, (card, _))| card.contains(target)).map(|(answer, _)| answer)
    }

    fn clicked(&self, event: &MouseEvent) {
        let target = event.target();
        let target = target.as_ref().and_then(|target| target.dyn_ref::<Node>());
        let (state, position) = (self.state, self.position);
        if let Some(answer) = self.answer_at(target) {
            // A pick by pointer moves on after a beat; a keyboard passes through answers on its way.
            // The second click of a double click may land here after the first has moved on: it is
            // not meant.
            if event.detail() == 1 {
                self.pick(answer);
                state.next_after_a_beat(position);
            } else if event.detail() > 1 && self.picked().is_none() {
                event.prevent_default();
            }
        } else if self.next.contains(target) {
            state.next_if_answered(position);
        } else if self.back.contains(target) {
            state.back(position);
        } else if self.skip.contains(target) && event.detail() <= 1 {
            // The second click of a double click would skip the next question too.
            state.skip(position);
        }
    }

    fn chosen(&self, event: &web_sys::Event) {
        let target = event.target();
        let target = target.as_ref().and_then(|target| target.dyn_ref::<Node>());
        if let Some(answer) = self.answer_at(target) {
            self.pick(answer);
        }
    }

    fn pressed(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let (points, first) = (self.instrument.points(), self.instrument.first());
        let digit = event.key().parse().ok().and_then(|digit: u8| {
            // On a scale from 1 the digit 0 stands for the tenth point.
            points.answer(if digit < first { 10 } else { digit + 1 - first })
        });
        if let Some(answer) = digit {
            self.pick(answer);
            self.state.focus(&input_of(answer.point()));
        } else if event.key() == "Enter" && on_answer(event) {
            event.prevent_default();
            // A held Enter would run through the questions that are answered already.
            if !event.repeat() {
                self.state.next_if_answered(self.position);
            }
        }
    }
}

/// How the answers are arranged where there is room: in a row if its cards can hold the longest words
/// of `labels`, from the first width on that can; else one below the other.
fn arrangement(labels: &[String]) -> &'static str {
    /// Of a card's margins and borders, in characters.
    const AROUND: usize = 3;
    let longest = |label: &String| {
        let words = label.split_whitespace().map(|word| word.chars().count());
        AROUND + words.max().unwrap_or(0)
    };
    match labels.iter().map(longest).sum() {
        0..=66 => "answers row",
        67..=84 => "answers row late",
        _ => "answers",
    }
}

/// Finds the radio button of the answer at `point`.
fn input_of(point: u8) -> String {
    format!(".answer:nth-child({point}) input")
}

/// Whether the key was pressed on an answer rather than on a button.
fn on_answer(event: &KeyboardEvent) -> bool {
    event.target().is_some_and(|target| target.has_type::<HtmlInputElement>())
}
