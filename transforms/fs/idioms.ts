// `existsSync` and then an act on the same path: act at once and answer the error, so that nothing can come between.
// Same effect as the test has, but for paths that it hides: links to nothing, endless links, unsearchable directories.

import type { Ask, Idiom, IdiomMatch } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { type Act, soleAct } from './acts.js';
import { type Guarded, guardedBy } from './guards.js';
import { layoutAt, terminator } from './layout.js';
import { handler, noEntry, replacing } from './missing.js';
import { isTrue, optionOf } from './options.js';
import { readOrElse, readThenExit } from './read-or-else.js';
import { tryToRead, tryToReadBehind } from './try-to-read.js';

const statements = ['IfStatement', 'ExpressionStatement'] as const;
const common = { kind: 'io', hint: /\bexistsSync\b/ } as const;

export const idioms: readonly Idiom[] = [
  {
    ...common,
    api: 'idiom#exists-then-mkdir',
    why: 'Nothing else runs while a directory is looked up and made, and another process can make it in between.',
    instead: '`mkdir` of `node:fs/promises`, which may find the directory there',
    syntax: statements,
    match: (node, ask) => actAtOnce(node, ask, making),
  },
  {
    ...common,
    api: 'idiom#exists-then-remove',
    why: 'Nothing else runs while a file is looked up and removed, and another process can remove it in between.',
    instead: '`unlink` or `rm` of `node:fs/promises`, which may find the file gone',
    syntax: statements,
    match: (node, ask) => actAtOnce(node, ask, removing),
  },
  {
    ...common,
    api: 'idiom#exists-then-read',
    why: 'Nothing else runs while a file is looked up and read, and another process can remove it in between.',
    instead: '`readFile` of `node:fs/promises`, which may find the file gone',
    syntax: ['IfStatement', 'ConditionalExpression'],
    match: reading,
  },
];

/** An act that does no harm without the test, but for errors of these codes: they mean that there was nothing to do. */
interface Harmless {
  readonly act: Act;
  readonly codes: readonly string[];
}

function actAtOnce(node: ts.Node, ask: Ask, find: typeof making): IdiomMatch | undefined {
  const guarded = guardedBy(node, ask);
  const found = guarded && find(guarded, ask);
  if (!found) return undefined;
  const layout = layoutAt(node);
  const answer = found.codes.length === 0 ? '' : `.catch(${handler(layout, found.codes)})`;
  const parts = ['await ', ...found.act.promise, answer + terminator(node, layout)];
  return replacing({ nodes: [node], test: guarded.test, act: found.act, form: 'statement', parts }, ask);
}

function reading(node: ts.Node, ask: Ask): IdiomMatch | undefined {
  if (ts.isConditionalExpression(node)) return readOrElse(node, ask);
  if (!ts.isIfStatement(node)) return undefined;
  return tryToRead(node, ask) ?? tryToReadBehind(node, ask) ?? readThenExit(node, ask);
}

/** With `recursive` a directory that is there is no error (a file in its place is); without, missing parents stay one. */
function making({ missing, present, path }: Guarded, ask: Ask): Harmless | undefined {
  const act = present ? undefined : soleAct(missing, 'mkdir', path, ask);
  if (!act) return undefined;
  return { act, codes: isTrue(optionOf(act.call.arguments[1], 'recursive', ask)) ? [] : ['EEXIST'] };
}

function removing({ missing, present, path }: Guarded, ask: Ask): Harmless | undefined {
  if (missing) return undefined;
  for (const name of ['unlink', 'rm', 'rmdir']) {
    const act = soleAct(present, name, path, ask);
    if (act) return { act, codes: isTrue(optionOf(act.call.arguments[1], 'force', ask)) ? [] : noEntry };
  }
  return undefined;
}
