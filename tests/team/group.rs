//! What the tests share: rounds of which the answers are known.

use pulse_check::day::Day;
use pulse_check::disclosure::{Detail, Minimum, Overlap, Since};
use pulse_check::instrument::{Answer, Instrument};
use pulse_check::journal::Journal;
use pulse_check::round::{Round, RoundDescriptor, Total};
use pulse_check::scoring::Responses;
use pulse_check::team::{PastRound, Said, ToAsk, reveal};

use crate::setting::{Setting, instrument};

/// Answers, person by person; 0 is skipped.
pub type People = Vec<Vec<u8>>;

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Four questions with five points: fewer have no headline.
pub fn four_questions() -> Instrument {
    instrument(5, &[false; 4])
}

/// A round with a minimum of four; another `seed` makes another round.
pub fn round(instrument: &Instrument, seed: u64) -> Round {
    round_with(instrument, 4, Detail::Steps, seed)
}

pub fn round_with(instrument: &Instrument, minimum: u8, detail: Detail, seed: u64) -> Round {
    let usual = Setting::new(instrument.clone(), 2, 12, seed).round;
    let minimum = Minimum::new(minimum).unwrap();
    let descriptor = RoundDescriptor { minimum, detail, ..usual.descriptor().clone() };
    Round::new(descriptor, instrument.clone()).unwrap()
}

/// What the contributions of these people add up to. Who gives fewer answers than there are
/// questions gives them over and over.
pub fn total(round: &Round, people: &[Vec<u8>]) -> Total {
    let instrument = round.instrument();
    let answers = |row: &Vec<u8>| -> Vec<Option<Answer>> {
        let questions = instrument.items().len();
        row.iter().cycle().take(questions).map(|at| instrument.points().answer(*at)).collect()
    };
    let rows: Vec<Vec<Option<Answer>>> = people.iter().map(answers).collect();
    let counts = Responses::from_rows(instrument, &rows).counts();
    let items = (0..instrument.items().len()).flat_map(|item| counts.chosen(item).to_vec());
    let scores = counts.headline();
    let cells: Vec<u32> =
        items.chain(scores.counts().iter().copied()).chain([counts.unscored()]).collect();
    Total::of_cells(round, counts.people(), &cells).unwrap()
}

/// Reveals the round and gives what was kept of it. Of every round of the team it is said that
/// only those joined or left whom the numbers of people show, and of those of other teams that
/// nobody is in both.
pub fn revealed(
    journal: &mut Journal,
    team: &str,
    on: &str,
    round: &Round,
    people: &[Vec<u8>],
) -> PastRound {
    let now = people.len() as u32;
    let asked = ToAsk::before(journal, team, day(on), round.instrument(), now);
    let since = |past: &PastRound| {
        let before = past.view.people();
        let since =
            Since::Known { joined: now.saturating_sub(before), left: before.saturating_sub(now) };
        (past.link.clone(), since)
    };
    let said = Said {
        since: asked.earlier.iter().map(since).collect(),
        overlap: asked.elsewhere.iter().map(|past| (past.link.clone(), Overlap::No)).collect(),
    };
    revealed_as(journal, team, on, round, people, &said)
}

/// Reveals the round with what was said before.
pub fn revealed_as(
    journal: &mut Journal,
    team: &str,
    on: &str,
    round: &Round,
    people: &[Vec<u8>],
    said: &Said,
) -> PastRound {
    let total = total(round, people);
    reveal(journal, team, day(on), (round, total), "en", said).unwrap();
    journal.past_round(&round.descriptor().to_fragment()).unwrap()
}

/// Six people around the middle of the scale.
pub fn six() -> People {
    [[2, 3], [3, 3], [3, 4], [4, 4], [3, 2], [4, 3]].map(Vec::from).to_vec()
}

/// The same and a seventh, who alone would move the mean from 3.25 to 3.5.
pub fn six_and_one() -> People {
    let mut people = six();
    people.push(vec![5, 5]);
    people
}

/// Nine people who mostly disagree with the first question and agree with the second.
pub fn nine() -> People {
    let first = [2, 2, 2, 3, 3, 3, 3, 4, 4];
    let second = [5, 5, 5, 5, 5, 5, 5, 4, 4];
    first.iter().zip(second).map(|(first, second)| vec![*first, second]).collect()
}
