### What keepers do in a sealed round.

## keep: Words for a keeper.

# A keeper holds a key; “to keep a round” is to do that for one round.
keep-card-title = Help to keep a round
keep-card-lead = You hold one of the keys to a team’s answers. This page shows you no answer, and the other keys alone open none. But a list that is not the posted one can tell one person’s answers when you release it.
# What a keeper does.
keep-card-steps = You do four things: send your card; tell the team that you keep the round; compare the closed list with the chat; release the sum, once.
keep-card-own = Post only what your own page made.
# Where the keys are.
keep-card-device = Your keys stay in this browser, on this device, until you have released or given the round up. They are in no export. Show nobody what is stored here.
# How long they last.
keep-card-week = After seven days without a visit, some browsers erase what a page has stored. Open this page again within a week; don’t use a private window.
keep-not-kept = Nothing is kept here, so your keys will be lost when you close or reload this page. Use another browser or page.
keep-your-name = Your name, as the team knows you
keep-make-card = Make my card
keep-name-missing = Enter your name, on one line.
keep-name-too-long = That name is too long. Shorten it to { NUMBER($most) } characters.
keep-name-character = That name holds a character that can’t be seen or shown. Type it anew.
keep-name-accents = That name has more than four accents on one letter. Remove some.
keep-name-mark = That name looks like a mark. Enter a name that doesn’t.
# A card is what a keeper’s page makes: the public key with the name.
keep-card = Your card
keep-copy-card = Copy my card
# Headline of a card.
keep-card-of = Card of “{ NAME($name) }”
# The card to send.
keep-card-message =
    My keeper’s card:
    { $code }
# What comes next.
keep-card-next = Send it to the person who sets the round up. You get the round’s link from them: open it here. A card is for one round only.
# When it is thrown away.
keep-card-until = If no round uses it until { $date }, it is thrown away the next time that you open your rounds here.
keep-drop-card = Throw this card away
keep-drop-card-question = If a round has been set up with this card, it can never be added up without its key. Throw it away?
keep-drop-card-yes = Yes, throw it away
keep-drop-card-no = Keep it
keep-title = You keep this round
keep-no-key = You are a keeper, and your key is not here?
# What to do.
keep-no-key-hint = Your key is only in the browser and on the device on which you made your card, and only as long as that browser keeps it. Open this link there. If the key is lost, nobody can open the answers, and nothing else is lost: tell the facilitator to set up a new round.
keep-key-wrong = This round names your key wrongly. Don’t keep it: somebody has changed the link, or put it together. Tell the person who sent it, in person or by phone.
keep-other-name = This round names you “{ NAME($name) }”; your card says “{ NAME($card) }”. Don’t keep it. Ask for a new link.
# What to look at.
keep-key-right = The round names your key as your card does.
keep-place = Your place
keep-place-of = { NUMBER($place) } of { NUMBER($count) }
# The last place in the order of releases; it stands in the place of keep-place-of.
keep-place-last = { NUMBER($place) } of { NUMBER($count) }; who releases last can see the sum first
keep-round-title = Title
keep-people = People invited
# Instead of a number.
keep-people-unknown = not said
keep-minimum = Answers needed
keep-keepers = Keepers, in this order
keep-actions = Asked whether it helped
keep-keep = I keep this round
# Beside the button.
keep-keep-once = This uses your card up: it can keep this round and no other. Then your page makes a message that you post yourself.
keep-message = Your message to the team
keep-copy-message = Copy my message
# What the keeper posts.
keep-message-text =
    I made a key in my own browser and keep the round “{ $title }”. Its mark is { $round }, my key is { $key }. If I haven’t told you about this round, ask me before you answer.
    { $code }
keep-message-hint = Post it yourself, where the team reads it. Say the round’s mark aloud when you meet.
keep-message-again = Your message, to post again
# What to wait for.
keep-list-lead = When the list is closed, copy the chat yourself, from the invitation to the message with the list, and paste it here; no summary that somebody sends you. It is not stored.
keep-paste-list = The chat, with the message of the list
keep-look-at-list = Look at the list
keep-another-list = Take another list
keep-released-other = You have released another list of this round already: a second release could tell what lies between the two. If the list really changed, the round has to be run again.
keep-two-lists = The facilitator has signed two lists of this round: { NAME($mark) } and { NAME($others) }. Ask which one counts, and have its mark said aloud. Nothing is released before that.
keep-chosen = Type the mark that was said
keep-choose = Take that list
keep-not-chosen = That is the mark of none of these lists. Check for slips; if it stays so, ask for the list that was meant.
# How many can’t be used.
keep-bad = { $count ->
    [one] One code can’t be used: it was changed, made up or sealed with other software. With it in the list, nothing can be released.
   *[other] { $count } codes can’t be used: they were changed, made up or sealed with other software. With them in the list, nothing can be released.
}
# “Them”, “one”: the codes that can’t be used.
keep-bad-next = The facilitator closes a new list without them; whoever handed one in answers again. If it happens to the same person twice, or to several, talk to each other.
keep-bad-message = What you post
keep-copy-bad = Copy it
# A message to the team. $fingerprints lists fingerprints of codes.
keep-bad-text = I keep the round “{ $title }” and can’t use these codes: { $fingerprints }. If one is yours, please open the round’s link and answer again. Then the list has to be closed anew, without them.
keep-announce-title = Announce the list
keep-announce-lead = Tell everybody which list you are going to release, and give people time to look: a day, if you can.
keep-announce = Announce this list
# Said after the press of the button above, if it takes a moment.
keep-checking = One moment: every code on the list is being checked.
keep-announcement = What you announce
keep-copy-announcement = Copy the announcement
# What the keeper posts.
keep-announcement-text =
    I am going to release list { $mark } of the round “{ $title }”, with { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }. Look whether yours is in it, and say so here if it isn’t.
    { $code }
