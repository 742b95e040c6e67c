### Sealed rounds.

## round: Words of the list of sealed rounds, and around all their screens.

round-title = Team rounds
round-lead = Add up the answers of a team. No server does that: everyone hands in a code that looks like noise. Where two or three people hold a key each, it takes all keys to open a code. What is shown is made of the sum.
# Begin a round.
round-set-up = Set up a round
# Become a keeper.
round-keep = Help to keep a round
round-known = Rounds on this device
round-none-known = None yet. Rounds that you set up, answer or keep appear here.
round-have-link = You have a link?
round-paste-link = Paste the link of a round
round-open = Open
# Open a round, in full.
round-open-of = Open “{ $title }”
# In the place of a title that was not entered yet.
round-untitled = Untitled round
round-planned = being prepared
# A stored round that can’t be read.
round-unreadable = A round that can’t be opened here
# What this device does in a round: a remark in the list of rounds, in lower case in English.
round-as-facilitator = you facilitate
round-as-keeper = you keep
round-answered = you have answered
# How many were collected.
round-codes = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
round-until = until { $date }
# A round with one keeper only, who could open every answer.
round-quick = Quick round: one keeper
round-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
# Way to the list.
round-all = All rounds
round-remove = Remove this round from this device
round-remove-question = Remove this round and its codes from this device? A code that was posted still counts. Your own results stay in your journal. This can’t be undone.
# Asks a keeper once.
round-remove-question-keeper = This device holds a key that the round needs. If you remove the round before you have released, nobody can add it up any more. Remove it?
round-remove-no = Keep it
round-remove-yes = Yes, remove it
# The page’s author wants links to begin with what can’t be used.
round-address-refused = The address that this page gives for links can’t be used. Links begin with the address of this page instead.
round-link-trouble = This round can’t be opened
round-link-damaged = The link is cut short or damaged. Copy it again, from the first to the last character, or ask for it to be sent once more.
round-link-newer = The round was set up with a newer version of this tool. Reload the page; if that doesn’t help, ask whoever looks after it for an update.
round-link-unknown = The round asks a questionnaire, “{ $name }”, that this page doesn’t have in the same wording. Open the link on the page where the round was set up.
round-link-too-large = More people are invited than one round can add up. Ask for rounds of smaller groups.
# Why no round can ask a questionnaire.
round-unfit-two-points = Of two answers, an average would tell how many people gave each.
round-unfit-too-fine = It was worked out for at most 7 points what a round can show without telling about single people; here there are { NUMBER($points) }.
round-unfit-from-zero = Its scale begins at 0, and a round shows figures from 1 up.
# Why a questionnaire can’t be asked in a round, as the next ones.
round-unfit-several = Its questions are answered on several scales, and a round shows all of them on one.
round-unfit-way-out = So this questionnaire can’t be asked in a round. Take another one; whoever looks after the page can give it one scale of 3 to 7 points, numbered from 1.
# No random bytes.
round-no-randomness = This browser gives no secure random numbers, so nothing can be sealed. Use a current browser.
# What was made anew has a new link: the old link can’t be mended.
round-link-older = The round was made by an older version of this tool, which can no longer be read. Ask for the round to be made anew.

## promise: What a sealed round promises, and what it can’t.

