// Protects a round from what goes wrong around it: closed tabs, two tabs, links that were damaged
// or are too old, a clipboard or a storage that is refused or full, and impatient fingers. Nothing
// is lost, doubled or written over in silence, and it is said what to do.
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { fillStorage, keptAnywhere, makeRoom, storedJournal } from './pages/storage';

test.setTimeout(120_000);

const FULL = 'This site’s storage is full';

test.describe('while codes are collected', () => {
  test('a reload, a closed tab and a second tab lose no code', { tag: '@matters' }, async ({ page, context, newVisitor }) => {
    const ada = new RoundPage(page);
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 5 });
    const codes = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE);
    await ada.paste(codes[0]);
    await page.reload();
    await ada.expectCount(1);

    // Each of two tabs takes codes in; both know all of them.
    const second = await RoundPage.of(context);
    await second.follow(link);
    await second.expectCount(1);
    await second.paste(codes[1]);
    await ada.paste(codes[2]);
    await ada.expectCount(3);
    await second.expectCount(3);
    await page.close();

    await second.paste(codes.slice(3).join(' '));
    await second.expectCount(5);
    await second.page.close();
    const third = await RoundPage.of(context);
    await third.open();
    await third.openRound('Team Blue');
    await third.expectCount(5);
    await third.close();
    expect((await storedJournal(third.page)).rounds[0].collected).toHaveLength(5);
  });

  test('a tab in which the list is closed and released is followed by the other', async ({ page, context, newVisitor }) => {
    const ada = new RoundPage(page);
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 5 });
    const codes = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE);
    await ada.paste(codes.join(' '));
    const second = await RoundPage.of(context);
    await second.follow(link);
    await second.close();
    await expect(ada.part('list')).toContainText('The list holds 5 answers.');
    await expect(ada.field('Paste the whole chat, or single codes')).toHaveCount(0);

    // Pressed in both at once, it is released once.
    await ada.announceList();
    const tabs = [ada, second].map((tab) => tab.button('Release the sum'));
    for (const release of tabs) await expect(release).toBeEnabled();
    await Promise.all(tabs.map((release) => release.evaluate((button) => (button as HTMLButtonElement).click())));
    for (const tab of [ada, second]) await expect(tab.button('See the result')).toBeVisible();
    const [round] = (await storedJournal(page)).rounds;
    expect(round.releases).toHaveLength(1);
    expect((await storedJournal(page)).keys).toEqual([]);
  });

  test('several rounds side by side have their own codes, lists and keys', async ({ page, newVisitor }) => {
    const ada = new RoundPage(page);
    await ada.open();
    const blue = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 5 });
    await ada.open();
    const green = await ada.setUp({ title: 'Team Green', name: 'Ada', minimum: 5 });
    const others = await RoundPage.of(await newVisitor());
    const ofBlue = await others.codesOf(blue, FIVE);
    const ofGreen = await others.codesOf(green, FIVE.slice(1, 3));

    await ada.paste([...ofBlue, ...ofGreen].join('\n'));
    await expect(ada.outcome).toHaveText('2 new codes. 5 can’t be used:');
    await ada.expectCount(2);
    await ada.open();
    await expect(ada.row('Team Blue')).toContainText('0 codes');
    await expect(ada.row('Team Green')).toContainText('2 codes');
    await ada.openRound('Team Blue');
    await ada.paste(ofBlue.join('\n'));
    await ada.close();
    await ada.releaseAlone();
    const journal = await storedJournal(page);
    expect(journal.keys).toHaveLength(1);
    await ada.reveal('The blue ones');
    await ada.open();
    await expect(ada.row('Team Blue')).toContainText('result seen');
    await ada.openRound('Team Green');
    await ada.expectCount(2);
  });
});

