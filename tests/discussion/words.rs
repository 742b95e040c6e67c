//! Every sentence can be said aloud, and none points at a person.

use std::collections::BTreeSet;

use crate::languages::{self, english, german};
use pulse_check::disclosure::{Direction, Moved};
use pulse_check::discussion::{
    By, Figure, Pattern, Step, Topic, as_it_was, compared_with_last_time, level_moved,
    spread_moved, stands_out, usual_level,
};
use pulse_check::scoring::{Closeness, Leaning};
use pulse_check::text::{FindingWords, GentleWords};

use crate::{asking, exactly, second_view, three_dimensions, view_of};

const ENGLISH: &str = include_str!("../../src/text/en/discussion.ftl");
const GERMAN: &str = include_str!("../../src/text/de/discussion.ftl");

/// The lines of a language file that are no comments, in lower case.
fn spoken(source: &str) -> String {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with('#'));
    lines.collect::<Vec<_>>().join("\n").to_lowercase()
}

#[test]
fn no_text_asks_for_a_person() {
    let english = ["who said", "who answered", "who gave", "who chose", "who thinks", "who feels"];
    let german = ["wer hat", "wer von", "wer ist", "wer war", "wer findet", "wer denkt"];
    for (source, phrases) in [(ENGLISH, english), (GERMAN, german)] {
        let spoken = spoken(source);
        assert!(spoken.len() > 5_000);
        for phrase in phrases {
            assert!(!spoken.contains(phrase), "{phrase}");
        }
    }
}

#[test]
fn no_prompt_has_the_word_who_in_it() {
    let asks_who = |text: &str| {
        let words = text.split(|letter: char| !letter.is_alphabetic());
        words.into_iter().any(|word| {
            let who = ["who", "whose", "whom", "wer", "wem", "wen", "wessen"];
            who.contains(&word.to_lowercase().as_str())
        })
    };
    assert!(asks_who("Wer hat das gesagt?") && asks_who("Tell us who.") && !asks_who("whole"));
    for lang in languages::all().iter().copied() {
        for prompt in Topic::ALL.into_iter().flat_map(|topic| topic.prompts(lang)) {
            assert!(!asks_who(prompt), "{prompt}");
        }
    }
    for source in [ENGLISH, GERMAN] {
        let prompts = source.lines().filter(|line| line.starts_with("dimension-prompts-"));
        assert_eq!(prompts.filter(|prompt| !asks_who(prompt)).count(), 19);
    }
}

#[test]
fn no_text_promises_more_than_the_figures_tell() {
    for (source, phrases) in [
        (ENGLISH, ["no change", "unchanged", "benchmark", "healthy", "unhealthy", "toxic"]),
        (GERMAN, ["keine veränderung", "unverändert", "benchmark", "gesund", "krank", "toxisch"]),
    ] {
        for phrase in phrases {
            assert!(!spoken(source).contains(phrase), "{phrase}");
        }
        assert!(!spoken(source).contains('!'));
    }
}

#[test]
fn every_pattern_has_a_sentence_of_its_own() {
    let levels = [Leaning::Low, Leaning::Between, Leaning::High];
    let words = [Closeness::Close, Closeness::Mixed, Closeness::FarApart];
    for lang in languages::all().iter().copied() {
        let mut sentences = BTreeSet::from([
            Pattern::Withheld.sentence(lang),
            Pattern::LowerThanTheRest.sentence(lang),
        ]);
        for level in levels {
            sentences.insert(Pattern::Level(level).sentence(lang));
            for word in words {
                sentences.insert(Pattern::LevelAndCloseness(level, word).sentence(lang));
            }
        }
        assert_eq!(sentences.len(), 14);
    }
}

#[test]
fn every_verdict_has_a_sentence_of_its_own() {
    let moves = [
        Moved::Clearly(Direction::Up),
        Moved::Clearly(Direction::Down),
        Moved::Possibly(Direction::Up),
        Moved::Possibly(Direction::Down),
        Moved::CantTell,
    ];
    for lang in languages::all().iter().copied() {
        let level = moves.map(|moved| level_moved(moved, lang));
        let spread = moves.map(|moved| spread_moved(moved, lang));
        let all: BTreeSet<&str> = level.into_iter().chain(spread).collect();
        assert_eq!(all.len(), 10);
    }
    assert!(level_moved(Moved::CantTell, english()).contains("can’t tell"));
    assert!(level_moved(moves[1], english()).contains("clearly gone down"));
    assert!(spread_moved(moves[1], english()).contains("clearly moved closer together"));
}

