// A call that goes to the twin instead: by which name, and whether the twin can be reached there at all.

import type { Part, Replacement } from '../model.js';
import type { Use } from '../reach/call-graph.js';
import { rangeOf } from '../syntax/nodes.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { type Exports, type ExportsInput, gives, moduleHeldBy } from './twins-exports.js';
import { type Form, isModuleExports } from './twins-form.js';

export interface Target {
  readonly form: Form;
  readonly newName: string;
  readonly exports: Exports;
}

export interface CallsInput extends ExportsInput {
  readonly oracle: Oracle;
}

export interface Redirected {
  readonly call: ts.CallExpression | ts.TaggedTemplateExpression;
  readonly replacement: Replacement;
  /** The call stands in another module, which has to see the twin. */
  readonly imports: boolean;
}

export function redirected(input: CallsInput, target: Target, { usage, node, certain }: Use): Redirected | undefined {
  if (usage.kind !== 'call' || !certain || !(ts.isIdentifier(node) || ts.isPrivateIdentifier(node))) return undefined;
  const name = nameAt(input, target, node);
  if (name === undefined) return undefined;
  const { call } = usage;
  const range = rangeOf(call);
  const own = rangeOf(node);
  const before: Part[] = own.start > range.start ? [{ keep: { start: range.start, end: own.start } }] : [];
  const parts: Part[] = [...before, name, { keep: { start: own.end, end: range.end } }];
  return {
    call,
    replacement: { range, form: 'promise', parts },
    imports: node.getSourceFile() !== target.form.node.getSourceFile(),
  };
}

function nameAt(input: CallsInput, { form, newName, exports }: Target, id: ts.Identifier | ts.PrivateIdentifier) {
  const { parent } = id;
  const access = ts.isPropertyAccessExpression(parent) && parent.name === id ? parent : undefined;
  const file = id.getSourceFile().fileName;
  const isOwnFile = file === form.node.getSourceFile().fileName;
  if (access !== undefined) {
    if (id.text !== form.called) return undefined;
    if (form.holder === 'member') return isSurely(input, form, id) ? newName : undefined;
    const holds = isOwnFile
      ? isModuleExports(access.expression) || (form.isEntry && access.expression.kind === ts.SyntaxKind.ThisKeyword)
      : gives(input, exports.givers, moduleHeldBy(input, access.expression));
    return holds && (!isOwnFile || exports.givers.has(file)) ? newName : undefined;
  }
  if (form.holder === 'member') return undefined;
  if (isOwnFile) return form.holder === 'scope' && id.text === form.called ? newName : undefined;
  return imported(input, { form, newName, exports }, id);
}

/** Whatever the receiver may be, the member is this one: others have no twin. */
function isSurely({ oracle }: CallsInput, { name }: Form, id: ts.Node): boolean {
  const found = oracle.definitionsOf(id.getSourceFile().fileName, rangeOf(id)) ?? [];
  const file = name.getSourceFile().fileName;
  return found.length > 0 && found.every((declared) => declared.file === file && declared.at === name.getStart());
}

/** A name of its own import: the twin's joins it. */
function imported(input: ExportsInput, { form, newName, exports }: Target, id: ts.Node): Part | undefined {
  const file = id.getSourceFile().fileName;
  for (const fact of input.whole.importsOf(file)) {
    const binding = fact.bindings.find(({ uses }) => uses.includes(id.getStart()));
    if (binding === undefined) continue;
    if (fact.form !== 'import' && fact.form !== 'require') return undefined;
    const isNamed = [form.called, '*', 'default'].includes(binding.imported);
    const module = input.whole.resolve(file, fact.module);
    if (!isNamed || binding.scope.start !== 0 || module === undefined) return undefined;
    return gives(input, exports.givers, module) ? { module: fact.module, name: newName } : undefined;
  }
  return undefined;
}
