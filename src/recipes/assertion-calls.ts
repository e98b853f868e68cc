// Assertions as calls: `assert.throws(() => load())`, `t.throws(…)`, `throws(…)` of all libraries.
import { imported } from '../api.js';
import type { Part } from '../model.js';
import { importsModule } from '../syntax/imported-names.js';
import { ts } from '../typescript.js';
import { asPromised, becomes, between, onlyCall, settles } from './assertion-subjects.js';
import type { Contract, Handed, Rewritten } from './contract.js';
import { type CalleeWords, calleeWords, importOf, isParameter, moduleOf, runnerOf } from './runners.js';

/** Awaiting names, where the library has them for the same arguments. */
const awaiting: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  node: { throws: 'rejects', doesNotThrow: 'doesNotReject' },
  ava: { throws: 'throwsAsync', notThrows: 'notThrowsAsync' },
  tap: { throws: 'rejects', doesNotThrow: 'resolves' },
};
const names = /^(?:throws?|Throws?|doesNotThrow|notThrows|assertThrows|raises)$/;

export function assertionCallContract(handed: Handed): Contract | undefined {
  const { call, argument } = handed;
  if (!ts.isCallExpression(call) || call.arguments[0] !== argument) return undefined;
  const words = calleeWords(call.expression);
  const name = words.members.at(-1) ?? importedName(handed, words);
  if (name === undefined || !names.test(name)) return undefined;
  const library = libraryOf(handed, words);
  if (library === undefined) return undefined;
  if (library === 'chai' && isAsPromised(handed)) return { kind: 'becomes', recipe: isRejected(name) };
  const awaitingName = awaiting[library]?.[name];
  // tap gives the error itself only to those who do not have to wait for it.
  const isUsed = library === 'tap' && !ts.isExpressionStatement(call.parent);
  if (awaitingName === undefined || isUsed) return settles;
  return { kind: 'becomes', recipe: (each) => renamed(each, awaitingName) };
}

function importedName({ api }: Handed, words: CalleeWords): string | undefined {
  const name = importOf(words)?.exported ?? api?.slice(api.lastIndexOf('#') + 1).replace(/^.*\./, '');
  return name === '*' ? undefined : name;
}

function libraryOf(handed: Handed, words: CalleeWords): string | undefined {
  const module = moduleOf(handed, words);
  if (module === 'assert' || module === 'assert/strict') return 'node';
  const runner = runnerOf(handed, words);
  if (runner === 'node:test') return words.members.includes('assert') ? 'node' : undefined;
  if (runner === 'ava' || runner === 'tap' || runner === 'tape') return runner;
  if (module !== undefined) return module;
  const { root } = words;
  if (root === undefined || isOwn(handed, root)) return undefined;
  if (isParameter(root)) return runner;
  return /^(?:assert|should|chai)$/.test(root.text) ? root.text : undefined;
}

function isOwn({ oracle }: Handed, root: ts.Identifier): boolean {
  const range = { start: root.getStart(), end: root.end };
  return oracle.originOf(root.getSourceFile().fileName, range).kind === 'own';
}

/** `assert.throws(…)` becomes `assert.rejects(…)`: all but the name and the subject stays as it is written. */
function renamed(handed: Handed, name: string): Rewritten {
  const { call, argument } = handed;
  const callee = call.expression;
  const head: Part[] = ts.isPropertyAccessExpression(callee)
    ? [between(call.getStart(), callee.name.getStart()), name, between(callee.name.end, argument.getStart())]
    : [importedAs(handed, name), between(callee.end, argument.getStart())];
  return becomes(handed, call, [...head, ...asPromised(handed), between(argument.end, call.end)], true);
}

function importedAs({ api = '', call }: Handed, name: string): Part {
  const module = importOf(calleeWords(call.expression))?.module ?? api.slice(0, api.indexOf('#'));
  return imported(module.startsWith('node:') ? module : `node:${module}`, name);
}

/** Whether chai-as-promised is at hand in this file, and there is a promise for it: it takes no functions. */
function isAsPromised(handed: Handed): boolean {
  return importsModule(handed.call.getSourceFile(), 'chai-as-promised') && onlyCall(handed) !== undefined;
}

/** `assert.throws(…)` of Chai becomes `assert.isRejected(…)` of chai-as-promised. */
const isRejected =
  (name: string) =>
  (handed: Handed): Rewritten =>
    renamed(handed, /^doesNot/.test(name) ? 'isFulfilled' : 'isRejected');
