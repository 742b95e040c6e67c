// Protects people who use a keyboard in a round: the whole of it, from the card to the result, can
// be done without a pointer, and the focus goes where the next step is.
import { expect, test } from './watched';
import { backToThePage, enterNumber, press, tabTo } from './pages/keyboard';
import { FIVE } from './pages/people';
import { chatOf, RoundPage } from './pages/rounds';

test.setTimeout(90_000);

test('a whole round by keyboard, from the card to the result', { tag: '@matters' }, async ({ page, newVisitor }) => {
  // Pastes as a keyboard does, without a clipboard that tests would share.
  const enter = async (who: RoundPage, label: string, text: string) => {
    await who.page.bringToFront();
    await tabTo(who.page, who.field(label));
    await press(who.page, 'ControlOrMeta+A');
    await who.page.keyboard.insertText(text);
  };
  const choose = async (who: RoundPage, name: string) => {
    await who.page.bringToFront();
    await expect(who.button(name)).toBeEnabled();
    await tabTo(who.page, who.button(name));
    await press(who.page, 'Enter');
  };

  // The other keeper makes a card.
  const ben = await RoundPage.of(await newVisitor());
  await ben.page.goto('/#pulse-check/rounds');
  await choose(ben, 'Help to keep a round');
  await expect(ben.heading('Help to keep a round')).toBeFocused();
  await enter(ben, 'Your name, as the team knows you', 'Ben');
  await choose(ben, 'Make my card');
  await expect(ben.field('Your card')).toBeFocused();
  const card = await ben.field('Your card').inputValue();

  // The facilitator sets the round up.
  const ada = new RoundPage(page);
  await page.goto('/');
  await expect(ada.button('Start')).toBeVisible();
  await choose(ada, 'Team rounds');
  await expect(ada.heading('Team rounds')).toBeFocused();
  await choose(ada, 'Set up a round');
  await expect(ada.heading('Set up a round')).toBeFocused();
  await enter(ada, 'Title', 'Team Blue');
  await tabTo(page, ada.field('How many answers must there be?'));
  await enterNumber(ada.field('How many answers must there be?'), 5);
  await enter(ada, 'Your name', 'Ada');
  await enter(ada, 'Paste the card that came back', card);
  await choose(ada, 'Add keeper');
  await expect(ada.field('Paste the card that came back')).toBeFocused();
  await expect(ada.element).toContainText(/A card in the name of “\u2068Ben\u2069” was added\./);
  await choose(ada, 'Make the round');
  await expect(ada.heading('Team Blue')).toBeFocused();
  const link = await ada.link();

  // The other keeper says that they keep the round, and the facilitator takes the message in.
  await ben.page.goto(link);
  await expect(ben.heading('You keep this round')).toBeVisible();
  await choose(ben, 'I keep this round');
  await expect(ben.part('keep')).toBeFocused();
  await enter(ada, 'Paste the whole chat, or single codes', await ben.message());
  await choose(ada, 'Find codes');
  await expect(ada.element).toContainText('1 new message of a keeper.');
  const four = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE.slice(1));

  // The facilitator answers.
  await choose(ada, 'Answer');
  await expect(ada.heading('Team Blue')).toBeFocused();
  await choose(ada, 'Answer');
  for (const answer of FIVE[0]) {
    await expect(ada.checkIn.choice(1)).toBeFocused();
    await ada.checkIn.type([answer]);
  }
  await expect(ada.heading('Before your answers are sealed')).toBeFocused();
  await choose(ada, 'Seal my answers');
  await expect(ada.heading('Team Blue')).toBeFocused();
  const own = await ada.code();
  await choose(ada, 'Back to the facilitator’s page');

  // Collects and closes.
  await enter(ada, 'Paste the whole chat, or single codes', four.join('\n'));
  await choose(ada, 'Find codes');
  await ada.expectCount(5);
  await choose(ada, 'Close the list');
  await expect(ada.element.locator('#freeze .question')).toBeFocused();
  await choose(ada, 'Yes, close the list');
  await expect(ada.part('list')).toBeFocused();
  const list = await ada.list();

  await choose(ada, 'Announce this list');
  await expect(ada.part('list')).toBeFocused();
  const adasWord = await ada.field('What you announce').inputValue();

  // The other keeper takes the list, compares it with the chat and announces it, too.
  await enter(ben, 'The chat, with the message of the list', list);
  await choose(ben, 'Look at the list');
  await expect(ben.part('keep')).toBeFocused();
  await enter(ben, 'The chat', chatOf([own, ...four]));
  await choose(ben, 'Compare');
  await expect(ben.compared).toBeFocused();
  await choose(ben, 'Yes, announce this list');
  await expect(ben.field('What you announce')).toBeFocused();
  const bensWord = await ben.field('What you announce').inputValue();

  // One releases after the other.
  const takeIn = async (who: RoundPage, text: string) => {
    await enter(who, 'Paste what they have posted, and the releases that they send you', text);
    await choose(who, 'Take it in');
  };
  await takeIn(ada, bensWord);
  await choose(ada, 'Release the sum');
  await expect(ada.part('result')).toBeFocused();
  await takeIn(ben, `${adasWord}\n${await ada.field('Your release').inputValue()}`);
  await choose(ben, 'Release the sum');
  await expect(ben.part('keep')).toBeFocused();
  await takeIn(ada, await ben.field('Your release').inputValue());

  // The facilitator sees the result.
  await enter(ada, 'Name of the team', 'Team Blue');
  await choose(ada, 'See the result');
  await expect(ada.part('projector')).toBeVisible();
  await expect(ada.heading('Team Blue').first()).toBeFocused();
  await tabTo(page, ada.element.getByText('All numbers as a table', { exact: true }));
  await press(page, 'Enter');
  await expect(ada.element.getByRole('table').first()).toBeVisible();
});

