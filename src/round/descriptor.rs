//! What a round is: whose answers to what, kept by whom, shown how.

use std::fmt;
use std::num::{NonZeroU16, NonZeroU32};

use hpke::rand_core::CryptoRng;
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::wire::{self, Malformed, Reader};
use super::{Card, Keepers, KeepersError, Label};
use crate::disclosure::{Detail, Minimum, Policy};
use crate::instrument::{Digest, Instrument};

const VERSION: u8 = 1;

/// Everything about a round that its members have to agree on. The round link is made of it, and
/// every contribution is sealed for exactly this descriptor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundDescriptor {
    /// What the round is called.
    pub title: Label,
    /// What is asked.
    pub instrument: InstrumentRef,
    /// Who keeps.
    pub keepers: Keepers,
    /// Fewer answers than this are not added up.
    pub minimum: Minimum,
    /// How closely the result may be shown.
    pub detail: Detail,
    /// How many people are asked to answer, if that is known.
    pub invited: Option<NonZeroU16>,
    /// The last day on which answers are wanted, if there is one.
    pub last_day: Option<LastDay>,
    /// What makes this round different from every other.
    pub nonce: Nonce,
}

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

/// 16 random bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Nonce([u8; 16]);

impl Nonce {
    /// Draws a nonce.
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
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
    id: Label,
    digest: [u8; 16],
}

impl InstrumentRef {
    /// Refers to `instrument`.
    pub fn to(instrument: &Instrument) -> Self {
        Self { id: Label::of_instrument(instrument), digest: *instrument.digest().bytes() }
    }

    /// The instrument's identifier, to look for it by.
    pub fn id(&self) -> &str {
        self.id.as_str()
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

/// SHA-256 over `pulse-check round v1` and the descriptor. The first eight bytes stand in every
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

    /// How many bytes codes begin with.
    pub(super) const START: usize = 8;
}

impl fmt::Debug for RoundDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why bytes do not describe a round.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DescriptorError {
    /// Of another version than 1.
    #[error("this round is of version {0}, which is not known here; reload the page and try again")]
    OtherVersion(u8),
    /// A minimum that is not 4 to 100.
    #[error("a round needs 4 to 100 answers at least, not {0}; ask for a new link")]
    Minimum(u8),
    /// A way to show the result that this version does not know.
    #[error(
        "this round wants its result shown in a way ({0}) that is not known here; reload the page"
    )]
    Detail(u8),
    /// Keepers that can't be.
    #[error("{0}; ask for a new link")]
    Keepers(#[from] KeepersError),
    /// The bytes end too early or too late, or hold a text that can't be.
    #[error("this round can't be read: {0}")]
    Malformed(#[from] Malformed),
}

impl RoundDescriptor {
    /// The bytes that a round link carries.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION, self.keepers.count(), self.minimum.get()];
        bytes.push(match self.detail {
            Detail::Steps => 0,
            Detail::Distributions => 1,
        });
        bytes.extend(self.invited.map_or(0, NonZeroU16::get).to_be_bytes());
        bytes.extend(self.last_day.map_or(0, LastDay::days).to_be_bytes());
        bytes.extend(self.nonce.0);
        bytes.extend(self.instrument.digest);
        wire::put_label(&mut bytes, &self.instrument.id);
        wire::put_label(&mut bytes, &self.title);
        for (_, card) in self.keepers.iter() {
            card.put(&mut bytes);
        }
        bytes
    }

    /// Reads what [`Self::encode`] writes; every descriptor has one encoding only.
    ///
    /// # Errors
    /// Says what is wrong with the first field that can't be.
    pub fn decode(bytes: &[u8]) -> Result<Self, DescriptorError> {
        let mut reader = Reader::new(bytes);
        let version = reader.u8()?;
        if version != VERSION {
            return Err(DescriptorError::OtherVersion(version));
        }
        let keepers = reader.u8()?;
        let minimum = reader.u8()?;
        let minimum = Minimum::new(minimum).ok_or(DescriptorError::Minimum(minimum))?;
        let detail = match reader.u8()? {
            0 => Detail::Steps,
            1 => Detail::Distributions,
            other => return Err(DescriptorError::Detail(other)),
        };
        let invited = NonZeroU16::new(reader.u16()?);
        let last_day = LastDay::new(reader.u32()?);
        let nonce = Nonce(reader.array()?);
        let digest = reader.array()?;
        let instrument = InstrumentRef { digest, id: reader.label()? };
        let title = reader.label()?;
        let cards: Result<Vec<Card>, Malformed> =
            (0..keepers).map(|_| Card::take(&mut reader)).collect();
        let keepers = Keepers::new(cards?)?;
        reader.end()?;
        Ok(Self { title, instrument, keepers, minimum, detail, invited, last_day, nonce })
    }

    /// The digest that ties every code to this round.
    pub fn digest(&self) -> RoundDigest {
        let hash = Sha256::new().chain_update(b"pulse-check round v1").chain_update(self.encode());
        RoundDigest(hash.finalize().into())
    }

    /// What may be shown of the result. The link carries it, so everybody could see it before they
    /// answered.
    pub fn policy(&self) -> Policy {
        Policy::new(self.minimum, self.detail, self.invited.map(|invited| invited.get().into()))
    }

    /// Whether `today`, in days since 1970-01-01, is after the last day.
    pub fn is_over(&self, today: u32) -> bool {
        self.last_day.is_some_and(|last| today > last.days())
    }
}
