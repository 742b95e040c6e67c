### The other questionnaires. English stands in their own files, too.

## trust (by id): The questionnaire on trust.

trust-point-1 = Strongly disagree
trust-point-2 = Disagree
trust-point-3 = In between
trust-point-4 = Agree
trust-point-5 = Strongly agree
trust-character = Character
trust-character-about = Whether people are honest and mean what they say.
trust-competence = Competence
trust-competence-about = Whether people can do their work well.
trust-consistency = Consistency
trust-consistency-about = Whether agreements hold, on easy days and on hard ones.
trust-openness = Openness and transparency
trust-openness-about = Whether reasons and knowledge are shared.
trust-fairness = Concern and fairness
trust-fairness-about = Whether the load is shared fairly and people look out for each other.
trust-loyalty = Loyalty
trust-loyalty-about = Whether people stand by each other, also when someone is away.
trust-understanding = Understanding and accessibility
trust-understanding-about = Whether people listen to each other and can be reached.
trust-intent = Constructive intent
trust-intent-about = Whether people mean well by each other.
# A statement is answered from “strongly disagree” to “strongly agree”. Where the questionnaire’s file
# says that it counts the other way round, it has to stay unwelcome in every language.
trust-character-1 = When people here say yes, they mean it.
trust-character-2 = On this team, whoever does the work gets the credit.
trust-character-3 = People here bend the truth to look good.
trust-competence-1 = People on this team hand over good work.
trust-competence-2 = People here have the skills that their tasks need.
trust-competence-3 = When new tasks come up, people here learn what they need.
trust-consistency-1 = On this team, we stick to what we agreed, even on stressful days.
trust-consistency-2 = When something is running late, people here say so early.
trust-consistency-3 = What people promise here is soon forgotten.
trust-openness-1 = On this team, we hear the reasons behind decisions.
trust-openness-2 = People here pass on what others need to know.
trust-fairness-1 = Annoying tasks are shared out fairly here.
trust-fairness-2 = When someone on this team has too much to do, others notice.
trust-loyalty-1 = On this team, people speak with respect about whoever is away.
trust-loyalty-2 = When one of us gets into trouble, the others stand by that person.
trust-understanding-1 = On this team, people listen to the end before they reply.
trust-understanding-2 = Whoever asks a question here soon gets an answer.
trust-intent-1 = On this team, criticism is meant to help.
trust-intent-2 = People here are glad when someone else does well.

## leadership (by id): The questionnaire on how leaders set the tone.

leadership-point-1 = Strongly disagree
leadership-point-2 = Disagree
leadership-point-3 = In between
leadership-point-4 = Agree
leadership-point-5 = Strongly agree
leadership-modelling = Modelling trust
leadership-modelling-about = Whether the leader lives by what they ask of others.
leadership-communication = Open communication
leadership-communication-about = Whether the leader shares what matters and listens.
leadership-empowering = Empowering and developing people
leadership-empowering-about = Whether people get room to decide and to grow.
# A statement is answered from “strongly disagree” to “strongly agree”. Where the questionnaire’s file
# says that it counts the other way round, it has to stay unwelcome in every language.
leadership-modelling-1 = Our leader follows the same rules as the rest of us.
leadership-modelling-2 = Our leader talks openly about their own mistakes.
leadership-modelling-3 = When our leader promises something, it happens.
leadership-communication-1 = Our leader explains why a decision was made.
leadership-communication-2 = Our leader listens calmly to bad news.
leadership-communication-3 = Our leader keeps important news to themselves.
leadership-empowering-1 = Our leader lets us decide how we do our work.
leadership-empowering-2 = Our leader gives us tasks that help us grow.
leadership-empowering-3 = When we decide something ourselves, our leader backs it.

## rebuilding (by id): The questionnaire on rebuilding trust.

rebuilding-point-1 = Strongly disagree
rebuilding-point-2 = Disagree
rebuilding-point-3 = In between
rebuilding-point-4 = Agree
rebuilding-point-5 = Strongly agree
rebuilding-acknowledging = Acknowledging what happened
rebuilding-acknowledging-about = Whether what happened is named and owned.
rebuilding-consistent-change = Consistent change
rebuilding-consistent-change-about = Whether new promises are kept over time.
rebuilding-restoring = Restoring together
rebuilding-restoring-about = Whether the team finds its way back together.
# A statement is answered from “strongly disagree” to “strongly agree”. Where the questionnaire’s file
# says that it counts the other way round, it has to stay unwelcome in every language.
rebuilding-acknowledging-1 = On this team, we say openly what happened.
rebuilding-acknowledging-2 = People here own up to their part in what happened.
rebuilding-acknowledging-3 = People who were hurt get to tell their side here.
rebuilding-consistent-change-1 = Everyone here knows what we are going to do differently.
rebuilding-consistent-change-2 = Week after week, people here keep their new promises.
rebuilding-consistent-change-3 = Old habits are creeping back in on this team.
rebuilding-restoring-1 = We talk together about how things are going between us.
rebuilding-restoring-2 = On this team, people are reaching out to each other again.
rebuilding-restoring-3 = Here, we decide on the next steps together.
