### The guide: twelve short pages and five questions. It is read by anybody, also by those who have answered nothing.

# Of every page:
# “p-1”, “p-2” and so on are its paragraphs. “try” is the last one: one thing to do or to look at.
# Names with a year are studies, such as “Kluger et al. 2023”; they stay as they are. Figures stay the same; write them as your language does.
# What a study can’t show is said beside it. Please keep that: the sentence is worth nothing without it.

## guide: Words around the pages.

guide-title = Guide
# Below the title.
guide-lead = Short pages on the ideas behind the questions. Each takes a minute or two.
# Heading of the list of pages.
guide-pages = Pages
# Heading of the five questions.
guide-questions = Questions that people ask
# Heading of the last paragraph of a page.
guide-try = To do or to look at
# Heading: practices that go with the page.
guide-practices = Practices that go with it
# Heading: studies that the page names.
guide-sources = Sources
# Instead of sources, on a page that names none.
guide-no-sources = This page rests on no study.
# Button, to the list of pages.
guide-back = All pages

## guide-page (by id): The pages.

guide-page-what-trust-is = What trust is made of
    .p-1 = To trust somebody is to rely on them without checking. You hand over a task, ask a question that sounds simple or say that you are late, and you expect that it will be taken well.
    .p-2 = It isn’t one thing. Somebody can be honest and still not know how. Somebody else can be very able and forget what was agreed. That is why the questions here are about parts: three pillars and five further dimensions. A part can be worked on; “trust” as a whole hardly can.
    .p-3 = It grows from small things that are repeated: a promise kept, a reason given, a question taken seriously. It often breaks faster than it grew. And it can’t be demanded. What anyone can do is be worth it.
    .p-4 = Is it worth the effort? Over 112 studies with 7,763 teams, trust in a team went with better performance, a correlation of .30 (De Jong, Dirks & Gillespie 2016). A correlation doesn’t show which of the two came first, and it says nothing about any single team.
    .try = Think of one person whom you rely on without checking. What did they do, more than once, that made you so sure?

guide-page-three-pillars = The three pillars
    .p-1 = Character is whether people mean what they say. Competence is whether they can do it. Consistency is whether it holds, on hard days as on easy ones.
    .p-2 = None of the three makes up for another. Character without competence means well, and others do the work again. Competence without character does good work, and one wonders for whose benefit. Both without consistency: you never know which day you have caught.
    .p-3 = When something has gone wrong between people, ask which pillar has cracked. Where a skill was missing, practice and help are needed. Where something was forgotten, fewer and clearer promises are. Where the truth was bent, owning up comes before everything else. Take one for the other, and you mend the wrong thing.
    .p-4 = A pillar is no verdict on a person. It is about what others get to see. The same colleague can be a rock in one task and unreliable in another, perhaps because time or means were missing.
    .try = Look at the three in your own results, or guess. For the lowest, write down one situation of the last week in which it showed.

guide-page-further-dimensions = The further dimensions
    .p-1 = Beside the pillars, five things have a say in how far people rely on each other.
    .p-2 = Openness: reasons and knowledge are shared, also when the news is bad. Where reasons are missing, rumours fill the gap. Care and fairness: burdens are spread, and somebody notices when it gets too much for one person.
    .p-3 = Loyalty: people speak of those who are away as if they were there, and stand by each other when it gets hard. It doesn’t mean covering up what is wrong. Understanding: people listen to the end, and whoever asks gets an answer. Listening goes with good relations (r = .51; Kluger et al. 2023), though most of that comes from what people say of themselves.
    .p-4 = Good intent: people assume that the others mean well. Nearly every annoyance has more than one explanation, and asking takes a minute.
    .p-5 = You needn’t work on all five. Choose the one in which a small change would be felt most.
    .try = In your next conversation, wait until the other person has finished, and then for one breath more. Notice what comes in that breath.

guide-page-leaders = What leaders do
    .p-1 = People look at whoever leads: what happens after a mistake, who is thanked, what counts when it gets tight. You set the tone, whether you mean to or not.
    .p-2 = Set an example. The same rules hold for you. Say where you were wrong, keep what you promised, and say early when you can’t.
    .p-3 = Communicate openly. Give reasons, tell the bad news yourself, and listen calmly when others bring theirs. How you take the first has a say in whether the second arrives in time.
    .p-4 = Give room. Say what is needed and what is fixed, then step back. Somebody has to trust first; it is easier for the one with more power.
    .p-5 = Two practices were tried out. Leaders who shared criticism that they had received raised their team’s safety a year later; asking for feedback alone did not, and defensive answers undid it (Coutifaris & Grant 2022; one field experiment). Regular one-to-ones about each person’s needs raised safety in one global company (Castro, Englmaier & Guadalupe 2025; a randomised trial, still a working paper).
    .try = Write down one piece of criticism that you were given this year and found true. Could your team hear it from you?

