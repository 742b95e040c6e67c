//! A round of which everything is known: its descriptor and the instrument that it names.

use thiserror::Error;

use super::layout::Layout;
use super::text_form::Kind;
use super::{List, Mark, RoundDescriptor, RoundDigest};
use crate::instrument::Instrument;

/// Bytes of a list besides its contributions: the start of the round's digest, how many there are,
/// the key that signed it, and the signature.
pub(super) const LIST_FRAME: usize = RoundDigest::START + 2 + 32 + 64;

/// Encapsulated key (RFC 9180: `Nenc`) and tag (`Nt`), which a contribution has of every keeper.
pub(super) const ENC: usize = 32;
pub(super) const TAG: usize = 16;

/// A descriptor together with the instrument that it means. Everything that is done in a round
/// takes one, so that nothing can be done with the wrong questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    descriptor: RoundDescriptor,
    instrument: Instrument,
    digest: RoundDigest,
    layout: Layout,
}

/// Why a descriptor and an instrument do not make a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RoundError {
    /// The descriptor means another instrument, or another wording of it.
    #[error(
        "this round asks another questionnaire, or another version of it; ask for the file with its questions"
    )]
    OtherInstrument,
    /// More answers are needed or invited than one closed list can hold.
    #[error(
        "a round with this questionnaire and these keepers holds {most} answers at most; invite fewer people, or have fewer keepers"
    )]
    TooLarge {
        /// How many it can hold.
        most: u16,
    },
}

impl Round {
    /// Brings the two together.
    ///
    /// # Errors
    /// If `instrument` is not the one that the descriptor means, or the closed list of all who are
    /// invited would be longer than a code can be.
    pub fn new(descriptor: RoundDescriptor, instrument: Instrument) -> Result<Self, RoundError> {
        if !descriptor.instrument.means(&instrument) {
            return Err(RoundError::OtherInstrument);
        }
        let layout = Layout::of(&instrument, descriptor.invited);
        let digest = descriptor.digest();
        let round = Self { descriptor, instrument, digest, layout };
        let most = round.most_answers();
        let invited = round.descriptor.invited.map_or(0, |invited| invited.get());
        if most < invited.max(u16::from(round.descriptor.minimum.get())) {
            return Err(RoundError::TooLarge { most });
        }
        Ok(round)
    }

    /// What the members agreed on.
    pub fn descriptor(&self) -> &RoundDescriptor {
        &self.descriptor
    }

    /// What is asked.
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The digest that ties every code to this round.
    pub fn digest(&self) -> &RoundDigest {
        &self.digest
    }

    /// The round's mark, which people compare; reckoned when it is first asked for.
    pub fn mark(&self) -> Mark {
        todo!()
    }

    /// The mark of what was released of the result of `list`: `view` is the released view as
    /// bytes.
    pub fn result_mark(&self, _list: &List, _view: &[u8]) -> Mark {
        todo!()
    }

    /// How many answers a closed list can hold: as many as a cell can count to, and as fit into
    /// the longest code.
    pub fn most_answers(&self) -> u16 {
        let fit = (Kind::List.longest_body() - LIST_FRAME) / self.contribution_length();
        u16::try_from(fit).unwrap_or(u16::MAX).min(self.layout.width.most())
    }

    pub(super) fn layout(&self) -> &Layout {
        &self.layout
    }

    pub(super) fn keepers(&self) -> usize {
        usize::from(self.descriptor.keepers.count())
    }

    /// How many bytes the body of every contribution has.
    pub(super) fn contribution_length(&self) -> usize {
        RoundDigest::START + self.keepers() * (ENC + 32 + TAG) + self.layout.bytes()
    }
}
