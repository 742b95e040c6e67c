//! The guide: every page has its words, practices that exist, and every study that it names.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod languages;

use std::collections::BTreeSet;

use pulse_check::guide::{PAGES, page, page_after};
use pulse_check::instrument::builtin;
use pulse_check::practice::Catalogue;
use pulse_check::text::{GuidePageText, GuidePageWords, GuideQuestionWords};

/// The years in brackets or before a semicolon, by which a text names studies.
fn years(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_ascii_digit());
    let is_year =
        |word: &&str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    words.filter(is_year).map(str::to_owned).collect()
}

fn whole(text: &GuidePageText) -> String {
    text.p.join("\n")
}

#[test]
fn every_page_has_words_in_every_language_and_nothing_else_has() {
    let ids: Vec<&str> = PAGES.iter().map(|page| page.id).collect();
    assert_eq!(ids, GuidePageWords::ids().collect::<Vec<_>>());
    assert_eq!(ids.len(), 12);
    assert_eq!(GuideQuestionWords::ids().count(), 5);
    for lang in languages::all() {
        for page in PAGES {
            let text = GuidePageWords::from(*lang).by_id(page.id).unwrap();
            let english = GuidePageWords::from(languages::english()).by_id(page.id).unwrap();
            assert!((3..=6).contains(&text.p.len()), "{} in {}", page.id, lang.tag());
            assert_eq!(text.p.len(), english.p.len(), "{} in {}", page.id, lang.tag());
            assert!(!text.try_.is_empty());
        }
    }
}

#[test]
fn the_practices_of_every_page_exist() {
    for page in PAGES {
        for id in page.practices {
            assert!(Catalogue::BUILT_IN.with_id(id).is_some(), "{id} on {}", page.id);
        }
    }
}

/// Whoever reads a study's name in a text finds it among the sources, and no source is listed that
/// the text does not name.
#[test]
fn a_page_lists_the_studies_that_it_names_and_no_other() {
    for lang in languages::all() {
        for page in PAGES {
            let text = whole(&GuidePageWords::from(*lang).by_id(page.id).unwrap());
            let listed: BTreeSet<String> =
                page.sources.iter().flat_map(|source| years(source)).collect();
            assert_eq!(years(&text), listed, "{} in {}", page.id, lang.tag());
            for source in page.sources {
                let author = source.split([',', ' ']).next().unwrap();
                assert!(text.contains(author), "{source} on {} in {}", page.id, lang.tag());
            }
        }
    }
}

#[test]
fn every_built_in_questionnaire_leads_to_a_page() {
    for name in builtin::NAMES {
        assert!(page(page_after(name)).is_some(), "{name}");
    }
    assert_eq!(page_after("safety"), "trust-and-safety");
    assert_eq!(page_after("own"), "what-trust-is");
    assert_eq!(page("nothing"), None);
}
