//! Seeing a round's result for the first time, which happens once.

use thiserror::Error;

use super::{AskedAction, PastQuestionnaire, PastRound, ToAsk, Told, ToldOverlap, ToldSince};
use crate::day::Day;
use crate::disclosure::{ComparableRound, Earlier, Elsewhere, Overlap, Since, Unfit};
use crate::journal::Journal;
use crate::round::{NotReleased, Round, Total};
use crate::scoring::NotCounts;

/// What somebody said before a result was seen, by the links of the rounds that it is about. What
/// is missing counts as not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Who joined and left since a round of the team.
    pub since: Vec<(String, Since)>,
    /// Whether somebody is in a round of another team as well.
    pub overlap: Vec<(String, Overlap)>,
}

impl Said {
    fn since(&self, link: &str) -> Since {
        let said = self.since.iter().find(|(about, _)| about == link);
        said.map_or(Since::Unknown, |(_, since)| *since)
    }

    fn overlap(&self, link: &str) -> Overlap {
        let said = self.overlap.iter().find(|(about, _)| about == link);
        said.map_or(Overlap::Unknown, |(_, overlap)| *overlap)
    }
}

/// Why a result can't be shown.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotRevealed {
    /// The total is not of the round.
    #[error(transparent)]
    NotCounts(#[from] NotCounts),
    /// Who joined and left since a round does not fit.
    #[error("since {day}: {unfit}")]
    Unfit {
        /// The day of that round.
        day: Day,
        /// What does not fit.
        unfit: Unfit,
    },
}

/// Lets `total` through the gate, which uses it up, as the round of a team on `day`, held against the rounds that
/// [`ToAsk`] names and what was `said` about them, and keeps in `journal` what was released.
/// `language` is the one in which the questionnaire's texts are kept.
///
/// Scores are kept only if the round said so before anyone answered, of the latest such round only
/// and for a year: those of two rounds side by side would tell what lies between them.
///
/// # Errors
/// If `total` is not of `round`, or what was said can't be right. Then nothing is kept or shown.
pub fn reveal(
    journal: &mut Journal,
    team: &str,
    day: Day,
    (round, total): (&Round, Total),
    language: &str,
    said: &Said,
) -> Result<(), NotRevealed> {
    let people = total.people();
    let link = round.descriptor().to_fragment();
    if journal.past_round(&link).is_some() {
        return Ok(());
    }
    journal.drop_old_scores(day);
    let rounds = ToAsk::before(journal, team, day, round.instrument(), people);
    let past = |round: &PastRound| round.past(journal.scores(&round.link));
    let own: Vec<(ComparableRound, Since)> = rounds
        .earlier
        .iter()
        .filter_map(|earlier| Some((past(earlier)?, said.since(&earlier.link))))
        .collect();
    let others: Vec<(ComparableRound, Overlap)> = rounds
        .elsewhere
        .iter()
        .filter_map(|other| Some((other.past(None)?, said.overlap(&other.link))))
        .collect();
    for earlier in &rounds.earlier {
        let since = said.since(&earlier.link);
        let fits = since.check(earlier.view.people(), people);
        fits.map_err(|unfit| NotRevealed::Unfit { day: earlier.day, unfit })?;
    }
    let earlier: Vec<Earlier> =
        own.iter().map(|(past, since)| Earlier { past, since: *since }).collect();
    let elsewhere: Vec<Elsewhere> =
        others.iter().map(|(past, overlap)| Elsewhere { past, overlap: *overlap }).collect();
    let released =
        total.through_the_gate(round, day, &earlier, &elsewhere).map_err(|why| match why {
            NotReleased::NotCounts(why) => NotRevealed::NotCounts(why),
            NotReleased::Unfit(unfit) => NotRevealed::Unfit { day, unfit },
        })?;
    let revealed = PastRound {
        link,
        team: team.to_owned(),
        day,
        asked: PastQuestionnaire::of(round.instrument(), language),
        answers: released.answers,
        view: released.view,
        told: told(&rounds, said),
        helped: AskedAction::all(round, released.helped),
    };
    let scores = released.kept.as_ref().and_then(ComparableRound::scores_to_keep);
    if scores.is_some() {
        let same = rounds.earlier.iter().filter(|it| it.asked.digest == revealed.asked.digest);
        same.for_each(|past| journal.drop_scores(&past.link));
    }
    journal.reveal(&revealed, scores);
    Ok(())
}

fn told(rounds: &ToAsk, said: &Said) -> Told {
    let since = |round: &PastRound| ToldSince {
        link: round.link.clone(),
        day: round.day,
        people: round.view.people(),
        since: said.since(&round.link),
    };
    let overlap =
        |round: &PastRound| ToldOverlap { day: round.day, overlap: said.overlap(&round.link) };
    Told {
        earlier: rounds.earlier.iter().map(since).collect(),
        elsewhere: rounds.elsewhere.iter().map(overlap).collect(),
    }
}
