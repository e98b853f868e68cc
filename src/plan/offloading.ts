// From code that goes to a worker thread to changes: a module is written, functions of the old one turn async, and so do
// all who call them.

import type { Change, Range, ReplaceChange, Replacement } from '../model.js';
import { type Obstacle, type OffloadInput, relocateFunction, relocateModule } from '../offload/offload.js';
import type { HazardId } from '../reasons.js';
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { contains, rangeOf } from '../syntax/nodes.js';
import type { ts } from '../typescript.js';
import { changesOf, rangeOfChange } from './changes.js';
import { type Barrier, type ClosureInput, closureOf } from './closure.js';
import { mainChange } from './main-functions.js';
import type { HoistNames } from './placement.js';

export interface Offloaded {
  readonly changes: readonly Change[];
  readonly replaced: readonly ReplaceChange[];
  readonly functions: readonly FunctionNode[];
  readonly hazards: readonly { readonly id: HazardId; readonly at: ts.Node }[];
  readonly awaits: readonly ts.Node[];
}

/** @param node the body of a function, or any node of a module that moves as a whole */
export function offloaded(
  input: ClosureInput & OffloadInput,
  node: ts.Node,
  what: 'function' | 'module',
  names: HoistNames,
): Offloaded | Barrier | Obstacle {
  const tree = node.getSourceFile();
  if (what === 'function' && !isFunctionNode(node.parent))
    throw new Error(`No function at ${tree.fileName}:${node.pos}`);
  const moved = what === 'module' ? relocateModule(input, tree) : relocateFunction(input, node.parent as FunctionNode);
  if ('reason' in moved) return moved;
  const replaced = moved.replacements.map((replacement) => inPlace(tree.fileName, replacement));
  const changes: Change[] = [{ kind: 'create', file: moved.file, text: moved.text, from: tree.fileName }, ...replaced];
  const found = { functions: new Set<FunctionNode>(), awaits: new Set<ts.Node>(), hazards: [...moved.hazards] };
  const isGone = (file: string, range: Range): boolean =>
    file === tree.fileName && moved.gone.some((gone) => contains(gone, range));
  for (const { body } of moved.functions) {
    const closure = body === undefined ? undefined : closureOf(input, body);
    if (closure === undefined) continue;
    if ('reason' in closure) return closure;
    const stranded = [...closure.awaited].find(
      (call) => isGone(call.getSourceFile().fileName, rangeOf(call)) && moved.stays.has(firstName(call)),
    );
    if (stranded !== undefined) return { reason: 'overlapping', at: stranded };
    const carried = changesOf(closure, names);
    if ('reason' in carried) return carried;
    // What has moved goes on as it was: there the functions still answer at once.
    changes.push(...carried.filter((change) => !isGone(change.file, rangeOfChange(change))));
    changes.push(...[...closure.mains.values()].map(mainChange));
    for (const each of [...closure.functions, ...closure.constructors])
      if (!isGone(each.getSourceFile().fileName, rangeOf(each))) found.functions.add(each);
    for (const each of closure.awaited)
      if (!isGone(each.getSourceFile().fileName, rangeOf(each))) found.awaits.add(each);
    found.hazards.push(...closure.hazards);
  }
  const asked = changes.find(({ kind, file }) => kind !== 'create' && /\.worker\.[cm]?[jt]sx?$/.test(file));
  if (asked !== undefined) return { reason: 'worker-form', at: node, detail: 'a worker thread calls it already' };
  return { changes, replaced, functions: [...found.functions], awaits: [...found.awaits], hazards: found.hazards };
}

/** `render` of `render(order)` and of `render.quickly(order)`. */
function firstName(call: ts.Node): string {
  return /^[\w$]+/.exec(call.getText())?.[0] ?? '';
}

function inPlace(file: string, replacement: Replacement): ReplaceChange {
  return { kind: 'replace', file, replacement, placement: { awaits: false, parens: false, leadingSemicolon: false } };
}
