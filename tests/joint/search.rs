//! What follows from the whole view of a round, for made-up teams.

use crate::model::{Round, Table, View};
use crate::teams::{Chance, Kind, Team};
use crate::walk::{Effort, Fact, Onlooker, chosen_of};

/// A kind of round: what is asked, of how many, and what is skipped.
pub struct Setting<'a> {
    pub round: &'a Round,
    pub people: usize,
    /// The share of answers that is left out.
    pub skipped: f64,
}

/// Of so many teams, in how many somebody knows for certain …
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Certain {
    pub teams: usize,
    /// … what a certain other person answered to some question;
    pub answer: usize,
    /// … exactly how often each answer was chosen, at some question;
    pub distribution: usize,
    /// … at some question that exactly one other person chose an answer.
    pub lone: usize,
}

impl Certain {
    pub fn add(&mut self, facts: &[Fact]) {
        let any = |of: fn(&Fact) -> bool| usize::from(facts.iter().any(of));
        self.teams += 1;
        self.answer += any(|fact| matches!(fact, Fact::Answer { .. }));
        self.distribution += any(|fact| matches!(fact, Fact::Distribution { .. }));
        self.lone += any(|fact| matches!(fact, Fact::Lone { .. }));
    }
}

impl Setting<'_> {
    /// For `teams` of a kind, what `knowing` people who tell each other their answers know of the
    /// others: none is somebody from outside, one is a member.
    pub fn certain(
        &self,
        kind: &Kind,
        knowing: usize,
        teams: usize,
        effort: Effort,
        chance: &mut Chance,
    ) -> Certain {
        let see = |table: &Table| vec![self.round.view(table)];
        let mut certain = Certain::default();
        for _ in 0..teams {
            let questions = self.round.questions();
            let table = kind.team(self.people, questions, self.skipped, chance).table;
            let others: Vec<usize> = (knowing..self.people).collect();
            let facts = facts(&table, &others);
            let onlooker = Onlooker { points: self.round.points, see: &see, others };
            certain.add(&onlooker.certain(&table, facts, effort, chance));
        }
        certain
    }
}

impl Setting<'_> {
    /// For each of `teams`, how likely the likeliest answer of some other person to some question
    /// becomes to a member who knows of what kind the team is; and how likely it was before.
    pub fn likely(
        &self,
        kind: &Kind,
        teams: usize,
        steps: usize,
        chance: &mut Chance,
    ) -> Vec<[f64; 2]> {
        let see = |table: &Table| vec![self.round.view(table)];
        let nothing = |_: &Table| Vec::new();
        let of_team = |_| {
            let team: Team = kind.team(self.people, self.round.questions(), self.skipped, chance);
            let mut likeliest = |see: &dyn Fn(&Table) -> Vec<View>| {
                let others = (1..self.people).collect();
                let onlooker = Onlooker { points: self.round.points, see, others };
                let answers = onlooker.likeliest(kind, &team, steps, chance);
                answers.into_iter().fold(0.0, f64::max)
            };
            [likeliest(&see), likeliest(&nothing)]
        };
        (0..teams).map(of_team).collect()
    }
}

/// Two rounds with few people between them; whoever stays answers as before. In a table first come
/// those who leave, then those who stay, then those who join.
pub struct Movers<'a> {
    pub questions: usize,
    pub left: usize,
    pub stay: usize,
    pub joined: usize,
    /// What is seen of both rounds.
    pub see: &'a dyn Fn(&Table) -> Vec<View>,
}

impl Movers<'_> {
    /// In how many of `teams` a member who stayed is certain of an answer of somebody who joined
    /// or left.
    pub fn certain(&self, kind: &Kind, teams: usize, effort: Effort, chance: &mut Chance) -> usize {
        let first = self.left + self.stay;
        let everybody = first + self.joined;
        let mut certain = 0;
        for _ in 0..teams {
            let table = kind.team(everybody, self.questions, 0.0, chance).table;
            let answers = |movers: Vec<usize>| {
                let answer = |fact: &Fact| matches!(fact, Fact::Answer { .. });
                facts(&table, &movers).into_iter().filter(answer)
            };
            let left = answers((0..self.left).collect());
            let about = left.chain(answers((first..everybody).collect())).collect();
            let others = (0..everybody).filter(|person| *person != self.left).collect();
            let onlooker = Onlooker { points: 5, see: self.see, others };
            certain += usize::from(!onlooker.certain(&table, about, effort, chance).is_empty());
        }
        certain
    }
}

/// All that is so of the `others` and that somebody might want to know for certain.
pub fn facts(table: &Table, others: &[usize]) -> Vec<Fact> {
    let mut facts = Vec::new();
    // Those who skipped the same questions can't be told apart by anything that is shown.
    let skips = |person: usize| table[person].iter().map(|point| *point == 0).collect::<Vec<_>>();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for person in others {
        match groups.iter_mut().find(|group| skips(group[0]) == skips(*person)) {
            Some(group) => group.push(*person),
            None => groups.push(vec![*person]),
        }
    }
    for question in 0..table[0].len() {
        let answer = |person: &usize| table[*person][question];
        for group in &groups {
            let point = answer(&group[0]);
            if point > 0 && group.iter().all(|person| answer(person) == point) {
                facts.push(Fact::Answer { people: group.clone(), question, point });
            }
        }
        if others.iter().any(|person| answer(person) > 0) {
            facts.push(Fact::Distribution { question, chosen: chosen_of(table, question) });
        }
        for person in others {
            let fact = Fact::Lone { question, point: answer(person) };
            if answer(person) > 0 && fact.holds(table) {
                facts.push(fact);
            }
        }
    }
    facts
}
