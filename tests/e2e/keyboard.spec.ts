// Protects people who use a keyboard: everything can be reached and done, and the focus is never
// lost nor taken from the page.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { backToThePage, press, tabTo } from './pages/keyboard';
import { fixture, ourKeys, store, storedJournal } from './pages/storage';

test('the focus stays with the page while the element loads', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await expect(checkIn.button('Start')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('the focus stays where a person is when the page changes an attribute', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await page.evaluate(() => {
    const field = document.querySelector('main')!.appendChild(document.createElement('input'));
    field.focus();
    document.querySelector('pulse-check')!.setAttribute('view', 'journal');
  });
  await checkIn.atJournal();
  await expect(page.locator('main > input')).toBeFocused();
});

test('a whole check-in, from the card to a practice in the journal', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await tabTo(page, checkIn.button('Start'));
  await press(page, 'Enter');

  // Digits choose; Enter goes on.
  await checkIn.expectQuestion(1);
  await expect(checkIn.choice(1)).toBeFocused();
  await press(page, '4');
  await expect(checkIn.choice(4)).toBeChecked();
  await expect(checkIn.choice(4)).toBeFocused();
  await checkIn.expectQuestion(1);
  await press(page, 'Enter');

  // Arrow keys pass through answers without going on.
  await checkIn.expectQuestion(2);
  await expect(checkIn.choice(1)).toBeFocused();
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await expect(checkIn.choice(4)).toBeChecked();
  await press(page, 'ArrowUp', 'ArrowLeft');
  await expect(checkIn.choice(2)).toBeChecked();
  await checkIn.expectQuestion(2);
  await press(page, 'Enter');

  // Enter without an answer says what is missing and keeps the focus.
  await checkIn.expectQuestion(3);
  await press(page, 'Enter');
  await expect(checkIn.notice).toHaveText('Choose an answer, or skip this one.');
  await expect(checkIn.choice(1)).toBeFocused();

  // Space chooses what has the focus.
  await press(page, 'Space');
  await expect(checkIn.choice(1)).toBeChecked();
  await checkIn.expectQuestion(3);
  await press(page, 'Enter');

  // From the answers, Tab leads to Next, Back and Skip, in this order.
  await checkIn.expectQuestion(4);
  await expect(checkIn.choice(1)).toBeFocused();
  await press(page, 'Tab');
  await expect(checkIn.button('Next')).toBeFocused();
  await press(page, 'Tab');
  await expect(checkIn.button('Back')).toBeFocused();
  await press(page, 'Enter');
  await checkIn.expectQuestion(3);
  await expect(checkIn.choice(1)).toBeFocused();
  await expect(checkIn.choice(1)).toBeChecked();
  await press(page, 'Enter');
  await checkIn.expectQuestion(4);
  await expect(checkIn.choice(1)).toBeFocused();
  await press(page, 'Tab', 'Tab', 'Tab');
  await expect(checkIn.button('Skip this one')).toBeFocused();
  await press(page, 'Space');
  await checkIn.expectQuestion(5);
  await expect(checkIn.choice(1)).toBeFocused();

  await press(page, '3', 'Enter', '3', 'Enter', '2', 'Enter');
  // A digit that the scale does not have does nothing.
  await checkIn.expectQuestion(8);
  await press(page, '9', '0');
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
  await press(page, '4', 'Enter');

  // The review: change one, and be back.
  await checkIn.expectReview();
  await expect(checkIn.heading('Before you see your results')).toBeFocused();
  await tabTo(page, checkIn.button('Change question 4'));
  await press(page, 'Enter');
  await checkIn.expectQuestion(4);
  await expect(checkIn.choice(1)).toBeFocused();
  await press(page, '2', 'Enter');
  await checkIn.expectReview();
  await expect(checkIn.heading('Before you see your results')).toBeFocused();
  await tabTo(page, checkIn.button('See my results'));
  await press(page, 'Enter');

  const results = await checkIn.results();
  await expect(results.heading).toBeFocused();
  const practice = results.practices.getByRole('listitem').first();
  await tabTo(page, practice.getByText('How to go about it'));
  await press(page, 'Enter');
  await expect(practice.getByRole('list').first()).toBeVisible();
  await tabTo(page, practice.getByRole('button', { name: 'I’ll try this' }));
  await press(page, 'Enter');
  await expect(practice.getByText('On your list')).toBeFocused();
  await tabTo(page, checkIn.button('Open my journal'));
  await press(page, 'Enter');
  const journal = await checkIn.atJournal();
  await expect(journal.heading).toBeFocused();
  await tabTo(page, checkIn.element.getByRole('button', { name: /^Show results of/ }));
  await press(page, 'Enter');
  await checkIn.results();
  await expect(results.heading).toBeFocused();
});

