//! Rehearsing the facilitator's hour with a team that doesn't exist.
//!
//! A [`MadeUpTeam`] has answers that were made up for it, so that its hour is difficult in one way.
//! [`Rehearsal::with`] lets them through the gate as the answers of a real round are, and holds what
//! was released in a journal of its own, which has no storage: screens that show a team's result
//! from a journal show this one as well, and what a team agrees on goes there.
//!
//! The room promises that nothing but the gate decides what is shown of a made-up team, and that
//! the same team shows the same on the same day.

mod made_up;

pub use made_up::MadeUpTeam;

use crate::day::Day;
use crate::disclosure::Since;
use crate::instrument::{Instrument, builtin};
use crate::journal::Journal;
use crate::round::{Round, Total};
use crate::scoring::Responses;
use crate::team::{Action, PastRound, Said, Team, reveal};
use crate::text::{Lang, RehearsalWords};
use made_up::MadeUpPerson;

/// An hour with a made-up team, as long as it lasts.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// With whom.
    pub made_up: MadeUpTeam,
    /// What was released of the team, and all that is agreed on and noted in the hour.
    pub journal: Journal,
}

/// The identifier of whichever team is rehearsed with.
const TEAM: &str = "rehearsal";

/// Who keeps the rounds of made-up teams.
const KEEPERS: [&str; 2] = ["Ada", "Ben"];

/// How many days before the rehearsal the round before was.
const DAYS_BETWEEN: u32 = 70;

impl Rehearsal {
    /// The beginning of an hour with `made_up`, whose result is seen `today`. `None` where words of
    /// `lang` can't stand in a round.
    pub fn with(made_up: MadeUpTeam, lang: Lang, today: Day) -> Option<Self> {
        let words = RehearsalWords::from(lang);
        let mut journal = Journal::default();
        journal.put_team(&Team { id: TEAM.to_owned(), name: words.mark().to_owned() });
        let mut said = Said::default();
        if let Some(people) = made_up.people_before() {
            let day = Day::after_1970(today.since_1970().saturating_sub(DAYS_BETWEEN));
            show(&mut journal, (words.earlier(), day), people, lang, &said)?;
            let before = journal.past_rounds(TEAM).pop()?;
            journal.put_action(&last_action(words, &before));
            said.since.push((before.link, Since::Known { joined: 1, left: 0 }));
        }
        let title = made_up.words(lang)?.title;
        show(&mut journal, (title, today), made_up.people(), lang, &said)?;
        Some(Self { made_up, journal })
    }

    /// The link of the round that the hour is about, which leads nowhere.
    pub fn link(&self) -> Option<String> {
        self.journal.past_rounds(TEAM).pop().map(|round| round.link)
    }
}

/// Lets a round through the gate and keeps in `journal` what it shows.
fn show(
    journal: &mut Journal,
    (title, day): (&str, Day),
    people: &[MadeUpPerson],
    lang: Lang,
    said: &Said,
) -> Option<()> {
    let instrument = builtin::default(lang);
    let round = Round::made_up(title, day, &instrument, KEEPERS)?;
    let total = total(&round, people)?;
    let language = spoken(&instrument, lang);
    reveal(journal, TEAM, day, (&round, total), language, said).ok()
}

/// The language in which the questionnaire is kept: that of the screens, if it speaks it.
fn spoken(instrument: &Instrument, lang: Lang) -> &str {
    let spoken = instrument.title().languages().find(|tag| *tag == lang.tag());
    spoken.unwrap_or_else(|| instrument.language())
}

fn total(round: &Round, people: &[MadeUpPerson]) -> Option<Total> {
    let items = 0..round.instrument().items().len();
    let answer = |person: &MadeUpPerson, item: usize| person.get(item).copied().unwrap_or_default();
    let columns = items.clone().flat_map(|item| people.iter().map(move |it| answer(it, item)));
    let columns = columns.collect();
    let responses = Responses::from_columns(round.instrument(), people.len(), columns).ok()?;
    let counts = responses.counts();
    let scores = counts.headline();
    let cells = items.flat_map(|item| counts.chosen(item).to_vec());
    let cells = cells.chain(scores.counts().iter().copied()).chain([counts.unscored()]);
    Total::of_cells(round, counts.people(), &cells.collect::<Vec<u32>>())
}

fn last_action(words: RehearsalWords, before: &PastRound) -> Action {
    let text = words.last_action().to_owned();
    let action = Action::new(TEAM.to_owned(), text, before, before.day);
    Action { owner: KEEPERS[0].to_owned(), ..action }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

    use super::*;
    use crate::discussion::Figure;

    /// What the gate holds back of the one who joined.
    #[test]
    fn without_the_round_before_the_one_who_joined_would_be_seen() {
        let (lang, day) = (Lang::default(), Day::parse("2026-11-30").unwrap());
        let shown = |people: &[MadeUpPerson]| {
            let mut journal = Journal::default();
            show(&mut journal, ("Alone", day), people, lang, &Said::default()).unwrap();
            let view = journal.past_rounds(TEAM).remove(0).view;
            let dimensions = (0..view.dimensions().len()).map(Figure::Dimension);
            let figures = [Figure::Headline].into_iter().chain(dimensions);
            figures.map(|figure| figure.mean(&view)).collect::<Vec<_>>()
        };
        let before = shown(MadeUpTeam::OneJoined.people_before().unwrap());
        let now = shown(MadeUpTeam::OneJoined.people());
        assert!(before.iter().zip(&now).all(|(before, now)| before != now));
    }
}
