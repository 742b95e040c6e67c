//! A result is seen once, held against the team's rounds of the last year.

use pulse_check::disclosure::{Direction, Moved, Overlap, Part, Since, Unfit, Untested};
use pulse_check::instrument::Instrument;
use pulse_check::journal::{Journal, MemoryStorage, Store};
use pulse_check::round::Total;
use pulse_check::team::{NotRevealed, PastRound, Said, Team, ToAsk, reveal};
use pulse_check::text::Lang;

use crate::group::{
    People, day, four_questions, nine, revealed, revealed_as, round, round_with, six, six_and_one,
    total,
};
use crate::setting::instrument;

fn mean(past: &PastRound) -> u16 {
    past.view.headline().shown().unwrap().mean().hundredths()
}

fn is_as_before(past: &PastRound) -> bool {
    past.view.headline().shown().unwrap().origin().as_before()
}

fn text(journal: &Journal) -> String {
    serde_json::to_string(journal).unwrap()
}

/// What a journal is after it went to another browser.
fn moved(journal: &Journal) -> Journal {
    let mut here = Store::open(Box::<MemoryStorage>::default(), "here");
    here.commit(|stored| *stored = journal.clone());
    let mut there = Store::open(Box::<MemoryStorage>::default(), "there");
    there.import(&here.export(false).unwrap()).unwrap();
    there.journal().clone()
}

#[test]
fn a_round_that_one_person_joined_is_shown_as_the_teams_last_one_was() {
    let asked = four_questions();
    let mut journal = Journal::default();
    let first = revealed(&mut journal, "a", "2026-03-02", &round(&asked, 1), &six());
    assert_eq!((mean(&first), is_as_before(&first)), (325, false));
    assert_eq!(first.view.change(), &Part::Withheld);
    let second = revealed(&mut journal, "a", "2026-06-01", &round(&asked, 2), &six_and_one());
    assert_eq!((mean(&second), is_as_before(&second)), (325, true));
    assert_eq!(second.view.untested(), Some(Untested::AsBefore));
    let alone =
        revealed(&mut Journal::default(), "a", "2026-06-01", &round(&asked, 2), &six_and_one());
    assert_eq!((mean(&alone), is_as_before(&alone)), (350, false));
}

/// Whether scores are kept is said before people answer; these rounds did not say so.
#[test]
fn without_the_rounds_word_no_scores_are_kept_and_nothing_is_said_about_change() {
    let asked = four_questions();
    let mut journal = Journal::default();
    let before = revealed(&mut journal, "a", "2026-03-02", &round(&asked, 1), &nine());
    assert_eq!(journal.scores(&before.link), None);
    let after = revealed(&mut journal, "a", "2026-06-01", &round(&asked, 2), &nine());
    assert_eq!(after.view.change(), &Part::Withheld);
    assert_eq!(after.view.untested(), Some(Untested::ScoresNotKept));
    let difference = after.view.items()[0].difference();
    assert!(difference.shown().is_some(), "what was shown is still compared");
}

/// Storage can be changed by others; a verdict from wrong scores would be a wrong one.
#[test]
fn scores_that_do_not_fit_what_was_shown_are_not_used() {
    let asked = four_questions();
    let before = revealed(&mut Journal::default(), "a", "2026-03-02", &round(&asked, 1), &nine());
    let change_after = |scores: &[u32]| {
        let mut journal = Journal::default();
        journal.reveal(&before, Some(scores));
        let after = revealed(&mut journal, "a", "2026-06-01", &round(&asked, 2), &nine());
        after.view.change().shown().copied()
    };
    let cells = |first: u32, second: u32| -> Vec<u32> {
        [first, second].into_iter().chain([0; 15]).collect()
    };
    assert_eq!(change_after(&cells(5, 4)).unwrap().mean(), Moved::Clearly(Direction::Up));
    for wrong in [cells(5, 5), cells(u32::MAX, 9), cells(5, 4)[..16].to_vec(), Vec::new()] {
        assert_eq!(change_after(&wrong), None, "{wrong:?}");
    }
}

