//! Where a round is for each person in it, and what they do or wait for, from the first message to the
//! result.

use pulse_check::day::Day;
use pulse_check::journal::{CheckIn, Store};
use pulse_check::mailbox::FileName;
use pulse_check::roles::{
    Awaited, KeptOfAnswers, RoundRecord, RoundRole, RoundStanding, RoundStep, Situation, Taking,
    ToDo, announce_list, check_some, checking_of, close_list, collect, draw_card, give_up,
    keep_round, look_up, make_round, name_bad, new_plan, note_compared, release, reopen_list, seal,
    standing, take_list, take_posted,
};
use pulse_check::round::{Code, Contribution, KeeperIndex, List, Round, RoundDescriptor};

use crate::devices::{device, instrument, today};
use crate::setting::{self, Draws, changed};

use RoundRole::{Facilitator, Keeper, Member};
use RoundStep::{Close, Collect, Release, Result, SetUp};

/// A round whose keepers' devices are in their order, the facilitator's first.
struct Team {
    draws: Draws,
    keepers: Vec<Store>,
    round: Round,
    by_mailbox: bool,
    today: Day,
}

impl Team {
    fn new(others: &[&str], invited: &str) -> Self {
        let mut draws = Draws::new(7);
        let mut keepers = vec![device()];
        let mut plan = new_plan("plan".to_owned(), "small", today());
        "Retro".clone_into(&mut plan.title);
        "Ada".clone_into(&mut plan.name);
        invited.clone_into(&mut plan.invited);
        for name in others {
            let mut keeper = device();
            let card = draw_card(&mut keeper, name, today(), &mut draws).unwrap();
            plan.cards.push(card.to_code().to_string());
            keepers.push(keeper);
        }
        keepers[0].commit(|journal| journal.put_plan(&plan));
        let link = make_round(&mut keepers[0], &plan, instrument(), today(), &mut draws).unwrap();
        let descriptor = RoundDescriptor::from_link(&link).unwrap();
        let round = Round::new(descriptor, instrument()).unwrap();
        Self { draws, keepers, round, by_mailbox: false, today: today() }
    }

    /// The same once every keeper has said that they keep it, and all know.
    fn kept(others: &[&str], invited: &str) -> Self {
        let mut team = Self::new(others, invited);
        for keeper in 1..team.keepers.len() {
            team.keep(keeper);
        }
        team
    }

    fn link(&self) -> String {
        self.round.descriptor().to_fragment()
    }

    fn of(&self, store: &Store, role: RoundRole) -> RoundStanding {
        self.looked_at(store, role, false).unwrap()
    }

    fn looked_at(&self, store: &Store, role: RoundRole, seen: bool) -> Option<RoundStanding> {
        let record = &RoundRecord::of(store.journal(), &self.round);
        let bad = role == Keeper
            && checking_of(record, &self.round).is_some_and(|mut checking| {
                check_some(record, &self.round, &mut checking, usize::MAX);
                !checking.bad().is_empty()
            });
        let (round, today, by_mailbox) = (&self.round, self.today, self.by_mailbox);
        standing(Situation { record, round, role, today, by_mailbox, bad, seen })
    }

    fn ada(&self) -> RoundStanding {
        self.of(&self.keepers[0], Facilitator)
    }

    fn keeper(&self, keeper: usize) -> RoundStanding {
        self.of(&self.keepers[keeper], Keeper)
    }

    /// `keeper` says that they keep the round, and the facilitator takes the message in.
    fn keep(&mut self, keeper: usize) {
        let said = keep_round(&mut self.keepers[keeper], &self.round, today()).unwrap();
        take_posted(&mut self.keepers[0], &self.round, &said.to_code().to_string());
    }

    /// A member who has answered, and their code.
    fn member(&mut self) -> (Store, String) {
        let mut store = device();
        let answers = setting::answers(self.round.instrument(), &[Some(2), Some(3)]);
        let check_in = CheckIn::new("check-in".to_owned(), today(), &instrument(), "en", &answers);
        let keep = KeptOfAnswers::Apart(check_in);
        seal(&mut store, &self.round, &answers, &[], keep, &mut self.draws).unwrap();
        let code = store.journal().round(&self.link()).unwrap().own.unwrap();
        (store, code)
    }

