//! The facilitator's hour in English.

use crate::text::groups::{
    DimensionPromptWords, FindingWords, GentleWords, MovedWords, PatternWords, PromptWords,
    RunSheetWords, StepWords,
};

pub(in crate::text) const PATTERN: PatternWords = PatternWords {
    usual: "With {count} answers, the team’s usual level is probably between {low} and {high}.",
    usual_as_before: "As it was shown last time: the team’s usual level is probably between {low} and {high}.",
    as_before: "A few more or fewer people answered than last time. To protect them, this is what was shown last time.",
    withheld: "To protect people, nothing is shown here. We can still talk about it without numbers.",
    low: "The answers lean towards the low end.",
    low_close: "The answers lean towards the low end, and they are close together. The team sees this much alike.",
    low_mixed: "The answers lean towards the low end, and they differ. It isn’t the same for everyone.",
    low_far_apart: "The answers lean towards the low end, and they are far apart. The same team can feel very different to different people.",
    middle: "The answers lie around the middle.",
    middle_close: "The answers lie around the middle, and they are close together. The team sees this much alike.",
    middle_mixed: "The answers lie around the middle, and they differ. It isn’t the same for everyone.",
    middle_far_apart: "The average lies around the middle, but the answers are far apart. The middle may describe few people here.",
    high: "The answers lean towards the high end.",
    high_close: "The answers lean towards the high end, and they are close together. That is worth keeping.",
    high_mixed: "The answers lean towards the high end, and they differ. It is good on the whole, though not equally good for everyone.",
    high_far_apart: "The answers lean towards the high end, but they are far apart. What works well for many may not work for all.",
};

pub(in crate::text) const MOVED: MovedWords = MovedWords {
    clearly_up: "The team’s level has clearly gone up since last time.",
    clearly_down: "The team’s level has clearly gone down since last time.",
    possibly_up: "The team’s level may have gone up since last time. The next round will tell us more.",
    possibly_down: "The team’s level may have gone down since last time. The next round will tell us more.",
    cant_tell: "We can’t tell whether the team’s level has moved since last time.",
    clearly_apart: "The answers have clearly moved further apart since last time.",
    clearly_together: "The answers have clearly moved closer together since last time.",
    possibly_apart: "The answers may have moved further apart since last time. The next round will tell us more.",
    possibly_together: "The answers may have moved closer together since last time. The next round will tell us more.",
    spread_cant_tell: "We can’t tell whether the answers have moved together or apart since last time.",
    shown_higher: "Shown {difference} higher than last time. That can be chance, so we can’t tell whether it has moved.",
    shown_lower: "Shown {difference} lower than last time. That can be chance, so we can’t tell whether it has moved.",
    shown_alike: "Rounded, it is where it was last time. We can’t tell whether it has moved.",
};

pub(in crate::text) const FINDING: FindingWords = FindingWords {
    lowest: "Lowest of what we can see: {names}",
    most_mixed: "The answers differ most here: {names}",
    furthest_apart: "The answers are furthest apart here: {names}",
    highest: "Highest of what we can see: {names}",
    nothing: "Nothing stands out from the rest. That tells us something, too. Choose what matters most to you.",
};

pub(in crate::text) const PROMPTS: PromptWords = PromptWords {
    low: &[
        "What would have to happen for this to be one step higher?",
        "Think of a time when this went better. What helped then?",
    ],
    low_close: &[
        "We see this much alike. What in the way we work makes it hard?",
        "What would raise it by one step?",
        "What could we change ourselves, without asking anyone?",
    ],
    low_mixed: &[
        "In which situations does this go well, and in which is it hard?",
        "What helps where it goes well? How could that help elsewhere, too?",
        "What might be going on that only some of us get to see?",
    ],
    middle: &[
        "What works already that we could do more often?",
        "What would take us one step further?",
    ],
    middle_mixed: &[
        "A middle can hide very different days. What makes a good day here, and what makes a hard one?",
        "What would help on the hard days, and leave the good ones as they are?",
    ],
    high: &[
        "What do we do that keeps this up?",
        "What could make it harder in the coming months, and what would protect it?",
    ],
    high_close: &[
        "This works. What do we do that makes it work?",
        "What should we keep doing, even when things get busy?",
        "Where else could the same habit help us?",
    ],
    high_mixed: &[
        "On the whole this works. In which situations does it work less well?",
        "What would make it work just as well for newcomers, for quiet people and for people far away?",
    ],
    moved_up: &[
        "Something has gone up. What have we done differently since last time?",
        "What do we need to keep it that way?",
    ],
    moved_down: &[
        "Something has gone down. What has changed around us since last time?",
        "What did we use to do that has got lost?",
        "What would help us first?",
    ],
    cant_tell: &[
        "The numbers can’t tell us whether this has moved. What have you noticed yourselves since last time?",
        "What would we like to notice by the next round?",
    ],
    withheld: &[
        "There are no numbers for this. What would you like to talk about all the same?",
        "What would make it easier to answer next time?",
    ],
};

