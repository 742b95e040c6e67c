//! What a keeper says in public, signed.

use std::fmt;

use ed25519_dalek::Signer as _;
use thiserror::Error;

use super::signature::{Signature, is_right, message};
use super::text_form::{Code, CodeError, CodeKind};
use super::wire::{Malformed, Reader};
use super::{KeeperIndex, ListDigest, RoundDescriptor, RoundDigest, SealKey, SigningKey};

/// Bytes before what is said: start of the round's digest, what, keeper.
const HEAD: usize = RoundDigest::START + 2;

/// Bytes of a list's digest, or of a transport key.
const DETAIL: usize = 32;

/// Bytes of signing key and signature.
const SIGNED: usize = 32 + 64;

/// A keeper's announcement in one round, whose signature is right. That proves that the key was
/// used; who used it, only those know who see who posted it.
#[derive(Clone, PartialEq, Eq)]
pub struct Announcement {
    round: RoundDigest,
    keeper: KeeperIndex,
    signing: SigningKey,
    says: Says,
    signature: Signature,
}

/// What an announcement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// *I keep this round.*
    Keeps,
    /// *I am going to release this list.*
    WillRelease(ListDigest),
    /// *My transport key for this round.*
    Transport(SealKey),
}

/// Why a code is not an announcement in the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AnnouncementError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// It was made for another round.
    #[error("this announcement belongs to another round; look for the one of this round")]
    ForeignRound,
    /// It says something that this version does not know.
    #[error("this announcement was made by a newer version; reload the page and try again")]
    NewerVersion,
    /// It has not the length of what it says.
    #[error("this announcement is {found} bytes long, not {expected}; ask for it again")]
    WrongLength {
        /// Bytes that it should have.
        expected: usize,
        /// Bytes that it has.
        found: usize,
    },
    /// It names a keeper that the round has not, by this number from 0.
    #[error("this announcement is from a keeper that the round has not")]
    NoSuchKeeper(u8),
    /// The key that signed it is not that keeper's.
    #[error("this announcement was signed by somebody else than {0}; ask {0} for theirs")]
    SomebodyElse(KeeperIndex),
    /// It was changed, or made by somebody who lacks the key.
    #[error("the signature of this announcement is wrong; ask {0} for it again")]
    Signature(KeeperIndex),
}

impl Announcement {
    /// Reads a code of the kind [`CodeKind::Announcement`] and checks whose
    /// signature it bears.
    ///
    /// # Errors
    /// Says why if it is not an announcement of a keeper of this round.
    pub fn from_code(descriptor: &RoundDescriptor, code: &Code) -> Result<Self, AnnouncementError> {
        let body = code.body_of(CodeKind::Announcement)?;
        let round = descriptor.digest();
        let found = body.len();
        let wrong_length = |expected| AnnouncementError::WrongLength { expected, found };
        let too_short = |_| wrong_length(HEAD + SIGNED);
        let mut reader = Reader::new(body);
        if reader.array().map_err(too_short)? != round.start() {
            return Err(AnnouncementError::ForeignRound);
        }
        let [what, number] = reader.array().map_err(too_short)?;
        let more = match what {
            0 => 0,
            1 | 2 => DETAIL,
            _ => return Err(AnnouncementError::NewerVersion),
        };
        let expected = HEAD + more + SIGNED;
        let wrong_length = |_| wrong_length(expected);
        if found != expected {
            return Err(wrong_length(Malformed::TooShort));
        }
        let keeper = descriptor.keepers.index(number);
        let keeper = keeper.ok_or(AnnouncementError::NoSuchKeeper(number))?;
        let says = match what {
            0 => Says::Keeps,
            1 => Says::WillRelease(ListDigest::new(reader.array().map_err(wrong_length)?)),
            _ => Says::Transport(SealKey::new(reader.array().map_err(wrong_length)?)),
        };
        let signing = SigningKey::new(reader.array().map_err(wrong_length)?);
        let signature = reader.array().map_err(wrong_length)?;
        if !descriptor.keepers.signs(keeper, &signing) {
            return Err(AnnouncementError::SomebodyElse(keeper));
        }
        let read = Self { round, keeper, signing, says, signature };
        if is_right(
            &signing,
            &message(CodeKind::Announcement, Some(&round), &read.body()),
            &signature,
        ) {
            Ok(read)
        } else {
            Err(AnnouncementError::Signature(keeper))
        }
    }

    /// What keeper `keeper` says in `round`, signed with `key`.
    pub(super) fn sign(
        round: RoundDigest,
        keeper: KeeperIndex,
        says: Says,
        key: &ed25519_dalek::SigningKey,
    ) -> Self {
        let signing = SigningKey::new(key.verifying_key().to_bytes());
        let unsigned = Self { round, keeper, signing, says, signature: [0; 64] };
        let message = message(CodeKind::Announcement, Some(&round), &unsigned.body());
        Self { signature: key.sign(&message).to_bytes(), ..unsigned }
    }

    /// The body up to the signature.
    fn body(&self) -> Vec<u8> {
        let (what, detail): (u8, &[u8]) = match &self.says {
            Says::Keeps => (0, &[]),
            Says::WillRelease(list) => (1, list.bytes()),
            Says::Transport(key) => (2, key.bytes()),
        };
        let head = [what, self.keeper.get()];
        [&self.round.start(), &head[..], detail, self.signing.bytes()].concat()
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        let mut body = self.body();
        body.extend(self.signature);
        Code::new(CodeKind::Announcement, body)
    }

    /// Whose it is.
    pub fn keeper(&self) -> KeeperIndex {
        self.keeper
    }

    /// What it says.
    pub fn says(&self) -> &Says {
        &self.says
    }

    /// The list that its keeper is going to release, if it says so.
    pub fn list(&self) -> Option<&ListDigest> {
        match &self.says {
            Says::WillRelease(list) => Some(list),
            Says::Keeps | Says::Transport(_) => None,
        }
    }

    /// The keeper's transport key, if it names one.
    pub fn transport_key(&self) -> Option<&SealKey> {
        match &self.says {
            Says::Transport(key) => Some(key),
            Says::Keeps | Says::WillRelease(_) => None,
        }
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }
}

impl fmt::Debug for Announcement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Announcement({}, {:?})", self.keeper, self.says)
    }
}
