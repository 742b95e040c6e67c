//! Practices of the strategy family "autonomy and growth".

use crate::practice::{Audience, Practice, PracticeText, Strategy};
use crate::text::PerLang;

pub(super) const PRACTICES: &[Practice] = &[
    Practice {
        id: "ask-to-be-shown",
        strategy: Strategy::Growth,
        audience: Audience::Anyone,
        serves: &["competence", "difference", "understanding"],
        first_step_minutes: 3,
        text: PerLang {
            en: PracticeText {
                title: "Ask someone to show you how",
                why: "Asking tells the other person that you value what they can do. It also makes it a little more normal that everyone here is still learning.",
                how: &[
                    "Pick something that a colleague does well, or simply in a different way from you.",
                    "Ask for a quarter of an hour, and say what you would like to learn.",
                    "Watch and ask questions. Your own way can wait until later.",
                    "A few days later, tell them what you were able to use.",
                ],
                first_step: "Write to one person: “You are really good at … Would you show me how you do it, for a quarter of an hour?”",
            },
            de: PracticeText {
                title: "Lass dir etwas zeigen",
                why: "Wer fragt, sagt damit auch: Ich schätze, was du kannst. Und es wird ein wenig normaler, dass wir alle noch dazulernen.",
                how: &[
                    "Such dir etwas aus, das jemand im Team gut macht oder einfach anders als du.",
                    "Bitte um eine Viertelstunde und sag, was du gern lernen möchtest.",
                    "Schau zu und stell Fragen. Wie du es selbst machst, kann bis später warten.",
                    "Erzähl ein paar Tage danach, was du davon gebrauchen konntest.",
                ],
                first_step: "Schreib einer Person: „Du kannst richtig gut … Zeigst du mir mal eine Viertelstunde lang, wie du das machst?“",
            },
        },
    },
    Practice {
        id: "two-week-trial",
        strategy: Strategy::Growth,
        audience: Audience::Team,
        serves: &["risk", "consistent-change", "empowering", "safety"],
        first_step_minutes: 5,
        text: PerLang {
            en: PracticeText {
                title: "Try one small change for two weeks",
                why: "It is easier to say yes to a trial with an end date than to a change for good. The team learns something, even when the idea turns out to be the wrong one.",
                how: &[
                    "Choose one thing together that is easy to undo.",
                    "Write down what you hope to see, and on which day you will look back.",
                    "Let those who do the work decide on the details.",
                    "On that day, everyone says what helped and what got in the way. Then keep it, change it or drop it.",
                ],
                first_step: "Finish this sentence and take it to the team: “For two weeks we could try …, and we would notice that it helps when …”",
            },
            de: PracticeText {
                title: "Probiert zwei Wochen lang etwas Kleines aus",
                why: "Zu einem Versuch mit Enddatum sagt man leichter Ja als zu einer Änderung für immer. Das Team lernt dabei etwas, auch wenn sich die Idee als die falsche herausstellt.",
                how: &[
                    "Sucht euch gemeinsam etwas aus, das sich leicht zurücknehmen lässt.",
                    "Schreibt auf, was ihr euch davon erhofft und an welchem Tag ihr zurückschaut.",
                    "Wer die Arbeit macht, entscheidet über die Einzelheiten.",
                    "An diesem Tag sagen alle, was geholfen und was gestört hat. Dann behaltet ihr es, ändert es oder lasst es wieder sein.",
                ],
                first_step: "Ergänze diesen Satz und nimm ihn mit ins Team: „Wir könnten zwei Wochen lang … ausprobieren, und dass es hilft, würden wir daran merken, dass …“",
            },
        },
    },
    Practice {
        id: "hand-over-a-decision",
        strategy: Strategy::Growth,
        audience: Audience::Leader,
        serves: &["empowering", "modelling", "competence"],
        first_step_minutes: 8,
        text: PerLang {
            en: PracticeText {
                title: "Hand over one real decision",
                why: "Many people grow into the room they are given. A decision that you let go of shows trust more clearly than the words “I trust you”.",
                how: &[
                    "Choose a decision that the team knows more about than you do.",
                    "Say what is fixed, such as money, dates or the law, and what is free.",
                    "Ask what people need from you. Then stay within reach and let them get on with it.",
                    "Stand by the outcome. If it goes wrong, look at it together and leave the next decision with the team too.",
                ],
                first_step: "List three decisions that are waiting for you. Mark one that the team could take, and note what is fixed about it.",
            },
            de: PracticeText {
                title: "Gib eine echte Entscheidung ab",
                why: "Viele wachsen in den Spielraum hinein, den sie bekommen. Eine Entscheidung, die du abgibst, zeigt dein Vertrauen deutlicher als der Satz „Ich vertraue euch“.",
                how: &[
                    "Such eine Entscheidung aus, von der das Team mehr versteht als du.",
                    "Sag, was feststeht, zum Beispiel Geld, Termine oder Gesetze, und was frei ist.",
                    "Frag, was die Leute von dir brauchen. Bleib dann erreichbar und lass sie machen.",
                    "Steh zum Ergebnis. Geht etwas schief, schaut es euch gemeinsam an, und lass auch die nächste Entscheidung beim Team.",
                ],
                first_step: "Schreib drei Entscheidungen auf, die auf dich warten. Markiere eine, die das Team treffen könnte, und notiere, was dabei feststeht.",
            },
        },
    },
];
