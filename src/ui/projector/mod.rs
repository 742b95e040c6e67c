//! The projector: a result on the wall, screen by screen, and a small panel of the same in the
//! ordinary window.
//!
//! Both show one [`Hour`]: which screen, in which order, how far the clock is. All figures come from
//! the released view that the hour is about.

mod bar;
mod figure;
mod glance;
mod hour;
mod keys;
mod leaving;
mod made_up;
mod opening;
mod paper;
mod picture;
mod run_sheet;
mod screen;
mod stands_out;
mod talk;
mod wall;
mod wins;

use leptos::prelude::*;

use super::released::ReleasedRound;
use crate::text::WallWords;
use hour::{Hour, On};

/// The panel, and the wall once it is asked for.
pub(super) fn projector(seen: &ReleasedRound) -> AnyView {
    let words = seen.state.words::<WallWords>();
    let hour = Hour::new(seen.clone());
    hour.follow_other_windows();
    // One at a time: both have fields and choices of the same names.
    let panel = move || (!hour.fills.get()).then(|| panel(hour));
    html! {
        <section class="projector" id="projector" tabindex="-1" aria-label=words.title()>
            {panel}
            {wall::wall(hour)}
            {run_sheet::run_sheet(hour)}
        </section>
    }
}

fn panel(hour: Hour) -> AnyView {
    html! {
        <div class="panel" on:keydown=keys::in_panel(hour)>
            {bar::choices(hour)}
            {made_up::mark(hour)}
            <div class="stage">{screen::screen(hour, On::Panel)}</div>
            {bar::bar(hour, On::Panel)}
        </div>
    }
}
