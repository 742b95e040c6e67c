//! Where a round is, as far as this device knows: the step that is under way, the one thing that
//! this person does now, and for whom it waits.

use super::member::own_contribution;
use super::record::RoundRecord;
use crate::day::Day;
use crate::mailbox::FileName;
use crate::round::{Code, KeeperIndex, NotYet, Round};

/// The steps of a round, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoundStep {
    /// Until every keeper has said that they keep the round.
    SetUp,
    /// Until the codes are in.
    Collect,
    /// The list is closed, looked at, compared and announced.
    Close,
    /// Every keeper has announced the list: they release, one after the other.
    Release,
    /// Every release is here.
    Result,
}

impl RoundStep {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::SetUp, Self::Collect, Self::Close, Self::Release, Self::Result];

    /// Its place, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }
}

/// As what somebody meets a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundRole {
    /// Who has set it up.
    Facilitator,
    /// Another keeper, whether they answer or not.
    Keeper,
    /// Who answers.
    Member,
}

/// The one thing to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToDo {
    /// Facilitator: put the own message into the mailbox.
    PutMessageIn,
    /// Facilitator: post the own message, and send the link to the other keepers.
    TellTeam,
    /// Facilitator: send the link to the other keepers.
    SendLink,
    /// Facilitator of a quick round: post the own message, and invite everybody.
    TellAndInvite,
    /// Facilitator: invite everybody.
    Invite,
    /// Facilitator: take codes in.
    TakeCodes,
    /// Facilitator: find out why there are more codes than people.
    FindOut,
    /// Facilitator: close the list; everybody's code is in.
    CloseList,
    /// Facilitator: close the list; the last day is over.
    CloseOver,
    /// Facilitator: close the list once everybody has answered; how many that are is not known.
    CloseWhenAll,
    /// Facilitator: post the closed list with the announcement, and take in those of the others.
    PostList,
    /// Facilitator of a quick round: post the closed list with the announcement, then release.
    PostAndRelease,
    /// Facilitator: look at the result.
    SeeResult,
    /// Facilitator: go to the result, which was seen.
    OpenResult,
    /// Keeper: say that they keep the round.
    Keep,
    /// Keeper: post that.
    PostMessage,
    /// Keeper: choose between lists that the facilitator has signed.
    ChooseList,
    /// Keeper: name the codes that can't be used.
    NameBad,
    /// Keeper: compare the list with the chat.
    Compare,
    /// Every keeper: announce the list.
    Announce,
    /// Keeper: post the announcement, and take in those of the others.
    PostAnnouncement,
    /// Every keeper: ask this one which list counts.
    AskWhichCounts(KeeperIndex),
    /// Every keeper: ask this one about a release that is not right.
    AskAboutRelease(KeeperIndex),
    /// Every keeper: release.
    Release,
    /// Every keeper: send the release to the others, and take in theirs.
    SendRelease,
    /// Keeper: compare the mark of the result.
    CompareResult,
    /// Member: answer.
    Answer,
    /// Member: hand the code in.
    HandIn,
    /// Member: ask which of several lists counts.
    AskWhichList,
    /// Member: look whether a code that is not on this device is in the list.
    LookUp,
    /// Member: say that the own code is not in the list.
    SayMissing,
    /// Member: post the line that says that it is.
    PostLine,
}

/// For whom a device waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// These keepers have not said that they keep the round.
    Messages(Vec<KeeperIndex>),
    /// So many people have not handed in.
    People(usize),
    /// So many at least; how many are invited is not known.
    PeopleAtLeast(usize),
    /// The facilitator has not closed the list.
    List,
    /// These keepers have not announced the list.
    Announcements(Vec<KeeperIndex>),
    /// These keepers have not released.
    Releases(Vec<KeeperIndex>),
}

/// Where a round is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundStanding {
    /// The step that is under way.
    pub step: RoundStep,
    /// What to do now; nothing, where there is nothing but to wait, or nothing any more.
    pub to_do: Option<ToDo>,
    /// For whom it waits.
    pub waits_for: Vec<Awaited>,
}

impl RoundStanding {
    fn new(step: RoundStep, to_do: impl Into<Option<ToDo>>) -> Self {
        Self { step, to_do: to_do.into(), waits_for: Vec::new() }
    }

    /// The same while it waits for these; an empty list of keepers is nobody.
    fn waiting(mut self, awaited: Awaited) -> Self {
        let anybody = match &awaited {
            Awaited::Messages(keepers)
            | Awaited::Announcements(keepers)
            | Awaited::Releases(keepers) => !keepers.is_empty(),
            Awaited::People(count) | Awaited::PeopleAtLeast(count) => *count > 0,
            Awaited::List => true,
        };
        self.waits_for.extend(anybody.then_some(awaited));
        self
    }
}

/// What the standing of a round follows from.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// What this device holds of the round.
    pub record: &'a RoundRecord,
    /// The round.
    pub round: &'a Round,
    /// As what the person meets it.
    pub role: RoundRole,
    /// Today's date.
    pub today: Day,
    /// Whether codes travel by a mailbox.
    pub by_mailbox: bool,
    /// Whether the list holds codes that this keeper has to refuse.
    pub bad: bool,
    /// Whether the result was seen on this device.
    pub seen: bool,
}

