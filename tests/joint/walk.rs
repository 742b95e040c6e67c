//! Walks over tables of answers that give the same view.
//!
//! A walk changes answers one or two at a time. It may leave the view, but is drawn back to it, and
//! only tables that give exactly the same view count. What a walk has reached is possible; what no
//! walk has reached counts as impossible, so that more is called known than is.

use crate::model::{Chosen, Dimension, Headline, Mean, POINTS, Question, Table, View};
use crate::teams::Chance;

/// Something that somebody might know for certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// These people all answered this to the question. They can't be told apart: who of them is
    /// who does not matter.
    Answer { people: Vec<usize>, question: usize, point: u8 },
    /// Exactly this is how often each point of the question was chosen.
    Distribution { question: usize, chosen: Chosen },
    /// Exactly one chose this point of the question.
    Lone { question: usize, point: u8 },
}

impl Fact {
    pub fn holds(&self, table: &Table) -> bool {
        match self {
            Self::Answer { people, question, point } => {
                people.iter().all(|person| table[*person][*question] == *point)
            }
            Self::Distribution { question, chosen } => chosen_of(table, *question) == *chosen,
            Self::Lone { question, point } => {
                table.iter().filter(|row| row[*question] == *point).count() == 1
            }
        }
    }

    fn question(&self) -> usize {
        match self {
            Self::Answer { question, .. }
            | Self::Distribution { question, .. }
            | Self::Lone { question, .. } => *question,
        }
    }
}

pub fn chosen_of(table: &Table, question: usize) -> Chosen {
    let mut chosen = [0; POINTS];
    let answers = table.iter().map(|row| usize::from(row[question])).filter(|point| *point > 0);
    answers.for_each(|point| chosen[point - 1] += 1);
    chosen
}

/// Somebody who has seen something and knows the rows of some people, and who skipped what.
pub struct Onlooker<'a> {
    pub points: u8,
    /// All that was seen, as a function of the table.
    pub see: &'a dyn Fn(&Table) -> Vec<View>,
    /// Whose answers the onlooker does not know.
    pub others: Vec<usize>,
}

/// How long a walk is.
#[derive(Clone, Copy)]
pub struct Effort {
    /// Changes tried for all facts together.
    pub together: usize,
    /// Changes tried for each fact that is left then, and how often that is begun anew.
    pub each: usize,
    pub begun: usize,
}

const WARMEST: f64 = 0.55;
const COLDEST: f64 = 0.15;

/// How readily a walk leaves the view: less and less, to the end of it.
fn warmth(change: usize, changes: usize) -> f64 {
    let left = (changes - change) as f64 / changes as f64;
    COLDEST + (WARMEST - COLDEST) * left
}

impl Onlooker<'_> {
    /// Which of `facts` are still certain after walking from the true `table`.
    pub fn certain(
        &self,
        table: &Table,
        mut facts: Vec<Fact>,
        effort: Effort,
        chance: &mut Chance,
    ) -> Vec<Fact> {
        let seen = (self.see)(table);
        let questions = table[0].len();
        let cells: Vec<(usize, usize)> = self
            .others
            .iter()
            .flat_map(|person| (0..questions).map(move |question| (*person, question)))
            .filter(|(person, question)| table[*person][*question] > 0)
            .collect();
        if cells.is_empty() || facts.is_empty() {
            return facts;
        }
        let walk = Walk { onlooker: self, seen, cells };
        walk.from(table.clone(), &mut facts, None, effort.together, chance);
        let mut at = 0;
        while at < facts.len() {
            let fact = facts[at].clone();
            for _ in 0..effort.begun {
                walk.from(table.clone(), &mut facts, Some(&fact), effort.each, chance);
                if !facts.contains(&fact) {
                    break;
                }
            }
            if facts.get(at) == Some(&fact) {
                at += 1;
            }
        }
        facts
    }
}

struct Walk<'a> {
    onlooker: &'a Onlooker<'a>,
    seen: Vec<View>,
    /// Person and question of every answer that can be another.
    cells: Vec<(usize, usize)>,
}

