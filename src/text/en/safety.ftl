### The statements of the first questionnaire. English stands in the questionnaires’ own files, too.

## safety (by id): The questionnaire on psychological safety, which is asked unless the page says otherwise.

safety-point-1 = Strongly disagree
safety-point-2 = Disagree
safety-point-3 = In between
safety-point-4 = Agree
safety-point-5 = Strongly agree
safety-speaking-up = Speaking up
safety-speaking-up-about = How openly people say what they see, think or doubt.
safety-mistakes-and-help = Mistakes and help
safety-mistakes-and-help-about = How people deal with mistakes, and whether help is at hand.
safety-difference = Room for difference
safety-difference-about = Whether everyone belongs and is heard, however different people are.
safety-risk = Trying new things
safety-risk-about = How much room there is for new ideas that may or may not work.
# A statement is answered from “strongly disagree” to “strongly agree”. Where the questionnaire’s file
# says that it counts the other way round, it has to stay unwelcome in every language.
safety-speaking-up-1 = On this team, people say so openly when they see things differently.
safety-speaking-up-2 = When there is bad news, people here share it early.
safety-mistakes-and-help-1 = People here tell each other about their own mistakes.
safety-mistakes-and-help-2 = When someone on this team is stuck, others take time to help.
safety-difference-1 = Everyone belongs on this team, however different we are.
safety-difference-2 = Quiet people are heard here as much as loud ones.
safety-risk-1 = On this team, people dare to try new ways of doing things.
safety-risk-2 = New ideas are quickly brushed aside here.