    fn hand_in(&mut self, people: usize) -> Vec<String> {
        let codes: Vec<String> = (0..people).map(|_| self.member().1).collect();
        collect(&mut self.keepers[0], &self.round, &codes.join("\n"));
        codes
    }

    fn close(&mut self) -> List {
        close_list(&mut self.keepers[0], &self.round, Taking::All).unwrap();
        let code = self.keepers[0].journal().round(&self.link()).unwrap().frozen.unwrap();
        List::from_code(&self.round, &Code::read(&code).unwrap()).unwrap()
    }

    /// `keeper` announces the list, and gives the announcement to post.
    fn announce(&mut self, keeper: usize, list: &List) -> String {
        if keeper > 0 {
            take_list(&mut self.keepers[keeper], &self.round, list);
            note_compared(&mut self.keepers[keeper], &self.round, list);
        }
        let said = announce_list(&mut self.keepers[keeper], &self.round, None).unwrap();
        said.to_code().to_string()
    }

    fn release(&mut self, keeper: usize) -> String {
        release(&mut self.keepers[keeper], &self.round, None).unwrap().to_code().to_string()
    }

    fn tell_everyone(&mut self, text: &str) {
        for keeper in &mut self.keepers {
            take_posted(keeper, &self.round, text);
        }
    }

    fn put_in(&mut self, keeper: usize, code: &str) {
        let name = FileName::of(&Code::read(code).unwrap()).unwrap().to_string();
        let link = self.link();
        self.keepers[keeper]
            .commit(|journal| journal.change_round(&link, |entry| entry.put_in.push(name)));
    }
}

fn index(keeper: u8) -> KeeperIndex {
    let all = Team::new(&["Ben", "Cleo"], "").round;
    all.descriptor().keepers.index(keeper).unwrap()
}

fn now(step: RoundStep, to_do: impl Into<Option<ToDo>>, waits_for: &[Awaited]) -> RoundStanding {
    RoundStanding { step, to_do: to_do.into(), waits_for: waits_for.to_vec() }
}

#[test]
fn a_quick_round_is_collected_at_once_and_its_facilitator_never_waits_for_a_keeper() {
    let mut team = Team::new(&[], "");
    assert_eq!(team.ada(), now(Collect, ToDo::TellAndInvite, &[Awaited::PeopleAtLeast(5)]));
    team.hand_in(3);
    assert_eq!(team.ada(), now(Collect, ToDo::TakeCodes, &[Awaited::PeopleAtLeast(2)]));
    team.hand_in(2);
    assert_eq!(team.ada(), now(Close, ToDo::CloseWhenAll, &[]));
    let list = team.close();
    assert_eq!(team.ada(), now(Close, ToDo::Announce, &[]));
    team.announce(0, &list);
    assert_eq!(team.ada(), now(Release, ToDo::PostAndRelease, &[]));
    team.release(0);
    assert_eq!(team.ada(), now(Result, ToDo::SeeResult, &[]));
    let seen = team.looked_at(&team.keepers[0], Facilitator, true);
    assert_eq!(seen, Some(now(Result, ToDo::OpenResult, &[])));
}

#[test]
fn how_many_are_missing_follows_from_how_many_are_invited() {
    let mut team = Team::kept(&["Ben"], "7");
    assert_eq!(team.ada(), now(Collect, ToDo::Invite, &[Awaited::People(7)]));
    team.hand_in(5);
    assert_eq!(team.ada(), now(Collect, ToDo::TakeCodes, &[Awaited::People(2)]));
    team.hand_in(2);
    assert_eq!(team.ada(), now(Close, ToDo::CloseList, &[]));
    let codes = team.hand_in(1);
    assert_eq!(team.ada(), now(Close, ToDo::FindOut, &[]));
    let one_too_many = Contribution::from_code(&team.round, &Code::read(&codes[0]).unwrap());
    let mark = one_too_many.unwrap().fingerprint().mark();
    name_bad(&mut team.keepers[0], &team.round, mark);
    assert_eq!(team.ada(), now(Close, ToDo::CloseList, &[]));
}

