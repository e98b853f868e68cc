// Transform `child-process`: synchronous child processes. Their contract (input, stdio, limits, errors with status) has no
// promise form in Node, so calls go to a helper module that is written into the package; arguments stay as they are.
import { type BlockingApi, helper, promise, rewrites } from '../src/api.js';
import { defineTransform } from '../src/transform.js';
import { childProcessAsync } from './helpers/child-process-async.js';
import { argumentsOf } from './promisify/promisified.js';

function row(name: string, replacement: string): BlockingApi {
  return {
    api: `node:child_process#${name}`,
    kind: 'process',
    why: 'Nothing else runs until the child process has ended.',
    remedy: rewrites(`\`${replacement}\` of a helper module with the same results and errors`, ({ node }) =>
      promise(node, [helper(childProcessAsync.name, replacement), argumentsOf(node)]),
    ),
  };
}

export default defineTransform({
  name: 'child-process',
  summary: 'Waits for child processes without holding the event loop, with the results and errors of the sync calls.',
  rows: [row('execSync', 'execAsync'), row('execFileSync', 'execFileAsync'), row('spawnSync', 'spawnAsync')],
  helpers: [childProcessAsync],
  example: {
    before: `import { execFileSync } from 'node:child_process';

export async function head(repository: string) {
  return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: repository, encoding: 'utf8' }).trim();
}`,
    after: `import { execFileAsync } from './child-process-async.js';

export async function head(repository: string) {
  return (await execFileAsync('git', ['rev-parse', 'HEAD'], { cwd: repository, encoding: 'utf8' })).trim();
}`,
  },
});