# Who keeps a quick round.
promise-one-keeper = This is a quick round: the person named here keeps it alone, and that one device could open every person’s answers.
promise-keepers = The people named here keep this round. Opening one person’s answers takes the keys of all of them. This page can’t know who holds a key: answer when each of them has posted the mark of the round. Compare it where nobody in between could change it: in the room, by voice.
# $minimum is at least 5. What “they” stand beside is the chat: every code is posted under a name.
promise-minimum = Nothing is shown before { NUMBER($minimum) } codes are in the list. Only the names beside them tell whether each is from a different person.
# As promise-minimum, where codes go into a mailbox: a folder on a web server. The lines are made by each person’s page.
promise-minimum-mailbox = Nothing is shown before { NUMBER($minimum) } codes are in the list. No names stand beside codes in a mailbox: only the lines that people post, or say, tell whether each is from a different person.
# $host is the name of a server.
promise-mailbox = Your code goes to the mailbox at { NAME($host) } when you press “Hand in”. It can see that something was handed in, when, and from which address in the network, and who has this round’s page open; not what is in your code. This page looks into it by itself while it is open. You can copy your code and hand it in otherwise instead.
# How exact the figures are.
promise-steps = What is shown is about the group and rounded; in a small team it can still give single answers away.
# How exact the figures are.
promise-distributions = What is shown is about the group and rounded; in a small team it can still give single answers away. From { NUMBER($least) } answers on it is also shown about how many chose the two lowest and the two highest.
# What others see.
promise-others-see = Others see that you handed in a code, and when. They can’t see what is in it.
# What the person sees.
promise-you-see = Before you hand anything over, you see exactly what it is. Nothing is sent by itself.
# Summary of the limits.
promise-limits = What this can’t protect you from
promise-limit-one-keeper = The keeper. Whoever has the keeper’s device and the codes could open every answer, with other tools than this one.
promise-limit-keepers = The keepers. Whoever holds all keys can open every answer. Whoever set the round up could have made the other keys as well, or have sent you another link than the others; it comes out if you look for each keeper’s own message and compare the marks. And a list that is not the posted one can tell one person’s answers when it is released.
# “Release” is what a keeper gives out once: the keeper’s share of the sum.
promise-limit-totals = The totals. Who holds the list and every release can work out exactly how often each answer was given. Where all answer alike, that tells everybody’s answer.
# “Subtract their own”: take their own answers away from the sum, to learn those of the others.
promise-limit-small = Small groups. Where everyone answers alike, the result says what each of you answered. With few people it can give single answers away in other cases, too; people who put together what they know can subtract their own; and two results side by side can tell what somebody answered who joined or left in between.
promise-limit-made-up = Made-up codes. A person can hand in a made-up code: one is enough to change the result or to stop the round, and nobody can tell whose it was.
promise-limit-mailbox = The mailbox. Whoever looks after it can hold codes back, add made-up ones, show people different lists, and keep everything for ever. So look for your code in the list, and post or say the line that this page makes of it.
promise-limit-page = The page and your device. Whoever runs the page could change this tool, and a browser extension or somebody behind you can see what you see.
# “Without it”: without the key.
promise-limit-later = Later years. Codes may stay in the chat for ever. Each key that opens them is erased from its keeper’s browser once that keeper has released, or given the round up; copies and backups of it are not. Quantum computers of a later day could open codes without it. Nobody outside has reviewed this method.
# What keepers do.
promise-once = Each keeper adds one list up, once. Look for your code in it. Were all codes but yours made up, the sum would tell your answers; so keepers compare the list with what was posted.
# What the keeper does.
promise-once-one-keeper = The keeper adds one list up, once, and could read each code.
# What others see.
promise-others-see-one-keeper = Others see that you handed in a code, and when. Nobody but the keeper can see what is in it.
# What is kept.
promise-keeps-scores = The facilitator’s device keeps how many people had each overall score, to tell later whether the team moved.
# Whether an action has helped, of those that the team agreed on earlier.
promise-asks-actions = { $count ->
    [one] You are also asked whether { $count } agreed action helped; that is sealed in the same way.
   *[other] You are also asked whether { $count } agreed actions helped; that is sealed in the same way.
}
# Names the list of keepers.
promise-kept-by = Keepers
# “A wrong one” is a wrong sum.
promise-limit-sum = The sum. Another keeper’s page notices a wrong one; this page can’t.
promise-limit-sum-one-keeper = The sum. Nobody checks the keeper’s.

## plan: Words of preparing a round.

