//! What a team looks at first when it comes together again.

use pulse_check::journal::Journal;
use pulse_check::promise::Promise;
use pulse_check::team::{Action, Team, due_first};

use crate::group::{day, four_questions, revealed, round, six};

fn action(id: &str, due: Option<&str>, state: Promise) -> Action {
    Action {
        id: id.into(),
        team: "a".into(),
        text: "Start the review with a question".into(),
        owner: String::new(),
        due: due.map(day),
        when: String::new(),
        sign: String::new(),
        agreed: day("2026-03-02"),
        state,
        round: None,
    }
}

fn ids(actions: &[Action]) -> Vec<&str> {
    actions.iter().map(|action| action.id.as_str()).collect()
}

#[test]
fn open_actions_come_before_settled_ones_and_the_longest_due_before_all() {
    let mut actions = vec![
        action("kept", Some("2026-01-01"), Promise::Kept),
        action("whenever", None, Promise::Open),
        action("late", Some("2026-05-01"), Promise::Open),
        action("missed", None, Promise::Missed),
        action("early", Some("2026-04-01"), Promise::Open),
        action("renegotiated", Some("2026-02-01"), Promise::Renegotiated),
    ];
    actions.push(Action { agreed: day("2026-01-05"), ..action("first", None, Promise::Open) });
    let ordered = due_first(actions);
    assert_eq!(
        ids(&ordered),
        ["early", "late", "first", "whenever", "kept", "renegotiated", "missed"]
    );
}

#[test]
fn a_round_may_ask_about_what_is_open_and_what_was_agreed_last_and_kept() {
    let asked = |state, agreed_at: Option<&str>| {
        let mut journal = Journal::default();
        journal.put_team(&Team { id: "a".into(), name: "Blue".into() });
        revealed(&mut journal, "a", "2026-03-02", &round(&four_questions(), 1), &six());
        revealed(&mut journal, "a", "2026-06-01", &round(&four_questions(), 2), &six());
        let [first, last] = journal.past_rounds("a").try_into().unwrap();
        let link = match agreed_at {
            Some("first") => Some(first.link),
            Some(_) => Some(last.link.clone()),
            None => None,
        };
        Action { round: link, ..action("a", None, state) }.may_be_asked_about(Some(&last))
    };
    assert!(asked(Promise::Kept, Some("last")));
    assert!(!asked(Promise::Kept, Some("first")), "asked about, or not, in the round after it");
    assert!(asked(Promise::Open, Some("first")));
    for settled in [Promise::Missed, Promise::Renegotiated] {
        assert!(!asked(settled, Some("last")));
    }
    assert!(!action("a", None, Promise::Kept).may_be_asked_about(None));
}

#[test]
fn only_an_open_action_whose_day_is_over_is_overdue() {
    let today = day("2026-04-01");
    let is_overdue = |due, state| action("a", due, state).is_overdue(today);
    assert!(is_overdue(Some("2026-03-31"), Promise::Open));
    assert!(!is_overdue(Some("2026-04-01"), Promise::Open), "the day itself still counts");
    assert!(!is_overdue(None, Promise::Open));
    for settled in [Promise::Kept, Promise::Renegotiated, Promise::Missed] {
        assert!(!is_overdue(Some("2026-03-31"), settled));
    }
}

#[test]
fn an_action_is_changed_in_its_place_and_dropped_by_its_name() {
    let mut journal = Journal::default();
    journal.put_action(&action("one", None, Promise::Open));
    journal.put_action(&action("two", Some("2026-05-01"), Promise::Open));
    journal.put_action(&action("one", None, Promise::Kept));
    assert_eq!(ids(&journal.actions("a")), ["one", "two"]);
    assert_eq!(journal.actions("a")[0].state, Promise::Kept);
    assert!(!journal.add_action(&action("two", None, Promise::Missed)), "it is known");
    assert_eq!(journal.actions("a")[1].due, Some(day("2026-05-01")));
    journal.drop_action("one");
    assert_eq!(ids(&journal.actions("a")), ["two"]);
    assert!(journal.actions("b").is_empty());
}

#[test]
fn a_team_goes_with_its_rounds_scores_and_actions_and_takes_no_other_along() {
    let mut journal = Journal::default();
    let mut kept = Vec::new();
    for (seed, id) in [(1, "a"), (2, "b")] {
        journal.put_team(&Team { id: id.into(), name: format!("Team {id}") });
        journal.put_action(&Action { team: id.into(), ..action(id, None, Promise::Open) });
        let past =
            revealed(&mut journal, id, "2026-03-02", &round(&four_questions(), seed), &six());
        kept.push(past.link);
    }
    let mut with_scores = Journal::default();
    for id in ["a", "b"] {
        with_scores.put_team(&Team { id: id.into(), name: format!("Team {id}") });
        with_scores.put_action(&journal.actions(id)[0]);
        with_scores.reveal(&journal.past_rounds(id)[0], Some(&[6]));
    }
    let mut journal = with_scores;
    let both = journal.len();
    journal.drop_team("a");
    assert_eq!(journal.len(), both / 2);
    assert!(journal.past_rounds("a").is_empty() && journal.actions("a").is_empty());
    assert_eq!(journal.scores(&kept[0]), None);
    assert_eq!(journal.teams(), [Team { id: "b".into(), name: "Team b".into() }]);
    assert_eq!((journal.past_rounds("b").len(), journal.actions("b").len()), (1, 1));
    assert!(journal.scores(&kept[1]).is_some());
}
