//! What a pasted chat brings to a round.

use std::collections::BTreeSet;

use proptest::prelude::*;
use pulse_check::round::{
    Bundle, Code, CodeError, Contribution, Gathered, KeeperKey, Kind, Refusal, Refused, gather,
};

use crate::setting::{Draws, Setting, changed, code};

fn new(gathered: &Gathered) -> Vec<Contribution> {
    gathered.new.iter().cloned().collect()
}

/// Without a key and with nothing known.
fn plainly(setting: &Setting, text: &str) -> Gathered {
    gather(&setting.round, text, &BTreeSet::new(), None)
}

fn lines(gathered: &Gathered) -> Vec<(usize, Refusal)> {
    gathered.refused.iter().map(|refused| (refused.line, refused.why)).collect()
}

/// A chat as it is pasted: names, times, quoted lines, thanks.
fn chat(codes: &[String]) -> String {
    let names = ["Noor", "Ada 👩‍🚀", "Jürgen"];
    let line = |(number, code): (usize, &String)| {
        format!("[23.11.26, 10:0{}] {}: here you are: {code} 👍\n", number % 10, names[number % 3])
    };
    codes.iter().enumerate().map(line).collect()
}

fn texts(contributions: &[Contribution]) -> Vec<String> {
    contributions.iter().map(|one| one.to_code().to_string()).collect()
}

#[test]
fn a_chat_is_sorted_into_new_and_known_and_each_contribution_counts_once() {
    let mut setting = Setting::small(2, 1);
    let mut contributions = setting.contributions(5);
    let pasted = [texts(&contributions), texts(&contributions[1..4])].concat();
    let known: BTreeSet<_> = contributions.drain(..2).collect();
    let gathered = gather(&setting.round, &chat(&pasted), &known, None);
    contributions.sort();
    assert_eq!(new(&gathered), contributions);
    assert_eq!(gathered.known, 2);
    assert_eq!(gathered.refused, []);
    assert!(gathered.releases.is_empty());
    // A known one that is not in the text is not counted.
    let nothing = gather(&setting.round, "Good morning!", &known, None);
    assert_eq!((nothing.new.len(), nothing.known, nothing.refused), (0, 0, vec![]));
}

#[test]
fn every_code_that_is_of_no_use_is_refused_with_its_own_reason() {
    let mut setting = Setting::small(2, 2);
    let mut foreign = Setting::small(2, 3);
    let whole = setting.seal(&[Some(1)]).to_code();
    let text = whole.to_string();
    let digit = if &text[60..61] == "A" { "B" } else { "A" };
    let start = whole.body()[..8].to_vec();
    let contributions = setting.contributions(4);
    let bundle = Bundle::freeze(&setting.round, contributions).unwrap();
    let (_, card) = setting.round.descriptor().keepers.iter().next().unwrap();
    let shorter = &whole.body()[..whole.body().len() - 1];
    let longer = [whole.body(), &[0]].concat();
    let pasted = [
        foreign.seal(&[Some(1)]).to_code().to_string(),
        text[..60].to_owned(),
        format!("{}{digit}{}", &text[..60], &text[61..]),
        text.replacen("PULSE1", "PULSE2", 1),
        text.replacen("PULSE1C", "PULSE1X", 1),
        card.to_code().to_string(),
        bundle.to_code().to_string(),
        code(Kind::Contribution, shorter).to_string(),
        code(Kind::Contribution, &longer).to_string(),
        code(Kind::Contribution, &start).to_string(),
    ];
    let expected = [
        Refusal::ForeignRound,
        Refusal::Unreadable(CodeError::TooShort),
        Refusal::Unreadable(CodeError::CheckBytes),
        Refusal::Unreadable(CodeError::NewerVersion),
        Refusal::Unreadable(CodeError::UnknownLetter('X')),
        Refusal::Elsewhere(Kind::Card),
        Refusal::Elsewhere(Kind::Bundle),
        Refusal::Misshapen,
        Refusal::Misshapen,
        Refusal::Misshapen,
    ];
    for key in [None, Some(&setting.keys[1])] {
        let gathered = gather(&setting.round, &chat(&pasted), &BTreeSet::new(), key);
        assert_eq!(lines(&gathered), (1..).zip(expected).collect::<Vec<_>>());
        for (refused, code) in gathered.refused.iter().zip(&pasted) {
            assert_eq!(refused.quote, code[..16]);
        }
        assert_eq!((gathered.new.len(), gathered.known), (0, 0));
    }
}

