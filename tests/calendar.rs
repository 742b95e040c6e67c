//! Files with reminders: what stands in them, and that lines keep to what calendars read.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use proptest::prelude::*;
use pulse_check::calendar::{Reminder, file};
use pulse_check::day::Day;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn reminder(title: &str, details: &str, every_weeks: Option<u32>) -> Reminder {
    let (title, details) = (title.to_owned(), details.to_owned());
    Reminder { uid: "00c0ffee".into(), title, details, day: day("2026-12-31"), every_weeks }
}

fn file_of(reminder: Reminder) -> String {
    file(&[reminder], day("2026-11-30"))
}

#[test]
fn a_reminder_is_a_whole_day_that_comes_again() {
    let file = file_of(reminder("Team pulse", "", Some(4)));
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//pulse-check//pulse-check//EN",
        "BEGIN:VEVENT",
        "UID:00c0ffee@pulse-check",
        "DTSTAMP:20261130T000000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Team pulse",
        "RRULE:FREQ=WEEKLY;INTERVAL=4",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Team pulse",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(file, expected.join("\r\n"));
}

#[test]
fn what_people_write_ends_no_line_and_begins_no_property() {
    let file = file_of(reminder("a;b,c\\d\nEND:VEVENT\r\u{7}", "x", None));
    assert!(file.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n"));
    assert!(file.contains("DESCRIPTION:x\r\n"));
    assert!(!file.contains("RRULE"));
}

#[test]
fn a_file_holds_as_many_days_as_are_asked_for() {
    let both = [reminder("a", "", None), reminder("b", "", Some(2))];
    let file = file(&both, day("2026-11-30"));
    assert_eq!(file.matches("BEGIN:VEVENT\r\n").count(), 2);
    assert_eq!(file.matches("END:VEVENT\r\n").count(), 2);
    assert_eq!(file.matches("VCALENDAR\r\n").count(), 2);
}

proptest! {
    /// RFC 5545, 3.1: no line is longer than 75 bytes, and unfolding gives what was folded.
    #[test]
    fn lines_are_folded_between_letters(text in "[ -~äöü€😀]{0,300}") {
        let file = file_of(reminder("t", &text, None));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75);
        }
        let unfolded = file.replace("\r\n ", "");
        let escaped = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        let line = format!("DESCRIPTION:{escaped}\r\n");
        prop_assert!(escaped.is_empty() || unfolded.contains(&line));
    }
}
