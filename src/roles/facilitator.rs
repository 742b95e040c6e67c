//! What the facilitator does: make the round, collect, close the list.

use std::collections::BTreeSet;
use std::num::NonZeroU16;

use thiserror::Error;

use super::keeping::{announcements_in, put_once, take_announcements};
use super::marks::mark_in;
use super::record::{RoundRecord, text_of};
use crate::day::Day;
use crate::disclosure::{Detail, Minimum};
use crate::instrument::Instrument;
use crate::journal::{KeptKey, RoundPlan, Store};
use crate::round::rand_core::CryptoRng;
use crate::round::{
    Actions, Card, CardError, CloseError, Code, CodeKind, Contribution, Fingerprint, Gathered,
    InstrumentRef, KeeperKey, Keepers, KeepersError, Label, LabelError, LastDay, List, Mark, Nonce,
    Refusal, Round, RoundDescriptor, RoundError, TooManyActions, UnfitScale, gather,
};

/// A round lasts this many days unless the facilitator says otherwise: less than the seven after
/// which some browsers clear what a site has stored, keys included.
const USUAL_DAYS: u32 = 5;

/// A plan for a round that asks `instrument`, with what is usual filled in.
pub fn new_plan(id: String, instrument: &str, today: Day) -> RoundPlan {
    RoundPlan {
        id,
        instrument: instrument.to_owned(),
        minimum: Minimum::DEFAULT.get().to_string(),
        last_day: today.plus(USUAL_DAYS).to_string(),
        ..RoundPlan::default()
    }
}