pub(in crate::text) const DIMENSION_PROMPTS: DimensionPromptWords = DimensionPromptWords {
    speaking_up: "What would make it easier to say “I see this differently” in our next meeting?",
    mistakes_and_help: "What happens here in the first minute after a mistake comes to light, and what would we like to happen?",
    difference: "In which of our meetings are quiet voices heard best, and what is different there?",
    risk: "What is one small thing that we could try for two weeks, even if it may not work out?",
    safety: "What would make it a little easier here to ask a question, admit a mistake or disagree?",
    character: "Where does the daily rush pull apart what we say and what we do? What would bring them closer together?",
    competence: "What could we learn or practise together that would make our work easier?",
    consistency: "Which of our agreements is hardest to keep on a stressful day, and what would make it easier?",
    openness: "Which decision of the last few weeks would we like to understand better?",
    fairness: "Which tasks does nobody like, and how could we share them out?",
    loyalty: "How would we like to be talked about when we are away?",
    understanding: "What would help us to listen to the end, and to answer questions in good time?",
    intent: "When does criticism feel like help here, and how could that happen more often?",
    modelling: "What could a leader show us by example that would help us most?",
    communication: "Which news or reasons reach us too late, and how could they reach us sooner?",
    empowering: "Which decision could we take ourselves from now on, and what would we need for it?",
    acknowledging: "What would help us to say openly what happened, without blame?",
    consistent_change: "Which of our new promises is hardest to keep week after week, and what would support it?",
    restoring: "What is one small thing that we would like to do together again?",
};

pub(in crate::text) const GENTLE: GentleWords = GentleWords {
    title: "Go gently today",
    lead: "The answers about speaking openly and taking risks together are low. Saying so in this room may be hard for some. Make that the one topic of the hour, and leave the rest for another day.",
    read_out_label: "To read out",
    read_out: &[
        "Thank you for answering honestly. Numbers like these help us to see where to begin.",
        "Nobody has to say anything today, and nobody has to explain an answer.",
        "I’d like us to look at one question only: what would make it a little easier to speak openly here?",
        "Think about it alone first, then in pairs. Share with everyone only what you both want to share.",
    ],
    avoid_label: "Better not",
    avoid: &[
        "Don’t go round the table. People should be able to stay silent.",
        "Don’t ask anyone to explain an answer, and don’t guess whose it was.",
        "Don’t argue with the numbers or explain them away.",
        "Don’t let the most senior person speak first.",
        "Don’t promise more than you can keep. One small thing that really happens is worth more.",
    ],
};

pub(in crate::text) const RUN_SHEET: RunSheetWords = RunSheetWords {
    arrive: StepWords {
        title: "Arrive",
        to_do: &[
            "Wait until everyone is there and can see the screen.",
            "Read out what was promised, as it stands there.",
            "Agree that what people say here stays here.",
        ],
        to_say: &[
            "What we will see is about us as a group. Let’s not look for single people in it.",
            "You can pass at any time. We are looking for what would help.",
        ],
    },
    last_actions: StepWords {
        title: "Last time’s actions",
        to_do: &[
            "Go through them one by one: kept, renegotiated or missed.",
            "Where one was missed, ask what got in the way and whether it still matters.",
            "In a first round, skip this step.",
        ],
        to_say: &[
            "What did we say we would do, and where does it stand?",
            "It’s all right to say “missed”. What got in the way?",
        ],
    },
    glance: StepWords {
        title: "The team at a glance",
        to_do: &[
            "Read the sentences on the screen aloud, the range included.",
            "Give everyone a minute to look in silence.",
        ],
        to_say: &[
            "Take a minute to look at it, without talking.",
            "What did you expect, and what surprises you?",
        ],
    },
    look_closer: StepWords {
        title: "A closer look",
        to_do: &[
            "Give each screen a minute or so. Collect what people notice; discuss it later.",
            "Pass over what isn’t shown. Leave open why.",
        ],
        to_say: &[
            "What do you notice?",
            "Make a note of what you would like to talk about. We’ll choose one thing.",
        ],
    },
    stands_out: StepWords {
        title: "What stands out",
        to_do: &[
            "Read out what stands out.",
            "Let the team choose one thing. If it can’t decide, take the one that most people noted.",
        ],
        to_say: &["Which of these would help us most if it were one step better?"],
    },
    talk: StepWords {
        title: "Talk about one thing",
        to_do: &[
            "Two minutes alone with pen and paper, four in pairs, six all together.",
            "Keep to what would help. When the talk turns to whose answers these are, lead it back.",
            "If somebody tells their own answer, say thank you. Nobody has to follow.",
        ],
        to_say: &[
            "What would make this one step better?",
            "Let’s leave open whose answers these are, and stay with what would help.",
        ],
    },
    agree: StepWords {
        title: "Agree on one or two actions",
        to_do: &[
            "Choose one action, two at most, that can be done by a certain day.",
            "Find one owner for each, who says yes freely, and write down the day.",
            "If nothing comes to mind, take one of the practices and its first step.",
        ],
        to_say: &[
            "What is the smallest thing that would make a difference?",
            "Would anyone like to look after this? By when?",
        ],
    },
    leave: StepWords {
        title: "What leaves the room",
        to_do: &[
            "Show exactly what will be saved or passed on, and let the team decide.",
            "Name the day of the next round. Say thank you.",
        ],
        to_say: &[
            "This is what would leave the room. Is everyone happy with it?",
            "Next time we’ll begin with what we agreed today.",
        ],
    },
};
