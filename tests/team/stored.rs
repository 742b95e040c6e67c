//! A view is read back as it was written, and what the gate can't have written is refused.

use proptest::prelude::*;
use pulse_check::disclosure::{Detail, Past, ReleasedView, release};
use pulse_check::instrument::Instrument;
use pulse_check::journal::Journal;
use pulse_check::round::Round;
use pulse_check::team::{Asked, PastRound, Team, TeamFile, TeamFileError};
use serde_json::{Value, json};

use crate::group::{People, day, nine, revealed, round_with, six, total, two_questions};
use crate::setting::instrument;

fn file(rounds: Vec<PastRound>) -> TeamFile {
    TeamFile::new(Team { id: "a".into(), name: "Team".into() }, rounds, Vec::new(), false)
}

fn past(round: &Round, view: ReleasedView) -> PastRound {
    let asked = Asked::of(round.instrument(), "en");
    let link = round.descriptor().to_fragment();
    PastRound { link, team: "a".into(), day: day("2026-03-02"), asked, view }
}

/// The file of two rounds of nine people, of which the second shows all that a view can.
fn full() -> Value {
    let asked = two_questions();
    let mut journal = Journal::default();
    let before: People = nine().into_iter().map(|row| vec![row[0] - 1, 3]).collect();
    let round = |seed| round_with(&asked, 5, Detail::Distributions, seed);
    revealed(&mut journal, "a", "2026-03-02", &round(1), &before);
    revealed(&mut journal, "a", "2026-06-01", &round(2), &nine());
    let text = file(journal.past_rounds("a")).write();
    let value: Value = serde_json::from_str(&text).unwrap();
    let view = &value["rounds"][1]["view"];
    for shown in [
        &view["headline"]["with_everyone"],
        &view["dimensions"][0]["difference"],
        &view["items"][0]["bars"],
        &view["change"]["mean"],
        &view["change"]["difference"],
    ] {
        assert!(!shown.is_null(), "{view:#}");
    }
    assert_eq!(view["items"][1]["mean"]["cap"], "OrHigher");
    value
}

/// Where the file with `value` at `place` of the second view is refused.
fn refused_at(file: &Value, place: &str, value: Value) -> String {
    let mut changed = file.clone();
    *changed["rounds"][1]["view"].pointer_mut(place).unwrap() = value.clone();
    match TeamFile::from_json(&changed.to_string()) {
        Err(TeamFileError::Damaged(mistake)) => {
            mistake.place.strip_prefix("rounds[1].view").unwrap().to_owned()
        }
        other => panic!("{place} = {value}: {other:?}"),
    }
}

