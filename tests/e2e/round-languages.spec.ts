// Protects each language of sealed rounds from the other: everybody reads one language on every
// screen, and a round is the same round in both.
import { expect, test } from './watched';
import { changedAt } from './pages/code-bytes';
import { hostOf, languageOf, TAGS } from './pages/language';
import { foreignTo, said } from './pages/languages';
import { FIVE } from './pages/people';
import { NAMES, roundTour } from './pages/round-tour';
import { germanRounds, RoundPage, roundWordsOf } from './pages/rounds';

const GERMAN_PAGE = hostOf('de', 'routes');

test.setTimeout(180_000);

for (const tag of TAGS) {
  test(`every screen of a round on a page in “${tag}” is in it`, async ({ page, newVisitor }) => {
    const isForeign = foreignTo(tag, NAMES);
    const found: string[] = [];
    let read = 0;
    await roundTour(
      page,
      newVisitor,
      async (screen, page) => {
        const texts = await said(page);
        read += texts.length;
        found.push(...texts.filter(isForeign).map((text) => `${screen}: ${text}`));
      },
      { words: roundWordsOf(tag), address: hostOf(tag, 'routes') },
    );
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(500);
  });
}

test('who is in the middle of the questions goes on in the language that the page changes to', async ({ page, newVisitor }) => {
  const { say } = languageOf('de');
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  await mia.button(mia.words.answer).click();
  await mia.checkIn.type([4, 2]);
  await mia.checkIn.expectQuestion(3);
  await mia.page.evaluate(() => (document.documentElement.lang = 'de'));
  const auf = new RoundPage(mia.page, germanRounds);
  await auf.checkIn.expectQuestion(3);
  await expect(auf.checkIn.question).toHaveAttribute('lang', 'de');
  await expect(auf.checkIn.question).toContainText(say('safety-mistakes-and-help-1'));
  await auf.checkIn.back();
  await auf.checkIn.expectQuestion(2);
  await expect(auf.checkIn.choice(2)).toBeChecked();
  await auf.checkIn.type([2, 4, 4, 4, 4, 4, 2]);
  await expect(auf.heading(germanRounds.review)).toBeVisible();
  await auf.button(germanRounds.seal).click();
  expect(await auf.code()).toMatch(/PULSE1C/);
});

test('a quick round in German, with a member who reads English', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const during = async (who: RoundPage) => {
    await who.page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    return who;
  };
  const ada = await during(new RoundPage(page, germanRounds, GERMAN_PAGE));
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blau', name: 'Ada', minimum: 5, invited: 6 });
  await expect(ada.element).toContainText('Psychologische Sicherheit · 8 Fragen · bis 28. Nov. 2026');
  await expect(ada.standing).toHaveText('0 von 6 Codes sind da. 5 fehlen noch.');
  await ada.unfold(germanRounds.showInvitation);
  expect(await ada.field(germanRounds.invitation).inputValue()).toContain(
    [
      'Was versprochen wird:',
      '- Das ist eine schnelle Runde: Die hier genannte Person ist die einzige Schlüsselperson, und dieses eine Gerät könnte die Antworten aller öffnen.',
      '- Nichts wird gezeigt, bevor 5 Codes in der Liste stehen. Ob jeder von einer anderen Person ist, sagen nur die Namen daneben.',
    ].join('\n'),
  );

  // The link opens on any page that has the questionnaire, in the language of that page.
  const mia = await during(await RoundPage.of(await newVisitor()));
  await mia.follow(`/${new URL(link).hash}`);
  await expect(mia.promise.first()).toHaveText(/^This is a quick round: the person named here keeps it alone/);
  const english = await mia.answer(FIVE[0]);
  const others = await during(await RoundPage.of(await newVisitor(), germanRounds, GERMAN_PAGE));
  await others.follow(link);
  await expect(others.promise.nth(1)).toHaveText('Nichts wird gezeigt, bevor 5 Codes in der Liste stehen. Ob jeder von einer anderen Person ist, sagen nur die Namen daneben.');
  const german = await others.codesOf(link, FIVE.slice(1));

  await ada.paste([english, ...german, changedAt(german[0], 20).slice(0, 60)].join('\n'));
  await expect(ada.outcome).toHaveText('5 neue Codes. 1 lässt sich nicht verwenden:');
  await expect(ada.refused).toHaveText([/^Zeile 6, PULSE1C[A-Z2-7]+…: abgeschnitten\. Bitte darum, ihn vom ersten bis zum letzten Zeichen neu zu kopieren\.$/]);
  await expect(ada.standing).toHaveText('5 von 6 Codes sind da. Das reicht zum Zusammenzählen.');
  await ada.close();
  await expect(ada.part('list')).toContainText('Die Liste enthält 5 Antworten.');
  await ada.releaseAlone();
  await ada.reveal('Team Blau');
  const { overall, rows } = await ada.numbers();
  // The scores are 3.375, 3.875, 3.75, 4.25 and 3.375; to the nearest quarter they add up to 19, and
  // 3.8 is shown to the nearest quarter.
  expect(overall).toBe('3,75 von 5');
  // How close the answers were is not said of a mean that stops before the end of the scale.
  expect(rows[0]).toEqual(['Offen sprechen', 'etwa 4,5 oder mehr']);
});
