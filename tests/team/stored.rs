//! A view is read back as it was written, and what the gate can't have written is refused.

use proptest::prelude::*;
use pulse_check::disclosure::Detail;
use pulse_check::instrument::Instrument;
use pulse_check::journal::Journal;
use pulse_check::team::{PastRound, Team, TeamFile, TeamFileError};
use serde_json::{Value, json};

use crate::group::{People, four_questions, nine, revealed, round_with, six};
use crate::setting::instrument;

fn file(rounds: Vec<PastRound>) -> TeamFile {
    let mut journal = Journal::default();
    assert!(rounds.iter().all(|round| journal.add_past_round(round)));
    TeamFile::of(&journal, Team { id: "a".into(), name: "Team".into() }, false)
}

/// The file of two rounds of nine people, of which the second shows all that a view of few people
/// can.
fn full() -> Value {
    let asked = four_questions();
    let mut journal = Journal::default();
    let before: People = nine().into_iter().map(|row| vec![row[0] - 1, 3]).collect();
    let round = |seed| round_with(&asked, 5, Detail::Distributions, seed);
    let first = revealed(&mut journal, "a", "2026-03-02", &round(1), &before);
    // As if the round had said that scores are kept.
    let mut journal = Journal::default();
    journal.reveal(&first, Some(&[0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    revealed(&mut journal, "a", "2026-06-01", &round(2), &nine());
    let text = file(journal.past_rounds("a")).write().unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    let view = &value["rounds"][1]["view"];
    for shown in [
        &view["headline"]["with_everyone"],
        &view["headline"]["closeness"],
        &view["items"][0]["figure"]["Mean"],
        &view["items"][0]["difference"],
        &view["change"]["mean"],
        &view["change"]["difference"],
    ] {
        assert!(!shown.is_null(), "{view:#}");
    }
    assert_eq!(view["items"][1]["figure"]["Mean"]["cap"], "OrHigher");
    value
}

/// The file of a round of twelve people with bars and one of seven with a mark.
fn few_and_many() -> Value {
    let asked = four_questions();
    let mut journal = Journal::default();
    let many: People = nine().into_iter().chain(nine().into_iter().take(3)).collect();
    let few: People = (0..7).map(|person| vec![2 + person % 2, 4, 4, 4]).collect();
    let round = |seed| round_with(&asked, 5, Detail::Distributions, seed);
    revealed(&mut journal, "a", "2026-03-02", &round(1), &many);
    revealed(&mut journal, "a", "2026-06-01", &round(2), &few);
    let value: Value =
        serde_json::from_str(&file(journal.past_rounds("a")).write().unwrap()).unwrap();
    let [first, second] = [0, 1].map(|at| &value["rounds"][at]["view"]);
    assert!(!first["items"][0]["figure"]["Bars"].is_null(), "{first:#}");
    assert_eq!(second["dimensions"][0]["lower_question"], 0, "{second:#}");
    value
}

/// Where the file with `value` at `place` of the view at `round` is refused.
fn refused_at(file: &Value, round: usize, place: &str, value: Value) -> String {
    let mut changed = file.clone();
    *changed["rounds"][round]["view"].pointer_mut(place).unwrap() = value.clone();
    match TeamFile::from_json(&changed.to_string()) {
        Err(TeamFileError::Damaged(mistake)) => {
            mistake.place.strip_prefix(&format!("rounds[{round}].view")).unwrap().to_owned()
        }
        other => panic!("{place} = {value}: {other:?}"),
    }
}

#[test]
fn every_figure_that_the_gate_cannot_have_written_is_refused_with_its_place() {
    let file = full();
    let mean = ".items[1].figure.Mean";
    for (place, value, expected) in [
        ("/people", json!(-1), ".people"),
        ("/people", json!(4.5), ".people"),
        ("/people", json!(2_000_000), ".people"),
        ("/minimum", json!(3), ".minimum"),
        ("/minimum", json!(101), ".minimum"),
        ("/minimum", json!(300), ".minimum"),
        ("/points", json!(2), ".points"),
        ("/points", json!(8), ".points"),
        ("/row", json!(9), ".row"),
        ("/row", json!(10), ".row"),
        ("/row", Value::Null, ".row"),
        ("/instrument", json!(7), ".instrument"),
        ("/dimensions", json!({}), ".dimensions"),
        ("/items", Value::Null, ".items"),
        // No step of the scale.
        ("/headline/mean/hundredths", json!(401), ".headline.mean"),
        ("/headline/mean/hundredths", json!(410), ".headline.mean"),
        ("/headline/mean/hundredths", json!(350.0), ".headline.mean.hundredths"),
        ("/headline/mean/hundredths", json!(501), ".headline.mean.hundredths"),
        ("/headline/mean/hundredths", json!("350"), ".headline.mean.hundredths"),
        ("/headline/mean/step", json!(20), ".headline.mean"),
        ("/headline/mean/step", json!(0), ".headline.mean"),
        ("/items/1/figure/Mean/hundredths", json!(0), mean),
        ("/dimensions/0/mean/hundredths", json!(401), ".dimensions[0].mean"),
        // Finer than nine people allow.
        ("/items/1/figure/Mean/step", json!(25), mean),
        ("/dimensions/0/mean/step", json!(10), ".dimensions[0].mean"),
        ("/headline/mean/step", json!(10), ".headline.mean"),
        // An end that is not capped, or a cap where there is no end.
        ("/items/1/figure/Mean/cap", Value::Null, mean),
        ("/items/1/figure/Mean/cap", json!("OrLower"), mean),
        ("/items/1/figure/Mean/cap", json!("OrSo"), ".items[1].figure.Mean.cap"),
        ("/items/1/figure/Mean/hundredths", json!(500), mean),
        ("/items/1/figure/Mean/hundredths", json!(400), mean),
        ("/items/1/figure/Mean", Value::Null, ".items[1].figure.Mean"),
        // Limits.
        ("/headline/range/low", json!(301), ".headline.range"),
        ("/headline/range/low", json!(310), ".headline.range"),
        ("/headline/range/low", json!(50), ".headline.range"),
        ("/headline/range/high", json!(100), ".headline.range"),
        ("/headline/range/high", json!(550), ".headline.range.high"),
        ("/headline/with_everyone/low", json!(101), ".headline.with_everyone"),
        ("/headline/range", Value::Null, ".headline.range"),
        ("/headline/mean", Value::Null, ".headline.mean"),
        // Differences.
        ("/change/difference", json!(450), ".change.difference"),
        ("/change/difference", json!(-450), ".change.difference"),
        ("/change/difference", json!(1), ".change.difference"),
        ("/dimensions/0/difference", json!(40_000), ".dimensions[0].difference"),
        ("/items/0/difference", json!(0.5), ".items[0].difference"),
        // Words.
        ("/headline/closeness", json!("Near"), ".headline.closeness"),
        ("/dimensions/0/closeness", json!("Close"), ".dimensions[0]"),
        ("/change/mean", json!("up"), ".change.mean"),
        ("/change/spread", Value::Null, ".change.spread"),
        // Where it stems from.
        ("/headline/origin", json!("old"), ".headline.origin"),
        ("/headline/origin", json!("several"), ".headline"),
        ("/headline/origin", json!("2026-03-02"), ""),
        ("/items/0/origin", json!("2026-02-30"), ".items[0].origin"),
        ("/items/0/origin", json!("several"), ".items[0]"),
        ("/items/0/origin", json!("2026-03-02"), ".items[0]"),
        // A mark where questions have figures, or of none that was asked.
        ("/dimensions/0/made_from_questions", json!(false), ".dimensions[0].mean"),
        // What needs something else to be shown.
        ("/headline", Value::Null, ""),
        ("/change", Value::Null, ""),
        ("/dimensions/0/mean", Value::Null, ".dimensions[0]"),
        ("/items/0/figure", Value::Null, ".items[0]"),
    ] {
        assert_eq!(refused_at(&file, 1, place, value.clone()), expected, "{place} = {value}");
    }
}

#[test]
fn bars_and_marks_that_the_gate_cannot_have_made_are_refused_with_their_place() {
    let file = few_and_many();
    let bars = ".items[0].figure.Bars";
    for (round, place, value, expected) in [
        (0, "/items/0/figure/Bars/low/fewest", json!(4), bars),
        (0, "/items/0/figure/Bars/low/most", json!(6), bars),
        (0, "/items/0/figure/Bars/low/most", json!(13), ".items[0].figure.Bars.low.most"),
        (0, "/items/0/figure/Bars/high", Value::Null, ".items[0].figure.Bars.high"),
        (0, "/items/0/figure/Bars/high", json!({ "fewest": 9, "most": 12 }), bars),
        (0, "/items/0/figure/Bars/about", json!(301), bars),
        (0, "/items/0/figure/Bars/about", json!(450), bars),
        // Fewer than ten people, and none below eight.
        (0, "/row", json!(8), ".headline.mean"),
        (1, "/items/0/figure", json!({ "Mean": { "hundredths": 250, "step": 50 } }), ".items[0]"),
        // One question of four, by its place.
        (1, "/dimensions/0/lower_question", json!(4), ""),
        (1, "/dimensions/0/lower_question", json!(-1), ".dimensions[0].lower_question"),
        (1, "/dimensions/0/made_from_questions", json!(true), ".dimensions[0]"),
    ] {
        let found = refused_at(&file, round, place, value.clone());
        assert_eq!(found, expected, "{place} = {value}");
    }
}

/// A headline of few questions would tell how the answers to them were spread, and a dimension of
/// one question is that question's figure.
#[test]
fn a_headline_of_few_questions_and_a_dimension_of_one_are_refused() {
    let of = |questions: usize, people: &[Vec<u8>]| -> Value {
        let round =
            round_with(&instrument(5, &vec![false; questions]), 5, Detail::Distributions, 1);
        let mut journal = Journal::default();
        revealed(&mut journal, "a", "2026-03-02", &round, people);
        let text = file(journal.past_rounds("a")).write().unwrap();
        assert!(TeamFile::from_json(&text).is_ok());
        serde_json::from_str(&text).unwrap()
    };
    let mut three = of(3, &nine());
    assert!(three["rounds"][0]["view"]["headline"].is_null());
    three["rounds"][0]["view"]["untested"] = json!("NothingBefore");
    let headline = full()["rounds"][1]["view"]["headline"].clone();
    assert_eq!(refused_at(&three, 0, "/headline", headline), "");
    let mean = json!({ "hundredths": 300, "step": 25 });
    for people in [nine()[..7].to_vec(), [nine(), nine()].concat()[..12].to_vec()] {
        let one = of(1, &people);
        assert!(one["rounds"][0]["view"]["dimensions"][0]["mean"].is_null());
        assert_eq!(refused_at(&one, 0, "/dimensions/0/mean", mean.clone()), "");
    }
}

/// Below the minimum there is nothing, not even a part of it.
#[test]
fn people_below_the_minimum_with_any_figure_are_refused() {
    let mut file = full();
    let shown = file["rounds"][1]["view"].clone();
    let nothing = json!({
        "people": 4, "minimum": 5, "row": 4, "instrument": "small", "points": 5,
        "headline": null, "dimensions": [], "items": [], "change": null,
    });
    file["rounds"][1]["answers"] = json!({ "scored": null, "questions": [] });
    let mut with = |part: &str| {
        let view = &mut file["rounds"][1]["view"];
        *view = nothing.clone();
        view[part] = shown[part].clone();
        TeamFile::from_json(&file.to_string())
    };
    assert!(with("instrument").is_ok());
    for part in ["headline", "dimensions", "items", "change"] {
        let Err(TeamFileError::Damaged(mistake)) = with(part) else { panic!("{part}") };
        assert!(mistake.place.starts_with("rounds[1].view"), "{part}: {}", mistake.place);
    }
}

/// Whatever is withheld may be withheld in a file too, as long as it does not give itself away.
#[test]
fn differences_and_bounds_may_be_missing() {
    let mut file = full();
    let view = &mut file["rounds"][1]["view"];
    for part in ["items", "dimensions"] {
        view[part][0].as_object_mut().unwrap().remove("difference");
    }
    view["headline"]["with_everyone"] = Value::Null;
    assert!(TeamFile::from_json(&file.to_string()).is_ok());
}

/// Later rounds are held against what is shown by how many answers lie behind it.
#[test]
fn answers_that_do_not_belong_to_what_is_shown_are_refused() {
    let file = full();
    for (place, value) in [
        ("/scored", Value::Null),
        ("/scored", json!(4)),
        ("/scored", json!(10)),
        ("/questions", json!([9])),
        ("/questions/0", Value::Null),
        ("/questions/0", json!(4)),
        ("/questions/0", json!(10)),
    ] {
        let mut changed = file.clone();
        *changed["rounds"][1]["answers"].pointer_mut(place).unwrap() = value.clone();
        let Err(TeamFileError::Damaged(mistake)) = TeamFile::from_json(&changed.to_string()) else {
            panic!("{place} = {value}")
        };
        assert!(mistake.place.starts_with("rounds[1].answers"), "{}", mistake.place);
    }
}

fn detail() -> impl Strategy<Value = Detail> {
    prop_oneof![Just(Detail::Steps), Just(Detail::Distributions)]
}

/// Up to 24 people's answers to four questions; 0 is skipped, and high numbers wrap.
fn people() -> impl Strategy<Value = People> {
    prop::collection::vec(prop::collection::vec(0_u8..=15, 4), 0..25)
}

prop_compose! {
    /// A questionnaire of four questions and two groups with answers on its scale, of which the
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
        (instrument(points, &[false, true, false, false]), on_scale(first), on_scale(second))
    }
}

/// The first round and the one after it.
fn two_views(
    (instrument, first, second): &(Instrument, People, People),
    minimum: u8,
    detail: Detail,
) -> [PastRound; 2] {
    let mut journal = Journal::default();
    let [before, after] = [1, 2].map(|seed| round_with(instrument, minimum, detail, seed));
    [
        revealed(&mut journal, "a", "2026-03-02", &before, first),
        revealed(&mut journal, "a", "2026-06-01", &after, second),
    ]
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
        let read = TeamFile::from_json(&file(rounds.to_vec()).write().unwrap()).unwrap();
        prop_assert_eq!(read.rounds, rounds);
    }

    /// Of any view, no figure can be shifted by a hundredth of a point.
    #[test]
    fn no_figure_of_any_view_can_be_a_hundredth_more(
        groups in groups(), minimum in 4_u8..=8, detail in detail(), at: prop::sample::Index,
    ) {
        let whole = file(two_views(&groups, minimum, detail).to_vec());
        let mut value: Value = serde_json::from_str(&whole.write().unwrap()).unwrap();
        let mut found = Vec::new();
        numbers(String::new(), &value["rounds"], &mut found);
        let counted = ["people", "minimum", "points", "row", "most", "scored", "joined", "left", "lower_question"];
        found.retain(|place| {
            counted.iter().all(|name| !place.ends_with(name)) && !place.contains("/questions/")
        });
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
            prop_assert_eq!(TeamFile::from_json(&read.write().unwrap()), Ok(read));
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC*") {
        prop_assert!(TeamFile::from_json(&text).is_err());
    }
}

#[test]
fn what_is_withheld_is_read_back_as_nothing() {
    let small = round_with(&four_questions(), 7, Detail::Distributions, 1);
    let past = revealed(&mut Journal::default(), "a", "2026-03-02", &small, &six());
    let read = TeamFile::from_json(&file(vec![past.clone()]).write().unwrap()).unwrap();
    assert!(past.view.headline().shown().is_none());
    assert_eq!(read.rounds, [past]);
}
