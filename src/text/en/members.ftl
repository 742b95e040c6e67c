### What members do in a sealed round.

## member: Words for a member of a round.

member-to-facilitator = Back to the facilitator’s page
member-start = Answer
member-resume = Continue
# Whether a keeper should answer.
member-keeper-answers = You keep this round. Answer only if you are part of the team, too.
member-over = The last day of this round was { $date }. No more answers are taken. Ask the facilitator if you think that this is wrong.
member-given-up = This round was given up on this device. No more answers are taken here.
member-not-kept = Nothing is kept here. Copy your code before you close or reload this page, and hand in one code only.
member-own-results = You get your own results, too. They stay in your journal on this device.
# Headline of the review.
member-review = Before your answers are sealed
# Lead of the review.
member-review-lead = Exactly this goes into your code, with the overall score that follows from it. Once sealed, it can’t be changed.
# Section on actions.
member-helped = Did it help?
# What happens with it.
member-helped-lead = What was agreed on earlier. What you say of it is sealed in the same way.
member-helped-yes = Helped
member-helped-no = No difference
member-helped-untried = Not tried
member-helped-skip = Skip
# Choice: keep code and answers together.
member-tie = Remember on this device which answers are in my code
# What is so otherwise.
member-tie-hint = Otherwise your results go to your journal, and nothing here ties them to the code. From the questions and the day they might still be matched.
member-seal = Seal my answers
# Why they can’t be sealed.
member-nothing-answered = You have skipped every question. Answer at least one to hand something in.
member-not-sealed = Your answers could not be sealed: one of the keepers’ keys is of no use. Nothing was handed over. Tell the facilitator that the round needs a new link.
member-handed-over = Exactly this will be handed over
# What to do with the code.
member-next = Post this code where your team collects them, in the chat for example. You may do so under your own name: opening it takes the keys of all keepers.
# The same in a quick round.
member-next-quick = Post this code where your team collects them, in the chat for example. Your name may stand beside it, but mind: the keeper’s device could open it. To everyone else it is noise.
# What to do with the code on the facilitator’s device.
member-handed-in-here = This device collects the codes, and yours is among them already. Post its fingerprint in the chat all the same: keepers compare the list with it.
member-code = Your code
member-copy = Copy my code
# A fingerprint is the short form of a code, such as ABCD-EFGH-IJKL-MNOP.
member-fingerprint = Its fingerprint: { NAME($fingerprint) }
# What it is for.
member-fingerprint-hint = By it you find your code in the closed list.
# One person, one code.
member-one-code = This is your code for this round. Opening the link again here shows the same one. Once it is posted it counts, also if you remove the round here: with another code, your answers would count twice.
# Way to the own results.
member-to-results = See my own results
member-inside = What is inside it
# For how long it is shown.
member-inside-once = Shown until you leave this page: that these answers are in the code is not kept.
# Why it is not shown.
member-inside-gone = What is inside was shown when you sealed it. It isn’t kept with the code, and this page can’t read it from the code.
# What is not inside.
member-inside-nothing-else = Nothing else: no name, no time, nothing about your device. The code is as long as everyone’s.
# Instead of an answer.
member-skipped = Skipped
member-overall = Overall score, to the nearest quarter
# Instead of a score.
member-overall-none = None: too few answers
# Above the message that asks the facilitator to take the old code out. $count is how many codes were dropped.
member-dropped = { $count ->
    [one] You have dropped a code of this round on this device. If it was posted, it counts until the facilitator takes it out. If you haven’t sent this message yet, send it.
   *[other] You have dropped { $count } codes of this round on this device. Those that were posted count until the facilitator takes them out. If you haven’t sent this message yet, send it.
}
member-anew = Change your answers, or can’t a keeper use your code?
# When a new code is made, and what becomes of the old one.
member-anew-hint = As long as the list is open, you can drop this code here and answer again. The old code counts until the facilitator takes it out: send this message first, or your answers count twice with the new one. If a keeper names your codes twice, talk to each other.
# The same once the list is closed.
member-anew-closed = The list is closed. A new code counts only if the facilitator opens the list again: send this message and wait for that. The old code counts until the facilitator takes it out.
member-anew-late = It is too late to answer again: the last day is over, or the round was released or given up. Your code stays as it is.
# Names the message about the old code.
member-anew-message = Message to the facilitator
member-anew-copy = Copy the message
# A message to the facilitator. $fingerprint is that of the old code, $title that of the round.
member-anew-text = “{ $title }”: please take out my code with the fingerprint { $fingerprint }. I answer again and hand in a new one.
# Drop the code and answer again.
member-anew-start = Answer again
member-anew-question = Drop { $fingerprint } here? It counts until the facilitator takes it out. With two codes in the list, your answers would count twice.
member-anew-yes = Yes, drop it and answer again
member-anew-no = No, keep it

