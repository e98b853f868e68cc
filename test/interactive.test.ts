// `fix --interactive` as a person meets it: what is on the screen, what lies on the disk afterwards.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../src/cli/main.js';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-ask-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string) => path.join(root, name);
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const get = (name: string) => readFileSync(at(name), 'utf8');
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

const question = /(?:Apply this group|Go on from there) \[[a-z?,]+\]\? $/;
const ctrlC = '\u0003';
const ctrlD = '\u0004';

interface Window {
  columns?: number;
  readonly stdoutIsTTY?: boolean;
  /** Called with the number of the question, before it is answered. */
  readonly onQuestion?: (count: number) => void;
}

/** Types `answers` one by one, each when a question is on the screen; `undefined` ends the input. */
async function fix(args: string[], answers: readonly (string | undefined)[], window: Window = {}) {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  const left = [...answers];
  let screen = '';
  let out = '';
  let asked = 0;
  output.on('data', (text: string) => {
    screen += text;
    if (!question.test(stripVTControlCharacters(screen))) return;
    asked += 1;
    window.onQuestion?.(asked);
    const next = left.shift();
    if (next === undefined) input.end();
    else input.write(next.length === 1 && next >= ' ' ? `${next}\r` : next);
  });
  const status = await runCommand(['fix', '--interactive', ...args], {
    cwd: root,
    env: {},
    stdout: {
      isTTY: window.stdoutIsTTY ?? true,
      columns: undefined,
      write: (text) => {
        out += text;
      },
    },
    stderr: {
      isTTY: false,
      get columns() {
        return window.columns ?? 80;
      },
      write: (text) => void output.write(text),
    },
    terminal: { input, output },
  });
  await new Promise((resolve) => setImmediate(resolve));
  const raw = screen;
  return { status, out, raw, screen: stripVTControlCharacters(raw), unused: left.length };
}

const reader = (name: string) => `import { readFileSync } from 'node:fs';

export async function ${name}(file: string): Promise<string> {
  return readFileSync(file, 'utf8');
}
`;

function putPackage() {
  put('package.json', '{ "name": "shop", "private": true, "type": "module", "engines": { "node": ">=20.19" } }\n');
  put('src/a.ts', reader('first') + reader('second').replace(/^import.*\n/, ''));
  put('src/b.ts', reader('third'));
  put('src/c.ts', reader('fourth'));
  git('init', '-q');
  commit();
}

function commit() {
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'state');
}

const changed = () => git('status', '--porcelain').trim();

describe('what is asked', () => {
  beforeEach(putPackage);

  it('says what blocks, how it is reached, what changes, and asks', async () => {
    const { screen } = await fix([], ['q']);
    expect(screen).toContain(
      [
        'Group 1 of 4  1 blocking call',
        '  src/a.ts:4:10  fs',
        '    blocks   Nothing else runs while a file is read to its end.',
        '    reached  first (src/a.ts:3) → readFileSync',
        '',
        '--- a/src/a.ts',
        '+++ b/src/a.ts',
      ].join('\n'),
    );
    expect(screen).toContain("-  return readFileSync(file, 'utf8');\n+  return await readFile(file, 'utf8');\n");
    expect(screen).toContain('Apply this group [y,n,a,d,j,q,?]? ');
    expect(screen).not.toContain('Group 2');
  });

  it('shows each diff on top of what was taken', async () => {
    const { screen } = await fix([], ['y', 'q']);
    const second = screen.slice(screen.indexOf('Group 2'));
    expect(second).toContain('reached  second');
    // The old import goes with its last use, and the new one is there already.
    expect(second).toContain("-import { readFileSync } from 'node:fs';\n");
    expect(second).not.toContain('+import');
  });

  it('names what turns async, and the hazards in words', async () => {
    put(
      'src/poll.ts',
      `import { readFileSync } from 'node:fs';

export let state = '';

function refresh(): void {
  state = readFileSync('state', 'utf8');
}

setInterval(() => refresh(), 1000);
`,
    );
    const { screen } = await fix(['--allow-dirty', '--min-confidence', 'review', 'src/poll.ts'], ['?', 'q']);
    expect(screen).toContain('    async    refresh (src/poll.ts:5)');
    expect(screen).toMatch(
      /\n {4}review {3}the next tick can start before this one has ended\s+\(overlapping-ticks\); see callback of setInterval/,
    );
    expect(screen).toMatch(/\noverlapping-ticks: `setInterval` calls again/);
    expect((await fix(['--allow-dirty', 'src/poll.ts'], [])).screen).toContain('1 to review');
  });

  it('helps with an answer that it does not know, and asks again', async () => {
    const { screen, unused } = await fix([], ['?', 'x', 'yikes\r', '\r', 'y', 'q']);
    expect(screen.match(/^y {2}yes: apply this group, whole$/gm)).toHaveLength(4);
    expect(unused).toBe(0);
    expect(changed()).toBe('M src/a.ts');
  });

  it('says nothing but totals where there is nothing to ask', async () => {
    put('src/a.ts', 'export {};\n');
    const { status, screen } = await fix(['--allow-dirty', 'src/a.ts'], []);
    expect([status, screen]).toEqual([0, 'Nothing blocks the event loop in 1 file.\n']);
  });
});

