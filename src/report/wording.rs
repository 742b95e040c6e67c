//! Released figures in words, for screens, pictures and files. What is said aloud of them in the
//! facilitator's hour is in [`crate::discussion`].
//!
//! Every function takes the language first. What is withheld is said in one way, whatever it is
//! and for whatever reason.

use std::cmp::Ordering;

use crate::disclosure::{
    Bars, Cap, Difference, Direction, Helped, ItemFigure, Moved, Origin, Part, Range, ShownMean,
    Threes, Untested,
};
use crate::scoring::Closeness;
use crate::text::{Lang, ReportWords, RoundResultWords};

/// A mean: “4”, “about 4.5 or higher”.
pub fn mean(lang: Lang, shown: ShownMean) -> String {
    let words = RoundResultWords::from(lang);
    let value = lang.hundredths(shown.hundredths().into());
    match shown.cap() {
        None => value,
        Some(Cap::OrLower) => words.or_lower(&value),
        Some(Cap::OrHigher) => words.or_higher(&value),
    }
}

/// A mean, or that it is not shown.
pub fn figure(lang: Lang, shown: Part<ShownMean>) -> String {
    shown.shown().map_or_else(|| withheld(lang).to_owned(), |shown| mean(lang, *shown))
}

/// What stands for anything that is withheld: “not shown”.
pub fn withheld(lang: Lang) -> &'static str {
    RoundResultWords::from(lang).withheld()
}

/// The limits of an interval, to stand after “between”: “3.5 and 4.5”.
pub fn limits(lang: Lang, range: Range) -> String {
    let (low, high) = ends(lang, range);
    RoundResultWords::from(lang).range(&low, &high)
}

/// Where the team's usual level probably is, as a sentence.
pub fn usual_level(lang: Lang, range: Range) -> String {
    let (low, high) = ends(lang, range);
    RoundResultWords::from(lang).usual(&low, &high)
}

/// Where the mean could be if everyone invited had answered, as a sentence.
pub fn with_everyone(lang: Lang, range: Range) -> String {
    let words = RoundResultWords::from(lang);
    let (low, high) = ends(lang, range);
    words.with_everyone(&low, &high)
}

fn ends(lang: Lang, range: Range) -> (String, String) {
    (lang.hundredths(range.low().into()), lang.hundredths(range.high().into()))
}

/// How close answers were, as a sentence; `None` if that is withheld.
pub fn closeness(lang: Lang, close: Part<Closeness>) -> Option<&'static str> {
    let words = RoundResultWords::from(lang);
    Some(match close.shown()? {
        Closeness::Close => words.were_close(),
        Closeness::Mixed => words.were_mixed(),
        Closeness::FarApart => words.were_far_apart(),
    })
}

/// How close answers were, in a word: “mixed”.
pub fn closeness_word(lang: Lang, close: Part<Closeness>) -> &'static str {
    let words = RoundResultWords::from(lang);
    match close.shown() {
        None => words.withheld(),
        Some(Closeness::Close) => words.close(),
        Some(Closeness::Mixed) => words.mixed(),
        Some(Closeness::FarApart) => words.far_apart(),
    }
}

/// Whether the team's level moved: “possibly down, check next time”.
pub fn level_moved(lang: Lang, moved: Moved) -> &'static str {
    let words = ReportWords::from(lang);
    match moved {
        Moved::Clearly(Direction::Up) => words.clearly_up(),
        Moved::Clearly(Direction::Down) => words.clearly_down(),
        Moved::Possibly(Direction::Up) => words.possibly_up(),
        Moved::Possibly(Direction::Down) => words.possibly_down(),
        Moved::CantTell => words.cant_tell(),
    }
}

/// Whether people are further apart or closer together: “clearly closer together”.
pub fn spread_moved(lang: Lang, moved: Moved) -> &'static str {
    let words = ReportWords::from(lang);
    match moved {
        Moved::Clearly(Direction::Up) => words.clearly_apart(),
        Moved::Clearly(Direction::Down) => words.clearly_together(),
        Moved::Possibly(Direction::Up) => words.possibly_apart(),
        Moved::Possibly(Direction::Down) => words.possibly_together(),
        Moved::CantTell => words.cant_tell(),
    }
}