#[test]
fn after_the_last_day_nobody_is_waited_for_as_soon_as_enough_have_answered() {
    let mut team = Team::kept(&["Ben"], "7");
    team.hand_in(4);
    team.today = today().plus(9);
    assert_eq!(team.ada(), now(Collect, ToDo::TakeCodes, &[Awaited::People(3)]));
    team.hand_in(1);
    assert_eq!(team.ada(), now(Close, ToDo::CloseOver, &[]));
    assert_eq!(team.keeper(1), now(Close, ToDo::PostMessage, &[Awaited::List]));
    assert_eq!(team.of(&device(), Member), now(Close, None, &[]));
}

#[test]
fn the_facilitators_own_code_invites_nobody() {
    let mut team = Team::new(&[], "");
    let answers = setting::answers(team.round.instrument(), &[Some(2), Some(3)]);
    let check_in = CheckIn::new("check-in".to_owned(), today(), &instrument(), "en", &answers);
    let keep = KeptOfAnswers::Apart(check_in);
    seal(&mut team.keepers[0], &team.round, &answers, &[], keep, &mut team.draws).unwrap();
    assert_eq!(team.ada(), now(Collect, ToDo::TellAndInvite, &[Awaited::PeopleAtLeast(4)]));
}

#[test]
fn every_keeper_who_has_not_posted_is_named_until_the_message_is_here() {
    let mut team = Team::new(&["Ben", "Cleo"], "");
    let (ben, cleo) = (index(1), index(2));
    let of = |keepers: &[KeeperIndex]| [Awaited::Messages(keepers.to_vec())];
    assert_eq!(team.ada(), now(SetUp, ToDo::TellTeam, &of(&[ben, cleo])));
    assert_eq!(team.keeper(1), now(SetUp, ToDo::Keep, &[]));
    team.keep(1);
    assert_eq!(team.ada(), now(SetUp, ToDo::TellTeam, &of(&[cleo])));
    assert_eq!(team.keeper(1), now(Collect, ToDo::PostMessage, &[Awaited::List]));
    // Somebody has answered all the same.
    team.hand_in(1);
    let both = [Awaited::Messages(vec![cleo]), Awaited::PeopleAtLeast(4)];
    assert_eq!(team.ada(), now(Collect, ToDo::TakeCodes, &both));
    team.keep(2);
    assert_eq!(team.ada(), now(Collect, ToDo::TakeCodes, &both[1..]));
}

