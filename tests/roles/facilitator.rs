//! The facilitator's device: plans, what is collected, the closed list, and releases in their order.

use crate::languages::{english, german};
use pulse_check::disclosure::Minimum;
use pulse_check::journal::{Keeping, RoundPlan, Storage, Store};
use pulse_check::roles::{
    AnnounceError, MarkComparison, Named, PlanError, ReleaseTrouble, RoundRecord, Taking,
    announce_list, card_of, close_list, collect, compare, draw_card, give_up, limits, make_round,
    marks_in, name_bad, new_plan, note_compared, promise, put_back, release, reopen_list,
    take_list, take_posted, tidied,
};
use pulse_check::round::{
    BrokenRule, CloseError, Code, Contribution, Fingerprint, KeepersError, LabelError, Mark,
    NotYet, RoundDescriptor, Says, Total,
};
use pulse_check::text::PromiseWords;

use crate::devices::{Devices, Switched, device, instrument, today};
use crate::setting::{Draws, changed};

/// A plan that makes a round, on a device that keeps it.
fn planned(draws: &mut Draws) -> (Store, RoundPlan) {
    let mut plan = new_plan("plan".to_owned(), "small", today());
    "Retro".clone_into(&mut plan.title);
    "Ada".clone_into(&mut plan.name);
    plan.cards = vec![card("Ben", draws)];
    let mut ada = device();
    ada.commit(|journal| journal.put_plan(&plan));
    (ada, plan)
}

fn card(name: &str, draws: &mut Draws) -> String {
    draw_card(&mut device(), name, today(), draws).unwrap().to_code().to_string()
}

/// The last bytes of a code are for the last keeper to check; nobody else can tell.
fn altered(code: &str) -> String {
    let code = Code::read(code).unwrap();
    changed(&code, code.body().len() - 1, 1).to_string()
}

fn mark_of(devices: &Devices, code: &str) -> Mark {
    let code = Code::read(code).unwrap();
    Contribution::from_code(&devices.round, &code).unwrap().fingerprint().mark()
}

fn taken(devices: &Devices) -> Vec<Mark> {
    let record = RoundRecord::of(devices.ada.journal(), &devices.round);
    let mut marks: Vec<Mark> = record.taken().iter().map(|it| it.fingerprint().mark()).collect();
    marks.sort_unstable();
    marks
}

