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

const replacing = /\b(?:spyOn|stub|mock\w*|replace|method)\(([^)\n]*)/g;
const quoted = /(?<=['"])[^'"]+(?=['"])/g;

/** What tests put in the place of functions, for callers that go by their names. */
export class StandInNames {
  readonly #input: StandInsInput;
  #replaced: ReadonlySet<string> | undefined;
  readonly #faked = new Map<string, ReadonlySet<string>>();
  readonly #modules = new Map<string, boolean>();

  constructor(input: StandInsInput) {
    this.#input = input;
  }

  hasFor({ name, node, holder }: Form): boolean {
    const { texts } = this.#input;
    if (holder !== 'member' && this.#isModuleReplaced(node.getSourceFile().fileName)) return true;
    this.#replaced ??= new Set([...texts.values()].flatMap(replacedIn));
    if (this.#replaced.has(name.text)) return true;
    if (holder !== 'member') return false;
    const candidates = [...texts].filter(([file, text]) => /\.[cm]?tsx?$/.test(file) && text.includes(name.text));
    return candidates.some(([file, text]) => hasCast(text) && this.#fakedIn(file).has(name.text));
  }

  /** A test gives importers something else in the place of the module, which has no twin. */
  #isModuleReplaced(file: string): boolean {
    const known = this.#modules.get(file) ?? isModuleReplaced(this.#input.texts, file);
    this.#modules.set(file, known);
    return known;
  }

  #fakedIn(file: string): ReadonlySet<string> {
    const known = this.#faked.get(file) ?? fakedIn(this.#input.trees.of(file));
    this.#faked.set(file, known);
    return known;
  }
}

function replacedIn(text: string): string[] {
  return [...text.matchAll(replacing)].flatMap(([, given = '']) => given.match(quoted) ?? []);
}

function isModuleReplaced(texts: ReadonlyMap<string, string>, file: string): boolean {
  const [stem = ''] = /[^/]+$/.exec(file.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '')) ?? [];
  const path = `['"\`][^'"\`\\n]*/${escapeRegExp(stem)}(?:/index)?(?:\\.[cm]?[jt]sx?)?['"\`]`;
  const tellers = 'mock|doMock|unstable_mockModule|module|registerMock|rewiremock|replace|replaceEsm|quibble';
  const told = new RegExp(`\\b(?:${tellers})\\(\\s*${path}|${path}\\s*\\]?\\s*:|\\bresolve\\(\\s*${path}`);
  return [...texts].some(([, text]) => text.includes(stem) && mocks.test(text) && told.test(text));
}

const mocks = /\b(?:jest|vi|mock\w*|proxyquire|requireInject|esmock|rewiremock|td|quibble)\b/;

function hasCast(text: string): boolean {
  return /\}\s*as\b|<\w+>\s*\{/.test(text);
}

/** `{ open: () => '' } as Store` has the members that somebody thought of. */
function fakedIn(tree: ts.SourceFile): Set<string> {
  const found = new Set<string>();
  walk(tree, (node) => {
    if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return;
    const { expression } = node;
    if (!ts.isObjectLiteralExpression(expression)) return;
    for (const { name } of expression.properties) if (name !== undefined) found.add(name.getText());
  });
  return found;
}
