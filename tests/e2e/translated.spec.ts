// Protects people who have the page translated: translators put elements where texts were, and what
// the page says after that must be what it means.
import { expect, test } from './watched';
import { changedAt } from './pages/code-bytes';
import { CheckIn } from './pages/check-in';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { TeamPage } from './pages/teams';
import { expectMarksUntouched, expectTranslated, translate, type Manner } from './pages/translator';

test.setTimeout(60_000);

for (const manner of ['in one step', 'in two steps'] as Manner[]) {
  test(`a check-in that is translated ${manner} leads to results and the journal`, { tag: '@matters' }, async ({ page, context }) => {
    await translate(context, manner);
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await expectTranslated(checkIn.screen);
    const promise = checkIn.element.locator('.promise');
    await expect(promise).toHaveText(/^Your answers stay in this browser on this device\./);
    await checkIn.forgetSwitch.check();
    await expect(promise).not.toContainText('stay in this browser');
    await checkIn.forgetSwitch.uncheck();
    await expect(promise).toHaveText(/^Your answers stay in this browser on this device\./);

    await checkIn.start();
    const hint = checkIn.element.locator('.question .hint');
    await checkIn.choice(1).focus();
    await page.keyboard.press('Enter');
    await expect(hint).toHaveText('Choose an answer, or skip this one.');
    await page.keyboard.press('4');
    await expect(hint).toHaveText('');
    await page.keyboard.press('Enter');
    await checkIn.expectQuestion(2);
    await checkIn.answerAll([5, 2, 1, 3, 3, 2, 4]);
    await checkIn.expectReview();
    await checkIn.change(3);
    await checkIn.answer(1);
    await expect(checkIn.reviewRow(3)).toContainText('Strongly disagree');
    await checkIn.change(3);
    await checkIn.answer(2);
    await checkIn.expectReview();
    await expect(checkIn.reviewRow(3)).toHaveText(/Disagree/);

    const results = await checkIn.finish();
    await expect(results.score('Speaking up')).toContainText('4.5 of 5, between “Agree” and “Strongly agree”');
    await expectTranslated(checkIn.screen);
    const journal = await results.toJournal();
    await journal.commitTo('Ask Noor', '2020-11-20');
    await expect(journal.commitment('Ask Noor')).toContainText('due since 20 Nov 2020');
    await journal.commitment('Ask Noor').getByRole('radio', { name: 'Kept' }).check();
    await expect(journal.commitment('Ask Noor')).toContainText('by 20 Nov 2020');
    await expect(journal.commitment('Ask Noor')).not.toContainText('due since');
    // What is stored is shown exactly.
    await journal.shownAsStored();
    const stored = journal.data.locator('pre').filter({ hasText: 'Ask Noor' });
    await expect(stored).toHaveAttribute('translate', 'no');
    await expect(stored.locator('font')).toHaveCount(0);
    await journal.remove('Ask Noor');
    await expect(journal.commitment('Ask Noor')).toHaveCount(0);
  });
}

test('a translated round counts its codes, and hands them on as they are', async ({ page, context, newVisitor }) => {
  await translate(context);
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 8 });
  const visitor = await newVisitor();
  await translate(visitor);
  const others = await RoundPage.of(visitor);
  const codes = await others.codesOf(link, FIVE);
  for (const field of [ada.field(ada.words.link), others.field(others.words.code)]) {
    await expect(field).toHaveAttribute('translate', 'no');
  }
  await expectTranslated(others.element);
  await expectMarksUntouched(others.element);
  await expectMarksUntouched(ada.element);

  await expectTranslated(ada.standing);
  await expect(ada.standing).toHaveText('0 of 8 codes are in. 5 more are needed.');
  await ada.paste(codes.slice(0, 2).join('\n'));
  await expect(ada.standing).toHaveText('2 of 8 codes are in. 3 more are needed.');
  await expect(ada.outcome).toHaveText('2 new codes.');

  // What is refused is a list that is written anew each time.
  await ada.paste(`Noor: ${codes[2].slice(0, -30)}`);
  await expect(ada.refused).toHaveText([/^Line 1, .* cut short\./]);
  await expectTranslated(ada.refused.first());
  await ada.paste(`Omar:\n${changedAt(codes[3], 20)}\nPia: ${codes[4].slice(0, -30)}`);
  await expect(ada.refused).toHaveText([/^Line 3, .* cut short\./, /changed after it was sealed/]);

  await ada.paste(codes.slice(2).join('\n'));
  await expect(ada.standing).toHaveText('5 of 8 codes are in. That is enough to add up.');
  await expect(ada.refused).toHaveCount(0);
  await ada.close();
  await expectMarksUntouched(ada.part('list'));
  await ada.releaseAlone();
  await expectMarksUntouched(ada.element);
  await ada.reveal();
  await expectMarksUntouched(ada.element);
  expect((await ada.numbers()).rows).toHaveLength(4);
});

test('the wall of a translated page says what it shows', async ({ page, context }) => {
  await translate(context);
  const team = new TeamPage(page);
  await team.openResult('team-history.json', 'Team Blue');
  await team.fill();
  await expectTranslated(team.title);
  const titles = await team.titles(async (title) => {
    await expect(team.position).toContainText(`: ${title}`);
  });
  expect(titles.slice(0, 5)).toEqual([
    'Autumn',
    'Last time’s actions',
    'Did it help?',
    'What went well',
    'The team at a glance',
  ]);
  expect(new Set(titles).size).toBe(titles.length);

  await team.button('Keys').click();
  await expect(team.element.locator('.keys')).toBeVisible();
  await team.button('Keys').click();
  await expect(team.element.locator('.keys')).toHaveCount(0);
  await team.button('Back to the ordinary window').click();
  await expect(team.wall).toHaveCount(0);

  await team.element.getByText('The hour, step by step').click();
  await team.button('Start the timer').click();
  await expect(team.element.locator('.bar .clock')).toHaveText(/^Minute 1 of 50/);
  await expect(team.button('Start the timer')).toHaveCount(0);
  await team.button('Stop the timer').click();
  await expect(team.button('Stop the timer')).toHaveCount(0);
  await expect(team.element.locator('.bar .clock')).toHaveText('');
});
