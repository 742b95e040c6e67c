//! Journals with thousands of entries, put together: by what comes out.

use super::*;

const MANY: usize = 3000;

/// Entry `number` of every kind; `mark` tells who has it.
fn put(journal: &mut Journal, number: usize, mark: &str) {
    let on = day("2020-01-01").plus(number as u32 % 700);
    let id = format!("{number:05}");
    journal.add_check_in(CheckIn { title: mark.into(), ..check_in(&id, &on.to_string(), 3) });
    journal.wins.push(Win { id: id.clone(), day: on, text: mark.into() });
    let due = (!number.is_multiple_of(7)).then_some(on);
    journal.add_commitment(Commitment::new(id.clone(), mark.into(), mark.into(), due));
    journal.practices.push(ChosenPractice {
        practice: format!("practice-{}", number / 700),
        day: on,
        ask_on: None,
        plan: Some(Plan { when: mark.into(), ..Plan::default() }),
        outcomes: Vec::new(),
    });
    journal.drafts.push(Draft {
        id: format!("draft-{number}"),
        instrument: mark.into(),
        digest: String::new(),
        at: 0,
        answers: Vec::new(),
        round: None,
    });
}

fn holding(numbers: impl Iterator<Item = usize>, mark: &str) -> Journal {
    let mut journal = Journal::default();
    numbers.for_each(|number| put(&mut journal, number, mark));
    journal
}

fn is_in_order<T: Ord>(places: impl Iterator<Item = T>) -> bool {
    places.collect::<Vec<_>>().is_sorted()
}

#[test]
fn of_thousands_of_entries_each_is_there_once_and_the_one_here_stays() {
    let mut here = holding(0..MANY, "here");
    // Every second one of what is here, and as many that are not, the last first.
    let there = holding((0..2 * MANY).rev().step_by(2), "there");
    let merged = here.merge(there);
    assert_eq!(merged, Merged { added: 5 * MANY / 2, known: 5 * MANY / 2 });

    let mut ids: Vec<&String> = here.check_ins.iter().map(|entry| &entry.id).collect();
    assert!(is_in_order(here.check_ins.iter().map(|entry| entry.day)));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), MANY * 3 / 2);
    let kept = |id: &str, mark: &str| (id < format!("{MANY:05}").as_str()) == (mark == "here");
    assert!(here.check_ins.iter().all(|entry| kept(&entry.id, &entry.title)));
    assert!(here.wins.iter().all(|win| kept(&win.id, &win.text)));
    assert!(here.commitments.iter().all(|entry| kept(&entry.id, &entry.text)));
    let is_here = |entry: &&ChosenPractice| entry.plan.as_ref().is_some_and(|it| it.when == "here");
    assert_eq!(here.practices.iter().filter(is_here).count(), MANY);
    assert_eq!(here.practices.len(), MANY * 3 / 2);
    assert!(is_in_order(here.commitments.iter().map(|entry| (entry.due.is_none(), entry.due))));
    assert_eq!(here.wins[..MANY], holding(0..MANY, "here").wins);
}

#[test]
fn what_came_first_on_a_day_stays_before_what_an_import_brings() {
    let mut here = Journal::default();
    here.add_check_in(check_in("late", "2026-11-02", 3));
    here.add_check_in(check_in("here", "2026-11-01", 3));
    let mut there = Journal::default();
    for id in ["there", "after"] {
        there.add_check_in(check_in(id, "2026-11-01", 3));
    }
    here.merge(there);
    let ids: Vec<&str> = here.check_ins.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["here", "there", "after", "late"]);
}

#[test]
fn thousands_of_drafts_that_were_finished_here_do_not_come_back() {
    let mut here = holding(0..MANY, "here");
    here.drafts.clear();
    let mut there = Journal::default();
    for number in 0..MANY {
        put(&mut there, number, "there");
    }
    for (draft, check_in) in there.drafts.iter_mut().zip(&here.check_ins) {
        draft.id.clone_from(&check_in.id);
    }
    there.drafts.push(Draft { id: "unfinished".into(), ..there.drafts[0].clone() });
    here.merge(there);
    let left: Vec<&str> = here.drafts.iter().map(|draft| draft.id.as_str()).collect();
    assert_eq!(left, ["unfinished"]);
}

/// Whoever edits a file by hand may put them in any order.
#[test]
fn a_stored_text_with_thousands_of_check_ins_in_disorder_is_read_in_order() {
    let mut journal = holding((0..MANY).rev(), "here");
    journal.check_ins.sort_by(|a, b| b.id.cmp(&a.id));
    let mut store = Shared::new().open();
    store.commit(|kept| *kept = journal);
    let text = store.export(false).unwrap();
    let read = Shared::holding(&text).open();
    assert_eq!(read.journal().check_ins.len(), MANY);
    assert!(is_in_order(read.journal().check_ins.iter().map(|entry| entry.day)));
}
