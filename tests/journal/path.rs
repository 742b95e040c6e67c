//! Practices on their way: the frozen version that brought them, and the rules.

use super::*;

const CHOSEN: &str = "2026-11-02";

fn first_asked() -> Day {
    day(CHOSEN).plus(DAYS_UNTIL_ASKED)
}

fn choosing(practices: &[&str]) -> Journal {
    let mut journal = Journal::default();
    for practice in practices {
        journal.choose_practice(practice, day(CHOSEN));
    }
    journal
}

fn only(journal: &Journal) -> &ChosenPractice {
    let [chosen] = journal.practices.as_slice() else { panic!("one practice") };
    chosen
}

#[test]
fn the_plans_of_the_frozen_sixth_version_are_read_and_written_as_they_are() {
    let shared = Shared::holding(VERSION_6);
    let mut store = shared.open();
    let journal = store.journal();
    let [open, over, planned] = journal.practices.as_slice() else { panic!("three practices") };
    assert_eq!((open.ask_on, &open.plan, open.outcomes.len()), (None, &None, 0));
    let noted = Noted { day: None, outcome: Outcome::NotForMe, then: Onward::Done };
    assert_eq!((over.outcomes.as_slice(), over.is_under_way()), ([noted].as_slice(), false));
    assert_eq!(planned.ask_on, Some(day("2026-12-14")));
    assert_eq!(planned.plan.as_ref().unwrap().obstacle, "it goes too fast");
    let first =
        Noted { day: Some(day("2026-11-16")), outcome: Outcome::NotDone, then: Onward::Change };
    assert_eq!((planned.outcomes[0], planned.outcomes.len()), (first, 2));
    let sent = &journal.commitments[1];
    assert_eq!((sent.to.as_str(), sent.until()), ("Ben", Some(day("2026-11-27"))));
    assert_eq!(sent.plan.as_ref().unwrap().when, "the meeting ends");
    store.commit(|_| ());
    assert_eq!(shared.text().as_deref(), Some(VERSION_6.trim_end()));
    assert!(!store.has_quarantine());
}

#[test]
fn what_was_noted_before_the_sixth_version_is_over_and_what_was_open_is_asked_on_no_day() {
    for (noted, outcome) in [
        ("helped", Outcome::Helped),
        ("unclear", Outcome::Unclear),
        ("not-for-me", Outcome::NotForMe),
    ] {
        let text = VERSION_5.replace("\"outcome\":\"helped\"", &format!("\"outcome\":\"{noted}\""));
        let journal = journal_of(&text);
        let [open, over] = journal.practices.as_slice() else { panic!("two practices") };
        assert!(open.is_under_way() && !open.is_due(Day::last()));
        assert_eq!(over.outcomes, [Noted { day: None, outcome, then: Onward::Done }]);
        assert!(!over.is_under_way());
    }
}

/// What no version writes is refused whole, as everything else is.
#[test]
fn damaged_plans_and_outcomes_are_set_aside_with_all_else() {
    for (good, wrong) in [
        ("\"then\":\"keep\"", "\"then\":\"go\""),
        ("\"outcome\":\"not-done\"", "\"outcome\":\"done\""),
        ("\"ask_on\":\"2026-12-14\"", "\"ask_on\":\"2026-02-30\""),
        ("\"obstacle\":", "\"obstacles\":"),
        ("\"outcomes\":[]", "\"outcomes\":null"),
        ("\"to\":\"Ben\"", "\"to\":null"),
        ("\"until\":\"2026-11-27\"", "\"until\":27"),
    ] {
        assert!(VERSION_6.contains(good), "{good}");
        let shared = Shared::holding(&VERSION_6.replace(good, wrong));
        let store = shared.open();
        assert!(store.has_quarantine(), "{wrong}");
        assert!(store.journal().is_empty(), "{wrong}");
    }
}

#[test]
fn at_most_three_are_tried_at_a_time_and_none_twice() {
    let mut journal = choosing(&["a", "b", "a", "c", "d"]);
    let trying: Vec<&str> =
        journal.trying().into_iter().map(|chosen| chosen.practice.as_str()).collect();
    assert_eq!((trying.len(), trying), (PRACTICES_AT_A_TIME, vec!["a", "b", "c"]));
    let later = day("2026-11-23");
    journal.note_outcome("b", day(CHOSEN), Outcome::Helped, later);
    journal.choose_practice("d", later);
    assert_eq!(journal.practices.len(), 3, "what goes on takes its room");
    journal.go_on("b", day(CHOSEN), Onward::Done);
    journal.choose_practice("d", later);
    assert_eq!(journal.practices.len(), 4);
    journal.go_on("b", day(CHOSEN), Onward::Keep);
    assert_eq!(journal.trying().len(), 3, "there is no room for it any more");
}

#[test]
fn a_practice_that_is_chosen_again_on_its_day_goes_on() {
    let mut journal = choosing(&["a"]);
    journal.note_outcome("a", day(CHOSEN), Outcome::NotDone, day(CHOSEN));
    journal.go_on("a", day(CHOSEN), Onward::Done);
    journal.choose_practice("a", day(CHOSEN));
    assert!(only(&journal).is_under_way());
}

