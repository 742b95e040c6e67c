//! Practices on their way: chosen, planned, asked about after a while, and then kept, changed or
//! done with.

use serde::Serialize;

use super::{Day, Journal};

/// How many practices a person tries at a time.
pub const PRACTICES_AT_A_TIME: usize = 3;

/// So many days after it was chosen, or last asked about, a practice is asked about.
pub const DAYS_UNTIL_ASKED: u32 = 14;

/// So many weeks after the last check-in it is time for another.
pub const WEEKS_UNTIL_NEXT_CHECK_IN: u32 = 4;

/// A practice that the person set out to try.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChosenPractice {
    /// The practice's identifier.
    pub practice: String,
    /// The day on which it was chosen.
    pub day: Day,
    /// From when on the person is asked how it went, if they want to be.
    pub ask_on: Option<Day>,
    /// How the person wants to go about it.
    pub plan: Option<Plan>,
    /// How it went so far, the earliest first.
    pub outcomes: Vec<Noted>,
}

/// How somebody wants to go about something, in their own words; what they left out is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// On what occasion.
    pub when: String,
    /// What they will do then; if empty, the practice's first step, or what was promised.
    pub will: String,
    /// What could get in the way.
    pub obstacle: String,
    /// What they will do if it does.
    pub then: String,
}

/// What a person said of a practice on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// The day; earlier versions did not keep it.
    pub day: Option<Day>,
    /// How it went.
    pub outcome: Outcome,
    /// What follows.
    pub then: Onward,
}

/// How a practice went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It helped.
    Helped,
    /// Tried, and nothing changed.
    NoDifference,
    /// Not tried: a finding, no fault.
    NotDone,
    /// Hard to say: earlier versions asked so.
    Unclear,
    /// Set aside: earlier versions asked so.
    NotForMe,
}

/// What follows from how a practice went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Onward {
    /// It goes on as it is.
    Keep,
    /// It goes on with another plan.
    Change,
    /// It is over, and there is room for the next.
    Done,
}

impl Plan {
    /// The plan, unless nothing was said.
    pub fn given(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}

impl ChosenPractice {
    fn new(practice: &str, today: Day) -> Self {
        Self {
            practice: practice.into(),
            day: today,
            ask_on: Some(today.plus(DAYS_UNTIL_ASKED)),
            plan: None,
            outcomes: Vec::new(),
        }
    }

    /// Whether it is still being tried.
    pub fn is_under_way(&self) -> bool {
        self.outcomes.last().is_none_or(|noted| noted.then != Onward::Done)
    }

    /// Whether its day has come.
    pub fn is_due(&self, today: Day) -> bool {
        self.is_under_way() && self.ask_on.is_some_and(|day| day <= today)
    }

    /// What was said of it today.
    pub fn noted_on(&self, today: Day) -> Option<Noted> {
        self.outcomes.last().copied().filter(|noted| noted.day == Some(today))
    }

    /// Notes how it went, in place of what was said today, and moves the day of the next question.
    fn note(&mut self, outcome: Outcome, today: Day) {
        match self.outcomes.last_mut().filter(|noted| noted.day == Some(today)) {
            Some(noted) => noted.outcome = outcome,
            None => {
                let day = Some(today);
                self.outcomes.push(Noted { day, outcome, then: Onward::Keep });
            }
        }
        self.ask_on = self.ask_on.map(|_| today.plus(DAYS_UNTIL_ASKED));
    }
}

impl Journal {
    /// Has practices whose day has come asked about again tomorrow: not now is not never.
    pub fn put_off(&mut self, today: Day) {
        for chosen in self.practices.iter_mut().filter(|chosen| chosen.is_due(today)) {
            chosen.ask_on = Some(today.plus(1));
        }
    }

    /// Practices that are being tried.
    pub fn trying(&self) -> Vec<&ChosenPractice> {
        self.practices.iter().filter(|chosen| chosen.is_under_way()).collect()
    }

    /// Practices whose day has come.
    pub fn due_practices(&self, today: Day) -> Vec<&ChosenPractice> {
        self.practices.iter().filter(|chosen| chosen.is_due(today)).collect()
    }

    /// The practice that was chosen on `day`.
    pub fn chosen(&self, practice: &str, day: Day) -> Option<&ChosenPractice> {
        self.practices.iter().find(|chosen| chosen.practice == practice && chosen.day == day)
    }

    /// Sets out to try a practice, unless there are enough already.
    pub fn choose_practice(&mut self, practice: &str, today: Day) {
        let trying = self.trying();
        let known = trying.iter().any(|chosen| chosen.practice == practice);
        if known || trying.len() >= PRACTICES_AT_A_TIME {
            return;
        }
        match self.chosen_to_change(practice, today) {
            Some(chosen) => go_on_with(chosen, Onward::Keep),
            None => self.practices.push(ChosenPractice::new(practice, today)),
        }
    }

    /// Plans the practice that was chosen on `day`.
    pub fn plan_practice(&mut self, practice: &str, day: Day, plan: Plan) {
        if let Some(chosen) = self.chosen_to_change(practice, day) {
            chosen.plan = plan.given();
        }
    }

    /// Has the practice that was chosen on `day` asked about from `ask_on` on, or not at all.
    pub fn ask_about(&mut self, practice: &str, day: Day, ask_on: Option<Day>) {
        if let Some(chosen) = self.chosen_to_change(practice, day) {
            chosen.ask_on = ask_on;
        }
    }

    /// Notes how the practice that was chosen on `day` went.
    pub fn note_outcome(&mut self, practice: &str, day: Day, outcome: Outcome, today: Day) {
        if let Some(chosen) = self.chosen_to_change(practice, day) {
            chosen.note(outcome, today);
        }
    }

    /// Says what follows from what was last noted; a practice that was done with goes on only where
    /// there is room for it.
    pub fn go_on(&mut self, practice: &str, day: Day, then: Onward) {
        let is_full = self.trying().len() >= PRACTICES_AT_A_TIME;
        if let Some(chosen) = self.chosen_to_change(practice, day)
            && (chosen.is_under_way() || !is_full)
        {
            go_on_with(chosen, then);
        }
    }

    /// How many weeks ago the last check-in was, if it is time for another.
    pub fn weeks_since_check_in(&self, today: Day) -> Option<u32> {
        let last = self.check_ins.last()?.day;
        let weeks = today.since_1970().saturating_sub(last.since_1970()) / 7;
        (weeks >= WEEKS_UNTIL_NEXT_CHECK_IN).then_some(weeks)
    }

    fn chosen_to_change(&mut self, practice: &str, day: Day) -> Option<&mut ChosenPractice> {
        self.practices.iter_mut().find(|chosen| chosen.practice == practice && chosen.day == day)
    }
}

fn go_on_with(chosen: &mut ChosenPractice, then: Onward) {
    if let Some(noted) = chosen.outcomes.last_mut() {
        noted.then = then;
    }
}
