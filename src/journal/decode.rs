//! The entries out of parsed JSON. Refuses what no scale and no calendar can give, so that the
//! rest of the program need not ask.

use super::merge::sort_check_ins;
use super::raw_entry::{EntryKind, RawEntry};
use super::{
    CheckIn, ChosenPractice, Commitment, Day, Draft, Goal, Journal, Noted, Onward, Outcome, Plan,
    Promise, Renegotiated, Score, Win,
};
use crate::instrument::Points;
use crate::json::{Node, Read};

const MAX_ITEMS: u32 = 100;

pub(super) fn journal(node: &Node) -> Read<Journal> {
    let mut journal = Journal {
        check_ins: list(node, "check_ins", check_in)?,
        drafts: list(node, "drafts", draft)?,
        practices: list(node, "practices", practice)?,
        commitments: list(node, "commitments", commitment)?,
        wins: list(node, "wins", win)?,
        goal: node.optional("goal")?.map(|it| goal(&it)).transpose()?,
        ..Journal::default()
    };
    for kind in EntryKind::ALL {
        *journal.of_mut(kind) = list(node, kind.name(), |entry| RawEntry::decode(kind, entry))?;
    }
    sort_check_ins(&mut journal.check_ins);
    Ok(journal)
}

fn check_in(node: &Node) -> Read<CheckIn> {
    let points = node.field("points")?;
    let Some(scale) = small(&points)?.and_then(Points::new) else {
        return points.refuse("must be from 2 to 11");
    };
    let scores = node.field("scores")?.list()?;
    Ok(CheckIn {
        id: text(node, "id")?,
        day: node.field("day")?.day()?,
        instrument: text(node, "instrument")?,
        digest: text(node, "digest")?,
        title: text(node, "title")?,
        points: scale.get(),
        first: u8::from(node.optional("first")?.map_or(Ok(1), |first| first.number(1))? > 0),
        answers: answers(node)?,
        headline: score(&node.field("headline")?, scale)?,
        scores: scores.iter().map(|node| score(node, scale)).collect::<Result<_, _>>()?,
    })
}

fn score(node: &Node, scale: Points) -> Read<Score> {
    let items = node.field("items")?.number(MAX_ITEMS)?;
    let answered = node.field("answered")?.number(items)?;
    let sum = node.field("sum")?;
    let value = sum.number(answered * u32::from(scale.get()))?;
    if value < answered {
        return sum.refuse(format!("must be {answered} or more"));
    }
    let which = node.field("which")?;
    let marks = which.text()?;
    let answered_marks = marks.bytes().filter(|mark| *mark == b'1').count();
    if marks.len() as u64 != u64::from(items) || answered_marks as u64 != u64::from(answered) {
        return which.refuse("must have a mark for each item, and a 1 for each answered one");
    }
    Ok(Score {
        which: marks.to_owned(),
        of: text(node, "of")?,
        name: text(node, "name")?,
        digest: text(node, "digest")?,
        sum: value,
        answered,
        items,
    })
}

fn draft(node: &Node) -> Read<Draft> {
    let at = node.field("at")?.number(MAX_ITEMS)?;
    Ok(Draft {
        id: text(node, "id")?,
        instrument: text(node, "instrument")?,
        digest: text(node, "digest")?,
        at: usize::try_from(at).unwrap_or_default(),
        answers: answers(node)?,
        round: optional_text(node, "round")?,
    })
}

fn practice(node: &Node) -> Read<ChosenPractice> {
    Ok(ChosenPractice {
        practice: text(node, "practice")?,
        day: node.field("day")?.day()?,
        ask_on: optional_day(node, "ask_on")?,
        plan: node.optional("plan")?.map(|it| plan(&it)).transpose()?,
        outcomes: list(node, "outcomes", noted)?,
    })
}

fn plan(node: &Node) -> Read<Plan> {
    Ok(Plan {
        when: text(node, "when")?,
        will: text(node, "will")?,
        obstacle: text(node, "obstacle")?,
        then: text(node, "then")?,
    })
}

fn noted(node: &Node) -> Read<Noted> {
    let (outcome, then) = (node.field("outcome")?, node.field("then")?);
    Ok(Noted {
        day: optional_day(node, "day")?,
        outcome: match outcome.text()? {
            "helped" => Outcome::Helped,
            "no-difference" => Outcome::NoDifference,
            "not-done" => Outcome::NotDone,
            "unclear" => Outcome::Unclear,
            "not-for-me" => Outcome::NotForMe,
            _ => {
                let known = "must be helped, no-difference, not-done, unclear or not-for-me";
                return outcome.refuse(known);
            }
        },
        then: match then.text()? {
            "keep" => Onward::Keep,
            "change" => Onward::Change,
            "done" => Onward::Done,
            _ => return then.refuse("must be keep, change or done"),
        },
    })
}

fn commitment(node: &Node) -> Read<Commitment> {
    Ok(Commitment {
        id: text(node, "id")?,
        text: text(node, "text")?,
        to: text(node, "to")?,
        due: optional_day(node, "due")?,
        plan: node.optional("plan")?.map(|it| plan(&it)).transpose()?,
        state: Promise::read(&node.field("state")?)?,
        renegotiated: node.optional("renegotiated")?.map(|it| renegotiated(&it)).transpose()?,
    })
}

fn renegotiated(node: &Node) -> Read<Renegotiated> {
    Ok(Renegotiated { until: optional_day(node, "until")?, why: text(node, "why")? })
}

fn win(node: &Node) -> Read<Win> {
    Ok(Win { id: text(node, "id")?, day: node.field("day")?.day()?, text: text(node, "text")? })
}

fn goal(node: &Node) -> Read<Goal> {
    Ok(Goal { text: text(node, "text")?, next: text(node, "next")? })
}

fn list<T>(node: &Node, name: &str, read: impl Fn(&Node) -> Read<T>) -> Read<Vec<T>> {
    node.field(name)?.list()?.iter().map(read).collect()
}

fn answers(node: &Node) -> Read<Vec<Option<u8>>> {
    let answers = node.field("answers")?.list()?;
    answers.iter().map(|node| if node.is_null() { Ok(None) } else { small(node) }).collect()
}

fn small(node: &Node) -> Read<Option<u8>> {
    Ok(u8::try_from(node.number(u32::from(u8::MAX))?).ok())
}

pub(super) fn text(node: &Node, name: &str) -> Read<String> {
    Ok(node.field(name)?.text()?.to_owned())
}

pub(super) fn optional_text(node: &Node, name: &str) -> Read<Option<String>> {
    node.optional(name)?.map(|text| Ok(text.text()?.to_owned())).transpose()
}

fn optional_day(node: &Node, name: &str) -> Read<Option<Day>> {
    node.optional(name)?.map(|it| it.day()).transpose()
}