plan-title = Set up a round
plan-lead = What you enter is kept as you type. You can come back to it.
plan-what = What is asked
plan-name-of-round = Title
plan-name-hint = Everyone sees it, for example “Team Blue, November”.
plan-questionnaire = Questionnaire
plan-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
# A questionnaire to choose; $questions is plan-questions.
plan-questionnaire-option = { $title } ({ $questions })
plan-who = Who answers
plan-invited = How many people are invited? (optional)
plan-invited-hint = With it, no list can hold more codes than people, and the result can say what those who did not answer could change.
plan-minimum = How many answers must there be?
plan-minimum-hint = With fewer, nothing is shown. At least { NUMBER($least) }, and single answers of { NUMBER($least) } people can sometimes be worked out from the result; more are better.
plan-last-day = Last day (optional)
plan-last-day-hint = Stay within a week: after seven days without a visit, some browsers erase what a page has stored, the keepers’ keys included.
plan-last-day-far = There is more than a week until the end. Everyone who keeps has to open this page again within every seven days; some browsers erase the keys otherwise.
plan-shown = What will be shown
plan-steps = Rounded means, and how close the answers were
plan-steps-hint = The fewer answers, the coarser. With fewer than eight people, single questions have no numbers.
# “About”: numbers are rounded.
plan-distributions = Also about how many chose low and high answers
plan-distributions-hint = From { NUMBER($least) } answers on, in threes of people and in place of the questions’ means. It can’t be decided later.
plan-keepers = Who keeps
plan-keepers-lead = Every keeper holds a key, and opening one person’s answers takes all keys. Choose a colleague whom the team trusts not to give theirs to you, and to compare the list with the chat before releasing it. Let them tell the team themselves that they keep the round: no page can prove that.
plan-your-name = Your name
plan-your-name-hint = You are the first keeper. Everyone sees your name in the promise.
# Notice while there is one keeper.
plan-quick = Without another keeper this is a quick round: your device alone could open every person’s answers, and the promise to everyone says so.
# Remove a keeper, in full.
plan-remove-keeper = Remove { NAME($name) }
# Remove a card that can’t be read, in full.
plan-remove-card = Remove card { NUMBER($number) }
# Notice, and mistake.
plan-card-unreadable = Card { NUMBER($number) } can’t be read any more, so its keeper would be missing. Remove it, and ask that keeper for the card again.
plan-remove = Remove
plan-ask-keeper = Ask somebody to keep
plan-request = A request to send
plan-request-text =
    Would you help to keep our round “{ $title }”? You would hold one of the keys: opening one person’s answers takes all of them. Please tell the team yourself that you keep it, compare the list with the chat, and release only the list that was posted: another one could tell one person’s answers. Open this page on the device that you will use next week too, enter your name, and send me the card that you get:
    { $link }
plan-copy-request = Copy the request
plan-paste-card = Paste the card that came back
plan-add-card = Add keeper
plan-card-damaged = That card is cut short or damaged. Copy it again, from the first to the last character.
plan-no-card = There is no keeper’s card in that text. A card begins with PULSE1K.
plan-card-known = That card is here already.
# $names lists keepers, each name in quotation marks.
plan-card-added = A card in the name of { $names } was added. Make sure, in person or by phone, that it is theirs: let them read the mark of their key to you.
plan-make = Make the round
plan-later = Go on later
# Give the plan up.
plan-drop = Discard
# The plan is not there any more.
plan-gone = This plan is no longer here
plan-title-missing = Give the round a title.
plan-invited-wrong = Leave the number of people empty, or enter at least as many as answers are needed.
plan-minimum-wrong = The number of answers that are needed must be from { NUMBER($least) } to { NUMBER($most) }.
plan-last-day-wrong = The last day can’t be in the past.
plan-too-many-keepers = A round has { NUMBER($most) } keepers at most.
plan-same-keeper = Two of the keepers have the same key. Everyone needs a card of their own.
plan-too-large = With this questionnaire and these keepers a round can add up { NUMBER($most) } answers at most. Invite fewer people, or have fewer keepers.
plan-later-rounds = For later rounds
plan-scores = Keep how many people had each overall score
plan-scores-hint = Only then can a later round say whether the team moved. It stays on your device, and in a small team it tells a good deal about single people. Everyone reads of it before they answer. It can’t be decided later.
plan-helped = Did it help?
plan-helped-lead = Choose up to three agreed actions. After the questions everyone is asked whether each helped, made no difference or was not tried; that is sealed like the answers. Word them so that they name nobody.
# Choose an action.
plan-ask-about = Ask about it
# Choose an action, in full.
plan-ask-about-of = Ask whether it helped: { $action }
plan-asked-action = Action { NUMBER($number) }
# Don’t ask about it.
plan-drop-action = Don’t ask about action { NUMBER($number) }
plan-last-keeper = You release first, then the others in this order. Who releases last sees the sum before the others and could withhold it: choose for that somebody with no stake in the numbers.
# Button: changes the order in which keepers release. $name is a person’s name.
plan-to-last = Let “{ NAME($name) }” release last
plan-card-signature = The signature of that card is wrong: somebody has changed it, or put it together. Ask its maker for it again, and find out where this one came from.
plan-card-older = That card was made by an older version of this tool. Ask its maker to reload the page and to make a new one.
plan-card-newer = That card was made by a newer version of this tool. Reload this page, then paste it again.
plan-card-full = There are { NUMBER($most) } other keepers already. Remove one first.
plan-same-name = Two of the keepers have the same name, so that nobody could tell them apart. One of them has to be named otherwise, on a new card.
plan-too-many-actions = A round asks about { NUMBER($most) } actions at most. Take some out.

