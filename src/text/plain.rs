//! Names and other words that somebody typed, so that they can stand beside ours.
//!
//! Unicode has characters that nobody sees and that turn round what stands behind them, or hide
//! something. In a name, they would change what a sentence around it says.

use std::ops::RangeInclusive;

/// FIRST STRONG ISOLATE: what follows has a direction of its own, up to [`POP`].
pub const FIRST_STRONG: char = '\u{2068}';

/// POP DIRECTIONAL ISOLATE.
pub const POP: char = '\u{2069}';

/// What people have written, so that it can't change in which direction the rest is read.
pub fn isolated(written: &str) -> String {
    format!("{FIRST_STRONG}{written}{POP}")
}

/// A statement as it stands within another sentence: without the full stops at its end, in whatever
/// script they are.
pub fn without_full_stop(statement: &str) -> &str {
    statement.trim_end_matches(FULL_STOPS)
}

/// Of Latin, Chinese and Japanese, Devanagari, Arabic as in Urdu, Armenian, and Ethiopic.
const FULL_STOPS: [char; 7] = ['.', '。', '．', '।', '۔', '։', '።'];

/// `text` on one line: every white space is one blank, none at the ends, and no character is left
/// that [turns or hides](turns_or_hides) anything, nor a joiner where none [belongs](may_join). It
/// may be empty then.
pub fn clean_line(text: &str) -> String {
    let seen = text.chars().map(|it: char| if it.is_whitespace() { ' ' } else { it });
    let seen: Vec<char> = seen.filter(|it| !turns_or_hides(*it)).collect();
    let mut line = String::with_capacity(text.len());
    let mut before = ' ';
    for (at, character) in seen.iter().copied().enumerate() {
        let drop = match character {
            ' ' => before == ' ',
            joiner if JOINERS.contains(&joiner) => {
                !may_join(before, seen.get(at + 1).copied().unwrap_or(' '))
            }
            _ => false,
        };
        if !drop {
            line.push(character);
            before = character;
        }
    }
    line.truncate(line.trim_end_matches(' ').len());
    line
}

/// Whether `character` is no part of a name: it is a control character or one that nobody sees,
/// it turns the direction of writing, is a blank other than the plain one, or is none at all
/// (general categories Cc, Cf, Cs, Co, Zl, Zp and Zs, what is ignorable by default, and the empty
/// pattern of Braille). [`JOINERS`] are not among them.
pub fn turns_or_hides(character: char) -> bool {
    let code = u32::from(character);
    code != 0x20 && REFUSED.iter().any(|refused| refused.contains(&code))
}

/// Zero-width non-joiner and joiner. Names in Sinhala, Persian, Malayalam, Bengali need them.
pub const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// Whether a joiner may stand between these two: in the scripts that need it, where it can't turn
/// a sentence.
pub fn may_join(before: char, after: char) -> bool {
    let needs = |character| ('\u{600}'..='\u{dff}').contains(&character);
    needs(before) && needs(after)
}

const REFUSED: [RangeInclusive<u32>; 34] = [
    0x0..=0x1f,
    0x7f..=0xa0,
    0xad..=0xad,
    0x34f..=0x34f,
    0x600..=0x605,
    0x61c..=0x61c,
    0x6dd..=0x6dd,
    0x70f..=0x70f,
    0x890..=0x891,
    0x8e2..=0x8e2,
    0x115f..=0x1160,
    0x1680..=0x1680,
    0x17b4..=0x17b5,
    0x180b..=0x180f,
    0x2000..=0x200b,
    0x200e..=0x200f,
    0x2028..=0x202f,
    0x205f..=0x206f,
    0x2800..=0x2800,
    0x3000..=0x3000,
    0x3164..=0x3164,
    0xd800..=0xf8ff,
    0xfdd0..=0xfdef,
    0xfe00..=0xfe0f,
    0xfeff..=0xfeff,
    0xffa0..=0xffa0,
    0xfff0..=0xfffb,
    0xfffe..=0xffff,
    0x110bd..=0x110bd,
    0x110cd..=0x110cd,
    0x13430..=0x1343f,
    0x1bca0..=0x1bca3,
    0x1d173..=0x1d17a,
    // Tags, variation selectors, private use.
    0xe0000..=0x10ffff,
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_turns_or_hides_is_left_out_and_other_white_space_is_a_blank() {
        for (typed, clean) in [
            ("  Team\u{a0}Blue\t\u{2028}2 \n", "Team Blue 2"),
            ("Ada\u{202e}neB", "AdaneB"),
            ("\u{2066}Ada\u{2069}, \u{200f}Ben\u{200b}", "Ada, Ben"),
            ("a\u{0}b\u{7f}\u{ad}\u{feff}c", "abc"),
            ("\u{1f44d}\u{fe0f} \u{e0041}", "\u{1f44d}"),
            ("\u{200b}\u{2060}\u{3164}", ""),
            ("", ""),
            ("Jürgen Ø. 信頼 \u{5d0}\u{5d1}", "Jürgen Ø. 信頼 \u{5d0}\u{5d1}"),
            // A blank that no script counts as white space hides as well.
            ("a\u{2800}b\u{115f}", "ab"),
        ] {
            assert_eq!(clean_line(typed), clean, "{typed:?}");
        }
    }

    #[test]
    fn joiners_stay_where_names_need_them_and_nowhere_else() {
        for name in ["\u{0db1}\u{0dca}\u{200d}\u{0dba}", "\u{0646}\u{200c}\u{0627}"] {
            assert_eq!(clean_line(name), name);
            let wrapped = format!("\u{200d}{name}\u{200c}");
            assert_eq!(clean_line(&wrapped), name);
        }
        assert_eq!(clean_line("a\u{200d}b \u{200c}c"), "ab c");
        assert_eq!(clean_line("\u{646}\u{202e}\u{200c}\u{200c}\u{627}"), "\u{646}\u{200c}\u{627}");
    }

    proptest! {
        #[test]
        fn a_clean_line_is_clean_and_stays_as_it_is(text in any::<String>()) {
            let clean = clean_line(&text);
            prop_assert!(!clean.contains(turns_or_hides));
            prop_assert!(!clean.starts_with(' ') && !clean.ends_with(' ') && !clean.contains("  "));
            prop_assert_eq!(clean_line(&clean), clean);
        }
    }
}
