//! Words: what stands in their places, and what their rules are, in every language.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod languages;

use std::path::Path;
use std::sync::OnceLock;

use languages::{english, german};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use pulse_check::day::Day;
use pulse_check::instrument::builtin;
use pulse_check::text::{
    CheckInWords, CollectWords, JournalWords, KeepWords, Lang, LanguageWords, LeadershipWords,
    Part, PlanWords, Plural, RebuildingWords, Rules, SafetyWords, TeamWords, TitleWords,
    TrustWords,
};
use pulse_check_words::{Key, Kind, Languages, Piece, SOURCE, Text, read, table};

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
fn words_of_another_version_are_refused() {
    let lang = Lang::new("xx", Sixths);
    for table in ["", "00000000", "00000000\u{1e}Start"] {
        assert_eq!(lang.learn(Part::First, table.to_owned()).unwrap_err().0, Part::First);
    }
    assert!(!lang.knows(Part::First));
    assert_eq!(CheckInWords::from(lang).start(), "");
}

/// English stands in the questionnaires' own files, by which two devices know that they ask the same,
/// and in the language files, with which translations are compared.
#[test]
fn built_in_questionnaires_speak_every_language_and_english_as_their_files_do() {
    for name in builtin::NAMES {
        for block in 0..builtin::PULSE_BLOCKS {
            let of = |lang: Lang| builtin::get(name, block, lang).unwrap().unwrap();
            let plain = of(Lang::default());
            assert_eq!(of(english()), plain);
            for lang in languages::all().iter().filter(|lang| **lang != english()) {
                let spoken = of(*lang);
                let tags: Vec<&str> = spoken.title().languages().collect();
                assert_eq!(tags, ["en", lang.tag()], "{name}");
                assert_eq!(spoken.digest(), plain.digest());
                for (item, english) in spoken.items().iter().zip(plain.items()) {
                    let text = item.text().get(lang.tag()).unwrap();
                    assert!(!text.is_empty() && Some(text) != english.text().get("en"), "{text}");
                    assert_eq!(item.text().get("en"), english.text().get("en"));
                }
            }
        }
    }
}

/// What the files say is what the language files say.
#[test]
fn questionnaires_are_in_english_what_the_language_files_say() {
    let say = |group: &str, id: &str| match group {
        "safety" => SafetyWords::from(english()).by_id(id),
        "trust" => TrustWords::from(english()).by_id(id),
        "leadership" => LeadershipWords::from(english()).by_id(id),
        _ => RebuildingWords::from(english()).by_id(id),
    };
    let titles = TitleWords::from(english());
    for (name, title) in [
        ("safety", titles.safety()),
        ("trust", titles.trust()),
        ("leadership", titles.leadership()),
        ("rebuilding", titles.rebuilding()),
        ("pulse", titles.pulse()),
    ] {
        let plain = builtin::get(name, 0, Lang::default()).unwrap().unwrap();
        assert_eq!(plain.title().get("en").map(String::as_str), Some(title));
    }
    for name in ["safety", "trust", "leadership", "rebuilding"] {
        let plain = builtin::get(name, 0, Lang::default()).unwrap().unwrap();
        for (point, label) in (1..).zip(plain.labels(0, "en")) {
            assert_eq!(say(name, &format!("point-{point}")), Some(label.as_str()));
        }
        for dimension in plain.dimensions() {
            assert_eq!(say(name, dimension.id()), dimension.name().get("en").map(String::as_str));
            let about = dimension.about().unwrap().get("en").map(String::as_str);
            assert_eq!(say(name, &format!("{}-about", dimension.id())), about);
        }
        for item in plain.items() {
            assert_eq!(say(name, item.id()), item.text().get("en").map(String::as_str));
        }
    }
}

/// Rules that no language has: a category for every sixth number, and digits that can be told from
/// any others.
struct Sixths;

impl Rules for Sixths {
    fn plural(&self, number: u64) -> Plural {
        Plural::named(category(number))
    }
    fn decimal(&self, hundredths: u64, _: u8) -> String {
        digits(hundredths / 100)
    }
    fn list(&self, names: &[String]) -> String {
        names.join(", ")
    }
    fn day(&self, day: Day) -> String {
        day.to_string()
    }
}

fn category(number: u64) -> &'static str {
    ["zero", "one", "two", "few", "many", "other"][usize::try_from(number % 6).unwrap()]
}

fn digits(number: u64) -> String {
    format!("#{number}")
}

