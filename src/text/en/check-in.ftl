### The frame, the card and the questions: what a first-time visitor waits for.

## language: The language itself.

# What people who speak it call it.
language-name = English
# The locale that days and numbers are written by.
language-locale = en-GB
# Whether it is written from the left (ltr) or from the right (rtl).
language-direction = ltr
# A text in quotation marks.
language-quoted = “{ $text }”

## element: Words of the frame around all screens.

# Name of the element for assistive technology.
element-label = Team check-in
# Way back to the check-in.
element-check-in = Check-in
# Way to the journal.
element-journal = Journal
# Way to the sealed rounds.
element-rounds = Team rounds

## check-in: Words of the check-in.

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
# Notice that a draft is of another wording.
check-in-draft-outdated = The questions have changed since you last began, so those answers can’t be carried over.
# Where one is.
check-in-progress = Question { NUMBER($number) } of { NUMBER($count) }
# A point that has only a number, for assistive technology.
check-in-point = { NUMBER($number) } of { NUMBER($last) }
# One question back.
check-in-back = Back
# Leave the question out.
check-in-skip = Skip this one
# One question on.
check-in-next = Next
# Hint when going on without an answer.
check-in-choose-first = Choose an answer, or skip this one.

## notice: Words for when a part of the program is missing.

# The rest of the program could not be loaded.
notice-part-missing = The next part could not be loaded. Nothing you entered is lost. Please check your connection, then try again.
# Load it again.
notice-try-again = Try again
