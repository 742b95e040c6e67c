//! What every keeper does, the facilitator among them: announce, take what the others post,
//! release in turn, give up.

use thiserror::Error;

use super::record::{RoundRecord, announced_key_in, key_in, key_of, name_of};
use super::transport::{drop_transport, drop_transport_of_result};
use crate::day::Day;
use crate::journal::{Journal, Keeping, KeptKey, SealedRound, Store};
use crate::round::{
    Announcement, CardNotNamed, Checked, Checking, KeeperError, KeeperIndex, KeeperKey, Label,
    List, NotYet, Release, ReleaseNotRight, Round, RoundDescriptor, announcements,
};

/// The key on this device that a link names, with its place, if there is one.
///
/// # Errors
/// If a card of this device is in the link in part only: then nothing must be kept.
pub fn card_for(
    journal: &Journal,
    descriptor: &RoundDescriptor,
) -> Result<Option<(KeptKey, KeeperIndex)>, CardNotNamed> {
    let link = descriptor.to_fragment();
    for kept in journal.keys() {
        let of_other_round = kept.round.as_ref().is_some_and(|round| *round != link);
        let Some(key) = key_of(&kept).filter(|_| !of_other_round) else { continue };
        let Ok(name) = Label::name(&kept.name) else { continue };
        match key.named_in(descriptor, &name) {
            Ok(index) => return Ok(Some((kept, index))),
            Err(CardNotNamed::NotThere) => {}
            Err(wrong) => return Err(wrong),
        }
    }
    Ok(None)
}

/// Why an announcement was not made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AnnounceError {
    /// There is no key here, or it is of no use for this list.
    #[error(transparent)]
    Keeper(#[from] KeeperError),
    /// The link names the card of this device in part only.
    #[error(transparent)]
    Card(#[from] CardNotNamed),
    /// No list is here, or of several none was chosen.
    #[error("there is no list that counts here; take the closed list first, or choose one")]
    NoList,
    /// The list was not compared with the chat.
    #[error("compare the list with the chat first")]
    NotCompared,
}

/// Announces that this device keeps `round`. From then on its card is used up.
///
/// # Errors
/// If no card of this device is named, or one in part only.
pub fn keep_round(
    store: &mut Store,
    round: &Round,
    today: Day,
) -> Result<Announcement, AnnounceError> {
    store.refresh();
    let descriptor = round.descriptor();
    let (kept, keeper) = card_for(store.journal(), descriptor)?.ok_or(KeeperError::NotAKeeper)?;
    let key = key_of(&kept).ok_or(KeeperError::NotAKeeper)?;
    let announcement = key.announce_keeping(descriptor)?;
    let link = descriptor.to_fragment();
    store.commit(|journal| {
        journal.put_key(&KeptKey { round: Some(link.clone()), ..kept });
        journal.change_round(&link, |entry| {
            entry.keeps_as = Some(keeper.get());
            entry.keeps_since.get_or_insert(today);
            put_once(&mut entry.announcements, announcement.to_code().to_string());
        });
    });
    Ok(announcement)
}

/// Announces that this device is going to release the list that counts here. Every contribution in
/// it is opened first, so that none fails after somebody has released; `before` are those that were
/// opened before.
///
/// # Errors
/// If there is no list, it was not compared with the chat, or it holds bad contributions; all of
/// them are named.
pub fn announce_list(
    store: &mut Store,
    round: &Round,
    before: Option<&Checking>,
) -> Result<Announcement, AnnounceError> {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    let list = record.chosen_list(round).ok_or(AnnounceError::NoList)?;
    let (_, key) = announced_key_in(store.journal(), round).ok_or(KeeperError::NotAKeeper)?;
    let checked = checked(&key, round, list, before)?;
    // The facilitator's page has made the list of what was posted.
    if !record.is_facilitators(round) && !record.is_compared() {
        return Err(AnnounceError::NotCompared);
    }
    let announcement = checked.announce();
    let code = announcement.to_code().to_string();
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            entry.withdrawn.retain(|known| *known != code);
            put_once(&mut entry.announcements, code);
        });
    });
    Ok(announcement)
}

/// The list as it was checked `before`, if all of it was; as it is checked now, if not.
fn checked<'a>(
    key: &'a KeeperKey,
    round: &'a Round,
    list: &'a List,
    before: Option<&Checking>,
) -> Result<Checked<'a>, KeeperError> {
    let before = before.and_then(|before| key.checked(before, round, list).ok());
    before.map_or_else(|| key.check_all(round, list), Ok)
}

