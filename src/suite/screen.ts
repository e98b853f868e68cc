// What reporters print for people: the trees of mocha, jest and node:test, the lists of vitest, ava and jest.
// Read by marks and indentation, line by line; what a test itself prints is passed over.
import type { Names } from './outcome.js';

const passMark = /^[✔✓√]\s+/;
const failMark = /^(?:[✖✕✗✘×]\s+(?:\[fail\]:\s+)?|\d+\)\s+)/;
const skipMark = /^(?:[○↓﹣✎]|-)\s+/;
/** `▶` of node:test, `❯` of vitest: what stands below belongs to it. */
const groupMark = /^[▶❯]\s+/;
const fileLine = /^(PASS|FAIL)\s+(\S.*)$/;
const jestFailure = /^●\s+(.+)$/;
/** `(12ms)`, `(1.5 s)`, ` 12ms`, `# SKIP`; of vitest's files also `(3 tests | 1 failed)`. */
const trailers = /\s+(?:\([\d.]+ ?m?s\)|[\d.]+m?s|# (?:SKIP|TODO)\b.*|\(\d+ tests?\b[^)]*\))$/;
const vitestFile = /\(\d+ tests?\b[^)]*\)/;
/** From here on mocha and node:test say again what failed, without its suites. */
const repeats = /^(?:\d+ passing\b|✖ failing tests:$)/;

/** Of node:test, mocha, jest, vitest: how many passed. */
const totals = [/^ℹ pass (\d+)$/gm, /^\s+(\d+) passing\b/gm, /^\s*Tests:?\s.*?(\d+) passed\b/gm];

interface Heading {
  readonly indent: number;
  readonly name: string;
  /** A file of vitest's that passed: its slow tests stand below it, the others do not. */
  readonly isWhole: boolean;
}

class Reader {
  readonly passed = new Set<string>();
  readonly failed = new Set<string>();
  #headings: Heading[] = [];
  #repeating = false;

  read(line: string): void {
    const text = line.trim();
    if (text === '') return;
    const indent = line.length - line.trimStart().length;
    const file = fileLine.exec(text);
    if (file !== null) this.#file(file, indent);
    else if (repeats.test(text)) this.#repeating = true;
    else if (passMark.test(text)) this.#passed(text, indent);
    else if (failMark.test(text)) this.#failed(text, indent);
    else if (jestFailure.test(text)) this.#failedInJest(text);
    else if (groupMark.test(text)) this.#open(text, indent);
    // Lines without a mark are suites of mocha and jest where they are indented, and else anybody's.
    else if (indent > 0 && !skipMark.test(text)) this.#open(text, indent);
  }

  #file([, word, rest = '']: RegExpExecArray, indent: number): void {
    // A list of failures of vitest's: `FAIL  file > suite > test`.
    if (rest.includes(' > ')) return;
    const name = clean(rest);
    this.#headings = [{ indent: indent - 1, name, isWhole: false }];
    (word === 'PASS' ? this.passed : this.failed).add(name);
  }

  #passed(text: string, indent: number): void {
    this.#repeating = false;
    const name = this.#nameOf(text.replace(passMark, ''), indent);
    if (name === undefined) return;
    if (!/# (?:SKIP|TODO)\b/.test(text)) this.passed.add(name);
    if (vitestFile.test(text)) this.#headings = [{ indent, name, isWhole: true }];
  }

  #failed(text: string, indent: number): void {
    const name = this.#repeating ? undefined : this.#nameOf(text.replace(failMark, ''), indent);
    if (name !== undefined) this.failed.add(name);
  }

  #failedInJest(text: string): void {
    const [file] = this.#headings;
    const [, name = ''] = jestFailure.exec(text) ?? [];
    if (file !== undefined && this.failed.has(file.name))
      this.failed.add([file.name, ...name.split(' › ')].join(' > '));
  }

  #open(text: string, indent: number): void {
    const isGroup = groupMark.test(text);
    if (isGroup) this.#repeating = false;
    this.#closeFrom(indent);
    this.#headings.push({ indent, name: clean(text.replace(groupMark, '')), isWhole: false });
  }

  #nameOf(text: string, indent: number): string | undefined {
    this.#closeFrom(indent);
    if (this.#headings.some((heading) => heading.isWhole)) return undefined;
    return [...this.#headings.map((heading) => heading.name), clean(text)].join(' > ');
  }

  #closeFrom(indent: number): void {
    this.#headings = this.#headings.filter((heading) => heading.indent < indent);
  }
}

/** Without what changes from run to run. */
function clean(text: string): string {
  const shorter = text.replace(trailers, '');
  return shorter === text ? text : clean(shorter);
}

export function readScreen(text: string): Names {
  const reader = new Reader();
  for (const line of text.split(/\r?\n/)) reader.read(line);
  const counts = totals.flatMap((pattern) => [...text.matchAll(pattern)].map(([, number]) => Number(number)));
  return {
    passed: reader.passed,
    failed: reader.failed,
    count: counts.length === 0 ? undefined : counts.reduce((sum, each) => sum + each),
  };
}
