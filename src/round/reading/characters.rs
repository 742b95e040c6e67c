//! What single characters are to the reader.

/// Chats, mail programs and word processors put these into long words, or around them.
pub(in crate::round) fn has_no_width(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'                        // soft hyphen
            | '\u{34f}'                 // combining grapheme joiner
            | '\u{61c}'                 // Arabic letter mark
            | '\u{180b}'..='\u{180f}'   // Mongolian variation selectors, vowel separator
            | '\u{200b}'..='\u{200f}'   // zero-width space and joiners, direction marks
            | '\u{202a}'..='\u{202e}'   // embedding and overriding a direction
            | '\u{2060}'..='\u{206f}'   // word joiner, invisible operators, isolating a direction
            | '\u{fe00}'..='\u{fe0f}'   // variation selectors
            | '\u{feff}'                // byte order mark
            | '\u{fff9}'..='\u{fffb}'   // interlinear annotation
    )
}

/// LF, VT, FF, CR, NEL, and the separators of lines and paragraphs.
pub(super) fn ends_a_line(character: char) -> bool {
    matches!(character, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What mail programs put before every line that they quote.
pub(super) fn quotes_a_line(character: char) -> bool {
    matches!(character, '>' | '|' | '│' | '┃' | '»' | '›')
}

/// What stands at the end of a line where a long word was broken.
pub(super) fn breaks_a_word(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '\\' | '=')
}

/// The hyphens and dashes that people and programs put between the groups of a mark.
pub(super) fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
