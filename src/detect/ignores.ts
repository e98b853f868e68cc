// `// unblock-ignore-next-line <transform> -- reason` and `// unblock-ignore-file`.
import type { Problem } from '../model.js';

interface Directive {
  /** Line it holds for, from 1; undefined for the whole file. */
  readonly line: number | undefined;
  readonly ownLine: number;
  readonly transforms: readonly string[];
  used: boolean;
}

const pattern = /(?:\/\/|\/\*|\{\/\*)[ \t*]*unblock-ignore-(next-line|file)\b([^\n]*)/g;

/** Stands in a text with such a comment: one that matches nothing is reported, also where nothing is found. */
export const ignoreMark = /unblock-ignore-/;

/** The ignore comments of one file; remembers which of them were needed. */
export class Ignores {
  readonly #file: string;
  readonly #directives: Directive[] = [];

  constructor(file: string, text: string) {
    this.#file = file;
    for (const match of text.matchAll(pattern)) this.#directives.push(directive(text, match));
  }

  /** Whether a finding of this transform on this line (from 1) is to be left alone. */
  covers(transform: string, line: number): boolean {
    const found = this.#directives.filter(
      (entry) =>
        (entry.line === undefined || entry.line === line) &&
        (entry.transforms.length === 0 || entry.transforms.includes(transform)),
    );
    for (const entry of found) entry.used = true;
    return found.length > 0;
  }

  /** Comments that matched nothing: what they excused is gone, or they name another line or transform. */
  unused(): Problem[] {
    return this.#directives
      .filter((entry) => !entry.used)
      .map((entry) => ({
        file: this.#file,
        message: `line ${entry.ownLine}: this ignore comment matches nothing; remove it`,
      }));
  }
}

function directive(text: string, match: RegExpExecArray): Directive {
  const ownLine = text.slice(0, match.index).split('\n').length;
  const names = (match[2] ?? '').replace(/\*\/.*$/, '').split('--')[0] ?? '';
  const transforms = names.split(/[\s,]+/).filter((name) => name !== '');
  return { line: match[1] === 'file' ? undefined : ownLine + 1, ownLine, transforms, used: false };
}
