### The rebuilding programme: for a team, or for two people, after trust was broken. Those who read it may be hurt, ashamed or angry. The tone is calm and plain; nobody is told what to feel.

# “Those who were hurt” and “whoever broke it” are two of the four roles. Use one word for each throughout. There may be one person or several of each.
# “Whoever is responsible for it where you work” is the phrase for where to go; use the same as in the practices.

## repair-first: The first page.

repair-first-title = Rebuilding trust
repair-first-p-1 = Something happened that broke trust, between two of you or in the whole team. This programme goes through three stages with you: acknowledge and own, change consistently, restore together.
repair-first-p-2 = There is no quick fix. There is no end date either, and nobody sets one. Rushing backfires: whoever presses for an end often brings it all up again.
repair-first-p-3 = Those who were hurt set the pace. They decide when a stage is over, and they may go back. Nobody has to meet anybody, and nobody has to forgive.
repair-first-p-4 = It can help, and it can fail. No way of doing this is proved. The steps rest on experience, and on studies of what helps after a breach.
# Heading: when not to use it.
repair-first-not-title = When this is not the tool
repair-first-not-this = If it was harassment, bullying, violence, discrimination or abuse of power, or if somebody is still in danger, don’t begin here. No talk between those involved, and no promise that it won’t happen again, takes the place of protection.
# Heading: who to go to then.
repair-first-go-title = Where to go instead
repair-first-go-1 = To whoever is responsible for it where you work: a complaints office, staff representatives, a confidential reporting office.
repair-first-go-2 = To somebody outside: a counselling service, a doctor, a lawyer, a union.
repair-first-go-3 = In immediate danger, to the emergency services.
repair-first-go-4 = To one person whom you trust, who goes along with you. You needn’t prove anything first.
# Where what is entered stays.
repair-first-stays = What you enter here stays in this browser on this device, like your journal. Whom you show it, print it for or send it to is up to you.
# Button: begin with the programme.
repair-first-begin = Begin
# Button: leave it.
repair-first-leave = This isn’t for us

## repair-ask: Two questions before the plan.

# The question, and what is said below it.
repair-ask-broke = What broke?
    .hint = Choose what fits; it may be more than one. You may see it otherwise than the others do. That is worth knowing, too.
    .several = If it is more than one, begin with honesty or care. As long as these are open, the rest seldom counts.
# The question, and what is said below it.
repair-ask-role = Who are you in it?
    .hint = Some are in it more than once, as whoever broke something and was hurt as well. Then each thing is gone through on its own, one after the other.

## repair-broke (by id): What broke? Four answers; several may be chosen.

# “looks” is how one recognises it, “helps” is what helps, “careful” is what to beware of.
repair-broke-skill = Skill
    .looks = Somebody couldn’t do what they had taken on, and others had to bear it.
    .helps = Say what was beyond you. Then learning, help, a smaller task, or somebody who looks over it. People need to see the next piece of work go well.
    .careful = Don’t make a question of character out of it. Somebody who couldn’t is not somebody who didn’t want to.
repair-broke-reliability = Reliability
    .looks = Something was promised and didn’t happen, more than once, or it was said too late.
    .helps = Fewer and smaller promises with a day, an early word when one slips, and a page on which all can see them. Here it is repetition that counts.
    .careful = Reasons help little. Don’t promise much now to make up for it.
repair-broke-honesty = Honesty
    .looks = Something was untrue, or was kept back although others needed it.
    .helps = The whole truth at once and not in slices, in front of those to whom the untruth was told. Then actions that can be checked, for a long time. An apology alone seldom mends this.
    .careful = Never deny what is true, and don’t say less than you will have to say later. Each further piece that comes out breaks it anew.
repair-broke-care = Care
    .looks = Somebody was passed over, laughed at, left alone or used, on purpose or without a thought.
    .helps = Listen to what it did, without explaining what was meant. Then something that shows that the person counts: time, a voice, a fair share.
    .careful = “I didn’t mean it like that” may be true and is no answer to it. If it went on and on, or was meant to harm, read “When this is not the tool” again.

## repair-role (by id): Who takes part in it, and as what.

# “called” is what the others call that role: a heading in the plan, and above a step, to say whose it is. “is” says who that is, “does” what is asked of them, “careful” what to beware of. “when”, “who”, “ask” and “say” are only for the neutral third person.
repair-role-broke = I broke it
    .called = Whoever broke it
    .is = You did something, or left something undone, that damaged trust.
    .does = You own it, repair what you can, and keep what you promise. The others don’t have to make it easier for you.
    .careful = Take care of yourself as well: talk to somebody outside the team. Before you own up to something that may have legal consequences, get advice.
