//! A programme out of parsed JSON.

use super::{Breach, Decision, GateAnswer, Programme, RepairRole, RepairStage, StageCheck};
use crate::json::{Node, Read};

/// The most points that a statement can have.
const MOST: u32 = 5;

pub(super) fn programme(node: &Node) -> Read<Programme> {
    Ok(Programme {
        id: text(&node.field("id")?)?,
        begun: node.field("begun")?.day()?,
        broke: list(node, "broke", |it| one_of(it, &Breach::ALL, Breach::id))?,
        roles: list(node, "roles", |it| one_of(it, &RepairRole::ALL, RepairRole::id))?,
        stage: stage(node)?,
        done: list(node, "done", text)?,
        promises: list(node, "promises", text)?,
        decisions: list(node, "decisions", decision)?,
        checks: list(node, "checks", check)?,
    })
}

fn decision(node: &Node) -> Read<Decision> {
    let answer = node.field("answer")?;
    Ok(Decision {
        day: node.field("day")?.day()?,
        stage: stage(node)?,
        answer: match answer.text()? {
            "not-yet" => GateAnswer::NotYet,
            "on" => GateAnswer::On,
            "back" => GateAnswer::Back,
            _ => return answer.refuse("must be not-yet, on or back"),
        },
    })
}

fn check(node: &Node) -> Read<StageCheck> {
    let answer = |node: &Node| match node.is_null() {
        true => Ok(None),
        false => match u8::try_from(node.number(MOST)?) {
            Ok(0) | Err(_) => node.refuse("must be 1 or more"),
            Ok(point) => Ok(Some(point)),
        },
    };
    Ok(StageCheck {
        day: node.field("day")?.day()?,
        stage: stage(node)?,
        answers: list(node, "answers", answer)?,
    })
}

fn stage(node: &Node) -> Read<RepairStage> {
    one_of(&node.field("stage")?, &RepairStage::ALL, RepairStage::id)
}

fn one_of<T: Copy>(node: &Node, all: &[T], id: fn(T) -> &'static str) -> Read<T> {
    let wanted = node.text()?;
    match all.iter().find(|known| id(**known) == wanted) {
        Some(known) => Ok(*known),
        None => node.refuse("is not known"),
    }
}

fn list<T>(node: &Node, name: &str, read: impl Fn(&Node) -> Read<T>) -> Read<Vec<T>> {
    node.field(name)?.list()?.iter().map(read).collect()
}

fn text(node: &Node) -> Read<String> {
    Ok(node.text()?.to_owned())
}
