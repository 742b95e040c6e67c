//! Nothing that is pasted makes the program panic: the texts in `corpus`, changed and mixed, and
//! random ones.

use std::sync::OnceLock;

use proptest::prelude::*;
use pulse_check::round::{
    Comparison, List, Mark, Round, RoundDescriptor, announcements, find, gather,
};

use crate::compared::{list_of, round_of};
use crate::vectors::{rounds, sample};

fn corpus() -> &'static [String] {
    static CORPUS: OnceLock<Vec<String>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reading/corpus");
        let mut paths: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
    })
}

fn setting() -> &'static (Round, List) {
    static SETTING: OnceLock<(Round, List)> = OnceLock::new();
    SETTING.get_or_init(|| {
        let given = &rounds()[1];
        let round = round_of(given);
        let list = list_of(&round, &given["list"]);
        (round, list)
    })
}

/// Reads a text as everything that is read from texts, and checks what always holds.
fn read_as_everything(text: &str) {
    let (round, list) = setting();
    let findings = find(text);
    let damaged = findings.damaged.iter().map(|damaged| &damaged.at);
    let mut ranges: Vec<_> = damaged.chain(findings.codes.iter().map(|code| &code.at)).collect();
    ranges.sort_by_key(|range| range.start);
    assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text}");
    assert!(ranges.iter().all(|range| text.get((*range).clone()).is_some()), "{text}");
    for found in &findings.codes {
        // What is found is found again by itself.
        let again = find(&text[found.at.clone()]);
        assert_eq!(again.codes.iter().map(|one| &one.code).collect::<Vec<_>>(), [&found.code]);
    }
    let _ = (RoundDescriptor::from_link(text), Mark::parse(text));
    let _ = announcements(round.descriptor(), text);
    let lines = text.matches('\n').count() + 1;
    let gathered = gather(round, text, &[]);
    assert!(gathered.refused.iter().all(|refused| (1..=lines).contains(&refused.line)));
    let compared = Comparison::of(round, list, text);
    let listed = [&compared.by_code, &compared.by_mark, &compared.not_in_chat];
    let count: usize = listed.iter().map(|part| part.len()).sum();
    assert_eq!(count, list.contributions().len());
    assert!(compared.before.values().all(|words| words.chars().count() <= 60));
}

#[test]
fn the_corpus_and_all_its_beginnings_are_read() {
    assert!(corpus().len() >= 8);
    for text in corpus() {
        read_as_everything(text);
        for (at, _) in text.char_indices().step_by(37) {
            read_as_everything(&text[..at]);
            read_as_everything(&text[at..]);
        }
    }
}

fn material() -> impl Strategy<Value = String> {
    let part = (0..corpus().len(), any::<prop::sample::Index>(), 0_usize..200);
    prop_oneof![
        4 => part.prop_map(|(which, from, length)| {
            let characters = corpus()[which].chars();
            let from = from.index(corpus()[which].chars().count());
            characters.skip(from).take(length).collect()
        }),
        2 => "\\PC{0,20}",
        3 => "(PULSE[1-9]?[KACFRSX]?|[A-Z2-7]{0,45}|&(amp;){0,5}(gt|lt|shy);?|[=\\\\<>|%#*-]|u003[ce]|=3D|<br>|[ \n\r>é👍]|\u{200b}){0,12}",
        2 => (0_u32..4).prop_map(sample),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn mixtures_are_read(parts in prop::collection::vec(material(), 0..8)) {
        read_as_everything(&parts.concat());
    }

    /// After a character that ends whatever stands before it, a whole code is found.
    #[test]
    fn a_whole_code_is_never_hidden(before in material(), number in 0_u32..9, after in "\\PC{0,50}") {
        let code = sample(number);
        let findings = find(&format!("{before}!{code}{after}"));
        prop_assert!(findings.codes.iter().any(|found| found.code.to_string() == code));
    }

    #[test]
    fn a_code_survives_being_broken_up(
        every in 1_usize..80,
        between in prop::sample::select(vec![
            "\n", "\r\n", " ", "\t", "\u{a0}", "\u{2028}", "\n> ", "\n>> | ", "\nAB> ", "=\r\n",
            "=20=\n", "&shy;", "&#8203;", "&amp;nbsp;", "<wbr>", "<br />\n&gt; ", "\\n", "\\\\r\\\\n",
            "\\u200b", "\\u003cbr\\u003e", "-\n", "\u{2010} \n", "\\\n", "\u{feff}", "\u{61c}",
        ]),
    ) {
        let code = sample(7);
        let parts: Vec<&str> =
            code.as_bytes().chunks(every).map(|part| std::str::from_utf8(part).unwrap()).collect();
        // Letters before a `>` belong to the code where it ends within them.
        let quote = between.bytes().filter(u8::is_ascii_uppercase).count();
        prop_assume!(quote == 0 || parts.last().is_some_and(|last| last.len() > quote));
        for text in [parts.join(between), parts.join(between).replace(&code[..6], "pulse1")] {
            let findings = find(&text);
            let found: Vec<String> =
                findings.codes.iter().map(|found| found.code.to_string()).collect();
            prop_assert_eq!(found, vec![code.clone()], "{:?}", text);
        }
    }
}
