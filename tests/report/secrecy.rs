//! No figure leaves the room that may not be shown in it.

use std::collections::BTreeSet;

use crate::languages::{self, english, german};
use pulse_check::day::Day;
use pulse_check::disclosure::{ReleasedView, release};
use pulse_check::picture::{Sheet, Theme};
use pulse_check::report::{Report, csv, json, text};
use pulse_check::scoring::Counts;
use serde_json::Value;

use crate::{all_formats, cell, cells, instrument, past_of, policy, report, view_of};

/// Every number in `text`: digits with at most one decimal sign inside.
fn numbers(text: &str) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let decimal = matches!(character, '.' | ',')
            && !number.is_empty()
            && characters.peek().is_some_and(char::is_ascii_digit)
            && !number.contains(['.', ',']);
        if character.is_ascii_digit() || decimal {
            number.push(character);
        } else if !number.is_empty() {
            numbers.insert(std::mem::take(&mut number));
        }
    }
    numbers
}

/// The figures of `view` in all ways to write them.
fn figures(view: &ReleasedView) -> BTreeSet<String> {
    let mut hundredths: Vec<u32> = Vec::new();
    let mut whole: Vec<u32> = vec![view.people(), view.minimum().get().into(), 1];
    whole.extend(1..=u32::from(view.points()));
    let shown = view.headline().shown().map(|headline| headline.mean());
    let means = view.dimensions().iter().map(|dimension| dimension.mean().shown().copied());
    let means = means.chain(view.items().iter().map(|item| item.mean().shown().copied()));
    for mean in means.chain([shown]).flatten() {
        hundredths.extend([u32::from(mean.hundredths()), u32::from(mean.step())]);
    }
    if let Some(headline) = view.headline().shown() {
        let everyone = headline.with_everyone();
        for range in [headline.range()].iter().chain(everyone.shown()) {
            hundredths.extend([u32::from(range.low()), u32::from(range.high())]);
        }
    }
    let differences = view.dimensions().iter().map(|dimension| dimension.difference());
    let differences = differences.chain(view.items().iter().map(|item| item.difference()));
    let change = view.change().shown().map(|change| change.difference());
    for difference in differences.chain(change).filter_map(|it| it.shown().copied()) {
        hundredths.push(difference.hundredths().unsigned_abs().into());
    }
    for bars in view.items().iter().filter_map(|item| item.bars().shown().copied()) {
        let ends = [bars.low(), bars.high()];
        whole.extend(ends.iter().flat_map(|people| [people.fewest(), people.most()]));
        hundredths.push(bars.about().into());
    }
    let mut figures: BTreeSet<String> = whole.iter().map(u32::to_string).collect();
    for value in hundredths {
        figures.insert(value.to_string());
        figures.insert(english().hundredths(value));
        figures.insert(german().hundredths(value));
    }
    figures
}

/// Numbers that come from the occasion and not from answers: the days for programs, also of the
/// round before, and their parts.
const OCCASION: [&str; 7] = ["2026", "11", "24", "12", "08", "03", "02"];

/// All texts that leave the room: files and what pictures say.
fn everything(report: &Report) -> Vec<(&'static str, String)> {
    let mut all = all_formats(report).to_vec();
    // Side by side, the cells of a table would look like numbers with a comma.
    all[0].1 = cells(&all[0].1).concat().join("\n");
    let mut pictures = vec![report.headline(Sheet::PAGE), report.overview(Sheet::PAGE)];
    pictures.push(report.overview_of_questions(Sheet::PAGE));
    for at in 0..4 {
        pictures.extend(report.dimension(at, Sheet::PAGE));
        pictures.extend(report.question(at, Sheet::PAGE));
        pictures.extend(report.answers(at, Sheet::PAGE));
    }
    all.extend(pictures.into_iter().map(|drawing| ("a picture", drawing.label)));
    all
}

/// `text` without the days that it says in words.
fn without_days(report: &Report, text: &str) -> String {
    let days = [(2026, 11, 24), (2026, 12, 8), (2026, 3, 2)];
    let days = days.map(|(year, month, day)| Day::new(year, month, day).unwrap());
    days.iter().fold(text.to_owned(), |text, day| text.replace(&report.lang.day(*day), ""))
}

fn holds_only_what_is_released(report: &Report) {
    let released = figures(report.view);
    for (format, text) in everything(report) {
        for number in numbers(&without_days(report, &text)) {
            assert!(
                released.contains(&number) || OCCASION.contains(&number.as_str()),
                "{format} holds {number}:\n{text}"
            );
        }
    }
}