repair-role-hurt = I was hurt
    .called = Those who were hurt
    .is = It was done to you, and it cost you something.
    .does = Nothing is asked of you. You may say what it did to you, what would help first, and when it goes on. You may also stay silent, stop or send somebody in your place.
    .careful = You needn’t forgive, and you needn’t be the one who keeps the peace. If you are afraid of anybody in it, don’t sit down with them.
repair-role-affected = I was affected
    .called = Others who were affected
    .is = It wasn’t done to you, but you work where it happened: you saw it, had to choose sides, or had to bear the consequences.
    .does = You keep to your own experience, carry no messages, and help to keep what has been agreed.
    .careful = You decide neither what was bad enough, nor when it must be over.
repair-role-third = I take no side
    .called = The neutral third person
    .is = You are the neutral third person: not involved, dependent on none of them, and accepted by all.
    .does = You talk with each one alone first, see to it that everyone gets to finish, and judge nothing.
    .careful = If you find that you have taken a side, or that it is more than a breach of trust, say so and hand it over.
    .when = When a talk has gone wrong before, when one has power over the other, or when one of them asks for it.
    .who = Somebody from another part of the organisation, a mediator, a colleague elsewhere whom all know. Not the boss of one of them, and no close friend of anybody in it.
    .ask = Let those who were hurt name two people first, then whoever broke it. Ask one who is on both lists; if there is none, name two more each. Say what it is about in a sentence, how long it will take, and that nothing is to be decided.
    .say = “Would you sit with us for an hour, and see to it that each of us gets to finish? You needn’t judge anything.”

## repair-stage (by id): The three stages.

# “about” says what the stage is for, “rhythm” how one goes about its steps.
repair-stage-acknowledging = Acknowledge and own
    .about = What happened is said, and whoever did it owns it. Those who were hurt are heard. Nothing is mended yet.
    .rhythm = One step after the other, with some days in between. It is done when those who were hurt say so.
repair-stage-consistent-change = Change consistently
    .about = Words have been said; now people look at what is done. In this stage each promise counts double, kept or broken.
    .rhythm = All steps side by side, with a short look every week. It takes as long as it takes.
repair-stage-restoring = Restore together
    .about = Those who were hurt say first what would help. Then you arrange together how you want to work, and what has to change for it.
    .rhythm = In this order, without haste. You may stop at any step and leave it at that.

## repair-step (by id): The steps. “how” is what to do, “say” a sentence that could be said, in quotation marks; “careful” is what to beware of. The steps of the first two stages speak to whoever broke it, but for “look-weekly”; that one and those of the third stage speak to all.

repair-step-name-it = Say what happened
    .how = Write down what you did in a few plain sentences: when, what, to whom. Leave out why. Read it aloud to somebody who isn’t involved, and strike out every word that makes it smaller.
    .say = “On Thursday I told the customer that the mistake was yours. It was mine, and I knew it.”
    .careful = Say only what is yours. If it may have legal consequences, get advice before you show it to anybody.
repair-step-hear-them = Make room for those who were hurt
    .how = Have them asked whether they want to say something, and how: in a talk, in writing, through somebody, or not at all. They choose the place and who comes along. Then listen, take notes, explain nothing. At the end, say what you understood, and ask what is missing.
    .say = “I’d like to hear what it did to you. I won’t explain myself. If you’d rather not, that is all right.”
    .careful = No meeting is ever forced, not by bosses either. Silence is an answer; don’t ask twice. Nobody is asked in front of others.
repair-step-see-how-far = See how far it reaches
    .how = Ask, or have somebody ask, what it changed beyond the day itself: work that had to be done again, what people no longer dare, how they are with each other, who else noticed. Those who were hurt and those affected may each answer alone. Collect it in one list and strike out nothing.
    .say = “What is different for you since then, and what have I not thought of?”
    .careful = Don’t weigh it up against what you meant. For the person who tells of it, it has that size.
repair-step-apologise = Apologise for what was yours
    .how = Once you have heard what it did, put it into words: what you did, that it was yours, what it did, what you will repair, what you will do differently. Owning and repairing are the heart of it. “Apologise” has a field for each.
    .say = “I passed on what you had told me in confidence. That was my doing. I’ll tell those who heard it that I had no right to.”
    .careful = Don’t ask to be forgiven. In front of others only if it happened in front of them, and those who were hurt want it so.
repair-step-say-what-i-accept = Say what you accept
    .how = Name what it may cost you, and that you will not fight it: that some will check more, that you lose a task for now, that it is slow. If something was decided against you, say that you carry it.
    .say = “I understand that you want to see the figures yourself for a while. I’ll send them without being asked.”
    .careful = Accept what is fair and has to do with it. You needn’t let yourself be humiliated; if it comes to that, ask for a neutral third person or for advice.

