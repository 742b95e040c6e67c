//! Signatures on cards, announcements, lists and releases.

use super::text_form::CodeKind;
use super::{RoundDigest, SigningKey, hash};

/// An Ed25519 signature (RFC 8032).
pub(super) type Signature = [u8; 64];

/// What is signed: the purpose, the letter of the code, the round (zeros for a card) and the body
/// up to the signature.
pub(super) fn message(kind: CodeKind, round: Option<&RoundDigest>, body: &[u8]) -> Vec<u8> {
    let round = round.map_or(&[0; 32], RoundDigest::bytes);
    let letter = u8::try_from(kind.letter()).unwrap_or_default();
    [&hash::tag("sign"), &[letter][..], round, body].concat()
}

/// Whether `signature` is that of `key` over the message; strictly, so that a key which says yes
/// to everything says it to nothing.
pub(super) fn is_right(key: &SigningKey, message: &[u8], signature: &Signature) -> bool {
    ed25519_dalek::VerifyingKey::from_bytes(key.bytes()).is_ok_and(|key| {
        key.verify_strict(message, &ed25519_dalek::Signature::from_bytes(signature)).is_ok()
    })
}