describe('what an answer means', () => {
  beforeEach(putPackage);

  it('y takes, n leaves, and the end writes', async () => {
    const { status, out, screen } = await fix([], ['n', 'y', 'yes\r', 'No\r']);
    expect([status, out]).toEqual([0, '']);
    expect(changed()).toBe('M src/a.ts\n M src/b.ts');
    expect(get('src/a.ts')).toContain('first(file: string): Promise<string> {\n  return readFileSync(');
    expect(get('src/a.ts')).toContain('second(file: string): Promise<string> {\n  return await readFile(');
    expect(screen).toContain('Applied 2 of 4 groups to 2 files.\n');
    expect(screen).toContain('its rewrite was offered and not taken (declined)\n  src/a.ts:4:10\n  src/c.ts:4:10\n');
    expect(screen).toMatch(
      /4 blocking calls in 3 of 3 files: 2 fixed, 2 left alone\.\nNext: .* fix --interactive {2}\(/,
    );
  });

  it('a takes this one and all later ones', async () => {
    const { unused } = await fix([], ['n', 'a', 'n']);
    expect(unused).toBe(1);
    expect(changed()).toBe('M src/a.ts\n M src/b.ts\n M src/c.ts');
    expect(get('src/a.ts')).toContain('readFileSync(');
  });

  it('d leaves the rest of the file', async () => {
    const { screen } = await fix([], ['d', 'y', 'a']);
    expect(screen).not.toContain('Group 2');
    expect(screen).toContain('Group 3 of 4');
    expect(changed()).toBe('M src/b.ts\n M src/c.ts');
  });

  it('q leaves this one and all later ones, and keeps what was taken', async () => {
    await fix([], ['y', 'q']);
    expect(changed()).toBe('M src/a.ts');
  });

  it('writes nothing without a yes', async () => {
    for (const answers of [['q'], ['n', 'n', 'n', 'n'], ['n', 'q']]) {
      const { status, screen } = await fix([], answers);
      expect([status, changed()]).toEqual([0, '']);
      expect(screen).toContain('Nothing was written.\n');
    }
  });

  it.each([
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
    ['the end of the input', undefined],
    ['a line and Ctrl-C in one go', `y\r${ctrlC}`],
  ])('%s stops, and writes nothing', async (_, key) => {
    const { status, screen } = await fix([], ['y', key]);
    expect(status).toBe(2);
    expect(screen).toMatch(
      /\nunblock: Stopped at group \d of 4; nothing was written\. Your answers are kept: run the same command again to go on\.\n$/,
    );
    expect(changed()).toBe('');
  });

  it('j decides later, and k anew', async () => {
    const { screen } = await fix([], ['j', 'k', 'y', 'n', 'j', 'n', 'n']);
    const titles = screen.match(/^Group \d of 4/gm);
    expect(titles).toEqual([1, 2, 1, 2, 3, 4, 3].map((number) => `Group ${number} of 4`));
    expect(screen).toContain('Apply this group [y,n,a,j,k,q,?]? ');
    expect(changed()).toBe('M src/a.ts');
    git('checkout', '-q', '.');
    const again = await fix([], ['y', 'k', 'n', 'q']);
    expect(again.screen).toContain('Group 1 of 4, you said yes');
    expect(changed()).toBe('');
  });

  it('goes on where it was cut off, for groups that are still the same', async () => {
    await fix([], ['y', 'n', ctrlC]);
    put('src/b.ts', `// edited meanwhile\n${reader('third')}`);
    put('src/c.ts', reader('fifth'));
    const { screen } = await fix(['--allow-dirty'], ['y', 'n', 'y']);
    expect(screen).toContain('You answered 2 of these 4 groups before and were cut off. Go on from there [y,n]? ');
    expect(screen.match(/^Group \d of 4/gm)).toEqual(['Group 3 of 4', 'Group 4 of 4']);
    expect([get('src/a.ts'), get('src/c.ts')].map((text) => text.includes('await readFile'))).toEqual([true, true]);
    // What was answered to the end is forgotten.
    expect((await fix(['--allow-dirty'], ['q'])).screen).not.toContain('before and were cut off');
  });

  it('begins anew where that is wanted', async () => {
    await fix([], ['y', ctrlC]);
    const { screen } = await fix([], ['n', 'q']);
    expect(screen).toContain('Group 1 of 4');
    expect(changed()).toBe('');
  });

  it('takes lines that were typed ahead', async () => {
    await fix([], ['n\rn\ry\rn\r']);
    expect(changed()).toBe('M src/b.ts');
  });

  it('asks the second time about what is left', async () => {
    await fix([], ['y', 'n', 'y', 'n']);
    commit();
    const { screen } = await fix([], ['a']);
    expect(screen).toContain('Group 1 of 2');
    expect(screen).toContain('reached  second');
    const atOnce = ['a', 'b', 'c'].map((name) => get(`src/${name}.ts`));
    git('checkout', '-q', 'HEAD~1', '.');
    await fix(['--allow-dirty'], ['a']);
    expect(['a', 'b', 'c'].map((name) => get(`src/${name}.ts`))).toEqual(atOnce);
    commit();
    expect((await fix([], [])).screen).toBe('Nothing blocks the event loop in 3 files.\n');
  });
});

describe('where it writes', () => {
  beforeEach(putPackage);

  it('refuses a dirty tree before it asks', async () => {
    put('src/d.ts', 'export {};\n');
    const { status, screen } = await fix([], []);
    expect(status).toBe(2);
    expect(screen).toMatch(/^unblock: The git tree has uncommitted changes .*\n$/);
  });

  it('notices a file that changes while it asks', async () => {
    const onQuestion = (count: number) => {
      if (count === 2) put('src/a.ts', `// edited meanwhile\n${get('src/a.ts')}`);
    };
    const { status, screen } = await fix([], ['y', 'a'], { onQuestion });
    expect(status).toBe(2);
    expect(screen).toMatch(/src\/a\.ts could not be written: it changed while unblock was working/);
    expect(changed()).toBe('M src/a.ts');
    expect(get('src/a.ts')).toContain('// edited meanwhile');
  });

  it('gives the diff of what was taken where standard output is no terminal, or a file', async () => {
    const { out } = await fix([], ['n', 'n', 'y', 'n'], { stdoutIsTTY: false });
    expect(out.match(/^\+\+\+ .*/gm)).toEqual(['+++ b/src/b.ts']);
    await fix(['--allow-dirty', '--output', 'taken.diff'], ['n', 'n', 'y']);
    expect(get('taken.diff').match(/^\+\+\+ .*/gm)).toEqual(['+++ b/src/c.ts']);
  });

  it('only shows what was taken with --no-write', async () => {
    const { out } = await fix(['--no-write', '--no-color'], ['n', 'n', 'y', 'n']);
    expect(changed()).toBe('');
    execFileSync('git', ['apply', '-'], { cwd: root, input: out });
    expect(changed()).toBe('M src/b.ts');
  });

  it('counts what was declined in JSON as left alone', async () => {
    const { out } = await fix(['--format', 'json'], ['n', 'a']);
    const { findings } = JSON.parse(out) as { findings: { status: string; reason: string | null }[] };
    expect(findings.map(({ status, reason }) => reason ?? status)).toEqual(['declined', 'fixed', 'fixed', 'fixed']);
  });

  it('creates a helper module with the first group that needs it', async () => {
    const runner = (name: string) => `import { execFileSync } from 'node:child_process';

export async function ${name}(): Promise<string> {
  return execFileSync('git', ['status'], { encoding: 'utf8' });
}
`;
    put('src/x.ts', runner('one'));
    put('src/y.ts', runner('two'));
    const { screen } = await fix(['--allow-dirty', '--only', 'child-process'], ['y', 'y']);
    expect(screen.match(/^\+\+\+ .*/gm)).toEqual([
      '+++ b/src/x.ts',
      '+++ b/src/child-process-async.ts',
      '+++ b/src/y.ts',
    ]);
    expect(screen).toMatch(/^ {2}\.\.\. \d+ more lines of this new file; "npx unblock fix" shows them$/m);
    git('checkout', '-q', '.');
    rmSync(at('src/child-process-async.ts'));
    put('src/x.ts', runner('one'));
    put('src/y.ts', runner('two'));
    await fix(['--allow-dirty', '--only', 'child-process'], ['n', 'y']);
    expect([get('src/x.ts'), existsSync(at('src/child-process-async.ts'))]).toEqual([runner('one'), true]);
  });
});

describe('the screen', () => {
  const widest = (screen: string) => Math.max(...screen.split('\n').map((line) => stringWidth(line)));
  const headerOf = (screen: string) => screen.slice(screen.indexOf('Group'), screen.indexOf('---'));

  it('keeps to the width of the window, also when it changes', async () => {
    putPackage();
    put('src/long.ts', reader('aFunctionWhoseNameIsLongerThanItWouldHaveToBeForAnybodyToUnderstandIt'));
    const window: Window = {
      columns: 80,
      onQuestion: () => {
        window.columns = 44;
      },
    };
    const { screen } = await fix(['--allow-dirty'], ['n', 'n', 'n', 'n', 'q'], window);
    expect(widest(headerOf(screen))).toBeLessThanOrEqual(80);
    const [, , second = ''] = screen.split('Group ');
    expect(second).toContain('blocks   Nothing else runs while a file\n             is read to its end.');
  });

  it('cuts very long lines around the change', async () => {
    put('package.json', '{ "name": "shop", "private": true, "type": "module" }\n');
    const filler = 'x'.repeat(2_000);
    put(
      'src/min.js',
      `import { readFileSync } from 'node:fs';\nexport async function load(f) { const a = '${filler}'; const b = readFileSync(f, 'utf8'); return a + b + '${filler}'; }\n`,
    );
    const { screen } = await fix([], ['q']);
    expect(widest(screen)).toBeLessThanOrEqual(4 * 80 + 1);
    expect(screen).toMatch(/^\+.*const b = await readFile\(f, 'utf8'\);/m);
    expect(get('src/min.js')).toContain('readFileSync(f');
  });

  it('shows Windows line ends as line ends, and keeps them', async () => {
    put('package.json', '{ "name": "shop", "private": true, "type": "module" }\n');
    put('src/a.ts', reader('first').replaceAll('\n', '\r\n'));
    const { raw } = await fix([], ['y']);
    expect(raw.slice(raw.indexOf('---'), raw.indexOf('Apply'))).not.toMatch(/\r\n/);
    expect(get('src/a.ts')).toMatch(/await readFile\(file, 'utf8'\);\r\n\}\r\n$/);
    expect(get('src/a.ts').replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('lets no source text move the cursor', async () => {
    put('package.json', '{ "name": "shop", "private": true, "type": "module" }\n');
    put('src/a.ts', reader('first').replace("'utf8')", "'utf8') + '\u001B[2J\u0007'"));
    const { raw } = await fix([], ['q']);
    expect(raw).toContain("+  return (await readFile(file, 'utf8')) + '\uFFFD[2J\uFFFD'");
  });

  it('has colours where they are wanted, and none elsewhere', async () => {
    putPackage();
    const inverse = (text: string) => `\u001B[7m${text}\u001B[27m`;
    const green = `\u001B[32m+  return ${inverse('await readFile')}(file, 'utf8');\u001B[39m`;
    expect((await fix(['--color'], ['q'])).raw).toContain(green);
    const { raw } = await fix(['--no-color'], ['q']);
    // What remains is readline's own: to the start of the line, and clear it.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this test looks for
    expect(raw).not.toMatch(/\u001B\[[0-9;]*m/);
  });
});
