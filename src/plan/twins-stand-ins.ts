// What else may stand where a function is called by its name: a twin's name would find nothing there, or something else.

import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import { ts } from '../typescript.js';
import type { Form } from './twins-form.js';

export interface StandInsInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
}

/** Something else is put in its place while the program runs; `exports.load = load` puts itself there. */
export function isReplaced(node: ts.Node, { name }: Form): boolean {
  const access = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  const { parent } = access;
  if (node === name || !ts.isBinaryExpression(parent) || parent.left !== access) return false;
  const { right } = parent;
  const given = ts.isPropertyAccessExpression(right) ? right.name : right;
  return !(ts.isIdentifier(given) && given.text === name.text);
}

/** A test puts something else in its place, for callers that go by its name. */
export function isStoodIn({ texts, trees }: StandInsInput, { name, holder }: Form): boolean {
  const word = name.text.replaceAll('$', '\\$');
  const replaced = new RegExp(`\\b(?:spyOn|stub|mock\\w*|replace|method)\\([^)\\n]*['"]${word}['"]`);
  const candidates = [...texts].filter(([, text]) => text.includes(name.text));
  if (candidates.some(([, text]) => replaced.test(text))) return true;
  if (holder !== 'member') return false;
  return candidates.some(
    ([file, text]) => /\.[cm]?tsx?$/.test(file) && hasCast(text) && isFaked(trees.of(file), name.text),
  );
}

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
