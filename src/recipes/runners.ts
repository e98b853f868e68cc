// Which test runner or assertion library a call belongs to: by its declaration, by what the file imports, by what the
// package depends on. Globals and untyped `t` parameters leave nothing else.

import { type ImportedName, importedNames, importsModule } from '../syntax/imported-names.js';
import { ts } from '../typescript.js';
import type { Handed } from './contract.js';

export type Runner =
  | 'ava'
  | 'bun:test'
  | 'jasmine'
  | 'jest'
  | 'mocha'
  | 'node:test'
  | 'qunit'
  | 'tap'
  | 'tape'
  | 'vitest';

/** Modules that make up a runner, or that bring its globals. */
const modules: Readonly<Record<Runner, readonly string[]>> = {
  ava: ['ava'],
  'bun:test': ['bun:test'],
  jasmine: ['jasmine', 'jasmine-core', 'karma-jasmine', '@types/jasmine'],
  jest: ['jest', '@jest/globals', '@types/jest', 'ts-jest', 'expect', 'babel-jest', '@swc/jest', 'react-scripts'],
  mocha: ['mocha', '@types/mocha', 'karma-mocha', 'mocha-chrome', 'nyc'],
  'node:test': ['node:test', 'test'],
  qunit: ['qunit', 'qunitjs'],
  tap: ['tap', '@tapjs/test', '@tapjs/core'],
  tape: ['tape', 'tape-catch', 'tape-promise'],
  vitest: ['vitest', '@vitest/expect', '@vitest/runner', '@vitest/spy', 'vite-plus'],
};
const runners = Object.keys(modules) as Runner[];

/** The leftmost name of a callee and what follows it: `it` and `each` in `it.each([1])`, `t` and `test` in `t.test`. */
export interface CalleeWords {
  readonly root: ts.Identifier | undefined;
  readonly members: readonly string[];
}

export function calleeWords(callee: ts.Expression): CalleeWords {
  const members: string[] = [];
  let node = callee;
  for (;;) {
    if (ts.isPropertyAccessExpression(node)) {
      members.unshift(node.name.text);
      node = node.expression;
    } else if (ts.isCallExpression(node)) node = node.expression;
    else if (ts.isTaggedTemplateExpression(node)) node = node.tag;
    else return { root: ts.isIdentifier(node) ? node : undefined, members };
  }
}

/** How a module is imported under the callee's leftmost name. */
export function importOf({ root }: CalleeWords): ImportedName | undefined {
  return root === undefined ? undefined : importedNames(root.getSourceFile()).get(root.text);
}

/** The module that a callee is known to come from, by types or by the import of its leftmost name. */
export function moduleOf({ api }: Handed, words: CalleeWords): string | undefined {
  const imported = importOf(words)?.module;
  if (imported !== undefined && !imported.startsWith('.')) return imported;
  const module = api?.slice(0, api.indexOf('#')).replace(/^node:(?!test$)/, '');
  return module === 'global' ? undefined : module;
}

export function runnerOf(handed: Handed, words: CalleeWords): Runner | undefined {
  const module = moduleOf(handed, words);
  if (module !== undefined) return runners.find((runner) => modules[runner].includes(module));
  if (words.root === undefined) return undefined;
  const tree = words.root.getSourceFile();
  const imported = runners.find((runner) => modules[runner].some((name) => importsModule(tree, name)));
  if (imported !== undefined) return imported;
  return isParameter(words.root) ? undefined : runnerOfGlobals(handed);
}

/** Whose globals a file uses that imports no runner: the package says it by its dependencies. */
export function runnerOfGlobals({ majorOf }: Pick<Handed, 'majorOf'>): Runner | undefined {
  const withGlobals = ['vitest', 'jest', 'jasmine', 'mocha', 'bun:test'] as const;
  return withGlobals.find((runner) => modules[runner].some((name) => majorOf(name) !== undefined));
}

/** Whether a name is a parameter of a function around it, as `t` and `assert` of many runners are. */
export function isParameter(name: ts.Identifier): boolean {
  for (let node: ts.Node = name; node.parent !== undefined; node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    if (node.parameters.some((parameter) => parameter.name.getText() === name.text)) return true;
  }
  return false;
}
