### From a practice or a promise to a plan, and to how it went.

## path: Words of plans, and of how they went.

path-title = Before you begin
path-lead = You set out to try something. How did it go? Leave out whatever you like.
# For screen readers, and heading of a group of answers. $practice is the title of a practice.
path-how-went-with = How did it go with “{ $practice }”?
# Answer to “How did it go?”, beside “It helped”.
path-no-difference = It made no difference
# Answer to “How did it go?”.
path-not-done = I didn’t do it
# Below “I didn’t do it”: no reproach.
path-not-done-hint = Good to know. Perhaps the occasion was not the right one, or the step too big: a plan can change.
path-what-now = What now?
# For screen readers. $practice is the title of a practice.
path-what-now-with = What now with “{ $practice }”?
# Answer to “What now?”: go on with the practice as it is.
path-keep = Keep it
# Answer to “What now?”: go on with the practice by another plan.
path-change = Change the plan
# Answer to “What now?”: end with this practice, so that there is room for another.
path-done = Done, on to the next
# Button: the practice was chosen by mistake, or is not wanted any more.
path-take-off = Take it off my list
# Answer to “What now?” in place of “Done”, where it was not done: end with this practice.
path-let-go = Let it go
# Button that leaves all of it out and begins the check-in.
path-skip = Skip to the questions
# The same button once everything was answered.
path-to-questions = To the questions
path-plan = Your plan
# Name of the fields of a plan, for screen readers. $practice is the title of a practice.
path-plan-of = Your plan for “{ $practice }”
path-plan-lead = All of it is optional and kept as you type.
# Label of a field, the beginning of a sentence that the person writes on: “When the meeting opens”.
path-when = When …
# Label of a field, the rest of the sentence that “When …” begins.
path-will = … I will
path-will-hint = Left empty, it is the first step of the practice.
# Question, unfolded by whoever wants to answer it.
path-obstacle = What could get in the way? (optional)
# Label of a field, the beginning of a sentence that the person writes on: what could get in the way.
path-obstacle-if = If …
# Label of a field, the rest of the sentence that “If …” begins.
path-then = … then I will
# Label of a field for a day.
path-ask-on = Ask me from this day on (optional)
path-ask-on-hint = Before your first check-in from then on, you are asked how it went. Nothing else reminds you.
# A plan. $when and $will are in people’s own words, without a capital at the beginning.
path-when-will = When { $when }, I will { $will }.
# A plan. $when is in people’s own words, $step is a whole sentence or several.
path-when-step = When { $when }: { $step }
# A plan. $will is in people’s own words.
path-only-will = I will { $will }.
# A plan for what could get in the way. $obstacle and $then are in people’s own words.
path-if-then = If { $obstacle }, then I will { $then }.
# $outcome is an answer to “How did it go?”, $date is a day.
path-noted = { $date }: { $outcome }
# Heading of practices beside how scores have moved.
path-trying = What you are trying
# Below a line that shows how a score moved, beside a practice. $dimension is what the score is about. It must not claim that the practice moved it.
path-no-cause = This is how “{ $dimension }” moved. Much can move it: the line doesn’t show what the practice did.
# Heading: a goal of the person’s own.
path-works-on = What you are working on
path-goal-lead = A goal in your own words, and a next step small enough for this week.
# Label of a field.
path-goal = What would you like to get better at?
# Label of a field.
path-next-step = The next small step (optional)
# Below a goal. $step is in people’s own words.
path-next-step-is = Next small step: { NAME($step) }
# For screen readers: what “Change” beside a goal does.
path-change-goal = Change what you are working on
# Heading: what is to be done or said now.
path-open-now = Open now
# $text is the title of a practice or a promise in people’s own words.
path-show-of = Show “{ $text }”
path-check-in-again = { $weeks ->
    [one] Your last check-in was { $weeks } week ago. If you like, check in again.
   *[other] Your last check-in was { $weeks } weeks ago. If you like, check in again.
}
# $title is the name of a questionnaire. A line where earlier check-ins are, if the overall score fell twice in a row.
path-fell-twice = “{ $title }” came out lower twice in a row. That may be chance. If it fits how you feel, look at what is lowest, and talk with somebody whom you trust.
# Fold: the plan on paper.
path-on-paper = On one page, to print
# Heading of that page.
path-paper = My plan
# Where the page says when it is asked how it went. $date is a day.
path-paper-ask = How did it go? I look at it on { $date }.
path-to-whom = To whom? (optional)
# After a promise. $name is whom it was made to, in people’s own words.
path-promised-to = to { NAME($name) }
# $text is a promise in people’s own words.
path-change-of = Change “{ $text }”
path-edit = Change
# Unfolds what was agreed in place of a promise.
path-new-agreement = Agreed anew
# Name of the fields for what was agreed instead, for screen readers. $text is a promise in people’s own words.
path-agreed-anew = Agreed anew: “{ $text }”
# Label of a field for a day, once a promise was renegotiated.
path-new-day = Until when now?
# Label of a field: why it can’t be kept as it was made.
path-why = Why?
path-early = Say it as soon as you see it coming: early, most things can still be arranged.
# Label of a text to copy and send. $text is a promise in people’s own words.
path-say = What you could write about “{ $text }”
path-copy = Copy the text
# First sentence of that text. $what is a promise in people’s own words.
path-say-what = I want to tell you early how things stand with what I promised: { $what }.
# $date is the day that was agreed first.
path-say-due = I said by { $date }.
# $date is the new day.
path-say-new = I can do it by { $date }.
# $why is in people’s own words.
path-say-why = The reason: { $why }.
# Last sentence of that text.
path-say-ask = Does that work for you, or what would help?
# Checkbox beside “Export”.
path-with-names = Also export to whom I promised things, and whom to thank