#[test]
fn scores_are_forgotten_after_a_year() {
    let asked = four_questions();
    let mut journal = Journal::default();
    let before = revealed(&mut journal, "a", "2026-03-02", &round(&asked, 1), &nine());
    let mut with_scores = Journal::default();
    with_scores.reveal(&before, Some(&[9]));
    assert_eq!(
        ["2027-03-03", "2027-03-04"].map(|on| with_scores.has_old_scores(day(on))),
        [false, true]
    );
    with_scores.drop_old_scores(day("2027-03-03"));
    assert_eq!(with_scores.scores(&before.link), Some(vec![9]));
    with_scores.drop_old_scores(day("2027-03-04"));
    assert_eq!(with_scores.scores(&before.link), None);
    // Neither is such a round asked about.
    let asked_on = |on| ToAsk::before(&journal, "a", day(on), &asked, 9).earlier.len();
    assert_eq!([asked_on("2027-03-03"), asked_on("2027-03-04")], [1, 0]);
}

#[test]
fn what_was_said_stands_beside_the_result_and_must_fit() {
    let asked = four_questions();
    let mut journal = Journal::default();
    let first = revealed(&mut journal, "a", "2026-03-02", &round(&asked, 1), &six());
    let later = round(&asked, 2);
    let say = |joined, left| Said {
        since: vec![(first.link.clone(), Since::Known { joined, left })],
        overlap: Vec::new(),
    };
    let total = total(&later, &six_and_one());
    let before = text(&journal);
    let refused = reveal(&mut journal, "a", day("2026-06-01"), (&later, total), "en", &say(2, 0));
    let Err(NotRevealed::Unfit { day: on, unfit }) = refused else { panic!("{refused:?}") };
    assert_eq!(on, day("2026-03-02"));
    assert!(matches!(unfit, Unfit::Sum { before: 6, now: 7, .. }));
    assert_eq!(text(&journal), before, "nothing is kept");
    let second = revealed_as(&mut journal, "a", "2026-06-01", &later, &six_and_one(), &say(4, 3));
    assert_eq!((mean(&second), is_as_before(&second)), (350, false), "seven moved");
    let told = &second.told.earlier[0];
    assert_eq!((told.day, told.people), (day("2026-03-02"), 6));
    assert_eq!(told.since, Since::Known { joined: 4, left: 3 });
}

#[test]
fn what_nobody_said_counts_as_not_known() {
    let asked = four_questions();
    let mut journal = Journal::default();
    revealed(&mut journal, "a", "2026-03-02", &round(&asked, 1), &six());
    let silent = Said::default();
    let second =
        revealed_as(&mut journal, "a", "2026-06-01", &round(&asked, 2), &six_and_one(), &silent);
    assert!(is_as_before(&second));
    assert_eq!(second.told.earlier[0].since, Since::Unknown);
}

#[test]
fn a_round_of_another_team_with_the_same_people_withholds_what_it_showed() {
    let asked = four_questions();
    let mut journal = Journal::default();
    for id in ["a", "b"] {
        journal.put_team(&Team { id: id.into(), name: id.into() });
    }
    revealed(&mut journal, "b", "2026-03-02", &round(&asked, 1), &six());
    let second = round(&asked, 2);
    let asked_on = |on| ToAsk::before(&journal, "a", day(on), &asked, 7).elsewhere.len();
    assert_eq!([asked_on("2026-04-01"), asked_on("2026-04-02")], [1, 0], "thirty days");
    let silent = Said::default();
    let shown = revealed_as(&mut journal, "a", "2026-03-20", &second, &six_and_one(), &silent);
    assert_eq!(shown.view.headline(), &Part::Withheld);
    assert_eq!(shown.told.elsewhere[0].overlap, Overlap::Unknown);
}

