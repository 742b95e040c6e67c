### The frame, the card and the questions: what a first-time visitor waits for.

## language: The language itself.

# What people who speak it call it; it stands in the list of languages.
language-name = English
# Not a text: the tag of the locale that days, numbers, lists and plurals follow, such as pt-BR.
language-locale = en-GB
# Not a text: ltr where it is written from the left, rtl where it is written from the right.
language-direction = ltr
# A text in quotation marks.
language-quoted = “{ $text }”

## element: Words of the frame around all screens.

# Name of the whole element, for screen readers only.
element-label = Team check-in
# Link in the head of every screen; keep it to one or two words, as the next two.
element-check-in = Check-in
# Link. The journal is what this device keeps of one person: past check-ins, practices, commitments.
element-journal = Journal
# Link. A round is one survey of a team, from its invitation to its result.
element-rounds = Team rounds

## check-in: Words of the check-in.

# Beside check-in-minutes on the first card, as in “12 questions, about 2 minutes”.
check-in-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
check-in-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}
# Promise while answers are kept.
check-in-promise = Your answers stay in this browser on this device. Nothing is sent. Other pages of this site could read this site’s storage; on a shared computer, turn on “Forget when I close”.
# Promise while nothing is kept.
check-in-promise-forgetting = Nothing is kept: your answers are gone once you close or reload this page. Nothing is sent.
# What an earlier visit left behind while nothing is kept.
check-in-stored-earlier = What was stored here earlier stays until you erase it in the journal.
# Switch that keeps nothing.
check-in-forget = Forget when I close
# Summary of the limits of the promise.
check-in-limits = What this can’t protect you from
# The first sentence completes the heading “What this can’t protect you from”, here and in the next two.
check-in-limit-page = This page and its site. They could change this tool, or watch what you type here. Use it where you trust whoever runs the site.
check-in-limit-device = Your device. Browser extensions, malware, or someone who opens this browser can see what you can see.
check-in-limit-clearing = Loss. Browsers may clear a site’s storage, some after a week without a visit. Export your journal to keep a copy.
check-in-start = Start
# Go on with an unfinished check-in.
check-in-resume = Continue with question { NUMBER($number) }
# Go on with a check-in that only lacks the review.
check-in-resume-review = Continue with the review
check-in-start-over = Start again
# How answering works.
check-in-how = Choosing an answer moves on by itself. You can skip any question and change any answer until the end.
# How answering works by keyboard.
check-in-keyboard = By keyboard: choose with the arrow keys or digits, then press Enter.
# Said when somebody has pressed a button before the rest of the program was there. It goes on by itself.
check-in-coming = One moment: this is still loading.
# Notice that a draft is of another wording.
check-in-draft-outdated = The questions have changed since you last began, so those answers can’t be carried over.
# Above a question: the first number is its place, the second how many there are.
check-in-progress = Question { NUMBER($number) } of { NUMBER($count) }
# For screen readers: a point of an answering scale that has no label, such as “2 of 5”.
check-in-point = { NUMBER($number) } of { NUMBER($last) }
check-in-back = Back
# Leave the question out.
check-in-skip = Skip this one
check-in-next = Next
# Hint when going on without an answer.
check-in-choose-first = Choose an answer, or skip this one.

## title: What the questionnaires are called, above the card and the results.

title-safety = Psychological safety
title-trust = Trust in the team
title-leadership = Trust in leadership
title-rebuilding = Rebuilding trust
title-pulse = Team pulse

## notice: Words for when a part of the program is missing.

# The rest of the program could not be loaded.
notice-part-missing = The next part could not be loaded. Nothing you entered is lost. Please check your connection, then try again.
# The part that writes to the browser’s storage is missing.
notice-unsaved = What stores your answers could not be loaded. Until it is, they are kept only while this page is open. Please check your connection, then try again.
# Load it again.
notice-try-again = Try again
