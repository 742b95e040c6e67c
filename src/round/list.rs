//! The closed list: which contributions are added up.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use ed25519_dalek::Signer as _;
use thiserror::Error;

use super::opened::LIST_FRAME;
use super::signature::{Signature, is_right, message};
use super::text_form::{Code, CodeError, CodeKind};
use super::wire::Reader;
use super::{
    Contribution, ContributionError, Fingerprint, KeeperIndex, KeeperKey, Mark, Reckoning, Round,
    RoundDigest, SigningKey, hash,
};

/// The contributions of a round that are added up, signed by the facilitator: sorted, all
/// different, no part in two of them, at least as many as the round's minimum, no more than were
/// invited and no more than can be counted.
///
/// Everybody can look whether their own is in it; keepers compare it with what was posted.
#[derive(Clone)]
pub struct List {
    round: RoundDigest,
    contributions: Vec<Contribution>,
    people: u16,
    digest: ListDigest,
    signing: SigningKey,
    signature: Signature,
}

impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        (&self.digest, &self.signature) == (&other.digest, &other.signature)
    }
}

impl Eq for List {}

const MARK: &str = "list mark";

/// SHA-256 over a round and its closed list. Announcements and releases name it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListDigest([u8; 32]);

impl ListDigest {
    pub(super) fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The list's mark, which people compare. Takes 131,072 hashes where it was not reckoned before.
    pub fn mark(&self) -> Mark {
        Mark::slow(MARK, &self.0)
    }

    /// The same, a little at a time.
    pub fn reckoning(&self) -> Reckoning {
        Reckoning::of(MARK, &self.0)
    }
}

impl fmt::Debug for ListDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why a code is not a closed list of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ListError {
    /// It is another code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// It belongs to another round.
    #[error("this list belongs to another round; look for the one of this round")]
    ForeignRound,
    /// Its length is not that of as many contributions as it says.
    #[error("this list is {found} bytes long, not {expected}; ask for it again")]
    WrongLength {
        /// Bytes that as many contributions take.
        expected: usize,
        /// Bytes that there are.
        found: usize,
    },
    /// The key that signed it is not the facilitator's.
    #[error("this list was signed by somebody else than the facilitator; ask for the right one")]
    SomebodyElse,
    /// It was changed, or made by somebody who lacks the key.
    #[error("the signature of this list is wrong; ask for it again")]
    Signature,
    /// Signed by the facilitator, and yet against a rule.
    #[error(transparent)]
    Rule(#[from] BrokenRule),
}

/// A rule that a list breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BrokenRule {
    /// Fewer contributions than the round's minimum.
    #[error(
        "there are {found} answers and {minimum} are needed; wait for more, or give the round up"
    )]
    TooFew {
        /// How many there are.
        found: usize,
        /// How many are needed.
        minimum: u8,
    },
    /// More contributions than people who were invited.
    #[error("there are {found} answers and {invited} people were invited; ask who handed in twice")]
    MoreThanInvited {
        /// How many there are.
        found: usize,
        /// How many people were invited.
        invited: u16,
    },
    /// More contributions than can be counted, or than a code can hold.
    #[error("there are {found} answers and {most} can be added up; make rounds for smaller groups")]
    TooMany {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: u16,
    },
    /// A contribution in it is of another round.
    #[error(
        "a contribution in this list belongs to another round; ask for the list to be closed again"
    )]
    ForeignContribution,
    /// A commitment in it is no group element.
    #[error("the contribution {0} can't be one; ask for the list to be closed again without it")]
    NoCommitment(Fingerprint),
    /// Two encapsulated keys in a contribution are the same: it is a changed copy.
    #[error(
        "the contribution {0} is a changed copy; ask for the list to be closed again without it"
    )]
    ChangedCopy(Fingerprint),
    /// A contribution, or the fingerprint of one, is in it more than once.
    #[error("this list holds the contribution {0} twice; ask for the list to be closed again")]
    Double(Fingerprint),
    /// The contributions are not in order.
    #[error("this list is not in order; ask for it to be closed again")]
    NotSorted,
    /// Two contributions share an encapsulated key or a row: one is a changed copy.
    #[error(
        "{0} and {1} share a part, so one of them is a changed copy; ask for the list to be closed again with one of them"
    )]
    SharedPart(Fingerprint, Fingerprint),
}

