//! What is kept of teams is not lost either, and their scores leave the device in no way.

use pulse_check::journal::{Journal, Keeping, Merged, SealedRound, Store};
use pulse_check::promise::Promise;
use pulse_check::team::{Action, PastRound, Team};
use serde_json::{Value, json};

use crate::{KEPT, PRIVATE, Shared, VERSION_5, VERSION_6, day, win};

const PLATFORM: &str = "00000000000000a1";
const DESIGN: &str = "00000000000000a2";

/// The scores in the latest fixture, and how they are exported.
const SCORES: [&str; 2] = [r#""scores":[{"counts""#, r#""scores":[]"#];

fn whole() -> Journal {
    Shared::holding(VERSION_6).open().journal().clone()
}

/// A round of the fixture as it is sealed: with what its result was made from.
fn collect(journal: &mut Journal, past: &PastRound) {
    journal.change_round(&past.link, |round| {
        round.facilitates = true;
        round.collect(["PULSE1CA".to_owned(), "PULSE1CB".to_owned()]);
        round.releases.push("PULSE1RA".into());
    });
}

fn is_empty(round: &SealedRound) -> bool {
    round.collected.is_empty() && round.releases.is_empty() && round.frozen.is_none()
}

fn first_of(journal: &Journal, team: &str) -> PastRound {
    journal.past_rounds(team).remove(0)
}

fn action(id: &str, state: Promise) -> Action {
    Action {
        id: id.into(),
        team: PLATFORM.into(),
        text: "Say what we learnt".into(),
        owner: String::new(),
        due: None,
        when: String::new(),
        sign: String::new(),
        agreed: day("2026-11-23"),
        state,
        round: None,
    }
}

fn ids(journal: &Journal) -> Vec<String> {
    journal.actions(PLATFORM).into_iter().map(|action| action.id).collect()
}

#[test]
fn the_teams_of_the_frozen_fifth_version_are_read() {
    let store = Shared::holding(VERSION_5).open();
    assert_eq!(store.keeping(), Keeping::Stored);
    let journal = store.journal();
    let names = |team: Team| (team.id, team.name);
    let teams: Vec<(String, String)> = journal.teams().into_iter().map(names).collect();
    assert_eq!(
        teams,
        [(PLATFORM.into(), "Platform".into()), (DESIGN.into(), "Daten & “Design”".into())]
    );

    let rounds = journal.past_rounds(PLATFORM);
    let [first, second] = rounds.as_slice() else { panic!("two rounds") };
    assert_eq!([first.day, second.day], [day("2026-06-01"), day("2026-09-07")]);
    assert_eq!(first.asked, second.asked);
    assert_eq!(first.descriptor().map(|descriptor| descriptor.invited.unwrap().get()), Some(14));
    let mean = |past: &PastRound| past.view.dimensions()[0].mean().shown().copied();
    assert_eq!(mean(first).map(|mean| mean.hundredths()), Some(300));
    assert_eq!(mean(second).map(|mean| mean.hundredths()), Some(300));
    assert_eq!([first.view.people(), second.view.people()], [9, 12]);
    assert_eq!(second.told.earlier.len(), 1);
    let design = first_of(journal, DESIGN);
    assert_eq!(design.view.people(), 6);
    assert_eq!(journal.past_round(&design.link), Some(design.clone()));

    let counted = |past: &PastRound| journal.scores(&past.link).map(|it| it.iter().sum::<u32>());
    assert_eq!([counted(first), counted(second), counted(&design)], [Some(9), None, Some(6)]);

    let actions = journal.actions(PLATFORM);
    let states: Vec<Promise> = actions.iter().map(|action| action.state).collect();
    assert_eq!(states, [Promise::Open, Promise::Kept, Promise::Renegotiated]);
    assert_eq!((actions[0].owner.as_str(), actions[0].due), ("Noor", Some(day("2026-06-15"))));
    assert_eq!((actions[1].owner.as_str(), actions[1].due), ("", None));
    assert_eq!(journal.actions(DESIGN)[0].state, Promise::Missed);
    assert!(journal.rounds().iter().all(|round| round.team.as_deref() == Some(PLATFORM)));
    assert_eq!(journal.plans()[0].team.as_deref(), Some(DESIGN));
}

#[test]
fn what_teams_want_to_keep_and_what_went_well_in_them_is_read() {
    let journal = whole();
    let agreement = journal.agreement(PLATFORM);
    let [first, second] = agreement.as_slice() else { panic!("two sentences") };
    assert_eq!(first.text, "After a mistake we first ask what is needed now.");
    assert_eq!([first.looked_at, second.looked_at], [day("2026-06-01"), day("2026-09-07")]);
    let [win] = &journal.team_wins(PLATFORM)[..] else { panic!("one win") };
    assert_eq!(
        (win.text.as_str(), win.day),
        ("The release went out on a Tuesday", day("2026-09-07"))
    );
    let rounds = journal.past_rounds(PLATFORM);
    assert!(win.belongs_to(&rounds[1]) && !win.belongs_to(&rounds[0]));
    assert!(journal.agreement(DESIGN).is_empty() && journal.team_wins(DESIGN).is_empty());
    let before = Shared::holding(VERSION_5).open();
    assert!(before.journal().agreement(PLATFORM).is_empty());
}

#[test]
fn an_export_has_all_of_a_journal_but_keys_and_scores() {
    let store = Shared::holding(VERSION_6).open();
    let mut expected: Value = serde_json::from_str(VERSION_6).unwrap();
    assert_eq!(expected["journal"]["scores"].as_array().unwrap().len(), 2);
    expected["journal"]["scores"] = json!([]);
    expected["journal"]["keys"] = json!([]);
    let exported = store.export(true).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&exported).unwrap(), expected);
    assert!(VERSION_6.contains(SCORES[0]) && exported.contains(SCORES[1]));
    assert!(VERSION_6.contains(KEPT) && !exported.contains(PRIVATE));
}

