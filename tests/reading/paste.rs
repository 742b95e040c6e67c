//! Codes in whatever people paste: where they end, what hides none, what is told apart.

use pulse_check::round::{Code, CodeError, Findings, find};

use crate::vectors::{sample, spelled};

fn reasons(text: &str) -> Vec<CodeError> {
    find(text).damaged.iter().map(|damaged| damaged.why).collect()
}

fn found(text: &str) -> Vec<String> {
    find(text).codes.iter().map(|found| found.code.to_string()).collect()
}

#[test]
fn a_code_ends_where_its_length_says() {
    let code = sample(1);
    for after in ["", "A", "PULSE", "thanks all!", ".", "234", "\u{1f44d}", "PULSE1"] {
        for before in ["", "PULSE", "P", "1", "PULSEPULSE", ">", "\u{1f44b}"] {
            let text = format!("{before}{code}{after}");
            let findings = find(&text);
            assert_eq!(findings.codes.len(), 1, "{text}");
            assert_eq!(text[findings.codes[0].at.clone()], code);
            assert_eq!(findings.damaged, []);
        }
    }
}

#[test]
fn codes_right_after_each_other_are_all_found_once_and_in_order() {
    let codes: Vec<String> = (0..5).map(sample).collect();
    assert_eq!(found(&[codes.concat(), codes.concat()].concat()), codes);
}

#[test]
fn a_damaged_code_does_not_hide_the_next_one() {
    let (first, second) = (sample(2), sample(3));
    for lost in 1..10 {
        for position in [8, 30, first.len() - lost] {
            let damaged = [&first[..position], &first[position + lost..]].concat();
            for between in ["", " ", "\n"] {
                let findings = find(&format!("{damaged}{between}{second}"));
                assert_eq!(findings.codes.len(), 1, "{lost} at {position}");
                assert_eq!(findings.codes[0].code.to_string(), second);
                assert_eq!(findings.damaged.len(), 1);
                assert_eq!(findings.damaged[0].at.start, 0);
                assert!(findings.damaged[0].at.end <= findings.codes[0].at.start);
            }
        }
    }
}

/// A code has one spelling: bits after its last byte have to be zero.
#[test]
fn stray_bits_at_the_end_are_noticed() {
    for length in 0..5 {
        let text = spelled('K', &vec![7; length]);
        let last = text.chars().last().unwrap();
        let next = char::from_u32(u32::from(last) + 1).unwrap();
        let stray = format!("{}{next}", &text[..text.len() - 1]);
        assert_eq!(Code::read(&stray), Err(CodeError::CheckBytes), "{length} bytes");
    }
}

#[test]
fn every_letter_has_its_longest_body() {
    for (letter, longest) in [('K', 1024), ('A', 1024), ('C', 4096), ('R', 4096), ('S', 4154)] {
        let fits = spelled(letter, &vec![1; longest]);
        assert_eq!(found(&fits), [fits.as_str()]);
        let too_long = spelled(letter, &vec![1; longest + 1]);
        assert_eq!(reasons(&too_long), [CodeError::CheckBytes]);
    }
    let list = spelled('F', &vec![1; 300_000]);
    assert_eq!(found(&list), [list.as_str()]);
    assert_eq!(reasons(&format!("PULSE1FAQAAAAA{}", "A".repeat(60))), [CodeError::TooShort]);
    assert_eq!(reasons(&format!("PULSE1FAQAAAAI{}", "A".repeat(60))), [CodeError::CheckBytes]);
}

#[test]
fn a_tag_may_have_three_hundred_characters_behind_its_name_and_hides_no_code() {
    let code = sample(4);
    let with = |count: usize| format!("{}<a {}>{}", &code[..70], "é".repeat(count), &code[70..]);
    assert_eq!(found(&with(299)), [code.as_str()]);
    assert_eq!(reasons(&with(300)), [CodeError::TooShort]);
    assert_eq!(found(&format!("My app <a href=\"?code={code}\">")), [code.as_str()]);
}

#[test]
fn a_code_is_joined_within_five_lines_and_not_beyond() {
    let code = sample(5);
    let (first, second) = code.split_at(150);
    for lines in 1..=7 {
        let text = format!("{first}{}{second}", "\n10:02".repeat(lines - 1) + "\n[10:02] ");
        let expected: &[&str] = if lines <= 5 { &[&code] } else { &[] };
        assert_eq!(found(&text), expected, "{lines} lines");
    }
    let far = format!("{first}\n{}\n{second}", "1".repeat(2_000));
    assert_eq!(reasons(&far), [CodeError::TooShort]);
}

#[test]
fn people_may_write_about_codes() {
    for text in ["PULSE1 codes are nice to have for everybody on the team", "PULSE1C", ""] {
        assert_eq!(find(text), Findings::default(), "{text}");
    }
    assert_eq!(Code::read("no code"), Err(CodeError::NotACode));
    assert_eq!(Code::read("PULSE1C"), Err(CodeError::TooShort));
}
