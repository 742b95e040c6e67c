//! A member's device: who was heard, what is kept of answers, and the closed list.

use pulse_check::journal::CheckIn;
use pulse_check::roles::{
    Anew, Heard, KeptOfAnswers, KnownOfKeeper, NoList, RoundRecord, TakenList, anew, announce_list,
    answer_anew, dropped, hear, kept_of_actions, known_of, look_up, own_contribution,
    say_who_posted, seal,
};
use pulse_check::round::{ActionAnswer, Code, KeeperIndex, Mark, Round};

use crate::devices::{Devices, Switched, device, instrument, today};
use crate::setting::changed;

fn places(round: &Round) -> Vec<KeeperIndex> {
    round.descriptor().keepers.iter().map(|(place, _)| place).collect()
}

#[test]
fn a_signed_message_makes_a_keeper_heard_only_once_a_person_says_who_posted_it() {
    let devices = Devices::new(20);
    let round = &devices.round;
    let [ada, ben] = places(round)[..] else { panic!("two keepers") };
    let mut mia = device();
    let known = |store: &pulse_check::journal::Store, keeper| {
        known_of(&RoundRecord::of(store.journal(), round), keeper)
    };
    assert_eq!(known(&mia, ada), KnownOfKeeper::Nothing);
    say_who_posted(&mut mia, round, ada, true);
    assert_eq!(known(&mia, ada), KnownOfKeeper::Nothing);

    let chat = devices.messages().join("\nBen: hello\n");
    assert_eq!(hear(&mut mia, round, &chat), [Heard::Keeps(ada), Heard::Keeps(ben)]);
    assert_eq!(
        (known(&mia, ada), known(&mia, ben)),
        (KnownOfKeeper::Signed, KnownOfKeeper::Signed)
    );
    say_who_posted(&mut mia, round, ben, true);
    assert_eq!(
        (known(&mia, ada), known(&mia, ben)),
        (KnownOfKeeper::Signed, KnownOfKeeper::PostedIt)
    );
    say_who_posted(&mut mia, round, ben, false);
    assert_eq!(known(&mia, ben), KnownOfKeeper::Signed);
}

#[test]
fn another_link_for_one_person_shows_in_the_messages_that_everybody_sees() {
    let devices = Devices::new(21);
    // The same names and title under keys that somebody else has made.
    let given_to_mia = Devices::new(22);
    let mut mia = device();
    let chat = devices.messages().join("\n");
    assert_eq!(hear(&mut mia, &given_to_mia.round, &chat), [Heard::Foreign]);
    let mark = devices.round.mark();
    assert_eq!(hear(&mut mia, &given_to_mia.round, &mark.to_string()), [Heard::OtherMark(mark)]);
    // Messages of earlier rounds stay in the chat; that is said in other words.
    let mut zoe = device();
    let both = format!("{chat}\n{}", given_to_mia.messages().join("\n"));
    let [ada, ben] = places(&devices.round)[..] else { panic!("two keepers") };
    let keeps = [Heard::Keeps(ada), Heard::Keeps(ben)];
    assert_eq!(hear(&mut zoe, &devices.round, &both), [keeps[0], keeps[1], Heard::AlsoForeign]);
}

#[test]
fn another_link_shows_also_to_somebody_who_was_given_messages_made_for_it() {
    let devices = Devices::new(21);
    let given_to_mia = Devices::new(22);
    let [ada, ben] = places(&given_to_mia.round)[..] else { panic!("two keepers") };
    let mut mia = device();
    let made_up = given_to_mia.messages().join("\n");
    hear(&mut mia, &given_to_mia.round, &made_up);
    for keeper in [ada, ben] {
        say_who_posted(&mut mia, &given_to_mia.round, keeper, true);
    }
    let bens = &devices.messages()[1];
    assert_eq!(hear(&mut mia, &given_to_mia.round, bens), [Heard::AlsoForeign]);
}

#[test]
fn a_message_that_the_key_has_not_signed_is_nobodys() {
    let devices = Devices::new(23);
    let [_, ben] = places(&devices.round)[..] else { panic!("two keepers") };
    let mut mia = device();
    let message = Code::read(&devices.messages()[1]).unwrap();
    let forged = changed(&message, message.body().len() - 1, 1);
    assert_eq!(hear(&mut mia, &devices.round, &forged.to_string()), [Heard::Unsigned(ben)]);
    assert_eq!(
        known_of(&RoundRecord::of(mia.journal(), &devices.round), ben),
        KnownOfKeeper::Nothing
    );
    let cut = &devices.messages()[1][..100];
    assert_eq!(hear(&mut mia, &devices.round, cut), [Heard::Damaged]);
    assert_eq!(hear(&mut mia, &devices.round, "Ben says hello"), []);
}

