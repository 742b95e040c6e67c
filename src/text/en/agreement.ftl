### The working agreement of a team.

## agreement: The working agreement of a team.

agreement-title = Our working agreement
agreement-intro = Three to five sentences that you want to keep, about what is hard in everyday work. Pick beginnings and reword them until they sound like you. Better three that you live by than ten that hang there. You don’t sign it; you try it, and change it where it doesn’t fit.
# Buttons and headings.
agreement-pick = Pick a beginning
agreement-own = Write your own
# Where more than five were written.
agreement-many = That is more than five. Which of them would you miss least?
# At the start of the facilitator’s hour, above the sentences.
agreement-hour = Our working agreement
# After three rounds. Each sentence is asked about; the answers follow.
agreement-still-question = Three rounds have passed. Does this still fit?
agreement-still-yes = Still fits
agreement-still-change = Reword
agreement-still-drop = Let it go
agreement-still-hint = A sentence that nobody has needed may go. One that was broken often may need to become smaller.
# A field with a sentence that is being reworded.
agreement-in-your-words = In your words
# Buttons, below the field of “agreement-own” and below that of a sentence that is being reworded.
agreement-add = Add it
agreement-save = Keep it like this
# For screen readers, on the buttons beside a sentence; the first three begin with what can be read on them.
agreement-still-yes-of = Still fits: “{ $text }”
agreement-still-change-of = Reword: “{ $text }”
agreement-still-drop-of = Let it go: “{ $text }”
agreement-up = Move up: “{ $text }”
agreement-down = Move down: “{ $text }”
# Shows the sentences as they will be printed.
agreement-page = On one page, to print

## starters: Beginnings for a working agreement, by topic.

# Topics. “about” says what a topic is for. “say” are sentences in the name of the team.
starters-mistakes = Mistakes
    .about = What happens in the first hour after a mistake, and what doesn’t.
    .say-1 = After a mistake we first ask what is needed now.
    .say-2 = Whoever tells of a mistake early is thanked for it.
    .say-3 = We look at what happened within a week, with tasks instead of names.
    .say-4 = What somebody says openly isn’t held against them later.
    .say-5 = What has to be reported by law or for safety, we report. Everything else stays with us.
starters-disagreement = Disagreement
    .about = How we differ without anybody having to fear for their place.
    .say-1 = Before we disagree, we say what we have understood.
    .say-2 = We argue about the matter, and not about people.
    .say-3 = Before we decide, we ask what speaks against it.
    .say-4 = If two of us are stuck, they talk to each other before they talk to others about it.
    .say-5 = Once it is decided, we give it a try, also those who saw it differently.
starters-news = News
    .about = Who hears what, when and where.
    .say-1 = Bad news comes early and first, also when it isn’t complete.
    .say-2 = With each decision we give the reason, or say that we can’t.
    .say-3 = What we decide is written on one line where all can find it.
    .say-4 = Whoever is away hears on the first day back what has happened.
    .say-5 = A question gets an answer within two days, even if it is “I don’t know yet”.
starters-tight = When it gets tight
    .about = What holds when there is too much of everything.
    .say-1 = Anyone may say that it is too much, and needs no reason for it.
    .say-2 = If somebody says so, we leave one thing out on the same day.
    .say-3 = Whoever can’t keep a promise says so before the day.
    .say-4 = If one of us snaps, they come back to it on the same day.
    .say-5 = Breaks and evenings stay free, also in busy weeks.
    .say-6 = We begin and end on time, and whoever will be late says so beforehand.

## team-wins: What went well in a team.

team-wins-title = What went well
# A field.
team-wins-what = What went well since last time?
team-wins-hint = One line for each. Something that happened, and what people did for it. Name people only if they are there and like it. It stays with the team, and leaves the room only if you tick that.
team-wins-add = Note it
# On a team’s page, as long as there are none.
team-wins-none = Nothing noted yet. It is noted while you look at a result together.
# Tick: whether they are in what leaves the room.
team-wins-with = With what went well
