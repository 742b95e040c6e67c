// Protects the links to rounds: they are short, hold nothing that is about whoever set the round up,
// and begin where the page wants them to.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { RoundPage } from './pages/rounds';

const TRACKED = '/hosts/routes.html?utm_source=newsletter&p=12&utm_campaign=autumn-2026&fbclid=IwAR0a1b2c3d4e5f6g7h8i9j0'
  + '&gclid=CjwKCAjw&preview_id=12&preview_nonce=0a1b2c3d4e&_wpnonce=f5e6d7c8b9&mc_eid=abcdef0123';

/** How many modules the QR code of the link has, with the margin around it. */
async function modules(round: RoundPage) {
  const box = await round.element.locator('.invite svg.qr').first().getAttribute('viewBox');
  return Number(box!.split(' ')[2]);
}

/** Sets what links begin with, before a round is set up. */
function want(page: Page, address: string) {
  return page.locator('pulse-check').evaluate((element, address) => element.setAttribute('round-address', address), address);
}

/** The addresses that the page was told not to use, with the reasons. */
async function refusals(page: Page) {
  await page.addInitScript(() => {
    const told = new Set<string>();
    Object.assign(document, { told });
    addEventListener('pulse-check-error', (event) => told.add(JSON.stringify((event as CustomEvent).detail)));
  });
  return () => page.evaluate(() => [...(document as unknown as { told: Set<string> }).told].map((told) => JSON.parse(told)));
}

test('a link leaves out where somebody came from and what only they may see', async ({ page, newVisitor }) => {
  const { origin } = new URL(test.info().project.use.baseURL!);
  const plan = { title: 'Team Blue', name: 'Ada', lastDay: '' };
  const ada = new RoundPage(page, undefined, TRACKED);
  await ada.open();
  const link = await ada.setUp(plan);
  const plain = await RoundPage.of(await newVisitor(), undefined, '/hosts/routes.html?p=12');
  await plain.open();
  const same = await plain.setUp(plan);
  expect(link.split('#')[0]).toBe(`${origin}/hosts/routes.html?p=12`);
  expect(link.length).toBe(same.length);
  expect(link.length).toBeLessThan(400);
  expect(await modules(ada)).toBe(await modules(plain));

  const ben = await RoundPage.of(await newVisitor());
  await ben.follow(link);
  await expect(ben.heading('Team Blue')).toBeVisible();
});

for (const [wanted, begins] of [
  ['/hosts/rounds-rtl.html', '/hosts/rounds-rtl.html'],
  ['language.html?lang=de&routes&team=blue', '/hosts/language.html?lang=de&routes&team=blue'],
  ['', '/hosts/routes.html'],
] as const) {
  test(`links begin with the page's round-address “${wanted}”`, async ({ page }) => {
    const told = await refusals(page);
    const { origin } = new URL(test.info().project.use.baseURL!);
    const ada = new RoundPage(page, undefined, '/hosts/routes.html');
    await ada.open();
    await want(page, wanted);
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
    expect(link).toMatch(/#round=[A-Z2-7]+$/);
    expect(link.split('#')[0]).toBe(`${origin}${begins}`);
    await expect(ada.element.locator('.invite')).not.toContainText('can’t be used');
    expect(await told()).toEqual([]);
  });
}

test('the way to a keeper’s card begins with it, too', async ({ page }) => {
  const ada = new RoundPage(page, undefined, '/hosts/routes.html');
  await ada.open();
  await want(page, '/team');
  await ada.button(ada.words.setUp).click();
  await expect(ada.part('request')).toHaveValue(new RegExp(`^.*${new URL('/team', page.url()).href}#pulse-check/keeper`, 's'));
});

for (const [wanted, reason] of [
  ['https://elsewhere.example/team', 'round-address: only an address of the same origin is used'],
  ['javascript:alert(1)', 'round-address: only an address of the same origin is used'],
  ['/#/team', 'round-address: the round takes the place of the hash'],
  ['http://', 'round-address: this is not an address'],
] as const) {
  test(`a round-address of “${wanted}” is refused, with the reason`, async ({ page }) => {
    const told = await refusals(page);
    const ada = new RoundPage(page, undefined, '/hosts/routes.html');
    await ada.open();
    await want(page, wanted);
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
    expect(link.split('#')[0]).toBe(new URL('/hosts/routes.html', page.url()).href);
    const invite = ada.element.locator('.invite');
    await expect(invite).toContainText('The address that this page gives for links can’t be used.');
    await invite.getByText('For whoever looks after this page').click();
    await expect(invite.getByText(reason)).toBeVisible();
    expect(await told()).toEqual([{ problem: 'refused-address', reason }]);
  });
}
