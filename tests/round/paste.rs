//! Codes in whatever people paste.

use proptest::prelude::*;
use pulse_check::round::{Code, CodeError, Findings, Kind, find};

use crate::setting::{Draws, Setting, code};

fn sample() -> Code {
    Setting::small(1, 1).seal(&[Some(2)]).to_code()
}

fn found(text: &str) -> Vec<Code> {
    find(text).codes.into_iter().map(|found| found.code).collect()
}

fn reasons(findings: &Findings) -> Vec<CodeError> {
    findings.damaged.iter().map(|damaged| damaged.why).collect()
}

/// The code with `between` after every `every` characters.
fn broken_up(code: &Code, every: usize, between: &str) -> String {
    let text: Vec<char> = code.to_string().chars().collect();
    let pieces: Vec<String> = text.chunks(every).map(|piece| piece.iter().collect()).collect();
    pieces.join(between)
}

#[test]
fn case_line_ends_quotes_and_invisible_characters_make_no_difference() {
    let code = sample();
    let betweens = [
        "\n",
        "\r\n",
        "\r",
        " ",
        "\t",
        "\u{a0}",
        "\u{2028}",
        "\u{3000}",
        "\n> ",
        "\n>> > ",
        "\n   > ",
        "\u{200b}",
        "\u{200d}",
        "\u{2060}",
        "\u{feff}",
        "\u{ad}",
        "\u{200e}\u{202c}",
        "\u{2066}\n\u{2069}> ",
    ];
    for between in betweens {
        for every in [1, 5, 40, 60] {
            let text = broken_up(&code, every, between);
            assert_eq!(Code::read(&text).as_ref(), Ok(&code), "{between:?} after every {every}");
            assert_eq!(found(&text.to_lowercase()), std::slice::from_ref(&code));
        }
    }
}

#[test]
fn a_code_ends_where_its_length_says() {
    let code = sample();
    for after in ["", "A", "PULSE", "thanks all!", ".", "234", "\u{1f44d}", "PULSE1"] {
        for before in ["", "PULSE", "P", "1", "PULSEPULSE", ">", "\u{1f44b}"] {
            let text = format!("{before}{code}{after}");
            let findings = find(&text);
            assert_eq!(findings.codes.len(), 1, "{text}");
            let range = findings.codes[0].at.clone();
            assert_eq!(text[range], code.to_string());
            assert_eq!(findings.damaged, []);
        }
    }
}

#[test]
fn codes_right_after_each_other_are_all_found_once_and_in_order() {
    let mut setting = Setting::small(2, 2);
    let codes: Vec<Code> = setting.contributions(5).iter().map(|one| one.to_code()).collect();
    let text: String = codes.iter().chain(&codes).map(Code::to_string).collect();
    assert_eq!(found(&text), codes);
}

#[test]
fn a_quote_mark_inside_a_line_is_no_quote_mark() {
    let text = sample().to_string();
    let findings = find(&format!("{}>{}", &text[..50], &text[50..]));
    assert_eq!((findings.codes.len(), reasons(&findings)), (0, vec![CodeError::TooShort]));
}

#[test]
fn people_may_write_about_codes() {
    for text in [
        "PULSE1 is a nice name.",
        "PULSE1C",
        "Post your PULSE1 code, please: we need everybody's.",
        "pulse1cards are up, pulse2 comes next week",
        // Long enough to be a code, but for the white space.
        "PULSE1 codes are nice to have for everybody on the team",
        "My pulse: 120",
        "",
    ] {
        assert_eq!(find(text), Findings::default(), "{text}");
    }
    assert_eq!(Code::read("no code"), Err(CodeError::NotACode));
    assert_eq!(Code::read("PULSE1C"), Err(CodeError::TooShort));
}

#[test]
fn a_damaged_code_does_not_hide_the_next_one() {
    let mut setting = Setting::small(1, 3);
    let mut codes = std::iter::repeat_with(|| setting.seal(&[Some(1)]).to_code());
    // The next test is about the others.
    let first = codes.find(|code| !code.to_string().ends_with('P')).unwrap();
    let (text, second) = (first.to_string(), codes.next().unwrap());
    for lost in 1..10 {
        for position in [8, 30, text.len() - lost] {
            let damaged = [&text[..position], &text[position + lost..]].concat();
            for between in ["", " ", "\n"] {
                let findings = find(&format!("{damaged}{between}{second}"));
                assert_eq!(findings.codes.len(), 1);
                assert_eq!(findings.codes[0].code, second);
                assert_eq!(findings.damaged.len(), 1);
                assert_eq!(findings.damaged[0].at.start, 0);
                assert!(findings.damaged[0].at.end <= findings.codes[0].at.start);
            }
        }
    }
}

