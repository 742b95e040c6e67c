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
# The figure over all questions.
report-overall = Overall
# Below the minimum.
report-too-few = { $count ->
    [one] Too few answered to show anything: { $count } code was handed in, and at least { NUMBER($minimum) } are needed.
   *[other] Too few answered to show anything: { $count } codes were handed in, and at least { NUMBER($minimum) } are needed.
}
# Since the round before.
report-since-last-time = Since last time
# The team’s level, before a verdict.
report-level = The team’s level
# How far people are apart, before a verdict.
report-spread = How far people are apart
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
# Whether agreed actions helped.
report-helped = Did it help?
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
