//! Practices of the strategy family "technology and data".

use crate::practice::{Audience, Practice, PracticeText, Strategy};
use crate::text::PerLang;

pub(super) const PRACTICES: &[Practice] = &[
    Practice {
        id: "precise-thanks",
        strategy: Strategy::Technology,
        audience: Audience::Anyone,
        serves: &["intent", "fairness", "loyalty"],
        first_step_minutes: 5,
        text: PerLang {
            en: PracticeText {
                title: "Say thank you and say exactly what for",
                why: "A quick “well done” is soon forgotten. Naming what someone did and what it changed shows that you really looked, above all where the work usually stays in the background.",
                how: &[
                    "Name one thing the person did, as exactly as you can.",
                    "Say what it changed for you or for others.",
                    "Look out for work that is easily overlooked, and for people who are rarely thanked.",
                    "Ask before you thank someone in front of everybody. Some people prefer a private word.",
                ],
                first_step: "Write two sentences to one person, “You did …” and “It mattered because …”. Send them wherever the two of you usually write.",
            },
            de: PracticeText {
                title: "Sag Danke und sag genau, wofür",
                why: "Ein schnelles „Gut gemacht“ ist bald vergessen. Wenn du sagst, was jemand getan hat und was dadurch anders wurde, zeigst du, dass du wirklich hingesehen hast, gerade bei Arbeit, die sonst im Hintergrund bleibt.",
                how: &[
                    "Nenn eine Sache, die die Person getan hat, so genau du kannst.",
                    "Sag, was dadurch für dich oder für andere anders wurde.",
                    "Achte auf Arbeit, die leicht übersehen wird, und auf Leute, die selten ein Danke hören.",
                    "Frag nach, bevor du dich vor allen bedankst. Manchen ist es unter vier Augen lieber.",
                ],
                first_step: "Schreib einer Person zwei Sätze, „Du hast …“ und „Das war wichtig, weil …“. Schick sie dort ab, wo ihr euch sonst auch schreibt.",
            },
        },
    },
    Practice {
        id: "feedback-little-and-often",
        strategy: Strategy::Technology,
        audience: Audience::Anyone,
        serves: &["modelling", "communication", "empowering", "speaking-up"],
        first_step_minutes: 7,
        text: PerLang {
            en: PracticeText {
                title: "Give feedback little and often",
                why: "Feedback once a year comes late and weighs a lot. A sentence now and then is easier to say and easier to hear, for colleagues and leaders alike.",
                how: &[
                    "Pick a calm moment while it is still fresh.",
                    "Say one thing that helped you, or one thing you would like more of: the situation, what it did for you, your wish.",
                    "Ask for the same in return: “What is one thing that I could do differently?”",
                    "Say thank you for the answer, and take your time before you reply to it.",
                ],
                first_step: "Write one message to your leader or a colleague: “When you …, it helped me, because … I’d like more of that.”",
            },
            de: PracticeText {
                title: "Gib öfter eine kurze Rückmeldung",
                why: "Eine Rückmeldung im Jahr kommt spät und wiegt schwer. Ein Satz zwischendurch ist leichter gesagt und leichter gehört, im Team genauso wie gegenüber der Führungskraft.",
                how: &[
                    "Such dir einen ruhigen Moment, solange es noch frisch ist.",
                    "Sag eine Sache, die dir geholfen hat oder von der du gern mehr hättest: die Situation, was sie bei dir bewirkt hat und was du dir wünschst.",
                    "Bitte auch selbst darum: „Was könnte ich anders machen?“",
                    "Bedank dich für die Antwort und lass dir Zeit, bevor du darauf eingehst.",
                ],
                first_step: "Schreib deiner Führungskraft oder jemandem aus dem Team: „Als du …, hat mir das geholfen, weil … Davon wünsche ich mir mehr.“",
            },
        },
    },
    Practice {
        id: "look-at-the-pattern",
        strategy: Strategy::Technology,
        audience: Audience::Team,
        serves: &["consistent-change", "restoring", "safety", "consistency"],
        first_step_minutes: 5,
        text: PerLang {
            en: PracticeText {
                title: "Look at the pattern together",
                why: "One check-in catches the mood of a day. Several in a row can show whether what you agreed makes a difference, and talking about it openly keeps promises alive.",
                how: &[
                    "Begin with what you agreed last time: kept, renegotiated or missed. Say where it stands, and leave blame aside.",
                    "Ask who would like to share how things moved for them over several check-ins; nobody has to. A single step up or down can be chance.",
                    "Choose one thing to work on, one person who looks after it and a date.",
                    "Say out loud what got better, however small.",
                ],
                first_step: "Put twenty minutes into the team calendar, about four weeks from now. Agree who will bring along what you decided last.",
            },
            de: PracticeText {
                title: "Schaut gemeinsam auf den Verlauf",
                why: "Ein einzelner Check-in zeigt die Stimmung eines Tages. Mehrere hintereinander können zeigen, ob das Vereinbarte etwas bewirkt, und offen darüber zu sprechen hält Zusagen lebendig.",
                how: &[
                    "Beginnt mit dem, was ihr zuletzt vereinbart habt: gehalten, neu vereinbart oder nicht gehalten. Sagt, wie es steht, und lasst Vorwürfe beiseite.",
                    "Fragt, wer erzählen mag, wie es sich über mehrere Check-ins entwickelt hat; niemand muss. Ein einzelner Schritt nach oben oder unten kann Zufall sein.",
                    "Wählt eine Sache aus, an der ihr arbeitet, dazu eine Person, die sich darum kümmert, und ein Datum.",
                    "Sprecht aus, was besser geworden ist, und sei es noch so klein.",
                ],
                first_step: "Tragt zwanzig Minuten in den Teamkalender ein, in etwa vier Wochen. Klärt, wer mitbringt, was ihr zuletzt beschlossen habt.",
            },
        },
    },
];