/// A language in which the message called `id` is `text`, and all others are English.
fn saying(part: Part, id: &str, text: &Text) -> Lang {
    static WORDS: OnceLock<Languages> = OnceLock::new();
    let words = WORDS
        .get_or_init(|| read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text")).unwrap());
    let mut language = words.all.iter().find(|it| it.tag == SOURCE).unwrap().clone();
    language.messages.iter_mut().find(|it| it.id == id).unwrap().text = text.clone();
    let lang = Lang::new("xx", Sixths);
    lang.learn(part, table(&words.layout, &language, part as usize)).unwrap();
    lang
}

/// Texts with these places, and choices in choices where one of them is a number.
fn texts(places: &'static [(&'static str, Kind)]) -> impl Strategy<Value = Text> {
    let words = "[^\\p{C}]{0,6}\n?".prop_map(Piece::Words);
    let place = select(places).prop_map(|(name, kind)| Piece::Place(name.to_owned(), kind));
    let leaf = prop_oneof![words, place].boxed();
    let number = places.iter().find(|(_, kind)| *kind == Kind::Number).map(|(name, _)| *name);
    let Some(number) = number else { return vec(leaf, 0..6).boxed() };
    let piece = leaf.prop_recursive(3, 32, 4, move |inner| {
        let exact = [0, 1, 7].map(Key::Exactly);
        let named = ["zero", "one", "two", "few", "many"].map(|it| Key::Category(it.to_owned()));
        let keys: Vec<Key> = exact.into_iter().chain(named).collect();
        let all = keys.len();
        (subsequence(keys, 0..=all), vec(vec(inner, 0..4), all + 1)).prop_map(
            move |(keys, texts)| {
                let other = Key::Category("other".to_owned());
                let variants = keys.into_iter().chain([other]).zip(texts).collect();
                Piece::Choice(number.to_owned(), variants)
            },
        )
    });
    vec(piece, 0..4).boxed()
}

/// What `text` says, straight from its pieces.
fn evaluated(text: &Text, texts: &[(&str, &str)], number: u64) -> String {
    let text_of = |name: &str| texts.iter().find(|(known, _)| *known == name).unwrap().1;
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Place(_, Kind::Number) => digits(number),
        Piece::Place(name, Kind::Text) => text_of(name).to_owned(),
        Piece::Place(name, Kind::Name) => format!("\u{2068}{}\u{2069}", text_of(name)),
        Piece::Choice(_, variants) => {
            let called = |wanted: &Key| variants.iter().find(|(key, _)| key == wanted);
            let exactly = called(&Key::Exactly(u32::try_from(number).unwrap()));
            let chosen = exactly.or_else(|| called(&Key::Category(category(number).to_owned())));
            evaluated(&chosen.or(variants.last()).unwrap().1, texts, number)
        }
    };
    text.iter().map(piece).collect()
}

const ANNOUNCED: &[(&str, Kind)] =
    &[("mark", Kind::Text), ("title", Kind::Text), ("count", Kind::Number), ("code", Kind::Text)];
const ROW: &[(&str, Kind)] =
    &[("title", Kind::Name), ("date", Kind::Name), ("people", Kind::Name), ("mean", Kind::Name)];

proptest! {
    /// What is written to a table is what is read from it, whatever is put in: also characters that
    /// tables are built with.
    #[test]
    fn a_text_says_the_same_by_way_of_its_table(
        text in texts(ANNOUNCED),
        given in ["(.|[\\x01-\\x1e]){0,6}", ".{0,6}", ".{0,6}"],
        count in prop_oneof![0..10_u32, any::<u32>()],
    ) {
        let lang = saying(Part::Rounds, "keep-announcement-text", &text);
        let [mark, title, code] = &given;
        let said = KeepWords::from(lang).announcement_text(mark, title, count, code);
        let texts = [("mark", &**mark), ("title", title), ("code", code)];
        prop_assert_eq!(said, evaluated(&text, &texts, count.into()));
    }

    #[test]
    fn names_are_isolated_by_way_of_the_table(
        text in texts(ROW),
        given in [any::<String>(), any::<String>(), any::<String>(), any::<String>()],
    ) {
        let lang = saying(Part::Teams, "team-row", &text);
        let [title, date, people, mean] = &given;
        let said = TeamWords::from(lang).row(title, date, people, mean);
        let texts = [("title", &**title), ("date", date), ("people", people), ("mean", mean)];
        prop_assert_eq!(said, evaluated(&text, &texts, 0));
    }
}
