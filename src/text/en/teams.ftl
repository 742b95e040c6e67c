### Teams, the wall and what leaves the room.

## reveal: Words of seeing a result for the first time.

reveal-title = The result
# What it needs.
reveal-lead = All releases are here. Say whose round this is, then look at it together.
reveal-team = Team
reveal-new-team = A team that is new here
reveal-name = Name of the team
# Why it matters.
reveal-hint = Rounds of one team are held against each other. Where few people joined or left in between, that also decides what is shown, to make it harder to work out somebody’s answers. It doesn’t always prevent that.
# What happens to the codes.
reveal-codes-go = From then on this device keeps what is shown. The codes, the list and the releases are erased from the journal here.
reveal-reveal = See the result
# Nothing was entered.
reveal-name-missing = Give the team a name.
# The codes are erased, not the result.
reveal-revealed = The result of this round was seen on this device. The codes that it was made from are erased from the journal here.
# State of a round in a list: remark after its title.
reveal-title-seen = result seen
# Way to it.
reveal-open = Open the result
# Way to the team.
reveal-to-team = To the team
# Before the open actions of a team, while its next round is prepared.
reveal-before-next = Open actions of this team
# What is kept besides.
reveal-scores-stay = It also keeps how many people had each overall score, as everyone was told before they answered.

## team: Words of a team's page.

# Section in the list of rounds.
team-teams = Teams
team-none = None yet. A team appears here when the result of its first round is seen, or when its history is brought in.
team-rounds-count = { $count ->
    [one] { $count } round
   *[other] { $count } rounds
}
# Actions that are neither done nor dropped.
team-open-actions = { $count ->
    [one] { $count } open action
   *[other] { $count } open actions
}
# Actions; it stands after team-open-actions.
team-overdue-actions = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
}
team-gone = This team is no longer here
team-actions = Actions
team-no-actions = No actions yet. They are agreed on while you talk about a result.
team-rounds = Rounds
team-no-rounds = No rounds yet.
# A round in the list of a team’s rounds. $people is “8 people”, $mean a number such as “3.75”.
team-row = { NAME($title) }, { NAME($date) }: { NAME($people) }, mean { NAME($mean) }
# How many answered.
team-so-many = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# Open a round.
team-open-round = Open the result of { $date }
team-trends = How it moved
# What is compared.
team-trends-lead = Only rounds that asked the same are laid side by side. Small groups move by chance: look for a direction over several rounds.
team-overall = Overall
# A point of a trend, in words. $people is “8 people”.
team-day-and-people = { $date } ({ $people })
team-by-date = Distances are as between the days.
team-evenly = Equal distances, whatever the time between.
team-interrupted = Not comparable with what was before
# What a picture over rounds shows, for who can’t see it. $rounds lists days with their figures, $note is team-by-date or team-evenly.
team-picture = { $title }: { $rounds }. { $note }
team-day = Day
team-people = People
team-mean = Mean
# Head of a column; each row holds round-result-range, “3.25 and 4”.
team-range = Probably between
# The table behind a picture.
team-as-table = The same as a table
# Rounds that asked something else.
team-others-asked = { $count ->
    [one] { $count } round asked something else and is not in these pictures.
   *[other] { $count } rounds asked something else and are not in these pictures.
}
team-file = Hand the history on
# What the file is for.
team-file-lead = The file holds this team’s released results, its actions, what it wants to keep and what went well. It is for another browser or the next facilitator. The scores that the test of change needs are not in it, so the first round after an import has no verdict of change.
team-with-owners = With the names of who sees to an action
team-export = Save the history
team-exported = Saved as { $file }.
# It was not.
team-not-exported = The browser doesn’t allow saving files here. Nothing was saved.
team-import = Bring a history in
# What an import needs.
team-import-hint = A team’s history from another browser or facilitator.
# Rounds, actions, sentences and wins, counted together.
team-imported = { $count ->
    [one] { $count } entry of { $team } added.
   *[other] { $count } entries of { $team } added.
}
team-import-known = Everything in that file about { $team } was here already.
team-import-damaged = That file is not a team’s history, or it is damaged: { $reason }. Nothing was changed. Ask for it to be saved and sent again.
# The file was written by a version whose rounds are no longer read.
team-import-older = That file was written by an older version of this tool, whose rounds can’t be read any more. Nothing was changed. Make the team here, and its next round anew.
team-import-newer = That file was written by a newer version of this tool. Nothing was changed. Ask whoever looks after the page for an update.
team-import-no-room = There is no room in this browser’s storage. What was brought in is lost when you close the page.
# Prepare another round.
team-next-round = Prepare the next round
team-remove = Remove this team
team-remove-question = Remove { $team } with all that is kept of it from this device? This can’t be undone. Save the history first if somebody may need it.
team-remove-no = Keep it
team-remove-yes = Yes, remove it
# Name of a file: plain letters, digits and hyphens only. $date is a day such as 2026-11-23.
team-file-name = pulse-check-team-{ $date }.json

