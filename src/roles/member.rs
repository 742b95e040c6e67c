//! What a member does: hears the keepers, answers, looks the own code up in the closed list.

use super::keeper::{TakenList, take_list};
use super::keeping::{put_once, take_announcements};
use super::marks::mark_in;
use super::record::RoundRecord;
use crate::day::Day;
use crate::instrument::Answer;
use crate::journal::{CheckIn, Store};
use crate::round::rand_core::CryptoRng;
use crate::round::{
    ActionAnswer, Announcement, AnnouncementError, BrokenRule, CodeError, CodeKind, Contribution,
    Fingerprint, KeeperIndex, List, ListError, Mark, Round, Says, SealError, find,
};

// Hearing the keepers.

/// What a pasted message, or a mark that was typed, shows about who holds the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// This keeper's key says that it keeps the round. Who posted that is for people to see.
    Keeps(KeeperIndex),
    /// The mark of the round.
    RoundMark,
    /// The mark of this keeper's key.
    KeyMark(KeeperIndex),
    /// A mark that is neither.
    OtherMark(Mark),
    /// An announcement of another round, while not every keeper of this one has been heard.
    Foreign,
    /// An announcement of another round beside messages of all keepers of this one. It may be an
    /// earlier round's; or both the link and these messages were made for this person alone.
    AlsoForeign,
    /// It claims to be this keeper's, and another key, or none, has signed it.
    Unsigned(KeeperIndex),
    /// A newer version has made it.
    Newer,
    /// It is not whole.
    Damaged,
}

/// What a person on this device knows about a keeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownOfKeeper {
    /// No message is here.
    Nothing,
    /// The keeper's key has signed one.
    Signed,
    /// The person has said that the keeper has posted it.
    PostedIt,
}

/// Reads keepers' messages, or a mark that somebody has typed, and keeps the announcements.
pub fn hear(store: &mut Store, round: &Round, text: &str) -> Vec<Heard> {
    let descriptor = round.descriptor();
    let findings = find(text);
    let mut heard = Vec::new();
    let (mut announcements, mut foreign) = (Vec::new(), false);
    let of_kind = findings.codes.iter().filter(|it| it.code.kind() == CodeKind::Announcement);
    for found in of_kind {
        match Announcement::from_code(descriptor, &found.code) {
            Ok(announcement) => announcements.push(announcement),
            Err(AnnouncementError::ForeignRound) => foreign = true,
            Err(AnnouncementError::NewerVersion) => heard.push(Heard::Newer),
            Err(AnnouncementError::SomebodyElse(keeper) | AnnouncementError::Signature(keeper)) => {
                heard.push(Heard::Unsigned(keeper))
            }
            Err(_) => heard.push(Heard::Damaged),
        }
    }
    if findings.damaged.iter().any(|damaged| damaged.why == CodeError::NewerVersion) {
        heard.push(Heard::Newer);
    } else if !findings.damaged.is_empty() {
        heard.push(Heard::Damaged);
    }
    take_announcements(store, round, &announcements);
    let keeps = announcements.iter().filter(|said| *said.says() == Says::Keeps);
    heard.extend(keeps.map(|said| Heard::Keeps(said.keeper())));
    let record = RoundRecord::of(store.journal(), round);
    if foreign {
        let all = descriptor.keepers.iter().all(|(keeper, _)| record.keeps(keeper).is_some());
        heard.push(if all { Heard::AlsoForeign } else { Heard::Foreign });
    }
    // Messages hold marks beside their codes; those are for the codes to prove.
    if findings.codes.is_empty()
        && let Some(mark) = mark_in(text)
    {
        let of_key = descriptor.keepers.iter().find(|(_, keeper)| keeper.mark() == mark);
        heard.push(match of_key {
            _ if mark == round.mark() => Heard::RoundMark,
            Some((keeper, _)) => Heard::KeyMark(keeper),
            None => Heard::OtherMark(mark),
        });
        if mark == round.mark() {
            store.commit(|journal| {
                journal.change_round(&descriptor.to_fragment(), |entry| entry.mark_told = true);
            });
        }
    }
    heard
}

