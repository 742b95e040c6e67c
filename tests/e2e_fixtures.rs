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

use pulse_check::day::Day;
use pulse_check::disclosure::{Detail, Minimum, Outcomes, Overlap, Since};
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::journal::Journal;
use pulse_check::promise::Promise;
use pulse_check::round::{
    Actions, InstrumentRef, KeeperKey, Keepers, Label, Nonce, Round, RoundDescriptor, Total,
};
use pulse_check::scoring::Responses;
use pulse_check::team::{Action, Said, Team, TeamFile, reveal};
use pulse_check::text::Lang;
use setting::Draws;

/// A round of a team: its title, its last day, what was shown, everybody's answers, a person a row,
/// 0 for a skipped one, and what was told against each earlier round.
struct Played {
    title: &'static str,
    day: &'static str,
    detail: Detail,
    instrument: Instrument,
    people: Vec<Vec<u8>>,
    told: Vec<Since>,
    /// Whether people were told that scores are kept.
    keeps_scores: bool,
    /// The actions that were asked about, and what people said.
    outcomes: Vec<(&'static str, Outcomes)>,
}

const NOBODY: Since = Since::Known { joined: 0, left: 0 };

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn round(played: &Played, draws: &mut Draws) -> Round {
    let card =
        |name: &str, draws: &mut Draws| KeeperKey::draw(draws).card(Label::name(name).unwrap());
    let actions = played.outcomes.iter().map(|(action, _)| Label::title(action).unwrap());
    let descriptor = RoundDescriptor {
        title: Label::title(played.title).unwrap(),
        instrument: InstrumentRef::to(&played.instrument),
        keepers: Keepers::of_cards(&[card("Ada", draws), card("Ben", draws)]).unwrap(),
        minimum: Minimum::DEFAULT,
        detail: played.detail,
        invited: NonZeroU16::new(u16::try_from(played.people.len()).unwrap() + 2),
        last_day: None,
        keeps_scores: played.keeps_scores,
        actions: Actions::new(actions.collect()).unwrap(),
        nonce: Nonce::draw(draws),
    };
    Round::new(descriptor, played.instrument.clone()).unwrap()
}

fn total(round: &Round, played: &Played) -> Total {
    let columns = (0..played.instrument.items().len())
        .flat_map(|item| played.people.iter().map(move |person| person[item]))
        .collect();
    let responses =
        Responses::from_columns(&played.instrument, played.people.len(), columns).unwrap();
    let counts = responses.counts();
    let items = (0..played.instrument.items().len()).flat_map(|it| counts.chosen(it).to_vec());
    let scores = counts.headline();
    let outcomes = played.outcomes.iter().flat_map(|(_, said)| {
        let Outcomes { helped, no_difference, not_tried } = *said;
        [helped, no_difference, not_tried]
    });
    let known = items.chain(scores.counts().iter().copied()).chain([counts.unscored()]);
    Total::of_cells(round, counts.people(), &known.chain(outcomes).collect::<Vec<_>>()).unwrap()
}

fn history(team: &Team, rounds: &[Played], actions: Vec<Action>) -> String {
    let mut journal = Journal::default();
    journal.put_team(team);
    play(&mut journal, &team.id, rounds, Vec::new());
    actions.iter().for_each(|action| journal.put_action(action));
    let file = TeamFile::of(&journal, team.clone(), true);
    format!("{}\n", file.write().unwrap())
}

/// Shows the rounds of a team one after the other; `overlap` is told of the last one.
fn play(journal: &mut Journal, team: &str, rounds: &[Played], overlap: Vec<(String, Overlap)>) {
    let mut draws = Draws::new(rounds.len() as u64);
    for (at, played) in rounds.iter().enumerate() {
        let round = round(played, &mut draws);
        let total = total(&round, played);
        let links = journal.past_rounds(team).into_iter().map(|past| past.link);
        let overlap = if at + 1 == rounds.len() { overlap.clone() } else { Vec::new() };
        let said = Said { since: links.zip(played.told.iter().copied()).collect(), overlap };
        reveal(journal, team, day(played.day), (&round, total), "en", &said).unwrap();
    }
}

fn expect(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/fixtures").join(name);
    if env::var_os("WRITE_FIXTURES").is_some() {
        fs::write(&path, text).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == text, "{name} is not what the gate releases now");
}

fn safety() -> Instrument {
    builtin::default(Lang::default())
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
        when: String::new(),
        sign: String::new(),
        agreed: day(agreed),
        state,
        round: None,
    }
}

