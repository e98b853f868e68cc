// The helper module that `child-process` writes into the user's package: there is no promise API with the contract of
// execSync, execFileSync and spawnSync (promisify(exec) leaves standard input open, ignores `stdio` and `input`, loses
// standard error, and moves the exit status). Knows the three texts only, not where they are written.
import type { HelperModule } from '../../src/api.js';
import { javascript } from './child-process-async.javascript.js';
import { typescript } from './child-process-async.typescript.js';
import { withParts } from './parts.js';

const notice = `// Written by unblock, and yours from now on: execSync, execFileSync and spawnSync of node:child_process without
// holding the event loop. Arguments, results and errors are those of the originals; only \`await\` is new.
`;

const parts = ['exec', 'spawn'];

const esm = `import { spawn } from 'node:child_process';
import { getSystemErrorMap, inspect } from 'node:util';

${withParts(javascript, parts)}
export { execAsync, execFileAsync, spawnAsync };
`;

const cjs = `const { spawn } = require('node:child_process');
const { getSystemErrorMap, inspect } = require('node:util');

${withParts(javascript, parts)}
module.exports = { execAsync, execFileAsync, spawnAsync };
`;

export const childProcessAsync: HelperModule = {
  name: 'child-process-async',
  texts: { ts: notice + withParts(typescript, parts), esm: notice + esm, cjs: `'use strict';\n\n${notice}${cjs}` },
};