#[test]
fn below_the_minimum_nothing_depends_on_the_answers() {
    let asked = instrument();
    let few = view_of(
        &asked,
        &[&[1, 2, 3, 4], &[2, 2, 4, 1], &[5, 4, 3, 2], &[1, 1, 2, 2]],
        &policy(),
        None,
    );
    let others = view_of(&asked, &[&[5; 4][..]; 4], &policy(), None);
    for lang in languages::all().iter().copied() {
        assert_eq!(everything(&report(&few, lang)), everything(&report(&others, lang)));
        for (format, text) in everything(&report(&few, lang)) {
            let text = without_days(&report(&few, lang), &text);
            let occasion = numbers(&text).into_iter().filter(|it| !OCCASION.contains(&it.as_str()));
            let left: Vec<String> = occasion.collect();
            // How many codes, how many it takes; in CSV and JSON also the points of the scale, and
            // in JSON the version of the format.
            let known = ["1", "2", "4", "5"];
            assert!(left.iter().all(|it| known.contains(&it.as_str())), "{format}: {left:?}");
            assert!(!text.contains("daily meeting"), "{format}");
        }
    }
    let data: Value = serde_json::from_str(&json(&report(&few, english())).unwrap()).unwrap();
    assert_eq!(data["enough"], false);
    assert!(data["headline"].is_null() && data["change"].is_null());
    for list in ["dimensions", "questions", "actions"] {
        assert_eq!(data[list], Value::Array(Vec::new()), "{list}");
    }
    let table = csv(&report(&few, english()));
    assert!(!table.contains("headline,") && table.contains("\r\ntoo few,"));
}

#[test]
fn a_unanimous_round_shows_the_capped_value_only() {
    let asked = instrument();
    // The last question is reverse-worded.
    let view = view_of(&asked, &[&[5; 9], &[5; 9], &[5; 9], &[1; 9]], &policy(), None);
    let report = report(&view, english());
    holds_only_what_is_released(&report);
    let table = csv(&report);
    for (kind, id) in [("headline", ""), ("dimension", "focus"), ("question", "alone")] {
        assert_eq!(cell(&table, kind, id, "mean"), "4.5");
        assert_eq!(cell(&table, kind, id, "or"), "or higher");
    }
    assert_eq!(cell(&table, "question", "done", "bars"), "");
    let data: Value = serde_json::from_str(&json(&report).unwrap()).unwrap();
    assert_eq!(data["headline"]["mean"]["value"], 450);
    assert_eq!(data["headline"]["mean"]["or"], "or higher");
    assert_eq!(data["questions"][0]["bars"], Value::Null);
    assert!(text(&report).contains("about 4.5 or higher of 5."));
}

#[test]
fn two_rounds_one_person_apart_show_steps_and_whole_numbers_only() {
    let asked = instrument();
    let before: [&[u8]; 4] = [
        &[2, 3, 4, 4, 3, 2, 4],
        &[3, 3, 4, 4, 3, 2, 3],
        &[4, 4, 2, 5, 4, 4, 3],
        &[2, 2, 1, 2, 3, 2, 2],
    ];
    let past = past_of(&asked, &before, &policy());
    for joins in 1..=5 {
        let now: Vec<Vec<u8>> =
            before.iter().map(|points| [points, &[joins][..]].concat()).collect();
        let now: Vec<&[u8]> = now.iter().map(Vec::as_slice).collect();
        let view = view_of(&asked, &now, &policy(), Some(&past));
        for lang in languages::all().iter().copied() {
            holds_only_what_is_released(&report(&view, lang));
        }
        let said = text(&report(&view, english()));
        assert!(said.contains("(as on 2 Mar 2026)") && said.contains("“As on”"), "{said}");
        assert_eq!(cell(&csv(&report(&view, english())), "headline", "", "as_of"), "2026-03-02");
    }
}

/// Neither how many answered it, nor what.
#[test]
fn nothing_can_be_told_of_what_is_withheld() {
    let asked = instrument();
    let view = |second: [u32; 5]| {
        let mut scores = vec![0; 17];
        scores[8] = 4;
        scores[12] = 5;
        let items =
            vec![vec![0, 3, 0, 6, 0], vec![0, 4, 0, 5, 0], second.to_vec(), vec![4, 3, 2, 0, 0]];
        release(&Counts::new(&asked, items, scores, 0).unwrap(), &policy(), &[], &[]).unwrap()
    };
    let (some, others) = (view([0, 0, 0, 0, 2]), view([2, 1, 1, 0, 0]));
    assert!(some.headline().shown().is_some() && some.items()[2].mean().shown().is_none());
    for lang in languages::all().iter().copied() {
        let (some, others) = (report(&some, lang), report(&others, lang));
        assert_eq!(everything(&some), everything(&others));
        for sheet in [Sheet::PHONE, Sheet::WALL] {
            let drawn = |report: &Report| {
                [
                    report.overview(sheet),
                    report.question(2, sheet).unwrap(),
                    report.answers(2, sheet).unwrap(),
                ]
                .map(|drawing| drawing.to_svg(&Theme::LIGHT))
            };
            assert_eq!(drawn(&some), drawn(&others));
        }
    }
}
