//! What there is to read: short pages and questions on the ideas behind what is asked.
//!
//! A [`GuidePage`] names the practices that go with it and every study that its text rests on. The texts are
//! among the words of the screens, by the same identifiers.

/// A page of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuidePage {
    /// Identifier, by which its text is found.
    pub id: &'static str,
    /// Identifiers of practices that go with it.
    pub practices: &'static [&'static str],
    /// Every study that its text names.
    pub sources: &'static [&'static str],
}

/// The page on when trust was broken.
pub const REBUILDING: &str = "rebuilding";

/// The pages, in the order in which they are best read.
pub const PAGES: [GuidePage; 12] = [
    GuidePage {
        id: "what-trust-is",
        practices: &["clear-promises", "precise-thanks", "best-team-question"],
        sources: &["De Jong, Dirks & Gillespie 2016, JAP 101:1134"],
    },
    GuidePage {
        id: "three-pillars",
        practices: &["put-the-names-on-it", "ask-to-be-shown", "clear-promises"],
        sources: &[],
    },
    GuidePage {
        id: "further-dimensions",
        practices: &[
            "give-the-reason",
            "share-the-chores",
            "talk-with-people",
            "ask-before-advising",
            "two-other-reasons",
        ],
        sources: &["Kluger et al. 2023"],
    },
    GuidePage {
        id: "leaders",
        practices: &[
            "share-criticism-you-got",
            "one-to-one-about-them",
            "first-response",
            "bad-news-first",
            "hand-over-a-decision",
        ],
        sources: &[
            "Coutifaris & Grant 2022, Organization Science 33:1574",
            "Castro, Englmaier & Guadalupe 2025, CEPR DP20218",
        ],
    },
    GuidePage {
        id: "trust-and-safety",
        practices: &["own-your-part", "disagree-and-check", "second-voice"],
        sources: &["Frazier et al. 2017, Personnel Psychology 70:113"],
    },
    GuidePage {
        id: "silence",
        practices: &[
            "first-response",
            "one-sentence-round",
            "question-parking",
            "say-i-dont-know",
            "stand-up-sentence",
        ],
        sources: &[],
    },
    GuidePage {
        id: "four-strategies",
        practices: &[
            "ask-before-advising",
            "clear-promises",
            "two-week-trial",
            "feedback-little-and-often",
        ],
        sources: &["Church & Oliver 2006", "Huebner & Zacher 2021"],
    },
    GuidePage {
        id: "remote",
        practices: &["remote-ten-minutes", "decision-lines", "three-line-status", "coffee-pairs"],
        sources: &[],
    },
    GuidePage {
        id: REBUILDING,
        practices: &[
            "own-your-part",
            "hear-what-it-did",
            "what-would-help-first",
            "neutral-third",
            "make-room-for-repair",
        ],
        sources: &[
            "Kähkönen et al. 2021, JBR 130:98",
            "Lewicki & Brinsfield 2017",
            "Lewicki, Polin & Lount 2016",
        ],
    },
    GuidePage {
        id: "what-works",
        practices: &["two-week-trial", "look-at-the-pattern", "bad-day-plan", "blameless-review"],
        sources: &[
            "O’Donovan & McAuliffe 2020, BMC Health Services Research",
            "Coutifaris & Grant 2022, Organization Science 33:1574",
            "Castro, Englmaier & Guadalupe 2025, CEPR DP20218",
            "Tannenbaum & Cerasoli 2013",
            "Sheeran, Listrom & Gollwitzer 2024",
            "Wang, Wang & Gai 2021",
            "Harkin et al. 2016, Psychological Bulletin 142:198",
        ],
    },
    GuidePage {
        id: "numbers",
        practices: &["look-at-the-pattern", "one-sentence-round", "answer-the-survey"],
        sources: &[],
    },
    GuidePage {
        id: "privacy",
        practices: &["question-parking", "answer-the-survey"],
        sources: &[],
    },
];

/// The page with this identifier.
pub fn page(id: &str) -> Option<&'static GuidePage> {
    PAGES.iter().find(|page| page.id == id)
}

/// The page to read after answers to the questionnaire with this identifier.
pub fn page_after(instrument: &str) -> &'static str {
    match instrument {
        "safety" => "trust-and-safety",
        "trust" => "three-pillars",
        "leadership" => "leaders",
        "rebuilding" => REBUILDING,
        _ => "what-trust-is",
    }
}
