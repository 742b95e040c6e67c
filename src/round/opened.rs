//! A round of which everything is known: its descriptor and the instrument that it names.

use std::sync::{Arc, OnceLock};

use thiserror::Error;

use super::generators::Generators;
use super::layout::{Layout, MASK_BYTES};
use super::seal::{ENC, TAG};
use super::text_form::{Code, CodeKind};
use super::{List, Mark, RoundDescriptor, RoundDigest, UnfitScale, hash};
use crate::instrument::Instrument;

/// Bytes of a list besides its contributions: the start of the round's digest, how many there are,
/// the key that signed it, and the signature.
pub(super) const LIST_FRAME: usize = RoundDigest::START + 2 + 32 + 64;

/// Bytes of a commitment.
pub(super) const COMMITMENT: usize = 32;

/// A descriptor together with the instrument that it means. Everything that is done in a round
/// takes one, so that nothing can be done with the wrong questionnaire.
#[derive(Clone, Debug)]
pub struct Round {
    descriptor: RoundDescriptor,
    instrument: Instrument,
    digest: RoundDigest,
    layout: Layout,
    reckoned: Arc<Reckoned>,
}

/// What takes long to reckon, and is reckoned once when it is first needed.
#[derive(Debug, Default)]
struct Reckoned {
    mark: OnceLock<Mark>,
    generators: OnceLock<Generators>,
}

impl PartialEq for Round {
    fn eq(&self, other: &Self) -> bool {
        (&self.descriptor, &self.instrument) == (&other.descriptor, &other.instrument)
    }
}

/// Why a descriptor and an instrument do not make a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RoundError {
    /// The descriptor means another instrument, or another wording of it.
    #[error(
        "this round asks another questionnaire, or another version of it; ask for the file with its questions"
    )]
    OtherInstrument,
    /// What a round shows was not worked out for the questionnaire's scale.
    #[error("{0}")]
    Scale(#[from] UnfitScale),
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
        UnfitScale::of(&instrument).map_or(Ok(()), Err)?;
        let layout = Layout::of(&instrument, descriptor.actions.count(), descriptor.invited);
        let digest = descriptor.digest();
        let round = Self { descriptor, instrument, digest, layout, reckoned: Arc::default() };
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
        *self.reckoned.mark.get_or_init(|| self.digest.mark())
    }

    /// The mark of what was released of the result of `list`: `view` is the released view as
    /// bytes.
    pub fn result_mark(&self, list: &List, view: &[u8]) -> Mark {
        let parts = [self.digest.bytes(), list.digest().bytes(), view];
        Mark::start_of(&hash::digest("result", &parts))
    }

    /// How many answers a closed list can hold: as many as a cell can count to, and as fit into
    /// the longest code.
    pub fn most_answers(&self) -> u16 {
        let fit = (CodeKind::List.longest_body() - LIST_FRAME) / self.contribution_length();
        u16::try_from(fit).unwrap_or(u16::MAX).min(self.layout.width.most())
    }

    /// How many characters the code of every contribution has.
    pub fn characters_of_contribution(&self) -> usize {
        Code::characters(self.contribution_length())
    }

    /// How many characters the code of a list of so many contributions has.
    pub fn characters_of_list(&self, contributions: usize) -> usize {
        Code::characters(LIST_FRAME + contributions * self.contribution_length())
    }

    pub(super) fn layout(&self) -> &Layout {
        &self.layout
    }

    pub(super) fn generators(&self) -> &Generators {
        let lanes = self.layout.lanes().len();
        self.reckoned.generators.get_or_init(|| Generators::new(lanes))
    }

    pub(super) fn keepers(&self) -> usize {
        usize::from(self.descriptor.keepers.count())
    }

    /// How many bytes the body of every contribution has.
    pub(super) fn contribution_length(&self) -> usize {
        RoundDigest::START + self.keepers() * (ENC + COMMITMENT + TAG) + self.layout.row(MASK_BYTES)
    }
}