#[test]
fn every_mistake_in_a_plan_is_told_apart_and_makes_no_round() {
    let mut draws = Draws::new(1);
    let (mut ada, plan) = planned(&mut draws);
    let (namesake, third, fourth) =
        (card("Ada", &mut draws), card("Cleo", &mut draws), card("Dan", &mut draws));
    let with = |change: &dyn Fn(&mut RoundPlan)| {
        let mut changed = plan.clone();
        change(&mut changed);
        changed
    };
    let cut = plan.cards[0][..40].to_owned();
    let why = card_of(&cut).unwrap_err();
    let long = "x".repeat(81);
    let mistakes: Vec<(RoundPlan, PlanError)> = vec![
        (with(&|plan| plan.title.clear()), PlanError::Title(LabelError::Empty)),
        (
            with(&|plan| plan.title = long.clone()),
            PlanError::Title(LabelError::TooLong { most: 80 }),
        ),
        (
            with(&|plan| "Our mark is ABCD-EFGH-IJKL-MNOP".clone_into(&mut plan.title)),
            PlanError::Title(LabelError::LooksLikeAMark),
        ),
        (
            with(&|plan| "Ada\u{202e}".clone_into(&mut plan.name)),
            PlanError::Name(LabelError::Character('\u{202e}')),
        ),
        (
            with(&|plan| plan.actions = vec!["Ask first".to_owned(), "Two  blanks".to_owned()]),
            PlanError::Action { at: 1, why: LabelError::Blanks },
        ),
        (
            with(&|plan| plan.actions = ["a", "b", "c", "d"].map(str::to_owned).to_vec()),
            PlanError::Actions(pulse_check::round::TooManyActions),
        ),
        (with(&|plan| "4".clone_into(&mut plan.minimum)), PlanError::Minimum),
        (with(&|plan| "101".clone_into(&mut plan.minimum)), PlanError::Minimum),
        (with(&|plan| "4".clone_into(&mut plan.invited)), PlanError::Invited),
        (with(&|plan| "many".clone_into(&mut plan.invited)), PlanError::Invited),
        // A card is never left out without a word: its keeper would be missing.
        (with(&|plan| plan.cards.push(cut.clone())), PlanError::Card { at: 1, why }),
        (with(&|plan| "2026-11-24".clone_into(&mut plan.last_day)), PlanError::LastDay),
    ];
    for (changed, why) in mistakes {
        assert_eq!(make_round(&mut ada, &changed, instrument(), today(), &mut draws), Err(why));
    }
    let of_keepers = |cards: &[&String]| {
        let mut changed = plan.clone();
        changed.cards.extend(cards.iter().map(|&card| card.clone()));
        changed
    };
    for (cards, is_right) in [
        (
            of_keepers(&[&namesake]),
            (|it: &_| matches!(it, KeepersError::SameName(..))) as fn(&_) -> _,
        ),
        (of_keepers(&[&plan.cards[0]]), |it| matches!(it, KeepersError::SameKey(..))),
        (of_keepers(&[&third, &fourth]), |it| matches!(it, KeepersError::Count(4))),
    ] {
        match make_round(&mut ada, &cards, instrument(), today(), &mut draws) {
            Err(PlanError::Keepers(why)) => assert!(is_right(&why), "{why}"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(ada.journal().plans(), [plan]);
    assert!(ada.journal().rounds().is_empty() && ada.journal().keys().is_empty());
}

#[test]
fn a_plan_makes_one_round_in_which_the_facilitator_has_said_that_they_keep_it() {
    let mut draws = Draws::new(2);
    let (mut ada, mut plan) = planned(&mut draws);
    plan.title = " Retro\u{fe0f},\u{a0}autumn ".to_owned();
    plan.keeps_scores = true;
    plan.actions = vec!["Ask first".to_owned()];
    "9".clone_into(&mut plan.invited);
    let link = make_round(&mut ada, &plan, instrument(), today(), &mut draws).unwrap();
    let again = make_round(&mut ada, &plan, instrument(), today(), &mut draws);
    assert_eq!(again, Err(PlanError::Gone));
    assert!(ada.journal().plans().is_empty());

    let round = RoundDescriptor::from_link(&link).unwrap();
    assert_eq!(round.title.as_str(), "Retro, autumn");
    assert_eq!((round.keeps_scores, round.actions.count()), (true, 1));
    assert_eq!(round.minimum.get(), Minimum::LEAST_OFFERED);
    assert_eq!(round.invited.unwrap().get(), 9);
    let names: Vec<&str> = round.keepers.iter().map(|(_, it)| it.name.as_str()).collect();
    assert_eq!(names, ["Ada", "Ben"]);

    let round = pulse_check::round::Round::new(round, instrument()).unwrap();
    let record = RoundRecord::of(ada.journal(), &round);
    let own = record.keeper(&round).unwrap();
    assert_eq!(own.get(), 0);
    assert!(record.entry.facilitates && record.keeps(own).is_some());
    assert_eq!(record.entry.keeps_since, Some(today()));
    assert_eq!(ada.journal().keys()[0].round, Some(link));
}

#[test]
fn fields_drop_what_nobody_typed_and_repair_nothing_else() {
    assert_eq!(tidied("\u{2003}Ada\u{fe0f}\u{a0}L. "), "Ada L.");
    assert_eq!(tidied("a  b\u{200b}"), "a  b\u{200b}");
    assert!(card_of("PULSE1K").is_err() && card_of("a card").is_err());
}

#[test]
fn no_sentence_of_a_promise_holds_a_name_or_a_title() {
    let mut draws = Draws::new(3);
    let names = ["Nobody holds a key", "a notary has sealed it"];
    for (quick, lang) in
        [(true, english()), (false, english()), (true, german()), (false, german())]
    {
        let (mut ada, mut plan) = planned(&mut draws);
        names[0].clone_into(&mut plan.name);
        plan.cards = if quick { Vec::new() } else { vec![card(names[1], &mut draws)] };
        "{minimum} “{title}”".clone_into(&mut plan.title);
        let link = make_round(&mut ada, &plan, instrument(), today(), &mut draws).unwrap();
        let round = RoundDescriptor::from_link(&link).unwrap();
        let words = PromiseWords::from(lang);
        let sentences = promise(words, &round, None);
        let all = [sentences.join(" "), limits(words, &round, true).join(" ")].join(" ");
        assert!(!all.contains('{') && names.iter().all(|name| !all.contains(name)), "{all}");
        assert_eq!(sentences.contains(&words.one_keeper().to_owned()), quick);
        assert_eq!(sentences.contains(&words.keepers().to_owned()), !quick);
    }
}

#[test]
fn the_promise_says_what_is_kept_and_what_else_is_asked_only_where_that_is_so() {
    let mut draws = Draws::new(4);
    for (keeps_scores, actions) in [(false, 0), (true, 0), (false, 2), (true, 3)] {
        let (mut ada, mut plan) = planned(&mut draws);
        plan.keeps_scores = keeps_scores;
        plan.actions = ["a", "b", "c"][..actions].iter().map(|&it| it.to_owned()).collect();
        let link = make_round(&mut ada, &plan, instrument(), today(), &mut draws).unwrap();
        let round = RoundDescriptor::from_link(&link).unwrap();
        for lang in [english(), german()] {
            let words = PromiseWords::from(lang);
            let sentences = promise(words, &round, None);
            assert_eq!(sentences.contains(&words.keeps_scores().to_owned()), keeps_scores);
            let asked = words.asks_actions(actions);
            assert_eq!(sentences.contains(&asked), actions > 0);
        }
    }
}

#[test]
fn a_changed_copy_is_no_new_code_and_takes_the_place_of_one_that_a_keeper_names() {
    let mut devices = Devices::new(5);
    let codes = devices.codes(5);
    // A bystander posts a changed copy before the code itself.
    let copy = altered(&codes[0]);
    let early = collect(&mut devices.ada, &devices.round, &copy);
    assert_eq!((early.added, early.copies), (1, 0));
    let all = collect(&mut devices.ada, &devices.round, &codes.join("\n"));
    assert_eq!((all.added, all.copies), (4, 1));
    assert_eq!(taken(&devices).len(), 5);
    assert!(taken(&devices).contains(&mark_of(&devices, &copy)));

    let mark = mark_of(&devices, &copy);
    match name_bad(&mut devices.ada, &devices.round, mark) {
        Named::Replaced(by) => assert_eq!(by.mark(), mark_of(&devices, &codes[0])),
        other => panic!("{other:?}"),
    }
    let mut right: Vec<Mark> = codes.iter().map(|code| mark_of(&devices, code)).collect();
    right.sort_unstable();
    assert_eq!(taken(&devices), right);
    // What was named does not come back with the next paste of the chat.
    collect(&mut devices.ada, &devices.round, &format!("{copy} {}", codes.join(" ")));
    assert_eq!(taken(&devices), right);

    let mark = mark_of(&devices, &codes[3]);
    assert_eq!(name_bad(&mut devices.ada, &devices.round, mark), Named::Missing);
    assert_eq!(name_bad(&mut devices.ada, &devices.round, mark), Named::Unknown);
    assert_eq!(taken(&devices).len(), 4);
    // Anybody can write a fingerprint down, so what was taken out for one can be put back.
    put_back(&mut devices.ada, &devices.round, Fingerprint::new(mark));
    assert_eq!(taken(&devices).len(), 5);
    assert_eq!(name_bad(&mut devices.ada, &devices.round, mark), Named::Missing);
    let closed = close_list(&mut devices.ada, &devices.round, Taking::All);
    assert_eq!(closed, Err(CloseError::Rule(BrokenRule::TooFew { found: 4, minimum: 5 })));
}

#[test]
fn the_chat_brings_keepers_messages_too_and_collecting_twice_brings_nothing_new() {
    let mut devices = Devices::new(6);
    let chat = [devices.messages(), devices.codes(5)].concat().join("\nhello\n");
    let first = collect(&mut devices.ada, &devices.round, &chat);
    // Ada's own message is known.
    assert_eq!((first.added, first.announcements), (5, 1));
    let second = collect(&mut devices.ada, &devices.round, &chat);
    assert_eq!((second.added, second.copies, second.announcements), (0, 0, 0));
    assert_eq!(second.gathered.known, 5);
    let kept = devices.ada.journal().round(&devices.link()).unwrap().collected;
    assert!(kept.is_sorted(), "nothing says in which order they came");
}

#[test]
fn no_list_is_longer_than_the_number_invited() {
    let mut draws = Draws::new(7);
    let (mut ada, mut plan) = planned(&mut draws);
    "5".clone_into(&mut plan.invited);
    let link = make_round(&mut ada, &plan, instrument(), today(), &mut draws).unwrap();
    let descriptor = RoundDescriptor::from_link(&link).unwrap();
    let round = pulse_check::round::Round::new(descriptor, instrument()).unwrap();
    let mut devices = Devices::new(7);
    devices.round = round;
    devices.ada = ada;
    let codes = devices.codes(6);
    collect(&mut devices.ada, &devices.round, &codes.join(" "));
    let closed = close_list(&mut devices.ada, &devices.round, Taking::All);
    assert_eq!(closed, Err(CloseError::Rule(BrokenRule::MoreThanInvited { found: 6, invited: 5 })));
    let one = mark_of(&devices, &codes[2]);
    assert_eq!(name_bad(&mut devices.ada, &devices.round, one), Named::Missing);
    assert_eq!(close_list(&mut devices.ada, &devices.round, Taking::All), Ok(()));
    let record = RoundRecord::of(devices.ada.journal(), &devices.round);
    assert_eq!(record.list.unwrap().people(), 5);
}

#[test]
fn what_was_announced_of_a_list_that_was_opened_again_does_not_hold() {
    let mut devices = Devices::new(8);
    let codes = devices.codes(6);
    let first = devices.list(&codes[..5]);
    announce_list(&mut devices.ada, &devices.round, None).unwrap();
    let second = devices.list(&codes);
    let record = RoundRecord::of(devices.ada.journal(), &devices.round);
    assert_eq!((record.list.as_ref(), &record.other_lists[..]), (Some(&second), &[first][..]));
    let lists = |said: &Says| matches!(said, Says::WillRelease(_));
    assert!(!record.announcements.iter().any(|said| lists(said.says())));
    // The codes of the first list are all in the second, and it closes as it did before.
    reopen_list(&mut devices.ada, &devices.round).unwrap();
    close_list(&mut devices.ada, &devices.round, Taking::All).unwrap();
    let record = RoundRecord::of(devices.ada.journal(), &devices.round);
    assert_eq!(record.list.as_ref().map(|list| list.digest()), Some(second.digest()));
    assert_eq!(record.other_lists.len(), 1);
}

#[test]
fn releases_come_in_their_order_and_only_after_every_keeper_has_announced_the_list() {
    let mut devices = Devices::new(9);
    let codes = devices.codes(5);
    let list = devices.list(&codes);
    let Devices { ada, ben, round, .. } = &mut devices;
    assert_eq!(release(ada, round, None), Err(ReleaseTrouble::NotAnnounced));
    let adas = announce_list(ada, round, None).unwrap();
    assert!(matches!(
        release(ada, round, None),
        Err(ReleaseTrouble::NotYet(NotYet::NotAnnounced(missing))) if missing.len() == 1
    ));

    assert_eq!(announce_list(ben, round, None), Err(AnnounceError::NoList));
    take_list(ben, round, &list);
    assert_eq!(announce_list(ben, round, None), Err(AnnounceError::NotCompared));
    note_compared(ben, round, &list);
    let bens = announce_list(ben, round, None).unwrap();
    take_posted(ben, round, &adas.to_code().to_string());
    assert!(matches!(
        release(ben, round, None),
        Err(ReleaseTrouble::NotYet(NotYet::ReleaseMissing(missing))) if missing.len() == 1
    ));

    take_posted(ada, round, &bens.to_code().to_string());
    let first = release(ada, round, None).unwrap();
    assert!(ada.journal().keys().is_empty());
    assert_eq!(release(ada, round, None), Err(ReleaseTrouble::Before));
    assert!(reopen_list(ada, round).is_err());
    take_posted(ben, round, &first.to_code().to_string());
    let second = release(ben, round, None).unwrap();
    take_posted(ada, round, &second.to_code().to_string());
    let total = |store: &Store| {
        let record = RoundRecord::of(store.journal(), round);
        assert_eq!(record.adds_up(round), Some(Ok(())));
        Total::add_up(round, &record.list.unwrap(), &record.releases).unwrap()
    };
    assert_eq!(total(ada), total(ben));
    assert_eq!(total(ada).people(), 5);
}

#[test]
fn a_quick_round_is_announced_and_released_by_one_keeper() {
    let mut draws = Draws::new(10);
    let (mut ada, mut plan) = planned(&mut draws);
    plan.cards.clear();
    let link = make_round(&mut ada, &plan, instrument(), today(), &mut draws).unwrap();
    let descriptor = RoundDescriptor::from_link(&link).unwrap();
    let mut devices = Devices::new(10);
    devices.round = pulse_check::round::Round::new(descriptor, instrument()).unwrap();
    devices.ada = ada;
    let codes = devices.codes(5);
    devices.list(&codes);
    assert_eq!(release(&mut devices.ada, &devices.round, None), Err(ReleaseTrouble::NotAnnounced));
    announce_list(&mut devices.ada, &devices.round, None).unwrap();
    release(&mut devices.ada, &devices.round, None).unwrap();
    let record = RoundRecord::of(devices.ada.journal(), &devices.round);
    assert_eq!(record.adds_up(&devices.round), Some(Ok(())));
}

/// A device of the facilitator's of a quick round, all but released, on this storage.
fn before_release(storage: &Switched, seed: u64) -> (Store, pulse_check::round::Round) {
    let mut draws = Draws::new(seed);
    let (_, mut plan) = planned(&mut draws);
    plan.cards.clear();
    let mut ada = storage.open();
    ada.commit(|journal| journal.put_plan(&plan));
    let link = make_round(&mut ada, &plan, instrument(), today(), &mut draws).unwrap();
    let descriptor = RoundDescriptor::from_link(&link).unwrap();
    let mut devices = Devices::new(seed);
    devices.round = pulse_check::round::Round::new(descriptor, instrument()).unwrap();
    let codes = devices.codes(5);
    collect(&mut ada, &devices.round, &codes.join(" "));
    close_list(&mut ada, &devices.round, Taking::All).unwrap();
    announce_list(&mut ada, &devices.round, None).unwrap();
    (ada, devices.round)
}

#[test]
fn nothing_is_released_where_the_key_would_stay_in_the_storage_until_there_is_room() {
    let storage = Switched::default();
    let (mut ada, round) = before_release(&storage, 11);
    let key = ada.journal().keys()[0].private.clone();
    storage.full.set(true);
    assert_eq!(release(&mut ada, &round, None), Err(ReleaseTrouble::NotErased(Keeping::Full)));
    assert!(give_up(&mut ada, &round).is_err());
    let entry = ada.journal().round(&round.descriptor().to_fragment()).unwrap();
    assert!(!entry.released && !entry.given_up && entry.releases.is_empty());
    assert!(storage.text().contains(&key));
    storage.full.set(false);
    release(&mut ada, &round, None).unwrap();
    assert!(!storage.text().contains(&key));
}

#[test]
fn nothing_is_released_beside_the_data_of_a_newer_version() {
    let storage = Switched::default();
    let (mut ada, round) = before_release(&storage, 12);
    let newer = r#"{"pulse-check":"journal","version":99,"journal":{}}"#;
    storage.write("pulse-check:journal", newer).unwrap();
    assert_eq!(release(&mut ada, &round, None), Err(ReleaseTrouble::NotErased(Keeping::Newer)));
    assert_eq!(storage.text(), newer);
    let entry = ada.journal().round(&round.descriptor().to_fragment()).unwrap();
    assert!(!entry.released && ada.journal().keys().len() == 1);
}

#[test]
fn a_device_that_keeps_nothing_releases_nothing() {
    let storage = Switched::default();
    let (ada, round) = before_release(&storage, 13);
    let mut forgetting = Store::forgetting(Box::new(storage.clone()), "pulse-check");
    forgetting.commit(|journal| *journal = ada.journal().clone());
    assert_eq!(
        release(&mut forgetting, &round, None),
        Err(ReleaseTrouble::NotErased(Keeping::Forgetting))
    );
    let mut blocked = Store::blocked();
    blocked.commit(|journal| *journal = ada.journal().clone());
    assert_eq!(
        release(&mut blocked, &round, None),
        Err(ReleaseTrouble::NotErased(Keeping::Blocked))
    );
}

#[test]
fn two_tabs_release_once() {
    let storage = Switched::default();
    let (mut first, round) = before_release(&storage, 14);
    let mut second = storage.open();
    let key = first.journal().keys()[0].private.clone();
    release(&mut first, &round, None).unwrap();
    assert_eq!(second.journal().keys().len(), 1, "this tab has not looked yet");
    assert_eq!(release(&mut second, &round, None), Err(ReleaseTrouble::Before));
    assert!(!storage.text().contains(&key));
    let releases = second.journal().round(&round.descriptor().to_fragment()).unwrap().releases;
    assert_eq!(releases.len(), 1);
}

#[test]
fn a_mark_is_compared_however_it_is_typed_and_in_whatever_message_it_stands() {
    let mark = Mark::new([7; 10]);
    let digits = mark.to_string();
    for typed in [
        digits.clone(),
        digits.to_lowercase(),
        digits.replace('O', "0"),
        digits.replace('-', " "),
        digits.replace('-', ""),
        digits.replace('-', " \u{2013} "),
        format!("Its mark is {digits}, as I said: {digits}."),
        format!("See https://example.org/#ABCD-EFGH-IJKL-MNOP: its mark is\n{digits}"),
    ] {
        assert_eq!(compare(&typed, mark), MarkComparison::Equal, "{typed}");
    }
    let slip = format!("{}A", &digits[..digits.len() - 1]);
    assert_ne!(slip, digits);
    for other in [slip.as_str(), "ABCD-EFGH-IJKL-MNOP"] {
        assert_eq!(compare(other, mark), MarkComparison::Different, "{other}");
    }
    for none in ["", "hello", &digits[..14], "ABCD-EFGH-IJKL-MN9P", "the quick brown foxes"] {
        assert_eq!(compare(none, mark), MarkComparison::NotAMark, "{none}");
    }
    // Whoever sends both may mean either.
    for several in [
        format!("Its mark is {digits}, my key is ABCD-EFGH-IJKL-MNOP."),
        format!("My key is ABCD-EFGH-IJKL-MNOP and its mark is\n{digits}"),
    ] {
        assert_eq!(compare(&several, mark), MarkComparison::OneOfSeveral, "{several}");
    }
    let others = format!("ABCD-EFGH-IJKL-MNOP or {slip}");
    assert_eq!(compare(&others, mark), MarkComparison::Different);
    // What stands in an address nobody has said.
    for address in [
        format!("https://example.org/{digits}"),
        format!("www.example.org/{digits}"),
        format!("{digits}@example.org"),
    ] {
        assert_eq!(compare(&address, mark), MarkComparison::NotAMark, "{address}");
        let with_another = format!("{address} ABCD-EFGH-IJKL-MNOP");
        assert_eq!(compare(&with_another, mark), MarkComparison::Different, "{with_another}");
    }
    let message = format!("can’t use these codes: {digits}, ABCD-EFGH-IJKL-MNOP.");
    assert_eq!(marks_in(&message).count(), 2);
}