/// The first lost its last digit, a P, and the next one begins with it: both are there.
#[test]
fn a_cut_code_that_the_next_one_completes_does_not_hide_it() {
    let mut setting = Setting::small(1, 4);
    let next = sample();
    let mut codes = std::iter::repeat_with(|| setting.seal(&[Some(1)]).to_code());
    let cut = codes.find(|code| code.to_string().ends_with('P')).unwrap();
    let text = cut.to_string();
    for between in ["", "\n"] {
        let both = format!("{}{between}{next}", &text[..text.len() - 1]);
        assert_eq!(found(&both), [cut.clone(), next.clone()]);
    }
}

#[test]
fn damage_is_told_apart() {
    let text = sample().to_string();
    let why = |text: &str| reasons(&find(text));
    assert_eq!(why(&text[..60]), [CodeError::TooShort]);
    assert_eq!(why(&format!("{}!{}", &text[..60], &text[60..])), [CodeError::TooShort]);
    let swapped = [&text[..60], &text[61..62], &text[60..61], &text[62..]].concat();
    assert_ne!(swapped, text);
    assert_eq!(why(&swapped), [CodeError::CheckBytes]);
    assert_eq!(why(&text.replacen("PULSE1C", "PULSE1X", 1)), [CodeError::UnknownLetter('X')]);
    assert_eq!(why(&text.replacen("PULSE1C", "PULSE2C", 1)), [CodeError::NewerVersion]);
    assert_eq!(why(&text.replacen("PULSE1C", "PULSE9C", 1)), [CodeError::NewerVersion]);
}

/// A code has one spelling: bits after its last byte have to be zero.
#[test]
fn stray_bits_at_the_end_are_noticed() {
    for length in 0..5 {
        let text = code(Kind::Card, &vec![7; length]).to_string();
        let bits_left = (text.len() - 7) * 5 % 8;
        let last = text.chars().last().unwrap();
        let next = char::from_u32(u32::from(last) + 1).unwrap();
        let stray = format!("{}{next}", &text[..text.len() - 1]);
        assert_eq!(Code::read(&stray), Err(CodeError::CheckBytes), "{bits_left} bits");
    }
}

#[test]
fn the_shortest_and_the_longest_body_are_read() {
    let mut draws = Draws::new(4);
    for length in [0, 1, 2, 3, 4, 5, 65_535] {
        let body = draws.bytes(length);
        let code = code(Kind::Bundle, &body);
        assert_eq!(code.body(), body);
        assert_eq!(Code::read(&code.to_string()), Ok(code));
    }
}

/// Pieces that a text could be slow to read for.
fn near_codes() -> Vec<String> {
    let whole = sample().to_string();
    let pieces = [
        "PULSE1",
        "PULSE",
        "P",
        "1",
        "PULSE2",
        "PULSE1C",
        "PULSE1F7777",
        "PULSE1FAAAA",
        " ",
        "> ",
        "\u{200b}",
        "PULSE1C77777777777777777777",
        "PULSE1X77777777777777777777",
        "PULSE2C77777777777777777777",
        "P U L S E 1 F 7 7 7 7 A",
        "AAAAAAAA",
        &whole[..70],
        &whole[..whole.len() - 1],
        &whole,
    ];
    let mut texts: Vec<String> = pieces.map(String::from).into();
    texts.push(format!("{}A{}", &whole[..60], &whole[61..]));
    texts.push(format!("PULSE1F7777{}", "A".repeat(50_000)));
    texts.push(format!("PULSE1{}", " ".repeat(50_000)));
    texts
}

/// A million characters of it. Each character is read once and belongs to one code at most, so
/// that what is decoded is no more than what was pasted.
#[test]
fn a_large_paste_is_read_once() {
    for piece in near_codes() {
        let text = piece.repeat(1_000_000 / piece.len());
        let findings = find(&text);
        let damaged = findings.damaged.iter().map(|damaged| &damaged.at);
        let mut ranges: Vec<_> =
            damaged.chain(findings.codes.iter().map(|code| &code.at)).collect();
        ranges.sort_by_key(|range| range.start);
        assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start), "{piece}");
    }
}

proptest! {
    #[test]
    fn ranges_lie_in_the_text_and_apart(pieces in prop::collection::vec(prop::sample::select(near_codes()), 0..12)) {
        let text = pieces.concat();
        let findings = find(&text);
        let damaged = findings.damaged.iter().map(|damaged| &damaged.at);
        let mut ranges: Vec<_> = damaged.chain(findings.codes.iter().map(|code| &code.at)).collect();
        ranges.sort_by_key(|range| range.start);
        prop_assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
        for range in ranges {
            let shown = text.get(range.clone());
            prop_assert!(shown.is_some_and(|shown| shown.starts_with("PULSE") || shown.starts_with("P U")));
        }
    }

    #[test]
    fn a_code_is_found_in_any_text(before in "[^pP]{0,200}", after in "\\PC{0,200}") {
        let code = sample();
        // Digits before the prefix would be the end of an earlier code.
        let codes = found(&format!("{before}\n{code}{after}"));
        prop_assert_eq!(codes.first(), Some(&code));
    }
}
