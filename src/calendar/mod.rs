//! Days to be reminded of, as files that calendars read (RFC 5545).
//!
//! A [`Reminder`] is a whole day, once or every few weeks, with an alarm on its morning. Its title is
//! neutral; what a person wrote is in it only if they want that. It holds no answer and no address.

use crate::day::Day;

/// A day to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Identifier, the same whenever the file is made: a calendar puts the new one in the old one's
    /// place.
    pub uid: String,
    /// What the calendar shows.
    pub title: String,
    /// More about it; may be empty.
    pub details: String,
    /// The day, the first one if it comes again.
    pub day: Day,
    /// Every so many weeks; once if `None`.
    pub every_weeks: Option<u32>,
}

/// The longest line, in bytes without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// The file with `reminders`, made on `today`. Of the moment at which it is made, the day alone is told.
pub fn file(reminders: &[Reminder], today: Day) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pulse-check//pulse-check//EN"];
    let head = head.into_iter().map(str::to_owned);
    let events = reminders.iter().flat_map(|reminder| reminder.event(today));
    let lines = head.chain(events).chain(["END:VCALENDAR".to_owned()]);
    lines.map(|line| folded(&line) + "\r\n").collect()
}

impl Reminder {
    fn event(&self, today: Day) -> Vec<String> {
        let title = escaped(&self.title);
        let mut lines = vec![
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@pulse-check", self.uid),
            format!("DTSTAMP:{}T000000Z", date(today)),
            format!("DTSTART;VALUE=DATE:{}", date(self.day)),
            format!("DTEND;VALUE=DATE:{}", date(self.day.plus(1))),
            format!("SUMMARY:{title}"),
        ];
        if !self.details.is_empty() {
            lines.push(format!("DESCRIPTION:{}", escaped(&self.details)));
        }
        if let Some(weeks) = self.every_weeks {
            lines.push(format!("RRULE:FREQ=WEEKLY;INTERVAL={weeks}"));
        }
        lines.extend([
            "TRANSP:TRANSPARENT".to_owned(),
            "CLASS:PRIVATE".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            format!("DESCRIPTION:{title}"),
            "TRIGGER:PT9H".to_owned(),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
        lines
    }
}

fn date(day: Day) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}{month:02}{day:02}")
}

/// `text` with everything escaped that means something in a file (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// `line` on as many lines as it needs, those after the first begin with a blank (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    let (mut folded, mut length) = (String::new(), 0);
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded
}
