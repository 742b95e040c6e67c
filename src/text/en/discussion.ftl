### The facilitator’s hour.

## pattern: What a figure says, in a sentence that can be read out.

# Where the team's usual level probably is.
pattern-usual = With { NUMBER($count) } answers, the team’s usual level is probably between { $low } and { $high }.
# The same, as it was shown on an earlier day.
pattern-usual-as-before = As it was shown on { $day }: the team’s usual level is probably between { $low } and { $high }.
# Why something is shown as it was on an earlier day.
pattern-as-before = As it was on { $day }, to protect people: since then only a few joined or left, or nobody said how many.
# Why something is shown as it was, of different days.
pattern-as-before-of-several = As it was on earlier days, to protect people: since then only a few joined or left, or nobody said how many.
# A question without a figure that is lower than the rest of its dimension.
pattern-lower-than-the-rest = This question is lower than the others of its dimension. To protect people, there is no number.
# Nothing is shown.
pattern-withheld = To protect people, nothing is shown here. We can still talk about it without numbers.
# Low; closeness is withheld.
pattern-low = The answers lean towards the low end.
# Low and close.
pattern-low-close = The answers lean towards the low end, and they are close together. The team sees this much alike.
# Low and mixed.
pattern-low-mixed = The answers lean towards the low end, and they differ. It isn’t the same for everyone.
# Low and far apart.
pattern-low-far-apart = The answers lean towards the low end, and they are far apart. The same team can feel very different to different people.
# Around the middle; closeness is withheld.
pattern-middle = The answers lie around the middle.
# Around the middle and close.
pattern-middle-close = The answers lie around the middle, and they are close together. The team sees this much alike.
# Around the middle and mixed.
pattern-middle-mixed = The answers lie around the middle, and they differ. It isn’t the same for everyone.
# Around the middle and far apart.
pattern-middle-far-apart = The average lies around the middle, but the answers are far apart. The middle may describe few people here.
# High; closeness is withheld.
pattern-high = The answers lean towards the high end.
# High and close.
pattern-high-close = The answers lean towards the high end, and they are close together. That is worth keeping.
# High and mixed.
pattern-high-mixed = The answers lean towards the high end, and they differ. It is good on the whole, though not equally good for everyone.
# High and far apart.
pattern-high-far-apart = The answers lean towards the high end, but they are far apart. What works well for many may not work for all.

## moved: What can be said of a change.

moved-clearly-up = The team’s level has clearly gone up since last time.
moved-clearly-down = The team’s level has clearly gone down since last time.
moved-possibly-up = The team’s level may have gone up since last time. The next round will tell us more.
moved-possibly-down = The team’s level may have gone down since last time. The next round will tell us more.
moved-cant-tell = We can’t tell whether the team’s level has moved since last time.
moved-clearly-apart = The answers have clearly moved further apart since last time.
moved-clearly-together = The answers have clearly moved closer together since last time.
moved-possibly-apart = The answers may have moved further apart since last time. The next round will tell us more.
moved-possibly-together = The answers may have moved closer together since last time. The next round will tell us more.
moved-spread-cant-tell = We can’t tell whether the answers have moved together or apart since last time.
# A dimension or question, by how much.
moved-shown-higher = Shown { $difference } higher than last time. That can be chance, so we can’t tell whether it has moved.
# A dimension or question, by how much.
moved-shown-lower = Shown { $difference } lower than last time. That can be chance, so we can’t tell whether it has moved.
# A dimension or question.
moved-shown-alike = Rounded, it is where it was last time. We can’t tell whether it has moved.

## finding: What stands out.

finding-lowest = Lowest of what we can see: { $names }
# Questions that are lower than the rest of their dimension.
finding-lower-than-the-rest = Lower than the rest of its dimension: { $names }
# The most mixed.
finding-most-mixed = The answers differ most here: { $names }
# The most mixed, where answers were far apart.
finding-furthest-apart = The answers are furthest apart here: { $names }
finding-highest = Highest of what we can see: { $names }
finding-nothing = Nothing stands out from the rest. That tells us something, too. Choose what matters most to you.

## prompts: What to ask, by what a figure shows.

