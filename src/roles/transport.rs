//! Releases on their way between keepers where others look: sealed to keys that are drawn for one
//! round.

use data_encoding::BASE32_NOPAD;

use super::keeping::put_once;
use super::record::{RoundRecord, announced_key_in};
use crate::day::Day;
use crate::journal::{Journal, Keeping, KeptKey, Store};
use crate::round::rand_core::CryptoRng;
use crate::round::{
    Code, KeeperError, KeeperIndex, Release, Round, SealReleaseError, SealedRelease,
    SealedReleaseError, TransportKey,
};

/// Announces the key to which the other keepers seal their releases for this device, if it can be
/// stored. It is drawn once for a round.
///
/// # Errors
/// If this device does not keep the round.
pub fn announce_transport(
    store: &mut Store,
    round: &Round,
    today: Day,
    rng: &mut impl CryptoRng,
) -> Result<(), KeeperError> {
    store.refresh();
    let (kept, keeper) = announced_key_in(store.journal(), round).ok_or(KeeperError::NotAKeeper)?;
    let link = round.descriptor().to_fragment();
    let drawn = TransportKey::draw(rng);
    store.commit(|journal| {
        if transport_in(journal, &link).is_none() {
            journal.put_key(&KeptKey {
                private: BASE32_NOPAD.encode(&drawn.to_bytes()[..]),
                name: kept.name,
                day: today,
                round: Some(link.clone()),
                transport: true,
            });
        }
    });
    // What is sealed to a key that is lost with the page could never be opened.
    let key = transport_in(store.journal(), &link).filter(|_| store.keeping() == Keeping::Stored);
    let Some(key) = key else { return Ok(()) };
    let announcement = keeper.announce_transport(round.descriptor(), &key)?;
    store.commit(|journal| {
        journal.change_round(&link, |entry| {
            put_once(&mut entry.announcements, announcement.to_code().to_string());
        });
    });
    Ok(())
}

/// Seals the release of this device for each other keeper, and keeps that; for whom it can't be sealed, with the reason.
pub fn seal_releases(
    store: &mut Store,
    round: &Round,
    rng: &mut impl CryptoRng,
) -> Vec<(KeeperIndex, SealReleaseError)> {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    let Some(own) = record.keeper(round) else { return Vec::new() };
    let Some(release) = record.right_release(round, own) else { return Vec::new() };
    let read = |text: &String| SealedRelease::from_code(round, &Code::read(text).ok()?).ok();
    let done: Vec<KeeperIndex> =
        record.entry.sealed_releases.iter().filter_map(read).map(|it| it.to()).collect();
    let (mut sealed, mut refused) = (Vec::new(), Vec::new());
    for (to, _) in round.descriptor().keepers.iter() {
        if to == own || done.contains(&to) {
            continue;
        }
        match SealedRelease::seal(round, release, to, &record.announcements, rng) {
            Ok(one) => sealed.push(one.to_code().to_string()),
            Err(why) => refused.push((to, why)),
        }
    }
    if !sealed.is_empty() {
        store.commit(|journal| {
            journal.change_round(&round.descriptor().to_fragment(), |entry| {
                entry.sealed_releases.extend(sealed);
            });
        });
    }
    refused
}

/// What a sealed release holds for this device.
///
/// # Errors
/// If it is for another keeper, does not open, or holds no release.
pub(super) fn open_release(
    journal: &Journal,
    round: &Round,
    code: &Code,
) -> Result<Release, SealedReleaseError> {
    let sealed = SealedRelease::from_code(round, code)?;
    let own = RoundRecord::of(journal, round).keeper(round).filter(|own| *own == sealed.to());
    let own = own.ok_or(SealedReleaseError::ForAnother(sealed.to()))?;
    let key = transport_in(journal, &round.descriptor().to_fragment());
    sealed.open(round, own, &key.ok_or(SealedReleaseError::DoesNotOpen(sealed.from()))?)
}

/// Erases what releases were sealed to, once all of them are here.
pub(super) fn drop_transport_of_result(store: &mut Store, round: &Round) {
    let link = round.descriptor().to_fragment();
    if !store.journal().keys().iter().any(|kept| is_transport(kept, &link)) {
        return;
    }
    let record = RoundRecord::of(store.journal(), round);
    let mut keepers = round.descriptor().keepers.iter();
    if keepers.all(|(keeper, _)| record.right_release(round, keeper).is_some()) {
        store.commit(|journal| drop_transport(journal, &link));
    }
}

/// Erases the key to which releases were sealed: the result is there, or there will be none.
pub(super) fn drop_transport(journal: &mut Journal, link: &str) {
    for kept in journal.keys().iter().filter(|kept| is_transport(kept, link)) {
        journal.drop_key(&kept.private);
    }
}

fn transport_in(journal: &Journal, link: &str) -> Option<TransportKey> {
    let kept = journal.keys().into_iter().find(|kept| is_transport(kept, link))?;
    let bytes = zeroize::Zeroizing::new(BASE32_NOPAD.decode(kept.private.as_bytes()).ok()?);
    TransportKey::from_bytes(bytes.first_chunk().filter(|_| bytes.len() == 32)?).ok()
}

fn is_transport(kept: &KeptKey, link: &str) -> bool {
    kept.transport && kept.round.as_deref() == Some(link)
}