#[test]
fn a_mark_that_somebody_has_told_is_compared_however_it_is_typed() {
    let devices = Devices::new(24);
    let mut mia = device();
    let [_, ben] = places(&devices.round)[..] else { panic!("two keepers") };
    let round = devices.round.mark().to_string();
    let key = devices.round.descriptor().keepers.get(ben).unwrap().mark().to_string();
    for typed in
        [round.clone(), round.to_lowercase(), round.replace('-', " "), round.replace('-', "")]
    {
        assert_eq!(hear(&mut mia, &devices.round, &typed), [Heard::RoundMark]);
    }
    assert_eq!(hear(&mut mia, &devices.round, &key), [Heard::KeyMark(ben)]);
    let other = Mark::new([9; 10]);
    assert_eq!(hear(&mut mia, &devices.round, &other.to_string()), [Heard::OtherMark(other)]);
}

#[test]
fn what_ties_a_code_to_its_answers_is_kept_only_where_that_was_chosen() {
    let mut devices = Devices::with(25, "2026-11-30", &["Begin on time", "Say thanks"]);
    let answers = devices.answers(&[Some(4), None]);
    let said = [Some(ActionAnswer::Helped), None];
    let check_in = |id: &str| CheckIn::new(id.to_owned(), today(), &instrument(), "en", &answers);
    for together in [false, true] {
        let storage = Switched::default();
        let mut mia = storage.open();
        let keep = if together { KeptOfAnswers::Together } else { KeptOfAnswers::Apart };
        let keep = keep(check_in("mias-check-in"));
        let round = &devices.round;
        let fingerprint = seal(&mut mia, round, &answers, &said, keep, &mut devices.draws).unwrap();
        let record = RoundRecord::of(mia.journal(), round);
        assert_eq!(own_contribution(&record, round).unwrap().fingerprint(), fingerprint);
        assert_eq!(mia.journal().check_ins, [check_in("mias-check-in")]);
        assert_eq!(record.entry.answers.is_some(), together);
        assert_eq!(kept_of_actions(&record), together.then(|| said.to_vec()));
        let of_round = serde_json::to_string(&record.entry).unwrap();
        assert_eq!(of_round.contains("mias-check-in"), together);
    }
    // On a device that is passed around nothing stays but the code.
    let storage = Switched::default();
    let mut passed = storage.open();
    seal(&mut passed, &devices.round, &answers, &said, KeptOfAnswers::CodeOnly, &mut devices.draws)
        .unwrap();
    let entry = passed.journal().round(&devices.link()).unwrap();
    assert_eq!((entry.own, entry.answers, entry.collected.len()), (None, None, 1));
    assert!(passed.journal().check_ins.is_empty());
}

#[test]
fn one_person_has_one_code_until_they_answer_again() {
    let mut devices = Devices::new(26);
    let answers = devices.answers(&[Some(4), Some(1)]);
    let mut mia = device();
    let mut sealed = |mia: &mut _, id: &str| {
        let check_in = CheckIn::new(id.to_owned(), today(), &instrument(), "en", &answers);
        let keep = KeptOfAnswers::Apart(check_in);
        seal(mia, &devices.round, &answers, &[], keep, &mut devices.draws).unwrap()
    };
    let first = sealed(&mut mia, "first");
    assert_eq!(sealed(&mut mia, "second"), first);
    assert_eq!(mia.journal().check_ins.len(), 1);
    assert!(answer_anew(&mut mia, &devices.round, first, today()));
    assert_eq!(mia.journal().round(&devices.link()).unwrap().own, None);
    // What was dropped goes on counting elsewhere, so the device can still name it.
    let known = RoundRecord::of(mia.journal(), &devices.round);
    assert_eq!(dropped(&known).collect::<Vec<_>>(), [first]);
    let mut sealed = |mia: &mut _, id: &str| {
        let check_in = CheckIn::new(id.to_owned(), today(), &instrument(), "en", &answers);
        let keep = KeptOfAnswers::Apart(check_in);
        seal(mia, &devices.round, &answers, &[], keep, &mut devices.draws).unwrap()
    };
    let third = sealed(&mut mia, "third");
    assert_ne!(third, first);
    // A second tab that still shows the first code doesn't drop the one that was made since.
    let record = |mia: &pulse_check::journal::Store| RoundRecord::of(mia.journal(), &devices.round);
    assert!(!answer_anew(&mut mia, &devices.round, first, today()));
    assert_eq!(own_contribution(&record(&mia), &devices.round).unwrap().fingerprint(), third);
    assert_eq!(dropped(&record(&mia)).collect::<Vec<_>>(), [first]);
}