for (const point of [1, 5]) {
  test(`the next question is announced after answering ${point}: the focus comes to it anew`, { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    await expect(checkIn.choice(1)).toBeFocused();
    await press(page, String(point));
    await expect(checkIn.choice(point)).toBeFocused();
    // Around the screen: with the next question another part of the program may begin to draw it.
    const arrivals = await checkIn.element.evaluateHandle((host) => {
      const arrivals: string[] = [];
      host.shadowRoot!.addEventListener('focusin', (event) => {
        arrivals.push((event.target as Element).closest('fieldset')?.querySelector('legend')?.textContent ?? '');
      });
      return arrivals;
    });
    await press(page, 'Enter');
    await checkIn.expectQuestion(2);
    await expect(checkIn.choice(1)).toBeFocused();
    expect(await arrivals.jsonValue()).toEqual(['When there is bad news, people here share it early.']);
    // One stop per group of answers, as everywhere.
    await press(page, 'Tab');
    await expect(checkIn.button('Next')).toBeFocused();
  });
}

test('the digit of an answer that is typed elsewhere chooses nothing', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await page.evaluate(() => {
    document.querySelector('main')!.appendChild(document.createElement('input')).focus();
  });
  await press(page, '4');
  await expect(page.locator('main > input')).toHaveValue('4');
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a digit with a modifier is left to the browser', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await press(page, 'Alt+4');
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a held Enter key does not run through the questions', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, 4, 4]);
  await checkIn.back();
  await checkIn.back();
  await checkIn.back();
  await checkIn.expectQuestion(1);
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter'); // a repeat, as a held key sends it
  await page.keyboard.up('Enter');
  await checkIn.expectQuestion(2);
});

test('the card: the way out and back keeps the focus in the element', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await tabTo(page, checkIn.button('Start'));
  await press(page, 'Enter');
  await expect(checkIn.choice(1)).toBeFocused();
  await press(page, 'Tab', 'Tab');
  await expect(checkIn.button('Back')).toBeFocused();
  await press(page, 'Enter');
  await expect(checkIn.heading('Psychological safety')).toBeFocused();
  await tabTo(page, checkIn.forgetSwitch);
  await press(page, 'Space');
  await expect(checkIn.forgetSwitch).toBeChecked();
  await expect(checkIn.forgetSwitch).toBeFocused();
  await tabTo(page, checkIn.button('Journal'));
  await press(page, 'Enter');
  await expect(checkIn.heading('Your journal')).toBeFocused();
});