test.describe('a link', () => {
  test('that was cut or changed is not opened, and it is said what to do', async ({ page }) => {
    const ada = new RoundPage(page);
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
    const advice = 'The link is cut short or damaged. Copy it again, from the first to the last character, or ask for it to be sent once more.';
    for (const damaged of [link.slice(0, -20), link.slice(0, link.indexOf('=') + 1), `${link.slice(0, -8)}81890!`]) {
      await ada.follow(damaged);
      await expect(ada.heading('This round can’t be opened')).toBeVisible();
      await expect(ada.mistake).toContainText(advice);
      await expect(ada.button('Answer')).toHaveCount(0);
    }
    await ada.button('All rounds').click();
    await expect(ada.row('Team Blue')).toBeVisible();

    // Pasted where the page does not read links.
    await ada.field('Paste the link of a round').fill('https://example.org/somewhere');
    await ada.button('Open').click();
    await expect(ada.element.getByText(advice)).toBeVisible();
    await ada.field('Paste the link of a round').fill(`Here it is: ${link.toLowerCase()} – see you`);
    await ada.button('Open').click();
    await ada.expectCount(0);
  });

  test('of a round that asks what this page does not have', async ({ page, newVisitor }) => {
    const ada = new RoundPage(page, undefined, '/hosts/routes-custom.html');
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', questionnaire: 'sprint' });
    const mia = await RoundPage.of(await newVisitor());
    await mia.follow(link);
    await expect(mia.button('Answer')).toBeVisible();
    await mia.follow(`/${new URL(link).hash}`);
    await expect(mia.mistake).toContainText('The round asks a questionnaire, “');
    await expect(mia.mistake).toContainText('Open the link on the page where the round was set up.');
  });

  test('is opened by its link where that was escaped on its way, and never by the private check-in', { tag: '@matters' }, async ({ page, newVisitor }) => {
    const ada = new RoundPage(page);
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
    const [address, digits] = link.split('#round=');
    const noor = await RoundPage.of(await newVisitor());
    for (const name of ['#round%3D', '#round%253D', '#Round=', '#ROUND=', '#%23round=', '#/round=', '?%23round=', '?from=mail%23round%3D']) {
      await noor.follow(`${address}${name}${digits}`);
      await expect(noor.heading('Team Blue'), name).toBeVisible();
    }
    for (const rest of [`${digits}.`, `${digits.slice(0, 60)}\u200b${digits.slice(60)}`]) {
      await noor.follow(`${address}#round=${rest}`);
      await expect(noor.heading('Team Blue'), rest).toBeVisible();
    }
    for (const name of ['#round', '#Round=', '#round%3D', '#round%253D', '?%23round%3DAEAQ', `#round%3D${digits.slice(0, 53)}`]) {
      await noor.follow(`${address}${name}`);
      await expect(noor.heading('This round can’t be opened'), name).toBeVisible();
      await expect(noor.element, name).toContainText('The link is cut short or damaged.');
    }
    // Also where the page is open already; and what the address says now counts, whatever it came with.
    await noor.follow(`${address}?from=mail%23round%3D${digits}#pulse-check/rounds`);
    await expect(noor.heading('Team rounds')).toBeVisible();
    await noor.page.evaluate((hash) => (location.hash = hash), `round%3D${digits}`);
    await expect(noor.heading('Team Blue')).toBeVisible();
  });

  test('takes no answers after the last day; codes that were sealed before can still be collected', async ({ page, newVisitor }) => {
    const ada = new RoundPage(page);
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', lastDay: '2026-11-25' });
    const at = async (day: string) => {
      const visitor = await RoundPage.of(await newVisitor());
      await visitor.page.clock.setFixedTime(new Date(`${day}T20:00:00`));
      await visitor.follow(link);
      return visitor;
    };
    const mia = await at('2026-11-25');
    await expect(mia.element).toContainText('until 25 Nov 2026');
    const code = await mia.answer(FIVE[0]);

    // The day after is still the last day somewhere.
    const kai = await at('2026-11-26');
    await expect(kai.button('Answer')).toBeVisible();

    const noor = await at('2026-11-27');
    await expect(noor.element).toContainText('The last day of this round was 25 Nov 2026. No more answers are taken.');
    await expect(noor.button('Answer')).toHaveCount(0);
    await mia.page.clock.setFixedTime(new Date('2026-11-28T09:00:00'));
    await mia.follow(link);
    expect(await mia.code(), 'one’s own code can still be fetched').toBe(code);

    await page.clock.setFixedTime(new Date('2026-11-28T09:00:00'));
    await ada.follow(link);
    await ada.paste(code);
    await ada.expectCount(1);
    await ada.button('Pass this device around').click();
    await expect(ada.element).toContainText('No more answers are taken.');
    await expect(ada.button('Answer')).toHaveCount(0);
  });

  for (const hash of ['#pulse-check%2Fkeeper', '#/pulse-check/keeper', '#PULSE-CHECK%2fKEEPER', '?to=%23pulse-check%2Fkeeper', '#pulse-check/keeper?utm_source=mail']) {
    test(`a keeper who is sent ${hash} gets to the card`, async ({ page }) => {
      const ada = new RoundPage(page);
      await page.goto(`/hosts/routes.html${hash}`);
      await expect(ada.heading('Help to keep a round')).toBeVisible();
    });
  }

  test('takes answers where its last day has ended, as long as that day lasts elsewhere', async ({ newVisitor }) => {
    const at = async (zone: string, moment: string) => {
      const visitor = await RoundPage.of(await newVisitor(zone));
      await visitor.page.clock.setFixedTime(new Date(moment));
      return visitor;
    };
    const ada = await at('Pacific/Honolulu', '2026-11-23T20:00:00Z');
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', lastDay: '2026-11-25' });

    // In Honolulu, the 25th ends at ten o’clock on the 26th in Greenwich; Auckland is 23 hours ahead.
    const last = '2026-11-26T09:59:00Z';
    const kai = await at('Pacific/Honolulu', last);
    await kai.follow(link);
    await expect(kai.element).toContainText('until 25 Nov 2026');
    await expect(kai.button('Answer')).toBeVisible();
    const mia = await at('Pacific/Auckland', last);
    await mia.follow(link);
    await mia.answer(FIVE[1]);

    const noor = await at('Pacific/Auckland', '2026-11-26T11:00:00Z');
    await noor.follow(link);
    await expect(noor.element).toContainText('The last day of this round was 25 Nov 2026. No more answers are taken.');
  });

  test('can’t be made for a day that is over, or for fewer people than answers are needed', async ({ page }) => {
    const ada = new RoundPage(page);
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await ada.open();
    await ada.button('Set up a round').click();
    await ada.button('Make the round').click();
    await expect(ada.mistake).toHaveText('Give the round a title.');
    await expect(ada.part('plan-title')).toBeFocused();
    await ada.fill({ title: 'Team Blue', name: '', lastDay: '2026-11-22' });
    await ada.button('Make the round').click();
    await expect(ada.mistake).toHaveText('Enter your name, on one line.');
    await expect(ada.part('plan-name')).toBeFocused();
    await ada.fill({ title: 'Team Blue', name: 'Ada' });
    await ada.button('Make the round').click();
    await expect(ada.mistake).toHaveText('The last day can’t be in the past.');
    await ada.fill({ title: 'Team Blue', name: 'Ada', lastDay: '2026-12-24', invited: 4 });
    await expect(ada.element).toContainText('There is more than a week until the end.');
    await ada.button('Make the round').click();
    await expect(ada.mistake).toHaveText(/^Leave the number of people empty, or enter at least as many as answers are needed\./);
    await ada.fill({ title: 'Team Blue', name: 'Ada', invited: 5 });

    // What was entered is there after a reload.
    await ada.open();
    await ada.button('Open “Team Blue”').click();
    await expect(ada.part('plan-name')).toHaveValue('Ada');
    await expect(ada.part('plan-last-day')).toHaveValue('2026-12-24');
    await ada.button('Make the round').click();
    await expect(ada.standing).toHaveText('0 of 5 codes are in. 5 more are needed.');
    await ada.open();
    await expect(ada.element).not.toContainText('being prepared');
  });
});