keep-others-title = The other keepers
# State of a keeper, after the name, as the next four. In lower case in English.
keep-has-announced = announced
keep-announced-other = announced another list
keep-not-announced = not announced yet
keep-has-released = released
keep-not-released = not released yet
# $announced is one of the first three of these, $released one of the last two.
keep-announced-and-released = { $announced }, { $released }
keep-paste-others = Paste what they have posted, and the releases that they send you
keep-take-others = Take it in
# Announcements and releases of other keepers.
keep-taken = { $count ->
    [one] { $count } new.
   *[other] { $count } new.
}
# What came of it.
keep-nothing-new = Nothing new in it.
# Announcements and releases. A line for each follows, with a reason.
keep-useless = { $count ->
    [one] { $count } can’t be used:
   *[other] { $count } can’t be used:
}
# The keeper was asked.
keep-settled = “{ NAME($name) }” has told me that this list counts
keep-release-title = Release the sum
keep-waits-for-announcement = First every keeper has to announce this list. Missing: { $names }.
keep-waits-for-release = You release after { $names }.
keep-names-other = “{ NAME($name) }” has announced another list, too. Ask which one counts; nothing is released before.
keep-wrong-release = The release in the name of “{ NAME($name) }” is not right: it is for another list, or its sum is not that of the list. Ask “{ NAME($name) }”, and release nothing.
keep-release = Release the sum
# Beside the button.
keep-release-once = Has nobody said that their code is missing? You release once; then your keys are erased.
# It is done.
keep-released = You released the list { NAME($mark) }. Your keys to answers are gone: this browser’s storage was read again.
keep-own-release = Your release
keep-copy-release = Copy my release
# The release to send.
keep-release-text =
    My release for “{ $title }”:
    { $code }
keep-release-hint = Send it to the other keepers, not into the chat: whoever has the list and every release can work out exactly how often each answer was given. You find it here again, until you remove the round or look at its result on this device.
keep-check-sums = Check what the other keepers have released
# What is checked.
keep-check-sums-hint = A release whose sum is not that of the list is named, and so is a keeper who has signed two.
# Reason below keep-useless.
keep-second-release = another release in the name of “{ NAME($name) }”, and not the same. Both are signed: ask “{ NAME($name) }”, and release nothing before you know.
# Reason below keep-useless: what was pasted is damaged.
keep-useless-damaged = damaged. Ask for it to be copied and posted again.
# Reason below keep-useless.
keep-useless-newer = made by a newer version of this tool. Reload this page, then paste it again.
keep-useless-for-another = sealed for another keeper. Leave it to them.
# $name is a person’s name.
keep-useless-sealed = a release that “{ NAME($name) }” is said to have sealed, and that doesn’t open here. Ask “{ NAME($name) }” for it by copy.
# Reason below keep-useless: what was pasted is of another round.
keep-foreign = of another round. Ask for the one of this round.
keep-before = This device has released for this round before. This page doesn’t release a second time.
keep-no-storage = This page can’t store anything here, so nobody could tell afterwards whether your keys are erased. Nothing was done. Allow it for this site, then try again.
keep-full = This site’s storage is full, so your keys can’t be erased now. Nothing was done. Make room in it, then try again.
keep-newer = A newer version of this page is open or has been, and what it stores is left alone. Nothing was done. Reload this page, then try again.
keep-changed = What is here has changed meanwhile. Nothing was done. Look at it again.
keep-key-gone = This device holds no key for this round any more. If another tab has released, reload this page.

## compare: Words of comparing the closed list with the chat.

