//! The questionnaire of `safety.json`, as it stands there: the one that is asked unless the page says
//! otherwise is put together without reading JSON, so that what reads and refuses other people's
//! files need not be loaded before the first question.

use crate::instrument::{Dimension, Instrument, Item, Localised, Points};

const TITLE: &str = "Psychological safety";

const LABELS: [&str; 5] =
    ["Strongly disagree", "Disagree", "In between", "Agree", "Strongly agree"];

/// Identifier, name, and what it is about.
const DIMENSIONS: [(&str, &str, &str); 4] = [
    ("speaking-up", "Speaking up", "How openly people say what they see, think or doubt."),
    (
        "mistakes-and-help",
        "Mistakes and help",
        "How people deal with mistakes, and whether help is at hand.",
    ),
    (
        "difference",
        "Room for difference",
        "Whether everyone belongs and is heard, however different people are.",
    ),
    ("risk", "Trying new things", "How much room there is for new ideas that may or may not work."),
];

/// Identifier, position of the dimension, whether reverse-worded, and the statement.
const ITEMS: [(&str, usize, bool, &str); 8] = [
    (
        "speaking-up-1",
        0,
        false,
        "On this team, people say so openly when they see things differently.",
    ),
    ("speaking-up-2", 0, false, "When there is bad news, people here share it early."),
    ("mistakes-and-help-1", 1, false, "People here tell each other about their own mistakes."),
    (
        "mistakes-and-help-2",
        1,
        false,
        "When someone on this team is stuck, others take time to help.",
    ),
    ("difference-1", 2, false, "Everyone belongs on this team, however different we are."),
    ("difference-2", 2, false, "Quiet people are heard here as much as loud ones."),
    ("risk-1", 3, false, "On this team, people dare to try new ways of doing things."),
    ("risk-2", 3, true, "New ideas are quickly brushed aside here."),
];

pub(super) fn questionnaire() -> Instrument {
    Instrument {
        id: "safety".to_owned(),
        version: 1,
        language: "en".to_owned(),
        title: english(TITLE),
        stem: None,
        points: Points::FIVE,
        first: 1,
        labels: labels(),
        dimensions: DIMENSIONS.map(dimension).to_vec(),
        items: ITEMS.map(item).to_vec(),
    }
}

fn dimension((id, name, about): (&str, &str, &str)) -> Dimension {
    Dimension { id: id.to_owned(), name: english(name), about: Some(english(about)), labels: None }
}

fn item((id, dimension, reverse, text): (&str, usize, bool, &str)) -> Item {
    Item { id: id.to_owned(), dimension, reverse, text: english(text), about: None }
}

fn english(text: &str) -> Localised<String> {
    Localised::new(vec![("en".to_owned(), text.to_owned())])
}

fn labels() -> Localised<Vec<String>> {
    let labels = LABELS.map(str::to_owned).to_vec();
    Localised::new(vec![("en".to_owned(), labels)])
}
