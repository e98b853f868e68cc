// Which files hold which name: an inverted index of the texts, made when the first name is looked up.

import { writtenOut } from '../syntax/escapes.js';
import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import { ts } from '../typescript.js';

const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/** `load`, `#load`, or the literal of `table['load']`. */
export type Name = ts.Identifier | ts.PrivateIdentifier | ts.StringLiteralLike;

export class Words {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #trees: Trees;
  readonly #identifiers = new Map<string, ReadonlyMap<string, readonly Name[]>>();
  #index: Map<string, string[]> | undefined;

  constructor(texts: ReadonlyMap<string, string>, trees: Trees) {
    this.#texts = texts;
    this.#trees = trees;
  }

  /** Every name with this text, in all files or in one. Parses only files that hold the word. */
  occurrences(word: string, only?: string): Name[] {
    const files = only === undefined ? this.#filesWith(word) : [only];
    return files.flatMap((file) => this.#identifiersOf(file).get(word) ?? []);
  }

  #filesWith(word: string): readonly string[] {
    this.#index ??= indexWords(this.#texts);
    // A quoted name may be no word, but holds one that its files hold too.
    const [part] = word.match(identifier) ?? [];
    return part === undefined ? [...this.#texts.keys()] : (this.#index.get(part) ?? []);
  }

  #identifiersOf(file: string): ReadonlyMap<string, readonly Name[]> {
    const known = this.#identifiers.get(file);
    if (known !== undefined) return known;
    const found = new Map<string, Name[]>();
    walk(this.#trees.of(file), (node) => {
      if (!isName(node)) return;
      const list = found.get(node.text);
      if (list === undefined) found.set(node.text, [node]);
      else list.push(node);
    });
    this.#identifiers.set(file, found);
    return found;
  }
}

function isName(node: ts.Node): node is Name {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return true;
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  return (
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) ||
    ((ts.isObjectLiteralElementLike(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent)) &&
      parent.name === node)
  );
}

function indexWords(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const word of new Set(writtenOut(text).match(identifier) ?? [])) {
      const files = index.get(word);
      if (files === undefined) index.set(word, [file]);
      else files.push(file);
    }
  }
  return index;
}