#[test]
fn with_a_mailbox_nothing_is_posted_by_hand_that_lies_in_it() {
    let mut team = Team::new(&["Ben"], "5");
    team.by_mailbox = true;
    let messages = [Awaited::Messages(vec![index(1)])];
    assert_eq!(team.ada(), now(SetUp, ToDo::PutMessageIn, &messages));
    let own = team.keepers[0].journal().round(&team.link()).unwrap().announcements.remove(0);
    team.put_in(0, &own);
    assert_eq!(team.ada(), now(SetUp, ToDo::SendLink, &messages));
    team.keep(1);
    assert_eq!(team.ada(), now(Collect, ToDo::Invite, &[Awaited::People(5)]));
    assert_eq!(team.keeper(1), now(Collect, ToDo::PostMessage, &[Awaited::List]));
    let own = team.keepers[1].journal().round(&team.link()).unwrap().announcements.remove(0);
    team.put_in(1, &own);
    assert_eq!(team.keeper(1), now(Collect, None, &[Awaited::List]));
    team.hand_in(2);
    assert_eq!(team.ada(), now(Collect, None, &[Awaited::People(3)]));

    let (mut mia, code) = team.member();
    assert_eq!(team.of(&mia, Member), now(Collect, ToDo::HandIn, &[Awaited::List]));
    let name = FileName::of(&Code::read(&code).unwrap()).unwrap().to_string();
    let link = team.link();
    mia.commit(|journal| journal.change_round(&link, |entry| entry.put_in.push(name)));
    assert_eq!(team.of(&mia, Member), now(Collect, None, &[Awaited::List]));
    collect(&mut team.keepers[0], &team.round, &code);
    team.hand_in(2);

    // The list, what is said of it and releases go in, too.
    let (ada, ben) = (KeeperIndex::FACILITATOR, index(1));
    let list = team.close();
    let bens = [Awaited::Announcements(vec![ben])];
    let adas_word = team.announce(0, &list);
    assert_eq!(team.ada(), now(Close, ToDo::PostList, &bens));
    team.put_in(0, &adas_word);
    assert_eq!(team.ada(), now(Close, ToDo::PostList, &bens));
    team.put_in(0, &list.to_code().to_string());
    assert_eq!(team.ada(), now(Close, None, &bens));
    let bens_word = team.announce(1, &list);
    let adas = [Awaited::Announcements(vec![ada])];
    assert_eq!(team.keeper(1), now(Close, ToDo::PostAnnouncement, &adas));
    team.put_in(1, &bens_word);
    assert_eq!(team.keeper(1), now(Close, None, &adas));
    team.tell_everyone(&[adas_word, bens_word].join("\n"));
    assert_eq!(team.keeper(1), now(Release, None, &[Awaited::Releases(vec![ada])]));
    team.release(0);
    let bens = [Awaited::Releases(vec![ben])];
    assert_eq!(team.ada(), now(Release, ToDo::SendRelease, &bens));
}

#[test]
fn three_keepers_compare_announce_and_release_in_their_order() {
    let mut team = Team::kept(&["Ben", "Cleo"], "");
    let (ada, ben, cleo) = (KeeperIndex::FACILITATOR, index(1), index(2));
    team.hand_in(5);
    let list = team.close();
    take_list(&mut team.keepers[1], &team.round, &list);
    assert_eq!(team.keeper(1), now(Close, ToDo::Compare, &[]));
    note_compared(&mut team.keepers[1], &team.round, &list);
    assert_eq!(team.keeper(1), now(Close, ToDo::Announce, &[]));
    let bens = team.announce(1, &list);
    let unannounced = |keepers: &[KeeperIndex]| [Awaited::Announcements(keepers.to_vec())];
    assert_eq!(team.keeper(1), now(Close, ToDo::PostAnnouncement, &unannounced(&[ada, cleo])));
    let adas = team.announce(0, &list);
    team.tell_everyone(&[bens, adas].join("\n"));
    assert_eq!(team.ada(), now(Close, ToDo::PostList, &unannounced(&[cleo])));
    let cleos = team.announce(2, &list);
    team.tell_everyone(&cleos);

    let unreleased = |keepers: &[KeeperIndex]| [Awaited::Releases(keepers.to_vec())];
    assert_eq!(team.ada(), now(Release, ToDo::Release, &[]));
    // Whoever releases first may be waiting for what these have announced.
    assert_eq!(team.keeper(1), now(Release, ToDo::PostAnnouncement, &unreleased(&[ada])));
    assert_eq!(team.keeper(2), now(Release, ToDo::PostAnnouncement, &unreleased(&[ada, ben])));
    let first = team.release(0);
    assert_eq!(team.ada(), now(Release, ToDo::SendRelease, &unreleased(&[ben, cleo])));
    team.tell_everyone(&first);
    assert_eq!(team.keeper(1), now(Release, ToDo::Release, &[]));
    assert_eq!(team.keeper(2), now(Release, None, &unreleased(&[ben])));
    let second = team.release(1);
    assert_eq!(team.keeper(1), now(Release, ToDo::SendRelease, &unreleased(&[cleo])));
    team.tell_everyone(&second);
    let last = team.release(2);
    assert_eq!(team.keeper(2), now(Result, ToDo::CompareResult, &[]));
    team.tell_everyone(&last);
    assert_eq!(team.ada(), now(Result, ToDo::SeeResult, &[]));
    assert_eq!(team.keeper(1), now(Result, ToDo::CompareResult, &[]));
}

