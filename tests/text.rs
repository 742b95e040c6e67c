//! Words: what stands in their places, and what their rules are, in every language.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod languages;

use languages::{english, german};
use pulse_check::day::Day;
use pulse_check::text::{
    CheckInWords, CollectWords, JournalWords, KeepWords, Lang, LanguageWords, Part, PlanWords,
    Plural, Rules,
};

#[test]
fn numbers_have_the_decimal_sign_of_the_language() {
    assert_eq!(english().tenths(37), "3.7");
    assert_eq!(german().tenths(50), "5,0");
    assert_eq!([375, 350, 300].map(|it| english().hundredths(it)), ["3.75", "3.5", "3"]);
    assert_eq!(german().hundredths(375), "3,75");
}

#[test]
fn counts_choose_the_form_of_the_language() {
    let said = |lang: Lang| [0, 1, 2].map(|it: u8| CheckInWords::from(lang).questions(it));
    assert_eq!(said(english()), ["0 questions", "1 question", "2 questions"]);
    assert_eq!(said(german()), ["0 Fragen", "1 Frage", "2 Fragen"]);
}

#[test]
fn lists_days_and_quotations_are_those_of_the_language() {
    let names = ["Ada", "Ben", "Cleo"].map(str::to_owned);
    assert_eq!(english().list(&names), "Ada, Ben and Cleo");
    assert_eq!(german().list(&names), "Ada, Ben und Cleo");
    let day = Day::new(2026, 11, 23).unwrap();
    assert_eq!(english().day(day), "23 Nov 2026");
    assert_eq!([english(), german()].map(|it| it.quoted("ja")), ["“ja”", "„ja“"]);
}

#[test]
fn places_are_filled_in_once_whatever_stands_in_them() {
    let words = CollectWords::from(english());
    assert!(words.left_out("{ $files } {files}").contains("{ $files } {files}"));
    let said = JournalWords::from(english()).remove("\u{1}a {text}");
    assert!(said.contains("\u{1}a {text}"), "{said:?}");
}

/// A name that is written from the other side must not turn the sentence around it.
#[test]
fn names_have_a_direction_of_their_own() {
    let said = KeepWords::from(english()).card_of("עדה");
    assert!(said.contains("\u{2068}עדה\u{2069}"), "{said:?}");
}

#[test]
fn every_language_has_every_word() {
    for lang in languages::all() {
        for part in Part::ALL {
            assert!(lang.knows(part));
        }
        assert!(["ltr", "rtl"].contains(&lang.direction()));
        assert!(!LanguageWords::from(*lang).name().is_empty());
        assert!(PlanWords::from(*lang).too_large(100_u8).contains("100"));
    }
}

#[test]
fn every_practice_speaks_every_language() {
    for practice in pulse_check::practice::all() {
        let english = practice.words(english());
        for lang in languages::all() {
            let text = practice.words(*lang);
            assert!(!text.title.is_empty() && !text.why.is_empty() && !text.first_step.is_empty());
            assert!((2..=4).contains(&text.how.len()), "{}", practice.id);
            assert_eq!(text.how.len(), english.how.len(), "{}", practice.id);
            assert!(text.title != english.title || lang.tag() == "en");
        }
    }
}

struct NoRules;

impl Rules for NoRules {
    fn plural(&self, _: u64) -> Plural {
        Plural::Other
    }
    fn decimal(&self, hundredths: u64, _: u8) -> String {
        (hundredths / 100).to_string()
    }
    fn list(&self, names: &[String]) -> String {
        names.join(", ")
    }
    fn day(&self, day: Day) -> String {
        day.to_string()
    }
}

#[test]
fn words_of_another_version_are_refused() {
    let lang = Lang::new("xx", NoRules);
    for table in ["", "00000000", "00000000\u{1e}Start"] {
        assert_eq!(lang.learn(Part::First, table.to_owned()).unwrap_err().0, Part::First);
    }
    assert!(!lang.knows(Part::First));
    assert_eq!(CheckInWords::from(lang).start(), "");
}
