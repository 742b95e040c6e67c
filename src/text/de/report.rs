//! What leaves the room, in German.

use crate::text::Plural;
use crate::text::groups::ReportWords;

pub(in crate::text) const REPORT: ReportWords = ReportWords {
    team: "Team",
    round: "Runde",
    day: "Tag",
    questionnaire: "Fragebogen",
    promise: "Was versprochen war",
    overall: "Insgesamt",
    too_few: Plural {
        one: "Zu wenige haben geantwortet, um etwas zu zeigen: {count} Code wurde abgegeben, mindestens {minimum} müssen es sein.",
        other: "Zu wenige haben geantwortet, um etwas zu zeigen: {count} Codes wurden abgegeben, mindestens {minimum} müssen es sein.",
    },
    since_last_time: "Seit dem letzten Mal",
    level: "Das Niveau des Teams",
    spread: "Wie weit die Leute auseinanderliegen",
    clearly_up: "deutlich gestiegen",
    clearly_down: "deutlich gesunken",
    possibly_up: "vielleicht gestiegen, schaut beim nächsten Mal wieder hin",
    possibly_down: "vielleicht gesunken, schaut beim nächsten Mal wieder hin",
    clearly_apart: "deutlich weiter auseinander",
    clearly_together: "deutlich näher beieinander",
    possibly_apart: "vielleicht weiter auseinander, schaut beim nächsten Mal wieder hin",
    possibly_together: "vielleicht näher beieinander, schaut beim nächsten Mal wieder hin",
    cant_tell: "nicht zu sagen, ob sich etwas bewegt hat",
    higher: "{value} höher als beim letzten Mal",
    lower: "{value} niedriger als beim letzten Mal",
    same_step: "dieselbe Stufe wie beim letzten Mal",
    as_before: "wie beim letzten Mal",
    as_before_why: "„Wie beim letzten Mal“: Es haben ein paar mehr oder weniger Leute geantwortet, und sie allein könnten den Unterschied ausmachen.",
    answers: "Wie oft jede Antwort gewählt wurde",
    actions: "Was wir vereinbart haben",
    action_by: "{what} (bis {day})",
};
