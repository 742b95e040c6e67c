//! The ways in which mails, web pages and exports write what is no plain character.
//!
//! Every function here looks at the beginning of `rest` and at a bounded number of characters of
//! it, or, for backslashes, at a run that is then taken as a whole.

/// What an escape stands for, and how many bytes it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Escape {
    pub stands_for: StandsFor,
    pub length: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StandsFor {
    Character(char),
    /// A byte of a character that is not ASCII. No code has such characters.
    Byte,
}

/// `=20` of quoted-printable, or `%20` of an address, whose `mark` is `=` or `%`.
pub(super) fn of_byte(rest: &str, mark: char) -> Option<Escape> {
    let hex = rest.strip_prefix(mark)?.get(..2)?;
    let stands_for = match hex_value(hex)? {
        byte @ (0x09 | 0x0a | 0x0d | 0x20 | 0x3e) => StandsFor::Character(char::from_u32(byte)?),
        0x80..=0xff => StandsFor::Byte,
        _ => return None,
    };
    Some(Escape { stands_for, length: 3 })
}

/// The most times that a reference may have been escaped again.
const AGAIN: usize = 4;

/// `&gt;`, `&#8203;`, and the same escaped again, as `&amp;gt;`.
pub(super) fn reference(rest: &str) -> Option<Escape> {
    let name_at = behind_ampersand(rest)?;
    let name_length = rest.as_bytes()[name_at..].iter().take(16).position(|byte| *byte == b';')?;
    let name = rest.get(name_at..name_at + name_length)?;
    let character = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => named(name)?,
    };
    let stands_for = StandsFor::Character(character);
    Some(Escape { stands_for, length: name_at + name_length + 1 })
}

/// Where the name of a reference begins.
fn behind_ampersand(rest: &str) -> Option<usize> {
    let mut at = rest.starts_with('&').then_some(1)?;
    for _ in 0..AGAIN {
        if !begins_with(&rest.as_bytes()[at..], b"amp;") {
            break;
        }
        at += 4;
    }
    Some(at)
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => hex_value(hex)?,
        None if number.bytes().all(|byte| byte.is_ascii_digit()) => number.parse().ok()?,
        None => return None,
    };
    char::from_u32(code)
}

fn named(name: &str) -> Option<char> {
    const NAMES: [(&str, char); 17] = [
        ("raquo", '»'),
        ("rsaquo", '›'),
        ("gt", '>'),
        ("lt", '<'),
        ("nbsp", '\u{a0}'),
        ("ensp", '\u{2002}'),
        ("emsp", '\u{2003}'),
        ("thinsp", '\u{2009}'),
        ("Tab", '\t'),
        ("NewLine", '\n'),
        ("shy", '\u{ad}'),
        ("zwnj", '\u{200c}'),
        ("zwj", '\u{200d}'),
        ("lrm", '\u{200e}'),
        ("rlm", '\u{200f}'),
        ("ZeroWidthSpace", '\u{200b}'),
        ("NoBreak", '\u{2060}'),
    ];
    let known = NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(known.1)
}

/// The most backslashes that JSON in JSON in JSON puts before an escaped letter.
pub(super) const BACKSLASHES: usize = 8;

/// How many backslashes `rest` begins with.
pub(super) fn backslashes(rest: &str) -> usize {
    rest.bytes().take_while(|byte| *byte == b'\\').count()
}

/// `\n`, `\r`, `\t` or `\u200b`, with up to eight backslashes.
pub(super) fn json(rest: &str) -> Option<Escape> {
    let at = backslashes(rest);
    if !(1..=BACKSLASHES).contains(&at) {
        return None;
    }
    let (character, length) = match rest.as_bytes().get(at)? {
        b'n' => ('\n', 1),
        b'r' => ('\r', 1),
        b't' => ('\t', 1),
        b'u' => (char::from_u32(hex_value(rest.get(at + 1..at + 5)?)?)?, 5),
        _ => return None,
    };
    Some(Escape { stands_for: StandsFor::Character(character), length: at + length })
}

fn hex_value(hex: &str) -> Option<u32> {
    // A number in hexadecimal may have a sign for Rust.
    let plain = (1..=8).contains(&hex.len()) && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain.then(|| u32::from_str_radix(hex, 16).ok()).flatten()
}

/// How the angle brackets of a tag are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    /// `<…>`
    Plain,
    /// `&lt;…&gt;`
    Reference,
    /// `\u003c…\u003e`
    Json,
}

/// Where the name of a tag begins behind its opening bracket, and how that is written.
pub(super) fn opening(rest: &str) -> Option<(Bracket, usize)> {
    let bytes = rest.as_bytes();
    match bytes.first()? {
        b'<' => Some((Bracket::Plain, 1)),
        b'&' => {
            let at = behind_ampersand(rest)?;
            begins_with(&bytes[at..], b"lt;").then_some((Bracket::Reference, at + 3))
        }
        b'\\' => {
            let at = backslashes(rest);
            let is_tag = at <= BACKSLASHES && begins_with(&bytes[at..], b"u003c");
            is_tag.then_some((Bracket::Json, at + 5))
        }
        _ => None,
    }
}

/// The length of a closing bracket that `rest` begins with.
pub(super) fn closing(rest: &str, bracket: Bracket) -> Option<usize> {
    let bytes = rest.as_bytes();
    match bracket {
        Bracket::Plain => rest.starts_with('>').then_some(1),
        Bracket::Reference => {
            let at = behind_ampersand(rest)?;
            begins_with(&bytes[at..], b"gt;").then_some(at + 3)
        }
        // Any number of backslashes may stand before; they belong to what is inside.
        Bracket::Json => begins_with(bytes, b"\\u003e").then_some(6),
    }
}

/// The tags that chats and mail programs put into running text.
const TAGS: [&str; 23] = [
    "section",
    "small",
    "blockquote",
    "strong",
    "span",
    "code",
    "mark",
    "font",
    "wbr",
    "div",
    "pre",
    "o:p",
    "br",
    "em",
    "li",
    "ul",
    "ol",
    "td",
    "tr",
    "p",
    "a",
    "b",
    "i",
];

/// How long the slash and the name of a tag are that `rest` begins with.
pub(super) fn tag_name(rest: &str) -> Option<usize> {
    let slash = usize::from(rest.starts_with('/'));
    let name = &rest.as_bytes()[slash..];
    let is_it = |tag: &&&str| {
        let behind = name.get(tag.len());
        begins_with(name, tag.as_bytes())
            && !behind.is_some_and(|byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_')
            })
    };
    TAGS.iter().find(is_it).map(|tag| slash + tag.len())
}

fn begins_with(bytes: &[u8], what: &[u8]) -> bool {
    bytes.get(..what.len()).is_some_and(|start| start.eq_ignore_ascii_case(what))
}
