//! How the hour is divided.

use super::Slide;

/// A step of the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Arrive; hear what is promised.
    Arrive,
    /// What became of the last actions.
    LastActions,
    /// What went well.
    Wins,
    /// The team at a glance.
    Glance,
    /// Dimension by dimension, or question by question.
    LookCloser,
    /// What stands out.
    StandsOut,
    /// Talk about one thing.
    Talk,
    /// Agree on one or two actions.
    Agree,
    /// What leaves the room.
    Leave,
}

impl Step {
    /// All steps, first to last.
    pub const ALL: [Self; 9] = [
        Self::Arrive,
        Self::LastActions,
        Self::Wins,
        Self::Glance,
        Self::LookCloser,
        Self::StandsOut,
        Self::Talk,
        Self::Agree,
        Self::Leave,
    ];

    /// How many minutes it takes.
    pub fn minutes(self) -> u32 {
        match self {
            Self::Arrive | Self::LastActions => 5,
            Self::Wins | Self::StandsOut => 3,
            Self::Glance => 4,
            Self::LookCloser | Self::Agree => 8,
            Self::Talk => 12,
            Self::Leave => 2,
        }
    }

    /// Whether `screen` is on the wall meanwhile.
    pub fn is_on(self, screen: Slide) -> bool {
        match self {
            Self::Arrive => matches!(screen, Slide::Opening | Slide::Agreement),
            Self::LastActions => matches!(screen, Slide::LastActions | Slide::Helped),
            Self::Wins => screen == Slide::Wins,
            Self::Glance => {
                matches!(screen, Slide::Glance | Slide::Overview(_) | Slide::Trend)
            }
            Self::LookCloser => matches!(screen, Slide::Figure(_)),
            Self::StandsOut => matches!(screen, Slide::StandsOut | Slide::Gently),
            Self::Talk => screen == Slide::Prompts,
            Self::Agree => screen == Slide::Actions,
            Self::Leave => screen == Slide::Leaving,
        }
    }
}

/// The steps that a team takes, first to last. Times are whole minutes from the start; a skipped
/// step makes the hour shorter, not the others longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunSheet {
    steps: Vec<Step>,
}

impl RunSheet {
    /// The whole hour: 50 minutes.
    pub fn whole() -> Self {
        Self { steps: Step::ALL.to_vec() }
    }

    /// The steps that have something to show among `screens`.
    pub fn for_screens(screens: &[Slide]) -> Self {
        let shown = |step: &Step| screens.iter().any(|screen| step.is_on(*screen));
        Self { steps: Step::ALL.into_iter().filter(shown).collect() }
    }

    /// Without `step`.
    pub fn skipping(mut self, step: Step) -> Self {
        self.steps.retain(|kept| *kept != step);
        self
    }

    /// The steps, first to last.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many minutes all steps take.
    pub fn total(&self) -> u32 {
        minutes(&self.steps)
    }

    /// The step that is planned for the minute after `elapsed` whole minutes; `None` when the time
    /// is over.
    pub fn step_at(&self, elapsed: u32) -> Option<Step> {
        self.steps.iter().copied().find(|step| self.ends_at(*step).is_some_and(|end| elapsed < end))
    }

    /// After how many minutes `step` begins; `None` if it is skipped.
    pub fn begins_at(&self, step: Step) -> Option<u32> {
        let position = self.steps.iter().position(|kept| *kept == step)?;
        Some(minutes(&self.steps[..position]))
    }

    /// After how many minutes `step` ends; `None` if it is skipped.
    pub fn ends_at(&self, step: Step) -> Option<u32> {
        Some(self.begins_at(step)? + step.minutes())
    }

    /// How many minutes `step` and all that follow it take, whatever the clock says; `None` if it
    /// is skipped.
    pub fn left_from(&self, step: Step) -> Option<u32> {
        Some(self.total() - self.begins_at(step)?)
    }
}

fn minutes(steps: &[Step]) -> u32 {
    steps.iter().map(|step| step.minutes()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_hour_is_fifty_minutes_with_every_step() {
        let sheet = RunSheet::whole();
        assert_eq!(sheet.total(), 50);
        assert_eq!(sheet.steps(), Step::ALL);
        assert_eq!(sheet.ends_at(Step::Leave), Some(50));
    }

    #[test]
    fn every_step_lasts_until_the_next_begins() {
        let sheet = RunSheet::whole();
        assert_eq!(sheet.begins_at(Step::Arrive), Some(0));
        for (step, next) in Step::ALL.iter().zip(&Step::ALL[1..]) {
            assert_eq!(sheet.ends_at(*step), sheet.begins_at(*next));
        }
        for step in Step::ALL {
            let (begin, end) = (sheet.begins_at(step).unwrap(), sheet.ends_at(step).unwrap());
            assert!((begin..end).all(|elapsed| sheet.step_at(elapsed) == Some(step)));
        }
        assert_eq!(sheet.step_at(50), None);
    }

    #[test]
    fn a_skipped_step_makes_the_hour_shorter() {
        let sheet = RunSheet::whole().skipping(Step::LastActions);
        assert_eq!(sheet.total(), 45);
        assert_eq!(sheet.step_at(5), Some(Step::Wins));
        assert_eq!(sheet.ends_at(Step::LastActions), None);
        assert_eq!(sheet.left_from(Step::LastActions), None);
        assert_eq!(sheet.left_from(Step::Wins), Some(40));
        assert_eq!(sheet.clone().skipping(Step::LastActions), sheet);
    }

    #[test]
    fn nothing_is_left_when_every_step_is_skipped() {
        let sheet = Step::ALL.into_iter().fold(RunSheet::whole(), RunSheet::skipping);
        assert_eq!((sheet.total(), sheet.step_at(0)), (0, None));
    }
}