repair-step-promise-little = Promise little, and that exactly
    .how = Write down one to three promises, so small that you are sure of them, and so exact that anybody can see whether they were kept. Put a day to each. Those who were hurt may say which matter to them. Enter them as commitments; here they count double.
    .say = “Every Friday by noon you get the list from me, also when it isn’t finished.”
    .careful = If one slips, say so before the day and not after it. A large promise that breaks now costs more than none.
repair-step-look-weekly = Look at it once a week
    .how = Once a week, everyone answers three short statements, each alone. Then five minutes: what was kept, what wasn’t, what is needed next week. No reasons, no blame.
    .say = “Two kept, one missed. What would make that one easier next week?”
    .careful = Whether something counts as kept is for those who were hurt to say. They may stay away from the five minutes and answer in another way.
repair-step-say-how-far = Say openly how far it has got
    .how = Every two weeks, say in two or three sentences what has been done, what hasn’t, and what comes next. Tell those who know of it, and nobody else; without being asked, and also when there is little to tell.
    .say = “The lists went out on time three times. Last week I forgot. I’ve put it in my calendar now.”
    .careful = This isn’t for getting praise. If nobody says anything to it, that is all right.
repair-step-ask-exactly = Ask an exact question
    .how = Ask somebody who would notice about the one thing that you wanted to change: how often they saw it in the last two weeks, and when you fell back. Listen, say thank you, explain nothing.
    .say = “I wanted to stop deciding over your heads. When did I do it again in the last two weeks?”
    .careful = Ask those whom you hurt only if they have offered it. Don’t ask anybody who depends on you for an answer to your face.
repair-step-after-a-setback = When you fall back
    .how = It is likely to happen. Say so on the same day, before others do: what it was, what you do about it now, what you change so that it gets rarer. Then go on with the promises.
    .say = “Today I did it again: I promised the date without asking you. I’ve just taken it back.”
    .careful = Don’t call it an exception. If it is the same thing for the third time, the promise was too large, or something other than good will is missing. Those who were hurt may go back a stage.

repair-step-their-list-first = Their list first
    .how = Those who were hurt say first what would help now: each alone, in writing or through somebody. Whoever broke it says to each point what they can do, by when, and where they can’t. Those who were hurt choose with what you begin.
    .say = “Before we make suggestions: what would help you first?”
    .careful = Nothing on the list is argued about. To wish for nothing is an answer as well.
repair-step-talk-with-help = Talk together, with somebody who takes no side
    .how = Only if those who were hurt want it. The neutral third person talks with each one alone, then all sit down for an hour. Each tells how it was and how it is today. At the end each says what they will do, and whether you meet again.
    .say = “I’d like to tell you how it is for me today. I don’t need an answer straight away.”
    .careful = Anyone may stop at any time without a reason. Nothing is recorded. Never put somebody opposite a person of whom they are afraid.
repair-step-see-what-works = See what works again
    .how = Once a week, notice one small thing that went well between you or in the team, and say it to whoever did it. If you like, write it down as a team win.
    .say = “You asked me before you decided. I noticed.”
    .careful = Don’t use it to prove that all is well. As long as it is hard for those who were hurt, it is hard.
repair-step-change-the-way = Change what made it possible
    .how = Write down how it could come about, with tasks and rules instead of names. Find the place where it could have been stopped most easily, and change one thing there. Ask those who were hurt whether it would have helped them. Somebody looks after it, and you check on a day that you name.
    .say = “What would have stopped this, even on a bad day?”
    .careful = Begin only once those who were hurt have been heard; otherwise the process becomes a way round them. What one person did wrong isn’t made right by a rule for all.
repair-step-agree-anew = Agree on how you want to work
    .how = Write three to five sentences that you want to keep from now on: about mistakes, disagreement, news, and what you do when it gets tight. Those who were hurt have the first and the last word on the one that touches it. “Our working agreement” has beginnings to pick from.
    .say = “Which sentence would have to be there for you to be able to rely on it?”
    .careful = A sentence that nobody intends to keep is worse than none.
repair-step-set-it-down = Set it down, or don’t
    .how = Those who were hurt say whether it can rest, wholly, in part, or not. Agree on what stays, such as a promise or a check, and on what nobody brings up any more without need. If the old closeness doesn’t come back, working together decently is a good end, too.
    .say = “It isn’t as it was. It’s all right as it is now.”
    .careful = Resting isn’t forgetting. If it comes up again, you may begin anew at any stage.

## repair-plan: Words around the plan.

