//! Pedersen commitments in ristretto255 (RFC 9496).

use curve25519_dalek::traits::{Identity as _, MultiscalarMul as _, VartimeMultiscalarMul as _};
use curve25519_dalek::{RistrettoPoint, Scalar};
use sha2::{Digest as _, Sha512};

use super::hash;

/// Group elements of which nobody knows how they hang together: one per lane, and one for what
/// blinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Generators {
    /// That of the blind first, then those of the lanes.
    all: Vec<RistrettoPoint>,
}

/// The number that stands for the generator of blinds.
const BLIND: u16 = u16::MAX;

impl Generators {
    /// Generators for so many lanes.
    pub(super) fn new(lanes: usize) -> Self {
        let numbers = [BLIND].into_iter().chain(0..BLIND);
        Self { all: numbers.take(1 + lanes).map(generator).collect() }
    }

    /// The commitment to `lanes`, blinded with `blind`: in the same time whatever they are.
    pub(super) fn commit(&self, lanes: &[Scalar], blind: &Scalar) -> RistrettoPoint {
        RistrettoPoint::multiscalar_mul([blind].into_iter().chain(lanes), &self.all)
    }

    /// Whether the sum of `commitments` is the commitment to `lanes` and `blind`, all of which is
    /// public.
    pub(super) fn hold<'a>(
        &self,
        commitments: impl IntoIterator<Item = &'a RistrettoPoint>,
        lanes: &[Scalar],
        blind: &Scalar,
    ) -> bool {
        let sum = commitments.into_iter().fold(RistrettoPoint::identity(), |sum, one| sum + one);
        let scalars = [blind].into_iter().chain(lanes);
        sum == RistrettoPoint::vartime_multiscalar_mul(scalars, &self.all)
    }
}

/// The generator with this number: the one-way map of SHA-512.
fn generator(number: u16) -> RistrettoPoint {
    let hash = Sha512::new()
        .chain_update(hash::tag("generator"))
        .chain_update(number.to_be_bytes())
        .finalize();
    RistrettoPoint::from_uniform_bytes(&hash.into())
}