#[test]
fn a_team_with_three_rounds() {
    let team = Team { id: "7ea4b1e000000001".into(), name: "Team Blue".into() };
    let round = |title, day, told: &[Since], rows: &[[u8; 8]]| Played {
        title,
        day,
        detail: Detail::Steps,
        instrument: safety(),
        people: people(rows),
        told: told.to_vec(),
        keeps_scores: true,
        outcomes: Vec::new(),
    };
    let mut rounds = [
        round(
            "Spring",
            "2026-04-14",
            &[],
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
            &[NOBODY],
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
            &[Since::Known { joined: 2, left: 2 }, NOBODY],
            &[
                [5, 4, 1, 1, 4, 4, 5, 2],
                [5, 4, 5, 3, 4, 4, 4, 2],
                [4, 3, 1, 1, 4, 4, 4, 2],
                [4, 4, 5, 3, 4, 5, 4, 2],
                [5, 4, 1, 1, 4, 4, 5, 1],
                [4, 4, 5, 4, 5, 4, 4, 2],
                [5, 4, 4, 3, 4, 4, 4, 2],
            ],
        ),
    ];
    // Too few tried the second one to say anything of it.
    rounds[2].outcomes = vec![
        (
            "End every meeting with one thing that could have gone better",
            Outcomes { helped: 5, no_difference: 1, not_tried: 1 },
        ),
        (
            "Ask for a second view before a release",
            Outcomes { helped: 4, no_difference: 0, not_tried: 2 },
        ),
    ];
    let actions = vec![
        Action {
            when: "a meeting is about to end".into(),
            sign: "Somebody names something without being asked.".into(),
            ..action(
                "00000000000000a1",
                "End every meeting with one thing that could have gone better",
                "Ada",
                Some("2026-08-14"),
                "2026-07-21",
                Promise::Open,
            )
        },
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
        people: vec![vec![5, 5, 5, 5, 5, 5, 5, 1]; 5],
        told: Vec::new(),
        keeps_scores: false,
        outcomes: Vec::new(),
    };
    expect("unanimous-history.json", &history(&team, &[played], Vec::new()));
}

#[test]
fn a_team_with_the_full_picture() {
    let team = Team { id: "7ea4b1e000000003".into(), name: "Team Amber".into() };
    let instrument = builtin::get("trust", 0, Lang::default()).unwrap().unwrap();
    // In every third dimension people see things much alike, in every third they differ somewhat.
    let people = (0..20_usize)
        .map(|person| {
            let items = instrument.items().iter().enumerate();
            let answer = items.map(|(item, about)| match about.dimension() % 3 {
                0 => 3 + u8::from(person % 4 == item % 4),
                1 => 2 + (person % 3) as u8,
                _ => 1 + ((person % 5 * 2 + item % 7 + person % 3 * (item % 4)) % 5) as u8,
            });
            answer.collect()
        })
        .collect();
    let played = Played {
        title: "Trust, whole",
        day: "2026-11-19",
        detail: Detail::Steps,
        instrument,
        people,
        told: Vec::new(),
        keeps_scores: false,
        outcomes: Vec::new(),
    };
    expect("trust-history.json", &history(&team, &[played], Vec::new()));
}