#[test]
fn refused_codes_do_not_keep_good_ones_away() {
    let mut setting = Setting::small(2, 4);
    let mut contributions = setting.contributions(3);
    let good = texts(&contributions);
    let other = setting.seal(&[Some(1)]).to_code().to_string();
    let cut = &other[..50];
    let foreign = Setting::small(2, 5).seal(&[None]).to_code();
    let pasted = format!("{cut}\n{} {foreign}\n{}{cut} {}", good[0], good[1], good[2]);
    let gathered = plainly(&setting, &pasted);
    contributions.sort();
    assert_eq!(new(&gathered), contributions);
    let cut = Refusal::Unreadable(CodeError::TooShort);
    assert_eq!(lines(&gathered), [(1, cut), (2, Refusal::ForeignRound), (3, cut)]);
}

/// Chats quote the beginning of what is answered to; nobody has to send such a code again.
#[test]
fn the_beginning_of_a_code_that_is_there_is_no_cut_code() {
    let mut setting = Setting::small(2, 4);
    let (pasted, known) = (setting.seal(&[Some(1)]), setting.seal(&[Some(2)]));
    let [pasted_text, known_text] = [&pasted, &known].map(|it| it.to_code().to_string());
    let quotes = format!("> {}…\n> {}…\n", &pasted_text[..48], known_text[..60].to_lowercase());
    let text = format!("{quotes}{pasted_text}");
    let known = BTreeSet::from([known]);
    let gathered = gather(&setting.round, &text, &known, None);
    assert_eq!((new(&gathered), lines(&gathered)), (vec![pasted], Vec::new()));
    // What all codes of the round begin with tells nobody's.
    let short = format!("{}…\n{pasted_text}", &known_text[..30]);
    let gathered = gather(&setting.round, &short, &known, None);
    assert_eq!(lines(&gathered), [(1, Refusal::Unreadable(CodeError::TooShort))]);
}

/// Its check bytes are right, so that only a keeper can tell.
#[test]
fn a_contribution_changed_after_sealing_is_refused_by_a_keeper_and_by_nobody_else() {
    let mut setting = Setting::small(2, 6);
    let good = setting.seal(&[Some(2)]);
    let original = good.to_code();
    // A byte of the masked answers, which every keeper's tag covers, and the second keeper's tag.
    let masked = changed(&original, 8 + 2 * 32, 1);
    let second_tag = changed(&original, original.body().len() - 1, 1);
    let text = format!("{original}\n{masked}\n{second_tag}");
    let with = |key| {
        let gathered = gather(&setting.round, &text, &BTreeSet::new(), key);
        (gathered.new.len(), lines(&gathered))
    };
    let refused = Refusal::DoesNotOpen;
    assert_eq!(with(None), (3, vec![]));
    assert_eq!(with(Some(&setting.keys[0])), (2, vec![(2, refused)]));
    assert_eq!(with(Some(&setting.keys[1])), (1, vec![(2, refused), (3, refused)]));
    // With the key of somebody else, nothing passes for checked.
    let stranger = KeeperKey::draw(&mut Draws::new(7));
    assert_eq!(with(Some(&stranger)), (0, vec![(1, refused), (2, refused), (3, refused)]));
}

/// Sealed to other keepers, under the digest of this round.
#[test]
fn a_contribution_sealed_for_another_round_and_relabelled_does_not_open() {
    let setting = Setting::small(1, 8);
    let foreign = Setting::small(1, 9).seal(&[Some(1)]).to_code();
    let ours = setting.round.digest().bytes();
    let body = [&ours[..8], &foreign.body()[8..]].concat();
    let text = code(Kind::Contribution, &body).to_string();
    let gathered = gather(&setting.round, &text, &BTreeSet::new(), Some(&setting.keys[0]));
    assert_eq!(lines(&gathered), [(1, Refusal::DoesNotOpen)]);
    assert!(gathered.new.is_empty());
}

