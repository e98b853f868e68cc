// Shows the oracle the texts of before or of after, and asks what is wrong with them.
import type { EditedFile } from '../edit/edit.js';
import type { DiagnosticFact, Oracle } from '../types/oracle.js';

export interface ExaminerInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly oracle: Oracle;
  /** Promises that nobody waits for in a text, as the oracle sees it now. */
  unwaited(file: string, text: string): DiagnosticFact[];
}

export class Examiner {
  readonly #input: ExaminerInput;
  /** Files that some group edits. */
  readonly #edited: ReadonlySet<string>;
  /** Packages that created files import. */
  readonly #packages = new Map<string, readonly string[]>();
  #shown: ReadonlyMap<string, string> = new Map();

  constructor(input: ExaminerInput, edited: ReadonlySet<string>) {
    this.#input = input;
    this.#edited = edited;
  }

  /** The edited texts, and the original ones of all other files. */
  show(all: readonly EditedFile[]): void {
    const files = all.filter(({ file }) => isSource(file));
    for (const { file, packages = {} } of files) this.#packages.set(file, Object.keys(packages));
    const sponsors = new Map(files.map((file) => [file.file, file.sponsor]));
    this.#shown = new Map(files.map(({ file, after }) => [file, after]));
    this.#input.oracle.overlay(this.#shown, (file) => sponsors.get(file) ?? file);
  }

  showOriginals(): void {
    this.show([]);
  }

  /** Type and syntax errors, and promises that nobody waits for. */
  ask(wanted: readonly string[]): DiagnosticFact[] {
    const { oracle, texts, unwaited } = this.#input;
    const files = wanted.filter(isSource);
    // An untyped file that is not edited cannot come to hold an error of types that counts there.
    const typed = files.filter((file) => this.#edited.has(file) || oracle.trusts(file));
    return [
      ...oracle.diagnostics(typed).filter((fact) => !this.#isYetToCome(fact)),
      ...files.flatMap((file) => unwaited(file, this.#shown.get(file) ?? texts.get(file) ?? '')),
    ];
  }

  /** A package that is not installed yet: package.json asks for it from now on. */
  #isYetToCome({ file, code, headline }: DiagnosticFact): boolean {
    const isMissing = code === 2307 || code === 7016;
    return isMissing && (this.#packages.get(file) ?? []).some((name) => headline.includes(`'${name}'`));
  }
}

function isSource(file: string): boolean {
  return !file.endsWith('.json');
}
