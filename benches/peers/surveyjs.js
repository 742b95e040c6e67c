// SurveyJS with a start page and a page for each question.
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { answers, statements, title } from 'asked';

const survey = new Model({
  title,
  firstPageIsStartPage: true,
  startSurveyText: 'Start',
  showQuestionNumbers: false,
  autoAdvanceEnabled: true,
  pages: [
    { elements: [{ type: 'html', name: 'length', html: `<p>${statements.length} questions, 2 minutes</p>` }] },
    ...statements.map((statement, position) => ({
      elements: [
        {
          type: 'radiogroup',
          name: `question-${position}`,
          title: statement,
          choices: answers.map((text, point) => ({ value: point + 1, text })),
        },
      ],
    })),
  ],
});
renderSurvey(survey, document.querySelector('#survey'));