test('on a device that is passed around, the focus begins anew for each person', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await tabTo(page, ada.button('Pass this device around'));
  await press(page, 'Enter');
  for (const answers of FIVE.slice(0, 2)) {
    await expect(ada.heading('Team Blue')).toBeFocused();
    await tabTo(page, ada.button('Answer'));
    await press(page, 'Enter');
    await expect(ada.checkIn.choice(1)).toBeFocused();
    await ada.checkIn.type(answers);
    await tabTo(page, ada.button('Seal my answers'));
    await press(page, 'Enter');
    await expect(ada.heading('Your answers are sealed')).toBeFocused();
    await tabTo(page, ada.button('Next person'));
    await press(page, 'Enter');
  }
  await tabTo(page, ada.button('For the facilitator: stop passing the device'));
  await press(page, 'Enter');
  await expect(ada.element.locator('#end-passing .question')).toBeFocused();
  // The cautious answer comes first.
  await press(page, 'Tab');
  await expect(ada.button('No, stay here')).toBeFocused();
  await press(page, 'Enter');
  await expect(ada.button('For the facilitator: stop passing the device')).toBeFocused();
  await press(page, 'Enter');
  await tabTo(page, ada.button('Yes, stop passing the device'));
  await press(page, 'Enter');
  await expect(ada.heading('Team Blue')).toBeFocused();
  await ada.expectCount(2);
});

test('the focus can be seen on every stop of the screens of a round', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  /** Goes round once, as often as `steps`, and names the stops whose focus can't be seen. */
  const unseen = async (steps: number) => {
    const found: string[] = [];
    for (let step = 0; step < steps; step++) {
      await press(page, 'Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        if (!focused || focused.matches('[type="date"]')) return '';
        const shown = [focused, focused.closest('label')].filter((element) => element !== null);
        const visible = shown.some((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        });
        return visible ? '' : focused.outerHTML.slice(0, 200);
      });
      if (stop) found.push(stop);
    }
    await backToThePage(page);
    return found;
  };
  expect(await unseen(8)).toEqual([]);
  await ada.button('Set up a round').click();
  expect(await unseen(18)).toEqual([]);
  await ada.fill({ title: 'Team Blue', name: 'Ada' });
  await ada.button('Make the round').click();
  await expect(ada.heading('Team Blue')).toBeVisible();
  expect(await unseen(16)).toEqual([]);
});
