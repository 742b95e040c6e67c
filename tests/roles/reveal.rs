//! The result: seen once on the facilitator's device, and worked out anew on another keeper's.

use pulse_check::disclosure::{Since, Unfit};
use pulse_check::journal::Store;
use pulse_check::roles::{
    OfTeam, RevealError, RoundRecord, announce_list, note_compared, release, reproduce,
    result_mark, reveal, take_list, take_posted, to_ask,
};
use pulse_check::round::{List, TotalError};
use pulse_check::team::{NotRevealed, Said, Team};

use crate::devices::{Devices, today};

/// A round whose list of so many codes both keepers have released.
fn released(devices: &mut Devices, people: u8) -> List {
    let codes = devices.codes(people);
    let list = devices.list(&codes);
    let Devices { ada, ben, round, .. } = devices;
    take_list(ben, round, &list);
    note_compared(ben, round, &list);
    let adas = announce_list(ada, round, None).unwrap();
    let bens = announce_list(ben, round, None).unwrap();
    take_posted(ada, round, &bens.to_code().to_string());
    let first = release(ada, round, None).unwrap();
    take_posted(ben, round, &format!("{}\n{}", adas.to_code(), first.to_code()));
    let second = release(ben, round, None).unwrap();
    take_posted(ada, round, &second.to_code().to_string());
    list
}

fn team() -> OfTeam {
    OfTeam::New(Team { id: "blue".to_owned(), name: "Blue".to_owned() })
}

fn view(store: &Store, devices: &Devices) -> pulse_check::disclosure::ReleasedView {
    store.journal().past_round(&devices.link()).unwrap().view
}

#[test]
fn a_result_is_seen_once_and_what_it_was_made_from_is_forgotten_but_for_its_mark() {
    let mut devices = Devices::new(21);
    let list = released(&mut devices, 6);
    let Devices { ada, round, .. } = &mut devices;
    reveal(ada, round, &team(), today(), "en", &Said::default()).unwrap();
    reveal(ada, round, &team(), today(), "en", &Said::default()).unwrap();
    assert_eq!(ada.journal().past_rounds("blue").len(), 1);
    assert_eq!(ada.journal().teams().len(), 1);
    let entry = ada.journal().round(&round.descriptor().to_fragment()).unwrap();
    assert!(entry.collected.is_empty() && entry.releases.is_empty() && entry.frozen.is_none());
    let shown = view(&devices.ada, &devices);
    assert_eq!(shown.people(), 6);
    let mark = result_mark(&devices.round, &list, &shown).unwrap();
    assert_eq!(entry.result, Some(mark.to_string()));
    assert!(devices.ada.journal().scores(&devices.link()).is_none(), "nobody was told of scores");
}

#[test]
fn every_keeper_works_out_the_same_view_and_mark() {
    let mut devices = Devices::new(22);
    let list = released(&mut devices, 7);
    let record = RoundRecord::of(devices.ben.journal(), &devices.round);
    let said = Said::default();
    let bens = reproduce(&record, &devices.round, &[], today(), &said).unwrap();
    reveal(&mut devices.ada, &devices.round, &team(), today(), "de", &said).unwrap();
    let adas = view(&devices.ada, &devices);
    assert_eq!(bens, adas);
    let mark = result_mark(&devices.round, &list, &bens).unwrap();
    assert_eq!(Some(mark), result_mark(&devices.round, &list, &adas));

    // Of another list of the same round the mark is another.
    let mut others = Devices::new(22);
    let codes = others.codes(6);
    let other = others.list(&codes);
    assert_ne!(Some(mark), result_mark(&devices.round, &other, &adas));
}

#[test]
fn a_missing_release_shows_nothing_anywhere() {
    let mut devices = Devices::new(23);
    let codes = devices.codes(5);
    let none = reveal(&mut devices.ada, &devices.round, &team(), today(), "en", &Said::default());
    assert_eq!(none, Err(RevealError::NoList));
    devices.list(&codes);
    let missing =
        reveal(&mut devices.ada, &devices.round, &team(), today(), "en", &Said::default());
    assert!(
        matches!(missing, Err(RevealError::NoTotal(TotalError::Missing(keepers))) if keepers.len() == 2)
    );
    assert!(
        devices.ada.journal().teams().is_empty()
            && devices.ada.journal().past_round(&devices.link()).is_none()
    );
    let kept = devices.ada.journal().round(&devices.link()).unwrap();
    assert_eq!(kept.collected.len(), 5, "nothing is forgotten");
}

#[test]
fn who_joined_and_left_is_asked_about_earlier_rounds_and_has_to_fit() {
    let mut devices = Devices::new(24);
    released(&mut devices, 6);
    reveal(&mut devices.ada, &devices.round, &team(), today(), "en", &Said::default()).unwrap();
    let first = devices.link();

    // The next round of the team, on the same device.
    let mut next = Devices::new(25);
    released(&mut next, 7);
    let journal = devices.ada.journal().clone();
    next.ada.commit(|into| {
        let past = journal.past_round(&first).unwrap();
        into.put_team(&journal.teams()[0]);
        assert!(into.add_past_round(&past));
    });
    let record = RoundRecord::of(next.ada.journal(), &next.round);
    let asked = to_ask(next.ada.journal(), &record, &next.round, "blue", today());
    assert_eq!(asked.earlier.iter().map(|it| &it.link).collect::<Vec<_>>(), [&first]);
    assert!(to_ask(next.ada.journal(), &record, &next.round, "other", today()).earlier.is_empty());

    let blue = OfTeam::Known("blue".to_owned());
    let said = |joined, left| Said {
        since: vec![(first.clone(), Since::Known { joined, left })],
        ..Said::default()
    };
    let refused = reveal(&mut next.ada, &next.round, &blue, today(), "en", &said(3, 1));
    let Err(RevealError::NotRevealed(NotRevealed::Unfit { day, unfit })) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(day, today());
    assert_eq!(unfit, Unfit::Sum { before: 6, now: 7, joined: 3, left: 1, expected: 8 });
    let kept = next.ada.journal().round(&next.link()).unwrap();
    assert!(!kept.releases.is_empty(), "nothing is forgotten");

    // With the earlier round and what was said, another keeper sees the same.
    let earlier = next.ada.journal().past_rounds("blue");
    let ben = RoundRecord::of(next.ben.journal(), &next.round);
    let bens = reproduce(&ben, &next.round, &earlier, today(), &said(1, 0)).unwrap();
    let list = record.list.unwrap();
    reveal(&mut next.ada, &next.round, &blue, today(), "en", &said(1, 0)).unwrap();
    let adas = view(&next.ada, &next);
    let mark = result_mark(&next.round, &list, &adas);
    assert_eq!(mark, result_mark(&next.round, &list, &bens));
}