#[test]
fn every_figure_that_the_gate_cannot_have_written_is_refused_with_its_place() {
    let file = full();
    let bar = |from: u8, to: u8, people: u32| json!({ "from": from, "to": to, "people": people });
    for (place, value, expected) in [
        ("/people", json!(-1), ".people"),
        ("/people", json!(4.5), ".people"),
        ("/people", json!(2_000_000), ".people"),
        ("/minimum", json!(3), ".minimum"),
        ("/minimum", json!(101), ".minimum"),
        ("/minimum", json!(300), ".minimum"),
        ("/points", json!(2), ".points"),
        ("/points", json!(8), ".points"),
        ("/instrument", json!(7), ".instrument"),
        ("/dimensions", json!({}), ".dimensions"),
        ("/items", Value::Null, ".items"),
        // No step of the scale.
        ("/headline/mean/hundredths", json!(401), ".headline.mean"),
        ("/headline/mean/hundredths", json!(425), ".headline.mean"),
        ("/headline/mean/hundredths", json!(350.0), ".headline.mean.hundredths"),
        ("/headline/mean/hundredths", json!(501), ".headline.mean.hundredths"),
        ("/headline/mean/hundredths", json!("350"), ".headline.mean.hundredths"),
        ("/headline/mean/step", json!(20), ".headline.mean"),
        ("/headline/mean/step", json!(0), ".headline.mean"),
        ("/items/0/mean/hundredths", json!(0), ".items[0].mean"),
        ("/dimensions/0/mean/hundredths", json!(401), ".dimensions[0].mean"),
        // Finer than nine people allow.
        ("/items/0/mean/step", json!(10), ".items[0].mean"),
        ("/dimensions/0/mean/step", json!(25), ".dimensions[0].mean"),
        ("/headline/mean/step", json!(10), ".headline.mean"),
        // An end that is not capped, or a cap where there is no end.
        ("/items/1/mean/cap", Value::Null, ".items[1].mean"),
        ("/items/1/mean/cap", json!("OrLower"), ".items[1].mean"),
        ("/items/1/mean/cap", json!("OrSo"), ".items[1].mean.cap"),
        ("/items/1/mean/hundredths", json!(500), ".items[1].mean"),
        ("/items/1/mean/hundredths", json!(400), ".items[1].mean"),
        ("/items/0/mean/hundredths", json!(150), ".items[0].mean"),
        // Limits.
        ("/headline/range/low", json!(301), ".headline.range"),
        ("/headline/range/low", json!(310), ".headline.range"),
        ("/headline/range/low", json!(50), ".headline.range"),
        ("/headline/range/high", json!(100), ".headline.range"),
        ("/headline/range/high", json!(550), ".headline.range.high"),
        ("/headline/with_everyone/low", json!(101), ".headline.with_everyone"),
        ("/headline/range", Value::Null, ".headline.range"),
        ("/headline/mean", Value::Null, ".headline.mean"),
        // Bars.
        ("/items/0/bars/1/people", json!(1), ".items[0].bars[1]"),
        ("/items/0/bars/1/people", json!(10), ".items[0].bars[1].people"),
        ("/items/0/bars/1/from", json!(1), ".items[0].bars"),
        ("/items/0/bars/1/to", json!(255), ".items[0].bars[1]"),
        ("/items/0/bars/1/to", json!(1), ".items[0].bars[1]"),
        ("/items/0/bars", json!([]), ".items[0].bars"),
        ("/items/0/bars", json!([bar(1, 5, 9)]), ".items[0].bars"),
        ("/items/0/bars", json!([bar(1, 3, 9), bar(4, 5, 0)]), ".items[0].bars"),
        ("/items/0/bars", json!([bar(2, 3, 4), bar(4, 5, 5)]), ".items[0].bars"),
        ("/items/0/bars", json!([bar(1, 3, 4), bar(4, 4, 5)]), ".items[0].bars"),
        ("/items/0/bars", json!([bar(1, 2, 4), bar(4, 5, 5)]), ".items[0].bars"),
        ("/items/0/bars", json!([bar(1, 3, 5), bar(4, 5, 5)]), ".items[0].bars"),
        ("/items/0/bars", json!([bar(1, 3, 2), bar(4, 5, 2)]), ".items[0].bars"),
        // Differences.
        ("/change/difference", json!(450), ".change.difference"),
        ("/change/difference", json!(-450), ".change.difference"),
        ("/change/difference", json!(1), ".change.difference"),
        ("/dimensions/0/difference", json!(40_000), ".dimensions[0].difference"),
        ("/items/0/difference", json!(0.5), ".items[0].difference"),
        // Words.
        ("/headline/closeness", json!("Near"), ".headline.closeness"),
        ("/items/0/closeness", json!("close"), ".items[0].closeness"),
        ("/change/mean", json!("up"), ".change.mean"),
        ("/change/spread", Value::Null, ".change.spread"),
        ("/headline/as_before", json!("no"), ".headline.as_before"),
        // What needs something else to be shown.
        ("/headline", Value::Null, ".change"),
        ("/dimensions/0/mean", Value::Null, ".dimensions[0]"),
        ("/items/0/mean", Value::Null, ".items[0]"),
    ] {
        assert_eq!(refused_at(&file, place, value.clone()), expected, "{place} = {value}");
    }
}

/// Below the minimum there is nothing, not even a part of it.
#[test]
fn people_below_the_minimum_with_any_figure_are_refused() {
    let mut file = full();
    // Nine people's bars would be refused for themselves.
    for item in file["rounds"][1]["view"]["items"].as_array_mut().unwrap() {
        item["bars"] = Value::Null;
    }
    let shown = file["rounds"][1]["view"].clone();
    let nothing = json!({
        "people": 4, "minimum": 5, "instrument": "small", "points": 5,
        "headline": null, "dimensions": [], "items": [], "change": null,
    });
    let mut with = |part: &str| {
        let view = &mut file["rounds"][1]["view"];
        *view = nothing.clone();
        view[part] = shown[part].clone();
        TeamFile::from_json(&file.to_string())
    };
    assert!(with("instrument").is_ok());
    for part in ["headline", "dimensions", "items", "change"] {
        let Err(TeamFileError::Damaged(mistake)) = with(part) else { panic!("{part}") };
        assert_eq!(mistake.place, "rounds[1].view", "{part}");
    }
}

/// Whatever is withheld may be withheld in a file too, as long as it does not give itself away.
#[test]
fn bars_and_differences_may_be_missing() {
    let mut file = full();
    let view = &mut file["rounds"][1]["view"];
    for (part, name) in [("items", "bars"), ("items", "difference"), ("dimensions", "difference")] {
        view[part][0].as_object_mut().unwrap().remove(name);
    }
    view["change"] = Value::Null;
    view["headline"]["with_everyone"] = Value::Null;
    assert!(TeamFile::from_json(&file.to_string()).is_ok());
}

fn detail() -> impl Strategy<Value = Detail> {
    prop_oneof![Just(Detail::Steps), Just(Detail::Distributions)]
}

