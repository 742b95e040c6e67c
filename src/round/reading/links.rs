//! Finding the round link in whatever was pasted, also where mail programs and scanners of links
//! have rewritten it.

use std::ops::ControlFlow;

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};

use super::super::link::{CHECK, LinkError};
use super::super::text_form::is_digit;
use super::super::{DescriptorError, RoundDescriptor};
use super::characters::quotes_a_line;
use super::escapes;
use super::pieces::{Pieces, Reading, What};

/// `#round=` lies within so many bytes, whatever a mail program put into it.
const LONGEST_NAME: usize = 64;

/// The bytes of the first descriptor in `text` whose check bytes are right, else what is wrong with
/// the link that is nearest to one.
pub(in crate::round) fn descriptor(text: &str) -> Result<Vec<u8>, LinkError> {
    let mut nearest: Option<(usize, LinkError)> = None;
    let mut at = 0;
    while let Some(found) = text.as_bytes()[at..].iter().position(|byte| b"#%-*".contains(byte)) {
        at += found;
        let Some(behind) = name(text, at) else {
            at += 1;
            continue;
        };
        let mut link = Link::default();
        at = link.read(text, behind);
        match link.descriptor() {
            Ok(bytes) => return Ok(bytes),
            Err(error) => {
                if nearest.as_ref().is_none_or(|(digits, _)| *digits < link.digits.len()) {
                    nearest = Some((link.digits.len(), error));
                }
            }
        }
    }
    Err(nearest.map_or(LinkError::NotALink, |(_, error)| error))
}

/// Where the digits of a link begin whose `#` is at `at`.
fn name(text: &str, at: usize) -> Option<usize> {
    let hash = hash(&text.as_bytes()[at..])?;
    let mut pieces = Pieces::new(text, at + hash, Reading::Link);
    let mut letters = "ROUND".chars().peekable();
    loop {
        let sign = sign(&text.as_bytes()[pieces.at()..]);
        if let (None, Some(sign)) = (letters.peek(), sign) {
            let behind = pieces.at() + sign;
            // Chats write *round* for a round in bold.
            let bold = text.as_bytes()[behind - 1] == b'*';
            let goes_on = text[behind..].starts_with(|next: char| next.is_ascii_alphanumeric());
            return (!bold || goes_on).then_some(behind);
        }
        // A tag would end the line, too, but nobody breaks a name with one.
        if escapes::opening(&text[pieces.at()..]).is_some() {
            return None;
        }
        let piece = pieces.next().filter(|piece| piece.at.end <= at + LONGEST_NAME)?;
        match piece.what {
            What::Character(letter) => {
                if letters.next()? != letter.to_ascii_uppercase() {
                    return None;
                }
            }
            // A mail program may have broken the line here.
            What::Nothing | What::LineEnd(_) => {}
            What::Blank => return None,
        }
    }
}

/// The length of a `#`, in all its spellings.
fn hash(bytes: &[u8]) -> Option<usize> {
    match bytes.first()? {
        b'#' | b'*' => Some(1),
        b'-' => bytes.starts_with(b"-23").then_some(3),
        b'%' => percent(bytes, b"23"),
        _ => None,
    }
}

/// The length of an equals sign, in all its spellings.
fn sign(bytes: &[u8]) -> Option<usize> {
    let spelled = bytes.get(1..3).is_some_and(|hex| hex.eq_ignore_ascii_case(b"3D"));
    match bytes.first()? {
        b'=' if spelled => Some(3),
        // Not one with which a line ends that quoted-printable breaks.
        b'=' => (!matches!(bytes.get(1), Some(b'\r' | b'\n' | b' '))).then_some(1),
        b'*' => Some(1),
        b'-' if spelled => Some(3),
        b'%' => percent(bytes, b"3D"),
        _ => None,
    }
}

/// The length of a character escaped once or more often: `%23`, `%2523`, `%252523`.
fn percent(bytes: &[u8], hex: &[u8]) -> Option<usize> {
    let again = bytes[1..].chunks_exact(2).take_while(|pair| pair == b"25").count();
    let at = 1 + 2 * again;
    let found = bytes.get(at..at + 2)?;
    found.eq_ignore_ascii_case(hex).then_some(at + 2)
}

