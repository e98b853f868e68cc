// What else may stand where a function is called by its name: a twin's name would find nothing there, or something else.

import escapeRegExp from 'escape-string-regexp';
import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import { ts } from '../typescript.js';
import type { Form } from './twins-form.js';

export interface StandInsInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
}

/** Something else is put in its place while the program runs; `exports.load = load` puts itself there. */
export function isReplaced(node: ts.Node, { name, called }: Form): boolean {
  const access = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  const { parent } = access;
  if (node === name || !ts.isBinaryExpression(parent) || parent.left !== access) return false;
  const { right } = parent;
  const given = ts.isPropertyAccessExpression(right) ? right.name : right;
  return !(ts.isIdentifier(given) && given.text === called);
}

/** A test puts something else in its place, for callers that go by its name. */
export function isStoodIn({ texts, trees }: StandInsInput, { name, node, holder }: Form): boolean {
  if (holder !== 'member' && isModuleStoodIn(texts, node.getSourceFile().fileName)) return true;
  const word = name.text.replaceAll('$', '\\$');
  const replaced = new RegExp(`\\b(?:spyOn|stub|mock\\w*|replace|method)\\([^)\\n]*['"]${word}['"]`);
  const candidates = [...texts].filter(([, text]) => text.includes(name.text));
  if (candidates.some(([, text]) => replaced.test(text))) return true;
  if (holder !== 'member') return false;
  return candidates.some(
    ([file, text]) => /\.[cm]?tsx?$/.test(file) && hasCast(text) && isFaked(trees.of(file), name.text),
  );
}

/** A test gives importers something else in the place of the module, which has no twin. */
function isModuleStoodIn(texts: ReadonlyMap<string, string>, file: string): boolean {
  const [stem = ''] = /[^/]+$/.exec(file.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '')) ?? [];
  const path = `['"\`][^'"\`\\n]*/${escapeRegExp(stem)}(?:/index)?(?:\\.[cm]?[jt]sx?)?['"\`]`;
  const replacing = 'mock|doMock|unstable_mockModule|module|registerMock|rewiremock|replace|replaceEsm|quibble';
  const told = new RegExp(`\\b(?:${replacing})\\(\\s*${path}|${path}\\s*\\]?\\s*:|\\bresolve\\(\\s*${path}`);
  return [...texts].some(([, text]) => text.includes(stem) && mocks.test(text) && told.test(text));
}

const mocks = /\b(?:jest|vi|mock\w*|proxyquire|requireInject|esmock|rewiremock|td|quibble)\b/;

function hasCast(text: string): boolean {
  return /\}\s*as\b|<\w+>\s*\{/.test(text);
}

/** `{ open: () => '' } as Store` has the members that somebody thought of. */
function isFaked(tree: ts.SourceFile, name: string): boolean {
  let found = false;
  walk(tree, (node) => {
    if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return;
    const { expression } = node;
    if (!ts.isObjectLiteralExpression(expression)) return;
    found ||= expression.properties.some((property) => property.name?.getText() === name);
  });
  return found;
}
