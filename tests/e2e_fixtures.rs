//! The histories that browser tests bring in are what the gate releases, and nothing made up.
//!
//! After a change of what is kept, `WRITE_FIXTURES=1 cargo test --no-default-features --test
//! e2e_fixtures` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

#[path = "round/setting.rs"]
#[allow(dead_code, reason = "shared with the tests of rounds")]
mod setting;

use std::num::NonZeroU16;
use std::path::Path;
use std::{env, fs};

use pulse_check::disclosure::{Detail, Minimum, Since};
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::journal::{Day, Journal, Promise};
use pulse_check::round::{
    InstrumentRef, KeeperKey, Keepers, Label, Nonce, Round, RoundDescriptor, Total,
};
use pulse_check::scoring::Responses;
use pulse_check::team::{Action, PastRound, Said, Team, TeamFile, ToAsk, reveal};
use setting::Draws;

/// A round of a team: its title, its last day, what was shown, and everybody's answers, a person a
/// row, 0 for a skipped one.
struct Played {
    title: &'static str,
    day: &'static str,
    detail: Detail,
    instrument: Instrument,
    people: Vec<Vec<u8>>,
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn round(played: &Played, draws: &mut Draws) -> Round {
    let card =
        |name: &str, draws: &mut Draws| KeeperKey::draw(draws).card(Label::new(name).unwrap());
    let descriptor = RoundDescriptor {
        title: Label::new(played.title).unwrap(),
        instrument: InstrumentRef::to(&played.instrument),
        keepers: Keepers::new(vec![card("Ada", draws), card("Ben", draws)]).unwrap(),
        minimum: Minimum::DEFAULT,
        detail: played.detail,
        invited: NonZeroU16::new(9),
        last_day: None,
        nonce: Nonce::draw(draws),
    };
    Round::new(descriptor, played.instrument.clone()).unwrap()
}

fn total(played: &Played) -> Total {
    let columns = (0..played.instrument.items().len())
        .flat_map(|item| played.people.iter().map(move |person| person[item]))
        .collect();
    let responses =
        Responses::from_columns(&played.instrument, played.people.len(), columns).unwrap();
    let counts = responses.counts();
    Total {
        people: counts.people(),
        items: (0..played.instrument.items().len()).map(|it| counts.chosen(it).to_vec()).collect(),
        scores: counts.headline().counts().to_vec(),
        unscored: counts.unscored(),
    }
}

fn history(team: &Team, rounds: &[Played], actions: Vec<Action>) -> String {
    let mut journal = Journal::default();
    journal.put_team(team);
    let mut draws = Draws::new(rounds.len() as u64);
    for played in rounds {
        let (round, total) = (round(played, &mut draws), total(played));
        let day = day(played.day);
        let asked = ToAsk::before(&journal, &team.id, day, &played.instrument, total.people);
        let since = |past: &PastRound| {
            let (before, now) = (past.view.people(), total.people);
            let joined = now.saturating_sub(before);
            (past.link.clone(), Since::Known { joined, left: before.saturating_sub(now) })
        };
        let since = asked.earlier.iter().map(since).collect();
        let said = Said { since, overlap: Vec::new() };
        reveal(&mut journal, &team.id, day, (&round, &total), "en", &said).unwrap();
    }
    let file = TeamFile::new(team.clone(), journal.past_rounds(&team.id), actions, true);
    format!("{}\n", file.write())
}

fn expect(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/fixtures").join(name);
    if env::var_os("WRITE_FIXTURES").is_some() {
        fs::write(&path, text).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == text, "{name} is not what the gate releases now");
}

fn safety() -> Instrument {
    builtin::default().unwrap()
}

/// Answers to psychological safety; the fourth, by the item's key, is not turned round.
fn people(rows: &[[u8; 8]]) -> Vec<Vec<u8>> {
    rows.iter().map(|row| row.to_vec()).collect()
}

fn action(
    id: &str,
    text: &str,
    owner: &str,
    due: Option<&str>,
    agreed: &str,
    state: Promise,
) -> Action {
    Action {
        id: id.into(),
        team: "7ea4b1e000000001".into(),
        text: text.into(),
        owner: owner.into(),
        due: due.map(day),
        agreed: day(agreed),
        state,
        round: None,
    }
}

#[test]
fn a_team_with_three_rounds() {
    let team = Team { id: "7ea4b1e000000001".into(), name: "Team Blue".into() };
    let round = |title, day, detail, rows: &[[u8; 8]]| Played {
        title,
        day,
        detail,
        instrument: safety(),
        people: people(rows),
    };
    let rounds = [
        round(
            "Spring",
            "2026-04-14",
            Detail::Steps,
            &[
                [2, 1, 2, 2, 3, 3, 2, 4],
                [2, 2, 1, 2, 2, 3, 1, 4],
                [3, 2, 2, 1, 3, 2, 2, 5],
                [2, 2, 2, 2, 3, 3, 2, 4],
                [1, 2, 2, 3, 3, 3, 2, 4],
                [2, 2, 3, 2, 4, 3, 2, 4],
                [2, 1, 2, 2, 3, 4, 2, 4],
            ],
        ),
        round(
            "Summer",
            "2026-07-21",
            Detail::Steps,
            &[
                [3, 3, 2, 3, 4, 4, 3, 3],
                [3, 2, 3, 3, 4, 4, 3, 3],
                [4, 3, 3, 3, 4, 4, 3, 2],
                [3, 3, 3, 3, 4, 4, 3, 3],
                [3, 3, 3, 2, 4, 5, 3, 3],
                [3, 3, 4, 3, 5, 4, 3, 3],
                [3, 2, 3, 3, 4, 4, 2, 3],
            ],
        ),
        round(
            "Autumn",
            "2026-11-17",
            Detail::Distributions,
            &[
                [5, 4, 1, 2, 4, 4, 5, 2],
                [5, 4, 5, 4, 4, 4, 4, 2],
                [4, 3, 1, 2, 4, 4, 4, 2],
                [4, 4, 5, 4, 4, 5, 4, 2],
                [5, 4, 1, 1, 4, 4, 5, 1],
                [4, 4, 5, 5, 5, 4, 4, 2],
                [5, 4, 4, 4, 4, 4, 4, 2],
            ],
        ),
    ];
    let actions = vec![
        action(
            "00000000000000a1",
            "End every meeting with one thing that could have gone better",
            "Ada",
            Some("2026-08-14"),
            "2026-07-21",
            Promise::Open,
        ),
        action(
            "00000000000000a2",
            "Ask for a second view before a release",
            "",
            None,
            "2026-07-21",
            Promise::Kept,
        ),
        action(
            "00000000000000a3",
            "Share drafts early",
            "Ben",
            Some("2026-06-01"),
            "2026-04-14",
            Promise::Renegotiated,
        ),
    ];
    expect("team-history.json", &history(&team, &rounds, actions));
}

#[test]
fn a_team_on_which_everybody_answered_alike() {
    let team = Team { id: "7ea4b1e000000002".into(), name: "Team Green".into() };
    let played = Played {
        title: "All alike",
        day: "2026-11-18",
        detail: Detail::Distributions,
        instrument: safety(),
        people: vec![vec![5, 5, 5, 5, 5, 5, 5, 1]; 6],
    };
    expect("unanimous-history.json", &history(&team, &[played], Vec::new()));
}

#[test]
fn a_team_with_the_full_picture() {
    let team = Team { id: "7ea4b1e000000003".into(), name: "Team Amber".into() };
    let instrument = builtin::get("trust", 0).unwrap().unwrap();
    let people = (0..16_u8)
        .map(|person| {
            let answer = |item: u8| 1 + (person % 5 * 2 + item % 7 + person % 3 * (item % 4)) % 5;
            (0..instrument.items().len() as u8).map(answer).collect()
        })
        .collect();
    let played = Played {
        title: "Trust, whole",
        day: "2026-11-19",
        detail: Detail::Distributions,
        instrument,
        people,
    };
    expect("trust-history.json", &history(&team, &[played], Vec::new()));
}

/// Three people answered all questions, five others the first one only: its answers are shown, and
/// nothing else.
#[test]
fn a_team_of_which_nearly_nothing_may_be_shown() {
    let team = Team { id: "7ea4b1e000000004".into(), name: "Team Grey".into() };
    let first_only = [3, 0, 0, 0, 0, 0, 0, 0];
    let played = Played {
        title: "Mostly skipped",
        day: "2026-11-20",
        detail: Detail::Distributions,
        instrument: safety(),
        people: people(&[
            [3, 5, 4, 5, 5, 4, 5, 1],
            [3, 5, 5, 5, 4, 4, 5, 1],
            [4, 4, 5, 5, 5, 5, 4, 2],
            first_only,
            first_only,
            first_only,
            first_only,
            first_only,
        ]),
    };
    expect("withheld-history.json", &history(&team, &[played], Vec::new()));
}

/// The second time one person more answered, all others as before. Alone, it would be shown as 3.5.
#[test]
fn a_team_that_one_person_joined() {
    let team = Team { id: "7ea4b1e000000005".into(), name: "Team Violet".into() };
    let six = [
        [3, 3, 3, 3, 3, 3, 3, 3],
        [3, 3, 4, 3, 3, 4, 3, 3],
        [3, 4, 3, 3, 3, 3, 3, 3],
        [3, 3, 3, 3, 4, 3, 3, 3],
        [3, 3, 3, 4, 3, 3, 3, 3],
        [3, 3, 3, 3, 3, 3, 4, 3],
    ];
    let round = |title, day, rows: &[[u8; 8]]| Played {
        title,
        day,
        detail: Detail::Distributions,
        instrument: safety(),
        people: people(rows),
    };
    let joined = [six.as_slice(), &[[5, 5, 5, 5, 5, 5, 5, 1]]].concat();
    let rounds = [round("Six", "2026-10-01", &six), round("Seven", "2026-11-21", &joined)];
    let alone = history(&team, &[round("Seven", "2026-11-21", &joined)], Vec::new());
    assert!(alone.contains("\"hundredths\": 350"), "alone it would be shown otherwise");
    expect("joined-history.json", &history(&team, &rounds, Vec::new()));
}
