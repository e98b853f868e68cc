// Names for findings that survive unrelated edits: what is called, where in the code's own structure, not on which line.
import { createHash } from 'node:crypto';
import type { FindingId, FunctionId } from '../model.js';

export class Identities {
  readonly #seen = new Map<string, number>();

  /** @param file relative to the package root @param text the call's source text */
  next(parts: { file: string; api: string; within: string; text: string }): FindingId {
    const key = [parts.file, parts.api, parts.within, parts.text.replace(/\s+/g, ' ')].join('\n');
    const ordinal = this.#seen.get(key) ?? 0;
    this.#seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}\n${ordinal}`).digest('hex').slice(0, 12) as FindingId;
  }
}

export function functionId(file: string, start: number): FunctionId {
  return `${file}:${start}` as FunctionId;
}
