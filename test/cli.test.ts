// The command line as its users meet it: arguments in, streams, files and exit status out.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../src/cli/main.js';
import { explained } from '../src/cli/names.js';
import { hazardIds, refusalReasons } from '../src/reasons.js';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-cli-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string) => path.join(root, name);
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const get = (name: string) => readFileSync(at(name), 'utf8');
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

async function unblock(...args: string[]) {
  const streams = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    isTTY: false,
    columns: undefined,
    write: (text: string) => {
      streams[name] += text;
    },
  });
  const status = await runCommand(args, { cwd: root, env: {}, stdout: stream('out'), stderr: stream('err') });
  return { status, ...streams };
}

const before = `import { readFileSync } from 'node:fs';

export async function load(file: string): Promise<string> {
  return readFileSync(file, 'utf8');
}
`;
const after = before
  .replace("{ readFileSync } from 'node:fs'", "{ readFile } from 'node:fs/promises'")
  .replace('readFileSync(file', 'await readFile(file');

function putPackage() {
  put('package.json', '{ "name": "shop", "private": true, "type": "module", "engines": { "node": ">=20.19" } }\n');
  put('src/load.ts', before);
}

function commit() {
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'start');
}

/** One line on standard error, nothing on standard output, exit status 2. */
async function expectRefusal(args: string[], message: RegExp) {
  const { status, out, err } = await unblock(...args);
  expect(err).toMatch(/^unblock: .*\n$/);
  expect(err).toMatch(message);
  expect([status, out]).toEqual([2, '']);
}

describe('what cannot be run', () => {
  it.each([
    ['a folder without a package', [], /No package\.json at or above/],
    [
      'a result in no directory',
      ['report', '--output', 'no/such.html'],
      /such\.html: its directory does not exist\. Make/,
    ],
    ['a result over a directory', ['fix', '--output', '.'], /: a directory is in its place\. Name a file\./],
    ['a path that does not exist', ['src/missing.ts'], /"src\/missing\.ts"/],
    ['a glob without a match', ['src/*.vue'], /"src\/\*\.vue"/],
    ['a mistyped command', ['chek'], /there is no command and no path "chek"; did you mean "unblock check"\?/],
    ['a mistyped option', ['--scop', 'all'], /unknown option "--scop"; did you mean "--scope"\?/],
    ['an option of another command', ['check', '--write'], /--write belongs to "unblock fix"/],
    ['a value that does not exist', ['--scope', 'some'], /--scope must be serving or all/],
    ['an option without its value', ['--max'], /^unblock: a value is missing after --max\n$/],
    ['an option of a command without its value', ['init', '--ci'], /^unblock: a value is missing after --ci\n$/],
    ['a baseline that is a directory', ['check', '--baseline', '.'], /^unblock: There is no baseline /],
    ['an unknown transform', ['--only', 'fz'], /No transform is called "fz"\. Did you mean "fs"\?/],
    ['suggest where there is no git', ['suggest'], /lies in no git repository, so that nothing is known of a change/],
    ['a later command with arguments', ['trace', '--', 'node', 'x.js', '--y'], /"unblock trace" is not available yet/],
    ['a later option', ['fix', '--trace', 'x.json'], /--trace is not available yet/],
    ['questions without a terminal', ['fix', '--interactive'], /--interactive asks at a terminal/],
    ['a format that there is not', ['--format', 'pdf'], /--format must be .*html/],
    [
      'an unknown name to explain',
      ['explain', 'readFilSync'],
      /nothing is called "readFilSync"; did you mean "readFileSync"\?/,
    ],
    [
      'a switch with a value',
      ['fix', '--write=nonsense'],
      /--write takes no value such as "nonsense": write --write or/,
    ],
    ['a switch with an empty value', ['--color=', 'src'], /--color takes no value such as "": write --color or/],
    ['no transform to run', ['--only', ''], /--only must not be empty\./],
    ['a name as an option', ['check', '--name', 'fs'], /unknown option "--name"; paths and names are written without/],
    ['paths as an option', ['check', '--paths=src'], /unknown option "--paths"; paths and names are written without/],
    ['an odd path', ['-x.mjs'], /unknown option "-x\.mjs"; write a path that begins with "-" behind "--"\./],
    ['an empty path', ['check', ''], /a path is empty: name one, or leave it out for the whole package\./],
    ['a path for init', ['init', 'src'], /"unblock init" takes no paths: .*\. Leave "src" out\./],
    ['two names to explain', ['explain', 'fs', 'zlib'], /"unblock explain" takes one name at a time\. Leave "zlib"/],
    ['a config that does not exist', ['--config', 'no.json'], /The config "no\.json" cannot be loaded/],
  ])('%s', async (name, args, message) => {
    if (!name.startsWith('a folder')) putPackage();
    await expectRefusal(args, message);
  });

  it('a mistake in the config', async () => {
    putPackage();
    put('unblock.config.ts', `export default { minConfidense: 'review' };\n`);
    await expectRefusal([], /unblock\.config\.ts: unknown option "minConfidense"; did you mean "minConfidence"\?/);
  });
});