## heard: Words of whose keys a round has, and of what its keepers have posted.

# State of a keeper, after the name; in lower case in English.
heard-unheard = no message seen yet
# Who posted a signed message.
heard-question = Signed with the key in the name of “{ NAME($name) }”. Was it “{ NAME($name) }” who posted it?
# The keeper in person.
heard-yes = Yes
heard-no = I haven’t seen that
# State of a keeper.
heard-heard = You have seen that “{ NAME($name) }” posted it.
# State of a keeper.
heard-signed = Signed with this key. Who posted it, you haven’t seen.
heard-check = Check what the keepers posted
# What a message proves.
heard-check-hint = A message proves a key, not a person. Compare where nobody in between could change it: in the room, by voice.
heard-field = Paste the keepers’ messages, or type a mark that you were told
heard-add = Check
# A typed mark is right.
heard-mark-right = That is the mark of this round.
# A typed mark is right.
heard-key-right = That is the mark of the key in the name of “{ NAME($name) }”.
# A typed mark is none of these.
heard-mark-wrong = { $mark } is neither this round’s mark nor that of a key in it. Check for slips. If it stays so, don’t answer: you may have been given another link than the others. Ask the keepers in person.
heard-taken = { $count ->
    [one] { $count } message is signed with a key of this round. Now say who posted it.
   *[other] { $count } messages are signed with keys of this round. Now say who posted them.
}
heard-known = That was checked before.
# A message of another round beside those of this one.
heard-also-foreign = There is a message of another round, too. If it isn’t from an earlier round of your team, don’t answer: you may have been given another link than the others. Ask the keepers in person.
heard-foreign = A message is of another round. Don’t answer before you know why: you may have been given another link than the others. Ask the keepers in person.
heard-unsigned = A message is not signed with the key in the name of “{ NAME($name) }”. Anybody can make one up: ask “{ NAME($name) }” in person.
heard-newer = A message was made by a newer version of this tool. Reload this page, then paste it again.
heard-damaged = A message is cut short or damaged. Copy it again, from the first to the last character.
heard-none = There is no keeper’s message in that text, and no mark. A message holds a code that begins with PULSE1A; a mark looks like ABCD-EFGH-IJKL-MNOP.
# Beside the way to the questions.
heard-start-unheard = You haven’t seen a message from everyone who keeps. You can answer; but this page can’t know who holds the keys.

## look-up: Words of looking a code up in the closed list.

