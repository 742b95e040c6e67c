//! What a team wants to keep, and what went well in it.

use pulse_check::journal::Journal;
use pulse_check::team::{AgreedSentence, Shift, Team, TeamWin};

use crate::group::{day, four_questions, revealed, round, six};

fn sentence(team: &str, id: &str) -> AgreedSentence {
    AgreedSentence {
        id: id.into(),
        team: team.into(),
        text: format!("Sentence {id}"),
        looked_at: day("2026-03-02"),
    }
}

fn win(team: &str, id: &str) -> TeamWin {
    TeamWin {
        id: id.into(),
        team: team.into(),
        day: day("2026-03-02"),
        text: "We said no".into(),
        round: String::new(),
    }
}

fn order(journal: &Journal, team: &str) -> String {
    journal.agreement(team).into_iter().map(|sentence| sentence.id).collect()
}

#[test]
fn sentences_are_moved_among_those_of_their_team_only() {
    let mut journal = Journal::default();
    for (team, id) in [("a", "1"), ("b", "x"), ("a", "2"), ("b", "y"), ("a", "3")] {
        journal.put_sentence(&sentence(team, id));
    }
    let mut shift = |id: &str, shift: Shift| {
        journal.shift_sentence(&sentence("a", id), shift);
        (order(&journal, "a"), order(&journal, "b"))
    };
    let both = |own: &str| (own.to_owned(), "xy".to_owned());
    assert_eq!(shift("2", Shift::Up), both("213"));
    assert_eq!(shift("1", Shift::Down), both("231"));
    assert_eq!(shift("1", Shift::Down), both("231"), "at the end it stays");
    assert_eq!(shift("2", Shift::Up), both("231"));
    assert_eq!(shift("unknown", Shift::Up), both("231"));
}

#[test]
fn a_reworded_sentence_stays_in_its_place_and_another_may_go() {
    let mut journal = Journal::default();
    for id in ["1", "2", "3"] {
        journal.put_sentence(&sentence("a", id));
    }
    journal.put_sentence(&AgreedSentence { text: "Another".into(), ..sentence("a", "1") });
    journal.drop_sentence("2");
    let texts: Vec<String> = journal.agreement("a").into_iter().map(|it| it.text).collect();
    assert_eq!(texts, ["Another", "Sentence 3"]);
}

/// It was written at the result of the first round, so that is not one of the three.
#[test]
fn a_sentence_is_asked_about_after_three_rounds_and_again_after_three_more() {
    let mut journal = Journal::default();
    let mut due = Vec::new();
    let mut kept = sentence("a", "1");
    let days = ["03-02", "04-01", "05-04", "06-01", "07-01", "08-03", "09-01"];
    for (seed, month_and_day) in (1..).zip(days) {
        let today = format!("2026-{month_and_day}");
        revealed(&mut journal, "a", &today, &round(&four_questions(), seed), &six());
        due.push(kept.is_due(&journal.past_rounds("a")));
        if due == [false, false, false, true] {
            kept.looked_at = day(&today);
        }
    }
    assert_eq!(due, [false, false, false, true, false, false, true]);
}

#[test]
fn a_team_that_is_removed_takes_its_sentences_and_wins_along() {
    let mut journal = Journal::default();
    for team in ["a", "b"] {
        journal.put_team(&Team { id: team.into(), name: team.into() });
        journal.put_sentence(&sentence(team, &format!("sentence of {team}")));
        journal.put_team_win(&win(team, &format!("win of {team}")));
    }
    journal.drop_team("a");
    assert_eq!((journal.agreement("a").len(), journal.team_wins("a").len()), (0, 0));
    assert_eq!((journal.agreement("b").len(), journal.team_wins("b").len()), (1, 1));
    journal.drop_team_win("win of b");
    assert!(journal.team_wins("b").is_empty());
}
