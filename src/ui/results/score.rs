//! One score: in words, on its scale, and against the last time.

use std::cmp::Ordering;

use leptos::prelude::*;

use crate::instrument::Points;
use crate::journal::{CheckIn, Score, ScorePoint, trend};
use crate::scoring::{Leaning, Mean};
use crate::text::OwnResultsWords;
use crate::ui::parts::{track, trend_line};
use crate::ui::state::State;
use crate::ui::wording::Wording;

/// What the scores of one check-in are shown with.
pub(super) struct Scores<'a> {
    pub(super) state: State,
    pub(super) wording: &'a Wording,
    /// The check-in.
    pub(super) check_in: &'a CheckIn,
    /// This check-in and all before it.
    pub(super) so_far: &'a [CheckIn],
}

impl Scores<'_> {
    /// The view of `score`, called `name`.
    pub(super) fn show(&self, score: &Score, name: String) -> AnyView {
        let about = self.wording.about(score);
        let body = match (score.mean(), Points::new(self.check_in.points)) {
            (Some(mean), Some(points)) => self.defined(score, &name, mean, points),
            _ => self.undefined(score),
        };
        html! {
            <section class="score">
                <div lang=self.wording.language()>
                    <h3>{name}</h3>
                    {about.map(|about| html! { <p class="about">{about}</p> })}
                </div>
                {body}
            </section>
        }
    }

    fn undefined(&self, score: &Score) -> AnyView {
        let words = self.state.words::<OwnResultsWords>();
        let text = words.undefined(score.items);
        html! { <p class="undefined">{text}</p> }
    }

    fn defined(&self, score: &Score, name: &str, mean: Mean, points: Points) -> AnyView {
        let words = self.state.words::<OwnResultsWords>();
        let reading = match Leaning::of(mean, points) {
            Leaning::Low => words.low(),
            Leaning::Between => words.between(),
            Leaning::High => words.high(),
        };
        let ends = self.wording.ends(score).map(|(low, high)| {
            html! {
                <p class="ends" lang=self.wording.language()>
                    <span>{low}</span>
                    <span>{high}</span>
                </p>
            }
        });
        let history = trend(self.so_far.iter(), score);
        let change = match history.as_slice() {
            [.., before, now] => Some(html! {
                <p class="change">{self.change(before, now)}</p>
                {trend_line(self.state, name, &history)}
            }),
            _ => None,
        };
        html! {
            <p class="value">
                <strong>{self.state.lang().tenths(mean.tenths_from(self.check_in.first))}</strong>
                " "
                {self.value_in_words(score, mean, points)}
            </p>
            {track(mean, points.get())}
            {ends}
            <p class="reading">{reading}</p>
            <p class="rests-on">{self.rests_on(score)}</p>
            {change}
        }
    }

    fn value_in_words(&self, score: &Score, mean: Mean, points: Points) -> String {
        let words = self.state.words::<OwnResultsWords>();
        let points = (points.get() + self.check_in.first - 1).to_string();
        match self.wording.nearest_labels(score, mean) {
            Some((label, same)) if label == same => words.value(&points, &label),
            Some((lower, upper)) => words.value_between(&points, &lower, &upper),
            None => words.value_only(&points),
        }
    }

    fn rests_on(&self, score: &Score) -> String {
        let words = self.state.words::<OwnResultsWords>();
        if score.answered == score.items {
            words.answered(score.items)
        } else {
            words.answered_of(score.answered, score.items)
        }
    }

    /// The step since the time before, between the numbers as they are shown; none where they
    /// rest on different questions.
    fn change(&self, before: &ScorePoint, now: &ScorePoint) -> String {
        let words = self.state.words::<OwnResultsWords>();
        let lang = self.state.lang();
        let (before_tenths, now_tenths) = (before.mean.tenths(), now.mean.tenths());
        let difference = lang.tenths(now_tenths.abs_diff(before_tenths));
        let date = lang.day(before.day);
        match now_tenths.cmp(&before_tenths) {
            _ if before.which != now.which => words.moved_otherwise(&date),
            Ordering::Greater => words.moved_up(&difference, &date),
            Ordering::Less => words.moved_down(&difference, &date),
            Ordering::Equal => words.moved_not(&date),
        }
    }
}
