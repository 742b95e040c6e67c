//! The documents say what is written.

use std::collections::BTreeSet;

use crate::languages::{self, english};
use pulse_check::disclosure::{Bars, Minimum, ReleasedView};
use pulse_check::report::json;
use pulse_check::round::{Actions, Keepers};
use serde_json::Value;

use crate::schema::mistakes;
use crate::{all_formats, instrument, past_of, policy, report, view_of};

const DOCUMENT: &str = include_str!("../../docs/results.md");
const SCHEMA: &str = include_str!("../../docs/result.schema.json");

/// The round of the examples.
fn example() -> ReleasedView {
    let asked = instrument();
    let before: [&[u8]; 4] = [
        &[2, 2, 3, 2, 2, 3, 2, 2, 3, 2, 2, 3],
        &[2, 2, 3, 2, 2, 3, 2, 2, 3, 2, 2, 3],
        &[3, 3, 2, 3, 4, 3, 3, 3, 2, 3, 4, 3],
        &[4, 4, 3, 4, 5, 4, 4, 3, 4, 4, 0, 0],
    ];
    let now: [&[u8]; 4] = [
        &[4, 5, 4, 4, 5, 4, 3, 4, 4, 5, 2, 4],
        &[4, 5, 4, 4, 5, 4, 3, 4, 4, 5, 2, 4],
        &[4, 4, 3, 4, 5, 4, 4, 3, 4, 4, 3, 4],
        &[2, 1, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0],
    ];
    let past = past_of(&asked, &before, &policy());
    view_of(&asked, &now, &policy(), Some(&past))
}

#[test]
fn examples_are_what_is_written() {
    let view = example();
    for (format, text) in all_formats(&report(&view, english())) {
        let (_, rest) = DOCUMENT.split_once(&format!("```{format}\n")).unwrap();
        let (documented, _) = rest.split_once("```\n").unwrap();
        assert_eq!(documented, text.replace("\r\n", "\n"), "{format}");
    }
}

#[test]
fn every_column_of_the_table_is_described() {
    let (_, table) = DOCUMENT.split_once("```csv\n").unwrap();
    for column in table.lines().next().unwrap().split(',') {
        assert!(DOCUMENT.contains(&format!("`{column}`")), "{column}");
    }
}

#[test]
fn the_schema_takes_every_result_and_nothing_else() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let asked = instrument();
    let few = view_of(&asked, &[&[4; 4][..]; 4], &policy(), None);
    let unanimous = view_of(&asked, &[&[5; 7][..]; 4], &policy(), None);
    let nine = view_of(&asked, &[&[3; 9], &[3; 9], &[4; 9], &[2; 9]], &policy(), None);
    let past = past_of(&asked, &[&[3; 9], &[3; 9], &[4; 9], &[2; 9]], &policy());
    let joined = view_of(&asked, &[&[3; 10], &[3; 10], &[4; 10], &[2; 10]], &policy(), Some(&past));
    for view in [example(), few, unanimous, nine, joined] {
        for lang in languages::all().iter().copied() {
            let data: Value = serde_json::from_str(&json(&report(&view, lang)).unwrap()).unwrap();
            assert_eq!(mistakes(&schema, &data), Vec::<String>::new());
        }
    }
    let mut data: Value =
        serde_json::from_str(&json(&report(&example(), english())).unwrap()).unwrap();
    data["headline"]["mean"]["value"] = Value::from(3.71);
    data["people"] = Value::from("seven");
    data["exact"] = Value::from(1);
    data["version"] = Value::from(3);
    data["day"] = Value::from("24.11.2026");
    data["questions"][0].as_object_mut().unwrap().remove("mean");
    data["change"]["level"] = Value::from("up a bit");
    let found = mistakes(&schema, &data);
    let field = |mistake: &String| mistake.split(['/', ':']).nth(1).unwrap_or_default().to_owned();
    let fields: BTreeSet<String> = found.iter().map(field).collect();
    let wrong =
        [" exact is unknown", "change", "day", "headline", "people", "questions", "version"];
    assert_eq!(fields, wrong.map(str::to_owned).into(), "{found:?}");
}

/// Whoever changes a rule finds here which documents state it.
#[test]
fn the_documents_state_the_rules_as_they_are() {
    const NUMBERS: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    const PRIVACY: &str = include_str!("../../docs/privacy.md");
    const ROUNDS: &str = include_str!("../../docs/rounds.md");
    let word = |number: usize| NUMBERS[number];
    let (least, offered) = (Minimum::LEAST.into(), Minimum::LEAST_OFFERED.into());
    let bars = word(Bars::LEAST as usize);
    let says = |document: &str, rule: String| assert!(document.contains(&rule), "{rule}");
    says(PRIVACY, format!("{} answers unless the round says otherwise", word(offered)));
    says(PRIVACY, format!("never fewer than {};", word(least)));
    says(PRIVACY, format!("Bars are shown on five points, from {bars} answers"));
    says(ROUNDS, format!("- At least {} answers.", word(offered)));
    says(ROUNDS, format!("{} to {}. The result of few", Minimum::LEAST_OFFERED, Minimum::MOST));
    says(ROUNDS, format!("from {bars} answers on bars as well"));
    says(ROUNDS, format!("up to {} agreed actions", word(Actions::MOST)));
    says(ROUNDS, format!("With two or {} keepers", word(Keepers::MOST.into())));
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let minimum = &schema["properties"]["minimum"];
    let limits = [&minimum["minimum"], &minimum["maximum"]];
    assert_eq!(limits, [&Value::from(Minimum::LEAST), &Value::from(Minimum::MOST)]);
}