guide-page-trust-and-safety = Trust and psychological safety
    .p-1 = Trust is about somebody: can I rely on you? Psychological safety is about the group: what happens to me here if I ask, doubt, disagree or admit a mistake?
    .p-2 = The two can part ways. You may trust each colleague singly and still keep quiet when all are together. Or you say freely what you think and still wouldn’t hand anyone your work.
    .p-3 = They feed each other. If I believe that you mean well, your doubt sounds like help. If mistakes may be told here, I see early what I can rely on. It works downwards as well: a broken promise or a laugh at a question makes both smaller.
    .p-4 = Safety isn’t comfort. It doesn’t mean that all agree, or that nobody is held to their word. It means that hard things can be said and one still belongs.
    .p-5 = What goes with safety are leadership, relations, a team that wants to learn, and how the work is designed (Frazier et al. 2017). Those are correlations: they show where to look, not what will help.
    .try = Recall the last thing that you kept to yourself in a meeting. Was it because of one person, or because of what the group would do?

guide-page-silence = What silence costs
    .p-1 = Silence is seldom empty. It is a question that wasn’t asked, a doubt that came up in the corridor, a mistake that was told a week late.
    .p-2 = There are reasons for it. Will I look ignorant? Will I be a nuisance? Will it be held against me later? For one person, keeping quiet is often the sensible choice. For everyone together it is expensive.
    .p-3 = What it costs is hard to see, because nothing happens. Ideas don’t turn up. Problems reach those who could solve them once they are large. People take care of how they look instead of the work. Others check more, and checking says quietly: we don’t trust you with it.
    .p-4 = Figures about such costs go round. We give none, because those that we looked at don’t show how they came about.
    .p-5 = Nobody owes anyone openness. If it could harm you, silence may be right; look for one person with whom it is safe. It isn’t for the quiet to be braver. What counts is what happens after somebody has spoken.
    .try = In your next meeting, notice the first ten seconds after a question or a doubt. Who reacts, and how?

guide-page-four-strategies = The four strategies
    .p-1 = The practices here belong to four families. Most people have one that comes easily to them, and one that they rarely think of.
    .p-2 = Connections: listen, thank, bring in those who are left out, know a little of each other beyond tasks. For teams that are polite and strange to each other.
    .p-3 = Reliability: promise less and keep it, say early when something slips, own mistakes. For teams in which much is agreed and little of it happens.
    .p-4 = Growth: give and ask for room, learn from each other, try things whose outcome is open. For teams that wait for approval.
    .p-5 = Tools and data: feedback little and often, promises where all can see them, a check from time to time. This one is worth something only if something follows. What comes after a survey is often neglected (Church & Oliver 2006; Huebner & Zacher 2021).
    .p-6 = One practice at a time is enough, three are the most. Small, freely chosen and repeated is better than large and announced.
    .try = Which of the four do you reach for least? Choose one practice from it, and do its first step today.

guide-page-remote = Teams on screens
    .p-1 = On screens, much is missing that happens by itself in a corridor: the quick question, the look, the laugh. A short message reads colder than it was meant, and silence reads as indifference.
    .p-2 = So three things have to be arranged on purpose. The first is regular contact: a short fixed time for everyone, at an hour that is fair to all.
    .p-3 = The second is promises that can be seen: who does what by when, where all can read it, and a word when it is done. That is something other than watching who is online, which tells people that they aren’t trusted.
    .p-4 = The third is talk without a topic: ten minutes before a call, a coffee in pairs. Nobody has to come.
    .p-5 = If some sit in a room and others don’t, ask the screens first, or have everybody on one of their own. With several time zones, keep a question open until all have had a morning with it.
    .p-6 = All this is experience. The practices say, each for itself, what is different on screens.
    .try = Look at your last ten messages to a colleague far away. How many of them were not about a task? Write one today.

guide-page-rebuilding = When trust was broken
    .p-1 = There is no quick fix and no day by which it has to be over. Haste looks like wanting to be rid of it, and can make it worse.
    .p-2 = First ask what broke: skill, reliability, honesty or care. What helps differs.
    .p-3 = Then come three stages: acknowledge and own, change consistently, restore together. Those who were hurt decide when the next one begins, and it may be the one before. No stage model is proved, and no duration either; what studies suggest is to begin early, and to think of the short and the long run (Kähkönen et al. 2021; Lewicki & Brinsfield 2017).
    .p-4 = Of an apology, owning responsibility and offering repair are the heart. That is what 755 people found who judged written scenarios (Lewicki, Polin & Lount 2016). Real life may differ.
    .p-5 = Nobody has to meet, answer or forgive. And where it was harassment, violence or abuse of power, this is not the tool. Go to whoever is responsible for it where you work, or to someone outside whom you trust.
    .try = Write three sentences for yourself only: what happened, whom it hurt, what is needed first. Sleep on them.