#[test]
fn a_practice_is_asked_about_from_its_day_on_until_something_was_noted() {
    let mut journal = choosing(&["a"]);
    let asked = |journal: &Journal, on: Day| !journal.due_practices(on).is_empty();
    assert!(!asked(&journal, day(CHOSEN).plus(DAYS_UNTIL_ASKED - 1)));
    assert!(asked(&journal, first_asked()));
    let late = first_asked().plus(70);
    assert!(asked(&journal, late), "a missed day breaks nothing");
    journal.note_outcome("a", day(CHOSEN), Outcome::NotDone, late);
    assert!(!asked(&journal, late));
    assert_eq!(only(&journal).ask_on, Some(late.plus(DAYS_UNTIL_ASKED)), "it moves the plan");
    assert!(asked(&journal, late.plus(DAYS_UNTIL_ASKED)));
    journal.go_on("a", day(CHOSEN), Onward::Done);
    assert!(!asked(&journal, Day::last()));
}

#[test]
fn what_is_put_off_is_asked_again_on_the_next_day() {
    let mut journal = choosing(&["a", "b", "c"]);
    let today = first_asked();
    journal.note_outcome("a", day(CHOSEN), Outcome::Helped, today);
    journal.ask_about("b", day(CHOSEN), None);
    journal.put_off(today);
    assert!(journal.due_practices(today).is_empty());
    let [due] = journal.due_practices(today.plus(1))[..] else { panic!("one is due") };
    assert_eq!((due.practice.as_str(), due.outcomes.len()), ("c", 0));
    assert_eq!(
        journal.chosen("a", day(CHOSEN)).unwrap().ask_on,
        Some(today.plus(DAYS_UNTIL_ASKED))
    );
    assert_eq!(journal.chosen("b", day(CHOSEN)).unwrap().ask_on, None);
}

#[test]
fn what_is_said_on_one_day_is_one_outcome_and_other_days_stay() {
    let mut journal = choosing(&["a"]);
    let (first, second) = (first_asked(), first_asked().plus(DAYS_UNTIL_ASKED));
    journal.note_outcome("a", day(CHOSEN), Outcome::NotDone, first);
    journal.go_on("a", day(CHOSEN), Onward::Change);
    journal.note_outcome("a", day(CHOSEN), Outcome::NoDifference, first);
    journal.note_outcome("a", day(CHOSEN), Outcome::Helped, second);
    let noted = |on, outcome, then| Noted { day: Some(on), outcome, then };
    let expected = [
        noted(first, Outcome::NoDifference, Onward::Change),
        noted(second, Outcome::Helped, Onward::Keep),
    ];
    assert_eq!(only(&journal).outcomes, expected);
    assert_eq!(only(&journal).noted_on(second), Some(expected[1]));
    assert_eq!(only(&journal).noted_on(first), None);
}

#[test]
fn a_plan_needs_no_day_and_one_without_words_is_none() {
    let mut journal = choosing(&["a"]);
    let plan = Plan { when: "the meeting opens".into(), ..Plan::default() };
    journal.plan_practice("a", day(CHOSEN), plan.clone());
    journal.ask_about("a", day(CHOSEN), None);
    assert_eq!((only(&journal).plan.as_ref(), only(&journal).ask_on), (Some(&plan), None));
    journal.note_outcome("a", day(CHOSEN), Outcome::Helped, first_asked());
    assert_eq!(only(&journal).ask_on, None, "who wants no day is given none");
    journal.plan_practice("a", day(CHOSEN), Plan::default());
    journal.ask_about("a", day(CHOSEN), Some(Day::last()));
    assert_eq!((only(&journal).plan.as_ref(), only(&journal).ask_on), (None, Some(Day::last())));
}

#[test]
fn an_import_leaves_the_plan_that_is_here_and_brings_those_that_are_not() {
    let mut here = Shared::holding(VERSION_6).open();
    let mut there = Shared::holding(VERSION_6).open();
    there.commit(|journal| {
        journal.plan_practice("second-voice", day(CHOSEN), Plan::default());
        journal.practices[0].practice = "another".into();
    });
    let merged = here.import(&there.export(false).unwrap()).unwrap();
    assert_eq!(merged.added, 1);
    let chosen = here.journal().chosen("second-voice", day(CHOSEN)).unwrap();
    assert_eq!(chosen.plan.as_ref().unwrap().when, "somebody is interrupted");
    assert_eq!(here.journal().practices[3].practice, "another");
}

#[test]
fn it_is_time_for_another_check_in_only_after_one() {
    let today = day("2026-11-23");
    let mut journal = Journal::default();
    assert_eq!(journal.weeks_since_check_in(today), None);
    journal.add_check_in(check_in("a", "2026-09-01", 3));
    assert_eq!(journal.weeks_since_check_in(today), Some(11));
    journal.add_check_in(check_in("b", "2026-10-27", 3));
    assert_eq!(journal.weeks_since_check_in(today), None, "three weeks and six days");
    assert_eq!(journal.weeks_since_check_in(today.plus(1)), Some(WEEKS_UNTIL_NEXT_CHECK_IN));
}