/// That needs what was shown, not the scores.
#[test]
fn without_scores_a_round_is_still_shown_as_the_one_before() {
    let asked = four_questions();
    let mut journal = Journal::default();
    revealed(&mut journal, "a", "2026-03-02", &round(&asked, 1), &six());
    let mut elsewhere = moved(&journal);
    let second = revealed(&mut elsewhere, "a", "2026-06-01", &round(&asked, 2), &six_and_one());
    assert_eq!((mean(&second), is_as_before(&second)), (325, true));
}

/// The later round, with a round of `between` in between, as if that had not been.
fn hides_nothing(between: &Instrument, people: &[Vec<u8>]) {
    let asked = four_questions();
    let mut journal = Journal::default();
    revealed(&mut journal, "a", "2026-03-02", &round(&asked, 1), &six());
    let mut without = journal.clone();
    revealed(&mut journal, "a", "2026-04-01", &round(between, 2), people);
    assert_eq!(journal.past_rounds("a").len(), 2);
    let later = round(&asked, 3);
    let with = revealed(&mut journal, "a", "2026-06-01", &later, &six_and_one());
    assert!(is_as_before(&with));
    let alone = revealed(&mut without, "a", "2026-06-01", &later, &six_and_one());
    assert_eq!(with.view.headline(), alone.view.headline());
}

#[test]
fn a_round_that_asked_something_else_does_not_hide_the_earlier_one() {
    hides_nothing(&instrument(5, &[true, false]), &six());
}

#[test]
fn a_round_that_showed_nothing_does_not_hide_the_earlier_one() {
    hides_nothing(&four_questions(), &six()[..3]);
}

#[test]
fn rounds_are_held_against_in_the_order_of_their_days() {
    let asked = four_questions();
    let mut journal = Journal::default();
    // Revealed in another order than they were on.
    revealed(&mut journal, "a", "2026-03-02", &round(&asked, 2), &six());
    revealed(&mut journal, "a", "2026-01-05", &round(&asked, 1), &nine());
    let days: Vec<String> =
        journal.past_rounds("a").iter().map(|past| past.day.to_string()).collect();
    assert_eq!(days, ["2026-01-05", "2026-03-02"]);
    let latest = revealed(&mut journal, "a", "2026-06-01", &round(&asked, 3), &six_and_one());
    assert_eq!((mean(&latest), is_as_before(&latest)), (325, true));
    let told: Vec<String> = latest.told.earlier.iter().map(|told| told.day.to_string()).collect();
    assert_eq!(told, days);
}

#[test]
fn the_rounds_of_another_team_are_never_used() {
    let asked = four_questions();
    let mut journal = Journal::default();
    revealed(&mut journal, "b", "2026-03-02", &round(&asked, 1), &six());
    let second = round(&asked, 2);
    let of_a = revealed(&mut journal, "a", "2026-06-01", &second, &six_and_one());
    let alone = revealed(&mut Journal::default(), "a", "2026-06-01", &second, &six_and_one());
    assert_eq!(of_a, alone);
    assert_eq!(journal.past_rounds("a").len(), 1);
    assert_eq!(journal.past_rounds("b").len(), 1);
}

#[test]
fn revealing_again_changes_nothing() {
    let asked = four_questions();
    let mut journal = Journal::default();
    revealed(&mut journal, "a", "2026-03-02", &round(&asked, 1), &six());
    let second = round(&asked, 2);
    revealed(&mut journal, "a", "2026-06-01", &second, &six_and_one());
    let before = text(&journal);
    for (team, on, people) in [
        ("a", "2026-06-01", six_and_one()),
        ("a", "2026-09-01", nine()),
        ("b", "2026-06-02", six()),
    ] {
        revealed(&mut journal, team, on, &second, &people);
        assert_eq!(text(&journal), before);
    }
}