#[test]
fn releases_of_the_round_are_taken_in_the_order_of_the_text_and_others_refused() {
    let mut setting = Setting::small(3, 10);
    let mut foreign = Setting::small(3, 11);
    let releases = |setting: &mut Setting| {
        let contributions = setting.contributions(4);
        let bundle = Bundle::freeze(&setting.round, contributions).unwrap();
        setting.releases(&bundle)
    };
    let (own, others) = (releases(&mut setting), releases(&mut foreign));
    let good = own[0].to_code();
    let text = [
        own[2].to_code(),
        others[0].to_code(),
        good.clone(),
        // Of a fourth keeper, and too short.
        changed(&good, 8, 3),
        code(Kind::Release, &good.body()[..good.body().len() - 1]),
        own[2].to_code(),
    ]
    .map(|code| code.to_string());
    let gathered = plainly(&setting, &chat(&text));
    assert_eq!(gathered.releases, [own[2].clone(), own[0].clone()]);
    let misshapen = Refusal::Misshapen;
    assert_eq!(lines(&gathered), [(2, Refusal::ForeignRound), (4, misshapen), (5, misshapen)]);
    assert!(gathered.new.is_empty());
}

#[test]
fn lines_and_quotes_are_those_of_the_text_whatever_stands_between() {
    let mut setting = Setting::small(1, 12);
    let whole = setting.seal(&[Some(3)]).to_code().to_string();
    let other = setting.seal(&[Some(2)]).to_code().to_string();
    let cut = &other[..40];
    let foreign = Setting::small(1, 13).seal(&[None]).to_code().to_string();
    let refused = |line, quote: &str, why| Refused { line, quote: quote.into(), why };
    let short = Refusal::Unreadable(CodeError::TooShort);
    for end in ["\n", "\r\n"] {
        // Three on the second line, one over the fourth and fifth, and one on the seventh.
        let text = [
            "Größe 👩‍🚀 日本",
            &format!("é{cut}! 👍{foreign}ü{cut}!"),
            &format!("good: {whole}"),
            "日本 > pulse1c7777",
            "> 7777777777777777 !",
            "",
            &format!("\u{200b}{cut}"),
        ]
        .join(end);
        let gathered = plainly(&setting, &text);
        let over_two_lines: String =
            format!("pulse1c7777{end}> 7777777777777777").chars().take(16).collect();
        assert_eq!(
            gathered.refused,
            [
                refused(2, &cut[..16], short),
                refused(2, &foreign[..16], Refusal::ForeignRound),
                refused(2, &cut[..16], short),
                refused(4, &over_two_lines, short),
                refused(7, &cut[..16], short),
            ]
        );
        assert_eq!(gathered.new.len(), 1);
    }
}

/// The damaged one takes the beginning of the next for its own, until that turns out to be one.
#[test]
fn the_line_is_right_where_a_damaged_code_runs_into_the_next_one() {
    let mut setting = Setting::small(1, 14);
    let whole = setting.seal(&[Some(3)]).to_code().to_string();
    let foreign = Setting::small(1, 15).seal(&[None]).to_code().to_string();
    let short = Refusal::Unreadable(CodeError::TooShort);
    let newer = Refusal::Unreadable(CodeError::NewerVersion);
    for (text, expected) in [
        (
            format!("{}\nP\nULSE1{}", &whole[..50], &foreign[6..]),
            vec![(1, short), (2, Refusal::ForeignRound)],
        ),
        (format!("a\n{}PULSE9C{}", &whole[..50], &whole[7..]), vec![(2, short), (2, newer)]),
        // A digit that is one of base32: what follows belongs to the cut code.
        (format!("{}\nPULSE2C{}\n", &whole[..50], "7".repeat(20)), vec![(1, short)]),
        (
            format!("{}\n{}\n{foreign}", &whole[..50], &whole[..50]),
            vec![(1, short), (2, short), (3, Refusal::ForeignRound)],
        ),
        (
            format!("\n{}PULSE1", "PULSE1C\u{200b}\n777777777777777777 日".repeat(3)),
            vec![(2, short), (3, short), (4, short)],
        ),
    ] {
        assert_eq!(lines(&plainly(&setting, &text)), expected, "{text}");
    }
}

#[derive(Clone, Debug)]
enum Piece {
    /// Anything that people write, with parts of codes in it.
    Chat(String),
    /// A contribution of this round, whole.
    Own(usize),
    /// A code of this or another round, cut and changed.
    Part { which: usize, from: prop::sample::Index, to: prop::sample::Index, change: bool },
}

