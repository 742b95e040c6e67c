//! What leaves the room, in English.

use crate::text::Plural;
use crate::text::groups::ReportWords;

pub(in crate::text) const REPORT: ReportWords = ReportWords {
    team: "Team",
    round: "Round",
    day: "Day",
    questionnaire: "Questionnaire",
    promise: "What was promised",
    overall: "Overall",
    too_few: Plural {
        one: "Too few answered to show anything: {count} code was handed in, and at least {minimum} are needed.",
        other: "Too few answered to show anything: {count} codes were handed in, and at least {minimum} are needed.",
    },
    since_last_time: "Since last time",
    level: "The team’s level",
    spread: "How far people are apart",
    clearly_up: "clearly up",
    clearly_down: "clearly down",
    possibly_up: "possibly up, check next time",
    possibly_down: "possibly down, check next time",
    clearly_apart: "clearly further apart",
    clearly_together: "clearly closer together",
    possibly_apart: "possibly further apart, check next time",
    possibly_together: "possibly closer together, check next time",
    cant_tell: "can’t tell whether it moved",
    higher: "{value} higher than last time",
    lower: "{value} lower than last time",
    same_step: "on the same step as last time",
    as_on: "as on {day}",
    as_before: "as before",
    as_before_why: "“As on” a day, or “as before”: only a few people joined or left since then, or nobody knows how many, and they alone could have made the difference. To protect them, it is shown as it was.",
    untested_as_before: "The whole is shown as it was, so nothing is said about change.",
    untested_not_kept: "Nothing is said about change: the scores of the round before were not kept.",
    lower_question: "Lower than the rest: {question}",
    no_questions: "With so few people, single questions have no numbers.",
    actions: "What we agreed on",
    action_by: "{what} (by {day})",
};