describe('check', () => {
  beforeEach(putPackage);

  it('fails above --max', async () => {
    const { status, out, err } = await unblock();
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('src/load.ts:4:10  fs  can be fixed');
    expect(out).toMatch(
      /\n1 blocking call in 1 of 1 file: 1 can be fixed\.\nNext: npx unblock fix {2}\(shows the rewrite\)\n$/,
    );
    expect((await unblock('--max', '1')).status).toBe(0);
  });

  it('takes its limit from the config, and the flag before it', async () => {
    put('unblock.config.json', '{ "max": 1 }');
    expect((await unblock('check')).status).toBe(0);
    expect((await unblock('check', '--max', '0')).status).toBe(1);
  });

  it('gives the JSON of the contract, the same bytes each time', async () => {
    const schema = JSON.parse(readFileSync(new URL('report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const texts = [await unblock('--format', 'json'), await unblock('--format', 'json')].map(({ out }) => {
      const document = JSON.parse(out);
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
      return JSON.stringify({ ...document, summary: { ...document.summary, durationMs: 0, phases: {} } });
    });
    expect(texts[0]).toBe(texts[1]);
  });

  it('writes to the file that --output names', async () => {
    const { status, out } = await unblock('--output', 'found.txt');
    expect([status, out]).toEqual([1, '']);
    expect(get('found.txt')).toContain('src/load.ts:4:10');
  });

  it('says how long each phase took when asked', async () => {
    expect((await unblock('--verbose')).err).toMatch(/^unblock: load \d+ ms, .*all \d+ ms\n$/);
  });

  it('does the other files when one does not parse', async () => {
    put('src/broken.ts', 'export const = readFileSync(;\n');
    const { status, out, err } = await unblock();
    expect(status).toBe(1);
    expect(err).toMatch(/^unblock: src\/broken\.ts .*\n$/);
    expect(out).toContain('src/load.ts:4:10');
  });
});

describe('fix', () => {
  beforeEach(putPackage);

  it('prints a diff that git applies, and the totals beside it', async () => {
    commit();
    const { status, out, err } = await unblock('fix');
    expect(status).toBe(0);
    expect(err).toBe(
      '1 blocking call in 1 of 1 file: 1 would be fixed.\nNext: npx unblock fix --write  (applies it)\n',
    );
    expect(get('src/load.ts')).toBe(before);
    execFileSync('git', ['apply', '-'], { cwd: root, input: out });
    expect(get('src/load.ts')).toBe(after);
  });

  it('names files as seen from the working directory', async () => {
    mkdirSync(at('shop'));
    for (const name of ['package.json', 'src']) execFileSync('mv', [at(name), at('shop')]);
    const { out } = await unblock('fix', 'shop');
    expect(out).toContain('--- a/shop/src/load.ts\n+++ b/shop/src/load.ts\n');
  });

  it('prints a patch that git takes anywhere in the repository', async () => {
    mkdirSync(at('shop'));
    for (const name of ['package.json', 'src']) execFileSync('mv', [at(name), at('shop')]);
    commit();
    const { out } = await unblock('fix', 'shop', '--format', 'patch');
    expect(out).toMatch(/^diff --git a\/shop\/src\/load\.ts b\/shop\/src\/load\.ts\n/);
    execFileSync('git', ['apply', '-'], { cwd: at('shop/src'), input: out });
    expect(get('shop/src/load.ts')).toBe(after);
  });

  it('writes when told to, once', async () => {
    commit();
    const { status, err } = await unblock('fix', '--write');
    expect([status, err]).toEqual([0, '1 blocking call in 1 of 1 file: 1 fixed.\n']);
    expect(get('src/load.ts')).toBe(after);
    expect(git('status', '--porcelain')).toBe(' M src/load.ts\n');
    expect(await unblock('fix', '--write', '--allow-dirty')).toEqual({
      status: 0,
      out: '',
      err: 'Nothing blocks the event loop in 1 file.\n',
    });
  });

  it('refuses a dirty tree, unless told otherwise', async () => {
    commit();
    put('src/other.ts', 'export const x = 1;\n');
    await expectRefusal(['fix', '--write'], /uncommitted changes \(src\/\)|uncommitted changes \(src\/other\.ts\)/);
    expect(get('src/load.ts')).toBe(before);
    expect((await unblock('fix', '--write', '--allow-dirty')).status).toBe(0);
    expect(get('src/load.ts')).toBe(after);
  });

  it('says so where there is no git, and writes', async () => {
    const { status, err } = await unblock('fix', '--write');
    expect(status).toBe(0);
    expect(err).toMatch(/^unblock: There is no git here/);
    expect(get('src/load.ts')).toBe(after);
  });

  it('is quiet when told to', async () => {
    expect((await unblock('fix', '--quiet')).err).toBe('');
  });
});

describe('report', () => {
  beforeEach(putPackage);

  it.each([
    ['markdown', 'unblock-report.md', /^## unblock\n/],
    ['sarif', 'unblock-report.sarif', /"version": "2\.1\.0"/],
    ['patch', 'unblock-report.patch', /^diff --git /],
  ])('writes the dry run to a file: %s', async (format, name, text) => {
    expect(await unblock('report', '--format', format)).toEqual({
      status: 0,
      out: `Wrote ${name}\n`,
      err: '1 blocking call in 1 of 1 file: 1 would be fixed.\nNext: npx unblock fix --write  (applies it)\n',
    });
    expect(get(name)).toMatch(text);
    expect(get('src/load.ts')).toBe(before);
  });

  it('writes to the file that --output names', async () => {
    expect((await unblock('report', '--format', 'json', '--output', 'found.json')).out).toBe('Wrote found.json\n');
    expect(JSON.parse(get('found.json')).findings).toHaveLength(1);
  });

  it('writes one HTML file where no format is named', async () => {
    expect(await unblock('report')).toMatchObject({ status: 0, out: 'Wrote unblock-report.html\n' });
    const html = get('unblock-report.html');
    expect(html).toMatch(/^<!doctype html>/);
    // Nothing is fetched, and no text can end the element that it stands in.
    expect(html).not.toMatch(/(?:src|href)="?https?:|@import|url\((?!#)/);
    expect(html.match(/<\/script/gi)).toHaveLength(2);
    expect(html).toContain('1 blocking call in 1 of 1 file: 1 would be fixed.');
  });
});

describe('explain', () => {
  it('lists what there is', async () => {
    const { status, out } = await unblock('explain');
    expect(status).toBe(0);
    for (const name of ['fs', ...refusalReasons, ...hazardIds]) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('has an article for every name', async () => {
    for (const name of explained) {
      const { status, out } = await unblock('explain', name);
      expect(status, name).toBe(0);
      expect(out.length, name).toBeGreaterThan(80);
    }
  });

  it.each(['readFileSync', 'fs.readFileSync', 'node:fs#readFileSync', 'node:fs.readFileSync'])('%s', async (name) => {
    const { out } = await unblock('explain', name);
    expect(out).toMatch(/^node:fs#readFileSync {2}blocking API\n/);
    expect(out).toContain('`readFile` of `node:fs/promises`');
  });
});

describe('init', () => {
  it.each([
    ['TypeScript', { 'tsconfig.json': '{}' }, 'unblock.config.ts'],
    ['ES modules', {}, 'unblock.config.js'],
    ['CommonJS', { 'package.json': '{}' }, 'unblock.config.mjs'],
  ])('writes a config that loads, for %s', async (_, files, name) => {
    putPackage();
    for (const [file, text] of Object.entries(files)) put(file, text);
    expect(await unblock('init')).toEqual({ status: 0, out: `Wrote ${name}\nNext: npx unblock check\n`, err: '' });
    expect((await unblock('check', '--max', '1')).status).toBe(0);
  });

  it('never writes over a config', async () => {
    putPackage();
    put('unblock.config.json', '{}');
    await expectRefusal(['init'], /unblock\.config\.json is there already and was left as it is/);
    expect(readdirSync(root).sort()).toEqual(['package.json', 'src', 'unblock.config.json']);
  });
});
