//! Released figures in words: the one place where screens, pictures and files get them from.
//!
//! Every function takes the language first. What is withheld is said in one way, whatever it is
//! and for whatever reason.

use std::cmp::Ordering;

use crate::disclosure::{Bar, Cap, Difference, Moved, Part, Range, Shown};
use crate::scoring::Closeness;
use crate::text::{Lang, REPORT, RESULT, fill};

/// A mean: “4”, “about 4.5 or higher”.
pub fn mean(lang: Lang, shown: Shown) -> String {
    let words = RESULT.get(lang);
    let value = lang.hundredths(shown.hundredths().into());
    match shown.cap() {
        None => value,
        Some(Cap::OrLower) => fill(words.or_lower, &[("{value}", &value)]),
        Some(Cap::OrHigher) => fill(words.or_higher, &[("{value}", &value)]),
    }
}

/// A mean, or that it is not shown.
pub fn figure(lang: Lang, shown: Part<Shown>) -> String {
    shown.shown().map_or_else(|| withheld(lang).to_owned(), |shown| mean(lang, *shown))
}

/// What stands for anything that is withheld: “not shown”.
pub fn withheld(lang: Lang) -> &'static str {
    RESULT.get(lang).withheld
}

/// The limits of an interval, to stand after “between”: “3.5 and 4.5”.
pub fn limits(lang: Lang, range: Range) -> String {
    between(lang, range, RESULT.get(lang).range)
}

/// Where the team's usual level probably is, as a sentence.
pub fn usual_level(lang: Lang, range: Range) -> String {
    fill(RESULT.get(lang).usual, &[("{range}", &limits(lang, range))])
}

/// Where the mean could be if everyone invited had answered, as a sentence.
pub fn with_everyone(lang: Lang, range: Range) -> String {
    let words = RESULT.get(lang);
    fill(words.with_everyone, &[("{range}", &between(lang, range, words.range_to))])
}

fn between(lang: Lang, range: Range, form: &str) -> String {
    let (low, high) = (lang.hundredths(range.low().into()), lang.hundredths(range.high().into()));
    fill(form, &[("{low}", &low), ("{high}", &high)])
}

/// How close answers were, as a sentence; empty if that is withheld.
pub fn closeness(lang: Lang, close: Part<Closeness>) -> &'static str {
    let words = RESULT.get(lang);
    match close.shown() {
        None => "",
        Some(Closeness::Close) => words.were_close,
        Some(Closeness::Mixed) => words.were_mixed,
        Some(Closeness::FarApart) => words.were_far_apart,
    }
}

/// How close answers were, in a word: “mixed”.
pub fn closeness_word(lang: Lang, close: Part<Closeness>) -> &'static str {
    let words = RESULT.get(lang);
    match close.shown() {
        None => words.withheld,
        Some(Closeness::Close) => words.close,
        Some(Closeness::Mixed) => words.mixed,
        Some(Closeness::FarApart) => words.far_apart,
    }
}

/// Whether the team's level moved: “possibly down, check next time”.
pub fn level_moved(lang: Lang, moved: Moved) -> &'static str {
    let words = REPORT.get(lang);
    match moved {
        Moved::Clearly(Ordering::Greater) => words.clearly_up,
        Moved::Clearly(_) => words.clearly_down,
        Moved::Possibly(Ordering::Greater) => words.possibly_up,
        Moved::Possibly(_) => words.possibly_down,
        Moved::CantTell => words.cant_tell,
    }
}

/// Whether people are further apart or closer together: “clearly closer together”.
pub fn spread_moved(lang: Lang, moved: Moved) -> &'static str {
    let words = REPORT.get(lang);
    match moved {
        Moved::Clearly(Ordering::Greater) => words.clearly_apart,
        Moved::Clearly(_) => words.clearly_together,
        Moved::Possibly(Ordering::Greater) => words.possibly_apart,
        Moved::Possibly(_) => words.possibly_together,
        Moved::CantTell => words.cant_tell,
    }
}

/// A difference to the round before, in steps: “0.5 higher than last time”. Two figures on one step
/// are not called unchanged.
pub fn difference(lang: Lang, difference: Difference) -> String {
    let words = REPORT.get(lang);
    let hundredths = difference.hundredths();
    let value = lang.hundredths(hundredths.unsigned_abs().into());
    match hundredths.cmp(&0) {
        Ordering::Greater => fill(words.higher, &[("{value}", &value)]),
        Ordering::Less => fill(words.lower, &[("{value}", &value)]),
        Ordering::Equal => words.same_step.to_owned(),
    }
}

/// Since the round before, of a dimension or question: “as last time”, “0.5 higher than last
/// time”; `None` if nothing can be said.
pub fn since_last_time(lang: Lang, moved_by: Part<Difference>, as_before: bool) -> Option<String> {
    if as_before {
        return Some(REPORT.get(lang).as_before.to_owned());
    }
    moved_by.shown().map(|moved_by| difference(lang, *moved_by))
}

/// One bar: “Agree: 3”, “Agree to Strongly agree: 3”. `labels` are those of the scale, lowest
/// first.
pub fn bar(lang: Lang, bar: &Bar, labels: &[String]) -> String {
    let label = |point: u8| labels.get(usize::from(point) - 1).cloned().unwrap_or_default();
    let count = bar.people().to_string();
    let (from, to) = (label(bar.from()), label(bar.to()));
    if bar.from() == bar.to() {
        format!("{from}: {count}")
    } else {
        fill(RESULT.get(lang).bar, &[("{from}", &from), ("{to}", &to), ("{count}", &count)])
    }
}

/// How often answers were chosen, as answered, lowest first.
pub fn bars(lang: Lang, bars: &[Bar], labels: &[String]) -> String {
    bars.iter().map(|each| bar(lang, each, labels)).collect::<Vec<_>>().join("; ")
}
