### Things to try, each with why it helps, how to go about it and a first step.

## practice: Something to try: what to do, in the imperative; why it helps; how; something to do today.

practice-ask-before-advising = Ask before you advise
    .why = Quick advice can sound like “this is easy”. A question first shows that you take the other person seriously, and it often brings out what they really need.
    .how-1 = Let the other person finish, then wait for one breath.
    .how-2 = Ask one open question, such as “What have you tried so far?” or “What would help you most right now?”
    .how-3 = Say in your own words what you understood.
    .how-4 = Before you offer advice, ask “Would you like an idea, or shall I just listen?”
    .first-step = Write down two open questions that sound like you. Ask one of them in your next conversation.

practice-second-voice = Be the second voice
    .why = Saying a doubt or a new idea out loud is hardest for the first person. When a second voice asks to hear more, the thought gets a fair chance, even if you see it differently yourself.
    .how-1 = When someone speaks up, say “I’d like to hear more about that” before the talk moves on.
    .how-2 = When an idea is brushed aside, bring it back and say whose it was.
    .how-3 = If that feels too risky in the group, tell the person afterwards that you were glad they said it.
    .first-step = Think back to your last meeting. Write to one person whose thought deserved more time, and ask them about it.

practice-talk-with-people = Talk with people rather than about them
    .why = Talk behind someone’s back tends to travel, and those who hear it may wonder what is said about them. Saying it to the person gives both of you a chance to put things right.
    .how-1 = When the talk turns to someone who is away, say only what you would say to their face.
    .how-2 = Take what bothers you to the person, in private: what you saw, what it meant for you and what you wish for.
    .how-3 = Ask how they see it, and listen to the end.
    .how-4 = Start with something small. If you fear that it could harm you, first ask someone you trust for advice.
    .first-step = Pick one small thing that you have only told others so far. Write down one friendly sentence that you could say to the person.

practice-give-the-reason = Give the reason, ask for the reason
    .why = Where reasons are missing, guesses fill the gap, and often they are gloomy ones. Knowing the why makes a decision easier to live with, even for those who would have chosen differently.
    .how-1 = When you decide or change something that affects others, add one sentence that starts with “because”.
    .how-2 = Say what is still open, and when you will know more.
    .how-3 = When you miss the reason for someone’s decision, ask with real interest: “What mattered most to you there?”
    .how-4 = Pass on what you are free to share to those it concerns.
    .first-step = Think of a decision from the last few days. If it was yours, send the reason in two sentences to those it affects. If it was someone else’s, ask for the reason.

practice-clear-promises = Make fewer and clearer promises
    .why = Trust grows when words and deeds match, again and again. A small promise that you keep does more for it than a big one that slips.
    .how-1 = Before you say yes, name what you will do and by which day.
    .how-2 = Write each promise down in a place you look at anyway.
    .how-3 = When one starts to wobble, say so straight away and offer a new day.
    .how-4 = When it is done, say so in a few words.
    .first-step = List what you have promised for this week. Tell one person how things stand with what they are waiting for.

practice-own-your-part = Own your part
    .why = After something has gone wrong, a plain word about your own part often makes it easier for others to speak about theirs. It takes courage, and it counts most without a “but”.
    .how-1 = Say what you did, in one plain sentence.
    .how-2 = Say what it meant for the others, as far as you know, and ask what you have missed.
    .how-3 = Say what you will do differently, and from when.
    .how-4 = Name only what is truly yours. If you are the one who was hurt, there may be nothing to own.
    .first-step = Write three sentences, just for yourself: what I did, what it meant for others, what I will do now. Sleep on it before you decide whom to tell.

practice-ask-to-be-shown = Ask someone to show you how
    .why = Asking tells the other person that you value what they can do. It also makes it a little more normal that everyone here is still learning.
    .how-1 = Pick something that a colleague does well, or simply in a different way from you.
    .how-2 = Ask for a quarter of an hour, and say what you would like to learn.
    .how-3 = Watch and ask questions. Your own way can wait until later.
    .how-4 = A few days later, tell them what you were able to use.
    .first-step = Write to one person: “You are really good at … Would you show me how you do it, for a quarter of an hour?”

practice-two-week-trial = Try one small change for two weeks
    .why = It is easier to say yes to a trial with an end date than to a change for good. The team learns something, even when the idea turns out to be the wrong one.
    .how-1 = Choose one thing together that is easy to undo.
    .how-2 = Write down what you hope to see, and on which day you will look back.
    .how-3 = Let those who do the work decide on the details.
    .how-4 = On that day, everyone says what helped and what got in the way. Then keep it, change it or drop it.
    .first-step = Finish this sentence and take it to the team: “For two weeks we could try …, and we would notice that it helps when …”

practice-hand-over-a-decision = Hand over one real decision
    .why = Many people grow into the room they are given. A decision that you let go of shows trust more clearly than the words “I trust you”.
    .how-1 = Choose a decision that the team knows more about than you do.
    .how-2 = Say what is fixed, such as money, dates or the law, and what is free.
    .how-3 = Ask what people need from you. Then stay within reach and let them get on with it.
    .how-4 = Stand by the outcome. If it goes wrong, look at it together and leave the next decision with the team too.
    .first-step = List three decisions that are waiting for you. Mark one that the team could take, and note what is fixed about it.

practice-precise-thanks = Say thank you and say exactly what for
    .why = A quick “well done” is soon forgotten. Naming what someone did and what it changed shows that you really looked, above all where the work usually stays in the background.
    .how-1 = Name one thing the person did, as exactly as you can.
    .how-2 = Say what it changed for you or for others.
    .how-3 = Look out for work that is easily overlooked, and for people who are rarely thanked.
    .how-4 = Ask before you thank someone in front of everybody. Some people prefer a private word.
    .first-step = Write two sentences to one person, “You did …” and “It mattered because …”. Send them wherever the two of you usually write.

practice-feedback-little-and-often = Give feedback little and often
    .why = Feedback once a year comes late and weighs a lot. A sentence now and then is easier to say and easier to hear, for colleagues and leaders alike.
    .how-1 = Pick a calm moment while it is still fresh.
    .how-2 = Say one thing that helped you, or one thing you would like more of: the situation, what it did for you, your wish.
    .how-3 = Ask for the same in return: “What is one thing that I could do differently?”
    .how-4 = Say thank you for the answer, and take your time before you reply to it.
    .first-step = Write one message to your leader or a colleague: “When you …, it helped me, because … I’d like more of that.”

practice-look-at-the-pattern = Look at the pattern together
    .why = One check-in catches the mood of a day. Several in a row can show whether what you agreed makes a difference, and talking about it openly keeps promises alive.
    .how-1 = Begin with what you agreed last time: kept, renegotiated or missed. Say where it stands, and leave blame aside.
    .how-2 = Ask who would like to share how things moved for them over several check-ins; nobody has to. A single step up or down can be chance.
    .how-3 = Choose one thing to work on, one person who looks after it and a date.
    .how-4 = Say out loud what got better, however small.
    .first-step = Put twenty minutes into the team calendar, about four weeks from now. Agree who will bring along what you decided last.
