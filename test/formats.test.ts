// The machine formats from the command line: a package in a part of a repository, read by whoever takes each format.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../src/cli/main.js';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-formats-')));
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  put('packages/shop/package.json', '{ "name": "shop", "private": true, "type": "module" }\n');
  put(
    'packages/shop/src/load.js',
    `import { readFileSync } from 'node:fs';

export async function load(file) {
  return readFileSync(file, 'utf8');
}
`,
  );
  execFileSync('git', ['init', '-q'], { cwd: root });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function check(format: string, cwd: string): Promise<string> {
  let out = '';
  const stream = (write: (text: string) => void) => ({ isTTY: false, columns: undefined, write });
  const stdout = stream((text) => {
    out += text;
  });
  const stderr = stream((text) => expect(text).toBe(''));
  const status = await runCommand(['check', '--format', format], { cwd, env: {}, stdout, stderr });
  expect(status).toBe(1);
  return out;
}

const pathIn: Readonly<Record<string, (text: string) => string | undefined>> = {
  sarif: (text) => JSON.parse(text).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
  github: (text) => /file=([^,]*)/.exec(text)?.[1],
  gitlab: (text) => JSON.parse(text)[0].location.path,
  markdown: (text) => /^\+\+\+ b\/(.*)$/m.exec(text)?.[1],
  patch: (text) => /^\+\+\+ b\/(.*)$/m.exec(text)?.[1],
};

it.each(Object.entries(pathIn))('%s names files from the root of the repository', async (format, pathOf) => {
  const text = await check(format, path.join(root, 'packages/shop'));
  expect(pathOf(text)).toBe('packages/shop/src/load.js');
});

it('rdjson names files from the working directory, as reviewdog does', async () => {
  const text = await check('rdjson', path.join(root, 'packages/shop'));
  const [diagnostic] = JSON.parse(text).diagnostics;
  expect(diagnostic.location.path).toBe('src/load.js');
  expect(diagnostic.suggestions[0].text).toBe(
    `import { readFile } from 'node:fs/promises';

export async function load(file) {
  return await readFile(file, 'utf8');`,
  );
});

it('sarif holds the rewrite of the group, and what explain says', async () => {
  const [run] = JSON.parse(await check('sarif', path.join(root, 'packages/shop'))).runs;
  const [result] = run.results;
  expect(
    result.fixes[0].artifactChanges[0].replacements.map(({ insertedContent }: Replaced) => insertedContent.text),
  ).toEqual(["import { readFile } from 'node:fs/promises';\n", "  return await readFile(file, 'utf8');\n"]);
  expect(run.tool.driver.rules[0].help.markdown).toContain('### ');
});

interface Replaced {
  readonly insertedContent: { readonly text: string };
}
