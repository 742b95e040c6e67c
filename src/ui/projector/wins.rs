//! What went well, as the team says.

use leptos::prelude::*;

use super::hour::{Hour, On};
use crate::team::TeamWin;
use crate::text::{RehearsalWords, TeamWinsWords, clean_line};
use crate::ui::parts::{Kind, button, line_field, team_wins};

const FIELD: &str = "win-text";

/// What was noted at this result, and a field for another. It is no form: pages may put the element
/// into a sandbox that blocks forms.
pub(super) fn wins(hour: Hour, on: On) -> AnyView {
    let (state, words) = (hour.state, hour.state.words::<TeamWinsWords>());
    let noted = Memo::new(move |_| hour.seen().wins());
    let text = RwSignal::new(String::new());
    let note = move || {
        let what = clean_line(&text.get_untracked());
        if !what.is_empty() {
            state.note_team_win(hour.seen().round(), what);
            text.set(String::new());
        }
        state.focus("#win-text");
    };
    let kept = hour.seen().of_rehearsal(RehearsalWords::gone);
    let hint = kept.or((on == On::Panel).then(|| words.hint()));
    let hint = hint.map(|hint| html! { <p class="hint">{hint}</p> });
    let list = move || team_wins(state, noted.get(), "#win-text");
    html! {
        {list}
        <div class="agree one">
            {line_field(FIELD.to_owned(), words.what(), TeamWin::LONGEST, text)}
            {button(Kind::Plain, words.add(), note)}
        </div>
        {hint}
    }
}
