//! What a round is: whose answers to what, kept by whom, shown how.

use std::fmt;
use std::num::{NonZeroU16, NonZeroU32};

use hpke::rand_core::CryptoRng;
use thiserror::Error;

use super::wire::{self, Malformed, Reader};
use super::{Keeper, Keepers, KeepersError, KeyId, Label, Mark, SealKey, hash};
use crate::day::Day;
use crate::disclosure::{Detail, Minimum, Policy};
use crate::instrument::{Digest, Instrument};

const VERSION: u8 = 2;

/// Of all the ways to prove that what was sealed is possible: none, only sums are checked.
const SUMS_ONLY: u8 = 0;

/// Everything about a round that its members have to agree on. The round link is made of it, and
/// every contribution is sealed for exactly this descriptor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundDescriptor {
    /// What the round is called: 1 to 80 characters.
    pub title: Label,
    /// What is asked.
    pub instrument: InstrumentRef,
    /// Who keeps; all of them are needed.
    pub keepers: Keepers,
    /// Fewer answers than this are not added up.
    pub minimum: Minimum,
    /// How closely the result may be shown.
    pub detail: Detail,
    /// How many people are asked to answer, if that is known: at least the minimum.
    pub invited: Option<NonZeroU16>,
    /// The last day on which answers are wanted, if there is one.
    pub last_day: Option<LastDay>,
    /// Whether the facilitator's device keeps how many people had each headline score, for the
    /// change test.
    pub keeps_scores: bool,
    /// What is asked about besides the questions: whether these agreed actions helped.
    pub actions: Actions,
    /// What makes this round different from every other.
    pub nonce: Nonce,
}

/// Up to three agreed actions, of which each is answered with an
/// [`ActionAnswer`](super::ActionAnswer).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actions(Vec<Label>);

impl Actions {
    /// The most actions that a round can ask about.
    pub const MOST: usize = 3;

    /// These actions, or none of them.
    ///
    /// # Errors
    /// If there are more than three.
    pub fn new(actions: Vec<Label>) -> Result<Self, TooManyActions> {
        if actions.len() > Self::MOST { Err(TooManyActions) } else { Ok(Self(actions)) }
    }

    /// The actions.
    pub fn labels(&self) -> &[Label] {
        &self.0
    }

    /// How many there are: at most three.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// More actions than a round can ask about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a round asks about three actions at most; choose three")]
pub struct TooManyActions;

/// A day, as days since 1970-01-01, which itself can't be the last day of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LastDay(NonZeroU32);

impl LastDay {
    /// The day `days` after 1970-01-01, unless that is zero.
    pub fn new(days: u32) -> Option<Self> {
        NonZeroU32::new(days).map(Self)
    }

    /// Days since 1970-01-01.
    pub fn days(self) -> u32 {
        self.0.get()
    }
}

/// Eight random bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Nonce([u8; 8]);

impl Nonce {
    /// Draws a nonce.
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = [0; 8];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// What makes a made-up round of `day` different from those of other days; nothing secret.
    pub(super) fn of_day(day: Day) -> Self {
        Self(u64::from(day.since_1970()).to_be_bytes())
    }
}

impl fmt::Debug for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Which questionnaire is asked, in which wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstrumentRef {
    id: String,
    digest: [u8; 16],
}

impl InstrumentRef {
    /// Refers to `instrument`.
    pub fn to(instrument: &Instrument) -> Self {
        Self { id: instrument.id().to_owned(), digest: *instrument.digest().bytes() }
    }

    /// The instrument's identifier, to look for it by.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether `instrument` is the one, word for word.
    pub fn means(&self, instrument: &Instrument) -> bool {
        self.id() == instrument.id() && self.has(&instrument.digest())
    }

    /// Whether the instrument has this digest.
    pub fn has(&self, digest: &Digest) -> bool {
        self.digest == *digest.bytes()
    }
}

/// SHA-256 over the descriptor. The first eight bytes stand in every
/// code of the round; all of them go into what seals a contribution.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RoundDigest([u8; 32]);

impl RoundDigest {
    /// All the bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The bytes that codes begin with.
    pub fn start(&self) -> [u8; Self::START] {
        let mut start = [0; Self::START];
        start.copy_from_slice(&self.0[..Self::START]);
        start
    }

