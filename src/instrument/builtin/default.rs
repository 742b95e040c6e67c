//! The questionnaire of `safety.json`, as it stands there: the one that is asked unless the page says
//! otherwise is put together without reading JSON, so that what reads and refuses other people's
//! files need not be loaded before the first question.

use crate::instrument::{Dimension, Instrument, Item, Localised, Points};

/// A text in German and English, in the order in which the reader keeps languages.
type Both = [&'static str; 2];

const TITLE: Both = ["Psychologische Sicherheit", "Psychological safety"];

const LABELS: [Both; 5] = [
    ["Stimme gar nicht zu", "Strongly disagree"],
    ["Stimme eher nicht zu", "Disagree"],
    ["Teils, teils", "In between"],
    ["Stimme eher zu", "Agree"],
    ["Stimme voll zu", "Strongly agree"],
];

/// Identifier, name, and what it is about.
const DIMENSIONS: [(&str, Both, Both); 4] = [
    (
        "speaking-up",
        ["Offen sprechen", "Speaking up"],
        [
            "Wie offen die Leute sagen, was sie sehen, denken oder bezweifeln.",
            "How openly people say what they see, think or doubt.",
        ],
    ),
    (
        "mistakes-and-help",
        ["Fehler und Hilfe", "Mistakes and help"],
        [
            "Wie wir mit Fehlern umgehen und ob Hilfe da ist, wenn man sie braucht.",
            "How people deal with mistakes, and whether help is at hand.",
        ],
    ),
    (
        "difference",
        ["Raum für Verschiedenheit", "Room for difference"],
        [
            "Ob alle dazugehören und gehört werden, so verschieden wir auch sind.",
            "Whether everyone belongs and is heard, however different people are.",
        ],
    ),
    (
        "risk",
        ["Neues wagen", "Trying new things"],
        [
            "Wie viel Raum es für neue Ideen gibt, deren Ausgang offen ist.",
            "How much room there is for new ideas that may or may not work.",
        ],
    ),
];

/// Identifier, position of the dimension, whether reverse-worded, and the statement.
const ITEMS: [(&str, usize, bool, Both); 8] = [
    (
        "speaking-up-1",
        0,
        false,
        [
            "In diesem Team sagen die Leute es offen, wenn sie etwas anders sehen.",
            "On this team, people say so openly when they see things differently.",
        ],
    ),
    (
        "speaking-up-2",
        0,
        false,
        [
            "Wenn es schlechte Nachrichten gibt, sagen die Leute hier früh Bescheid.",
            "When there is bad news, people here share it early.",
        ],
    ),
    (
        "mistakes-and-help-1",
        1,
        false,
        [
            "Die Leute hier erzählen einander von ihren eigenen Fehlern.",
            "People here tell each other about their own mistakes.",
        ],
    ),
    (
        "mistakes-and-help-2",
        1,
        false,
        [
            "Wenn in diesem Team jemand feststeckt, nehmen sich andere Zeit, um zu helfen.",
            "When someone on this team is stuck, others take time to help.",
        ],
    ),
    (
        "difference-1",
        2,
        false,
        [
            "In diesem Team gehören alle dazu, so verschieden wir auch sind.",
            "Everyone belongs on this team, however different we are.",
        ],
    ),
    (
        "difference-2",
        2,
        false,
        [
            "Leise Menschen werden hier genauso gehört wie laute.",
            "Quiet people are heard here as much as loud ones.",
        ],
    ),
    (
        "risk-1",
        3,
        false,
        [
            "In diesem Team trauen sich die Leute, neue Wege auszuprobieren.",
            "On this team, people dare to try new ways of doing things.",
        ],
    ),
    (
        "risk-2",
        3,
        true,
        ["Neue Ideen werden hier schnell abgetan.", "New ideas are quickly brushed aside here."],
    ),
];

pub(super) fn questionnaire() -> Instrument {
    Instrument {
        id: "safety".to_owned(),
        version: 1,
        language: "en".to_owned(),
        title: both(TITLE),
        stem: None,
        points: Points::FIVE,
        first: 1,
        labels: labels(),
        dimensions: DIMENSIONS.map(dimension).to_vec(),
        items: ITEMS.map(item).to_vec(),
    }
}

fn dimension((id, name, about): (&str, Both, Both)) -> Dimension {
    Dimension { id: id.to_owned(), name: both(name), about: Some(both(about)), labels: None }
}

fn item((id, dimension, reverse, text): (&str, usize, bool, Both)) -> Item {
    Item { id: id.to_owned(), dimension, reverse, text: both(text), about: None }
}

fn both([german, english]: Both) -> Localised<String> {
    Localised::new(vec![
        ("de".to_owned(), german.to_owned()),
        ("en".to_owned(), english.to_owned()),
    ])
}

fn labels() -> Localised<Vec<String>> {
    let of = |language: usize| LABELS.iter().map(|label| label[language].to_owned()).collect();
    Localised::new(vec![("de".to_owned(), of(0)), ("en".to_owned(), of(1))])
}
