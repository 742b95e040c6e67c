//! Practices of the strategy family "genuine connections".

use crate::practice::{Audience, Practice, PracticeText, Strategy};
use crate::text::PerLang;

pub(super) const PRACTICES: &[Practice] = &[
    Practice {
        id: "ask-before-advising",
        strategy: Strategy::Connections,
        audience: Audience::Anyone,
        serves: &["understanding", "mistakes-and-help", "intent"],
        first_step_minutes: 4,
        text: PerLang {
            en: PracticeText {
                title: "Ask before you advise",
                why: "Quick advice can sound like “this is easy”. A question first shows that you take the other person seriously, and it often brings out what they really need.",
                how: &[
                    "Let the other person finish, then wait for one breath.",
                    "Ask one open question, such as “What have you tried so far?” or “What would help you most right now?”",
                    "Say in your own words what you understood.",
                    "Before you offer advice, ask “Would you like an idea, or shall I just listen?”",
                ],
                first_step: "Write down two open questions that sound like you. Ask one of them in your next conversation.",
            },
            de: PracticeText {
                title: "Frag nach, bevor du rätst",
                why: "Ein schneller Rat kann klingen wie „Ist doch ganz einfach“. Wenn du zuerst fragst, zeigst du, dass du dein Gegenüber ernst nimmst, und oft kommt erst dann heraus, worum es wirklich geht.",
                how: &[
                    "Lass dein Gegenüber ausreden und warte noch einen Atemzug.",
                    "Stell eine offene Frage, zum Beispiel „Was hast du schon versucht?“ oder „Was würde dir gerade am meisten helfen?“",
                    "Sag in eigenen Worten, was du verstanden hast.",
                    "Bevor du etwas rätst, frag: „Möchtest du eine Idee hören oder soll ich einfach zuhören?“",
                ],
                first_step: "Schreib zwei offene Fragen auf, die nach dir klingen. Stell eine davon in deinem nächsten Gespräch.",
            },
        },
    },
    Practice {
        id: "second-voice",
        strategy: Strategy::Connections,
        audience: Audience::Anyone,
        serves: &["speaking-up", "safety", "risk", "difference"],
        first_step_minutes: 5,
        text: PerLang {
            en: PracticeText {
                title: "Be the second voice",
                why: "Saying a doubt or a new idea out loud is hardest for the first person. When a second voice asks to hear more, the thought gets a fair chance, even if you see it differently yourself.",
                how: &[
                    "When someone speaks up, say “I’d like to hear more about that” before the talk moves on.",
                    "When an idea is brushed aside, bring it back and say whose it was.",
                    "If that feels too risky in the group, tell the person afterwards that you were glad they said it.",
                ],
                first_step: "Think back to your last meeting. Write to one person whose thought deserved more time, and ask them about it.",
            },
            de: PracticeText {
                title: "Sei die zweite Stimme",
                why: "Einen Zweifel oder eine neue Idee auszusprechen ist für die erste Person am schwersten. Fragt eine zweite Stimme nach, bekommt der Gedanke eine faire Chance, auch wenn du es selbst anders siehst.",
                how: &[
                    "Wenn sich jemand vorwagt, sag „Dazu möchte ich gern mehr hören“, bevor das Gespräch weitergeht.",
                    "Wird eine Idee abgetan, hol sie zurück und sag dazu, von wem sie kam.",
                    "Wenn dir das in der Gruppe zu heikel ist, sag der Person danach, dass du froh über ihren Beitrag warst.",
                ],
                first_step: "Denk an euer letztes Treffen. Schreib einer Person, deren Gedanke mehr Zeit verdient hätte, und frag sie danach.",
            },
        },
    },
    Practice {
        id: "talk-with-people",
        strategy: Strategy::Connections,
        audience: Audience::Anyone,
        serves: &["loyalty", "restoring", "acknowledging", "openness"],
        first_step_minutes: 8,
        text: PerLang {
            en: PracticeText {
                title: "Talk with people rather than about them",
                why: "Talk behind someone’s back tends to travel, and those who hear it may wonder what is said about them. Saying it to the person gives both of you a chance to put things right.",
                how: &[
                    "When the talk turns to someone who is away, say only what you would say to their face.",
                    "Take what bothers you to the person, in private: what you saw, what it meant for you and what you wish for.",
                    "Ask how they see it, and listen to the end.",
                    "Start with something small. If you fear that it could harm you, first ask someone you trust for advice.",
                ],
                first_step: "Pick one small thing that you have only told others so far. Write down one friendly sentence that you could say to the person.",
            },
            de: PracticeText {
                title: "Sprich mit den Leuten statt über sie",
                why: "Was hinter dem Rücken anderer gesagt wird, macht oft die Runde, und wer es hört, fragt sich vielleicht, was sonst noch geredet wird. Sagst du es der Person selbst, könnt ihr es gemeinsam klären.",
                how: &[
                    "Wenn es um Leute geht, die gerade fehlen, sag nur, was du auch vor ihnen sagen würdest.",
                    "Sprich das, was dich stört, unter vier Augen an: was du beobachtet hast, was es für dich bedeutet und was du dir wünschst.",
                    "Frag, wie die andere Person es sieht, und hör bis zum Ende zu.",
                    "Fang mit etwas Kleinem an. Wenn du fürchtest, dass es dir schaden könnte, hol dir zuerst Rat bei einer Person, der du vertraust.",
                ],
                first_step: "Nimm eine kleine Sache, die du bisher nur anderen erzählt hast. Schreib einen freundlichen Satz auf, den du der Person selbst sagen könntest.",
            },
        },
    },
];