## passing: Words while the device is passed around.

# On a device that goes from hand to hand. “By yourself”: with nobody looking on.
passing-your-turn = It’s your turn. Answer by yourself, then pass the device on.
passing-this-device = On this device nothing of your answers is kept but the sealed code, among those of the others.
# What stays, in a quick round.
passing-this-device-quick = On this device nothing of your answers is kept but the sealed code. This is the one device that could open it.
passing-start = Answer
passing-sealed = Your answers are sealed
passing-sealed-lead = They are among the others now, and this page can no longer show or change them. Pass the device on.
# The same in a quick round.
passing-sealed-lead-quick = They are among the others now. Only this device, which holds the key, could open them. Pass the device on.
passing-fingerprint = Note your fingerprint: { NAME($fingerprint) }. With it you can find your code in the closed list. Keepers who compare the list ask whose it is: tell them, or post it in the chat.
passing-next-person = Next person
passing-end = For the facilitator: stop passing the device
passing-end-question = This leads to the facilitator’s page. Has everyone answered who wants to, and are you the facilitator?
passing-end-no = No, stay here
passing-end-yes = Yes, stop passing the device

## facilitate: Words for the facilitator: inviting.

facilitate-not-kept = Nothing is kept here: codes and your key will be lost when you close or reload this page. Use another browser or page for a round.
# Way to the own code.
facilitate-see-own = See what you handed in
facilitate-own = Your own answers
facilitate-own-hint = If you are part of the team, answer too. Your code joins the others by itself.
# Name of the drawing.
facilitate-qr = QR code of the link to “{ $title }”
facilitate-link = Link to the round
facilitate-copy-link = Copy link
facilitate-invitation = Invitation
facilitate-copy-invitation = Copy invitation
facilitate-invite = Invite
facilitate-invite-lead = Everyone opens the same link, or scans it. It holds what is asked and promised, and no answers. Invite when every keeper has posted their own message.
facilitate-show-invitation = An invitation with the promise in it
# Last line of the invitation, where the round has a last day. $date is a day.
facilitate-invitation-until = Please answer by { $date }.
# A message to the team, posted in a chat. $keepers is a line for each, made of facilitate-invitation-keeper; $promise is several sentences.
facilitate-invitation-text =
    { $title }: { $questionnaire }, { $count ->
        [one] { $count } question.
       *[other] { $count } questions.
    }

    Open this link. Answer when you have seen the message of every keeper, posted by that keeper. Then post the code that you get in our chat; your name may stand next to it.
    { $link }

    Mark of the round: { $mark }
    Keepers, with the marks of their keys:
    { $keepers }
    Compare the marks in the room, by voice or by phone.

    What is promised:
    { $promise }

    { $until }
