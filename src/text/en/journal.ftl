### The journal on this device.

## journal: Words of the journal.

journal-title = Your journal
# Below the heading “Your journal”: it is on this device and nowhere else.
journal-lead = Only on this device.
# Lead while nothing is kept.
journal-lead-forgetting = Gone once you close or reload this page.
journal-check-ins = Check-ins
# Button, to the guide: short pages to read.
journal-to-guide = Guide
# Button, to the programme for rebuilding trust.
journal-to-rebuilding = Rebuilding trust
# In the list of what is open: the weekly look of that programme is due.
journal-weekly-look = Rebuilding trust: look at this week
# Beside a commitment that belongs to that programme.
journal-counts-double = Counts double
# Button, to where a note of thanks, feedback or an apology is written.
journal-write-note = Write a note
journal-no-check-ins = No check-ins yet. Your first one will appear here.
journal-show = Show
# For screen readers, in the place of “Show”. $date is a day, such as “23 Nov 2026”.
journal-show-of = Show results of { $date }
journal-trends = How things moved
journal-practices = Practices you chose
journal-no-practices = None yet. Your results suggest some.
# After the name of a practice: since when it has been tried. $date is a day.
journal-since = since { $date }
# In the place of a practice’s name: the page once offered it under the name $id, a short word such as “walk-and-talk”, and no longer does.
journal-practice-gone = A practice that this page doesn’t offer any more ({ NAME($id) })
journal-how-went = How did it go?
journal-helped = It helped
# Answer to “How did it go?”: neither that it helped nor that it didn’t.
journal-unclear = Hard to say
journal-not-for-me = Not for me
# Heading: what a person has promised to others.
journal-commitments = Commitments
journal-commitments-lead = What you said you would do. Following through, and saying so openly when it changes, is what builds trust.
journal-what = What will you do?
journal-by-when = By when? (optional)
# After a commitment that is open. $date is a day.
journal-due = by { $date }
# The day has passed.
journal-overdue = due since { $date }
journal-add = Add
# State of a commitment, as the next three. It agrees with “commitment” where a language has genders.
journal-open = Open
# State of a commitment: it was fulfilled.
journal-kept = Kept
# State of a commitment: it was changed openly, with those whom it was made to.
journal-renegotiated = Renegotiated
# State of a commitment: it was not fulfilled.
journal-missed = Missed
journal-wins = Small wins
journal-win = What went well?
# For screen readers, on the button that removes an entry. $text is the entry, in people’s own words.
journal-remove = Remove “{ $text }”
journal-data = Your data
# Show the bytes.
journal-show-stored = Show exactly what is stored
# Nothing is stored.
journal-stored-nothing = Nothing is stored.
# The storage can’t be reached any more.
journal-stored-out-of-reach = The storage of this site can’t be reached any more, so what is stored in it can’t be shown. Allow it for this site in your browser, then reload the page.
# Above the stored text. $origin is an address, such as “https://example.org”.
journal-stored-where = In this browser’s local storage for { $origin }:
# Something of it is blanked out.
journal-stored-blanked = Secret keys of team rounds, and how many people of a team had each score, are replaced by “…”: others might be looking on.
# Show that as well.
journal-show-blanked = Show keys and scores as well
# Write a file.
journal-export = Export
journal-exported = Exported as { $file }.
journal-not-exported = No file was written: the browser doesn’t allow it here, or an entry can’t be written. Copy what is shown under “Show exactly what is stored” instead.
# Read a file.
journal-import = Import
journal-imported = { $count ->
    [one] { $count } entry added.
   *[other] { $count } entries added.
}
# Everything was there.
journal-import-known = Everything in that file was here already.
journal-import-damaged = That file is not a journal that was exported here, or it is damaged. Nothing was changed. Choose a file whose name begins with “pulse-check-journal”.
journal-import-newer = That file was exported by a newer version of this tool. Nothing was changed. Import it on the page where it was exported, or ask for an update.
journal-import-no-room = There is no room left for that file in this site’s storage. Nothing was changed. Make room, then try again.
journal-erase = Erase everything
journal-erase-question = Erase your goal and all check-ins, unfinished answers, practices, commitments, small wins and team rounds with their keys from this browser? This can’t be undone.
journal-erase-yes = Yes, erase everything
journal-erase-no = Keep everything
journal-erased = Everything was erased.
# Perhaps not all of it.
journal-not-erased = The storage of this site can’t be reached any more, so what was stored in it may still be there. Allow it for this site in your browser, then reload the page and erase again.

## remind: Days to take into a calendar, as a file.

# Fold.
remind-of-check-ins = Remind me of the next check-ins
remind-of-rounds = Remind me of the next rounds
# Button, below what a team agreed on.
remind-of-actions = Save what is due to my calendar
remind-lead = A file for your calendar, which reminds you on the day. It holds no answer and no address, and nothing tells this page whether you use it.
# Buttons.
remind-every = { $weeks ->
    [one] Every { $weeks } week
   *[other] Every { $weeks } weeks
}
# What the calendar shows: neutral, for others may see the calendar.
remind-check-in = Team pulse
remind-practice = See how it went
remind-commitment = Keep what was agreed
# Button.
remind-save = Save to my calendar
# Tick beside it: whether what the person wrote stands in the calendar.
remind-with-text = Write what it is about into the entry
remind-saved = Saved. Open the file to take it into your calendar.
remind-not-saved = The file couldn’t be saved. Your browser may block downloads here.