/// Notes that `list` was compared with the chat, and that nothing is left over; `false` if another
/// list counts here by now, for example because another tab has chosen it.
pub fn note_compared(store: &mut Store, round: &Round, list: &List) -> bool {
    let mut counts = false;
    store.commit(|journal| {
        let now = RoundRecord::of(journal, round).list;
        counts = now.is_some_and(|now| now.digest() == list.digest());
        if counts {
            journal.change_round(&round.descriptor().to_fragment(), |entry| {
                entry.compared = Some(name_of(list));
            });
        }
    });
    counts
}

/// The announcements of keepers of `round` in a text, each rightly signed.
pub(super) fn announcements_in(round: &Round, text: &str) -> Vec<Announcement> {
    let announced = announcements(round.descriptor(), text).into_iter();
    announced.filter_map(|announced| announced.announcement.ok()).collect()
}

/// Keeps announcements that were posted; how many of them are new here.
pub fn take_announcements(store: &mut Store, round: &Round, posted: &[Announcement]) -> usize {
    let mut new = 0;
    let codes = posted.iter().map(|posted| posted.to_code().to_string());
    let codes: Vec<String> = codes.collect();
    if codes.is_empty() {
        return 0;
    }
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            for code in codes {
                new += usize::from(put_once(&mut entry.announcements, code));
            }
        });
    });
    new
}

/// Notes that `keeper`, when asked, has said that the list that counts here is the one: what they
/// have announced of others does not hold, and what they have announced of this one does, also if
/// it was withdrawn before. An announcement is the same whenever it is made, so nobody can make a
/// new one of the same list.
pub fn settle(store: &mut Store, round: &Round, keeper: KeeperIndex) {
    store.commit(|journal| {
        let record = RoundRecord::of(journal, round);
        let Some(list) = &record.list else { return };
        let code = |said: &Announcement| said.to_code().to_string();
        let others = record.will_release(keeper).filter(|(_, of)| *of != list.digest());
        let others: Vec<String> = others.map(|(said, _)| code(said)).collect();
        let withdrawn = record.withdrawn.iter().filter(|said| said.keeper() == keeper);
        let of_this = withdrawn.filter(|said| said.list() == Some(list.digest()));
        let of_this: Vec<String> = of_this.map(code).collect();
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            entry.withdrawn.retain(|known| !of_this.contains(known));
            for announcement in others {
                put_once(&mut entry.withdrawn, announcement);
            }
        });
    });
}

/// What became of a release that was handed in. All of them are signed by their keeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenRelease {
    /// It is right, and new here.
    Right(KeeperIndex),
    /// It says the same as one that is here.
    Known(KeeperIndex),
    /// It is wrong, or of another list.
    NotRight(KeeperIndex, ReleaseNotRight),
    /// The keeper has signed another one before.
    Second(KeeperIndex),
    /// No list is here that it could be held against.
    NoList(KeeperIndex),
}

/// Keeps releases that were handed in, also those that are wrong: their signatures prove something.
pub fn take_releases(store: &mut Store, round: &Round, posted: &[Release]) -> Vec<TakenRelease> {
    store.refresh();
    let mut taken = Vec::new();
    for release in posted {
        let record = RoundRecord::of(store.journal(), round);
        let keeper = release.keeper();
        let mut own = record.releases.iter().filter(|known| known.keeper() == keeper).peekable();
        let is_second = own.peek().is_some();
        if own.any(|known| known.says_the_same(release)) {
            taken.push(TakenRelease::Known(keeper));
            continue;
        }
        taken.push(match record.list.as_ref().map(|list| release.check(round, list)) {
            _ if is_second => TakenRelease::Second(keeper),
            None => TakenRelease::NoList(keeper),
            Some(Err(why)) => TakenRelease::NotRight(keeper, why),
            Some(Ok(())) => TakenRelease::Right(keeper),
        });
        let code = release.to_code().to_string();
        store.commit(|journal| {
            journal.change_round(&round.descriptor().to_fragment(), |entry| {
                put_once(&mut entry.releases, code);
            });
        });
    }
    taken
}

