// Answers of the oracle by place: planning asks the same of many places again and again.
import type { Range } from '../model.js';

/** Kept until the texts change. */
export class Remembered<Answer> {
  readonly #byFile = new Map<string, Map<string, Answer>>();

  at(file: string, { start, end }: Range, ask: () => Answer): Answer {
    const known = this.#byFile.get(file) ?? new Map<string, Answer>();
    this.#byFile.set(file, known);
    const key = `${start}-${end}`;
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Answer;
    const answer = ask();
    known.set(key, answer);
    return answer;
  }

  clear(): void {
    this.#byFile.clear();
  }
}
