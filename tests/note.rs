//! Notes to other people: what becomes of the fields, what is to be thought about, whom to thank.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod languages;

use pulse_check::journal::{MemoryStorage, Store};
use pulse_check::note::{Note, Remark, ToThank, remarks};
use pulse_check::practice::Catalogue;
use pulse_check::text::{NoteFieldWords, NoteKindWords};

fn said(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn every_field_has_words_in_every_language_and_nothing_else_has() {
    let fields: Vec<&str> =
        Note::ALL.iter().flat_map(|note| note.fields()).map(|field| field.id).collect();
    assert_eq!(fields, NoteFieldWords::ids().collect::<Vec<_>>());
    for lang in languages::all() {
        for note in Note::ALL {
            assert!(NoteKindWords::from(*lang).by_id(note.id()).is_some());
            assert_eq!(Note::with_id(note.id()), Some(note));
        }
    }
}

#[test]
fn a_note_is_the_lines_that_were_filled_in() {
    let lang = languages::english();
    let thanks = |texts: &[&str]| Note::Thanks.text(lang, &said(texts));
    assert_eq!(
        thanks(&["Ada", "You stayed late. ", "", "It mattered to me."]).unwrap(),
        "Ada, I’d like to thank you.\nYou stayed late.\nIt mattered to me."
    );
    assert_eq!(
        thanks(&["", "", "We were done in time.", ""]).unwrap(),
        "I’d like to thank you.\nWe were done in time."
    );
    assert_eq!(thanks(&["Ada", "", " ", ""]), None);
    let feedback = Note::Feedback.text(lang, &said(&["You spoke first.", "", ""])).unwrap();
    assert_eq!(feedback, "You spoke first.\nHow do you see it?");
    assert_eq!(Note::Feedback.text(lang, &said(&["", "", ""])), None);
    let apology = said(&["I was late.", "That was mine.", "", "", "I’ll stay today.", ""]);
    assert_eq!(
        Note::Apology.text(lang, &apology).unwrap(),
        "I was late.\nThat was mine.\nI’ll stay today.\nYou needn’t answer this."
    );
    assert_eq!(Note::Apology.text(lang, &said(&["", "", "", "", "", ""])), None);
}

/// What people write can look like a place in a message, and stays what it is.
#[test]
fn what_was_written_stays_as_it_was_written() {
    let note = said(&["{ $did }", "", "{ $repair }", "", "", ""]);
    let text = Note::Apology.text(languages::english(), &note).unwrap();
    assert_eq!(text, "{ $did }\n{ $repair }\nYou needn’t answer this.");
}

#[test]
fn owning_and_repairing_count_most_in_an_apology() {
    let most: Vec<&str> = Note::Apology
        .fields()
        .iter()
        .filter(|field| field.counts_most)
        .map(|field| field.id)
        .collect();
    assert_eq!(most, ["apology-mine", "apology-repair"]);
}

#[test]
fn a_remark_is_made_of_what_may_be_an_excuse() {
    let lang = languages::english();
    let found = |note, text: &str| remarks(note, lang, &said(&[text]));
    assert_eq!(found(Note::Thanks, "I was late, But the bus"), [Remark::But("But".into())]);
    assert_eq!(found(Note::Feedback, "the butter was a button"), []);
    assert_eq!(found(Note::Apology, "I am Sorry if that hurt"), [Remark::If]);
    assert_eq!(found(Note::Apology, "Please forgive me"), [Remark::Forgive]);
    assert_eq!(found(Note::Thanks, "Please forgive me, sorry if"), []);
    let tag = |tag: &str| *languages::all().iter().find(|lang| lang.tag() == tag).unwrap();
    let german = remarks(Note::Apology, tag("de"), &said(&["Es tut mir leid, wenn … Aber"]));
    assert_eq!(german, [Remark::But("Aber".into()), Remark::If]);
    let french = remarks(Note::Apology, tag("fr"), &said(&["Je suis désolée si", "Mais"]));
    assert_eq!(french, [Remark::But("Mais".into()), Remark::If]);
}

#[test]
fn what_leads_to_a_note_is_there() {
    for id in ["precise-thanks", "thank-a-risk", "feedback-little-and-often", "own-your-part"] {
        assert!(Catalogue::BUILT_IN.with_id(id).is_some(), "{id}");
        assert!(Note::of_practice(id).is_some(), "{id}");
    }
}

fn somebody(id: &str, name: &str) -> ToThank {
    ToThank { id: id.into(), name: name.into() }
}

#[test]
fn who_is_thanked_another_time_goes_to_the_end() {
    let mut store = Store::open(Box::<MemoryStorage>::default(), "notes");
    for (id, name) in [("1", "Ada"), ("2", "Grace"), ("3", "Emmy")] {
        store.commit(|journal| journal.put_to_thank(&somebody(id, name)));
    }
    store.commit(|journal| journal.put_to_thank(&somebody("1", "Ada")));
    store.commit(|journal| journal.drop_to_thank("3"));
    assert_eq!(store.journal().to_thank(), [somebody("2", "Grace"), somebody("1", "Ada")]);
}

#[test]
fn names_are_in_an_export_only_if_they_are_wanted() {
    let mut store = Store::open(Box::<MemoryStorage>::default(), "notes");
    store.commit(|journal| journal.put_to_thank(&somebody("1", "Ada")));
    assert!(!store.export(false).unwrap().contains("Ada"));
    let with_names = store.export(true).unwrap();
    assert!(with_names.contains("Ada"));
    let mut other = Store::open(Box::<MemoryStorage>::default(), "notes");
    other.import(&with_names).unwrap();
    assert_eq!(other.journal().to_thank(), [somebody("1", "Ada")]);
}