# A question that is lower than the rest of its dimension.
prompts-lower-than-the-rest-1 = This is harder for us than what goes with it. What makes the difference?
prompts-lower-than-the-rest-2 = What would make it one step easier?
# Low; closeness is withheld.
prompts-low-1 = What would have to happen for this to be one step higher?
prompts-low-2 = Think of a time when this went better. What helped then?
# Low and close.
prompts-low-close-1 = We see this much alike. What in the way we work makes it hard?
prompts-low-close-2 = What would raise it by one step?
prompts-low-close-3 = What could we change ourselves, without asking anyone?
# Low and mixed or far apart.
prompts-low-mixed-1 = In which situations does this go well, and in which is it hard?
prompts-low-mixed-2 = What helps where it goes well? How could that help elsewhere, too?
prompts-low-mixed-3 = What might be going on that only some of us get to see?
# Around the middle.
prompts-middle-1 = What works already that we could do more often?
prompts-middle-2 = What would take us one step further?
# Around the middle and mixed or far apart.
prompts-middle-mixed-1 = A middle can hide very different days. What makes a good day here, and what makes a hard one?
prompts-middle-mixed-2 = What would help on the hard days, and leave the good ones as they are?
# High; closeness is withheld.
prompts-high-1 = What do we do that keeps this up?
prompts-high-2 = What could make it harder in the coming months, and what would protect it?
# High and close.
prompts-high-close-1 = This works. What do we do that makes it work?
prompts-high-close-2 = What should we keep doing, even when things get busy?
prompts-high-close-3 = Where else could the same habit help us?
# High and mixed or far apart.
prompts-high-mixed-1 = On the whole this works. In which situations does it work less well?
prompts-high-mixed-2 = What would make it work just as well for newcomers, for quiet people and for people far away?
# The level rose.
prompts-moved-up-1 = Something has gone up. What have we done differently since last time?
prompts-moved-up-2 = What do we need to keep it that way?
# The level fell.
prompts-moved-down-1 = Something has gone down. What has changed around us since last time?
prompts-moved-down-2 = What did we use to do that has got lost?
prompts-moved-down-3 = What would help us first?
# Nothing can be said of a change.
prompts-cant-tell-1 = The numbers can’t tell us whether this has moved. What have you noticed yourselves since last time?
prompts-cant-tell-2 = What would we like to notice by the next round?
# Nothing is shown.
prompts-withheld-1 = There are no numbers for this. What would you like to talk about all the same?
prompts-withheld-2 = What would make it easier to answer next time?

## dimension-prompts (by id): What to ask, by dimension of the item bank.

dimension-prompts-speaking-up = What would make it easier to say “I see this differently” in our next meeting?
# Mistakes and help.
dimension-prompts-mistakes-and-help = What happens here in the first minute after a mistake comes to light, and what would we like to happen?
# Room for difference.
dimension-prompts-difference = In which of our meetings are quiet voices heard best, and what is different there?
# Trying new things.
dimension-prompts-risk = What is one small thing that we could try for two weeks, even if it may not work out?
# Psychological safety as a whole.
dimension-prompts-safety = What would make it a little easier here to ask a question, admit a mistake or disagree?
dimension-prompts-character = Where does the daily rush pull apart what we say and what we do? What would bring them closer together?
dimension-prompts-competence = What could we learn or practise together that would make our work easier?
dimension-prompts-consistency = Which of our agreements is hardest to keep on a stressful day, and what would make it easier?
# Openness and transparency.
dimension-prompts-openness = Which decision of the last few weeks would we like to understand better?
# Concern and fairness.
dimension-prompts-fairness = Which tasks does nobody like, and how could we share them out?
dimension-prompts-loyalty = How would we like to be talked about when we are away?
# Understanding and accessibility.
dimension-prompts-understanding = What would help us to listen to the end, and to answer questions in good time?
dimension-prompts-intent = When does criticism feel like help here, and how could that happen more often?
dimension-prompts-modelling = What could a leader show us by example that would help us most?
dimension-prompts-communication = Which news or reasons reach us too late, and how could they reach us sooner?
# Empowering and developing people.
dimension-prompts-empowering = Which decision could we take ourselves from now on, and what would we need for it?
# Acknowledging what happened.
dimension-prompts-acknowledging = What would help us to say openly what happened, without blame?
dimension-prompts-consistent-change = Which of our new promises is hardest to keep week after week, and what would support it?
dimension-prompts-restoring = What is one small thing that we would like to do together again?

