//! The sentences of a working agreement, with what can be done about each.

use leptos::prelude::*;

use super::icon::arrow;
use crate::team::{AgreedSentence, Shift};
use crate::text::{ActionWords, AgreementWords, clean_line};
use crate::ui::parts::{Kind, button, line_field, remove_button};
use crate::ui::state::State;

/// What stands beside the sentences.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Beside {
    /// All that can be done about them.
    Everything,
    /// Only what is asked of those that have been there for a while.
    OnlyWhatIsDue,
}

/// What the rows are drawn from.
#[derive(Clone, PartialEq)]
struct ListedSentences {
    sentences: Vec<(AgreedSentence, bool)>,
    /// Which of them is being reworded.
    rewording: Option<String>,
}

pub(super) fn sentences(state: State, team: &str, beside: Beside) -> AnyView {
    let words = state.words::<AgreementWords>();
    let team = team.to_owned();
    let rewording = RwSignal::new(None::<String>);
    let shown = Memo::new(move |_| {
        let rounds = state.past_rounds(&team);
        let due = |sentence: AgreedSentence| {
            let is_due = sentence.is_due(&rounds);
            (sentence, is_due)
        };
        let sentences = state.agreement(&team).into_iter().map(due).collect();
        ListedSentences { sentences, rewording: rewording.get() }
    });
    let question = move || {
        shown.get().sentences.iter().any(|(_, is_due)| *is_due).then(|| {
            html! {
                <p><strong>{words.still_question()}</strong></p>
                <p class="hint">{words.still_hint()}</p>
            }
        })
    };
    let rows = move || {
        let ListedSentences { sentences, rewording: reworded } = shown.get();
        let count = sentences.len();
        let rows = sentences.into_iter().enumerate().map(|(at, (sentence, is_due))| {
            let tools = Tools { state, words, beside, rewording, at, count };
            if reworded.as_deref() == Some(&sentence.id) {
                tools.reworded(sentence)
            } else {
                tools.row(sentence, is_due)
            }
        });
        html! { <ul class="rows sentences">{rows.collect_view()}</ul> }
    };
    html! { {question} {rows} }
}

/// What a row is made with.
#[derive(Clone, Copy)]
struct Tools {
    state: State,
    words: AgreementWords,
    beside: Beside,
    rewording: RwSignal<Option<String>>,
    at: usize,
    count: usize,
}

fn row_id(id: &str) -> String {
    format!("sentence-{id}")
}

impl Tools {
    fn row(self, sentence: AgreedSentence, is_due: bool) -> AnyView {
        let asked = is_due.then(|| self.asked(&sentence));
        let more = (self.beside == Beside::Everything).then(|| self.more(&sentence, is_due));
        html! {
            <li id=row_id(&sentence.id)>
                <p tabindex="-1"><bdi>{sentence.text}</bdi></p>
                {more}
                {asked}
            </li>
        }
    }

    /// Whether it still fits.
    fn asked(self, sentence: &AgreedSentence) -> AnyView {
        let (state, words, text) = (self.state, self.words, &sentence.text);
        let (kept, dropped) = (sentence.clone(), sentence.id.clone());
        let keep = move || {
            state.reword(&kept, kept.text.clone());
            state.focus(&format!("#{} p", row_id(&kept.id)));
        };
        html! {
            <div class="actions">
                {quiet("still-yes", words.still_yes(), words.still_yes_of(text), keep)}
                {self.reword(sentence)}
                {quiet("still-drop", words.still_drop(), words.still_drop_of(text), move || {
                    state.drop_sentence(&dropped);
                    state.focus("#agreement");
                })}
            </div>
        }
    }

    fn reword(self, sentence: &AgreedSentence) -> AnyView {
        let (words, id) = (self.words, sentence.id.clone());
        quiet("reword", words.still_change(), words.still_change_of(&sentence.text), move || {
            self.rewording.set(Some(id.clone()));
            self.state.focus(&format!("#{} input", row_id(&id)));
        })
    }

    /// Rewording, moving and removing it.
    fn more(self, sentence: &AgreedSentence, is_due: bool) -> AnyView {
        let (state, words, text) = (self.state, self.words, &sentence.text);
        let shift = |shift: Shift| {
            let (class, path, label, ends) = match shift {
                Shift::Up => ("up", "M8 14 V3 M3 8 8 3 13 8", words.up(text), self.at == 0),
                Shift::Down => {
                    ("down", "M8 2 V13 M3 8 8 13 13 8", words.down(text), self.at + 1 == self.count)
                }
            };
            let moved = sentence.clone();
            arrow(class, path, label, ends, move || {
                state.shift_sentence(&moved, shift);
                state.focus(&format!("#{} .{class}", row_id(&moved.id)));
            })
        };
        let id = sentence.id.clone();
        let remove = remove_button(state.words::<ActionWords>().remove(text), move || {
            state.drop_sentence(&id);
            state.focus("#agreement");
        });
        html! {
            <div class="tools">
                {(!is_due).then(|| self.reword(sentence))}
                {shift(Shift::Up)}
                {shift(Shift::Down)}
                {remove}
            </div>
        }
    }

    /// The row while the sentence is being reworded.
    fn reworded(self, sentence: AgreedSentence) -> AnyView {
        let (state, words) = (self.state, self.words);
        let id = row_id(&sentence.id);
        let text = RwSignal::new(sentence.text.clone());
        let back = format!("#{id} p");
        let save = move || {
            let new = clean_line(&text.get_untracked());
            if !new.is_empty() {
                state.reword(&sentence, new);
            }
            self.rewording.set(None);
            state.focus(&back);
        };
        html! {
            <li id=id.clone()>
                <div class="agree one">
                    {line_field(format!("{id}-text"), words.in_your_words(), AgreedSentence::LONGEST, text)}
                    {button(Kind::Plain, words.save(), save)}
                </div>
            </li>
        }
    }
}

/// A quiet button that says more to those who don't see what it stands beside.
fn quiet(
    class: &'static str,
    label: &'static str,
    in_full: String,
    act: impl Fn() + 'static,
) -> AnyView {
    let act: Box<dyn Fn()> = Box::new(act);
    html! {
        <button
            type="button"
            class=format!("action quiet {class}")
            part="action quiet"
            aria-label=in_full
            on:click=move |_| act()
        >
            {label}
        </button>
    }
}