look-up-title = Look whether the closed list holds your code
look-up-field = Paste the list and the messages
look-up-look = Look
# How many are in it.
look-up-count = { $count ->
    [one] The list holds { $count } code.
   *[other] The list holds { $count } codes.
}
# The own code is in it.
look-up-yours-in = Yours, { NAME($fingerprint) }, is in it.
# $fingerprint is that of a code that was dropped for a new one.
look-up-dropped-in = The code that you dropped, { NAME($fingerprint) }, is in it. With a new one in it, too, your answers count twice: say so where everybody reads it, before anybody releases.
# The own code is not in it.
look-up-yours-missing = Yours, { NAME($fingerprint) }, is not in it. Say so where everybody reads it, before anybody releases.
look-up-all = All fingerprints
# What a keeper says.
look-up-announced = “{ NAME($name) }” has announced this list.
# What a keeper says.
look-up-announced-other = “{ NAME($name) }” has announced another list than this one. Say so where everybody reads it: nobody may release before that is settled.
# What a keeper says.
look-up-unannounced = “{ NAME($name) }” has announced no list yet.
look-up-other-lists = The facilitator has signed another list of this round, too: { NAME($marks) }. Ask which one counts, and have its mark said aloud.
look-up-your-fingerprint = Is your code on another device? Type its fingerprint
look-up-no-fingerprint = A fingerprint looks like ABCD-EFGH-IJKL-MNOP.
look-up-line = Post this line, so that the keepers can see that you looked
# What a member posts.
look-up-line-text = Mine is { $fingerprint } in list { $mark }
look-up-copy-line = Copy the line
look-up-cut-short = That list is cut short. Copy it again, from the first to the last character, or ask for it as a file.
look-up-damaged = That list is damaged. Ask for it to be sent again.
look-up-newer = That list was made by a newer version of this tool. Reload this page, then paste it again.
look-up-none = There is no closed list in that text. A list begins with PULSE1F.
look-up-foreign = That list belongs to another round. Look for the one of this round.
look-up-unsigned = That list is not signed by this round’s facilitator, so anybody can have made it. Ask for the right one.
# The list breaks a rule of the round, as in the next two.
look-up-broken-few = { $found ->
    [one] The facilitator’s key signed this list, but it breaks a rule: it holds { $found } code, and this round promised at least { NUMBER($minimum) }. It must not be released.
   *[other] The facilitator’s key signed this list, but it breaks a rule: it holds { $found } codes, and this round promised at least { NUMBER($minimum) }. It must not be released.
}
look-up-broken-invited = The facilitator’s key signed this list, but it breaks a rule: it holds { NUMBER($found) } codes, and { NUMBER($invited) } people are invited. It must not be released.
look-up-broken-other = The facilitator’s key signed this list, but it breaks a rule: codes in it stand twice, are changed copies, or are not of this round. It must not be released.

## mailbox: Words of a mailbox, a folder on a web server into which codes are put.

mailbox-hand-in = Hand in
# Button: a keeper’s announcement, or the closed list.
mailbox-put-in = Put it into the mailbox
# $host is the name of a server.
mailbox-what-it-sees = Your code goes to the mailbox at { NAME($host) }. It can see that something was handed in, when, and from which address in the network, and who has this round’s page open; not what is in your code.
mailbox-on-its-way = On its way …
# The code, or whatever else.
mailbox-is-in = It’s in the mailbox.
# $reason is a sentence, or two.
mailbox-not-in = It is not in. { $reason } You can hand it in by copying it, too.
# Summary of the ways that need no mailbox.
mailbox-otherwise = Without the mailbox
# Facilitators’, keepers’ and members’ pages look by themselves.
mailbox-looks = This page looks into the mailbox at { NAME($host) } by itself, every few seconds, as long as it is open and seen.
mailbox-no-answer = The mailbox doesn’t answer. Check your connection and try again.
mailbox-full = The mailbox has no room. Tell whoever looks after this page.
# $status is a number by which web servers say what is wrong.
mailbox-refused = The mailbox refuses it ({ NUMBER($status) }). Tell whoever looks after this page.
# After “It is not in.”
mailbox-gone = It was, and has gone from the mailbox since.
mailbox-something-else = Something else answers in the mailbox’s place, perhaps a page to sign on. Tell whoever looks after this page.
# Seen by whoever collects.
mailbox-crowded = More lies in the mailbox than this round can need, so not all of it is read. Somebody who has the link may have put it there. Collect codes by copying, too.
# The mailbox said that a file is in.
mailbox-untrue = The mailbox said yes, and gives something else back. Tell whoever looks after this page.
# After “It is not in.” The name of a file.
mailbox-taken = Something else lies in the mailbox under its name. Tell whoever looks after this page.
# Button: a keeper’s card, to whoever sets the round up.
mailbox-send-card = Send my card
mailbox-card-is-in = Your card is in the mailbox.
# “This mark” is the mark of the key, above.
mailbox-tell-key = Tell this mark to the person who asked you, in the room or by phone: whoever looks after the mailbox could put another card in the place of yours.
# $name is a person’s name.
mailbox-card-came = A card in the name of “{ NAME($name) }” has come by the mailbox. Ask “{ NAME($name) }”, in person or by phone, for the mark of their key.
# In front of a field for a mark. The mark is that of a key.
mailbox-told-key = Type the mark that the keeper told you
mailbox-add-card = Add the keeper
mailbox-no-such-card = No card that came has that mark. Check for slips; if it stays so, somebody may have put another card there: let the keeper send theirs by copy.
# $title is the name of a round, $link an address.
mailbox-request-text =
    Would you help to keep our round “{ $title }”? You would hold one of the keys: opening one person’s answers takes all of them. Please tell the team yourself that you keep it, compare the list with what people say, and release only that list: another one could tell one person’s answers. Open this page on the device that you will use next week too, enter your name, and tell me the mark of your key, in person or by phone:
    { $link }