test.describe('where the clipboard is refused', () => {
  test('the text is selected, and it is said how to copy it', async ({ page, context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
      });
      document.execCommand = () => false;
    });
    const ada = new RoundPage(page);
    await ada.open();
    await ada.setUp({ title: 'Team Blue', name: 'Ada' });
    await ada.button('Copy link').click();
    await expect(ada.element.getByText('The browser doesn’t allow copying here. The text is selected:')).toBeVisible();
    await expect(ada.field('Link to the round')).toBeFocused();
    const selected = await ada.field('Link to the round').evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(selected).toBe(await ada.link());
  });

  test('and where it is not, exactly what is shown is copied', { tag: '@clipboard' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const ada = new RoundPage(page);
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
    await ada.button('Copy link').click();
    await expect(ada.element.getByText('Copied.', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });
});

test.describe('where the storage is full', () => {
  test('codes are kept on the screen, and nothing is released before the key can be destroyed', { tag: '@matters' }, async ({ page, newVisitor }) => {
    const ada = new RoundPage(page);
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 5 });
    const codes = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE);
    const [{ private: key }] = (await storedJournal(page)).keys;
    await fillStorage(page);
    await ada.paste(codes.join(' '));
    await expect(ada.checkIn.notice.filter({ hasText: FULL })).toBeVisible();
    await ada.expectCount(5);
    await ada.close();
    await ada.announceList();
    await ada.button('Release the sum').click();
    await expect(ada.mistake).toHaveText(
      'This site’s storage is full, so your keys can’t be erased now. Nothing was done. Make room in it, then try again.',
    );
    await expect(ada.button('See the result')).toHaveCount(0);
    expect(await keptAnywhere(page)).toContain(key);

    await makeRoom(page);
    await ada.release();
    await expect(ada.button('See the result')).toBeVisible();
    const kept = await keptAnywhere(page);
    expect(kept).not.toContain(key);
    await ada.reveal('Team Blue');
  });
});