facilitate-keeping = Tell the team that you keep it
facilitate-keeping-lead = You are the first keeper. Post this yourself, where the team reads, before the invitation. The other keepers do the same on their own pages.
facilitate-keeping-lead-quick = You alone keep this round. Post this yourself, where the team reads, before the invitation.
# State of a keeper.
facilitate-has-posted = message is here
# State of a keeper.
facilitate-not-posted = no message here yet: send them the link, and paste the chat when they have posted
# A keeper in the invitation.
facilitate-invitation-keeper = “{ $name }”: { $mark }

## collect: Words for the facilitator: collecting.

collect-title = Collect codes
# How many are in.
collect-count = { $count ->
    [one] { $count } code is in.
   *[other] { $count } codes are in.
}
# How many are in, of how many.
collect-count-of = { $count ->
    [one] { $count } of { NUMBER($invited) } codes is in.
   *[other] { $count } of { NUMBER($invited) } codes are in.
}
# How many are missing.
collect-missing = { $count ->
    [one] { $count } more is needed.
   *[other] { $count } more are needed.
}
collect-enough = That is enough to add up.
collect-more-than-invited = That is more than were invited. Find out why before you close the list.
collect-paste = Paste the whole chat, or single codes
collect-add = Find codes
collect-files = Choose files
# Pass the device around.
collect-pass = Pass this device around
# What that means.
collect-pass-hint = For people without a device of their own: one after the other answers here, and is sealed at once.
collect-added = { $count ->
    [one] { $count } new code.
   *[other] { $count } new codes.
}
# Codes.
collect-known = { $count ->
    [one] { $count } was here already.
   *[other] { $count } were here already.
}
# Codes. A line for each follows, with the reason.
collect-refused = { $count ->
    [one] { $count } can’t be used:
   *[other] { $count } can’t be used:
}
# A release came too early.
collect-early-release = There is a release among them. Releases don’t belong in the chat: ask for them to be sent to the keepers only, once the list is closed.
collect-nothing-found = There is no code in that text. A code begins with PULSE1C.
# Files that were not read.
collect-left-out = Left out, because larger than 10 MB or not readable: { $files }. Save the chat as text, without pictures, then choose it again.
# Why a code can’t be used, as in the next ones; $quote is its beginning: “Line 6, PULSE1C…: cut short. Ask …”.
collect-cut-short = Line { NUMBER($line) }, { $quote }…: cut short. Ask for it to be copied again, from the first to the last character.
collect-newer = Line { NUMBER($line) }, { $quote }…: made by a newer version of this tool. Reload this page, then paste it again.
collect-damaged = Line { NUMBER($line) }, { $quote }…: damaged. Ask for it to be copied and posted again.
collect-foreign = Line { NUMBER($line) }, { $quote }…: from another round. Ask the person to open the link of this round and to answer there.
collect-misshapen = Line { NUMBER($line) }, { $quote }…: not of the form that codes of this round have. Ask the person to reload the page and to send the code again.
# The same of a code that is known by its fingerprint.
collect-does-not-open = { $fingerprint }: changed after it was sealed, which hardly happens by accident. Ask the person to copy it again from the round’s page.
collect-card = Line { NUMBER($line) }, { $quote }…: a keeper’s card. It belongs in a round that is being set up.
collect-list = Line { NUMBER($line) }, { $quote }…: a closed list. It is looked up in the round, not collected.
collect-scan = Scan QR codes
collect-stop = Stop scanning
# Name of the picture.
collect-picture = Picture of the camera
collect-no-camera = No camera was found. Connect one and scan again, or paste the codes.
# The person said no, or the browser did.
collect-camera-refused = The camera isn’t allowed here. Allow it in the browser, or paste the codes.
# The page around has a policy against it.
collect-camera-forbidden = This page doesn’t let the camera be used. Paste the codes, or ask whoever runs the page.
collect-camera-unusable = The camera gives no picture. Close what else may be using it and scan again, or paste the codes.
# A file of the program.
collect-no-reader = What reads QR codes could not be loaded. Please check your connection and scan again, or paste the codes.
collect-copies = { $count ->
    [one] { $count } is a copy that somebody changed, or the one that it was made from. It is kept aside.
   *[other] { $count } are copies that somebody changed, or those that they were made from. They are kept aside.
}
collect-announcements = { $count ->
    [one] { $count } new message of a keeper.
   *[other] { $count } new messages of keepers.
}

