//! What a pasted text brings to a round.

use std::collections::HashSet;
use std::ops::Range;

use super::super::text_form::PREFIX;
use super::super::{
    Code, CodeError, CodeKind, Contribution, ContributionError, Release, ReleaseError, Round,
};
use super::find::worth_reporting;
use super::open::Began;

/// How much of a code is quoted to tell which one is meant.
const QUOTED: usize = 16;

/// As many characters of a code tell it from the others of its round, which all begin alike.
const TELLING: usize = 40;

/// Everything that was found in a text and belongs to the round, and what does not, with the
/// reason.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// Contributions that were not known yet, in the order of the text. Changed copies are among
    /// them: which to take is for [`Collected`](crate::round::Collected) to say.
    pub new: Vec<Contribution>,
    /// How many were known already.
    pub known: usize,
    /// Releases.
    pub releases: Vec<Release>,
    /// Codes that are of no use here.
    pub refused: Vec<RefusedCode>,
}

/// A code that is of no use to the round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedCode {
    /// The line of the text, from 1, in which it begins.
    pub line: usize,
    /// Its first characters.
    pub quote: String,
    /// Why.
    pub why: Refusal,
}

/// Why a code is of no use to the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It can't be read.
    Unreadable(CodeError),
    /// It belongs to another round.
    ForeignRound,
    /// It can be read, and yet is not what a code of this round looks like.
    Misshapen,
    /// It is of a kind that is handed in elsewhere.
    Elsewhere(CodeKind),
}

/// Reads all codes in `text`, of which contributions that are `known` are only counted.
pub fn gather<'a>(
    round: &Round,
    text: &str,
    known: impl IntoIterator<Item = &'a Contribution>,
) -> Gathered {
    let known: HashSet<Code> = known.into_iter().map(Contribution::to_code).collect();
    let mut gathered = Gathered::default();
    let mut seen: HashSet<Code> = HashSet::new();
    let mut refused: Vec<(Range<usize>, Refusal)> = Vec::new();
    let mut cut = Vec::new();
    for began in worth_reporting(text) {
        match began.code {
            Err(CodeError::TooShort) => cut.push(began),
            Err(why) => refused.push((began.at, Refusal::Unreadable(why))),
            Ok(code) if !seen.insert(code.clone()) => {}
            Ok(code) if known.contains(&code) => gathered.known += 1,
            Ok(code) => {
                if let Err(why) = gathered.take(round, &code) {
                    refused.push((began.at, why));
                }
            }
        }
    }
    if !cut.is_empty() {
        let whole = Beginnings::of(seen.iter().chain(&known));
        let cut = cut.into_iter().filter(|began| !whole.has(began));
        refused.extend(cut.map(|began| (began.at, Refusal::Unreadable(CodeError::TooShort))));
    }
    refused.sort_by_key(|(at, _)| at.start);
    let (mut line, mut end) = (1, 0);
    for (at, why) in refused {
        line += text[end..at.start].matches('\n').count();
        end = at.start;
        let quote = text[at].chars().take(QUOTED).collect();
        gathered.refused.push(RefusedCode { line, quote, why });
    }
    gathered
}

impl Gathered {
    fn take(&mut self, round: &Round, code: &Code) -> Result<(), Refusal> {
        match code.kind() {
            CodeKind::Contribution => {
                let contribution = Contribution::from_code(round, code);
                self.new.push(contribution.map_err(|error| match error {
                    ContributionError::Code(error) => Refusal::Unreadable(error),
                    ContributionError::ForeignRound => Refusal::ForeignRound,
                    ContributionError::WrongLength { .. }
                    | ContributionError::NoCommitment
                    | ContributionError::ChangedCopy => Refusal::Misshapen,
                })?);
            }
            CodeKind::Release => {
                let release = Release::from_code(round, code);
                self.releases.push(release.map_err(|error| match error {
                    ReleaseError::Code(error) => Refusal::Unreadable(error),
                    ReleaseError::ForeignRound => Refusal::ForeignRound,
                    _ => Refusal::Misshapen,
                })?);
            }
            kind => return Err(Refusal::Elsewhere(kind)),
        }
        Ok(())
    }
}

/// How whole codes begin, sorted, so that one is looked up without going through all.
pub(super) struct Beginnings(Vec<Vec<u8>>);

impl Beginnings {
    pub(super) fn of<'a>(codes: impl Iterator<Item = &'a Code>) -> Self {
        let mut all: Vec<Vec<u8>> =
            codes.map(|code| code.to_string().into_bytes().split_off(PREFIX.len())).collect();
        all.sort();
        Self(all)
    }

    /// Whether `cut` is the beginning of one of them, as chats quote what is answered to.
    pub(super) fn has(&self, cut: &Began) -> bool {
        cut.cuts.iter().any(|end| {
            let Some(begins) = cut.begins.get(..*end) else { return false };
            let next = self.0.partition_point(|whole| whole.as_slice() < begins);
            begins.len() + PREFIX.len() >= TELLING
                && self.0.get(next).is_some_and(|whole| whole.starts_with(begins))
        })
    }
}
