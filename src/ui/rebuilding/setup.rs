//! What broke, and who the person is in it.

use leptos::prelude::*;

use crate::rebuilding::{Breach, Programme, RepairRole};
use crate::text::{
    RepairAskWords, RepairBrokeText, RepairBrokeWords, RepairRoleText, RepairRoleWords,
};
use crate::ui::parts::take_care;
use crate::ui::state::State;

/// The two questions; they are unfolded until both have an answer.
pub(super) fn setup(state: State, programme: &Programme) -> AnyView {
    let words = state.words::<RepairAskWords>();
    let (broke, role) = (words.broke(), words.role());
    let several = broke.several.unwrap_or_default();
    let breaches = Memo::new(move |_| state.programme().map(|it| it.broke).unwrap_or_default());
    let if_several = move || {
        let shows = breaches.with(|broke| broke.len() > 1);
        shows.then(|| html! { <p class="remark">{several}</p> })
    };
    html! {
        <details open=programme.broke.is_empty()>
            <summary>{broke.title}</summary>
            <p class="hint">{broke.hint}</p>
            {Breach::ALL.map(|breach| choose_breach(state, breach, breaches)).collect_view()}
            {if_several}
        </details>
        <details open=programme.roles.is_empty()>
            <summary>{role.title}</summary>
            <p class="hint">{role.hint}</p>
            {RepairRole::ALL.map(|role| choose_role(state, role)).collect_view()}
        </details>
    }
}

fn choose_breach(state: State, breach: Breach, chosen: Memo<Vec<Breach>>) -> AnyView {
    let Some(text) = state.words::<RepairBrokeWords>().by_id(breach.id()) else {
        return ().into_any();
    };
    let is_chosen = Memo::new(move |_| chosen.with(|all| all.contains(&breach)));
    let choose = move |wanted| {
        state.change_programme(|programme| {
            programme.broke.retain(|known| *known != breach);
            if wanted {
                programme.broke.push(breach);
            }
        });
    };
    let RepairBrokeText { title, looks, helps, careful } = text;
    let then =
        move || is_chosen.get().then(|| html! { <p>{helps}</p> {take_care(state, careful)} });
    html! { <div class="choose">{tick(title, looks, is_chosen, choose)} {then}</div> }
}

fn choose_role(state: State, role: RepairRole) -> AnyView {
    let Some(text) = state.words::<RepairRoleWords>().by_id(role.id()) else {
        return ().into_any();
    };
    let is_chosen = Memo::new(move |_| {
        state.programme().is_some_and(|programme| programme.roles.contains(&role))
    });
    let choose = move |wanted| {
        state.change_programme(|programme| {
            programme.roles.retain(|known| *known != role);
            if wanted {
                programme.roles.push(role);
            }
        });
    };
    let (title, is) = (text.title, text.is);
    let then = move || is_chosen.get().then(|| of_role(state, &text));
    html! { <div class="choose">{tick(title, is, is_chosen, choose)} {then}</div> }
}

fn of_role(state: State, text: &RepairRoleText) -> AnyView {
    let more = [text.when, text.who, text.ask].into_iter().flatten();
    let more = more.map(|text| html! { <p>{text}</p> }).collect_view();
    let say = text.say.map(|say| html! { <p class="say">{say}</p> });
    html! { <p>{text.does}</p> {more} {say} {take_care(state, text.careful)} }
}

fn tick(
    title: &'static str,
    about: &'static str,
    is_chosen: Memo<bool>,
    choose: impl Fn(bool) + 'static,
) -> AnyView {
    html! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || is_chosen.get()
                on:change=move |event| choose(event_target_checked(&event))
            />
            <span><strong>{title}</strong> " " {about}</span>
        </label>
    }
}