impl Walk<'_> {
    /// Takes from `facts` what turns out not to be certain; away from `target` if there is one.
    fn from(
        &self,
        mut table: Table,
        facts: &mut Vec<Fact>,
        target: Option<&Fact>,
        changes: usize,
        chance: &mut Chance,
    ) {
        let off = |table: &Table| {
            let views = (self.onlooker.see)(table);
            let views = views.iter().zip(&self.seen).map(|(a, b)| distance(a, b)).sum::<u32>();
            (views, target.is_some_and(|fact| fact.holds(table)))
        };
        let weight = |(views, holds): (u32, bool)| f64::from(views) + if holds { 3.0 } else { 0.0 };
        let mut now = off(&table);
        for done in 0..changes {
            if facts.is_empty() || target.is_some_and(|fact| !facts.contains(fact)) {
                return;
            }
            let at = target.map(Fact::question);
            let Some(change) = change(&table, &self.cells, self.onlooker.points, at, chance) else {
                continue;
            };
            let back = make(&mut table, change);
            let next = off(&table);
            if chance.unit() < ((weight(now) - weight(next)) / warmth(done, changes)).exp() {
                now = next;
                if now.0 == 0 {
                    facts.retain(|fact| fact.holds(&table));
                }
            } else {
                make(&mut table, back);
            }
        }
    }
}

/// A change is to one answer or two, given as person, question and new answer.
pub type Change = [(usize, usize, u8); 2];

/// One answer, or two, moved by a point; or two people's answers to a question changed over. Half
/// of the changes are to the question `at`, if there is one.
pub fn change(
    table: &Table,
    cells: &[(usize, usize)],
    points: u8,
    at: Option<usize>,
    chance: &mut Chance,
) -> Option<Change> {
    let (mut first, mut second) =
        (cells[chance.below(cells.len())], cells[chance.below(cells.len())]);
    let kind = chance.below(8);
    if let Some(question) = at.filter(|_| kind.is_multiple_of(2)) {
        first.1 = question;
    }
    match kind {
        0..=3 => second.1 = first.1,
        4..=5 => second.0 = first.0,
        _ => {}
    }
    let answer = |(person, question): (usize, usize)| table[person][question];
    let moved = |cell, up: bool| {
        let point = answer(cell);
        let to = if up { point + 1 } else { point.saturating_sub(1) };
        (point > 0 && (1..=points).contains(&to)).then_some((cell.0, cell.1, to))
    };
    if kind == 3 {
        let (a, b) = (answer(first), answer(second));
        return (a > 0 && b > 0).then_some([(first.0, first.1, b), (second.0, second.1, a)]);
    }
    let up = chance.below(2) == 0;
    let one = moved(first, up)?;
    if kind == 7 || first == second {
        return Some([one, one]);
    }
    Some([one, moved(second, !up)?])
}

/// Makes the change; gives the one that takes it back.
pub fn make(table: &mut Table, change: Change) -> Change {
    let old = change.map(|(person, question, _)| (person, question, table[person][question]));
    change.iter().for_each(|(person, question, point)| table[*person][*question] = *point);
    [old[1], old[0]]
}

/// How far two views are apart: 0 only where they are the same.
pub fn distance(a: &View, b: &View) -> u32 {
    fn parts<T: PartialEq>(a: &[Option<T>], b: &[Option<T>], by: impl Fn(&T, &T) -> u32) -> u32 {
        a.iter()
            .zip(b)
            .map(|pair| match pair {
                (Some(a), Some(b)) => by(a, b),
                (None, None) => 0,
                _ => 10,
            })
            .sum()
    }
    let far = |a: u32, b: u32| a.abs_diff(b).div_ceil(25);
    let mean = |a: &Mean, b: &Mean| far(a.value, b.value) + u32::from(a.cap != b.cap);
    let headline = |a: &Headline, b: &Headline| {
        let range = far(a.range.0, b.range.0) + far(a.range.1, b.range.1);
        mean(&a.mean, &b.mean) + range + u32::from(a.word != b.word)
    };
    let dimension = |a: &Dimension, b: &Dimension| {
        mean(&a.mean, &b.mean) + u32::from(a.word != b.word) + u32::from(a.marked != b.marked)
    };
    let question = |a: &Question, b: &Question| match (a, b) {
        (Question::Mean(a), Question::Mean(b)) => mean(a, b),
        (Question::Bars(low, high), Question::Bars(low_too, high_too)) => {
            u32::from(low != low_too) + u32::from(high != high_too)
        }
        _ => 10,
    };
    parts(&[a.headline], &[b.headline], headline)
        + parts(&a.dimensions, &b.dimensions, dimension)
        + parts(&a.questions, &b.questions, question)
        // What is withheld as a whole is compared as a whole.
        + u32::from(a.questions.len() != b.questions.len())
}