# Mark beside the stage at which it is.
repair-plan-here = You are here
# Tick beside a step.
repair-plan-done = Done
# Its accessible name. $step is the name of a step.
repair-plan-done-with = Done: { $step }
# Below a step: practices that go with it.
repair-plan-practices = Practices that go with it
# Button, to where an apology is written.
repair-plan-apology = Write your apology
# Label of a field: a promise, which becomes a commitment.
repair-plan-promise = What I promise
# Button, to all commitments.
repair-plan-commitments = My commitments
# Fold: when a stage is not the one at which it is.
repair-plan-look = Look into it
# Button. $stage is the name of a stage.
repair-plan-again = Begin anew at “{ $stage }”
repair-plan-print = On one page, to print
# When the weekly look is due. $date is a day.
repair-plan-next-look = Next look: { $date }
repair-plan-remove = Remove this plan
repair-plan-remove-question = Remove this plan from this device? What you promised stays among your commitments.
repair-plan-remove-yes = Yes, remove it
repair-plan-remove-no = No, keep it

## repair-check: The check of a stage: its three statements of the questionnaire “Rebuilding trust”.

repair-check-title = Three statements on this stage
repair-check-lead = Everyone who takes part answers for themselves, on a device of their own. It doesn’t decide anything. It shows where you should talk.
# What low answers say; to be read by whoever answered. A statement that counts the other way round has been turned round before.
repair-check-low = One of these is low for you. Choose the step that has most to do with it, and go through it once more.
# What high answers say.
repair-check-high = None of these is low for you. Whether that is enough is for those who were hurt to say.
# Where several people have told each other their answers.
repair-check-differ = If you see it differently, that isn’t an error. Take the answers of those who were hurt as the measure.
# With few people.
repair-check-few = With two or three people, it is plain who answered what. Talk instead of adding up, or let each keep their answers to themselves.
# Button, below the three statements.
repair-check-save = Keep my answers
# $date is the day of the last answers.
repair-check-kept = Last answered on { $date }.

## repair-gate: Whether it goes on: decided by those who were hurt, not by a date.

repair-gate-title = Does it go on?
# Who answers. It stands above the question.
repair-gate-who = Only those who were hurt answer this, each alone and without giving reasons. If there are several, the slowest sets the pace. A missing answer counts as “not yet”.
# The question. $stage is the name of the stage, such as “Acknowledge and own”.
repair-gate-question = Is this stage done for you: “{ $stage }”?
# Answer: it isn’t done.
repair-gate-not-yet = Not yet
# Answer: the next stage may begin.
repair-gate-on = Yes, on
# Answer: the stage before this one again.
repair-gate-back = Back a stage
# Before anybody has said what they are in the programme.
repair-gate-no-role = First say above who you are in it.
# Buttons by which others set what those who were hurt have said.
repair-gate-said-not-yet = They said: not yet
repair-gate-said-on = They said: on
repair-gate-said-back = They said: back a stage
# What is said after each of the answers.
repair-gate-not-yet-then = Then it stays here. You needn’t say what is missing; if you want to, choose the step that should come again.
repair-gate-on-then = Then the next stage begins. You can go back at any time.
repair-gate-back-then = Then you go back a stage. That isn’t failure: something is needed that was passed over.
# After “Yes, on” in the last stage.
repair-gate-done-then = Then it may rest. The plan stays here until you remove it, and you can begin anew at any stage.
# For everybody else, in the place of the answers.
repair-gate-others = You can’t answer this. Ask no one when they will, and don’t show them that you are waiting.
# Above the answers, for everybody else: they set what those who were hurt have said.
repair-gate-told = Once those who were hurt have said so, set it here. This page can’t know who you are: it relies on you.

## repair-weekly: The short weekly look, in the second stage.

repair-weekly-title = This week
repair-weekly-lead = Three statements, each for yourself. Then five minutes together, if you want.
# Three questions for the five minutes.
repair-weekly-ask-1 = What was promised for this week, and what of it was kept?
repair-weekly-ask-2 = Where did old habits come back?
repair-weekly-ask-3 = What do we need next week, and from whom?
# Below the trend of one's own answers.
repair-weekly-trend = One week up or down can be chance. Look at four or more.
# When a week was left out.
repair-weekly-left-out = A week was left out. That breaks nothing; go on with this one.

## repair-print: The plan on paper.

# Heading of the sheet.
repair-print-title = Our plan for rebuilding trust
# Below the heading. $date is a day.
repair-print-day = As of { $date }
# $stage is the name of the stage, such as “Acknowledge and own”.
repair-print-stage = We are at: { $stage }
# Headings of its sections.
repair-print-broke = What broke
repair-print-roles = Who takes part
repair-print-steps = Steps
repair-print-promises = Promises that count double
repair-print-next = When we look at it next
# At the foot of the sheet.
repair-print-foot = Without an end date. Those who were hurt decide when it goes on. This sheet is for those who take part, and for nobody else.
