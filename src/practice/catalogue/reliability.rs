//! Practices of the strategy family "reliability and accountability".

use crate::practice::{Audience, Practice, PracticeText, Strategy};
use crate::text::PerLang;

pub(super) const PRACTICES: &[Practice] = &[
    Practice {
        id: "give-the-reason",
        strategy: Strategy::Reliability,
        audience: Audience::Anyone,
        serves: &["openness", "communication", "fairness"],
        first_step_minutes: 6,
        text: PerLang {
            en: PracticeText {
                title: "Give the reason, ask for the reason",
                why: "Where reasons are missing, guesses fill the gap, and often they are gloomy ones. Knowing the why makes a decision easier to live with, even for those who would have chosen differently.",
                how: &[
                    "When you decide or change something that affects others, add one sentence that starts with “because”.",
                    "Say what is still open, and when you will know more.",
                    "When you miss the reason for someone’s decision, ask with real interest: “What mattered most to you there?”",
                    "Pass on what you are free to share to those it concerns.",
                ],
                first_step: "Think of a decision from the last few days. If it was yours, send the reason in two sentences to those it affects. If it was someone else’s, ask for the reason.",
            },
            de: PracticeText {
                title: "Nenn den Grund, frag nach dem Grund",
                why: "Wo Gründe fehlen, füllen Vermutungen die Lücke, und oft sind es düstere. Wer das Warum kennt, kann mit einer Entscheidung leichter leben, auch wenn die eigene Wahl anders ausgefallen wäre.",
                how: &[
                    "Wenn du etwas entscheidest oder änderst, das andere betrifft, füg einen Satz mit „weil“ hinzu.",
                    "Sag, was noch offen ist und wann du mehr weißt.",
                    "Wenn dir der Grund für eine Entscheidung fehlt, frag mit echtem Interesse nach: „Was war dir dabei am wichtigsten?“",
                    "Gib weiter, was du weitergeben darfst, und zwar an alle, die es betrifft.",
                ],
                first_step: "Denk an eine Entscheidung der letzten Tage. War es deine, schreib denen, die sie betrifft, in zwei Sätzen den Grund. Kam sie von anderen, frag nach dem Grund.",
            },
        },
    },
    Practice {
        id: "clear-promises",
        strategy: Strategy::Reliability,
        audience: Audience::Anyone,
        serves: &["consistency", "character", "consistent-change"],
        first_step_minutes: 7,
        text: PerLang {
            en: PracticeText {
                title: "Make fewer and clearer promises",
                why: "Trust grows when words and deeds match, again and again. A small promise that you keep does more for it than a big one that slips.",
                how: &[
                    "Before you say yes, name what you will do and by which day.",
                    "Write each promise down in a place you look at anyway.",
                    "When one starts to wobble, say so straight away and offer a new day.",
                    "When it is done, say so in a few words.",
                ],
                first_step: "List what you have promised for this week. Tell one person how things stand with what they are waiting for.",
            },
            de: PracticeText {
                title: "Versprich weniger und dafür klarer",
                why: "Vertrauen wächst, wenn Worte und Taten zusammenpassen, immer wieder. Eine kleine Zusage, die du hältst, bewirkt dabei mehr als eine große, die platzt.",
                how: &[
                    "Sag vor jedem Ja, was du tun wirst und bis zu welchem Tag.",
                    "Schreib jede Zusage dorthin, wo du ohnehin hinschaust.",
                    "Wenn eine Zusage wackelt, sag gleich Bescheid und schlag einen neuen Tag vor.",
                    "Wenn es erledigt ist, sag es mit ein paar Worten.",
                ],
                first_step: "Schreib auf, was du für diese Woche zugesagt hast. Sag einer Person, wie es um das steht, worauf sie wartet.",
            },
        },
    },
    Practice {
        id: "own-your-part",
        strategy: Strategy::Reliability,
        audience: Audience::Anyone,
        serves: &["acknowledging", "character", "mistakes-and-help"],
        first_step_minutes: 8,
        text: PerLang {
            en: PracticeText {
                title: "Own your part",
                why: "After something has gone wrong, a plain word about your own part often makes it easier for others to speak about theirs. It takes courage, and it counts most without a “but”.",
                how: &[
                    "Say what you did, in one plain sentence.",
                    "Say what it meant for the others, as far as you know, and ask what you have missed.",
                    "Say what you will do differently, and from when.",
                    "Name only what is truly yours. If you are the one who was hurt, there may be nothing to own.",
                ],
                first_step: "Write three sentences, just for yourself: what I did, what it meant for others, what I will do now. Sleep on it before you decide whom to tell.",
            },
            de: PracticeText {
                title: "Steh zu deinem Anteil",
                why: "Wenn etwas schiefgegangen ist, macht ein klares Wort zum eigenen Anteil es anderen oft leichter, über ihren zu sprechen. Das braucht Mut, und es zählt am meisten ohne ein „Aber“.",
                how: &[
                    "Sag in einem schlichten Satz, was du getan hast.",
                    "Sag, was es für die anderen bedeutet hat, soweit du es weißt, und frag, was du übersehen hast.",
                    "Sag, was du anders machen wirst und ab wann.",
                    "Nenn nur, was wirklich deins ist. Wenn du verletzt wurdest, gibt es vielleicht gar keinen Anteil, zu dem du stehen müsstest.",
                ],
                first_step: "Schreib drei Sätze auf, nur für dich: was ich getan habe, was es für andere bedeutet hat, was ich jetzt tue. Schlaf eine Nacht darüber, bevor du entscheidest, wem du es sagst.",
            },
        },
    },
];