/// Where the round is; `None` once it was given up here.
pub fn standing(of: Situation) -> Option<RoundStanding> {
    if of.record.entry.given_up {
        return None;
    }
    Some(match of.role {
        RoundRole::Facilitator if of.seen => {
            RoundStanding::new(RoundStep::Result, ToDo::OpenResult)
        }
        RoundRole::Facilitator if of.record.list.is_none() => of.collecting(),
        RoundRole::Facilitator => of.closed(),
        RoundRole::Keeper => of.keeping(),
        RoundRole::Member => of.taking_part(),
    })
}

impl Situation<'_> {
    /// The keepers of whom this is so.
    fn keepers(&self, is: impl Fn(KeeperIndex) -> bool) -> Vec<KeeperIndex> {
        let all = self.round.descriptor().keepers.iter().map(|(index, _)| index);
        all.filter(|index| is(*index)).collect()
    }

    fn without_message(&self) -> Vec<KeeperIndex> {
        self.keepers(|keeper| self.record.keeps(keeper).is_none())
    }

    fn without_announcement(&self) -> Vec<KeeperIndex> {
        self.keepers(|keeper| !self.record.has_announced(keeper))
    }

    fn without_release(&self) -> Vec<KeeperIndex> {
        self.keepers(|keeper| self.record.right_release(self.round, keeper).is_none())
    }

    /// Whether `code` lies in the mailbox.
    fn is_handed_in(&self, code: &Code) -> bool {
        let name = FileName::of(code).map(|name| name.to_string());
        name.is_some_and(|name| self.record.entry.put_in.contains(&name))
    }

    /// Whether all that `own` has to post of the list lies in the mailbox.
    fn has_posted(&self, own: KeeperIndex) -> bool {
        let Some(list) = &self.record.list else { return false };
        let mut said = self.record.will_release(own).filter(|(_, of)| *of == list.digest());
        let announced = said.any(|(said, _)| self.is_handed_in(&said.to_code()));
        announced && (own != KeeperIndex::FACILITATOR || self.is_handed_in(&list.to_code()))
    }

    /// Whether this device's release lies in the mailbox, sealed for each of the others.
    fn has_sent_release(&self) -> bool {
        let sealed = &self.record.entry.sealed_releases;
        let others = usize::from(self.round.descriptor().keepers.count()) - 1;
        let mut sealed = sealed.iter().filter_map(|text| Code::read(text).ok());
        sealed.by_ref().filter(|code| self.is_handed_in(code)).count() == others
    }

    /// Whether this device's message that it keeps the round lies in the mailbox.
    fn has_told(&self) -> bool {
        let own = self.record.keeper(self.round).and_then(|own| self.record.keeps(own));
        own.is_some_and(|said| self.is_handed_in(&said.to_code()))
    }

    fn is_over(&self) -> bool {
        self.round.descriptor().is_over(self.today.since_1970())
    }

    /// The facilitator, before the list is closed.
    fn collecting(&self) -> RoundStanding {
        use RoundStep::{Close, Collect, SetUp};
        let descriptor = self.round.descriptor();
        let count = self.record.taken().len();
        let minimum = usize::from(descriptor.minimum.get());
        let invited = descriptor.invited.map(|invited| usize::from(invited.get()));
        let missing = match invited {
            Some(invited) => Awaited::People(invited.saturating_sub(count)),
            None => Awaited::PeopleAtLeast(minimum.saturating_sub(count)),
        };
        if invited.is_some_and(|invited| count > invited) {
            return RoundStanding::new(Close, ToDo::FindOut);
        }
        let to_close = match invited {
            _ if count < minimum => None,
            Some(invited) if invited == count => Some(ToDo::CloseList),
            _ if self.is_over() => Some(ToDo::CloseOver),
            Some(_) => None,
            None => Some(ToDo::CloseWhenAll),
        };
        if to_close.is_some() {
            return RoundStanding::new(Close, to_close);
        }
        let messages = self.without_message();
        // The facilitator's own code comes in before anybody is invited.
        let own = own_contribution(self.record, self.round).map(|own| own.fingerprint());
        let taken = self.record.taken();
        if taken.into_iter().any(|one| Some(one.fingerprint()) != own) {
            let to_do = (!self.by_mailbox).then_some(ToDo::TakeCodes);
            let standing = RoundStanding::new(Collect, to_do);
            return standing.waiting(Awaited::Messages(messages)).waiting(missing);
        }
        let quick = descriptor.keepers.count() == 1;
        let to_do = match (self.by_mailbox, messages.is_empty()) {
            (true, _) if !self.has_told() => ToDo::PutMessageIn,
            (true, false) => ToDo::SendLink,
            (false, false) => ToDo::TellTeam,
            (false, true) if quick => ToDo::TellAndInvite,
            (_, true) => ToDo::Invite,
        };
        let set_up = !messages.is_empty() || to_do == ToDo::PutMessageIn;
        let awaited = if set_up { Awaited::Messages(messages) } else { missing };
        RoundStanding::new(if set_up { SetUp } else { Collect }, to_do).waiting(awaited)
    }

    /// The facilitator, with a closed list.
    fn closed(&self) -> RoundStanding {
        if self.without_release().is_empty() {
            let adds_up = matches!(self.record.adds_up(self.round), Some(Ok(())));
            return RoundStanding::new(RoundStep::Result, adds_up.then_some(ToDo::SeeResult));
        }
        if !self.record.has_announced(KeeperIndex::FACILITATOR) {
            return RoundStanding::new(RoundStep::Close, ToDo::Announce);
        }
        self.releasing(KeeperIndex::FACILITATOR)
    }

    /// A keeper who has announced the list, until every release is here.
    fn releasing(&self, own: KeeperIndex) -> RoundStanding {
        use RoundStep::{Close, Release};
        if self.record.entry.released {
            let missing = Awaited::Releases(self.without_release());
            let to_do = (!self.has_sent_release()).then_some(ToDo::SendRelease);
            return RoundStanding::new(Release, to_do).waiting(missing);
        }
        let posted = self.has_posted(own);
        match self.record.turn(self.round, own) {
            None | Some(Ok(_) | Err(NotYet::ForeignRound)) => {
                let quick = self.round.descriptor().keepers.count() == 1;
                let to_do = if quick && !posted { ToDo::PostAndRelease } else { ToDo::Release };
                RoundStanding::new(Release, to_do)
            }
            Some(Err(NotYet::NotAnnounced(keepers))) => {
                let facilitates = own == KeeperIndex::FACILITATOR;
                let to_do = if facilitates { ToDo::PostList } else { ToDo::PostAnnouncement };
                let to_do = (!posted).then_some(to_do);
                RoundStanding::new(Close, to_do).waiting(Awaited::Announcements(keepers))
            }
            Some(Err(NotYet::AnnouncedAnother(keeper))) => {
                RoundStanding::new(Close, ToDo::AskWhichCounts(keeper))
            }
            Some(Err(NotYet::ReleaseMissing(keepers))) => {
                // Whoever comes before may be waiting for the announcement, as long as they haven't released.
                let to_do = !posted && self.record.releases.is_empty();
                let to_do = to_do.then_some(ToDo::PostAnnouncement);
                RoundStanding::new(Release, to_do).waiting(Awaited::Releases(keepers))
            }
            Some(Err(NotYet::ReleaseNotRight { keeper, .. })) => {
                RoundStanding::new(Release, ToDo::AskAboutRelease(keeper))
            }
        }
    }

    /// Another keeper.
    fn keeping(&self) -> RoundStanding {
        use RoundStep::{Close, Collect, Result, SetUp};
        let record = self.record;
        if record.entry.released && self.without_release().is_empty() {
            return RoundStanding::new(Result, ToDo::CompareResult);
        }
        let Some(own) = record.keeper(self.round).filter(|_| record.entry.keeps_as.is_some())
        else {
            return RoundStanding::new(SetUp, ToDo::Keep);
        };
        if record.entry.released || record.has_announced(own) && record.other_lists.is_empty() {
            return self.releasing(own);
        }
        if record.list.is_none() {
            let step = if self.is_over() { Close } else { Collect };
            let to_do = (!self.has_told()).then_some(ToDo::PostMessage);
            return RoundStanding::new(step, to_do).waiting(Awaited::List);
        }
        let to_do = if !record.other_lists.is_empty() {
            ToDo::ChooseList
        } else if self.bad {
            ToDo::NameBad
        } else if record.is_compared() {
            ToDo::Announce
        } else {
            ToDo::Compare
        };
        RoundStanding::new(Close, to_do)
    }

    /// A member.
    fn taking_part(&self) -> RoundStanding {
        use RoundStep::{Close, Collect, Release};
        let own = own_contribution(self.record, self.round);
        let Some(list) = &self.record.list else {
            return match own {
                None if self.is_over() => RoundStanding::new(Close, None),
                None => RoundStanding::new(Collect, ToDo::Answer),
                Some(own) => {
                    let to_do = (!self.is_handed_in(&own.to_code())).then_some(ToDo::HandIn);
                    RoundStanding::new(Collect, to_do).waiting(Awaited::List)
                }
            };
        };
        let unannounced = self.without_announcement();
        let (step, awaited) = if unannounced.is_empty() {
            (Release, Awaited::Releases(self.without_release()))
        } else {
            (Close, Awaited::Announcements(unannounced))
        };
        let to_do = match own {
            _ if !self.record.other_lists.is_empty() => ToDo::AskWhichList,
            None => ToDo::LookUp,
            Some(own) if list.contains(&own.fingerprint()) => ToDo::PostLine,
            Some(_) => ToDo::SayMissing,
        };
        RoundStanding::new(step, to_do).waiting(awaited)
    }
}
