// What the config names goes to worker threads, and what that asks of package.json.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Scratch } from './harness/scratch.js';

let scratch: Scratch;
const manifest = '{\n  "name": "shop",\n  "private": true,\n  "type": "module"\n}\n';

beforeEach(() => {
  scratch = new Scratch();
  scratch.put('package.json', manifest);
  scratch.put(
    'src/report.js',
    '/** @param {number} size */\nexport function render(size) {\n  return "x".repeat(size);\n}\n',
  );
  scratch.put(
    'src/store.js',
    'const rows = new Map();\n\n/** @param {string} row */\nexport function add(row) {\n  rows.set(row, row);\n}\n',
  );
  scratch.put(
    'src/index.js',
    "import { render } from './report.js';\nimport { add } from './store.js';\n\nadd('a');\nrender(2);\n",
  );
});

afterEach(() => scratch.remove());

const fix = ['fix', '--only', 'worker-offload', '--min-confidence', 'review', '--verify', 'none'];

test('a function and a module, with nothing but Node.js', async () => {
  const offload = { functions: ['src/report.js#render', 'src/store.js'], with: 'worker_threads' };
  scratch.put('unblock.config.json', JSON.stringify({ offload }));
  const { status, err } = await scratch.unblock(...fix, '--write');
  expect([status, err]).toEqual([0, expect.not.stringContaining('package.json')]);
  expect(scratch.read('src/index.js')).toContain("await add('a');\nawait render(2);\n");
  expect(scratch.read('src/render.worker.js')).toContain('export function render(size)');
  expect(scratch.read('src/store.worker.js')).toContain('const rows = new Map();');
  expect(scratch.read('src/offload.js')).not.toContain('iscina');
  expect(scratch.read('package.json')).toBe(manifest);
});

test('Piscina is added to package.json with --write, and that is said before', async () => {
  scratch.put('unblock.config.json', JSON.stringify({ offload: ['src/report.js#render'] }));
  const dry = await scratch.unblock(...fix);
  expect(dry.err).toContain('The rewrite needs piscina, which package.json does not name yet');
  expect(dry.err).toContain('A call to a worker thread takes about 50 to 100 microseconds more');
  expect(scratch.read('package.json')).toBe(manifest);
  await scratch.unblock(...fix, '--write');
  expect(scratch.read('package.json')).toBe(
    manifest.replace('"module"\n', '"module",\n  "dependencies": {\n    "piscina": "^5.3.2"\n  }\n'),
  );
  expect((await scratch.unblock(...fix)).out).toBe('');
});

test('a name that nobody has is said, and a path is one in any spelling', async () => {
  const offload = ['src/report.js#rendr', 'lib/none.js', 'src', './src/report.js#render', 'src\\store.js'];
  scratch.put('unblock.config.json', JSON.stringify({ offload }));
  const { status, out, err } = await scratch.unblock(...fix);
  expect(status).toBe(0);
  expect(out).toContain('+++ b/src/render.worker.js');
  expect(out).toContain('+++ b/src/store.worker.js');
  expect(err).toContain('names src/report.js#rendr, and src/report.js has no function of that name.');
  expect(err).toContain('names lib/none.js, and there is no file lib/none.js in ');
  expect(err.match(/"offload" in the config/g)).toHaveLength(3);
  expect((await scratch.unblock('check')).err).not.toContain('"offload"');
});

test('what the config cannot mean is said in one line', async () => {
  scratch.put('unblock.config.json', '{ "offload": { "with": "threads" } }');
  const { status, err } = await scratch.unblock(...fix);
  expect(status).toBe(2);
  expect(err).toContain('"offload" must be a list of functions and modules');
});