/// What follows `#round=`.
#[derive(Default)]
struct Link {
    digits: Vec<u8>,
    /// As many digits as make whole bytes, decoded.
    bytes: Vec<u8>,
    bits: u32,
}

impl Link {
    /// Reads from `at` on to where the link ends by itself, or to what can't be part of it.
    fn read(&mut self, text: &str, at: usize) -> usize {
        let mut pieces = Pieces::new(text, at, Reading::Link);
        let mut line_begins = false;
        loop {
            let at = pieces.at();
            let Some(piece) = pieces.next() else { return at };
            match piece.what {
                What::Nothing | What::Blank => {}
                What::LineEnd(_) => line_begins = true,
                What::Character(character) if line_begins && quotes_a_line(character) => {}
                What::Character(character) => {
                    if line_begins
                        && let Some(initials) = pieces.initials(&piece)
                        && !initials.begin_with_digits(self.missing())
                    {
                        pieces.go_to(initials.end);
                        continue;
                    }
                    line_begins = false;
                    let upper = character.to_ascii_uppercase();
                    if !is_digit(upper) {
                        return at;
                    }
                    if self.take(upper).is_break() {
                        return pieces.at();
                    }
                }
            }
        }
    }

    fn take(&mut self, digit: char) -> ControlFlow<()> {
        let Ok(digit) = u8::try_from(digit) else { return ControlFlow::Break(()) };
        self.digits.push(digit);
        let value = u32::from(if digit < b'A' { digit - b'2' + 26 } else { digit - b'A' });
        // Fewer than eight bits are left from the digits before.
        let bits = self.bits << 5 | value;
        let count = 5 * self.digits.len() % 8;
        let left = u32::try_from(count).unwrap_or_default();
        if count < 5 {
            self.bytes.extend(u8::try_from(bits >> left));
        }
        self.bits = bits & ((1 << left) - 1);
        let over = unknown(&self.bytes).is_some() || self.missing() == Some(0);
        if over { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// How many digits are missing, once that is known.
    fn missing(&self) -> Option<usize> {
        let all = (8 * (length(&self.bytes)? + CHECK)).div_ceil(5);
        Some(all.saturating_sub(self.digits.len()))
    }

    /// The descriptor, if it is there, and its check bytes are right.
    fn descriptor(&self) -> Result<Vec<u8>, LinkError> {
        if let Some(error) = unknown(&self.bytes) {
            return Err(error.into());
        }
        if self.missing() != Some(0) {
            return Err(LinkError::CutShort);
        }
        // Bits left over after the last byte have to be zero.
        let mut bytes = BASE32_NOPAD.decode(&self.digits).map_err(|_| LinkError::Damaged)?;
        let check = bytes.split_off(bytes.len().saturating_sub(CHECK));
        if Sha256::digest(&bytes)[..CHECK] == check { Ok(bytes) } else { Err(LinkError::Damaged) }
    }
}

/// As many bytes tell whether this version can read the rest.
const HEAD: usize = 7;

/// Whether a descriptor that begins with `bytes` is none of this version.
fn unknown(bytes: &[u8]) -> Option<DescriptorError> {
    let head = bytes.get(..HEAD)?;
    match RoundDescriptor::decode_prefix(head) {
        Err(error @ (DescriptorError::OlderVersion | DescriptorError::NewerVersion)) => Some(error),
        _ => None,
    }
}

/// How long the descriptor is that begins with `bytes`, once enough of it is there.
fn length(bytes: &[u8]) -> Option<usize> {
    let [_, keepers, _, _, flags, ..] = *bytes else { return None };
    let mut at = HEAD + 2 + 4 + 8 + 16;
    let texts = 2 + usize::from(keepers);
    for text in 0..texts {
        // The identifier and the title; then, of each keeper, a key and its id before the name.
        at += if text < 2 { 0 } else { 32 + 16 };
        at += 1 + usize::from(*bytes.get(at)?);
    }
    if flags & 2 != 0 {
        let actions = *bytes.get(at)?;
        at += 1;
        for _ in 0..actions {
            at += 1 + usize::from(*bytes.get(at)?);
        }
    }
    Some(at)
}
