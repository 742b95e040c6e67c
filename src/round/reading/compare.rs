//! Holding a list against the chat in which people posted their codes, both ways.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::super::{CodeKind, Fingerprint, List, Mark, Round, RoundDigest};
use super::characters::has_no_width;
use super::find::worth_reporting;
use super::gather::Beginnings;
use super::marks::{self, SeenMark, addresses, holds_a_line_end};
use super::open::Began;

/// So many characters before a code are shown, to tell who posted it.
const BEFORE: usize = 60;

/// What a list and a chat have in common, and what only one of them has. Everything is there once;
/// what is in the list in the order of the list, all else in the order of the chat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// In the list, and posted as a code.
    pub by_code: Vec<Fingerprint>,
    /// In the list, and posted as a fingerprint only.
    pub by_mark: Vec<Fingerprint>,
    /// In the list, but not in the chat.
    pub not_in_chat: Vec<Fingerprint>,
    /// Codes of this round that the list lacks.
    pub not_in_list: Vec<Fingerprint>,
    /// What looks like a fingerprint and is none that is known.
    pub marks_not_in_list: Vec<Mark>,
    /// In the list, and said to be in this list.
    pub said_in_list: Vec<Fingerprint>,
    /// Fingerprints that are said to be in another list, and the mark of that.
    pub said_in_another_list: Vec<(Mark, Mark)>,
    /// Codes of other rounds.
    pub other_rounds: Vec<Fingerprint>,
    /// What stands before each code that was begun but isn't whole, as in `before`.
    pub unreadable: Vec<String>,
    /// What stands before the first place of each of these, back to the code or mark before, at
    /// most 60 characters.
    pub before: BTreeMap<Mark, String>,
    /// Those of which one person wrote two or more in one go.
    pub together: Vec<Vec<Mark>>,
}

impl Comparison {
    /// Compares `list` with `chat`, which has to be copied from the invitation on to now.
    pub fn of(round: &Round, list: &List, chat: &str) -> Self {
        let in_list: Vec<Mark> =
            list.contributions().iter().map(|one| one.fingerprint().mark()).collect();
        let listed: HashSet<Mark> = in_list.iter().copied().collect();
        let codes = codes(chat, &round.digest().start());
        let keys = round.descriptor().keepers.iter().map(|(_, keeper)| keeper.mark());
        let mut known = listed.clone();
        known.extend(codes.iter().filter_map(|code| code.is.map(|(mark, _)| mark)));
        known.extend(keys.chain([round.mark(), list.mark()]));
        let marks = marks::seen(chat, &barriers(chat, &codes), &known);
        let mut comparison = Self::default();
        let said = comparison.what_is_said(chat, &marks, &listed, list.mark());
        let posted: HashSet<Mark> = codes.iter().filter_map(ComparedCode::of_this_round).collect();
        let written: HashSet<Mark> = marks.iter().map(|seen| seen.mark).collect();
        for mark in in_list {
            let fingerprint = Fingerprint::new(mark);
            if posted.contains(&mark) {
                comparison.by_code.push(fingerprint);
            } else if written.contains(&mark) {
                comparison.by_mark.push(fingerprint);
            } else {
                comparison.not_in_chat.push(fingerprint);
            }
        }
        let mut once = HashSet::new();
        for (mark, ours) in codes.iter().filter_map(|code| code.is) {
            let missing = !listed.contains(&mark) && once.insert(mark);
            match (missing, ours) {
                (true, true) => comparison.not_in_list.push(Fingerprint::new(mark)),
                (true, false) => comparison.other_rounds.push(Fingerprint::new(mark)),
                (false, _) => {}
            }
        }
        let fingerprints = fingerprints(&codes, &marks, &known, &listed, &said);
        for seen in marks.iter().filter(|seen| !seen.known && fingerprints.contains(&seen.mark)) {
            if once.insert(seen.mark) {
                comparison.marks_not_in_list.push(seen.mark);
            }
        }
        comparison.places(chat, &codes, &marks, &fingerprints);
        comparison
    }

    /// Whether nothing is left over on either side, and nobody speaks of another list or was given
    /// another round.
    pub fn agrees(&self) -> bool {
        self.not_in_chat.is_empty()
            && self.not_in_list.is_empty()
            && self.marks_not_in_list.is_empty()
            && self.said_in_another_list.is_empty()
            && self.other_rounds.is_empty()
            && self.unreadable.is_empty()
    }

    /// Notes the lines *Mine is … in list …*: two marks in one line. Returns the places of marks
    /// that are those of lists.
    fn what_is_said(
        &mut self,
        chat: &str,
        marks: &[SeenMark],
        listed: &HashSet<Mark>,
        list: Mark,
    ) -> HashSet<usize> {
        let mut lists = HashSet::new();
        let (mut here, mut elsewhere) = (HashSet::new(), HashSet::new());
        let mut first = 0;
        while let [mine, named, ..] = &marks[first..] {
            first += 1;
            let is_fingerprint = listed.contains(&mine.mark);
            let is_mine = is_fingerprint || !mine.known;
            let one_line = !holds_a_line_end(&chat[mine.at.end..named.at.start]);
            if !one_line || !is_mine || (named.known && named.mark != list) {
                continue;
            }
            first += 1;
            if named.mark != list {
                lists.insert(named.at.start);
                if elsewhere.insert((mine.mark, named.mark)) {
                    self.said_in_another_list.push((mine.mark, named.mark));
                }
            } else if is_fingerprint && here.insert(mine.mark) {
                self.said_in_list.push(Fingerprint::new(mine.mark));
            }
        }
        lists
    }