## action: Words of actions.

action-last-time = Last time’s actions
# None are open.
action-none-open = No actions are open.
action-what = What will we do?
action-owner = Who sees to it? (optional)
# Where the owner stays.
action-owner-hint = Names stay on this device, unless you hand them on with the team’s history or an export of the journal.
action-by-when = By when? (optional)
# Unfolds the two fields that follow.
action-plan = When, and what shows that it helps
# Label of a field, the beginning of a sentence that the team writes on: “When the meeting opens”.
action-when = When …
# Label of a field: what the team would see or hear if the action helps.
action-sign = What shows that it helps?
action-add = Agree on it
action-enough = One or two are enough. What you keep counts more than what you list.
# “Sees to it”: is the one who takes care of the action. $owner is a person’s name.
action-owned-by = { NAME($owner) } sees to it
action-ideas = Ideas that fit
# Take an idea.
action-take = Take this as an action
# The same in full; it has to begin with action-take.
action-take-of = Take this as an action: { $title }
# For screen readers, on the button that removes an action. $text is the action.
action-remove = Remove “{ $text }”
# Above the actions that were added today.
action-agreed-today = Agreed on

## wall: Words of the projector.

# The wall is the projection that a team looks at together.
wall-title = Look at it together
wall-next = Next
wall-back = Back
# Where one is.
wall-position = { NUMBER($number) } of { NUMBER($count) }
# The same for who can’t see the screen, with its title.
wall-position-of = { NUMBER($number) } of { NUMBER($count) }: { $title }
# Over the whole window.
wall-fill = Fill the window
# The whole screen.
wall-full-screen = Full screen
# The browser refuses.
wall-no-full-screen = The browser or the page doesn’t allow full screen here. Filling the window works all the same.
# Back to the ordinary window.
wall-close = Back to the ordinary window
wall-help = Keys
# What is printed on the keys, as in the next six; “Home” and “End” as on the keyboards of the language.
wall-keys-1 = → ↓ Page Down
wall-keys-2 = ← ↑ Page Up
wall-keys-3 = Home
wall-keys-4 = End
wall-keys-5 = F
wall-keys-6 = ?
wall-keys-7 = Esc
wall-keys-do-1 = next screen
wall-keys-do-2 = previous screen
wall-keys-do-3 = first screen
wall-keys-do-4 = last screen
wall-keys-do-5 = full screen, on and off
wall-keys-do-6 = these keys, on and off
wall-keys-do-7 = back to the ordinary window
# Before a choice between the next two.
wall-by = Go through
wall-by-dimension = dimensions
wall-by-question = questions
# Before a choice between the next two.
wall-order = Begin with
wall-lowest-first = the lowest
wall-most-mixed-first = the most mixed
# Other windows follow.
wall-follows = A second window of this browser with this result follows along: put that one on the projector.
wall-glance = The team at a glance
wall-overview = Side by side
wall-trend = How it moved
wall-stands-out = What stands out
wall-prompts = To talk about
wall-actions = What we will do
wall-leaving = What leaves this room
# How many answered.
wall-answered = { $count ->
    [one] { $count } person answered
   *[other] { $count } people answered
}
# What was said about who joined and left, before the result was seen.
wall-told = Told beforehand: { $what }.
# Since some rounds.
wall-since = since { $dates }, { $moved }
# $joined is wall-joined, $left is wall-left.
wall-joined-and-left = { $joined } and { $left }
# How many joined.
wall-joined = { $count ->
    [one] { $count } person joined
   *[other] { $count } people joined
}
# By itself after wall-since, or after wall-joined: “2 people joined and 1 person left”.
wall-left = { $count ->
    [one] { $count } person left
   *[other] { $count } people left
}
# The same people.
wall-nobody-moved = nobody joined or left
wall-not-known = who joined or left is not known
# For rounds that there is no room for on the wall.
wall-told-elsewhere = { $count ->
    [one] { $count } earlier round: see the table of numbers
   *[other] { $count } earlier rounds: see the table of numbers
}
# Nobody is in another team’s round, too.
wall-in-no-other = nobody is also in another team’s round of { $dates }
# What low answers mean where bars are as answered.
wall-reversed-bars = Describes something unwelcome: the low answers are the good ones, and count as high.
wall-promised = What was promised
# On the first screen of a team’s first hour, before any number.
wall-first-hour = To begin with, for whoever likes to tell: which was the best team you were ever part of, and what did people do there?
# Nothing can be said of change.
wall-no-comparison = No earlier round with the same questions showed the whole, so nothing can be said about change.
wall-run-sheet = The hour, step by step
wall-start = Start the timer
wall-stop = Stop the timer
wall-elapsed = Minute { NUMBER($minute) } of { NUMBER($total) }
# Beside the running time. $step is the name of a step of the hour, such as “Look together”.
wall-planned-now = planned now: { $step }
wall-time-over = the planned time is over
wall-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# Beside a check box: the step is left out. $step is the name of a step of the hour.
wall-skip = Skip “{ $step }”
# What to say.
wall-to-say = You could say:
wall-total = { $count ->
    [one] { $count } minute in all
   *[other] { $count } minutes in all
}
wall-numbers = All numbers as a table
# A team and a day, as a title: “Team Blue, 23 Nov 2026”.
wall-on-day = { NAME($team) }, { NAME($date) }

