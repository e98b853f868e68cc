// Calls on numeric descriptors. The number stays a number, so whatever else holds it goes on working:
// a FileHandle would be closed under them once it is collected.

import {
  type BlockingApi,
  type CallView,
  keep,
  keepList,
  keepTail,
  type Proposal,
  promise,
  rewrites,
  value,
} from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { mayBeMissing } from './arguments.js';
import { hasComment } from './options.js';
import { keptForOutput } from './paths.js';
import { ofCallbacks, promisified, row, unclear, withCallbacks } from './row.js';

const swapped: readonly (readonly [sync: string, name: string, during: string])[] = [
  ['openSync', 'open', 'a file is opened'],
  ['closeSync', 'close', 'a file is closed'],
  ['fchmodSync', 'fchmod', 'the mode of a file is set'],
  ['fchownSync', 'fchown', 'the owner of a file is set'],
  ['fdatasyncSync', 'fdatasync', 'data are forced onto the disk'],
  ['fstatSync', 'fstat', 'a file is looked up'],
  ['fsyncSync', 'fsync', 'data are forced onto the disk'],
  ['ftruncateSync', 'ftruncate', 'a file is cut'],
  ['futimesSync', 'futimes', 'the times of a file are set'],
];

export const descriptorRows: readonly BlockingApi[] = [
  ...swapped.map(([sync, name, during]) =>
    row(
      sync,
      during,
      rewrites(ofCallbacks(name), (call) => withCallbacks(call, name)),
    ),
  ),
  row('readSync', 'a piece of a file is read', rewrites(ofCallbacks('read'), read)),
  row('readvSync', 'a piece of a file is read', rewrites(ofCallbacks('readv'), counted('readv', 'bytesRead'))),
  row('writeSync', 'a piece of a file is written', rewrites(ofCallbacks('write'), write)),
  row('writevSync', 'a piece of a file is written', rewrites(ofCallbacks('writev'), counted('writev', 'bytesWritten'))),
];

/** The promise holds an object, of which the synchronous call gave one property. */
function counted(name: string, property: string): (call: CallView) => Proposal {
  return (call) => counting(call, name, [keepTail(call.node)], property);
}

function counting(call: CallView, name: string, args: readonly Part[], property: string): Proposal {
  if (call.discarded) return promise(call.node, [...promisified(name), ...args]);
  return value(call.node, ['(await ', ...promisified(name), ...args, `).${property}`]);
}

function write(call: CallView): Proposal {
  return keptForOutput(call) ?? counting(call, 'write', [keepTail(call.node)], 'bytesWritten');
}

function read(call: CallView): Proposal {
  const { args } = call;
  if (args.some((arg) => ts.isSpreadElement(arg)))
    return unclear(call, 'how many arguments there are decides what they mean');
  if (args.length < 4) return readInto(call);
  const missing = args.slice(2, 4).find((arg) => mayBeMissing(arg, call));
  if (missing)
    return unclear(call, 'null or undefined means another length to the replacement: write the number', missing);
  // With four arguments the callback would be taken for the position.
  const all = args.length === 4 ? ['(', ...keepList(args), ', null)'] : [keepTail(call.node)];
  return counting(call, 'read', all, 'bytesRead');
}

/** `readSync(fd, buffer, { position })` → `read(fd, { buffer, position })`, the one short form that types know. */
function readInto(call: CallView): Proposal {
  const [descriptor, buffer, options] = call.args;
  if (descriptor === undefined || buffer === undefined) return unclear(call, 'there is no buffer to read into');
  const text = call.node.getSourceFile().text.slice(descriptor.getEnd(), call.node.getEnd());
  if (hasComment(text)) return unclear(call, 'a comment among these arguments would be lost');
  const target: Part[] = buffer.getText() === 'buffer' ? [keep(buffer)] : ['buffer: ', keep(buffer)];
  const given = options === undefined ? [] : shownOptions(options);
  return counting(call, 'read', ['(', keep(descriptor), ', { ', ...target, ...given, ' })'], 'bytesRead');
}

function shownOptions(options: ts.Expression): Part[] {
  if (!ts.isObjectLiteralExpression(options)) return [', ...', keep(options)];
  return options.properties.length === 0 ? [] : [', ', ...keepList(options.properties)];
}