# A field of people’s lines follows. “Mine is … in list …” is how these lines begin: they are made by each person’s page (message lookup-line-text).
mailbox-lines-lead = A list that is not the one that people looked into can tell one person’s answers when you release it. Each person’s page makes a line, “Mine is … in list …”. Copy yourself what people have posted of them, or type them as they are said, each in a line with the name. It is not stored.
# Above fingerprints of codes.
mailbox-unsaid = { $count ->
    [one] No line names this list for { $count } code in it. Ask whose it is. Was it made up?
   *[other] No line names this list for { $count } codes in it. Ask whose they are. Were they made up?
}
# Summary: closing the list of these codes only.
mailbox-told = Close from what people tell you
mailbox-told-lead = No names stand beside codes in a mailbox. Let each person post or say the fingerprint that their page shows, and paste it here with the names: the list will hold these codes and no others.
mailbox-told-field = The fingerprints that people told
mailbox-told-take = Look for them
# Above fingerprints.
mailbox-told-missing = { $count ->
    [one] { $count } is told, but its code is not here. Ask whose it is; let them hand in once more.
   *[other] { $count } are told, but their codes are not here. Ask whose they are; let them hand in once more.
}
mailbox-told-close = Close the list of these codes
# $count codes go in; $left of those that are here are left out.
mailbox-told-question = { $count ->
    [one] { $count } code goes into the list; left out: { NUMBER($left) }. Has each person told you theirs?
   *[other] { $count } codes go into the list; left out: { NUMBER($left) }. Has each person told you theirs?
}
# $count codes were told of at least $minimum.
mailbox-told-too-few = { $count ->
    [one] { $count } code is told so far; { NUMBER($minimum) } are needed.
   *[other] { $count } codes are told so far; { NUMBER($minimum) } are needed.
}
mailbox-unsealed = Another keeper’s key for sealed releases is not here, or there are two. Send your release to that keeper yourself.
# Lines of people name the list, each for one code.
mailbox-lines-complete = { $count ->
    [one] A line names this list for the { $count } code in it.
   *[other] Lines name this list for all { $count } codes in it.
}
mailbox-lines-look = Whoever has the list can write such lines. Did you see or hear each person say their own, and do you know them all?
mailbox-other-list-blocks = Somebody speaks of another list. Which one counts has to be said aloud first, by its mark.
mailbox-list-said-aloud = Type the mark of the list that counts, as it was said
mailbox-compare-list = Compare
mailbox-not-this-list = That is not the mark of this list. Check for slips; if it stays so, this list must not be released.
# Beside a button that makes something.
mailbox-also = What this makes also goes into the mailbox at once.
# Beside the button that makes a round; the number of people was not entered.
mailbox-needs-invited = Say how many people are invited, and the round can go by this page’s mailbox.
# $fingerprint is that of a code.
mailbox-told-copy = { $fingerprint } is a changed copy of another code that was told. Ask both people which fingerprint their page shows.
mailbox-seal-again = Try again