    /// The round's mark, which people compare. Takes 131,072 hashes: keep it.
    pub fn mark(&self) -> Mark {
        Mark::slow("round mark", &self.0)
    }

    /// How many bytes codes begin with.
    pub(crate) const START: usize = 8;
}

impl fmt::Debug for RoundDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why bytes do not describe a round.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DescriptorError {
    /// Made by an older version, whose rounds are no longer read.
    #[error("this round was made by an older version; make the round anew")]
    OlderVersion,
    /// Made by a newer version, or with something in it that only a newer version knows.
    #[error("this round was made by a newer version; reload the page and try again")]
    NewerVersion,
    /// No number that can be a [`Minimum`].
    #[error(
        "a round needs {least} to {most} answers at least, not {0}; ask for a new link",
        least = Minimum::LEAST,
        most = Minimum::MOST
    )]
    Minimum(u8),
    /// Fewer people invited than answers needed.
    #[error("this round invites fewer people than it needs answers; ask for a new link")]
    Invited(u16),
    /// What should name a questionnaire can't.
    #[error("this round names no questionnaire; ask for a new link")]
    Instrument,
    /// Keepers that can't be.
    #[error("{0}; ask for a new link")]
    Keepers(#[from] KeepersError),
    /// It asks about actions, but not about one to three.
    #[error("this round asks about {0} actions, not about 1 to 3; ask for a new link")]
    Actions(u8),
    /// The bytes end too early or too late, or hold a text that can't be.
    #[error("this round can't be read: {0}")]
    Malformed(#[from] Malformed),
}

/// What flags there are.
const KEEPS_SCORES: u8 = 1;
const ASKS_ACTIONS: u8 = 2;

impl RoundDescriptor {
    /// The bytes that a round link carries, without its check bytes.
    pub fn encode(&self) -> Vec<u8> {
        let keepers = self.keepers.count();
        let scores = if self.keeps_scores { KEEPS_SCORES } else { 0 };
        let actions = if self.actions.0.is_empty() { 0 } else { ASKS_ACTIONS };
        let mut bytes = vec![VERSION, keepers, keepers, SUMS_ONLY, scores | actions];
        bytes.push(self.minimum.get());
        bytes.push(match self.detail {
            Detail::Steps => 0,
            Detail::Distributions => 1,
        });
        bytes.extend(self.invited.map_or(0, NonZeroU16::get).to_be_bytes());
        bytes.extend(self.last_day.map_or(0, LastDay::days).to_be_bytes());
        bytes.extend(self.nonce.0);
        bytes.extend(self.instrument.digest);
        wire::put_text(&mut bytes, &self.instrument.id);
        wire::put_text(&mut bytes, self.title.as_str());
        for (_, keeper) in self.keepers.iter() {
            bytes.extend(keeper.seal.bytes());
            bytes.extend(keeper.id.bytes());
            wire::put_text(&mut bytes, keeper.name.as_str());
        }
        if let Ok(count @ 1..) = u8::try_from(self.actions.count()) {
            bytes.push(count);
            for action in &self.actions.0 {
                wire::put_text(&mut bytes, action.as_str());
            }
        }
        bytes
    }

    /// Reads what [`Self::encode`] writes; every descriptor has one encoding only.
    ///
    /// # Errors
    /// Says what is wrong with the first field that can't be.
    pub fn decode(bytes: &[u8]) -> Result<Self, DescriptorError> {
        let (descriptor, length) = Self::decode_prefix(bytes)?;
        match bytes.len() - length {
            0 => Ok(descriptor),
            more => Err(Malformed::TooLong(more).into()),
        }
    }

    /// Reads a descriptor that `bytes` begin with, and says how many of them it takes. What tells
    /// newer versions apart is looked at before anything else is believed.
    ///
    /// # Errors
    /// Says what is wrong with the first field that can't be. If only bytes are missing, that is
    /// [`Malformed::TooShort`].
    pub fn decode_prefix(bytes: &[u8]) -> Result<(Self, usize), DescriptorError> {
        let mut reader = Reader::new(bytes);
        match reader.u8()? {
            VERSION => {}
            0..VERSION => return Err(DescriptorError::OlderVersion),
            _ => return Err(DescriptorError::NewerVersion),
        }
        let [keepers, threshold, proofs, flags, minimum, detail] = reader.array()?;
        let known = keepers <= Keepers::MOST
            && threshold == keepers
            && proofs == SUMS_ONLY
            && flags & !(KEEPS_SCORES | ASKS_ACTIONS) == 0;
        let detail = match detail {
            0 => Detail::Steps,
            1 => Detail::Distributions,
            _ => return Err(DescriptorError::NewerVersion),
        };
        if !known {
            return Err(DescriptorError::NewerVersion);
        }
        let minimum = Minimum::new(minimum).ok_or(DescriptorError::Minimum(minimum))?;
        let invited = NonZeroU16::new(reader.u16()?);
        if let Some(invited) = invited.filter(|people| people.get() < minimum.get().into()) {
            return Err(DescriptorError::Invited(invited.get()));
        }
        let last_day = LastDay::new(reader.u32()?);
        let nonce = Nonce(reader.array()?);
        let digest = reader.array()?;
        let id = reader.text()?;
        if !is_instrument_id(id) {
            return Err(DescriptorError::Instrument);
        }
        let instrument = InstrumentRef { digest, id: id.to_owned() };
        let title = reader.title()?;
        let keepers: Result<Vec<Keeper>, Malformed> = (0..keepers)
            .map(|_| {
                let (seal, id) = (SealKey::new(reader.array()?), KeyId::new(reader.array()?));
                Ok(Keeper { seal, id, name: reader.name()? })
            })
            .collect();
        let keepers = Keepers::new(keepers?)?;
        let actions = if flags & ASKS_ACTIONS == 0 { Vec::new() } else { actions(&mut reader)? };
        let length = bytes.len() - reader.rest().len();
        let descriptor = Self {
            title,
            instrument,
            keepers,
            minimum,
            detail,
            invited,
            last_day,
            keeps_scores: flags & KEEPS_SCORES != 0,
            actions: Actions(actions),
            nonce,
        };
        Ok((descriptor, length))
    }

    /// The digest that ties every code to this round.
    pub fn digest(&self) -> RoundDigest {
        RoundDigest(hash::digest("round", &[&self.encode()]))
    }

    /// What may be shown of the result. The link carries it, so everybody could see it before they
    /// answered.
    pub fn policy(&self) -> Policy {
        let invited = self.invited.map(|invited| invited.get().into());
        Policy::new(self.minimum, self.detail, invited).keeping_scores(self.keeps_scores)
    }

    /// Whether `today`, in days since 1970-01-01 of the reader's own calendar, is after the last
    /// day, and after one day more: in Auckland the last day ends 23 hours before it ends in
    /// Honolulu, and it is to be the last day for all of a team. For the outermost two places of the
    /// world, 25 hours apart, an hour is missing.
    pub fn is_over(&self, today: u32) -> bool {
        self.last_day.is_some_and(|last| today > last.days().saturating_add(1))
    }
}

fn actions(reader: &mut Reader) -> Result<Vec<Label>, DescriptorError> {
    match reader.u8()? {
        count @ 1..=3 => Ok((0..count).map(|_| reader.title()).collect::<Result<_, _>>()?),
        count => Err(DescriptorError::Actions(count)),
    }
}

/// Whether `text` can be the identifier of an instrument: 1 to 40 of A-Z, a-z, 0-9, hyphens and
/// underscores.
fn is_instrument_id(text: &str) -> bool {
    let allowed = |byte| matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
    (1..=40).contains(&text.len()) && text.bytes().all(allowed)
}