/// Four people answered all questions, five others the first one only: its figure is shown, and
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
            [3, 4, 5, 4, 5, 5, 5, 2],
            first_only,
            first_only,
            first_only,
            first_only,
            first_only,
        ]),
        told: Vec::new(),
        keeps_scores: false,
        outcomes: Vec::new(),
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
    let round = |title, day, told: &[Since], rows: &[[u8; 8]]| Played {
        title,
        day,
        detail: Detail::Distributions,
        instrument: safety(),
        people: people(rows),
        told: told.to_vec(),
        keeps_scores: true,
        outcomes: Vec::new(),
    };
    let one = [Since::Known { joined: 1, left: 0 }];
    let joined = [six.as_slice(), &[[5, 5, 5, 5, 5, 5, 5, 1]]].concat();
    let rounds =
        [round("Six", "2026-10-01", &[], &six), round("Seven", "2026-11-21", &one, &joined)];
    let alone = history(&team, &[round("Seven", "2026-11-21", &[], &joined)], Vec::new());
    assert!(alone.contains("\"hundredths\": 350"), "alone it would be shown otherwise");
    expect("joined-history.json", &history(&team, &rounds, Vec::new()));
}

/// Nine people: questions in half points, dimensions made from them, no words; and nobody of them is
/// in the round of another team on the same device.
#[test]
fn a_team_of_nine_beside_another() {
    let nine = Played {
        title: "Nine",
        day: "2026-11-22",
        detail: Detail::Steps,
        instrument: safety(),
        people: people(&[
            [4, 4, 2, 3, 4, 3, 3, 2],
            [4, 5, 2, 3, 4, 4, 3, 2],
            [3, 4, 1, 2, 5, 4, 2, 3],
            [4, 4, 2, 2, 4, 3, 4, 2],
            [5, 4, 3, 4, 4, 4, 3, 1],
            [4, 3, 2, 3, 5, 3, 3, 2],
            [2, 4, 2, 3, 4, 5, 4, 2],
            [4, 5, 1, 3, 3, 4, 3, 2],
            [4, 4, 3, 3, 4, 4, 2, 1],
        ]),
        told: Vec::new(),
        keeps_scores: false,
        outcomes: Vec::new(),
    };
    let other = Played {
        title: "Others",
        day: "2026-11-12",
        detail: Detail::Steps,
        instrument: safety(),
        people: nine.people[..8].to_vec(),
        told: Vec::new(),
        keeps_scores: false,
        outcomes: Vec::new(),
    };
    let team = Team { id: "7ea4b1e000000006".into(), name: "Team Indigo".into() };
    let mut journal = Journal::default();
    journal.put_team(&Team { id: "7ea4b1e000000007".into(), name: "Team Rust".into() });
    journal.put_team(&team);
    play(&mut journal, "7ea4b1e000000007", &[other], Vec::new());
    let link = journal.past_rounds("7ea4b1e000000007").remove(0).link;
    play(&mut journal, &team.id, &[nine], vec![(link, Overlap::No)]);
    let file = TeamFile::of(&journal, team.clone(), true);
    expect("nine-history.json", &format!("{}\n", file.write().unwrap()));
}

/// Twelve people who were told that bars are shown, and that no scores are kept.
#[test]
fn a_team_with_bars() {
    let team = Team { id: "7ea4b1e000000008".into(), name: "Team Silver".into() };
    let answer = |person: u8, item: u8| match item {
        0..=1 => 3 + (person + item) % 3,
        2 => 1 + person % 5,
        3 => 2 + person % 2,
        4..=5 => 4 + u8::from(person.is_multiple_of(4)),
        6 => 1 + 4 * u8::from(person.is_multiple_of(3)),
        _ => 1 + person % 3,
    };
    let twelve = |person: u8| (0..8).map(|item| answer(person, item)).collect();
    let round = |title, day, told| Played {
        title,
        day,
        detail: Detail::Distributions,
        instrument: safety(),
        people: (0..12).map(twelve).collect(),
        told,
        keeps_scores: false,
        outcomes: Vec::new(),
    };
    let rounds = [
        round("Twelve before", "2026-05-11", Vec::new()),
        round("Twelve", "2026-11-23", vec![NOBODY]),
    ];
    expect("bars-history.json", &history(&team, &rounds, Vec::new()));
}
