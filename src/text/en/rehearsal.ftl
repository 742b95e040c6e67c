### Rehearsing the facilitator’s hour with a made-up team.

## rehearsal: Words of a rehearsal.

# The way to it, beside the teams and in the hour, step by step.
rehearsal-open = Rehearse the hour
rehearsal-title = Rehearse the hour
rehearsal-lead = Hold the hour once before you hold it with your team: alone, or with somebody who plays along. Choose one of five teams that don’t exist. What they answered went the way of real answers, so you see what a team like this would see.
# Before a team is chosen, and below its result.
rehearsal-not-kept = Nothing of a rehearsal is kept. No team and no round is stored, and what you agree on or note in it is gone when you leave it or reload the page.
# Stands on every screen of a rehearsal, on its paper and in its files, where other results have the name of their team.
rehearsal-mark = Rehearsal: a made-up team
# Before what a made-up team is for. It stands in front of a paragraph.
rehearsal-hard = What is difficult
rehearsal-try = What to try
rehearsal-begin = Rehearse
# The same in full; it has to begin with rehearsal-begin. $team is the name of a made-up team, such as “Far apart”.
rehearsal-begin-with = Rehearse: { $team }
rehearsal-to-teams = Another made-up team
# Below what is agreed on or noted, in place of where it is kept.
rehearsal-gone = Of a rehearsal nothing is kept: this is gone when you leave it.
# Below what leaves the room, in place of where the result is kept.
rehearsal-leaves = Of a rehearsal nothing is kept here. What you print, copy or save says that the team is made up.
# The title of the earlier round of a made-up team.
rehearsal-earlier = Before somebody joined
# What a made-up team agreed on last time.
rehearsal-last-action = End every meeting with one thing that could have gone better

## made-up (by id): The made-up teams: the name of each, what is difficult in its hour, and what to try.

made-up-low-safety = Low safety
    .hard = Seven people, and speaking openly is what is low. A round of everybody about everything would ask too much of them.
    .try = Read out what the screen offers. Then one question only, alone and in pairs first, and one action that is small enough to be certain.
made-up-far-apart = Far apart
    .hard = Twelve people. For half of them things go well and for the other half they don’t, so the average describes hardly anybody.
    .try = Don’t ask who is at which end. Ask in which situations it goes well and in which it is hard, and treat both as true.
made-up-unanimous = All alike
    .hard = Six people who gave only the best answers. It may be so, or it may be that nothing else could be said; the figures can’t tell.
    .try = Don’t praise it, and don’t doubt it aloud. Ask what they do that they want to keep, and what would put it at risk.
made-up-one-joined = One who joined
    .hard = Seven people, of whom one is new, and a round from before with the other six. Figures stand as they were then, so that the new person’s answers can’t be worked out from the difference.
    .try = Read out of which day a figure is, and leave it there. Don’t let anybody explain a change by the one who joined.
made-up-too-few = Too few
    .hard = Four people answered, and five were promised before anything is shown. So there is nothing to look at.
    .try = Don’t find out who is missing, and have nobody say what they would have answered. Ask what would make it easier next time, and agree on something small.
