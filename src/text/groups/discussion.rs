//! The words of the facilitator's hour.

/// What a figure says, in a sentence that can be read out.
#[derive(Debug)]
pub struct PatternWords {
    /// Where the team's usual level probably is.
    pub usual: &'static str,
    /// The same, as it was shown on an earlier day.
    pub usual_as_before: &'static str,
    /// Why something is shown as it was on an earlier day.
    pub as_before: &'static str,
    /// Why something is shown as it was, of different days.
    pub as_before_of_several: &'static str,
    /// A question without a figure that is lower than the rest of its dimension.
    pub lower_than_the_rest: &'static str,
    /// Nothing is shown.
    pub withheld: &'static str,
    /// Low; closeness is withheld.
    pub low: &'static str,
    /// Low and close.
    pub low_close: &'static str,
    /// Low and mixed.
    pub low_mixed: &'static str,
    /// Low and far apart.
    pub low_far_apart: &'static str,
    /// Around the middle; closeness is withheld.
    pub middle: &'static str,
    /// Around the middle and close.
    pub middle_close: &'static str,
    /// Around the middle and mixed.
    pub middle_mixed: &'static str,
    /// Around the middle and far apart.
    pub middle_far_apart: &'static str,
    /// High; closeness is withheld.
    pub high: &'static str,
    /// High and close.
    pub high_close: &'static str,
    /// High and mixed.
    pub high_mixed: &'static str,
    /// High and far apart.
    pub high_far_apart: &'static str,
}

/// What can be said of a change.
#[derive(Debug)]
pub struct MovedWords {
    /// The level.
    pub clearly_up: &'static str,
    /// The level.
    pub clearly_down: &'static str,
    /// The level.
    pub possibly_up: &'static str,
    /// The level.
    pub possibly_down: &'static str,
    /// The level.
    pub cant_tell: &'static str,
    /// The spread.
    pub clearly_apart: &'static str,
    /// The spread.
    pub clearly_together: &'static str,
    /// The spread.
    pub possibly_apart: &'static str,
    /// The spread.
    pub possibly_together: &'static str,
    /// The spread.
    pub spread_cant_tell: &'static str,
    /// A dimension or question, by how much.
    pub shown_higher: &'static str,
    /// A dimension or question, by how much.
    pub shown_lower: &'static str,
    /// A dimension or question.
    pub shown_alike: &'static str,
}

/// What stands out.
#[derive(Debug)]
pub struct FindingWords {
    /// The lowest.
    pub lowest: &'static str,
    /// Questions that are lower than the rest of their dimension.
    pub lower_than_the_rest: &'static str,
    /// The most mixed.
    pub most_mixed: &'static str,
    /// The most mixed, where answers were far apart.
    pub furthest_apart: &'static str,
    /// The highest.
    pub highest: &'static str,
    /// Nothing does.
    pub nothing: &'static str,
}

/// What to ask, by what a figure shows.
#[derive(Debug)]
pub struct PromptWords {
    /// A question that is lower than the rest of its dimension.
    pub lower_than_the_rest: &'static [&'static str],
    /// Low; closeness is withheld.
    pub low: &'static [&'static str],
    /// Low and close.
    pub low_close: &'static [&'static str],
    /// Low and mixed or far apart.
    pub low_mixed: &'static [&'static str],
    /// Around the middle.
    pub middle: &'static [&'static str],
    /// Around the middle and mixed or far apart.
    pub middle_mixed: &'static [&'static str],
    /// High; closeness is withheld.
    pub high: &'static [&'static str],
    /// High and close.
    pub high_close: &'static [&'static str],
    /// High and mixed or far apart.
    pub high_mixed: &'static [&'static str],
    /// The level rose.
    pub moved_up: &'static [&'static str],
    /// The level fell.
    pub moved_down: &'static [&'static str],
    /// Nothing can be said of a change.
    pub cant_tell: &'static [&'static str],
    /// Nothing is shown.
    pub withheld: &'static [&'static str],
}

/// What to ask, by dimension of the item bank.
#[derive(Debug)]
pub struct DimensionPromptWords {
    /// Speaking up.
    pub speaking_up: &'static str,
    /// Mistakes and help.
    pub mistakes_and_help: &'static str,
    /// Room for difference.
    pub difference: &'static str,
    /// Trying new things.
    pub risk: &'static str,
    /// Psychological safety as a whole.
    pub safety: &'static str,
    /// Character.
    pub character: &'static str,
    /// Competence.
    pub competence: &'static str,
    /// Consistency.
    pub consistency: &'static str,
    /// Openness and transparency.
    pub openness: &'static str,
    /// Concern and fairness.
    pub fairness: &'static str,
    /// Loyalty.
    pub loyalty: &'static str,
    /// Understanding and accessibility.
    pub understanding: &'static str,
    /// Constructive intent.
    pub intent: &'static str,
    /// Modelling trust.
    pub modelling: &'static str,
    /// Open communication.
    pub communication: &'static str,
    /// Empowering and developing people.
    pub empowering: &'static str,
    /// Acknowledging what happened.
    pub acknowledging: &'static str,
    /// Consistent change.
    pub consistent_change: &'static str,
    /// Restoring together.
    pub restoring: &'static str,
}

/// What helps when psychological safety is low.
#[derive(Debug)]
pub struct GentleWords {
    /// Headline.
    pub title: &'static str,
    /// What is suggested to the facilitator.
    pub lead: &'static str,
    /// Before what to read out.
    pub read_out_label: &'static str,
    /// To read out.
    pub read_out: &'static [&'static str],
    /// Before what to leave.
    pub avoid_label: &'static str,
    /// What to leave.
    pub avoid: &'static [&'static str],
}

/// A step of the hour.
#[derive(Debug)]
pub struct StepWords {
    /// Name.
    pub title: &'static str,
    /// What the facilitator does.
    pub to_do: &'static [&'static str],
    /// What the facilitator could say.
    pub to_say: &'static [&'static str],
}

/// The steps of the hour.
#[derive(Debug)]
pub struct RunSheetWords {
    /// The beginning.
    pub arrive: StepWords,
    /// What became of the last actions.
    pub last_actions: StepWords,
    /// The team at a glance.
    pub glance: StepWords,
    /// Dimension by dimension, or question by question.
    pub look_closer: StepWords,
    /// What stands out.
    pub stands_out: StepWords,
    /// Talk about one thing.
    pub talk: StepWords,
    /// Agree on actions.
    pub agree: StepWords,
    /// The end.
    pub leave: StepWords,
}