/// What is known of the keeper at `keeper`.
pub fn known_of(record: &RoundRecord, keeper: KeeperIndex) -> KnownOfKeeper {
    match record.keeps(keeper).map(|said| said.to_code().to_string()) {
        None => KnownOfKeeper::Nothing,
        Some(code) if record.entry.heard.contains(&code) => KnownOfKeeper::PostedIt,
        Some(_) => KnownOfKeeper::Signed,
    }
}

/// Notes that the person has, or has not, seen that `keeper` posted the message of this key.
pub fn say_who_posted(store: &mut Store, round: &Round, keeper: KeeperIndex, posted_it: bool) {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    let Some(code) = record.keeps(keeper).map(|said| said.to_code().to_string()) else { return };
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            if posted_it {
                put_once(&mut entry.heard, code);
            } else {
                entry.heard.retain(|known| *known != code);
            }
        });
    });
}

// Answering.

/// What is kept on the device on which answers are sealed.
#[derive(Clone, Debug, PartialEq)]
pub enum KeptOfAnswers {
    /// The code, among those that are collected here: others have the device in their hands next.
    CodeOnly,
    /// The code, and apart from it the check-in.
    Apart(CheckIn),
    /// The code, and beside it which check-in is in it.
    Together(CheckIn),
}

/// Seals answers, and keeps the code and what `keep` says; the fingerprint of the code. One person
/// has one code: if another tab was quicker, its code stays, and is the one that is given.
///
/// # Errors
/// If the answers are not to this round, or a keeper's key is worthless.
pub fn seal(
    store: &mut Store,
    round: &Round,
    answers: &[Option<Answer>],
    of_actions: &[Option<ActionAnswer>],
    keep: KeptOfAnswers,
    rng: &mut impl CryptoRng,
) -> Result<Fingerprint, SealError> {
    let contribution = Contribution::seal(round, answers, of_actions, rng)?;
    let link = round.descriptor().to_fragment();
    let code = contribution.to_code().to_string();
    let (check_in, together) = match keep {
        KeptOfAnswers::CodeOnly => {
            store.commit(|journal| journal.change_round(&link, |entry| entry.collect([code])));
            return Ok(contribution.fingerprint());
        }
        KeptOfAnswers::Apart(check_in) => (check_in, false),
        KeptOfAnswers::Together(check_in) => (check_in, true),
    };
    let mut first = None;
    store.commit(|journal| {
        journal.drop_draft(&check_in.id);
        first = journal.round(&link).and_then(|entry| entry.own);
        if first.is_none() {
            let id = check_in.id.clone();
            journal.add_check_in(check_in);
            journal.change_round(&link, |entry| {
                if entry.facilitates {
                    entry.collect([code.clone()]);
                }
                entry.own = Some(code);
                entry.answers = together.then_some(id);
                entry.of_actions = together.then(|| letters_of(of_actions));
            });
        }
    });
    let first = first.and_then(|first| own_of(round, &first));
    Ok(first.unwrap_or(contribution).fingerprint())
}

/// The person's own code of `record`, read.
pub fn own_contribution(record: &RoundRecord, round: &Round) -> Option<Contribution> {
    own_of(round, record.entry.own.as_ref()?)
}

fn own_of(round: &Round, code: &str) -> Option<Contribution> {
    Contribution::from_code(round, &crate::round::Code::read(code).ok()?).ok()
}

/// What the person said of the actions, if that is kept.
pub fn kept_of_actions(record: &RoundRecord) -> Option<Vec<Option<ActionAnswer>>> {
    let letters = record.entry.of_actions.as_ref()?;
    Some(letters.chars().map(|letter| LETTERS.iter().find(|(it, _)| *it == letter)?.1).collect())
}

/// By what answers on actions are kept.
const LETTERS: [(char, Option<ActionAnswer>); 4] = [
    ('h', Some(ActionAnswer::Helped)),
    ('n', Some(ActionAnswer::NoDifference)),
    ('t', Some(ActionAnswer::NotTried)),
    ('s', None),
];

fn letters_of(of_actions: &[Option<ActionAnswer>]) -> String {
    let letter = |answer| LETTERS.iter().find(|(_, it)| *it == answer).map_or('s', |(it, _)| *it);
    of_actions.iter().copied().map(letter).collect()
}

