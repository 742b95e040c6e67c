//! SHA-256 over what is hashed for one purpose only.

use sha2::{Digest as _, Sha256};

/// What every hash for a purpose begins with: `pulse-check v2 `, the purpose, and a zero byte.
pub(super) fn tag(purpose: &str) -> Vec<u8> {
    [b"pulse-check v2 ", purpose.as_bytes(), &[0]].concat()
}

/// SHA-256 over the tag of `purpose` and `parts`.
pub(super) fn digest(purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
    let hash = Sha256::new().chain_update(tag(purpose));
    parts.iter().fold(hash, Sha256::chain_update).finalize().into()
}
