### Where a sealed round is, on the screens of everybody in it.

## standing: Words of the steps of a round, and of what comes next.

# Names the row of the five steps.
standing-steps = Steps of this round
# A step, alone in its place, as the next four.
standing-set-up = Set up
standing-collect = Collect
standing-close = Close
standing-release = Release
standing-result = Result
# In the place of the row, where there is little room. $step is one of the five above.
standing-of-five = Step { NUMBER($number) } of 5: { $step }
# What to do now: the facilitator, as the next ones.
standing-put-message-in = Put your message into the mailbox: it says that you keep this round.
standing-tell-team = Post your message, and send the link to everyone else who keeps.
standing-send-link = Send the link to everyone else who keeps.
# The facilitator is the only keeper.
standing-tell-and-invite = Post your message, then invite everyone.
standing-invite = Invite everyone: they all open the same link.
standing-take-codes = Take in the codes that were posted.
standing-find-out = There are more codes than people: find out why, and take one out.
standing-close-list = Everyone’s code is in: close the list.
# The last day is over.
standing-close-over = No more answers are taken: close the list.
# It is not known how many people are invited.
standing-close-when-all = When everyone has answered, close the list.
standing-post-list = Post the closed list with your announcement, and take in those of the others.
# Of a quick round.
standing-post-and-release = Post the closed list, give people time to look, then release the sum.
standing-see-result = All releases are here: look at the result.
standing-open-result = You have seen the result.
# What to do now: a keeper, as the next ones.
standing-keep = Look whether this is the round that you were asked to keep.
standing-post-message = Post your message where the team reads.
standing-choose-list = There are two lists: find out which one counts.
standing-name-bad = Post which codes can’t be used.
standing-compare = Compare the list with the chat.
standing-announce = Announce the list.
standing-post-announcement = Post your announcement, and take in those of the others.
standing-ask-which-counts = Ask “{ NAME($name) }” which list counts.
standing-ask-about-release = Ask “{ NAME($name) }” about a release that is not right.
standing-release-now = It’s your turn: release the sum.
standing-send-release = Send your release to the other keepers, and take in theirs.
standing-compare-result = Compare the mark of the result with the one on the wall.
# What to do now: a member, as the next ones.
standing-answer = Read what is promised, then answer.
standing-hand-in = Hand in your code.
standing-ask-which-list = There are two lists: ask which one counts.
standing-look-up = Look for your code in the closed list.
standing-say-missing = Your code is not in the list: say so where everybody reads it.
standing-post-line = Your code is in the list: post the line that says so.
# $keepers lists names of keepers, as in the next ones that have it.
standing-waits-messages = Waiting for { $keepers } to say that they keep this round.
standing-waits-people = { $count ->
    [one] Waiting for { $count } more person.
   *[other] Waiting for { $count } more people.
}
standing-waits-people-at-least = { $count ->
    [one] Waiting for at least { $count } more person.
   *[other] Waiting for at least { $count } more people.
}
standing-waits-list = Waiting for { $keepers } to close the list.
standing-waits-announcements = Waiting for { $keepers } to announce the list.
standing-waits-releases = Waiting for { $keepers } to release.
# What comes later: the facilitator, as the next two.
standing-later-close = Later: close the list
standing-later-release = Later: release the sum, one keeper after the other
standing-later-result = Then: see the result with the team
# What comes later: a keeper, as the next one.
standing-later-compare = Later: compare the closed list with the chat, and announce it
standing-later-release-once = Then: release the sum, once
# Folded away: what the facilitator has done.
standing-done-keeping = Done: keepers and their messages
standing-done-invite = Done: link and invitation
standing-done-list = Done: the closed list
standing-done-announcement = Done: your announcement