#[test]
fn two_signed_lists_are_settled_before_anything_else() {
    let mut team = Team::kept(&["Ben"], "");
    let (mut mia, code) = team.member();
    collect(&mut team.keepers[0], &team.round, &code);
    team.hand_in(4);
    let one = team.close();
    let bens = team.announce(1, &one);
    reopen_list(&mut team.keepers[0], &team.round).unwrap();
    team.hand_in(1);
    let other = team.close();
    team.announce(0, &other);
    take_posted(&mut team.keepers[0], &team.round, &bens);
    assert_eq!(team.ada(), now(Close, ToDo::AskWhichCounts(index(1)), &[]));
    take_list(&mut team.keepers[1], &team.round, &other);
    assert_eq!(team.keeper(1), now(Close, ToDo::ChooseList, &[]));

    for list in [&one, &other] {
        look_up(&mut mia, &team.round, &list.to_code().to_string()).unwrap();
    }
    let both = Awaited::Announcements(vec![KeeperIndex::FACILITATOR, index(1)]);
    assert_eq!(team.of(&mia, Member), now(Close, ToDo::AskWhichList, &[both]));
}

#[test]
fn codes_that_cant_be_used_are_named_before_the_list_is_compared() {
    let mut team = Team::kept(&["Ben"], "");
    let codes = team.hand_in(4);
    let (_, code) = team.member();
    // The last bytes are for the last keeper to check; nobody else can tell.
    let read = Code::read(&code).unwrap();
    let altered = changed(&read, read.body().len() - 1, 1).to_string();
    collect(&mut team.keepers[0], &team.round, &[codes.join("\n"), altered].join("\n"));
    let list = team.close();
    take_list(&mut team.keepers[1], &team.round, &list);
    assert_eq!(team.keeper(1), now(Close, ToDo::NameBad, &[]));
}

#[test]
fn a_member_answers_hands_in_and_looks_the_code_up() {
    let mut team = Team::kept(&["Ben"], "");
    assert_eq!(team.of(&device(), Member), now(Collect, ToDo::Answer, &[]));
    let (mut mia, code) = team.member();
    assert_eq!(team.of(&mia, Member), now(Collect, ToDo::HandIn, &[Awaited::List]));
    let (mut left_out, _) = team.member();
    collect(&mut team.keepers[0], &team.round, &code);
    team.hand_in(4);
    let list = team.close();
    let adas = team.announce(0, &list);
    let posted = format!("{}\n{adas}", list.to_code());
    let mut elsewhere = device();
    for store in [&mut mia, &mut left_out, &mut elsewhere] {
        look_up(store, &team.round, &posted).unwrap();
    }
    let ben = [Awaited::Announcements(vec![index(1)])];
    assert_eq!(team.of(&mia, Member), now(Close, ToDo::PostLine, &ben));
    assert_eq!(team.of(&left_out, Member), now(Close, ToDo::SayMissing, &ben));
    assert_eq!(team.of(&elsewhere, Member), now(Close, ToDo::LookUp, &ben));
    let bens = team.announce(1, &list);
    take_posted(&mut mia, &team.round, &bens);
    let both = [Awaited::Releases(vec![KeeperIndex::FACILITATOR, index(1)])];
    assert_eq!(team.of(&mia, Member), now(Release, ToDo::PostLine, &both));
}

#[test]
fn a_round_that_was_given_up_is_nowhere() {
    let mut team = Team::kept(&["Ben"], "");
    for keeper in &mut team.keepers {
        give_up(keeper, &team.round).unwrap();
    }
    assert_eq!(team.looked_at(&team.keepers[0], Facilitator, false), None);
    assert_eq!(team.looked_at(&team.keepers[1], Keeper, false), None);
}

#[test]
fn the_steps_have_their_order() {
    assert!(RoundStep::ALL.is_sorted());
    assert_eq!(RoundStep::ALL.map(RoundStep::number), [1, 2, 3, 4, 5]);
}
