//! Masks, and the seal that goes with each: HPKE (RFC 9180) in base mode with
//! DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM.
//!
//! A mask is exported from the same HPKE context that makes the tag. Nothing is encrypted: the tag
//! alone shows the keeper that the mask, the round and the whole contribution belong together.

use hpke::aead::{AeadCtxR, AeadCtxS, AesGcm128};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::CryptoRng;
use hpke::{Deserializable, HpkeError, Kem, OpModeR, OpModeS, Serializable};
use zeroize::Zeroizing;

use super::{KeeperIndex, RoundDigest, SealKey};

pub(super) type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;

type Sender = AeadCtxS<AesGcm128, HkdfSha256, X25519HkdfSha256>;
type Receiver = AeadCtxR<AesGcm128, HkdfSha256, X25519HkdfSha256>;
type KemPublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type EncappedKey = <X25519HkdfSha256 as Kem>::EncappedKey;

const EXPORT: &[u8] = b"mask";

/// What a member shares with one keeper for one contribution.
pub(super) struct Shared {
    /// From which the keeper gets the same: public.
    pub(super) enc: Vec<u8>,
    pub(super) mask: Zeroizing<Vec<u8>>,
    context: Sender,
}

impl Shared {
    /// Draws a mask of `length` bytes for the keeper at `index`.
    pub(super) fn draw(
        round: &RoundDigest,
        index: KeeperIndex,
        key: &SealKey,
        length: usize,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, HpkeError> {
        let key = KemPublicKey::from_bytes(key.bytes())?;
        let info = info(round, index);
        let (enc, context): (EncappedKey, Sender) =
            hpke::setup_sender_with_rng(&OpModeS::Base, &key, &info, rng)?;
        let mut mask = Zeroizing::new(vec![0; length]);
        context.export(EXPORT, &mut mask)?;
        Ok(Self { enc: enc.to_bytes().to_vec(), mask, context })
    }

    /// The tag over `sealed`.
    pub(super) fn tag(&mut self, sealed: &[u8]) -> Result<Vec<u8>, HpkeError> {
        self.context.seal(&[], sealed)
    }
}

/// The mask of `length` bytes that a member shares with the keeper at `index`, if `tag` is the
/// right one over `sealed`.
pub(super) fn open(
    round: &RoundDigest,
    index: KeeperIndex,
    key: &PrivateKey,
    enc: &[u8],
    sealed: &[u8],
    tag: &[u8],
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, HpkeError> {
    let enc = EncappedKey::from_bytes(enc)?;
    let mut context: Receiver =
        hpke::setup_receiver(&OpModeR::Base, key, &enc, &info(round, index))?;
    context.open(tag, sealed)?;
    let mut mask = Zeroizing::new(vec![0; length]);
    context.export(EXPORT, &mut mask)?;
    Ok(mask)
}

/// Draws a key pair.
pub(super) fn draw_key(rng: &mut impl CryptoRng) -> PrivateKey {
    X25519HkdfSha256::gen_keypair_with_rng(rng).0
}

/// The private key with these 32 bytes.
pub(super) fn private_key(bytes: &[u8; 32]) -> Result<PrivateKey, HpkeError> {
    PrivateKey::from_bytes(bytes)
}

/// The bytes of a private key.
pub(super) fn private_bytes(key: &PrivateKey) -> Zeroizing<[u8; 32]> {
    let mut bytes = Zeroizing::new([0; 32]);
    key.write_exact(&mut *bytes);
    bytes
}

/// The public key of a private one.
pub(super) fn public_key(key: &PrivateKey) -> SealKey {
    SealKey::new(X25519HkdfSha256::sk_to_pk(key).to_bytes().into())
}

/// What a context is bound to: the round and the keeper's place in it.
fn info(round: &RoundDigest, index: KeeperIndex) -> Vec<u8> {
    [b"pulse-check contribution v1", &round.bytes()[..], &[index.get()]].concat()
}