## close: Words for the facilitator: closing the list.

close-title = Close the list
close-lead = From then on no code can be added. You sign the list; everyone can look for their code in it, and the other keepers compare it with the chat.
close-freeze = Close the list
# For one code as well, though a round has at least five answers: the list may be shorter.
close-question = { $count ->
    [one] { $count } code is in. Is it as many as people who handed in, each beside another name? Find out first what doesn’t fit.
   *[other] { $count } codes are in. Are they as many as people who handed in, each beside another name? Find out first what doesn’t fit.
}
close-yes = Yes, close the list
close-no = Wait
close-changed = What goes into the list has changed meanwhile. Look at the number, and close the list again.
# Below the minimum.
close-too-few = This round promised to show nothing with fewer than { NUMBER($minimum) } answers, so the list stays open. You can wait for more, or talk as a team without numbers: what would make it easier to answer?
close-take-out = Take a code out again
close-take-out-hint = For a code that a keeper has named, that somebody wants to replace, or that is one too many. Paste its fingerprint, or the message with it.
close-fingerprint = Its fingerprint
close-take-out-start = Take it out
# $fingerprints lists fingerprints of codes.
close-take-out-question = Take out { $fingerprints }? Anybody can write a fingerprint down. Go on only if a keeper has named it, or the person beside whose name the code stands in the chat.
close-take-out-yes = Yes, take it out
close-take-out-no = No, leave it in
# Above a list of codes that were taken out.
close-put-back-hint = Taken out so far. Nobody was told: tell the person whose code it was.
close-put-back = Put it back
# It is done.
close-taken-out = { $fingerprint } was taken out. Nothing takes its place: whoever posted it has to open the link again and to hand in anew.
close-not-taken-out = There is no code with that fingerprint here. A fingerprint looks like ABCD-EFGH-IJKL-MNOP.
close-too-many = One list can hold { NUMBER($most) } answers at most. Make rounds for smaller groups.
# Lead, of a quick round.
close-lead-quick = From then on no code can be added. You sign the list, and everyone can look for their code in it.
close-more-than-invited = { NUMBER($found) } codes are in, and { NUMBER($invited) } people were invited. No page takes such a list. Find out who has handed in twice and take one code out below, or make a new round for more people.
close-key-gone = Your key for this round is no longer on this device, so the list can’t be signed. Make a new round and ask everyone to answer again.
# It is done.
close-replaced = { $fingerprint } was taken out. Another variant of it, { $other }, was posted later and has taken its place.

## list: Words around the closed list.

list-title = The closed list
# The stored list can’t be read.
list-unreadable = The list that is stored here can’t be read. Remove the round from this device and collect the codes again.
# A message to the team, posted in a chat. The words in quotation marks are those of look-up-line-text.
list-message =
    The list of “{ $title }” is closed. It holds { NUMBER($count) } codes; its mark is { $mark }.
    Everyone: open the round, paste this message and look for your code. Then post the line that you get: “Mine is … in list …”. If yours is not in it, say so here.
    Keepers: compare the list with the chat, announce it here, give people time to look, then release in this order: { $names }. Releases go to the keepers, not into the chat.
    { $link }
    { $code }
# The list to send, of a quick round.
list-message-quick =
    The list of “{ $title }” is closed. It holds { NUMBER($count) } codes; its mark is { $mark }.
    Open the round, paste this message and look for your code. Then post the line that you get: “Mine is … in list …”. If yours is not in it, say so here.
    { $link }
    { $code }
