//! Marks are read everywhere alike.

use proptest::prelude::*;
use pulse_check::round::Mark;

use crate::vectors::{entries, text, texts};

#[test]
fn marks_are_read_as_the_other_implementation_reads_them() {
    let cases = entries("marks");
    assert!(cases.len() >= 3);
    for case in &cases {
        let mark = text(&case["mark"]);
        for reads in texts(&case["reads"]) {
            let read = Mark::parse(&reads).map(|mark| mark.to_string());
            assert_eq!(read.as_deref(), Some(mark), "{reads:?}");
        }
        for not in texts(&case["not"]) {
            assert_eq!(Mark::parse(&not), None, "{not:?}");
        }
    }
}

proptest! {
    #[test]
    fn what_is_shown_is_read_again(bytes: [u8; 10]) {
        let mark = Mark::new(bytes);
        prop_assert_eq!(Mark::parse(&mark.to_string()), Some(mark));
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}|[A-Z0-9 \u{2010}-\u{2015}\u{200b}-]{14,30}") {
        if let Some(mark) = Mark::parse(&text) {
            // One spelling is behind all of them.
            prop_assert_eq!(Mark::parse(&mark.to_string()), Some(mark));
        }
    }
}
