// Formbricks with its welcome card, as its packages show a survey that they were given: nothing is sent.
import { renderSurveyInline } from '@formbricks/surveys';
import { answers, statements, title } from 'asked';

renderSurveyInline({
  containerId: 'survey',
  brandColor: '#2456a6',
  isBrandingEnabled: false,
  isRedirectDisabled: true,
  survey: {
    id: 'safety',
    name: title,
    type: 'link',
    status: 'inProgress',
    welcomeCard: {
      enabled: true,
      headline: title,
      html: `<p>${statements.length} questions, 2 minutes</p>`,
      buttonLabel: 'Start',
      timeToFinish: false,
      showResponseCount: false,
    },
    questions: statements.map((headline, position) => ({
      id: `question-${position}`,
      type: 'multipleChoiceSingle',
      headline,
      required: true,
      shuffleOption: 'none',
      choices: answers.map((label, point) => ({ id: `answer-${position}-${point}`, label })),
    })),
    thankYouCard: { enabled: true, headline: 'Thank you' },
    hiddenFields: { enabled: false },
    styling: null,
    autoClose: null,
    triggers: [],
    languages: [],
  },
});