    /// Notes what stands before the first place of every fingerprint and before every code that can't
    /// be read, and which stand together.
    fn places(
        &mut self,
        chat: &str,
        codes: &[ComparedCode],
        marks: &[SeenMark],
        fingerprints: &HashSet<Mark>,
    ) {
        let codes =
            codes.iter().map(|code| (&code.at, code.is.map(|(mark, _)| mark), code.unreadable));
        let marks = marks.iter().map(|seen| (&seen.at, Some(seen.mark), false));
        let mut all: Vec<_> = codes.chain(marks).collect();
        all.sort_by_key(|(at, ..)| at.start);
        let mut group: Vec<Mark> = Vec::new();
        let (mut end, mut line_ended, mut written) = (0, false, false);
        for (at, mark, unreadable) in all {
            let between = &chat[end.min(at.start)..at.start];
            if unreadable {
                self.unreadable.push(last_characters(between));
            }
            line_ended |= holds_a_line_end(between);
            written |= between.contains(char::is_alphanumeric);
            end = at.end;
            let Some(mark) = mark.filter(|mark| fingerprints.contains(mark)) else { continue };
            if self.before.contains_key(&mark) {
                continue;
            }
            self.before.insert(mark, last_characters(between));
            if line_ended && written {
                self.together.extend(Some(std::mem::take(&mut group)).filter(|all| all.len() > 1));
            }
            group.push(mark);
            (line_ended, written) = (false, false);
        }
        self.together.extend(Some(group).filter(|all| all.len() > 1));
    }
}

/// A place of a code in the chat.
struct ComparedCode {
    at: Range<usize>,
    /// Of a contribution: its fingerprint, and whether it belongs to the round.
    is: Option<(Mark, bool)>,
    /// Whether it isn't whole, and no quote of one that is.
    unreadable: bool,
}

impl ComparedCode {
    fn of_this_round(&self) -> Option<Mark> {
        self.is.filter(|(_, ours)| *ours).map(|(mark, _)| mark)
    }
}

/// Every place of a code, whole or not.
fn codes(chat: &str, round: &[u8; RoundDigest::START]) -> Vec<ComparedCode> {
    let began: Vec<Began> = worth_reporting(chat).collect();
    let whole = Beginnings::of(began.iter().filter_map(|began| began.code.as_ref().ok()));
    let place = |began: Began| {
        let unreadable = began.code.is_err() && !whole.has(&began);
        let code = began.code.ok().filter(|code| code.kind() == CodeKind::Contribution);
        let is =
            code.map(|code| (Fingerprint::of(code.body()).mark(), code.body().starts_with(round)));
        ComparedCode { at: began.at, is, unreadable }
    };
    began.into_iter().map(place).collect()
}

/// Where no fingerprints are looked for: in codes, and in addresses.
fn barriers(chat: &str, codes: &[ComparedCode]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = codes.iter().map(|code| code.at.clone()).collect();
    all.extend(addresses(chat));
    all.sort_by_key(|barrier| barrier.start);
    let mut apart: Vec<Range<usize>> = Vec::new();
    for barrier in all {
        match apart.last_mut().filter(|last| barrier.start < last.end) {
            Some(last) => last.end = last.end.max(barrier.end),
            None => apart.push(barrier),
        }
    }
    apart
}

/// What counts as a fingerprint: those of the list and of codes, and what nobody knows and nobody
/// named as a list.
fn fingerprints(
    codes: &[ComparedCode],
    marks: &[SeenMark],
    known: &HashSet<Mark>,
    listed: &HashSet<Mark>,
    lists: &HashSet<usize>,
) -> HashSet<Mark> {
    let mut all: HashSet<Mark> = listed.clone();
    all.extend(codes.iter().filter_map(|code| code.is.map(|(mark, _)| mark)));
    let unknown = marks.iter().filter(|seen| !known.contains(&seen.mark));
    all.extend(unknown.filter(|seen| !lists.contains(&seen.at.start)).map(|seen| seen.mark));
    all
}

/// The last characters of `text`, with one blank for any white space and none around.
fn last_characters(text: &str) -> String {
    let mut last: Vec<char> = Vec::new();
    for character in text.trim().chars().rev().filter(|one| !has_no_width(*one)) {
        match (character.is_whitespace(), last.last()) {
            (true, Some(' ')) => continue,
            (true, _) => last.push(' '),
            (false, _) => last.push(character),
        }
        if last.len() == BEFORE {
            break;
        }
    }
    last.iter().rev().collect::<String>().trim().to_owned()
}
