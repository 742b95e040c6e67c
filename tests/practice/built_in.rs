//! What the built-in practices promise.

use std::collections::BTreeSet;

use pulse_check::instrument::builtin;
use pulse_check::practice::{Audience, Catalogue, EvidenceLevel, Practice};
use pulse_check::text::{Lang, PracticeWords};

use crate::languages;

const AUDIENCES: [Audience; 3] = [Audience::Anyone, Audience::Leader, Audience::Team];

fn all() -> Vec<&'static Practice> {
    Catalogue::BUILT_IN.all().collect()
}

fn dimensions() -> BTreeSet<String> {
    let instruments = builtin::NAMES.iter().map(|name| builtin::get(name, 0, Lang::default()));
    instruments
        .flat_map(|found| found.unwrap().unwrap().dimensions().to_vec())
        .map(|dimension| dimension.id().to_owned())
        .collect()
}

#[test]
fn there_are_enough_in_every_family_each_with_a_name_of_its_own() {
    let ids: BTreeSet<&str> = all().iter().map(|practice| practice.id.as_str()).collect();
    assert_eq!(ids.len(), all().len());
    assert!(ids.len() >= 48, "{}", ids.len());
    for practice in all() {
        let family = all().into_iter().filter(|other| other.strategy == practice.strategy);
        assert!(family.count() >= 6, "{:?}", practice.strategy);
    }
}

#[test]
fn every_dimension_is_served_for_everybody_and_first_by_one() {
    let known = dimensions();
    assert_eq!(known.len(), 19);
    for dimension in &known {
        for audience in AUDIENCES {
            let serves = |it: &&Practice| it.audience == audience && it.serves.contains(dimension);
            assert!(all().iter().any(serves), "{dimension} for {audience:?}");
        }
        assert!(all().iter().any(|practice| practice.serves[0] == *dimension), "{dimension}");
    }
    for practice in all() {
        assert!(practice.serves.iter().all(|served| known.contains(served)), "{}", practice.id);
    }
}

/// The guide says how sure it is: what is called tested is on a short list, and who cites nothing
/// gives advice.
#[test]
fn evidence_is_claimed_where_there_is_some() {
    let tested: Vec<&str> = all()
        .into_iter()
        .filter(|practice| practice.evidence.level == EvidenceLevel::Tested)
        .map(|practice| practice.id.as_str())
        .collect();
    assert_eq!(tested, ["one-to-one-about-them", "share-criticism-you-got"]);
    for Practice { id, evidence, .. } in all() {
        assert_eq!(evidence.level == EvidenceLevel::Advice, evidence.sources.is_empty(), "{id}");
    }
}

/// Of what is built in, the language is that of the screens.
fn not_asked(_: &[&str]) -> Option<String> {
    panic!("asked which language is the nearest")
}

#[test]
fn every_practice_speaks_every_language() {
    for practice in all() {
        let english = practice.guidance(languages::english(), not_asked);
        for lang in languages::all() {
            let says = practice.guidance(*lang, not_asked);
            let of = format!("{} in {}", practice.id, lang.tag());
            for text in [says.title, says.why, says.first_step] {
                assert!(!text.is_empty(), "{of}");
            }
            assert!(
                (2..=5).contains(&says.how.len()) && says.how.len() == english.how.len(),
                "{of}"
            );
            assert!((2..=3).contains(&says.cues.len()), "{of}");
            assert_eq!(says.cues.len(), english.cues.len(), "{of}");
            for text in [says.say, says.sign, says.again, says.remote] {
                assert!(text.is_some_and(|text| !text.is_empty()), "{of}");
            }
            assert_eq!(says.careful.is_some(), english.careful.is_some(), "{of}");
            assert_eq!(says.language, lang.tag());
            assert!(says.title != english.title || lang.tag() == "en", "{of}");
        }
    }
}

#[test]
fn no_words_are_without_their_practice() {
    let ids: Vec<&str> = all().into_iter().map(|practice| practice.id.as_str()).collect();
    assert!(PracticeWords::ids().all(|id| ids.contains(&id)));
    assert_eq!(PracticeWords::ids().count(), ids.len());
}
