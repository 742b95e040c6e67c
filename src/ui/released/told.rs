//! What was told before a result was seen: who joined and left, and who is in no other team's round.

use super::ReleasedRound;
use crate::disclosure::{Overlap, Since};
use crate::text::{SeriesWords, WallWords};

/// All of it as a sentence, the latest rounds first, about those of which the same was said together.
/// Of more than `most` such groups, the rest is only counted.
pub(in crate::ui) fn told(seen: &ReleasedRound, most: usize) -> Option<String> {
    let words = seen.state.words::<WallWords>();
    let lang = seen.lang();
    let told = &seen.round().told;
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for earlier in told.earlier.iter().rev() {
        let (moved, day) = (moved(words, earlier.since), lang.day(earlier.day));
        match groups.iter_mut().find(|(known, _)| *known == moved) {
            Some((_, days)) => days.push(day),
            None => groups.push((moved, vec![day])),
        }
    }
    let rest: usize = groups.iter().skip(most).map(|(_, days)| days.len()).sum();
    let mut said: Vec<String> = groups
        .into_iter()
        .take(most)
        .map(|(moved, days)| words.since(&lang.list(&days), &moved))
        .collect();
    if rest > 0 {
        said.push(words.told_elsewhere(rest));
    }
    let others = told.elsewhere.iter().rev().filter(|other| other.overlap == Overlap::No);
    let others: Vec<String> = others.map(|other| lang.day(other.day)).collect();
    if !others.is_empty() {
        said.push(words.in_no_other(&lang.list(&others)));
    }
    (!said.is_empty()).then(|| words.told(&SeriesWords::from(lang).of_clauses(said)))
}

fn moved(words: WallWords, since: Since) -> String {
    let count = |people: u32| usize::try_from(people).unwrap_or(usize::MAX);
    match since {
        Since::Unknown => words.not_known().to_owned(),
        Since::Known { joined: 0, left: 0 } => words.nobody_moved().to_owned(),
        Since::Known { joined, left: 0 } => words.joined(count(joined)),
        Since::Known { joined: 0, left } => words.left(count(left)),
        Since::Known { joined, left } => {
            let (joined, left) = (words.joined(count(joined)), words.left(count(left)));
            words.joined_and_left(&joined, &left)
        }
    }
}
