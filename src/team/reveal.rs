//! Seeing a round's result for the first time, which happens once.

use super::{Asked, PastRound};
use crate::disclosure::{Past, ReleasedView, release};
use crate::journal::{Day, Journal};
use crate::round::{Round, Total};
use crate::scoring::NotCounts;

/// Lets `total` through the gate as the round of a team on `day`, held against the team's latest
/// round that asked the same and showed something, and keeps in `journal` what was released.
/// `language` is the one in which the questionnaire's texts are kept.
///
/// Only the latest round's scores are kept: those of two rounds side by side would tell what lies
/// between them.
///
/// # Errors
/// If `total` is not of `round`.
pub fn reveal(
    journal: &mut Journal,
    team: &str,
    day: Day,
    round: &Round,
    total: &Total,
    language: &str,
) -> Result<(), NotCounts> {
    let counts = total.counts(round)?;
    let link = round.descriptor().to_fragment();
    if journal.past_round(&link).is_some() {
        return Ok(());
    }
    let asked = Asked::of(round.instrument(), language);
    let mut earlier = journal.past_rounds(team);
    earlier.retain(|past| past.asked.digest == asked.digest && shows_something(&past.view));
    let latest = earlier.last().and_then(|past| {
        let digest = past.asked.parsed_digest()?;
        Some(Past::restored(past.view.clone(), digest, journal.scores(&past.link)))
    });
    let view = release(&counts, &round.descriptor().policy(), latest.as_ref());
    let kept = Past::keep(&counts, view.clone());
    let revealed = PastRound { link, team: team.to_owned(), day, asked, view };
    let scores = kept.as_ref().and_then(Past::scores_to_keep);
    if scores.is_some() {
        earlier.iter().for_each(|past| journal.drop_scores(&past.link));
    }
    journal.reveal(&revealed, scores);
    Ok(())
}

/// A round that shows nothing hides no earlier one: that is what people would lay beside this one.
fn shows_something(view: &ReleasedView) -> bool {
    view.headline().shown().is_some()
        || view.items().iter().any(|item| item.mean().shown().is_some())
}