/// Why a plan is not a round yet.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PlanError {
    /// The title can't be one.
    #[error("the title: {0}")]
    Title(LabelError),
    /// The facilitator's name can't be one.
    #[error("the name: {0}")]
    Name(LabelError),
    /// An action can't be asked about as it is worded.
    #[error("action {}: {why}", .at + 1)]
    Action {
        /// Its place, from 0.
        at: usize,
        /// Why.
        why: LabelError,
    },
    /// More actions than can be asked about.
    #[error(transparent)]
    Actions(#[from] TooManyActions),
    /// No number of people, or fewer than answers are needed.
    #[error("leave the number of people empty, or enter at least as many as answers are needed")]
    Invited,
    /// No number of answers that can be needed.
    #[error(
        "the number of answers that are needed must be from {} to {}",
        Minimum::LEAST_OFFERED,
        Minimum::MOST
    )]
    Minimum,
    /// No day, or one that is over.
    #[error("the last day can't be in the past")]
    LastDay,
    /// The card of another keeper can't be read.
    #[error("card {}: {why}", .at + 1)]
    Card {
        /// Its place among the other keepers' cards, from 0.
        at: usize,
        /// Why.
        why: CardError,
    },
    /// These can't keep a round together.
    #[error(transparent)]
    Keepers(#[from] KeepersError),
    /// More people than one list can hold.
    #[error("a round with this questionnaire and these keepers holds {0} answers at most")]
    TooLarge(u16),
    /// The questionnaire's scale is none for rounds.
    #[error(transparent)]
    Scale(#[from] UnfitScale),
    /// Another tab has made the round of this plan, or has given it up.
    #[error("this plan is no longer here")]
    Gone,
}

/// The card in a stored or pasted code.
///
/// # Errors
/// Says why if it is none.
pub fn card_of(code: &str) -> Result<Card, CardError> {
    Card::from_code(&Code::read(code)?)
}

/// Makes the round that `plan` describes, with new keys for the facilitator, who is keeper 0, and
/// with the facilitator's announcement; gives its link. A plan makes one round, however often and
/// in however many tabs this is asked for.
///
/// # Errors
/// Says what has to be changed in the plan; it stays.
pub fn make_round(
    store: &mut Store,
    plan: &RoundPlan,
    instrument: Instrument,
    today: Day,
    rng: &mut impl CryptoRng,
) -> Result<String, PlanError> {
    store.refresh();
    if store.journal().plans().iter().all(|known| known.id != plan.id) {
        return Err(PlanError::Gone);
    }
    let title = Label::title(&tidied(&plan.title)).map_err(PlanError::Title)?;
    let name = Label::name(&tidied(&plan.name)).map_err(PlanError::Name)?;
    let actions = plan.actions.iter().enumerate().map(|(at, action)| {
        Label::title(&tidied(action)).map_err(|why| PlanError::Action { at, why })
    });
    let actions = Actions::new(actions.collect::<Result<_, _>>()?)?;
    let key = KeeperKey::draw(rng);
    let mut cards = vec![key.card(name.clone())];
    for (at, card) in plan.cards.iter().enumerate() {
        cards.push(card_of(card).map_err(|why| PlanError::Card { at, why })?);
    }
    let minimum = minimum_of(&plan.minimum)?;
    let descriptor = RoundDescriptor {
        title,
        instrument: InstrumentRef::to(&instrument),
        keepers: Keepers::of_cards(&cards)?,
        minimum,
        detail: if plan.distributions { Detail::Distributions } else { Detail::Steps },
        invited: invited_of(&plan.invited, minimum)?,
        last_day: last_day_of(&plan.last_day, today)?,
        keeps_scores: plan.keeps_scores,
        actions,
        nonce: Nonce::draw(rng),
    };
    let round = Round::new(descriptor, instrument).map_err(|error| match error {
        RoundError::TooLarge { most } => PlanError::TooLarge(most),
        RoundError::Scale(why) => PlanError::Scale(why),
        // The descriptor was made for this instrument.
        RoundError::OtherInstrument => PlanError::Gone,
    })?;
    // The key was drawn for this round.
    let announcement = key.announce_keeping(round.descriptor()).map_err(|_| PlanError::Gone)?;
    let link = round.descriptor().to_fragment();
    let kept = KeptKey {
        private: text_of(&key),
        name: name.to_string(),
        day: today,
        round: Some(link.clone()),
        transport: false,
    };
    let mut made = false;
    store.commit(|journal| {
        made = journal.plans().iter().any(|known| known.id == plan.id);
        if made {
            journal.drop_plan(&plan.id);
            journal.put_key(&kept);
            journal.change_round(&link, |entry| {
                entry.facilitates = true;
                entry.team = plan.team.clone();
                entry.keeps_as = Some(0);
                entry.keeps_since = Some(today);
                entry.announcements.push(announcement.to_code().to_string());
            });
        }
    });
    if made { Ok(link) } else { Err(PlanError::Gone) }
}

/// What input fields do to a text before it may become a label: variation selectors go, other
/// blanks become spaces, and none stands at an end.
pub fn tidied(text: &str) -> String {
    let kept = text.chars().filter(|it| !matches!(it, '\u{fe00}'..='\u{fe0f}'));
    let spaced: String = kept.map(|it| if it.is_whitespace() { ' ' } else { it }).collect();
    spaced.trim_matches(' ').to_owned()
}

fn minimum_of(text: &str) -> Result<Minimum, PlanError> {
    let number = text.trim().parse().ok().filter(|number| *number >= Minimum::LEAST_OFFERED);
    number.and_then(Minimum::new).ok_or(PlanError::Minimum)
}

fn invited_of(text: &str, minimum: Minimum) -> Result<Option<NonZeroU16>, PlanError> {
    match text.trim() {
        "" => Ok(None),
        number => {
            let number = number.parse().ok().and_then(NonZeroU16::new);
            let enough = number.filter(|number| number.get() >= minimum.get().into());
            enough.map(Some).ok_or(PlanError::Invited)
        }
    }
}

fn last_day_of(text: &str, today: Day) -> Result<Option<LastDay>, PlanError> {
    match text.trim() {
        "" => Ok(None),
        day => {
            let day = Day::parse(day).filter(|day| *day >= today);
            let last = day.and_then(|day| LastDay::new(day.since_1970()));
            last.map(Some).ok_or(PlanError::LastDay)
        }
    }
}

/// What a pasted text brought.
#[derive(Clone, Debug, Default)]
pub struct Collection {
    /// Everything that was found in it, but announcements.
    pub gathered: Gathered,
    /// How many of its contributions are new and go into the list as it is now.
    pub added: usize,
    /// How many share a part with one that is there: changed copies, which are kept aside.
    pub copies: usize,
    /// What this device's key does not open: changed, or not made as the program makes it.
    pub bad: Vec<Fingerprint>,
    /// How many announcements of keepers in it are new.
    pub announcements: usize,
}

/// Finds everything in `text` that belongs to `round`, and keeps it. Every contribution is opened
/// once, when it comes in. One that shares a part with one that was seen before is kept aside; a
/// closed list stays as it is.
pub fn collect(store: &mut Store, round: &Round, text: &str) -> Collection {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    let mut gathered = gather(round, text, &record.seen);
    gathered.refused.retain(|refused| refused.why != Refusal::Elsewhere(CodeKind::Announcement));
    let opens =
        |one: &Contribution| record.key.as_ref().is_none_or(|key| key.check(round, one).is_ok());
    let (right, bad): (Vec<&Contribution>, Vec<&Contribution>) =
        gathered.new.iter().partition(|one| opens(one));
    let bad = bad.into_iter().map(Contribution::fingerprint).collect();
    let mut parts: BTreeSet<&[u8]> = record.seen.iter().flat_map(Contribution::parts).collect();
    let (mut fresh, mut copies) = (Vec::new(), Vec::new());
    for new in right {
        let copy = new.parts().any(|part| parts.contains(part));
        let kept = if copy { &mut copies } else { &mut fresh };
        kept.push(new.to_code().to_string());
        parts.extend(new.parts());
    }
    let (added, set_aside) = (fresh.len(), copies.len());
    if added + set_aside > 0 && record.list.is_none() {
        store.commit(|journal| {
            journal.change_round(&round.descriptor().to_fragment(), |entry| {
                entry.collect(fresh);
                for copy in copies {
                    put_once(&mut entry.copies, copy);
                }
            });
        });
    }
    let announcements = announcements_in(round, text);
    let announcements = take_announcements(store, round, &announcements);
    Collection { gathered, added, copies: set_aside, bad, announcements }
}

/// What became of a contribution that a keeper has named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// Another variant of it, which was seen later, is taken in its place.
    Replaced(Fingerprint),
    /// Nothing takes its place: whoever posted it has to hand in anew.
    Missing,
    /// There is none with this fingerprint.
    Unknown,
}