compare-title = Compare the list with the chat
compare-lead = A list that is not the posted one can tell one person’s answers when you release it. So copy the chat yourself, from the invitation to now, and paste it here; no summary that somebody sends you. It is not stored.
compare-field = The chat
# What may be added.
compare-add-hint = Somebody told you their fingerprint in the room? Add it in the same way, in a line with the name.
compare-compare = Compare
compare-empty = There is no code of this round in that text, and no fingerprint. Paste the chat with the codes.
# Nothing is left over.
compare-complete = { $count ->
    [one] The code of the list is in the chat, and no other code is.
   *[other] All { $count } codes of the list are in the chat, and no other code is.
}
# “Each”, “them”: each code, and the people whose names stand beside them.
compare-look = Does each stand beside another name, and do you know them all?
# The list is compared, and announced.
compare-looked = Yes, announce this list
# Above fingerprints of codes.
compare-unposted = { $count ->
    [one] In the list, but not in the chat: { $count }. Ask whose it is. Was it made up?
   *[other] In the list, but not in the chat: { $count }. Ask whose they are. Were they made up?
}
# Above fingerprints of codes.
compare-unlisted = { $count ->
    [one] In the chat, but not in the list: { $count }. Ask why it was left out.
   *[other] In the chat, but not in the list: { $count }. Ask why they were left out.
}
compare-other-list = { $count ->
    [one] Somebody was shown another list: { $count } line. Ask them which.
   *[other] People were shown another list: { $count } lines. Ask them which.
}
compare-other-round = { $count ->
    [one] Of another round: { $count } code. Somebody may have been given another link. Ask them.
   *[other] Of other rounds: { $count } codes. People may have been given another link. Ask them.
}
# Codes in the chat that are not whole.
compare-unreadable = { $count ->
    [one] { $count } code in the chat can’t be read: it is cut short or damaged. Somebody’s answers may be missing in the list. Ask them.
   *[other] { $count } codes in the chat can’t be read: they are cut short or damaged. People’s answers may be missing in the list. Ask them.
}
# Codes of the list of which only the fingerprint is in the chat.
compare-by-mark = { $count ->
    [one] { $count } code of the list is in the chat as a fingerprint only. Anybody can write one down: ask the person beside whose name it stands.
   *[other] { $count } codes of the list are in the chat as fingerprints only. Anybody can write them down: ask the people beside whose names they stand.
}
compare-together = Posted together, so probably by one person. Ask each person.
# How it was posted.
compare-as-code = code
# How it was posted.
compare-as-mark = fingerprint
# Somebody looked it up.
compare-said-of-list = found in this list
# Instead of who posted it.
compare-nothing-before = nothing before it
# It is done.
compare-done = This is settled for this list.
# Do it again.
compare-again = Compare again
# Go on with what is left over.
compare-settle = I have settled this with these people
compare-settle-question = Have you asked each of these people yourself, and not only the facilitator? A code that is left out or made up can tell one person’s answers when you release.
compare-settle-yes = Yes, I have asked them
compare-settle-no = Not yet
compare-no-chat = There is no chat to compare with?
# What to do.
compare-no-chat-hint = Then let each person tell you their fingerprint, in the room or by phone, and type them into the field above. If you can’t do that either, nothing shows that these codes are of different people.
compare-no-chat-go-on = Go on without comparing
compare-no-chat-question = Were all codes but one made up, your release would tell that one person’s answers. Will you vouch for each code in this list without having compared it?
compare-no-chat-yes = Yes, go on without
compare-no-chat-no = No

## give-up: Words of giving a round up.

give-up-title = Give this round up
give-up-lead = If the facilitator says that nothing will come of this round, erase your keys: what was posted then stays closed.
give-up-lead-over = The last day of this round is over. If nothing comes of it, erase your keys: what was posted then stays closed.
# When it happens by itself.
give-up-by-itself = On { $date } or later, this page does it by itself when you open your rounds.
give-up-give-up = Erase my keys
give-up-question = Nobody can add this round up any more then. Erase your keys?
give-up-yes = Yes, erase them
give-up-no = No
# It is done.
give-up-done = You have given this round up. Your keys to answers are gone: this browser’s storage was read again.

## wall-mark: Words of comparing the mark of a result.

wall-mark-title = Compare the mark of the result
wall-mark-lead = The wall shows a mark with the result. Your page works it out by itself, from the list and all releases, and shows no figure.
wall-mark-waiting = It can do so once the right releases of all keepers are here.
# What it needs.
wall-mark-history = Has the team had rounds before? Then take its history file in under “Team rounds” first, choose the team here, and give the same answers as on the wall.
wall-mark-type-mark = Type the mark from the wall
wall-mark-compare = Compare
# It is the same.
wall-mark-right = That is the mark that your page works out, too: an unchanged page on the wall shows the result of this list.
# It is another.
wall-mark-wrong = Your page works out another mark than this. Check for slips, and whether it knows the same earlier rounds. If it stays so, say so now: the wall may show another result.
wall-mark-no-mark = A mark looks like ABCD-EFGH-IJKL-MNOP.
wall-mark-not-worked-out = Your page can’t work it out from what is here: the answers don’t add up, or those about earlier rounds don’t fit.
