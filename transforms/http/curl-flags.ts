// Which request a command line of curl or wget makes, for the flags whose meaning `fetch` shares. Anything else: none.

import { keep } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { ts } from '../../src/typescript.js';

/** A word of a command line: its text, or the expression that gives it. */
export type Word = string | ts.Expression;

export interface Fetched {
  readonly url: readonly Part[];
  readonly method: readonly Part[] | undefined;
  /** Names as keys of an object. */
  readonly headers: readonly (readonly [name: string, value: readonly Part[]])[];
  readonly data: readonly Part[] | undefined;
  readonly follows: boolean;
  /** Statuses from 400 on are errors. */
  readonly fails: boolean;
}

export function fetchedBy([program, ...words]: readonly Word[]): Fetched | undefined {
  const read = program === 'curl' ? new Reader(curlFlags) : new Reader(wgetFlags);
  return read.all(words) ? read.result(program === 'wget') : undefined;
}

type Flag = 'quiet' | 'fail' | 'follow' | 'method' | 'header' | 'data' | 'output';

const curlFlags: Readonly<Record<string, Flag>> = {
  '-s': 'quiet',
  '--silent': 'quiet',
  '-S': 'quiet',
  '--show-error': 'quiet',
  '-f': 'fail',
  '--fail': 'fail',
  '-L': 'follow',
  '--location': 'follow',
  '-X': 'method',
  '--request': 'method',
  '-H': 'header',
  '--header': 'header',
  '-d': 'data',
  '--data': 'data',
};
const wgetFlags: Readonly<Record<string, Flag>> = { '-q': 'quiet', '--quiet': 'quiet', '-O': 'output' };
const withValue = new Set<Flag>(['method', 'header', 'data', 'output']);

class Reader {
  readonly #flags: Readonly<Record<string, Flag>>;
  readonly #seen = new Set<Flag>();
  readonly #values: [Flag, Word][] = [];
  readonly #urls: Word[] = [];

  constructor(flags: Readonly<Record<string, Flag>>) {
    this.#flags = flags;
  }

  /** False when one of the words is none of those that are understood. */
  all(words: readonly Word[]): boolean {
    const rest = [...words];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
      if (typeof word !== 'string' || !word.startsWith('-')) this.#urls.push(word);
      else if (!this.#flag(word, rest)) return false;
    }
    return true;
  }

  /** `-s`, `--silent`, `-sSL`, `-XPOST`: letters up to the first that takes a value. */
  #flag(word: string, rest: Word[]): boolean {
    const names = word.startsWith('--') ? [word] : [...word.slice(1)].map((letter) => `-${letter}`);
    for (const [index, name] of names.entries()) {
      const flag = this.#flags[name];
      if (flag === undefined) return false;
      this.#seen.add(flag);
      if (!withValue.has(flag)) continue;
      const attached = word.slice(index + 2);
      const value = word.startsWith('--') || attached === '' ? rest.shift() : attached;
      if (value === undefined) return false;
      this.#values.push([flag, value]);
      return true;
    }
    return true;
  }

  result(isWget: boolean): Fetched | undefined {
    const [url, ...others] = this.#urls;
    if (url === undefined || others.length > 0 || (typeof url === 'string' && !/^https?:\/\/[^[\]{}\s]+$/.test(url)))
      return undefined;
    if (isWget && this.#of('output')[0] !== '-') return undefined;
    const headers = this.#of('header').map(headerOf);
    const data = this.#of('data');
    const methods = this.#of('method');
    const [method] = methods;
    const verb = typeof method === 'string' ? method.toUpperCase() : undefined;
    const isPlain = methods.length < 2 && data.length < 2 && verb !== 'HEAD' && !(verb === 'GET' && data.length > 0);
    const isInline = data.every((word) => typeof word === 'string' && !word.startsWith('@'));
    if (!isPlain || !isInline || headers.some((header) => header === undefined)) return undefined;
    return {
      url: partsOf(url),
      method: method === undefined || verb === 'GET' ? undefined : partsOf(method),
      headers: headers.filter((header) => header !== undefined),
      data: data[0] === undefined ? undefined : partsOf(data[0]),
      follows: isWget || this.#seen.has('follow'),
      fails: isWget || this.#seen.has('fail'),
    };
  }

  #of(flag: Flag): Word[] {
    return this.#values.filter(([name]) => name === flag).map(([, value]) => value);
  }
}

function partsOf(word: Word): Part[] {
  return [typeof word === 'string' ? quoted(word) : keep(word)];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}

/** `Name: value`, or a template that begins with the name. */
function headerOf(word: Word): readonly [string, readonly Part[]] | undefined {
  if (typeof word === 'string') {
    const found = /^([\w-]+):\s*(.+)$/.exec(word);
    return found?.[1] === undefined || found[2] === undefined ? undefined : [keyOf(found[1]), [quoted(found[2])]];
  }
  if (!ts.isTemplateExpression(word)) return undefined;
  const found = /^([\w-]+):\s*/.exec(word.head.text);
  if (found?.[1] === undefined || !word.head.getText().startsWith(word.head.text, 1)) return undefined;
  const from = word.getStart() + 1 + found[0].length;
  return [keyOf(found[1]), ['`', { keep: { start: from, end: word.getEnd() } }]];
}

function keyOf(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : `'${name}'`;
}
