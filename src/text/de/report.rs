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
    as_on: "wie am {day}",
    as_before: "wie zuvor",
    as_before_why: "„Wie am“ mit einem Tag oder „wie zuvor“: Seitdem sind nur wenige Leute dazugekommen oder gegangen, oder niemand weiß, wie viele, und sie allein könnten den Unterschied ausmachen. Um sie zu schützen, steht es da wie damals.",
    untested_as_before: "Das Ganze steht da wie zuvor, deshalb wird über Veränderung nichts gesagt.",
    untested_not_kept: "Über Veränderung wird nichts gesagt: Die Gesamtwerte der Runde davor wurden nicht aufbewahrt.",
    lower_question: "Niedriger als der Rest: {question}",
    no_questions: "Bei so wenigen Leuten haben einzelne Fragen keine Zahlen.",
    actions: "Was wir vereinbart haben",
    action_by: "{what} (bis {day})",
};