guide-page-what-works = What is known about what works
    .p-1 = Less than one would like. Fourteen interventions on safety and speaking up had mixed results (O’Donovan & McAuliffe 2020; health care). So each practice says how sure we are. Tested: a study tried this very thing. Related: there are studies on something close. Advice: experience. Most are advice.
    .p-2 = Tested are two things for leaders: sharing criticism that one has received (Coutifaris & Grant 2022), and regular talks about what each person needs (Castro, Englmaier & Guadalupe 2025). Each has been shown once.
    .p-3 = Other studies show something close: talking through what happened helps by about a quarter (Tannenbaum & Cerasoli 2013; tasks done together). Plans of the kind “if this happens, I will do that” help (d from .27 to .66; Sheeran, Listrom & Gollwitzer 2024), less so in the field. So does thinking from wish to obstacle to plan (g = .34, on paper .28; Wang, Wang & Gai 2021), though studies that found nothing may be missing. Watching progress helps (d = .40; Harkin et al. 2016), mostly shown for health behaviour.
    .p-4 = Nobody can promise that a practice will help your team. Try it small, look, and stop what doesn’t help.
    .try = Open one practice and see how sure we are of it. Write down beforehand what you would take as a sign that it helps.

guide-page-numbers = How numbers are made, and what they can’t say
    .p-1 = The figure of a dimension is the mean of the answers to its questions. Statements that describe something unwelcome are turned round first. For your own, at least half of the questions have to be answered; nothing is filled in.
    .p-2 = A team’s figures are rounded, and the fewer people, the more. Some are not shown at all, to protect people. The range says where the team’s usual level probably is; a word says whether answers were close, mixed or far apart.
    .p-3 = Did something change? The answer is “clearly”, “it may have” or “we can’t tell”. In small groups chance is large, so expect the last one often. It doesn’t mean that nothing happened.
    .p-4 = Numbers can’t say why, and they aren’t there to say who. They compare you with no other team, and they diagnose nothing. A high one is no proof: some answer what feels safe to answer. If two rise together, neither need be the cause.
    .p-5 = A number begins a talk. It doesn’t end one.
    .try = Before you look at your next results, write down what you expect. Then look at what surprises you.

guide-page-privacy = How privacy works here
    .p-1 = When you check in alone, your answers stay in this browser on this device. Nothing is sent. Other pages of the same site could read what it stores; on a shared computer, turn on “Forget when I close”.
    .p-2 = In a round, your answers are sealed in a code before you hand it in. Opening it takes the keys of all keepers: one alone can’t, all together could. In a quick round there is one keeper, and that one device could open everyone’s answers. The promise before the first question says which it is, and what it can’t rule out.
    .p-3 = This page shows results for the group only, rounded, and not below a minimum: five answers unless the round says otherwise, four at the least. In a small team, or where all answer alike, they can still give single answers away. Whoever has the list and all releases can work out exact totals.
    .p-4 = Nothing here protects you from a changed page, a browser extension or somebody who opens this browser. Nobody outside has reviewed how sealed rounds are put together.
    .try = Open your journal and choose “Show exactly what is stored”. “Erase everything” is there as well.

## guide-question (by id): The questions.

# A question. The answer is a paragraph.
guide-question-elements = What are the key elements of trust?
    .answer = Three pillars: people mean what they say, can do it, and do it on hard days as well. Besides, five further things: reasons are shared, burdens are fair, people stand by each other, listen, and assume good intent. Leaders add to it by their example, by speaking openly and by giving room. None of it makes up for the rest. If you want to begin somewhere, begin with promises: fewer, clearer, kept. It is the part that others see soonest.
guide-question-how-long = How long does it take to build trust?
    .answer = No study gives a number, and neither do we. Experience says: longer than one hopes, longer still after a breach, and it is damaged faster than it grew. Look at small signs instead of a date: somebody says early that a day won’t be kept, somebody asks a simple question in front of all. If you check in every few weeks, look for a direction over several times. One step up or down can be chance.
guide-question-which = Should we work on trust or on psychological safety?
    .answer = On what is lower, if you know it. If things are promised and not done, begin with trust: reliability, reasons, fairness. If people do good work and keep doubts to themselves, begin with safety: what happens after a question, a mistake, a no. If you don’t know, take something that serves both, such as owning a mistake plainly: it shows honesty, and it shows that mistakes may be told. You needn’t decide for good. One feeds the other.
guide-question-remote = How do teams build trust when they hardly see each other?
    .answer = By arranging what would otherwise happen by itself. A short fixed contact that is fair to all time zones. Promises with a day, where everyone can read them. And some talk without a topic, to which nobody has to come. Say more than you would in a room: that you have read it, that it is done, that you meant it kindly. Ring before you answer a message that stings. Don’t watch who is online. This is experience; the studies that we name elsewhere are not about it.
guide-question-damaged = I have damaged trust. What can I do?
    .answer = Soon and plainly, say what you did and that it was yours, without a “but”. Say what you will repair and what you will do differently from when on. Then keep it, for longer than you think necessary: each promise counts double now. Don’t ask to be forgiven, and leave it to those whom you hurt whether they want to talk at all. If they don’t, that is an answer. “Apologise” helps you with the words, “Rebuilding trust” with what comes after. If what you did may have legal consequences, or was harassment or violence, get advice first and don’t get in touch yourself.