/// Why the list can't be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CloseError {
    /// The key is not the facilitator's.
    #[error("only the facilitator closes the list; use the device on which the round was made")]
    NotTheFacilitator,
    /// These contributions make no list.
    #[error(transparent)]
    Rule(#[from] BrokenRule),
}

impl List {
    /// Closes the list of these contributions, in any order, with the facilitator's key; the same
    /// one twice counts once.
    ///
    /// # Errors
    /// If there are too few or too many, two share a part, one is of another round, or `key` is
    /// not that of keeper 0.
    pub fn close(
        round: &Round,
        contributions: impl IntoIterator<Item = Contribution>,
        key: &KeeperKey,
    ) -> Result<Self, CloseError> {
        if key.index_in(round) != Some(KeeperIndex::FACILITATOR) {
            return Err(CloseError::NotTheFacilitator);
        }
        let sorted: BTreeSet<Contribution> = contributions.into_iter().collect();
        if sorted.iter().any(|contribution| contribution.round() != round.digest()) {
            return Err(BrokenRule::ForeignContribution.into());
        }
        let people = counted(round, sorted.len())?;
        let contributions: Vec<Contribution> = sorted.into_iter().collect();
        differ(&contributions)?;
        let digest = digest(round, &body(round.digest(), people, &contributions));
        let unsigned = Self {
            round: *round.digest(),
            contributions,
            people,
            digest,
            signing: key.public().signing,
            signature: [0; 64],
        };
        let message = message(CodeKind::List, Some(round.digest()), &unsigned.body_to_signature());
        let signature = key.signing().sign(&message).to_bytes();
        Ok(Self { signature, ..unsigned })
    }

    /// Reads a code of the kind [`CodeKind::List`], and checks signature and rules.
    ///
    /// # Errors
    /// Says why if it is not a closed list of `round`.
    pub fn from_code(round: &Round, code: &Code) -> Result<Self, ListError> {
        Ok(SignedList::from_code(round, code)?.by_the_rules(round)?)
    }

    /// The code to post.
    pub fn to_code(&self) -> Code {
        let mut body = self.body_to_signature();
        body.extend(self.signature);
        Code::new(CodeKind::List, body)
    }

    fn body_to_signature(&self) -> Vec<u8> {
        let mut body = body(&self.round, self.people, &self.contributions);
        body.extend(self.signing.bytes());
        body
    }

    /// The contributions, sorted by their bytes.
    pub fn contributions(&self) -> &[Contribution] {
        &self.contributions
    }

    /// Whether the contribution with this fingerprint is in it.
    pub fn contains(&self, fingerprint: &Fingerprint) -> bool {
        self.contributions.iter().any(|one| one.fingerprint() == *fingerprint)
    }

    /// How many contributions there are.
    pub fn people(&self) -> u16 {
        self.people
    }

    /// The digest that announcements and releases name.
    pub fn digest(&self) -> &ListDigest {
        &self.digest
    }

    /// The mark of the list, which people compare.
    pub fn mark(&self) -> Mark {
        self.digest.mark()
    }

    pub(super) fn round(&self) -> &RoundDigest {
        &self.round
    }
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").field("people", &self.people).field("digest", &self.digest).finish()
    }
}

/// What the facilitator's key has signed as a list, by the rules or not.
pub(super) struct SignedList<'a> {
    pub(super) digest: ListDigest,
    contributions: &'a [u8],
    people: u16,
    signing: SigningKey,
    signature: Signature,
}