#[test]
fn once_the_result_was_seen_what_it_was_made_from_is_gone_and_stays_gone() {
    let asked = four_questions();
    let (seen, open) = (round(&asked, 1), round(&asked, 2));
    let links = [&seen, &open].map(|round| round.descriptor().to_fragment());
    let mut journal = Journal::default();
    let collect = |journal: &mut Journal, link: &str| {
        journal.change_round(link, |round| {
            round.facilitates = true;
            round.own = Some("PULSE1CA".into());
            round.released = true;
            round.collect(["PULSE1CA".to_owned(), "PULSE1CB".to_owned()]);
            round.frozen = Some("PULSE1FA".into());
            round.releases.push("PULSE1RA".into());
        });
    };
    links.iter().for_each(|link| collect(&mut journal, link));
    let other = journal.round(&links[1]);
    let mut gone = journal.round(&links[0]).unwrap();
    gone.collected.clear();
    gone.frozen = None;
    gone.releases.clear();
    revealed(&mut journal, "a", "2026-03-02", &seen, &six());
    assert_eq!(journal.round(&links[0]).as_ref(), Some(&gone));
    assert_eq!(journal.round(&links[1]), other, "the other round is not over");
    // Another tab that still shows the round goes on collecting.
    collect(&mut journal, &links[0]);
    assert_eq!(journal.round(&links[0]), Some(gone));
}

/// Whatever three people answered: what is kept is the same.
#[test]
fn below_the_minimum_nothing_of_the_answers_is_kept() {
    let small = round(&four_questions(), 1);
    let kept = |people: &[Vec<u8>]| {
        let mut journal = Journal::default();
        let past = revealed(&mut journal, "a", "2026-03-02", &small, people);
        assert_eq!(past.view.headline(), &Part::Withheld);
        assert!(past.view.items().is_empty() && past.view.dimensions().is_empty());
        assert_eq!(past.view.people(), 3);
        assert_eq!(journal.scores(&past.link), None);
        text(&journal)
    };
    let one = kept(&six()[..3]);
    assert_eq!(one, kept(&[vec![5, 5], vec![5, 5], vec![5, 5]]));
    assert_eq!(one, kept(&[vec![0, 1], vec![0, 0], vec![1, 0]]));
}

#[test]
fn a_total_of_another_questionnaire_is_refused_and_nothing_kept() {
    let three = round(&instrument(5, &[false; 3]), 1);
    let wrong: Total = total(&round(&four_questions(), 2), &six());
    let mut journal = Journal::default();
    let said = Said::default();
    let refused = reveal(&mut journal, "a", day("2026-03-02"), (&three, wrong), "en", &said);
    assert!(matches!(refused, Err(NotRevealed::NotCounts(_))));
    assert!(journal.is_empty());
}

#[test]
fn what_is_kept_says_what_was_asked_in_the_language_that_was_shown() {
    let asked = pulse_check::instrument::builtin::default(Lang::default());
    let detail = pulse_check::disclosure::Detail::Distributions;
    let german = round_with(&asked, 5, detail, 1);
    let people: People = (0..12).map(|person| vec![1 + person % 5; asked.items().len()]).collect();
    let mut journal = Journal::default();
    let (total, said) = (total(&german, &people), Said::default());
    reveal(&mut journal, "a", day("2026-03-02"), (&german, total), "de", &said).unwrap();
    let past = journal.past_rounds("a").remove(0);
    assert_eq!(past.descriptor().as_ref(), Some(german.descriptor()));
    assert_eq!((past.asked.language.as_str(), past.asked.instrument.as_str()), ("de", "safety"));
    assert_eq!(Some(&past.asked.title), asked.title().get("de"));
    assert_eq!(past.asked.labels, asked.labels(0, "de"));
    let texts: Vec<&str> = past.asked.questions.iter().map(|asked| asked.text.as_str()).collect();
    let german: Vec<&str> =
        asked.items().iter().map(|item| item.text().get("de").unwrap().as_str()).collect();
    assert_eq!(texts, german);
    assert!(past.view.items().iter().all(|item| item.bars().shown().is_some()));
}
