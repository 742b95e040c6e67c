//! Megabytes that a reader could be slow on, and what comes out of them. A reader that goes back,
//! or compares everything with everything, does not get through these.

use pulse_check::round::{Comparison, LinkError, Refusal, RoundDescriptor, find, gather};

use crate::compared::{list_of, round_of};
use crate::vectors::{rounds, sample, text};

const BYTES: usize = 1_000_000;

/// Pieces that a text could be slow to read for.
fn pieces() -> Vec<String> {
    let whole = sample(1);
    let mut pieces: Vec<String> = [
        "PULSE1",
        "P",
        "PULSE1C",
        "PULSE1FAAAA",
        " ",
        "> ",
        "-",
        "- ",
        "=",
        "=\n",
        "\\",
        "&amp;",
        "&lt;a ",
        "<a ",
        "<a \n>",
        "P<a p\n>",
        "\\u003ca ",
        "\u{200b}",
        "AB\n",
        "A> ",
        "\n",
        "#round=",
        "*round*",
        "%25",
        "#<a #\n>",
        "#round=AI\n",
        "S6YM-",
        "S6YM DMYP ",
        "x@",
        "PULSE1C77777777777777777777",
        "PULSE1X77777777777777777777",
        "PULSE2C77777777777777777777",
        "P U L S E 1 F A A 7 7 A A A ",
    ]
    .map(String::from)
    .into();
    pieces.push(whole[..70].into());
    pieces.push(format!("{}!\n", &whole[..70]));
    pieces.push(format!("{}A{}", &whole[..60], &whole[61..]));
    pieces.push(format!("{}!\nAda\n{}", &whole[..120], "A".repeat(100)));
    pieces.push(format!("PULSE1FAB77777{}", "A\n".repeat(50_000)));
    pieces
}

#[test]
fn each_character_belongs_to_one_code_at_most() {
    for piece in pieces() {
        let text = piece.repeat(BYTES / piece.len());
        let findings = find(&text);
        let damaged = findings.damaged.iter().map(|damaged| &damaged.at);
        let mut ranges: Vec<_> =
            damaged.chain(findings.codes.iter().map(|code| &code.at)).collect();
        ranges.sort_by_key(|range| range.start);
        assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start), "{piece:.40}");
        let error = RoundDescriptor::from_link(&text).unwrap_err();
        assert!(matches!(error, LinkError::NotALink | LinkError::CutShort), "{piece:.40}");
    }
}

#[test]
fn a_list_is_held_against_megabytes_of_chat() {
    let given = &rounds()[0];
    let round = round_of(given);
    let list = list_of(&round, &given["list"]);
    let all = list.contributions().len();
    for piece in pieces() {
        let chat = piece.repeat(BYTES / piece.len());
        let found = Comparison::of(&round, &list, &chat);
        assert_eq!((found.not_in_chat.len(), found.agrees()), (all, false), "{piece:.40}");
    }
}

/// As many cut codes as whole ones, with each beginning alike: what is a quote is looked up.
#[test]
fn quotes_are_told_from_cut_codes_in_megabytes() {
    let given = &rounds()[0];
    let round = round_of(given);
    let count = 8_000;
    let codes: Vec<String> = (0..count).map(sample).collect();
    let quotes: String = codes.iter().map(|code| format!("> {}…\n", &code[..60])).collect();
    let chat = format!("{quotes}{}\n{}…", codes.join("\n"), &sample(count)[..60]);
    assert!(chat.len() > 2_500_000);
    let gathered = gather(&round, &chat, &[]);
    let foreign = gathered.refused.iter().filter(|one| one.why == Refusal::ForeignRound).count();
    assert_eq!(foreign, codes.len());
    // The last one is no quote: nobody posted it whole.
    assert_eq!(gathered.refused.len(), codes.len() + 1);
    assert_eq!(gathered.refused[codes.len()].line, 2 * codes.len() + 1);
}

#[test]
fn doubled_codes_are_counted_once_in_megabytes() {
    let given = &rounds()[0];
    let round = round_of(given);
    let code = format!("{}\n", text(&given["contributions"][0]["code"]));
    let gathered = gather(&round, &code.repeat(10_000), &[]);
    assert_eq!((gathered.new.len(), gathered.refused.len()), (1, 0));
    let again = gather(&round, &code.repeat(10), &gathered.new);
    assert_eq!((again.new.len(), again.known), (0, 1));
}