/// A difference to the round before, in steps: “0.5 higher than last time”. Two figures on one step
/// are not called unchanged.
pub fn difference(lang: Lang, difference: Difference) -> String {
    let words = ReportWords::from(lang);
    let hundredths = difference.hundredths();
    let value = lang.hundredths(hundredths.unsigned_abs().into());
    match hundredths.cmp(&0) {
        Ordering::Greater => words.higher(&value),
        Ordering::Less => words.lower(&value),
        Ordering::Equal => words.same_step().to_owned(),
    }
}

/// Since the round before, of a dimension or question: “as on 2 Mar 2026”, “0.5 higher than last
/// time”; `None` if nothing can be said.
pub fn since_last_time(lang: Lang, moved_by: Part<Difference>, origin: Origin) -> Option<String> {
    as_it_was(lang, origin).or_else(|| moved_by.shown().map(|it| difference(lang, *it)))
}

/// That a figure is shown as it was: “as on 2 Mar 2026”; `None` if it is new.
pub fn as_it_was(lang: Lang, origin: Origin) -> Option<String> {
    let words = ReportWords::from(lang);
    match origin {
        Origin::New => None,
        Origin::AsOn(day) => Some(words.as_on(&lang.day(day))),
        Origin::OfSeveral => Some(words.as_before().to_owned()),
    }
}

/// A figure, and that it is shown as it was: “4, as on 2 Mar 2026”.
pub fn figure_as_it_was(lang: Lang, figure: String, origin: Origin) -> String {
    match as_it_was(lang, origin) {
        None => figure,
        Some(since) => ReportWords::from(lang).figure_since(&figure, &since),
    }
}

/// Why nothing is said about change, as a sentence; `None` where there was nothing before.
pub fn untested(lang: Lang, why: Untested) -> Option<&'static str> {
    let words = ReportWords::from(lang);
    match why {
        Untested::NothingBefore => None,
        Untested::AsBefore => Some(words.untested_as_before()),
        Untested::ScoresNotKept => Some(words.untested_not_kept()),
    }
}

/// How many chose the lowest two answers and how many the highest two, as answered: “Strongly
/// disagree to Disagree: 0 to 2 people”. `labels` are those of the scale, lowest first.
pub fn bars(lang: Lang, bars: Bars, labels: &[String]) -> [String; 2] {
    let label = |at: usize| labels.get(at).map(String::as_str).unwrap_or_default();
    let one = |from: usize, people: Threes| {
        let count = bar_people(lang, people);
        RoundResultWords::from(lang).bar(label(from), label(from + 1), &count)
    };
    [one(0, bars.low()), one(3, bars.high())]
}

/// Which answers bars count, the lowest and the highest, above columns.
pub fn barred(lang: Lang, labels: &[String]) -> [String; 2] {
    let label = |at: usize| labels.get(at).map(String::as_str).unwrap_or_default();
    [0, 3].map(|from| ReportWords::from(lang).either(label(from), label(from + 1)))
}

/// From the fewest to the most people: “3 to 5 people”.
pub fn bar_people(lang: Lang, people: Threes) -> String {
    RoundResultWords::from(lang).bar_people(people.fewest(), people.most())
}

/// What is shown of a question: its mean, its bars, or that it is not shown.
pub fn item(lang: Lang, shown: Part<ItemFigure>, labels: &[String]) -> String {
    match shown {
        Part::Shown(ItemFigure::Mean(shown)) => mean(lang, shown),
        Part::Shown(ItemFigure::Bars(shown)) => {
            let [low, high] = bars(lang, shown, labels);
            ReportWords::from(lang).bars(&low, &high)
        }
        Part::Withheld => withheld(lang).to_owned(),
    }
}

/// Whether an agreed action helped: “most of those who tried it say that it helped”, or that it is
/// not shown.
pub fn helped(lang: Lang, helped: Part<Helped>) -> String {
    let words = ReportWords::from(lang);
    let Part::Shown(helped) = helped else { return withheld(lang).to_owned() };
    match helped {
        Helped::Most => words.helped_most().to_owned(),
        Helped::AboutHalf => words.helped_half().to_owned(),
        Helped::Few => words.helped_few().to_owned(),
        Helped::Share { cap: Some(Cap::OrLower), .. } => words.helped_at_most().to_owned(),
        Helped::Share { cap: Some(Cap::OrHigher), .. } => words.helped_at_least().to_owned(),
        Helped::Share { percent, cap: None } => words.helped_share(percent),
    }
}
