### A person’s own review and results.

## review: Words of the review.

review-title = Before you see your results
review-lead = Look through your answers and change any of them.
# In the place of an answer: the question was skipped. In some languages it agrees with “question”.
review-skipped = Skipped
review-change = Change
# Change one answer, in full.
review-change-question = Change question { NUMBER($number) }
review-finish = See my results
# Why there are no results.
review-nothing-answered = You have skipped every question. Answer at least one to see results.

## storage: Words about where entries go.

# Storage is blocked.
storage-blocked = This browser or page doesn’t allow storing anything. Your answers are kept only until you close or reload this page; export your journal to keep them.
# Storage is full.
storage-full = This site’s storage is full, so your latest entries are kept only until you close this page. Export your journal, then make room: erase what you no longer need here, or clear other data of this site.
# Stored by a newer version.
storage-newer = Your journal was saved by a newer version of this tool. It is left as it is, and what you enter now is kept only until you close this page. Reload the page, or ask whoever looks after it to update the tool.
# An entry has no text.
storage-unwritable = Something you entered can’t be stored, so your latest entries are kept only until you close this page. Reload the page, then enter it again.
# Damaged text was set aside.
storage-quarantine = Some stored data could not be read and was set aside, untouched. You can see it in the journal under “Show exactly what is stored”.
# Close the notice.
storage-dismiss = Close this message

## own-results: Words of the results.

own-results-title = Your results
# A questionnaire, and the day on which it was answered.
own-results-of = { NAME($title) } – { $date }
# The score over all items.
own-results-overall = Overall
# Goes on after a large number that stands before it: “3.7” “of 5, nearest to ‘agree’”. $points is a number, $label that of an answer.
own-results-value = of { $points }, nearest to “{ $label }”
# As before; the score lies half-way between two answers.
own-results-value-between = of { $points }, between “{ $lower }” and “{ $upper }”
# A score in words where the labels are not at hand.
own-results-value-only = of { $points }
# How many questions it rests on.
own-results-answered = { $count ->
    [one] From { $count } answer
   *[other] From { $count } answers
}
# How many questions it rests on, with skipped ones.
own-results-answered-of = From { NUMBER($count) } of { NUMBER($items) } questions
# Instead of a score.
own-results-undefined = { $items ->
    [one] No number here: the question needs an answer.
   *[other] No number here: at least half of the { $items } questions need an answer.
}
# Reading of a low score.
own-results-low = Your answers lean towards the low end.
# Reading of a score in the middle.
own-results-between = Your answers lie around the middle.
# Reading of a high score.
own-results-high = Your answers lean towards the high end. Worth keeping up.
# What the numbers can and can’t say.
own-results-limits = These numbers sum up your own answers of that day. They compare you with nobody, and a small step up or down can be chance or mood.
# Change since the last check-in. $difference is a number such as “0.5”, $date a day.
own-results-moved-up = { $difference } higher than on { $date }
# Change since last time.
own-results-moved-down = { $difference } lower than on { $date }
# Change since last time.
own-results-moved-not = The same as on { $date }
# No change is said because other questions were answered.
own-results-moved-otherwise = Not compared with { $date }: different questions were answered
# That some statements count the other way round.
own-results-reversed = Statements that describe something unwelcome count the other way round.
# No earlier check-in to compare with.
own-results-first-time = Check in again in a few weeks to see how things move.
# For screen readers, in the place of a small drawing. $list holds own-results-trend-point for every day.
own-results-trend = { $name } over time: { $list }
# One point in that text.
own-results-trend-point = { $date } { $value }
# The check-in is not there any more.
own-results-gone = This check-in is no longer here
# Way to the journal.
own-results-to-journal = Open my journal
# Button that ends the results and leads back to the start.
own-results-again = Done
# Button, to the page of the guide that goes with the questionnaire.
own-results-to-guide = What stands behind it

## practices: Words of the practices.

practices-title = Something to try
# “Picked” are the practices that follow. $names lists dimensions in quotation marks, such as “Help” and “Candour”.
practices-lead = Picked for where your answers were lowest: { $names }.
# Lead when all scores are high.
practices-lead-high = Your answers are high throughout. To keep it that way:
# Heading: practices for leaders, below those for everybody, after the questions about the leader.
practices-for-leaders = If you lead a team yourself
# The first step and its time.
practices-first-step = { $minutes ->
    [one] First step, { $minutes } minute
   *[other] First step, { $minutes } minutes
}
practices-how = How to go about it
# Why a practice is suggested, as the next five. $name is a dimension: all others were higher.
practices-because-lowest = Because “{ NAME($name) }” was lowest.
# No dimension was lower, and some were as low.
practices-because-as-low-as-any = Because “{ NAME($name) }” was among the lowest.
# Others were lower still.
practices-because-low = Because “{ NAME($name) }” was low, too.
# It was not low itself, and others were lower.
practices-because-after-the-lowest = Because “{ NAME($name) }” came after the lowest.
# It was high.
practices-because-high = To keep “{ NAME($name) }” as high as it is.
# No other dimension was asked about or answered.
practices-because-only = Because it serves “{ NAME($name) }”, which the answers are about.
# How long the whole practice takes, each time.
practices-takes = { $minutes ->
    [one] { $minutes } minute in all
   *[other] { $minutes } minutes in all
}
# How many it takes, as the next two.
practices-alone = On your own
practices-pair = With one other person
practices-together = With several
# Heading, before a text that says when not to do it and whom to go to instead.
practices-careful = Take care
# Heading, before a sentence in quotation marks.
practices-say = You could say
# Heading of a list of practices-moment.
practices-moments = Good moments for it
# $cue is a clause, such as “someone tells me about a problem”.
practices-moment = When { $cue } …
# Heading, before a text such as “In one conversation a week.”
practices-again = How often
# Heading, before a text about what differs if people meet on screens.
practices-remote = On screens
# How sure it is that a practice helps, as the next two: a study tried the practice itself.
practices-tested = Tested: a study tried this very thing.
# Studies looked at something close to it.
practices-related = Related: studies looked at something close to this.
# Nobody has studied it.
practices-advice = Advice: this comes from experience, not from a study.
# Goes on after one of the three sentences above. $list names studies.
practices-sources = Read about it: { $list }.
# Whom a practice is for, in one or two words, as the next two.
practices-anyone = For anyone
practices-leader = For leaders
practices-team = For the whole team
practices-choose = I’ll try this
# Buttons beside a practice: to where the fields of such a note are.
practices-write-thanks = Write your thanks
practices-write-feedback = Write your feedback
practices-write-apology = Write your apology
# In the place of “I’ll try this” once it was pressed: the practice is on the person’s list.
practices-chosen = On your list
# Why no more can be chosen.
practices-enough = You are trying three already. Say in your journal that you are done with one before you take on another.

## series: How texts stand one after the other that are whole by themselves.

# Two sentences; the first may be several already.
series-sentences = { $before } { $next }
# Two short remarks on one line, such as “8 questions · until 28 Nov 2026”; the first may be several already.
series-remarks = { $before } · { $next }
# Two things that are told or listed; the first may be several already.
series-clauses = { $before }; { $next }