/// Why nothing was released.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReleaseTrouble {
    /// This device has released, or given up, before.
    #[error("this device has released for this round, or given it up, before")]
    Before,
    /// No list is here, or of several none was chosen.
    #[error("there is no list that counts here; take the closed list first, or choose one")]
    NoList,
    /// This device has not announced the list.
    #[error("announce the list first, and give people time to look")]
    NotAnnounced,
    /// It is not this keeper's turn.
    #[error(transparent)]
    NotYet(#[from] NotYet),
    /// There is no key here, or it is of no use for this list.
    #[error(transparent)]
    Keeper(#[from] KeeperError),
    /// The key could not be erased from the storage, so nothing was released.
    #[error("the key can't be erased from the storage now, so nothing was released")]
    NotErased(Keeping),
}

/// Releases the list that counts here, once, and erases the key. The release comes out only when
/// the storage was read again and lacks the key. `before` are contributions that were opened before.
///
/// # Errors
/// If it is not this keeper's turn, or the key can't be erased. Then all is as before.
pub fn release(
    store: &mut Store,
    round: &Round,
    before: Option<&Checking>,
) -> Result<Release, ReleaseTrouble> {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    if record.entry.released || record.entry.given_up {
        return Err(ReleaseTrouble::Before);
    }
    let (kept, key) = announced_key_in(store.journal(), round).ok_or(KeeperError::NotAKeeper)?;
    let keeper = key.index_in(round).ok_or(KeeperError::NotAKeeper)?;
    let list = record.chosen_list(round).ok_or(ReleaseTrouble::NoList)?;
    if !record.has_announced(keeper) {
        return Err(ReleaseTrouble::NotAnnounced);
    }
    let turn = record.turn(round, keeper).ok_or(ReleaseTrouble::NoList)??;
    // Checked for this very keeper, list and round, whose turn it is.
    let release = checked(&key, round, list, before)?.release(&turn);
    let release = release.map_err(|_| KeeperError::NotAKeeper)?;
    let code = release.to_code().to_string();
    erase(store, Some(&round.descriptor().to_fragment()), &kept, |entry| {
        entry.released = true;
        put_once(&mut entry.releases, code);
    })?;
    drop_transport_of_result(store, round);
    Ok(release)
}

/// Why a round was not given up.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum GiveUpError {
    /// The key could not be erased from the storage.
    #[error("the key can't be erased from the storage now")]
    NotErased(Keeping),
}

/// Gives `round` up: erases the key of this device, without a release.
///
/// # Errors
/// If the key can't be erased. Then all is as before.
pub fn give_up(store: &mut Store, round: &Round) -> Result<(), GiveUpError> {
    store.refresh();
    let Some((kept, _)) = key_in(store.journal(), round) else { return Ok(()) };
    let link = round.descriptor().to_fragment();
    let erased = erase(store, Some(&link), &kept, |entry| entry.given_up = true);
    if erased.is_ok() {
        store.commit(|journal| drop_transport(journal, &link));
    }
    match erased {
        Err(ReleaseTrouble::NotErased(keeping)) => Err(GiveUpError::NotErased(keeping)),
        // Another tab was quicker.
        _ => Ok(()),
    }
}

/// Erases `kept`, notes `change` at the round with this link, if it has one, and reads the storage
/// again; puts everything back if the key is still there, or nobody can tell.
pub(super) fn erase(
    store: &mut Store,
    link: Option<&str>,
    kept: &KeptKey,
    change: impl FnOnce(&mut SealedRound),
) -> Result<(), ReleaseTrouble> {
    if store.keeping() == Keeping::Full {
        // Somebody may have made room since.
        store.commit(|_| {});
    }
    if store.keeping() != Keeping::Stored {
        return Err(ReleaseTrouble::NotErased(store.keeping()));
    }
    let before = link.and_then(|link| store.journal().round(link)).unwrap_or_default();
    let mut quicker = false;
    store.commit(|journal| {
        // What is stored now counts: another tab may have released meanwhile.
        quicker = journal.keys().iter().all(|key| key.private != kept.private);
        if !quicker {
            journal.drop_key(&kept.private);
            if let Some(link) = link {
                journal.change_round(link, change);
            }
        }
    });
    if quicker {
        return Err(ReleaseTrouble::Before);
    }
    if store.keeping() == Keeping::Stored && store.is_gone(&kept.private) {
        return Ok(());
    }
    let keeping = store.keeping();
    store.commit(|journal| {
        journal.put_key(kept);
        if let Some(link) = link {
            journal.change_round(link, |entry| {
                *entry = SealedRound { link: link.to_owned(), ..before };
            });
        }
    });
    Err(ReleaseTrouble::NotErased(keeping))
}

/// Adds `text` unless it is there; whether it was not.
pub(super) fn put_once(texts: &mut Vec<String>, text: String) -> bool {
    let new = !texts.contains(&text);
    if new {
        texts.push(text);
    }
    new
}
