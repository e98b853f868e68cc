// Transform `fs`: the synchronous half of node:fs. Tables only; how a row is rewritten stands in `fs/`.
import { advises } from '../src/api.js';
import { defineTransform } from '../src/transform.js';
import { descriptorRows } from './fs/descriptors.js';
import { directoryRows } from './fs/directories.js';
import { idioms } from './fs/idioms.js';
import { pathRows } from './fs/paths.js';
import { row } from './fs/row.js';

export default defineTransform({
  name: 'fs',
  summary: 'Reads, writes and looks up files with node:fs/promises instead of the synchronous calls of node:fs.',
  rows: [
    ...pathRows,
    ...descriptorRows,
    ...directoryRows,
    row(
      'lchmodSync',
      'the mode of a link is set',
      advises(
        'Only macOS has it. `lchmod` of `node:fs/promises` waits in its place there, and rejects everywhere else.',
      ),
    ),
    row(
      'Utf8Stream.flushSync',
      'buffered text is written',
      advises('Mostly called when the process exits, where it has to block. Elsewhere pass a callback to `flush`.'),
    ),
  ],
  idioms,
  example: {
    before: `import { existsSync, mkdirSync, readFileSync } from 'node:fs';

export async function load(file: string, cache: string) {
  if (!existsSync(cache)) mkdirSync(cache, { recursive: true });
  return JSON.parse(readFileSync(file, 'utf8'));
}`,
    after: `import { mkdir, readFile } from 'node:fs/promises';

export async function load(file: string, cache: string) {
  await mkdir(cache, { recursive: true });
  return JSON.parse(await readFile(file, 'utf8'));
}`,
  },
});