test('the journal: entries are added, settled and removed, and the focus has a place each time', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const what = checkIn.element.getByRole('textbox', { name: 'What will you do?' });
  const win = checkIn.element.getByLabel('What went well?');

  await tabTo(page, what);
  await page.keyboard.type('Share the plan');
  await press(page, 'Enter');
  await expect(journal.commitment('Share the plan')).toBeVisible();
  await expect(what).toBeFocused();
  await expect(what).toHaveValue('');

  await tabTo(page, journal.commitment('Share the plan').getByRole('radio', { name: 'Open' }), 'Shift+Tab');
  await press(page, 'ArrowDown');
  await expect(journal.commitment('Share the plan').getByRole('radio', { name: 'Kept' })).toBeChecked();
  await expect(journal.commitment('Share the plan').getByRole('radio', { name: 'Kept' })).toBeFocused();

  await tabTo(page, win);
  await page.keyboard.type('Noor asked for help');
  await press(page, 'Enter');
  await page.keyboard.type('We said no to a rush job');
  await press(page, 'Enter');
  await expect(journal.win('We said no to a rush job')).toBeVisible();

  await tabTo(page, checkIn.button('Remove “Noor asked for help”'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(journal.win('Noor asked for help')).toHaveCount(0);
  await expect(checkIn.element).toBeFocused();
  expect((await storedJournal(page)).wins).toHaveLength(1);
  await tabTo(page, checkIn.button('Remove “We said no to a rush job”'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(journal.win('We said no to a rush job')).toHaveCount(0);
  await expect(checkIn.element).toBeFocused();
  await tabTo(page, checkIn.button('Remove “Share the plan”'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(journal.commitment('Share the plan')).toHaveCount(0);
  await expect(checkIn.element).toBeFocused();
});

test('the journal: how a practice went', async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const practice = journal.practice('Ask before you advise');
  await tabTo(page, practice.getByRole('radio', { name: 'It helped' }));
  await press(page, 'ArrowDown');
  await expect(practice.getByRole('radio', { name: 'It made no difference' })).toBeFocused();
  await press(page, 'Tab');
  await expect(practice.getByRole('radio', { name: 'Keep it' })).toBeFocused();
});

test('the journal: what is stored can be read and scrolled', async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await tabTo(page, journal.data.getByText('Show exactly what is stored'));
  await press(page, 'Enter');
  await expect(journal.data.locator('pre')).toBeVisible();
  await press(page, 'Tab');
  await expect(journal.data.locator('pre')).toBeFocused();
});

test('the journal: the file for the import is chosen with a control that shows its focus', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const input = journal.data.getByLabel('Import');
  await tabTo(page, input);
  const outline = await input.locator('xpath=..').evaluate((label) => getComputedStyle(label).outlineStyle);
  expect(outline).toBe('solid');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Space')]);
  expect(chooser.isMultiple()).toBe(false);
});

test('erasing: the question has the focus, keeping comes back, confirming stays', { tag: '@matters' }, async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await tabTo(page, checkIn.button('Erase everything'));
  await press(page, 'Enter');
  await expect(checkIn.element.getByText('This can’t be undone.')).toBeFocused();
  await tabTo(page, checkIn.button('Keep everything'));
  await press(page, 'Enter');
  await expect(checkIn.button('Yes, erase everything')).toBeHidden();
  await expect(checkIn.element).toBeFocused();
  expect(await ourKeys(page)).toHaveLength(1);

  await tabTo(page, checkIn.button('Erase everything'));
  await press(page, 'Enter');
  await tabTo(page, checkIn.button('Yes, erase everything'));
  await press(page, 'Enter');
  await expect(journal.outcome).toHaveText('Everything was erased.');
  await expect(checkIn.element).toBeFocused();
  expect(await ourKeys(page)).toEqual([]);
});

test('closing the notice about set-aside data does not lose the focus', async ({ page, context }) => {
  await store(context, fixture('damaged-journal.txt'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await tabTo(page, checkIn.button('Close this message'));
  await press(page, 'Enter');
  await expect(checkIn.notice).toBeHidden();
  await expect(checkIn.element).toBeFocused();
});

test('every focus can be seen', { tag: '@matters' }, async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const outlines = async (steps: number) => {
    const seen: string[] = [];
    for (let step = 0; step < steps; step++) {
      await press(page, 'Tab');
      seen.push(
        await page.evaluate(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement;
          // The parts of a date are the browser's own, and so is their focus.
          if (!focused || focused.matches('[type="date"]')) return 'not ours';
          const shown = [focused, focused.closest('label')].filter((element) => element !== null);
          const visible = shown.some((element) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          });
          return visible ? 'visible' : `invisible on ${focused.outerHTML}`;
        }),
      );
    }
    await backToThePage(page);
    return seen.filter((focus) => focus !== 'visible' && focus !== 'not ours');
  };
  expect(await outlines(6)).toEqual([]);
  await checkIn.resume(4);
  expect(await outlines(4)).toEqual([]);
  await page.reload();
  await checkIn.journal();
  expect(await outlines(25)).toEqual([]);
});
