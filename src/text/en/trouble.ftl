### Questionnaires that can’t be asked.

## problem: Words for when there is nothing to ask.

# Headline when the questionnaire is not known.
problem-unknown = There is no questionnaire called “{ $name }”.
# Headline when the questionnaire was refused.
problem-refused = This questionnaire can’t be shown because its file has a mistake.
# Headline when the questionnaire could not be loaded.
problem-unreachable = The questionnaire could not be loaded.
# “Whoever looks after this page” is its author or administrator; so in all messages.
problem-reader = Please tell whoever looks after this page. Nothing that you answered before is lost.
# Summary of the details for the page’s author.
problem-author = For whoever looks after this page
