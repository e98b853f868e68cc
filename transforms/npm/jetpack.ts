// fs-jetpack: `read` blocks and `readAsync` does not, on the package and on every object that it gives for a directory.
import type { BlockingApi, Remedy } from '../../src/api.js';
import { isUnsupported, rewrites } from '../../src/api.js';
import { unlessSorted } from './globs.js';
import { type PackageCalls, rowsOf } from './row.js';
import { onSameObject } from './shapes.js';

const names = [
  ...['append', 'copy', 'dir', 'exists', 'file', 'find', 'inspect', 'inspectTree', 'list', 'move', 'read', 'remove'],
  ...['rename', 'symlink', 'tmpDir', 'write'],
];

const calls: PackageCalls = {
  module: 'fs-jetpack',
  names: names.flatMap((name) => [name, `FSJetpack.${name}`]),
  kind: 'io',
  during: 'the disk works',
  remedy: (name) => asynchronous(name.replace(/^FSJetpack\./, '')),
  verifiedOn: ['fs-jetpack 5.1.0'],
};

export const jetpackRows: readonly BlockingApi[] = rowsOf([calls]);

function asynchronous(name: string): Remedy {
  const same = onSameObject(`${name}Async`);
  if (name !== 'find' || same.kind !== 'rewrites') return same;
  return rewrites(same.instead, (call) => {
    const proposal = same.rewrite(call);
    return isUnsupported(proposal) ? proposal : { ...proposal, hazards: unlessSorted(call) };
  });
}
