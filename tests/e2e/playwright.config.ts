// Runs against a server that shows the built element and the host pages under the strict policy:
// `cargo xtask test` starts one and sets BASE_URL; by hand, `cargo xtask serve` does.
//
// A tag says why a test is not for every engine, or why it is for more than one:
//   @matters     what would hurt most if it failed in one engine alone: Firefox runs it, and more only
//                with IN_FIREFOX=all
//   @devtools    drives the browser by Chromium's own protocol: memory, fingers
//   @media       needs emulated media: colours, motion, forced colours
//   @clipboard   needs the permission to read the clipboard
//   @paper       counts the pages of a PDF as Chromium writes it
//   @pixels      compares places to a tenth of a pixel, where Firefox rounds by where the element is
//   @double      clicks twice on what is another element the second time: WebDriver BiDi makes two single clicks of it
//   @policy      asks what only Chromium tells: whether the page's policy forbids something
//   @back        goes back to another page: Playwright waits for a load that Firefox doesn't need
// What WebKit runs is in `webkit/`.
import { defineConfig } from '@playwright/test';
import { FIREFOX_SAVES_TO } from './pages/files';

/** What Playwright can't do in Firefox, over WebDriver BiDi. */
const CHROMIUM_ALONE = /@(devtools|media|clipboard|paper|pixels|double|policy|back)/;

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:8080/',
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'webkit/**',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--js-flags=--expose-gc',
          ],
        },
      },
    },
    {
      name: 'firefox',
      testIgnore: 'webkit/**',
      grep: process.env.IN_FIREFOX === 'all' ? /./ : /@matters/,
      grepInvert: CHROMIUM_ALONE,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
          downloadsPath: FIREFOX_SAVES_TO,
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
        },
      },
    },
    { name: 'webkit', testDir: 'webkit' },
  ],
});