fn piece() -> impl Strategy<Value = Piece> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        3 => "\\PC{0,20}".prop_map(Piece::Chat),
        3 => "(PULSE[1-9]?[KCFRX]?|[A-Z2-7]{0,30}|[a-z]{1,9}|[ \n>é👍]|\r\n|\u{200b}){0,10}"
            .prop_map(Piece::Chat),
        4 => (0_usize..4).prop_map(Piece::Own),
        3 => (0_usize..8, at(), at(), any::<bool>())
            .prop_map(|(which, from, to, change)| Piece::Part { which, from, to, change }),
    ]
}

/// What the pieces are drawn from: four contributions, and codes of all kinds.
fn material() -> (Setting, Vec<Contribution>, Vec<String>) {
    let mut setting = Setting::small(1, 16);
    let mut foreign = Setting::small(1, 17);
    let own = setting.contributions(4);
    let bundle = Bundle::freeze(&setting.round, own.clone()).unwrap();
    let theirs = foreign.contributions(4);
    let other_bundle = Bundle::freeze(&foreign.round, theirs.clone()).unwrap();
    let (_, card) = setting.round.descriptor().keepers.iter().next().unwrap();
    let wrong = changed(&own[0].to_code(), 40, 1);
    let misshapen = code(Kind::Contribution, &own[0].to_code().body()[..20]);
    let codes = [
        theirs[0].to_code(),
        setting.releases(&bundle)[0].to_code(),
        foreign.releases(&other_bundle)[0].to_code(),
        bundle.to_code(),
        card.to_code(),
        own[3].to_code(),
        wrong,
        misshapen,
    ];
    let codes = codes.iter().map(Code::to_string).collect();
    (setting, own, codes)
}

/// Any mixture of chat and codes: nothing panics, lines and quotes are those of the text, and every
/// whole contribution is there. Each own one follows a character that ends what stands before it,
/// which might else take its beginning for its own end.
#[test]
fn no_mixture_of_chat_and_codes_panics_or_hides_a_whole_contribution() {
    let (setting, own, codes) = material();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(3_000));
    let pieces = prop::collection::vec(piece(), 0..14);
    let with_key = (pieces, any::<bool>(), 0_usize..4);
    let check = |(pieces, with_key, known): (Vec<Piece>, bool, usize)| {
        let mut text = String::new();
        let mut whole = BTreeSet::new();
        for piece in &pieces {
            match piece {
                Piece::Chat(chat) => text.push_str(chat),
                Piece::Own(which) => {
                    text.push_str(&format!("!{}", own[*which].to_code()));
                    whole.insert(own[*which].clone());
                }
                Piece::Part { which, from, to, change } => {
                    let code = &codes[*which];
                    let (from, to) = (from.index(code.len()), to.index(code.len() + 1));
                    let part = &code[from.min(to)..from.max(to)];
                    text.push_str(&if *change { part.replace('A', "é") } else { part.to_owned() });
                }
            }
        }
        let known: BTreeSet<Contribution> = own[..known].iter().cloned().collect();
        let key = with_key.then_some(&setting.keys[0]);
        let gathered = gather(&setting.round, &text, &known, key);
        let missing: Vec<_> = whole.difference(&known).collect();
        prop_assert!(missing.iter().all(|one| gathered.new.contains(*one)), "{}", text);
        prop_assert!(gathered.new.is_disjoint(&known));
        prop_assert!(gathered.known >= whole.intersection(&known).count());
        let mut earlier = 1;
        let count = text.matches('\n').count() + 1;
        for refused in &gathered.refused {
            prop_assert!((earlier..=count).contains(&refused.line));
            earlier = refused.line;
            // The quote begins in the line that is named.
            let first = refused.quote.split('\n').next().unwrap();
            let line = text.split('\n').nth(refused.line - 1).unwrap();
            prop_assert!(line.contains(first), "{:?} in {:?}", first, line);
            let length = refused.quote.chars().count();
            prop_assert!((1..=16).contains(&length));
        }
        Ok(())
    };
    runner.run(&with_key, check).unwrap();
}

/// More than a million characters: a text of any length is gone through once.
#[test]
fn a_large_paste_with_many_refusals_is_numbered_to_its_end() {
    let setting = Setting::small(1, 18);
    let line = "Noor: PULSE1C77777777777777777777! PULSE1X77777777777777777777!\r\n";
    let gathered = plainly(&setting, &line.repeat(20_000));
    assert_eq!(gathered.refused.len(), 40_000);
    assert!(gathered.refused.iter().enumerate().all(|(at, refused)| refused.line == at / 2 + 1));
}
