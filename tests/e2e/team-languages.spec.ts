// Protects each language of the facilitator's screens from the others: a team reads one language in
// the panel and on the wall.
import { expect, test } from './watched';
import { TAGS } from './pages/language';
import { foreignTo, said } from './pages/languages';
import { teamTour, wallTour } from './pages/team-tour';
import { teamWordsOf } from './pages/teams';
import { WRITTEN } from './pages/written';

test.setTimeout(120_000);

for (const tag of TAGS) {
  test(`every screen of a team on a page in “${tag}” is in it`, async ({ page }) => {
    const isForeign = foreignTo(tag, WRITTEN);
    const found: string[] = [];
    let read = 0;
    const look = async (screen: string) => {
      const texts = await said(page);
      read += texts.length;
      found.push(...texts.filter(isForeign).map((text) => `${screen}: ${text}`));
    };
    await teamTour(page, look, teamWordsOf(tag));
    await wallTour(page, look, teamWordsOf(tag));
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(500);
  });
}
