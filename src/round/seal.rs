//! Sealing to a public key: HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256),
//! HKDF-SHA256 and AES-128-GCM.
//!
//! Masks and blind of a contribution are exported from the same HPKE context that makes the tag.
//! Nothing is encrypted: the tag alone shows the keeper that masks, round and contribution belong
//! together.

use curve25519_dalek::Scalar;
use hpke::aead::{AeadCtxR, AeadCtxS, AesGcm128};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::CryptoRng;
use hpke::{Deserializable, HpkeError, Kem, OpModeR, OpModeS, Serializable};
use zeroize::Zeroizing;

use super::layout::{Layout, MASK_BYTES, scalar};
use super::{KeeperIndex, RoundDigest, SealKey, hash};

pub(super) type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;

type Sender = AeadCtxS<AesGcm128, HkdfSha256, X25519HkdfSha256>;
type Receiver = AeadCtxR<AesGcm128, HkdfSha256, X25519HkdfSha256>;
type KemPublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type EncappedKey = <X25519HkdfSha256 as Kem>::EncappedKey;

/// Bytes of an encapsulated key (RFC 9180: `Nenc`) and of a tag (`Nt`).
pub(super) const ENC: usize = 32;
pub(super) const TAG: usize = 16;

/// What a member shares with one keeper for one contribution. Erased from memory when dropped.
#[derive(Clone)]
pub(super) struct Secrets {
    /// One per lane, uniform below 2 to the power of its bits less two.
    pub(super) masks: Zeroizing<Vec<Scalar>>,
    /// What blinds the commitment to the masks.
    pub(super) blind: Zeroizing<Scalar>,
}

impl Secrets {
    /// Nothing shared with anybody yet.
    pub(super) fn none(layout: &Layout) -> Self {
        let masks = Zeroizing::new(vec![Scalar::ZERO; layout.lanes().len()]);
        Self { masks, blind: Zeroizing::new(Scalar::ZERO) }
    }

    /// Adds what is shared with somebody else.
    pub(super) fn add(&mut self, other: &Self) {
        self.masks.iter_mut().zip(other.masks.iter()).for_each(|(sum, mask)| *sum += mask);
        *self.blind += *other.blind;
    }

    fn of(
        layout: &Layout,
        export: impl Fn(&[u8], &mut [u8]) -> Result<(), HpkeError>,
    ) -> Result<Self, HpkeError> {
        let mut masks = Zeroizing::new(Vec::with_capacity(layout.lanes().len()));
        for (number, lane) in (0_u16..).zip(layout.lanes()) {
            let mut bytes = Zeroizing::new([0; 32]);
            let mask = &mut bytes[..lane + MASK_BYTES];
            export(&[&hash::tag("mask"), &number.to_be_bytes()[..]].concat(), mask)?;
            if let Some(last) = mask.last_mut() {
                *last &= 0b0011_1111;
            }
            masks.push(scalar(&*bytes));
        }
        let mut wide = Zeroizing::new([0; 64]);
        export(&hash::tag("blind"), &mut *wide)?;
        Ok(Self { masks, blind: Zeroizing::new(Scalar::from_bytes_mod_order_wide(&wide)) })
    }
}

/// What a member made for one keeper, before the tag.
pub(super) struct Shared {
    /// From which the keeper gets the same: public.
    pub(super) enc: [u8; ENC],
    pub(super) secrets: Secrets,
    context: Sender,
}

impl Shared {
    /// Draws masks and blind for the keeper at `index`, from 32 random bytes.
    pub(super) fn draw(
        round: &RoundDigest,
        index: KeeperIndex,
        key: &SealKey,
        layout: &Layout,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, HpkeError> {
        let (enc, context) = send(key, &contribution_info(round, index), rng)?;
        let secrets = Secrets::of(layout, |name, out| context.export(name, out))?;
        Ok(Self { enc, secrets, context })
    }

    /// The tag over `sealed`.
    pub(super) fn tag(mut self, sealed: &[u8]) -> Result<Vec<u8>, HpkeError> {
        self.context.seal(&[], sealed)
    }
}

/// What a member shares with the keeper at `index`, if `tag` is the right one over `sealed`.
pub(super) fn open(
    round: &RoundDigest,
    index: KeeperIndex,
    key: &PrivateKey,
    layout: &Layout,
    [enc, sealed, tag]: [&[u8]; 3],
) -> Result<Secrets, HpkeError> {
    let mut context = receive(key, enc, &contribution_info(round, index))?;
    context.open(tag, sealed)?;
    Secrets::of(layout, |name, out| context.export(name, out))
}

/// Encrypts `plaintext` to `key`, from 32 random bytes.
pub(super) fn encrypt(
    key: &SealKey,
    info: &[u8],
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<([u8; ENC], Vec<u8>), HpkeError> {
    let (enc, mut context) = send(key, info, rng)?;
    Ok((enc, context.seal(plaintext, &[])?))
}

/// Decrypts what [`encrypt`] made.
pub(super) fn decrypt(
    key: &PrivateKey,
    info: &[u8],
    enc: &[u8; ENC],
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, HpkeError> {
    receive(key, enc, info)?.open(ciphertext, &[]).map(Zeroizing::new)
}

fn send(
    key: &SealKey,
    info: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<([u8; ENC], Sender), HpkeError> {
    let key = KemPublicKey::from_bytes(key.bytes())?;
    let (enc, context): (EncappedKey, Sender) =
        hpke::setup_sender_with_rng(&OpModeS::Base, &key, info, rng)?;
    Ok((enc.to_bytes().into(), context))
}

fn receive(key: &PrivateKey, enc: &[u8], info: &[u8]) -> Result<Receiver, HpkeError> {
    let enc = EncappedKey::from_bytes(enc)?;
    hpke::setup_receiver(&OpModeR::Base, key, &enc, info)
}

/// Draws a key pair.
pub(super) fn draw_key(rng: &mut impl CryptoRng) -> PrivateKey {
    X25519HkdfSha256::gen_keypair_with_rng(rng).0
}

/// The private key with these 32 bytes.
pub(super) fn private_key(bytes: &[u8]) -> Result<PrivateKey, HpkeError> {
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

/// What the context of a contribution is bound to: the round and the keeper's place in it.
fn contribution_info(round: &RoundDigest, index: KeeperIndex) -> Vec<u8> {
    [&hash::tag("contribution"), &round.bytes()[..], &[index.get()]].concat()
}
