// Classes that tests replace by a fake, whose objects a method of the class makes from now on: the fake gets that method too.

import path from 'node:path';
import escapeRegExp from 'escape-string-regexp';
import type { Replacement } from '../../model.js';
import { rangeOf } from '../../syntax/nodes.js';
import { walk } from '../../syntax/parse.js';
import type { Trees } from '../../syntax/trees.js';
import { ts } from '../../typescript.js';
import { injects } from '../stand-ins.js';
import { injectedBy, moduleNamed, withoutExtension } from './loaders.js';

export interface ClassesInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  /** Whether a file stays as it is. */
  isLeft(file: string): boolean;
}

/** The fakes of a class, by the names that tests give them; undefined where one of them cannot get a further method. */
export function fakesOf(input: ClassesInput, { parent }: ts.ConstructorDeclaration): ts.Identifier[] | undefined {
  const name = parent.name?.text;
  const file = withoutExtension(parent.getSourceFile().fileName);
  const module = escapeRegExp(path.posix.basename(file));
  const replaced = new RegExp(
    `\\b(?:mock|doMock|unstable_mockModule|registerMock|__set__|rewiremock)\\(\\s*['"\`][^'"\`\\n]*/${module}(?:\\.\\w+)?['"\`]` +
      `|\\b(?:spyOn|stub|replace|method)\\([^)\\n]*['"\`]${escapeRegExp(name ?? '')}['"\`]`,
    'g',
  );
  const found: ts.Identifier[] = [];
  for (const [test, text] of input.texts) {
    if (!text.includes(path.posix.basename(file)) && (name === undefined || !text.includes(name))) continue;
    if ([...text.matchAll(replaced)].some(({ index }) => !isTooLate(text, index))) return undefined;
    if (!injects.test(text)) continue;
    const given = injectedInto(input.trees.of(test), file);
    if (given.length > 0 && (input.isLeft(test) || /\.[cm]?tsx?$/.test(test))) return undefined;
    for (const value of given) {
      const fake = ts.isObjectLiteralExpression(value) ? memberNamed(value, name) : value;
      if (fake === undefined || !ts.isIdentifier(fake)) return undefined;
      found.push(fake);
    }
  }
  return found;
}

/** `jest.mock('./server')` in a function of a file that loads nothing later: all that could get it has been loaded before. */
function isTooLate(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const isInside = /(?:^|\n)[ \t][^\n]*$/.test(before);
  return isInside && before.endsWith('jest.') && !/\b(?:require|import)\s*\(/.test(text);
}

/** `ServerFake` → `Object.assign(ServerFake, { create: async (...args) => new ServerFake(...args) })` */
export function withFactory(fake: ts.Identifier, factory: string): Replacement {
  const range = rangeOf(fake);
  const method = `{ ${factory}: async (...args) => new ${fake.text}(...args) }`;
  return { range, form: 'value', parts: ['Object.assign(', { keep: range }, `, ${method})`] };
}

/** What a test gives modules in the place of a file. */
function injectedInto(tree: ts.SourceFile, file: string): ts.Expression[] {
  const found: ts.Expression[] = [];
  walk(tree, (node) => {
    if (ts.isPropertyAssignment(node) && mayName(tree, node, file)) found.push(node.initializer);
  });
  return found;
}

/** Some loaders take a path as the test would, others as the module that they load would. */
function mayName(tree: ts.SourceFile, entry: ts.PropertyAssignment, file: string): boolean {
  const { name } = entry;
  if (ts.isComputedPropertyName(name)) return moduleNamed(tree, name.expression) === file;
  if (!ts.isStringLiteralLike(name) || !name.text.startsWith('.')) return false;
  const injected = injectedBy(entry);
  if (injected === undefined) return withoutExtension(path.posix.basename(name.text)) === path.posix.basename(file);
  const dirs = [injected.target, tree.fileName].map((from) => path.posix.dirname(from));
  return dirs.some((dir) => withoutExtension(path.posix.resolve(dir, name.text)) === file);
}

function memberNamed({ properties }: ts.ObjectLiteralExpression, name: string | undefined): ts.Expression | undefined {
  const found = properties.find((property) => property.name?.getText() === name);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}
