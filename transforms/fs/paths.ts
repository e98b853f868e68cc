// Calls that name a file by its path, or by a descriptor that may stand in its place. One line per API.

import { awaits, type BlockingApi, type CallView, type Proposal, rewrites, unsupported } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { standardStream, targetOf } from './arguments.js';
import { isFalse, optionOf } from './options.js';
import { ofCallbacks, ofPromises, row, unclear, withCallbacks, withPromises } from './row.js';
import { accessible, statOrNothing } from './stat.js';
import { bufferStdin, readsStdin, stdinInstead } from './stdin.js';

/** Same arguments, same result, same error code: only the name and the `await` change. */
const swapped: readonly (readonly [sync: string, name: string, during: string])[] = [
  ['accessSync', 'access', 'the system is asked whether a file may be used'],
  ['chmodSync', 'chmod', 'the mode of a file is set'],
  ['chownSync', 'chown', 'the owner of a file is set'],
  ['copyFileSync', 'copyFile', 'a file is copied'],
  ['lchownSync', 'lchown', 'the owner of a link is set'],
  ['linkSync', 'link', 'a link is made'],
  ['lutimesSync', 'lutimes', 'the times of a link are set'],
  ['mkdirSync', 'mkdir', 'a directory is made'],
  ['mkdtempSync', 'mkdtemp', 'a temporary directory is made'],
  ['opendirSync', 'opendir', 'a directory is opened'],
  ['readlinkSync', 'readlink', 'a link is read'],
  ['realpathSync.native', 'realpath', 'the links in a path are followed'],
  ['renameSync', 'rename', 'a file is renamed'],
  ['rmSync', 'rm', 'files are removed'],
  ['rmdirSync', 'rmdir', 'a directory is removed'],
  ['statfsSync', 'statfs', 'a file system is asked for its free space'],
  ['symlinkSync', 'symlink', 'a link is made'],
  ['unlinkSync', 'unlink', 'a file is removed'],
  ['utimesSync', 'utimes', 'the times of a file are set'],
];

export const pathRows: readonly BlockingApi[] = [
  ...swapped.map(([sync, name, during]) => row(sync, during, awaits('node:fs/promises', name))),
  {
    ...row('readFileSync', 'a file is read to its end', rewrites(ofPromises('readFile'), pathOrDescriptor('readFile'))),
    when: (call) => !readsStdin(call),
  },
  {
    ...row('readFileSync', 'standard input is read to its end', rewrites(stdinInstead, bufferStdin)),
    when: readsStdin,
  },
  row('writeFileSync', 'a file is written', rewrites(ofPromises('writeFile'), toFile('writeFile'))),
  row('appendFileSync', 'a file is written', rewrites(ofPromises('appendFile'), toFile('appendFile'))),
  row('truncateSync', 'a file is cut', rewrites(ofPromises('truncate'), truncate)),
  row('statSync', 'a file is looked up', rewrites(ofPromises('stat'), statOrNothing('stat'))),
  row('lstatSync', 'a file is looked up', rewrites(ofPromises('lstat'), statOrNothing('lstat'))),
  row('existsSync', 'a file is looked up', rewrites(ofPromises('access'), accessible)),
  row('readdirSync', 'a directory is listed', rewrites(ofPromises('readdir'), listDirectory)),
  row('cpSync', 'a tree of files is copied', rewrites(ofPromises('cp'), copyTree)),
  // `realpath` of node:fs/promises is another implementation: its errors name another system call and path.
  row(
    'realpathSync',
    'the links in a path are followed',
    rewrites(ofCallbacks('realpath'), (call) => withCallbacks(call, 'realpath')),
  ),
];

/** The functions of node:fs/promises reject descriptors, those of node:fs take both. */
function pathOrDescriptor(name: string): (call: CallView) => Proposal {
  return (call) => (targetOf(call.args[0], call) === 'path' ? withPromises(call, name) : withCallbacks(call, name));
}

function toFile(name: string): (call: CallView) => Proposal {
  const rewrite = pathOrDescriptor(name);
  return (call) => keptForOutput(call) ?? rewrite(call);
}

/** Output that has to be out before the next line, or before the process ends, stays synchronous. */
export function keptForOutput(call: CallView): Proposal | undefined {
  const stream = standardStream(call.args[0]);
  if (stream !== 1 && stream !== 2) return undefined;
  const name = stream === 1 ? 'stdout' : 'stderr';
  return unsupported(
    'advised',
    `a write to ${name} that is waited for may come out of order with other output, or not at all when the process exits; where that does not matter, use process.${name}.write`,
  );
}

/** Newer versions refuse a descriptor here, and `ftruncate` is what took its place. */
function truncate(call: CallView): Proposal {
  const target = targetOf(call.args[0], call);
  if (target === 'path') return withPromises(call, 'truncate');
  if (target === 'descriptor') return withCallbacks(call, 'ftruncate');
  return unclear(call, 'this may be a path or a descriptor: call truncateSync or ftruncateSync', call.args[0]);
}

/** Recursive listings come level by level when synchronous, otherwise as the directories answer. */
function listDirectory(call: CallView): Proposal {
  const recursive = optionOf(call.args[1], 'recursive', call);
  const isFlat = recursive === 'absent' || isFalse(recursive);
  return withPromises(call, 'readdir', isFlat || isOrderIndifferent(call) ? [] : ['order-differs']);
}

/** The list is only counted, searched, or sorted as text. */
function isOrderIndifferent(call: CallView): boolean {
  const { parent } = call.node;
  if (!ts.isPropertyAccessExpression(parent)) return false;
  const use = parent.name.text;
  if (use === 'length' || use === 'includes') return true;
  const isPlain = ts.isCallExpression(parent.parent) && parent.parent.arguments.length === 0;
  const isText = optionOf(call.args[1], 'withFileTypes', call) === 'absent';
  return isPlain && isText && (use === 'sort' || use === 'toSorted');
}

/** From Node 22 on the synchronous copy is another implementation, whose errors have a code but no path or system call. */
function copyTree(call: CallView): Proposal {
  return withPromises(call, 'cp', call.nodeFloor >= 22 ? ['error-shape'] : []);
}
