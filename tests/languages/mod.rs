//! The languages of the program, for tests: the same tables that a page fetches, with Unicode's own
//! rules in the place of the browser's.
#![allow(dead_code, reason = "not every test needs every language")]

use std::sync::OnceLock;

use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use pulse_check::day::Day;
use pulse_check::text::{Lang, LanguageWords, Part, Plural, Rules};

const TABLES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// All languages, English first.
pub fn all() -> &'static [Lang] {
    static ALL: OnceLock<Vec<Lang>> = OnceLock::new();
    ALL.get_or_init(|| TABLES.iter().map(|(tag, tables)| language(tag, tables)).collect())
}

pub fn english() -> Lang {
    with_tag("en")
}

pub fn german() -> Lang {
    with_tag("de")
}

fn with_tag(tag: &str) -> Lang {
    *all().iter().find(|lang| lang.tag() == tag).unwrap()
}

fn language(tag: &str, tables: &[&str]) -> Lang {
    let words = Lang::new(tag, Unicode(tag.parse().unwrap()));
    learn(words, tables);
    let lang = Lang::new(tag, Unicode(LanguageWords::from(words).locale().parse().unwrap()));
    learn(lang, tables);
    lang
}

fn learn(lang: Lang, tables: &[&str]) {
    for (part, table) in Part::ALL.into_iter().zip(tables) {
        lang.learn(part, (*table).to_owned()).unwrap();
    }
}

/// Unicode's rules for a locale.
struct Unicode(Locale);

impl Rules for Unicode {
    fn plural(&self, number: u64) -> Plural {
        let rules = PluralRules::try_new(self.0.clone().into(), Default::default()).unwrap();
        match rules.category_for(number) {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }

    fn decimal(&self, hundredths: u64, fewest: u8) -> String {
        let mut number = Decimal::from(hundredths);
        number.multiply_pow10(-2);
        number.absolute.trim_end();
        number.absolute.pad_end(-i16::from(fewest));
        let form = DecimalFormatter::try_new(self.0.clone().into(), Default::default()).unwrap();
        form.format(&number).to_string()
    }

    fn list(&self, names: &[String]) -> String {
        let form =
            ListFormatter::try_new_and(self.0.clone().into(), ListFormatterOptions::default());
        form.unwrap().format(names.iter()).to_string()
    }

    fn day(&self, day: Day) -> String {
        let (year, month, day) = day.parts();
        let date =
            Date::try_new_gregorian(year, u8::try_from(month).unwrap(), u8::try_from(day).unwrap());
        let form = DateTimeFormatter::try_new(self.0.clone().into(), YMD::medium()).unwrap();
        form.format(&date.unwrap()).to_string()
    }
}
