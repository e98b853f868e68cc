// Transform `npm`: blocking functions of npm packages, by family. What takes their place comes from the same package:
// nothing is added to the user's package.json.
import { defineTransform } from '../src/transform.js';
import { crossSpawnAsync } from './helpers/cross-spawn-async.js';
import { archiveRows } from './npm/archives.js';
import { compilerRows } from './npm/compilers.js';
import { dataFileRows } from './npm/data-files.js';
import { databaseRows } from './npm/databases.js';
import { fileSystemRows } from './npm/file-systems.js';
import { globRows } from './npm/globs.js';
import { jetpackRows } from './npm/jetpack.js';
import { machineRows } from './npm/machine.js';
import { parserRows } from './npm/parsers.js';
import { passwordRows } from './npm/passwords.js';
import { pathRows } from './npm/paths.js';
import { processRows } from './npm/processes.js';
import { removalRows } from './npm/removal.js';
import { scripts } from './npm/scripts.js';
import { styleSheets } from './npm/style-sheets.js';
import { temporaryRows } from './npm/temporary.js';
import { walkRows } from './npm/walks.js';

export default defineTransform({
  name: 'npm',
  summary: 'Calls the asynchronous form that a package offers beside its blocking one; reports those that have none.',
  rows: [
    ...fileSystemRows,
    ...jetpackRows,
    ...globRows,
    ...pathRows,
    ...walkRows,
    ...passwordRows,
    ...archiveRows,
    ...compilerRows,
    ...parserRows,
    ...removalRows,
    ...dataFileRows,
    ...temporaryRows,
    ...processRows,
    ...machineRows,
    ...databaseRows,
  ],
  idioms: [scripts, styleSheets],
  helpers: [crossSpawnAsync],
  example: {
    before: `import fs from 'fs-extra';

export async function load(file: string) {
  return fs.readJsonSync(file);
}`,
    after: `import fs from 'fs-extra';

export async function load(file: string) {
  return await fs.readJson(file);
}`,
  },
});