impl<'a> SignedList<'a> {
    pub(super) fn from_code(round: &Round, code: &'a Code) -> Result<Self, ListError> {
        let body = code.body_of(CodeKind::List)?;
        let wrong_length =
            |expected| move |_| ListError::WrongLength { expected, found: body.len() };
        let mut reader = Reader::new(body);
        if reader.array().map_err(wrong_length(LIST_FRAME))? != round.digest().start() {
            return Err(ListError::ForeignRound);
        }
        let people = reader.u16().map_err(wrong_length(LIST_FRAME))?;
        let length = usize::from(people) * round.contribution_length();
        let wrong_length = wrong_length(LIST_FRAME + length);
        let contributions = reader.take(length).map_err(&wrong_length)?;
        let signing = SigningKey::new(reader.array().map_err(&wrong_length)?);
        let signature: Signature = reader.array().map_err(&wrong_length)?;
        reader.end().map_err(&wrong_length)?;
        if !round.descriptor().keepers.signs(KeeperIndex::FACILITATOR, &signing) {
            return Err(ListError::SomebodyElse);
        }
        let signed = &body[..body.len() - signature.len()];
        if !is_right(&signing, &message(CodeKind::List, Some(round.digest()), signed), &signature) {
            return Err(ListError::Signature);
        }
        let digest = digest(round, &signed[..signed.len() - signing.bytes().len()]);
        Ok(Self { digest, contributions, people, signing, signature })
    }

    pub(super) fn by_the_rules(self, round: &Round) -> Result<List, BrokenRule> {
        counted(round, self.people.into())?;
        let contributions: Vec<Contribution> = self
            .contributions
            .chunks(round.contribution_length())
            .map(|body| contribution(round, body))
            .collect::<Result<_, _>>()?;
        for pair in contributions.windows(2) {
            match pair[0].cmp(&pair[1]) {
                Ordering::Less => {}
                Ordering::Equal => return Err(BrokenRule::Double(pair[0].fingerprint())),
                Ordering::Greater => return Err(BrokenRule::NotSorted),
            }
        }
        differ(&contributions)?;
        Ok(List {
            round: *round.digest(),
            contributions,
            people: self.people,
            digest: self.digest,
            signing: self.signing,
            signature: self.signature,
        })
    }
}

/// A contribution out of a list. Its length is right.
fn contribution(round: &Round, body: &[u8]) -> Result<Contribution, BrokenRule> {
    Contribution::from_body(round, body).map_err(|error| match error {
        ContributionError::NoCommitment => BrokenRule::NoCommitment(Fingerprint::of(body)),
        ContributionError::ChangedCopy => BrokenRule::ChangedCopy(Fingerprint::of(body)),
        _ => BrokenRule::ForeignContribution,
    })
}

/// The number of people, if as many can be added up in `round`.
fn counted(round: &Round, found: usize) -> Result<u16, BrokenRule> {
    let minimum = round.descriptor().minimum.get();
    if found < usize::from(minimum) {
        return Err(BrokenRule::TooFew { found, minimum });
    }
    if let Some(invited) = round.descriptor().invited
        && found > usize::from(invited.get())
    {
        return Err(BrokenRule::MoreThanInvited { found, invited: invited.get() });
    }
    let most = round.most_answers();
    match u16::try_from(found) {
        Ok(people) if people <= most => Ok(people),
        _ => Err(BrokenRule::TooMany { found, most }),
    }
}

/// Makes sure that no two share a fingerprint, an encapsulated key or a row.
fn differ(contributions: &[Contribution]) -> Result<(), BrokenRule> {
    let mut fingerprints = HashSet::with_capacity(contributions.len());
    let mut parts = HashMap::new();
    for contribution in contributions {
        let fingerprint = contribution.fingerprint();
        if !fingerprints.insert(fingerprint) {
            return Err(BrokenRule::Double(fingerprint));
        }
        for part in contribution.parts() {
            if let Some(first) = parts.insert(part, fingerprint) {
                return Err(BrokenRule::SharedPart(first, fingerprint));
            }
        }
    }
    Ok(())
}

/// The body up to the signing key.
fn body(round: &RoundDigest, people: u16, contributions: &[Contribution]) -> Vec<u8> {
    let mut body = round.start().to_vec();
    body.extend(people.to_be_bytes());
    contributions.iter().for_each(|contribution| body.extend_from_slice(contribution.body()));
    body
}

/// The digest of the list whose body up to the signing key is `body`.
fn digest(round: &Round, body: &[u8]) -> ListDigest {
    ListDigest(hash::digest("list", &[round.digest().bytes(), body]))
}