## gentle: What helps when psychological safety is low.

gentle-title = Go gently today
# What is suggested to the facilitator.
gentle-lead = The answers about speaking openly and taking risks together are low. Saying so in this room may be hard for some. Make that the one topic of the hour, and leave the rest for another day.
# Before what to read out.
gentle-read-out-label = To read out
# To read out.
gentle-read-out-1 = Thank you for answering honestly. Numbers like these help us to see where to begin.
gentle-read-out-2 = Nobody has to say anything today, and nobody has to explain an answer.
gentle-read-out-3 = I’d like us to look at one question only: what would make it a little easier to speak openly here?
gentle-read-out-4 = Think about it alone first, then in pairs. Share with everyone only what you both want to share.
# Before what to leave.
gentle-avoid-label = Better not
# What to leave.
gentle-avoid-1 = Don’t go round the table. People should be able to stay silent.
gentle-avoid-2 = Don’t ask anyone to explain an answer, and don’t guess whose it was.
gentle-avoid-3 = Don’t argue with the numbers or explain them away.
gentle-avoid-4 = Don’t let the most senior person speak first.
gentle-avoid-5 = Don’t promise more than you can keep. One small thing that really happens is worth more.

## step: A step of the facilitator’s hour: its name, what to do and what to say.

step-arrive = Arrive
    .to-do-1 = Wait until everyone is there and can see the screen.
    .to-do-2 = Read out what was promised, as it stands there, and then your working agreement, if you have one.
    .to-do-3 = Agree that what people say here stays here.
    .to-say-1 = What we will see is about us as a group. Let’s not look for single people in it.
    .to-say-2 = You can pass at any time. We are looking for what would help.
step-last-actions = Last time’s actions
    .to-do-1 = Go through them one by one: kept, renegotiated or missed.
    .to-do-2 = Where one was missed, ask what got in the way and whether it still matters.
    .to-do-3 = In a first round, skip this step.
    .to-say-1 = What did we say we would do, and where does it stand?
    .to-say-2 = It’s all right to say “missed”. What got in the way?
step-wins = What went well
    .to-do-1 = Ask what went well since last time, and write down a line for each.
    .to-do-2 = Begin with small things. If nothing comes, go on.
    .to-say-1 = What went well since last time, and what did somebody do for it?
step-glance = The team at a glance
    .to-do-1 = Read the sentences on the screen aloud, the range included.
    .to-do-2 = Give everyone a minute to look in silence.
    .to-say-1 = Take a minute to look at it, without talking.
    .to-say-2 = What did you expect, and what surprises you?
step-look-closer = A closer look
    .to-do-1 = Give each screen a minute or so. Collect what people notice; discuss it later.
    .to-do-2 = Pass over what isn’t shown. Leave open why.
    .to-say-1 = What do you notice?
    .to-say-2 = Make a note of what you would like to talk about. We’ll choose one thing.
step-stands-out = What stands out
    .to-do-1 = Read out what stands out.
    .to-do-2 = Let the team choose one thing. If it can’t decide, take the one that most people noted.
    .to-say-1 = Which of these would help us most if it were one step better?
step-talk = Talk about one thing
    .to-do-1 = Two minutes alone with pen and paper, four in pairs, six all together.
    .to-do-2 = Keep to what would help. When the talk turns to whose answers these are, lead it back.
    .to-do-3 = If somebody tells their own answer, say thank you. Nobody has to follow.
    .to-say-1 = What would make this one step better?
    .to-say-2 = Let’s leave open whose answers these are, and stay with what would help.
step-agree = Agree on one or two actions
    .to-do-1 = Choose one action, two at most, that can be done by a certain day.
    .to-do-2 = Find one owner for each, who says yes freely, and write down the day; if you like, also when it is done and what will show that it helps.
    .to-do-3 = If nothing comes to mind, take one of the practices.
    .to-say-1 = What is the smallest thing that would make a difference?
    .to-say-2 = Would anyone like to look after this? By when?
step-leave = What leaves the room
    .to-do-1 = Show exactly what will be saved or passed on, and let the team decide.
    .to-do-2 = Name the day of the next round. Say thank you.
    .to-say-1 = This is what would leave the room. Is everyone happy with it?
    .to-say-2 = Next time we’ll begin with what we agreed today.
