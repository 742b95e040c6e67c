### Notes to other people: thanks, feedback and an apology, from a few fields to a text that can be handed on.

## note: What the three notes have in common.

note-title = Write a note
note-lead = A few fields become a text that you can copy or share. Nothing is sent from here.
# Below each note.
note-not-kept = Nothing of this is kept. Copy the note before you leave this screen.
# Heading above the finished text.
note-text = Your note
# Below it.
note-read = Read it aloud once before you send it.
note-copy = Copy the note
note-empty = Fill in at least one field.
# Beside the two fields that count most.
note-most = Counts most
# Gentle remark, while somebody writes. $word is a word such as “but”, as they wrote it. The words are those of “note-but-words”.
note-but = You wrote “{ $word }”. What comes after it often sounds like an excuse. Read the sentence once without it.
# Gentle remark where a text has “if”, as in “I’m sorry if you were hurt”.
note-if = “Sorry if …” leaves open whether it happened. If it did, write “that”.
# Gentle remark where a text asks to be forgiven.
note-forgive = You ask to be forgiven. That asks something of the other person, and it is the part that counts least. You can leave it out.
# Words after which “note-but” is shown, with semicolons between them; how they are capitalised doesn’t matter.
note-but-words = but; however; although
# Beginnings after which “note-if” is shown, with semicolons between them.
note-if-words = sorry if
# Words after which “note-forgive” is shown, with semicolons between them.
note-forgive-words = forgive; forgiveness
# Where the six parts come from. The name stays as it is.
note-source = The six parts and their weight: Lewicki, Polin & Lount 2016, with written scenarios.

## note-kind (by id): The notes: what they are called on buttons and headings, what they consist of, and when not to send one.

note-kind-thanks = Say thank you
    .lead = What somebody did, what it changed, why it mattered. Two or three sentences are enough.
    .careful = Don’t thank people in order to shame others, and not in the same breath as a new task.
note-kind-feedback = Give feedback
    .lead = What I saw, what it did, what I’d wish for or like to keep. About something that the person can change.
    .careful = Not in anger, and not in front of others. Criticism is better said than sent: use the note to prepare the talk. If the person has power over you and takes it badly, first ask somebody you trust for advice.
note-kind-apology = Apologise
    .lead = Six parts. Two of them count most: that you own it, and that you repair. You needn’t fill in all six.
    .careful = Don’t send it to somebody who wants no contact. If it may have legal consequences, or was harassment or violence, get advice first and leave contact to whoever is responsible for it where you work.

## note-field (by id): The fields of the notes.

# The message is the label, “hint” says what belongs there, “start” is a beginning to go on with; it stands in the empty field and goes when somebody writes.
# Each field holds one or more whole sentences in people’s own words. In the finished text each stands on a line of its own, and a line whose field is empty is left out.

note-field-thanks-to = To whom?
    .hint = A name, as you would say it. It stays on this device until you send the note.
note-field-thanks-did = What did they do?
    .hint = One thing, as exactly as you can. Rather something that you saw than a quality.
    .start = You …
note-field-thanks-changed = What did it change?
    .hint = For you, for others, for the work.
    .start = Because of that …
note-field-thanks-mattered = Why did it matter?
    .hint = What would have been different without it?
    .start = It mattered to me because …
note-field-feedback-saw = What did you see?
    .hint = One situation, as a camera would have seen it. No “always” and no “never”.
    .start = On Tuesday, when …
note-field-feedback-effect = What did it do?
    .hint = To you or to the work. Speak for yourself.
    .start = For me, it …
note-field-feedback-wish = What would you wish for, or like to keep?
    .hint = Something that can be done next time.
    .start = Next time, I’d like …
note-field-apology-did = What did you do?
    .hint = In one sentence, as the other person would say it, too.
    .start = I …
note-field-apology-mine = That it was yours
    .hint = Without reasons, and without what others did.
    .start = That was my doing. Nobody else …
note-field-apology-effect = What did it do to the other person?
    .hint = As far as you know. Leave room for what you don’t know.
    .start = For you, it meant … I may not know all of it.
note-field-apology-sorry = What are you sorry for?
    .hint = For what you did, not for how the other person took it.
    .start = I’m sorry that I …
note-field-apology-repair = What will you repair?
    .hint = Something you can really do, with a day. If it can’t be repaired, say so.
    .start = By Thursday, I will …
note-field-apology-differently = What will you do differently?
    .hint = So exactly that the other person could notice it.
    .start = From now on, I will …

## note-message: The finished texts.

# The finished text. $to is a name.
note-message-thanks =
    { $to }, I’d like to thank you.
    { $did }
    { $changed }
    { $mattered }
# The finished text without a name.
note-message-thanks-unnamed =
    I’d like to thank you.
    { $did }
    { $changed }
    { $mattered }
# The finished text. Its last sentence is the question with which it ends.
note-message-feedback =
    { $saw }
    { $effect }
    { $wish }
    How do you see it?
# The finished text. Its last sentence frees the other person from having to answer.
note-message-apology =
    { $did }
    { $mine }
    { $effect }
    { $sorry }
    { $repair }
    { $differently }
    You needn’t answer this.

## note-public: Thanks in private or in front of others.

note-public-question = In private, or in front of others?
note-public-private = In private
    .hint = Always right if you aren’t sure, and for everything that has to do with difficulties.
note-public-others = In front of others
    .hint = If the person likes that. Think of who else had a share in it, and name them.
note-public-ask = Ask first
    .hint = A sentence is enough, and a no needs no reason.
    .say = “I’d like to mention on Monday what you did for the newcomers. Is that all right with you?”

## note-list: The private list “Whom have I not thanked lately?”

note-list-title = Whom have I not thanked lately?
note-list-lead = Names that you would like to remember. The list is kept on this device, like your journal. Nothing is counted.
note-list-name = Name
note-list-add = Add
# Button beside a name: begins a note of thanks to that person.
note-list-write = Write to { NAME($name) }
# Button beside a name: it goes to the end of the list.
note-list-later = Another time
# Its accessible name.
note-list-later-with = Another time: { NAME($name) }
note-list-remove = Take { NAME($name) } off the list
note-list-empty = Nobody is on the list. Think of people whose work is seen only when it isn’t done.
note-list-export = Names are in no export unless you tick it.