#[test]
fn what_is_printed_of_a_journal_has_no_score() {
    let printed = format!("{:?}", whole());
    assert!(printed.contains("RawEntry") && !printed.contains("counts"));
}

/// No export has any: what does was made by something else.
#[test]
fn scores_and_keys_in_an_import_are_not_taken_over() {
    let shared = Shared::new();
    let mut store = shared.open();
    assert_eq!(store.import(VERSION_6), Ok(Merged { added: 31, known: 0 }));
    let journal = store.journal();
    assert_eq!(journal.past_rounds(PLATFORM), whole().past_rounds(PLATFORM));
    for team in [PLATFORM, DESIGN] {
        assert!(journal.past_rounds(team).iter().all(|past| journal.scores(&past.link).is_none()));
    }
    assert!(journal.keys().is_empty());
    assert!(shared.text().unwrap().contains(SCORES[1]));
}

#[test]
fn importing_an_export_leaves_the_scores_that_are_here() {
    let shared = Shared::holding(VERSION_6);
    let mut store = shared.open();
    let own = store.export(false).unwrap();
    assert_eq!(store.import(&own), Ok(Merged { added: 0, known: 30 }));
    assert_eq!(shared.text().as_deref(), Some(VERSION_6.trim_end()));
}

#[test]
fn where_both_have_a_team_or_an_action_the_one_here_stays() {
    let changed = |name: &str, state| {
        let mut store = Shared::holding(VERSION_6).open();
        store.commit(|journal| {
            journal.put_team(&Team { id: PLATFORM.into(), name: name.into() });
            journal.put_action(&action("00000000000000e1", state));
            journal.put_action(&action(name, state));
        });
        store
    };
    let mut here = changed("Here", Promise::Kept);
    let there = changed("There", Promise::Missed);
    assert_eq!(here.import(&there.export(false).unwrap()), Ok(Merged { added: 1, known: 30 }));
    let journal = here.journal();
    assert_eq!(journal.teams()[0].name, "Here");
    let states: Vec<Promise> = journal.actions(PLATFORM).iter().map(|it| it.state).collect();
    assert_eq!((states[0], states[3], states[4]), (Promise::Kept, Promise::Kept, Promise::Missed));
}

#[test]
fn two_tabs_that_reveal_and_agree_keep_what_both_did() {
    let (shared, whole) = (Shared::new(), whole());
    let (mut first, mut second) = (shared.open(), shared.open());
    let of_platform = first_of(&whole, PLATFORM);
    let of_design = first_of(&whole, DESIGN);
    first.commit(|journal| journal.reveal(&of_platform, Some(&[1, 2])));
    second.commit(|journal| journal.reveal(&of_design, Some(&[3])));
    first.commit(|journal| journal.put_action(&action("a", Promise::Open)));
    second.commit(|journal| journal.put_action(&action("b", Promise::Open)));
    let stored = shared.open().journal().clone();
    assert_eq!(stored.past_rounds(PLATFORM), std::slice::from_ref(&of_platform));
    assert_eq!(stored.past_rounds(DESIGN), std::slice::from_ref(&of_design));
    assert_eq!(stored.scores(&of_platform.link), Some(vec![1, 2]));
    assert_eq!(stored.scores(&of_design.link), Some(vec![3]));
    assert_eq!(ids(&stored), ["a", "b"]);
}

