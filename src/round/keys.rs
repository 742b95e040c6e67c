//! A keeper's two public keys, and what names both of them.

use std::fmt;

use super::{Mark, hash};

/// A public X25519 key (RFC 7748), as its 32 bytes: what masks, or a release, are sealed to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SealKey([u8; 32]);

impl SealKey {
    pub(super) fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// A public Ed25519 key (RFC 8032), as its 32 bytes: what a keeper's signatures are checked with.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SigningKey([u8; 32]);

impl SigningKey {
    pub(super) fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Both public keys of a keeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PublicKeys {
    /// What masks are sealed to.
    pub seal: SealKey,
    /// What signatures are checked with.
    pub signing: SigningKey,
}

impl PublicKeys {
    /// What names both.
    pub fn id(&self) -> KeyId {
        let digest = hash::digest("key", &[&self.seal.0, &self.signing.0]);
        let mut id = [0; KeyId::BYTES];
        id.copy_from_slice(&digest[..KeyId::BYTES]);
        KeyId(id)
    }
}

/// The first 16 bytes of SHA-256 over both public keys of a keeper.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyId([u8; Self::BYTES]);

impl KeyId {
    pub(super) const BYTES: usize = 16;

    pub(super) fn new(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// The mark of the key, which people compare.
    pub fn mark(&self) -> Mark {
        Mark::start_of(&self.0)
    }
}

macro_rules! debug_as_hex {
    ($($name:ty),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }
    )*};
}

debug_as_hex!(SealKey, SigningKey, KeyId);
