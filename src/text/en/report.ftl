### Released figures in words, on screens and in files.

## report: Words around released figures, in files and beside pictures.

# Who the team is.
report-team = Team
report-round = Round
report-day = Day
# What was asked.
report-questionnaire = Questionnaire
# What was promised.
report-promise = What was promised
# The same before the sentences of the promise.
report-promised = What was promised: { $sentences }
# Of which team and round a result is.
report-team-and-round = { $team } – { $round }
# Something, and what there is to say of it: “Team: Orchard”, “Speaking up: 3.75”.
report-fact = { $name }: { $value }
# Such facts, and the sentence that says how many answered.
report-facts-and-people = { $facts }. { $people }
# The figure over all questions.
report-overall = Overall
# The mean over all questions.
report-overall-mean = Overall: { $mean } of { NUMBER($points) }.
# The same, shown as it was (“as on 2 Mar 2026”).
report-overall-as-it-was = Overall: { $mean } of { NUMBER($points) } ({ $since }).
report-overall-withheld = Overall: not shown
# The mean on its scale, below a heading that says of what.
report-on-scale = { $mean } of { NUMBER($points) }
# The same, shown as it was (“as on 2 Mar 2026”).
report-on-scale-as-it-was = { $mean } of { NUMBER($points) }, { $since }
# What a picture shows, for who can’t see it.
report-picture = { $title }: { $mean } of { NUMBER($points) }.
report-picture-withheld = { $title }: not shown
# The title of a picture of something that is shown as it was.
report-titled-as-it-was = { $title } ({ $since })
# Below the minimum.
report-too-few = { $count ->
    [one] Too few answered to show anything: { $count } code was handed in, and at least { NUMBER($minimum) } are needed.
   *[other] Too few answered to show anything: { $count } codes were handed in, and at least { NUMBER($minimum) } are needed.
}
# Since the round before.
report-since-last-time = Since last time
# A verdict on the team’s level.
report-level = The team’s level: { $verdict }
# The same, and by how much it is shown higher or lower.
report-level-by = The team’s level: { $verdict } ({ $difference })
# A verdict on how far people are apart.
report-spread = How far people are apart: { $verdict }
# Both verdicts.
report-level-and-spread = The team’s level: { $level }. How far people are apart: { $spread }.
# Verdict on the level.
report-clearly-up = clearly up
# Verdict on the level.
report-clearly-down = clearly down
# Verdict on the level.
report-possibly-up = possibly up, check next time
# Verdict on the level.
report-possibly-down = possibly down, check next time
# Verdict on the spread.
report-clearly-apart = clearly further apart
# Verdict on the spread.
report-clearly-together = clearly closer together
# Verdict on the spread.
report-possibly-apart = possibly further apart, check next time
# Verdict on the spread.
report-possibly-together = possibly closer together, check next time
# Verdict on either.
report-cant-tell = can’t tell whether it moved
# A difference between two figures as shown.
report-higher = { $value } higher than last time
# A difference between two figures as shown.
report-lower = { $value } lower than last time
# Two figures as shown are the same.
report-same-step = on the same step as last time
# A figure is shown as it was on a day.
report-as-on = as on { $day }
# A figure is shown as it was, of different days.
report-as-before = as before
# A figure, and since when it is so or how it differs from last time.
report-figure-since = { $figure }, { $since }
# A figure, and how close the answers were: “3.75, mixed”.
report-figure-and-closeness = { $figure }, { $closeness }
# A dimension or question with its figure, on a line of a list.
report-row = { $name }: { $figure }.
# The same, and since when it is so or how it differs from last time.
report-row-since = { $name }: { $figure } ({ $since }).
# How many people chose the lowest answers, and how many the highest.
report-bars = { $low }; { $high }
# From the fewest to the most people, beside a bar: “3–5”.
report-from-to = { NUMBER($fewest) }–{ NUMBER($most) }
# Two neighbouring answers that are counted together, above a column.
report-either = { $one } / { $other }
# Why a figure is shown as it was.
report-as-before-why = “As on” a day, or “as before”: shown as it was, to protect people. Only a few joined or left since then, or nobody said how many, and they alone could have made the difference.
# No change is tested, since the whole is shown as it was.
report-untested-as-before = The whole is shown as it was, so nothing is said about change.
# No change is tested, since scores were not kept.
report-untested-not-kept = Nothing is said about change: the scores of the round before were not kept.
# Which question of a dimension is lower than the rest.
report-lower-question = Lower than the rest: { $question }
# Why questions have no figures.
report-no-questions = With so few people, single questions have no numbers.
# What bars count.
report-counted = How many people chose the lowest two and the highest two answers
# The same of one question.
report-counted-of = { $question }: How many people chose the lowest two and the highest two answers
# Whether agreed actions helped.
report-helped = Did it help?
# An agreed action, and what people say of it.
report-outcome = { $what }: { $said }
# Most of those who tried it.
report-helped-most = most of those who tried it say that it helped
# About half of them.
report-helped-half = about half of those who tried it say that it helped
# Few of them.
report-helped-few = few of those who tried it say that it helped
# A share of them.
report-helped-share = about { NUMBER($percent) } % of those who tried it say that it helped
# Up to a share of them.
report-helped-at-most = 20 % or fewer of those who tried it say that it helped
# At least a share of them.
report-helped-at-least = 80 % or more of those who tried it say that it helped
# What was agreed on.
report-actions = What we agreed on
# What was agreed on, and by when.
report-action-by = { $what } (by { $day })
# The moment to do an action at. $when is in people’s own words, without a capital at the beginning.
report-action-when = When { $when }.
# What the team would see or hear if the action helps. $sign is a sentence, or in people’s own words.
report-action-sign = What shows it: { $sign }
# Behind an action: when it is done, and by what one notices that it helps, a sentence each.
report-action-plan = { $what } – { $plan }