#[test]
fn what_two_tabs_keep_of_teams_is_joined_once_a_full_storage_has_room() {
    let (shared, whole) = (Shared::new(), whole());
    let (mut full, mut other) = (shared.open(), shared.open());
    full.commit(|journal| journal.put_action(&action("a", Promise::Open)));
    let of_platform = first_of(&whole, PLATFORM);
    let of_design = first_of(&whole, DESIGN);
    shared.room.set(0);
    full.commit(|journal| {
        journal.reveal(&of_platform, Some(&[1, 2]));
        journal.put_action(&action("a", Promise::Kept));
    });
    assert_eq!(full.keeping(), Keeping::Full);
    shared.room.set(usize::MAX);
    other.commit(|journal| {
        journal.put_team(&Team { id: DESIGN.into(), name: "Design".into() });
        journal.reveal(&of_design, Some(&[3]));
        journal.put_action(&action("b", Promise::Open));
    });
    full.commit(|_| ());
    assert_eq!(full.keeping(), Keeping::Stored);
    let stored = shared.open().journal().clone();
    assert_eq!(stored, *full.journal());
    assert_eq!(stored.teams().len(), 1);
    assert_eq!(stored.scores(&of_platform.link), Some(vec![1, 2]));
    assert_eq!(stored.scores(&of_design.link), Some(vec![3]));
    assert_eq!((stored.past_rounds(PLATFORM).len(), stored.past_rounds(DESIGN).len()), (1, 1));
    assert_eq!(ids(&stored), ["a", "b"]);
    assert_eq!(stored.actions(PLATFORM)[0].state, Promise::Kept);
}

/// Two tabs of which the first has collected codes that did not fit.
fn full_and_other(past: &PastRound) -> (Shared, Store, Store) {
    let shared = Shared::new();
    let (mut full, mut other) = (shared.open(), shared.open());
    full.commit(|journal| collect(journal, past));
    other.refresh();
    shared.room.set(0);
    full.commit(|journal| {
        journal.change_round(&past.link, |round| round.collect(["PULSE1CC".to_owned()]));
    });
    assert_eq!(full.keeping(), Keeping::Full);
    shared.room.set(usize::MAX);
    (shared, full, other)
}

#[test]
fn codes_of_a_round_that_another_tab_revealed_are_gone_from_a_full_one_too() {
    let past = first_of(&whole(), PLATFORM);
    let (shared, mut full, mut other) = full_and_other(&past);
    other.commit(|journal| journal.reveal(&past, Some(&[9])));
    full.refresh();
    assert!(is_empty(&full.journal().round(&past.link).unwrap()));
    full.commit(|journal| journal.wins.push(win("a")));
    assert!(!shared.text().unwrap().contains("PULSE1C"));
    assert_eq!(shared.open().journal().past_rounds(PLATFORM), [past]);
}

#[test]
fn codes_that_another_tab_collects_for_a_revealed_round_are_not_kept() {
    let past = first_of(&whole(), PLATFORM);
    let (shared, mut full, mut other) = full_and_other(&past);
    shared.room.set(0);
    full.commit(|journal| journal.reveal(&past, Some(&[9])));
    shared.room.set(usize::MAX);
    other.commit(|journal| {
        journal.change_round(&past.link, |round| round.collect(["PULSE1CD".to_owned()]));
    });
    full.commit(|_| ());
    other.commit(|journal| {
        journal.change_round(&past.link, |round| round.collect(["PULSE1CE".to_owned()]));
    });
    assert!(!shared.text().unwrap().contains("PULSE1C"));
    assert!(is_empty(&shared.open().journal().round(&past.link).unwrap()));
}

#[test]
fn an_export_from_before_a_result_was_seen_brings_no_codes_back() {
    let past = first_of(&whole(), PLATFORM);
    let shared = Shared::new();
    let mut store = shared.open();
    store.commit(|journal| collect(journal, &past));
    let before = store.export(false).unwrap();
    assert!(before.contains("PULSE1CA"));
    store.commit(|journal| journal.reveal(&past, Some(&[9])));
    assert!(!store.export(false).unwrap().contains("PULSE1CA"));
    store.commit(|journal| journal.drop_round(&past.link));
    store.import(&before).unwrap();
    assert!(!shared.text().unwrap().contains("PULSE1C"));
    // Elsewhere, where the result was not seen yet, the two come together in either order.
    let mut elsewhere = Shared::new().open();
    elsewhere.import(&before).unwrap();
    assert!(!is_empty(&elsewhere.journal().round(&past.link).unwrap()));
    elsewhere.import(&store.export(false).unwrap()).unwrap();
    assert!(is_empty(&elsewhere.journal().round(&past.link).unwrap()));
}

