// The syntax trees of a run: a file is parsed when it is first asked for, and once.
import type { ts } from '../typescript.js';
import { parse } from './parse.js';

export class Trees {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #declaredIn: (file: string) => string | undefined;
  readonly #parsed = new Map<string, ts.SourceFile>();

  /** @param declaredIn the text of a declaration file that belongs to the run */
  constructor(texts: ReadonlyMap<string, string>, declaredIn: (file: string) => string | undefined = () => undefined) {
    this.#texts = texts;
    this.#declaredIn = declaredIn;
  }

  /** Takes up a file beside those of the run. */
  add(file: string, text: string): ts.SourceFile {
    const tree = this.#parsed.get(file) ?? parse(file, text);
    this.#parsed.set(file, tree);
    return tree;
  }

  /** Throws for a file that was not loaded: asking for one is a mistake of the tool's own. */
  of(file: string): ts.SourceFile {
    const known = this.#parsed.get(file);
    if (known !== undefined) return known;
    const text = this.#texts.get(file) ?? this.#declaredIn(file);
    if (text === undefined) throw new Error(`${file} was not loaded`);
    const tree = parse(file, text);
    this.#parsed.set(file, tree);
    return tree;
  }
}