list-for-everyone = For everyone
list-copy = Copy the list
# Open it again.
list-thaw = Open the list again
# When that is possible.
list-thaw-hint = As long as nobody has released, you can still open it again. Once a keeper has, a changed list can’t be added up any more.
# How many are in it.
list-count = { $count ->
    [one] The list holds { $count } answer.
   *[other] The list holds { $count } answers.
}
list-fingerprints = All fingerprints
# What they are for.
list-fingerprints-hint = In no order that says who or when. Everyone can look for their own. More of them than people means that one is too many; as many doesn’t mean that all are real.
list-post-lead = Post this where everyone reads. Who doesn’t find their code in it has to say so before anybody releases.
# It is longer than chats allow.
list-too-long = This is longer than the 4,096 characters that some chats allow in one message; they split it or cut it short. Better save it as a file and post that.
list-thaw-question = A keeper has announced this list already. If you open it again, everyone needs the new list, and whoever has announced this one has to be asked which one counts. Open it again?
list-thaw-yes = Yes, open it again
list-thaw-no = Leave it closed
list-other-lists = You have signed another list of this round before: { NAME($marks) }. Say aloud that the list { NAME($mark) } counts.

## release: Words of releasing.

release-title = Announce and release
release-lead = Every keeper announces the list first. When all have, you release first, then the others in their order. Releases go to the keepers, not into the chat: whoever has the list and every release can work out exactly how often each answer was given.
# What to do.
release-lost-keeper = If a keeper’s key is lost, the answers can’t be opened by anybody, and nothing else is lost: set up a new round and ask everyone to answer again.
# Lead, of a quick round.
release-lead-quick = Announce which list you are going to release, and give people time to look for their codes in it.
# What is proved.
release-wrong-sum = A key in the name of “{ NAME($name) }” has signed a sum that is not that of the list. The signature proves that the key was used. Ask “{ NAME($name) }”.
# What is proved.
release-wrong-people = A key in the name of “{ NAME($name) }” has signed another number of codes than the list holds. The signature proves that the key was used. Ask “{ NAME($name) }”.
# What is proved.
release-twice = A key in the name of “{ NAME($name) }” has released twice, and not the same. What lies between two lists can be worked out from that. Ask “{ NAME($name) }”.
# What is proved.
release-broken-list-released = A key in the name of “{ NAME($name) }” has released a list that breaks a rule of the round. That is proved. Ask “{ NAME($name) }”.
# What is proved.
release-broken-list = The facilitator’s key has signed a list that breaks a rule of the round. That is proved. Don’t release it.
# What has to be asked.
release-two-lists = The facilitator has signed more than one list: { $marks }. Ask which one counts, and have its mark said aloud.
# What has to be asked.
release-announced-another = “{ NAME($name) }” has announced the list { $announced } and released the list { $released }. Ask “{ NAME($name) }” why.
# What is not proved.
release-unsigned = A release in the name of “{ NAME($name) }” has a wrong signature. That says nothing about “{ NAME($name) }”: anybody can make such a one. Ask “{ NAME($name) }” for the right one.
release-all-for-keepers = For the other keepers: list and releases
release-all-copy = Copy list and releases
release-all-hint = From these, the link and, if the team had rounds before, its history, every keeper’s page works out the mark of the result. Send them to the keepers, not into the chat; they are erased from the journal here when you look at the result.
# The list and all releases.
release-all-text =
    List and releases of “{ $title }”, for its keepers only:
    { $codes }

## round-result: Words of a round’s result.