#[test]
fn a_team_that_another_tab_named_for_a_round_is_kept_where_the_storage_was_full() {
    let shared = Shared::holding(VERSION_6);
    let (mut full, mut other) = (shared.open(), shared.open());
    let link = full.journal().rounds()[3].link.clone();
    shared.room.set(0);
    full.commit(|journal| journal.wins.push(win("a")));
    assert_eq!(full.keeping(), Keeping::Full);
    shared.room.set(usize::MAX);
    other.commit(|journal| {
        journal.change_round(&link, |round| round.team = Some(DESIGN.into()));
    });
    full.commit(|_| ());
    let stored = shared.open().journal().round(&link).unwrap();
    assert_eq!(stored.team.as_deref(), Some(DESIGN));
    assert_eq!(stored.collected.len(), 7);
}

#[test]
fn forgetting_a_team_leaves_nothing_of_it_even_where_an_entry_is_damaged() {
    let mut damaged: Value = serde_json::from_str(VERSION_6).unwrap();
    damaged["journal"]["past_rounds"][0]["day"] = json!("soon");
    damaged["journal"]["actions"][0]["state"] = json!("soon");
    let shared = Shared::holding(&damaged.to_string());
    shared.open().commit(|journal| journal.drop_team(PLATFORM));
    let left: Value = serde_json::from_str(&shared.text().unwrap()).unwrap();
    for (list, of_design) in [("teams", 1), ("past_rounds", 1), ("scores", 1), ("actions", 1)] {
        assert_eq!(left["journal"][list].as_array().unwrap().len(), of_design, "{list}");
    }
    let whole = whole();
    let stored = shared.open().journal().clone();
    assert_eq!(stored.past_rounds(DESIGN), whole.past_rounds(DESIGN));
    assert_eq!(
        stored.rounds().len(),
        whole.rounds().len() - 2,
        "its rounds that were seen go with it; what is sealed still is not of the team yet"
    );
}

/// Every field of the first entry of each list, lost or with a value that it can't have.
#[test]
fn a_damaged_entry_of_a_team_stays_as_it_is_and_hides_no_other() {
    let good: Value = serde_json::from_str(VERSION_6).unwrap();
    let whole = whole();
    let links = |journal: &Journal| -> usize {
        let past = [PLATFORM, DESIGN].map(|team| whole.past_rounds(team));
        past.iter().flatten().filter(|past| journal.scores(&past.link).is_some()).count()
    };
    let counts = |journal: &Journal| {
        let of_teams = |count: &dyn Fn(&str) -> usize| count(PLATFORM) + count(DESIGN);
        [
            journal.teams().len(),
            of_teams(&|team| journal.past_rounds(team).len()),
            links(journal),
            of_teams(&|team| journal.actions(team).len()),
        ]
    };
    assert_eq!(counts(&whole), [2, 3, 2, 4]);
    let lists = ["teams", "past_rounds", "scores", "actions"];
    let mut tried = 0;
    for list in lists {
        for name in good["journal"][list][0].as_object().unwrap().keys() {
            let may_be_missing = ["due", "round"].contains(&name.as_str());
            for wrong in [Some(json!(7)), Some(json!([7, "7"])), Some(Value::Null), None] {
                let is_name = ["link", "id"].contains(&name.as_str());
                let is_missing = wrong.is_none() || wrong == Some(Value::Null);
                if is_name || (may_be_missing && is_missing) {
                    continue;
                }
                let mut damaged = good.clone();
                let entry = damaged["journal"][list][0].as_object_mut().unwrap();
                match wrong {
                    Some(value) => drop(entry.insert(name.clone(), value)),
                    None => drop(entry.remove(name)),
                }
                let shared = Shared::holding(&damaged.to_string());
                let mut store = shared.open();
                assert_eq!((store.keeping(), store.has_quarantine()), (Keeping::Stored, false));
                let mut expected = counts(&whole);
                let at = lists.iter().position(|known| *known == list).unwrap();
                expected[at] -= 1;
                assert_eq!(counts(store.journal()), expected, "{list}: {name}");
                store.commit(|_| ());
                let stored: Value = serde_json::from_str(&shared.text().unwrap()).unwrap();
                assert_eq!(stored, damaged);
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 4 * (1 + 6 + 1 + 5) + 4);
}

/// Whoever has the link of a round can make up a team's file that says what came of it.
#[test]
fn a_file_about_a_round_that_is_still_being_collected_costs_no_codes() {
    let past = first_of(&whole(), PLATFORM);
    let mut journal = Journal::default();
    collect(&mut journal, &past);
    assert!(!journal.add_past_round(&past));
    assert!(journal.past_round(&past.link).is_none());
    assert!(!is_empty(&journal.round(&past.link).unwrap()));
}
