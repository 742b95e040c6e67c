//! What a pasted text brings to a round.

use std::collections::BTreeSet;

use super::{
    Code, CodeError, Contribution, ContributionError, Findings, KeeperKey, Kind, Release,
    ReleaseError, Round, find,
};

/// How much of a code is quoted to tell which one is meant.
const QUOTED: usize = 16;

/// As many characters of a code tell it from the others of its round, which all begin alike.
const TELLING: usize = 40;

/// Everything that was found in a text and belongs to the round, and what does not, with the
/// reason.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// Contributions that were not known yet.
    pub new: BTreeSet<Contribution>,
    /// How many were known already.
    pub known: usize,
    /// Releases.
    pub releases: Vec<Release>,
    /// Codes that are of no use here.
    pub refused: Vec<Refused>,
}

/// A code that is of no use to the round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
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
    /// It was changed after it was sealed, or sealed for somebody else.
    DoesNotOpen,
    /// It is of a kind that is handed in elsewhere.
    Elsewhere(Kind),
}

/// Reads all codes in `text`. With the `key` of one of the round's keepers, contributions that do
/// not open are refused now rather than after the list was frozen.
pub fn gather(
    round: &Round,
    text: &str,
    known: &BTreeSet<Contribution>,
    key: Option<&KeeperKey>,
) -> Gathered {
    let Findings { codes, damaged } = find(text);
    let whole: Vec<String> = codes
        .iter()
        .map(|found| found.code.to_string())
        .chain(known.iter().map(|known| known.to_code().to_string()))
        .collect();
    let mut gathered = Gathered::default();
    let mut refused = Vec::new();
    for found in codes {
        match sort(round, &found.code, key) {
            Ok(Sorted::Contribution(contribution)) => {
                if known.contains(&contribution) {
                    gathered.known += 1;
                } else {
                    gathered.new.insert(contribution);
                }
            }
            Ok(Sorted::Release(release)) => gathered.releases.push(release),
            Err(why) => refused.push((found.at, why)),
        }
    }
    let damaged = damaged.into_iter().filter(|code| !is_quote(&text[code.at.clone()], &whole));
    refused.extend(damaged.map(|code| (code.at, Refusal::Unreadable(code.why))));
    refused.sort_by_key(|(at, _)| at.start);
    let (mut line, mut seen) = (1, 0);
    for (at, why) in refused {
        line += text[seen..at.start].matches('\n').count();
        seen = at.start;
        gathered.refused.push(Refused {
            line,
            quote: text[at].chars().take(QUOTED).collect(),
            why,
        });
    }
    gathered
}

/// Whether `cut` is the beginning of a code that is there as a whole, as chats quote what is
/// answered to.
fn is_quote(cut: &str, whole: &[String]) -> bool {
    let begins: String = cut
        .chars()
        .filter(|character| !character.is_whitespace() && *character != '>')
        .take_while(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_uppercase())
        .collect();
    begins.len() >= TELLING && whole.iter().any(|code| code.starts_with(&begins))
}

enum Sorted {
    Contribution(Contribution),
    Release(Release),
}

fn sort(round: &Round, code: &Code, key: Option<&KeeperKey>) -> Result<Sorted, Refusal> {
    match code.kind() {
        Kind::Contribution => {
            let contribution =
                Contribution::from_code(round, code).map_err(|error| match error {
                    ContributionError::Code(error) => Refusal::Unreadable(error),
                    ContributionError::ForeignRound => Refusal::ForeignRound,
                    ContributionError::WrongLength { .. }
                    | ContributionError::NoCommitment
                    | ContributionError::ChangedCopy => Refusal::Misshapen,
                })?;
            match key.map(|key| key.check(round, &contribution)) {
                Some(Err(_)) => Err(Refusal::DoesNotOpen),
                Some(Ok(())) | None => Ok(Sorted::Contribution(contribution)),
            }
        }
        Kind::Release => match Release::from_code(round, code) {
            Ok(release) => Ok(Sorted::Release(release)),
            Err(ReleaseError::Code(error)) => Err(Refusal::Unreadable(error)),
            Err(ReleaseError::ForeignRound) => Err(Refusal::ForeignRound),
            Err(_) => Err(Refusal::Misshapen),
        },
        kind => Err(Refusal::Elsewhere(kind)),
    }
}