round-result-title = Result
# Not there yet.
round-result-waiting = There is no result before everyone who keeps has released. Still missing: { $names }.
# Stands behind one of the sentences round-result-check-….
round-result-made-up = Every release is right, so a code was made up; one is enough, and nobody can tell whose. The sums are out all the same, and whoever made the code can use them: don’t repeat the round with other people.
# Which check failed.
round-result-check-answer = The answers don’t add up, so nothing is shown: more people than there are gave the same answer to question { NUMBER($number) }.
# Which check failed.
round-result-check-item = The answers don’t add up, so nothing is shown: more people than there are answered question { NUMBER($number) }.
# Which check failed.
round-result-check-scores = The answers don’t add up, so nothing is shown: there are not as many scores as people.
round-result-other-list = A release is for another list than this one. Ask for the right one.
# Nothing may be shown.
round-result-withheld-all = There is too little to show anything of it.
# Nothing may be shown.
round-result-withheld = not shown
# If all had answered.
round-result-with-everyone = If everyone invited had answered, the mean could be anywhere from { $low } to { $high }.
round-result-usual = The team’s usual level is probably between { $low } and { $high }.
# Stands in team-range’s column, and where English says “probably between … and …”.
round-result-range = { $low } and { $high }
round-result-dimensions = By dimension
round-result-questions = By question
# How many answered.
round-result-people = { $count ->
    [one] { $count } person has answered.
   *[other] { $count } people have answered.
}
# That some count the other way round.
round-result-reversed = Describes something unwelcome, so it counts the other way round: a high mean is good.
# Why the figures are coarse.
round-result-rounded = Numbers are rounded to protect people. Where something is not shown, too few answered, or it could tell single answers.
# Who sees it.
round-result-only-here = Only this page shows the result. Let the team see it on your screen.
# Head of a column: which question or dimension the row is about.
round-result-asked = About
round-result-mean = Mean
# Head of a column; one of the next three stands below it. They complete it in English: “The answers were close”.
round-result-closeness = The answers were
round-result-close = close
round-result-mixed = mixed
round-result-far-apart = far apart
# How close, in a sentence.
round-result-were-close = The answers were close to each other.
# How close, in a sentence.
round-result-were-mixed = The answers were mixed.
# How close, in a sentence.
round-result-were-far-apart = The answers were far apart.
round-result-or-lower = about { $value } or lower
round-result-or-higher = about { $value } or higher
# Answers that are counted together.
round-result-bar = { $from } to { $to }: { $count }
# Which check failed.
round-result-check-lane = The answers don’t add up, so nothing is shown: a sum is out of range.
# Which check failed.
round-result-check-score = The answers don’t add up, so nothing is shown: more people than there are have the same overall score.
# Which check failed.
round-result-check-action = The answers don’t add up, so nothing is shown: more people than there are said something of action { NUMBER($number) }.
# From the fewest to the most people.
round-result-bar-people = { NUMBER($fewest) } to { NUMBER($most) } people

## mark: Words of marks, which people compare.

# A mark is a short text such as ABCD-EFGH-IJKL-MNOP, by which people compare that they see the same. It stands after this, as after the next three.
mark-round = Mark of the round
# What has the mark.
mark-key = Mark of the key
# What has the mark.
mark-list = Mark of the list
# What has the mark.
mark-result = Mark of the result
# The same with the mark.
mark-result-is = Mark of the result: { NAME($mark) }
mark-compare = Type or paste a mark to compare it
mark-where-to = Compare it where nobody in between could change it: in the room, by voice, by phone, on paper.
mark-equal = It is the same mark.
mark-different = That is another mark. Check for slips; if it stays so, find out why before you go on.
mark-one-of-several = There is more than one mark in this text. Paste only the one that is meant here.
mark-not-a-mark = A mark looks like ABCD-EFGH-IJKL-MNOP.

## label: Why a title, a name or an action can’t be one.

# “It” is a title, a name or an action, as in the next ones.
label-too-long = That is too long. Shorten it to { NUMBER($most) } characters or fewer.
label-character = It holds a character that can’t be seen, or that changes the text around it. Type it by hand instead of pasting it.
label-joiner = It holds a character without a width where none belongs. Type it by hand instead of pasting it.
label-blanks = It has two blanks in a row. Leave one.
label-not-composed = It holds a letter that is put together from two characters. Type it by hand instead of pasting it.
label-accents = It has more than four accents on one letter. Remove some.
label-looks-like-a-mark = It looks like a mark, such as ABCD-EFGH-IJKL-MNOP. Marks have a place of their own: choose other words.
label-action-missing = Word the action, or take it out.