test.describe('where nothing may be stored', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The document is sandboxed', 'SecurityError');
        },
      });
    });
  });

  test('facilitators and keepers are told, and nothing is released where nobody could tell whether the key is erased', async ({ page, newVisitor }) => {
    const ada = new RoundPage(page);
    await page.goto('/#pulse-check/keeper');
    await expect(ada.element).toContainText('Nothing is kept here, so your keys will be lost when you close or reload this page. Use another browser or page.');
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 5 });
    await expect(ada.element).toContainText('Nothing is kept here: codes and your key will be lost when you close or reload this page.');
    const codes = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE);
    await ada.paste(codes.join(' '));
    await ada.close();
    await ada.announceList();
    await ada.button('Release the sum').click();
    await expect(ada.mistake).toHaveText(
      'This page can’t store anything here, so nobody could tell afterwards whether your keys are erased. Nothing was done. Allow it for this site, then try again.',
    );
    await expect(ada.part('release')).toHaveCount(0);
    await expect(ada.button('See the result')).toHaveCount(0);
    // The list is still here.
    await expect(ada.part('list')).toContainText('The list holds 5 answers.');
  });

  test('a member is told to copy the code, and to hand in one only', async ({ page, newVisitor }) => {
    const ada = await RoundPage.of(await newVisitor());
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
    const mia = new RoundPage(page);
    await mia.follow(link);
    await expect(mia.element).toContainText(
      'Nothing is kept here. Copy your code before you close or reload this page, and hand in one code only.',
    );
    await ada.paste(await mia.answer(FIVE[0]));
    await ada.expectCount(1);
  });
});

test.describe('a double click', () => {
  /** Two clicks that arrive before the screen could change. */
  const twice = async (ada: RoundPage, name: string) => {
    await expect(ada.button(name)).toBeEnabled();
    await ada.button(name).evaluate((button) => {
      (button as HTMLButtonElement).click();
      (button as HTMLButtonElement).click();
    });
  };

  for (const [how, press] of [
    ['with a mouse', (ada: RoundPage, name: string) => ada.button(name).dblclick()],
    ['in one go', (ada: RoundPage, name: string) => twice(ada, name)],
  ] as const) {
    test(`makes one round, seals one code, closes one list and releases once, ${how}`, async ({ page, newVisitor }) => {
      const ada = new RoundPage(page);
      await ada.open();
      await ada.button('Set up a round').click();
      await ada.fill({ title: 'Team Blue', name: 'Ada', minimum: 5 });
      await press(ada, 'Make the round');
      const link = await ada.link();
      let journal = await storedJournal(page);
      expect(journal.rounds).toHaveLength(1);
      expect(journal.keys).toHaveLength(1);
      expect(journal.plans).toEqual([]);
      await ada.expectCount(0);

      const mia = await RoundPage.of(await newVisitor());
      await mia.follow(link);
      await mia.answerAll(FIVE[0]);
      await press(mia, 'Seal my answers');
      const code = await mia.code();
      journal = await storedJournal(mia.page);
      expect(journal.check_ins).toHaveLength(1);
      expect(journal.rounds[0].own).toBe(code);

      const others = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE.slice(1));
      await ada.field('Paste the whole chat, or single codes').fill([code, ...others].join(' '));
      await press(ada, 'Find codes');
      await ada.expectCount(5);
      await ada.button('Close the list').click();
      await press(ada, 'Yes, close the list');
      await expect(ada.part('list')).toContainText('The list holds 5 answers.');
      await press(ada, 'Announce this list');
      await expect(ada.field('What you announce')).toHaveValue(/PULSE1A/);
      await press(ada, 'Release the sum');
      await expect(ada.button('See the result')).toBeVisible();
      journal = await storedJournal(page);
      expect(journal.rounds[0].releases).toHaveLength(1);
      expect(journal.keys).toEqual([]);
      await press(ada, 'See the result');
      await expect(ada.part('projector')).toBeVisible();
      journal = await storedJournal(page);
      expect(journal.teams).toHaveLength(1);
    });
  }
});
