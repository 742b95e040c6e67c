//! What a keeper does besides: makes cards, takes the list that the facilitator has closed, and
//! lets go of keys that nobody has used.

use super::keeping::{TakenRelease, erase, put_once, take_announcements, take_releases};
use super::record::{RoundRecord, key_in, key_of, text_of};
use super::tidied;
use super::transport::{drop_transport, drop_transport_of_result, open_release};
use crate::day::Day;
use crate::journal::{Journal, KeptKey, Store};
use crate::round::rand_core::CryptoRng;
use crate::round::{
    Announcement, AnnouncementError, BrokenRule, Card, Checking, CodeError, CodeKind, KeeperIndex,
    KeeperKey, Label, LabelError, List, ListError, Mark, Release, ReleaseError, Round,
    RoundDescriptor, Says, SealedReleaseError, find,
};

/// Keys that nobody has used are erased so many days after the last day of their round, though not
/// before so many after they were announced; those of a card after it was made.
pub const DAYS_KEYS_LAST: u32 = 90;

/// A card of this device that belongs to no round yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeCard {
    /// The card.
    pub card: Card,
    /// The day from which it is thrown away.
    pub until: Day,
}

/// Makes a keeper's card with this name; its keys stay here.
///
/// # Errors
/// If the name can't be one.
pub fn draw_card(
    store: &mut Store,
    name: &str,
    today: Day,
    rng: &mut impl CryptoRng,
) -> Result<Card, LabelError> {
    let name = Label::name(&tidied(name))?;
    let key = KeeperKey::draw(rng);
    let kept = KeptKey {
        private: text_of(&key),
        name: name.to_string(),
        day: today,
        round: None,
        transport: false,
    };
    store.commit(|journal| journal.put_key(&kept));
    Ok(key.card(name))
}

/// The cards of this device that belong to no round yet, as far as is known here.
pub fn free_cards(journal: &Journal) -> Vec<FreeCard> {
    let rounds: Vec<RoundDescriptor> = journal
        .rounds()
        .iter()
        .filter_map(|round| RoundDescriptor::from_link(&round.link).ok())
        .collect();
    let free = |kept: &KeptKey| {
        let key = key_of(kept).filter(|_| kept.round.is_none())?;
        let named = rounds.iter().any(|round| round.keepers.index_of(key.public()).is_some());
        let card = key.card(Label::name(&kept.name).ok()?);
        (!named).then(|| FreeCard { card, until: keys_until(journal, kept) })
    };
    journal.keys().iter().filter_map(free).collect()
}

/// Throws a card away, with its keys.
pub fn drop_card(store: &mut Store, card: &Card) {
    let keys = store.journal().keys();
    let of_card = |kept: &&KeptKey| key_of(kept).is_some_and(|key| key.public() == card.keys());
    if let Some(kept) = keys.iter().find(of_card) {
        store.commit(|journal| journal.drop_key(&kept.private));
    }
}

/// Begins to open the list that counts here with this device's key, a few contributions at a time, as all of it
/// takes its while.
pub fn checking_of(record: &RoundRecord, round: &Round) -> Option<Checking> {
    let (key, list) = (record.key.as_ref()?, record.list.as_ref()?);
    key.checking(round, list).ok()
}

/// Opens so many more at most; `false` if another list counts here by now, or the key is gone.
pub fn check_some(
    record: &RoundRecord,
    round: &Round,
    checking: &mut Checking,
    most: usize,
) -> bool {
    let (Some(key), Some(list)) = (&record.key, &record.list) else { return false };
    key.check_some(checking, round, list, most).is_ok()
}

/// What became of a closed list that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenList {
    /// It is the one that counts here.
    Counts,
    /// Another one counts here. One of them has to be chosen.
    Another,
    /// Another one was released here already.
    ReleasedAnother,
}