#[test]
fn who_answers_again_keeps_the_code_once_no_other_is_taken() {
    let mut devices = Devices::new(29);
    let answers = devices.answers(&[Some(4), Some(1)]);
    let link = devices.link();
    let mut mia = device();
    let check_in = CheckIn::new("a".to_owned(), today(), &instrument(), "en", &answers);
    let keep = KeptOfAnswers::Apart(check_in);
    let own = seal(&mut mia, &devices.round, &answers, &[], keep, &mut devices.draws).unwrap();
    let can = |mia: &pulse_check::journal::Store, day| {
        anew(&RoundRecord::of(mia.journal(), &devices.round), &devices.round, day)
    };
    assert_eq!(can(&mia, today()), Anew::Open);
    for late in [true, false] {
        mia.commit(|journal| journal.change_round(&link, |entry| entry.given_up = late));
        mia.commit(|journal| journal.change_round(&link, |entry| entry.released = !late));
        assert_eq!(can(&mia, today()), Anew::TooLate);
        assert!(!answer_anew(&mut mia, &devices.round, own, today()));
        assert!(mia.journal().round(&link).unwrap().own.is_some());
    }
    mia.commit(|journal| journal.change_round(&link, |entry| entry.released = false));
    assert_eq!(can(&mia, today()), Anew::Open);
}

#[test]
fn a_closed_list_takes_a_new_code_only_if_it_is_opened_again() {
    let mut devices = Devices::new(30);
    let codes = devices.codes(5);
    let list = devices.list(&codes);
    let mut mia = device();
    assert_eq!(
        look_up(&mut mia, &devices.round, &list.to_code().to_string()),
        Ok(TakenList::Counts)
    );
    let record = RoundRecord::of(mia.journal(), &devices.round);
    assert_eq!(anew(&record, &devices.round, today()), Anew::ListClosed);
}

#[test]
fn a_member_sees_the_latest_list_and_that_there_is_another() {
    let mut devices = Devices::new(27);
    let codes = devices.codes(6);
    let first = devices.list(&codes[..5]);
    let adas = announce_list(&mut devices.ada, &devices.round, None).unwrap();
    let mut mia = device();
    let posted = format!("Ada: closed!\n{}\n{}", first.to_code(), adas.to_code());
    assert_eq!(look_up(&mut mia, &devices.round, &posted), Ok(TakenList::Counts));
    let [ada, ben] = places(&devices.round)[..] else { panic!("two keepers") };
    let record = RoundRecord::of(mia.journal(), &devices.round);
    assert!(record.has_announced(ada) && !record.has_announced(ben));

    let second = devices.list(&codes);
    assert_eq!(
        look_up(&mut mia, &devices.round, &second.to_code().to_string()),
        Ok(TakenList::Counts)
    );
    let record = RoundRecord::of(mia.journal(), &devices.round);
    assert_eq!(record.list.as_ref(), Some(&second));
    assert_eq!(record.other_lists, std::slice::from_ref(&first));
    assert!(!record.has_announced(ada));
    // The earlier one again is no third one.
    look_up(&mut mia, &devices.round, &first.to_code().to_string()).unwrap();
    let record = RoundRecord::of(mia.journal(), &devices.round);
    assert_eq!((record.list.as_ref(), &record.other_lists[..]), (Some(&first), &[second][..]));
}

#[test]
fn what_is_no_list_of_this_round_is_said() {
    let mut devices = Devices::new(28);
    let codes = devices.codes(5);
    let list = devices.list(&codes).to_code();
    let mut elsewhere = Devices::new(29);
    let foreign = elsewhere.codes(5);
    let foreign = elsewhere.list(&foreign).to_code().to_string();
    let forged = changed(&list, list.body().len() - 1, 1).to_string();
    let whole = list.to_string();
    let mut mia = device();
    for (text, why) in [
        ("Hello", NoList::None),
        (&codes[0][..], NoList::None),
        (&whole[..whole.len() - 50], NoList::CutShort),
        (&foreign, NoList::Foreign),
        (&forged, NoList::Unsigned),
        (&format!("{foreign}\n{forged}"), NoList::Unsigned),
    ] {
        assert_eq!(look_up(&mut mia, &devices.round, text), Err(why));
    }
    assert_eq!(mia.journal().round(&devices.link()).unwrap_or_default().frozen, None);
}
