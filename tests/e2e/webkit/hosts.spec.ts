// Protects in WebKit the places where the element is put: strict policies, sandboxes, and pages
// whose storage is taken away.
import { expect, test } from './engine';
import { KEYS } from './person';

const ANSWERS = [4, 5, 2, 1, 3, 3, 2, 4];
const BLOCKED = 'This browser or page doesn’t allow storing anything.';

test('under the strict policy with Trusted Types, nothing is blocked', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/watched.html');
  expect(await mia.browser.run(() => 'trustedTypes' in window), 'this WebKit knows Trusted Types').toBe(true);
  await mia.checkIn(ANSWERS);
  await mia.press(mia.words.tryThis);
  await mia.toJournal();
  await mia.enter(mia.words.what, 'Share the plan');
  await mia.keys(KEYS.Enter);
  await mia.read('Share the plan');
  await mia.press(mia.words.erase);
  await mia.press(mia.words.eraseYes);
  await mia.read(mia.words.erased);
  expect(await mia.trouble()).toEqual([]);
});

test('hostile styles of the page leave a check-in usable', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/hostile.html');
  await mia.checkIn(ANSWERS);
  await mia.read('2.8 of 5');
});

test('a page whose policy forbids WebAssembly says what to change', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.visit('/hosts/no-wasm.html');
  await mia.read('This check-in could not be loaded.');
  await mia.read('This page’s security policy blocks a part of it.');
});

test('where the storage is withdrawn in the middle of a check-in, no answer is lost, and it is said', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/element.html');
  await mia.start();
  await mia.type([4, 4, 1]);
  await mia.expectQuestion(4);
  await mia.browser.run(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await mia.type([2], 4);
  await mia.read(BLOCKED);
  await mia.type([3, 3, 3, 3], 5);
  await mia.press(mia.words.finish);
  await mia.heading(mia.words.results);
  await mia.toJournal();
  await mia.read('Psychological safety 2.9');
});

// There, 'self' is nothing to WebKit: the policy has to name the server.
test('in a sandboxed frame, which has no storage, a check-in works under a policy that names the server', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.visit('/hosts/plain/sandbox.html');
  await mia.browser.enter(0);
  await mia.read(BLOCKED);
  await mia.start();
  await mia.type(ANSWERS);
  await mia.press(mia.words.finish);
  await mia.heading(mia.words.results);
  await mia.toJournal();
  await mia.enter(mia.words.win, 'We laughed');
  await mia.keys(KEYS.Enter);
  await mia.read('We laughed');
});