/// Takes a closed list. A keeper's device goes on with the first one until another is chosen; a
/// device that keeps nothing shows the latest.
pub fn take_list(store: &mut Store, round: &Round, list: &List) -> TakenList {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    let keeps = record.keeper(round).is_some();
    let same = record.list.as_ref().is_some_and(|known| known.digest() == list.digest());
    let code = list.to_code().to_string();
    let outcome = match record.list {
        // A list that was opened again counts no more.
        None if record.entry.facilitates => TakenList::Another,
        None => TakenList::Counts,
        Some(_) if same => TakenList::Counts,
        Some(_) if record.entry.released => TakenList::ReleasedAnother,
        Some(_) if keeps => TakenList::Another,
        Some(_) => TakenList::Counts,
    };
    if !same && outcome != TakenList::ReleasedAnother {
        store.commit(|journal| {
            journal.change_round(&round.descriptor().to_fragment(), |entry| {
                let counts = outcome == TakenList::Counts;
                let other =
                    if counts { entry.frozen.replace(code.clone()) } else { Some(code.clone()) };
                entry.other_lists.extend(other);
                entry.other_lists.sort_unstable();
                entry.other_lists.dedup();
                entry.other_lists.retain(|other| Some(other) != entry.frozen.as_ref());
            });
        });
    }
    outcome
}

/// Of several signed lists, chooses the one with this mark, which was said aloud. What this device
/// has announced of the others does not hold any more.
pub fn choose_list(store: &mut Store, round: &Round, mark: Mark) -> bool {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    if record.entry.released {
        return false;
    }
    let lists = record.list.iter().chain(&record.other_lists);
    let Some(chosen) = lists.into_iter().find(|list| list.mark() == mark) else { return false };
    let code = chosen.to_code().to_string();
    let own = record.keeper(round);
    let announced = record.announcements.iter().filter(|said| Some(said.keeper()) == own);
    let of_others = announced
        .filter(|said| matches!(said.says(), Says::WillRelease(list) if list != chosen.digest()));
    let withdrawn: Vec<String> = of_others.map(|said| said.to_code().to_string()).collect();
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            let others = entry.other_lists.drain(..).chain(entry.frozen.take());
            let others: Vec<String> = others.filter(|other| *other != code).collect();
            for other in others {
                put_once(&mut entry.passed_over, other);
            }
            entry.passed_over.retain(|other| *other != code);
            entry.frozen = Some(code);
            for announcement in withdrawn {
                put_once(&mut entry.withdrawn, announcement);
            }
        });
    });
    true
}

/// The day from which keys that nobody has used are erased.
pub fn keys_until(journal: &Journal, kept: &KeptKey) -> Day {
    let of_round = kept.round.as_ref().and_then(|link| {
        let last = RoundDescriptor::from_link(link).ok().and_then(|round| round.last_day);
        let last = last.map(|last| Day::after_1970(last.days()));
        // No link can have a key erased that was announced just now.
        last.max(journal.round(link).and_then(|round| round.keeps_since))
    });
    of_round.unwrap_or(kept.day).plus(DAYS_KEYS_LAST)
}

/// The same for the keys of this device that `round` names.
pub fn keys_until_of(journal: &Journal, round: &Round) -> Option<Day> {
    key_in(journal, round).map(|(kept, _)| keys_until(journal, &kept))
}

/// What `round` calls the keeper with a key of this device, and what the key's card does.
pub fn names_in(journal: &Journal, round: &Round) -> Option<(String, String)> {
    let (kept, key) = key_in(journal, round)?;
    let keeper = round.descriptor().keepers.get(key.index_in(round)?)?;
    Some((keeper.name.to_string(), kept.name))
}

/// Whether there are keys for [`erase_old_keys`].
pub fn has_old_keys(journal: &Journal, today: Day) -> bool {
    journal.keys().iter().any(|kept| keys_until(journal, kept) <= today)
}

/// Erases keys that nobody has used for so long that nothing will come of their round any more;
/// how many there were. One that can't be erased now stays for the next time.
pub fn erase_old_keys(store: &mut Store, today: Day) -> usize {
    store.refresh();
    let keys = store.journal().keys();
    let old = keys.iter().filter(|kept| keys_until(store.journal(), kept) <= today);
    let old: Vec<KeptKey> = old.cloned().collect();
    old.iter()
        .filter(|kept| {
            erase(store, kept.round.as_deref(), kept, |entry| {
                entry.given_up |= !kept.transport;
            })
            .is_ok()
        })
        .count()
}

