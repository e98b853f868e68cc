// The HTML report in a browser: what a person does with it. Skipped, with the reason, where there is no browser.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../scripts/system-packages.mjs';
import { formatHtml } from '../src/report/html.js';
import { Scratch } from '../test/harness/scratch.js';
import { manyFindings } from '../test/many-findings.js';

const executablePath = findBrowser();
if (executablePath === undefined) {
  console.warn(
    'The HTML report is not tried in a browser: there is none. "node scripts/system-packages.mjs" installs one as root.',
  );
}

let browser: Browser;
let page: Page;
/** What the page says on its console, and what it asks of the network. */
let remarks: string[];
const scratch = new Scratch();
const small = path.join(scratch.root, 'unblock-report.html');
const large = path.join(scratch.root, 'large.html');

describe.skipIf(executablePath === undefined)('the HTML report in a browser', () => {
  beforeAll(async () => {
    browser = await launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    await writeSmall();
    await writeLarge();
  });
  afterAll(async () => {
    await browser?.close();
    scratch.remove();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    remarks = [];
    page.on('console', (message) => remarks.push(message.text()));
    page.on('pageerror', (error) => remarks.push(String(error)));
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) remarks.push(request.url());
    });
  });
  afterEach(async () => {
    await page.close();
    expect(remarks).toEqual([]);
  });

  it('shows each group with its way, what turns async and a highlighted diff, on two sides or one', async () => {
    await open(small, '#q=src/load.js');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect.poll(() => text('.card .chain')).toMatch(/Reached:\s*load.*read.*readFileSync/s);
    await expect.poll(() => text('.details dl')).toMatch(/Turns async\s*read.*No new type error/s);
    await expect.poll(() => count('.diff .d2h-file-side-diff')).toBe(2);
    await expect.poll(() => count('.diff ins .hljs-keyword, .diff .hljs-keyword')).toBeGreaterThan(3);
    await page.keyboard.press('u');
    await expect.poll(() => count('.diff .d2h-file-side-diff')).toBe(0);
    await expect.poll(() => text('.diff')).toContain("await readFile(file, 'utf8')");
  });

  it('shows hazards with what they mean, and the rewrite that waits for consent', async () => {
    await open(small, '#status=review');
    await page.keyboard.press('e');
    await expect.poll(() => text('.hazard')).toContain('file-race');
    await expect.poll(() => text('.details')).toContain('--min-confidence review');
    await expect.poll(() => text('.diff')).toContain('await readFile');
  });

  it('groups refusals by reason, with what stands in the way and what can be done', async () => {
    await open(small, '#open=reason-accessor');
    await page.waitForSelector('#reason-accessor .details');
    const card = await text('#reason-accessor');
    expect(card).toContain('a getter or setter cannot wait');
    expect(card).toMatch(/Before.*After/s);
    expect(card).toMatch(/In the way:\s*Profile\.avatar/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.card')?.id)).toBe('reason-accessor');
  });

  it('filters by a bar of a chart, by a list and by words, and every view is a link', async () => {
    await open(small);
    const all = await text('#shown');
    await page.locator('.chart:nth-child(4) svg a').click();
    await page.waitForFunction(() => location.hash.startsWith('#owner='));
    await expect.poll(() => text('#shown')).not.toBe(all);
    await page.keyboard.press('Escape');
    await expect.poll(() => text('#shown')).toBe(all);
    await page.select('#facet-status', 'refused');
    await page.keyboard.press('/');
    await page.keyboard.type('avatar profile');
    await expect.poll(() => text('#shown')).toMatch(/^1 of \d findings$/);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#status=refused&q=avatar+profile');
    const url = page.url();
    await page.goto('about:blank');
    await page.goto(url);
    await expect.poll(() => text('#shown')).toMatch(/^1 of \d findings$/);
    expect(await page.$eval('#words', (input) => (input as HTMLInputElement).value)).toBe('avatar profile');
  });

  it('is dark or light as the system says, until a person chooses; paper is light', async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await open(small);
    const dark = await ground();
    await page.keyboard.press('t');
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.keyboard.press('t');
    expect(await ground()).toBe(dark);
    await page.emulateMediaType('print');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await expect.poll(() => count('.details')).toBe(await count('.card'));
    expect(await count('.d2h-wrapper')).toBe(await count('.diff'));
    await page.emulateMediaType('screen');
    await page.waitForFunction(() => document.querySelector('.details') === null);
  });

  it('takes every name for a name', async () => {
    await open(small);
    await page.keyboard.press('e');
    await expect.poll(() => text('#page')).toContain('src/</script><img src=x onerror=console.log(1)>.js');
    await expect.poll(() => count('#page img')).toBe(0);
  });

  it('stays usable with two thousand findings', async () => {
    await open(large);
    await expect.poll(() => text('#shown')).toBe('2000 findings');
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    console.log(`2,000 findings: first paint after ${Math.round(paint ?? 0)} ms`);
    await page.keyboard.press('e');
    await page.waitForFunction(() => document.querySelectorAll('.details').length > 1000);
    // Only what somebody looks at is drawn.
    expect(await count('.d2h-wrapper')).toBeLessThan(100);
    await page.keyboard.press('e');
    await page.select('#sort', 'hazards');
    await expect.poll(() => text('.card .where')).toContain('module-1.ts');
    await page.keyboard.press('/');
    await page.keyboard.type('module-1998.ts');
    await expect.poll(() => text('#shown')).toBe('1 of 2000 findings');
    await page.goto(`${pathToFileURL(large)}#open=f1998`);
    await page.reload();
    await page.waitForSelector('#g1998 .diff .hljs-keyword');
    await page.keyboard.press('?');
    await expect.poll(() => text('dialog')).toContain('the next card');
  });
});

async function writeSmall(): Promise<void> {
  scratch.put('package.json', '{ "name": "shop", "private": true, "type": "module" }\n');
  scratch.put('CODEOWNERS', '* @shop/core\n/src/profile.js @shop/web\n');
  scratch.put(
    'src/load.js',
    `import { readFileSync } from 'node:fs';

function read(file) {
  return readFileSync(file, 'utf8');
}

export async function load(file) {
  return JSON.parse(read(file));
}
`,
  );
  scratch.put(
    'src/profile.js',
    `import { readFileSync } from 'node:fs';

export class Profile {
  get avatar() {
    return readFileSync(this.file);
  }
}

export async function show(profile = new Profile()) {
  return profile.avatar;
}
`,
  );
  scratch.put(
    'src/</script><img src=x onerror=console.log(1)>.js',
    `import { readFileSync, writeFileSync } from 'node:fs';

export async function count(file) {
  const known = JSON.parse(readFileSync(file, 'utf8'));
  known.count += 1;
  writeFileSync(file, JSON.stringify(known));
}
`,
  );
  expect(await scratch.unblock('report')).toMatchObject({ status: 0, out: 'Wrote unblock-report.html\n' });
}

async function writeLarge(): Promise<void> {
  const { report, changesOf } = manyFindings();
  const assets = await import('#page');
  const options = { stage: 'planned', selection: [], prefix: '', ownersOf: undefined } as const;
  const html = formatHtml(report, { ...options, changesOf, assets });
  console.log(`2,000 findings: ${(html.length / 1e6).toFixed(1)} MB`);
  expect(html.length).toBeLessThan(15e6);
  writeFileSync(large, html);
}

async function open(file: string, hash = ''): Promise<void> {
  await page.goto(pathToFileURL(file) + hash);
}

async function text(selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

async function count(selector: string): Promise<number> {
  return (await page.$$(selector)).length;
}