/// Up to 24 people's answers to three questions; 0 is skipped, and high numbers wrap.
fn people() -> impl Strategy<Value = People> {
    prop::collection::vec(prop::collection::vec(0_u8..=15, 3), 0..25)
}

prop_compose! {
    /// A questionnaire of three questions and two groups with answers on its scale, of which the
    /// second is often the first with one person more.
    fn groups()(
        points in 3_u8..=7, first in people(), other in people(), joins: bool,
    ) -> (Instrument, People, People) {
        let second = if joins {
            first.iter().chain(other.first()).cloned().collect()
        } else {
            other
        };
        let on_scale = |people: People| -> People {
            let fold = |point| point % (points + 1);
            people.into_iter().map(|row| row.into_iter().map(fold).collect()).collect()
        };
        (instrument(points, &[false, true, false]), on_scale(first), on_scale(second))
    }
}

/// The first round and the one after it.
fn two_views(
    (instrument, first, second): &(Instrument, People, People),
    minimum: u8,
    detail: Detail,
) -> [PastRound; 2] {
    let rounds = [1, 2].map(|seed| round_with(instrument, minimum, detail, seed));
    let totals = [total(&rounds[0], first), total(&rounds[1], second)];
    let counts = totals[0].counts(&rounds[0]).unwrap();
    let before = release(&counts, &rounds[0].descriptor().policy(), None);
    let kept = Past::keep(&counts, before.clone());
    let counts = totals[1].counts(&rounds[1]).unwrap();
    let after = release(&counts, &rounds[1].descriptor().policy(), kept.as_ref());
    [past(&rounds[0], before), past(&rounds[1], after)]
}

/// The pointer to every number in `value`.
fn numbers(at: String, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| numbers(format!("{at}/{name}"), value, found));
        }
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                numbers(format!("{at}/{place}"), value, found);
            }
        }
        Value::Number(_) => found.push(at),
        _ => {}
    }
}

/// Where every value of `file` is.
fn places(at: String, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| places(format!("{at}/{name}"), value, found));
        }
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                places(format!("{at}/{place}"), value, found);
            }
        }
        _ => {}
    }
    found.push(at);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-600_i64..600).prop_map(Value::from),
        (0_u64..300).prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map("[a-z_]{1,9}", inner, 0..4).prop_map(|fields| json!(fields)),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_the_gate_writes_is_read_back_as_it_was(
        groups in groups(), minimum in 4_u8..=12, detail in detail(),
    ) {
        let rounds = two_views(&groups, minimum, detail);
        let read = TeamFile::from_json(&file(rounds.to_vec()).write()).unwrap();
        prop_assert_eq!(read.rounds, rounds);
    }

    /// Of any view, no figure can be shifted by a hundredth of a point.
    #[test]
    fn no_figure_of_any_view_can_be_a_hundredth_more(
        groups in groups(), minimum in 4_u8..=8, detail in detail(), at: prop::sample::Index,
    ) {
        let whole = file(two_views(&groups, minimum, detail).to_vec());
        let mut value: Value = serde_json::from_str(&whole.write()).unwrap();
        let mut found = Vec::new();
        numbers(String::new(), &value["rounds"], &mut found);
        let counted = ["people", "minimum", "points", "from", "to", "version"];
        found.retain(|place| counted.iter().all(|name| !place.ends_with(name)));
        prop_assume!(!found.is_empty());
        let place = &found[at.index(found.len())];
        let figure = value["rounds"].pointer_mut(place).unwrap();
        *figure = json!(figure.as_i64().unwrap() + 1);
        let refused = TeamFile::from_json(&value.to_string());
        prop_assert!(matches!(refused, Err(TeamFileError::Damaged(_))), "{place}");
    }

    /// A file with anything anywhere is refused, or read as what it then says.
    #[test]
    fn no_changed_file_makes_reading_panic(at: prop::sample::Index, anything in any_json()) {
        let mut value = full();
        let mut found = Vec::new();
        places(String::new(), &value, &mut found);
        let place = &found[at.index(found.len())];
        *value.pointer_mut(place).unwrap() = anything;
        if let Ok(read) = TeamFile::from_json(&value.to_string()) {
            prop_assert_eq!(TeamFile::from_json(&read.write()), Ok(read));
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC*") {
        prop_assert!(TeamFile::from_json(&text).is_err());
    }
}

#[test]
fn what_is_withheld_is_read_back_as_nothing() {
    let small = round_with(&two_questions(), 7, Detail::Distributions, 1);
    let past = revealed(&mut Journal::default(), "a", "2026-03-02", &small, &six());
    let read = TeamFile::from_json(&file(vec![past.clone()]).write()).unwrap();
    assert!(past.view.headline().shown().is_none());
    assert_eq!(read.rounds, [past]);
}