#[test]
fn the_usual_level_is_a_range() {
    let view = exactly(&asking(5, &["a"]), &[&[3, 3, 4, 4, 4, 5, 5]]);
    let said = |lang| usual_level(&view, lang).unwrap();
    assert_eq!(
        said(english()),
        "With 7 answers, the team’s usual level is probably between 3.25 and 4.5."
    );
    assert_eq!(
        said(german()),
        "Bei 7 Antworten liegt das übliche Niveau des Teams wahrscheinlich zwischen 3,25 und 4,5."
    );
    let too_few = exactly(&asking(5, &["a"]), &[&[3, 3, 4, 4]]);
    assert_eq!(usual_level(&too_few, english()), None);
}

#[test]
fn a_range_of_last_time_is_not_said_of_todays_answers() {
    let view = second_view(&asking(5, &["a"]), &[&[2, 2, 2, 2, 4, 4]], &[&[2, 2, 2, 2, 4, 4, 5]]);
    let said = usual_level(&view, english()).unwrap();
    assert!(said.contains("2 Mar 2026") && !said.contains('7'), "{said}");
    let why = as_it_was(&view, Figure::Dimension(0), english()).unwrap();
    assert!(why.contains("2 Mar 2026"), "{why}");
}

#[test]
fn a_difference_between_steps_is_never_called_a_change() {
    let one = asking(5, &["a"]);
    let said = |now: [u8; 6], lang| {
        let view = second_view(&one, &[&[3; 6]], &[&now]);
        compared_with_last_time(Figure::Dimension(0).difference(&view).unwrap(), lang)
    };
    for now in [[4, 4, 4, 3, 3, 3], [2, 2, 2, 3, 3, 3], [3; 6]] {
        assert!(said(now, english()).contains("can’t tell"));
        assert!(said(now, german()).contains("lässt sich nicht sagen"));
    }
    assert!(said([4, 4, 4, 3, 3, 3], german()).contains("um 0,5 höher"));
    assert!(said([2, 2, 2, 3, 3, 3], english()).starts_with("Shown 0.5 lower"));
}

#[test]
fn findings_name_their_figures() {
    let view = view_of(&three_dimensions(), &[&[2; 5], &[2; 5], &[4; 5]]);
    let name = |figure| match figure {
        Figure::Dimension(at) => ["Ada", "Ben", "Cleo"][at].to_owned(),
        _ => String::new(),
    };
    let findings = stands_out(&view, By::Dimension);
    let said = |lang| findings.iter().map(|it| it.sentence(name, lang)).collect::<Vec<_>>();
    assert_eq!(
        said(english()),
        ["Lowest of what we can see: Ada and Ben", "Highest of what we can see: Cleo"]
    );
    assert!(said(german())[0].ends_with("Ada und Ben"));
    assert!(!FindingWords::from(english()).nothing().is_empty());
}

#[test]
fn every_step_says_what_to_do_and_what_to_say() {
    for lang in languages::all().iter().copied() {
        let titles: BTreeSet<&str> = Step::ALL.map(|step| step.words(lang).title).into();
        assert_eq!(titles.len(), Step::ALL.len());
        for step in Step::ALL {
            let words = step.words(lang);
            assert!(!words.to_do.is_empty() && !words.to_say.is_empty(), "{step:?}");
        }
        let other = Step::ALL.map(|step| step.words(lang).to_do.len());
        assert_eq!(other, Step::ALL.map(|step| step.words(english()).to_do.len()));
    }
}

#[test]
fn the_guide_has_the_same_steps_and_sentences() {
    let guide = include_str!("../../docs/facilitating.md");
    for step in Step::ALL {
        let title = step.words(english()).title.replace('’', "'");
        let row = format!("\n| {} | {title} |", step.minutes());
        assert!(guide.contains(&row), "{row}");
    }
    for sentence in GentleWords::from(english()).read_out() {
        assert!(guide.contains(&sentence.replace('’', "'")), "{sentence}");
    }
}

#[test]
fn going_gently_has_a_few_sentences_to_read_out() {
    for words in languages::all().iter().map(|lang| GentleWords::from(*lang)) {
        assert!((3..=4).contains(&words.read_out().len()));
        assert_eq!(words.avoid().len(), GentleWords::from(english()).avoid().len());
    }
}
