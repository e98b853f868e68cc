// Which files hold which identifier: an inverted index of the texts, made when the first name is looked up.

import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import { ts } from '../typescript.js';

/** `load` or `#load`. */
export type Name = ts.Identifier | ts.PrivateIdentifier;

export class Words {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #trees: Trees;
  readonly #identifiers = new Map<string, ReadonlyMap<string, readonly Name[]>>();
  #index: Map<string, string[]> | undefined;

  constructor(texts: ReadonlyMap<string, string>, trees: Trees) {
    this.#texts = texts;
    this.#trees = trees;
  }

  /** Every identifier with this text, in all files or in one. Parses only files that hold the word. */
  occurrences(word: string, only?: string): Name[] {
    const files = only === undefined ? this.#filesWith(word) : [only];
    return files.flatMap((file) => this.#identifiersOf(file).get(word) ?? []);
  }

  #filesWith(word: string): readonly string[] {
    this.#index ??= indexWords(this.#texts);
    return this.#index.get(word) ?? [];
  }

  #identifiersOf(file: string): ReadonlyMap<string, readonly Name[]> {
    const known = this.#identifiers.get(file);
    if (known !== undefined) return known;
    const found = new Map<string, Name[]>();
    walk(this.#trees.of(file), (node) => {
      if (!ts.isIdentifier(node) && !ts.isPrivateIdentifier(node)) return;
      const list = found.get(node.text);
      if (list === undefined) found.set(node.text, [node]);
      else list.push(node);
    });
    this.#identifiers.set(file, found);
    return found;
  }
}

function indexWords(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const word of new Set(text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])) {
      const files = index.get(word);
      if (files === undefined) index.set(word, [file]);
      else files.push(file);
    }
  }
  return index;
}