/// Takes out the contribution with the fingerprint `mark`, which a keeper has named as bad, or which
/// is one too many.
pub fn name_bad(store: &mut Store, round: &Round, mark: Mark) -> Named {
    store.refresh();
    let fingerprint = Fingerprint::new(mark);
    let record = RoundRecord::of(store.journal(), round);
    let taken: Vec<Fingerprint> = record.taken().iter().map(|it| it.fingerprint()).collect();
    if record.list.is_some() || !taken.contains(&fingerprint) {
        return Named::Unknown;
    }
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            put_once(&mut entry.named, fingerprint.to_string());
        });
    });
    let record = RoundRecord::of(store.journal(), round);
    let now = record.taken().into_iter().map(|it| it.fingerprint());
    now.into_iter().find(|it| !taken.contains(it)).map_or(Named::Missing, Named::Replaced)
}

/// Puts back the contribution with this fingerprint, which was taken out.
pub fn put_back(store: &mut Store, round: &Round, code: Fingerprint) {
    store.refresh();
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            entry.named.retain(|named| mark_in(named) != Some(code.mark()));
        });
    });
}

/// What goes into a list.
#[derive(Clone, Copy, Debug)]
pub enum Taking<'a> {
    /// What was collected.
    All,
    /// The codes with the fingerprints that people have told, whatever else was collected.
    Told(&'a BTreeSet<Fingerprint>),
}

/// The list that [`close_list`] would close, signed by this device; nothing is changed.
///
/// # Errors
/// If the key is gone, or there are too few or too many.
pub fn list_to_close(store: &Store, round: &Round, taking: Taking<'_>) -> Result<List, CloseError> {
    let record = RoundRecord::of(store.journal(), round);
    let key = record.key.as_ref().ok_or(CloseError::NotTheFacilitator)?;
    let which = match taking {
        Taking::All => record.taken(),
        Taking::Told(told) => record.told(told),
    };
    List::close(round, which.into_iter().cloned(), key)
}

/// Closes the list, signed by this device.
///
/// # Errors
/// If the key is gone, or there are too few or too many.
pub fn close_list(store: &mut Store, round: &Round, taking: Taking<'_>) -> Result<(), CloseError> {
    store.refresh();
    let code = list_to_close(store, round, taking)?.to_code().to_string();
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            if entry.frozen.is_none() {
                entry.other_lists.retain(|other| *other != code);
                entry.frozen = Some(code);
            }
        });
    });
    Ok(())
}

/// Why a list stays closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a keeper has released already, so the list can't be opened again")]
pub struct ReopenError;

/// Opens the list again, as long as nobody has released. What this device has announced of it does
/// not hold any more; other keepers who have announced it have to be asked for a new announcement.
///
/// # Errors
/// If somebody has released.
pub fn reopen_list(store: &mut Store, round: &Round) -> Result<(), ReopenError> {
    store.refresh();
    let record = RoundRecord::of(store.journal(), round);
    let own = record.keeper(round).into_iter().flat_map(|own| record.will_release(own));
    let own: Vec<String> = own.map(|(said, _)| said.to_code().to_string()).collect();
    let mut open = false;
    store.commit(|journal| {
        journal.change_round(&round.descriptor().to_fragment(), |entry| {
            open = entry.releases.is_empty() && !entry.released;
            if open && let Some(list) = entry.frozen.take() {
                put_once(&mut entry.other_lists, list);
                for announcement in own {
                    put_once(&mut entry.withdrawn, announcement);
                }
            }
        });
    });
    if open { Ok(()) } else { Err(ReopenError) }
}