## leaving: Words of what leaves the room.

# “Form” is that in which the result is taken along: paper, text, a table.
leaving-lead = Nothing leaves this device by itself. Choose a form and look at exactly what it holds before you take it along.
leaving-form = Form
leaving-print = Print or PDF
leaving-text = Text
leaving-markdown = Markdown, for a wiki
leaving-spreadsheet = A table, for a spreadsheet
leaving-csv = CSV, for programs
leaving-json = JSON, for programs
leaving-picture = A picture
leaving-which-picture = Which picture?
leaving-with-actions = With our actions
leaving-without-owners = Names of who sees to an action are never in it.
leaving-preview = Exactly this
leaving-print-now = Print
leaving-copy-now = Copy
leaving-save-now = Save as a file
leaving-save-svg = Save as SVG
leaving-save-png = Save as PNG
leaving-not-printed = The browser or the page doesn’t allow printing here. Copy the text instead.
# The browser refuses.
leaving-no-png = The browser can’t make a PNG here. Save the picture as SVG instead.
leaving-no-file = The browser doesn’t allow saving files here. Nothing was saved.
# It can’t be written.
leaving-no-json = This result can’t be written as JSON. Choose another form.
leaving-saved = Saved as { $file }.
leaving-stays = The result stays in the team’s history on this device.

## asked: Words of what is asked before a result is seen.

asked-title = Before you see it
asked-lead = What is shown also depends on this, and your answers will stand beside the result on the wall.
# $day is a day, $people is asked-people.
asked-since = Since the round of { $day } ({ $people }): how many have joined, and how many have left?
# How many took part.
asked-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
asked-joined = How many have joined?
asked-left = How many have left?
asked-unknown = Don’t know
# $day is a day, $team the name of another team.
asked-overlap = On { $day } a result of the team { NAME($team) } was shown here. Is somebody in both rounds?
asked-yes = Yes
asked-no = No
asked-missing = Say how many have joined and how many have left since { $day }, or that you don’t know.
asked-overlap-missing = Say whether somebody is in both rounds, or that you don’t know.
asked-too-many-left = Since { $day }: { NUMBER($left) } can’t have left, because { NUMBER($before) } took part then. Say how many of those are missing now.
asked-too-many-joined = Since { $day }: { NUMBER($joined) } can’t have joined, because { NUMBER($now) } took part now. Say how many of those are new.
asked-no-fit = Since { $day }: { NUMBER($before) } people less { NUMBER($left) } who left and plus { NUMBER($joined) } who joined would be { NUMBER($expected) }, and { NUMBER($now) } took part. Correct one of the two numbers, or say that you don’t know.
asked-changed = What this round holds has changed meanwhile. Look at it again before you go on.

## leading: For whoever leads a team: what the team may need from them.

# Button below a result.
leading-open = For whoever leads
leading-title = What my team may need from me
leading-lead = For whoever leads this team. It is made from the result that all have seen, and shows nothing more.
# Below the practices.
leading-ask = Before you choose, ask the team whether this is what they need. They know more than the numbers say.
leading-none = The result shows no single dimensions, so nothing can be picked from it.
# Button, back to the result.
leading-back = Back to the result