/// What came of a text from other keepers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posted {
    /// How many announcements are new.
    pub announcements: usize,
    /// Releases.
    pub releases: Vec<TakenRelease>,
    /// What is of no use, with the reason.
    pub refused: Vec<Useless>,
    /// A list that the facilitator has signed and that breaks this rule.
    pub broken_list: Option<BrokenRule>,
}

/// Why something that a keeper has posted is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Useless {
    /// It is not whole.
    Damaged,
    /// A newer version has made it.
    Newer,
    /// It is of another round.
    Foreign,
    /// It claims to be this keeper's, and another key, or none, has signed it.
    Unsigned(KeeperIndex),
    /// It is a release that was sealed for another keeper.
    ForAnother,
    /// It is a release that this keeper is said to have sealed, and this device can't open it.
    DoesNotOpen(KeeperIndex),
}

/// Takes the announcements and releases in `text`, and another list that the facilitator has
/// signed.
pub fn take_posted(store: &mut Store, round: &Round, text: &str) -> Posted {
    let findings = find(text);
    let mut posted = Posted::default();
    let (mut announcements, mut releases) = (Vec::new(), Vec::new());
    for found in &findings.codes {
        match found.code.kind() {
            CodeKind::Announcement => {
                match Announcement::from_code(round.descriptor(), &found.code) {
                    Ok(announcement) => announcements.push(announcement),
                    Err(why) => posted.refused.push(useless_announcement(why)),
                }
            }
            CodeKind::Release => match Release::from_code(round, &found.code) {
                Ok(release) => releases.push(release),
                Err(why) => posted.refused.push(useless_release(why)),
            },
            CodeKind::List => match List::from_code(round, &found.code) {
                Ok(list) => drop(take_list(store, round, &list)),
                Err(ListError::Rule(rule)) => posted.broken_list = Some(rule),
                // Anybody can have made it.
                Err(_) => {}
            },
            CodeKind::SealedRelease => match open_release(store.journal(), round, &found.code) {
                Ok(release) => releases.push(release),
                Err(why) => posted.refused.push(useless_sealed(why)),
            },
            CodeKind::Card | CodeKind::Contribution => {}
        }
    }
    posted.refused.extend(findings.damaged.iter().map(|damaged| match damaged.why {
        CodeError::NewerVersion => Useless::Newer,
        _ => Useless::Damaged,
    }));
    posted.announcements = take_announcements(store, round, &announcements);
    posted.releases = take_releases(store, round, &releases);
    drop_transport_of_result(store, round);
    posted
}

fn useless_announcement(why: AnnouncementError) -> Useless {
    match why {
        AnnouncementError::ForeignRound => Useless::Foreign,
        AnnouncementError::NewerVersion => Useless::Newer,
        AnnouncementError::SomebodyElse(keeper) | AnnouncementError::Signature(keeper) => {
            Useless::Unsigned(keeper)
        }
        _ => Useless::Damaged,
    }
}

fn useless_sealed(why: SealedReleaseError) -> Useless {
    match why {
        SealedReleaseError::ForeignRound => Useless::Foreign,
        SealedReleaseError::ForAnother(_) => Useless::ForAnother,
        SealedReleaseError::DoesNotOpen(keeper) | SealedReleaseError::NotOfThisKeeper(keeper) => {
            Useless::DoesNotOpen(keeper)
        }
        SealedReleaseError::Release(why) => useless_release(why),
        _ => Useless::Damaged,
    }
}

fn useless_release(why: ReleaseError) -> Useless {
    match why {
        ReleaseError::ForeignRound => Useless::Foreign,
        ReleaseError::SomebodyElse(keeper) | ReleaseError::Signature(keeper) => {
            Useless::Unsigned(keeper)
        }
        _ => Useless::Damaged,
    }
}

/// Removes a round from this device, with its keys.
pub fn remove_round(store: &mut Store, link: &str, round: Option<&Round>) {
    store.refresh();
    let kept = round.and_then(|round| key_in(store.journal(), round)).map(|(kept, _)| kept);
    store.commit(|journal| {
        journal.drop_round(link);
        if let Some(kept) = &kept {
            journal.drop_key(&kept.private);
        }
        drop_transport(journal, link);
    });
}
