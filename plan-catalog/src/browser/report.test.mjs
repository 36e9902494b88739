// The page of a report in a browser, as three readers meet it: by eye, by keyboard, by a screen reader.
// BrowserPages writes the pages, and beside each what it must show.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const PAGES = ['illustrative-2020-en', 'illustrative-2018-zh', 'areas-2020-en'];

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
});

after(() => browser.close());

/** Opens a page and notes whatever it should not do. */
async function open(name, viewport, options = {}) {
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  const address = pathToFileURL(`${name}.html`).href;
  const faults = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => { faults.push(`dialog: ${dialog.message()}`); return dialog.dismiss(); });
  page.on('request', (request) => request.url() === address || faults.push(`request: ${request.url()}`));
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** Heading, verdict and number of points of each target, parted by tabs. */
const expected = (name) => readFileSync(`${name}.tsv`, 'utf8').trimEnd().split('\n').map((line) => {
  const [heading, verdict, points] = line.split('\t');
  return { heading, verdict, points: Number(points) };
});

for (const name of PAGES) {
  describe(name, () => {
    test('asks for nothing and says nothing on the console', async () => {
      const { page, faults, close } = await open(name, DESKTOP);
      await page.mouse.wheel(0, 5000);
      assert.deepEqual(faults, []);
      await close();
    });

    test('shows every target under its heading, with its verdict and all points of its chart', async () => {
      const { page, close } = await open(name, DESKTOP);
      for (const { heading, verdict, points } of expected(name)) {
        const article = page.getByRole('article').filter({
          has: page.getByRole('heading', { level: 3, name: heading, exact: true }),
        });
        assert.equal(await article.count(), 1, heading);
        assert.equal((await article.locator('h3 .verdict').innerText()).slice(2), verdict, heading);
        assert.equal(await article.locator('svg circle.figure').count(), points, heading);
        assert.ok(await article.getByRole('img').isVisible(), heading);
      }
      await close();
    });

    test('opens a working by the keyboard alone', async () => {
      const { page, close } = await open(name, DESKTOP);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
      await page.keyboard.press('Enter');
      await page.locator('article').first().locator('h3').focus();
      const working = page.locator('article').first().locator('details.working');
      assert.equal(await working.locator('ul').first().isVisible(), false);
      for (let i = 0; i < 5; i++) {
        await page.keyboard.press('Tab');
        const parent = await page.evaluate(() => document.activeElement.parentElement.className);
        if (parent === 'working') {
          break;
        }
      }
      await page.keyboard.press('Enter');
      assert.equal(await working.locator('ul').first().isVisible(), true);
      await close();
    });

    test('says all of it without scripts', async () => {
      const { page, close } = await open(name, DESKTOP, { javaScriptEnabled: false });
      assert.equal(await page.locator('article').count(), expected(name).length);
      assert.ok(await page.locator('article svg').first().isVisible());
      await close();
    });

    test('is no wider than a phone, and prints with its workings', async () => {
      const { page, close } = await open(name, PHONE);
      const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
      assert.ok(width <= PHONE.width, `${width} wide`);
      await page.screenshot({ path: `${name}-phone.png` });
      await page.locator('article').first().scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${name}-phone-target.png` });
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('article').first().locator('details.working ul').first().isVisible(), true);
      await page.pdf({ path: `${name}.pdf`, format: 'A4' });
      await close();
    });

    for (const [width, viewport] of Object.entries({ DESKTOP, PHONE })) {
      test(`has nothing that an accessibility engine objects to: ${width}`, async () => {
        const { page, close } = await open(name, viewport, { bypassCSP: true });
        await page.screenshot({ path: `${name}-${width.toLowerCase()}.png` });
        // Content that is folded in is checked too.
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
        await page.evaluate(axe.source);
        const { violations, passes } = await page.evaluate(() => window.axe.run(document, {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
        const checked = passes.map(({ id }) => id);
        for (const rule of ['color-contrast', 'landmark-one-main', 'region', 'heading-order', 'svg-img-alt']) {
          assert.ok(checked.includes(rule), `${rule} must have been checked`);
        }
        await close();
      });
    }
  });
}

describe('a hostile page', () => {
  test('runs nothing, asks for nothing and stays as wide as the window', async () => {
    const { page, faults, close } = await open('hostile', PHONE);
    assert.deepEqual(faults, []);
    assert.equal(await page.evaluate(() => document.querySelectorAll('script, img, iframe, [onerror], [onload]').length), 0);
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth) <= PHONE.width);
    await page.screenshot({ path: 'hostile-phone.png' });
    await close();
  });
});