/// What becomes of a code that is made in place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anew {
    /// No list is closed as far as this device knows: the new code can go into it.
    Open,
    /// The list is closed: the new code counts only if the facilitator opens it again.
    ListClosed,
    /// No code is taken in any more: the last day is over, or the round was given up, or something of
    /// it was released. The old code stays.
    TooLate,
}

/// Whether the person can answer again.
pub fn anew(record: &RoundRecord, round: &Round, today: Day) -> Anew {
    let entry = &record.entry;
    let released = entry.released || !entry.releases.is_empty();
    if entry.given_up || released || round.descriptor().is_over(today.since_1970()) {
        Anew::TooLate
    } else if record.list.is_some() {
        Anew::ListClosed
    } else {
        Anew::Open
    }
}

/// Drops the own code that has this fingerprint, so that the person can answer again, under new keys
/// of the code. Results that the person has of it stay. Whether that was done: not if it is too late,
/// nor if another tab has made another code in the meantime, which the person has not seen here.
///
/// The code that was dropped counts until the facilitator takes it out; on the facilitator's own device
/// that is done at once. Its fingerprint stays on the device ([`dropped`]).
pub fn answer_anew(store: &mut Store, round: &Round, own: Fingerprint, today: Day) -> bool {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    let same = own_contribution(&record, round).is_some_and(|it| it.fingerprint() == own);
    if !same || anew(&record, round, today) == Anew::TooLate {
        return false;
    }
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            put_once(&mut entry.named, own.to_string());
            entry.own = None;
            entry.answers = None;
            entry.of_actions = None;
        });
    });
    true
}

/// The fingerprints of own codes that were dropped for new ones, and that somebody else has to take
/// out; none on the facilitator's own device, which has done so.
pub fn dropped(record: &RoundRecord) -> impl Iterator<Item = Fingerprint> {
    record.named.iter().copied().filter(|_| !record.entry.facilitates)
}

// Looking the code up.

/// Why there is no closed list in a text that can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoList {
    /// There is none.
    None,
    /// It is not whole: characters are missing at its end.
    CutShort,
    /// It is not whole.
    Damaged,
    /// A newer version has made it.
    Newer,
    /// It is of another round.
    Foreign,
    /// The facilitator has not signed it.
    Unsigned,
    /// The facilitator has signed it, and it breaks a rule.
    Broken(BrokenRule),
}

/// Takes the closed list and the announcements in `text`.
///
/// # Errors
/// If there is no list of this round in it. The announcements are kept all the same.
pub fn look_up(store: &mut Store, round: &Round, text: &str) -> Result<TakenList, NoList> {
    let findings = find(text);
    let announcements: Vec<Announcement> = findings
        .codes
        .iter()
        .filter_map(|found| Announcement::from_code(round.descriptor(), &found.code).ok())
        .collect();
    take_announcements(store, round, &announcements);
    let (mut taken, mut refused) = (None, Vec::new());
    for found in findings.codes.iter().filter(|found| found.code.kind() == CodeKind::List) {
        match List::from_code(round, &found.code) {
            Ok(list) => taken = Some(take_list(store, round, &list)),
            Err(why) => refused.push(why_not(why)),
        }
    }
    refused.extend(findings.damaged.iter().map(|damaged| match damaged.why {
        CodeError::TooShort => NoList::CutShort,
        CodeError::NewerVersion => NoList::Newer,
        _ => NoList::Damaged,
    }));
    // What says most about this round comes first.
    let why = |wanted: fn(&NoList) -> bool| refused.iter().copied().find(wanted);
    taken.ok_or_else(|| {
        why(|why| matches!(why, NoList::Broken(_)))
            .or_else(|| why(|why| *why == NoList::Unsigned))
            .or_else(|| why(|why| *why == NoList::Foreign))
            .or_else(|| refused.first().copied())
            .unwrap_or(NoList::None)
    })
}

fn why_not(why: ListError) -> NoList {
    match why {
        ListError::Rule(rule) => NoList::Broken(rule),
        ListError::SomebodyElse | ListError::Signature => NoList::Unsigned,
        ListError::ForeignRound => NoList::Foreign,
        ListError::Code(_) | ListError::WrongLength { .. } => NoList::Damaged,
    }
}
